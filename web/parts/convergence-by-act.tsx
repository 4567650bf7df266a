import type { ConvergenceAct, ConvergenceActs } from '../../core/draft/convergence-acts.ts'
import { groupBy } from '../../core/group-by.ts'
import { figure } from '../words/plural.ts'
import { useActName } from './draft-act-name.tsx'
import { useVisit, useWords } from './visit.tsx'
import { Instant } from './when.tsx'

/** An act that changed the number of brackets, with how many more or fewer it left. */
type Changing = { readonly act: ConvergenceAct; readonly by: number }

const changing = ({ acts }: ConvergenceActs): readonly Changing[] =>
  acts
    .map((act, index) => ({ act, by: act.brackets - (acts[index - 1]?.brackets ?? 0) }))
    .filter(({ by }) => by !== 0)

/** So many acts of a reading are listed at most: a page of thousands could not be read. */
const most = 200

/** Every act that changed the number of brackets, by reading. */
export function ConvergenceByAct({ told }: { readonly told: ConvergenceActs }) {
  const { convergence: words } = useWords().draftViews
  const readings = [...groupBy(changing(told), ({ act }) => act.reading)]
  if (readings.length === 0) return null
  return (
    <section aria-labelledby="acts">
      <h2 id="acts">{words.byAct}</h2>
      {readings.map(([reading, all]) => (
        <details key={reading} className="do">
          <summary>{words.actsIn(reading, all.length)}</summary>
          {all.length > most && <p className="note">{words.onlyLast(most, all.length)}</p>}
          <ActsTable acts={all.slice(-most)} />
        </details>
      ))}
    </section>
  )
}

const signed = (language: Parameters<typeof figure>[0], n: number): string =>
  n > 0 ? `+${figure(language, n)}` : `−${figure(language, -n)}`

function ActsTable({ acts }: { readonly acts: readonly Changing[] }) {
  const { convergence: words } = useWords().draftViews
  const { language } = useVisit()
  const nameOf = useActName()
  return (
    <table className="blocks figures">
      <thead>
        <tr>
          {[words.act, words.by, words.at, words.change, words.left].map(column => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {acts.map(({ act, by }) => (
          <tr key={act.version}>
            <th scope="row">{figure(language, act.version)}</th>
            <td>{nameOf(act)}</td>
            <td>
              <Instant at={act.at} />
            </td>
            <td data-label={words.change}>{signed(language, by)}</td>
            <td data-label={words.left}>{figure(language, act.brackets)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
