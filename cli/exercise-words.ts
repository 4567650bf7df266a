import type { Words } from '../core/language.ts'

export const playing: Words = { zh: '已演练步骤：', ru: 'Сыграно шагов:', en: 'Steps played:' }

export const describedVerb: Words = {
  zh: '演练理事会：虚构的八国代表团与一份谈判中的草案',
  ru: 'учебный совет: восемь вымышленных делегаций и проект на переговорах',
  en: 'the exercise council: eight invented delegations and a draft under negotiation',
}

export const describedPlay: Words = {
  zh: '将三读谈判写入数据库，供任选席位接着谈',
  ru: 'сыграть переговоры в трёх чтениях; затем можно занять любое место и продолжить',
  en: 'play the negotiation in three readings into the database; then take any seat and go on',
}

export const describedTo = (last: number): Words => ({
  zh: `演练到第几读为止（1 至 ${last}）`,
  ru: `до какого чтения играть (от 1 до ${last})`,
  en: `after which reading to stop (1 to ${last})`,
})

export const wrongReading = (asked: string, last: number): Words => ({
  zh: `没有第“${asked}”读。请在 --to 后写 1 至 ${last} 的数字。`,
  ru: `Чтения «${asked}» нет. Укажите в --to число от 1 до ${last}.`,
  en: `There is no reading “${asked}”. Give --to a number from 1 to ${last}.`,
})

export const alreadyThere = (symbol: string): Words => ({
  zh: `该演练草案（${symbol}）已在数据库中，不再重复演练；未写入任何内容。`,
  ru: `Учебный проект (${symbol}) уже есть в базе, второй раз он не играется. Ничего не записано.`,
  en: `The draft of the exercise (${symbol}) is in the database already and is not played twice. Nothing was written.`,
})

export const alreadyThereHint: Words = {
  zh: '请在网页上就座接着谈；如要重新演练，请用 DATA_DIR 另指定一个空的数据目录。',
  ru: 'Займите место на странице и продолжайте; чтобы сыграть заново, укажите в DATA_DIR другой, пустой каталог данных.',
  en: 'Take a seat in the browser and go on; to play it anew, name another, empty data folder in DATA_DIR.',
}

export const noCouncil: Words = {
  zh: '此 Concord 没有演练理事会（缺少 profiles/exercise）。',
  ru: 'В этом Concord нет учебного совета (нет profiles/exercise).',
  en: 'This Concord has no exercise council: profiles/exercise is missing.',
}

type Played = {
  readonly symbol: string
  readonly readings: number
  readonly open: number
  readonly agreed: number
}

const paragraphs = (count: number): string => {
  const form = new Intl.PluralRules('ru').select(count)
  return form === 'one' ? 'абзац' : form === 'few' ? 'абзаца' : 'абзацев'
}

const proposals = (count: number): string => {
  const form = new Intl.PluralRules('ru').select(count)
  return form === 'one' ? 'предложение' : form === 'few' ? 'предложения' : 'предложений'
}

export const played = ({ symbol, readings, open, agreed }: Played): Words => ({
  zh: `${symbol}：已完成 ${readings} 读，待决提案 ${open} 项，已商定段落 ${agreed} 段。`,
  ru: `${symbol}: чтений — ${readings}; открыто ${open} ${proposals(open)}, согласовано ${agreed} ${paragraphs(agreed)}.`,
  en: `${symbol}: readings ${readings}, proposals open ${open}, paragraphs agreed ${agreed}.`,
})

export const describedReplay: Words = {
  zh: '将2018年4月24日上合组织外长会的已知行为逐一录入 Concord（只录公报所载事实）',
  ru: 'провести заседание СМИД ШОС 24 апреля 2018 года через Concord, акт за актом (только то, о чём говорит коммюнике)',
  en: 'run the SCO ministers’ meeting of 24 April 2018 through Concord act by act, as far as its communiqué tells of it',
}

export const replaying: Words = {
  zh: '逐一录入会议行为',
  ru: 'вносим акты заседания',
  en: 'recording the acts of the meeting',
}

export const replayedBefore: Words = {
  zh: '这次会议已经录入，没有重复录入。',
  ru: 'Это заседание уже внесено; повторно ничего не записано.',
  en: 'This meeting has been replayed here before; nothing was recorded twice.',
}

type Replayed = {
  readonly meeting: string
  readonly acts: number
  readonly standing: readonly string[]
  readonly otherwise: readonly string[]
}

export const replayed = ({ meeting, acts, standing, otherwise }: Replayed): Words => ({
  zh: `${meeting}：录入行为 ${acts} 项；由行为写成的句子有 ${standing.length} 句与公报逐字相同，另 ${otherwise.length} 句公报写法不同。`,
  ru: `${meeting}: внесено актов — ${acts}; предложений, составленных по актам: дословно как в коммюнике — ${standing.length}, в коммюнике иначе — ${otherwise.length}.`,
  en: `${meeting}: acts recorded ${acts}; sentences composed of them that stand in the communiqué word for word ${standing.length}, worded otherwise there ${otherwise.length}.`,
})
