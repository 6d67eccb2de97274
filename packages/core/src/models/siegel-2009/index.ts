/** Siegel 2009, "Social networks and collective action". */
import { runModel, type PublishedModel, type Replication, type Values } from '../../contract/index.ts'
import { siegel } from './model.ts'
import { networkKinds } from './networks.ts'

const acting = (values: Values, seed: number): number => runModel(siegel, values, seed).record().series['acting']!.at(-1)!

function meanActing(values: Values, seeds: number): number {
  let sum = 0
  for (let seed = 1; seed <= seeds; seed++) sum += acting(values, seed)
  return sum / seeds
}

const everybody: Values = { network: networkKinds.complete, people: 100_000, motive: 0.75 }

/** The spread of motives at which everybody’s network tips, by halving. */
function tippingSpread(): number {
  let low = 0.1
  let high = 0.15
  while (high - low > 1e-4) {
    const middle = (low + high) / 2
    if (acting({ ...everybody, spread: middle }, 1) > 50_000) high = middle
    else low = middle
  }
  return (low + high) / 2
}

const villages: Values = { network: networkKinds.villages, motive: 0.6, spread: 0.25, far: 0 }
const leaders: Values = { network: networkKinds.opinionLeaders, ties: 2, motive: 0.7, spread: 0.3 }

const sign = { en: 'A finding of direction: 1 where it comes out.', ar: 'نتيجة اتجاه: 1 حيث تظهر.' }

const replications: readonly Replication[] = [
  {
    id: 'granovetter',
    words: {
      en: 'Spread at which a complete network tips, mean motive 0.75',
      ar: 'التشتت الذي تنقلب عنده الشبكة الكاملة عند متوسط دافع 0.75',
    },
    published: 0.1222,
    tolerance: 0.002,
    why: {
      en: 'At rest the rule is Granovetter’s with thresholds 1 − b, which tip at 0.12222; 100,000 sampled people blur it by less than 0.001.',
      ar: 'القاعدة عند السكون هي قاعدة غرانوفيتر بعتبات 1 − b، وتنقلب عند 0.12222؛ وعيّنة من 100,000 شخص تزيحه أقل من 0.001.',
    },
    standard: 'identity',
    source: 'algebra of the rule and Granovetter 1978',
    compute: tippingSpread,
  },
  {
    id: 'more-ties',
    words: {
      en: 'More ties can mean fewer participants: larger villages, weakly motivated',
      ar: 'قد تعني الروابط الأكثر مشاركين أقل: قرى أكبر ودافع ضعيف',
    },
    published: 1,
    tolerance: 0,
    why: sign,
    standard: 'relation',
    source: 'Siegel 2009, main finding',
    compute: () => (meanActing({ ...villages, motive: 0.35, ties: 4 }, 8) > meanActing({ ...villages, motive: 0.35, ties: 40 }, 8) ? 1 : 0),
  },
  {
    id: 'weak-ties',
    words: { en: 'Weak ties spread participation from village to village', ar: 'الروابط الضعيفة تنقل المشاركة من قرية إلى قرية' },
    published: 1,
    tolerance: 0,
    why: sign,
    standard: 'relation',
    source: 'Siegel 2009, on villages',
    compute: () => (meanActing({ ...villages, ties: 15, far: 0.3 }, 8) > meanActing({ ...villages, ties: 15 }, 8) ? 1 : 0),
  },
  {
    id: 'hubs',
    words: { en: 'Taking leaders away hurts more than taking anybody', ar: 'إبعاد القادة أشد أثرًا من إبعاد أي أحد' },
    published: 1,
    tolerance: 0,
    why: sign,
    standard: 'relation',
    source: 'the repression variant of Siegel 2011',
    compute: () => {
      const pressed = { ...leaders, removed: 5, steps: 25 }
      return meanActing({ ...pressed, hubsFirst: 1 }, 8) < meanActing(pressed, 8) ? 1 : 0
    },
  },
]

export const siegel2009: PublishedModel = {
  id: 'siegel-2009',
  title: { en: 'Siegel 2009: networks', ar: 'سيغل 2009: الشبكات' },
  citation: 'D. A. Siegel (2009). Social networks and collective action. American Journal of Political Science 53(1), 122–138.',
  doi: '10.1111/j.1540-5907.2008.00361.x',
  summary: {
    en: 'People participate while their own motive outweighs what they see around them. Who sees whom decides how far it spreads: a small world, villages, opinion leaders or a hierarchy.',
    ar: 'يشارك الناس ما دام دافعهم يغلب ما يرونه حولهم. ومن يرى مَن يقرر إلى أي مدى ينتشر ذلك: عالم صغير أو قرى أو قادة رأي أو هرم.',
  },
  adds: {
    en: 'Ties help and hinder: more of them can lower participation, and whether repression bites depends on the network.',
    ar: 'الروابط تعين وتعيق: فكثرتها قد تُنقص المشاركة، وأثر القمع مرهون بشكل الشبكة.',
  },
  claims: [14, 16, 21],
  departures: [
    {
      en: 'Everybody updates at the same time; a person whose neighbours are all gone hears of nobody.',
      ar: 'يتغير الجميع في آن واحد؛ ومن زال جيرانه كلهم لا يسمع عن أحد.',
    },
  ],
  model: siegel,
  presets: {
    complete: { words: { en: 'Everybody knows everybody', ar: 'الكل يعرف الكل' }, values: { network: networkKinds.complete } },
    'small-world': { words: { en: 'Small world', ar: 'عالم صغير' }, values: { network: networkKinds.smallWorld } },
    villages: { words: { en: 'Villages', ar: 'قرى' }, values: { ...villages, ties: 15, far: 0.1 } },
    leaders: { words: { en: 'Opinion leaders', ar: 'قادة رأي' }, values: leaders },
    hierarchy: { words: { en: 'Hierarchy', ar: 'هرم' }, values: { network: networkKinds.hierarchy, ties: 5 } },
    'leaders-repressed': {
      words: { en: 'Leaders are taken away', ar: 'إبعاد القادة' },
      values: { ...leaders, removed: 5, hubsFirst: 1, steps: 60 },
    },
  },
  replications,
}
