import { describe, expect, test } from 'vitest'
import { membersOn } from '../body/members-on.ts'
import { facts } from './facts.fixture.ts'
import { prints } from './register-names.ts'
import { sco, seedReading } from './seed.fixture.ts'

const inAllLanguages = ['zh', 'ru', 'en']

describe('the register knows what the communiqué of 24 April 2018 names', () => {
  test.each(seedReading.mentions.instruments.map(({ id, title }) => [title, id]))('%s is %s', (title, id) => {
    const known = sco.instruments.filter(one => prints(one.title, one.variants, title, 'zh'))
    expect(known.map(one => one.id)).toEqual([id])
  })

  test.each(seedReading.mentions.documents.map(({ id, title }) => [title, id]))('%s is %s', (title, id) => {
    const known = sco.documents.filter(one => prints(one.title, one.variants, title, 'zh'))
    expect(known.map(one => one.id)).toEqual([id])
  })

  test('every State under its short or official name, one role name apart', () => {
    const names = sco.states.flatMap(({ code, short, official }) => [
      `${code} ${short.zh}`,
      `${code} ${official.zh}`,
    ])
    const strange = seedReading.mentions.states.filter(({ id, name }) => !names.includes(`${id} ${name}`))
    expect(strange.map(({ name }) => name)).toEqual(['中方'])
  })

  test('every organ and post by its id', () => {
    const organs = sco.organs.map(({ id }) => id)
    const posts = sco.posts.map(({ id }) => id)
    expect(seedReading.mentions.organs.filter(({ id }) => id === null || !organs.includes(id))).toEqual([])
    expect(seedReading.mentions.posts.filter(({ id }) => id === null || !posts.includes(id))).toEqual([])
  })

  test('everybody present, with name and office of the day in three languages', () => {
    expect(facts.attendance.map(({ person }) => person)).not.toContain(null)
    for (const { name, office, post } of facts.attendance) {
      expect(Object.keys(name).toSorted()).toEqual(inAllLanguages.toSorted())
      expect(post !== null || Object.keys(office).length === 3).toBe(true)
    }
  })

  test('the delegations are those of the members of the day, in the printed order', () => {
    const present = facts.attendance.flatMap(({ state }) => state ?? [])
    expect(present).toEqual(membersOn(sco, facts.start))
  })
})
