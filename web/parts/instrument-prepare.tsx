import type { RegisterRoom } from '../registers/room.ts'
import { RegisterForm } from './register-form.tsx'
import { useWords } from './visit.tsx'

/** The secretariat enters an instrument that is being prepared. */
export function InstrumentPrepare({ room }: { readonly room: RegisterRoom }) {
  const { registers } = useWords()
  if (room.facts.actor.capacity !== 'secretariat') return null
  const id = room.refused?.does === 'prepare-instrument' ? room.refused.id : room.fresh
  return (
    <section className="after noprint" aria-labelledby="enter">
      <div className="head">
        <h2 id="enter">{registers.enter}</h2>
      </div>
      <RegisterForm
        room={room}
        register="instrument"
        id={id}
        act={{ does: 'prepare-instrument', given: { id } }}
      />
    </section>
  )
}
