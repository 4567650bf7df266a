import { expect, test } from 'vitest'
import { idAbove } from './id-above.ts'
import { draftId } from './routes/schemas/draft-command.ts'

test('what two decisions are called above is well formed and never the same', () => {
  const long = ['a', 'b'].map(end => `${'x'.repeat(63)}${end}`)
  const organs = ['EXERCISE-CM', 'EXERCISE-C', 'EXERCISE-CG']
  const own = ['d1', 'd:1', 'M:d1', ...long]
  const ids = organs.flatMap(organ => own.map(id => idAbove(organ, id)))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter(id => !draftId.safeParse(id).success)).toEqual([])
  expect(idAbove('EXERCISE-CM', 'd1')).toBe('EXERCISE-CM:d1')
})
