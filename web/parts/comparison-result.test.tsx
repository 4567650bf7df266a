import { parseHTML } from 'linkedom'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { compareParagraphs } from '../../core/text/compare.ts'
import { interfaceLanguages } from '../../core/language.ts'
import { wordsIn } from '../words/word-book.ts'
import { ComparisonResult, type ComparisonResultProps } from './comparison-result.tsx'
import { sectionsOf } from './comparison-rows.ts'

const before = [
  'The ministers emphasised that norms of behaviour in the information space are needed by all.',
  'The ministers supported further cooperation on the basis of the agreement of the parties.',
  'They spoke highly of the results of the last meeting of the Contact Group in Beijing.',
]
const after = [
  'They spoke highly of the results of the last meeting of the Contact Group in Beijing.',
  'The ministers emphasised that rules of behaviour in the information  space are needed by all.',
  'A new paragraph welcomes the accession of new members to the organisation this year.',
]

function shown(
  over: Partial<ComparisonResultProps> = {},
  texts: readonly [readonly string[], readonly string[]] = [before, after],
) {
  const text = { name: 'pasted', href: null, language: 'en' }
  const language = over.language ?? 'en'
  const html = renderToStaticMarkup(
    <ComparisonResult
      read={sectionsOf(compareParagraphs(...texts, 'en'))}
      words={wordsIn(language).compare}
      before={text}
      after={text}
      view="inline"
      comparedAs="en"
      given="different"
      addresses={null}
      {...over}
      language={language}
    />,
  )
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document
}

const textsOf = (document: Document, selector: string): readonly string[] =>
  [...document.querySelectorAll(selector)].map(each => each.textContent ?? '')

describe('a comparison', () => {
  test('gives the text after back without loss: all words but the removed', () => {
    const document = shown()
    for (const gone of document.querySelectorAll('del')) gone.remove()
    expect(textsOf(document, '.cr .text').filter(text => text !== '')).toEqual(after)
  })

  test('gives both texts back side by side', () => {
    const document = shown({ view: 'side' })
    expect(textsOf(document, '.text.now').filter(text => text !== '')).toEqual(after)
    expect(
      textsOf(document, '.text.was')
        .filter(text => text !== '')
        .toSorted(),
    ).toEqual(before.toSorted())
  })

  test.each(['side', 'inline'] as const)('gives every change one address, %s', view => {
    const document = shown({ view })
    const all = sectionsOf(compareParagraphs(before, after, 'en')).changes
    const addresses = [...document.querySelectorAll('[id^="c"][data-change]')].map(each => each.id)
    expect(addresses.toSorted()).toEqual(Array.from({ length: all }, (_, i) => `c${i + 1}`).toSorted())
  })

  test('says what became of each paragraph in words, in every language', () => {
    for (const language of interfaceLanguages) {
      const { kinds } = wordsIn(language).compare
      const said = textsOf(shown({ language }), '.cr h3').join(' ')
      for (const kind of [kinds.moved(3, 1), kinds.edited, kinds.added, kinds.removed])
        expect(said).toContain(kind)
    }
  })

  test('names added and removed words for those who listen, and keeps them out of what is copied', () => {
    const document = shown()
    const { says } = wordsIn('en').compare
    expect(document.querySelector('.cr ins')?.getAttribute('data-says')).toBe(says.added)
    expect(document.querySelector('.cr del')?.getAttribute('data-says')).toBe(says.removed)
    expect(document.querySelector('.k-edited .text')?.textContent).not.toContain(says.added)
  })

  test('draws a space that came, with its name', () => {
    expect(shown().querySelector('.k-edited .ws')?.getAttribute('data-says')).toBe('space')
  })

  test('says that two texts are the same, or differ in empty lines only', () => {
    const { identical, sameButEdges } = wordsIn('en').compare
    expect(textsOf(shown({ given: 'same' }, [before, before]), '.cmp-sum')).toEqual([identical])
    expect(textsOf(shown({}, [before, before]), '.cmp-sum')).toEqual([sameButEdges])
  })

  test('says that the languages differ', () => {
    const other = { name: 'b', href: null, language: 'ru' }
    expect(textsOf(shown({ after: other }), '.cmp-sum').join(' ')).toContain('different languages')
  })

  test('carries no style of its own and lets no pasted tag through', () => {
    const document = shown({}, [['a <img src=x onerror=y> b'], ['a <b>bold</b> b']])
    expect(document.querySelectorAll('[style], img, .text b')).toHaveLength(0)
    expect(document.querySelector('.text')?.textContent).toContain('<b>bold</b>')
  })
})
