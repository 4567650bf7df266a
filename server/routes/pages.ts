import type { FastifyPluginAsync } from 'fastify'
import type { Concord } from '../concord.ts'
import { keptPages } from './pages/kept-pages.ts'
import { addRecordPages } from './pages/record.tsx'

/** Every page for people, as complete HTML that reads without a script. */
export const pages =
  (concord: Concord): FastifyPluginAsync =>
  async app => {
    const keep = keptPages(concord)
    addRecordPages(app, concord, keep)
  }
