import { Command } from 'commander'
import { leaveAfterUse, leaveBecause } from './leave-because.ts'

type Verb = { readonly add: (program: Command) => void }

/** One file for each verb; only the verb that is asked for is loaded, so that reading a text needs no database. */
const verbs: Readonly<Record<string, () => Promise<Verb>>> = {
  read: () => import('./read.ts'),
  record: () => import('./record.ts'),
  compare: () => import('./compare.ts'),
  brackets: () => import('./brackets.ts'),
  communique: () => import('./communique.ts'),
  exercise: () => import('./exercise.ts'),
  doctor: () => import('./doctor.ts'),
  verify: () => import('./verify.ts'),
  export: () => import('./export.ts'),
  import: () => import('./import.ts'),
  invite: () => import('./invite.ts'),
  rebuild: () => import('./rebuild.ts'),
  bench: () => import('./bench.ts'),
}

const program = new Command('concord')
  .description('The working system of a multilateral council')
  .showHelpAfterError()
  .exitOverride(leaveAfterUse)

const asked = verbs[process.argv[2] ?? '']
for (const load of asked ? [asked] : Object.values(verbs)) (await load()).add(program)

await program.parseAsync().catch(leaveBecause)
