import { describe, expect, test } from 'vitest'
import { inForceOn } from './body/in-force-on.ts'
import { brokenChains, chainsOf } from './communique/chains.ts'
import { citationIssues } from './communique/citations.ts'
import { only, printed } from './communique/facts.fixture.ts'
import { readZh } from './communique/read.fixture.ts'
import { sco, seedReading, seedText } from './communique/seed.fixture.ts'
import { definedTermIssues, definedTerms } from './draft/defined-terms.ts'
import { formulasOf, formulaUses } from './draft/formula-uses.ts'

const seed = seedText.split('\n').map((text, index) => ({ paragraph: `p${index + 1}`, text }))

/** The seed as another file prints it: its lines in another order, or with other words. */
const seedWith = (from: string, to: string): string => {
  if (!seedText.includes(from)) throw new Error(`The seed does not print ${from}`)
  return seedText.replace(from, to)
}

describe('what the communiqué of 24 April 2018 names, Concord can do:', () => {
  test('M04 a short form is flagged before its definition, and not behind it', () => {
    expect(definedTerms(seed, 'zh').map(({ term }) => term)).toEqual(['上合组织', '本组织'])
    expect(definedTermIssues(seed, 'zh')).toEqual([])
    const early = [{ paragraph: 'p0', text: '外长们祝贺本组织。' }, ...seed]
    expect(definedTermIssues(early, 'zh')).toEqual([
      { kind: 'used-before-defined', term: '本组织', paragraph: 'p0', from: 5, to: 8, defined: 'p1' },
    ])
  })

  test.each([
    ['ru', 'Министры приветствовали УОС.', 'Учебная организация (далее — УОС или Организация)', 'УОС'],
    [
      'en',
      'They welcomed the EOC, not the Exercise EOC of old.',
      'the Exercise Organization (hereinafter “the EOC”)',
      'the EOC',
    ],
  ])('M04 in %s as well', (language, early, definition, term) => {
    const texts = [
      { paragraph: 'p1', text: early },
      { paragraph: 'p2', text: definition },
    ]
    expect(definedTermIssues(texts, language)).toMatchObject([
      { kind: 'used-before-defined', term, paragraph: 'p1', defined: 'p2' },
    ])
    expect(definedTermIssues(texts.toReversed(), language)).toEqual([])
    const twice = [...texts.slice(1), { paragraph: 'p3', text: definition }]
    expect(definedTermIssues(twice, language).map(({ kind }) => kind)).toContain('defined-twice')
  })

  test('M08 the formula of six parts is known word for word, and any changed word in it is shown', () => {
    const text = printed(4)
    expect(formulaUses({ language: 'zh', text }, sco.terms)).toMatchObject([{ kind: 'verbatim' }])
    const changed = text.replace('尊重多样文明', '尊重文明多样性')
    const [use] = formulaUses({ language: 'zh', text: changed }, sco.terms)
    expect(use?.kind).toBe('changed')
    const words = use?.runs.filter(({ op }) => op !== 'same').map(run => run.text)
    expect(words?.join('')).toMatch(/多样/)
    const rebuilt = use?.runs.filter(({ op }) => op !== 'remove').map(run => run.text)
    expect(rebuilt?.join('')).toBe(changed.slice(use?.from, use?.to))
    const formula = only(formulasOf(sco.terms))
    expect(
      use?.runs
        .filter(({ op }) => op !== 'add')
        .map(run => run.text)
        .join(''),
    ).toBe(formula.zh)
  })

  test('M15 moving paragraph 9 before paragraph 8 breaks the chain that gives it its subject', () => {
    const chains = chainsOf(readZh(seedText))
    expect(chains).toContainEqual({ paragraph: 9, from: 8 })
    const order = seed.map((_, index) => index + 1)
    expect(brokenChains(chains, order)).toEqual([])
    const moved = [...order.slice(0, 7), 9, 8, ...order.slice(9)]
    expect(brokenChains(chains, moved)).toEqual([{ paragraph: 9, from: 8 }])
  })

  test('M19 the Charter of the United Nations can be cited and belongs to no list of parties of the body', () => {
    const charter = only(sco.instruments.filter(({ id }) => id === 'un-charter'))
    expect(charter.ofBody).toBe(false)
    expect(charter.parties).toEqual([])
    expect(inForceOn(charter, '2018-04-24', 'CHN')).not.toBe('in-force')
  })

  test('M21 the initiative for rules in information space has no adoption date, and its documents are known', () => {
    const norms = only(sco.instruments.filter(({ id }) => id === 'iis-norms'))
    expect(norms.date).toBeNull()
    const cited = seedReading.mentions.instruments.filter(({ paragraph }) => paragraph === 14)
    expect(cited.map(({ id }) => id)).toEqual(expect.arrayContaining(['iis-2009']))
  })

  test('M22 a wrong year in a citation is flagged, the right one is not', () => {
    expect(citationIssues(readZh(seedText), sco)).toEqual([])
    const wrong = readZh(seedWith('2009年签署的', '2010年签署的'))
    expect(citationIssues(wrong, sco)).toMatchObject([{ printed: '2010', registered: '2009-06-16' }])
  })

  test('M29 what the text leaves unnamed stays unnamed: three permanent members', () => {
    const oblique = seedReading.issues.filter(({ code }) => code === 'oblique-reference')
    expect(oblique.map(({ span }) => span && seedText.slice(...span))).toEqual([
      expect.stringContaining('3个常任理事国'),
    ])
    const named = seedReading.mentions.states.filter(({ paragraph }) => paragraph === 19).map(({ id }) => id)
    expect(named.filter(id => ['USA', 'GBR', 'FRA'].includes(id))).toEqual([])
  })

  test('M30 "the sides" of paragraph 20 are those of the agreement, never the members', () => {
    const acts = seedReading.acts.filter(({ paragraph }) => paragraph === 20)
    expect(acts.map(({ scope }) => scope.kind)).not.toContain('named')
    const sides = seedReading.issues.filter(({ code }) => code === 'unresolved-collective')
    expect(sides.some(({ span }) => span !== null && seedText.slice(...span).includes('各方'))).toBe(true)
  })
})
