import type { ReactNode } from 'react'
import type { Profile } from '../../core/body/profile.ts'
import { Page } from '../parts/page.tsx'
import { useIn, useVisit, useWords } from '../parts/visit.tsx'
import { type RegisterName, registerPaths } from '../registers/room.ts'

const forSeats: readonly RegisterName[] = ['nomination', 'report', 'candidacy', 'commitment', 'position']

type Counts = Readonly<Record<RegisterName, number>>

/** `/sco/registers`: everything that the body keeps over years: what everybody reads, and what its seats keep. */
export function RegistersPage({
  profile,
  counts,
}: {
  readonly profile: Profile
  /** Null where the seat sees none. */
  readonly counts: Counts | null
}) {
  const { registers } = useWords()
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
        <ForAll />
        <ForSeats counts={counts} />
      </div>
    </Page>
  )
}

function Group({
  id,
  title,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <section className="after" aria-labelledby={id}>
      <div className="head">
        <h2 id={id}>{title}</h2>
      </div>
      {children}
    </section>
  )
}

function Line({ path, name, lead }: { readonly path: string; readonly name: string; readonly lead: string }) {
  const { body } = useVisit()
  return (
    <li>
      <h3>
        <a href={`/${body?.slug}/${path}`}>{name}</a>
      </h3>
      <p className="note">{lead}</p>
    </li>
  )
}

function ForAll() {
  const { registers, frame } = useWords()
  const { publicLeads, leads } = registers
  return (
    <Group id="for-all" title={registers.forAll}>
      <ul className="drows">
        <Line path="members" name={frame.nav.members} lead={publicLeads.members} />
        <Line path="people" name={frame.nav.people} lead={publicLeads.people} />
        <Line path="instruments" name={frame.nav.instruments} lead={leads.instrument} />
      </ul>
    </Group>
  )
}

function ForSeats({ counts }: { readonly counts: Counts | null }) {
  const { registers, frame } = useWords()
  return (
    <Group id="for-seats" title={registers.forSeats}>
      {counts === null && (
        <p>
          {registers.noSeat} <a href="/seats">{frame.takeSeat}</a>
        </p>
      )}
      <ul className="drows">
        {forSeats.map(name => (
          <Line
            key={name}
            path={registerPaths[name]}
            name={registers.names[name]}
            lead={`${registers.leads[name]} ${counts ? registers.count(counts[name]) : ''}`.trim()}
          />
        ))}
      </ul>
    </Group>
  )
}
