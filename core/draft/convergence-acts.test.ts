import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Act, Entry } from '../journal/entry.ts'
import { convergenceOf } from './convergence.ts'
import { convergenceActs } from './convergence-acts.ts'
import { convergenceReadings } from './convergence-readings.ts'
import { submission } from './council.fixture.ts'
import { noDraft } from './draft.ts'
import { councils, evolved, moves, played } from './random-negotiation.fixture.ts'

/** Acts as the journal has them, one a minute. */
const entries = (acts: readonly Pick<Act, 'type' | 'content'>[]): readonly Entry[] =>
  acts.map(({ type, content }, index) => ({
    position: index + 1,
    stream: 'draft:EXR:d',
    version: index + 1,
    type,
    at: new Date(Date.UTC(2026, 10, 24, 9, index)).toISOString(),
    actor: 'chair',
    capacity: 'chair',
    state: null,
    audience: 'members',
    content,
  }))

const members = ['ALF', 'BRA', 'CHA']
const proposed = (id: string, paragraph: string, sponsor: string) => ({
  type: 'ProposalSubmitted',
  content: {
    id,
    kind: 'insert',
    paragraph,
    language: 'en',
    words: 1,
    edits: [{ from: 3, to: 3, text: ' too' }],
    text: null,
    sponsor,
    set: null,
    reading: 1,
  },
})
const story = [
  {
    type: 'DraftSubmitted',
    content: {
      ...submission,
      sponsors: [],
      paragraphs: submission.paragraphs.map((each, index) => ({
        ...each,
        heading: index === 2 ? { en: 'Closing', ru: 'Заключение' } : each.heading,
      })),
    },
  },
  { type: 'ReadingOpened', content: { reading: 1, deadline: null } },
  proposed('a', 'p1', 'ALF'),
  proposed('b', 'p3', 'BRA'),
  { type: 'StanceTaken', content: { proposal: 'a', state: 'CHA', value: 'oppose', words: 1, until: null } },
  { type: 'StanceTaken', content: { proposal: 'a', state: 'BRA', value: 'support', words: 1, until: null } },
  { type: 'ProposalWithdrawn', content: { proposal: 'b', sponsor: 'BRA' } },
  { type: 'ReadingClosed', content: { reading: 1, lapsed: [] } },
  { type: 'ReadingOpened', content: { reading: 2, deadline: null } },
  { type: 'ProposalSuperseded', content: { proposal: 'a', by: 'b' } },
]

const heading = (paragraph: string, en: string | null) => ({
  change: 'heading',
  paragraph,
  heading: en === null ? null : { en },
})

describe('how the brackets of a draft came and went', () => {
  const told = convergenceActs(entries(story), members)

  test('is told after every act that changed something, in all, by section and by delegation', () => {
    expect(told.sections).toEqual([
      null,
      submission.paragraphs[0]?.heading,
      { en: 'Closing', ru: 'Заключение' },
    ])
    expect(
      told.acts.map(({ version, brackets, sections, delegations }) => [
        version,
        brackets,
        sections,
        delegations,
      ]),
    ).toEqual([
      [1, 0, [0, 0, 0], [0, 0, 0]],
      [2, 0, [0, 0, 0], [0, 0, 0]],
      [3, 1, [0, 1, 0], [1, 0, 0]],
      [4, 2, [0, 1, 1], [1, 1, 0]],
      [5, 2, [0, 1, 1], [1, 1, 1]],
      [7, 1, [0, 1, 0], [1, 0, 1]],
      [8, 1, [0, 1, 0], [1, 0, 1]],
      [9, 1, [0, 1, 0], [1, 0, 1]],
      [10, 0, [0, 0, 0], [0, 0, 0]],
    ])
    expect(told.acts[3]).toMatchObject({ type: 'ProposalSubmitted', proposal: 'b', reading: 1 })
  })

  test('keeps the figures of a section whose heading is worded anew or passes to its next paragraph', () => {
    const changes = [[heading('p3', 'End')], [heading('p3', null), heading('p2', 'End')]]
    const acts = changes.map((each, n) => ({
      type: 'ProposalAccepted',
      content: { proposal: `h${n}`, words: 1, changes: each, fates: [] },
    }))
    const { sections, acts: now } = convergenceActs(entries([...story.slice(0, 4), ...acts]), members)
    expect(sections).toEqual([null, submission.paragraphs[0]?.heading, { en: 'End' }])
    expect(now.at(-1)?.sections).toEqual([0, 1, 1])
  })

  test('is summed up by reading', () => {
    const [first, second] = convergenceReadings(told.acts)
    expect(first).toMatchObject({
      reading: 1,
      opened: '2026-11-24T09:01:00.000Z',
      closed: '2026-11-24T09:07:00.000Z',
      most: 2,
      last: { brackets: 1 },
    })
    expect(second).toMatchObject({
      reading: 2,
      closed: null,
      most: 1,
      first: { brackets: 1 },
      last: { brackets: 0 },
    })
  })
})

test('in any negotiation it says after every act what the draft says of itself then', () => {
  fc.assert(
    fc.property(councils, moves(60), (council, list) => {
      const { acts } = played(council, list)
      const told = convergenceActs(entries(acts), council).acts
      for (const length of acts.keys()) {
        const draft = evolved(noDraft, acts.slice(0, length + 1))
        const left = told.filter(({ version }) => version <= length + 1).at(-1)
        const { brackets, delegations } = convergenceOf(draft, council)
        expect([left?.brackets, left?.delegations]).toEqual([
          brackets,
          delegations.map(each => each.brackets),
        ])
        expect(left?.sections.reduce((sum, n) => sum + n, 0)).toBe(brackets)
      }
    }),
    { numRuns: 60, seed: 20180424 },
  )
})
