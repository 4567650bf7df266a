import type { Profile } from '../../core/body/profile.ts'
import type { Unreadable } from '../../core/communique/reading.ts'
import type { Refusal } from '../../core/refusal.ts'
import { Page } from '../parts/page.tsx'
import { RefusalNote } from '../parts/refusal-note.tsx'
import { useVisit, useWords } from '../parts/visit.tsx'
import { Instant } from '../parts/when.tsx'

/** A reading that waits for review. */
export type Waiting = {
  readonly id: string
  readonly fileName: string
  readonly at: string
  readonly meeting: string | null
}

export type ReadPageProps = {
  readonly profile: Profile
  readonly waiting: readonly Waiting[]
  readonly refusal: Refusal | null
  /** Why the last file could not be read; `none`: no file was chosen. */
  readonly unreadable: (Unreadable['error'] & { readonly likely?: string }) | { readonly code: 'none' } | null
}

/** `/sco/read`: hand in a published text to be read; what was read is reviewed before anything is recorded. */
export function ReadPage({ profile, waiting, refusal, unreadable }: ReadPageProps) {
  const { read } = useWords()
  const { seat } = useVisit()
  return (
    <Page title={read.title} here="read" kind="list">
      <div className="wrap">
        <header className="lh">
          <h1>{read.title}</h1>
          <p className="lead">{read.lead}</p>
        </header>
        {refusal && <RefusalNote refusal={refusal} />}
        {unreadable && <UnreadableNote unreadable={unreadable} />}
        {seat?.records ? (
          <>
            <Upload profile={profile} />
            <OnDesk waiting={waiting} />
          </>
        ) : (
          <p>
            <a className="btn" href="/seats">
              {read.seatFirst}
            </a>
          </p>
        )}
      </div>
    </Page>
  )
}

function UnreadableNote({ unreadable }: { readonly unreadable: NonNullable<ReadPageProps['unreadable']> }) {
  const { read } = useWords()
  const likely = 'likely' in unreadable ? unreadable.likely : undefined
  return (
    <div className="refusal" role="alert">
      <b>{read.notReadable}.</b> {read.unreadable[unreadable.code]} {likely && read.likely(likely)}
    </div>
  )
}

function Upload({ profile }: { readonly profile: Profile }) {
  const { read, record } = useWords()
  const { body } = useVisit()
  return (
    <form
      className="upload"
      method="post"
      action={`/${body?.slug}/read`}
      encType="multipart/form-data"
      aria-label={read.title}
    >
      <label className="field">
        <span>{read.file}</span>
        <input type="file" name="file" accept=".txt,text/plain" required />
      </label>
      <label className="field">
        <span>{read.language}</span>
        <select name="language" defaultValue="">
          <option value="">{read.detect}</option>
          {profile.languages.authentic.map(language => (
            <option key={language} value={language}>
              {record.languages[language] ?? language}
            </option>
          ))}
        </select>
      </label>
      <button className="btn go">{read.go}</button>
      <p className="note">{read.fileHow}</p>
    </form>
  )
}

function OnDesk({ waiting }: { readonly waiting: readonly Waiting[] }) {
  const { read, review } = useWords()
  const { body } = useVisit()
  return (
    <section className="after" aria-labelledby="desk">
      <div className="head">
        <h2 id="desk">{read.onDesk}</h2>
        <span className="count">{waiting.length}</span>
        <span className="more">{waiting.length === 0 ? read.nothingOnDesk : review.discardNote}</span>
      </div>
      <ul className="rows">
        {waiting.map(one => (
          <li className="row" key={one.id}>
            <p className="note">
              <Instant at={one.at} />
            </p>
            <p className="doc-t">{one.fileName}</p>
            <p className="acts">
              <a className="btn" href={one.meeting ? `/${one.meeting}` : `/${body?.slug}/read/${one.id}`}>
                {one.meeting ? review.recordedAs : read.review}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
