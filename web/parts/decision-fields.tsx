import { actsOfOrgan } from '../decision/acting.ts'
import type { ReactNode } from 'react'
import { nextOrganFor } from '../../core/decision/next-organ-for.ts'
import { type Asked, typedMoment } from '../decision/guard.ts'
import { inLanguageOf } from '../decision/hall.ts'
import type { FormFields } from '../draft/change-of.ts'
import { useHall, useInWords, useStateName } from './decision-hall.tsx'
import { useIn, useVisit, useWords } from './visit.tsx'
import { usePeriod } from './when.tsx'
import { Area, Choice, Day, Line, Moment, Tongues, type Typed } from './decision-field.tsx'
import { ScopeFields } from './decision-scope-fields.tsx'

/** The meetings of the organ that are not over. */
function MeetingChoice({ typed, none }: Typed & { readonly none: string | null }) {
  const { facts, organ } = useHall()
  const { decisionActs } = useWords()
  const { fields } = decisionActs
  const period = usePeriod()
  const inLanguage = useIn()
  const nameOf = (id: string): string => {
    const day = /\d{4}-\d{2}-\d{2}$/.exec(id)?.[0]
    return day === undefined ? id : `${inLanguage(organ.short)}, ${period(day)}`
  }
  const known = Object.keys(facts.meetings).map(id => [id, nameOf(id)] as const)
  const choices = none === null ? known : [['', none] as const, ...known]
  return (
    <Choice
      typed={typed}
      name="meeting"
      label={none === null ? fields.meeting : fields.deferTo}
      choices={choices}
    />
  )
}

function SilenceFields({ typed }: Typed) {
  const { facts, zone } = useHall()
  const { decisionActs } = useWords()
  const { fields } = decisionActs
  const hours = facts.rules.silence.minimumHours
  return (
    <>
      <Line typed={typed} name="zone" label={fields.zone} usual={zone} />
      <Moment typed={typed} name="opens" label={fields.opens(zone)} usual={typedMoment(facts.now, 1, zone)} />
      <Moment
        typed={typed}
        name="expires"
        label={fields.expires(zone)}
        usual={typedMoment(facts.now, hours + 2, zone)}
      />
      <Line typed={typed} name="channel" label={fields.channel} />
    </>
  )
}

function DraftingFields({ typed }: Typed) {
  const { facts, organ, posts } = useHall()
  const { decisionActs, decisions } = useWords()
  const inLanguage = useIn()
  const { fields } = decisionActs
  const kinds: Readonly<Record<string, string>> = fields.documents
  const kindOf = (id: string): string => {
    const post = posts[id]
    return kinds[id] ?? (post ? fields.ofPost(inLanguage(post)) : id)
  }
  const documents = facts.competences
    .filter(one => one.organ === organ.id && one.document !== '*')
    .map(({ document }) => document)
  const known = [...new Set(['decisions', ...documents])]
  return (
    <>
      <Choice
        typed={typed}
        name="act"
        label={fields.act}
        choices={actsOfOrgan.map(act => [act, decisions.act[act]] as const)}
      />
      <Choice
        typed={typed}
        name="document"
        label={fields.document}
        choices={known.map(one => [one, kindOf(one)] as const)}
      />
      <Choice
        typed={typed}
        name="publicity"
        label={fields.publicity}
        choices={[
          ['public', fields.publicityPublic],
          ['members', fields.publicityMembers],
        ]}
      />
      <TextOf typed={typed} />
      <Tongues typed={typed} name="title" label={fields.titleIn} />
      <Tongues typed={typed} name="words" label={fields.textIn} />
    </>
  )
}

/** A draft of the drafting table, whose words are decided on, or words of its own. */
function TextOf({ typed }: Typed) {
  const { drafts: titles } = useHall()
  const { decisionActs } = useWords()
  const { language } = useVisit()
  const { fields } = decisionActs
  const drafts = Object.entries(titles)
  if (drafts.length === 0) return null
  return (
    <Choice
      typed={typed}
      name="text-of"
      label={fields.draft}
      choices={[
        ['', fields.noDraft],
        ...drafts.map(([id, title]) => [id, inLanguageOf(title, language).text || id] as const),
      ]}
    />
  )
}

