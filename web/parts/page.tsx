import type { ReactNode } from 'react'
import { tags } from '../words/plural.ts'
import { Footer } from './footer.tsx'
import { Header, type Place } from './header.tsx'
import { Keys } from './keys.tsx'
import { PageHead } from './page-head.tsx'
import { useVisit, useWords } from './visit.tsx'

/** A whole page of Concord, complete without a script. */
export function Page({
  title,
  here,
  kind,
  foot,
  children,
}: {
  readonly title: string
  readonly here?: Place
  /** Names the page for style and keyboard: `record`, `review`, `list`. */
  readonly kind: string
  /** What the foot says of the words above it, where that is not what it says everywhere. */
  readonly foot?: string
  readonly children: ReactNode
}) {
  const { language } = useVisit()
  const { frame } = useWords()
  return (
    <html lang={tags[language]}>
      <PageHead title={title} kind={kind} />
      <body className={`p-${kind}`} data-page={kind}>
        <a className="skip" href="#main">
          {frame.skip}
        </a>
        <Header {...(here ? { here } : {})} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Footer {...(foot ? { foot } : {})} />
        <Keys />
      </body>
    </html>
  )
}
