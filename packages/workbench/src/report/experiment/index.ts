/** Pages about many runs: the parts that each is made of, and the ones that are made. */
export type { BarPicture, ColumnPicture, FanPicture, Picture, PointPicture, Tone, Unit } from '../client/picture.ts'
export { ExperimentPage, hero, numbers, panel, section, twoColumns } from './page.ts'
export type { Again, FigureParts, HeroParts, LegendEntry, Text } from './page.ts'
export { pageWords } from './words.ts'
export { ensemblePage, type EnsembleInput } from './ensemble.ts'
export { fanFigure, fanLegend, fanPicture, type FanParts } from './fans.ts'
export { outputRange, outputText, percent, valueText } from './value.ts'
export { whatIfPage } from './whatIf.ts'
