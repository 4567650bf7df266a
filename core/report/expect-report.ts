import { mustBeDates, mustBePeriod, mustBeSecretariat, mustHaveWords } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import { legalEnds } from './legal-ends.ts'
import { type Report, stepped } from './report.ts'
import type { OnDay, ReportDecide, ReportEvolve } from './report-rule.ts'

/** What is recorded when a report is due: of whom, to whom, on which period. */
export type ReportDue = OnDay &
  Pick<Report, 'id' | 'title' | 'kind' | 'form' | 'author' | 'addressee' | 'period' | 'due'>

/** Only the secretariat enters reports. */
export const mayExpectReport = (report: Report, facts: RegisterFacts): Refusal | undefined =>
  mustBeSecretariat(facts) ?? (report.stage === 'none' ? undefined : { refused: 'register-already-opened' })

function mustBeFromBody(author: string, { organs, states }: RegisterFacts): Refusal | undefined {
  const isOrgan = organs.some(({ id, of }) => id === author && of === 'body')
  return isOrgan || states.includes(author)
    ? undefined
    : { refused: 'report-author-unknown', facts: { author } }
}

/** An organ receives only what it can bring to an end. */
const mustBeReceivable = (
  asked: Omit<ReportDue, 'on'>,
  { competences }: RegisterFacts,
): Refusal | undefined =>
  legalEnds(competences, asked.addressee, asked).length > 0
    ? undefined
    : { refused: 'organ-not-competent-here', facts: { organ: asked.addressee } }

/** Enters a report that is due, with its author and its period: neither may be left out. */
export const expectReport: ReportDecide<'expect-report'> = (report, { does: _does, ...asked }, facts) => {
  if (report.id === asked.id && report.kind === asked.kind && report.author === asked.author)
    return mustBeSecretariat(facts) ?? []
  const content: ReportDue = { ...asked, on: facts.day }
  const refused =
    mayExpectReport(report, facts) ??
    mustHaveWords(asked.title, facts) ??
    mustBePeriod(asked.period.from, asked.period.to) ??
    mustBeDates(asked.due) ??
    mustBeFromBody(asked.author, facts) ??
    mustBeReceivable(asked, facts)
  return refused ?? [actOf('ReportDue', content)]
}

/** A report is due. */
export const reportDue: ReportEvolve<ReportDue> = (report, { on, ...asked }) =>
  stepped(report, { stage: 'due', on, organ: null, decision: null }, asked)
