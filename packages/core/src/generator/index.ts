/** A profile of any country and year, made by one rule from open tables. */
export { transferScenario } from './transfer.ts'
export { checkRequest, findCountry, listCountries, type CountryEntry, type Request } from './request.ts'
export { generateProfile, ruleVersion as generatorVersion, usual as usualCut, type GeneratorOptions } from './profile.ts'
export type { CountryTable, OpenTables, Tables, VdemTables } from './tables.ts'
export { compareProfiles, type NumberPair, type ProfileComparison, type RegionPairs } from './compare.ts'
export { goods as generatedGoods, type Good } from './dependence.ts'
export { starterScenario, usualStarter, type StarterOptions } from './starter.ts'
export { outsideRanges, worldRanges, type Range as NumberRange } from './ranges.ts'
