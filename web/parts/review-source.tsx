import type { ParagraphRead, Reading } from '../../core/communique/reading.ts'
import { verbSpan } from '../../core/communique/verb-span.ts'
import { actLabel } from '../record/under-review.ts'
import { attendanceAnchor } from './communique-text.tsx'
import { Pieces } from './marked-text.tsx'
import { nest, type Marking } from './nest.ts'

/** The anchor of a question. */
export const questionAnchor = (index: number): string => `q${index + 1}`

/** Every stretch that became a fact, each of its kind; acts carry the number of their fact. */
function markings(text: string, reading: Reading, paragraph: ParagraphRead): readonly Marking[] {
  const { instruments, documents, posts, meetings } = reading.mentions
  const acts = reading.acts
    .filter(act => act.paragraph === paragraph.n)
    .map(act => ({
      span: verbSpan(text, act, paragraph.span) ?? act.span,
      kind: act.verb ? 'k-act' : 'k-bare',
      id: act.id,
      fact: { href: `#f-${act.id}`, label: actLabel(reading, act) },
    }))
  return [
    ...acts,
    ...reading.attendance.map((one, i) => ({ span: one.span, kind: 'k-who', id: attendanceAnchor(i) })),
    ...(reading.chair.span ? [{ span: reading.chair.span, kind: 'k-who', id: 'chair' }] : []),
    ...[...instruments, ...documents, ...posts].map(({ span }) => ({ span, kind: 'k-doc' })),
    ...meetings.map(({ span }) => ({ span, kind: 'k-date' })),
    ...reading.issues.flatMap(({ span }) => (span ? [{ span, kind: 'k-iss' }] : [])),
  ]
}

/** One paragraph of the source with the stretches that were read. */
export function SourceText({
  text,
  reading,
  paragraph,
}: {
  readonly text: string
  readonly reading: Reading
  readonly paragraph: ParagraphRead
}) {
  return <Pieces pieces={nest(text, paragraph.span, markings(text, reading, paragraph))} />
}
