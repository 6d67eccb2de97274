/** Words of the ready cards: a guess first, then what many runs say, then why. */
import type { Words } from '@sharara/core'

export const words = {
  title: { en: 'One other thing at a time', ar: 'شيء واحد مختلف في كل مرة' },
  lead: {
    en: 'Each card is January 2022 as it was with one thing changed; cards never pile up. Guess first: what one expects is what one learns from.',
    ar: 'كل بطاقة هي يناير 2022 كما كان مع تغيير واحد، والبطاقات لا تتراكم. خمّن أولًا: فمن توقّعه يتعلم المرء.',
  },
  leadOther: {
    en: 'Each card is the shipped scenario with one thing changed; cards never pile up.',
    ar: 'كل بطاقة هي السيناريو الأصلي مع تغيير واحد، والبطاقات لا تتراكم.',
  },
  changed: { en: 'What is changed', ar: 'ما الذي تغيّر' },
  guessTitle: { en: 'Your guess, before you look', ar: 'تخمينك قبل أن ترى' },
  askDead: {
    en: 'As it was, {now} in the middle run of {runs}. How many would have died with this change?',
    ar: 'في التشغيلة الوسطى من {runs} كما كان الحال: {now}. كم كان سيُقتل مع هذا التغيير؟',
  },
  askPeak: {
    en: 'As it was, {now} are out at once in the middle run of {runs}. How many would it have been with this change?',
    ar: 'في التشغيلة الوسطى من {runs} كما كان الحال بلغ أكبر حشد {now}. كم كان سيبلغ مع هذا التغيير؟',
  },
  guess: { en: 'Your guess', ar: 'تخمينك' },
  show: { en: 'Show', ar: 'أظهر النتيجة' },
  locked: { en: 'Your guess: {guess}. It stays beside the result.', ar: 'تخمينك: {guess}. يبقى إلى جانب النتيجة.' },
  resultTitle: { en: 'What {runs} say', ar: 'ما تقوله {runs}' },
  asItWas: { en: 'As it was', ar: 'كما كان' },
  withCard: { en: 'With this change', ar: 'مع هذا التغيير' },
  middle: { en: 'middle run: {value}', ar: 'التشغيلة الوسطى: {value}' },
  dots: {
    en: 'Each dot is one run; the same draws of chance in both rows.',
    ar: 'كل نقطة تشغيلة، والسحوبات العشوائية نفسها في الصفين.',
  },
  sampled: { en: 'One simulated person stands for {sample}.', ar: 'كل شخص محاكى يمثل {sample}.' },
  axisDead: { en: 'dead by the end', ar: 'القتلى حتى النهاية' },
  axisPeak: { en: 'largest crowd', ar: 'أكبر حشد' },
  summary: {
    en: 'As it was: {before}, 8 in 10 runs between {beforeLow} and {beforeHigh}. With this change: {after}, 8 in 10 between {afterLow} and {afterHigh}. Guess: {guess}.',
    ar: 'كما كان: {before}، و8 من كل 10 تشغيلات بين {beforeLow} و{beforeHigh}. ومع هذا التغيير: {after}، و8 من كل 10 بين {afterLow} و{afterHigh}. والتخمين: {guess}.',
  },
  seat: { en: 'City hall of {place} falls', ar: 'سقوط دار البلدية في {place}' },
  peak: { en: 'Largest crowd, middle run', ar: 'أكبر حشد، التشغيلة الوسطى' },
  dead: { en: 'Dead, middle run', ar: 'القتلى، التشغيلة الوسطى' },
  range: { en: '8 in 10: {low} to {high}', ar: '8 من كل 10: من {low} إلى {high}' },
  ends: { en: 'Ends mostly: {end}', ar: 'المآل الغالب: {end}' },
  ofRuns: { en: 'of {runs}', ar: 'من {runs}' },
  whyTitle: { en: 'Why', ar: 'لماذا' },
  watch: { en: 'Watch one of these runs', ar: 'شاهد واحدة من هذه التشغيلات' },
  back: { en: 'Back to January 2022 as it was', ar: 'عودة إلى يناير 2022 كما كان' },
  reach: {
    streets: { en: 'Changes the streets', ar: 'يغيّر ما في الشوارع' },
    end: { en: 'Changes only how it ends', ar: 'لا يغيّر إلا المآل' },
    little: { en: 'Hardly any difference', ar: 'لا فرق يُذكر' },
  },
  old: {
    en: 'These runs were made with an earlier version of the model ({made}); run the change to see it now.',
    ar: 'أُجريت هذه التشغيلات بإصدار سابق من النموذج ({made})؛ شغّل التغيير لترى حاله الآن.',
  },
  endOnly: {
    en: 'Counts only when the end is judged: the streets stay the same.',
    ar: 'لا يُحسب إلا عند الحكم في المآل: تبقى الشوارع كما هي.',
  },
} as const satisfies Record<string, Words | Record<string, Words>>
