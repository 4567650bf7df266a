import { type Case, casesOf, type Relation, relations } from './carry-cases.ts'
import { type Contestant, contestants, type Outcome } from './carry-peers.ts'
import { languages, lineage, type Tongue } from './lineage.ts'
import { inTurn } from './rounds.ts'

const rounds = 5
/** All cases are judged; so many are timed, taken evenly from all: the slowest peer takes milliseconds for each. */
const mostTimed = 500

/** Carries proposals over real accepted changes beside three peers; what must become of each is known. */
export async function run(): Promise<void> {
  const known = lineage()
  if (known) console.log(legend)
  if (known) for (const language of languages) tell(language, known.pairs[language])
  await Promise.resolve()
}

const legend = `right, needless: independent and near proposals carried as they must be, or flagged without need; wrong: carried
to another text; touching, overlap: flagged; silent: of these, not flagged; met, partly: recognised as accepted already.`

type Pairs = readonly (readonly [before: string, after: string])[]

function tell(language: Tongue, pairs: Pairs): void {
  const cases = pairs.flatMap(([before, after], turn) => casesOf(before, after, language, turn))
  const prepared = contestants.map(({ ready }) => cases.map(ready))
  const step = Math.ceil(cases.length / mostTimed)
  const timedOnes = prepared.map(all => all.filter((_, index) => index % step === 0))
  const times = inTurn(
    timedOnes.map(all => () => {
      for (const { go } of all) go()
    }),
    rounds,
  )
  const each = times.map(ms => ms / (timedOnes[0]?.length ?? 1))
  console.log(
    `\n${language}: ${cases.filter(({ relation }) => relation === 'identical').length} accepted changes; ${sizes(cases)}\nms: median of ${rounds} rounds over ${timedOnes[0]?.length ?? 0} of them`,
  )
  console.log(columns('', heads))
  contestants.forEach((contestant, index) => {
    const outcomes = prepared[index]?.map(one => one.tell()) ?? []
    console.log(
      columns(contestant.name, [...judged(cases, outcomes), ...timed(each[index] ?? 0, each, contestant)]),
    )
  })
}

const heads = [
  'right',
  'needless',
  'wrong',
  'touching',
  'overlap',
  'silent',
  'met',
  'partly',
  'ms each',
  'x ours',
]

const sizes = (cases: readonly Case[]): string =>
  relations.map(each => `${cases.filter(({ relation }) => relation === each).length} ${each}`).join(', ')

/** Whether what was done is what must be done. */
function isRight({ relation, right, accepted }: Case, done: Outcome): boolean {
  if (right === null) return done.kind === 'flagged'
  if (relation === 'identical') return done.kind === 'met'
  return done.kind === 'carried' ? done.text === right : done.kind === 'met' && right === accepted
}

function judged(cases: readonly Case[], outcomes: readonly Outcome[]): readonly string[] {
  const all = cases.flatMap((one, index) => {
    const done = outcomes[index]
    return done ? [{ ...one, kind: done.kind, isRight: isRight(one, done) }] : []
  })
  const of = (...wanted: readonly Relation[]) => all.filter(({ relation }) => wanted.includes(relation))
  const disjoint = of('independent', 'near')
  const decided = of('touching', 'overlapping')
  const right = (...wanted: readonly Relation[]) => {
    const some = of(...wanted)
    return percent(some.filter(one => one.isRight).length, some.length)
  }
  const needless = disjoint.filter(({ kind }) => kind === 'flagged').length
  const wrong = all.filter(one => one.right !== null && one.kind !== 'flagged' && !one.isRight).length
  return [
    right('independent', 'near'),
    percent(needless, disjoint.length),
    String(wrong),
    right('touching'),
    right('overlapping'),
    String(decided.filter(one => !one.isRight).length),
    right('identical'),
    right('partly met'),
  ]
}

const timed = (ms: number, each: readonly number[], { name }: Contestant): readonly string[] => [
  ms.toFixed(5),
  name === contestants[0]?.name ? '1.0' : (ms / (each[0] ?? 1)).toFixed(1),
]

const percent = (count: number, all: number): string => `${((count / Math.max(all, 1)) * 100).toFixed(2)} %`
const columns = (name: string, cells: readonly string[]): string =>
  name.padEnd(26) + cells.map(cell => cell.padStart(10)).join('')
