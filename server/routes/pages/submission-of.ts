import { createHash } from 'node:crypto'
import { organBy } from '../../../core/body/organ-by.ts'
import type { Profile } from '../../../core/body/profile.ts'
import type { DraftCommand } from '../../../core/draft/command.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { submittedParagraphs } from '../../../core/draft/typed-paragraphs.ts'
import { isRefusal, type Refusal } from '../../../core/refusal.ts'
import { type FormFields, one, wordOf } from '../../../web/draft/change-of.ts'

export type Submission = Extract<DraftCommand, { readonly does: 'submit-draft' }>

/** Enough of a symbol in another script to know it by. */
const digest = (symbol: string): string => createHash('sha256').update(symbol).digest('hex').slice(0, 12)

/** The id of a draft, made from its symbol, so that a symbol is never given twice (I-33). */
function idOf(symbol: string): string {
  const known = symbol
    .slice(0, 48)
    .replaceAll(/[^A-Za-z0-9.]+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
  const isWhole = /^[ -~]{1,48}$/.test(symbol) && known !== '' && !/^new$/i.test(known)
  return isWhole ? known : [known || 'draft', digest(symbol)].join('-')
}

/** A field of every language of the body, by language. */
const inEach = ({ languages }: Profile, fields: FormFields, name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(languages.working.map(language => [language, one(fields, `${name}-${language}`).trim()]))

const filled = (texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''))

/** What a form would submit; the rules say whether it can be. */
export function submissionOf(profile: Profile, fields: FormFields): Submission | Refusal {
  const organ = organBy(profile, wordOf(fields, 'organ'))
  if (!organ) return { refused: 'draft-organ-unknown', facts: { organ: wordOf(fields, 'organ') } }
  const paragraphs = submittedParagraphs(inEach(profile, fields, 'words'))
  if (isRefusal(paragraphs)) return paragraphs
  const symbol = wordOf(fields, 'symbol')
  const base = wordOf(fields, 'base')
  return {
    does: 'submit-draft',
    id: idOf(symbol),
    body: profile.id,
    organ: organ.id,
    symbol,
    title: filled(inEach(profile, fields, 'title')),
    languages: profile.languages.working.filter(each => fields['languages']?.includes(each)),
    authentic: profile.languages.authentic,
    origin: wordOf(fields, 'origin'),
    paragraphs,
    packageClause: fields['clause'] ? 'on' : 'off',
    ...(base === '' ? {} : { base }),
  }
}

const wordsIn = (paragraphs: Submission['paragraphs'] | Draft['paragraphs'], origin: string): string =>
  paragraphs
    .map(({ texts }) => {
      const text = texts[origin]
      return typeof text === 'string' ? text.normalize() : text?.text
    })
    .join('\n')

/** Whether a draft is the one that is sent once more, and not another one under its symbol. */
export const isSameDraft = (draft: Draft, sent: Submission): boolean =>
  draft.symbol === sent.symbol &&
  wordsIn(draft.paragraphs, sent.origin) === wordsIn(sent.paragraphs, sent.origin)
