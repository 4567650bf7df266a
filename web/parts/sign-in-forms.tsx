import { useWords } from './visit.tsx'

/** A real sign-in, by name and password. */
export function SignInForm() {
  const { seats } = useWords()
  return (
    <form className="upload" method="post" action="/seats/sign-in" aria-label={seats.production}>
      <Credentials password="current-password" />
      <button className="btn go">{seats.signIn}</button>
    </form>
  )
}

/** Turns an invitation into an account. */
export function AcceptInvitation({ token }: { readonly token: string }) {
  const { seats } = useWords()
  return (
    <section aria-labelledby="invitation">
      <div className="head">
        <h2 id="invitation">{seats.invitation}</h2>
      </div>
      <p className="note">{seats.invitationLead}</p>
      <form className="upload" method="post" action="/seats/invitation">
        <input type="hidden" name="token" value={token} />
        <Credentials password="new-password" />
        <button className="btn go">{seats.accept}</button>
      </form>
    </section>
  )
}

function Credentials({ password }: { readonly password: 'current-password' | 'new-password' }) {
  const { seats } = useWords()
  return (
    <>
      <label className="field">
        <span>{seats.name}</span>
        <input type="text" name="name" autoComplete="username" required maxLength={100} />
      </label>
      <label className="field">
        <span>{seats.password}</span>
        <input type="password" name="password" autoComplete={password} required maxLength={200} />
      </label>
    </>
  )
}
