import { describe, expect, test } from 'vitest'
import type { DecisionCommand } from './command.ts'
import { differencesOf } from './differences-of.ts'
import { noDecisions } from './decision.ts'
import {
  announcing,
  chair,
  decisionIn,
  delegation,
  done,
  drafting,
  establishing,
  facts,
  members,
  monday,
  outcome,
  secretariat,
  system,
} from './silence.fixture.ts'

const friday = '2027-04-23T08:00:00.000Z'
const to = { organ: 'EXR-LM', decision: 'declaration' }
const submitting: DecisionCommand = { does: 'submit-up', decision: 'd1', to }
const inPrinciple = { act: 'adopt-in-principle', document: 'declaration', draft: true } as const
const adopted = (other: Parameters<typeof drafting>[2] = inPrinciple) =>
  [drafting('d1', undefined, other), announcing('d1'), establishing].reduce(
    (register, command, step) =>
      done(
        register,
        command,
        facts(step === 2 ? friday : monday, [secretariat, chair, system][step] ?? system),
      ),
    noDecisions,
  )

const differences = [{ paragraph: 'p1', language: 'en', before: 'It is decided to meet.', after: 'We meet.' }]
const result = {
  ...to,
  result: 'adopted' as const,
  at: '2027-06-10T08:00:00.000Z',
  number: 3,
  differences,
  reasons: [],
}

describe('the way upward (practice 5.1, M14)', () => {
  test('the next organ receives exactly the words that were adopted in principle (I-10)', () => {
    const below = adopted()
    expect(outcome(below, submitting, facts(friday, chair))).toBe('secretariat-only')
    const submitted = done(below, submitting, facts(friday, secretariat))
    expect(decisionIn(submitted, 'd1').submittedTo).toEqual(to)
    const { adoption, text } = decisionIn(submitted, 'd1')
    const received = done(
      noDecisions,
      drafting('declaration', adoption?.digest, { from: { organ: 'EXR-CM', decision: 'd1' }, text }),
      facts(friday, system, { organ: 'EXR-LM' }),
    )
    expect(decisionIn(received, 'declaration').text).toEqual(decisionIn(below, 'd1').text)
    expect(outcome(submitted, submitting, facts(friday, secretariat))).toEqual([])
    const other = { ...submitting, to: { ...to, decision: 'other' } } as DecisionCommand
    expect(outcome(submitted, other, facts(friday, secretariat))).toBe('upward-already-submitted')
  })

  test('only what is adopted goes up, and to the organ of the table (R-21)', () => {
    const drafted = done(noDecisions, drafting('d1', undefined, inPrinciple), facts(monday, secretariat))
    expect(outcome(drafted, submitting, facts(monday, secretariat))).toBe('upward-not-adopted')
    const wrong = { ...submitting, to: { ...to, organ: 'EXR-CG' } } as DecisionCommand
    expect(outcome(adopted(), wrong, facts(friday, secretariat))).toBe('upward-not-next')
    expect(outcome(adopted({}), submitting, facts(friday, secretariat))).toBe('upward-not-next')
  })

  test('the result comes back by itself with the differences made above, and the record below is untouched (E-21)', () => {
    const submitted = done(adopted(), submitting, facts(friday, secretariat))
    const reporting: DecisionCommand = { does: 'report-result', decision: 'd1', result }
    expect(outcome(submitted, reporting, facts(friday, secretariat))).toBe('concord-only')
    const reported = done(submitted, reporting, facts(friday, system))
    expect(decisionIn(reported, 'd1').resultAbove).toEqual(result)
    expect({ ...decisionIn(reported, 'd1'), resultAbove: null }).toEqual(decisionIn(submitted, 'd1'))
    expect(outcome(reported, reporting, facts(friday, system))).toEqual([])
    expect(outcome(adopted(), reporting, facts(friday, system))).toBe('upward-result-of-other')
  })

  test('nobody says of an own decision that it came from below, or takes the id of what does (R-16)', () => {
    const competence = {
      act: 'adopt',
      document: '*',
      draft: false,
      nextOrgan: null,
      source: 'invented',
    } as const
    const competences = ['EXR-CM', 'EXR-LM'].map(organ => ({
      ...competence,
      organ,
      evidence: 'read' as const,
    }))
    const above = (actor: typeof chair) => facts(monday, actor, { organ: 'EXR-LM', competences })
    const claiming = drafting('d1', undefined, { from: { organ: 'EXR-CM', decision: 'd1' } })
    expect(outcome(noDecisions, claiming, above(secretariat))).toBe('concord-only')
    expect(outcome(noDecisions, drafting('EXR-CM:d1'), above(secretariat))).toBe('decision-id-kept')
    expect(outcome(noDecisions, drafting('EXR-CM:d1'), above(system))).toEqual(['DecisionDrafted'])
    expect(outcome(noDecisions, drafting('EXR-LM:d1'), above(secretariat))).toEqual(['DecisionDrafted'])
  })

  test('what was submitted waits for as long as the higher organ does not meet (E-22)', () => {
    const submitted = done(adopted(), submitting, facts(friday, secretariat))
    const later = done(submitted, establishing, facts('2029-01-01T00:00:00.000Z', system))
    expect(decisionIn(later, 'd1')).toEqual(decisionIn(submitted, 'd1'))
  })

  test('the higher organ refers back with reasons, and only what came from below', () => {
    const received = done(
      noDecisions,
      drafting('d1', undefined, { from: { organ: 'EXR-CM', decision: 'd1' } }),
      facts(monday, system),
    )
    const reasons = [{ paragraph: 'p1', reason: 'The date is to be settled.' }]
    const referring: DecisionCommand = { does: 'refer-back', decision: 'd1', reasons }
    expect(outcome(received, { ...referring, reasons: [] }, facts(monday, chair))).toBe(
      'upward-without-reasons',
    )
    const empty = [{ paragraph: null, reason: ' ' }]
    expect(outcome(received, { ...referring, reasons: empty }, facts(monday, chair))).toBe(
      'upward-without-reasons',
    )
    expect(outcome(received, referring, facts(monday, secretariat))).toBe('chair-only')
    const own = done(noDecisions, drafting('d1'), facts(monday, secretariat))
    expect(outcome(own, referring, facts(monday, chair))).toBe('upward-not-submitted')
    const referred = done(received, referring, facts(monday, chair))
    expect(decisionIn(referred, 'd1')).toMatchObject({ stage: 'not-adopted', referredBack: { reasons } })
    expect(outcome(referred, referring, facts(monday, chair))).toEqual([])
    expect(outcome(referred, announcing('d1'), facts(monday, chair))).toBe('decision-over')
  })

  test('differences are told paragraph by paragraph and language by language (E-21)', () => {
    const before = [
      { paragraph: null, texts: { en: 'Title', ru: 'Заглавие' } },
      { paragraph: 'p1', texts: { en: 'One.', ru: 'Один.' } },
      { paragraph: 'p2', texts: { en: 'Two.' } },
    ]
    const after = [
      { paragraph: null, texts: { en: 'Title', ru: 'Заглавие' } },
      { paragraph: 'p3', texts: { en: 'Three.' } },
      { paragraph: 'p1', texts: { en: 'One.', ru: 'Один и два.' } },
    ]
    expect(differencesOf(before, after)).toEqual([
      { paragraph: 'p3', language: 'en', before: '', after: 'Three.' },
      { paragraph: 'p1', language: 'ru', before: 'Один.', after: 'Один и два.' },
      { paragraph: 'p2', language: 'en', before: 'Two.', after: '' },
    ])
    expect(differencesOf(before, before)).toEqual([])
  })
})

