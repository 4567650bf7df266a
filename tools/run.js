// Runs the programs of a check, each with a line that says what it is and how long it took.
import { spawn } from 'node:child_process'
import { root } from './install.js'

/** Runs one program; its output is shown when it fails, or as it comes when `live`. */
export function run(name, command, args, { live = false, env = {} } = {}) {
  const begun = Date.now()
  return new Promise(done => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    const printed = []
    child.stdout?.on('data', chunk => printed.push(chunk))
    child.stderr?.on('data', chunk => printed.push(chunk))
    child.on('close', code => {
      console.log(
        `${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`,
      )
      if (code !== 0) process.stdout.write(Buffer.concat(printed))
      done(code === 0)
    })
  })
}

/** Runs tests of one project of vitest.config.ts. */
export const tests = (project, options = {}) =>
  run(`${project} tests`, 'npx', ['vitest', 'run', '--project', project], options)
