/** What the page's code leaves out because nobody asks the page for it; published models are fetched by the views that show them, by their own name. */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** A module with these names and nothing behind them. */
const hollow = (names: readonly string[], value: string): string =>
  names.map((name) => ['export', 'const', name, '=', value].join(' ')).join('\n')

/** Nobody asks the page for a JSON Schema: that is the command line's. */
const noJsonSchema = [
  hollow(['createToJSONSchemaMethod', 'createStandardJSONSchemaMethod', 'initializeContext', 'processSchema'], '() => () => ({})'),
  hollow(['handleUnrepresentable', 'extractDefs', 'finalize'], '() => null'),
  ['export', '{ processSchema as process }'].join(' '),
].join('\n')

const noModels = '\0no-published-models'

/** Tables are read whole: no rows are looked for, so no filter is asked whether a group of them may be left out. */
const noFilter = [
  hollow(['columnsNeededForFilter', 'pathsNeededForFilter', 'filterPageRanges', 'intersectRanges', 'unionRanges'], '() => []'),
  hollow(['matchFilter'], '() => true'),
  hollow(['canSkipRowGroup'], '() => false'),
].join('\n')

const noBloom = [
  hollow(['bloomEligibleColumns'], '() => new Set()'),
  hollow(['readBloomFilter', 'hashParquetValue', 'sbbfContains', 'sbbfInsert'], '() => null'),
].join('\n')

const noBloomWritten = [hollow(['BloomBuilder'], 'class {}'), hollow(['writeBlooms'], '() => undefined')].join('\n')

/** Columns of tables that the page writes are numbers and texts. */
const noVariant = hollow(['autoDetectShredding', 'encodeVariantColumn', 'normalizeShreddingConfig'], '() => undefined')

/** Ticks are written by the page's own words. */
const noTickFormat = 'export default () => String'

/** What a schema finds is told by the words of the room scenario, in both languages. */
const noSentences = 'export default () => ({ localeError: () => undefined })'

/** Scales of the page lead from numbers to numbers: no colours, dates and texts are mixed. */
const numbersOnly = [
  'export const interpolateNumber = (a, b) => ((a = +a), (b = +b), (t) => a * (1 - t) + b * t)',
  'export const interpolateRound = (a, b) => ((a = +a), (b = +b), (t) => Math.round(a * (1 - t) + b * t))',
  'export { interpolateNumber as interpolate, interpolateNumber as piecewise }', // the second is named by scales that are not used
].join('\n')

/** Everything that a module exports, with nothing behind it. */
const nothingOf = (file: string): string =>
  hollow(
    [...readFileSync(file, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name!),
    '() => ({})',
  )

const instead: Readonly<Record<string, string>> = {
  [noModels]: hollow(['publishedModels'], '[]'),
  '/zod/v4/core/to-json-schema.js': noJsonSchema,
  '/zod/v4/locales/en.js': noSentences,
  '/d3-interpolate/dist/d3-interpolate.mjs': numbersOnly,
  '/d3-scale/src/tickFormat.js': noTickFormat,
  '/hyparquet/src/filter.js': noFilter,
  '/hyparquet/src/bloom.js': noBloom,
  '/hyparquet-writer/src/bloom.js': noBloomWritten,
  '/hyparquet-writer/src/variant.js': noVariant,
}

/** Nobody varies more than forty numbers by the sequence of Sobol in a page: of 512 dimensions the first eighty ship, as they are. */
const fewDimensions = (table: string): string => table.split(',').slice(0, 79).join(',')

/** JSON Schemas, sentences of libraries, filters, and published models (some 80 kB compressed). */
export function withoutUnasked(): Plugin {
  return {
    name: 'without-unasked',
    enforce: 'pre',
    resolveId: (source) => (/(?:^|\/)models\/index\.ts$/.test(source) ? noModels : null),
    transform: (code, id) =>
      id.endsWith('/designs/joeKuo.ts') ? { code: code.replace(/(?<=`)[^`]*(?=`)/, fewDimensions), map: null } : null,
    load: (id) =>
      id.endsWith('/zod/v4/core/json-schema-processors.js')
        ? nothingOf(id)
        : (Object.entries(instead).find(([file]) => id.endsWith(file))?.[1] ?? null),
  }
}
