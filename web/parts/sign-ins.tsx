import { useSeatName } from './header.tsx'
import { useWords, type VisitorSeat } from './visit.tsx'
import { Instant } from './when.tsx'

/** A sign-in as its owner sees it. */
export type SignInShown = {
  readonly id: string
  readonly seat: Pick<VisitorSeat, 'id' | 'state'>
  readonly created: string
  readonly expires: string
  readonly standing: 'here' | 'elsewhere' | 'revoked' | 'expired'
}

/** The browsers in which a seat is open; each can be revoked. */
export function SignIns({ signIns }: { readonly signIns: readonly SignInShown[] }) {
  const { seats } = useWords()
  return (
    <section className="after" aria-labelledby="sign-ins">
      <div className="head">
        <h2 id="sign-ins">{seats.signIns}</h2>
        <span className="count">{signIns.length}</span>
        <span className="more">{seats.signInsNote}</span>
      </div>
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col">{seats.seat}</th>
            <th scope="col">{seats.since}</th>
            <th scope="col">{seats.expires}</th>
            <th scope="col">{seats.standing}</th>
          </tr>
        </thead>
        <tbody>
          {signIns.map(one => (
            <Row key={one.id} signIn={one} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ signIn }: { readonly signIn: SignInShown }) {
  const { seats } = useWords()
  const nameOf = useSeatName()
  const { standing } = signIn
  return (
    <tr>
      <th scope="row">
        {nameOf(signIn.seat)}
        {standing === 'here' && <span className="line">{seats.thisOne}</span>}
      </th>
      <td data-label={seats.since}>
        <Instant at={signIn.created} />
      </td>
      <td data-label={seats.expires}>
        <Instant at={signIn.expires} />
      </td>
      <td>
        {standing === 'revoked' || standing === 'expired' ? (
          <span className="dim">{seats[standing]}</span>
        ) : (
          <form method="post" action="/seats/revoke">
            <input type="hidden" name="id" value={signIn.id} />
            <button className="btn s quiet">{standing === 'here' ? seats.leave : seats.revoke}</button>
          </form>
        )}
      </td>
    </tr>
  )
}
