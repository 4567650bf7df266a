import { type Candidacy, rungNow } from '../../core/candidacy/candidacy.ts'
import { mayConcludeCandidacy } from '../../core/candidacy/conclude-candidacy.ts'
import { mayTakeAct } from '../../core/candidacy/take-act.ts'
import { mayWithdrawCandidacy } from '../../core/candidacy/withdraw-candidacy.ts'
import { mayCarryOver } from '../../core/commitment/carry-over.ts'
import { type Commitment, standingOn as commitmentOn } from '../../core/commitment/commitment.ts'
import { mayOvertake } from '../../core/commitment/overtake.ts'
import { mayReportProgress } from '../../core/commitment/report-progress.ts'
import type { Nomination } from '../../core/nomination/nomination.ts'
import { standingOn } from '../../core/nomination/nomination.ts'
import { mayLinkPosition } from '../../core/position/link-position.ts'
import { mayModifyPosition } from '../../core/position/modify-position.ts'
import { isUnlinked, type Position } from '../../core/position/position.ts'
import { mayReaffirm } from '../../core/position/reaffirm.ts'
import { mayCirculateReport } from '../../core/report/circulate-report.ts'
import { mayConcludeReportAbove } from '../../core/report/conclude-report-above.ts'
import { mayConcludeReport } from '../../core/report/conclude-report.ts'
import { mayConsiderReport } from '../../core/report/consider-report.ts'
import type { Report } from '../../core/report/report.ts'
import { maySubmitReportUp } from '../../core/report/submit-report-up.ts'
import { maySubmitReport } from '../../core/report/submit-report.ts'
import type { SourceRef } from '../../core/procedure/source.ts'
import type { Texts } from '../../core/procedure/texts.ts'
import type { InterfaceLanguage } from '../../core/language.ts'
import type { Refusal } from '../../core/refusal.ts'
import { organShort, postName, stateName } from '../record/names.ts'
import { formatDate, formatPeriod } from '../words/dates.ts'
import { enumeration } from '../words/plural.ts'
import { wordsIn } from '../words/word-book.ts'
import { nominationActs } from './nomination-acts.ts'
import {
  type OfferedAct,
  type RegisterAct,
  registerPaths,
  type RegisterRoom,
  type RegisterRow,
} from './room.ts'

/** Words in the language of the page, else in the first there is. */
export const textIn = (texts: Texts, language: string): string =>
  texts[language] || Object.values(texts).find(words => words !== '') || ''

/** The acts that no rule stands in the way of. */
export const offered = (
  ...acts: readonly (readonly [RegisterAct, Refusal | undefined])[]
): readonly OfferedAct[] => acts.filter(([, refusal]) => refusal === undefined).map(([does]) => ({ does }))

const nameOf = ({ profile }: RegisterRoom, id: string, language: InterfaceLanguage): string =>
  profile.states.some(({ code }) => code === id)
    ? stateName(profile, id, language)
    : organShort(profile, id, language)

/** A source in words: the decision, or the meeting and paragraph. */
export function sourceIn(room: RegisterRoom, source: SourceRef, language: InterfaceLanguage): string {
  const { registers } = wordsIn(language)
  if (source.kind === 'text') return `${source.meeting}, ${registers.paragraph(source.paragraph)}`
  const decision = room.decisions.find(({ organ, id }) => organ === source.organ && id === source.decision)
  const title = decision ? textIn(decision.title, language) : source.decision
  return `${organShort(room.profile, source.organ, language)}: ${title}`
}

const hrefOf = (source: SourceRef): string | null =>
  source.kind === 'text' ? `/${source.meeting}#p${source.paragraph}` : null

export function nominationRow(room: RegisterRoom, one: Nomination, language: InterfaceLanguage): RegisterRow {
  const { registers } = wordsIn(language)
  const { profile, facts } = room
  const acts = nominationActs(one, facts)
  const [next] = acts
  const who = one.candidate
    ? `${textIn(one.candidate.name, language)} (${stateName(profile, one.candidate.state, language)})`
    : '–'
  return {
    id: one.id,
    what: postName(profile, one.post, one.post, language),
    stage: standingOn(one, facts.day),
    who,
    next: next ? registers.acts[next.does] : null,
    date: formatPeriod(language, one.from, one.to),
    notes: [],
    href: `/${profile.id.toLowerCase()}/${registerPaths.nomination}/${one.id}`,
    acts: [],
  }
}

