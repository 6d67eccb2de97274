/** Options that have another name now. The old ones are understood as before, and answer with the new. */
import { fill, type Words } from '@sharara/core'

export const renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  compare: {
    '--n-cut': '--frequency-cutoff',
    '--incl-cut': '--consistency-cutoff',
    '--lower-incl-cut': '--lower-consistency-cutoff',
    '--pri-cut': '--pri-cutoff',
  },
}

const words = {
  now: { en: '{old} is called {option} now; it was understood.', ar: 'اسم الخيار {old} الآن {option}، وقد فُهم.' },
} satisfies Record<string, Words>

/** The line with new names for old ones, and what to say of each. `help run` is how many programs spell `run --help`. */
export function withNewNames(given: readonly string[]): { readonly args: readonly string[]; readonly said: readonly Words[] } {
  const args = given[0] === 'help' ? [...given.slice(1), '--help'] : given
  const command = args.find((arg) => Object.hasOwn(renamed, arg))
  const names = command === undefined ? {} : renamed[command]!
  const said: Words[] = []
  const line = args.map((arg) => {
    const [old = '', ...value] = arg.split('=')
    const option = Object.hasOwn(names, old) ? names[old] : undefined
    if (option === undefined) return arg
    said.push(fill(words.now, { old, option }))
    return [option, ...value].join('=')
  })
  return { args: line, said }
}
