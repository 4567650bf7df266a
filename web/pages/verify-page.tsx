import { EntryLines, type EntryShown } from '../parts/entry-lines.tsx'
import { Page } from '../parts/page.tsx'
import { useWords } from '../parts/visit.tsx'

export type VerifyPageProps = {
  readonly entries: number
  readonly latest: readonly EntryShown[]
}

/** `/verify`: how anybody checks the record, without an account and without trusting this server. */
export function VerifyPage({ entries, latest }: VerifyPageProps) {
  const { verify } = useWords()
  return (
    <Page title={verify.title} kind="list">
      <div className="wrap">
        <header className="lh">
          <h1>{verify.title}</h1>
          <p className="lead">{verify.lead}</p>
        </header>
        <section aria-labelledby="how">
          <div className="head">
            <h2 id="how">{verify.how}</h2>
          </div>
          <ol className="steps">
            {verify.steps.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <pre className="formula" lang="en">
            {verify.formula}
          </pre>
          <pre className="formula" lang="en">{`curl -s https://…/api/journal/1 > entry.json
node -e "
const {createHash} = require('crypto'), sha = (...b) => createHash('sha256').update(Buffer.concat(b)).digest()
const {body, salt, leaf} = JSON.parse(require('fs').readFileSync('entry.json'))
console.log(sha(Buffer.of(0), sha(Buffer.from(salt, 'hex'), Buffer.from(body))).toString('hex') === leaf)"`}</pre>
        </section>
        <section className="after" aria-labelledby="whole">
          <div className="head">
            <h2 id="whole">{verify.whole}</h2>
            <span className="count">{verify.entries(entries)}</span>
          </div>
          <p className="text-s">{verify.wholeHow}</p>
          <pre className="formula" lang="en">
            npx concord verify{'\n'}npx concord verify --from journal.jsonl
          </pre>
        </section>
        <section className="after" aria-labelledby="latest">
          <div className="head">
            <h2 id="latest">{verify.latest}</h2>
          </div>
          {latest.length === 0 ? <p className="note">{verify.none}</p> : <EntryLines entries={latest} />}
        </section>
      </div>
    </Page>
  )
}
