import { concordanceWords } from '../core/draft/concordance-words.ts'
import type { LanguageWords } from '../core/draft/language-issues.ts'
import { termIndex } from '../core/draft/term-check.ts'
import type { Profile } from '../core/body/profile.ts'
import type { Concord } from './concord.ts'

const made = new WeakMap<Profile, LanguageWords>()

/** What the texts of a body are compared by across languages; made once, since a profile never changes while Concord runs. */
export function languageWordsOf(concord: Concord, profile: Profile): LanguageWords {
  const known = made.get(profile)
  if (known) return known
  const loaded = concord.profiles.find(each => each.profile === profile)
  if (!loaded) throw new TypeError(`${profile.id} is no profile of this Concord`)
  const words = {
    words: concordanceWords(profile, loaded.concordance),
    terms: termIndex(profile.terms),
  }
  made.set(profile, words)
  return words
}
