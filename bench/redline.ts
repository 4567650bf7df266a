import { type Lineage, lineage, languages, type Tongue } from './lineage.ts'
import { inTurn } from './rounds.ts'
import { type Contestant, contestants } from './redline-peers.ts'
import { readabilityOf } from './redline-readability.ts'

const rounds = 5

/** Compares edited paragraphs of real resolutions with every contestant in turn, and tells how the redlines read. */
export async function run(): Promise<void> {
  const known = lineage()
  if (known) for (const language of languages) tell(language, known.pairs[language])
  await Promise.resolve()
}

type Pairs = Lineage['pairs'][Tongue]

function tell(language: Tongue, pairs: Pairs): void {
  const characters = pairs.reduce((sum, [before, after]) => sum + before.length + after.length, 0)
  const compareAll = ({ compare }: Contestant) => pairs.map(pair => compare(pair[0], pair[1], language))
  const times = inTurn(
    contestants.map(
      ({ compare }) =>
        () =>
          void pairs.reduce((sum, pair) => sum + compare(pair[0], pair[1], language).length, 0),
    ),
    rounds,
  )
  const read = contestants.map(contestant => readabilityOf(compareAll(contestant), pairs, language))
  const peer = contestants.findIndex(({ name }) => name.includes('diffWords'))
  const least = read[contestants.findIndex(({ name }) => name.includes('diffArrays'))]?.changed ?? 1
  console.log(
    `\n${language}: ${pairs.length} edited paragraphs, ${characters} characters, median of ${rounds}`,
  )
  console.log(
    columns('', [
      'M char/s',
      'x jsdiff',
      'changed',
      'runs',
      'crumbs',
      'cut words',
      'Han words',
      'cut pairs',
      'rebuilt',
    ]),
  )
  contestants.forEach(({ name }, index) => {
    const ms = times[index] ?? 0
    const reading = read[index]
    if (!reading) return
    const { changed, runs, crumbs, words, hanWords, surrogates, rebuilt } = reading
    console.log(
      columns(name, [
        (characters / ms / 1000).toFixed(2),
        ((times[peer] ?? 0) / ms).toFixed(1),
        `${((changed / least) * 100).toFixed(1)} %`,
        (runs / pairs.length).toFixed(2),
        `${((crumbs / Math.max(pairs.length, 1)) * 100).toFixed(1)} %`,
        String(words),
        language === 'zh' ? String(hanWords) : '–',
        String(surrogates),
        rebuilt === pairs.length ? 'all' : String(rebuilt),
      ]),
    )
  })
}

const columns = (name: string, cells: readonly string[]): string =>
  name.padEnd(30) + cells.map(cell => cell.padStart(11)).join('')
