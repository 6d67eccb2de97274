/** Takes the baselines in another Node: a list of inputs as JSON on standard input, what they came to on standard output. */
import { readFileSync } from 'node:fs'
import { takeBaseline } from './baselineRuns.ts'

const inputs = JSON.parse(readFileSync(0, 'utf8')) as readonly { readonly profile: unknown; readonly scenario: unknown }[]
process.stdout.write(JSON.stringify(inputs.map(({ profile, scenario }) => takeBaseline(profile, scenario))))
