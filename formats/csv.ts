/** A cell that a spreadsheet would take for a formula is marked as text. */
const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Rows as CSV (RFC 4180) with the mark by which spreadsheets know UTF-8. */
export const csvOf = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\ufeff${rows
    .map(row =>
      row.map(cell => quoted(typeof cell === 'string' ? harmless(cell) : String(cell ?? ''))).join(','),
    )
    .map(line => `${line}\r\n`)
    .join('')}`
