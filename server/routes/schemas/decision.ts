import * as z from 'zod'
import { draftEntry } from './draft.ts'
import { draftId } from './draft-command.ts'
import { bodyId, instant, textOrNull } from './parts.ts'

const version = z.int().describe('Number of acts on the decisions of the organ so far')
const position = z.int().describe('Position of the last act in the journal; `GET /api/live` goes on from it')

/** The decisions of an organ have one address; the organ by its id or by its name in addresses: `cm`. */
export const organPlace = z.object({ body: bodyId, organ: z.string().min(1).max(40) })

export const decisionPlace = organPlace.extend({ decision: draftId })

/** A decision in a list. */
export const decisionLine = z
  .object({
    id: z.string(),
    body: z.string(),
    organ: z.string(),
    meeting: textOrNull,
    item: textOrNull,
    class: z.enum(['A', 'B']),
    act: z.string(),
    document: z.string(),
    title: z.record(z.string(), z.string()),
    stage: z.string(),
    number: z.int().nullable().describe('Given at the adoption, in its order (R-23)'),
    day: textOrNull,
    publicity: z.enum(['public', 'members']),
    drafted: instant,
    expires: instant.nullable().describe('When the silence that runs on it expires'),
    version,
    position,
  })
  .meta({ id: 'DecisionLine' })

const silence = z
  .enum(['running', 'expired-awaiting', 'observed', 'broken', 'cancelled'])
  .nullable()
  .describe('What the last silence on it is at this instant; expired, its result is being established')

const fold = z.record(z.string(), z.unknown())

/** A decision as its acts have made it, for members; for the public what was published of it. */
export const wholeDecision = z
  .object({
    now: instant.describe('The instant of the database clock at which it was so'),
    version,
    position,
    decision: fold.nullable().describe('As its acts have made it: for members alone'),
    silence,
    gate: z
      .array(
        z.object({
          name: z.string(),
          rule: z.string(),
          standing: z.enum(['clear', 'stands']),
          states: z.array(z.string()),
          refusal: z
            .object({ refused: z.string(), facts: z.record(z.string(), z.string()).exactOptional() })
            .nullable(),
        }),
      )
      .describe('What must be clear before the gavel; it refuses exactly while an item stands'),
    published: z.unknown().describe('What the public reads of it, once it is published; else null'),
  })
  .meta({ id: 'WholeDecision' })

/** All decisions of an organ as they are now. */
export const organDecisions = z
  .object({ now: instant, version, position, decisions: z.array(fold).describe('In the order of drafting') })
  .meta({ id: 'OrganDecisions' })

/** What an act on decisions has led to. */
export const decisionActed = z
  .object({ version, position, entries: z.array(draftEntry) })
  .meta({ id: 'DecisionActed' })
