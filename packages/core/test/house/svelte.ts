/** Components: their scripts follow the rules of all source; their markup says nothing that is not a pair of both languages. */
import { parse } from 'svelte/compiler'
import { at, isNode, parseSource, walk, type Node, type SourceFile } from './source.ts'

/** The script of a component as a file of its own, every line where it stands in the component. */
export function scriptOf(path: string, text: string): SourceFile {
  const blank = (part: string): string => part.replaceAll(/[^\n]/g, ' ')
  let script = ''
  let from = 0
  for (const match of text.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script>/g)) {
    const start = match.index + match[1]!.length
    script += blank(text.slice(from, start)) + match[2]!
    from = start + match[2]!.length
  }
  script += blank(text.slice(from))
  return { ...parseSource(`${path}.ts`, script), path, text }
}

const spoken = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'alt', 'placeholder', 'label'])
const letters = /\p{L}{2,}/u

/** Words in the markup itself: text between tags, attributes that are read out, and strings in expressions that are shown. */
export function bareWords(path: string, text: string): string[] {
  const { fragment } = parse(text, { modern: true })
  const file: SourceFile = { path, text, program: fragment as unknown as Node, comments: [] }
  const found: string[] = []
  const blame = (node: Node, said: string): void => {
    if (letters.test(said.replaceAll(/&\w+;/g, '')))
      found.push(at(file, node.start, `says “${said.trim().slice(0, 40)}” in one language only`))
  }
  walk(file.program, (node, parent) => {
    if (node.type === 'Text' && parent?.type === 'Fragment') blame(node, String(node['data']))
    if (node.type === 'Attribute' && spoken.has(String(node['name']))) literalsOf(node['value'], blame)
    if (node.type === 'ExpressionTag' && parent?.type === 'Fragment') literalsOf(node['expression'], blame)
  })
  return found
}

/** Texts that an expression may come to: itself, the arms of a choice, the ends of a template. */
function literalsOf(value: unknown, blame: (node: Node, said: string) => void): void {
  for (const node of [value].flat()) {
    if (!isNode(node)) continue
    if (node.type === 'Text') blame(node, String(node['data']))
    else if (node.type === 'Literal') blame(node, typeof node['value'] === 'string' ? node['value'] : '')
    else if (node.type === 'TemplateLiteral')
      blame(node, (node['quasis'] as { value: { raw: string } }[]).map(({ value: { raw } }) => raw).join(' '))
    else if (node.type === 'ExpressionTag') literalsOf(node['expression'], blame)
    else if (node.type === 'ConditionalExpression' || node.type === 'LogicalExpression') {
      for (const name of ['consequent', 'alternate', 'right']) literalsOf(node[name], blame)
    }
  }
}
