/** A row of so many equal numbers. */
export function filled(length: number, value: number): number[] {
  const row: number[] = []
  for (let at = 0; at < length; at += 1) row.push(value)
  return row
}
