/** An S3 server of its own for a test, on loopback, in a folder of its own. */
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const program = join(import.meta.dirname, '../../../node_modules/s3rver/bin/s3rver.js')

/** What the server takes; any client of S3 finds them in the environment. */
export const credentials = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' } as const

export interface Bucket {
  readonly endpoint: string
  readonly name: string
  stop(): Promise<void>
}

export async function startBucket(folder: string): Promise<Bucket> {
  const port = await freePort()
  const name = 'sharara'
  const args = ['--directory', folder, '--port', String(port), '--address', '127.0.0.1', '--configure-bucket', name, '--no-vhost-buckets']
  const child = spawn(process.execPath, ['--no-deprecation', '--openssl-legacy-provider', program, ...args], { stdio: 'ignore' })
  const endpoint = `http://127.0.0.1:${port}`
  await answers(endpoint)
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  return {
    endpoint,
    name,
    stop: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

async function answers(endpoint: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    try {
      await fetch(endpoint)
      return
    } catch {
      await wait(50)
    }
  }
  throw new Error(`${endpoint} did not answer`)
}

export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.on('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => done(port))
    })
  })
}
