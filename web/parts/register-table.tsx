import type { RegisterName, RegisterRoom, RegisterRow } from '../registers/room.ts'
import { RegisterForm } from './register-form.tsx'
import { useWords } from './visit.tsx'

/** The lines of a register: what, who, state, next step, date; and under each what the seat may do. */
export function RegisterTable({
  room,
  register,
  rows,
}: {
  readonly room: RegisterRoom
  readonly register: RegisterName
  readonly rows: readonly RegisterRow[]
}) {
  const { registers } = useWords()
  if (rows.length === 0) return <p className="note">{registers.none}</p>
  return (
    <table className="blocks regs">
      <thead>
        <tr>
          <th scope="col">{registers.what}</th>
          <th scope="col">{registers.who}</th>
          <th scope="col">{registers.state}</th>
          <th scope="col">{registers.next}</th>
          <th scope="col">{registers.date}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <Row key={row.id} room={room} register={register} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Row({
  room,
  register,
  row,
}: {
  readonly room: RegisterRoom
  readonly register: RegisterName
  readonly row: RegisterRow
}) {
  const { registers } = useWords()
  const { what, who, stage, next, date, notes, href, acts } = row
  return (
    <tr id={row.id}>
      <th scope="row">
        {href ? <a href={href}>{what}</a> : what}
        {notes.map(note => (
          <span key={note} className="line">
            {note}
          </span>
        ))}
        {acts.length > 0 && (
          <div className="regacts noprint">
            {acts.map(act => (
              <RegisterForm key={act.does} room={room} register={register} id={row.id} act={act} />
            ))}
          </div>
        )}
      </th>
      <td data-label={registers.who}>{who}</td>
      <td data-label={registers.state}>{registers.stages[stage]}</td>
      <td data-label={next ? registers.next : null}>{next}</td>
      <td data-label={registers.date}>{date ?? registers.noDue}</td>
    </tr>
  )
}
