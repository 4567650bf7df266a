import { expect, test } from 'vitest'
import { seedReading, sco } from '../communique/seed.fixture.ts'
import { adopted, factsFor, refOf, told, trying } from '../procedure/register.fixture.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { noCandidacy, rungNow } from './candidacy.ts'
import { candidacyAggregate } from './candidacy-aggregate.ts'
import type { CandidacyCommand } from './command.ts'
import { mayPrintRung } from './may-print-rung.ts'

const { done, outcome } = trying(candidacyAggregate)
const at = (seat: string, source: RegisterFacts['source'] = null) =>
  factsFor(sco, seat, '2018-04-24', { source })
const p13 = seedReading.outcomes.filter(({ type }) => type === 'note-candidacy')
const candidates = p13.flatMap(({ states }) => states ?? [])
const text = { kind: 'text', meeting: 'sco/cfm/2018-04-24', paragraph: 13, act: null } as const
const register = (state: string): Extract<CandidacyCommand, { readonly does: 'register-candidacy' }> => ({
  does: 'register-candidacy',
  id: `unsc-${state}`,
  state,
  organ: 'UNSC',
  seat: { en: 'non-permanent member' },
  term: { from: '2019', to: '2020' },
})

test('M20 paragraph 13 shows two States as noted, and a request to print them as supported is refused', () => {
  expect(new Set(candidates).size).toBe(2)
  for (const state of candidates) {
    const open = done(noCandidacy, register(state), at(state))
    const source = told({ candidates })
    expect(
      outcome(open, { does: 'take-act', rung: 'support', source: text }, at('secretariat', source)),
    ).toBe('rung-not-in-source')
    const noted = done(open, { does: 'take-act', rung: 'note', source: text }, at('secretariat', source))
    expect(rungNow(noted)).toBe('note')
    expect(mayPrintRung(rungNow(noted), 'note')).toBeUndefined()
    expect(mayPrintRung(rungNow(noted), 'support')).toEqual({ refused: 'rung-above-record' })
  }
  expect(mayPrintRung(null, 'note')).toEqual({ refused: 'rung-above-record' })
})

test('a candidacy moves up only by a new act of the body, which is recorded beside the old one', () => {
  const [state = ''] = candidates
  const noted = done(
    done(noCandidacy, register(state), at(state)),
    { does: 'take-act', rung: 'note', source: text },
    at('secretariat', told({ candidates })),
  )
  const subject = { register: 'candidacy', id: `unsc-${state}`, rung: 'support' }
  const source = adopted('SCO-CFM', 'adopt', 'candidacy', subject, { on: '2018-04-24' })
  const by = { kind: 'decision', ...refOf(source) } as const
  const higher = done(noted, { does: 'take-act', rung: 'support', source: by }, at('chair', source))
  expect(higher.acts.map(({ rung }) => rung)).toEqual(['note', 'support'])
})

test('a candidacy is for a seat elsewhere, is entered by its State, and names what its source names', () => {
  const [state = ''] = candidates
  const open = done(noCandidacy, register(state), at('secretariat'))
  expect(outcome(noCandidacy, { ...register(state), organ: 'SCO-CFM' }, at('secretariat'))).toBe(
    'candidacy-not-elsewhere',
  )
  expect(outcome(noCandidacy, register(state), at('CHN'))).not.toBe('done')
  expect(
    outcome(
      open,
      { does: 'take-act', rung: 'note', source: text },
      at('secretariat', told({ candidates: [] })),
    ),
  ).toBe('candidacy-not-in-source')
  const gone = done(open, { does: 'withdraw-candidacy' }, at('secretariat'))
  expect(outcome(gone, { does: 'conclude-candidacy', result: 'elected' }, at('secretariat'))).toBe(
    'candidacy-over',
  )
})
