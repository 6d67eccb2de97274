/** Egypt, end of 2010: the governorates of the census of 2006 (Helwan in Cairo, 6 October in Giza), conditions before January 2011. */
import type { Profile } from '../../packages/core/src/country/index.ts'
import type { Facts } from '../build/facts.ts'
import { factsOf, naturalEarth, rowColumns, rowSources, type RegionRow, type TownRow } from '../build/rows.ts'
import { stateOf, type HandIndices } from '../build/rules.ts'

// prettier-ignore
const sources: Profile['sources'] = {
  ...rowSources,
  people: { kind: 'estimated', text: 'Census of November 2006 by governorate (from memory; Cairo, Sharqia, Dakahlia and the total confirmed by the page), times 1.10 for January 2011: 79.9 million, the national estimate of the time. Later UN revisions give 89 million for 2010.', url: 'http://www.hightoursegypt.com/articles/Introduction-About-Egypt/4/topic/7/Population/' },
  poverty: { kind: 'estimated', text: 'Income from poverty of 2008/09 by governorate (Egypt Human Development Report 2010, from memory; regions confirmed by the page): incomes lognormal with the national Gini, one line. Where no rate is known, the country’s.', url: 'https://cloudflare.egyptindependent.com/?p=630696' },
  gini: { kind: 'published', text: 'Gini 0.302 (World Bank survey of 2010), used for every governorate; surveys miss the top.', url: 'https://data.worldbank.org/indicator/SI.POV.GINI?locations=EG' },
  cpi: { kind: 'estimated', text: 'Corruption perceptions index 3.1 of 10 in 2010, from memory; corruption = 1 − 0.31.' },
  ruler: { kind: 'published', text: 'Mubarak since 14 October 1981.', url: 'https://en.wikipedia.org/wiki/Hosni_Mubarak' },
  forces: { kind: 'estimated', text: 'Police about 350,000 without Central Security (from memory; the press of 2011 says 1.25 million for all); Central Security 300,000 (country study; 150,000 to 325,000 elsewhere); army 340,000 and Republican Guard 10,000 (from memory).', url: 'https://data.mongabay.com/history/egypt/egypt-central_security_forces.html' },
  garrisons: { kind: 'estimated', text: 'Central command at Cairo, second and third field army on the canal, commands of Alexandria, the west and the south; Central Security by large cities; from memory.' },
  memory: { kind: 'estimated', text: 'Deaths at protests in the ten years before, few: Mahalla, April 2008; from memory.' },
  unions: { kind: 'estimated', text: 'Mahalla: 24,000 to 30,000 textile workers on strike in 2006–08, without a legal free union; known before.', url: 'http://seachange.wbumpus.com/node/26064' },
  rivals: { kind: 'chosen', text: 'Known before: armed forces with an economy of their own, and the Muslim Brotherhood (88 of 454 seats in 2005). Capacities and presence are judgements.' },
}

const indices: HandIndices = {
  physicalIntegrity: 0.201,
  alternativeInformation: 0.367,
  polyarchy: 0.211,
  horizontal: 0.469,
  neopatrimonial: 0.691,
  civilSociety: 0.28,
  effectiveness: -0.3706,
  cleanliness: 0.31,
  ppp: 13_129,
  internet: 0.216,
  sinceElection: 0,
  rulerYears: 29.3,
  competition: 0.211,
}

type Governorate = readonly [
  id: string,
  en: string,
  ar: string,
  census2006: number,
  poverty: number | null,
  naturalEarth: string,
  geonames: string,
]

