import type { ReactNode } from 'react'
import type { CalendarDate } from '../../core/calendar.ts'
import { useWords } from './visit.tsx'

/** Every question takes a date: a small form that asks the page again for another day. */
export function AskDate({ on, children }: { readonly on: CalendarDate; readonly children?: ReactNode }) {
  const { frame } = useWords()
  return (
    <form className="ask noprint" method="get">
      <label className="field">
        <span>{frame.date}</span>
        <input type="date" name="on" defaultValue={on} required />
      </label>
      {children}
      <button className="btn">{frame.show}</button>
    </form>
  )
}
