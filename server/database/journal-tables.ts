export type JournalTables = Record<never, never>
