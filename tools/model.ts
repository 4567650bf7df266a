// `npm run model`: a naive model of the rules of decision against the core, over random sequences of commands.
import * as fc from 'fast-check'
import { parseArgs } from 'node:util'
import { firstDifference } from '../core/decision/agreement-with-model.fixture.ts'
import { countIn, noReach, notCompared, tableOf } from '../core/decision/reach.fixture.ts'
import { moves, organs, played } from '../core/decision/random-decisions.fixture.ts'

const usage = 'npm run model -- [--runs NUMBER] [--seed NUMBER]'
const mostSeed = 2_147_483_647

function leave(sentence: string): never {
  process.stderr.write(`${sentence}\n${usage}\n`)
  process.exit(2)
}

function options(): { readonly runs: string; readonly seed: string } {
  try {
    const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } })
    const { runs = '100000', seed = String(Date.now() % mostSeed) } = values
    return { runs, seed }
  } catch {
    return leave('Only --runs and --seed are known.')
  }
}

const countOf = (text: string, name: string, least: number): number => {
  const number = Number(text)
  const isFit = Number.isInteger(number) && number >= least && number <= mostSeed
  return isFit ? number : leave(`--${name} is a whole number of at least ${least}, not “${text}”.`)
}

const { runs: askedRuns, seed: askedSeed } = options()
const runs = countOf(askedRuns, 'runs', 1)
const seed = countOf(askedSeed, 'seed', 0)
const { stderr, stdout } = process

let done = 0
let told = 0
/** How far it has come, on a terminal only and a few times a second. */
function tell(): void {
  done += 1
  if (!stderr.isTTY || Date.now() - told < 200) return
  told = Date.now()
  stderr.write(`\r${done} / ${runs}`)
}

const started = Date.now()
let commands = 0
const reach = noReach()
/** From the first difference on, shorter sequences are looked for: they are not counted. */
let isDifferent = false
const agreement = fc.property(organs, moves(60), (organ, list) => {
  tell()
  commands += list.length
  const difference = firstDifference(organ, list, step => {
    if (!isDifferent) countIn(reach, step)
  })
  isDifferent ||= difference !== null
  return difference === null
})
const { failed, counterexample } = fc.check(agreement, { numRuns: runs, seed })
if (told > 0) stderr.write('\r\u001b[K')

const took = `${((Date.now() - started) / 1000).toFixed(1)} s, seed ${seed}`
stdout.write(`${tableOf(reach)}\nNot compared: ${notCompared.join(', ')}.\n\n`)
if (!failed || !counterexample) {
  stdout.write(`The model and the core agree: ${runs} sequences, ${commands} commands, ${took}.\n`)
} else {
  const [organ, list] = counterexample
  stdout.write(`The model and the core differ after ${done} sequences, ${took}.\n\n`)
  stdout.write(`Rules: ${JSON.stringify(organ.rules)}\nMembers: ${JSON.stringify(organ.spans)}\n`)
  for (const { command, facts, acts } of played(organ, list))
    if (acts.length > 0)
      stdout.write(
        `${facts.now} ${facts.actor.seat}: ${JSON.stringify(command)} -> ${acts.map(({ type }) => type).join(', ')}\n`,
      )
  stdout.write(`\n${firstDifference(organ, list)}\n`)
  process.exitCode = 1
}
