import type { Refusal } from '../../core/refusal.ts'
import { Correspondence, type CorrespondenceShown } from '../parts/correspondence.tsx'
import { useSeatName } from '../parts/header.tsx'
import { Page } from '../parts/page.tsx'
import { RefusalNote } from '../parts/refusal-note.tsx'
import { AcceptInvitation, SignInForm } from '../parts/sign-in-forms.tsx'
import { SignIns, type SignInShown } from '../parts/sign-ins.tsx'
import { useVisit, useWords, type VisitorSeat } from '../parts/visit.tsx'

export type SeatsPageProps = {
  /** Seats to take in a demonstration, by body; empty in production. */
  readonly seats: readonly {
    readonly body: string
    readonly name: string
    readonly seats: readonly VisitorSeat[]
  }[]
  readonly signIns: readonly SignInShown[]
  /** Token of an invitation that the address carries. */
  readonly invitation: string | null
  readonly refusal: Refusal | null
  /** How the seat is written to; `null` for the public. */
  readonly correspondence?: CorrespondenceShown | null
}

/** `/seats`: take a seat in a demonstration, sign in otherwise; one's own sign-ins, to be revoked. */
export function SeatsPage({ seats, signIns, invitation, refusal, correspondence }: SeatsPageProps) {
  const words = useWords()
  const { mode, seat } = useVisit()
  const demonstration = mode === 'demonstration'
  return (
    <Page title={demonstration ? words.seats.title : words.seats.production} here="seats" kind="list">
      <div className="wrap">
        <header className="lh">
          <h1>{demonstration ? words.seats.title : words.seats.production}</h1>
          <p className="lead">{demonstration ? words.seats.lead : words.seats.productionLead}</p>
        </header>
        {refusal && <RefusalNote refusal={refusal} />}
        {invitation && <AcceptInvitation token={invitation} />}
        {!demonstration && !seat && !invitation && <SignInForm />}
        {seats.map(one => (
          <Seats key={one.body} {...one} />
        ))}
        {seat && correspondence && <Correspondence shown={correspondence} />}
        {seat && <SignIns signIns={signIns} />}
      </div>
    </Page>
  )
}

const groups = [
  ['house', (id: string) => id === 'secretariat' || id === 'chair'],
  ['delegations', (id: string) => id.startsWith('delegation:')],
  ['others', (id: string) => id === 'observer' || id === 'public'],
] as const

function Seats({ body, name, seats }: SeatsPageProps['seats'][number]) {
  const words = useWords()
  return (
    <section className="seats" aria-labelledby={`seats-${body}`}>
      <div className="head">
        <h2 id={`seats-${body}`}>{name}</h2>
      </div>
      <div className="seatgroups">
        {groups.map(([group, belongs]) => (
          <div key={group}>
            <h3>{words.seats.groups[group]}</h3>
            <ul>
              {seats
                .filter(one => belongs(one.id))
                .map(one => (
                  <Seat key={one.id} seat={one} body={body} />
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

const kindOf = (id: string) =>
  id.startsWith('delegation:')
    ? 'delegation'
    : ((['secretariat', 'chair', 'observer'] as const).find(one => one === id) ?? 'public')

function Seat({ seat, body }: { readonly seat: VisitorSeat; readonly body: string }) {
  const words = useWords()
  const visit = useVisit()
  const nameOf = useSeatName()
  const seatedHere = visit.seat?.id === seat.id && visit.body?.slug === body
  const mine = visit.seat === null ? seat.id === 'public' : seatedHere
  return (
    <li>
      <span>
        <b>{nameOf(seat)}</b>
        {kindOf(seat.id) !== 'delegation' && (
          <span className="note line">{words.seats.does[kindOf(seat.id)]}</span>
        )}
      </span>
      {mine ? (
        <span className="tag">{words.seats.yours}</span>
      ) : (
        <form method="post" action="/seats">
          <input type="hidden" name="body" value={body} />
          <input type="hidden" name="seat" value={seat.id} />
          <button className="btn s" aria-label={`${words.seats.take}${words.frame.colon}${nameOf(seat)}`}>
            {words.seats.take}
          </button>
        </form>
      )}
    </li>
  )
}
