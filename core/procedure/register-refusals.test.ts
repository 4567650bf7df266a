import { describe, expect, test } from 'vitest'
import { candidacyAggregate } from '../candidacy/candidacy-aggregate.ts'
import { noCandidacy } from '../candidacy/candidacy.ts'
import { commitmentAggregate } from '../commitment/commitment-aggregate.ts'
import { noCommitment } from '../commitment/commitment.ts'
import { sco } from '../communique/seed.fixture.ts'
import { instrumentAggregate } from '../instrument/instrument-aggregate.ts'
import { noInstrument, type RegisteredInstrument } from '../instrument/instrument.ts'
import type { InstrumentCommand } from '../instrument/command.ts'
import { nominationAggregate } from '../nomination/nomination-aggregate.ts'
import { noNomination } from '../nomination/nomination.ts'
import { termsBefore } from '../nomination/nomination.fixture.ts'
import { adopted, factsFor, refOf, trying } from './register.fixture.ts'

const at = (seat: string, day = '2026-06-01') => factsFor(sco, seat, day)
const instruments = trying(instrumentAggregate)
const nominations = trying(nominationAggregate)
const candidacies = trying(candidacyAggregate)
const commitments = trying(commitmentAggregate)

const preparing = (en: string, field = 'transport'): InstrumentCommand => ({
  does: 'prepare-instrument',
  id: 'a1',
  title: { en },
  kind: 'agreement',
  field,
  lead: 'KAZ',
})
const signing = (state: string, as: 'signed' | 'signed-ad-ref' = 'signed'): InstrumentCommand => ({
  does: 'sign-instrument',
  state,
  as,
})
const consenting = (state: string, on = '2026-05-01'): InstrumentCommand => ({
  does: 'deposit-consent',
  id: 'a1',
  state,
  as: 'ratified',
  on,
})
const ending: InstrumentCommand = {
  does: 'end-instrument',
  id: 'a1',
  how: 'terminated',
  on: '2026-06-01',
  by: null,
}
const steps: readonly (readonly [InstrumentCommand, string, string])[] = [
  [preparing('A draft agreement'), 'secretariat', '2026-01-10'],
  [{ does: 'agree-instrument' }, 'chair', '2026-02-01'],
  [{ does: 'open-for-signature', entry: { consents: 2, days: 30 } }, 'chair', '2026-03-01'],
]
const open = steps.reduce<RegisteredInstrument>(
  (so, [command, seat, day]) => instruments.done(so, command, at(seat, day)),
  noInstrument,
)
const signed = instruments.done(open, signing('KAZ'), at('KAZ', '2026-03-02'))
const party = instruments.done(signed, consenting('KAZ'), at('KAZ'))

describe('an instrument', () => {
  test.for<readonly [string, RegisteredInstrument, InstrumentCommand, string]>([
    ['register-words-missing', noInstrument, preparing(' '), 'secretariat'],
    ['register-words-too-long', noInstrument, preparing('x'.repeat(5_001)), 'secretariat'],
    ['register-not-opened', noInstrument, { does: 'agree-instrument' }, 'chair'],
    ['register-not-opened', noInstrument, consenting('KAZ'), 'KAZ'],
    ['register-already-opened', open, preparing('Another agreement', 'customs'), 'secretariat'],
    ['instrument-step-not-next', open, { does: 'agree-instrument' }, 'chair'],
    ['candidacy-state-unknown', open, signing('ZZZ'), 'secretariat'],
    ['instrument-already-party', signed, signing('KAZ', 'signed-ad-ref'), 'KAZ'],
    ['instrument-already-party', party, consenting('KAZ', '2026-05-02'), 'KAZ'],
    [
      'instrument-not-party',
      open,
      { does: 'withdraw-from', id: 'a1', state: 'CHN', on: '2027-01-01' },
      'CHN',
    ],
    ['reservation-not-there', party, { does: 'object-to-reservation', to: 'CHN', state: 'KAZ' }, 'KAZ'],
    [
      'instrument-ended-already',
      instruments.done(party, ending, at('secretariat')),
      { does: 'end-instrument', id: 'a1', how: 'replaced', on: '2026-06-02', by: 'a2' },
      'secretariat',
    ],
  ])('%s', ([code, instrument, command, seat]) => {
    expect(instruments.outcome(instrument, command, at(seat))).toBe(code)
  })
})

describe('a post', () => {
  const vacancy = {
    does: 'notify-vacancy',
    id: 'n1',
    post: 'SCO-SG',
    from: '2019-01-01',
    to: null,
  } as const
  const facts = { ...at('secretariat', '2018-04-01'), terms: termsBefore(sco, '2018-12-31') }

  test('is filled by nomination only where organs nominate and approve, for a term that has an end', () => {
    const deputy = { ...vacancy, post: 'SCO-DSG' }
    expect(nominations.outcome(noNomination, deputy, facts)).toBe('term-end-missing')
    expect(nominations.outcome(noNomination, { ...vacancy, post: 'nobody' }, facts)).toBe(
      'post-not-by-nomination',
    )
  })

  test('has somebody acting only until its term begins', () => {
    const vacant = nominations.done(noNomination, vacancy, facts)
    const holder = { name: { en: 'Somebody' }, state: null, from: '2018-12-01', to: '2019-01-01' }
    expect(nominations.outcome(vacant, { does: 'name-acting', holder }, facts)).toBe('acting-beyond-gap')
  })
})

test('a candidacy is of a State that is known', () => {
  const command = {
    does: 'register-candidacy',
    id: 'c1',
    state: 'ZZZ',
    organ: 'UNSC',
    seat: { en: 'non-permanent member' },
    term: { from: '2027', to: '2028' },
  } as const
  expect(candidacies.outcome(noCandidacy, command, at('secretariat'))).toBe('candidacy-state-unknown')
})

test('a commitment is carried over by the Chair or the secretariat, to a meeting that is named', () => {
  const decision = adopted('SCO-CFM', 'adopt', 'decisions', null, { on: '2026-04-24' })
  const undertaken = commitments.done(
    noCommitment,
    {
      does: 'undertake',
      id: 'c1',
      what: { en: 'to hold a meeting of experts' },
      owners: ['KAZ'],
      source: { kind: 'decision', ...refOf(decision) },
      meeting: 'm1',
      due: '2026-12-01',
    },
    { ...at('secretariat'), source: decision },
  )
  const carrying = { does: 'carry-over', meeting: ' ', due: '2027' } as const
  expect(commitments.outcome(undertaken, carrying, at('chair'))).toBe('meeting-not-named')
  expect(commitments.outcome(undertaken, carrying, at('KAZ'))).toBe('chair-or-secretariat-only')
})
