import type { Words } from '../../core/language.ts'
import { useIn } from './visit.tsx'

export function Place({ place }: { readonly place: Words | null }) {
  const inLanguage = useIn()
  return place ? <>{inLanguage(place)}</> : null
}
