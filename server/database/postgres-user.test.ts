import { execFileSync, spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { runAs, startOf, userFor, waysToRun } from './postgres-user.ts'

const asRoot = process.getuid?.() === 0

test.runIf(asRoot)('the user of PostgreSQL is made where it is missing, and found the next time', () => {
  const name = `concord-test-${process.pid}`
  try {
    const made = userFor(name)
    expect(made.uid).toBe(Number(execFileSync('id', ['-u', name], { encoding: 'utf8' })))
    expect(userFor(name)).toEqual(made)
  } finally {
    spawnSync('userdel', [name])
  }
})

test('a user that cannot be made is told in a sentence, with what to do', () => {
  expect(() => userFor('no such:name')).toThrow(
    'the user no such:name does not exist and could not be created',
  )
})

test.runIf(asRoot)('a program gets no right of root but, at most, to pass closed folders', () => {
  const rights = waysToRun('/nowhere').map(way => {
    const { stdout } = runAs(way, 'sh', ['-c', 'grep -E "^(Uid|CapEff|CapBnd)" /proc/self/status'])
    const [, uid, effective] = /Uid:\s+(\d+)[\s\S]*CapEff:\s+(\w+)/.exec(stdout) ?? []
    return { root: uid === '0', effective: Number.parseInt(effective ?? '', 16) }
  })
  const [overrides, reads] = [1 << 1, 1 << 2]
  expect(rights).toEqual([
    { root: false, effective: 0 },
    { root: false, effective: reads },
    { root: false, effective: reads | overrides },
    { root: false, effective: overrides },
  ])
})

test('a program is started with nothing of our surroundings but a path', () => {
  for (const way of waysToRun('/nowhere'))
    expect(Object.keys(startOf(way, 'true', []).options.env).toSorted()).toEqual(['LC_ALL', 'PATH'])
})
