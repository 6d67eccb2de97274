/** Who may call: names, origins, tokens. */
import { describe, expect, test } from 'vitest'
import { Guard } from './guard.ts'

const token = '0123456789abcdef'
const headers =
  (given: Readonly<Record<string, string>>) =>
  (name: string): string | undefined =>
    given[name]

describe('the Host header', () => {
  const local = new Guard({ host: '127.0.0.1', names: ['studio.example.org'] })
  test.each(['127.0.0.1:4620', 'localhost:1', 'LOCALHOST', '[::1]:4620', '127.0.0.1', '127.1.2.3', 'studio.example.org'])(
    '%s is ours',
    (host) => expect(() => local.checkHost(host)).not.toThrow(),
  )
  test.each([
    undefined,
    '',
    'evil.example.org',
    'localhost.evil.org',
    'evil.org:4620',
    '127.0.0.1.evil.org',
    '10.0.0.1',
    'localhost@evil.org',
    'localhost/evil',
    'a b',
    '[::1',
    'localhost:999999',
    'x'.repeat(5000),
  ])('%s is not', (host) => expect(() => local.checkHost(host)).toThrow('does not answer to the name'))
  test('bound to all addresses: any address, but no foreign name', () => {
    const open = new Guard({ host: '0.0.0.0', token })
    expect(() => open.checkHost('192.168.3.4:4620')).not.toThrow()
    expect(() => open.checkHost('[fe80::1]:4620')).not.toThrow()
    expect(() => open.checkHost('evil.example.org')).toThrow('does not answer')
  })
})

describe('the origin', () => {
  const guard = new Guard({ host: '127.0.0.1' })
  const check = (method: string, given: Readonly<Record<string, string>>) => (): void =>
    guard.checkOrigin(method, headers({ host: 'localhost:4620', ...given }))
  test('our own page, and programs that are no browser', () => {
    expect(check('POST', { origin: 'http://localhost:4620', 'sec-fetch-site': 'same-origin' })).not.toThrow()
    expect(check('POST', {})).not.toThrow()
    expect(check('GET', { 'sec-fetch-site': 'none' })).not.toThrow()
  })
  test.each([
    { origin: 'http://evil.org' },
    { origin: 'null' },
    { origin: 'http://localhost:4621' },
    { origin: '' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('%j is refused', (given) => expect(check('POST', given)).toThrow('other web pages'))
  test('reading too, where the browser says that another page asks', () =>
    expect(check('GET', { 'sec-fetch-site': 'cross-site' })).toThrow('other web pages'))
})

describe('the token', () => {
  const guard = new Guard({ host: '0.0.0.0', token })
  const knows = (given: Readonly<Record<string, string>>): boolean => guard.knows(headers(given))
  test('in the header, or as the cookie that it gives', () => {
    expect(knows({ authorization: `Bearer ${token}` })).toBe(true)
    const cookie = guard.cookieFor(token, false)!
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/)
    expect(cookie).not.toContain(token)
    expect(knows({ cookie: `other=1; ${cookie.split(';')[0]}` })).toBe(true)
    expect(guard.cookieFor('0123456789abcdeX', false)).toBeNull()
  })
  test.each([
    {},
    { authorization: 'Bearer' },
    { authorization: 'Bearer 0123456789abcde' },
    { authorization: `Basic ${token}` },
    { authorization: `Bearer ${token}0` },
    { cookie: `sharara=${token}` },
    { cookie: 'sharara=' },
    { cookie: 'sharara' },
  ])('%j is not it', (given) => expect(knows(given)).toBe(false))
  test('without one nobody is asked', () => expect(new Guard({ host: '127.0.0.1' }).knows(headers({}))).toBe(true))
})
