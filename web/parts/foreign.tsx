import type { ReactNode } from 'react'
import { tags } from '../words/plural.ts'
import { useVisit } from './visit.tsx'

const tagOf = (language: string): string => (tags as Readonly<Record<string, string>>)[language] ?? language

/** Words of a text in their own language, so that type and voice change with them. */
export function Foreign({ language, children }: { readonly language: string; readonly children: ReactNode }) {
  const visit = useVisit()
  if (language === visit.language) return <>{children}</>
  return <span lang={tagOf(language)}>{children}</span>
}

/** The `lang` of an element that holds a text of the record. */
export const langOf = tagOf
