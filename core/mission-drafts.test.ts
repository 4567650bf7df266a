import { describe, expect, test } from 'vitest'
import { delegation, observer, opened, outcome, proposing, textIn } from './draft/council.fixture.ts'
import { applyEdits } from './text/apply-edits.ts'

const english = textIn(opened, 'p1')

/** Another verb in the place of the one that stands, as a program would send it. */
const verb = (words: string) => ({
  kind: 'verb' as const,
  paragraph: 'p1',
  edits: [{ from: english.indexOf('noted'), to: english.indexOf('noted') + 'noted'.length, text: words }],
})

describe('what the communiqué of 24 April 2018 names, the drafting table can do:', () => {
  test('M28 another rung is a proposal that everybody sees, and the words stand until it is accepted', () => {
    const draft = proposing(opened, 'ALF', { id: 'v1', ...verb('condemned') })
    expect(textIn(draft, 'p1')).toBe(english)
    const proposal = draft.proposals.get('v1')
    expect(proposal).toMatchObject({ kind: 'verb', status: 'live', sponsors: ['ALF'] })
    expect(applyEdits(english, verb('condemned').edits)).toContain('The ministers condemned the results')
  })

  test('M31 an observer proposes nothing', () => {
    const changes = [{ id: 'o1', language: 'en', words: 1, ...verb('welcomed') }]
    expect(outcome(opened, { does: 'propose', set: null, changes }, observer)).toBe('members-only')
    expect(outcome(opened, { does: 'propose', set: null, changes }, delegation('ALF'))).toBe('done')
  })
})
