import * as z from 'zod'
import type { ConvergenceActs } from '../../../core/draft/convergence-acts.ts'
import { instant, textOrNull } from './parts.ts'

const figures = z.array(z.int())

/** How the brackets of a draft came and went. */
export const convergence = z
  .object({
    sections: z
      .array(z.record(z.string(), z.string()).nullable())
      .describe('Their headings; null for what stands before the first'),
    members: z.array(z.string()).describe('Of today, in protocol order'),
    acts: z
      .array(
        z.object({
          version: z.int().describe('The number of the act'),
          at: instant,
          type: z.string(),
          actor: z.string(),
          state: textOrNull,
          proposal: textOrNull,
          reading: z.int().describe('The reading that was opened last; 0 before the first'),
          brackets: z.int().describe('Left after the act'),
          paragraphs: z.int(),
          agreed: z.int().describe('Paragraphs agreed, finally or ad referendum'),
          sections: figures.describe('Brackets left in each section'),
          delegations: figures.describe('Brackets that each member keeps open'),
        }),
      )
      .describe('The acts that changed one of the figures'),
  })
  .meta({ id: 'Convergence' }) satisfies z.ZodType<ConvergenceActs>
