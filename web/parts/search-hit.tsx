import type { Profile } from '../../core/body/profile.ts'
import type { SearchHit } from '../../core/communique/public-record.ts'
import { organShort } from '../record/names.ts'
import { actName } from './act-names.tsx'
import { Foreign, langOf } from './foreign.tsx'
import { Pieces } from './marked-text.tsx'
import { nest } from './nest.ts'
import { useVisit, useWords } from './visit.tsx'
import { When } from './when.tsx'

/** A paragraph that answers, with the places of the words and what its acts do: each on its own rung. */
export function SearchHitLine({ hit, profile }: { readonly hit: SearchHit; readonly profile: Profile }) {
  const { frame } = useWords()
  const { language } = useVisit()
  const markings = hit.marks.map(span => ({ span, kind: 'hit' }))
  return (
    <li className="row hit">
      <p className="para-no">
        <a href={`/${hit.meeting}?text=${hit.language}#p${hit.paragraph}`}>
          {frame.paragraphShort(hit.paragraph)}
        </a>
        <span className="note">
          <When from={hit.start} />
          <span className="line">{organShort(profile, hit.organ, language)}</span>
        </span>
      </p>
      <p className="text" lang={langOf(hit.language)}>
        <Pieces pieces={nest(hit.text, [0, hit.text.length], markings)} />
      </p>
      <HitActs hit={hit} />
    </li>
  )
}

function HitActs({ hit }: { readonly hit: SearchHit }) {
  const words = useWords()
  const { language } = useVisit()
  return (
    <ul className="mn">
      {distinct(hit.acts).map(act => (
        <li key={act.id}>
          {act.verb && (
            <b>
              <Foreign language={hit.language}>{act.verb}</Foreign>
            </b>
          )}{' '}
          {(language !== hit.language || act.verb !== actName(words, act)) && actName(words, act)}
          {act.scope.kind === 'named' && ` · ${words.meeting.note.listed(act.scope.states.length)}`}
        </li>
      ))}
    </ul>
  )
}

/** What a paragraph does, each verb with its type once. */
const distinct = (acts: SearchHit['acts']): SearchHit['acts'] =>
  acts.filter((act, i) => acts.findIndex(other => other.verb === act.verb && other.type === act.type) === i)
