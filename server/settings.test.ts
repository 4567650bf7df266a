import { describe, expect, test } from 'vitest'
import { sentenceOfWrong, settingsOf } from './settings.ts'

describe('settingsOf', () => {
  test('an empty environment is a demonstration on the loopback address with the embedded database', () => {
    expect(settingsOf({})).toEqual({
      databaseUrl: null,
      dataFolder: './data',
      host: '127.0.0.1',
      port: 4818,
      portIsFixed: false,
      mode: 'demonstration',
      logLevel: null,
      publicAddress: null,
      trustProxy: null,
      metricsToken: null,
      smtpUrl: null,
      mailFrom: null,
    })
  })

  test('an empty value counts as none', () => {
    expect(settingsOf({ DATABASE_URL: '', PORT: ' ' })).toEqual(settingsOf({}))
  })

  test.each(['127.0.0.1', '10.0.0.0/8, ::1', 'fd00::/8'])('TRUST_PROXY=%s is a list of proxies', value => {
    expect(settingsOf({ TRUST_PROXY: value })).toMatchObject({ trustProxy: value })
  })

  test('a port that is asked for is kept', () => {
    expect(settingsOf({ PORT: '8080' })).toMatchObject({ port: 8080, portIsFixed: true })
  })

  test.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['PORT', '-1'],
    ['DATABASE_URL', 'mysql://x'],
    ['CONCORD_MODE', 'Production'],
    ['LOG_LEVEL', 'loud'],
    ['PUBLIC_ADDRESS', 'concord.example.org'],
    ['METRICS_TOKEN', 'short'],
    ['TRUST_PROXY', 'everybody'],
    ['TRUST_PROXY', '10.0.0.0/64'],
    ['SMTP_URL', 'mail.example.org'],
    ['MAIL_FROM', 'Concord'],
    ['MAIL_FROM', 'Concord <a@b.org>\nBcc: <c@d.org>'],
  ])('%s=%s cannot be meant', (name, value) => {
    expect(settingsOf({ [name]: value })).toMatchObject({ name })
  })

  test('a mail server without a sender is said at once, not when the first letter fails', () => {
    expect(settingsOf({ SMTP_URL: 'smtp://mail.example.org' })).toMatchObject({ name: 'MAIL_FROM' })
    const both = { SMTP_URL: 'smtps://u:p@mail.example.org', MAIL_FROM: 'Concord <concord@example.org>' }
    expect(settingsOf(both)).toMatchObject({ smtpUrl: both.SMTP_URL, mailFrom: both.MAIL_FROM })
  })

  test('the sentence about a wrong value names the variable and does not repeat the value', () => {
    const wrong = settingsOf({ DATABASE_URL: 'mysql://user:secret@host/x' })
    if (!('expected' in wrong)) throw new Error('expected a wrong value')
    for (const sentence of Object.values(sentenceOfWrong(wrong))) {
      expect(sentence).toContain('DATABASE_URL')
      expect(sentence).not.toContain('secret')
    }
  })
})
