/**
 * Who may call. The name in the Host header must be one of ours (a page of somebody else could otherwise be made to resolve to
 * this machine), calls from other pages are refused, and where a token is set it must be shown.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { hostname } from 'node:os'
import { isIP } from 'node:net'
import { fill } from '@sharara/core'
import { Refusal } from './refusal.ts'
import { words } from './words.ts'

export const cookieName = 'sharara'
/** Shortest token that is taken: 16 characters, 64 bits even where each is one of 16. */
export const shortestToken = 16

export interface Door {
  /** Where the server listens. */
  readonly host: string
  /** Names under which others know it: a proxy's, for instance. */
  readonly names?: readonly string[]
  readonly token?: string
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || (host.startsWith('127.') && isIP(host) === 4)
}

export class Guard {
  private readonly names: ReadonlySet<string>
  private readonly loopback: boolean
  private readonly token: string | undefined
  private readonly cookie: string

  constructor({ host, names = [], token }: Door) {
    this.loopback = isLoopback(host)
    this.token = token
    this.names = new Set([host, ...names, 'localhost', ...(this.loopback ? [] : [hostname()])].map((name) => name.toLowerCase()))
    this.cookie = token === undefined ? '' : createHmac('sha256', token).update('sharara cookie').digest('base64url')
  }

  get locked(): boolean {
    return this.token !== undefined
  }

  /** @throws Refusal where the Host header names somebody else. */
  checkHost(header: string | undefined): void {
    const name = nameOf(header ?? '')
    if (name !== null && (this.names.has(name) || this.isOwnAddress(name))) return
    throw new Refusal(403, 'foreign-host', fill(words.foreignHost, { host: (header ?? '').slice(0, 80) }))
  }

  /** @throws Refusal for calls from another page: by what the browser says of them, and by Origin where something is changed. */
  checkOrigin(method: string, header: (name: string) => string | undefined): void {
    const site = header('sec-fetch-site')
    const foreign = new Refusal(403, 'foreign-origin', words.foreignOrigin)
    if (site === 'cross-site' || site === 'same-site') throw foreign
    if (method === 'GET' || method === 'HEAD') return
    const origin = header('origin')
    if (origin === undefined) return
    const host = URL.canParse(origin) ? new URL(origin).host : null
    if (host === null || host !== header('host')?.toLowerCase()) throw foreign
  }

  /** Whether the call shows the token, in its Authorization header or its cookie. */
  knows(header: (name: string) => string | undefined): boolean {
    if (this.token === undefined) return true
    const bearer = /^Bearer ([\x21-\x7E]{1,400})$/i.exec(header('authorization') ?? '')?.[1]
    if (bearer !== undefined) return same(bearer, this.token)
    const found = (header('cookie') ?? '').split(';').map((part) => part.trim().split('='))
    const cookie = found.find(([name]) => name === cookieName)?.[1]
    return cookie !== undefined && same(cookie, this.cookie)
  }

  /** The cookie for a browser that has shown the token in the address; null where it is not the token. */
  cookieFor(given: string, secure: boolean): string | null {
    if (this.token === undefined || !same(given, this.token)) return null
    return `${cookieName}=${this.cookie}; Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`
  }

  checkToken(header: (name: string) => string | undefined): void {
    if (this.knows(header)) return
    throw new Refusal(401, 'no-token', words.noToken, { headers: { 'www-authenticate': 'Bearer realm="sharara"' } })
  }

  /** Bound to loopback, only its addresses; else any: an address cannot be made to point elsewhere, only a name can. */
  private isOwnAddress(name: string): boolean {
    return this.loopback ? isLoopback(name) : isIP(name.replace(/^\[|\]$/g, '')) !== 0
  }
}

/** The name in a Host header, without its port; null where it is none. */
function nameOf(header: string): string | null {
  const found = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/i.exec(header)
  return found?.[1]?.toLowerCase() ?? null
}

/** In a time that does not depend on where they differ. */
function same(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}
