/**
 * Writes the direction numbers of the Sobol sequence into core, from the table of Joe and Kuo (new-joe-kuo-6) that the package
 * `sobol` ships.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const dimensions = 512

export const directionsPath: string = join(root, 'packages/core/src/experiments/designs/joeKuo.ts')

/** The file as it should be: of every dimension from the second on the polynomial and the first numbers, in base 36. */
export function directionsFile(): string {
  const lines = readFileSync(join(root, 'node_modules/sobol/dims21201.txt'), 'utf8').split('\n').slice(1, dimensions)
  const entries = lines.map((line) => {
    const [, , polynomial, ...start] = line.trim().split(/\s+/).map(Number)
    return [polynomial!, ...start].map((number) => number.toString(36)).join(' ')
  })
  const rows = Array.from({ length: Math.ceil(entries.length / 6) }, (_, row) => entries.slice(6 * row, 6 * row + 6).join(', '))
  return `/**
 * Direction numbers of the Sobol sequence in ${dimensions} dimensions: the table new-joe-kuo-6 of S. Joe and F. Y. Kuo (2008, SIAM J.
 * Sci. Comput. 30, 2635–2654), written by scripts/sobol-directions.ts.
 */
const table = \`
${rows.join(',\n')}\`

/** For each dimension from the second on the inner coefficients of its primitive polynomial, then its first numbers. */
export const directionNumbers: readonly (readonly number[])[] = table.split(',').map((entry) =>
  entry
    .trim()
    .split(' ')
    .map((number) => Number.parseInt(number, 36)),
)
`
}

if (import.meta.main) {
  writeFileSync(directionsPath, directionsFile())
  console.log(directionsPath)
}
