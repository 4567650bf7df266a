import { describe, expect, test } from 'vitest'
import { countBrackets } from './brackets-count.ts'
import { delegations } from './brackets-examples.fixture.ts'
import { remainingIfLifted } from './brackets-if-lifted.ts'
import { readBrackets } from './brackets-real-life.ts'
import { firstSeen } from './brackets-seen-1-4.fixture.ts'
import { lastSeen } from './brackets-seen-5-9.fixture.ts'
import { parseBrackets, renderBrackets, type View } from './brackets.ts'

const examples = [...firstSeen, ...lastSeen]
const views: readonly View[] = ['attributed', 'unattributed', 'clean']

describe.each(['zh', 'ru', 'en'] as const)('example of practice 9.3 in %s', language => {
  test.each(examples)('$about: its three views', ({ seen }) => {
    const paragraph = parseBrackets(seen[language][0], language)
    expect(views.map(view => renderBrackets(paragraph, view, language))).toEqual(seen[language])
  })

  test.each(examples)('$about: how many brackets, how deep, and what remains', example => {
    const { byDepth, placeholders = 0, remaining = {}, seen } = example
    const paragraph = parseBrackets(seen[language][0], language)
    const count = countBrackets(paragraph)
    expect([count.byDepth, count.placeholders]).toEqual([byDepth, placeholders])
    const named = Object.keys(remaining).map(letter => delegations[language]['ABCDH'.indexOf(letter)] ?? '')
    expect(count.byDelegation.map(({ state }) => state).toSorted()).toEqual(named.toSorted())
    expect(named.map(state => remainingIfLifted(paragraph, state))).toEqual(Object.values(remaining))
  })

  test.each(examples)('$about: is read as it is, without an issue', ({ seen }) => {
    const { paragraph, issues } = readBrackets(seen[language][0], language)
    expect(issues).toEqual([])
    expect(renderBrackets(paragraph, 'attributed', language)).toBe(seen[language][0])
  })
})
