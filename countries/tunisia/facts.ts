/** Tunisia, end of 2010: its 24 governorates, conditions before 17 December 2010. */
import type { Profile } from '../../packages/core/src/country/index.ts'
import type { Facts } from '../build/facts.ts'
import { factsOf, naturalEarth, rowColumns, rowSources, type RegionRow, type TownRow } from '../build/rows.ts'
import { stateOf, type HandIndices } from '../build/rules.ts'

// prettier-ignore
const sources: Profile['sources'] = {
  ...rowSources,
  people: { kind: 'estimated', text: 'Census of 2014 by governorate (Tunis, Sfax, Nabeul, Tataouine, Tozeur from the page; the others from memory, adding up to the printed totals of the regions), times 0.96 for 2010.', url: 'https://www.webmanagercenter.com/2014/09/13/154543/population-recensement-la-tunisie-compte-plus-de-femmes-que-d-hommes/' },
  poverty: { kind: 'estimated', text: 'Income from poverty: of 2015 by governorate where the page has it, else of 2010 by large region by the new method (Centre-West 42.3 %, Greater Tunis 11.1 % from the page, the others from memory); incomes lognormal with the national Gini, one line.', url: 'http://www.webmanagercenter.com/2017/01/02/401005/ins-il-y-a-de-moins-en-moins-de-pauvres-en-tunisie/' },
  gini: { kind: 'published', text: 'Gini 0.385 (World Bank survey of 2010; 0.358 in another series), used for every governorate.', url: 'https://data.worldbank.org/indicator/SI.POV.GINI?locations=TN' },
  cpi: { kind: 'estimated', text: 'Corruption perceptions index 4.3 of 10 in 2010, from memory; corruption = 1 − 0.43.' },
  ruler: { kind: 'published', text: 'Ben Ali since 7 November 1987.', url: 'https://en.wikipedia.org/wiki/Zine_El_Abidine_Ben_Ali' },
  forces: { kind: 'published', text: 'A little over 49,000 on the payroll of the interior (minister Rajhi, February 2011; the press said 100,000 to 200,000), of which the National Guard 12,000 to 20,000 (from memory). Army 27,000 to 45,000: 35,000 here (CRS). Presidential guard 2,500 to 8,000 (from memory).', url: 'https://www.paperblog.fr/4139080/80-mille-ou-49-mille/' },
  garrisons: { kind: 'estimated', text: 'Garrisons of the army and the guard, from memory.' },
  memory: { kind: 'estimated', text: 'Deaths at protests in the ten years before: one to three in the mining basin of Gafsa, 2008.', url: 'https://www.accord.org.za/conflict-trends/democratic-transition-tunisia/' },
  unions: { kind: 'estimated', text: 'Mining basin of Gafsa: six months of protest around local unionists in 2008; known before.', url: 'https://www.accord.org.za/conflict-trends/democratic-transition-tunisia/' },
  rivals: { kind: 'chosen', text: 'Known before: the ruling party and its ministers, and the army, small and without business. Capacities and presence are judgements.' },
}

const indices: HandIndices = {
  physicalIntegrity: 0.267,
  alternativeInformation: 0.262,
  polyarchy: 0.192,
  horizontal: 0.258,
  neopatrimonial: 0.85,
  civilSociety: 0.16,
  effectiveness: 0.2184,
  cleanliness: 0.43,
  ppp: 12_458,
  internet: 0.368,
  sinceElection: 1,
  rulerYears: 23.1,
  competition: 0.191,
}

type Governorate = readonly [
  id: string,
  en: string,
  ar: string,
  census2014: number,
  poverty: number,
  naturalEarth: string | null,
  geonames: readonly string[],
]

