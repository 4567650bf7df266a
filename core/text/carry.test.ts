import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits } from './apply-edits.ts'
import { carry } from './carry.ts'
import { base, someEdits, touches } from './edits.fixture.ts'
import type { Edit } from './edit.ts'
import { edits } from './edits.ts'
import { mixedPair, tried } from './mixed-text.fixture.ts'

const touching = (some: readonly Edit[], over: readonly Edit[]) =>
  some.filter(edit => over.some(other => touches(edit, other)))
const atOnce = (some: readonly Edit[], over: readonly Edit[]) =>
  applyEdits(
    base,
    [...some, ...over].toSorted((one, other) => one.from - other.from || one.to - other.to),
  )

/** Edits of a text: what stands in braces goes, what stands behind a bar in them comes. */
function marked(text: string): { readonly before: string; readonly asked: readonly Edit[] } {
  const asked: Edit[] = []
  let before = ''
  for (const part of text.split(/(?<=})|(?={)/)) {
    const [, gone = '', come = ''] = /^{(.*)\|(.*)}$/.exec(part) ?? []
    if (part.startsWith('{')) asked.push({ from: before.length, to: before.length + gone.length, text: come })
    before += part.startsWith('{') ? gone : part
  }
  return { before, asked }
}

/** The text that has both, or why there is none; which of the two comes first makes no difference to that. */
function carriedOver(proposal: string, accepted: string): string {
  const some = marked(proposal)
  const over = marked(accepted)
  expect(some.before).toBe(over.before)
  const one = carry(some.asked, over.asked, some.before)
  const other = carry(over.asked, some.asked, some.before)
  expect(other.kind === 'conflict').toBe(one.kind === 'conflict')
  return one.kind === 'carried' ? applyEdits(applyEdits(over.before, over.asked), one.edits) : one.kind
}

