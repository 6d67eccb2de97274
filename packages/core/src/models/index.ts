/** Published models of the field, a folder each, by the contract of a model; in the order of their years. */
import type { PublishedModel } from '../contract/index.ts'
import { chenowethHockingMarks2022 } from './chenoweth-hocking-marks-2022/index.ts'
import { epstein2002 } from './epstein-2002/index.ts'
import { granovetter1978 } from './granovetter-1978/index.ts'
import { kuran1991 } from './kuran-1991/index.ts'
import { langDeSterck2014 } from './lang-de-sterck-2014/index.ts'

export const publishedModels: readonly PublishedModel[] = [
  granovetter1978,
  kuran1991,
  epstein2002,
  langDeSterck2014,
  chenowethHockingMarks2022,
]
