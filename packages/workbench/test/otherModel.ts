/**
 * Loaded before the program (`node --import`), it makes the program another version of the model: in the file that ends in
 * OTHER_MODEL_FILE, OTHER_MODEL_FROM reads as OTHER_MODEL_TO. That is what a changed source file would do.
 */
import { registerHooks } from 'node:module'

const { OTHER_MODEL_FILE: file = '', OTHER_MODEL_FROM: from = '', OTHER_MODEL_TO: to = '' } = process.env

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context)
    if (!url.endsWith(file)) return loaded
    const { source } = loaded
    const text = typeof source === 'string' ? source : new TextDecoder().decode(source ?? undefined)
    if (!text.includes(from)) throw new Error(`${file} does not hold "${from}" any more: choose another place to change the model at`)
    return { ...loaded, source: text.replace(from, to) }
  },
})
