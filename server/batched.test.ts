import { expect, test } from 'vitest'
import { batched } from './batched.ts'

/** A question whose answers are given by hand. */
function asked() {
  const open: { give: (answer: number) => void; fail: (reason: Error) => void }[] = []
  const ask = batched(() => new Promise<number>((give, fail) => void open.push({ give, fail })))
  return { ask, open }
}
const settled = () => new Promise<void>(done => void setTimeout(done, 0))

test('those who ask at once share one question', async () => {
  const { ask, open } = asked()
  const answers = [ask(), ask(), ask()]
  await settled()
  expect(open).toHaveLength(1)
  open[0]?.give(7)
  expect(await Promise.all(answers)).toEqual([7, 7, 7])
})

test('whoever asks while a question is under way gets the next answer, never the one begun before', async () => {
  const { ask, open } = asked()
  const first = ask()
  await settled()
  const later = [ask(), ask()]
  await settled()
  expect(open).toHaveLength(1)
  open[0]?.give(1)
  expect(await first).toBe(1)
  await settled()
  expect(open).toHaveLength(2)
  open[1]?.give(2)
  expect(await Promise.all(later)).toEqual([2, 2])
})

test('a question that fails fails for those who shared it, and the next is asked anew', async () => {
  const { ask, open } = asked()
  const first = ask()
  await settled()
  const later = ask()
  open[0]?.fail(new Error('gone'))
  await expect(first).rejects.toThrow('gone')
  await settled()
  open[1]?.give(3)
  expect(await later).toBe(3)
})
