import { Fragment } from 'react'
import type { InterfaceLanguage } from '../../core/language.ts'
import { Page } from '../parts/page.tsx'
import { useVisit } from '../parts/visit.tsx'
import { apiWordsIn } from '../words/api.ts'

/** What a value may be: alternatives, each a plain type or a shape of this page, alone or in a list. */
export type Kind = { readonly name: string; readonly isShape: boolean; readonly isList: boolean }

export type Parameter = {
  readonly name: string
  readonly place: 'path' | 'query' | 'header' | 'cookie' | 'body'
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
  readonly parameters: readonly Parameter[]
  readonly replies: readonly {
    readonly status: string
    readonly media: string | null
    readonly kinds: readonly Kind[]
  }[]
}

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

const useApiWords = () => apiWordsIn(useVisit().language satisfies InterfaceLanguage)

/** The whole interface for programs on one page that reads without a script. */
export function ApiPage({ subjects, shapes, problems }: ApiPageProps) {
  const words = useApiWords()
  return (
    <Page title={words.title} kind="list">
      <div className="wrap">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <ul>
          {words.notes.map(note => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <p>
          <a href="/api/openapi.json">{words.document}</a>
        </p>
        <nav aria-label={words.operations}>
          <p>
            {subjects.map(({ name }) => (
              <Fragment key={name}>
                <a href={`#${name}`}>{name}</a>{' '}
              </Fragment>
            ))}
            <a href="#shapes">{words.shapes}</a> <a href="#problems">{words.problems}</a>
          </p>
        </nav>
        {subjects.map(({ name, operations }) => (
          <section key={name} aria-labelledby={name}>
            <h2 id={name} className="head" lang="en">
              {name}
            </h2>
            {operations.map(operation => (
              <OperationBlock key={operation.id} {...operation} />
            ))}
          </section>
        ))}
        <Shapes shapes={shapes} />
        <Problems problems={problems} />
      </div>
    </Page>
  )
}

function OperationBlock({ id, method, path, says, parameters, replies }: Operation) {
  const words = useApiWords()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        <code>
          {method} {path}
        </code>
      </h3>
      <p>{says}</p>
      {parameters.length > 0 && <Parameters parameters={parameters} />}
      <p className="note">
        {words.reply}:{' '}
        {replies.map(({ status, media, kinds }) => (
          <span key={status} className="nowrap">
            <code>{status}</code> <Kinds kinds={kinds} /> {media && <code>{media}</code>}
          </span>
        ))}
      </p>
    </section>
  )
}

function Parameters({ parameters }: { readonly parameters: readonly Parameter[] }) {
  const words = useApiWords()
  return (
    <table className="blocks">
      <thead>
        <tr>
          <th scope="col">{words.parameter}</th>
          <th scope="col">{words.where}</th>
          <th scope="col">{words.type}</th>
          <th scope="col">{words.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {parameters.map(({ name, place, kinds, isRequired, usual, note }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td data-label={words.where}>
              {words.places[place]}
              {isRequired && <span className="line">{words.required}</span>}
            </td>
            <td data-label={words.type}>
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
function Kinds({ kinds }: { readonly kinds: readonly Kind[] }) {
  const words = useApiWords()
  if (kinds.length === 0) return <>{words.nothing}</>
  return kinds.map(({ name, isShape, isList }, place) => (
    <Fragment key={name + isList}>
      {place > 0 && ` ${words.or} `}
      {isList && `${words.listOf} `}
      {isShape ? <a href={`#shape-${name}`}>{name}</a> : <code>{name}</code>}
    </Fragment>
  ))
}

function Shapes({ shapes }: Pick<ApiPageProps, 'shapes'>) {
  const words = useApiWords()
  return (
    <section aria-labelledby="shapes">
      <h2 id="shapes" className="head">
        {words.shapes}
      </h2>
      {shapes.map(({ name, fields }) => (
        <section key={name} aria-labelledby={`shape-${name}`}>
          <h3 id={`shape-${name}`} lang="en">
            {name}
          </h3>
          <table>
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
        </section>
      ))}
    </section>
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
              <td data-label={words.rule}>{rule}</td>
              <td>{sentence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
