/** What `sharara attribute` says. */
import type { Words } from '@sharara/core'

export const attributeHelp = {
  attribute: {
    en: 'Divide a result among mechanisms, conditions and pillars: what each contributes (Shapley values), and what is missing without it.',
    ar: 'اقسم نتيجة على الآليات والشروط والأركان: ما صنعه كل منها (قيم شابلي)، وما كان سيزول لولاه.',
  },
  player: {
    en: 'a player: a mechanism; name=neutral for a condition, pillar or constant; or several, name:a+b+c; may be repeated (default: every mechanism)',
    ar: 'من يُقسَم عليه: آلية؛ أو name=neutral لشرط أو ركن أو ثابت؛ أو عدة معًا، name:a+b+c؛ يمكن تكراره (تلقائيًا: كل الآليات)',
  },
  orders: {
    en: 'beyond 12 players: pairs of permutations sampled',
    ar: 'فوق 12 لاعبًا: عدد أزواج الترتيبات المسحوبة',
  },
} as const satisfies Record<string, Words>

export const attributeExamples = [
  'sharara attribute egypt-2011 --player leadership=0 --player programme=0 --player discipline=0 --player guard=0 --of revolution,peakCrowd --sample 400 --runs 3',
  'sharara attribute kazakhstan-2022 --player danger --player refusal --player mechanisms.momentum --sample 10 --runs 4',
  'sharara attribute kazakhstan-2022 --player forces:refusal+seats+rivals --player reserve=0.3 --of crushed,peakCrowd',
  'sharara attribute kazakhstan-2022 --sample 10 --runs 4 --orders 8',
]

export const attributeWords = {
  title: { en: 'What made it: {response}', ar: 'ما الذي صنع النتيجة: {response}' },
  pageTitle: { en: 'What made it: {name}', ar: 'ما الذي صنع النتيجة: {name}' },
  eyebrow: { en: 'Attribution', ar: 'الإسناد' },
  lead: {
    en: '{response}. With all {players} off: {none}. With all on: {all}. The largest shares of the difference: {largest}.',
    ar: '{response}: {none} حين تتوقف كلها (وعددها {players})، و{all} حين تعمل كلها. وأكبر الحصص من الفرق: {largest}.',
  },
  one: { en: '“{name}” {value}', ar: '«{name}» {value}' },
  summary: {
    en: 'From none to all: each bar is the share of one of them, its interval beside it; together they are the whole difference.',
    ar: 'من حال توقفها كلها إلى حال عملها كلها: كل شريط حصة واحد منها ومعه مجالها، ومجموع الحصص هو الفرق كله.',
  },
  note: {
    en: 'A share is what one of them adds on average over all orders in which they may come in (Shapley). “But for” is what is lost when only this one is off: where several can do the same, it is small although the share is not. “Alone” is what this one does when the others are off. It is the model that is divided, not history.',
    ar: 'الحصة متوسط ما يضيفه الواحد في كل ترتيب ممكن لدخولها (شابلي). و«لولاه» ما يضيع حين يتوقف وحده: يصغر حين يقدر غيره على عمله وإن كبرت حصته. و«وحده» ما يفعله والبقية متوقفة. الذي يُقسَم هو النموذج لا التاريخ.',
  },
  none: { en: 'all off', ar: 'الكل متوقف' },
  all: { en: 'all on', ar: 'الكل يعمل' },
  player: { en: 'player', ar: 'اللاعب' },
  share: { en: 'share', ar: 'الحصة' },
  error: { en: 'standard error', ar: 'الخطأ المعياري' },
  fromSeeds: { en: 'of it from seeds', ar: 'منه من البذور' },
  fromOrders: { en: 'from orders', ar: 'من الترتيبات' },
  butFor: { en: 'but for it', ar: 'لولاه' },
  alone: { en: 'alone', ar: 'وحده' },
  sum: { en: 'sum', ar: 'المجموع' },
  exact: {
    en: 'Exact over all {points} coalitions; the errors are those of the seeds (how many: {seeds}).',
    ar: 'حساب تام على التحالفات كلها وعددها {points}؛ والأخطاء من تفاوت البذور وعددها {seeds}.',
  },
  sampled: {
    en: 'Over {orders} orders (each drawn one and its reverse); the errors hold those of the orders and of the seeds (how many: {seeds}).',
    ar: 'عدد الترتيبات {orders} (كل ترتيب مسحوب ومعه معكوسه)؛ والأخطاء من تفاوت الترتيبات وتفاوت البذور، وعدد البذور {seeds}.',
  },
  leftOut: {
    en: '{count} seeds are left out: a run failed or had no number.',
    ar: 'بذور أُسقطت: {count}، لإخفاق تشغيلة أو غياب رقم.',
  },
  players: { en: 'Players', ar: 'اللاعبون' },
  coalitions: { en: 'Coalitions', ar: 'التحالفات' },
  negative: { en: 'works against it', ar: 'ينقصها' },
  positive: { en: 'adds to it', ar: 'يزيدها' },
} as const satisfies Record<string, Words>
