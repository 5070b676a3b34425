/**
 * What makes no difference to a phrase: case, the kind of apostrophe, contractions, chat spellings, -ise against -ize.
 */

/** Spellings without an apostrophe, and chat forms, to what they stand for. */
const respelled: ReadonlyMap<string, string> = new Map(
  `cannot:can not|cant:can not|dont:do not|wont:will not|didnt:did not|doesnt:does not|isnt:is not|wasnt:was not|arent:are not|couldnt:could not
wouldnt:would not|shouldnt:should not|havent:have not|hasnt:has not|im:i am|ive:i have|youre:you are|youve:you have|theyre:they are|thats:that is
theres:there is|gonna:going to|wanna:want to|gotta:got to|lemme:let me|gimme:give me|u:you|ur:your|pls:please|plz:please|thx:thanks|ty:thank you
apologise:apologize|apologised:apologized|apologises:apologizes|apologising:apologizing|realise:realize|realised:realized|recognise:recognize
recognised:recognized|organise:organize|organised:organized|authorise:authorize|authorised:authorized|prioritise:prioritize|prioritised:prioritized
finalise:finalize|finalised:finalized|canceled:cancelled|canceling:cancelling|enquiry:inquiry|enquiries:inquiries|favour:favor|behaviour:behavior
colour:color|honour:honor|honoured:honored|cheque:check|licence:license|programme:program|judgement:judgment|whilst:while|amongst:among`
    .split(/[|\n]/)
    .map((entry) => entry.split(':') as [string, string])
)

/** Words whose 's is "is", never a possessive. */
const isHosts = new Set('it|that|there|here|what|who|he|she|where|how|when|everything|nothing|something|one|this|all|else'.split('|'))

/** Lower case with straight apostrophes. */
export function fold(raw: string): string {
  const folded = raw.toLowerCase()
  return folded.includes('’') || folded.includes('ʼ') ? folded.replace(/[’ʼ]/g, "'") : folded
}

/** The words that a contraction or chat spelling stands for; undefined where the word is just a word. */
export function contractionOf(raw: string): string[] | undefined {
  const word = fold(raw)
  const other = respelled.get(word)
  if (other !== undefined) return other.split(' ')
  const apostrophe = word.lastIndexOf("'")
  if (apostrophe < 1) return undefined
  const host = word.slice(0, apostrophe)
  switch (word.slice(apostrophe + 1)) {
    case 't':
      if (!host.endsWith('n')) return undefined
      if (host === 'can') return ['can', 'not']
      if (host === 'won') return ['will', 'not']
      if (host === 'shan') return ['shall', 'not']
      if (host === 'ain') return ['is', 'not']
      return [host.slice(0, -1), 'not']
    case 're':
      return [host, 'are']
    case 've':
      return [host, 'have']
    case 'll':
      return [host, 'will']
    case 'd':
      return [host, 'would']
    case 'm':
      return host === 'i' ? ['i', 'am'] : undefined
    case 's':
      return host === 'let' ? ['let', 'us'] : isHosts.has(host) ? [host, 'is'] : undefined
    default:
      return undefined
  }
}
