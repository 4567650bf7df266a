/** A plot with the question that it answers; its numbers stand in the table that follows. */
export function PlotFigure({
  svg,
  title,
  note,
}: {
  readonly svg: string
  readonly title: string
  readonly note: string
}) {
  return (
    <figure className="plotfig">
      <figcaption>
        <b>{title}</b> <span className="note">{note}</span>
      </figcaption>
      <section
        className="plotscroll"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be in reach of the keyboard
        tabIndex={0}
        aria-label={title}
        // The plot is drawn by this program from facts of the profile; nothing a visitor typed is in it.
        dangerouslySetInnerHTML={{ __html: svg }}
      />
    </figure>
  )
}
