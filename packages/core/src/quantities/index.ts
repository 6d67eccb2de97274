/** A number of a model, declared once: unit, range, words, source; and how others are checked against it. */
export {
  defaultsOf,
  givenSchema,
  overridesSchema,
  rangesSchema,
  valueSchema,
  type Given,
  type Quantity,
  type QuantityTable,
  type SearchRange,
  type Source,
  type UnpublishedValue,
  type ValueRange,
  type ValuesOf,
} from './quantity.ts'
