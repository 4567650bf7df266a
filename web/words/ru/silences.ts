import { count } from '../plural.ts'
import type { WordBook } from '../word-book.ts'

/** Silence procedures, with their clocks. */
export const silences: WordBook['silences'] = {
  title: 'Процедуры молчаливого согласия',
  lead: 'Если до объявленного момента никто письменно не возразил и не предложил поправку, текст принят. Чтобы согласиться, делать ничего не нужно.',
  running: 'Идут',
  noneRunning: 'Ни одна не идёт.',
  over: 'Завершены',
  noneOver: 'Завершённых пока нет.',
  asAnnounced: zone => `по часам ${zone}, как объявлено`,
  atYours: 'у вас',
  announced: when => `Объявлена: ${when}`,
  channel: where => `возражения: ${where}`,
  elapsed: (gone, all, left) => `прошло ${gone} из ${all}, осталось ${left}`,
  elapsedName: (gone, all) => `прошло ${gone} из ${all}`,
  asOf: time => `на ${time}`,
  notBegun: when => `Начало: ${when}`,
  hours: (hours, minutes) =>
    minutes === 0
      ? count('ru', hours, { one: 'ч', few: 'ч', many: 'ч' })
      : hours === 0
        ? count('ru', minutes, { one: 'мин', few: 'мин', many: 'мин' })
        : `${count('ru', hours, { one: 'ч', few: 'ч', many: 'ч' })} ${count('ru', minutes, { one: 'мин', few: 'мин', many: 'мин' })}`,
  expired: 'Срок истёк. Итог устанавливается.',
  extended: (from, to) => `Срок продлён: было ${from}, стало ${to}`,
  state: {
    running: 'идёт',
    observed: 'соблюдена: никто не прервал',
    broken: 'прервана',
    cancelled: 'отменена',
  },
  brokenBy: {
    objection: (state, when) => `Прервана: ${state}, возражением, ${when}`,
    amendment: (state, when) => `Прервана: ${state}, поправкой, ${when}`,
  },
  brokenUnnamed: when => `Прервана: ${when}`,
  cancelledBecause: {
    chair: when => `Отменена Председателем: ${when}`,
    'members-changed': when => `Отменена, так как изменился состав членов: ${when}`,
  },
  observedAt: when => `Соблюдена: до истечения срока никто её не прервал. Установлено: ${when}`,
  read: 'Читать текст',
  break: 'Прервать молчание…',
  extend: 'Продлить…',
  cancel: 'Отменить…',
  announce: 'Объявить процедуру…',
  announcing: 'Объявить процедуру',
  announceLead: 'По решению, которое составлено или внесено в повестку:',
  counts: members =>
    `в счёт ${members % 10 === 1 && members % 100 !== 11 ? 'идёт' : 'идут'} ${count('ru', members, { one: 'член', few: 'члена', many: 'членов' })}`,
}
