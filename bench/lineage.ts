import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'

/** The languages of the aligned resolutions. */
export const languages = ['zh', 'ru', 'en'] as const
export type Tongue = (typeof languages)[number]

const Reference = z.tuple([z.string(), z.string(), z.number()])
const Row = z.object({
  doc: z.string(),
  sec: z.string(),
  i: z.number(),
  zh: z.string(),
  ru: z.string(),
  en: z.string(),
})
const Descent = z.object({
  frm: Reference.nullable(),
  to: Reference,
  kind: z.enum(['identical', 'edited', 'new']),
})
type Reference = z.infer<typeof Reference>
type Row = z.infer<typeof Row>
type Descent = z.infer<typeof Descent>

/** A paragraph before, by its place in its resolution, and after; null if the paragraph after is new. */
export type Known = { readonly from: number | null; readonly to: number }
/** A resolution and the one that took up its subject, with what is known of their paragraphs. */
export type Successor = {
  readonly before: Readonly<Record<Tongue, readonly string[]>>
  readonly after: Readonly<Record<Tongue, readonly string[]>>
  readonly known: readonly Known[]
}
export type Lineage = {
  /** Paragraphs that were edited from one session to a later one. */
  readonly pairs: Readonly<Record<Tongue, readonly (readonly [before: string, after: string])[]>>
  readonly successors: readonly Successor[]
}

const linesOf = (file: string): readonly unknown[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))

/** Reads lineage.jsonl.gz and the resolutions that it names from the folder `un` of the data; says so if there is none. */
export function lineage(): Lineage | undefined {
  const folder = join(process.env['CONCORD_DATA'] ?? '../shared/data', 'un')
  if (!existsSync(join(folder, 'lineage.jsonl.gz'))) {
    console.log(
      `There is no lineage.jsonl.gz in ${folder}: name the folder of the data in CONCORD_DATA. Nothing was measured.`,
    )
    return undefined
  }
  const descents = linesOf(join(folder, 'lineage.jsonl.gz')).map(line => Descent.parse(line))
  const documents = documentsIn(
    folder,
    new Set(descents.flatMap(({ frm, to }) => [to[0], ...(frm ? [frm[0]] : [])])),
  )
  return { pairs: pairsOf(descents, documents), successors: successorsOf(descents, documents) }
}

type Documents = ReadonlyMap<string, readonly Row[]>

/** The wanted resolutions, each with its preamble before its operative part. */
function documentsIn(folder: string, wanted: ReadonlySet<string>): Documents {
  const documents = new Map<string, Row[]>()
  const met = new Set<string>()
  for (const file of readdirSync(folder).filter(name => name.startsWith('aligned_'))) {
    for (const line of linesOf(join(folder, file))) {
      const row = Row.parse(line)
      const place = `${row.doc} ${row.sec} ${row.i}`
      if (!wanted.has(row.doc) || met.has(place)) continue
      met.add(place)
      documents.set(row.doc, [...(documents.get(row.doc) ?? []), row])
    }
  }
  for (const rows of documents.values()) rows.sort((one, other) => rank(one) - rank(other))
  return documents
}

const rank = ({ sec, i }: Row): number => (sec === 'pre' ? 0 : 1_000_000) + i

const placeOf = (documents: Documents, [document, section, index]: Reference): number =>
  (documents.get(document) ?? []).findIndex(({ sec, i }) => sec === section && i === index)

function pairsOf(descents: readonly Descent[], documents: Documents): Lineage['pairs'] {
  const edited = descents.flatMap(({ frm, to, kind }) => {
    if (kind !== 'edited' || !frm) return []
    const before = documents.get(frm[0])?.[placeOf(documents, frm)]
    const after = documents.get(to[0])?.[placeOf(documents, to)]
    return before && after ? [[before, after] as const] : []
  })
  const inTongue = (tongue: Tongue) =>
    edited.map(([before, after]) => [before[tongue], after[tongue]] as const)
  return { zh: inTongue('zh'), ru: inTongue('ru'), en: inTongue('en') }
}

function successorsOf(descents: readonly Descent[], documents: Documents): readonly Successor[] {
  return [...grouped(descents)].flatMap(([document, rows]) => {
    const predecessor = rows.find(({ frm }) => frm !== null)?.frm?.[0] ?? ''
    const before = documents.get(predecessor)
    const after = documents.get(document)
    if (!before || !after) return []
    const known = rows.map(({ frm, to }) => ({
      from: frm && placeOf(documents, frm),
      to: placeOf(documents, to),
    }))
    return [{ before: inAll(before), after: inAll(after), known }]
  })
}

function grouped(descents: readonly Descent[]): ReadonlyMap<string, readonly Descent[]> {
  const groups = new Map<string, Descent[]>()
  for (const descent of descents) groups.set(descent.to[0], [...(groups.get(descent.to[0]) ?? []), descent])
  return groups
}

const inAll = (rows: readonly Row[]): Readonly<Record<Tongue, readonly string[]>> => ({
  zh: rows.map(({ zh }) => zh),
  ru: rows.map(({ ru }) => ru),
  en: rows.map(({ en }) => en),
})
