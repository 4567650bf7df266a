import { align, type Link } from '../core/text/align.ts'
import { agree, type Agreement } from './align-agreement.ts'
import { greedyLikeness, identicalInOrder } from './align-peers.ts'
import { type Lineage, lineage, languages, type Successor, type Tongue } from './lineage.ts'
import { inTurn } from './rounds.ts'

const rounds = 5
const resolutions = 60
const paragraphs = 1_000

type Align = (before: readonly string[], after: readonly string[], language: Tongue) => readonly Link[]
const contestants: readonly { readonly name: string; readonly align: Align }[] = [
  { name: 'Concord align', align },
  { name: 'identical paragraphs (LCS)', align: identicalInOrder },
  { name: 'greedy best similarity', align: greedyLikeness },
]

/** Aligns real resolutions with their predecessors, and a text of 1,000 paragraphs, with every contestant in turn. */
export async function run(): Promise<void> {
  const known = lineage()
  if (!known) return
  const every = known.successors.length / resolutions
  const chosen = known.successors.filter((_, at) => at % every < 1)
  for (const language of languages) tell(language, chosen)
  for (const language of languages) tell(language, known.successors)
  for (const language of languages) tellLong(language, known)
  await Promise.resolve()
}

function tell(language: Tongue, successors: readonly Successor[]): void {
  const alignAll = (how: Align) =>
    successors.map(({ before, after }) => how(before[language], after[language], language))
  const times = inTurn(
    contestants.map(contestant => () => void alignAll(contestant.align)),
    rounds,
  )
  const count = successors.reduce((sum, { after }) => sum + after[language].length, 0)
  console.log(
    `\n${language}: ${successors.length} resolutions and their predecessors, ${count} paragraphs, median of ${rounds}`,
  )
  console.log(columns('', ['ms each', 'x ours', 'links found', 'new linked']))
  contestants.forEach(({ name, align: how }, index) => {
    const agreed = agree(alignAll(how), successors)
    const ms = times[index] ?? 0
    console.log(
      columns(name, [
        (ms / successors.length).toFixed(2),
        (ms / (times[0] ?? 1)).toFixed(1),
        share(agreed, 'found', 'links'),
        share(agreed, 'wrong', 'fresh'),
      ]),
    )
  })
}

const share = (agreed: Agreement, part: keyof Agreement, whole: keyof Agreement): string =>
  `${((agreed[part] / Math.max(agreed[whole], 1)) * 100).toFixed(2)} %`

/** A text of 1,000 paragraphs of which three in ten are real edits, with paragraphs moved, added and removed. */
function longText(
  language: Tongue,
  { pairs, successors }: Lineage,
): readonly [readonly string[], readonly string[]] {
  const edited = pairs[language].filter((_, at) => at % 8 === 0).slice(0, (paragraphs * 3) / 10)
  const texts = new Set(edited.flat())
  const whole = [...new Set(successors.flatMap(({ before }) => before[language]))].filter(
    text => !texts.has(text),
  )
  const rows = Array.from({ length: paragraphs }, (_, at): readonly [string, string] => {
    const pair = at % 10 < 3 ? edited[Math.floor(at / 10) * 3 + (at % 10)] : undefined
    return pair ?? [whole[at] ?? '', whole[at] ?? '']
  })
  const after = rows.map(([, text]) => text)
  for (let at = 25; at < paragraphs; at += 50) after.splice((at * 7) % paragraphs, 0, ...after.splice(at, 1))
  for (let at = 40; at < paragraphs; at += 100) after.splice(at, 1, whole[paragraphs + at] ?? '')
  return [rows.map(([text]) => text), after]
}

function tellLong(language: Tongue, known: Lineage): void {
  const [before, after] = longText(language, known)
  const tasks = contestants.filter(({ name }) => !name.startsWith('greedy'))
  const times = inTurn(
    tasks.map(contestant => () => void contestant.align(before, after, language)),
    rounds,
  )
  console.log(
    `\n${language}: ${before.length} paragraphs, three in ten edited, some moved, added, removed; median of ${rounds}`,
  )
  tasks.forEach(({ name }, index) => console.log(columns(name, [`${(times[index] ?? 0).toFixed(1)} ms`])))
}

const columns = (name: string, cells: readonly string[]): string =>
  name.padEnd(30) + cells.map(cell => cell.padStart(13)).join('')
