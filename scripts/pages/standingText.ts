/** What the targets ask, in words that need no statistics, for the front page. One piece: a list of sentences. */
import type { TargetName } from '../../packages/core/src/scoreboard/index.ts'
import type { Words } from '../../packages/core/src/text/index.ts'

export const asked = {
  'peak-rho': {
    en: 'Which uprisings drew the larger crowds: order of the model against that of the record, 1 is the same',
    ar: 'أي الانتفاضات كانت حشودها أكبر: ترتيب النموذج قياسًا إلى ترتيب السجل، و1 هو الترتيب نفسه',
  },
  'peak-within3': {
    en: 'How large the largest crowd was: uprisings in which it is neither three times too large nor three times too small',
    ar: 'كم بلغ أكبر حشد: الانتفاضات التي لا يزيد فيها على ثلاثة أمثال السجل ولا يقل عن ثلثه',
  },
  'peak-deciles': {
    en: 'Small, middling and large crowds in percent of the people (record in brackets): each within twice or half of the record',
    ar: 'الحشود الصغيرة والوسطى والكبيرة بالمئة من السكان (والسجل بين القوسين): لا يزيد أي منها على ضعف السجل ولا يقل عن نصفه',
  },
  'deaths-rho': {
    en: 'Which uprisings cost the more lives: order of the model against that of the record, 1 is the same',
    ar: 'أي الانتفاضات كان قتلاها أكثر: ترتيب النموذج قياسًا إلى ترتيب السجل، و1 هو الترتيب نفسه',
  },
  'deaths-within3': {
    en: 'How many were killed: uprisings in which the number is neither three times too large nor three times too small',
    ar: 'كم قُتل: الانتفاضات التي لا يزيد العدد فيها على ثلاثة أمثال السجل ولا يقل عن ثلثه',
  },
  'core-median': {
    en: 'After how many days what began in the provinces reaches the capital, in the middle (record in brackets)',
    ar: 'بعد كم يوم يبلغ العاصمةَ ما بدأ في الأطراف، في الوسيط (والسجل بين القوسين)',
  },
  'core-rho': {
    en: 'Where it took longer to reach the capital: order of the model against that of the record, 1 is the same',
    ar: 'أين طال بلوغ العاصمة: ترتيب النموذج قياسًا إلى ترتيب السجل، و1 هو الترتيب نفسه',
  },
  'duration-within2': {
    en: 'How long it lasted: uprisings in which the days are neither twice too many nor twice too few',
    ar: 'كم دامت: الانتفاضات التي لا تزيد أيامها على ضعف السجل ولا تقل عن نصفه',
  },
  gain: {
    en: 'How it ended: whether the chances of the model are better than the plain frequency of each end (above 0 they are)',
    ar: 'كيف انتهت: هل احتمالات النموذج خير من مجرد تكرار كل مآل (فوق 0 هي خير منه)',
  },
  auc: {
    en: 'Whether power changed hands: how often the model gives the higher chance to the right one of two uprisings (0.5 is a coin)',
    ar: 'هل انتقلت السلطة: كم مرة يعطي النموذج الاحتمال الأعلى للانتفاضة الصحيحة من اثنتين (و0.5 رمية نقد)',
  },
  states: {
    en: 'Which of the 22 Arab states rose in 2011 (most of the seven that did are seen cases): how often the model names the right one of two (0.5 is a coin)',
    ar: 'أي الدول العربية الـ22 ثارت في 2011 (ومعظم السبع التي ثارت حالات مرئية): كم مرة يسمّي النموذج الصحيحة من اثنتين (و0.5 رمية نقد)',
  },
  everyday: {
    en: 'Quiet years stay quiet: runs that burn after small local protests',
    ar: 'بقاء السنوات الهادئة هادئة: التشغيلات التي تشتعل بعد احتجاجات محلية صغيرة',
  },
  'quiet-auc': {
    en: 'Which years were ripe: how often the model tells a year of an uprising from a quiet year of these countries (0.5 is a coin)',
    ar: 'أي السنوات كانت مهيأة: كم مرة يميّز النموذج سنة انتفاضة من سنة هادئة لهذه البلدان (و0.5 رمية نقد)',
  },
  size: {
    en: 'A small and a large country that are otherwise the same: how many times the larger share of the people one of them brings out',
    ar: 'بلد صغير وبلد كبير لا يختلفان في غير ذلك: كم مثلًا تبلغ في أحدهما حصة من يخرج من السكان',
  },
} as const satisfies Record<TargetName, Words>

