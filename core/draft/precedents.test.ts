import { expect, test } from 'vitest'
import { precedentsOf } from './precedents.ts'

const at = (meeting: string, text: string) => ({ meeting, text })
const earlier = [
  at('2024', 'The Ministers noted the work of the Secretariat.'),
  at('2025', 'The Ministers supported further practical cooperation on lighthouses and buoys.'),
  at('2023', 'The Ministers supported further cooperation on lighthouses and buoys in all waters.'),
]
const draft = 'The Ministers supported further cooperation on lighthouses and on pilots in all waters.'

test('the nearest earlier wordings come first, and those that are not near do not come', () => {
  expect(precedentsOf(draft, earlier).nearest.map(({ meeting }) => meeting)).toEqual(['2023', '2025'])
  expect(precedentsOf('Pilots are trained every spring.', earlier).nearest).toEqual([])
})

test('what stands word for word is told apart from new wording', () => {
  const { agreed, fresh } = precedentsOf(draft, earlier)
  const [first] = agreed
  expect(draft.slice(first?.from, first?.to)).toContain('supported further cooperation on lighthouses and')
  expect(first?.places.map(({ text }) => earlier[text]?.meeting)).toEqual(['2023'])
  expect(fresh.map(({ from, to }) => draft.slice(from, to)).join()).toContain('pilots')
})
