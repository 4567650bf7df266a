import type { Words } from '../core/language.ts'

const three = (zh: string, ru: string, en: string): Words => ({ zh, ru, en })

/** What the doctor says: of what is so, and of what to do. */
export const doctorWords = {
  node: (version: string) => three(`Node ${version}`, `Node ${version}`, `Node ${version}`),
  upgradeNode: three(
    '请升级到 Node 20.19 或更高版本。',
    'Обновите Node до 20.19 или новее.',
    'Upgrade Node to 20.19 or later.',
  ),
  notYet: (folder: string) =>
    three(
      `数据目录 ${folder} 尚不存在，首次启动时创建。`,
      `Каталога данных ${folder} ещё нет; он появится при первом запуске.`,
      `The data folder ${folder} is not there yet; the first start makes it.`,
    ),
  folder: (folder: string) =>
    three(
      `数据目录 ${folder} 可用。`,
      `Каталог данных ${folder} доступен.`,
      `The data folder ${folder} can be used.`,
    ),
  programs: (version: string, path: string) =>
    three(
      `内置 PostgreSQL ${version} 及其程序库齐备（${path}）。`,
      `Встроенный PostgreSQL ${version} и его библиотеки на месте (${path}).`,
      `The embedded PostgreSQL ${version} and its libraries are in place (${path}).`,
    ),
  runs: {
    self: three(
      'PostgreSQL 以当前用户身份运行。',
      'PostgreSQL работает от имени текущего пользователя.',
      'PostgreSQL runs as the present user.',
    ),
    user: three(
      'PostgreSQL 以自己的用户身份运行，而非 root。',
      'PostgreSQL работает от имени своего пользователя, а не root.',
      'PostgreSQL runs as its own user, not as root.',
    ),
    capability: three(
      '该目录对 PostgreSQL 的用户关闭；它以该用户身份运行，仅额外获得读过关闭目录的权限。',
      'Каталог закрыт для пользователя PostgreSQL; тот работает под ним с единственным добавочным правом — проходить в закрытые каталоги.',
      'The folder is closed to PostgreSQL’s user; it runs as that user, with the one added right to pass closed folders.',
    ),
  },
  elsewhere: (folder: string, cluster: string) =>
    three(
      `PostgreSQL 无法进入 ${folder}，数据库因此存放于 ${cluster}。`,
      `PostgreSQL не может войти в ${folder}, поэтому база данных лежит в ${cluster}.`,
      `PostgreSQL cannot enter ${folder}, so the database lies in ${cluster}.`,
    ),
  passwordClosed: three(
    '数据库密码仅所有者可读。',
    'Пароль базы данных читает только владелец.',
    'The password of the database is read by its owner only.',
  ),
  passwordOpen: (file: string) =>
    three(
      `${file} 可被其他用户读取。`,
      `Файл ${file} могут читать другие пользователи.`,
      `Other users can read ${file}.`,
    ),
  closePassword: (file: string) =>
    three(`请执行 chmod 600 ${file}`, `Выполните chmod 600 ${file}`, `Run chmod 600 ${file}`),
  disk: (free: string, folder: string) =>
    three(
      `${folder} 所在磁盘剩余 ${free} GB。`,
      `На диске с ${folder} свободно ${free} ГБ.`,
      `${free} GB are free on the disk of ${folder}.`,
    ),
  freeDisk: three(
    '请腾出空间：磁盘写满后，任何行为都无法记录。',
    'Освободите место: на полном диске не записать ни одного акта.',
    'Make room: on a full disk no act can be recorded.',
  ),
  noneYet: three(
    '尚无数据库，首次启动时创建。',
    'Базы данных ещё нет; она появится при первом запуске.',
    'There is no database yet; the first start makes it.',
  ),
  database: (where: string) =>
    three(`数据库可以连接：${where}`, `База данных отвечает: ${where}`, `The database answers: ${where}`),
  version: (version: string) =>
    three(`PostgreSQL ${version}`, `PostgreSQL ${version}`, `PostgreSQL ${version}`),
  untested: three(
    'Concord 仅在 15 至 18 版上测试过；请先在副本上试用。',
    'Concord проверен на версиях 15–18; сначала испытайте его на копии.',
    'Concord is tested on 15 to 18; try it on a copy first.',
  ),
  encoding: (encoding: string) => three(`编码 ${encoding}`, `Кодировка ${encoding}`, `Encoding ${encoding}`),
  role: (role: string) =>
    three(
      `会话以角色 ${role} 工作，受行级安全约束。`,
      `Сеансы работают под ролью ${role}, на неё действует защита строк.`,
      `Sessions work as the role ${role}, which row-level security binds.`,
    ),
  durable: three(
    '已确认的行为均已写入磁盘。',
    'Подтверждённый акт всегда на диске.',
    'An acknowledged act is on the disk.',
  ),
  notDurable: three(
    '服务器关闭了 fsync、full_page_writes 或 synchronous_commit：断电可能丢失已确认的行为。',
    'На сервере выключены fsync, full_page_writes или synchronous_commit: при сбое питания подтверждённые акты могут пропасть.',
    'The server has fsync, full_page_writes or synchronous_commit off: a power cut can lose acknowledged acts.',
  ),
  makeDurable: three(
    '请在 postgresql.conf 中将三者设为 on。',
    'Включите все три в postgresql.conf.',
    'Set all three to on in postgresql.conf.',
  ),
  nobodyServes: three(
    '此数据库上没有 Concord 服务在运行。',
    'Сервер Concord на этой базе данных не запущен.',
    'No Concord server runs on this database.',
  ),
  serves: (pid: string) =>
    three(
      `Concord 服务正在运行（进程 ${pid}）。`,
      `Сервер Concord работает (процесс ${pid}).`,
      `A Concord server runs (process ${pid}).`,
    ),
  pending: (names: readonly string[]) =>
    three(
      `数据表尚未更新：${names.join(', ')}`,
      `Таблицы не обновлены: ${names.join(', ')}`,
      `The tables are not up to date: ${names.join(', ')}`,
    ),
  startOnce: three(
    '启动 Concord 即自动更新。',
    'Они обновятся при запуске Concord.',
    'Starting Concord brings them up to date.',
  ),
  upToDate: three('数据表是最新的。', 'Таблицы обновлены.', 'The tables are up to date.'),
  journal: (entries: number) =>
    three(
      `日志有 ${entries} 条记录；npx concord verify 可逐条检查。`,
      `В журнале записей: ${entries}; проверить каждую — npx concord verify.`,
      `Entries in the journal: ${entries}; npx concord verify examines each.`,
    ),
  noHead: three('日志末端的标记缺失。', 'Отметки конца журнала нет.', 'The head of the journal is missing.'),
  restore: three(
    '请从备份或导出文件恢复数据库。',
    'Восстановите базу данных из резервной копии или выгрузки.',
    'Restore the database from a backup or an export.',
  ),
} as const
