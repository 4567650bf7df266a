import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sco } from '../communique/seed.fixture.ts'
import { membersOn } from './members-on.ts'
import { notListed } from './not-listed.ts'
import { protocolOrder } from './protocol-order.ts'
import { statusOn } from './status-on.ts'
import { statusesOn } from './statuses-on.ts'

const day = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

describe('membership is a function of the day', () => {
  test.each([
    ['2001-06-14', 0],
    ['2001-06-15', 6],
    ['2017-06-08', 6],
    ['2017-06-09', 8],
    ['2018-04-24', 8],
    ['2023-07-04', 9],
    ['2024-07-03', 9],
    ['2024-07-04', 10],
  ])('on %s there are %i members', (date, count) => {
    expect(membersOn(sco, date)).toHaveLength(count)
  })

  test('listed and not listed members are the members of the day, and none is both (I-25)', () => {
    fc.assert(
      fc.property(day, fc.subarray(sco.states.map(state => state.code)), (date, picked) => {
        const members = membersOn(sco, date)
        const listed = picked.filter(state => members.includes(state))
        const others = notListed(sco, listed, date)
        expect(protocolOrder(sco, [...listed, ...others])).toEqual(members)
        expect(others.filter(state => listed.includes(state))).toEqual([])
      }),
    )
  })

  test('the six of the named paragraph leave two members of the day unlisted, in protocol order', () => {
    const six = ['KAZ', 'KGZ', 'PAK', 'RUS', 'TJK', 'UZB']
    expect(notListed(sco, six, '2018-04-24')).toEqual(['IND', 'CHN'])
  })
})

describe('protocol order is the Russian alphabet of the short names', () => {
  test('as printed on 24 April 2018', () => {
    expect(membersOn(sco, '2018-04-24')).toEqual(['IND', 'KAZ', 'CHN', 'KGZ', 'PAK', 'RUS', 'TJK', 'UZB'])
  })

  test('as printed at the 22nd meeting of the heads of government: Iran after India', () => {
    const printed = ['IND', 'IRN', 'KAZ', 'CHN', 'KGZ', 'PAK', 'RUS', 'TJK', 'UZB']
    expect(membersOn(sco, '2023-10-26')).toEqual(printed)
  })

  test('as printed at the 24th meeting of the heads of government: Belarus first', () => {
    const printed = ['BLR', 'IND', 'IRN', 'KAZ', 'CHN', 'KGZ', 'PAK', 'RUS', 'TJK', 'UZB']
    expect(membersOn(sco, '2025-11-18')).toEqual(printed)
  })

  test('does not depend on the order in which States are given, and names each once', () => {
    const members = membersOn(sco, '2025-01-01')
    fc.assert(
      fc.property(fc.shuffledSubarray([...members], { minLength: members.length }), given => {
        expect(protocolOrder(sco, [...given, ...given])).toEqual(members)
      }),
    )
  })
})

describe('statuses', () => {
  test('there are four observers and six dialogue partners on 24 April 2018', () => {
    expect(statusesOn(sco, 'observer', '2018-04-24').toSorted()).toEqual(['AFG', 'BLR', 'IRN', 'MNG'])
    expect(statusesOn(sco, 'dialogue-partner', '2018-04-24').toSorted()).toEqual(
      ['AZE', 'ARM', 'KHM', 'NPL', 'TUR', 'LKA'].toSorted(),
    )
    expect(statusesOn(sco, 'partner', '2018-04-24')).toEqual([])
  })

  test('the single status of partner is kept beside the two older ones, with its own act and what is doubtful', () => {
    const partners = statusesOn(sco, 'partner', '2025-09-01')
    expect(partners).toHaveLength(17)
    const older = [
      ...statusesOn(sco, 'observer', '2025-09-01'),
      ...statusesOn(sco, 'dialogue-partner', '2025-09-01'),
    ]
    expect(partners.toSorted()).toEqual(older.toSorted())
    expect(sco.statuses.filter(status => status.kind === 'partner' && !status.note)).toEqual([])
  })

  test('a State that becomes a member is an observer until the day before', () => {
    expect(statusOn(sco, 'BLR', '2015-07-09')?.kind).toBe('dialogue-partner')
    expect(statusOn(sco, 'BLR', '2015-07-10')?.kind).toBe('observer')
    expect(statusOn(sco, 'BLR', '2024-07-03')?.kind).toBe('observer')
    expect(statusOn(sco, 'BLR', '2024-07-04')?.kind).toBe('member')
    expect(statusOn(sco, 'UKR', '2018-04-24')).toBeNull()
  })

  test('on no day does a State hold one status twice, nor is a member anything else', () => {
    fc.assert(
      fc.property(day, date => {
        const held = sco.statuses.filter(
          ({ from, to }) => (from ?? '') <= date && (to === null || date <= to),
        )
        const pairs = held.map(({ state, kind }) => `${state} ${kind}`)
        expect(new Set(pairs).size).toBe(pairs.length)
        const members = membersOn(sco, date)
        expect(held.filter(({ state, kind }) => kind !== 'member' && members.includes(state))).toEqual([])
      }),
    )
  })
})
