import { Fragment, type ReactNode } from 'react'
import type { Profile } from '../../core/body/profile.ts'
import type { FollowUp } from '../../core/communique/public-record.ts'
import type { ActRead, Reading } from '../../core/communique/reading.ts'
import { marginOf, type MarginLine } from '../record/margin.ts'
import { organShort, stateName } from '../record/names.ts'
import { paragraphOf } from '../record/paragraph-of.ts'
import { enumeration } from '../words/plural.ts'
import { actName } from './act-names.tsx'
import { Foreign } from './foreign.tsx'
import { MarginFates } from './margin-fates.tsx'
import { Sentence } from './sentence.tsx'
import { useVisit, useWords } from './visit.tsx'

type Shown = { readonly profile: Profile; readonly reading: Reading; readonly text: string }

/** What the acts of one paragraph do, in whose name, with what force; and what the paragraph leaves open. */
export function MarginNote({
  paragraph,
  followUps,
  ...shown
}: Shown & { readonly paragraph: number; readonly followUps: readonly FollowUp[] }) {
  const { meeting } = useWords()
  return (
    <div className="mn" role="note" aria-label={meeting.note.margin(paragraph)}>
      {marginOf(shown.reading, paragraph).map(line => (
        <p key={line.acts[0]?.id}>
          <Verbs line={line} language={shown.reading.language} />
          <Remarks line={line} {...shown} />
        </p>
      ))}
      <MarginFates followUps={followUps} profile={shown.profile} language={shown.reading.language} />
      <Issues paragraph={paragraph} {...shown} />
    </div>
  )
}

const sameVerb = (one: ActRead, other: ActRead): boolean => one.verb === other.verb && one.type === other.type

/** The verbs as printed, each once and leading to its words; where the verb does not say it, with what it does. */
function Verbs({ line, language }: { readonly line: MarginLine; readonly language: string }) {
  const { frame } = useWords()
  const nameOf = useSaid(language)
  const distinct = line.acts.filter((act, i) => line.acts.findIndex(other => sameVerb(act, other)) === i)
  return (
    <>
      {distinct.map((act, i) => (
        <Fragment key={act.id}>
          {i > 0 && frame.comma}
          {act.verb && <Verb act={act} language={language} />}
          {nameOf(act) && `${act.verb ? ' ' : ''}${nameOf(act)}`}
          {times(line.acts, act)}
        </Fragment>
      ))}
      {distinct.some(nameOf) ? '\u00a0· ' : ' '}
    </>
  )
}

const Verb = ({ act, language }: { readonly act: ActRead; readonly language: string }) => (
  <b>
    <a href={`#${act.id}`}>
      <Foreign language={language}>{act.verb}</Foreign>
    </a>
  </b>
)

/** What an act does, where the printed verb does not already say it in the language of the page. */
function useSaid(language: string): (act: ActRead) => string {
  const visit = useVisit()
  const words = useWords()
  return act => (visit.language === language && act.verb === actName(words, act) ? '' : actName(words, act))
}

const times = (acts: readonly ActRead[], act: ActRead): string => {
  const n = acts.filter(other => sameVerb(act, other)).length
  return n > 1 ? ` ×${n}` : ''
}

function Remarks({ line, profile, reading }: Shown & { readonly line: MarginLine }) {
  const words = useWords()
  const { language } = useVisit()
  const [act] = line.acts
  if (!act) return null
  const { note } = words.meeting
  const remarks: ReactNode[] = [scopeWords(act, profile, words, language), words.record.moods[act.mood]]
  if (line.rung) remarks.push(note.rung(line.rung.rung, line.rung.of))
  if (line.isNot) remarks.push(note[line.isNot])
  if (act.addressee)
    remarks.push(
      <>
        {note.addressee} <Foreign language={reading.language}>{act.addressee}</Foreign>
      </>,
    )
  if (line.inheritsFrom !== null)
    remarks.push(
      <a href={`#p${line.inheritsFrom}`}>
        {line.inheritsFrom === act.paragraph ? note.inheritsHere : note.inherits(line.inheritsFrom)}
      </a>,
    )
  return (
    <span className="remarks">
      {remarks.filter(Boolean).map((remark, i) => (
        <Fragment key={i}>
          {i > 0 && words.frame.comma}
          {remark}
        </Fragment>
      ))}
      <NotListed act={act} profile={profile} />
    </span>
  )
}

function scopeWords(
  act: ActRead,
  profile: Profile,
  words: ReturnType<typeof useWords>,
  language: ReturnType<typeof useVisit>['language'],
): string | null {
  const { kind, states } = act.scope
  if (kind === 'named') return words.meeting.note.listed(states.length)
  const organ = act.actors.find(actor => actor.startsWith('organ:'))?.slice('organ:'.length)
  if (kind === 'external' && organ) return organShort(profile, organ, language)
  if (kind === 'other' || act.type === 'chair') return null
  return words.record.scopes[kind]
}

/** Not listed is shown as not listed; there is no place for a reason. */
function NotListed({ act, profile }: { readonly act: ActRead; readonly profile: Profile }) {
  const { language } = useVisit()
  const { meeting, frame } = useWords()
  if (act.scope.notListed.length === 0) return null
  const names = act.scope.notListed.map(code => stateName(profile, code, language))
  return (
    <span className="line">
      {meeting.note.notListed + frame.colon + enumeration(language, names)}
      <span className="line">{meeting.note.noReason}</span>
    </span>
  )
}

function Issues({ paragraph, reading, text }: Shown & { readonly paragraph: number }) {
  const words = useWords()
  const here = reading.issues.filter(
    ({ span, code }) => span && code !== 'inherited-subject' && paragraphOf(reading, span)?.n === paragraph,
  )
  const distinct = here.filter((issue, i) => here.findIndex(other => other.code === issue.code) === i)
  return distinct.map(({ code, span }) => (
    <p key={code} className="left-open">
      <Sentence
        words={words.issues[code].margin}
        fill={{
          words: span && <Foreign language={reading.language}>{text.slice(span[0], span[1])}</Foreign>,
        }}
      />
    </p>
  ))
}
