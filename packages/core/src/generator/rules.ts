/**
 * The rules by which a number is made, in words; what they rest on is added from the tables. One set for every country: nothing is
 * tuned for one. `missing` says that there is no open data, and what stands in.
 */
import type { Words } from '../text/index.ts'

export interface Rule {
  readonly kind: 'published' | 'estimated' | 'chosen' | 'missing'
  /** The most that can be said for it; what it rests on can only lower it. */
  readonly certainty?: 'high' | 'medium' | 'low'
  readonly text: Words
  readonly url?: string
}

/** A formula reads from left to right, also in Arabic. */
const formula = /[\dp(−][\d\s.p()+−×/%]*[+−×/][\d\s.p()+−×/]*[\dp)]/g

const made = (kind: Rule['kind'], certainty: Rule['certainty'], en: string, ar: string, url?: string): Rule => ({
  kind,
  ...(certainty === undefined ? {} : { certainty }),
  text: { en, ar: ar.replaceAll(formula, '\u2066$&\u2069') },
  ...(url === undefined ? {} : { url }),
})
const missing = (en: string, ar: string): Rule => made('missing', undefined, `No open data. ${en}`, `لا بيانات مفتوحة. ${ar}`)

export const rules = {
  'regions-people': made(
    'published',
    'medium',
    'Published people of the region about 2020 (Wikidata, census, WorldPop), scaled so that the country has its people of the year.',
    'عدد سكان المنطقة المنشور نحو 2020 (ويكي بيانات، تعداد، WorldPop) بعد مواءمته مع عدد سكان البلد في السنة.',
  ),
  'regions-people-split': made(
    'estimated',
    'low',
    'A published figure for several regions, divided among them by city people and area, scaled to the country’s people of the year.',
    'رقم منشور لعدة مناطق معًا وُزّع بينها بحسب سكان المدن والمساحة، ثم وُوئم مع سكان البلد في السنة.',
  ),
  'regions-people-modelled': made(
    'estimated',
    'low',
    'No published people of this region: modelled from city people and area (median error 19 %), scaled to the country’s people of the year.',
    'لا رقم منشورًا لسكان هذه المنطقة: قُدّر من سكان المدن والمساحة (وسيط الخطأ 19 ٪)، ثم وُوئم مع سكان البلد في السنة.',
  ),
  'regions-income': made(
    'estimated',
    'low',
    'Country: GDP per head at purchasing power parity, a month, of which 0.55 is spent by households. Between regions 0.75 + 0.5 · share of people in cities of 100,000 and more, for want of open incomes by region (rank correlation with published ones: Kazakhstan 0.06, Iran 0.32).',
    'للبلد: نصيب الفرد من الناتج بتعادل القوة الشرائية في الشهر، تنفق الأسر منه 0.55. وبين المناطق 0.75 + 0.5 × حصة سكان مدن المئة ألف فأكثر، إذ لا دخول مفتوحة بحسب المنطقة (ارتباط الرتب بالمنشور: كازاخستان 0.06 وإيران 0.32).',
  ),
  'regions-gini': made(
    'estimated',
    'low',
    'The country’s Gini of incomes, the same in every region; no open data by region.',
    'معامل جيني للدخل على مستوى البلد، نفسه في كل منطقة؛ لا بيانات مفتوحة بحسب المنطقة.',
  ),
  'regions-price': missing('The same prices everywhere.', 'الأسعار واحدة في كل مكان.'),
  'regions-police': missing(
    '300 per 100,000 everywhere, the median of countries in the UN surveys (Harrendorf, Heiskanen, Malby 2010).',
    'ثلاثمئة لكل مئة ألف في كل مكان، وهو وسيط البلدان في مسوح الأمم المتحدة (هاريندورف وهيسكانن ومالبي 2010).',
  ),
  'regions-dependence': made(
    'estimated',
    'low',
    'By rule, 1 where it is felt most. Staples: share of the budget by Engel’s law, income to the power −0.4 (elasticity of food 0.6, Houthakker 1957). Fuel: (people per km² of the inhabited region) to the power −0.2, more where people live apart (Newman and Kenworthy 1989). State: 0.5 + 0.5 · share of people in the capital and regional seats. Group: from the region of origin outwards 0.7 a border crossed where an origin is given; else by distance from the capital (Cederman, Buhaug, Rød 2009: the excluded live far from it). No open data by region on consumption, public pay or groups.',
    'بقاعدة، و1 حيث الأثر أشدّ. السلع الأساسية: حصة الميزانية بقانون إنغل، الدخل مرفوعًا إلى −0.4 (مرونة الغذاء 0.6، هوثاكر 1957). الوقود: الكثافة السكانية مرفوعة إلى −0.2، فالأثر أكبر حيث يتباعد الناس (نيومان وكنورثي 1989). الدولة: 0.5 + 0.5 × حصة سكان العاصمة ومراكز المناطق. الجماعة: من منطقة المنشأ إلى الخارج 0.7 عن كل حدّ يُعبر إن عُيّن المنشأ، وإلا فبالبعد عن العاصمة (سيدرمان وبوهاوغ ورود 2009: المستبعدون يسكنون بعيدًا عنها). لا بيانات مفتوحة بحسب المنطقة عن الاستهلاك ورواتب الدولة والجماعات.',
  ),
  'regions-bloc': missing('One bloc of all people.', 'كتلة واحدة تضم السكان جميعًا.'),
  'regions-language': missing('One language reaches all.', 'لغة واحدة تصل إلى الجميع.'),
  'regions-organisation': made(
    'estimated',
    'low',
    'Country: 0.02 + 0.2 · core civil society. Between regions by protests per head in the ten years before, drawn halfway to the country’s mean by three expected protests, between half and double.',
    'للبلد: 0.02 + 0.2 × مؤشر المجتمع المدني. وبين المناطق بحسب الاحتجاجات لكل فرد في السنوات العشر السابقة، مشدودةً إلى متوسط البلد بثلاثة احتجاجات متوقعة، بين النصف والضعف.',
  ),
  'regions-religiosity': missing(
    '0.85 − 0.13 · ln(GDP per head / 2,000), between 0.15 and 0.95: richer countries are less religious (Norris and Inglehart 2004); the numbers are chosen.',
    '0.85 − 0.13 × لو(نصيب الفرد من الناتج / 2000)، بين 0.15 و0.95: البلدان الأغنى أقل تدينًا (نوريس وإنغلهارت 2004)، والأرقام مختارة.',
  ),
  'regions-memory': made(
    'estimated',
    'low',
    'Protests met with killings in the ten years before, halved every five, times 0.3; half of it is remembered everywhere, half where it happened.',
    'الاحتجاجات التي قوبلت بالقتل في السنوات العشر السابقة، تُنصَّف كل خمس سنوات، مضروبة في 0.3؛ نصفها يُذكر في كل مكان ونصفها حيث وقع.',
  ),
  'regions-posture': made(
    'estimated',
    'low',
    'Forces are told to keep away where physical integrity is 0.85 or more, else to disperse.',
    'تؤمر القوات بالابتعاد حيث سلامة الأبدان 0.85 فأكثر، وإلا فبالتفريق.',
  ),
  'region-names': made(
    'published',
    'high',
    'Natural Earth 1:10m (public domain), names by way of Wikidata (CC0) in both languages; of merged regions the largest gives the name.',
    'خرائط Natural Earth بمقياس 1:10م (ملك عام)، والأسماء من ويكي بيانات (CC0) باللغتين؛ والمنطقة المدمجة تحمل اسم كبرى أجزائها.',
    'https://www.naturalearthdata.com',
  ),
  'place-names': made(
    'published',
    'medium',
    'GeoNames (CC BY 4.0), with its Arabic name.',
    'أسماء GeoNames (CC BY 4.0) مع اسمها العربي.',
    'https://www.geonames.org',
  ),
  'no-arabic-name': missing(
    'GeoNames has no Arabic name here; the Latin one stands in.',
    'ليس في GeoNames اسم عربي هنا؛ فبقي الاسم اللاتيني.',
  ),
  'place-points': made('published', 'high', 'GeoNames (CC BY 4.0).', 'موقع GeoNames (CC BY 4.0).', 'https://www.geonames.org'),
  'region-points': made(
    'estimated',
    'low',
    'Label point of the region (Natural Earth), towns moved a little north of it and the countryside a little south.',
    'نقطة اسم المنطقة (Natural Earth)، والبلدات شمالها قليلًا والريف جنوبها قليلًا.',
  ),
  'city-people': made(
    'estimated',
    'medium',
    'GeoNames, about 2020 and in part older, moved to the year by the growth of the country and of its urban share.',
    'GeoNames، نحو 2020 وبعضها أقدم، ثم نُقل إلى السنة بنموّ سكان البلد وحصة المدن.',
  ),
  'rest-people': made(
    'estimated',
    'low',
    'What the cities of the region leave, in towns and countryside so that the country’s urban share is met.',
    'ما تتركه مدن المنطقة، بين بلدات وريف بحيث تُستوفى حصة المدن في البلد.',
  ),
  'place-kinds': made(
    'estimated',
    'medium',
    'City from 100,000 people; capital by GeoNames; metropolis: 0.6 of the capital or larger; seat: the largest city of its region.',
    'مدينة من مئة ألف نسمة؛ العاصمة من GeoNames؛ المدينة الكبرى: 0.6 من العاصمة فأكثر؛ المركز: كبرى مدن منطقته.',
  ),
  'place-weights': made(
    'chosen',
    undefined,
    'As in the shipped profiles: capital and metropolis 3, other large cities 1.5, seats 1, towns 0.5, the rest 0.3.',
    'كما في الملفات المرفقة: العاصمة والمدينة الكبرى 3، مدن كبرى أخرى 1.5، المراكز 1، البلدات 0.5، والبقية 0.3.',
  ),
  'place-incomes': made(
    'estimated',
    'low',
    'City 1.08, town 0.95, countryside 0.85 against each other, scaled so that a region has its mean income.',
    'المدينة 1.08 والبلدة 0.95 والريف 0.85 قياسًا إلى بعضها، بحيث يبقى متوسط دخل المنطقة.',
  ),
  'place-reach': made(
    'estimated',
    'low',
    'Users of the internet by kind of place (1.045, 0.825, 0.55), and of the others a part reached by radio, television and telephone (0.3, 0.25, 0.15; chosen).',
    'مستخدمو الإنترنت بحسب نوع المكان (1.045 و0.825 و0.55)، ومن سواهم حصة يصلها المذياع والتلفاز والهاتف (0.3 و0.25 و0.15؛ مختارة).',
  ),
  'force-numbers': missing(
    'Armed forces, gendarmes and guards are published only under closed terms. Interior troops 0.12 %, army 0.3 %, guards 0.02 % of the people: together near the world’s mean of armed forces.',
    'أعداد الجيوش والدرك والحرس لا تُنشر إلا بشروط مقيدة. قوات الأمن الداخلي 0.12 ٪، والجيش 0.3 ٪، والحرس 0.02 ٪ من السكان: مجموعها قريب من متوسط العالم.',
  ),
  'force-duty': made(
    'estimated',
    'low',
    'By physical integrity p: police 0.15 + 0.6(1 − p), interior 0.45 + 0.4(1 − p), army 0.75 + 0.25(1 − p), guards 0.95 + 0.2(1 − p); strongest means by the same.',
    'بحسب سلامة الأبدان p: الشرطة 0.15 + 0.6(1 − p)، والأمن الداخلي 0.45 + 0.4(1 − p)، والجيش 0.75 + 0.25(1 − p)، والحرس 0.95 + 0.2(1 − p)؛ وأشدّ الوسائل بها كذلك.',
  ),
  'force-homes': missing(
    'Police and interior troops by people, army by the root of people in the twelve largest seats, guards in the capital. Foreign troops: none known.',
    'الشرطة والأمن الداخلي بحسب السكان، والجيش بجذر سكان أكبر اثني عشر مركزًا، والحرس في العاصمة. القوات الأجنبية: لا يُعرف منها شيء.',
  ),
  rival: made(
    'estimated',
    'low',
    'The armed forces: capacity 0.25 + 0.9 · military basis of executive power. No open data on other rivals.',
    'القوات المسلحة: القدرة 0.25 + 0.9 × الأساس العسكري للسلطة التنفيذية. لا بيانات مفتوحة عن منافسين آخرين.',
  ),
  playbook: made(
    'estimated',
    'low',
    'One rule: who fires, cuts the net, dismisses or negotiates, by physical integrity, alternative information and type of regime; thresholds per million people.',
    'قاعدة واحدة: من يطلق النار أو يقطع الإنترنت أو يقيل أو يفاوض، بحسب سلامة الأبدان وتعدد الإعلام ونوع النظام؛ والعتبات لكل مليون نسمة.',
  ),
  basket: made(
    'estimated',
    'low',
    'Mean income times the share spent on food, 0.17 at 0.7 of the United States’ GDP per head and 0.155 more a halving by e (group means of Seale, Regmi, Bernstein 2003, from memory), and 0.13 for housing and fuel.',
    'متوسط الدخل مضروبًا في حصة الغذاء: 0.17 عند 0.7 من نصيب الفرد الأمريكي وتزيد 0.155 كلما قُسم الدخل على e (متوسطات سيل وريغمي وبرنستين 2003، من الذاكرة)، و0.13 للسكن والوقود.',
  ),
  corruption: made('published', 'medium', 'Political corruption, 1 = most corrupt.', 'الفساد السياسي، 1 = الأشد فسادًا.'),
  rents: made(
    'estimated',
    'low',
    'Rents by country are not in the open tables. What reaches people is 0.08 + 0.3 · (government effectiveness + 2.5)/5, divided by 1 − corruption.',
    'ريع الموارد ليس في الجداول المفتوحة. ما يصل إلى الناس 0.08 + 0.3 × (فاعلية الحكومة + 2.5)/5، مقسومًا على 1 − الفساد.',
  ),
  'no-data-chosen': missing('The same for every country.', 'قيمة واحدة لكل البلدان.'),
  'as-shipped': made('chosen', undefined, 'As in the shipped profiles.', 'كما في الملفات المرفقة.'),
  election: made(
    'estimated',
    'low',
    'Years since the last national election, ten at most, for the age of the last promise.',
    'السنوات منذ آخر انتخابات وطنية، عشر على الأكثر، بدلًا من عمر آخر وعد.',
  ),
  trust: made('estimated', 'low', '0.1 + 0.4 · electoral democracy.', '0.1 + 0.4 × مؤشر الديمقراطية الانتخابية.'),
  'deep-state': made('estimated', 'low', 'Neopatrimonial rule, 1 = fully.', 'الحكم الزبائني، 1 = كامل.'),
  competition: made('published', undefined, 'Electoral democracy, as it is.', 'مؤشر الديمقراطية الانتخابية كما هو.'),
  ruler: missing(
    'Years of the ruler are in no open table (Archigos and REIGN have no open licence); ten stand in.',
    'سنوات الحاكم ليست في جدول مفتوح (لا رخصة مفتوحة لـArchigos وREIGN)؛ عشر قيمة بديلة.',
  ),
  'ruler-given': made('published', 'medium', 'Given with the request, from the table of cases.', 'مُعطاة مع الطلب، من جدول الحالات.'),
  news: made(
    'estimated',
    'low',
    '14 − 8 · users of the internet + 2 · (1 − alternative information) hours.',
    '14 − 8 × مستخدمو الإنترنت + 2 × (1 − تعدد الإعلام) ساعة.',
  ),
  punishment: made('estimated', 'low', '0.7 + 0.7 · (1 − physical integrity).', '0.7 + 0.7 × (1 − سلامة الأبدان).'),
  resolve: made('estimated', 'low', '4 + 16 · (1 − physical integrity) days.', '4 + 16 × (1 − سلامة الأبدان) يومًا.'),
  centre: made(
    'estimated',
    'low',
    'Five times the loyal men at the centre: its police and a tenth of the interior troops, both by norm.',
    'خمسة أضعاف الموالين في المركز: شرطته وعُشر قوات الأمن الداخلي، وكلاهما بالمعيار.',
  ),
} as const satisfies Record<string, Rule>

export type RuleName = keyof typeof rules
