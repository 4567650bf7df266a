import { expect, test } from 'vitest'
import { awaitingChair, whyNotAgreed } from './awaiting-chair.ts'
import { awaitingOf } from './awaiting.ts'
import {
  accepting,
  agreeing,
  agreeingAdRef,
  chair,
  levelling,
  opened,
  paragraphIn,
  replacing,
  saying,
} from './council.fixture.ts'
import { languagesBehind } from './languages-behind.ts'

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id)

test('a delegation is told of what it has said on words that have changed since, not of what it has said since', () => {
  const two = replacing(
    replacing(opened, 'ALF', 'a', 'p1', 'noted', 'welcomed'),
    'BRA',
    'b',
    'p1',
    'results',
    'outcome',
  )
  const said = saying(saying(two, 'CHA', 'b', 'accept'), 'DEL', 'a', 'accept')
  const changed = accepting(said, 'a')
  expect(ids(awaitingOf(changed, 'CHA', chair.now).stale)).toEqual(['b'])
  expect(ids(awaitingOf(said, 'CHA', chair.now).stale)).toEqual([])
  expect(ids(awaitingOf(changed, 'BRA', chair.now).stale)).toEqual([])
  expect(ids(awaitingOf(saying(changed, 'CHA', 'b', 'support'), 'CHA', chair.now).stale)).toEqual([])
})

test('the Chair is told which paragraphs may be agreed, and why the others may not', () => {
  const draft = agreeing(agreeingAdRef(replacing(opened, 'ALF', 'a', 'p1', 'noted', 'welcomed'), 'p2'), 'p2')
  const held = agreeingAdRef(draft, 'p3', ['BRA'])
  expect(awaitingChair(draft, chair)).toEqual({
    ready: [paragraphIn(draft, 'p3')],
    barred: [paragraphIn(draft, 'p1')],
  })
  expect(ids(awaitingChair(held, chair).ready)).toEqual([])
  expect(whyNotAgreed(held, paragraphIn(held, 'p1'), chair)?.refused).toBe('proposals-live')
  expect(whyNotAgreed(held, paragraphIn(held, 'p3'), chair)?.refused).toBe('holds-open')
})

test('the secretariat is told which languages of which paragraphs are behind', () => {
  const changed = accepting(replacing(opened, 'ALF', 'a', 'p1', 'noted', 'welcomed'), 'a')
  expect(languagesBehind(opened)).toEqual([])
  expect(languagesBehind(changed)).toEqual([{ paragraph: paragraphIn(changed, 'p1'), languages: ['ru'] }])
  expect(languagesBehind(levelling(changed, 'p1', 'ru', 'Министры приветствовали итоги.'))).toEqual([])
})
