/** The paragraphs of a plain text: its lines that hold words, without the white space around them. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(line => line.trim())
    .filter(line => line !== '')
