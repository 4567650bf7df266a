import { expect, test } from 'vitest'
import { expiring } from '../body/expiring.ts'
import { instrumentsInForce } from '../body/instruments-in-force.ts'
import { dayAfter } from '../calendar-steps.ts'
import { sco } from '../communique/seed.fixture.ts'
import { adopted, diceOf, factsFor, refOf, runs, trying } from '../procedure/register.fixture.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import type { InstrumentCommand } from './command.ts'
import { noInstrument, type RegisteredInstrument } from './instrument.ts'
import { instrumentAggregate } from './instrument-aggregate.ts'
import { enteredIntoForce, instrumentOn, joinedInstruments, status } from './instrument-status.ts'
import { stands } from './object-to-reservation.ts'
import { obligationOn } from './oblige-to-accede.ts'
import { pipelineOf } from './pipeline-of.ts'

const { done, outcome, after } = trying(instrumentAggregate)
const at = (seat: string, day: string, source: RegisterFacts['source'] = null) =>
  factsFor(sco, seat, day, { source })
const preparing = (id: string, field: string, lead: string): InstrumentCommand => ({
  does: 'prepare-instrument',
  id,
  title: { en: 'A draft agreement' },
  kind: 'agreement',
  field,
  lead,
})
const prepared = (id: string, field: string, lead: string) =>
  done(noInstrument, preparing(id, field, lead), at('secretariat', '2026-01-10'))
const openingSteps: readonly (readonly [InstrumentCommand, string, string])[] = [
  [{ does: 'agree-instrument' }, 'chair', '2026-02-01'],
  [{ does: 'open-for-signature', entry: { consents: 2, days: 30 } }, 'chair', '2026-03-01'],
]
const open = openingSteps.reduce<RegisteredInstrument>(
  (so, [command, seat, day]) => done(so, command, at(seat, day)),
  prepared('a1', 'transport', 'KAZ'),
)
const joined = (recorded: RegisteredInstrument) => ({ known: null, recorded })

test('M09 in force on 2018-04-24 is the treaty of 2007, and neither of the two programmes', () => {
  const ids = instrumentsInForce(sco, '2018-04-24').map(({ id }) => id)
  expect(ids).toContain('treaty-2007')
  const all = joinedInstruments(sco, [])
  const on = (id: string) => {
    const found = all.find(({ known }) => known?.id === id)
    return found && instrumentOn(found, '2018-04-24')
  }
  expect(on('treaty-2007')).toBe('in-force')
  expect([on('outline-2018-2022'), on('programme-2019-2021')]).toEqual(['in-preparation', 'in-preparation'])
  const treaty = all.find(({ known }) => known?.id === 'treaty-2007') ?? { known: null, recorded: null }
  expect(status(treaty, '2018-04-24', 'KAZ')).toBe('bound')
  expect(status(treaty, '2018-04-24', 'IND')).toBe('none')
})

test('M17 on 2021-10-01 the programme of 2019-2021 is listed as expiring', () => {
  expect(expiring(sco, '2021-10-01', 6).map(({ id }) => id)).toContain('programme-2019-2021')
})

test('M17 a programme is active from the first to the last day of its window, once it is adopted, and can be extended', () => {
  const agreed = done(
    prepared('a2', 'security', 'CHN'),
    { does: 'agree-instrument' },
    at('chair', '2026-02-01'),
  )
  const decision = adopted(
    'SCO-CHS',
    'adopt',
    'programme',
    { register: 'instrument', id: 'a2' },
    { on: '2026-06-10' },
  )
  const window = { from: '2026-01-01', to: '2026-12-31' }
  const programme = done(
    agreed,
    { does: 'adopt-instrument', by: refOf(decision), window },
    at('chair', '2026-06-10', decision),
  )
  expect(instrumentOn(joined(programme), '2026-06-10')).toBe('in-force')
  expect(instrumentOn(joined(programme), '2026-12-31')).toBe('in-force')
  expect(instrumentOn(joined(programme), '2027-01-01')).toBe('ended')
  const extend: InstrumentCommand = {
    does: 'extend-validity',
    id: 'a2',
    by: refOf(decision),
    to: '2027-12-31',
  }
  const longer = done(programme, extend, at('chair', '2026-12-01', decision))
  expect(instrumentOn(joined(longer), '2027-06-01')).toBe('in-force')
  expect(outcome(longer, { ...extend, to: '2027-01-31' }, at('chair', '2026-12-01', decision))).toBe(
    'window-not-longer',
  )
})

test('M34 what is being prepared is listed by field with counts, lead State and next step', () => {
  const step: InstrumentCommand = {
    does: 'set-next-step',
    step: { en: 'third round of experts' },
    due: '2026-09-01',
  }
  const one = prepared('b1', 'transport', 'KAZ')
  const next = done(one, step, at('KAZ', '2026-05-01'))
  expect(outcome(one, step, at('CHN', '2026-05-01'))).toBe('instrument-lead-only')
  const fields = pipelineOf([next, prepared('b2', 'transport', 'CHN'), prepared('b3', 'customs', 'RUS')])
  expect(fields.map(({ field, count }) => [field, count])).toEqual([
    ['transport', 2],
    ['customs', 1],
  ])
  expect(fields[0]?.instruments[0]).toMatchObject({ lead: 'KAZ', next: { due: '2026-09-01' } })
})

const consent = (state: string, on: string): InstrumentCommand => ({
  does: 'deposit-consent',
  id: 'a1',
  state,
  as: 'ratified',
  on,
})

