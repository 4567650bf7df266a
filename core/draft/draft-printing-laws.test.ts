import { beforeAll, describe, expect, test } from 'vitest'
import { normalise, parseBrackets, renderBrackets } from '../text/brackets.ts'
import { countBrackets } from '../text/brackets-count.ts'
import type { Negotiated } from '../text/brackets-negotiated.ts'
import { isRefusal } from '../refusal.ts'
import { noDraft, type Paragraph } from './draft.ts'
import { liveOn } from './lies-on.ts'
import { negotiatedOf } from './negotiated-of.ts'
import { negotiations } from './random-draft.fixture.ts'

type Seen = { readonly paragraph: Paragraph; readonly language: string; readonly printed: Negotiated }

/** Every paragraph of every draft as it stood every five acts and at the end, in every language, as it would be printed. */
let seen: readonly Seen[] = []
beforeAll(() => {
  const every = negotiations().flatMap(({ setting: { members }, steps }) => {
    const done = steps.filter(({ answer }) => !isRefusal(answer)).map(({ draft }) => draft)
    const some = [...done.filter((_, index) => index % 5 === 4), done.at(-1) ?? noDraft]
    return some.flatMap(draft =>
      draft.paragraphs.flatMap(paragraph =>
        draft.languages.map(language => {
          const live = liveOn(draft, paragraph.id)
          const printed = negotiatedOf(paragraph, language, live, { members, nameOf: each => each })
          return { paragraph, language, printed }
        }),
      ),
    )
  })
  // Most paragraphs stand as they stood five acts before: each is tried once.
  seen = [...new Map(every.map(each => [JSON.stringify(each.printed), each])).values()]
}, 120_000)

const attributed = ({ printed }: Seen): string => renderBrackets(printed, 'attributed', printed.language)
/** The signs that stand as signs, each backslash and what follows it left out. */
const signsOf = (text: string): string => text.replace(/\\[\s\S]/g, '').replace(/[^[\]]/g, '')

describe('laws of printing, over random drafts', () => {
  test('there are enough of them, with brackets and without', () => {
    expect(seen.length).toBeGreaterThan(2_000)
    expect(seen.filter(({ printed }) => printed.proposals.length > 1).length).toBeGreaterThan(500)
  })

  test('an agreed paragraph printed clean has no bracket but those that are words (I-12)', () => {
    const agreed = seen.filter(({ paragraph }) => paragraph.status === 'agreed')
    expect(agreed.length).toBeGreaterThan(50)
    for (const { printed } of agreed) {
      const clean = renderBrackets(printed, 'clean', printed.language)
      expect(signsOf(clean)).toBe('')
    }
  })

  test('what is printed is read back as it was (I-13)', () => {
    for (const each of seen)
      expect(parseBrackets(attributed(each), each.language)).toEqual(normalise(each.printed))
  }, 120_000)

  test('brackets are balanced at every depth, and as many as are counted (I-14)', () => {
    for (const each of seen) {
      const text = attributed(each)
      let depth = 0
      for (const sign of signsOf(text)) {
        depth += sign === '[' ? 1 : -1
        expect(depth).toBeGreaterThanOrEqual(0)
      }
      expect(depth).toBe(0)
      const { brackets, placeholders } = countBrackets(each.printed)
      const marks = each.printed.marks?.length ?? 0
      expect(signsOf(text).length / 2).toBe(brackets + placeholders + marks)
    }
  })
})
