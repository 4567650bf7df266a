import type { Profile } from '../../core/body/profile.ts'
import type { FollowUp, RecordedText } from '../../core/communique/public-record.ts'
import type { ParagraphRead, Reading } from '../../core/communique/reading.ts'
import { verbSpan } from '../../core/communique/verb-span.ts'
import { decides } from '../record/margin.ts'
import { langOf } from './foreign.tsx'
import { MarginNote } from './margin-note.tsx'
import { Pieces } from './marked-text.tsx'
import { nest, type Marking } from './nest.ts'
import { useWords } from './visit.tsx'

/** Where the words of an attendance line stand: its anchor in the text. */
export const attendanceAnchor = (index: number): string => `at${index + 1}`

function actMarkings(text: string, reading: Reading, paragraph: ParagraphRead): readonly Marking[] {
  return reading.acts
    .filter(act => act.paragraph === paragraph.n)
    .flatMap(act => {
      const verb = verbSpan(text, act, paragraph.span)
      return [{ span: act.span, kind: 'act', id: act.id }, ...(verb ? [{ span: verb, kind: 'verb' }] : [])]
    })
}

const samePlace = (a: Marking, b: Marking): boolean =>
  a.kind === b.kind && a.kind === 'verb' && a.span[0] === b.span[0] && a.span[1] === b.span[1]

/** The marked stretches of one paragraph: acts, their verbs, and who attends. */
export function markingsOf(text: string, reading: Reading, paragraph: ParagraphRead): readonly Marking[] {
  const who = reading.attendance.map((one, i) => ({ span: one.span, kind: 'who', id: attendanceAnchor(i) }))
  const chair = reading.chair.span ? [{ span: reading.chair.span, kind: 'who', id: 'chair' }] : []
  const all: readonly Marking[] = [...actMarkings(text, reading, paragraph), ...who, ...chair]
  return all.filter((one, i) => all.findIndex(other => samePlace(one, other)) === i || one.kind !== 'verb')
}

type Shown = {
  readonly text: RecordedText
  readonly profile: Profile
  readonly followUps: readonly FollowUp[]
}

/** The text of a communiqué, paragraph by paragraph, each with its permanent address and its margin. */
export function CommuniqueText({ text, profile, followUps }: Shown) {
  const { meeting } = useWords()
  return (
    <article id="text" className="com" aria-label={meeting.fullText}>
      {text.reading.paragraphs.map(paragraph => (
        <Paragraph
          key={paragraph.n}
          paragraph={paragraph}
          text={text}
          profile={profile}
          followUps={followUps.filter(one => one.paragraph === paragraph.n)}
        />
      ))}
    </article>
  )
}

function Paragraph({ paragraph, text, profile, followUps }: Shown & { readonly paragraph: ParagraphRead }) {
  const { frame } = useWords()
  const { n, span, kind } = paragraph
  const { reading } = text
  return (
    <section className={`cp k-${kind}${decides(reading, n) ? ' legal' : ''}`} id={`p${n}`}>
      <a className="cn" href={`#p${n}`} aria-label={frame.paragraph(n)}>
        {n}
      </a>
      <p className="text" lang={langOf(text.language)}>
        <Pieces pieces={nest(text.text, span, markingsOf(text.text, reading, paragraph))} />
      </p>
      <MarginNote paragraph={n} profile={profile} reading={reading} text={text.text} followUps={followUps} />
    </section>
  )
}
