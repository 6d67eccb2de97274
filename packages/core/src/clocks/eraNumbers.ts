/** The numbers of an era, each declared once with its range, words and source. */
import type { QuantityTable } from '../quantities/index.ts'

export const eraNumbers = {
  aimsAtRegime: {
    unit: 'share',
    min: 0,
    max: 1,
    default: 0.12,
    label: { en: 'waves without a fall that aim at the regime', ar: 'موجات بلا سقوط تستهدف النظام' },
    help: {
      en: 'Only such waves leave the aftermath of a failed uprising.',
      ar: 'هذه الموجات وحدها تترك ما تتركه انتفاضة أخفقت.',
    },
    source: {
      kind: 'estimated',
      text: '63 unarmed CSRA episodes of 2000–2019 that aimed at the regime and did not succeed, to 536 political waves of 5,000 without a fall',
    },
  },
  termYears: {
    unit: 'years',
    min: 1,
    max: 50,
    default: 8,
    label: { en: 'mean time to an ordinary end of office', ar: 'متوسط الزمن إلى نهاية عادية للحكم' },
    help: { en: 'Rulers also go in the ordinary way, at this rate.', ar: 'يذهب الحكام أيضًا بالطريق العادي، بهذا المعدل.' },
    source: {
      kind: 'chosen',
      text: 'there is no list of rulers under an open licence; terms move nothing unless the promise is switched on',
    },
  },
  promiseYears: {
    unit: 'years',
    min: 0.5,
    max: 20,
    default: 5,
    label: { en: 'half-life of a promise', ar: 'عمر النصف للوعد' },
    help: { en: 'How fast a new ruler’s promise wears off, where it is switched on.', ar: 'سرعة تآكل وعد الحاكم الجديد حين يُفعَّل.' },
    source: { kind: 'chosen', text: 'a promise does not protect in the record: more protest after a new ruler, not less' },
  },
  squareCentre: {
    unit: 'polyarchy',
    min: 0,
    max: 1,
    default: 0.4,
    label: { en: 'centre of the square of democracy', ar: 'مركز مربع الديمقراطية' },
    help: {
      en: 'Where the panel centres the square of polyarchy: countries in the middle are the least settled.',
      ar: 'حيث تمركز اللوحة مربع الديمقراطية الانتخابية: فالبلدان الوسطى أقلها استقرارًا.',
    },
    source: { kind: 'chosen', text: 'as the column of the panel of foresight has it' },
  },
  habitFill: {
    unit: 'waves',
    min: 0.1,
    max: 20,
    default: 2,
    label: { en: 'waves of all countries beside the own', ar: 'موجات كل البلدان بجانب موجات البلد' },
    help: {
      en: 'A country’s habit of answering is its own, filled up with so many waves of all.',
      ar: 'عادة البلد في الرد هي عادته، تُكمَّل بهذا القدر من موجات الجميع.',
    },
    source: { kind: 'chosen', text: 'not scanned' },
  },
} as const satisfies QuantityTable
