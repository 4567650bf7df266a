import type { Stage } from './parts.ts'
import type { OutcomeRead, PostMention } from './reading.ts'

/** Where the post of a nominee or appointee is printed, with its term; a post that is mentioned there already is not named twice. */
function postOf(text: string, { paragraph, span, post, postId, term }: OutcomeRead): PostMention | undefined {
  const at = post ? text.slice(...span).lastIndexOf(post) : -1
  if (!post || at < 0) return undefined
  const from = span[0] + at
  return {
    paragraph,
    span: [from, from + post.length],
    id: postId ?? null,
    name: post,
    state: null,
    holder: null,
    term: term ?? null,
  }
}

const overlaps = (one: PostMention, other: PostMention): boolean =>
  one.span[0] < other.span[1] && other.span[0] < one.span[1]

/** Adds the posts for which somebody is nominated or appointed. Reads: outcomes. Writes: mentions.posts. */
export const readCandidatePosts: Stage = (source, parts) => {
  const { posts } = parts.mentions
  const named = parts.outcomes
    .filter(({ type }) => type === 'nominate' || type === 'appoint')
    .flatMap(outcome => postOf(source.text, outcome) ?? [])
    .filter(one => !posts.some(other => overlaps(one, other)))
  const all = [...posts, ...named].toSorted((one, other) => one.span[0] - other.span[0])
  return { ...parts, mentions: { ...parts.mentions, posts: all } }
}
