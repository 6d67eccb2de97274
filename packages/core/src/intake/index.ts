/** What a stranger brings: regions with people as a country of one's own, a table of events as a record. Whole, or not at all. */
export { kindOfBrought, type BroughtKind } from './kind.ts'
export { readCountry, ownId } from './ownProfile.ts'
export { countryOfRegions, type BroughtCountry, type RegionsRequest } from './regions.ts'
export type { ToFeatures } from './shapes.ts'
export { recordOfEvents, type BroughtRecord, type EventsRequest } from './record.ts'
export { readCrowd, type CrowdRange } from './crowd.ts'
export { scenarioOfRecord } from './scenario.ts'
export type { Taken } from './taken.ts'
