/** The published models among those that core knows: the page's build of core holds none of them until a view brings them. */
import { publishedModels as known, type PublishedModel } from '@sharara/core'
import { publishedModels } from '@sharara/core/models'

/** Called by page and worker before a model is asked for by its name. */
export function admitModels(): void {
  const list = known as PublishedModel[] // empty in the page's build (unasked.ts), and then nobody else's
  if (list.length === 0) list.push(...publishedModels)
}
