import type { Decision } from '../../core/decision/decision.ts'
import { decisionsAggregate } from '../../core/decision/decision-register-aggregate.ts'
import { differencesOf, type ParagraphTexts } from '../../core/decision/differences-of.ts'
import type { ResultAbove } from '../../core/decision/upward.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { draftAggregate } from '../../core/draft/draft-aggregate.ts'
import { wordsOfDraft } from '../../core/draft/draft-digest.ts'
import { system } from '../../core/journal/system.ts'
import { isRefusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import { instantOf } from '../database/clock.ts'
import { decide } from '../deciding.ts'
import { digestOfDraft } from '../digests.ts'
import { draftStream } from '../drafting.ts'
import { decisionsStream } from '../streams.ts'
import { type Consequence, onDecision } from './consequence.ts'

/** The words of a draft by paragraph, as differences are told: the title and each heading and text, per language. */
function textsOf(draft: Draft): ParagraphTexts {
  const words = Object.entries(wordsOfDraft(draft))
  const title = Object.fromEntries(words.map(([language, { title: said }]) => [language, said]))
  const ids = [...new Set(words.flatMap(([, { paragraphs }]) => paragraphs.map(({ id }) => id)))]
  const saying = (id: string) =>
    words.flatMap(([language, { paragraphs }]) => {
      const found = paragraphs.find(each => each.id === id)
      return found ? [[language, [found.heading, found.text].filter(Boolean).join('\n')] as const] : []
    })
  return [
    { paragraph: null, texts: title },
    ...ids.map(id => ({ paragraph: id, texts: Object.fromEntries(saying(id)) })),
  ]
}

/** The draft when it last had the words of a digest; folded from its beginning. */
async function draftWith(concord: Concord, body: string, id: string, digest: string): Promise<Draft | null> {
  let draft = draftAggregate.initial
  let found: Draft | null = null
  for (const { type, content } of await concord.journal.stream(draftStream(body, id))) {
    draft = draftAggregate.evolve(draft, type, content)
    if (digestOfDraft(draft) === digest) found = draft
  }
  return found
}

async function textsIn(
  concord: Concord,
  body: string,
  { text, adoption }: Decision,
): Promise<ParagraphTexts> {
  if (text.kind === 'words') return [{ paragraph: null, texts: text.words }]
  const draft = await draftWith(concord, body, text.draft, adoption?.digest ?? text.digest)
  return draft ? textsOf(draft) : []
}

function resultOf({ stage, act, adoption, referredBack }: Decision): ResultAbove['result'] | null {
  if (referredBack) return 'referred-back'
  if (stage === 'not-adopted') return 'not-adopted'
  if (stage !== 'adopted' || adoption === null) return null
  return act === 'approve' || act === 'appoint' ? 'approved' : 'adopted'
}

const types = ['DecisionAdopted', 'DecisionNotAdopted', 'DecisionReferredBack']

/** What a higher organ did with a text comes back below by itself, with every difference that it made (M14, E-21). */
export const resultComesBack: Consequence = async (entry, concord) => {
  const place = types.includes(entry.type) ? onDecision(entry, concord) : null
  if (!place) return undefined
  const { profile, organ, decision: id } = place
  const registerOf = async (of: string) =>
    (await concord.journal.folded(decisionsAggregate, decisionsStream(profile.id, of))).thing
  const decision = (await registerOf(organ)).decisions.get(id)
  const result = decision ? resultOf(decision) : null
  if (!decision?.from || !result) return undefined
  const below = (await registerOf(decision.from.organ)).decisions.get(decision.from.decision)
  if (!below) return undefined
  const isAdopted = result === 'adopted' || result === 'approved'
  const differences = isAdopted
    ? differencesOf(await textsIn(concord, profile.id, below), await textsIn(concord, profile.id, decision))
    : []
  const done = await decide(
    concord,
    {
      profile,
      organ: decision.from.organ,
      actor: system,
      now: await instantOf(concord.database),
    },
    {
      does: 'report-result',
      decision: below.id,
      result: {
        organ,
        decision: id,
        result,
        at: decision.adoption?.at ?? decision.referredBack?.at ?? entry.at,
        number: decision.adoption?.number ?? null,
        differences,
        reasons: decision.referredBack?.reasons ?? [],
      },
    },
  )
  return isRefusal(done) ? done : undefined
}
