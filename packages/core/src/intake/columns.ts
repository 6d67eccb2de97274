/** Columns of other people's tables by the names that they give them. */
import type { Sheet, SheetRow } from '../tables/index.ts'
import { folded } from './names.ts'

/** Where each of our columns stands; the first name of its list that the table has. */
export function placesOf<K extends string>(sheet: Sheet, aliases: Readonly<Record<K, string>>): ReadonlyMap<K, number> {
  const header = sheet.header.map((name) => folded(name))
  const found = new Map<K, number>()
  for (const [own, names] of Object.entries(aliases) as [K, string][]) {
    for (const name of names.split(',')) {
      const at = header.indexOf(folded(name))
      if (at < 0 || found.has(own)) continue
      found.set(own, at)
    }
  }
  return found
}

export function textAt(row: SheetRow, at: number | undefined): string {
  return at === undefined ? '' : String(row.cells[at] ?? '').trim()
}

/** Of a table of regions: what may stand beside the people. */
export const regionColumns = {
  people: 'people,population,pop,inhabitants,population total,total population,tot pop,t tl,السكان,عدد السكان,سكان',
  income: 'income,mean income,الدخل',
  gini: 'gini,معامل جيني',
  policePer100k: 'police,police per 100k,police per 100000,policePer100k,الشرطة',
  organisation: 'organisation,organization,التنظيم',
  religiosity: 'religiosity,التدين',
  memory: 'memory,remembered bloodshed,ذاكرة الدم',
  arabic: 'name ar,arabic,name arabic,adm1 ar,admin1name ar,الاسم العربي',
} as const

/** Of a table of events, as ACLED, Mass Mobilization, UCDP and hand-made tables call them. */
export const eventColumns = {
  date: 'event date,date,start date,startdate,date start,day date,التاريخ,تاريخ',
  end: 'end date,enddate,date end',
  year: 'startyear,year',
  month: 'startmonth,month',
  day: 'startday,day',
  endYear: 'endyear',
  endMonth: 'endmonth',
  endDay: 'endday',
  precision: 'time precision,date prec',
  type: 'event type,type,kind,disorder type,النوع',
  subtype: 'sub event type,subtype',
  protest: 'protest',
  region: 'admin1,adm 1,region,province,governorate,admin 1,المنطقة,المحافظة,الولاية,محافظة,ولاية',
  place: 'location,place,city,town,where coordinates,المكان,المدينة,مكان,مدينة',
  latitude: 'latitude,lat',
  longitude: 'longitude,lon,lng,long',
  dead: 'fatalities,deaths,dead,killed,best,القتلى,عدد القتلى,قتلى',
  deadLow: 'fatalities low,deaths low,low',
  deadHigh: 'fatalities high,deaths high,high',
  crowd:
    'crowd size,crowd,participants,size reported,size,attendance,people,protesters,protestors,demonstrators,turnout,الحشد,المشاركون,المتظاهرون,عدد المشاركين,عدد المتظاهرين',
  crowdClass: 'participants category,size category',
  crowdLow: 'size lo,crowd low,size low,participants low',
  crowdHigh: 'size hi,crowd high,size high,participants high',
  tags: 'tags,notes',
  killings: 'r killings',
  source: 'source,sources,source article,المصدر',
  url: 'url,source url,link,الرابط',
  country: 'country,البلد',
  id: 'event id cnty,event id,data id,id',
} as const
export type EventColumn = keyof typeof eventColumns
