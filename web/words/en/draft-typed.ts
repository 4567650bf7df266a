/** What becomes of words that were typed and not recorded yet. */
export const draftTyped = {
  carried:
    'Your change has been set on the words that stand now. Read them through before you send them again.',
  met: 'What you typed has been accepted meanwhile. The words are shown as they stand now.',
  conflict:
    'Your change touches words that were changed meanwhile, so the field keeps what you typed. Sent again as it is, it would change the words that stand now like this:',
  restored: 'What you typed here before and have not sent.',
  discard: 'Give it up',
  lost: 'The form in which you typed this is no longer on the page.',
  away: 'You have no seat at this draft any more',
  awayLead:
    'Nothing was recorded: your sign-in has ended, or your seat does not see this draft. Take the seat again or sign in; the words that you typed stand below.',
}
