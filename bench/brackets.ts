import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { countBrackets } from '../core/text/brackets-count.ts'
import { fromStances, type DelegationStance, type Submitted } from '../core/text/brackets-from-stances.ts'
import type { Negotiated } from '../core/text/brackets-negotiated.ts'
import { normalise, parseBrackets, renderBrackets, type View } from '../core/text/brackets.ts'
import { inTurn } from './rounds.ts'

const paragraphsWanted = 300
const proposalsWanted = 3_500
const length = 1_333
const rounds = 7

const delegations: Readonly<Record<string, readonly string[]>> = {
  zh: ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'],
  ru: ['Альфа', 'Браво', 'Чарли', 'Дельта', 'Эхо', 'Фокстрот', 'Гольф', 'Отель'],
  en: ['Alfa', 'Bravo', 'Charlie', 'Delta', 'Echo', 'Foxtrot', 'Golf', 'Hotel'],
}

type Text = { readonly language: string; readonly words: string }

const languageIn = (file: string): string => /[_.](zh|ru|en)\.txt$/.exec(file)?.[1] ?? 'zh'

/** Real texts: resolutions from the folder of the data, else the text that ships with Concord. */
function texts(): readonly Text[] {
  const folder = join(process.env['CONCORD_DATA'] ?? '../shared/data', 'texts')
  const files = existsSync(folder) ? readdirSync(folder).filter(file => /_(zh|ru|en)\.txt$/.test(file)) : []
  if (files.length > 0)
    return files.map(file => ({
      language: languageIn(file),
      words: readFileSync(join(folder, file), 'utf8'),
    }))
  console.log(`No texts in ${folder} (CONCORD_DATA): the text in demonstration/ is used, in Chinese only.`)
  const own = 'demonstration/sco-cfm-2018-04-24.zh.txt'
  return [{ language: 'zh', words: readFileSync(own, 'utf8') }]
}

/** The same numbers on every run and machine. */
function numbers(): (below: number) => number {
  let seed = 20_180_424
  return below => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
}

/** Paragraphs of the length of a long one, cut from texts laid end to end. */
function bases(language: string, words: string, count: number): readonly Text[] {
  const long = words.replaceAll('\n', ' ').repeat(Math.ceil((count * length) / words.length) + 1)
  return Array.from({ length: count }, (_, index) => ({
    language,
    words: long.slice(index * length, (index + 1) * length),
  }))
}

/** A proposal of one of the kinds that delegations submit, with stances on it. */
function proposal({ language, words }: Text, next: (below: number) => number): Submitted {
  const from = next(words.length - 60)
  const reach = 4 + next(50)
  const states = delegations[language] ?? []
  const state = (): string => states[next(states.length)] ?? ''
  const others = ['support', 'retain', 'reserve', 'accept'] as const
  const answers = Array.from(
    { length: next(4) },
    (): DelegationStance => ({ state: state(), stance: others[next(4)] ?? 'accept' }),
  )
  const stances: readonly DelegationStance[] = [{ state: state(), stance: 'propose' }, ...answers]
  const kind = next(10)
  const other = words.slice(next(100), 100 + next(30))
  if (kind < 4) return { from, to: from, text: ` ${other}`, stances }
  return { from, to: from + reach, text: kind < 7 ? other : '', stances }
}

function draft(): readonly Negotiated[] {
  const next = numbers()
  const all = texts()
  const each = Math.ceil(paragraphsWanted / all.length)
  const chosen = all.flatMap(({ language, words }) => bases(language, words, each)).slice(0, paragraphsWanted)
  const submitted = chosen.map((): Submitted[] => [])
  for (let index = 0; index < proposalsWanted; index += 1) {
    const at = next(chosen.length)
    const text = chosen[at]
    if (text) submitted[at]?.push(proposal(text, next))
  }
  return chosen.map(({ language, words }, index) =>
    fromStances(words, language, submitted[index] ?? [], delegations[language] ?? []),
  )
}

type Task = { readonly name: string; readonly does: () => number }

/** Every task with its median. */
function measure(tasks: readonly Task[]): readonly (Task & { readonly ms: number })[] {
  const times = inTurn(
    tasks.map(({ does }) => does),
    rounds,
  )
  return tasks.map((task, index) => ({ ...task, ms: times[index] ?? Number.NaN }))
}

const views: readonly View[] = ['attributed', 'unattributed', 'clean']

function tasksFor(paragraphs: readonly Negotiated[]): readonly Task[] {
  const printed = paragraphs.map(each => ({
    language: each.language,
    text: renderBrackets(each, 'attributed', each.language),
  }))
  const view = (each: View): number =>
    paragraphs.reduce((sum, one) => sum + renderBrackets(one, each, one.language).length, 0)
  return [
    { name: 'render, all three views', does: () => views.reduce((sum, each) => sum + view(each), 0) },
    ...views.map(each => ({ name: `render, ${each}`, does: () => view(each) })),
    {
      name: 'parse',
      does: () =>
        printed.reduce((sum, { text, language }) => sum + parseBrackets(text, language).proposals.length, 0),
    },
    {
      name: 'normalise',
      does: () => paragraphs.reduce((sum, each) => sum + normalise(each).proposals.length, 0),
    },
    { name: 'count', does: () => paragraphs.reduce((sum, each) => sum + countBrackets(each).brackets, 0) },
    {
      name: 'peer: JSON there and back',
      does: () => JSON.stringify(JSON.parse(JSON.stringify(paragraphs))).length,
    },
  ]
}

/** Renders, parses and counts a draft of 300 paragraphs and 3,500 proposals, beside copying the same draft as JSON. */
export async function run(): Promise<void> {
  const paragraphs = draft()
  const characters = paragraphs.reduce((sum, { base }) => sum + base.length, 0)
  const { brackets, nested } = paragraphs.map(countBrackets).reduce(
    (sum, count) => ({
      brackets: sum.brackets + count.brackets,
      nested: sum.nested + count.brackets - (count.byDepth[0] ?? 0),
    }),
    { brackets: 0, nested: 0 },
  )
  console.log(
    `brackets: ${paragraphs.length} paragraphs, ${characters} characters, ${proposalsWanted} proposals; ${brackets} brackets, ${nested} of them nested`,
  )
  const measured = measure(tasksFor(paragraphs))
  const peer = measured.at(-1)?.ms ?? 1
  console.log(`${''.padEnd(30)}${'ms'.padStart(10)}${'x peer'.padStart(10)}   (median of ${rounds})`)
  for (const { name, ms } of measured)
    console.log(`${name.padEnd(30)}${ms.toFixed(1).padStart(10)}${(ms / peer).toFixed(2).padStart(10)}`)
  await Promise.resolve()
}
