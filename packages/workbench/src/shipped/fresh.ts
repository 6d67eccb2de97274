/** Pages that are made from sources of the house: whether one is there and nothing that it is made of is newer. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** @param sources files and folders that the page is made of. */
export function isFresh(page: string, sources: readonly string[]): boolean {
  if (!existsSync(page)) return false
  const built = statSync(page).mtimeMs
  return sources.every((path) => filesIn(path).every((file) => statSync(file).mtimeMs <= built))
}

function filesIn(path: string): readonly string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
}
