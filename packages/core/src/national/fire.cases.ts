/** Worked by hand from clash.ts (model.md section 5): fire that limits itself, violence in a larger country. */
import { first } from './clash.cases.ts'
import { twice } from './peopled.cases.ts'
import { events } from './spread.cases.ts'
import type { Given, Worked } from './worked.cases.ts'

/** A thousand people before a thousand who fire at half the deadliness of a raging crowd; nobody refuses, nothing is pressed twice. */
export const fire: Given = {
  constants: {
    deathsLive: 0.01,
    deathsBatons: 0,
    deadlyCalm: 0.5,
    seatRatio: 0.5,
    fireHalf: 10,
    fireRuthless: 2,
    fireDiscipline: 0.5,
    fireLeast: 0.1,
    punishmentMild: 0.4,
  },
  conditions: { punishment: 0.6 },
  pillars: { discipline: 0.4 },
  capital: { visible: 1000, present: 1000, mobilised: 1000, security: 1000, liveSecurity: 1000, rules: 3, violence: 1 },
}
export const shots = (0.01 * 1e6) / 2001
const fired = (title: string, more: Given, is: number): Worked => ({
  title,
  given: { ...fire, ...more, constants: { ...fire.constants, ...more.constants }, capital: { ...fire.capital, ...more.capital } },
  phase: 'clash',
  of: ({ state }) => state.now.expectedDead - (more.now?.expectedDead ?? 0),
  is,
})

export const fireCases: readonly Worked[] = [
  fired('without limits nothing is held back: 0.01 · 10⁶/2001', { off: ['limits'] }, shots),
  fired(
    'half as deadly before a calm crowd, (0.5 + 0.5 · 0)',
    { off: ['limits'], capital: { violence: 0 }, constants: { unarmedPush: 1 } },
    shots / 2,
  ),
  fired('shooting at the disciplined: 1 − 0.5 · 0.4', {}, shots * 0.8),
  fired('never less than a tenth', { pillars: { discipline: 1 }, constants: { fireDiscipline: 2 } }, shots * 0.1),
  fired(
    'ten dead per million, where refusal is punished by half as much again as in a free country, the reference: a half',
    { now: { expectedDead: 1 } },
    (shots * 0.8) / 2,
  ),
  fired(
    'where it is punished twice as much it takes four times the dead: 1/(1 + 1/16)',
    { now: { expectedDead: 1 }, conditions: { punishment: 0.8 } },
    (shots * 0.8) / (1 + 1 / 16),
  ),
  fired('and no more than that beyond', { now: { expectedDead: 1 }, conditions: { punishment: 1.6 } }, (shots * 0.8) / (1 + 1 / 16)),
  fired(
    'where mildly, 2 · 0.1 of the reference: 10 · 0.04 dead per million',
    { now: { expectedDead: 1 }, conditions: { punishment: 0.4 } },
    (shots * 0.8) / (1 + 25 ** 2),
  ),
  fired('where a seat is fought for the dead hold nothing back', { now: { expectedDead: 1 }, capital: { seatLost: 0 } }, shots * 0.8),
  {
    title: 'a country twice the size takes twice the crowd to be wholly violent, and it is told at its hour: 999/(2 · 999) of 1.2 · 0.5',
    given: {
      ...twice({
        violenceBase: 0.05,
        violenceForce: 1.2,
        violenceOutrage: 0.5,
        violenceCrowd: 999,
        violentCrowd: 20,
        forcePerMan: 2,
        disciplineOfOrganisation: 0.4,
        disciplineMost: 0.9,
        violenceRiseHours: 2,
        violenceFallHours: 2,
        clashCrowd: 300,
        clashViolence: 0.15,
      }),
      stepHours: 2,
      pillars: { discipline: 0.1 },
      capital: { visible: 999, security: 250, rules: 1, organisation: 0.5, outrage: 0.2 },
      now: { step: 4 },
    },
    phase: 'violence',
    of: (step) => [...first('violence', 'firstClash')(step), ...events('first-clash')(step)],
    is: [0.315 / 2, 8, 8, 0, 999],
  },
]
