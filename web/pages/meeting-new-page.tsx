import type { Profile } from '../../core/body/profile.ts'
import type { MeetingFacts } from '../../core/meeting/facts.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import type { Refusal } from '../../core/refusal.ts'
import type { FormFields } from '../draft/change-of.ts'
import { called, refusalNamed } from '../meeting/room.ts'
import {
  CouncilArea,
  CouncilChoice,
  CouncilLine,
  CouncilTicks,
  TypedFields,
} from '../parts/council-field.tsx'
import { CouncilRefused } from '../parts/council-form.tsx'
import { Page } from '../parts/page.tsx'
import { useVisit, useWords } from '../parts/visit.tsx'
import { usePeriod } from '../parts/when.tsx'
import { organShort } from '../record/names.ts'
import { sentenceOf } from '../../core/refusal.ts'

/** What the page is asked to show: who may plan what, what was typed, and why it was refused. */
export type NewMeeting = {
  readonly profile: Profile
  readonly facts: MeetingFacts
  /** A regular meeting by the secretariat or the Chair, an extraordinary one by a member; or why neither. */
  readonly may: 'plan' | 'ask' | Refusal
  /** Meetings that are planned and not over: one of them may be prepared. */
  readonly planned: readonly Meeting[]
  readonly typed: FormFields | null
  readonly refusal: Refusal | null
}

type Made = { readonly made: NewMeeting }

/** `/exercise/meetings/new`: a meeting is planned, or a member asks for an extraordinary one. */
export function MeetingNewPage({ made }: Made) {
  const { meetingForms } = useWords()
  const { may, facts } = made
  const title = may === 'ask' ? meetingForms.ask : meetingForms.plan
  const { noticeMonths, consent } = facts.rules.extraordinary
  return (
    <Page title={title} here="meetings" kind="council">
      <div className="wrap mtg">
        <header className="lh">
          <h1>{title}</h1>
          {may === 'ask' ? (
            <p className="lead">
              {meetingForms.askLead(noticeMonths)} {meetingForms.askConsent[consent]}
            </p>
          ) : (
            <p className="lead">{meetingForms.planLead}</p>
          )}
        </header>
        {typeof may === 'string' ? <Form made={made} /> : <MayNot profile={made.profile} refusal={may} />}
      </div>
    </Page>
  )
}

function MayNot({ profile, refusal }: { readonly profile: Profile; readonly refusal: Refusal }) {
  const { frame } = useWords()
  const { language } = useVisit()
  return (
    <p>
      {sentenceOf(refusalNamed(refusal, { profile }, language), language)}{' '}
      <a className="btn" href="/seats">
        {frame.takeSeat}
      </a>
    </p>
  )
}

function Form({ made }: Made) {
  const { meetingForms, draftForms } = useWords()
  const { body } = useVisit()
  const { profile, refusal, typed, may } = made
  const says = may === 'ask' ? meetingForms.ask : meetingForms.plan
  return (
    <form className="planform" method="post" action={`/${body?.slug}/meetings/new`} aria-label={says}>
      {refusal && (
        <>
          <CouncilRefused profile={profile} refusal={refusal} />
          <p className="note">{draftForms.kept}</p>
        </>
      )}
      <TypedFields typed={typed}>
        <What made={made} />
        <When made={made} />
        <Where made={made} />
        {may === 'ask' ? <Asking made={made} /> : <Guests made={made} />}
      </TypedFields>
      <button className="btn go">{says}</button>
    </form>
  )
}

function What({ made: { profile, facts, may, planned } }: Made) {
  const { council, meetingForms } = useWords()
  const { language } = useVisit()
  const period = usePeriod()
  const kinds =
    may === 'ask' ? (['extraordinary'] as const) : (['regular', 'extraordinary', 'informal'] as const)
  const regular = planned.filter(({ kind }) => kind === 'regular')
  return (
    <div className="named">
      <CouncilChoice
        name="kind"
        label={meetingForms.kind}
        choices={kinds.map(kind => [kind, council.kind[kind]] as const)}
      />
      <CouncilChoice
        name="organ"
        label={meetingForms.organ}
        choices={facts.organs.map(id => [id, organShort(profile, id, language)] as const)}
      />
      <CouncilLine name="number" label={meetingForms.number} />
      <CouncilChoice
        name="prepares"
        label={meetingForms.prepares}
        choices={[
          ['', meetingForms.preparesNone],
          ...regular.map(
            ({ id, organ, start, end }) =>
              [id, `${organShort(profile, organ, language)}, ${period(start, end)}`] as const,
          ),
        ]}
      />
    </div>
  )
}

function When({ made: { planned } }: Made) {
  const { council, meetingForms } = useWords()
  return (
    <div className="named">
      <CouncilLine name="start" label={meetingForms.start} how={meetingForms.dayHow} need="required" />
      <CouncilLine name="end" label={meetingForms.end} />
      <CouncilLine
        name="zone"
        label={meetingForms.zone}
        how={meetingForms.zoneHow}
        usual={planned.at(-1)?.zone ?? 'UTC'}
        need="required"
      />
      <CouncilChoice
        name="form"
        label={meetingForms.form}
        choices={(['in-person', 'video'] as const).map(form => [form, council.form[form]] as const)}
      />
    </div>
  )
}

function Where({ made: { profile, facts } }: Made) {
  const { council, draft, meetingForms } = useWords()
  const { language } = useVisit()
  return (
    <div className="named">
      {profile.languages.working.map(each => (
        <CouncilLine
          key={each}
          name={`place-${each}`}
          label={meetingForms.placeIn(draft.languages[each] ?? each)}
        />
      ))}
      <CouncilChoice
        name="host"
        label={council.host}
        choices={[
          ['', meetingForms.hostNone],
          ...facts.members.map(state => [state, called({ profile }, state, language)] as const),
        ]}
      />
    </div>
  )
}

function Guests({ made: { profile, facts } }: Made) {
  const { council, meetingForms } = useWords()
  const { language } = useVisit()
  return (
    <>
      <CouncilTicks
        name="invited"
        label={council.invited}
        choices={[...facts.partners, ...facts.posts].map(
          id => [id, called({ profile }, id, language)] as const,
        )}
      />
      <CouncilArea name="guests" label={meetingForms.guests} />
    </>
  )
}

function Asking({ made: { profile, facts } }: Made) {
  const { meetingForms } = useWords()
  const { language } = useVisit()
  const others = facts.members.filter(state => state !== facts.actor.state)
  return (
    <>
      <CouncilArea name="reason" label={meetingForms.reason} />
      <CouncilTicks
        name="with"
        label={meetingForms.with}
        choices={others.map(state => [state, called({ profile }, state, language)] as const)}
      />
      <p className="note">{meetingForms.withHow}</p>
    </>
  )
}