test('States sign and consent, and are bound when enough have', () => {
  const signed = done(
    open,
    { does: 'sign-instrument', state: 'KAZ', as: 'signed-ad-ref' },
    at('KAZ', '2026-03-02'),
  )
  expect(status(joined(signed), '2026-03-02', 'KAZ')).toBe('signed-ad-ref')
  expect(outcome(signed, consent('KAZ', '2026-05-01'), at('CHN', '2026-06-01'))).toBe('only-for-own-state')
  const first = done(signed, consent('KAZ', '2026-05-01'), at('secretariat', '2026-06-01'))
  expect(status(joined(first), '2026-06-01', 'KAZ')).toBe('ratified')
  const second = done(first, consent('CHN', '2026-06-01'), at('CHN', '2026-06-01'))
  expect(enteredIntoForce(second)).toBe('2026-07-01')
  expect(status(joined(second), '2026-06-30', 'KAZ')).toBe('ratified')
  expect(status(joined(second), '2026-07-01', 'KAZ')).toBe('bound')
  const gone = done(
    second,
    { does: 'withdraw-from', id: 'a1', state: 'CHN', on: '2027-01-01' },
    at('CHN', '2026-12-01'),
  )
  expect(status(joined(gone), '2026-12-31', 'CHN')).toBe('bound')
  expect(status(joined(gone), '2027-01-01', 'CHN')).toBe('withdrawn')
})

test('E-18 a reservation after the consent is late, and stands only while no party objects', () => {
  const bound = ['KAZ', 'CHN'].reduce<RegisteredInstrument>(
    (so, state) =>
      done(
        so,
        { does: 'deposit-consent', id: 'a1', state, as: 'accepted', on: '2026-03-05' },
        at(state, '2026-03-05'),
      ),
    open,
  )
  const reserve: InstrumentCommand = { does: 'make-reservation', state: 'KAZ', text: { en: 'article 4' } }
  expect(outcome(open, reserve, at('KAZ', '2026-03-02'))).toBe('reservation-needs-signature')
  const late = done(bound, reserve, at('KAZ', '2026-04-01'))
  expect(late.reservations.map(stands)).toEqual([true])
  const objected = done(
    late,
    { does: 'object-to-reservation', to: 'KAZ', state: 'CHN' },
    at('CHN', '2026-04-02'),
  )
  expect(objected.reservations.map(stands)).toEqual([false])
})

const oblige = (due: string): InstrumentCommand => ({
  does: 'oblige-to-accede',
  id: 'treaty-2007',
  state: 'BLR',
  due,
})

test('a member that joined accedes to listed instruments by dated obligations', () => {
  const obliged = done(noInstrument, oblige('2024-10-15'), at('secretariat', '2024-07-05'))
  const [obligation] = obliged.obligations
  if (!obligation) throw new Error('no obligation')
  expect(obligationOn(obliged, obligation, '2024-10-15')).toBe('open')
  expect(obligationOn(obliged, obligation, '2024-10-16')).toBe('overdue')
  const acceding: InstrumentCommand = {
    does: 'deposit-consent',
    id: 'treaty-2007',
    state: 'BLR',
    as: 'acceded',
    on: '2024-10-10',
  }
  const acceded = done(obliged, acceding, at('secretariat', '2024-10-12'))
  expect(obligationOn(acceded, obligation, '2024-10-16')).toBe('met')
})

test('I-29, I-30 over 1,000 random courses: every State has a status on every day, it changes only on days that are stated, and a window counts both its ends', () => {
  for (const seed of runs) {
    const dice = diceOf(seed)
    let instrument = open
    for (let step = 0; step < 8; step += 1) {
      const state = dice.one(['KAZ', 'CHN', 'RUS'])
      const on = `2026-0${4 + dice.below(5)}-0${1 + dice.below(9)}`
      const command = dice.one<InstrumentCommand>([
        { does: 'sign-instrument', state, as: dice.one(['signed', 'signed-ad-ref']) },
        { does: 'deposit-consent', id: 'a1', state, as: dice.one(['ratified', 'accepted', 'acceded']), on },
        { does: 'withdraw-from', id: 'a1', state, on },
        { does: 'close-for-signature' },
      ])
      instrument = after(instrument, command, at(dice.one(['secretariat', state]), on))
    }
    const force = enteredIntoForce(instrument)
    const stated = new Set([...instrument.steps.map(({ on }) => on), ...(force ? [force] : [])])
    let day = `2026-0${3 + dice.below(5)}-1${dice.below(9)}`
    for (let n = 0; n < 20; n += 1) {
      const next = dayAfter(day)
      for (const state of ['KAZ', 'CHN', 'RUS']) {
        const [before, now] = [
          status(joined(instrument), day, state),
          status(joined(instrument), next, state),
        ]
        expect(before && now, `seed ${seed}`).toBeTruthy()
        if (before !== now) expect([...stated], `seed ${seed} ${next}`).toContain(next)
      }
      day = next
    }
    const window = { from: '2026-03-02', to: `2026-0${4 + dice.below(5)}-15` }
    const programme = {
      ...instrument,
      window,
      adopted: { on: '2026-03-01', by: { organ: 'o', decision: 'd' } },
    }
    expect(instrumentOn(joined(programme), window.from)).toBe('in-force')
    expect(instrumentOn(joined(programme), window.to)).toBe('in-force')
    expect(instrumentOn(joined(programme), dayAfter(window.to))).toBe('ended')
    expect(instrumentOn(joined(programme), '2026-03-01')).toBe('concluded')
    expect(instrumentOn(joined(programme), '2026-02-28')).not.toBe('in-force')
  }
})
