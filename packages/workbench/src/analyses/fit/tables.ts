/** The particles of a fit as tables. */
import type { FitPosterior, FittedNumber } from '@sharara/core'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { csvText } from '../../store/index.ts'

/** A row for each particle: weight, distance, then the numbers by name. */
export function particlesCsv({ numbers, particles }: FitPosterior): string {
  const head = ['weight', 'distance', ...numbers.map(({ name }) => name)]
  return `${csvText([head, ...particles.map(({ weight, distance, values }) => [weight, distance, ...values])])}\r\n`
}

/** The same with units and labels in the metadata. */
export function particlesParquet({ numbers, particles }: FitPosterior): Uint8Array {
  const column = (name: string, data: number[]): { name: string; data: number[]; type: 'DOUBLE'; nullable: false } => {
    return { name, data, type: 'DOUBLE', nullable: false }
  }
  const described = (pick: (number: FittedNumber) => string): string =>
    JSON.stringify(Object.fromEntries(numbers.map((one) => [one.name, pick(one)])))
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        column(
          'weight',
          particles.map(({ weight }) => weight),
        ),
        column(
          'distance',
          particles.map(({ distance }) => distance),
        ),
        ...numbers.map(({ name }, i) =>
          column(
            name,
            particles.map(({ values }) => values[i]!),
          ),
        ),
      ],
      kvMetadata: [
        { key: 'schema', value: 'sharara-posterior/1' },
        { key: 'units', value: described(({ unit }) => unit) },
        { key: 'labels_en', value: described(({ words }) => words.en) },
        { key: 'labels_ar', value: described(({ words }) => words.ar) },
      ],
    }),
  )
}
