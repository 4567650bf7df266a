import type { Profile } from '../../core/body/profile.ts'
import { Page } from '../parts/page.tsx'
import { useIn, useVisit, useWords } from '../parts/visit.tsx'
import { type RegisterName, registerPaths } from '../registers/room.ts'

const names: readonly RegisterName[] = [
  'nomination',
  'report',
  'candidacy',
  'instrument',
  'commitment',
  'position',
]

/** `/sco/registers`: every register of the body, with how much stands in each. */
export function RegistersPage({
  profile,
  counts,
}: {
  readonly profile: Profile
  /** Null where the seat sees none. */
  readonly counts: Readonly<Record<RegisterName, number>> | null
}) {
  const { registers, frame } = useWords()
  const { body } = useVisit()
  const inLanguage = useIn()
  return (
    <Page title={registers.title} here="registers" kind="registers">
      <div className="wrap">
        <header className="lh">
          <h1>{registers.title}</h1>
          <p className="lead">
            {inLanguage(profile.name)}. {registers.lead}
          </p>
        </header>
        {counts === null && (
          <p>
            {registers.noSeat} <a href="/seats">{frame.takeSeat}</a>
          </p>
        )}
        <ul className="drows">
          {names.map(name => (
            <li key={name}>
              <h2>
                <a href={`/${body?.slug}/${registerPaths[name]}`}>{registers.names[name]}</a>
              </h2>
              <p className="note">
                {registers.leads[name]} {counts && registers.count(counts[name])}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </Page>
  )
}
