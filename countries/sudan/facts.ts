/** Sudan, end of 2018: its states (West Kordofan with North Kordofan), conditions before 19 December 2018. */
import type { Profile } from '../../packages/core/src/country/index.ts'
import type { Facts } from '../build/facts.ts'
import { incomeFromPoverty, factsOf, naturalEarth, rowColumns, rowSources, type RegionRow, type TownRow } from '../build/rows.ts'
import { stateOf, type HandIndices } from '../build/rules.ts'

// prettier-ignore
const sources: Profile['sources'] = {
  ...rowSources,
  people: { kind: 'estimated', text: 'OCHA and WorldPop 2020 by state, scaled to 42.0 million for 2018 (41.8 by the figures of the time, 44.2 by later revisions). South Darfur looks high and North Darfur low, because of the displaced.', url: 'https://data.humdata.org/dataset/cod-ps-sdn' },
  poverty: { kind: 'estimated', text: 'Income from poverty of 2009 by state (Khartoum 26, North Darfur 69.4, country 46.5 % from the page; the others from memory): incomes lognormal with the Gini, one line.', url: 'https://www.sudaress.com/akhirlahza/132108' },
  gini: { kind: 'published', text: 'Gini 0.353 (survey of 2009; 0.292 in that of 2014), used for every state.', url: 'https://www.sudaress.com/akhirlahza/132108' },
  cpi: { kind: 'estimated', text: 'Corruption perceptions index 16 of 100 in 2018, from memory; corruption = 1 − 0.16.' },
  ruler: { kind: 'published', text: 'Bashir since 30 June 1989.', url: 'https://en.wikipedia.org/wiki/Omar_al-Bashir' },
  forces: { kind: 'estimated', text: 'Army 100,000 to 104,000 (IISS by the page), Rapid Support Forces 30,000 to 40,000; armed wing of the security service 13,000 to 20,000 and police 80,000 with the Central Reserve, from memory.', url: 'https://indexmundi.com/sudan/military_profile.html' },
  garrisons: { kind: 'estimated', text: 'Headquarters at Khartoum, divisions in the states, Rapid Support Forces mostly in Darfur; from memory.' },
  memory: { kind: 'estimated', text: 'September 2013: about 200 killed at protests, most of them in Khartoum; halved every five years. The war in Darfur is not counted as bloodshed at protests.', url: 'https://english.alarabiya.net/News/africa/2013/09/25/Sudanese-Torch-ruling-party-office-as-fuel-protests-spread' },
  unions: { kind: 'estimated', text: 'Atbara: the railwaymen’s town, where unions have their history; known before; from memory.' },
  bread: { kind: 'estimated', text: 'Share of staples in the budget by Engel’s law: income to the power −0.4 (elasticity of food 0.6, Houthakker 1957), 1 in the poorest state.' },
  rivals: { kind: 'chosen', text: 'Known before: army, Rapid Support Forces and security service, kept apart by the ruler. Capacity and presence are judgements.' },
}

const indices: HandIndices = {
  physicalIntegrity: 0.123,
  alternativeInformation: 0.314,
  polyarchy: 0.274,
  horizontal: 0.354,
  neopatrimonial: 0.756,
  civilSociety: 0.298,
  effectiveness: -1.6199,
  cleanliness: 0.16,
  ppp: 3817,
  internet: 0.246,
  sinceElection: 3.7,
  rulerYears: 29.5,
  competition: 0.269,
}
const national = { poverty: 0.465, gini: 0.353 }

type State = readonly [
  id: string,
  en: string,
  ar: string,
  ocha2020: number,
  poverty: number,
  bloc: string,
  naturalEarth: string,
  geonames: readonly string[],
]

