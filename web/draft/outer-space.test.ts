import { expect, test } from 'vitest'
import type { Choice } from '../../core/text/brackets-piece.ts'
import { excerptOf } from './excerpt.ts'
import { outerSpace, withoutOuterSpace } from './outer-space.ts'

const words = (text: string) => ({ pieces: [{ kind: 'plain', text } as const], attribution: [] })
const choice = (base: string | null, ...others: readonly string[]): Choice => ({
  kind: 'choice',
  base: base === null ? null : words(base),
  others: others.map(words),
  whole: [],
})

test('a space at the edge of the words stands outside the bracket; a comma stays inside', () => {
  const inserted = choice(null, ' practical')
  expect(outerSpace(inserted)).toEqual({ before: true, after: false })
  expect(withoutOuterSpace(inserted, outerSpace(inserted))).toEqual(choice(null, 'practical'))
  expect(outerSpace(choice(null, ', desertification'))).toEqual({ before: false, after: false })
})

test('a space that only one of the wordings has stays with it', () => {
  expect(outerSpace(choice('noted', ' welcomed'))).toEqual({ before: false, after: false })
})

test('a change is shown with the words around it, and says where words are left out', () => {
  const base = `${'far '.repeat(40)}near change near ${'far '.repeat(40)}`
  const from = base.indexOf('change')
  const runs = excerptOf(base, [{ from, to: from + 6, text: 'word' }])
  expect(runs.filter(({ op }) => op === 'remove' || op === 'add').map(({ text }) => text)).toEqual([
    'change',
    'word',
  ])
  expect(runs.filter(({ op }) => op === 'cut')).toHaveLength(2)
  expect(runs.map(({ text }) => text).join('').length).toBeLessThan(140)
})
