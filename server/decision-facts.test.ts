import { expect, test } from 'vitest'
import { seedText } from '../core/communique/seed.fixture.ts'
import { gateOf, standingIn } from '../core/decision/gate-of.ts'
import {
  asking,
  at,
  decisionIn,
  gavelling,
  listed,
  next,
  outcome as onDecision,
  seats,
} from '../core/decision/sitting.fixture.ts'
import type { DraftCommand, ProposedChange } from '../core/draft/command.ts'
import {
  accepting,
  after,
  agreeingAdRef,
  chair as drafter,
  done,
  outcome,
  secretariat,
} from '../core/draft/council.fixture.ts'
import type { Draft } from '../core/draft/draft.ts'
import { scopeUndecided } from '../core/draft/scope-undecided.ts'
import { draftNow } from './decision-facts.ts'

const organ = 'EXR-CFM'
const six = ['KAZ', 'KGZ', 'PAK', 'RUS', 'TJK', 'UZB'] as const
const all = { ...drafter, members: [...six, 'CHN', 'IND'] }
const text = seedText.split('\n').find(line => line.includes('“一带一路”倡议')) ?? ''
const at23 = text.indexOf('各方')

/** The twenty-third paragraph of the communiqué of 24 April 2018: six States, then 各方. */
const draft = after(
  [
    {
      does: 'submit-draft',
      id: 'd',
      body: 'SCO',
      organ,
      symbol: 'SCO/L.1',
      title: { zh: '新闻公报' },
      languages: ['zh'],
      authentic: ['zh'],
      origin: 'zh',
      packageClause: 'off',
      paragraphs: [{ id: 'p23', heading: null, texts: { zh: text }, scope: { kind: 'named', states: six } }],
    },
    { ...secretariat, members: all.members },
  ],
  [{ does: 'open-reading', deadline: null }, all],
)

const asking23 = (id: string, words: number, change: object): DraftCommand => ({
  does: 'propose',
  set: null,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each caller gives the rest of one kind
  changes: [{ language: 'zh', words, ...change, id } as unknown as ProposedChange],
})
const inName = (paragraph: string, words: number, scope: readonly string[] | null, id = 'whose') =>
  asking23(id, words, { kind: 'scope', paragraph, scope, edits: [] })

/** Parted between the two sentences: the second speaks for the six still, until something else is decided. */
const parted = accepting(
  done(draft, asking23('second', 1, { kind: 'split', paragraph: 'p23', at: at23 }), all),
  'second',
)
const decided = accepting(done(parted, inName('second', 1, null), all), 'whose')

const agreed = (of: Draft): Draft => of.paragraphs.reduce((each, { id }) => agreeingAdRef(each, id), of)

/** The facts of a decision on the draft, and the same decision adopted while nothing was known against it. */
function decisionOn(of: Draft) {
  const now = draftNow(
    { thing: done(agreed(of), { does: 'declare-agreed' }, drafter), version: 9, position: 9 },
    organ,
  )
  const drafts = { d: { ...now, digest: 'digest of x' } }
  return at(seats.chair, { drafts, authentic: ['zh'] })
}

const onDraft = { text: { kind: 'draft', draft: 'd', version: 9, digest: 'digest of x' } } as const

test('M33: p23 of the seed is not gavelled and not published until it is decided for whom 各方 speaks; then it is', () => {
  expect(at23).toBeGreaterThan(0)
  expect([scopeUndecided(draft), scopeUndecided(parted), scopeUndecided(decided)]).toEqual([
    ['p23'],
    ['second'],
    [],
  ])
  const [open, clear] = [decisionOn(draft), decisionOn(decided)]
  const put = next(
    listed('x', onDraft),
    [{ does: 'put', decisions: ['x'], bloc: null, seen: { x: 'digest of x' } }, clear],
    [asking('x'), clear],
  )
  expect(standingIn(gateOf(decisionIn(put), open)).map(({ name }) => name)).toEqual(['scope'])
  expect(onDecision(put, gavelling('x'), open)).toBe('decision-scope-undecided')
  const adopted = next(put, [gavelling('x'), clear])
  expect(onDecision(adopted, { does: 'publish', decision: 'x' }, open)).toBe('decision-scope-undecided')
  expect(onDecision(adopted, { does: 'publish', decision: 'x' }, clear)).toBe(1)
})

test('to decide that the scope stands as it is, is a decision; it holds for these words only (E-34)', () => {
  const stays = done(parted, inName('second', 1, six), all)
  expect(outcome(stays, { does: 'accept', proposal: 'whose', words: 1, holds: [] }, all)).toBe(
    'consent-missing',
  )
  expect(outcome(decided, inName('second', 1, null, 'again'), all)).toBe('changes-nothing')
  const reworded = accepting(
    done(
      decided,
      asking23('other', 1, {
        kind: 'replace',
        paragraph: 'second',
        edits: [{ from: 2, to: 4, text: '欢迎' }],
      }),
      all,
    ),
    'other',
  )
  expect(scopeUndecided(reworded)).toEqual(['second'])
})
