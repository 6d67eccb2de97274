/**
 * Builds the image of the Containerfile and tries it: `node scripts/release/container.ts [folder]`. It needs `buildah`, and the
 * right to make a root (as root, or in a namespace of one's own). Where the base cannot be fetched, it is made in the folder
 * (a temporary one where none is named) from Debian by `debootstrap`, with the Node of this house and npm from their packages.
 * Prints what each step took and how large the image is.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { root } from './packages.ts'

const fetched = 'docker.io/library/node:24-bookworm-slim'
const made = 'localhost/sharara-base'
const image = 'localhost/sharara'

const folder = resolve(process.argv[2] ?? mkdtempSync(join(tmpdir(), 'sharara-container-')))
mkdirSync(folder, { recursive: true })
// a store of images of its own that needs no file system in layers
const store = ['--root', join(folder, 'images'), '--runroot', join(folder, 'state'), '--storage-driver', 'vfs']
const buildah = (...args: readonly string[]): string => run('buildah', [...store, ...args])

/** What a program prints. @throws Error with the end of what it said */
function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, BUILDAH_ISOLATION: 'chroot', ...env },
  })
  if (status === 0) return stdout.trim()
  throw new Error(`${program} ${args.filter((one) => !store.includes(one)).join(' ')}: ${error?.message ?? ''}\n${stderr.slice(-3000)}`)
}

function timed<T>(what: string, work: () => T): T {
  const begin = performance.now()
  const result = work()
  console.log(`${what}: ${((performance.now() - begin) / 1000).toFixed(0)} s`)
  return result
}

/** Certificates of a network that has its own: the file is seen during the build alone, a base made here names it. */
const own = process.env['NODE_EXTRA_CA_CERTS']
const certificates = own === undefined ? [] : ['--volume', `${own}:${own}:ro`]

/** The base of the Containerfile, or one made here of the same parts: Debian 12, Node 24, npm, a user `node`. */
function base(): string {
  try {
    timed(`base ${fetched}`, () => buildah('pull', fetched))
    return fetched
  } catch (error) {
    console.log(`not to be fetched: ${(error as Error).message.trim().split('\n').at(-1)}`)
  }
  const tree = join(folder, 'rootfs')
  if (!existsSync(join(tree, 'usr/bin/env')))
    timed('Debian', () =>
      run('debootstrap', ['--variant=minbase', '--include=ca-certificates', 'bookworm', tree, 'http://deb.debian.org/debian']),
    )
  timed('Node and npm', () => {
    cpSync(realpathSync(join(root, `node_modules/node-linux-${process.arch}/bin/node`)), join(tree, 'usr/local/bin/node'))
    run('npm', ['install', '--global', '--no-audit', '--no-fund', '--prefix', join(tree, 'usr/local'), 'npm@11'])
    if (!readFileSync(join(tree, 'etc/passwd'), 'utf8').includes('node:')) run('chroot', [tree, 'useradd', '--create-home', 'node'])
  })
  timed(`base ${made}`, () => {
    const container = buildah('from', 'scratch')
    buildah('add', '--quiet', container, tree, '/')
    buildah('config', '--env', 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', container)
    if (own !== undefined) buildah('config', '--env', `NODE_EXTRA_CA_CERTS=${own}`, container)
    buildah('commit', '--quiet', '--rm', container, made)
  })
  return made
}

const from = base()
timed(`image ${image}`, () => buildah('bud', ...certificates, '--network', 'host', '--build-arg', `BASE=${from}`, '--tag', image, '.'))
const [{ size }] = JSON.parse(buildah('images', '--json', image)) as [{ size: string }] // buildah's own words
console.log(`image: ${size}`)
const container = buildah('from', image)
const inside = (...args: readonly string[]): string => buildah('run', container, '--', 'sharara', ...args)
console.log(inside('--version'))
timed('sharara run kazakhstan-2022', () => inside('run', 'kazakhstan-2022', '--quiet', '--out', '/tmp/run'))
const mounted = buildah('mount', container)
console.log(`left in /tmp/run: ${readdirSync(join(mounted, 'tmp/run')).toSorted().join(', ')}`)
