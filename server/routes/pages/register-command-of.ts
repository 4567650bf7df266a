import type { Refusal } from '../../../core/refusal.ts'
import type { CommandOn, RegisterName } from '../../register-kinds.ts'
import { registerCommands } from '../schemas/register-command.ts'

type Typed = Readonly<Record<string, readonly string[]>>
type Tree = { [name: string]: unknown }

const languages = /^(zh|ru|en)$/

/** A decision is chosen as one line, `ORGAN id`. */
const decisionIn = (chosen: string): unknown => {
  const [organ = '', decision = ''] = chosen.split(' ')
  return chosen === '' ? null : { organ, decision }
}

/** The value of a field, by the sign at the end of its name: a list, a number, a decision; an empty word is none. */
function valueOf(name: string, values: readonly string[]): unknown {
  const given = values.map(value => value.trim()).filter(value => value !== '')
  if (name.endsWith('[]')) return given
  const [value = ''] = given
  if (name.endsWith('@')) return decisionIn(value)
  if (name.endsWith('#')) return value === '' ? null : Number(value)
  return value === '' ? null : value
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function put(tree: Tree, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path
  if (rest.length === 0) {
    if (!(value === null && languages.test(name))) tree[name] = value
    return
  }
  const inner = tree[name]
  const branch: Tree = isTree(inner) ? inner : {}
  tree[name] = branch
  put(branch, rest, value)
}

/** The fields of a form as the tree that their names describe. */
function treeOf(typed: Typed): Tree {
  const tree: Tree = {}
  for (const [name, values] of Object.entries(typed))
    put(tree, name.replace(/(\[\]|@|#)$/, '').split('.'), valueOf(name, values))
  return tree
}

/** A source is the decision that was chosen, else the place of a recorded text. */
function sourceOf({ decision, meeting, paragraph }: Tree): unknown {
  if (decision !== null && typeof decision === 'object') return { kind: 'decision', ...decision }
  return { kind: 'text', meeting, paragraph, act: null }
}

/** What forms leave open and commands state: an empty set of words, a reason that is none, a list of those ticked. */
function completed(tree: Tree): Tree {
  const { source, reason, window, members, owners, scope, predecessors, candidate } = tree
  return {
    ...tree,
    ...(isTree(source) ? { source: sourceOf(source) } : {}),
    ...(isTree(reason) && Object.keys(reason).length === 0 ? { reason: null } : {}),
    ...(tree.does === 'adopt-instrument'
      ? { window: isTree(window) && window.from !== null ? window : null }
      : {}),
    ...(tree.does === 'consult-members' ? { members: members ?? [] } : {}),
    ...(tree.does === 'undertake' ? { owners: owners ?? [] } : {}),
    ...(isTree(candidate) ? { candidate: { person: null, ...candidate } } : {}),
    ...(isTree(scope) && scope.kind === 'all' ? { scope: { kind: 'all' } } : {}),
    ...(isTree(scope) && scope.kind === 'named' ? { scope: { states: [], ...scope } } : {}),
    ...(tree.does === 'close-not-agreed' ? { by: null } : {}),
    ...(tree.does === 'take-position' ? { predecessors: predecessors ?? [] } : {}),
  }
}

/** The act that a form on a register asks for; what no act can be, is refused. */
export function registerCommandOf<Name extends RegisterName>(
  name: Name,
  typed: Typed,
): CommandOn<Name> | Refusal {
  const { data, error } = registerCommands[name].safeParse(completed(treeOf(typed)))
  if (!error) return data
  const field = error.issues[0]?.path.join('.') ?? ''
  return { refused: 'register-form-incomplete', facts: { field: field === '' ? '–' : field } }
}
