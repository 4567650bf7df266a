import { expect, test } from 'vitest'
import { inkFor } from './compare-ink.ts'

test.each([
  [{ isTerminal: true, env: {} }, 'colour'],
  [{ isTerminal: false, env: {} }, 'marks'],
  [{ isTerminal: true, env: { NO_COLOR: '1' } }, 'marks'],
  [{ isTerminal: true, env: { NO_COLOR: '' } }, 'colour'],
  [{ isTerminal: true, env: { TERM: 'dumb' } }, 'marks'],
  [{ isTerminal: false, env: { FORCE_COLOR: '1' } }, 'colour'],
  [{ isTerminal: true, env: { FORCE_COLOR: '0' } }, 'marks'],
  [{ isTerminal: false, env: { FORCE_COLOR: '', NO_COLOR: '1' } }, 'colour'],
] as const)('%o gives %s', (terminal, ink) => {
  expect(inkFor(terminal)).toBe(ink)
})
