import type { Audience } from '../core/journal/entry.ts'
import type { Reader } from './reader.ts'

/** Where something belongs, and who may read it; `null` is what belongs to no body. */
export type Belonging = { readonly body: string | null; readonly audience: Audience }

/** Whether a seat reads what belongs to a body: what is public everybody reads, the rest only seats of that body. */
export const mayRead = ({ audiences, body }: Pick<Reader, 'audiences' | 'body'>, one: Belonging): boolean =>
  audiences.includes(one.audience) && (one.audience === 'public' || one.body === null || body === one.body)
