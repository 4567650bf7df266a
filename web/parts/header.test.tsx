import { describe, expect, test } from 'vitest'
import { page } from '../page.fixture.tsx'
import { Header } from './header.tsx'

const seat = { id: 'exercise-alfa', state: { zh: 'A国', ru: 'Альфа', en: 'Alfa' }, records: false }

/** What a screen reader says of the link: all its text but what is drawn for the eye only. */
function saidOfInbox(language: 'zh' | 'ru' | 'en', unread: number): string {
  const link = page(<Header />, { language, seat, unread }).querySelector('a.inbox')
  for (const drawn of link?.querySelectorAll('[aria-hidden]') ?? []) drawn.remove()
  return (link?.textContent ?? '').replaceAll('\u00a0', ' ')
}

describe('the way to the inbox', () => {
  test.each([
    ['zh', 27, '收件箱，27条未读通知'],
    ['ru', 27, 'Входящие, 27 непрочитанных уведомлений'],
    ['en', 27, 'Inbox, 27 unread notices'],
    ['en', 1, 'Inbox, 1 unread notice'],
    ['en', 120, 'Inbox, 120 unread notices'],
    ['en', 0, 'Inbox'],
  ] as const)('is said with its number once (%s, %i)', (language, unread, said) => {
    expect(saidOfInbox(language, unread)).toBe(said)
  })

  test('shows no figure above 99', () => {
    const link = page(<Header />, { language: 'en', seat, unread: 120 }).querySelector('a.inbox .unread')
    expect(link?.textContent).toBe('99+')
  })
})