// prettier-ignore
const states: readonly State[] = [
  ['khartoum', 'Khartoum', 'الخرطوم', 7994792, 0.26, 'riverain', 'SDN-874', ['29']], ['gezira', 'Gezira', 'الجزيرة', 5097913, 0.378, 'riverain', 'SDN-875', ['38']], ['river-nile', 'River Nile', 'نهر النيل', 1511737, 0.322, 'riverain', 'SDN-877', ['53']],
  ['northern', 'Northern', 'الشمالية', 936437, 0.362, 'riverain', 'SDN-878', ['43']], ['red-sea', 'Red Sea', 'البحر الأحمر', 1482342, 0.577, 'beja', 'SDN-149', ['36']], ['kassala', 'Kassala', 'كسلا', 2519562, 0.363, 'beja', 'SDN-884', ['52']],
  ['gedaref', 'Gedaref', 'القضارف', 2208815, 0.501, 'riverain', 'SDN-876', ['39']], ['white-nile', 'White Nile', 'النيل الأبيض', 2494366, 0.555, 'riverain', 'SDN-879', ['41']], ['sennar', 'Sennar', 'سنار', 1919066, 0.441, 'riverain', 'SDN-880', ['58']],
  ['blue-nile', 'Blue Nile', 'النيل الأزرق', 1107839, 0.565, 'south', 'SDN-148', ['42']], ['north-kordofan', 'North and West Kordofan', 'شمال وغرب كردفان', 3764031, 0.579, 'riverain', 'SDN-883', ['56', '62']], ['south-kordofan', 'South Kordofan', 'جنوب كردفان', 2697417, 0.6, 'south', 'SDN-882', ['50']],
  ['north-darfur', 'North Darfur', 'شمال دارفور', 2305399, 0.694, 'darfur', 'SDN-881', ['55']], ['south-darfur', 'South Darfur', 'جنوب دارفور', 5354068, 0.612, 'darfur', 'SDN-5856', ['49']], ['east-darfur', 'East Darfur', 'شرق دارفور', 1119669, 0.612, 'darfur', 'SDN-5857', ['60']],
  ['west-darfur', 'West Darfur', 'غرب دارفور', 1776291, 0.556, 'darfur', 'SDN-5858', ['47']], ['central-darfur', 'Central Darfur', 'وسط دارفور', 2499487, 0.556, 'darfur', 'SDN-5859', ['61']],
]

const people2018 = 42_000_000
const people2020 = states.reduce((sum, [, , , people]) => sum + people, 0)
const poorest = Math.max(...states.map(([, , , , poverty]) => poverty))
const incomeOf = (poverty: number): number => incomeFromPoverty(poverty, national.poverty, national.gini)

const rows: readonly RegionRow[] = states.map(([id, en, ar, people, poverty, bloc, shape, codes]) => ({
  id,
  en,
  ar,
  people: Math.round((people * people2018) / people2020),
  poverty,
  bloc,
  outline: naturalEarth(shape),
  geonames: codes,
  dependence: { bread: Math.round(100 * (incomeOf(poverty) / incomeOf(poorest)) ** -0.4) / 100 },
  ...(id === 'khartoum' ? { memory: 3 } : {}),
}))

const seat = { role: 'seat' } as const

// prettier-ignore
const townRows: readonly TownRow[] = [
  ['khartoum', 'Khartoum', 'الخرطوم', 'khartoum', 379252, { role: 'capital', weight: 3 }], ['omdurman', 'Omdurman', 'أم درمان', 'khartoum', 365137, { weight: 1.5, population: 2400000 }], ['bahri', 'Khartoum North (Bahri)', 'الخرطوم بحري', 'khartoum', [32.55, 15.64], { weight: 1.5, population: 1000000 }],
  ['wad-madani', 'Wad Madani', 'ود مدني', 'gezira', 364103, seat], ['managil', 'Managil', 'المناقل', 'gezira', 379149], ['rufaa', 'Rufaa', 'رفاعة', 'gezira', [33.36, 14.77], { population: 40000 }],
  ['atbara', 'Atbara', 'عطبرة', 'river-nile', 378231, { organisation: 0.2 }], ['ed-damer', 'Ed Damer', 'الدامر', 'river-nile', 380173, seat], ['shendi', 'Shendi', 'شندي', 'river-nile', 367308], ['berber', 'Berber', 'بربر', 'river-nile', 377690],
  ['dongola', 'Dongola', 'دنقلا', 'northern', 363417, seat], ['karima', 'Karima and Merowe', 'كريمة ومروي', 'northern', 370481, { population: 30000 }],
  ['port-sudan', 'Port Sudan', 'بورتسودان', 'red-sea', 377039, seat], ['kassala', 'Kassala', 'كسلا', 'kassala', 372753, seat], ['khashm-el-girba', 'Khashm el-Girba', 'خشم القربة', 'kassala', [35.9, 14.97], { population: 60000 }],
  ['gedaref', 'Gedaref', 'القضارف', 'gedaref', 379062, seat], ['kosti', 'Kosti', 'كوستي', 'white-nile', 371760, { population: 250000 }], ['rabak', 'Rabak', 'ربك', 'white-nile', 368277, seat], ['ed-duweim', 'Ed Duweim', 'الدويم', 'white-nile', 380129],
  ['singa', 'Singa', 'سنجة', 'sennar', 366847, { ...seat, population: 100000 }], ['sennar', 'Sennar', 'سنار', 'sennar', 367644], ['damazin', 'Damazin', 'الدمازين', 'blue-nile', 380174, seat],
  ['el-obeid', 'El Obeid', 'الأبيض', 'north-kordofan', 379003, seat], ['en-nahud', 'En Nahud', 'النهود', 'north-kordofan', 378699], ['um-ruwaba', 'Um Ruwaba', 'أم روابة', 'north-kordofan', 364706], ['er-rahad', 'Er Rahad', 'الرهد', 'north-kordofan', 378493],
  ['kadugli', 'Kadugli', 'كادقلي', 'south-kordofan', 373141, seat], ['el-fasher', 'El Fasher', 'الفاشر', 'north-darfur', 379555, seat], ['nyala', 'Nyala', 'نيالا', 'south-darfur', 369004, seat], ['gereida', 'Gereida', 'قريضة', 'south-darfur', 8504621],
  ['ed-daein', 'Ed Daein', 'الضعين', 'east-darfur', 380148, seat], ['geneina', 'El Geneina', 'الجنينة', 'west-darfur', 379303, seat], ['zalingei', 'Zalingei', 'زالنجي', 'central-darfur', 363533, seat],
]

