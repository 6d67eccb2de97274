/**
 * Coincidence analysis (Baumgartner 2009; Baumgartner and Ambühl 2020; R's cna): no outcome is named beforehand. For each
 * possible effect the shortest sufficient conjunctions, of these the shortest disjunctions that are necessary too (atomic
 * formulas), and what several effects say together once superfluous formulas are taken out (complex formulas).
 */
import { implies } from './algebra.ts'
import { or } from './expression.ts'
import { membershipIn, termsOf } from './evaluate.ts'
import { sufficiency, union } from './fit.ts'
import { mustParse } from './parse.ts'
import { quotedName } from './print.ts'
import { atLeast, columnNamed, isIn, isOut, dontCare, literalValues, namesOf, type CaseTable, type Column } from './table.ts'
import { absent, rowCount, rowOf, spaceOf, type Space, type Term } from './term.ts'

export interface CoincidenceOptions {
  readonly consistency?: number
  readonly coverage?: number
  /** From causes to effects; what is not named comes before all. */
  readonly ordering?: readonly (readonly string[])[]
  /** Factors of one level do not cause each other. */
  readonly strict?: boolean
  /** Only these effects, such as `JSR` or `PB[1]`. */
  readonly outcomes?: readonly string[]
  /** Conditions of a conjunction, conjunctions of a disjunction, conditions in all: 3, 4 and 10 as in R. */
  readonly longest?: readonly [conjunction: number, disjunction: number, all: number]
}

interface Factor {
  readonly name: string
  readonly level: number
  readonly text: string
  readonly values: Float64Array
}

export interface Atom {
  readonly outcome: string
  /** `A*B + C <-> D` */
  readonly text: string
  readonly causes: readonly string[]
  readonly consistency: number
  readonly coverage: number
  readonly complexity: number
}

export interface Coincidence {
  /** Shortest sufficient conjunctions by effect. */
  readonly sufficient: readonly Omit<Atom, 'causes'>[]
  readonly atoms: readonly Atom[]
  readonly complex: readonly {
    readonly atoms: readonly Atom[]
    readonly text: string
    readonly consistency: number
    readonly coverage: number
    readonly complexity: number
  }[]
}

/** Combinations of atoms that are looked at. */
const mostCombinations = 10_000
/** Rows of the space up to which superfluous atoms can be told. */
const mostRows = 65_536

export function coincidence(table: CaseTable, options: CoincidenceOptions = {}): Coincidence {
  const names = namesOf(table)
  const factors = names.flatMap((name) => factorsOf(columnNamed(table, name)))
  const strange = (options.outcomes ?? []).filter((one) => !factors.some(({ text }) => text === one))
  if (strange.length > 0) throw new RangeError(`no effect ${strange.join(', ')} among ${factors.map(({ text }) => text).join(', ')}`)
  const space = spaceOf(table, names)
  const effects = factors.filter((factor) => isEffect(factor, table, options))
  const found = effects.map((effect) => {
    const causes = factors.filter(({ name }) => mayCause(name, effect.name, names, options))
    const conjunctions = sufficientOf(effect, causes, options)
    return { sufficient: conjunctions.map((one) => atomOf(effect, [one], '->')), atoms: atomsOf(effect, conjunctions, options, space) }
  })
  const atoms = found.flatMap((one) => one.atoms)
  return {
    sufficient: found.flatMap((one) => one.sufficient),
    atoms,
    complex: complexOf(
      table,
      found.map((one) => one.atoms),
    ),
  }
}

function factorsOf(column: Column): Factor[] {
  const { name, kind, levels, values } = column
  if (kind !== 'multivalue') {
    return [1, 0].map((level) => ({
      name,
      level,
      text: level === 1 ? quotedName(name) : `~${quotedName(name)}`,
      values: literalValues(column, level),
    }))
  }
  return Array.from({ length: levels }, (_, level) => ({
    name,
    level,
    text: `${quotedName(name)}[${level}]`,
    values: literalValues(column, level),
  })).filter(({ level }) => values.includes(level))
}

