/**
 * The workers compute and say nothing to a reader: names, helps and sources of constants, conditions, mechanisms
 * and phases are left out of them, which saves the page some twenty kilobytes. Numbers stay as they are; the tests of equal fingerprints stand on it.
 */
import type { Plugin } from 'vite'

const text = `'(?:[^'\\\\\\n]|\\\\.)*'`
const pair = new RegExp(`\\[${text}, ${text}\\]`, 'g')
const named = new RegExp(`\\{\\s*en: ${text},\\s*ar: ${text},?\\s*\\}`, 'g')
const source = new RegExp(`text: ${text}`, 'g')

export function wordless(): Plugin {
  return {
    name: 'wordless',
    enforce: 'pre',
    transform(code, id) {
      if (
        !/\/(?:national\/(?:constants\/(?!declare)\w+|mechanisms|phases)|country\/conditions|run\/contract|episodes\/\w+|episodes\/cases\/\w+|experiments\/subject\/\w+|experiments\/contract)\.ts$/.test(
          id,
        )
      )
        return null
      return {
        code: code.replaceAll(pair, `['', '']`).replaceAll(named, `{ en: '', ar: '' }`).replaceAll(source, `text: ''`),
        map: null,
      }
    },
  }
}

/** A module with these names and nothing behind them. */
const hollow = (names: readonly string[], value: string): string =>
  names.map((name) => ['export', 'const', name, '=', value].join(' ')).join('\n')

/** Nobody asks the page for a JSON Schema: that is the command line's. */
const noJsonSchema = [
  hollow(['createToJSONSchemaMethod', 'createStandardJSONSchemaMethod', 'initializeContext', 'processSchema'], '() => () => ({})'),
  hollow(['handleUnrepresentable', 'extractDefs', 'finalize'], '() => null'),
  ['export', '{ processSchema as process }'].join(' '),
].join('\n')

const noProcessors = hollow(['toJSONSchema', 'allProcessors'], '{}')

const noPublished = [hollow(['undecided'], "'undecided'"), hollow(['strideOf', 'publishedCard', 'publishedSubject'], '() => null')].join(
  '\n',
)

/** Scales of the page lead from numbers to numbers: no colours, dates and texts are mixed. */
const numbersOnly = [
  'export const interpolateNumber = (a, b) => ((a = +a), (b = +b), (t) => a * (1 - t) + b * t)',
  'export const interpolateRound = (a, b) => ((a = +a), (b = +b), (t) => Math.round(a * (1 - t) + b * t))',
  'export { interpolateNumber as interpolate, interpolateNumber as piecewise }', // the second is named by scales that are not used
].join('\n')

/** What neither page nor workers ask for: JSON Schemas, and the face that experiments give to published models (some 15 kB). */
export function withoutUnasked(): Plugin {
  return {
    name: 'without-unasked',
    enforce: 'pre',
    load(id) {
      if (id.endsWith('/zod/v4/core/json-schema-processors.js')) return noProcessors
      if (id.endsWith('/zod/v4/core/to-json-schema.js')) return noJsonSchema
      if (id.endsWith('/d3-interpolate/dist/d3-interpolate.mjs')) return numbersOnly
      return id.endsWith('/core/src/experiments/subject/published.ts') ? noPublished : null
    },
  }
}
