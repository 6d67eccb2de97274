/** What the page's code leaves out because nobody asks the page for it; published models are fetched by the views that show them, by their own name. */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { leanSchema } from './lean/index.ts'

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

/** Nor are they packed by differences, or places on a map. */
const noDelta = hollow(['deltaBinaryPack', 'deltaLengthByteArray', 'deltaByteArray'], '() => undefined')
const noPlaces = hollow(['geospatialStatistics', 'geojsonToWkb', 'writeByteStreamSplit'], '() => undefined')

/** Ticks are written by the page's own words. */
const noTickFormat = 'export default () => String'

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
  '/d3-interpolate/dist/d3-interpolate.mjs': numbersOnly,
  '/d3-scale/src/tickFormat.js': noTickFormat,
  '/hyparquet/src/filter.js': noFilter,
  '/hyparquet/src/bloom.js': noBloom,
  '/hyparquet-writer/src/bloom.js': noBloomWritten,
  '/hyparquet-writer/src/variant.js': noVariant,
  '/hyparquet-writer/src/delta.js': noDelta,
  '/hyparquet-writer/src/geospatial.js': noPlaces,
  '/hyparquet-writer/src/wkb.js': noPlaces,
  '/hyparquet-writer/src/splitstream.js': noPlaces,
}

/** Nobody varies more than forty numbers by the sequence of Sobol in a page: of 512 dimensions the first eighty ship, as they are. */
const fewDimensions = (table: string): string => table.split(',').slice(0, 79).join(',')

/** Workbooks are read in a worker of the page already: no worker of the library's own is begun. */
const unzippedHere = (code: string): string =>
  code.replace(
    "import { unzip } from 'fflate'",
    "import { unzipSync } from 'fflate'\nconst unzip = (archive, done) => { let files = null; try { files = unzipSync(archive) } catch (error) { done(error); return } done(null, files) }",
  )

/** What a library brought along so that browsers of 2010 extend `Error`, in five short lines instead of its thirty long ones. */
const errorsExtended = [
  'const _made = (C, values) => Object.setPrototypeOf(new Error(...values), C.prototype)',
  'const _createSuper = (C) => ({ call: (_, ...values) => _made(C, values), apply: (_, values) => _made(C, values) })',
  'const _inherits = (C, Parent) => Object.setPrototypeOf(C.prototype, Parent.prototype)',
  'const _classCallCheck = () => undefined',
  'const _createClass = (C) => C, _wrapNativeSuper = _createClass',
].join('\n')

function workbookCode(code: string, id: string): string | null {
  if (id.endsWith('/zip/unzipFromArrayBuffer.js')) return unzippedHere(code)
  return code.includes('_wrapNativeSuper') ? `${errorsExtended}\n${code.replaceAll(/^function _.*$/gm, '')}` : null
}

/** JSON Schemas, sentences of libraries, filters, and published models (some 80 kB compressed). */
export function withoutUnasked(): Plugin {
  return {
    name: 'without-unasked',
    enforce: 'pre',
    resolveId: (source) => (/(?:^|\/)models\/index\.ts$/.test(source) ? noModels : null),
    transform: (code, id) => {
      if (id.endsWith('/designs/joeKuo.ts')) return { code: code.replace(/(?<=`)[^`]*(?=`)/, fewDimensions), map: null }
      // no code is written at run time
      const shorter = id.includes('/read-excel-file/')
        ? workbookCode(code, id)
        : (leanSchema(code, id)?.replaceAll('$ZodObjectJIT', '$ZodObject') ?? null)
      return shorter === null ? null : { code: shorter, map: null }
    },
    load: (id) =>
      id.endsWith('/zod/v4/core/json-schema-processors.js')
        ? nothingOf(id)
        : (Object.entries(instead).find(([file]) => id.endsWith(file))?.[1] ?? null),
  }
}
