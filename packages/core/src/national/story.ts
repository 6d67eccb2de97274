/** The run told in words: every event has its sentence in both languages. */
import type { Words } from '../text/index.ts'
import { counted, fill, semicolon } from '../text/index.ts'
import type { EventKind } from '../vocabulary/index.ts'
import { perHundred } from './mathematics.ts'
import type { Setting } from './setting.ts'
import type { State } from './state.ts'

export function tell(
  state: State,
  hour: number,
  kind: EventKind,
  place: number,
  words: Words,
  values: Readonly<Record<string, number | string>>,
): void {
  state.story.push({ hour, kind, place, words, values })
}

const percent = (value: number): Words => ({ en: `${value} %`, ar: `${value} ٪` })

/** Tells something that happened at a place, with the place's name and rounded numbers in the sentence. */
export function tellAt(
  setting: Setting,
  state: State,
  kind: keyof typeof sentences,
  place: number,
  values: Readonly<Record<string, number>>,
  more: Readonly<Record<string, Words>> = {},
): void {
  const hour = state.now.step * setting.course.stepHours
  const name = place < 0 ? setting.profile.name : setting.profile.places[place]!.name
  const shown = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      key === 'share' ? percent(Math.round(perHundred * value)) : counted(value, 'people'),
    ]),
  )
  tell(state, hour, kind, place, fill(sentences[kind], { place: name, ...shown, ...more }), values)
}

export const sentences = {
  spark: { en: 'A gathering is called in {place}: about {people} come out.', ar: 'تجمّع في {place}: يخرج نحو {people}.' },
  call: { en: 'The movement calls people into the streets.', ar: 'الحراك يدعو الناس إلى النزول إلى الشوارع.' },
  'first-gathering': { en: 'More than {crowd} in the streets of {place}.', ar: 'أكثر من {crowd} في شوارع {place}.' },
  noticed: { en: 'The state takes notice, first of {place}.', ar: 'الدولة تنتبه، وإلى {place} أولًا.' },
  'first-clash': { en: 'Clashes begin in {place}.', ar: 'اشتباكات تبدأ في {place}.' },
  'first-death': { en: 'The first deaths, in {place}.', ar: 'أول القتلى، في {place}.' },
  'seat-lost': { en: 'The seat of power in {place} falls before {crowd}.', ar: 'مقر السلطة في {place} يسقط أمام {crowd}.' },
  'seat-retaken': { en: 'The forces retake the seat of power in {place}.', ar: 'القوات تستعيد مقر السلطة في {place}.' },
  'stand-aside': {
    en: 'Part of the forces in {place} stands aside ({share} of them).',
    ar: 'جزء من القوات في {place} يمتنع عن المواجهة ({share} منها).',
  },
  'unit-dissolved': {
    en: 'A unit dissolves in {place}; posts and weapons are abandoned.',
    ar: 'وحدة تتفكك في {place}، وتُترك المواقع والأسلحة.',
  },
  'unit-changed-sides': { en: 'A unit in {place} goes over to the crowd.', ar: 'وحدة في {place} تنضم إلى الحشد.' },
  'police-gone': {
    en: 'The police of {place} leave the streets everywhere.',
    ar: 'الشرطة تنسحب من الشوارع في كل أنحاء {place}.',
  },
  march: { en: 'A column sets out from {place} for {goal}.', ar: 'مسيرة تنطلق من {place} إلى {goal}.' },
  strikes: { en: 'People in {place} stay away from work: about {people} on strike.', ar: 'إضراب عن العمل في {place}: نحو {people}.' },
  'ruler-gone': { en: 'The ruler of {place} is gone.', ar: 'حاكم {place} يرحل.' },
  pact: { en: 'The movement and the state of {place} make a pact.', ar: 'الحراك والدولة في {place} يعقدان اتفاقًا.' },
  'civil-war': {
    en: 'Two armed sides hold parts of {place} for weeks: civil war.',
    ar: 'طرفان مسلحان يمسكان بأجزاء من {place} لأسابيع: حرب أهلية.',
  },
  calm: { en: 'The streets of {place} are empty again.', ar: 'شوارع {place} خالية من جديد.' },
} as const satisfies Partial<Record<EventKind, Words>>

export const answerSentences = {
  ignore: { en: 'The state says nothing.', ar: 'الدولة لا تقول شيئًا.' },
  'withdraw-origin': {
    en: 'The state takes the shock back in the region where it began.',
    ar: 'الدولة تتراجع عن سبب الغضب في الإقليم الذي بدأ منه.',
  },
  withdraw: { en: 'The state takes the shock back everywhere.', ar: 'الدولة تتراجع عن سبب الغضب في كل مكان.' },
  concede: { en: 'The state pays crumbs.', ar: 'الدولة تدفع فتاتًا.' },
  promise: { en: 'The ruler promises.', ar: 'الحاكم يَعِد.' },
  arrest: { en: 'Organisers are arrested.', ar: 'اعتقال المنظمين.' },
  curfew: { en: 'State of emergency and curfew.', ar: 'حالة الطوارئ وحظر التجول.' },
  'net-partial': { en: 'The mobile net is cut.', ar: 'قطع إنترنت الهاتف.' },
  'net-cut': { en: 'The net is cut in the whole country.', ar: 'قطع الإنترنت في البلد كله.' },
  'net-restore': { en: 'The net comes back.', ar: 'عودة الإنترنت.' },
  'dismiss-cabinet': { en: 'The cabinet is dismissed.', ar: 'إقالة الحكومة.' },
  'sacrifice-figurehead': { en: 'The figurehead is sacrificed.', ar: 'التضحية بالواجهة.' },
  'sacrifice-patron': { en: 'The man behind the office loses his posts.', ar: 'صاحب الأمر من وراء المنصب يفقد مناصبه.' },
  reserves: { en: 'Reserves are moved to the crowds.', ar: 'نقل الاحتياط إلى مواقع الحشود.' },
  'live-fire': { en: 'The order to shoot is given.', ar: 'صدور الأمر بإطلاق الرصاص الحي.' },
  'cease-fire': {
    en: 'The order to shoot is taken back; the sweeps end with it.',
    ar: 'سحب الأمر بإطلاق الرصاص الحي، وتوقّف حملات الاعتقال معه.',
  },
  'foreign-troops': { en: 'Foreign troops arrive.', ar: 'وصول قوات أجنبية.' },
  negotiate: { en: 'The state offers to negotiate.', ar: 'الدولة تعرض التفاوض.' },
  split: { en: 'The state plays the blocs against each other.', ar: 'الدولة تضرب الكتل بعضها ببعض.' },
} as const satisfies Record<string, Words>

const sent = {
  force: { en: '{force} ({men:members})', ar: '{force} ({men:members})' },
  some: { en: 'Reserves are moved to the crowds: {who}.', ar: 'نقل الاحتياط إلى مواقع الحشود: {who}.' },
  nobody: { en: 'Reserves are called for, and nobody is moved.', ar: 'استدعاء الاحتياط، ولا أحد يُنقل.' },
} as const satisfies Record<string, Words>

/** Which forces are sent, and how many of each. */
export function reservesSentence({ profile }: Setting, gone: Float64Array): Words {
  const who = profile.forces.flatMap(({ name }, k) => (gone[k]! > 0 ? [fill(sent.force, { force: name, men: gone[k]! })] : []))
  const list = (language: keyof Words): string => who.map((words) => words[language]).join(semicolon[language])
  return who.length === 0 ? sent.nobody : fill(sent.some, { who: { en: list('en'), ar: list('ar') } })
}