// prettier-ignore
const governorates: readonly Governorate[] = [
  ['cairo', 'Cairo', 'القاهرة', 8472000, 0.076, 'EGY-1533', '11'],
  ['giza', 'Giza', 'الجيزة', 5724000, 0.23, 'EGY-1544', '08'],
  ['alexandria', 'Alexandria', 'الإسكندرية', 4124000, 0.064, 'EGY-1543', '06'],
  ['port-said', 'Port Said', 'بورسعيد', 571000, 0.044, 'EGY-1538', '19'],
  ['suez', 'Suez', 'السويس', 512000, 0.019, 'EGY-1536', '15'],
  ['ismailia', 'Ismailia', 'الإسماعيلية', 953000, 0.188, 'EGY-1531', '07'],
  ['damietta', 'Damietta', 'دمياط', 1097000, 0.011, 'EGY-1539', '20'],
  ['dakahlia', 'Dakahlia', 'الدقهلية', 4990000, 0.093, 'EGY-1537', '01'],
  ['sharqia', 'Sharqia', 'الشرقية', 5354000, 0.192, 'EGY-1535', '14'],
  ['qalyubia', 'Qalyubia', 'القليوبية', 4252000, 0.113, 'EGY-1534', '12'],
  ['kafr-el-sheikh', 'Kafr el-Sheikh', 'كفر الشيخ', 2620000, 0.112, 'EGY-1547', '21'],
  ['gharbia', 'Gharbia', 'الغربية', 4011000, 0.076, 'EGY-1530', '05'],
  ['menoufia', 'Menoufia', 'المنوفية', 3270000, 0.179, 'EGY-1532', '09'],
  ['beheira', 'Beheira', 'البحيرة', 4747000, 0.235, 'EGY-1541', '03'],
  ['beni-suef', 'Beni Suef', 'بني سويف', 2292000, 0.415, 'EGY-1546', '18'],
  ['fayoum', 'Fayoum', 'الفيوم', 2511000, 0.287, 'EGY-1542', '04'],
  ['minya', 'Minya', 'المنيا', 4166000, 0.309, 'EGY-1545', '10'],
  ['assiut', 'Assiut', 'أسيوط', 3445000, 0.61, 'EGY-1549', '17'],
  ['sohag', 'Sohag', 'سوهاج', 3747000, 0.475, 'EGY-1552', '24'],
  ['qena', 'Qena', 'قنا', 3002000, 0.39, 'EGY-1551', '23'],
  ['luxor', 'Luxor', 'الأقصر', 457000, 0.184, 'EGY-5494', '28'],
  ['aswan', 'Aswan', 'أسوان', 1186000, 0.407, 'EGY-1548', '16'],
  ['red-sea', 'Red Sea', 'البحر الأحمر', 289000, null, 'EGY-1556', '02'],
  ['new-valley', 'New Valley', 'الوادي الجديد', 187000, null, 'EGY-1550', '13'],
  ['matrouh', 'Matrouh', 'مطروح', 323000, null, 'EGY-1540', '22'],
  ['north-sinai', 'North Sinai', 'شمال سيناء', 344000, null, 'EGY-1558', '27'],
  ['south-sinai', 'South Sinai', 'جنوب سيناء', 150000, null, 'EGY-1557', '26'],
]

const rows: readonly RegionRow[] = governorates.map(([id, en, ar, census, poverty, shape, code]) => ({
  id,
  en,
  ar,
  people: Math.round(1.1 * census),
  poverty,
  outline: naturalEarth(shape),
  geonames: [code],
  ...(id.endsWith('-sinai') ? { bloc: 'bedouin' } : {}),
}))

const seat = { role: 'seat' } as const

