/** Pages about many runs: the parts that each is made of, and the ones that are made. */
export type { BarPicture, ColumnPicture, FanPicture, Picture, PointPicture, Tone, Unit } from '../client/picture.ts'
export { ExperimentPage, hero, numbers, panel, section, twoColumns } from './page.ts'
export type { Again, FigureParts, HeroParts, LegendEntry, Text } from './page.ts'
export { pageWords } from './words.ts'
