/** Changes by their short names: `change.apply`, `change.between`, `change.toAddress`. */
export { apply, between, count, fileOf, none, numberNames, same } from './change.ts'
export { addressFields, fromAddress, givenOf, givenText, toAddress } from './changeAddress.ts'
