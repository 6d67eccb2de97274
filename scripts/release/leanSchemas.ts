/** What the one file leaves away of the library that reads files: sentences never said, and forms that no schema of ours has. */

/** Of a schema's methods core calls these, and the library itself the first two. */
const called =
  'check|clone|refine|optional|nullable|array|default|describe|meta|parse|safeParse|regex|min|max|int|positive|unwrap|pick|partial|catchall'

const method = new RegExp(
  String.raw`^ {4}(?!(?:${called})\W)(?:(?:async )?\w+(?:: (?:async )?function \w+)?|[gs]et (?:spa|"~standard"))\([^\n]*\) \{\n(?: {5,}[^\n]*\n)*^ {4}\},\n`,
  'gm',
)

/** Told by core's own words, in both languages: the library's English ones are never said. */
const sentences = 'export default () => ({ localeError: () => undefined })'

/** It would mind schemas that hold themselves: none of ours does. */
const memoizer = /^ {4}if \(!core\.globalConfig\.memoizer\)\n.*\n/m

function partOf(id: string): string | undefined {
  return /\/zod\/v4\/(.+)$/.exec(id)?.[1]
}

export const leanSchemas = {
  name: 'lean-schemas',
  load: (id: string): string | null => (partOf(id) === 'locales/en.js' ? sentences : null),
  transform: (code: string, id: string): string | null => {
    const part = partOf(id)
    if (part === 'classic/schemas.js') return code.replaceAll(method, '').replace(memoizer, '')
    // of an error, core reads the issues
    if (part === 'classic/errors.js') return code.replaceAll(/^ {4}_lazyMethod\(proto, "(?:format|flatten)".*\n/gm, '')
    return null
  },
}
