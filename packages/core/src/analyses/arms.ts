/** Published models as arms of a plan: by name, with a preset after a stroke, `epstein-2002/run-7`. */
import type { PublishedModel } from '../contract/index.ts'
import { subjectOf, type Arm, type ModelSetup } from '../experiments/index.ts'
import { publishedModels } from '../models/index.ts'
import type { Change } from '../scenario/index.ts'
import { fill, nearest, type Words } from '../text/index.ts'
import { NotPlanned } from './contract.ts'
import { planWords as words } from './words.ts'

export interface FoundModel {
  readonly published: PublishedModel
  /** Name of a preset; null for the defaults. */
  readonly preset: string | null
  readonly values: Readonly<Record<string, number>>
}

/** Whether a name is that of a published model rather than of a scenario. */
export function isPublished(name: string): boolean {
  return publishedModels.some(({ id }) => id === name.split('/')[0])
}

/** @throws NotPlanned naming the nearest model or preset. */
export function findPublished(name: string): FoundModel {
  const [id = '', preset, ...rest] = name.split('/')
  const published = publishedModels.find((one) => one.id === id)
  if (published === undefined || rest.length > 0) {
    const names = publishedModels.map((one) => one.id)
    throw new NotPlanned(withNearest(fill(words.noModel, { name }), id, names))
  }
  if (preset === undefined) return { published, preset: null, values: {} }
  if (!Object.hasOwn(published.presets, preset)) {
    throw new NotPlanned(withNearest(fill(words.noPreset, { model: id, name: preset }), preset, Object.keys(published.presets)))
  }
  return { published, preset, values: published.presets[preset]!.values }
}

function withNearest(said: Words, got: string, known: readonly string[]): Words {
  const near = nearest(got, known)
  const more = fill(near === undefined ? words.there : words.nearest, { names: near ?? known.join(', ') })
  return { en: `${said.en} ${more.en}`, ar: `${said.ar} ${more.ar}` }
}

/** @throws NotPlanned with all that is wrong with the name and the settings. */
export function publishedArm(name: string, settings: Change): Arm<ModelSetup> {
  const { published, preset, values } = findPublished(name)
  const plain: ModelSetup = { model: published.id, preset, values, seed: 1 }
  const { setup, problems } = subjectOf(plain).change(settings)
  if (setup === null) throw new NotPlanned(words.notPlanned, problems)
  const said = preset === null ? undefined : published.presets[preset]?.words
  const title = published.title
  const named = said === undefined ? title : { en: `${title.en} · ${said.en}`, ar: `${title.ar} · ${said.ar}` }
  return { id: name.replace('/', '-'), words: named, setup: setup as ModelSetup, record: null } // changed from one
}
