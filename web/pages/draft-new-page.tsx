import type { Profile } from '../../core/body/profile.ts'
import type { Unreadable } from '../../core/communique/reading.ts'
import type { Refusal } from '../../core/refusal.ts'
import type { FormFields } from '../draft/change-of.ts'
import { DraftNewForm } from '../parts/draft-new-form.tsx'
import { Page } from '../parts/page.tsx'
import { RefusalNote } from '../parts/refusal-note.tsx'
import { useVisit, useWords } from '../parts/visit.tsx'

/** A file that could not be read; `none`: no file was chosen. */
export type UnreadableFile = {
  readonly language: string
  readonly code: Unreadable['error']['code'] | 'none'
}

/** A recorded text on which a draft may rest. */
export type EarlierText = { readonly id: string; readonly name: string }

const sources = ['words', 'file', 'record'] as const

/** What the page is asked to show: from where the words come, what was typed, why it was refused. */
export type NewDraft = {
  readonly from: (typeof sources)[number]
  readonly typed: FormFields | null
  readonly refusal: Refusal | null
  readonly unreadable: readonly UnreadableFile[]
  readonly may: boolean
  readonly texts: readonly EarlierText[]
}

type Made = { readonly profile: Profile; readonly made: NewDraft }

/** `/exercise/drafts/new`: a draft is submitted; its words are typed, or come from files or from an earlier text. */
export function DraftNewPage({ profile, made }: Made) {
  const { draft, draftForms, frame } = useWords()
  return (
    <Page title={draftForms.submit} here="drafts" kind="draft-new" foot={draft.foot}>
      <div className="wrap">
        <header className="lh">
          <h1>{draftForms.submit}</h1>
          <p className="lead">{draftForms.submitLead}</p>
        </header>
        {made.may ? (
          <>
            <Wrong made={made} />
            <Sources from={made.from} />
            <Source profile={profile} made={made} />
          </>
        ) : (
          <p>
            {draftForms.mayNot}{' '}
            <a className="btn" href="/seats">
              {frame.takeSeat}
            </a>
          </p>
        )}
      </div>
    </Page>
  )
}

/** What was wrong with what was sent; all that was typed stands below. */
function Wrong({ made: { refusal, unreadable } }: { readonly made: NewDraft }) {
  const { draft, draftForms, frame, read } = useWords()
  return (
    <>
      {refusal && <RefusalNote refusal={refusal} />}
      {refusal && <p className="note">{draftForms.kept}</p>}
      {unreadable.map(({ language, code }) => (
        <div key={language} className="refusal" role="alert">
          <b>
            {read.notReadable}
            {language && frame.colon + (draft.languages[language] ?? language)}.
          </b>{' '}
          {read.unreadable[code]}
        </div>
      ))}
    </>
  )
}

function Sources({ from }: { readonly from: NewDraft['from'] }) {
  const { draftForms } = useWords()
  const { body } = useVisit()
  return (
    <nav className="seg whence" aria-label={draftForms.from}>
      {sources.map(each => (
        <a
          key={each}
          href={`/${body?.slug}/drafts/new${each === 'words' ? '' : `?from=${each}`}`}
          {...(each === from ? { 'aria-current': 'true' as const } : {})}
        >
          {draftForms.sources[each]}
        </a>
      ))}
    </nav>
  )
}

function Source({ profile, made }: Made) {
  if (made.from === 'file') return <FromFiles profile={profile} />
  if (made.from === 'record') return <FromRecord texts={made.texts} />
  return <DraftNewForm profile={profile} typed={made.typed ?? {}} texts={made.texts} isFresh={!made.typed} />
}

function FromFiles({ profile }: { readonly profile: Profile }) {
  const { draft, draftForms } = useWords()
  const { body } = useVisit()
  return (
    <form
      className="submit"
      method="post"
      action={`/${body?.slug}/drafts/new/words`}
      encType="multipart/form-data"
      aria-label={draftForms.sources.file}
    >
      {profile.languages.working.map(language => (
        <label className="field" key={language}>
          <span>{draftForms.fileIn(draft.languages[language] ?? language)}</span>
          <input type="file" name={`file-${language}`} accept=".txt,text/plain" />
        </label>
      ))}
      <p className="note">{draftForms.wordsHow}</p>
      <p className="note">{draftForms.filesHow}</p>
      <button className="btn go">{draftForms.bringIn}</button>
    </form>
  )
}

function FromRecord({ texts }: { readonly texts: readonly EarlierText[] }) {
  const { draftForms } = useWords()
  const { body } = useVisit()
  if (texts.length === 0) return <p className="submit">{draftForms.nothingRecorded}</p>
  return (
    <form className="submit" action={`/${body?.slug}/drafts/new`} aria-label={draftForms.sources.record}>
      <label className="field">
        <span>{draftForms.recorded}</span>
        <select name="base" defaultValue="" required>
          <option value="">{draftForms.chooseText}</option>
          {texts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p className="note">{draftForms.recordHow}</p>
      <button className="btn go">{draftForms.bringIn}</button>
    </form>
  )
}
