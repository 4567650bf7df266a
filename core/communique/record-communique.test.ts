import { describe, expect, test } from 'vitest'
import type { Act } from '../journal/entry.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { type Communique, evolve, isRecording } from './communique.ts'
import { type CorrectReading, correctReading } from './correct-reading.ts'
import type { Correction } from './correction.ts'
import type { Reading } from './reading.ts'
import {
  longestParagraph,
  type RecordCommunique,
  recordCommunique,
  type RecordingFacts,
} from './record-communique.ts'
import { sco, seedReading, seedText } from './seed.fixture.ts'

const sides = seedReading.issues.find(issue => issue.code === 'ambiguous-scope')?.span ?? null
const leftOpen: Correction = { correct: 'issue', code: 'ambiguous-scope', at: sides, answer: 'left-open' }
const allMembers: Correction = { ...leftOpen, answer: 'all-members' }

const command: RecordCommunique = {
  command: 'command:1',
  audience: 'public',
  sha256: seedReading.source.sha256,
  text: seedText,
  original: null,
  reading: seedReading,
  corrections: [leftOpen],
  readerVersion: '1',
}
const facts: RecordingFacts = { capacity: 'secretariat', profile: sco, recorded: [] }

const given = (...done: readonly Act[]): Communique | null =>
  done.reduce<Communique | null>((thing, { type, content }) => evolve(thing, type, content), null)

function acts(answer: readonly Act[] | Refusal): readonly Act[] {
  if (isRefusal(answer)) throw new Error(answer.refused)
  return answer
}
const recording = acts(recordCommunique(null, command, facts))
const record = (change: Partial<RecordCommunique> = {}, known: Partial<RecordingFacts> = {}) =>
  recordCommunique(null, { ...command, ...change }, { ...facts, ...known })

const recordWith = (correction: Correction) => record({ corrections: [leftOpen, correction] })

describe('recordCommunique', () => {
  test('records meeting, words, reading, what was settled, and the version of the reader', () => {
    expect(recording).toMatchObject([
      {
        type: 'CommuniqueRecorded',
        audience: 'public',
        content: {
          command: 'command:1',
          meeting: 'sco/cfm/2018-04-24',
          body: 'SCO',
          organ: 'SCO-CFM',
          language: 'zh',
          languageRank: 1,
          text: seedText,
          original: null,
          sha256: seedReading.source.sha256,
          reading: seedReading,
          asRead: null,
          corrections: [leftOpen],
          settled: [{ code: 'ambiguous-scope', span: sides, answer: 'left-open' }],
          readerVersion: '1',
        },
      },
    ])
  })

  test('keeps what the reader had read beside what a person made of it', () => {
    const [act] = acts(record({ corrections: [allMembers] }))
    if (!act || !isRecording(act)) throw new Error('Nothing is recorded')
    expect(act.content.asRead).toEqual(seedReading)
    expect(act.content.reading.issues).not.toEqual(seedReading.issues)
  })

  test('a command sent twice is recorded once', () => {
    expect(recordCommunique(given(...recording), command, facts)).toEqual([])
  })

  test('the same source again is refused, with the meeting as which it is recorded', () => {
    const again = { ...command, command: 'command:2' }
    expect(recordCommunique(given(...recording), again, facts)).toEqual({
      refused: 'source-already-recorded',
      facts: { meeting: 'sco/cfm/2018-04-24' },
    })
  })

  test('another text of the meeting in the same language is refused; one in another language joins the meeting', () => {
    const other = { sha256: 'a'.repeat(64), meeting: 'sco/cfm/2018-04-24' }
    expect(record({}, { recorded: [{ ...other, language: 'zh' }] })).toMatchObject({
      refused: 'text-already-recorded',
      facts: { meeting: 'sco/cfm/2018-04-24', language: 'zh' },
    })
    expect(record({}, { recorded: [{ ...other, language: 'ru' }] })).toEqual(recording)
  })

  test.each(['national', 'chair', 'ex-officio', 'observer', 'public'] as const)(
    'only the secretariat records; %s is refused (practice 6.1)',
    capacity => {
      expect(record({}, { capacity })).toEqual({ refused: 'secretariat-only' })
    },
  )

  test('a reading without its opening is refused: which organ, which day', () => {
    const { meeting } = seedReading
    const unknown: readonly Reading[] = [
      { ...seedReading, meeting: { ...meeting, organ: null } },
      { ...seedReading, meeting: { ...meeting, organ: 'UNSC' } },
      { ...seedReading, meeting: { ...meeting, start: null, end: null } },
      { ...seedReading, meeting: { ...meeting, start: '2018-04', end: '2018-04' } },
      {
        ...seedReading,
        issues: [{ code: 'no-opening', span: null, note: '' }],
        meeting: { ...meeting, organ: null },
      },
    ]
    for (const reading of unknown)
      expect(record({ reading })).toMatchObject({ refused: 'meeting-not-identified' })
  })

  test('a question that must be settled is named in the refusal', () => {
    expect(record({ corrections: [] })).toEqual({
      refused: 'questions-open',
      facts: { count: '1', question: 'ambiguous-scope ‹各方›' },
    })
  })

  test('several texts in one file are refused until a person says that it is one', () => {
    const second = { code: 'several-texts', span: [10, 20], note: '' } as const
    const reading: Reading = { ...seedReading, issues: [...seedReading.issues, second] }
    expect(record({ reading })).toEqual({ refused: 'several-texts-in-one-file' })
    const oneText: Correction = { correct: 'issue', code: 'several-texts', at: [10, 20], answer: 'one-text' }
    expect(record({ reading, corrections: [leftOpen, oneText] })).toHaveLength(1)
  })

  test('paragraphs that lose a word are refused', () => {
    const { paragraphs } = seedReading
    const lost: readonly Reading[] = [
      { ...seedReading, paragraphs: paragraphs.toSpliced(4, 1) },
      { ...seedReading, paragraphs: paragraphs.slice(0, -1) },
      { ...seedReading, paragraphs: paragraphs.toReversed() },
      { ...seedReading, source: { ...seedReading.source, length: 1 } },
    ]
    for (const reading of lost) expect(record({ reading })).toMatchObject({ refused: 'text-not-covered' })
  })

  test('a text of a length that no communiqué has is refused', () => {
    const text = '字'.repeat(longestParagraph + 1)
    const paragraphs = [{ n: 1, kind: 'text', span: [0, text.length] }] as const
    expect(record({ text, reading: { ...seedReading, paragraphs } })).toMatchObject({
      refused: 'text-too-long',
    })
  })

  test('corrections that cannot be are refused', () => {
    expect(recordWith({ correct: 'act', act: 'p77.a1', to: { type: 'note' } })).toMatchObject({
      refused: 'unknown-correction-target',
    })
    expect(recordWith({ correct: 'meeting', to: { start: '2018-04-31' } })).toMatchObject({
      refused: 'impossible-correction',
    })
  })
})

