/** A language of a text by its BCP 47 tag: zh, ru, en, ar, fr, es, pt-BR. */
export type Language = string
