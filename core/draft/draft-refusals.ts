import { sentence } from '../refusal-sentence.ts'

/** Why something cannot be done to a draft, to its readings, or by whom. */
export const draftRefusals = {
  'members-only': sentence(
    'R-05',
    '只有成员国代表团可以提案和表明立场；主席、秘书处和观察员没有立场。请以代表团席位行事。',
    'Предлагать и занимать позицию могут только делегации государств-членов; у Председателя, Секретариата и наблюдателей позиции нет. Займите место делегации.',
    'Only delegations of members propose and take positions; the Chair, the secretariat and observers have none. Act from the seat of a delegation.',
  ),
  'chair-only': sentence(
    '6.1',
    '此事只能由主席办理。',
    'Это может сделать только Председатель.',
    'Only the Chair can do this.',
  ),
  'draft-not-submitted': sentence(
    '5.1',
    '该草案尚未提交。请先提交草案。',
    'Этот проект ещё не внесён. Сначала внесите проект.',
    'This draft has not been submitted yet. Submit it first.',
  ),
  'draft-already-submitted': sentence(
    '5.1',
    '该编号的草案已经提交（{symbol}）。请换用新的编号。',
    'Проект с таким обозначением уже внесён ({symbol}). Выберите другое.',
    'A draft with this id is already submitted ({symbol}). Choose another.',
  ),
  'draft-without-paragraphs': sentence(
    '5.1',
    '草案没有可谈判的文字：至少须有一段，且每段须有来源语言的文本。',
    'В проекте нечего обсуждать: нужен хотя бы один абзац, и у каждого — текст на исходном языке.',
    'The draft has no words to negotiate: it needs at least one paragraph, and each needs its words in the language of origin.',
  ),
  'draft-languages-unfit': sentence(
    'R-25',
    '来源语言和作准语言须是草案的语言（{language}）。',
    'Исходный язык и аутентичные языки должны быть языками проекта ({language}).',
    'The language of origin and the authentic languages must be languages of the draft ({language}).',
  ),
  'too-many-paragraphs': sentence(
    '5.1',
    '段落过多：一份草案至多 {most} 段。',
    'Слишком много абзацев: в одном проекте не более {most}.',
    'There are too many paragraphs: a draft has at most {most}.',
  ),
  'paragraph-too-long': sentence(
    '5.1',
    '段落过长：每段至多 {most} 个字符。请拆分后再提交。',
    'Абзац слишком длинный: не более {most} знаков. Разделите его и повторите.',
    'A paragraph is too long: at most {most} characters. Split it and try again.',
  ),
  'paragraph-break': sentence(
    '5.3',
    '文字中有换行：一项改动只在一段之内。请另提新段落，或提议拆分该段。',
    'В тексте есть перенос строки, а изменение относится к одному абзацу. Предложите новый абзац или разделение.',
    'The words contain a line break, and a change stays within one paragraph. Propose a new paragraph, or that this one be split.',
  ),
  'draft-not-open': sentence(
    '5.1',
    '该草案已经商定、撤回或失效，不能再开启审读。',
    'Проект уже согласован, снят или утратил силу, новое чтение открыть нельзя.',
    'This draft is already agreed, withdrawn or lapsed, so no reading can be opened.',
  ),
  'not-under-negotiation': sentence(
    '5.1',
    '该草案目前不在谈判中，因此不能改动。由主席开启审读后方可继续。',
    'Проект сейчас не обсуждается, поэтому изменить его нельзя. Сначала Председатель должен открыть чтение.',
    'This draft is not under negotiation now, so it cannot be changed. The Chair must open a reading first.',
  ),
  'reading-open': sentence(
    '5.1',
    '第 {reading} 读尚未结束。请先结束这一读。',
    'Чтение {reading} ещё не закрыто. Сначала закройте его.',
    'Reading {reading} is still open. Close it first.',
  ),
  'no-reading-open': sentence(
    '5.1',
    '目前没有进行中的审读。由主席开启审读后方可提案。',
    'Сейчас ни одно чтение не открыто. Предложения принимаются, когда Председатель откроет чтение.',
    'No reading is open now. Proposals come in once the Chair has opened a reading.',
  ),
  'deadline-passed': sentence(
    '5.1',
    '提案截止时间（{deadline}）已过。请主席延期，或在下一读提出。',
    'Срок подачи предложений ({deadline}) истёк. Попросите Председателя продлить его или внесите предложение на следующем чтении.',
    'The deadline for proposals ({deadline}) has passed. Ask the Chair to move it, or propose in the next reading.',
  ),
  'moment-not-ahead': sentence(
    '5.1',
    '所定时刻不是将来的时刻（{moment}）。请选定一个尚未到来的时刻。',
    'Это не будущий момент ({moment}). Выберите момент, который ещё не наступил.',
    'This is not a moment in the future ({moment}). Choose one that has not come yet.',
  ),
  'no-such-paragraph': sentence(
    'R-30',
    '草案中没有这一段（{paragraph}）。请重新载入后再试。',
    'В проекте нет такого абзаца ({paragraph}). Обновите страницу и повторите.',
    'The draft has no such paragraph ({paragraph}). Reload and try again.',
  ),
  'paragraph-gone': sentence(
    '5.2',
    '第 {paragraph} 段已被删除或并入另一段，不能再改动。您输入的文字可以作为新段落提出。',
    'Абзац {paragraph} исключён или объединён с другим, изменить его нельзя. Введённый текст можно предложить как новый абзац.',
    'Paragraph {paragraph} was deleted or merged into another, so it cannot be changed. What you typed can be proposed as a new paragraph.',
  ),
  'paragraph-agreed': sentence(
    'R-17',
    '第 {paragraph} 段已经商定。如须改动，请先要求重新开启该段。',
    'Абзац {paragraph} согласован. Чтобы изменить его, сначала попросите открыть его снова.',
    'Paragraph {paragraph} is agreed. To change it, ask for it to be reopened first.',
  ),
  'no-such-proposal': sentence(
    'R-30',
    '草案中没有这一提案（{proposal}）。请重新载入后再试。',
    'В проекте нет такого предложения ({proposal}). Обновите страницу и повторите.',
    'The draft has no such proposal ({proposal}). Reload and try again.',
  ),
  'stale-words': sentence(
    'R-30',
    '您看到的文字（第 {seen} 稿）之后已有改动（现为第 {now} 稿）。请查看差异后再决定。',
    'Текст, который вы видели (редакция {seen}), с тех пор изменился (теперь редакция {now}). Посмотрите разницу и решите снова.',
    'The words that you saw (revision {seen}) have changed since (now revision {now}). Look at the difference and decide again.',
  ),
} as const