// prettier-ignore
const townRows: readonly TownRow[] = [
  ['cairo', 'Cairo', 'القاهرة', 'cairo', 360630, { role: 'capital', weight: 3, population: 8499200 }],
  ['helwan', 'Helwan', 'حلوان', 'cairo', 355795, { population: 700000 }], ['new-cairo', 'New Cairo', 'القاهرة الجديدة', 'cairo', 7799991, { population: 120000 }],
  ['giza', 'Giza', 'الجيزة', 'giza', 360995, { ...seat, weight: 1.5, population: 3200000 }], ['hawamdiya', 'Hawamdiya', 'الحوامدية', 'giza', 361179], ['6-october', '6 October City', 'مدينة 6 أكتوبر', 'giza', [30.93, 29.94], { population: 200000 }],
  ['alexandria', 'Alexandria', 'الإسكندرية', 'alexandria', 361058, { ...seat, weight: 1.5, population: 4300000 }],
  ['port-said', 'Port Said', 'بورسعيد', 'port-said', 358619, seat], ['suez', 'Suez', 'السويس', 'suez', 359796, seat], ['ismailia', 'Ismailia', 'الإسماعيلية', 'ismailia', 361055, seat],
  ['damietta', 'Damietta', 'دمياط', 'damietta', 358048, { ...seat, population: 230000 }],
  ['mansoura', 'Mansoura', 'المنصورة', 'dakahlia', 360761, seat], ['talkha', 'Talkha', 'طلخا', 'dakahlia', 347591], ['dikirnis', 'Dikirnis', 'دكرنس', 'dakahlia', 358172], ['bilqas', 'Bilqas', 'بلقاس', 'dakahlia', 358821],
  ['zagazig', 'Zagazig', 'الزقازيق', 'sharqia', 359493, seat], ['bilbeis', 'Bilbeis', 'بلبيس', 'sharqia', 358840], ['abu-kabir', 'Abu Kabir', 'أبو كبير', 'sharqia', 362485], ['10-ramadan', '10th of Ramadan City', 'العاشر من رمضان', 'sharqia', [31.74, 30.3], { population: 140000 }],
  ['banha', 'Banha', 'بنها', 'qalyubia', 359280, seat], ['qalyub', 'Qalyub', 'قليوب', 'qalyubia', 350789], ['shubra-el-kheima', 'Shubra el-Kheima', 'شبرا الخيمة', 'qalyubia', [31.24, 30.13], { population: 1100000, weight: 0.6 }],
  ['kafr-el-sheikh', 'Kafr el-Sheikh', 'كفر الشيخ', 'kafr-el-sheikh', 354502, seat], ['desouk', 'Desouk', 'دسوق', 'kafr-el-sheikh', 358108],
  ['tanta', 'Tanta', 'طنطا', 'gharbia', 347497, seat], ['mahalla', 'Mahalla el-Kubra', 'المحلة الكبرى', 'gharbia', 360829, { organisation: 0.2 }],
  ['shibin-el-kom', 'Shibin el-Kom', 'شبين الكوم', 'menoufia', 349158, seat],
  ['damanhour', 'Damanhour', 'دمنهور', 'beheira', 358448, seat], ['kafr-el-dawwar', 'Kafr el-Dawwar', 'كفر الدوار', 'beheira', 354775], ['edku', 'Edku', 'إدكو', 'beheira', 355628, { population: 110000 }],
  ['beni-suef', 'Beni Suef', 'بني سويف', 'beni-suef', 359173, seat], ['fayoum', 'Fayoum', 'الفيوم', 'fayoum', 361320, seat],
  ['minya', 'Minya', 'المنيا', 'minya', 360686, seat], ['mallawi', 'Mallawi', 'ملوي', 'minya', 352951], ['assiut', 'Assiut', 'أسيوط', 'assiut', 359783, seat],
  ['sohag', 'Sohag', 'سوهاج', 'sohag', 347796, seat], ['girga', 'Girga', 'جرجا', 'sohag', 355026], ['qena', 'Qena', 'قنا', 'qena', 350550, seat],
  ['luxor', 'Luxor', 'الأقصر', 'luxor', 360502, seat], ['aswan', 'Aswan', 'أسوان', 'aswan', 359792, seat], ['edfu', 'Edfu', 'إدفو', 'aswan', 355635],
  ['hurghada', 'Hurghada', 'الغردقة', 'red-sea', 361291, seat], ['kharga', 'Kharga', 'الخارجة', 'new-valley', 360923, seat], ['marsa-matruh', 'Marsa Matruh', 'مرسى مطروح', 'matrouh', 352733, seat],
  ['arish', 'Arish', 'العريش', 'north-sinai', 361546, seat], ['el-tor', 'El Tor', 'الطور', 'south-sinai', [33.62, 28.24], { ...seat, population: 18000 }], ['sharm-el-sheikh', 'Sharm el-Sheikh', 'شرم الشيخ', 'south-sinai', 349340, { population: 35000 }],
]

