export {
  defaultsOf,
  overridesSchema,
  valueSchema,
  type Quantity,
  type QuantityTable,
  type Source,
  type UnpublishedValue,
  type ValuesOf,
} from './quantity.ts'
