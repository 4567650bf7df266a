import { viewOf } from './recorded-text.ts'

/** What meetings did to texts, persons, candidacies and meetings to come. */
export const outcomesView = viewOf({
  table: 'outcomes',
  rowsOf: ({ reading }) =>
    reading.outcomes.map((outcome, index) => ({
      n: index + 1,
      paragraph: outcome.paragraph,
      type: outcome.type,
      outcome: JSON.stringify(outcome),
    })),
  insert: (tx, rows) => tx.insertInto('outcomes').values(rows).execute(),
})
