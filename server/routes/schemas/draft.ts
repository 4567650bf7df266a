import * as z from 'zod'
import type { Draft, Paragraph } from '../../../core/draft/draft.ts'
import { type Proposal, proposalKinds } from '../../../core/draft/proposal.ts'
import { proposedChange } from './draft-command.ts'
import { instant, textOrNull, words } from './parts.ts'

const perLanguage = z.record(z.string(), z.string())
const states = z.array(z.string())

export const draftStage = z.enum([
  'none',
  'submitted',
  'under-negotiation',
  'agreed-ad-ref',
  'adopted-in-principle',
  'submitted-up',
  'adopted',
  'published',
  'withdrawn',
  'lapsed',
])

const version = z.int().describe('Number of acts on the draft so far')
const position = z.int().describe('Position of the last act in the journal; `GET /api/live` goes on from it')

/** A draft in a list. */
export const draftLine = z
  .object({
    id: z.string(),
    body: z.string(),
    organ: z.string(),
    symbol: z.string(),
    title: perLanguage,
    stage: draftStage,
    submitted: instant,
    changed: instant,
    version,
    position,
  })
  .meta({ id: 'DraftLine' })

const paragraph = z
  .object({
    id: z.string(),
    number: z.int(),
    suffix: z.string(),
    heading: perLanguage.nullable(),
    headingWords: z.int().exactOptional(),
    headingBehind: z.array(z.string()).exactOptional(),
    texts: z.record(
      z.string(),
      z.object({
        text: z.string(),
        level: z.enum(['level', 'behind']),
        since: z.int().exactOptional(),
      }),
    ),
    words: z.int(),
    said: z.int().exactOptional(),
    status: z.enum(['open', 'agreed-ad-ref', 'agreed', 'deleted', 'merged']),
    into: textOrNull,
    adRef: states,
    agreedBy: states,
    scope: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('all') }),
      z.object({ kind: z.literal('named'), states }),
    ]),
    corrected: z
      .object({ language: z.string(), before: z.string(), others: perLanguage })
      .nullable()
      .exactOptional(),
  })
  .meta({ id: 'DraftParagraph' }) satisfies z.ZodType<Paragraph>

const stance = z.object({
  value: z.enum(['support', 'accept', 'no-position', 'reserve', 'oppose']),
  words: z.int(),
  until: instant.nullable(),
})

const proposal = z
  .object({
    id: z.string(),
    kind: z.enum(proposalKinds),
    paragraph: textOrNull,
    language: z.string(),
    words: z.int(),
    edits: z.array(z.object({ from: z.int(), to: z.int(), text: z.string() })),
    text: textOrNull,
    after: textOrNull.exactOptional(),
    at: z.int().exactOptional(),
    into: z.string().exactOptional(),
    scope: states.nullable().exactOptional(),
    suffix: z.string().exactOptional(),
    sponsors: states,
    left: states.exactOptional(),
    takenFrom: z.string().exactOptional(),
    stances: z.record(z.string(), stance),
    status: z.enum(['live', 'accepted', 'withdrawn', 'merged', 'superseded', 'lapsed']),
    conflict: z
      .object({ accepted: textOrNull, before: z.string(), after: z.string(), proposed: z.string() })
      .nullable(),
    set: textOrNull,
    by: textOrNull,
    reading: z.int(),
  })
  .meta({ id: 'Proposal' }) satisfies z.ZodType<Proposal>

const ofOrgan = { organ: z.string(), decision: z.string() }

const draft = z
  .object({
    id: z.string(),
    body: z.string(),
    organ: z.string(),
    symbol: z.string(),
    title: perLanguage,
    titleWords: z.int().exactOptional(),
    titleBehind: z.array(z.string()).exactOptional(),
    languages: z.array(z.string()),
    authentic: z.array(z.string()),
    origin: z.string(),
    sponsors: states,
    base: z.string().exactOptional(),
    stage: draftStage,
    packageClause: z.enum(['on', 'off']),
    readings: z.array(z.object({ number: z.int(), deadline: instant.nullable(), closed: z.boolean() })),
    paragraphs: z.array(paragraph),
    proposals: z.array(proposal).describe('In the order of submission'),
    frozen: z.object(ofOrgan).nullable().describe('The decision that is being taken on it'),
    above: z.object(ofOrgan).nullable().describe('The decision of the higher organ before which it is'),
    adoptions: z.array(
      z.object({ ...ofOrgan, how: z.enum(['in-principle', 'finally']), digest: z.string() }),
    ),
    last: z
      .object({ by: z.enum(['chair', 'secretariat']), act: z.string(), of: z.string() })
      .nullable()
      .describe('What the pen-holder may undo, until anything else is recorded'),
  })
  .meta({ id: 'Draft' }) satisfies z.ZodType<Omit<Draft, 'proposals' | 'last'>>

/** A draft as a whole: everything that has been done to it, and who counts. */
export const wholeDraft = z
  .object({
    version,
    position,
    members: z.array(z.object({ state: z.string(), name: words })).describe('Of today, in protocol order'),
    draft,
  })
  .meta({ id: 'WholeDraft' })

/** An act on a draft as it was recorded. */
export const draftEntry = z
  .object({
    position: z.int(),
    version: z.int(),
    type: z.string(),
    at: instant,
    actor: z.string(),
    capacity: z.string(),
    state: textOrNull,
    content: z.unknown(),
  })
  .meta({ id: 'DraftEntry' })

/** What has come of a command: the acts recorded, none if it was already so. */
export const draftActed = z
  .object({ version, position, entries: z.array(draftEntry) })
  .meta({ id: 'DraftActed' })

const revision = z.object({ version: z.int(), at: instant.nullable(), paragraphs: z.array(paragraph) })

/** The text of a draft after two of its acts. */
export const twoRevisions = z.object({ from: revision, to: revision }).meta({ id: 'TwoRevisions' })

const changed = z.codec(z.iso.datetime(), z.date(), {
  decode: text => new Date(text),
  encode: date => date.toISOString(),
})

/** What a seat notes for itself. */
export const draftNote = z
  .object({ paragraph: z.string(), kind: z.enum(['note', 'instruction']), text: z.string(), changed })
  .meta({ id: 'DraftNote' })

/** Proposals that a seat prepares in private. */
export const preparedSet = z
  .object({ id: z.string(), changes: z.array(proposedChange), changed })
  .meta({ id: 'PreparedSet' })
