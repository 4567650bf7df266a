import { loadedSco, sco } from './seed.fixture.ts'
import { readCommunique } from './read.ts'
import type { ActRead, Reading } from './reading.ts'

const zh = loadedSco.readingLanguages['zh']

/** A reading of a Chinese text in the words of the SCO. */
export function readZh(text: string): Reading {
  if (zh === undefined) throw new Error('profiles/sco holds no reading.zh.json')
  return readCommunique({ text: text.normalize('NFC'), sha256: '0'.repeat(64) }, zh, sco)
}

/** The opening of a meeting of foreign ministers, so that sentences behind it have a day and an organ. */
export const opening = '2019年5月22日,上海合作组织成员国外交部长理事会例行会议在比什凯克举行。\n'

/** The acts of sentences that stand behind the opening. */
export const actsBehindOpening = (sentences: string): readonly ActRead[] =>
  readZh(opening + sentences).acts.filter(({ paragraph }) => paragraph > 1)

/** What an act says, without its place: verb, type, scope and object. */
export const saying = ({ verb, type, scope, object }: ActRead): string =>
  [verb ?? '', type, scope.kind, object ?? ''].join(' | ')

export const codesOf = (reading: Reading): readonly string[] => reading.issues.map(({ code }) => code)
