/** The reader of people's tables: text or rows in, cases and cells out. */
export * from '@sharara/core/tables'
