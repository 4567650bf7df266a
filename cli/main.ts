import { Command } from 'commander'
import * as communique from './communique.ts'
import * as exporting from './export.ts'
import * as importing from './import.ts'
import * as invite from './invite.ts'
import * as rebuild from './rebuild.ts'
import * as record from './record.ts'
import { leaveAfterUse, leaveBecause } from './leave-because.ts'
import * as verify from './verify.ts'

const program = new Command('concord')
  .description('The working system of a multilateral council')
  .showHelpAfterError()
  .exitOverride(leaveAfterUse)

// One file per verb; each exports `add(program)`.
const verbs: readonly { readonly add: (program: Command) => void }[] = [
  communique,
  verify,
  exporting,
  importing,
  invite,
  rebuild,
  record,
]
for (const verb of verbs) verb.add(program)

await program.parseAsync().catch(leaveBecause)
