/** Worked by hand from the equations of conditions.ts and answers.ts (model.md sections 2 and 6). */
import { acquiescenceOf, hardship } from './conditions.ts'
import { shockOf, type Worked } from './worked.cases.ts'

/** A middling country: nothing raises or lowers its tension. 0.22 of delivery = 0.5946 · (1 − 0.63). */
const middling = { corruption: 0.63, rents: 0.22 / 0.37, rulerYears: 10, punishment: 1 }

export const conditionCases: readonly Worked[] = [
  {
    title: 'a jump of prices by 12 % counts 6.3 times: 6.3 · 0.12',
    given: { shocks: shockOf(0.12), constants: { jump: 6.3 }, off: ['resonance'] },
    phase: 'shocks',
    of: ({ state }) => state.at.jump[0]!,
    is: 0.756,
  },
  {
    title: 'a shock at the threshold is taken up half: 1/(1 + 1)',
    given: { shocks: shockOf(0.07), constants: { echoHalf: 0.07 }, conditions: middling },
    phase: 'shocks',
    of: ({ state }) => state.now.echo,
    is: 0.5,
  },
  {
    title: 'repression raises it: x⁴ = e^(4 · 1.4 · 0.3) = 5.3656, x⁴/(1 + x⁴)',
    given: {
      shocks: shockOf(0.07),
      constants: { echoHalf: 0.07, echoPower: 4, tensionRepression: 1.4 },
      conditions: { ...middling, punishment: 1.3 },
    },
    phase: 'shocks',
    of: ({ state }) => state.now.echo,
    is: 0.8429046,
  },
  {
    title: 'delivery lowers it: 0.22 more of it, x⁴ = e^(−4 · 3 · 0.22) = 0.07136',
    given: {
      shocks: shockOf(0.07),
      constants: { echoHalf: 0.07, echoPower: 4, tensionDelivery: 3, tensionCorruption: 0 },
      conditions: { ...middling, corruption: 0.45, rents: 0.8 },
    },
    phase: 'shocks',
    of: ({ state }) => state.now.echo,
    is: 0.0666076,
  },
  {
    title: 'a long rule raises it: (30/10)^(4 · 0.25) = 3, 3/4',
    given: {
      shocks: shockOf(0.07),
      constants: { echoHalf: 0.07, echoPower: 4, tensionYears: 0.25 },
      conditions: { ...middling, rulerYears: 30 },
    },
    phase: 'shocks',
    of: ({ state }) => state.now.echo,
    is: 0.75,
  },
  {
    title: 'rule by election lowers it where its weight is below 0: x⁴ = e^(−4 · 1 · (0.5 − 0.3)) = 0.449329',
    given: {
      shocks: shockOf(0.07),
      constants: { echoHalf: 0.07, echoPower: 4, tensionCompetition: -1, middlingCompetition: 0.3 },
      conditions: { ...middling, competition: 0.5 },
    },
    phase: 'shocks',
    of: ({ state }) => state.now.echo,
    is: 0.3100255,
  },
  {
    title: 'an offence far away is felt as far as it is heard of: 0.07 · 0.25',
    given: { shocks: shockOf(0.07, { kind: 'offence', origin: 'elsewhere' }), capital: { heard: 0.25 }, off: ['resonance'] },
    phase: 'shocks',
    of: ({ state }) => state.at.shock[0]!,
    is: 0.0175,
  },
  {
    title: 'a price is felt by everybody at once',
    given: { shocks: shockOf(0.07, { origin: 'elsewhere' }), capital: { heard: 0.25 }, off: ['resonance'] },
    phase: 'shocks',
    of: ({ state }) => state.at.shock[0]!,
    is: 0.07,
  },
  {
    title: 'in its own region an offence is felt in full, whatever the echo',
    given: { shocks: shockOf(0.001, { kind: 'offence', origin: 'all' }) },
    phase: 'shocks',
    of: ({ state }) => state.at.shock[0]!,
    is: 0.001,
  },
  {
    title: 'a withdrawn shock half of which has turned political: 0.1 · (0.5 + 0.5 · 0.15)',
    given: {
      shocks: shockOf(0.1),
      constants: { reliefLag: 0.15 },
      capital: { politicised: 0.5 },
      now: { withdrawnAll: 0 },
      off: ['resonance'],
    },
    phase: 'shocks',
    of: ({ state }) => state.at.shock[0]!,
    is: 0.0575,
  },
  {
    title: 'people used to half of it: a basket of 90 in an income of 100 against a middling 0.36 weighs 0.9 · √0.4',
    given: { conditions: { basket: 90 }, constants: { custom: 0.5, middlingHardship: 0.36 } },
    of: ({ setting, state }) => hardship(setting, state, 0, 100),
    is: 0.56921,
  },
  {
    title: 'used to none of it',
    given: { conditions: { basket: 90 }, constants: { custom: 0, middlingHardship: 0.36 } },
    of: ({ setting, state }) => hardship(setting, state, 0, 100),
    is: 0.9,
  },
  {
    title: 'used to all of it: as in a middling country',
    given: { conditions: { basket: 90 }, constants: { custom: 1, middlingHardship: 0.36 } },
    of: ({ setting, state }) => hardship(setting, state, 0, 100),
    is: 0.36,
  },
  {
    title: 'a promise of a fifth, a year old, by a ruler of twenty years: 0.2 · 2^(−(1 + 0.2 · 20)/5) = 0.1',
    given: {
      conditions: { promise: 0.2, promiseAgeYears: 1, rulerYears: 20, rents: 0, distraction: 0 },
      constants: { promiseYears: 5, promiseRule: 0.2 },
    },
    of: ({ setting, state }) => acquiescenceOf(setting, state, 0).rest,
    is: 0.9,
  },
  {
    title: 'people wait for an election: a fresh promise of a fifth holds 0.2 · e^(1 · (0.8 − 0.3)) = 0.3297443',
    given: {
      conditions: { promise: 0.2, competition: 0.8, rents: 0, distraction: 0 },
      constants: { promiseCompetition: 1, middlingCompetition: 0.3, promiseRule: 0 },
    },
    of: ({ setting, state }) => acquiescenceOf(setting, state, 0).rest,
    is: 0.6702557,
  },
  {
    title: 'and never more than all: 0.9 · e^(3 · (1 − 0.3)) is 1',
    given: {
      conditions: { promise: 0.9, competition: 1, rents: 0, distraction: 0 },
      constants: { promiseCompetition: 3, middlingCompetition: 0.3, promiseRule: 0 },
    },
    of: ({ setting, state }) => acquiescenceOf(setting, state, 0).rest,
    is: 0,
  },
  {
    title: 'a concession is worth size · trust · (1 − deep state): 0.4 · 0.5 · 0.5',
    given: { playbook: [{ do: 'concede', when: {}, size: 0.4 }], conditions: { trust: 0.5, deepShare: 0.5 } },
    phase: 'answers',
    of: ({ state }) => state.now.concession,
    is: 0.1,
  },
  {
    title: 'and costs trust: 0.5 · (1 − 0.15)',
    given: { playbook: [{ do: 'concede', when: {} }], conditions: { trust: 0.5 }, constants: { trustLoss: 0.15 } },
    phase: 'answers',
    of: ({ state }) => state.now.trust,
    is: 0.425,
  },
  {
    title: 'half of 2,000 is noticed in the half-time of attention: 1,000 people of weight 2',
    given: { capital: { visible: 1000 }, constants: { attentionHours: 1 } },
    phase: 'attention',
    of: ({ state }) => state.now.attention,
    is: 1000,
  },
  {
    title: 'without weights it is half of 1,000',
    given: { capital: { visible: 1000 }, constants: { attentionHours: 1 }, off: ['attention'] },
    phase: 'attention',
    of: ({ state }) => state.now.attention,
    is: 500,
  },
]
