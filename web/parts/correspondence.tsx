import { interfaceLanguages, type InterfaceLanguage } from '../../core/language.ts'
import { isZone } from '../../core/local-time.ts'
import { tags } from '../words/plural.ts'
import { universal } from '../words/zoned.ts'
import { languageNames } from './header.tsx'
import { useVisit, useWords } from './visit.tsx'
import { Instant } from './when.tsx'

/** How the visitor is written to, and which calendars are open to programs. */
export type CorrespondenceShown = {
  readonly zone: string
  readonly language: InterfaceLanguage
  readonly address: string | null
  /** What the mail server of the address answered when it refused for good. */
  readonly fault: string | null
  readonly keys: readonly { readonly id: string; readonly made: string }[]
  /** The address of a calendar that was made just now; it is never shown again. */
  readonly made: string | null
  readonly saved: 'saved' | null
  readonly mail: 'sent' | 'none'
}

/** Mail, zone and calendar of the seat. */
export function Correspondence({ shown }: { readonly shown: CorrespondenceShown }) {
  const { correspondence } = useWords()
  return (
    <section className="after" aria-labelledby="correspondence">
      <div className="head">
        <h2 id="correspondence">{correspondence.title}</h2>
      </div>
      <p className="note">{shown.mail === 'sent' ? correspondence.lead : correspondence.noMail}</p>
      {shown.saved && <output className="line">{correspondence.saved}</output>}
      {shown.fault !== null && <p className="warn">{correspondence.refused(shown.fault)}</p>}
      <MailForm shown={shown} />
      <Calendars shown={shown} />
    </section>
  )
}

const zones = (): readonly string[] => [universal, ...Intl.supportedValuesOf('timeZone').filter(isZone)]

function MailForm({ shown }: { readonly shown: CorrespondenceShown }) {
  const { correspondence } = useWords()
  const known = [...new Set([...zones(), shown.zone])]
  return (
    <form className="upload" method="post" action="/seats/correspondence">
      <label className="field">
        <span>{correspondence.zone}</span>
        <select name="zone" defaultValue={shown.zone} aria-describedby="zone-note">
          {known.map(zone => (
            <option key={zone}>{zone}</option>
          ))}
        </select>
      </label>
      <p className="note" id="zone-note">
        {correspondence.zoneNote}
      </p>
      <label className="field">
        <span>{correspondence.address}</span>
        <input
          type="email"
          name="address"
          autoComplete="email"
          maxLength={254}
          defaultValue={shown.address ?? ''}
          aria-describedby="address-note"
        />
      </label>
      <p className="note" id="address-note">
        {correspondence.addressNote}
      </p>
      <label className="field">
        <span>{correspondence.language}</span>
        <select name="language" defaultValue={shown.language}>
          {interfaceLanguages.map(language => (
            <option key={language} value={language} lang={tags[language]}>
              {languageNames[language]}
            </option>
          ))}
        </select>
      </label>
      <button className="btn go">{correspondence.save}</button>
    </form>
  )
}

function Calendars({ shown }: { readonly shown: CorrespondenceShown }) {
  const { correspondence } = useWords()
  const { body } = useVisit()
  return (
    <>
      <h3 id="calendar">{correspondence.calendar}</h3>
      <p className="note">{correspondence.calendarLead}</p>
      {shown.made && (
        <output className="line">
          {correspondence.made} <code className="once">{shown.made}</code>
        </output>
      )}
      <ul className="plain-l">
        {shown.keys.map(({ id, made }) => (
          <li key={id}>
            <form method="post" action="/seats/calendar/revocation" className="inline">
              <input type="hidden" name="id" value={id} />
              {correspondence.madeOn('')}
              <Instant at={made} /> <button className="btn s quiet">{correspondence.revoke}</button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" action="/seats/calendar">
        <button className="btn">{correspondence.make}</button>
      </form>
      {body && (
        <p className="note">
          {correspondence.public} <a href={`/${body.slug}/calendar.ics`}>{`/${body.slug}/calendar.ics`}</a>
        </p>
      )}
    </>
  )
}
