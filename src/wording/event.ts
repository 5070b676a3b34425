/**
 * What went wrong, in the customer's own words: "My kettle arrived cracked" gives "your kettle arrived cracked".
 */

/** Only plain statements at the start of a clause, so that nothing supposed, asked or denied is taken for what happened. */
const statement = new RegExp(
  [
    /(?:^|[.!?,;:\n]\s*|\b(?:and|but|because|hi|hello|hey)\s+)(my|our|the)\s((?:[a-z][a-z'’-]{0,20}\s){1,3})/.source,
    '(',
    [
      /(?:arrived|came|turned up|was delivered|were delivered)\s(?:(?:\w{1,10}\s(?:days?|weeks?|hours?|months?)\s)?(?:late|broken|damaged|cracked|smashed|chipped|torn|soaked|wet|empty|faulty|scratched|dented|cold|stained|wilted|mouldy|in pieces|in bits)|with (?:a|an|one|no) [a-z]{2,15}(?: [a-z]{2,15})?)/,
      /(?:never|has not|hasn['’]t|have not|haven['’]t|still hasn['’]t|still haven['’]t) (?:arrived|come|turned up|shown up|been delivered|worked)/,
      /(?:never|did not|didn['’]t) (?:arrive|come|turn up|show up|work)/,
      /(?:is|was|are|were) (?:still )?(?:late|broken|damaged|cracked|faulty|missing|lost|cancelled|canceled|delayed|cold|dirty)/,
      /(?:stopped working|broke|broke down|leaked|failed|fell apart|snapped|crashed|burst|went missing|got lost)/
    ]
      .map(({source}) => source)
      .join('|'),
    ')',
    /(?=\s*(?:[.!?,;\n]|$)|\s(?:and|but|so|because|again|yesterday|today|on|after|this|last|twice)\b)/.source
  ].join(''),
  'i'
)

/** The first event that the message states, fit to follow "I'm sorry that"; undefined where none can be told for sure. */
export function eventIn(customer: string | null | undefined): string | undefined {
  if (!customer) return undefined
  const found = statement.exec(customer.slice(0, 4000))
  if (!found) return undefined
  const [, whose, what, happened] = found as unknown as [string, string, string, string]
  // shouted, or a clause where a thing was looked for
  if (/[A-Z]{4}/.test(what + happened) || /\b(?:i|me|we|you|it|is|was|not|if|that|when|only|other)\b/i.test(what)) return undefined
  return `${whose.toLowerCase() === 'the' ? 'the' : 'your'} ${what}${happened}`
}
