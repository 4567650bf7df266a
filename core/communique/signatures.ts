import { namesIn, type Parts, type Source, type Stage } from './parts.ts'
import { officesIn, personIn } from './person.ts'
import type { ParagraphRead, SignatureRead, Span } from './reading.ts'
import { trimmed } from './sentences.ts'

/** 印度共和国外交部长(苏杰生): the name in brackets behind the office. */
function bracketed(source: Source, parts: Parts, [from, to]: Span): SignatureRead | undefined {
  const match = /\(([^()]{1,24})\)$/.exec(source.plain.slice(from, to))
  const end = match ? from + match.index : from
  const [state] = namesIn(parts, from, to)
  if (!match || state?.meaning.is !== 'state' || officesIn(source, from, end).at(-1)?.to !== end)
    return undefined
  const name = source.text.slice(end + 1, to - 1)
  return { state: state.meaning.state, name, office: source.text.slice(from, end), span: [from, to] }
}

/** A line that holds a State, an office and a name, and no sentence. */
function signatureIn(source: Source, parts: Parts, span: Span): SignatureRead | undefined {
  const [from, end] = trimmed(source.plain, ...span)
  const line = source.plain.slice(from, end)
  const to = end - (signed.exec(line)?.[0].length ?? 0)
  const [state] = namesIn(parts, from, to)
  if (state?.from !== from || state.meaning.is !== 'state' || /[。,;:!?、]$/.test(line) || line.length > 60)
    return undefined
  const person = personIn(source, parts, from, to)
  if (!person?.office) return bracketed(source, parts, [from, to])
  const office = source.text.slice(...person.office)
  return {
    state: person.state,
    name: nameOf(source, person.name),
    office,
    span: [from, person.name[1]],
  }
}

/** A name without the spaces by which short names are spread out. */
const nameOf = (source: Source, span: Span): string =>
  source.text.slice(...span).replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')

/** The signatures in a line: one, or several in a row, each with the State in front. */
function signaturesIn(source: Source, parts: Parts, { span }: ParagraphRead): readonly SignatureRead[] {
  const [from, to] = trimmed(source.plain, ...span)
  if (to - from > rowLength) return []
  const starts = namesIn(parts, from, to).flatMap(({ from: at, meaning }) =>
    meaning.is === 'state' && (at === from || /\s/.test(source.plain[at - 1] ?? '')) ? [at] : [],
  )
  const found = starts.flatMap((at, i) => signatureIn(source, parts, [at, starts[i + 1] ?? to]) ?? [])
  return found.length === starts.length && starts[0] === from ? found : []
}

/** How long a row of signatures may be. */
const rowLength = 600

const signed = /\s*\((?:签字|签名)\)$/

/** An office in one line and the name in the next. */
function overTwoLines(
  source: Source,
  parts: Parts,
  office: ParagraphRead,
  name: ParagraphRead,
): SignatureRead | undefined {
  const [from, to] = trimmed(source.plain, ...office.span)
  const [nameFrom, nameEnd] = trimmed(source.plain, ...name.span)
  const nameTo = nameEnd - (signed.exec(source.plain.slice(nameFrom, nameEnd))?.[0].length ?? 0)
  const [state] = namesIn(parts, from, to)
  const printed = source.plain.slice(nameFrom, nameTo)
  if (state?.from !== from || state.meaning.is !== 'state' || officesIn(source, from, to).at(-1)?.to !== to)
    return undefined
  if (!/^[\p{Script=Han}·\-. ]{2,16}$/u.test(printed)) return undefined
  return {
    state: state.meaning.state,
    name: nameOf(source, [nameFrom, nameTo]),
    office: source.text.slice(from, to),
    span: [from, nameTo],
  }
}

type Block = { readonly signatures: readonly SignatureRead[]; readonly lines: ReadonlySet<number> }

/** The signatures at the end of the text, from the last line upwards until a line is none. */
function blockOf(source: Source, parts: Parts): Block {
  const signatures: SignatureRead[] = []
  const lines = new Set<number>()
  for (const [i, line] of [...parts.paragraphs.entries()].toReversed()) {
    if (line.kind === 'date' || line.kind === 'note' || lines.has(line.n)) continue
    const above = parts.paragraphs[i - 1]
    const row = signaturesIn(source, parts, line)
    const two = row.length > 0 || !above ? undefined : overTwoLines(source, parts, above, line)
    const found = two ? [two] : row
    if (found.length === 0) break
    signatures.push(...found.toReversed())
    lines.add(line.n)
    if (two && above) lines.add(above.n)
  }
  return signatures.length > 1
    ? { signatures: signatures.toReversed(), lines }
    : { signatures: [], lines: new Set() }
}

/** Reads the block of signatures. Reads: paragraphs, names. Writes: signatures, the kind of their paragraphs. */
export const readSignatures: Stage = (source, parts) => {
  const { signatures, lines } = blockOf(source, parts)
  const paragraphs = parts.paragraphs.map(line =>
    lines.has(line.n) ? { ...line, kind: 'signature' as const } : line,
  )
  return { ...parts, signatures, paragraphs }
}
