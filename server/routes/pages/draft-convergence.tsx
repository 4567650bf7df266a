import type { FastifyReply, FastifyRequest } from 'fastify'
import { type ConvergenceActs, convergenceActs } from '../../../core/draft/convergence-acts.ts'
import type { InterfaceLanguage } from '../../../core/language.ts'
import { readingMarks, stepRows, totalSteps } from '../../../web/draft/convergence-plots.ts'
import { sectionName } from '../../../web/draft/section-name.ts'
import { type DraftTable, nameIn } from '../../../web/draft/table.ts'
import { type ConvergencePlots, DraftConvergencePage } from '../../../web/pages/draft-convergence-page.tsx'
import { stepPlot, type StepRow } from '../../../web/plots/step-plot.ts'
import { figure } from '../../../web/words/plural.ts'
import { wordsIn } from '../../../web/words/word-book.ts'
import type { Concord } from '../../concord.ts'
import { draftHistory } from '../../draft-history.ts'
import { notFound } from '../../http/errors.ts'
import { readerOf } from '../../reader.ts'
import { draftHere, tableAt } from './draft-place.ts'
import { show } from './show.tsx'
import { visitOf } from './visit-of.ts'

/** The plots in the words of a language; where nothing ever was, none is drawn. */
async function plotsOf(
  told: ConvergenceActs,
  table: DraftTable,
  language: InterfaceLanguage,
): Promise<ConvergencePlots> {
  const { convergence: words, revisions } = wordsIn(language).draftViews
  const marks = readingMarks(told, revisions.reading)
  const end = told.acts.at(-1)?.version ?? 1
  const drawn = (rows: readonly StepRow[]): Promise<string> | null =>
    rows.length === 0 ? null : stepPlot(rows, marks, end, n => figure(language, n))
  const sections = told.sections.map(each => sectionName(each, table.text, words.unheaded))
  const delegations = told.members.map(state => nameIn(table, state, language))
  return {
    total: await drawn(marks.length === 0 ? [] : [{ label: '', steps: totalSteps(told) }]),
    sections: await drawn(stepRows(told, 'sections', sections)),
    delegations: await drawn(stepRows(told, 'delegations', delegations)),
  }
}

/** How the brackets of a draft came and went, for a seat that may see it. */
export async function convergencePage(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const here = await draftHere(concord, request)
  const reader = readerOf(request)
  const entries = await draftHistory(concord, reader, here.profile.id, here.id, null)
  if (!entries) throw notFound()
  const table = await tableAt(concord, request, here, 'text', null)
  const told = convergenceActs(entries, table.facts.members)
  const plots = await plotsOf(told, table, reader.language)
  void reply.header('cache-control', 'no-store')
  const shown = <DraftConvergencePage table={table} told={told} plots={plots} />
  return show(reply, visitOf(concord, request, here.profile), shown)
}
