import { type AgreedSpan, agreedSpans } from '../text/agreed-spans.ts'
import { featuresOf } from '../text/features.ts'
import { likeness } from '../text/likeness.ts'
import { newWording, type Wording } from '../text/new-wording.ts'

/** What earlier texts have of a paragraph: their nearest wordings, what stands in them word for word, and what is new. */
export type Precedents<Earlier> = {
  /** The nearest first. */
  readonly nearest: readonly Earlier[]
  /** Places are given by the number of the text in `earlier`. */
  readonly agreed: readonly AgreedSpan[]
  readonly fresh: readonly Wording[]
  readonly earlier: readonly Earlier[]
}

/** How many wordings are shown, and how like they must be: below it, two paragraphs share little but common words. */
const most = 5
const leastLike = 0.45

/** Compares a paragraph with earlier paragraphs of the same language. */
export function precedentsOf<Earlier extends { readonly text: string }>(
  text: string,
  earlier: readonly Earlier[],
): Precedents<Earlier> {
  const features = featuresOf(text)
  const like = earlier.map(each => ({
    each,
    likeness: likeness(featuresOf(each.text), features, leastLike),
  }))
  const nearest = like
    .filter(one => one.likeness >= leastLike)
    .toSorted((one, other) => other.likeness - one.likeness)
  const agreed = agreedSpans(
    text,
    earlier.map(each => each.text),
  )
  return {
    nearest: nearest.slice(0, most).map(({ each }) => each),
    agreed,
    fresh: newWording(text, agreed),
    earlier,
  }
}
