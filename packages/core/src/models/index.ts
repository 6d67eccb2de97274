/** Published models of the field, a folder each, by the contract of a model; in the order of their years. */
import type { PublishedModel } from '../contract/index.ts'
import { bonnasseGahot2018 } from './bonnasse-gahot-2018/index.ts'
import { chenowethHockingMarks2022 } from './chenoweth-hocking-marks-2022/index.ts'
import { davies2013 } from './davies-2013/index.ts'
import { epstein2002 } from './epstein-2002/index.ts'
import { granovetter1978 } from './granovetter-1978/index.ts'
import { kuran1991 } from './kuran-1991/index.ts'
import { langDeSterck2014 } from './lang-de-sterck-2014/index.ts'
import { lohmann1994 } from './lohmann-1994/index.ts'
import { moro2016 } from './moro-2016/index.ts'
import { siegel2009 } from './siegel-2009/index.ts'

export const publishedModels: readonly PublishedModel[] = [
  granovetter1978,
  kuran1991,
  lohmann1994,
  epstein2002,
  siegel2009,
  davies2013,
  langDeSterck2014,
  moro2016,
  bonnasseGahot2018,
  chenowethHockingMarks2022,
]

export { epsteinParts, type City } from './epstein-2002/index.ts'
