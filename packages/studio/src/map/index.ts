/** The map of a country at an hour. */
export { mapOf, type CountryMap } from './projection.ts'
export { worldOf, type WorldMap } from './world.ts'
export { emptyScene, labelsFor, placeAt, placeTowards, radiusOf, sceneAt, seats, sparkAhead, type Scene, type Seat } from './scene.ts'
export { emptyRecord, recordAt, type RecordFigure, type RecordScene } from './recordScene.ts'
export { drawHatch } from './drawRecord.ts'
export { drawLand, mapAsSvg, paintScene, paletteOf, type Palette, type Shown } from './draw.ts'