describe('correctReading', () => {
  const correcting: CorrectReading = {
    command: 'command:9',
    sha256: command.sha256,
    seen: 1,
    corrections: [allMembers],
    audience: 'public',
  }
  const correct = (change: Partial<CorrectReading> = {}, known: Partial<RecordingFacts> = {}) =>
    correctReading(given(...recording), { ...correcting, ...change }, { ...facts, ...known })

  test('records the corrected reading as a new entry; the recording stays as it was', () => {
    const corrected = acts(correct())
    expect(corrected).toMatchObject([
      {
        type: 'ReadingCorrected',
        content: {
          command: 'command:9',
          meeting: 'sco/cfm/2018-04-24',
          version: 2,
          corrections: [allMembers],
          settled: [{ code: 'ambiguous-scope', span: sides, answer: 'all-members' }],
        },
      },
    ])
    const after = given(...recording, ...corrected)
    expect(after).toMatchObject({ version: 2, text: seedText, commands: ['command:1', 'command:9'] })
    expect(after?.reading.issues.map(issue => issue.code)).not.toContain('ambiguous-scope')
  })

  test('a command sent twice is recorded once', () => {
    expect(correctReading(given(...recording, ...acts(correct())), correcting, facts)).toEqual([])
  })

  test('a reading that somebody has corrected meanwhile is not the one that was seen (R-30)', () => {
    expect(correct({ seen: 2 })).toEqual({
      refused: 'stale-version',
      facts: { meeting: 'sco/cfm/2018-04-24' },
    })
  })

  test('nothing corrected is nothing to record', () => {
    expect(correct({ corrections: [] })).toEqual({ refused: 'nothing-corrected' })
    expect(correct({ corrections: [leftOpen] })).toEqual({ refused: 'nothing-corrected' })
  })

  test('a text that is not recorded cannot be corrected', () => {
    expect(correctReading(null, correcting, facts)).toEqual({ refused: 'not-recorded-yet' })
  })

  test('only the secretariat corrects', () => {
    expect(correct({}, { capacity: 'national' })).toEqual({ refused: 'secretariat-only' })
  })

  test('a corrected day moves the text to the meeting of that day, unless that one has a text in this language', () => {
    const moved: Correction = { correct: 'meeting', to: { start: '2018-04-25' } }
    expect(correct({ corrections: [moved] })).toMatchObject([{ content: { meeting: 'sco/cfm/2018-04-25' } }])
    const recorded = [{ sha256: 'b'.repeat(64), meeting: 'sco/cfm/2018-04-25', language: 'zh' }]
    expect(correct({ corrections: [moved] }, { recorded })).toMatchObject({
      refused: 'text-already-recorded',
    })
  })

  test('a correction that makes the meeting unknown, or that cannot be, is refused', () => {
    expect(correct({ corrections: [{ correct: 'meeting', to: { organ: null } }] })).toMatchObject({
      refused: 'meeting-not-identified',
    })
    expect(correct({ corrections: [{ correct: 'chair', to: { state: 'x' } }] })).toMatchObject({
      refused: 'impossible-correction',
    })
  })
})

test('other acts leave a communiqué as it is', () => {
  expect(evolve(null, 'Said', {})).toBeNull()
  expect(evolve(null, 'ReadingCorrected', {})).toBeNull()
})