// prettier-ignore
const governorates: readonly Governorate[] = [
  ['tunis', 'Tunis', 'تونس', 1056000, 0.111, 'TUN-108', ['36']], ['ariana', 'Ariana', 'أريانة', 576000, 0.111, null, ['38']], ['ben-arous', 'Ben Arous', 'بن عروس', 632000, 0.111, 'TUN-104', ['27', '36']], ['manouba', 'Manouba', 'منوبة', 379000, 0.111, 'TUN-102', ['39']],
  ['nabeul', 'Nabeul', 'نابل', 788000, 0.15, 'TUN-107', ['19']], ['zaghouan', 'Zaghouan', 'زغوان', 177000, 0.15, 'TUN-120', ['37']], ['bizerte', 'Bizerte', 'بنزرت', 568000, 0.15, 'TUN-105', ['18']],
  ['beja', 'Beja', 'باجة', 303000, 0.32, 'TUN-103', ['17']], ['jendouba', 'Jendouba', 'جندوبة', 401000, 0.36, 'TUN-106', ['06']], ['kef', 'Le Kef', 'الكاف', 243000, 0.342, 'TUN-109', ['14']], ['siliana', 'Siliana', 'سليانة', 223000, 0.36, 'TUN-115', ['22']],
  ['kairouan', 'Kairouan', 'القيروان', 570000, 0.349, 'TUN-118', ['03']], ['kasserine', 'Kasserine', 'القصرين', 439000, 0.328, 'TUN-110', ['02']], ['sidi-bouzid', 'Sidi Bouzid', 'سيدي بوزيد', 430000, 0.423, 'TUN-113', ['33']],
  ['sousse', 'Sousse', 'سوسة', 675000, 0.11, 'TUN-119', ['23']], ['monastir', 'Monastir', 'المنستير', 549000, 0.11, 'TUN-117', ['16']], ['mahdia', 'Mahdia', 'المهدية', 411000, 0.11, 'TUN-116', ['15']], ['sfax', 'Sfax', 'صفاقس', 955000, 0.11, 'TUN-114', ['32']],
  ['gafsa', 'Gafsa', 'قفصة', 337000, 0.28, 'TUN-112', ['30']], ['tozeur', 'Tozeur', 'توزر', 108000, 0.28, 'TUN-101', ['35']], ['kebili', 'Kebili', 'قبلي', 157000, 0.28, 'TUN-97', ['31']],
  ['gabes', 'Gabes', 'قابس', 374000, 0.23, 'TUN-111', ['29']], ['medenine', 'Medenine', 'مدنين', 479000, 0.23, 'TUN-96', ['28']], ['tataouine', 'Tataouine', 'تطاوين', 149000, 0.23, 'TUN-98', ['34']],
]

/** Natural Earth has Ariana inside Manouba: a circle of its area stands in. */
const ariana = { kind: 'circle', longitude: 10.12, latitude: 36.94, radiusKm: 9, cutOutOf: 'manouba' } as const

const rows: readonly RegionRow[] = governorates.map(([id, en, ar, census, poverty, shape, codes]) => ({
  id,
  en,
  ar,
  people: Math.round(0.96 * census),
  poverty,
  outline: shape === null ? ariana : naturalEarth(shape),
  geonames: codes,
  ...(id === 'gafsa' ? { memory: 0.5 } : {}),
}))

const seat = { role: 'seat' } as const

