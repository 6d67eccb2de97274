/** What is said of published models. */
import type { Words } from '@sharara/core'

export const modelsHelp = {
  models: {
    en: 'List the published models of the field; say what one takes, or compute the numbers of its paper again.',
    ar: 'اعرض نماذج الباحثين المنشورة، وما يأخذه كل منها، أو احسب أرقام ورقته من جديد.',
  },
  model: { en: 'name of a model, such as epstein-2002', ar: 'اسم نموذج مثل epstein-2002' },
  replicate: { en: 'compute the numbers of the paper and compare them', ar: 'احسب أرقام الورقة وقارنها بالمنشور' },
} as const satisfies Record<string, Words>

export const modelsWords = {
  title: { en: 'Published models', ar: 'النماذج المنشورة' },
  more: {
    en: 'More about one: sharara models <model>. Run one: sharara run <model>[/<preset>].',
    ar: 'للمزيد عن نموذج: sharara models <model>. ولتشغّله: sharara run <model>[/<preset>].',
  },
  numbers: { en: 'What it takes (default, range, unit)', ar: 'ما يأخذه (المعتاد، المدى، الوحدة)' },
  presets: { en: 'Presets', ar: 'إعدادات جاهزة' },
  number: { en: 'number', ar: 'الرقم' },
  published: { en: 'published', ar: 'المنشور' },
  computed: { en: 'computed', ar: 'المحسوب' },
  tolerance: { en: 'tolerance', ar: 'السماح' },
  notHere: { en: '{option} is not for published models', ar: 'الخيار {option} لا ينطبق على النماذج المنشورة' },
  notRun: { en: 'Nothing was run and nothing was written.', ar: 'لم يُشغَّل شيء ولم يُكتب شيء.' },
  progress: { en: 'step {step} of {length} · {left} left', ar: 'الخطوة {step} من {length} · بقي {left}' },
  interrupted: {
    en: 'Stopped at step {step} of {length}. Go on with: sharara resume {folder}',
    ar: 'توقف عند الخطوة {step} من {length}. للمتابعة: sharara resume {folder}',
  },
  resuming: { en: 'Going on from step {step} of {length}.', ar: 'متابعة من الخطوة {step} من {length}.' },
  fromStart: {
    en: 'There is no checkpoint yet; the run starts from its first step.',
    ar: 'لا نقطة حفظ بعد؛ تبدأ التشغيلة من خطوتها الأولى.',
  },
  damaged: {
    en: 'The checkpoint is damaged; the run starts again from its first step.',
    ar: 'نقطة الحفظ تالفة؛ تعود التشغيلة إلى خطوتها الأولى.',
  },
  otherModel: {
    en: 'The checkpoint is of another version of the model; the run starts again from its first step, so that it is of one model from start to end.',
    ar: 'نقطة الحفظ من إصدار آخر من النموذج؛ تعود التشغيلة إلى خطوتها الأولى لتكون كلها من نموذج واحد.',
  },
  publishedModel: { en: 'Published model', ar: 'نموذج منشور' },
  endedSo: { en: 'After {step} steps: {end}.', ar: 'بعد {step:steps}: {end}.' },
  steps: { en: 'Steps', ar: 'الخطوات' },
  step: { en: 'step', ar: 'الخطوة' },
  seed: { en: 'Seed', ar: 'البذرة' },
  courseTitle: { en: 'Its course', ar: 'سيره' },
  seriesSummary: { en: 'From {least} to {most}; {last} at the end.', ar: 'من {least} إلى {most}؛ وعند النهاية {last}.' },
  allInFile: { en: 'Every step is in series.csv beside this page.', ar: 'كل الخطوات في الملف series.csv بجانب هذه الصفحة.' },
  eventsTitle: { en: 'Events', ar: 'الأحداث' },
  event: { en: 'what happened', ar: 'ما حدث' },
  valuesName: { en: 'numbers', ar: 'الأرقام' },
  moreEvents: { en: '{count} more are in events.json.', ar: 'و{count} غيرها في events.json.' },
  takenTitle: { en: 'What it took', ar: 'ما أخذه' },
  numberName: { en: 'number', ar: 'الرقم' },
  commandName: { en: 'on the command line', ar: 'في سطر الأوامر' },
  valueName: { en: 'value', ar: 'القيمة' },
  usualName: { en: 'default', ar: 'المعتاد' },
  unitName: { en: 'unit', ar: 'الوحدة' },
  paperTitle: { en: 'The paper', ar: 'الورقة' },
  fingerprintName: { en: 'Fingerprint', ar: 'البصمة' },
  againNote: {
    en: 'The same command gives the same fingerprint on every machine. manifest.json beside this page holds all of it.',
    ar: 'الأمر نفسه يعطي البصمة نفسها على كل جهاز، وكل ما يلزم في الملف manifest.json بجانب هذه الصفحة.',
  },
  ran: { en: '{name} · {steps} steps · seed {seed}', ar: '{name} · عدد الخطوات {steps} · البذرة {seed}' },
  last: { en: 'at the end', ar: 'في النهاية' },
  largest: { en: 'largest', ar: 'الأكبر' },
  unchanged: { en: 'Unchanged throughout: {list}', ar: 'لم يتغير طوال التشغيلة: {list}' },
  events: { en: 'Events: {count} (events.json)', ar: 'عدد الأحداث: {count} (events.json)' },
  end: { en: 'End: {end}', ar: 'النهاية: {end}' },
  goesOn: { en: 'none; the steps ran out', ar: 'لا نهاية؛ انتهت الخطوات' },
  fingerprint: { en: 'Fingerprint: {fingerprint}', ar: 'البصمة: {fingerprint}' },
  folder: { en: 'Folder: {folder}', ar: 'المجلد: {folder}' },
} as const satisfies Record<string, Words>
