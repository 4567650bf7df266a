import { expect, test } from 'vitest'
import { sco } from '../communique/seed.fixture.ts'
import { adopted, diceOf, factsFor, refOf, runs, trying } from '../procedure/register.fixture.ts'
import type { ReportCommand } from './command.ts'
import { legalEnds } from './legal-ends.ts'
import { noReport, type Report } from './report.ts'
import { reportAggregate } from './report-aggregate.ts'

const { done, outcome, after } = trying(reportAggregate)
const at = (seat: string, source: ReturnType<typeof adopted> | null = null) =>
  factsFor(sco, seat, '2018-04-24', { source })
const due = (
  id: string,
  kind: string,
  form: 'final' | 'draft',
  author: string,
): Extract<ReportCommand, { readonly does: 'expect-report' }> => ({
  does: 'expect-report',
  id,
  title: { en: 'A report' },
  kind,
  form,
  author,
  addressee: 'SCO-CFM',
  period: { from: '2017', to: '2017' },
  due: '2018-04-01',
})
const considered = (command: ReportCommand): Report => {
  const steps: readonly (readonly [ReportCommand, string])[] = [
    [command, 'secretariat'],
    [{ does: 'submit-report' }, 'secretariat'],
    [{ does: 'circulate-report' }, 'secretariat'],
    [{ does: 'consider-report' }, 'chair'],
  ]
  return steps.reduce<Report>((report, [each, seat]) => done(report, each, at(seat)), noReport)
}

const concluded = (report: Report, act: string, draft: boolean): Report => {
  const source = adopted('SCO-CFM', act, report.kind, { register: 'report', id: report.id }, { draft })
  return done(report, { does: 'conclude-report', by: refOf(source) }, at('chair', source))
}

test('M36 the three reports of the seed end in three different states, and the organisation’s goes up to the heads of State', () => {
  const secretariat = concluded(considered(due('r1', 'report', 'final', 'SCO-SEC')), 'approve', false)
  const organisation = concluded(considered(due('r2', 'report', 'draft', 'SCO')), 'adopt', true)
  const rats = concluded(considered(due('r3', 'briefing', 'final', 'SCO-RATS')), 'hear', false)
  expect([secretariat.stage, organisation.stage, rats.stage]).toEqual(['approved', 'adopted-draft', 'heard'])
  const up = done(organisation, { does: 'submit-report-up' }, at('secretariat'))
  expect(up.above).toBe('SCO-CHS')
  const source = adopted('SCO-CHS', 'approve', 'report', { register: 'report', id: 'r2' })
  const last = done(up, { does: 'conclude-report-above', by: refOf(source) }, at('chair', source))
  expect(last.stage).toBe('approved-by-higher')
  expect(outcome(secretariat, { does: 'submit-report-up' }, at('secretariat'))).toBe('report-step-not-next')
})

test('M36 a report has an author and a period, and goes to an organ that can bring it to an end', () => {
  const command = due('r1', 'report', 'final', 'SCO-SEC')
  expect(outcome(noReport, { ...command, author: 'nobody' }, at('secretariat'))).toBe('report-author-unknown')
  expect(outcome(noReport, { ...command, period: { from: '2017', to: '2016' } }, at('secretariat'))).toBe(
    'register-date-unfit',
  )
  expect(outcome(noReport, { ...command, addressee: 'SCO-CNC' }, at('secretariat'))).toBe(
    'organ-not-competent-here',
  )
  expect(outcome(noReport, command, at('KAZ'))).toBe('secretariat-only')
})

test('an organ ends a report only as its competence allows', () => {
  const report = considered(due('r3', 'briefing', 'final', 'SCO-RATS'))
  const source = adopted('SCO-CFM', 'approve', 'briefing', { register: 'report', id: 'r3' })
  expect(outcome(report, { does: 'conclude-report', by: refOf(source) }, at('chair', source))).toBe(
    'report-end-not-legal',
  )
  expect(legalEnds(sco.competences, 'SCO-CFM', { kind: 'briefing', form: 'final' })).toEqual(['heard'])
  expect(legalEnds(sco.competences, 'SCO-CFM', { kind: 'report', form: 'draft' })).toContain('adopted-draft')
})

test('I-28 over 1,000 random courses a report reaches at most one end in each organ, and only one that the table allows', () => {
  let ended = 0
  for (const seed of runs) {
    const dice = diceOf(seed)
    const opening = due('r1', dice.one(['report', 'briefing']), dice.one(['final', 'draft']), 'SCO-SEC')
    let report = after(noReport, opening, at('secretariat'))
    for (let step = 0; step < 14; step += 1) {
      const organ = dice.one(['SCO-CFM', 'SCO-CHS'])
      const act = dice.one(['hear', 'note', 'adopt', 'approve', 'return'])
      const source = adopted(organ, act, report.kind, {
        register: 'report',
        id: dice.one(['r1', 'r1', 'r9']),
      })
      const by = refOf(source)
      const all: readonly ReportCommand[] = [
        { does: 'submit-report' },
        { does: 'circulate-report' },
        { does: 'consider-report' },
        { does: 'conclude-report', by },
        { does: 'submit-report-up' },
        { does: 'conclude-report-above', by },
      ]
      const place = ['due', 'submitted', 'circulated', 'considered', 'adopted-draft', 'submitted-up'].indexOf(
        report.stage,
      )
      const command = dice.below(3) > 0 ? (all[place] ?? dice.one(all)) : dice.one(all)
      report = after(report, command, at(dice.one(['secretariat', 'chair']), source))
    }
    const ends = report.steps.filter(({ decision }) => decision !== null)
    const organs = ends.map(({ organ }) => organ)
    expect(new Set(organs).size, `seed ${seed}`).toBe(organs.length)
    const first = ends[0]
    if (first) {
      ended += 1
      expect(legalEnds(sco.competences, 'SCO-CFM', report) as readonly string[], `seed ${seed}`).toContain(
        first.stage,
      )
    }
  }
  expect(ended).toBeGreaterThan(50)
})
