import { sentence } from '../refusal-sentence.ts'

/** Why a proposal, or what a delegation says of one, cannot be recorded. */
export const proposalRefusals = {
  'proposal-ended': sentence(
    'I-18',
    '该提案已经结束（已获接受、撤回、合并、取代或失效），不再发生作用。',
    'Это предложение уже завершено (принято, снято, объединено, заменено или утратило силу) и больше не действует.',
    'This proposal has ended (accepted, withdrawn, merged, superseded or lapsed) and never acts again.',
  ),
  'nothing-proposed': sentence(
    '5.3',
    '没有提出任何改动。请至少提出一项。',
    'Ни одного изменения не предложено. Предложите хотя бы одно.',
    'No change is proposed. Propose at least one.',
  ),
  'id-taken': sentence(
    'R-30',
    '该编号（{id}）已用于另一提案。请重新载入后再提交。',
    'Обозначение {id} уже занято другим предложением. Обновите страницу и отправьте снова.',
    'The id {id} already belongs to another proposal. Reload and submit again.',
  ),
  'too-many-proposals': sentence(
    '5.3',
    '提案过多：一份草案至多 {most} 项。',
    'Слишком много предложений: в одном проекте не более {most}.',
    'There are too many proposals: a draft takes at most {most}.',
  ),
  'proposal-too-long': sentence(
    '5.3',
    '提案文字过长：至多 {most} 个字符。请分成几项提案。',
    'Предложение слишком длинное: не более {most} знаков. Разделите его на несколько.',
    'The proposal is too long: at most {most} characters. Split it into several.',
  ),
  'no-such-language': sentence(
    '5.14',
    '草案没有这一语言的文本（{language}）。',
    'На этом языке ({language}) текста проекта нет.',
    'The draft has no text in this language ({language}).',
  ),
  'language-behind': sentence(
    '5.14',
    '第 {paragraph} 段的这一语言文本（{language}）尚未跟上改动。请用已跟上的语言提案，或先由译员补齐。',
    'Текст абзаца {paragraph} на этом языке ({language}) ещё не приведён в соответствие. Предложите на другом языке или дождитесь переводчика.',
    'The text of paragraph {paragraph} in this language ({language}) is behind. Propose in a language that is level, or wait for the translator.',
  ),
  'heading-behind': sentence(
    '5.14',
    '这一标题的该语言文本（{language}）尚未跟上改动。请用已跟上的语言提案，或先由译员补齐。',
    'Название или заголовок на этом языке ({language}) ещё не приведены в соответствие. Предложите на другом языке или дождитесь переводчика.',
    'The title or heading in this language ({language}) is behind. Propose in a language that is level, or wait for the translator.',
  ),
  'stale-heading': sentence(
    'R-30',
    '您所见的标题之后已有改动，现为：{now}。请对照后再提交。',
    'С тех пор как вы открыли страницу, название или заголовок изменились: «{now}». Посмотрите и повторите.',
    'The title or heading has changed since you read it; it now says: {now}. Look at it and try again.',
  ),
  'edits-out-of-place': sentence(
    'R-30',
    '改动的位置不在该段文字之内，或相互重叠。请重新载入该段后再提出。',
    'Места изменений лежат вне текста абзаца или перекрываются. Обновите абзац и предложите снова.',
    'The places of the changes lie outside the paragraph or overlap. Reload the paragraph and propose again.',
  ),
  'edit-splits-character': sentence(
    'R-30',
    '改动的边界落在一个字符的中间（第 {place} 处）。请选取完整的字符。',
    'Граница изменения проходит внутри знака (место {place}). Выделите знак целиком.',
    'A change begins or ends in the middle of a character (at {place}). Select whole characters.',
  ),
  'kind-does-not-fit': sentence(
    '5.3',
    '改动与提案的种类不符（{kind}）：增添不得删字，删除不得添字，加括号不得改字。',
    'Изменение не отвечает виду предложения ({kind}): вставка ничего не исключает, исключение ничего не добавляет, скобки ничего не меняют.',
    'The change does not fit the kind of proposal ({kind}): an insertion takes nothing out, a deletion adds nothing, a bracket changes nothing.',
  ),
  'changes-nothing': sentence(
    '5.3',
    '该提案不会改变任何内容。请先改动文字再提交。',
    'Предложение ничего не меняет. Сначала измените текст, затем отправьте.',
    'The proposal changes nothing. Change the words, then submit.',
  ),
  'words-not-there': sentence(
    'R-30',
    '本段中没有这些文字（{words}）。请照录本段现有的文字。',
    'В абзаце нет этих слов («{words}»). Укажите слова так, как они стоят в абзаце.',
    'These words do not stand in the paragraph (“{words}”). Give words as they stand there.',
  ),
  'words-stand-twice': sentence(
    'R-30',
    '这些文字（{words}）在本段中不止出现一次。请多录几个前后文字，使位置只有一处。',
    'Эти слова («{words}») стоят в абзаце не один раз. Добавьте соседние слова, чтобы место было одно.',
    'These words (“{words}”) stand in the paragraph more than once. Add words beside them, so that only one place is meant.',
  ),
  'parting-unclear': sentence(
    '5.3',
    '看不出从何处拆分。请只在第二段开头处换行一次，其余文字不要改动。',
    'Не видно, где делить. Поставьте один перенос строки там, где начинается вторая часть, и не меняйте слов.',
    'It is not clear where to split. Set one line break where the second part begins, and leave the words as they are.',
  ),
  'brackets-unclear': sentence(
    '9.2',
    '看不出哪些文字加括号。请只在现有文字前后加成对的方括号，其余文字不要改动。',
    'Не видно, какие слова взять в скобки. Поставьте парные квадратные скобки вокруг слов, которые стоят, и не меняйте самих слов.',
    'It is not clear which words to hold. Set square brackets in pairs around words that stand, and leave the words as they are.',
  ),
  'no-slot-there': sentence(
    '9.3',
    '所填之处不是待补的空位。请选取整个空位，包括括号。',
    'В этом месте нет пробела для заполнения. Выделите его целиком, вместе со скобками.',
    'There is no gap to be filled at that place. Select the whole gap, with its brackets.',
  ),
  'scope-unfit': sentence(
    'R-13',
    '点名范围至少须列出两个成员国，且不得列出全体；恢复全体名义时请改选全体。',
    'Круг названных государств — не менее двух членов, но не все; чтобы вернуть абзац всем, выберите «все».',
    'A named scope lists at least two members and not all of them; to give the paragraph back to all, choose all.',
  ),
  'already-sponsor': sentence(
    '5.3',
    '提案国对自己的提案不另表立场。如不再赞成，请撤回。',
    'Автор не занимает отдельной позиции по своему предложению. Если вы его больше не поддерживаете, снимите его.',
    'A sponsor takes no separate position on its own proposal. Withdraw it if you no longer want it.',
  ),
  'sponsors-only': sentence(
    '5.3',
    '只有提案者可以这样做。',
    'Это могут сделать только авторы предложения.',
    'Only the sponsors of the proposal can do this.',
  ),
  'in-conflict': sentence(
    '9.4',
    '该提案所涉文字已被改动，须先由提案者重新提出，方可对其表明立场或处理。',
    'Слова, которых касается предложение, изменились: сначала автор должен внести его заново.',
    'The words that this proposal concerns have changed: its sponsor must submit it anew first.',
  ),
  'no-conflict': sentence(
    '9.4',
    '该提案没有待解决的冲突，无须重新提出。如要改动，请撤回后另提。',
    'У этого предложения нет нерешённого столкновения. Чтобы изменить его, снимите и внесите новое.',
    'This proposal has no conflict to resolve. To change it, withdraw it and submit another.',
  ),
  'not-withdrawn': sentence(
    'R-19',
    '只有已撤回的提案可以由他方接过。您可以联署该提案。',
    'Принять на себя можно только снятое предложение. Вы можете стать его соавтором.',
    'Only a withdrawn proposal can be taken over. You may co-sponsor this one.',
  ),
} as const
