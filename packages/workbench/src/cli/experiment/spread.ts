/** Options that say on which machines the runs of an experiment are made, and what is told of them while they work. */
import { fill, type Language, type Plan } from '@sharara/core'
import type { Command } from 'commander'
import { readBroker, readShard, type Broker, type Shard, type Spread, type SpreadOptions } from '../../queue/index.ts'
import { createExperiment, Failure, joinExperiment, openObjects, type ExperimentFacts, type OpenExperiment } from '../../store/index.ts'
import type { Output } from '../output.ts'
import { wholeNumber } from '../usage.ts'
import { spreadWords as words } from './spreadWords.ts'

export interface SpreadFlags {
  readonly queue?: Broker
  readonly store?: string
  readonly endpoint?: string
  readonly shard?: Shard
  readonly chunk?: number
}

/** What a new experiment and a resumed one have in common; `startOptions` are for new ones. */
export function spreadOptions(command: Command, language: Language): Command {
  return command
    .option('--queue <url>', words.queue[language], readBroker)
    .option('--store <place>', words.store[language])
    .option('--endpoint <url>', words.endpoint[language])
}

export function startOptions(command: Command, language: Language): Command {
  return command
    .option('--shard <part/parts>', words.shard[language], readShard)
    .option('--chunk <runs>', words.chunk[language], wholeNumber('--chunk', 1, 10_000))
}

export async function readSpread({ queue, store, endpoint, shard }: SpreadFlags): Promise<Spread> {
  return { broker: queue ?? null, shard: shard ?? null, store: store === undefined ? null : await openObjects(store, endpoint) }
}

/**
 * The folder of an experiment, for its only process, or for one shard among others that work in it at the same time.
 * @throws Failure where the options contradict each other.
 */
export function beginExperiment(path: string, plan: Plan, facts: ExperimentFacts, flags: SpreadFlags): OpenExperiment {
  if (flags.shard === undefined) return createExperiment(path, plan, facts, flags.chunk)
  if (flags.queue !== undefined) throw new Failure(words.queueAndShard, 2)
  return { ...joinExperiment(path, plan, facts, flags.chunk), close: () => undefined }
}

/**
 * Thrown when a shard has done its part: a part has no results to tell, so that whatever a command does with results is left out.
 * The command line says its words and ends well.
 */
export class PartDone extends Error {
  readonly words: { readonly en: string; readonly ar: string }

  constructor({ part, of }: Shard, chunks: number, place: string, folder: string) {
    const sentence = fill(words.partDone, { part, of, chunks, place, folder })
    super(sentence.en)
    this.words = sentence
  }
}

/** Workers by number, their troubles by word, and a broker that goes and comes. */
export function spreadNews(spread: Spread, folder: string, out: Output): Pick<SpreadOptions, 'onWorkers' | 'onTrouble' | 'onBroker'> {
  const { broker, store } = spread
  if (broker === null) return {}
  let before = -1
  return {
    onWorkers: (count) => {
      if (count === before) return
      if (count > 0) out.tell(fill(words.workers, { count }))
      else out.tell(fill(words.noWorkers, { queue: broker.shown, store: store?.shown ?? folder }))
      before = count
    },
    onTrouble: (trouble, worker) => out.tell(worker === null ? trouble : fill(words.trouble, { worker, reason: trouble[out.language] })),
    onBroker: (there) => out.tell(there ? words.back : words.away),
  }
}
