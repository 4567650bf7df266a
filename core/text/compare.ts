import { align, type Link } from './align.ts'
import type { Language } from './language.ts'
import { paragraphsOf } from './paragraphs.ts'
import { type Run, redline } from './redline.ts'

/** What became of a paragraph: its places in both texts, counted from 0, and its words. */
export type ComparedParagraph = Link & { readonly runs: readonly Run[] }

/** Two texts side by side: the paragraphs of both, in the order of the text after; what was removed, where it stood. */
export type Comparison = { readonly paragraphs: readonly ComparedParagraph[] }

/**
 * Compares two texts paragraph by paragraph. What stays and what is added, over the paragraphs in order, is the text after.
 * A paragraph that was parted is read against all its parts, and paragraphs that were joined against the whole.
 */
export function compare(before: string, after: string, language: Language): Comparison {
  return compareParagraphs(paragraphsOf(before), paragraphsOf(after), language)
}

/** Compares two texts of which the paragraphs are known. */
export function compareParagraphs(
  before: readonly string[],
  after: readonly string[],
  language: Language,
): Comparison {
  const families = familiesOf(onceEach(align(before, after, language)))
  return { paragraphs: families.flatMap(family => readFamily(family, before, after, language)) }
}

/** Of paragraphs that stood twice and now stand once, apart from each other, one stayed and the other was removed. */
function onceEach(links: readonly Link[]): readonly Link[] {
  const read = new Set<number>()
  return links.map((link, index) => {
    const last = links[index - 1]
    const isAgain = link.to !== null && read.has(link.to) && !(last && isKin(last, link))
    if (link.to !== null) read.add(link.to)
    return isAgain ? { from: link.from, to: null, kind: 'removed' } : link
  })
}

/** Links one after the other of one paragraph that was parted, or into one that was joined; mostly a link alone. */
function familiesOf(links: readonly Link[]): readonly (readonly Link[])[] {
  const families: Link[][] = []
  for (const link of links) {
    const family = families.at(-1)
    const last = family?.at(-1)
    if (family && last && isKin(last, link)) family.push(link)
    else families.push([link])
  }
  return families
}

function isKin(one: Link, next: Link): boolean {
  if (one.kind === 'removed' || one.kind === 'added' || next.kind === 'removed' || next.kind === 'added') {
    return false
  }
  return one.from === next.from ? next.to === (one.to ?? 0) + 1 : one.to === next.to
}

/** Stands between the parts of a whole while they are read together; no paragraph holds it. */
const joint = '\n'

function readFamily(
  family: readonly Link[],
  before: readonly string[],
  after: readonly string[],
  language: Language,
): readonly ComparedParagraph[] {
  const whole = together(
    before,
    family.map(({ from }) => from),
  )
  const runs = redline(
    whole,
    together(
      after,
      family.map(({ to }) => to),
    ),
    language,
  )
  const rows = family.length === 1 ? [runs] : cutAtJoints(runs)
  return family.map((link, index) => ({ ...link, runs: rows[index] ?? [] }))
}

/** The paragraphs at some places, each once, as one text. */
const together = (texts: readonly string[], places: readonly (number | null)[]): string =>
  [...new Set(places)].map(at => (at === null ? '' : (texts[at] ?? ''))).join(joint)

/** The runs of each part; the joints themselves are left out. */
function cutAtJoints(runs: readonly Run[]): readonly (readonly Run[])[] {
  const rows: Run[][] = [[]]
  for (const { op, text } of runs) {
    text.split(joint).forEach((piece, index) => {
      if (index > 0) rows.push([])
      if (piece !== '') rows.at(-1)?.push({ op, text: piece })
    })
  }
  return rows
}
