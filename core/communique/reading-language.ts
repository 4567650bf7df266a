import type { InterfaceLanguage } from '../language.ts'
import type { ActType, Mood } from './closed-sets.ts'
import type { Capacity, DocumentMention, MeetingMention } from './reading.ts'

/**
 * How one body prints one language: the words by which its communiqués are read, as data in `profiles/<body>/`.
 * The words are in half-width form (`(`, `,`); a text in full-width form is read by the same words.
 */
export type ReadingLanguage = {
  readonly language: InterfaceLanguage
  /** Printed names of the body itself, and the word for its members. */
  readonly body: { readonly names: readonly string[]; readonly members: readonly string[] }
  readonly verbs: readonly VerbEntry[]
  /** Words that may stand before a verb and fix no rung. */
  readonly adverbs: readonly string[]
  /** Words that join a clause to the one before it. */
  readonly connectives: readonly string[]
  /** Words that open the object of a verb which stands at the end: 对…表示感谢. */
  readonly coverbs: readonly string[]
  /** Coverbs whose object may hold commas: 就甲,以及乙交换意见. */
  readonly openers: readonly string[]
  readonly collectives: readonly Collective[]
  /** Before a collective: 部分外长 are a part that is not named. */
  readonly partial: readonly string[]
  /** After 成员国 and a field of work: a part of the members that is not named. */
  readonly officials: readonly string[]
  /** After a list of States as subject: 外长, 总理. */
  readonly representatives: readonly string[]
  /** The meeting as subject: 会议, 本次会议. */
  readonly sittings: readonly string[]
  readonly organs: readonly OrganEntry[]
  /** Organs known by the end of their name: 经贸部长会议. */
  readonly organEndings: readonly { readonly id: string; readonly words: readonly string[] }[]
  /** Offices of the body that name no organ, and the organ that they belong to. */
  readonly officesOfBody: Readonly<Record<string, string>>
  readonly offices: readonly string[]
  /** Words before (or, after 作为, behind) a group of attendants. */
  readonly groups: readonly { readonly capacity: Capacity; readonly words: readonly string[] }[]
  readonly attendance: readonly string[]
  readonly meeting: MeetingWords
  readonly mentioned: readonly { readonly kind: MeetingMention['kind']; readonly heads: readonly string[] }[]
  readonly processes: readonly string[]
  readonly lists: { readonly separators: readonly string[]; readonly conjunctions: readonly string[] }
  readonly dates: DateWords
  readonly deontic: { readonly words: readonly string[]; readonly not: readonly string[] }
  readonly evaluative: readonly string[]
  /** Words that show the members' own future action in an object. */
  readonly own: readonly string[]
  /** Words that show that others are to act, or that a position is taken. */
  readonly others: readonly string[]
  readonly addressees: readonly string[]
  readonly instruments: InstrumentWords
  readonly documents: readonly {
    readonly kind: NonNullable<DocumentMention['kind']>
    readonly nouns: readonly string[]
  }[]
  readonly outcomes: OutcomeWords
  readonly posts: readonly { readonly id: string | null; readonly names: readonly string[] }[]
  readonly places: Readonly<Record<string, readonly string[]>>
  /** Printed forms of a State beside its short and official name: 中方. */
  readonly stateVariants: Readonly<Record<string, readonly string[]>>
  /** Words that only look as if they named a State: 印度洋. */
  readonly notStates: readonly string[]
  readonly doubts: DoubtWords
  readonly notes: readonly string[]
  /** Agencies whose dateline may stand before the first sentence. */
  readonly datelines: readonly string[]
  readonly titleEndings: readonly string[]
}

/** `chain`: whether the verb opens an act in a clause without a subject: always, only once done (了), or never. */
export type VerbEntry = {
  readonly type: ActType
  readonly mood: Mood
  readonly words: readonly string[]
  readonly chain: 'always' | 'done' | 'never'
  readonly degree?: 'positive' | 'high' | 'deep' | 'strong'
  /** The verb takes a whole statement: 指出, 认为. */
  readonly statement?: true
  /** The object may stand before the verb, after a coverb. */
  readonly after?: true
}

/** `standing`: speaks for all members throughout; `open`: must be settled by a person; `part`: a part not named. */
export type Collective = {
  readonly scope: 'standing' | 'members' | 'open' | 'part'
  readonly words: readonly string[]
}

/** `own`: an organ of the body, printed with or without the body's name before it. */
type OrganEntry = {
  readonly id: string | null
  readonly names: readonly string[]
  readonly own?: true
}

type MeetingWords = {
  readonly nouns: readonly string[]
  readonly held: readonly string[]
  readonly regular: readonly string[]
  readonly extraordinary: readonly string[]
  readonly informal: readonly string[]
  readonly next: readonly string[]
  readonly planned: readonly string[]
  readonly video: readonly string[]
  readonly summit: readonly string[]
  readonly manner: readonly string[]
  readonly levels: readonly string[]
}

export type DateWords = {
  readonly year: string
  readonly month: string
  readonly day: string
  readonly to: readonly string[]
  readonly until: readonly string[]
}

type InstrumentWords = {
  /** Head nouns by kind; the longest that ends a title decides. */
  readonly heads: Readonly<Record<string, readonly string[]>>
  /** Texts printed without title marks. */
  readonly bare: readonly { readonly title: string; readonly kind: string }[]
  readonly initiative: string
  /** Verbs in an attribute before a title and what their date is the date of. */
  readonly attributes: readonly {
    readonly of: 'signature' | 'adoption' | 'approval' | 'conclusion' | 'issue'
    readonly words: readonly string[]
  }[]
  readonly draft: readonly string[]
  readonly drafting: readonly string[]
  /** Verbs before a title that exists already: 落实《…》. */
  readonly relying: readonly string[]
}

type OutcomeWords = {
  readonly batch: readonly string[]
  readonly batchNouns: readonly string[]
  readonly candidate: readonly string[]
  readonly candidacy: readonly string[]
  readonly initiatives: readonly string[]
  readonly refer: readonly string[]
  readonly submit: string
  /** What a review of earlier outcomes is worded as. */
  readonly review: readonly string[]
  /** 主席国由…担任. */
  readonly presidency: readonly string[]
  readonly reports: readonly string[]
}

type DoubtWords = {
  /** Collectives inside an object that the text leaves unnamed. */
  readonly collectives: readonly string[]
  /** "Some States": not named. */
  readonly oblique: readonly string[]
  /** Nouns that are counted: 3个常任理事国. */
  readonly counted: readonly string[]
  /** Regions whose States are known when they are counted: 中亚五国. */
  readonly regions: readonly string[]
}
