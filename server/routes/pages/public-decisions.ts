import type { FastifyRequest } from 'fastify'
import type { Organ, Profile } from '../../../core/body/profile.ts'
import type { Decision } from '../../../core/decision/decision.ts'
import { noDecision } from '../../../core/decision/no-decision.ts'
import type { DecisionPublished } from '../../../core/decision/publish.ts'
import type { Texts } from '../../../core/decision/decision.ts'
import type { Hall } from '../../../web/decision/hall.ts'
import type { Concord } from '../../concord.ts'
import { asReader } from '../../database/audience.ts'
import { readerOf } from '../../reader.ts'
import { decisionsStream } from '../../streams.ts'
import { decisionLines, publishedDecision } from '../../views/decisions.ts'
import { printedOf } from './decision-words-of.ts'
import { hallOf, momentOf } from './hall-at.ts'

/** A decision as the public reads it: what was published of it, and nothing of how it came about. */
const publicDecision = (published: DecisionPublished): Decision => ({
  ...noDecision,
  ...published,
  id: published.decision,
  publicity: 'public',
  published: published.at,
  stage: 'adopted',
  adoption: {
    at: published.at,
    day: published.day,
    number: published.number,
    mode: published.mode,
    digest: published.digest,
    members: [],
    present: [],
    listed: published.scope.kind === 'named' ? published.scope.states : [],
    statements: published.statements.map(({ id }) => id),
    residual: [],
    languageException: null,
    votes: null,
    standing: 'stands',
  },
})

type PublicWords = Readonly<Record<string, { readonly paragraphs: readonly { readonly text: string }[] }>>

/** The words that were published: its own, or those of the draft, which are published with it. */
function wordsOf(published: DecisionPublished & { readonly words?: PublicWords }): Texts {
  if (published.text.kind === 'words') return published.text.words
  return Object.fromEntries(
    Object.entries(published.words ?? {}).map(([language, { paragraphs }]) => [
      language,
      paragraphs.map(({ text }) => text).join('\n'),
    ]),
  )
}

/** What the public reads is the content of one act, as the view has kept it. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the journal gives back what the rules recorded
const publishedIn = (kept: unknown): DecisionPublished => kept as DecisionPublished

/** The decisions that organs of a body have published. */
export async function publicHalls(
  concord: Concord,
  request: FastifyRequest,
  profile: Profile,
  organs: readonly Organ[],
): Promise<readonly Hall[]> {
  const moment = await momentOf(concord, request, profile)
  const halls: Hall[] = []
  for (const organ of organs) {
    const all = await asReader(concord.database, readerOf(request), async tx => {
      const lines = await decisionLines(tx, profile.id, organ.id)
      const found = lines.map(({ id }) => publishedDecision(tx, decisionsStream(profile.id, organ.id), id))
      return await Promise.all(found)
    })
    const published = all.flatMap(one => (one ? [publishedIn(one.published)] : []))
    const hall = await hallOf(concord, request, { profile, organ, shown: [], meeting: null, moment })
    const decisions = new Map(published.map(each => [each.decision, publicDecision(each)]))
    const words = Object.fromEntries(published.map(each => [each.decision, printedOf(wordsOf(each))]))
    halls.push({ ...hall, register: { decisions, numbers: {} }, words })
  }
  return halls
}