const counted = { people: people2018, interior: 16_000, policePer100k: 190, core: 5_374_647 }
const { duty, netReach, organisation, religiosity, ...state } = stateOf(indices, counted, 2018)
const shape = { bloc: 'riverain', ...national, policePer100k: 190, organisation, religiosity, memory: 0.5 }

// prettier-ignore
const head: Facts['head'] = {
  format: 'sharara-country/1', id: 'sudan', name: { en: 'Sudan', ar: 'السودان' }, year: 2018, currency: 'relative', utcOffsetHours: 2,
  sources, columnSources: { ...rowColumns, 'regions.dependence': 'bread' },
  blocs: [{ id: 'riverain', name: { en: 'Peoples of the river and the centre', ar: 'أهل النيل والوسط' } }, { id: 'beja', name: { en: 'Beja and the east', ar: 'البجا والشرق' } }, { id: 'darfur', name: { en: 'Darfur', ar: 'دارفور' } }, { id: 'south', name: { en: 'Nuba Mountains and Blue Nile', ar: 'جبال النوبة والنيل الأزرق' } }],
  goods: [{ id: 'bread', name: { en: 'Bread', ar: 'الخبز' } }],
  ...state,
  forces: [
    { id: 'police', name: { en: 'Police', ar: 'الشرطة' }, kind: 'police', duty: duty.police, dutySpread: 0.12, willUse: 'live', garrisons: 'everywhere' },
    { id: 'security', name: { en: 'Security service (NISS)', ar: 'جهاز الأمن والمخابرات' }, kind: 'interior', number: 16000, duty: duty.interior, dutySpread: 0.12, willUse: 'live',
      garrisons: [{ place: 'khartoum', share: 0.4 }, { place: 'omdurman', share: 0.2 }, { place: 'port-sudan', share: 0.1 }, { place: 'wad-madani', share: 0.1 }, { place: 'nyala', share: 0.1 }, { place: 'gedaref', share: 0.05 }, { place: 'atbara', share: 0.05 }] },
    { id: 'army', name: { en: 'Army', ar: 'الجيش' }, kind: 'army', number: 104000, duty: duty.army, dutySpread: 0.15, willUse: 'live',
      garrisons: [{ place: 'khartoum', share: 0.25 }, { place: 'nyala', share: 0.15 }, { place: 'el-obeid', share: 0.1 }, { place: 'port-sudan', share: 0.1 }, { place: 'el-fasher', share: 0.1 }, { place: 'damazin', share: 0.1 }, { place: 'kadugli', share: 0.1 }, { place: 'wad-madani', share: 0.05 }, { place: 'atbara', share: 0.05 }] },
    { id: 'rapid-support', name: { en: 'Rapid Support Forces', ar: 'قوات الدعم السريع' }, kind: 'elite', number: 35000, duty: duty.elite, dutySpread: 0.1, willUse: 'live',
      garrisons: [{ place: 'nyala', share: 0.4 }, { place: 'khartoum', share: 0.2 }, { place: 'el-fasher', share: 0.2 }, { place: 'geneina', share: 0.2 }] },
  ],
  rivals: [{ id: 'security-chiefs', name: { en: 'Army, Rapid Support Forces and security as institutions', ar: 'الجيش والدعم السريع والأمن كمؤسسات' }, capacity: 0.9, presence: 0.9, armed: true }],
}

export const sudan: Facts = factsOf({
  head,
  rows,
  towns: townRows,
  shape,
  netReach,
  geonames: { country: 'SD', completeFrom: 60_000 },
  naturalEarth: 'SDN',
})