// prettier-ignore
const townRows: readonly TownRow[] = [
  ['tunis', 'Tunis', 'تونس', 'tunis', 2464470, { role: 'capital', weight: 3 }], ['la-goulette', 'La Goulette', 'حلق الوادي', 'tunis', 2470656], ['la-marsa', 'La Marsa', 'المرسى', 'tunis', 2473540],
  ['ariana', 'Ariana', 'أريانة', 'ariana', 2473247, seat], ['ettadhamen', 'Ettadhamen and Mnihla', 'التضامن والمنيهلة', 'ariana', [10.1, 36.84], { population: 118000 }], ['soukra', 'La Soukra', 'سكرة', 'ariana', [10.25, 36.88], { population: 90000 }],
  ['ben-arous', 'Ben Arous', 'بن عروس', 'ben-arous', 2472479, seat], ['hammam-lif', 'Hammam-Lif', 'حمام الأنف', 'ben-arous', 2470588], ['rades', 'Rades', 'رادس', 'ben-arous', 2467815], ['mohammedia', 'Mohammedia', 'المحمدية', 'ben-arous', 2473499],
  ['manouba', 'Manouba', 'منوبة', 'manouba', 2469274, seat], ['oued-ellil', 'Oued Ellil', 'وادي الليل', 'manouba', 2464168], ['douar-hicher', 'Douar Hicher', 'دوار هيشر', 'manouba', [10.09, 36.83], { population: 76000 }],
  ['nabeul', 'Nabeul', 'نابل', 'nabeul', 2468579, seat], ['hammamet', 'Hammamet', 'الحمامات', 'nabeul', 2473744], ['kelibia', 'Kelibia', 'قليبية', 'nabeul', 2467959], ['dar-chaabane', 'Dar Chaabane', 'دار شعبان', 'nabeul', 2471637], ['korba', 'Korba', 'قربة', 'nabeul', 2467920],
  ['zaghouan', 'Zaghouan', 'زغوان', 'zaghouan', 2464041, seat], ['bizerte', 'Bizerte', 'بنزرت', 'bizerte', 2472706, seat], ['menzel-bourguiba', 'Menzel Bourguiba', 'منزل بورقيبة', 'bizerte', 2469264], ['mateur', 'Mateur', 'ماطر', 'bizerte', 2469088],
  ['beja', 'Beja', 'باجة', 'beja', 2472774, seat], ['jendouba', 'Jendouba', 'جندوبة', 'jendouba', 2470088, seat], ['kef', 'Le Kef', 'الكاف', 'kef', 2473634, seat], ['siliana', 'Siliana', 'سليانة', 'siliana', 2465030, seat],
  ['kairouan', 'Kairouan', 'القيروان', 'kairouan', 2473449, seat], ['kasserine', 'Kasserine', 'القصرين', 'kasserine', 2473457, seat], ['thala', 'Thala', 'تالة', 'kasserine', 2464795], ['sbeitla', 'Sbeitla', 'سبيطلة', 'kasserine', [9.13, 35.24], { population: 21000 }],
  ['sidi-bouzid', 'Sidi Bouzid', 'سيدي بوزيد', 'sidi-bouzid', 2465840, seat], ['regueb', 'Regueb', 'الرقاب', 'sidi-bouzid', 2473258], ['meknassy', 'Meknassy', 'المكناسي', 'sidi-bouzid', [9.6, 34.6], { population: 14000 }], ['menzel-bouzaiane', 'Menzel Bouzaiane', 'منزل بوزيان', 'sidi-bouzid', [9.42, 34.57], { population: 6000 }],
  ['sousse', 'Sousse', 'سوسة', 'sousse', 2464915, seat], ['msaken', 'Msaken', 'مساكن', 'sousse', 2469140], ['hammam-sousse', 'Hammam Sousse', 'حمام سوسة', 'sousse', 2470579],
  ['monastir', 'Monastir', 'المنستير', 'monastir', 2473493, seat], ['jemmal', 'Jemmal', 'جمال', 'monastir', 2470191], ['ksar-hellal', 'Ksar Hellal', 'قصر هلال', 'monastir', 2468106], ['mahdia', 'Mahdia', 'المهدية', 'mahdia', 2473572, seat], ['ksour-essef', 'Ksour Essef', 'قصور الساف', 'mahdia', 2467856],
  ['sfax', 'Sfax', 'صفاقس', 'sfax', 2467454, { ...seat, weight: 1.5 }],
  ['gafsa', 'Gafsa', 'قفصة', 'gafsa', 2468353, seat], ['metlaoui', 'Metlaoui', 'المتلوي', 'gafsa', 2473517, { organisation: 0.2 }], ['redeyef', 'Redeyef', 'الرديف', 'gafsa', 2473257, { organisation: 0.2 }],
  ['tozeur', 'Tozeur', 'توزر', 'tozeur', 2464648, seat], ['kebili', 'Kebili', 'قبلي', 'kebili', 2468018, seat], ['douz', 'Douz', 'دوز', 'kebili', 2471287],
  ['gabes', 'Gabes', 'قابس', 'gabes', 2468369, seat], ['el-hamma', 'El Hamma', 'الحامة', 'gabes', 2473747],
  ['medenine', 'Medenine', 'مدنين', 'medenine', 2469473, seat], ['zarzis', 'Zarzis', 'جرجيس', 'medenine', 2470173], ['houmt-souk', 'Houmt Souk', 'حومة السوق', 'medenine', 2470384], ['midoun', 'Midoun', 'ميدون', 'medenine', 2468925], ['ben-gardane', 'Ben Gardane', 'بن قردان', 'medenine', 2472431],
  ['tataouine', 'Tataouine', 'تطاوين', 'tataouine', 2464701, seat],
]