function isEffect({ name, level, text, values }: Factor, table: CaseTable, { outcomes }: CoincidenceOptions): boolean {
  if (outcomes !== undefined) return outcomes.includes(text)
  if (columnNamed(table, name).values.includes(dontCare)) return false
  const varies = values.some((value) => value !== values[0])
  return varies && (columnNamed(table, name).kind === 'multivalue' || level === 1)
}

function mayCause(cause: string, effect: string, names: readonly string[], { ordering = [], strict = false }: CoincidenceOptions): boolean {
  if (cause === effect) return false
  if (ordering.length === 0) return true
  const rest = names.filter((name) => !ordering.flat().includes(name))
  const levels = [rest, ...ordering]
  const at = (name: string): number => levels.findIndex((level) => level.includes(name))
  return strict ? at(cause) < at(effect) : at(cause) <= at(effect)
}

interface Conjunction {
  readonly factors: readonly Factor[]
  readonly values: Float64Array
}

/** Conjunctions with an instance, consistent with the effect, none of whose parts is. */
function sufficientOf(
  effect: Factor,
  causes: readonly Factor[],
  { consistency = 1, longest = [3, 4, 10] }: CoincidenceOptions,
): Conjunction[] {
  const found: Conjunction[] = []
  for (let length = 1; length <= longest[0]; length++) {
    const shorter = [...found]
    const chosen: Factor[] = []
    const choose = (from: number, values: Float64Array): void => {
      if (chosen.length === length) {
        if (!values.some((value) => value >= 0.5)) return
        if (shorter.some(({ factors }) => factors.every((one) => chosen.includes(one)))) return
        if (atLeast(sufficiency(values, effect.values).inclusion, consistency)) found.push({ factors: [...chosen], values })
        return
      }
      for (let k = from; k < causes.length; k++) {
        const cause = causes[k]!
        if (chosen.some(({ name }) => name === cause.name)) continue
        chosen.push(cause)
        choose(
          k + 1,
          values.map((value, i) => Math.min(value, cause.values[i]!)),
        )
        chosen.pop()
      }
    }
    choose(0, new Float64Array(effect.values.length).fill(1))
  }
  return found
}

function atomOf(effect: Factor, parts: readonly Conjunction[], arrow: string): Atom {
  const cases = effect.values.length
  const { inclusion, coverage } = sufficiency(
    union(
      parts.map(({ values }) => values),
      cases,
    ),
    effect.values,
  )
  const causes = parts.map(({ factors }) => factors.map(({ text }) => text).join('*'))
  const complexity = parts.reduce((sum, { factors }) => sum + factors.length, 0)
  return {
    outcome: effect.text,
    text: `${causes.join(' + ')} ${arrow} ${effect.text}`,
    causes,
    consistency: inclusion,
    coverage,
    complexity,
  }
}

/** Disjunctions that are consistent and cover the effect while none of their parts does. */
function atomsOf(
  effect: Factor,
  conjunctions: readonly Conjunction[],
  { consistency = 1, coverage = 1, longest = [3, 4, 10] }: CoincidenceOptions,
  space: Space,
): Atom[] {
  const found: Conjunction[][] = []
  for (let length = 1; length <= longest[1]; length++) {
    const shorter = [...found]
    const chosen: Conjunction[] = []
    const choose = (from: number, literals: number): void => {
      if (literals > longest[2]) return
      if (chosen.length === length) {
        if (shorter.some((part) => part.every((one) => chosen.includes(one)))) return
        const fit = atomOf(effect, chosen, '<->')
        if (atLeast(fit.consistency, consistency) && atLeast(fit.coverage, coverage)) found.push([...chosen])
        return
      }
      for (let k = from; k < conjunctions.length; k++) {
        chosen.push(conjunctions[k]!)
        choose(k + 1, literals + conjunctions[k]!.factors.length)
        chosen.pop()
      }
    }
    choose(0, 0)
  }
  return found
    .filter((parts) => outcomeVaries(effect, parts) && isRedundancyFree(parts, space))
    .map((parts) => atomOf(effect, parts, '<->'))
    .sort((a, b) => a.complexity - b.complexity)
}

