/** The file of a script that another thread runs: TypeScript in the repository, JavaScript in the published package. */
const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js'

/** @param from `import.meta.url` of the one who asks. @param name path of the script beside it, without its ending. */
export function scriptBeside(from: string, name: string): URL {
  return new URL(`./${name}${extension}`, from)
}
