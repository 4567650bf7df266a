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
      {/* The plot is drawn by this program from facts of the profile; nothing a visitor typed is in it. */}
      <div
        className="plotscroll"
        tabIndex={0}
        role="img"
        aria-label={title}
        dangerouslySetInnerHTML={{ __html: svg }}
      />
    </figure>
  )
}