const counted = { people: 10_500_000, interior: 15_000, policePer100k: 320, core: 693_210 }
const { duty, netReach, organisation, religiosity, ...state } = stateOf(indices, counted, 2010)
const shape = {
  bloc: 'tunisian',
  poverty: 0.205,
  gini: 0.385,
  policePer100k: 320,
  organisation,
  religiosity,
  memory: 0.1,
}

// prettier-ignore
const head: Facts['head'] = {
  format: 'sharara-country/1', id: 'tunisia', name: { en: 'Tunisia', ar: 'تونس' }, year: 2010, currency: 'relative', utcOffsetHours: 1,
  sources, columnSources: rowColumns,
  blocs: [{ id: 'tunisian', name: { en: 'Tunisians', ar: 'التونسيون' } }],
  goods: [],
  ...state,
  forces: [
    { id: 'police', name: { en: 'Police', ar: 'الشرطة' }, kind: 'police', duty: duty.police, dutySpread: 0.12, willUse: 'live', garrisons: 'everywhere' },
    { id: 'national-guard', name: { en: 'National Guard', ar: 'الحرس الوطني' }, kind: 'interior', number: 15000, duty: duty.interior, dutySpread: 0.12, willUse: 'live', garrisons: 'everywhere' },
    { id: 'army', name: { en: 'Army', ar: 'الجيش' }, kind: 'army', number: 35000, duty: duty.army, dutySpread: 0.15, willUse: 'live',
      garrisons: [{ place: 'tunis', share: 0.25 }, { place: 'bizerte', share: 0.15 }, { place: 'gabes', share: 0.15 }, { place: 'sfax', share: 0.1 }, { place: 'kasserine', share: 0.1 }, { place: 'gafsa', share: 0.1 }, { place: 'beja', share: 0.1 }, { place: 'tataouine', share: 0.05 }] },
    { id: 'presidential-guard', name: { en: 'Presidential Guard', ar: 'الأمن الرئاسي' }, kind: 'elite', number: 5000, duty: duty.elite, dutySpread: 0.1, willUse: 'live', garrisons: [{ place: 'tunis', share: 1 }] },
  ],
  rivals: [
    { id: 'ruling-party', name: { en: 'Ruling party and its ministers', ar: 'الحزب الحاكم ووزراؤه' }, capacity: 0.5, presence: 0.6, armed: false },
    { id: 'armed-forces', name: { en: 'Armed forces as an institution', ar: 'القوات المسلحة كمؤسسة' }, capacity: 0.35, presence: 0.5, armed: true },
  ],
}

export const tunisia: Facts = factsOf({
  head,
  rows,
  towns: townRows,
  shape,
  netReach,
  geonames: { country: 'TN', completeFrom: 30_000 },
  naturalEarth: 'TUN',
  // prettier-ignore
  leftOut: {
    2472833: 'Zouila: a quarter of Mahdia', 2467246: 'Skanes: a quarter of Monastir', 2581754: 'Douane: a quarter of Nabeul and Hammamet, not a town of 60,000', 2467521: 'La Sebala du Mornag: left to the districts of Ben Arous', 2473470: 'Gremda: a suburb of Sfax, left to the districts',
  },
})
