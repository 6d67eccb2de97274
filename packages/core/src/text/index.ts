/** Words in both languages, counted nouns, units, identifiers, and the nearest name to a wrong one. */
export { identifierOf, isIdentifier, type Identifier } from './identifier.ts'
export { nearest } from './nearest.ts'
export { fill, filled } from './fill.ts'
export { languages, listed, semicolon, type Language, type Words } from './words.ts'
export { nouns, type Noun, type PluralForm } from './nouns.ts'
export { arabicForm, counted, whole } from './counted.ts'
export { arabicPercent, inUnit, minusSigns, unitWords, withUnit } from './units.ts'
export type { BarPicture, ColumnPicture, FanPicture, Picture, PictureUnit, PointPicture, Tone } from './picture.ts'
