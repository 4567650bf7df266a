import type { Sitting } from '../decision/hall.ts'
import { useClock } from './decision-hall.tsx'
import { useIn, useVisit, useWords } from './visit.tsx'
import { When } from './when.tsx'

/** Which meeting, which sitting, open since when, and as of when the page is. */
export function SittingHead({
  sitting,
  title,
  page,
}: {
  readonly sitting: Sitting
  readonly title: string
  readonly page: 'chair' | 'delegate'
}) {
  const { deciding } = useWords()
  const { language } = useVisit()
  const inLanguage = useIn()
  const clock = useClock()
  const { meeting, facts, slug } = sitting
  const open = meeting.sittings.find(({ closed }) => closed === null)
  const at = `/${slug}/meetings/${meeting.id}`
  return (
    <header className="ch">
      <h1>{title}</h1>
      <p className="note">
        <a href={at}>{inLanguage(sitting.organ.short)}</a> · <When from={meeting.start} to={meeting.end} /> ·{' '}
        {open
          ? `${deciding.sitting(open.number)} · ${deciding.openSince(clock(open.opened).slice(0, 5))}, ${deciding.placeTime}`
          : deciding.noSitting}{' '}
        · {deciding.pageAs(clock(facts.now).slice(0, 5))} ·{' '}
        <a href={`${at}/screen`} lang={language === 'zh' ? 'zh-Hans' : language}>
          {deciding.screen}
        </a>
      </p>
      {page === 'chair' && (
        <p className="chairnote">
          <span className="tag">{deciding.chairCapacity}</span> <span>{deciding.chairNote}</span>
        </p>
      )}
    </header>
  )
}
