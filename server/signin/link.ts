/** The link of an invitation. The token stands in the query, which no log of Concord keeps. */
export const linkOf = (address: string, token: string): string =>
  `${address.replace(/\/$/, '')}/seats?invitation=${token}`
