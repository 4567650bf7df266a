import type { ParagraphStanding } from '../../core/draft/paragraph-standing.ts'

/** How a paragraph stands, as a shape: the shape alone is enough. */
const shapes = {
  open: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  bracketed: <path d="M6 2H3v12h3M10 2h3v12h-3" fill="none" stroke="currentColor" strokeWidth="2" />,
  'agreed-ad-ref': (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" />
    </>
  ),
  agreed: <circle cx="8" cy="8" r="6.75" fill="currentColor" />,
  deleted: <path d="M3 8h10" stroke="currentColor" strokeWidth="2" />,
  merged: <path d="M3 4l5 4-5 4M8 8h5" fill="none" stroke="currentColor" strokeWidth="1.6" />,
} satisfies Readonly<Record<ParagraphStanding, unknown>>

/** A mark beside words that already say it is decoration; alone it carries its name. */
export function StandingMark({
  standing,
  label,
}: {
  readonly standing: ParagraphStanding
  readonly label?: string
}) {
  const named = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return (
    <svg className={`mk s-${standing}`} viewBox="0 0 16 16" {...named}>
      {shapes[standing]}
    </svg>
  )
}
