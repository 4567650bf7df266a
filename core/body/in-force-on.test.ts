import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayAfter } from '../calendar-steps.ts'
import { sco } from '../communique/seed.fixture.ts'
import { expiring } from './expiring.ts'
import { inForceOn } from './in-force-on.ts'
import { instrumentsInForce } from './instruments-in-force.ts'
import type { Instrument } from './profile.ts'

const idsOf = (instruments: readonly Instrument[]) => instruments.map(({ id }) => id)
function instrument(id: string): Instrument {
  const found = sco.instruments.find(one => one.id === id)
  if (!found) throw new Error(`The register has no ${id}`)
  return found
}

describe('in force on a day, for whom', () => {
  test('on 24 April 2018 the Charter and the Treaty of 2007 are in force, the two programmes are not yet adopted', () => {
    const ids = idsOf(instrumentsInForce(sco, '2018-04-24'))
    expect(ids).toEqual(expect.arrayContaining(['sco-charter', 'treaty-2007']))
    expect(ids).not.toContain('outline-2018-2022')
    expect(ids).not.toContain('programme-2019-2021')
    expect(inForceOn(instrument('outline-2018-2022'), '2018-04-24')).toBe('not-yet')
  })

  test('the Charter binds a State from its membership at the latest', () => {
    const charter = instrument('sco-charter')
    expect(inForceOn(charter, '2003-09-18')).toBe('concluded')
    expect(inForceOn(charter, '2003-09-19', 'KAZ')).toBe('in-force')
    expect(inForceOn(charter, '2017-06-08', 'IND')).toBe('concluded')
    expect(inForceOn(charter, '2017-06-09', 'IND')).toBe('in-force')
  })

  test('of a party that the register does not list nothing is said', () => {
    expect(inForceOn(instrument('treaty-2007'), '2018-04-24', 'KAZ')).toBe('in-force')
    expect(inForceOn(instrument('treaty-2007'), '2018-04-24', 'PAK')).toBe('unknown')
    expect(idsOf(instrumentsInForce(sco, '2018-04-24', 'PAK'))).toContain('sco-charter')
    expect(idsOf(instrumentsInForce(sco, '2018-04-24', 'PAK'))).not.toContain('treaty-2007')
  })

  test('an instrument without any date is unknown, one whose entry into force was not found is only concluded', () => {
    expect(inForceOn(instrument('iis-norms'), '2018-04-24')).toBe('unknown')
    expect(inForceOn(instrument('bri'), '2018-04-24')).toBe('unknown')
    expect(inForceOn(instrument('iis-2009'), '2018-04-24')).toBe('concluded')
  })
})

describe('windows', () => {
  test('a programme that expires soon is listed before it does', () => {
    expect(idsOf(expiring(sco, '2021-10-01', 3))).toEqual(['programme-2019-2021'])
    expect(idsOf(expiring(sco, '2021-09-30', 3))).toEqual([])
    expect(idsOf(expiring(sco, '2022-01-01', 3))).toEqual([])
    expect(idsOf(expiring(sco, '2021-10-01', 15))).toEqual(['programme-2019-2021', 'outline-2018-2022'])
  })
})

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const someDay = fc.option(day)
const states = ['KAZ', 'CHN', 'IND']
const anyInstrument: fc.Arbitrary<Instrument> = fc
  .record({
    date: someDay,
    inForceFrom: someDay,
    inForceTo: someDay,
    window: fc.option(fc.tuple(day, day).map(days => days.toSorted())),
    parties: fc.array(fc.record({ state: fc.constantFrom(...states), from: someDay, to: someDay })),
  })
  .map(({ window, ...dates }) => ({
    ...instrument('treaty-2007'),
    ...dates,
    window: window ? { from: window[0] ?? '', to: window[1] ?? '' } : null,
  }))

/** The days on which something that the register states begins, and the days after something ends. */
function datedEvents({ date, inForceFrom, inForceTo, window, parties }: Instrument): readonly string[] {
  const begins = [date, inForceFrom, window?.from, ...parties.map(({ from }) => from)]
  const ends = [inForceTo, window?.to, ...parties.map(({ to }) => to)]
  return [...begins, ...ends.map(end => (end ? dayAfter(end) : null))].flatMap(event => event ?? [])
}

describe('laws', () => {
  test('the status is total, and changes only at a dated event (I-29)', () => {
    fc.assert(
      fc.property(anyInstrument, day, fc.option(fc.constantFrom(...states)), (one, date, party) => {
        const before = inForceOn(one, date, party ?? undefined)
        const next = dayAfter(date)
        expect(['not-yet', 'concluded', 'in-force', 'ended', 'unknown']).toContain(before)
        if (inForceOn(one, next, party ?? undefined) !== before) expect(datedEvents(one)).toContain(next)
      }),
      { numRuns: 2000 },
    )
  })

  test('a programme is active exactly from the first to the last day of its window, once adopted (I-30)', () => {
    const windowed = anyInstrument.filter(({ window }) => window !== null)
    fc.assert(
      fc.property(windowed, day, (one, date) => {
        const { from = '', to = '' } = one.window ?? {}
        const active = one.date !== null && one.date <= date && from <= date && date <= to
        expect(inForceOn(one, date) === 'in-force').toBe(active)
      }),
      { numRuns: 2000 },
    )
  })
})
