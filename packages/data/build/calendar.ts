/**
 * Days by the calendar: the football World Cups 1990–2018 with the countries that took part, Ramadan 1990–2019, and the countries
 * where most people are Muslims. Facts; no raw data is read.
 *
 * Cups: dates and teams as published by FIFA, from memory; England and Scotland are GBR, the Soviet Union RUS, Yugoslavia and
 * Serbia and Montenegro SRB. Ramadan: the Umm al-Qura calendar of Unicode's ICU, a day off in some countries. Countries: those with
 * a Muslim majority in 2010 by the Pew Research Center's estimate, from memory.
 */
import { writeTable, type Row } from './table.ts'

const cups: readonly (readonly [first: string, last: string, teams: string])[] = [
  ['1990-06-08', '1990-07-08', 'ITA ARG BRA RUS KOR ARE BEL CRI SWE GBR IRL EGY NLD CMR ROU COL SRB DEU AUT CSK ESP URY USA'],
  ['1994-06-17', '1994-07-17', 'USA ARG BEL BOL BRA BGR CMR COL DEU GRC IRL ITA KOR MEX MAR NLD NGA NOR ROU RUS SAU ESP SWE CHE'],
  [
    '1998-06-10',
    '1998-07-12',
    'FRA ARG AUT BEL BRA BGR CMR CHL COL HRV DNK GBR DEU IRN ITA JAM JPN MEX MAR NLD NGA NOR PRY ROU SAU ZAF KOR ESP TUN USA SRB',
  ],
  [
    '2002-05-31',
    '2002-06-30',
    'KOR JPN FRA ARG BEL BRA CMR CHN CRI HRV DNK ECU GBR DEU IRL ITA MEX NGA PRY POL PRT RUS SAU SEN SVN ZAF ESP SWE TUN TUR USA URY',
  ],
  [
    '2006-06-09',
    '2006-07-09',
    'DEU AGO ARG AUS BRA CRI CIV HRV CZE ECU GBR FRA GHA IRN ITA JPN MEX NLD PRY POL PRT SAU SRB ESP SWE CHE TGO TTO TUN UKR USA KOR',
  ],
  [
    '2010-06-11',
    '2010-07-11',
    'ZAF DZA ARG AUS BRA CMR CHL CIV DNK GBR FRA DEU GHA GRC HND ITA JPN MEX NLD NZL NGA PRK PRY PRT SRB SVK SVN KOR ESP CHE USA URY',
  ],
  [
    '2014-06-12',
    '2014-07-13',
    'BRA DZA ARG AUS BEL BIH CMR CHL COL CRI CIV HRV ECU GBR FRA DEU GHA GRC HND IRN ITA JPN MEX NLD NGA PRT RUS KOR ESP CHE USA URY',
  ],
  [
    '2018-06-14',
    '2018-07-15',
    'RUS ARG AUS BEL BRA COL CRI HRV DNK EGY GBR FRA DEU ISL IRN JPN MEX MAR NGA PAN PER POL PRT SAU SEN SRB KOR ESP SWE CHE TUN URY',
  ],
]

const muslim =
  'AFG ALB DZA AZE BHR BGD BRN BFA TCD COM DJI EGY GMB GIN IDN IRN IRQ JOR KAZ XKX KWT KGZ LBN LBY MYS MDV MLI MRT MAR NER OMN PAK PSE QAT SAU SEN SLE SOM SDN SYR TJK TUN TUR TKM ARE UZB YEM'

const dayMs = 86_400_000
const hijri = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', { month: 'numeric', timeZone: 'UTC' })
const ramadan = (time: number): boolean => hijri.formatToParts(time).find(({ type }) => type === 'month')?.value === '9'
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

function ramadans(): readonly Row[] {
  const rows: Row[] = []
  let first: number | null = null
  for (let time = Date.UTC(1990, 0, 1); time < Date.UTC(2020, 0, 1); time += dayMs) {
    if (ramadan(time)) first ??= time
    else if (first !== null) {
      rows.push({ what: 'ramadan', first: dayOf(first), last: dayOf(time - dayMs), kept: muslim })
      first = null
    }
  }
  return rows
}

const rows = [...cups.map(([first, last, kept]): Row => ({ what: 'world-cup', first, last, kept })), ...ramadans()]
writeTable('open/calendar.csv', ['what', 'first', 'last', 'kept'], rows, ['what', 'first'])
