/** Private words of the page in plain ones: the word, as it is meant, one line. */
import { outcomeMeanings, outcomes, type Outcome, type Words } from '@sharara/core'

export interface Entry {
  readonly word: Words
  readonly means: Words
}

const own = {
  seat: {
    word: { en: 'seat of power', ar: 'مقر السلطة' },
    means: {
      en: 'the city hall and the other buildings from which a region is governed',
      ar: 'دار البلدية وسائر المباني التي يُحكم منها إقليم',
    },
  },
  shock: {
    word: { en: 'shock', ar: 'ما أشعلها' },
    means: {
      en: 'a change that hurts many people on one day; here the price rise',
      ar: 'تغيّر يؤذي كثيرين في يوم واحد؛ وهو هنا ارتفاع السعر',
    },
  },
  spark: {
    word: { en: 'spark', ar: 'الشرارة' },
    means: { en: 'the first people who come out, and where', ar: 'أول من يخرج، وأين' },
  },
  aside: {
    word: { en: 'standing aside', ar: 'الامتناع' },
    means: {
      en: 'in uniform, at their post, and doing nothing against the crowd',
      ar: 'رجال قوات في زيّهم ومواقعهم لا يفعلون شيئًا ضد الحشد',
    },
  },
  loyal: {
    word: { en: 'loyal forces', ar: 'القوات الموالية' },
    means: { en: 'police and soldiers in the street who do what they are ordered', ar: 'شرطة وجنود في الشارع يفعلون ما يُؤمرون به' },
  },
  fire: {
    word: { en: 'order to shoot', ar: 'الأمر بإطلاق الرصاص الحي' },
    means: { en: 'the state allows its men to shoot at people', ar: 'تسمح الدولة لرجالها بإطلاق الرصاص على الناس' },
  },
  patron: {
    word: { en: 'the man behind the office', ar: 'صاحب الأمر من وراء المنصب' },
    means: {
      en: 'a former ruler who keeps deciding; in January 2022 he lost his posts',
      ar: 'حاكم سابق ما زال القرار بيده؛ وفي يناير 2022 فقد مناصبه',
    },
  },
  run: {
    word: { en: 'run', ar: 'تشغيلة' },
    means: {
      en: 'the country computed once, hour by hour; another run has the same beginning and other accidents',
      ar: 'حساب البلد مرة واحدة ساعة بساعة؛ وللتشغيلة الأخرى البداية نفسها ومصادفات أخرى',
    },
  },
  seed: {
    word: { en: 'seed', ar: 'البذرة' },
    means: {
      en: 'the number that fixes all accidents of a run; the same number gives the same run everywhere',
      ar: 'الرقم الذي يثبّت مصادفات التشغيلة كلها؛ والرقم نفسه يعطي التشغيلة نفسها في كل مكان',
    },
  },
  band: {
    word: { en: '8 in 10 runs', ar: '8 من كل 10 تشغيلات' },
    means: { en: 'the middle of what the model thinks possible', ar: 'وسط ما يراه النموذج ممكنًا' },
  },
  record: {
    word: { en: 'record', ar: 'السجل' },
    means: {
      en: 'what is known to have happened, each number with who says so and how surely',
      ar: 'ما عُرف أنه حدث، وكل رقم معه من يقوله ومدى الوثوق به',
    },
  },
  inside: {
    word: { en: 'inside / outside', ar: 'مطابق / غير مطابق' },
    means: { en: 'whether the model agrees with the record within its range', ar: 'هل يوافق النموذج السجل ضمن مداه' },
  },
  fingerprint: {
    word: { en: 'fingerprint', ar: 'البصمة' },
    means: {
      en: 'letters by which two people can see that they have the very same run',
      ar: 'حروف يعرف بها اثنان أن لديهما التشغيلة نفسها بعينها',
    },
  },
  consistency: {
    word: { en: 'inclusion (consistency)', ar: 'الشمول (الاتساق)' },
    means: {
      en: 'how nearly all cases with these conditions share the outcome',
      ar: 'إلى أي حد تشترك الحالات التي فيها هذه الشروط في النتيجة',
    },
  },
  pillar: {
    word: { en: 'pillar', ar: 'ركن' },
    means: {
      en: 'what a movement stands on: leadership, a programme, discipline, a guard against rivals',
      ar: 'ما يقوم عليه الحراك: قيادة وبرنامج وانضباط وحراسة من المنافسين',
    },
  },
} as const satisfies Record<string, Entry>

export type Term = keyof typeof own | Outcome

/** Own words first, then the eight outcomes as the model and the codebook of the cases define them. */
export const glossary: Readonly<Record<Term, Entry>> = {
  ...own,
  ...(Object.fromEntries(
    (Object.keys(outcomes) as Outcome[]).map((name) => [name, { word: outcomes[name], means: outcomeMeanings[name] }]),
  ) as Record<Outcome, Entry>),
}

export const words = {
  title: { en: 'Words', ar: 'الكلمات' },
  lead: { en: 'What the page means by its words, one line each.', ar: 'ما تعنيه الصفحة بكلماتها، سطر لكل كلمة.' },
} as const satisfies Record<string, Words>
