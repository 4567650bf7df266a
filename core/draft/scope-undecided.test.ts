import { expect, test } from 'vitest'
import { opened } from './council.fixture.ts'
import type { Draft, Paragraph } from './draft.ts'
import { scopeUndecided } from './scope-undecided.ts'

const named = { kind: 'named', states: ['ALF', 'BRA'] } as const

/** The draft with other words for its first two paragraphs, the first in the name of some members. */
const saying = (first: string, second: string, ru = 'Министры поддержали торговлю.'): Draft => ({
  ...opened,
  paragraphs: opened.paragraphs.map((each, at): Paragraph => {
    const en = at === 0 ? first : at === 1 ? second : 'The next meeting is in May.'
    const texts = { en: { text: en, level: 'level' }, ru: { text: ru, level: 'level' } } as const
    return at === 0 ? { ...each, texts, scope: named } : { ...each, texts }
  }),
})

test('after a naming of some members a collective word leaves open in whose name the sentence speaks (E-34)', () => {
  expect(
    scopeUndecided(saying('The ministers of Alfa and Bravo supported it.', 'The ministers noted it.')),
  ).toEqual([])
  expect(scopeUndecided(saying('The ministers of Alfa and Bravo supported it.', 'They noted it.'))).toEqual([
    'p2',
  ])
  expect(
    scopeUndecided(saying('The ministers of Alfa and Bravo met. They noted it.', 'The ministers met.')),
  ).toEqual(['p1'])
  expect(
    scopeUndecided(saying('The ministers of Alfa and Bravo met.', 'The ministers met. They left.')),
  ).toEqual([])
})

test('it is asked in every authentic language', () => {
  const russian = saying(
    'The ministers of Alfa met.',
    'The ministers met.',
    'Министры Альфы встретились. Они отметили это.',
  )
  expect(scopeUndecided(russian)).toEqual(['p1'])
})
