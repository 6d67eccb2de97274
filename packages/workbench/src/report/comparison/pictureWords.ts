/** What the pictures of a comparison say. */
import type { Words } from '@sharara/core'

export const pictureWords = {
  caseHead: { en: 'case', ar: 'الحالة' },
  casesHead: { en: 'cases', ar: 'الحالات' },
  degreeHead: { en: 'membership', ar: 'درجة الانتماء' },
  codeHead: { en: 'code', ar: 'الرمز' },
  countHead: { en: 'number of cases', ar: 'عدد الحالات' },
  kindHead: { en: 'kind of case', ar: 'نوع الحالة' },
  rowHead: { en: 'row', ar: 'الصف' },
  outputHead: { en: 'output', ar: 'الحكم' },
  inclusionHead: { en: 'inclusion', ar: 'الشمول' },
  termHead: { en: 'term', ar: 'الحد' },
  exclusion: { en: 'out', ar: 'خارج' },
  crossover: { en: 'crossover', ar: 'نقطة العبور' },
  inclusion: { en: 'in', ar: 'داخل' },
  threshold: { en: 'threshold {number}', ar: 'العتبة {number}' },
  membershipTitle: { en: 'The set: {set}', ar: 'المجموعة: {set}' },
  membershipSummary: {
    en: 'Membership by {column}: {inside} of {all} cases are more in than out.',
    ar: 'الانتماء بحسب {column}: عدد الحالات الأقرب إلى الداخل {inside} من {all}.',
  },
  nearHalf: { en: ' Close to one half, so in doubt: {cases}.', ar: ' قريبة من النصف فهي محل شك: {cases}.' },
  gaps: {
    en: 'Triangles mark the widest gaps in the numbers ({values}): a proposal, not a reason.',
    ar: 'تشير المثلثات إلى أوسع الفجوات في الأعداد ({values}): اقتراح لا حجة.',
  },
  codesSummary: {
    en: 'Membership by the codes of {column}, with the number of cases of each: {inside} of {all} are more in than out.',
    ar: 'الانتماء بحسب رموز {column} وعدد حالات كل منها: {inside} من {all} أقرب إلى الداخل.',
  },
  sufficiencyTitle: { en: 'Enough for {y}: {x}?', ar: 'هل يكفي «{x}» لحدوث «{y}»؟' },
  necessityTitle: { en: 'Necessary for {y}: {x}?', ar: 'هل يحتاج «{y}» إلى «{x}»؟' },
  sufficiencySummary: {
    en: 'Inclusion {inclusion}, coverage {coverage}. Cases in the shaded corner agree; in it but without the outcome: {against}.',
    ar: 'الشمول {inclusion}، التغطية {coverage}. توافق الحالات التي في الزاوية المظللة؛ وفيه بلا النتيجة: {against}.',
  },
  necessitySummary: {
    en: 'Inclusion {inclusion}, coverage {coverage}. Cases in the shaded corner agree; with the outcome and without it: {against}.',
    ar: 'الشمول {inclusion}، التغطية {coverage}. توافق الحالات التي في الزاوية المظللة؛ وفيها النتيجة من دونه: {against}.',
  },
  typical: { en: 'typical', ar: 'نموذجية' },
  deviantConsistency: { en: 'deviant: without the outcome', ar: 'شاذة: بلا النتيجة' },
  deviantCoverage: { en: 'not covered: with the outcome', ar: 'غير مشمولة: فيها النتيجة' },
  irrelevant: { en: 'in neither', ar: 'خارج كليهما' },
  undecided: { en: 'at one half', ar: 'عند النصف' },
  truthTitle: { en: 'What was seen together', ar: 'ما اجتمع في الحالات' },
  truthDrawn: { en: 'Drawn are the first {shown}; the data have all.', ar: 'المرسوم أول {shown} منها، والبيانات فيها كلها.' },
  truthSummary: {
    en: '{seen} of {all} combinations were seen; passing as sufficient: {positive} (inclusion from {cut}, dashed line). Filled circles are presence, empty ones absence.',
    ar: 'شوهدت {seen} من {all} توليفة؛ وعدد ما يُعدّ منها كافيًا {positive} (الشمول من {cut}، الخط المتقطع). الدائرة المملوءة حضور والفارغة غياب.',
  },
  vennTitle: { en: 'The combinations as overlapping sets', ar: 'التوليفات مجموعاتٍ متقاطعة' },
  vennSummary: {
    en: 'Each region is a combination, with its number of cases; coloured where cases are found together with the outcome, grey where without it, pale where none was seen.',
    ar: 'كل منطقة توليفة بعدد حالاتها؛ ملونة حيث تأتي الحالات مع النتيجة، ورمادية حيث تأتي دونها، وباهتة حيث لم تُشاهد حالة.',
  },
  survivalTitle: { en: 'How much each term hangs on what was chosen', ar: 'ما مدى اعتماد كل حد على ما اختير' },
  survivalSummary: {
    en: 'Share of {setups} other set-ups in which the very same term is found (dark), or a narrower or wider one (pale).',
    ar: 'نسبة البدائل (عددها {setups}) التي يُعثر فيها على الحد نفسه (غامق) أو أضيق منه أو أوسع (باهت).',
  },
  exactHead: { en: 'the same term', ar: 'الحد نفسه' },
  relatedHead: { en: 'the same, narrower or wider', ar: 'نفسه أو أضيق أو أوسع' },
  sideTitle: { en: 'Necessary? The model beside the record', ar: 'لازم؟ النموذج بجانب السجل' },
  sideSummary: {
    en: 'How far the outcome lies within each condition (inclusion of necessity): filled in the model, open in the record.',
    ar: 'مقدار وقوع النتيجة داخل كل شرط (شمول الضرورة): المملوء للنموذج والمفرغ للسجل.',
  },
  sideTitleEnough: { en: 'Enough? The model beside the record', ar: 'كافٍ؟ النموذج بجانب السجل' },
  sideSummaryEnough: {
    en: 'How far each condition lies within the outcome (inclusion of sufficiency): filled in the model, open in the record.',
    ar: 'مقدار وقوع كل شرط داخل النتيجة (شمول الكفاية): المملوء للنموذج والمفرغ للسجل.',
  },
  model: { en: 'model', ar: 'النموذج' },
  record: { en: 'record', ar: 'السجل' },
  conditionHead: { en: 'condition', ar: 'الشرط' },
} as const satisfies Record<string, Words>
