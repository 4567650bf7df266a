#!/usr/bin/env node
// `npx concord VERB`: builds when a source is newer than the bundle, then runs it.
import { buildAll, isBuilt } from '../tools/build.js'

if (!isBuilt()) await buildAll()
await import('../dist/cli.js')
