import type { Competence, Profile } from './profile.ts'

/**
 * The organ to which a text goes after this act of this organ; `null` where the act is final here or the
 * profile states no competence. `document` is a kind of document, or the id of the post for a nomination.
 */
export function nextOrgan(
  profile: Profile,
  organ: string,
  act: Competence['act'],
  document: string,
  draft: Competence['draft'],
): string | null {
  const stated = profile.competences.filter(
    competence => competence.organ === organ && competence.act === act && competence.draft === draft,
  )
  const named = stated.find(competence => competence.document === document)
  return (named ?? stated.find(competence => competence.document === '*'))?.nextOrgan ?? null
}
