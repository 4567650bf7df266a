/** Takes Plot's own style element and its labels out: the figure around the plot names it, and no policy is in its way. */
export function styleless(svg: Element): string {
  for (const style of svg.querySelectorAll('style')) style.remove()
  for (const labelled of svg.querySelectorAll('[aria-label],[aria-description]')) {
    labelled.removeAttribute('aria-label')
    labelled.removeAttribute('aria-description')
  }
  svg.setAttribute('class', 'plot')
  svg.setAttribute('aria-hidden', 'true')
  svg.removeAttribute('style')
  return svg.outerHTML
}
