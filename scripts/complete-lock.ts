/**
 * Puts back the entries of package-lock.json for programs of other systems. npm leaves them out where a registry does not
 * carry them or where they are not installed, and `npm ci` then refuses the lock. Run after a change of dependencies.
 */
import { readFileSync, writeFileSync } from 'node:fs'

interface Entry {
  readonly version?: string
  readonly license?: string
  readonly cpu?: readonly (string | undefined)[]
  readonly os?: readonly string[]
  readonly libc?: readonly string[]
  readonly dev?: boolean
  readonly optional?: boolean
  readonly engines?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const systems = /(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x)(?:-(gnu|musl))?/

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> } // npm's own format, version 3
const added: string[] = []

for (const [path, { license, engines, optionalDependencies }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
    const [, os, cpu, libc] = systems.exec(name) ?? []
    if (os === undefined || `node_modules/${name}` in lock.packages || `${path}/node_modules/${name}` in lock.packages) continue
    const runtime = libc === undefined ? {} : { libc: [libc === 'gnu' ? 'glibc' : libc] }
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      dev: true,
      ...runtime,
      ...(license === undefined ? {} : { license }),
      optional: true,
      os: [os],
      ...(engines === undefined ? {} : { engines }),
    }
    added.push(name)
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
console.log(added.length === 0 ? 'The lock is complete.' : `Put back: ${added.join(', ')}`)