export const standingText = {
  right: { en: 'What comes out right', ar: 'ما يصيب فيه' },
  wrong: { en: 'What remains wrong', ar: 'ما بقي خطأ' },
  ofRecords: {
    en: 'Of the five records it was fitted to, {seeds} runs each that differ by chance:',
    ar: 'في السجلات الخمسة التي وُوئم معها، ولكل منها {seeds:runs} لا تختلف إلا بالمصادفة:',
  },
  ofCases: {
    en: 'Of the {unseen} uprisings, and the quiet years, that no search for its constants has seen:',
    ar: 'في {unseen} انتفاضة، وفي سنوات هادئة، لم يرها أي بحث عن ثوابته:',
  },
  line: { en: '{what}: **{got}**; wanted: {wanted}.', ar: '{what}: **{got}**؛ والمطلوب: {wanted}.' },
  moved: {
    en: 'The records of other uprisings, moved by the runs so far as they have earned it, reach it: {got}.',
    ar: 'وسجلات الانتفاضات الأخرى، محرَّكةً بالتشغيلات بقدر ما استحقت، تبلغه: {got}.',
  },
  byConditions: {
    en: 'The conditions of the country alone, without a run, reach it: {got}.',
    ar: 'وشروط البلد وحدها، بلا تشغيلة، تبلغه: {got}.',
  },
  nothing: { en: 'Nothing.', ar: 'لا شيء.' },
  causes: {
    en: 'And what no figure above says. Causes, as far as they are known: [docs/model.md](docs/model.md#how-good-it-can-be); what follows for use: [limits](docs/limits.md).',
    ar: 'وما لا يقوله رقم مما سبق. والأسباب، بقدر ما عُرفت: [docs/model.md](docs/model.md#how-good-it-can-be)؛ وما يلزم عنها في الاستعمال: [الحدود](docs/limits.ar.md).',
  },
  missing: [
    {
      en: 'Agreement with the five records is a fit, no forecast. And runs differ much, since what nobody knows of a country is drawn for each; a record lies within them the more easily.',
      ar: 'والاتفاق مع السجلات الخمسة مواءمة لا تنبؤ. والتشغيلات يختلف بعضها عن بعض كثيرًا لأن ما لا يعرفه أحد عن البلد يُسحب لكل منها، فيسهل أن يقع السجل بينها.',
    },
    {
      en: 'Which soldiers serve at home and would not fire on neighbours is not in it, nor how many a country’s prisons and courts can take: no source tells either for every country. Strikes, and leaders who turn a concession into the next demand, are in it with weights that no record pins. Those who are out on a smaller day were all out on a larger one, where in the records several times as many took part as on the largest day.',
      ar: 'وليس فيه أي الجنود يخدم في بلدته فلا يطلق على جيرانه، ولا كم تسع سجون كل بلد ومحاكمه: فلا مصدر يقول ذلك لكل بلد. وفيه الإضراب، وقيادة تجعل من التنازل مطلبًا تاليًا، بأوزان لا يثبتها سجل. ومن خرج في يوم صغير خرج في اليوم الكبير أيضًا، وفي السجلات شارك أضعاف من خرجوا في أكبر يوم.',
    },
    {
      en: 'How honest the spread of the runs is, the rows *record between 10 and 90 %* below say; four in five would be right. Whoever wants a forecast of a number should take the band of the moved base rates.',
      ar: 'وكم يصدق تباين التشغيلات تقوله صفوف *السجل بين 10 و90 ٪* أدناه، والصحيح أربعة من كل خمسة. ومن أراد توقع عدد فليأخذ بنطاق المعدلات الأساسية المحرَّكة.',
    },
  ],
} as const
