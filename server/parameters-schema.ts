import * as z from 'zod'
import { precisionOf } from '../core/calendar.ts'
import { communiqueSections } from '../core/communique/sections-of.ts'
import {
  absenceNames,
  absenceRules,
  consentRules,
  decisionRules,
  dissentForms,
  guestLevels,
  numberings,
  publicities,
  quorumNames,
  quorums,
  reopenings,
} from '../core/procedure/rules.ts'

/** The shapes of the procedural parameters of a body (practice 13). A name or a word that none of them knows is refused. */

const count = z.number().int().nonnegative()
const amount = z.number().int().positive()
const code = z.string().regex(/^[A-Z]{3}$/, { error: 'expected a State code of three capitals' })
const day = z.string().refine(value => precisionOf(value) === 'day', { error: 'expected a day: 2018-04-24' })

const named = <const Word extends string>(words: readonly Word[], longer: Readonly<Record<string, Word>>) =>
  z.enum([...words, ...Object.keys(longer)])
const quorum = named(quorums, quorumNames)

const chair = z.union(
  [
    z.enum(['presidency', 'elected']),
    z.strictObject({ elected: z.string().min(1) }),
    z.strictObject({ order: z.array(code).min(1), months: amount, from: day }),
  ],
  { error: 'expected "presidency", "elected", {"elected": post} or {"order", "months", "from"}' },
)

const notice = z.union(
  [
    z.strictObject({ hours: amount }),
    z.strictObject({ days: count }),
    z.strictObject({ workingDays: amount }),
  ],
  { error: 'expected {"hours"}, {"days"} or {"workingDays"} with a whole number' },
)

const rotation = z.strictObject({
  post: z.string().min(1),
  order: z.array(code).min(1),
  termYears: amount,
  renewable: z.boolean(),
})

const values = {
  decisionRule: z.enum(decisionRules),
  important: z.array(z.string().min(1)),
  minusOne: z.array(z.enum(['suspension', 'expulsion'])),
  absence: named(absenceRules, absenceNames),
  dissent: z.array(z.enum(dissentForms)),
  quorum: z.strictObject({ open: quorum, decide: quorum }),
  notice,
  noticeDays: count,
  monthsBeforeSummit: count,
  extraordinary: z.strictObject({
    initiators: amount,
    consentOfOthers: z.union([z.boolean(), z.enum(consentRules)], {
      error: 'expected true, false or "majority"',
    }),
    noticeMonths: count,
  }),
  chair,
  protocolOrder: z.union([z.literal('alphabet'), z.strictObject({ lot: z.array(code).min(1) })], {
    error: 'expected "alphabet" or {"lot": State codes}',
  }),
  silence: z.strictObject({
    allowed: z.boolean(),
    minimumHours: z.number().nonnegative(),
    breakerDisclosed: z.boolean(),
    brokenByAmendment: z.boolean(),
  }),
  packageClause: z.record(z.string().min(1), z.boolean()),
  reopening: z.enum(reopenings),
  rotation: z.union([z.literal('none'), rotation, z.array(rotation)], {
    error: 'expected "none", or {"post", "order", "termYears", "renewable"}',
  }),
  deputies: z.array(z.strictObject({ post: z.string().min(1), head: z.string().min(1) })),
  guests: z.strictObject({ states: count, organizations: count, level: z.enum(guestLevels) }),
  numbering: z.enum(numberings),
  publication: z.strictObject({ communique: z.enum(publicities), decisions: z.enum(publicities) }),
  rollCall: z.boolean(),
  statementHours: count,
  communiqueSections: z.array(z.enum(communiqueSections)).min(1),
} as const

const stated = <Value extends z.ZodType>(value: Value) =>
  z
    .strictObject({
      value,
      source: z.string().min(1),
      evidence: z.enum(['read', 'memory', 'default']),
    })
    .exactOptional()

/** What a profile may say of its procedure: every parameter may be left out and then has its default. */
export const parametersSchema = z
  .strictObject({
    decisionRule: stated(values.decisionRule),
    important: stated(values.important),
    minusOne: stated(values.minusOne),
    absence: stated(values.absence),
    dissent: stated(values.dissent),
    quorum: stated(values.quorum),
    notice: stated(values.notice),
    noticeDays: stated(values.noticeDays),
    monthsBeforeSummit: stated(values.monthsBeforeSummit),
    extraordinary: stated(values.extraordinary),
    chair: stated(values.chair),
    protocolOrder: stated(values.protocolOrder),
    silence: stated(values.silence),
    packageClause: stated(values.packageClause),
    reopening: stated(values.reopening),
    rotation: stated(values.rotation),
    deputies: stated(values.deputies),
    guests: stated(values.guests),
    numbering: stated(values.numbering),
    publication: stated(values.publication),
    rollCall: stated(values.rollCall),
    statementHours: stated(values.statementHours),
    communiqueSections: stated(values.communiqueSections),
  })
  .refine(({ notice: exact, noticeDays }) => exact === undefined || noticeDays === undefined, {
    error: 'expected "notice" or "noticeDays", not both',
  })