describe('signing and publishing', () => {
  const signing: DecisionCommand = { does: 'sign', decision: 'd1' }
  const publishing: DecisionCommand = { does: 'publish', decision: 'd1' }

  test('it stays open for signature to all who were members at the adoption (R-08)', () => {
    const signed = done(adopted(), signing, facts(friday, delegation('ALF')))
    expect(decisionIn(signed, 'd1').signatures).toEqual([{ state: 'ALF', at: friday }])
    expect(outcome(signed, signing, facts(friday, delegation('ALF')))).toEqual([])
    const grown = { members: [...members, 'ECH'] }
    expect(outcome(signed, signing, facts(friday, delegation('ECH'), grown))).toBe('signature-not-open')
    expect(outcome(signed, signing, facts(friday, chair))).toBe('members-only')
    const drafted = done(noDecisions, drafting('d1'), facts(monday, secretariat))
    expect(outcome(drafted, signing, facts(monday, delegation('ALF')))).toBe('upward-not-adopted')
  })

  test('publicity is only ever widened, by the owner organ (R-26, R-28)', () => {
    expect(outcome(adopted(), publishing, facts(friday, secretariat))).toBe('publish-office-only')
    const published = done(adopted(), publishing, facts(friday, chair))
    expect(decisionIn(published, 'd1')).toMatchObject({ publicity: 'public', published: friday })
    expect(outcome(published, publishing, facts(friday, chair))).toEqual([])
    const open = adopted({ publicity: 'public' })
    expect(outcome(open, publishing, facts(friday, secretariat))).toEqual(['DecisionPublished'])
    const drafted = done(noDecisions, drafting('d1'), facts(monday, secretariat))
    expect(outcome(drafted, publishing, facts(monday, chair))).toBe('upward-not-adopted')
  })

  test('the authentic languages are published together (R-25)', () => {
    const behind = facts(friday, chair, { authentic: ['en', 'ru', 'zh'] })
    expect(outcome(adopted(), publishing, behind)).toBe('publish-languages-missing')
  })
})
