#!/usr/bin/env node
// `npx concord VERB`: builds when a source is newer than the bundle, then runs it.
import { buildAll, isBuilt } from '../tools/build.js'

// React picks its build by this name; only the one for production is fast.
process.env.NODE_ENV ??= 'production'
if (!isBuilt()) await buildAll()
await import('../dist/cli.js')
