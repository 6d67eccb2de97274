/**
 * Blocs: countries that share a language or a history of rule, so that news of one is news of home in the others. Chosen by us from
 * general knowledge before anything was fitted; a country that belongs to none stands alone.
 */
import { writeTable } from './table.ts'

const blocs: Readonly<Record<string, string>> = {
  arab: 'DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM',
  soviet: 'RUS UKR BLR MDA GEO ARM AZE KAZ KGZ TJK TKM UZB LTU LVA EST MNG',
  eastern_europe: 'POL CZE SVK HUN ROU BGR SRB HRV BIH SVN MKD ALB MNE XKX DDR CSK',
  latin_america: 'ARG BOL BRA CHL COL CRI CUB DOM ECU SLV GTM HND MEX NIC PAN PRY PER URY VEN HTI',
  french_africa: 'BEN BFA BDI CMR CAF TCD COG COD CIV GAB GIN MDG MLI NER RWA SEN TGO GNQ',
  english_africa: 'BWA GMB GHA KEN LSO LBR MWI MUS NAM NGA SLE ZAF SWZ TZA UGA ZMB ZWE ETH ERI SSD AGO MOZ GNB',
  south_asia: 'IND PAK BGD LKA NPL BTN AFG MDV',
  southeast_asia: 'MMR THA KHM LAO VNM MYS SGP IDN PHL TLS PNG FJI',
  east_asia: 'CHN TWN KOR PRK JPN HKG',
  west: 'USA CAN GBR IRL FRA DEU NLD BEL LUX CHE AUT ITA ESP PRT GRC CYP MLT DNK SWE NOR FIN ISL AUS NZL ISR TUR',
}
const rows = Object.entries(blocs).flatMap(([bloc, list]) => list.split(' ').map((iso3) => ({ iso3, bloc })))
writeTable('open/blocs.csv', ['iso3', 'bloc'], rows, ['iso3'])