describe('carry', () => {
  test('disjoint edits give the same in either order, and the same as all made at once', () => {
    const disjoint = fc
      .tuple(someEdits, someEdits)
      .filter(([some, over]) => touching(some, over).length === 0)
    fc.assert(
      fc.property(disjoint, ([some, over]) => {
        const carried = carry(some, over, base)
        const back = carry(over, some, base)
        if (carried.kind !== 'carried' || back.kind !== 'carried') throw new Error('they do not touch')
        expect(applyEdits(applyEdits(base, over), carried.edits)).toBe(atOnce(some, over))
        expect(applyEdits(applyEdits(base, some), back.edits)).toBe(atOnce(some, over))
        expect(carried.edits.map(({ text }) => text)).toEqual(some.map(({ text }) => text))
      }),
      tried,
    )
  })

  test('edits that touch collide in either order, unless both do the same', () => {
    fc.assert(
      fc.property(someEdits, someEdits, (some, over) => {
        const one = carry(some, over, base)
        const other = carry(over, some, base)
        expect(one.kind === 'conflict').toBe(other.kind === 'conflict')
        if (one.kind !== 'conflict') return
        const met = touching(some, over).filter(edit => !one.edits.includes(edit))
        expect(one.edits.filter(edit => !touching(some, over).includes(edit))).toEqual([])
        // What touches and is not told of makes, with its neighbours, the same as the accepted edits there.
        for (const edit of met) expect(touching([edit], over).length).toBeGreaterThan(0)
      }),
      tried,
    )
  })

  test('no edit is lost: each is carried, told of, or makes what was accepted', () => {
    fc.assert(
      fc.property(someEdits, someEdits, (some, over) => {
        const carried = carry(some, over, base)
        if (carried.kind === 'conflict') {
          expect(carried.edits.length).toBeGreaterThan(0)
          return
        }
        const moved = carried.kind === 'carried' ? carried.edits : []
        const free = some.filter(edit => touching([edit], over).length === 0)
        expect(moved.map(({ from, to, text }) => [to - from, text])).toEqual(
          free.map(({ from, to, text }) => [to - from, text]),
        )
        const others = over.filter(edit => touching([edit], some).length === 0)
        const back = carry(over, some, base)
        expect(applyEdits(applyEdits(base, over), moved)).toBe(
          applyEdits(applyEdits(base, some), back.kind === 'carried' ? back.edits : []),
        )
        expect(back.kind === 'met' ? [] : others).toHaveLength(
          back.kind === 'carried' ? back.edits.length : 0,
        )
      }),
      tried,
    )
  })

  test('what was just accepted is met', () => {
    const asked = someEdits.filter(some => some.length > 0)
    fc.assert(
      fc.property(asked, some => {
        expect(carry(some, some, base)).toEqual({ kind: 'met' })
      }),
      tried,
    )
  })

  test('what both changed alike is met, and only the rest is carried', () => {
    const same = { from: 2, to: 4, text: 'Y' }
    expect(carry([same, { from: 9, to: 9, text: '!' }], [same], base)).toEqual({
      kind: 'carried',
      edits: [{ from: 8, to: 8, text: '!' }],
    })
    expect(
      carry(
        [{ from: 0, to: 6, text: 'XcdY' }],
        [
          { from: 0, to: 2, text: 'X' },
          { from: 4, to: 6, text: 'Y' },
        ],
        base,
      ),
    ).toEqual({
      kind: 'met',
    })
  })

  test.each([
    ['two insertions at one place', { from: 5, to: 5, text: 'a' }, { from: 5, to: 5, text: 'b' }],
    ['an insertion at the edge of a deletion', { from: 5, to: 5, text: 'a' }, { from: 5, to: 8, text: '' }],
    ['two replacements end to end', { from: 2, to: 5, text: 'a' }, { from: 5, to: 8, text: 'b' }],
    [
      'a word and the sentence that it stands in',
      { from: 4, to: 6, text: 'a' },
      { from: 0, to: 20, text: 'b' },
    ],
    ['a deletion and another ending', { from: 4, to: 9, text: '' }, { from: 6, to: 9, text: 'b' }],
  ])('a person decides on %s', (_, edit, over) => {
    expect(carry([edit], [over], base)).toEqual({ kind: 'conflict', edits: [edit] })
    expect(carry([over], [edit], base)).toEqual({ kind: 'conflict', edits: [over] })
  })

  test.each([
    ['further{| fair} cooperation', 'further {|close }cooperation'],
    ['further {|fair }cooperation', 'further {cooperation|work}'],
    ['further{| fair} cooperation', 'further {cooperation|work}'],
    ['the{ fair|} and equal terms', 'the fair {and|or} equal terms'],
    ['{fair |}and equal terms', 'fair{ and|, or} equal terms'],
    ['дальнейшее{| тесное} сотрудничество', 'дальнейшее {|равное }сотрудничество'],
    ['进一步{|务实}合作', '进一步{合作|协作}'],
    ['التعاون{| الوثيق} المشترك', 'التعاون {|الكامل }المشترك'],
  ])('a word beside a space touches what stands on either side: %s, %s', (proposal, accepted) => {
    expect(carriedOver(proposal, accepted)).toBe('conflict')
  })

  test.each([
    ['further{| fair} cooperation', 'further {|fair }cooperation'],
    ['{very |}very good', 'very {very |}good'],
    ['a b {a b |}a b c', 'a b a b {a b |}c'],
    ['{|合作、}合作、发展', '合作、{|合作、}发展'],
    ['мир{|, мир} и мир', 'мир{|, мир} и мир'],
    ['the {report|reports} of', 'the report{|s} of'],
    ['{the report of|the reports of}', 'the {report|reports} of'],
  ])('the same change is met wherever it was written: %s, %s', (proposal, accepted) => {
    expect(carriedOver(proposal, accepted)).toBe('met')
  })

  test.each([
    ['peace and {|fair }work', '{peace|war} and work', 'war and fair work'],
    ['peace{| now} and work', 'peace and{| fair} work', 'peace now and fair work'],
    ['和平{|正义}、发展', '和平、{|合作、}发展', '和平正义、合作、发展'],
    ['peace,{| and} work', '{|now }peace, work', 'now peace, and work'],
    ['мир {и|или} труд', '{мир|покой} и труд', 'покой или труд'],
    ['first line{| end}\nsecond', 'first line\n{|new }second', 'first line end\nnew second'],
  ])('with a word or a sign between them both are done: %s, %s', (proposal, accepted, both) => {
    expect(carriedOver(proposal, accepted)).toBe(both)
  })

  test('what was accepted, moved and with more besides, is for a person to sort out', () => {
    expect(carriedOver('和平、{|合作、和平、统一、}发展', '{|和平、合作、}和平、发展')).toBe('conflict')
  })

  test.each([
    [[{ from: 3, to: 2, text: '' }]],
    [[{ from: 0, to: 1000, text: '' }]],
    [
      [
        { from: 8, to: 9, text: '' },
        { from: 1, to: 2, text: '' },
      ],
    ],
    [[{ from: Number.NaN, to: 2, text: '' }]],
  ])('what is no edit of the text is a defect, on either side: %j', wrong => {
    expect(() => carry(wrong, [], base)).toThrow(RangeError)
    expect(() => carry([], wrong, base)).toThrow(RangeError)
  })

  test('only the edits that collide are told of', () => {
    const free = { from: 20, to: 22, text: 'free' }
    const hit = { from: 3, to: 6, text: 'hit' }
    expect(carry([hit, free], [{ from: 5, to: 7, text: '' }], base)).toEqual({
      kind: 'conflict',
      edits: [hit],
    })
  })

  test('an edit that changes nothing asks for nothing and stands in nobody’s way', () => {
    const nothing = { from: 3, to: 6, text: base.slice(3, 6) }
    expect(carry([nothing], [{ from: 4, to: 5, text: 'x' }], base)).toEqual({ kind: 'met' })
    expect(carry([{ from: 4, to: 5, text: 'x' }], [nothing], base)).toEqual({
      kind: 'carried',
      edits: [{ from: 4, to: 5, text: 'x' }],
    })
    expect(carry([], [{ from: 4, to: 5, text: 'x' }], base)).toEqual({ kind: 'carried', edits: [] })
  })

  test('the edits of a proposal and of an accepted change never give a third text silently', () => {
    fc.assert(
      fc.property(mixedPair, mixedPair, ([text, accepted], [, proposed]) => {
        const over = edits(text, accepted, 'zh')
        const some = edits(text, proposed, 'zh')
        const carried = carry(some, over, text)
        if (carried.kind !== 'carried') return
        const back = carry(over, some, text)
        if (back.kind === 'conflict') throw new Error('a conflict in one order only')
        const last = back.kind === 'carried' ? applyEdits(proposed, back.edits) : proposed
        expect(applyEdits(accepted, carried.edits)).toBe(last)
      }),
      tried,
    )
  })
})
