import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { readCommunique } from '../core/communique/read.ts'
import { readText } from '../formats/txt.ts'
import { loadProfile } from '../server/profile.ts'
import { median } from './rounds.ts'

const path = (place: string) => fileURLToPath(new URL(place, import.meta.url))

const rounds = 7
const seconds = 1

/** Characters that a work gets through in a second. */
function perSecond(characters: number, work: () => void): number {
  const begin = performance.now()
  let done = 0
  while (performance.now() - begin < seconds * 1_000) {
    work()
    done += characters
  }
  return done / ((performance.now() - begin) / 1_000)
}

/** The peer: cutting the same text into words, which a reader that looked words up would have to do first. */
function wordsOf(segmenter: Intl.Segmenter, text: string): number {
  let words = 0
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++
  return words
}

/** Reader: characters a second on the communiqué of 24 April 2018, beside a bare word pass over the same text in the same run. */
export async function run(): Promise<void> {
  const source = readText(await readFile(path('../demonstration/sco-cfm-2018-04-24.zh.txt')))
  const { profile, readingLanguages } = await loadProfile(path('../profiles/sco'))
  const language = readingLanguages.zh
  if ('error' in source || language === undefined) throw new Error('The demonstration cannot be read')
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  const works = {
    'reading (who, what acts, outcomes, questions)': () => void readCommunique(source, language, profile),
    'Intl.Segmenter, words alone': () => void wordsOf(segmenter, source.text),
  }
  const speeds = Object.entries(works).map(([name, work]) => {
    work()
    const all = Array.from({ length: rounds }, () => perSecond(source.text.length, work))
    return { name, speed: median(all) }
  })
  const peer = speeds.at(-1)?.speed ?? 1
  console.table(
    Object.fromEntries(
      speeds.map(({ name, speed }) => [
        name,
        {
          'characters/s, median of 7': Math.round(speed).toLocaleString('en'),
          'ms for this text': ((source.text.length / speed) * 1_000).toFixed(2),
          'ratio to the peer': (speed / peer).toFixed(2),
        },
      ]),
    ),
  )
}
