import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { audiencesOf, isAudience } from './audiences.ts'

test('a wider seat reads all that a narrower one does (I-37)', () => {
  const widening = ['public', 'observer', 'chair', 'secretariat'].map(audiencesOf)
  for (const [index, narrower] of widening.slice(0, -1).entries())
    expect(widening[index + 1]).toEqual(expect.arrayContaining([...narrower]))
  expect(audiencesOf('delegation:KAZ')).toEqual(expect.arrayContaining([...audiencesOf('observer')]))
})

test('what a delegation keeps to itself is read by that delegation alone', () => {
  const readers = [
    'public',
    'observer',
    'chair',
    'secretariat',
    'delegation:KAZ',
    'delegation:UZB',
    'delegation:',
    'delegation',
  ]
  expect(readers.filter(seat => audiencesOf(seat).includes('delegation:KAZ'))).toEqual(['delegation:KAZ'])
})

test('a seat that nobody knows reads what the public reads', () => {
  for (const seat of ['', 'president', 'delegation', 'delegation:', 'Secretariat'])
    expect(audiencesOf(seat)).toEqual(['public'])
})

test('every audience that a seat reads is one, and nothing that could stand for another is', () => {
  const seats = ['public', 'observer', 'chair', 'secretariat', 'delegation:KAZ', 'delegation:alfa']
  expect(seats.flatMap(audiencesOf).filter(audience => !isAudience(audience))).toEqual([])
  for (const word of ['*', '', 'public,secretariat', 'delegation:A,B', 'delegation:*'])
    expect(isAudience(word)).toBe(false)
})

/** Seats in the order in which they widen; a delegation reads as much as the Chair and what is its own. */
const widening = [['public'], ['observer'], ['chair'], ['secretariat']] as const
const anySeat = fc.oneof(
  fc.constantFrom('public', 'observer', 'chair', 'secretariat', 'delegation:XAL', 'delegation:XBR', 'nobody'),
  fc.string({ maxLength: 20 }),
)
const anyRow = fc.record({
  audience: fc.constantFrom(
    'public',
    'observers',
    'members',
    'secretariat',
    'delegation:XAL',
    'delegation:XBR',
  ),
  text: fc.string({ maxLength: 5 }),
})

test('whatever is asked, a wider seat gets all that a narrower one gets, and the public no attribution (I-37)', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), anySeat, (rows, seat) => {
      const got = (of: string) =>
        rows.filter(({ audience }) => audiencesOf(of).some(each => each === audience))
      const [narrowest, ...wider] = widening.map(([each]) => got(each))
      let before = narrowest ?? []
      for (const more of wider) {
        expect(more).toEqual(expect.arrayContaining([...before]))
        before = more
      }
      expect(got(seat)).toEqual(expect.arrayContaining([...got('public')]))
      expect(got('public').every(({ audience }) => audience === 'public')).toBe(true)
    }),
    { numRuns: 1_000, seed: 37 },
  )
})
