/** The command `studio`. */
import type { Words } from '@sharara/core'
import type { Command } from 'commander'
import { dress } from '../dress.ts'
import type { Output } from '../output.ts'
import { gathered, wholeNumber } from '../usage.ts'
import type { StudioOptions } from './studio.ts'
import { studioExamples, studioWords } from './words.ts'

const usualPort = 4620

export function addStudio(program: Command, out: Output): void {
  const t = (words: Words): string => words[out.language]
  dress(program.command('studio').description(t(studioWords.studio)), out.language, studioExamples)
    .option('--port <number>', t(studioWords.port), wholeNumber('--port', 0, 65_535), usualPort)
    .option('--host <address>', t(studioWords.host), '127.0.0.1')
    .option('--name <host>', t(studioWords.name), gathered)
    .option('--token <text>', t(studioWords.token))
    .option('--no-token', t(studioWords.noToken))
    .option('--open', t(studioWords.open))
    .option('--no-build', t(studioWords.noBuild))
    .option('--runs <folder>', t(studioWords.runs), 'runs')
    .option('--threads <number>', t(studioWords.threads), wholeNumber('--threads', 1, 256))
    // loaded when it is asked for: other commands need no server
    .action(async (options: StudioOptions) => (await import('./studio.ts')).runStudio(options, out))
}
