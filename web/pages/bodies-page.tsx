import type { Profile } from '../../core/body/profile.ts'
import { Page } from '../parts/page.tsx'
import { useIn, useWords } from '../parts/visit.tsx'

/** `/`: the bodies of this Concord. */
export function BodiesPage({ profiles }: { readonly profiles: readonly Profile[] }) {
  const { frame, home } = useWords()
  const inLanguage = useIn()
  return (
    <Page title={frame.product} kind="list">
      <div className="wrap">
        <header className="lh">
          <h1>{home.bodies}</h1>
          <p className="lead">{frame.tagline}</p>
        </header>
        <ul className="rows">
          {profiles.map(profile => (
            <li key={profile.id}>
              <p className="doc-t">
                <a href={`/${profile.id.toLowerCase()}`}>{inLanguage(profile.name)}</a>
              </p>
            </li>
          ))}
        </ul>
        <p className="note">{home.bodiesNote}</p>
      </div>
    </Page>
  )
}
