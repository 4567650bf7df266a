import * as z from 'zod'

const printed = z.array(z.string().min(1)).readonly()
const forms = z.strictObject({ zh: printed, ru: printed, en: printed })

/** What `profiles/<body>/concordance.json` holds: the words by which language versions are compared. */
export const concordanceSchema = z
  .strictObject({
    ladders: z.record(z.string().min(1), z.array(z.string().min(1)).min(2)),
    rungs: z.record(z.string().min(1), forms),
    notActs: forms,
    organs: z.record(z.string().min(1), forms),
    states: z.record(z.string().min(1), forms),
    notNames: forms,
  })
  .check(({ value, issues }) => {
    const rungs = Object.values(value.ladders).flat()
    for (const rung of rungs.filter(each => !(each in value.rungs)))
      issues.push({
        code: 'custom',
        path: ['rungs'],
        input: value.rungs,
        message: `expected words for the rung "${rung}"`,
      })
  })
