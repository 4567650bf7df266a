import { Command } from 'commander'

const program = new Command('concord')
  .description('The working system of a multilateral council')
  .showHelpAfterError()

// One file per verb; each exports `add(program)`.
const verbs = [] as readonly { readonly add: (program: Command) => void }[]
for (const verb of verbs) verb.add(program)

await program.parseAsync()
