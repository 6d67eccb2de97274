/** A file that is sound and not read here, with what would be. */
import { fill, type Words } from '../tables.ts'

export class Refused extends Error {
  readonly got: Words
  readonly wanted: Words

  constructor(got: Words, wanted: Words, values: Readonly<Record<string, string | number>> = {}) {
    super(fill(got, values).en)
    this.got = fill(got, values)
    this.wanted = wanted
  }
}