function ResidualFields({ typed }: Typed) {
  const { facts, organs } = useHall()
  const { decisionActs } = useWords()
  const { fields } = decisionActs
  const name = useStateName()
  const inLanguage = useIn()
  const owners = [
    ...Object.values(organs).map(({ id, short }) => [id, inLanguage(short)] as const),
    ...facts.members.map(state => [state, name(state)] as const),
  ]
  return (
    <>
      <Tongues typed={typed} name="words" label={fields.point} />
      <Line typed={typed} name="paragraph" label={fields.paragraph} />
      <Choice typed={typed} name="owner" label={fields.owner} choices={owners} />
      <Day typed={typed} />
    </>
  )
}

/** The words as they are now, to be changed where they need it. */
const wordsFields = (words: Readonly<Record<string, string>>): FormFields =>
  Object.fromEntries(Object.entries(words).map(([language, text]) => [`words-${language}`, [text]]))

/** What is still to be typed before an act can be done. */
export function ActFields({
  asked: { does, decisions },
  typed,
}: Typed & { readonly asked: Asked }): ReactNode {
  const { facts, zone, organs, register } = useHall()
  const { decisionActs, draft } = useWords()
  const inLanguage = useIn()
  const inWords = useInWords()
  const { fields } = decisionActs
  const decision = register.decisions.get(decisions[0] ?? '')
  const next = decision && nextOrganFor(decision, facts)
  const present = decision?.text.kind === 'words' ? wordsFields(decision.text.words) : {}
  switch (does) {
    case 'object':
      return <Area typed={typed} name="text" label={fields.wordsOptional} />
    case 'hold':
    case 'ask-floor':
      return <Line typed={typed} name="on" label={fields.on} />
    case 'set-hold-period':
      return (
        <Moment
          typed={typed}
          name="until"
          label={fields.until(zone)}
          usual={typedMoment(facts.now, 24, zone)}
        />
      )
    case 'state':
      return <Tongues typed={typed} name="words" label={fields.wordsIn} />
    case 'redraft':
      return <Tongues typed={{ ...present, ...typed }} name="words" label={fields.textIn} />
    case 'draft-decision':
      return <DraftingFields typed={typed} />
    case 'list':
      return (
        <>
          <MeetingChoice typed={typed} none={null} />
          <Choice
            typed={typed}
            name="class"
            label={fields.class}
            choices={[
              ['B', fields.classB],
              ['A', fields.classA],
            ]}
          />
        </>
      )
    case 'defer':
      return <MeetingChoice typed={typed} none={fields.noMeeting} />
    case 'set-scope':
      return <ScopeFields typed={typed} />
    case 'set-residual':
      return <ResidualFields typed={typed} />
    case 'except-language':
      return (
        <>
          <Choice
            typed={typed}
            name="basis"
            label={fields.basis}
            choices={facts.authentic.map(each => [each, draft.languages[each] ?? each] as const)}
          />
          <Day typed={typed} />
        </>
      )
    case 'announce-silence':
      return <SilenceFields typed={typed} />
    case 'extend-silence':
      return <Moment typed={typed} name="expires" label={fields.expires(zone)} usual="" />
    case 'break-silence':
      return (
        <>
          <Choice
            typed={typed}
            name="by"
            label={fields.by}
            choices={[
              ['objection', fields.byObjection],
              ...(facts.rules.silence.brokenByAmendment ? [['amendment', fields.byAmendment] as const] : []),
            ]}
          />
          <Area typed={typed} name="text" label={fields.wordsOptional} />
        </>
      )
    case 'offer-void':
      return <Area typed={typed} name="ground" label={fields.ground} />
    case 'refer-back':
      return <Area typed={typed} name="text" label={fields.reason} />
    case 'submit-up':
      return (
        <Choice
          typed={typed}
          name="organ"
          label={fields.organ}
          choices={Object.values(organs)
            .filter(({ id }) => id === next)
            .map(({ id, short }) => [id, inLanguage(short) || inWords(short)] as const)}
        />
      )
    default:
      return null
  }
}