const counted = { people: 79_900_000, interior: 300_000, policePer100k: 438, core: 9_000_000 }
const { duty, netReach, organisation, religiosity, ...state } = stateOf(indices, counted, 2010)
const shape = {
  bloc: 'egyptian',
  poverty: 0.216,
  gini: 0.302,
  policePer100k: 438,
  organisation,
  religiosity,
  memory: 0.2,
}

// prettier-ignore
const head: Facts['head'] = {
  format: 'sharara-country/1', id: 'egypt', name: { en: 'Egypt', ar: 'مصر' }, year: 2010, currency: 'relative', utcOffsetHours: 2,
  sources, columnSources: rowColumns,
  blocs: [{ id: 'egyptian', name: { en: 'Egyptians of the valley and the delta', ar: 'أهل الوادي والدلتا' } }, { id: 'bedouin', name: { en: 'Bedouin of Sinai', ar: 'بدو سيناء' } }],
  goods: [],
  ...state,
  forces: [
    { id: 'police', name: { en: 'Police', ar: 'الشرطة' }, kind: 'police', duty: duty.police, dutySpread: 0.12, willUse: 'live', garrisons: 'everywhere' },
    { id: 'central-security', name: { en: 'Central Security Forces', ar: 'قوات الأمن المركزي' }, kind: 'interior', number: 300000, duty: duty.interior, dutySpread: 0.12, willUse: 'live',
      garrisons: [{ place: 'cairo', share: 0.35 }, { place: 'giza', share: 0.1 }, { place: 'alexandria', share: 0.15 }, { place: 'mahalla', share: 0.05 }, { place: 'mansoura', share: 0.06 }, { place: 'assiut', share: 0.1 }, { place: 'ismailia', share: 0.06 }, { place: 'minya', share: 0.05 }, { place: 'damanhour', share: 0.05 }, { place: 'suez', share: 0.03 }] },
    { id: 'army', name: { en: 'Army', ar: 'الجيش' }, kind: 'army', number: 340000, duty: duty.army, dutySpread: 0.15, willUse: 'live',
      garrisons: [{ place: 'cairo', share: 0.25 }, { place: 'ismailia', share: 0.2 }, { place: 'suez', share: 0.15 }, { place: 'alexandria', share: 0.1 }, { place: 'marsa-matruh', share: 0.1 }, { place: 'assiut', share: 0.1 }, { place: 'arish', share: 0.1 }] },
    { id: 'republican-guard', name: { en: 'Republican Guard', ar: 'الحرس الجمهوري' }, kind: 'elite', number: 10000, duty: duty.elite, dutySpread: 0.1, willUse: 'live', garrisons: [{ place: 'cairo', share: 1 }] },
  ],
  rivals: [
    { id: 'armed-forces', name: { en: 'Armed forces as an institution', ar: 'القوات المسلحة كمؤسسة' }, capacity: 0.9, presence: 0.9, armed: true },
    { id: 'brotherhood', name: { en: 'Muslim Brotherhood', ar: 'الإخوان المسلمون' }, capacity: 0.7, presence: 0.7, armed: false },
  ],
}

export const egypt: Facts = factsOf({
  head,
  rows,
  towns: townRows,
  shape,
  netReach,
  geonames: { country: 'EG', completeFrom: 100_000 },
  naturalEarth: 'EGY',
})