export function reportRow(room: RegisterRoom, one: Report, language: InterfaceLanguage): RegisterRow {
  const { registers } = wordsIn(language)
  const acts = offered(
    ['submit-report', maySubmitReport(one, room.facts)],
    ['circulate-report', mayCirculateReport(one, room.facts)],
    ['consider-report', mayConsiderReport(one, room.facts)],
    ['conclude-report', mayConcludeReport(one, room.facts)],
    ['submit-report-up', maySubmitReportUp(one, room.facts)],
    ['conclude-report-above', mayConcludeReportAbove(one, room.facts)],
  )
  const [next] = acts
  const to = one.above ?? one.addressee
  return {
    id: one.id,
    what: textIn(one.title, language),
    stage: one.stage,
    who: `${nameOf(room, one.author, language)} → ${nameOf(room, to, language)}`,
    next: next ? registers.acts[next.does] : null,
    date: one.due && formatDate(language, one.due),
    notes: [formatPeriod(language, one.period.from, one.period.to)],
    href: null,
    acts,
  }
}

export function candidacyRow(room: RegisterRoom, one: Candidacy, language: InterfaceLanguage): RegisterRow {
  const { registers } = wordsIn(language)
  const rung = rungNow(one)
  const last = one.acts.at(-1)
  return {
    id: one.id,
    what: `${organShort(room.profile, one.organ, language)}: ${textIn(one.seat, language)}`,
    stage: one.stage,
    who: stateName(room.profile, one.state, language),
    next: rung ? registers.choices[rung] : registers.noAct,
    date: formatPeriod(language, one.term.from, one.term.to),
    notes: last ? [sourceIn(room, last.source, language)] : [],
    href: last ? hrefOf(last.source) : null,
    acts: offered(
      ['take-act', mayTakeAct(one, room.facts)],
      ['conclude-candidacy', mayConcludeCandidacy(one, room.facts)],
      ['withdraw-candidacy', mayWithdrawCandidacy(one, room.facts)],
    ),
  }
}

export function commitmentRow(room: RegisterRoom, one: Commitment, language: InterfaceLanguage): RegisterRow {
  const reports = one.reports.map(
    ({ on, by, text }) =>
      `${formatDate(language, on)}, ${nameOf(room, by, language)}: ${textIn(text, language)}`,
  )
  return {
    id: one.id,
    what: textIn(one.what, language),
    stage: commitmentOn(one, room.facts.day),
    who: enumeration(
      language,
      one.owners.map(owner => nameOf(room, owner, language)),
    ),
    next: null,
    date: one.due && formatDate(language, one.due),
    notes: [sourceIn(room, one.source, language), ...reports],
    href: hrefOf(one.source),
    acts: offered(
      ['report-progress', mayReportProgress(one, room.facts)],
      ['fulfil', mayReportProgress(one, room.facts)],
      ['carry-over', mayCarryOver(one, room.facts)],
      ['overtake', mayOvertake(one, room.facts)],
    ),
  }
}

export function positionRow(room: RegisterRoom, one: Position, language: InterfaceLanguage): RegisterRow {
  const { registers } = wordsIn(language)
  const topics = one.predecessors.map(id => {
    const found = room.positions.find(each => each.id === id)
    return `${registers.predecessors}: ${found ? textIn(found.topic, language) : id}`
  })
  const again = one.reaffirmations.map(
    ({ on, source }) =>
      `${registers.reaffirmedOn}: ${formatDate(language, on)}, ${sourceIn(room, source, language)}`,
  )
  const named =
    one.scope.kind === 'all' ? [] : one.scope.states.map(each => stateName(room.profile, each, language))
  return {
    id: one.id,
    what: `${textIn(one.topic, language)} — ${textIn(one.text, language)}`,
    stage: one.stage,
    who: one.scope.kind === 'all' ? registers.all : enumeration(language, named),
    next: isUnlinked(one) ? registers.isUnlinked : null,
    date: formatDate(language, one.on),
    notes: [sourceIn(room, one.source, language), ...topics, ...again],
    href: hrefOf(one.source),
    acts: offered(
      ['reaffirm', mayReaffirm(one, room.facts)],
      ['link-position', mayLinkPosition(one, room.facts)],
      ['modify-position', mayModifyPosition(one, room.facts)],
    ).filter(({ does }) => does === 'reaffirm' || room.positions.length > 1),
  }
}
