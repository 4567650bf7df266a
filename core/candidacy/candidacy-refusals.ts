import { sentence } from '../refusal-sentence.ts'

/** Why something cannot be done to a candidacy for a seat elsewhere. */
export const candidacyRefusals = {
  'candidacy-over': sentence(
    'R-30',
    '该竞选已撤回或已有结果，不能再改动。',
    'Кандидатура снята или выборы уже прошли: изменить её нельзя.',
    'The candidacy is withdrawn or decided already, so it cannot be changed.',
  ),
  'candidacy-not-elsewhere': sentence(
    'R-30',
    '该机构（{organ}）不是其他组织的机构。此册只登记在其他组织的竞选。',
    'Орган ({organ}) не принадлежит другой организации. Здесь записывают только кандидатуры в других организациях.',
    'That organ ({organ}) is not one of another organisation. Only candidacies elsewhere stand in this register.',
  ),
  'candidacy-state-unknown': sentence(
    'R-30',
    '本组织的名录中没有这一国家（{state}）。',
    'В справочнике организации нет такого государства ({state}).',
    'The body knows no such State ({state}).',
  ),
  'candidacy-not-in-source': sentence(
    'R-28',
    '所引段落（{source}）没有提到该国的竞选。请核对出处。',
    'В указанном абзаце ({source}) эта кандидатура не названа. Проверьте ссылку.',
    'The paragraph ({source}) does not name this candidacy. Check the reference.',
  ),
  'rung-not-in-source': sentence(
    'R-28',
    '所引依据用的不是这一级措辞。须按原文用词载入，不得升级或降级。',
    'В источнике стоит другое выражение. Запишите ровно то, что в нём сказано, не выше и не ниже.',
    'The source does not stand on that rung. Record exactly what it says, neither higher nor lower.',
  ),
  'rung-above-record': sentence(
    'R-28',
    '记录中的措辞低于所求：注意到就是注意到，不能印作支持。如要升级，须由机构作出新的决定。',
    'В записи стоит более слабое выражение: принятое к сведению нельзя напечатать как поддержанное. Для этого нужно новое решение органа.',
    'The record stands on a lower rung: what was noted is not printed as supported. To go higher takes a new act of the organ.',
  ),
} as const
