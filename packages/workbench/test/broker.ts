/** A Redis of its own for a test, on loopback, its data in a folder of its own; killed, restarted and emptied at will. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from './bucket.ts'

/** Tests that need a broker are skipped where there is none. */
export const brokerProgram: string | null =
  ['redis-server', 'valkey-server'].find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0) ?? null

export class Broker {
  readonly url: string
  private readonly folder: string
  private readonly port: number
  private child: ChildProcess | null = null

  private constructor(folder: string, port: number) {
    this.folder = folder
    this.port = port
    this.url = `redis://127.0.0.1:${port}`
  }

  static async start(folder: string, ...more: readonly string[]): Promise<Broker> {
    const broker = new Broker(folder, await freePort())
    await broker.start(...more)
    return broker
  }

  /** Every command is on the disk before it is answered, so that nothing is lost by `kill`. */
  async start(...more: readonly string[]): Promise<void> {
    const own = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.folder, '--save', '', '--maxmemory-policy', 'noeviction']
    const args = [...own, '--appendonly', 'yes', '--appendfsync', 'always', ...more]
    this.child = spawn(brokerProgram ?? 'redis-server', args, { stdio: 'ignore' })
    await this.answers()
  }

  /** As if the power went. */
  async kill(): Promise<void> {
    const { child } = this
    if (child === null) return
    const ended = new Promise<void>((done) => child.once('exit', () => done()))
    child.kill('SIGKILL')
    await ended
    this.child = null
  }

  /** Forgets everything it held. Only after `kill`. */
  empty(): void {
    rmSync(join(this.folder, 'appendonlydir'), { recursive: true, force: true })
  }

  private async answers(): Promise<void> {
    for (let tries = 0; tries < 400; tries++) {
      if (await knock(this.port)) return
      await wait(25)
    }
    throw new Error(`No broker answers on port ${this.port}`)
  }
}

function knock(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      done(true)
    })
    socket.once('error', () => done(false))
  })
}
