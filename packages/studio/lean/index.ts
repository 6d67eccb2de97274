/** What the page and core in one file leave away of the library that reads files: sentences never said, and forms that no schema of ours has. */

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

/** The text of a module of the library without what nobody calls; null where it stays as it is. */
export function leanSchema(code: string, id: string): string | null {
  if (id.endsWith('/zod/v4/classic/schemas.js')) return code.replaceAll(method, '').replace(memoizer, '')
  // of an error, core reads the issues
  if (id.endsWith('/zod/v4/classic/errors.js')) return code.replaceAll(/^ {4}_lazyMethod\(proto, "(?:format|flatten)".*\n/gm, '')
  return id.endsWith('/zod/v4/locales/en.js') ? sentences : null
}
