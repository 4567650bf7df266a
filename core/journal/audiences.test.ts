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
