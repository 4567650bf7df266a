export type DeskTables = Record<never, never>
