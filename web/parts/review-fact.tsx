import type { ReactNode } from 'react'
import type { Profile } from '../../core/body/profile.ts'
import type { UnderReview } from '../record/under-review.ts'
import { useWords } from './visit.tsx'

export type FactsShown = {
  readonly review: UnderReview
  readonly profile: Profile
  /** The fact whose form is open. */
  readonly fixing: string | null
}

/** One fact: its head, what is known of it, the way to correct it. */
export function Fact({
  id,
  words,
  head,
  form,
  children,
  fixing,
}: {
  readonly id: string
  /** Address of its words. */
  readonly words: string
  readonly head: ReactNode
  readonly form: ReactNode
  readonly children?: ReactNode
  readonly fixing: string | null
}) {
  const { review } = useWords()
  return (
    <li className={fixing === id ? 'f cur' : 'f'} id={`f-${id}`}>
      <p className="fh">
        <a className="to-words" href={words} aria-label={review.openWords}>
          ←
        </a>
        {head}
        {fixing !== id && (
          <a className="fix" href={`?fix=${encodeURIComponent(id)}#f-${id}`}>
            {review.correct}
          </a>
        )}
      </p>
      {children}
      {fixing === id && form}
    </li>
  )
}
