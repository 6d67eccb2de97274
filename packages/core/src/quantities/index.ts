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
