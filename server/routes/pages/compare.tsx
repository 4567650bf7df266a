import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Profile } from '../../../core/body/profile.ts'
import { interfaceLanguages } from '../../../core/language.ts'
import { compareParagraphs } from '../../../core/text/compare.ts'
import { languageOf } from '../../../core/text/language-of.ts'
import { ComparePage, type ComparePageProps } from '../../../web/pages/compare-page.tsx'
import { tooMuchOf } from '../../../web/parts/comparison-limits.ts'
import type { ComparisonView } from '../../../web/parts/comparison-row.tsx'
import { sectionsOf } from '../../../web/parts/comparison-rows.ts'
import type { ChosenText } from '../../../web/parts/comparison-side.tsx'
import { wordsIn } from '../../../web/words/word-book.ts'
import type { Concord } from '../../concord.ts'
import { readerOf } from '../../reader.ts'
import { type ComparedTexts, comparedTexts } from './compared-texts.ts'
import { paramOf } from './fields-of.ts'
import type { Keep } from './kept-pages.ts'
import { queryOf } from './query-of.ts'
import { bodyAt } from './record.tsx'
import { htmlOf } from './show.tsx'
import { profileAt, visitOf } from './visit-of.ts'

/** What the address of a comparison asks for. */
type Asked = {
  readonly a: string | undefined
  readonly b: string | undefined
  readonly view: ComparisonView
  readonly language: string | null
}

function askedIn(request: FastifyRequest): Asked {
  const { a, b, view, language } = queryOf(request)
  return {
    a,
    b,
    view: view === 'inline' ? 'inline' : 'side',
    language: interfaceLanguages.find(one => one === language) ?? null,
  }
}

/** The address of a comparison as it is handed on: slashes stay readable. */
function addressOf(a: string, b: string, view: ComparisonView, language: string | null): string {
  const rest = language === null ? '' : `&language=${language}`
  return `/compare?a=${a}&b=${b}&view=${view}${rest}`
}

const joined = ({ paragraphs }: ChosenText): string => paragraphs.join('\n')

/** The language that was set, else that of the texts, else the one that their letters show. */
const languageFor = (asked: Asked, before: ChosenText, after: ChosenText): string =>
  asked.language ??
  (before.language === after.language ? before.language : languageOf(joined(before) + joined(after)))

const tooMuchIn = (text: ChosenText) => tooMuchOf(joined(text).length, text.paragraphs.length)

function resultOf(asked: Asked, before: ChosenText, after: ChosenText): ComparePageProps['result'] {
  const language = languageFor(asked, before, after)
  const address = (view: ComparisonView) => addressOf(before.id, after.id, view, asked.language)
  return {
    read: sectionsOf(compareParagraphs(before.paragraphs, after.paragraphs, language)),
    before,
    after,
    view: asked.view,
    comparedAs: language,
    given: joined(before) === joined(after) ? 'same' : 'different',
    addresses: { side: address('side'), inline: address('inline') },
  }
}

function problemOf(texts: ComparedTexts, request: FastifyRequest): string | null {
  const { problems } = wordsIn(readerOf(request).language).compare
  if (texts.gone) return problems.gone
  const found = [texts.before, texts.after].map(text => text && tooMuchIn(text)).find(one => one !== null)
  return found ? problems[found.code](found.n, found.limit) : null
}

/** The body at the address, else that of a text that is chosen; `null` where there is neither. */
function bodyFor(concord: Concord, request: FastifyRequest, chosen: ChosenText | null): Profile | null {
  if (paramOf(request, 'body')) return bodyAt(concord, request)
  return profileAt(concord, chosen?.id.split('/')[0] ?? '')
}

function pageOf(concord: Concord, request: FastifyRequest, texts: ComparedTexts, problem: string | null) {
  const asked = askedIn(request)
  const { choices, before, after } = texts
  const result = problem === null && before && after ? resultOf(asked, before, after) : null
  const address = result?.addresses
    ? request.protocol + '://' + request.host + result.addresses[asked.view]
    : null
  return htmlOf(
    visitOf(concord, request, bodyFor(concord, request, before ?? after)),
    <ComparePage
      form={{ choices, before, after, language: asked.language, view: asked.view, problem }}
      result={result}
      address={address}
    />,
  )
}

async function comparePage(concord: Concord, keep: Keep, request: FastifyRequest, reply: FastifyReply) {
  const { a, b, view, language } = askedIn(request)
  if (queryOf(request).exchange && a && b) return reply.redirect(addressOf(b, a, view, language), 303)
  const texts = await comparedTexts(concord, request, a, b)
  const problem = problemOf(texts, request)
  void reply.type('text/html; charset=utf-8')
  if (problem === null)
    return reply.send(await keep(request, async () => pageOf(concord, request, texts, null)))
  const html = pageOf(concord, request, texts, problem)
  return reply
    .code(texts.gone ? 404 : 422)
    .header('cache-control', 'no-store')
    .send(html)
}

/** Two texts compared: recorded ones here, pasted ones in the browser alone. */
export function addComparePage(app: FastifyInstance, concord: Concord, keep: Keep): void {
  for (const path of ['/compare', '/:body/compare'])
    app.get(path, (request, reply) => comparePage(concord, keep, request, reply))
}
