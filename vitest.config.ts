import { defineConfig } from 'vitest/config'

const common = { pool: 'forks' as const, testTimeout: 20_000, hookTimeout: 60_000 }

/** Three kinds of test: `unit` needs nothing, `database` the real PostgreSQL, `browser` a server and Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'unit',
          isolate: false,
          include: ['{core,formats,web,cli,tools,server}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.database.test.ts', '**/*.browser.test.ts', '**/node_modules/**'],
        },
      },
      {
        test: {
          ...common,
          name: 'database',
          include: ['{server,cli}/**/*.database.test.ts'],
          testTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          ...common,
          name: 'browser',
          include: ['web/**/*.browser.test.ts'],
          testTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
