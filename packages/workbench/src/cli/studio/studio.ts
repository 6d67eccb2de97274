/** `sharara studio`: the page with the server behind it, until it is told to end. */
import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { fill } from '@sharara/core'
import { refuseOpenDoor, serve, type Serving } from '../../server/index.ts'
import { shown } from '../../store/index.ts'
import { openPage } from '../finish.ts'
import type { Output } from '../output.ts'
import { version } from '../version.ts'
import { words as common } from '../words.ts'
import { builtPage } from './build.ts'
import { studioWords as words } from './words.ts'

export interface StudioOptions {
  readonly port: number
  readonly host: string
  readonly name?: readonly string[]
  /** False: none, on this machine's own addresses. */
  readonly token?: string | false
  readonly open?: boolean
  readonly build: boolean
  readonly runs: string
  readonly threads?: number
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const namesShown = 5

export async function runStudio(options: StudioOptions, out: Output): Promise<void> {
  const { host, port, name = [], threads } = options
  const token = tokenOf(options.token)
  refuseOpenDoor(host, token)
  const serving = await serve({
    host,
    port,
    names: name,
    runs: resolve(options.runs),
    page: await builtPage(options.build, out),
    version,
    ...(token === undefined ? {} : { token }),
    ...(threads === undefined ? {} : { threads }),
    onFault: (error) => out.tell(fill(common.ourFault, { message: error instanceof Error ? error.message : String(error) })),
  })
  const plain = addressOf(serving)
  // a token that was made here is nowhere else than in this address; one that was given is not told again
  const made = token !== undefined && !isGiven(options.token)
  const url = made ? `${plain}?token=${token}` : plain
  const ended = untilToldToEnd(serving, out)
  out.say(fill(words.address, { url }))
  if (token) out.tell(fill(made ? words.madeToken : words.withToken, { url: plain }))
  out.tell(fill(words.folder, { folder: shown(resolve(options.runs)) }))
  await tellUnfinished(serving, out)
  if (options.open === true && !(await openPage(token ? `${plain}?token=${encodeURIComponent(token)}` : plain))) out.tell(words.noBrowser)
  await ended
  out.tell(words.closed)
}

/** The one that is given, else that of the environment, else a new one: whoever can reach the port could otherwise use it. */
function tokenOf(given: StudioOptions['token']): string | undefined {
  if (given === false) return undefined
  return (isGiven(given) ? (given ?? process.env['SHARARA_TOKEN']) : undefined) ?? randomBytes(24).toString('base64url')
}

function isGiven(given: StudioOptions['token']): boolean {
  return typeof given === 'string' || (process.env['SHARARA_TOKEN'] ?? '') !== ''
}

/** An address that this machine can open: one that means "all" is none. */
function addressOf({ host, port }: Serving): string {
  const all = host === '0.0.0.0' || host === '::'
  const name = all ? 'localhost' : host.includes(':') && !host.startsWith('[') ? `[${host}]` : host
  return `http://${name}:${port}/`
}

async function tellUnfinished({ shop }: Serving, out: Output): Promise<void> {
  const stored = [...(await shop.archive.runs()), ...(await shop.archive.ensembles())]
  const names = stored.filter(({ status }) => status !== 'over').map(({ id }) => id)
  if (names.length === 0) return
  const list = names.slice(0, namesShown).join(', ') + (names.length > namesShown ? ', …' : '')
  out.tell(fill(words.unfinished, { names: list }))
}

/** The first signal ends the server in good order, the second at once. */
async function untilToldToEnd(serving: Serving, out: Output): Promise<void> {
  const { promise, resolve: told } = Promise.withResolvers<undefined>()
  let once = false
  const end = (): void => {
    if (once) process.exit(130)
    once = true
    told(undefined)
  }
  for (const signal of signals) process.on(signal, end)
  await promise
  out.tell(words.closing)
  await serving.close()
  for (const signal of signals) process.off(signal, end)
}
