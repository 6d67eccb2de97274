/**
 * Tables printed in the literature, one text a column: facts to hold the analysis against, and data for examples.
 * “-” says that a condition does not apply to the case.
 */
import { caseTable, dontCare, type CaseTable } from './table.ts'

function table(cases: string, columns: Readonly<Record<string, string>>): CaseTable {
  const values = Object.entries(columns).map(([name, text]) => [
    name,
    text.split(' ').map((cell) => (cell === '-' ? dontCare : Number(cell))),
  ])
  return caseTable(cases.split(' '), Object.fromEntries(values) as Record<string, number[]>)
}

/** Lipset 1959 as coded by Rihoux and De Meur 2009: survival of democracy, 18 European countries between the wars. */
export const lipsetCrisp = table('AU BE CZ EE FI FR DE GR HU IE IT NL PL PT RO ES SE UK', {
  DEV: '1 1 1 0 1 1 1 0 0 1 0 1 0 0 0 0 1 1',
  URB: '0 1 1 0 0 0 1 0 0 0 0 1 0 0 0 0 0 1',
  LIT: '1 1 1 1 1 1 1 0 1 1 0 1 1 0 0 0 1 1',
  IND: '1 1 1 0 0 1 1 0 0 0 0 1 0 0 0 0 1 1',
  STB: '0 1 1 1 1 1 0 0 0 1 1 1 0 0 1 0 1 1',
  SURV: '0 1 1 0 1 1 0 0 0 1 0 1 0 0 0 0 1 1',
})

/** The same with wealth in three values: Cronqvist and Berg-Schlosser 2009. */
export const lipsetMultivalue = table('AU BE CZ EE FI FR DE GR HU IE IT NL PL PT RO ES SE UK', {
  DEV: '1 2 1 0 1 2 1 0 0 1 0 2 0 0 0 0 2 2',
  URB: '0 1 1 0 0 0 1 0 0 0 0 1 0 0 0 0 0 1',
  LIT: '1 1 1 1 1 1 1 0 1 1 0 1 1 0 0 0 1 1',
  IND: '1 1 1 0 0 1 1 0 0 0 0 1 0 0 0 0 1 1',
  STB: '0 1 1 1 1 1 0 0 0 1 1 1 0 0 1 0 1 1',
  SURV: '0 1 1 0 1 1 0 0 0 1 0 1 0 0 0 0 1 1',
})

/** The same as fuzzy sets: Ragin 2009. */
export const lipsetFuzzy = table('AU BE CZ EE FI FR DE GR HU IE IT NL PL PT RO ES SE UK', {
  DEV: '0.81 0.99 0.58 0.16 0.58 0.98 0.89 0.04 0.07 0.72 0.34 0.98 0.02 0.01 0.01 0.03 0.95 0.98',
  URB: '0.12 0.89 0.98 0.07 0.03 0.03 0.79 0.09 0.16 0.05 0.1 1 0.17 0.02 0.03 0.3 0.13 0.99',
  LIT: '0.99 0.98 0.98 0.98 0.99 0.99 0.99 0.13 0.88 0.98 0.41 0.99 0.59 0.01 0.17 0.09 0.99 0.99',
  IND: '0.73 1 0.9 0.01 0.08 0.81 0.96 0.36 0.07 0.01 0.47 0.94 0 0.11 0 0.21 0.67 1',
  STB: '0.43 0.98 0.91 0.91 0.58 0.95 0.31 0.43 0.13 0.95 0.58 0.99 0 0.01 0.84 0.2 0.91 0.98',
  SURV: '0.05 0.95 0.89 0.12 0.77 0.95 0.05 0.06 0.42 0.92 0.05 0.95 0.12 0.05 0.21 0.06 0.95 0.95',
})

/** Cebotari and Vink 2013: ethnic political protest, 29 groups in Europe. */
export const protest = table(
  'GreeksAlbania LezginsAzerbaijan RussiansAzerbaijan PolesBelarus RussiansBelarus CroatsBosnia MuslimsBosnia SerbsBosnia TurksBulgaria RomaBulgaria RussiansEstonia RussiansGeorgia SardiniansItaly SouthTyrolians RussiansLatvia AlbaniansFYROM SerbsFYROM RomaFYROM GagauzMoldova SlavsMoldova HungariansRom BasquesSpain CatalansSpain CatholicsNIreland ScotsUK CrimRussiansUkr RussiansUkraine HungariansYugo KosovoAlbanians',
  {
    DEMOC:
      '0.41 0.06 0.06 0.1 0.1 0.13 0.13 0.13 0.87 0.87 0.82 0.35 0.96 0.96 0.88 0.56 0.56 0.56 0.49 0.49 0.7 0.96 0.96 0.96 0.96 0.49 0.49 0.12 0.12',
    ETHFRACT:
      '0.08 0.14 0.14 0.32 0.32 0.86 0.86 0.86 0.23 0.23 0.54 0.49 0.06 0.06 0.72 0.59 0.59 0.59 0.54 0.54 0.23 0.51 0.51 0.26 0.26 0.39 0.39 0.95 0.95',
    GEOCON:
      '0.95 0.35 0.35 0.78 0.35 0.78 0.78 0.78 0.78 0.05 0.78 0.35 0.95 0.95 0.35 0.95 0.78 0.35 0.95 0.35 0.95 0.95 0.95 0.95 0.95 0.95 0.95 0.95 0.95',
    POLDIS:
      '0.88 0.05 0.24 0.37 0.05 0.05 0.05 0.05 0.05 0.95 0.8 0.11 0.05 0.05 0.92 0.58 0.05 0.69 0.65 0.05 0.83 0.05 0.05 0.58 0.05 0.05 0.05 0.95 0.92',
    NATPRIDE:
      '0.77 0.88 0.91 0.8 0.6 0.66 0.96 0.87 0.7 0.83 0.54 0.93 0.86 0.75 0.29 0.25 0.87 0.95 0.6 0.51 0.62 0.38 0.86 0.75 0.88 0.06 0.34 0.43 0.41',
    PROTEST:
      '0.47 0.7 0.03 0.03 0.03 0.27 0.15 0.44 0.47 0.36 0.79 0.33 0.02 0.36 0.85 0.85 0.57 0.09 0.73 0.56 0.59 0.93 0.56 0.89 0.36 0.89 0.52 0.85 0.98',
  },
)

