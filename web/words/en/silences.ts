import { count } from '../plural.ts'

/** Silence procedures, with their clocks. */
export const silences = {
  title: 'Silence procedures',
  lead: 'If nobody objects or amends in writing before the announced moment, the words are adopted. To agree, nothing needs to be done.',
  running: 'Running',
  noneRunning: 'None is running.',
  over: 'Finished',
  noneOver: 'None has ended yet.',
  asAnnounced: (zone: string) => `in ${zone}, as announced`,
  atYours: 'on your clock',
  announced: (when: string) => `Announced ${when}`,
  channel: (where: string) => `objections to: ${where}`,
  elapsed: (gone: string, all: string, left: string) => `${gone} of ${all} elapsed, ${left} left`,
  elapsedName: (gone: string, all: string) => `${gone} of ${all} elapsed`,
  asOf: (time: string) => `as of ${time}`,
  notBegun: (when: string) => `Begins ${when}`,
  hours: (hours: number, minutes: number) =>
    minutes === 0
      ? count('en', hours, { one: 'hour', many: 'hours' })
      : hours === 0
        ? count('en', minutes, { one: 'minute', many: 'minutes' })
        : `${count('en', hours, { one: 'hour', many: 'hours' })} ${count('en', minutes, { one: 'minute', many: 'minutes' })}`,
  expired: 'The time has expired. The result is being established.',
  extended: (from: string, to: string) => `Extended from ${from} to ${to}`,
  state: {
    running: 'running',
    observed: 'observed: nobody broke it',
    broken: 'broken',
    cancelled: 'cancelled',
  },
  brokenBy: {
    objection: (state: string, when: string) => `Broken by ${state} with an objection, ${when}`,
    amendment: (state: string, when: string) => `Broken by ${state} with an amendment, ${when}`,
  },
  brokenUnnamed: (when: string) => `Broken ${when}`,
  cancelledBecause: {
    chair: (when: string) => `Cancelled by the Chair, ${when}`,
    'members-changed': (when: string) => `Cancelled because the members changed, ${when}`,
  },
  observedAt: (when: string) => `Observed: nobody had broken it by the expiry. Established ${when}`,
  read: 'Read the words',
  break: 'Break the silence…',
  extend: 'Extend…',
  cancel: 'Cancel…',
  announce: 'Announce a silence procedure…',
  announcing: 'Announce a silence procedure',
  announceLead: 'On a decision that is drafted or listed:',
  counts: (members: number) => count('en', members, { one: 'member counts', many: 'members count' }),
}
