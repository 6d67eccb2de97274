export { checkRequest, findCountry, listCountries, type CountryEntry, type Request } from './request.ts'
export { generateProfile, ruleVersion as generatorVersion, usual as usualCut, type GeneratorOptions } from './profile.ts'
export type { CountryTable, OpenTables, Tables, VdemTables } from './tables.ts'