/** Among the cases that fit the formula there are some with the effect and some without (as cna's default selection asks). */
function outcomeVaries(effect: Factor, parts: readonly Conjunction[]): boolean {
  const sets = parts.map(({ values }) => values)
  const causes = union(sets, effect.values.length)
  const [withIt, without] = [isIn, isOut].map((side) => effect.values.some((value, i) => side(value) && side(causes[i]!)))
  return withIt === true && without === true
}

/** No conjunction, and no factor of one, can be left out without changing what the disjunction says (INUS). */
function isRedundancyFree(parts: readonly Conjunction[], space: Space): boolean {
  const terms = parts.map(({ factors }): Term => {
    const [term] = termsOf(mustParse(factors.map(({ text }) => text).join('*')), space)
    return term!
  })
  return terms.every((term, place) => {
    const others = terms.filter((_, other) => other !== place)
    if (implies([term], others, space)) return false
    return term.every((level, i) => level === absent || !implies([term.map((value, at) => (at === i ? absent : value))], terms, space))
  })
}

/** One atom for each effect that has any, in every combination; what follows from the others is taken out, in every way there is. */
function complexOf(table: CaseTable, byEffect: readonly (readonly Atom[])[]): Coincidence['complex'] {
  let combinations: Atom[][] = [[]]
  for (const atoms of byEffect.filter((list) => list.length > 0)) {
    combinations = combinations.flatMap((one) => atoms.map((atom) => [...one, atom])).slice(0, mostCombinations)
  }
  const truths = new Map<Atom, Uint8Array>()
  const space = spaceOf(table, namesOf(table))
  const truthOf = (atom: Atom): Uint8Array => {
    const known = truths.get(atom) ?? truthTableOf(atom, space)
    truths.set(atom, known)
    return known
  }
  const kept = new Map<string, readonly Atom[]>()
  for (const one of combinations) {
    if (one.length === 0) continue
    for (const shorter of rowCount(space) > mostRows ? [one] : withoutSuperfluous(one, truthOf))
      kept.set(shorter.map(({ text }) => text).join('; '), shorter)
  }
  return [...kept.values()]
    .map((atoms) => ({
      atoms,
      text: atoms.map(({ text }) => (atoms.length > 1 ? `(${text})` : text)).join('*'),
      consistency: Math.min(...atoms.map((atom) => atom.consistency)),
      coverage: Math.min(...atoms.map((atom) => atom.coverage)),
      complexity: atoms.reduce((sum, { complexity }) => sum + complexity, 0),
    }))
    .sort((a, b) => a.complexity - b.complexity)
}

function withoutSuperfluous(atoms: readonly Atom[], truthOf: (atom: Atom) => Uint8Array): (readonly Atom[])[] {
  const truths = atoms.map(truthOf)
  const superfluous = atoms.filter((_, left) => {
    for (let row = 0; row < truths[left]!.length; row++) {
      if (truths[left]![row] === 0 && truths.every((truth, k) => k === left || truth[row] === 1)) return false
    }
    return atoms.length > 1
  })
  if (superfluous.length === 0) return [atoms]
  return superfluous.flatMap((left) =>
    withoutSuperfluous(
      atoms.filter((atom) => atom !== left),
      truthOf,
    ),
  )
}

/** In which rows of the whole space causes and effect agree. */
function truthTableOf(atom: Atom, space: Space): Uint8Array {
  const expressions = [...atom.causes, atom.outcome].map((text) => mustParse(text))
  const effect = expressions.at(-1)!
  const causes = or(...expressions.slice(0, -1))
  const rows = Array.from({ length: rowCount(space) }, (_, i) => rowOf(space, i + 1))
  const table: CaseTable = {
    cases: rows.map((_, i) => String(i)),
    columns: space.names.map((name, i) => ({
      name,
      kind: space.levels[i]! > 2 ? 'multivalue' : 'crisp',
      levels: space.levels[i]!,
      values: Float64Array.from(rows, (row) => row[i]!),
    })),
  }
  const [a, b] = [membershipIn(causes, table), membershipIn(effect, table)]
  return Uint8Array.from(a, (value, i) => (value === b[i] ? 1 : 0))
}
