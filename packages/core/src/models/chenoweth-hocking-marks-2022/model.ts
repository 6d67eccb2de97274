/** The campaign by the contract of a model. */
import type { Measure, Model } from '../../contract/index.ts'
import { kinds, startCampaign, type Campaign } from './campaign.ts'
import { look, stepCampaign } from './rules.ts'
import { campaignSetup } from './setup.ts'

const count = (columns: Uint8Array): number => columns.reduce((sum, value) => sum + value, 0)

const series: Record<string, Measure<Campaign, number>> = {
  protesting: { unit: 'people', words: { en: 'Protesting', ar: 'المحتجون' }, read: (c) => count(c.protesting) },
  joined: { unit: 'citizens', words: { en: 'Citizens who have joined', ar: 'المواطنون المنضمون' }, read: (c) => count(c.joined) },
  pillarsGone: { unit: 'pillars', words: { en: 'Pillars defected', ar: 'الأركان المنشقة' }, read: (c) => c.pillarsGone },
  policeGone: {
    unit: 'police',
    words: { en: 'Police defected', ar: 'الشرطة المنشقة' },
    read: (c) => count(c.defected) - c.pillarsGone,
  },
  killed: { unit: 'people so far', words: { en: 'Killed', ar: 'القتلى' }, read: (c) => c.killed },
  legitimacy: { unit: '0…1', words: { en: 'Legitimacy', ar: 'الشرعية' }, read: (c) => c.legitimacy },
}

export const campaignModel: Model<Campaign> = {
  setup: campaignSetup,
  start: startCampaign,
  step: stepCampaign,
  columns: {
    layout: ({ torus }) => ({ kind: 'grid', width: torus.side, height: torus.side }),
    measures: {
      site: {
        unit: '0 free, 1 citizen, 2 joined, 3 activist, 4 protesting, 5 police, 6 pillar, 7 defected',
        words: { en: 'Sites', ar: 'المواقع' },
        read: (c) => Uint8Array.from(c.torus.occupant, (who) => (who < 0 ? 0 : shownAs(c, who))),
      },
    },
  },
  series,
  events: ({ events }) => events,
  ends: {
    outcomes: { campaign: { en: 'the campaign wins', ar: 'تنتصر الحملة' }, regime: { en: 'the regime wins', ar: 'ينتصر النظام' } },
    judge: (c) => {
      if (c.pillarsGone > c.values['winning']! * c.pillars) return 'campaign'
      if (c.step === 0) return null
      return resisters(c) <= 1 ? 'regime' : null
    },
  },
  explain: (c, site) => {
    const who = c.torus.occupant[site] ?? -1
    if (who < 0) return []
    const seen = look(c, who)
    return [
      { name: 'hardship', words: { en: 'hardship', ar: 'ضيق العيش' }, value: c.hardship[who]! },
      { name: 'protesters', words: { en: 'protesters seen', ar: 'المحتجون المرئيون' }, value: seen.protesters },
      { name: 'police', words: { en: 'police seen', ar: 'الشرطة المرئية' }, value: seen.police },
      { name: 'cost', words: { en: 'cost of jail', ar: 'كلفة السجن' }, value: c.cost[who]! },
    ]
  },
}

/** Resisters who live, jailed ones among them. */
function resisters({ kind, site, joined }: Campaign): number {
  return kind.reduce((sum, one, i) => sum + (site[i]! !== -2 && (one === kinds.activist || joined[i] === 1) ? 1 : 0), 0)
}

function shownAs({ kind, joined, protesting, defected }: Campaign, who: number): number {
  if (defected[who] === 1) return 7
  if (kind[who] === kinds.police) return 5
  if (kind[who] === kinds.pillar) return 6
  if (protesting[who] === 1) return 4
  if (kind[who] === kinds.activist) return 3
  return joined[who] === 1 ? 2 : 1
}
