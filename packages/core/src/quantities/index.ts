/** A number of a model, declared once: unit, range, words, source; and how others are checked against it. */
export {
  defaultsOf,
  overridesSchema,
  valueSchema,
  type Quantity,
  type QuantityTable,
  type SearchRange,
  type Source,
  type UnpublishedValue,
  type ValuesOf,
} from './quantity.ts'
