/** Exports that nothing uses, not even their own file: what is dead is deleted. A face that passes a name on does not use it. */
import { at, type SourceFile } from './source.ts'

/** Names that stay, each with its reason. */
export const keptExports: Readonly<Record<string, string>> = {
  necessityCuts: 'the usual cuts of necessity by their older name',
  asksFor: 'the questions of a study, for the page of the desk',
}

const declared = /^export (?:async )?(?:const|let|function\*?|class|type|interface) ([A-Za-z_$][\w$]*)/gm
const passedOn = /export (?:type )?\{[^}]*\} from '[^']*'/g
const word = /[A-Za-z_$][\w$]*/g

/** @param templates texts of components, whose markup uses names too. */
export function unusedExports(files: readonly SourceFile[], templates: readonly string[], kept = keptExports): string[] {
  const uses = new Map<string, number>()
  for (const text of [...files.map(bare), ...templates]) {
    for (const [name] of text.matchAll(word)) uses.set(name, (uses.get(name) ?? 0) + 1)
  }
  return files.flatMap((file) =>
    [...file.text.matchAll(declared)]
      .filter(([, name = '']) => (uses.get(name) ?? 0) < 2 && !Object.hasOwn(kept, name))
      .map((found) => at(file, found.index, `exports ${found[1]}, which nothing uses`)),
  )
}

/** Without comments and without what is only passed on. */
function bare({ text, comments }: SourceFile): string {
  let rest = ''
  let from = 0
  for (const { start, end } of comments) {
    rest += text.slice(from, start)
    from = end
  }
  return (rest + text.slice(from)).replace(passedOn, '')
}
