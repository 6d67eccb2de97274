/** Turns what the parser of the command line found wrong into our words, with the nearest name. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { change, fill, nearest, type Given, type Words } from '@sharara/core'
import type { Command, CommanderError } from 'commander'
import { Failure } from '../store/index.ts'
import { usage } from './usageWords.ts'

export function joined(...parts: readonly Words[]): Words {
  return { en: parts.map(({ en }) => en).join(''), ar: parts.map(({ ar }) => ar).join('') }
}

/** " Did you mean …?", or the names there are, or nothing. */
export function suggestion(got: string, known: readonly string[]): Words {
  const near = nearest(got, known)
  if (near !== undefined) return fill(usage.nearest, { nearest: near })
  return known.length > 0 && known.length <= 16 ? fill(usage.there, { names: known.join(', ') }) : { en: '', ar: '' }
}

/** Null where nothing is wrong: help or the version was asked for. */
export function usageFailure(error: CommanderError, command: Command): Failure | null {
  if (error.exitCode === 0) return null
  const more = fill(usage.more, { command: ['', ...pathOf(command)].join(' ') })
  return new Failure(joined(sentenceFor(error, command), more), 2)
}

/** Names of a command and of those that it stands under, without the program's own: `warn`, `explain`. */
function pathOf(command: Command): readonly string[] {
  return command.parent ? [...pathOf(command.parent), command.name()] : []
}

function sentenceFor(error: CommanderError, command: Command): Words {
  const got = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const wanted = command.registeredArguments.map((each) => (each.required ? `<${each.name()}>` : `[${each.name()}]`)).join(' ')
  const called = ['sharara', ...pathOf(command)].join(' ')
  switch (error.code) {
    case 'commander.unknownCommand': {
      const names = command.commands.map((each) => each.name())
      return joined(fill(usage.unknownCommand, { got }), suggestion(got, names))
    }
    case 'commander.unknownOption': {
      const names = [...command.options.flatMap((option) => option.long ?? []), '--help']
      return joined(fill(usage.unknownOption, { got }), suggestion(got, names))
    }
    case 'commander.missingArgument': {
      const help = command.registeredArguments[0]?.description ?? ''
      return fill(usage.missingArgument, { command: called, wanted, help })
    }
    case 'commander.missingMandatoryOptionValue': {
      const option = command.options.find(({ flags }) => flags === got)
      return fill(usage.needsOption, { command: called, option: got, help: option?.description ?? '' })
    }
    case 'commander.optionMissingArgument':
      return fill(usage.missingValue, { got })
    case 'commander.excessArguments': {
      // a command with commands of its own that takes no words: the word was meant for one of them
      const [first] = command.args
      const names = command.commands.map((each) => each.name())
      if (first !== undefined && names.length > 0 && command.registeredArguments.length === 0)
        return joined(fill(usage.unknownCommand, { got: first }), suggestion(first, names))
      return fill(usage.excess, { command: called, wanted: wanted || '–' })
    }
    default:
      return fill(usage.other, { got: error.message })
  }
}

/** A whole number of an option, or a failure that says what is wanted. */
export function wholeNumber(option: string, min: number, max: number): (given: string) => number {
  return (given) => {
    const value = Number(given)
    if (/^\d+$/.test(given) && value >= min && value <= max) return value
    throw new Failure(fill(usage.badNumber, { option, got: given, wanted: fill(usage.wholeFrom, { min, max }) }), 2)
  }
}

export function oneOf<T extends string>(option: string, allowed: readonly T[]): (given: string) => T {
  return (given) => {
    const found = allowed.find((each) => each === given)
    if (found !== undefined) return found
    const near = nearest(given, allowed)
    const tail = near === undefined ? { en: '', ar: '' } : fill(usage.nearest, { nearest: near })
    throw new Failure(joined(fill(usage.badChoice, { option, got: given, wanted: allowed.join(', ') }), tail), 2)
  }
}

/** A file that is there; what is in it is looked at later. */
export function aFile(option: string): (given: string) => string {
  return (given) => {
    if (existsSync(resolve(given))) return given
    throw new Failure(fill(usage.noFile, { option, got: given }), 2)
  }
}

/** `name=number` or `name=low..high`, gathered over repeated options. */
export function setting(given: string, before: Readonly<Record<string, Given>> = {}): Record<string, Given> {
  const [, name, text = ''] = /^\s*([\w.-]+)\s*=\s*(\S+)\s*$/.exec(given) ?? []
  const value = change.givenOf(text)
  if (name === undefined || value === null) throw new Failure(fill(usage.badSetting, { got: given }), 2)
  return { ...before, [name.replace(/^(?:conditions|pillars|constants)\./, '')]: value }
}

/** Names with commas between; a name that has a comma itself stands in double quotes. Commas within brackets divide nothing. */
export function gathered(given: string, before: readonly string[] = []): readonly string[] {
  const parts = given.match(/(?:"(?:[^"]|"")*"|\[[^\]]*\]|\{[^}]*\}|[^,"])+|"/g) ?? []
  return [...before, ...parts.map((name) => unquoted(name.trim())).filter((name) => name !== '')]
}

function unquoted(name: string): string {
  return /^"(?:[^"]|"")+"$/.test(name) ? name.slice(1, -1).replaceAll('""', '"') : name
}
