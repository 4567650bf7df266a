import type { ReactNode } from 'react'
import { Page } from '../parts/page.tsx'
import { RegisterForm } from '../parts/register-form.tsx'
import { RegisterTable } from '../parts/register-table.tsx'
import { useVisit, useWords } from '../parts/visit.tsx'
import type { OfferedAct, RegisterName, RegisterRoom, RegisterRow } from '../registers/room.ts'

export type RegisterPageProps = {
  readonly room: RegisterRoom
  readonly register: RegisterName
  readonly rows: readonly RegisterRow[]
  /** How a new entry is made from this seat, if it may. */
  readonly opening: OfferedAct | null
  /** Whether the seat sees the register at all. */
  readonly sees: 'entries' | 'nothing'
  readonly children?: ReactNode
}

/** `/sco/nominations` and its like: one register, its lines, and what the seat may do. */
export function RegisterPage({ room, register, rows, opening, sees, children }: RegisterPageProps) {
  const { registers, frame } = useWords()
  const { body } = useVisit()
  return (
    <Page title={registers.names[register]} here="registers" kind="registers">
      <div className="wrap">
        <header className="lh">
          <p className="noprint">
            <a href={`/${body?.slug}/registers`}>{registers.title}</a>
          </p>
          <h1>{registers.names[register]}</h1>
          <p className="lead">{registers.leads[register]}</p>
        </header>
        {sees === 'nothing' ? (
          <p>
            {registers.noSeat} <a href="/seats">{frame.takeSeat}</a>
          </p>
        ) : (
          <RegisterTable room={room} register={register} rows={rows} />
        )}
        {opening && (
          <section className="after noprint" aria-labelledby="enter">
            <div className="head">
              <h2 id="enter">{registers.enter}</h2>
            </div>
            <RegisterForm
              room={room}
              register={register}
              id={room.refused?.does === opening.does ? room.refused.id : room.fresh}
              act={{
                ...opening,
                given: {
                  ...opening.given,
                  id: room.refused?.does === opening.does ? room.refused.id : room.fresh,
                },
              }}
            />
          </section>
        )}
        {children}
      </div>
    </Page>
  )
}
