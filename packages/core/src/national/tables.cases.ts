/** All tables of worked examples, in the order of a step: the tests run them, and docs/model.md shows some of each. */
import { actingCases } from './acting.cases.ts'
import { answerCases, learningCases, triggerCases } from './answers.cases.ts'
import { blowCases } from './blows.cases.ts'
import { endingCases, policeCases, seatStrengthCases } from './bounds.cases.ts'
import { tollCases, violenceCases } from './clash.cases.ts'
import { conditionCases } from './conditions.cases.ts'
import { dayCases } from './ending.cases.ts'
import { delayCases } from './delays.cases.ts'
import { dutyCases } from './duty.cases.ts'
import { newsCases, weighingCases } from './explain.cases.ts'
import { fireCases } from './fire.cases.ts'
import { forceCases } from './forces.cases.ts'
import { frontierCases } from './frontiers.cases.ts'
import { gatheringCases, noticeCases } from './gathering.cases.ts'
import { lossCases, sweepCases } from './losses.cases.ts'
import { handCases } from './hands.cases.ts'
import { heardCases } from './heard.cases.ts'
import { memoryCases, settingCases, shockCases } from './memory.cases.ts'
import { endCases, marginCases, outcomeCases, resultCases } from './outcome.cases.ts'
import { pathCases } from './paths.cases.ts'
import { guardCases, rankCases } from './ranks.cases.ts'
import { ruleCases, seatCases } from './seats.cases.ts'
import { ceaseCases, sentCases, standingCases } from './sent.cases.ts'
import { resultsInFull, strengthCases } from './strengths.cases.ts'
import { strikeCases } from './strikes.cases.ts'
import { switchCases } from './switches.cases.ts'
import { unitCases } from './units.cases.ts'
import { sizedCases, stepCases, unknownCases } from './sized.cases.ts'
import { alarmCases, spreadCases } from './spread.cases.ts'
import { wearyCases } from './weary.cases.ts'
import type { Worked } from './worked.cases.ts'

export const tables: readonly (readonly [string, readonly Worked[]])[] = [
  ['conditions, attention, answers', conditionCases],
  ['news, acting, fear, fatigue', actingCases],
  ['forces, clash, seats, rules', forceCases],
  ['the country of a run', settingCases],
  ['what is drawn for a country', unknownCases],
  ['ways and hours', pathCases],
  ['shocks, acquiescence', shockCases],
  ['outrage and fear', memoryCases],
  ['days, hardship, weariness', wearyCases],
  ['news', newsCases],
  ['who hears, who calls, demands', heardCases],
  ['the terms of a decision', weighingCases],
  ['frontiers', frontierCases],
  ['sparks, marches, who is seen', gatheringCases],
  ['samples, travel, what is told', spreadCases],
  ['notice', noticeCases],
  ['alarm', alarmCases],
  ['units, reserves', unitCases],
  ['an army at home', rankCases],
  ['who is left to guard', guardCases],
  ['duty: strain, rotation, collapse', dutyCases],
  ['bounds of the collapse', policeCases],
  ['violence', violenceCases],
  ['tolls', tollCases],
  ['losses of the forces, fire', lossCases],
  ['draws of losses', blowCases],
  ['limits of fire', fireCases],
  ['whom a draw takes', handCases],
  ['sweeps', sweepCases],
  ['seats', seatCases],
  ['strength of a seat', seatStrengthCases],
  ['rules of engagement', ruleCases],
  ['standing orders', standingCases],
  ['which force is sent', sentCases],
  ['cease fire', ceaseCases],
  ['what sets answers on their way', triggerCases],
  ['what answers change', answerCases],
  ['delays, cuts, what is kept', delayCases],
  ['what is learned', learningCases],
  ['pressure and strengths', endCases],
  ['a day at the end', dayCases],
  ['bounds of the end', endingCases],
  ['in a country twice the size', sizedCases],
  ['in steps of two hours', stepCases],
  ['strengths and margins', strengthCases],
  ['each of the eight outcomes', outcomeCases],
  ['each margin from both sides', marginCases],
  ['results two years on', resultCases],
  ['results in full', resultsInFull],
  ['called days, strikes, turned concessions, the centre', strikeCases],
  ['mechanisms switched off', switchCases],
]
