import { Fragment } from 'react'
import { apiWordsIn } from '../words/api.ts'
import { useVisit } from './visit.tsx'

/** What a value may be: a plain type or a shape of this page, alone, in a list, or in a list that comes in pages. */
export type Kind = {
  readonly name: string
  readonly isShape: boolean
  readonly many: 'one' | 'list' | 'pages'
}

export type Parameter = {
  readonly name: string
  readonly kinds: readonly Kind[]
  readonly isRequired: boolean
  readonly usual: string | null
  readonly note: string | null
}

export type Operation = {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly says: string
  /** What stands in the query; what stands in the address is seen in it. */
  readonly parameters: readonly Parameter[]
  /** What may be sent, by type of content. */
  readonly sent: readonly Parameter[]
  readonly replies: readonly {
    readonly status: string
    readonly media: string | null
    readonly kinds: readonly Kind[]
  }[]
}

export const useApiWords = () => apiWordsIn(useVisit().language)

/** One operation: its address, what it does, what may be asked, what comes back. */
export function ApiOperation({ id, method, path, says, parameters, sent, replies }: Operation) {
  const words = useApiWords()
  return (
    <div className="api-one">
      <h3 id={id}>
        <code>
          <span className="method">{method}</span> {path}
        </code>
      </h3>
      <p className="says">{says}</p>
      {parameters.length > 0 && <Parameters title={words.parameter} parameters={parameters} />}
      {sent.length > 0 && <Parameters title={words.sent} parameters={sent} />}
      {replies.map(({ status, media, kinds }) => (
        <p className="note" key={status}>
          {words.reply} <code>{status}</code> <Kinds kinds={kinds} /> {media !== null && <code>{media}</code>}
        </p>
      ))}
    </div>
  )
}

function Parameters({ title, parameters }: { title: string; parameters: readonly Parameter[] }) {
  const words = useApiWords()
  return (
    <table className="blocks">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{words.type}</th>
          <th scope="col">{words.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {parameters.map(({ name, kinds, isRequired, usual, note }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
              {isRequired && <span className="line">{words.required}</span>}
            </th>
            <td>
              <Kinds kinds={kinds} />
              {usual !== null && <span className="line">{words.usual(usual)}</span>}
            </td>
            <td lang="en">{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What a value may be, with links to the shapes of this page. */
export function Kinds({ kinds }: { readonly kinds: readonly Kind[] }) {
  const words = useApiWords()
  if (kinds.length === 0) return words.nothing
  return kinds.map(({ name, isShape, many }, place) => (
    <Fragment key={name + many}>
      {place > 0 && ` ${words.or} `}
      {many !== 'one' && `${words[many]} `}
      {isShape ? <a href={`#shape-${name}`}>{name}</a> : <code>{name}</code>}
    </Fragment>
  ))
}
