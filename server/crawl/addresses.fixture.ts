import type { FastifyInstance } from 'fastify'
import { councils, meetingId, type Seeded } from './secrets.fixture.ts'

/** A dice that rolls the same for the same seed (mulberry32). */
export type Dice = {
  readonly below: (n: number) => number
  readonly one: <Each>(of: readonly Each[]) => Each
}

export function diceOf(seed: number): Dice {
  let state = seed
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (n: number): number => Math.floor(roll() * n)
  const one = <Each>(of: readonly Each[]): Each => {
    const found = of[below(of.length)]
    if (found === undefined) throw new RangeError('There is nothing to choose from')
    return found
  }
  return { below, one }
}

/** Every address that the router answers with GET, as its own table has it: a new page is crawled by itself. */
export function routesOf(app: FastifyInstance): readonly string[] {
  const above: string[] = []
  const found = app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap(line => {
      const [, indent = '', part = '', methods = ''] =
        /^([│ ]*)[├└]── (\S+)(?: \(([^)]*)\))?/.exec(line) ?? []
      if (part === '') return []
      const depth = indent.length / 4
      const path = `${above[depth - 1] ?? ''}${part}`
      above.length = depth
      above[depth] = path
      return methods.split(', ').includes('GET') ? [path] : []
    })
  return found.map(path => (path.length > 1 ? path.replace(/\/$/, '') : path))
}

/** What every address may be asked beside its path. */
export type Places = Seeded & {
  readonly entries: number
  readonly readings: readonly string[]
}

type Values = Readonly<Record<string, readonly (string | number)[]>>

const days = ['2018-04-24', '2019-05-22'] as const
const languages = ['zh', 'ru', 'en'] as const
const texts = days.map(day => `sco/cfm/${day}`)

/** Values of the parts of a path, by their names, beside one draft. */
const pathValues = (
  { drafts, decisions, entries, readings }: Places,
  council: string,
  path: string,
): Values => ({
  body: [council, council, council, 'SCO', 'sco'],
  draft: [drafts[council] ?? ''],
  paragraph: ['p1', 'p2', 'p3'],
  nomination: ['n1'],
  organ: path.includes('/decisions/') ? ['cm'] : ['cfm'],
  decision: [decisions[council] ?? ''],
  meeting: [meetingId],
  start: days,
  position: Array.from({ length: entries }, (_, n) => n + 1),
  id: path.includes('/candidacy/') ? ['c1'] : readings,
  set: ['s1'],
  language: languages,
})

/** Values of what stands behind the question mark, by their names, beside one draft. */
const queryValues = ({ drafts, decisions, entries, readings, secrets }: Places, council: string): Values => ({
  lang: languages,
  body: [council, 'sco'],
  draft: [drafts[council] ?? ''],
  paragraph: ['p1', 'q1'],
  p: ['p1', 'p2'],
  text: languages,
  beside: languages,
  language: languages,
  view: ['attributed', 'unattributed', 'clean', 'inline', 'side'],
  show: ['all', 'mine', 'awaiting', 'contested', 'silent'],
  words: ['恐怖主义', '合作', 'lighthouses', ...secrets.map(({ word }) => word)],
  stream: councils.map(body => `draft:${body}:${drafts[body]}`),
  from: [0, 1, 2, entries - 3],
  to: [1, 2, 3],
  after: [0],
  limit: [1, 50],
  page: [1, 2],
  on: days,
  standing: ['all', 'open'],
  recorded: ['yes'],
  meeting: texts,
  organ: ['cfm'],
  year: ['2018', '2019'],
  a: texts.map(text => `${text}/zh`),
  b: texts.map(text => `${text}/zh`),
  fix: ['a1'],
  does: ['object', 'hold', 'put'],
  d: [decisions[council] ?? ''],
  id: readings,
})

/** What an address must be asked to answer at all, and what makes its answer long. */
const asked: Readonly<Record<string, readonly string[]>> = {
  '/:body/decisions/:organ/acts/new': ['does', 'd'],
  '/api/drafts': ['body'],
  '/api/drafts/:body/:draft/revisions': ['from'],
  '/api/meetings': ['body'],
  '/api/acts': ['body'],
  '/api/search': ['body', 'words'],
  '/:body/search': ['words'],
  '/api/bodies/:body/follow-ups': ['on'],
  '/compare': ['a', 'b'],
  '/:body/compare': ['a', 'b'],
}

/** The values that are known of a name; a name that is new must be given some, or its address is not crawled. */
function known(values: Values, name: string, path: string): readonly (string | number)[] {
  const found = values[name]
  if (!found)
    throw new Error(`GET ${path}: the crawl knows no value of ${name}; give it some beside the others`)
  return found
}

type Choose = (of: readonly (string | number)[], name: string) => string | number

const filled = (path: string, values: Values, choose: Choose): string =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(choose(known(values, name, path), name)))

const asking = (names: readonly string[], values: Values, choose: Choose): string =>
  names
    .map(
      (name, n) => `${n === 0 ? '?' : '&'}${name}=${encodeURIComponent(choose(values[name] ?? [''], name))}`,
    )
    .join('')

/** An address of a route, asked in some way. */
export function addressOf(path: string, places: Places, dice: Dice): string {
  const council = dice.one(councils)
  const queries = queryValues(places, council)
  const more = Array.from({ length: dice.below(3) }, () => dice.one(Object.keys(queries)))
  const names = [...new Set([...(asked[path] ?? []), ...more])]
  return filled(path, pathValues(places, council, path), dice.one) + asking(names, queries, dice.one)
}

/** The addresses of a route that hold everything between them: beside each draft, each text, each entry. */
export function addressesOf(path: string, places: Places): readonly string[] {
  const found = [...councils, 'SCO'].flatMap(body => {
    const council = councils.find(each => each === body) ?? councils[0]
    const parts = { ...pathValues(places, council, path), body: [body] }
    const queries = { ...queryValues(places, council), body: [body] }
    const many = (path.startsWith('/api/') ? ['position', 'id', 'start'] : ['id', 'start']).find(name =>
      path.includes(`:${name}`),
    )
    return (many ? known(parts, many, path) : [0]).map((_, n) => {
      const choose: Choose = (of, name) => (name === many ? of[n] : of[0]) ?? ''
      return filled(path, parts, choose) + asking(asked[path] ?? [], queries, choose)
    })
  })
  return [...new Set(found)]
}
