import { isIP } from 'node:net'
import type { Words } from '../core/language.ts'

/** How this Concord is run, as the environment says it. */
export type Settings = {
  /** A PostgreSQL server; `null` for the embedded one. */
  readonly databaseUrl: string | null
  readonly dataFolder: string
  readonly host: string
  readonly port: number
  /** Whether the port was asked for; one that was not gives way to the next free one. */
  readonly portIsFixed: boolean
  readonly mode: 'demonstration' | 'production'
  readonly logLevel: string | null
  readonly publicAddress: string | null
  readonly trustProxy: string | null
  readonly metricsToken: string | null
  /** The server that takes mail, and the sender of what Concord writes; `null`: no mail. */
  readonly smtpUrl: string | null
  readonly mailFrom: string | null
}

/** A value of the environment that cannot be meant. */
export type WrongSetting = { readonly name: string; readonly expected: Words }

type Environment = Readonly<Record<string, string | undefined>>

const usualPort = 4818
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

const isAddress = (value: string): boolean =>
  URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol)

const isPort = (value: string): boolean => /^\d{1,5}$/.test(value) && Number(value) <= 65_535

/** An address, or a network with the length of its prefix. */
function isNetwork(part: string): boolean {
  const [address = '', prefix = '0', ...more] = part.trim().split('/')
  const longest = isIP(address) === 6 ? 128 : 32
  return isIP(address) > 0 && /^\d{1,3}$/.test(prefix) && Number(prefix) <= longest && more.length === 0
}

/** `concord@example.org`, or with a name before it: `Concord <concord@example.org>`. */
const isSender = (value: string): boolean =>
  /^(?:[^<>"\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(value)

const isListOfAddresses = (value: string): boolean => value.split(',').every(isNetwork)

/** What each name may hold. An empty value counts as none. */
const checks: Readonly<
  Record<string, { readonly holds: (value: string) => boolean; readonly expected: Words }>
> = {
  DATABASE_URL: {
    holds: value => /^postgres(ql)?:\/\//.test(value),
    expected: {
      zh: 'PostgreSQL 地址，例如 postgres://用户@主机/库',
      ru: 'адрес PostgreSQL, например postgres://имя@узел/база',
      en: 'an address of PostgreSQL, such as postgres://user@host/database',
    },
  },
  PORT: {
    holds: isPort,
    expected: {
      zh: '0 至 65535 的整数',
      ru: 'целое число от 0 до 65535',
      en: 'a whole number from 0 to 65535',
    },
  },
  CONCORD_MODE: {
    holds: value => ['demonstration', 'production'].includes(value),
    expected: {
      zh: 'demonstration 或 production',
      ru: 'demonstration или production',
      en: 'demonstration or production',
    },
  },
  LOG_LEVEL: {
    holds: value => levels.includes(value),
    expected: {
      zh: `其中之一：${levels.join('、')}`,
      ru: `одно из: ${levels.join(', ')}`,
      en: `one of ${levels.join(', ')}`,
    },
  },
  PUBLIC_ADDRESS: {
    holds: isAddress,
    expected: {
      zh: '对外地址，例如 https://concord.example.org',
      ru: 'адрес снаружи, например https://concord.example.org',
      en: 'the address from outside, such as https://concord.example.org',
    },
  },
  TRUST_PROXY: {
    holds: isListOfAddresses,
    expected: {
      zh: '代理的 IP 地址或网段，以逗号分隔，例如 127.0.0.1 或 10.0.0.0/8',
      ru: 'адреса или подсети прокси через запятую, например 127.0.0.1 или 10.0.0.0/8',
      en: 'addresses or networks of proxies, separated by commas, such as 127.0.0.1 or 10.0.0.0/8',
    },
  },
  METRICS_TOKEN: {
    holds: value => value.length >= 16,
    expected: { zh: '至少 16 个字符', ru: 'не менее 16 знаков', en: 'at least 16 characters' },
  },
  SMTP_URL: {
    holds: value => /^smtps?:\/\//.test(value) && URL.canParse(value),
    expected: {
      zh: '邮件服务器地址，例如 smtp://用户:密码@mail.example.org:587',
      ru: 'адрес почтового сервера, например smtp://имя:пароль@mail.example.org:587',
      en: 'the address of a mail server, such as smtp://name:password@mail.example.org:587',
    },
  },
  MAIL_FROM: {
    holds: isSender,
    expected: {
      zh: '发件地址，例如 Concord <concord@example.org>；设了 SMTP_URL 就必须设',
      ru: 'адрес отправителя, например Concord <concord@example.org>; без него SMTP_URL не действует',
      en: 'the address of the sender, such as Concord <concord@example.org>; SMTP_URL needs it',
    },
  },
}

const given = (environment: Environment, name: string): string | null => environment[name]?.trim() || null

/** A mail server without a sender would send nothing, and nobody would be told. */
const lacksSender = (environment: Environment): boolean =>
  given(environment, 'SMTP_URL') !== null && given(environment, 'MAIL_FROM') === null

/** The first value that cannot be meant. */
function wrongIn(environment: Environment): WrongSetting | undefined {
  const name = Object.keys(checks).find(one => {
    const value = given(environment, one)
    if (one === 'MAIL_FROM' && lacksSender(environment)) return true
    return value !== null && !checks[one]?.holds(value)
  })
  const check = name === undefined ? undefined : checks[name]
  return name !== undefined && check ? { name, expected: check.expected } : undefined
}

/** The settings that an environment gives, or the value that cannot be meant. */
export function settingsOf(environment: Environment): Settings | WrongSetting {
  const from = (name: string) => given(environment, name)
  const port = from('PORT')
  return (
    wrongIn(environment) ?? {
      databaseUrl: from('DATABASE_URL'),
      dataFolder: from('DATA_DIR') ?? './data',
      host: from('HOST') ?? '127.0.0.1',
      port: port === null ? usualPort : Number(port),
      portIsFixed: port !== null,
      mode: from('CONCORD_MODE') === 'production' ? 'production' : 'demonstration',
      logLevel: from('LOG_LEVEL'),
      publicAddress: from('PUBLIC_ADDRESS'),
      trustProxy: from('TRUST_PROXY'),
      metricsToken: from('METRICS_TOKEN'),
      smtpUrl: from('SMTP_URL'),
      mailFrom: from('MAIL_FROM'),
    }
  )
}

/** The sentence about a wrong value. The value itself is not repeated: it may hold a password. */
export const sentenceOfWrong = ({ name, expected }: WrongSetting): Words => ({
  zh: `环境变量 ${name} 的值有误：应为${expected.zh}。`,
  ru: `Значение переменной ${name} неверно: нужно ${expected.ru}.`,
  en: `The value of ${name} is wrong: it must be ${expected.en}.`,
})
