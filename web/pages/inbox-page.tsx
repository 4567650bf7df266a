import type { Profile } from '../../core/body/profile.ts'
import type { Deadline, NoticeInInbox } from '../notices/notice.ts'
import { saidDeadline, saidNotice, type Speaking } from '../notices/said-of.ts'
import { DueLine } from '../parts/due-line.tsx'
import { Page } from '../parts/page.tsx'
import { useVisit, useWords } from '../parts/visit.tsx'
import { formatZoned } from '../words/zoned.ts'

export type InboxPageProps = {
  readonly profile: Profile
  /** `null` for whoever has no seat in the body. */
  readonly notices: readonly NoticeInInbox[] | null
  readonly deadlines: readonly Deadline[]
  readonly unread: number
  readonly zone: string
  /** The instant at which the page was made: what is over is over by it. */
  readonly now: string
  /** Position before which there are older notices; `null` when there are none. */
  readonly older: number | null
  readonly isNewest: boolean
}

/** `/exercise/inbox`: what the seat is told, and until when it must do something. */
export function InboxPage(props: InboxPageProps) {
  const { notices: words, frame } = useWords()
  const { notices, unread, zone } = props
  return (
    <Page title={words.title} here="inbox" kind="inbox">
      <div className="wrap">
        <header className="lh">
          <h1>{words.title}</h1>
          {notices === null ? (
            <p className="lead">
              {words.seatFirst} <a href="/seats">{frame.takeSeat}</a>
            </p>
          ) : (
            <>
              <p className="lead">{words.lead(unread)}</p>
              <p className="note">
                {words.zoneIs(zone)} <a href="/seats#correspondence">{words.change}</a>
              </p>
            </>
          )}
        </header>
        {notices !== null && (
          <div className="hcols">
            <Told {...props} notices={notices} />
            <Due {...props} />
          </div>
        )}
      </div>
    </Page>
  )
}

const useSpeaking = ({ profile, zone }: Pick<InboxPageProps, 'profile' | 'zone'>): Speaking => ({
  profile,
  zone,
  language: useVisit().language,
})

function Told(props: InboxPageProps & { readonly notices: readonly NoticeInInbox[] }) {
  const { notices: words } = useWords()
  const { body } = useVisit()
  const { notices, unread, older, isNewest } = props
  const place = `/${body?.slug}/inbox`
  const [first] = notices
  return (
    <section className="hmain" aria-label={words.title}>
      {first && unread > 0 && (
        <form method="post" action={`${place}/read`} className="noprint">
          <input type="hidden" name="upTo" value={first.position} />
          <button className="btn s">{words.markAll}</button>
        </form>
      )}
      {notices.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ol className="rows told">
          {notices.map(notice => (
            <Line key={notice.id} notice={notice} place={place} {...props} />
          ))}
        </ol>
      )}
      <p className="note noprint">
        {!isNewest && <a href={place}>{words.newest}</a>}{' '}
        {older !== null && <a href={`${place}?before=${older}`}>{words.older}</a>}
      </p>
    </section>
  )
}

function Line({
  notice,
  place,
  profile,
  zone,
}: { readonly notice: NoticeInInbox; readonly place: string } & Pick<InboxPageProps, 'profile' | 'zone'>) {
  const { notices: words, frame } = useWords()
  const { language, body } = useVisit()
  const said = saidNotice(notice, useSpeaking({ profile, zone }))
  return (
    <li className="row two" {...(notice.read ? {} : { 'data-unread': '' })}>
      <p className="when">
        <b>{said.heading}</b>
        <time className="note" dateTime={notice.at}>
          {formatZoned(language, notice.at, zone)}
        </time>
        {!notice.read && <span className="tag">{words.unread}</span>}
      </p>
      <div>
        <p className="doc-t">
          <a href={`/${body?.slug}${said.path}`}>{said.title || said.heading}</a>
        </p>
        <p>{said.sentence}</p>
        {said.due && <DueLine due={said.due} />}
        {!notice.read && (
          <form method="post" action={`${place}/read`} className="noprint">
            <input type="hidden" name="id" value={notice.id} />
            <button
              className="btn s quiet"
              aria-label={`${words.markRead}${frame.colon}${said.heading}, ${said.title}`}
            >
              {words.markRead}
            </button>
          </form>
        )}
      </div>
    </li>
  )
}

const isOver = ({ due }: Deadline, now: string): boolean =>
  'at' in due ? due.at <= now : due.day < now.slice(0, 10)

function Due({ deadlines, profile, zone, now }: InboxPageProps) {
  const { notices: words } = useWords()
  const { body } = useVisit()
  const speaking = useSpeaking({ profile, zone })
  return (
    <aside className="hside">
      <section aria-labelledby="deadlines">
        <div className="head">
          <h2 id="deadlines">{words.deadlinesTitle}</h2>
          <span className="count">{deadlines.length}</span>
        </div>
        {deadlines.length === 0 && <p className="note">{words.deadlinesNone}</p>}
        <ul className="plain-l">
          {deadlines.map(deadline => {
            const said = saidDeadline(deadline, speaking)
            return (
              <li key={deadline.id}>
                <b>{said.heading}</b> {isOver(deadline, now) && <span className="tag">{words.overdue}</span>}
                <br />
                <a href={`/${body?.slug}${said.path}`}>{said.title}</a>
                {said.due && <DueLine due={said.due} />}
              </li>
            )
          })}
        </ul>
      </section>
    </aside>
  )
}
