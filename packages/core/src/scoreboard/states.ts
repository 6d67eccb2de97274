/**
 * The 22 states of the Arab League in 2010, each given one and the same trigger, against who rose in 2011: a case of the table that
 * began between December 2010 and March 2011, or, by Mass Mobilization (the table of onsets that ships), a crowd of 10,000 or more
 * that demanded the ruler's removal in 2011. The events were known to whoever made the model, and five of the seven are seen cases:
 * they count as seen. Years of rule, which alone tell the seven well, are in no open table and the same for all here.
 */
export const statesYear = 2011

const rose = 'BHR DZA EGY LBY SYR TUN YEM'
const stayed = 'ARE COM DJI IRQ JOR KWT LBN MAR MRT OMN PSE QAT SAU SDN SOM'

export const risen: ReadonlySet<string> = new Set(rose.split(' '))
/** ISO 3166 codes. */
export const arabStates: readonly string[] = [...risen, ...stayed.split(' ')].toSorted()

/** So many times the seeds of a case: a share of eight runs is known to within 18 points only, and these are few. */
export const seedsOfStates = 4
