import { describe, expect, test } from 'vitest'
import { hashOfPassword, isWeak, opens } from './password.ts'

describe('passwords', () => {
  test('what is kept is an argon2id hash, never the password, and another each time', async () => {
    const [one, other] = await Promise.all([
      hashOfPassword('长期睦邻友好合作条约签署'),
      hashOfPassword('长期睦邻友好合作条约签署'),
    ])
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(one).not.toBe(other)
  })
  test('a password opens in whichever Unicode form it is typed', async () => {
    const kept = await hashOfPassword('Секретариат й 2018')
    expect(await opens(kept, 'Секретариат й 2018'.normalize('NFD'))).toBe(true)
    expect(await opens(kept, 'Секретариат и 2018')).toBe(false)
  })
  test('without an account nothing opens, and a hash is checked all the same', async () => {
    const begun = performance.now()
    expect(await opens(null, 'whatever it is')).toBe(false)
    expect(performance.now() - begun).toBeGreaterThan(2)
  })
  test('short passwords and the name itself are weak; length is counted in characters', () => {
    expect(isWeak('eleven char', 'somebody')).toBe(true)
    expect(isWeak('twelve chars', 'somebody')).toBe(false)
    expect(isWeak('Nurlan Yermekbayev', 'nurlan yermekbayev')).toBe(true)
    expect(isWeak('和平使命和平使命和平使', '秘书处')).toBe(true)
    expect(isWeak('和平使命和平使命和平使命', '秘书处')).toBe(false)
  })
})
