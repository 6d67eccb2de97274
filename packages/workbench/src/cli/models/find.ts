/** A published model by its name, with one of its presets after a stroke: `epstein-2002/run-7`. */
import { fill, publishedModels, type PublishedModel } from '@sharara/core'
import { Failure } from '../../store/index.ts'
import { joined, suggestion } from '../usage.ts'
import { modelsWords } from './words.ts'

export interface Found {
  readonly published: PublishedModel
  /** Name of a preset; null for the defaults. */
  readonly preset: string | null
  readonly values: Readonly<Record<string, number>>
}

export function isPublished(name: string): boolean {
  return publishedModels.some(({ id }) => id === name.split('/')[0])
}

/** @throws Failure naming the nearest model or preset. */
export function findPublished(name: string): Found {
  const [id = '', preset, ...rest] = name.split('/')
  const published = publishedModels.find((one) => one.id === id)
  if (published === undefined || rest.length > 0) {
    const names = publishedModels.map((one) => one.id)
    throw new Failure(joined(fill(modelsWords.noModel, { name }), suggestion(id, names)), 2)
  }
  if (preset === undefined) return { published, preset: null, values: {} }
  if (!Object.hasOwn(published.presets, preset)) {
    throw new Failure(
      joined(fill(modelsWords.noPreset, { model: id, name: preset }), suggestion(preset, Object.keys(published.presets))),
      2,
    )
  }
  return { published, preset, values: published.presets[preset]!.values }
}
