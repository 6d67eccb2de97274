/** Where the broker is: its address, whether it answers, and what is wrong with it in words. */
import { fill, type Words } from '@sharara/core'
import type { ConnectionOptions } from 'bullmq'
import type { Redis } from 'ioredis'
import { Failure, systemCode } from '../store/index.ts'
import { words } from './words.ts'

export interface Broker {
  readonly url: string
  /** Without the password. */
  readonly shown: string
}

const schemes: Readonly<Record<string, string>> = { 'redis:': 'redis:', 'rediss:': 'rediss:', 'valkey:': 'redis:', 'valkeys:': 'rediss:' }

/** @throws Failure for what is no address of a broker. */
export function readBroker(given: string): Broker {
  const parsed = URL.canParse(given) ? new URL(given) : null
  const scheme = parsed === null ? undefined : schemes[parsed.protocol]
  if (parsed === null || scheme === undefined || parsed.hostname === '') throw new Failure(fill(words.badBroker, { got: given }), 2)
  const url = `${scheme}${given.slice(parsed.protocol.length)}`
  if (parsed.password !== '') parsed.password = '***'
  return { url, shown: parsed.href }
}

/** How long a broker that is away is left alone between two tries. */
const retryMs = 500

/** A connection that never gives up: the broker may be restarted at any time. */
export function patient({ url }: Broker): ConnectionOptions {
  return { url, maxRetriesPerRequest: null, retryStrategy: () => retryMs, connectTimeout: 5000 }
}

/**
 * Knocks once, so that a wrong address is told at once and not waited for.
 * @returns what about the broker could lose chunks, in words.
 */
export function knock(broker: Broker): Promise<readonly Words[]> {
  return visit(broker, async (client) => {
    await client.ping()
    return weaknesses(() => client.config('GET', 'maxmemory-policy'), broker)
  })
}

/**
 * The id of the last event of a queue, `0-0` where there is none. Whoever listens from here on misses nothing that happens
 * after this call; from "now" on he would miss what happens before his first question has reached the broker.
 */
export function lastEvent(broker: Broker, queue: string): Promise<string> {
  return visit(broker, async (client) => {
    const [newest] = await client.xrevrange(`bull:${queue}:events`, '+', '-', 'COUNT', 1)
    return newest?.[0] ?? '0-0'
  })
}

/** One call on a connection of its own, which does not wait for a broker that is away. */
async function visit<T>(broker: Broker, call: (client: Redis) => Promise<T>): Promise<T> {
  const { Redis } = await import('ioredis')
  const client = new Redis(broker.url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0, connectTimeout: 5000 })
  let fault: unknown = null
  client.on('error', (error: unknown) => (fault ??= error))
  try {
    await client.connect()
    return await call(client)
  } catch (error) {
    throw brokerFailure(fault ?? error, broker)
  } finally {
    client.disconnect()
  }
}

/** Hosted brokers may keep their settings to themselves; then nothing is said. */
async function weaknesses(ask: () => Promise<unknown>, { shown }: Broker): Promise<readonly Words[]> {
  try {
    const answer = await ask()
    const policy = Array.isArray(answer) ? String(answer[1] ?? '') : ''
    return policy === 'noeviction' || policy === '' ? [] : [fill(words.evicting, { broker: shown, policy })]
  } catch {
    return []
  }
}

function brokerFailure(error: unknown, { shown }: Broker): Failure {
  const message = error instanceof Error ? error.message : String(error)
  if (/NOAUTH|WRONGPASS|invalid (?:username|password)/i.test(message)) return new Failure(fill(words.noEntry, { broker: shown }), 2)
  return new Failure(fill(words.noBroker, { broker: shown, code: systemCode(error) || message }), 3)
}
