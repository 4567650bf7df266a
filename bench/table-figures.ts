/** The figure that a share of all does not exceed. */
export const at = (figures: readonly number[], share: number): number =>
  figures.toSorted((one, other) => one - other)[
    Math.min(figures.length - 1, Math.floor(figures.length * share))
  ] ?? 0

/** Prints rows under their headings. */
export function print(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map(line => line[column]?.length ?? 0))) ?? []
  for (const line of rows)
    console.log(line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '))
}
