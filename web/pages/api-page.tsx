import { ApiOperation, type Kind, Kinds, type Operation, useApiWords } from '../parts/api-operation.tsx'
import { Page } from '../parts/page.tsx'

export type Shape = {
  readonly name: string
  readonly fields: readonly {
    readonly name: string
    readonly kinds: readonly Kind[]
    readonly isRequired: boolean
    readonly note: string | null
  }[]
}

export type ProblemLine = {
  readonly code: string
  readonly status: number
  readonly rule: string | null
  readonly sentence: string
}

export type ApiPageProps = {
  readonly subjects: readonly { readonly name: string; readonly operations: readonly Operation[] }[]
  readonly shapes: readonly Shape[]
  readonly problems: readonly ProblemLine[]
}

/** `/api`: the whole interface for programs on one page that reads without a script. */
export function ApiPage({ subjects, shapes, problems }: ApiPageProps) {
  const words = useApiWords()
  return (
    <Page title={words.title} kind="list">
      <div className="wrap">
        <header className="lh">
          <h1>{words.title}</h1>
          <p className="lead">{words.lead}</p>
          <ul className="api-notes">
            {words.notes.map(note => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          <p>
            <a href="/api/openapi.json">{words.document}</a>
          </p>
        </header>
        <div className="api">
          <Contents names={subjects.map(({ name }) => name)} />
          <div className="api-main">
            {subjects.map(({ name, operations }) => (
              <section key={name} aria-labelledby={name}>
                <h2 id={name} className="head" lang="en">
                  {name}
                </h2>
                {operations.map(operation => (
                  <ApiOperation key={operation.id} {...operation} />
                ))}
              </section>
            ))}
            <Shapes shapes={shapes} />
            <Problems problems={problems} />
          </div>
        </div>
      </div>
    </Page>
  )
}

function Contents({ names }: { readonly names: readonly string[] }) {
  const words = useApiWords()
  return (
    <nav className="api-toc" aria-label={words.operations}>
      <ul>
        {names.map(name => (
          <li key={name} lang="en">
            <a href={`#${name}`}>{name}</a>
          </li>
        ))}
        <li className="apart">
          <a href="#shapes">{words.shapes}</a>
        </li>
        <li>
          <a href="#problems">{words.problems}</a>
        </li>
      </ul>
    </nav>
  )
}

function Shapes({ shapes }: Pick<ApiPageProps, 'shapes'>) {
  const words = useApiWords()
  return (
    <section aria-labelledby="shapes">
      <h2 id="shapes" className="head">
        {words.shapes}
      </h2>
      {shapes.map(shape => (
        <ShapeBlock key={shape.name} {...shape} />
      ))}
    </section>
  )
}

function ShapeBlock({ name, fields }: Shape) {
  const words = useApiWords()
  return (
    <div className="api-one">
      <h3 id={`shape-${name}`} lang="en">
        {name}
      </h3>
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.type}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(field => (
            <tr key={field.name}>
              <th scope="row">
                <code>{field.name}</code>
                {!field.isRequired && <span className="line">{words.optional}</span>}
              </th>
              <td>
                <Kinds kinds={field.kinds} />
                {field.note !== null && (
                  <span className="line" lang="en">
                    {field.note}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Problems({ problems }: Pick<ApiPageProps, 'problems'>) {
  const words = useApiWords()
  return (
    <section aria-labelledby="problems">
      <h2 id="problems" className="head">
        {words.problems}
      </h2>
      <p className="note">{words.problemsNote}</p>
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col">{words.code}</th>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.rule}</th>
            <th scope="col">{words.sentence}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ code, status, rule, sentence }) => (
            <tr key={code} id={code}>
              <th scope="row">
                <code>{code}</code>
              </th>
              <td data-label={words.status}>{status}</td>
              <td {...(rule === null ? {} : { 'data-label': words.rule })}>{rule}</td>
              <td>{sentence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
