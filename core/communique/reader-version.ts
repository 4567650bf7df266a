/** Version of the reader, kept with every recorded reading; raised when the same text is read otherwise. */
export const readerVersion = '1'
