import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Profile } from '../body/profile.ts'
import type { MeetingResult } from './meeting-result.ts'
import { meetingToCommunique } from './meeting-to-communique.ts'
import type { Phrases } from './phrases.ts'
import { decided, heldMeeting, heldResult } from './result.fixture.ts'

const fileOf = (body: string, name: string) =>
  JSON.parse(readFileSync(`${import.meta.dirname}/../../profiles/${body}/${name}.json`, 'utf8'))

const profileOf = (body: string): Profile => ({
  ...fileOf(body, 'profile'),
  states: fileOf(body, 'states'),
  statuses: [],
  presidencies: fileOf(body, 'presidencies'),
})
const exercise = profileOf('exercise')
const phrases: Phrases = fileOf('exercise', 'phrases')

const draftOf = (result: MeetingResult) => meetingToCommunique(heldMeeting, result, exercise, phrases)
const wordsIn = (language: string, result = heldResult) =>
  draftOf(result).map(({ texts }) => texts[language] ?? null)

/** Everything of a result that must stand somewhere, as it is traced. */
const tracedOf = ({ events, items, decisions, agreed }: MeetingResult): readonly string[] => [
  ...events.map(({ id }) => `event ${id}`),
  ...items.map(({ id }) => `item ${id}`),
  ...decisions.map(({ id }) => `decision ${id}`),
  ...agreed.map(({ paragraph }) => `paragraph ${paragraph}`),
]

const sourcesOf = (result: MeetingResult): readonly string[] =>
  draftOf(result).flatMap(({ sources }) => sources.map(({ kind, id }) => `${kind} ${id}`))

describe('a draft communiqué', () => {
  test('M39: every decision, event, item and agreed paragraph stands in exactly one sentence, and each sentence has a source', () => {
    const opening = ['meeting', 'delegations', 'chair'].map(kind => `${kind} EXERCISE-CM 2027-04-20`)
    expect(sourcesOf(heldResult).toSorted()).toEqual([...opening, ...tracedOf(heldResult)].toSorted())
  })

  test('M39: whatever was decided, nothing is lost and nothing is told twice', () => {
    const acts = fc.constantFrom(
      'adopt',
      'adopt-in-principle',
      'approve',
      'hear',
      'nominate',
      'note',
      'terminate',
    )
    const kinds = fc.constantFrom('decisions', 'report', 'briefing', 'statement', 'declaration', 'budget')
    const some = fc.array(fc.tuple(acts, kinds, fc.boolean()), { maxLength: 12 })
    fc.assert(
      fc.property(some, each => {
        const decisions = each.map(([act, document, hasWords], index) =>
          decided(String(index), { act, document, words: hasWords ? { en: 'Words.' } : null }),
        )
        const sources = sourcesOf({ events: [], items: [], agreed: [], decisions })
        const told = sources.filter(source => source.startsWith('decision '))
        expect(told.toSorted()).toEqual(decisions.map(({ id }) => `decision ${id}`).toSorted())
      }),
    )
  })

  test('says in Chinese what was done, in the order of the body', () => {
    expect(wordsIn('zh')).toEqual([
      '2027年4月20日,演练合作组织(以下简称“演练组织”或“本组织”)部长理事会例行会议在灯港举行。',
      '甲国外交部长某、乙国外交部长某、丙国外交部长某出席会议。',
      '会议由乙国外交部长某主持。',
      '乙国总统集体会见了代表团团长。',
      '部长们讨论了“国际形势”议题。',
      '部长们原则通过了《灯港宣言》草案。',
      '部长们强调水资源合作的重要性。',
      '甲、丙外交部长支持陆海走廊倡议。',
      '演练组织部长理事会决定将某某(丙国)作为演练组织2028年1月1日至2030年12月31日秘书长的候选人提交领导人会议批准。',
      '部长们批准了秘书处报告,听取了专家组通报。',
      '部长们还通过了一系列决议。',
    ])
  })

  test('says the same in Russian and English, and names what a language lacks', () => {
    const drafts = draftOf(heldResult)
    expect(wordsIn('en').every(words => words !== null)).toBe(true)
    expect(wordsIn('en').at(-1)).toBe('The Ministers also adopted a number of decisions.')
    expect(wordsIn('ru').at(4)).toBe('Министры обсудили вопрос «Международное положение».')
    const lacking = drafts.flatMap(({ lacking: { ru = [] } }) => ru)
    expect(lacking).toEqual(['name: Н.Н. (genitive)', 'person: Н.Н.Н. (genitive)'])
  })

  test('M32: a statement of some stands in their name, as it was adopted', () => {
    const named = draftOf(heldResult).filter(({ scope }) => scope.kind === 'named')
    expect(named.map(({ scope, sources }) => [scope, sources])).toEqual([
      [{ kind: 'named', states: ['XAL', 'XCH'] }, [{ kind: 'decision', id: '4', of: 'EXERCISE-CM' }]],
    ])
  })

  test('M37: decisions are told by title only while all of them are public', () => {
    const both = [decided('6', {}), decided('8', {})]
    const result = { ...heldResult, decisions: both }
    expect(wordsIn('en', result).at(-1)).toBe(
      'The Ministers also adopted the following decisions: Decision 6; Decision 8.',
    )
  })

  test('the order of sections is that of the profile, and a section that it does not name is left out', () => {
    const value = ['decisions', 'opening', 'statements']
    const ordered = { ...exercise, parameters: { communiqueSections: { value } } }
    const sections = meetingToCommunique(heldMeeting, heldResult, ordered, phrases).map(each => each.section)
    expect(sections).toEqual(['decisions', 'opening', 'statements'])
  })
})
