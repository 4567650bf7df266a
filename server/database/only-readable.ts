import {
  AliasNode,
  type KyselyPlugin,
  type OperationNode,
  OperationNodeTransformer,
  QueryNode,
  type QueryId,
  type RawBuilder,
  type SelectQueryNode,
  sql,
  TableNode,
  type Transaction,
} from 'kysely'
import { inBodies } from '../streams.ts'
import type { Tables } from './tables.ts'

/** Who reads, as queries ask it: the audiences, the body that the seat is of, and the seat. */
export type Reading = {
  readonly audiences: readonly string[]
  readonly body: string | null
  readonly seat: string
}

type Condition = RawBuilder<boolean>
type Of = (column: string) => RawBuilder<unknown>

const forAudience = (of: Of, { audiences }: Reading): Condition =>
  sql<boolean>`${of('audience')} = any (${[...audiences]}::text[])`

/** What is public everybody reads, the rest only seats of the body that it belongs to. */
const inBody = (of: Of, reading: Reading): Condition =>
  sql<boolean>`(${forAudience(of, reading)} and (${of('audience')} = 'public' or ${of('body')} = ${reading.body}))`

/** What lies on a desk is read by nobody but the seat whose desk it is. */
const atSeat = (of: Of, reading: Reading): Condition =>
  sql<boolean>`(${inBody(of, reading)} and ${of('body')} = ${reading.body} and ${of('seat')} = ${reading.seat})`

/** An entry belongs to the body that its stream names, or to that of its text; others belong to none. */
const ofStream = (of: Of, reading: Reading): Condition =>
  sql<boolean>`(${forAudience(of, reading)} and (${of('audience')} = 'public' or case
    when split_part(${of('stream')}, ':', 1) = any (${[...inBodies]}::text[])
      then split_part(${of('stream')}, ':', 2) = ${reading.body}
    when left(${of('stream')}, 11) = 'communique:'
      then ${of('stream')} in (select stream from texts where body = ${reading.body})
    else true end))`

/** Every table that holds what not everybody may read, with the condition under which a reader may. */
export const conditions: Partial<Record<keyof Tables, (of: Of, reading: Reading) => Condition>> = {
  journal: ofStream,
  texts: inBody,
  addresses: inBody,
  council_meetings: inBody,
  paragraphs: inBody,
  acts: inBody,
  attendance: inBody,
  outcomes: inBody,
  instrument_mentions: inBody,
  post_terms: inBody,
  follow_ups: inBody,
  evidence: inBody,
  readings_at_desk: inBody,
  drafts: inBody,
  decisions: inBody,
  registered: inBody,
  decision_folds: inBody,
  draft_rooms: inBody,
  draft_notes: atSeat,
  prepared_sets: atSeat,
  drafts_seen: atSeat,
  notices: atSeat,
  correspondents: atSeat,
  mails: atSeat,
  calendar_keys: atSeat,
}

const isKept = (name: string): name is keyof typeof conditions => Object.hasOwn(conditions, name)

/** The condition on one table of a query, by the name that it has there; none on tables that everybody may read. */
function conditionOn(node: OperationNode, reading: Reading): readonly OperationNode[] {
  const table = AliasNode.is(node) ? node.node : node
  if (!TableNode.is(table)) return []
  const { name } = table.table.identifier
  const named = AliasNode.is(node) && 'name' in node.alias ? String(node.alias.name) : name
  const condition = isKept(name) ? conditions[name] : undefined
  return condition ? [condition(column => sql.ref(`${named}.${column}`), reading).toOperationNode()] : []
}

function tablesOf({ from, joins = [] }: SelectQueryNode): readonly OperationNode[] {
  const outer = joins.find(({ joinType }) => joinType !== 'InnerJoin')
  if (outer) throw new TypeError(`A reader's query is joined by ${outer.joinType}: only inner joins are kept`)
  return [...(from?.froms ?? []), ...joins.map(({ table }) => table)]
}

class OnlyReadable extends OperationNodeTransformer {
  readonly #reading: Reading
  /** A query inside another is met twice: by itself, and with the other. */
  readonly #kept = new WeakSet<OperationNode>()

  constructor(reading: Reading) {
    super()
    this.#reading = reading
  }

  protected override transformSelectQuery(node: SelectQueryNode, queryId?: QueryId): SelectQueryNode {
    if (this.#kept.has(node)) return node
    const inner = super.transformSelectQuery(node, queryId)
    const kept = tablesOf(node)
      .flatMap(table => conditionOn(table, this.#reading))
      .reduce<SelectQueryNode>(
        (query, condition) => ({ ...query, ...QueryNode.cloneWithWhere(query, condition) }),
        inner,
      )
    this.#kept.add(kept)
    return kept
  }
}

function pluginFor(reading: Reading): KyselyPlugin {
  const transformer = new OnlyReadable(reading)
  return {
    transformQuery: ({ node, queryId }) => transformer.transformNode(node, queryId),
    transformResult: async ({ result }) => result,
  }
}

/**
 * The transaction of a reader: each of its queries asks only for what the reader may read. Row-level security says the
 * same once more in the database. A query written out in SQL names no table itself; it embeds one that is built.
 */
export const onlyReadable = (tx: Transaction<Tables>, reading: Reading): Transaction<Tables> =>
  tx.withPlugin(pluginFor(reading))
