import * as z from 'zod'

const printed = z.array(z.string().min(1)).readonly()
const words = z.strictObject({ zh: z.string().min(1), ru: z.string().min(1), en: z.string().min(1) })
const forms = z.strictObject({ zh: printed, ru: printed, en: printed })

/** What `profiles/<body>/concordance.json` holds: the words by which language versions are compared. */
export const concordanceSchema = z
  .strictObject({
    ladders: z.record(z.string().min(1), z.array(z.string().min(1)).min(2)),
    rungNames: z.record(z.string().min(1), words),
    rungs: z.record(z.string().min(1), forms),
    notActs: forms,
    organs: z.record(z.string().min(1), forms),
    states: z.record(z.string().min(1), forms),
    adjectives: z.record(z.string().min(1), forms),
    notNames: forms,
  })
  .check(({ value, issues }) => {
    const rungs = Object.values(value.ladders).flat()
    for (const place of ['rungs', 'rungNames'] as const)
      for (const rung of rungs.filter(each => !(each in value[place])))
        issues.push({
          code: 'custom',
          path: [place],
          input: value[place],
          message: `expected words for the rung "${rung}"`,
        })
  })
