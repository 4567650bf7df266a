import type { Hall } from '../decision/hall.ts'
import { useWords } from './visit.tsx'

/** Where news of the room is told: it lies over the page and moves nothing. */
export function RoomNews({
  hall,
  meeting,
  question,
}: {
  readonly hall: Hall
  readonly meeting: string | null
  readonly question: string
}) {
  const { deciding } = useWords()
  return (
    <div
      className="roomnews"
      data-hall={`decisions:${hall.slug.toUpperCase()}:${hall.organ.id}`}
      data-meeting={meeting ?? ''}
      data-position={hall.position}
      data-question={question}
      data-question-changed={deciding.questionChanged}
      data-changed={deciding.changed}
      data-lost={deciding.lost}
    >
      <output data-said aria-live="polite" />
      <button type="button" className="btn s" data-show-news hidden>
        {deciding.show}
      </button>
    </div>
  )
}
