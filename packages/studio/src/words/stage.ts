/** Words of the stage: whose eyes, which shelf, what the pointer rests on, the dead by region. */
import type { Words } from '@sharara/core'

export const words = {
  // Whose eyes
  eye: { en: 'What the map shows', ar: 'ما تعرضه الخريطة' },
  eyes: {
    model: { en: 'Model', ar: 'النموذج' },
    record: { en: 'Record', ar: 'السجل' },
    both: { en: 'Both', ar: 'كلاهما' },
  },
  inModel: { en: 'in the streets, in the model', ar: 'في الشوارع بحسب النموذج' },
  recordedDay: { en: '{people} that day, {side}', ar: '{people} في ذلك اليوم، {side}' },
  recordedBetween: { en: '{low} to {high} people that day, {side}', ar: 'بين {low} و{high:people} في ذلك اليوم، {side}' },
  recordedNothing: { en: 'no count for this day', ar: 'لا عدد مسجَّل لهذا اليوم' },
  // Legend
  ringKey: { en: 'crowd, record', ar: 'حشد في السجل' },
  lostKey: { en: 'taken, record', ar: 'سقط، في السجل' },
  triedKey: { en: 'attempt, record', ar: 'محاولة، في السجل' },
  hatchKey: { en: 'region with protest, record', ar: 'منطقة فيها احتجاج، في السجل' },
  crowdKey: { en: '{size} people, model', ar: 'حشد من {size} في النموذج' },
  // Pointer
  tipModel: { en: 'Model: {people} in the streets', ar: 'النموذج: {people} في الشوارع' },
  tipDead: { en: 'Model: {dead} so far', ar: 'النموذج: {dead} حتى الآن' },
  tipRecord: { en: 'Record: {people} that day', ar: 'السجل: {people} في ذلك اليوم' },
  tipAtLeast: { en: 'Record: at least {people} that day', ar: 'السجل: ما لا يقل عن {people} في ذلك اليوم' },
  marks: {
    lost: { en: 'Record: a seat of power was lost here', ar: 'السجل: سقط هنا مقر للسلطة' },
    attempted: { en: 'Record: an attempt on a seat of power', ar: 'السجل: محاولة لاقتحام مقر للسلطة' },
    incident: { en: 'Record: something is reported at this hour', ar: 'السجل: واقعة مسجَّلة في هذه الساعة' },
  },
  // Search
  find: { en: 'Find a place', ar: 'ابحث عن مكان' },
  rural: { en: 'with rural districts', ar: 'مع المناطق الريفية' },
  noPlace: { en: 'No place has this name.', ar: 'لا مكان بهذا الاسم.' },
  // Opening
  rested: { en: 'The first thousand are out. Press play to go on', ar: 'خرج أول ألف. شغّل العرض لتتابع' },
  speedShort: { en: '{speed} h/s', ar: '{speed} س/ث' },
  // Shelves
  rest: { en: 'more', ar: 'المزيد' },
  less: { en: 'less', ar: 'أقل' },
  more: { en: 'Look closer', ar: 'انظر عن قرب' },
  shelves: {
    place: { en: 'A place, and why', ar: 'مكان ولماذا' },
    days: { en: 'Day by day', ar: 'يومًا بيوم' },
    losses: { en: 'Dead and arrested', ar: 'القتلى والمعتقلون' },
    forces: { en: 'Police, army, news', ar: 'الشرطة والجيش والأخبار' },
    ending: { en: 'How it ended', ar: 'كيف انتهى' },
    record: { en: 'Held against the record', ar: 'في مقابلة السجل' },
    take: { en: 'Save and cite', ar: 'حفظ واقتباس' },
  },
  // The dead by region
  deadTitle: { en: 'Who died where: this run beside the record', ar: 'أين سقط القتلى: هذه التشغيلة إلى جانب السجل' },
  deadLead: {
    en: 'Dead of both sides up to the end of the run. The record is a count by one side where nothing else is said; regions without a figure have no published count.',
    ar: 'قتلى الطرفين حتى نهاية التشغيلة. والسجل إحصاء طرف واحد ما لم يُذكر غيره، والمناطق التي بلا رقم لم يُنشر لها إحصاء.',
  },
  region: { en: 'Region', ar: 'المنطقة' },
  deadModel: { en: 'This run', ar: 'هذه التشغيلة' },
  deadRecord: { en: 'Record', ar: 'السجل' },
  deadSource: { en: 'Who says so', ar: 'من يقول ذلك' },
  country: { en: 'The whole country', ar: 'البلد كله' },
  between: { en: '{value} ({low} to {high})', ar: '{value} (من {low} إلى {high})' },
  contested: { en: 'disputed', ar: 'مختلف فيه' },
  // Axes
  axisPeople: { en: 'people', ar: 'عدد الأشخاص' },
  axisShare: { en: 'share', ar: 'النسبة' },
  axisDays: { en: 'days', ar: 'أيام' },
} as const satisfies Record<string, Words | Record<string, Words>>