/** Ragin and Strand 2008: recognition of a graduate students’ union, 17 universities. EBA: E came before A; “-” where one of the two did not come. */
export const recognition = table('1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17', {
  P: '1 1 1 1 1 1 1 1 1 1 1 1 0 0 0 0 0',
  E: '1 1 1 1 1 1 0 0 0 0 0 0 1 1 0 0 0',
  A: '1 1 1 1 1 0 1 1 0 0 0 0 1 0 0 0 0',
  EBA: '1 1 0 1 1 - - - - - - - 0 - - - -',
  S: '1 1 1 0 0 1 1 1 1 1 1 0 1 0 0 0 0',
  REC: '1 1 1 1 1 1 0 0 0 0 0 0 1 0 0 0 0',
})

/** Krook 2010: women’s representation in parliament, 22 Western democracies. */
export const women = table('SE FI NO DK NL ES BE AT NZ IS DE CH AU LU PT CA GB FR IT US GR IE', {
  ES: '1 1 1 1 1 1 1 1 0 1 0 1 0 1 1 0 0 0 0 0 1 0',
  QU: '1 0 1 0 1 1 1 1 0 1 1 1 1 0 1 0 1 1 1 0 1 1',
  WS: '1 1 1 1 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0',
  WM: '0 0 1 1 1 1 1 0 1 1 1 0 1 0 0 1 1 1 0 1 0 1',
  LP: '0 0 1 1 1 0 1 1 1 1 1 0 0 1 0 0 0 0 0 0 0 0',
  WNP: '1 1 1 1 1 1 1 1 1 1 1 0 0 0 0 0 0 0 0 0 0 0',
})

/** Hartmann and Kemmerzell 2010: party bans in 48 African countries (C: colonial background, F: former regime, T: transition, V: violence). */
export const partyBans = table(
  'AO BJ BW BF BI CF CM CV TD KM CD CG CI DJ GQ ER ET GA GM GH GW GN KE LS LR MG MW ML MR MU MZ NA NG NE RW ST SN SC SL SO ZA SD SZ TZ TG UG ZM ZW',
  {
    C: '0 1 2 1 0 1 1 0 1 1 0 1 1 1 0 0 0 1 2 2 0 1 2 2 0 1 2 1 1 2 0 2 2 1 0 0 1 0 2 0 2 2 2 2 1 2 2 2',
    F: '2 2 0 2 2 1 1 2 2 2 2 2 1 2 2 2 2 2 0 2 2 2 1 2 2 1 1 1 2 0 2 0 1 2 1 1 0 1 1 2 0 2 2 1 1 2 1 0',
    T: '1 1 0 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 2 2 2 2 2 2 1 1 1 2 0 1 1 2 1 2 2 0 2 2 2 1 2 2 2 2 2 2 0',
    V: '1 0 0 0 1 0 0 0 0 0 1 1 0 0 0 0 1 0 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1 0 1 0 0 0 0 0 1 1 0 1 0 1 1 1',
    PB: '1 1 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 1 1 1 0 1 1 1 1 1 1 1 1 1 1 0 1 1 1 1 1 0 0',
  },
)

/** Emmenegger 2011: job security regulations in 19 Western democracies. */
export const jobSecurity = table('AU AT BE CA DK FI FR DE IE IT NL NZ NO PT ES SE CH GB US', {
  S: '0 0.67 1 0 0 0.67 1 1 0.33 1 0 0.67 0 1 1 0 0 1 0',
  C: '0 1 0.67 0 0.67 1 0.33 1 0 0.33 0.67 0 1 0 0 1 0.67 0 0',
  L: '0.57 0.57 0.43 0.14 0.86 0.71 0.43 0.43 0.14 0.57 0.29 0.29 1 0.43 0.71 1 0.14 0.29 0',
  R: '0.2 1 1 0.2 0.4 0.4 1 0.6 1 1 0.2 0 0.4 1 1 0.4 0.2 0 0',
  P: '0 0.8 1 0 0.4 0.4 0.2 0.8 0.4 1 1 0 0.6 0.2 0.6 0.2 0.8 0 0',
  V: '1 0.67 0.67 1 0 0 0.33 1 0 0.33 0.67 0 0 0 0.67 0.33 1 0 1',
  JSR: '0.14 0.71 0.57 0.14 0.29 0.43 0.71 0.86 0.29 0.86 0.71 0.14 0.86 1 1 0.86 0.29 0.14 0',
})
