import type { Profile } from '../body/profile.ts'
import { readActs } from './acts.ts'
import { readCandidatePosts } from './candidate-posts.ts'
import { readDates } from './dates.ts'
import { readDocuments } from './documents.ts'
import { readHeader } from './header.ts'
import { readInstruments } from './instruments.ts'
import { readIssues } from './issues.ts'
import { lexiconOf } from './lexicon.ts'
import { readMeetings } from './meeting-mentions.ts'
import { readNamed } from './named-mentions.ts'
import { readNames } from './names.ts'
import { readOpening } from './opening.ts'
import { readOutcomes } from './outcomes.ts'
import { readParagraphs } from './paragraphs.ts'
import { nothing, type Parts, type Source, type Stage } from './parts.ts'
import { plainOf, surfaceOf } from './plain.ts'
import type { ReadingLanguage } from './reading-language.ts'
import type { Reading } from './reading.ts'
import { readSentences } from './sentences.ts'
import { readSignatures } from './signatures.ts'

/** The stages of reading, in order; each says what it reads and what it writes. */
const stages: readonly Stage[] = [
  readParagraphs,
  readDates,
  readNames,
  readSignatures,
  readSentences,
  readOpening,
  readHeader,
  readActs,
  readMeetings,
  readDocuments,
  readInstruments,
  readNamed,
  readOutcomes,
  readCandidatePosts,
  readIssues,
]

/** Reads a published communiqué: what it says, where, and in which words. Reads any text; what it cannot tell is an issue. */
export function readCommunique(
  { text, sha256 }: { readonly text: string; readonly sha256: string },
  language: ReadingLanguage,
  profile: Profile,
): Reading {
  const plain = plainOf(text)
  const lexicon = lexiconOf(language, profile)
  const source: Source = { text, plain, surface: surfaceOf(plain), sha256, lexicon, profile }
  return readingOf(
    source,
    stages.reduce((parts, stage) => stage(source, parts), nothing),
  )
}

function readingOf({ text, sha256, profile, lexicon }: Source, parts: Parts): Reading {
  const { meeting, attendance, chair, signatures, paragraphs, acts, mentions, outcomes, issues } = parts
  return {
    format: 'concord-reading/1',
    body: profile.id,
    language: lexicon.language.language,
    source: { sha256, length: text.length },
    meeting,
    attendance,
    chair,
    signatures,
    paragraphs,
    acts,
    mentions,
    outcomes,
    issues,
  }
}
