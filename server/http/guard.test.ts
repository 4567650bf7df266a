import { describe, expect, test } from 'vitest'
import { isFromThisMachine, namesThisMachine } from '../signin/this-machine.ts'
import { isCrossSite } from './guard.ts'

type Asked = Parameters<typeof isCrossSite>[0]
const post = (headers: Asked['headers']) => isCrossSite({ method: 'POST', headers })

describe('isCrossSite', () => {
  test('reading is never refused, wherever the link stood', () => {
    expect(isCrossSite({ method: 'GET', headers: { 'sec-fetch-site': 'cross-site' } })).toBe(false)
  })
  test('the browser says that another site, or another name under the same domain, sent it', () => {
    expect(post({ host: 'a.example', 'sec-fetch-site': 'cross-site' })).toBe(true)
    expect(post({ host: 'a.example', 'sec-fetch-site': 'same-site' })).toBe(true)
  })
  test('a page of Concord, or the person directly, sent it', () => {
    expect(post({ host: 'a.example', 'sec-fetch-site': 'same-origin', origin: 'null' })).toBe(false)
    expect(post({ host: 'a.example', 'sec-fetch-site': 'none' })).toBe(false)
  })
  test('an older browser names only the origin', () => {
    expect(post({ host: 'a.example', origin: 'https://b.example' })).toBe(true)
    expect(post({ host: 'a.example', origin: 'null' })).toBe(true)
    expect(post({ host: 'a.example:8080', origin: 'https://a.example' })).toBe(true)
    expect(post({ host: 'a.example', origin: 'https://a.example' })).toBe(false)
  })
  test('a program names neither', () => {
    expect(post({ host: 'a.example' })).toBe(false)
  })
})

const from = (remoteAddress: string | undefined, headers: Asked['headers'] = {}) =>
  isFromThisMachine({ socket: { remoteAddress }, headers })

describe('this machine', () => {
  test.each(['127.0.0.1', '127.1.2.3', '::1', '::ffff:127.0.0.1'])('%s is this machine', address => {
    expect(from(address)).toBe(true)
  })
  test.each([
    '10.0.0.1',
    '192.168.1.127',
    '::ffff:10.127.0.1',
    '2001:db8::1',
    '127.0.0.1.example',
    undefined,
  ])('%s is another machine', address => {
    expect(from(address)).toBe(false)
  })
  test('what a proxy on this machine passes on comes from elsewhere', () => {
    expect(from('127.0.0.1', { 'x-forwarded-for': '127.0.0.1' })).toBe(false)
    expect(from('127.0.0.1', { forwarded: 'for=127.0.0.1' })).toBe(false)
  })
  test.each(['localhost', 'localhost:4818', '127.0.0.1:4818', '[::1]:4818', 'LOCALHOST'])(
    '%s names this machine',
    host => {
      expect(namesThisMachine({ headers: { host } })).toBe(true)
    },
  )
  test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.1:4818', ''])(
    '%s does not name this machine',
    host => {
      expect(namesThisMachine({ headers: { host } })).toBe(false)
    },
  )
  test('a request without a host does not name this machine', () => {
    expect(namesThisMachine({ headers: {} })).toBe(false)
  })
})
