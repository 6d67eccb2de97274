/**
 * Writes the library's part of docs/comparison.md: everything that `@sharara/comparison` and its parts export, with its signature and what its
 * comment says. `node scripts/reference.ts` writes it, with `--check` it only says whether it is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import ts from 'typescript'
import { below, between } from './pages/part.ts'

const root = join(import.meta.dirname, '..')
const target = join(root, 'docs/comparison.md')
const parts = [
  ['@sharara/comparison', 'packages/comparison/src/index.ts'],
  ['@sharara/comparison/tables', 'packages/comparison/src/tables.ts'],
  ['@sharara/comparison/files', 'packages/comparison/src/files/index.ts'],
  ['@sharara/comparison/documents', 'packages/comparison/src/documents/index.ts'],
  ['@sharara/comparison/pictures', 'packages/comparison/src/pictures/index.ts'],
] as const

const head = `# The comparison as a library

\`@sharara/comparison\` is Qualitative Comparative Analysis without the rest of the program. Five examples that run stand in [packages/comparison/examples](../packages/comparison/examples); what the methods do is said above. This part is made from the comments in the code by \`node scripts/reference.ts\`.
`

export async function reference(): Promise<string> {
  const { config } = ts.readConfigFile(join(root, 'packages/comparison/tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: unknown
  }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, 'packages/comparison'))
  const program = ts.createProgram(
    parts.map(([, path]) => join(root, path)),
    options,
  )
  const checker = program.getTypeChecker()
  const sections = parts.map(([name, path]) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(join(root, path))!)
    const symbols = module === undefined ? [] : checker.getExportsOfModule(module)
    const entries = symbols.map((symbol) => entry(symbol, checker)).sort((a, b) => (a < b ? -1 : 1))
    return `## ${name}\n\n${entries.join('\n')}`
  })
  return below(await format(`${head}\n${sections.join('\n')}`, { ...(await resolveConfig(target)), parser: 'markdown' }))
}

function entry(given: ts.Symbol, checker: ts.TypeChecker): string {
  const symbol = given.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(given) : given
  const said = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim()
  const throws = symbol
    .getJsDocTags(checker)
    .filter((tag) => tag.name === 'throws')
    .map((tag) => ` Throws ${ts.displayPartsToString(tag.text).replace(/\s+/g, ' ')}`)
  const declaration = symbol.declarations?.[0]
  const shown = declaration === undefined ? given.name : signature(given.name, symbol, declaration, checker)
  return `### ${given.name}\n\n\`\`\`ts\n${shown}\n\`\`\`\n\n${said}${throws.join('')}\n`
}

function signature(name: string, symbol: ts.Symbol, declaration: ts.Declaration, checker: ts.TypeChecker): string {
  if (ts.isFunctionDeclaration(declaration)) {
    const [call] = checker.getTypeOfSymbol(symbol).getCallSignatures()
    const flags = ts.TypeFormatFlags.NoTruncation
    return call === undefined ? name : `function ${name}${checker.signatureToString(call, undefined, flags)}`
  }
  if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) return declaration.getText().replace(/^export /, '')
  if (ts.isVariableDeclaration(declaration)) return `const ${name}: ${checker.typeToString(checker.getTypeOfSymbol(symbol))}`
  return name
}

if (process.argv[1] === import.meta.filename) {
  const made = await reference()
  const current = readFileSync(target, 'utf8')
  if (!process.argv.includes('--check')) writeFileSync(target, between(current, 'library', made))
  else if (between(current, 'library', made) !== current) {
    process.stderr.write('docs/comparison.md is not up to date: node scripts/reference.ts\n')
    process.exitCode = 1
  }
}
