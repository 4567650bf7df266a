/** Status marks: the shape alone is enough, and each has a name. */
const shapes = {
  recorded: <circle cx="8" cy="8" r="6.75" fill="currentColor" />,
  known: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  expected: (
    <circle
      cx="8"
      cy="8"
      r="6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="2.2 2.5"
    />
  ),
  clear: <path d="M2.5 8.5l3.8 3.8L13.5 4" fill="none" stroke="currentColor" strokeWidth="2" />,
  stands: (
    <>
      <rect x="1" y="1" width="14" height="14" fill="currentColor" />
      <path className="bar" d="M4.5 8h7" strokeWidth="2.4" />
    </>
  ),
  question: (
    <>
      <path d="M8 1.5l6.8 12.5H1.2z" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 6v4M8 11.4v1.4" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
} as const

export type MarkName = keyof typeof shapes

/** A mark beside words that already say it is decoration; alone it carries its name. */
export function Mark({ name, label }: { readonly name: MarkName; readonly label?: string }) {
  const named = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return (
    <svg className={`mk ${name}`} viewBox="0 0 16 16" {...named}>
      {shapes[name]}
    </svg>
  )
}

export const Brand = () => (
  <svg viewBox="0 0 20 20" aria-hidden="true">
    <path d="M7.5 2.2H3v15.6h4.5M12.5 2.2H17v15.6h-4.5" fill="none" stroke="currentColor" strokeWidth="2.6" />
    <path d="M6.6 10h6.8" stroke="currentColor" strokeWidth="2.6" />
  </svg>
)
