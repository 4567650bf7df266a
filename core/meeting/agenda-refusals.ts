import { sentence } from '../refusal-sentence.ts'

/** Why something cannot be done to an agenda, its items, or at the end of a meeting. */
export const agendaRefusals = {
  'item-by-members-or-bureau': sentence(
    'R-05',
    '议题由成员、主席或秘书处提出。',
    'Пункты предлагают члены, Председатель или Секретариат.',
    'Items are proposed by members, the Chair or the secretariat.',
  ),
  'no-such-item': sentence(
    '5.5',
    '议程中没有这一议题（{item}）。请重新载入页面。',
    'Такого пункта в повестке дня нет ({item}). Обновите страницу.',
    'The agenda has no such item ({item}). Reload the page.',
  ),
  'agenda-full': sentence(
    '5.5',
    '议题已达 {items} 个，不能再增加。',
    'В повестке дня уже {items} пунктов, больше нельзя.',
    'The agenda holds {items} items already, which is the most.',
  ),
  'item-number-taken': sentence(
    '5.5',
    '编号 {number} 不能用：编号须为正整数且未被占用。',
    'Номер {number} не подходит: нужно целое число от 1, ещё не занятое.',
    'Number {number} cannot be given: it must be a whole number from 1 that no other item has.',
  ),
  'item-settled': sentence(
    '5.5',
    '议题 {number} 已经结束、推迟或撤回。',
    'Пункт {number} уже завершён, отложен или снят.',
    'Item {number} is concluded, deferred or withdrawn already.',
  ),
  'item-undecided': sentence(
    '5.5',
    '议题 {number} 之下还有 {count} 项决定未定。请先通过、推迟或撤回。',
    'По пункту {number} ещё не решено: {count}. Сначала примите, отложите или снимите эти решения.',
    'Under item {number} decisions are open: {count}. Adopt, defer or withdraw them first.',
  ),
  'agenda-adopted-already': sentence(
    'E-37',
    '议程已经通过，不能再改。新的议题请提交下次会议。',
    'Повестка дня уже утверждена и не меняется. Новый пункт предложите к следующему заседанию.',
    'The agenda is adopted and does not change any more. Propose a new item for the next meeting.',
  ),
  'agenda-not-adopted': sentence(
    'E-37',
    '议程尚未通过：此前只能非正式交换意见。',
    'Повестка дня ещё не утверждена: до этого возможен только неофициальный обмен мнениями.',
    'The agenda is not adopted: until then there is only an informal exchange.',
  ),
  'agenda-objected': sentence(
    'E-37',
    '有成员反对议程：{states}。只有该成员自己可以撤回反对。',
    'Против повестки дня возражают: {states}. Снять возражение может только сам возражающий.',
    'Objections to the agenda stand: {states}. Only the member itself withdraws its objection.',
  ),
  'other-item-under-consideration': sentence(
    '5.5',
    '议题 {number} 正在审议。请先结束或中止该议题。',
    'Сейчас рассматривается пункт {number}. Сначала завершите или прервите его.',
    'Item {number} is under consideration. Conclude or interrupt it first.',
  ),
  'item-not-under-consideration': sentence(
    '5.5',
    '议题 {number} 不在审议之中。请先开始审议。',
    'Пункт {number} не рассматривается. Сначала перейдите к нему.',
    'Item {number} is not under consideration. Take it up first.',
  ),
  'outcome-without-decision': sentence(
    '5.5',
    '议题 {number} 之下没有作出决定，不能以决定作为结果。可记为“审议”“讨论”“听取”或“注意到”。',
    'По пункту {number} решений не принято, поэтому записать решение нельзя. Можно: «рассмотрен», «обсуждён», «заслушан», «принят к сведению».',
    'No decision was made under item {number}, so none can be its outcome. It can be considered, discussed, heard or noted.',
  ),
  'outcome-hides-decision': sentence(
    '5.5',
    '议题 {number} 之下已作出决定，结果须与该决定一致。',
    'По пункту {number} приняты решения: исход должен им отвечать.',
    'Decisions were made under item {number}: its outcome must be theirs.',
  ),
  'items-open': sentence(
    '5.4',
    '还有议题未结束：{items}。请逐一结束、推迟或撤回，再闭会。',
    'Не завершены пункты: {items}. Завершите, отложите или снимите каждый, затем закройте заседание.',
    'Items are still open: {items}. Conclude, defer or withdraw each, then close the meeting.',
  ),
  'decisions-open': sentence(
    '5.4',
    '还有 {count} 项决定未定（例如 {decision}）。请先通过、推迟或撤回，再闭会。',
    'Не решено: {count} (например, {decision}). Примите, отложите или снимите эти решения, затем закройте заседание.',
    'Decisions are still open: {count}, for instance {decision}. Adopt, defer or withdraw them, then close the meeting.',
  ),
  'statement-not-invited': sentence(
    '6.1',
    '书面发言由成员、主席、秘书处和官员分发；观察员、对话伙伴和客人须获邀出席该会议。如有邀请，请联系秘书处。',
    'Письменные заявления распространяют члены, Председатель, Секретариат и должностные лица; наблюдатели, партнёры и гости — когда приглашены на это заседание. Если приглашение есть, обратитесь в Секретариат.',
    'Statements are circulated by members, the Chair, the secretariat and officials; by observers, partners and guests where they are invited to the meeting. If you are, ask the secretariat.',
  ),
  'circulated-id-taken': sentence(
    'R-30',
    '该编号（{id}）已用于另一份书面发言。请重新载入后再提交。',
    'Обозначение {id} уже занято другим заявлением. Обновите страницу и отправьте снова.',
    'The id {id} already belongs to another statement. Reload and submit again.',
  ),
  'communique-linked-already': sentence(
    '5.4',
    '该会议已有公报草案（{draft}）。',
    'У этого заседания уже есть проект коммюнике ({draft}).',
    'The meeting has its draft communiqué already ({draft}).',
  ),
} as const
