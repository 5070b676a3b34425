/**
 * What makes no difference to a phrase: case, the kind of apostrophe, contractions, chat spellings, -ise against -ize.
 */

/** Spellings without an apostrophe, and chat forms, to what they stand for. */
const respelled: ReadonlyMap<string, string[]> = new Map(
  `cannot:can not|cant:can not|dont:do not|wont:will not|didnt:did not|doesnt:does not|isnt:is not|wasnt:was not|arent:are not|couldnt:could not
wouldnt:would not|shouldnt:should not|havent:have not|hasnt:has not|im:i am|ive:i have|youre:you are|youve:you have|theyre:they are|thats:that is
theres:there is|gonna:going to|wanna:want to|gotta:got to|lemme:let me|gimme:give me|u:you|ur:your|pls:please|plz:please|thx:thanks|ty:thank you
apologise:apologize|apologised:apologized|apologises:apologizes|apologising:apologizing|realise:realize|realised:realized|recognise:recognize
recognised:recognized|organise:organize|organised:organized|authorise:authorize|authorised:authorized|prioritise:prioritize|prioritised:prioritized
finalise:finalize|finalised:finalized|canceled:cancelled|canceling:cancelling|enquiry:inquiry|enquiries:inquiries|favour:favor|behaviour:behavior
colour:color|honour:honor|honoured:honored|cheque:check|licence:license|programme:program|judgement:judgment|whilst:while|amongst:among`
    .split(/[|\n]/)
    .map((entry) => {
      const [spelling = '', meant = ''] = entry.split(':')
      return [spelling, meant.split(' ')]
    })
)

/** Words whose 's is "is", never a possessive. */
const isHosts: ReadonlySet<string> = new Set('it|that|there|here|what|who|he|she|where|how|when|everything|nothing|something|one|this|all|else'.split('|'))

const upperOrFar = /[^a-z']/
const curly = /[’ʼ]/g

/** Lower case with straight apostrophes. */
export const fold = (raw: string): string => (upperOrFar.test(raw) ? raw.toLowerCase().replace(curly, "'") : raw)

/** What a folded word stands for: a contraction in full, a chat or British spelling in the other one; undefined where it stands for itself. */
export function spelledOut(folded: string): readonly string[] | undefined {
  const apostrophe = folded.indexOf("'")
  if (apostrophe < 0) return respelled.get(folded)
  const host = folded.slice(0, apostrophe)
  const ending = folded.slice(apostrophe + 1)
  if (ending === 't' && host.endsWith('n')) return [host === 'can' ? host : (stems.get(host) ?? host.slice(0, -1)), 'not']
  if (folded === "let's") return ['let', 'us']
  const verb = (ending === 's' && !isHosts.has(host)) || (ending === 'm' && host !== 'i') ? undefined : endings.get(ending)
  return verb === undefined ? undefined : [host, verb]
}

const stems: ReadonlyMap<string, string> = new Map([
  ['won', 'will'],
  ['shan', 'shall'],
  ['ain', 'is']
])
const endings: ReadonlyMap<string, string> = new Map([
  ['s', 'is'],
  ['m', 'am'],
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would']
])

/** Gives the words that a word stands for as it is written, never empty. */
export type Speller = (raw: string) => readonly string[]

/** So many different words are remembered; a vocabulary seldom has more. */
const mostRemembered = 20_000

/** A speller that remembers what it has seen, because replies repeat their words. */
export function createSpeller(): Speller {
  const known = new Map<string, readonly string[]>()
  return (raw) => {
    let words = known.get(raw)
    if (words === undefined) {
      const folded = fold(raw)
      words = spelledOut(folded) ?? [folded]
      if (known.size === mostRemembered) known.clear()
      // a very long "word" is no word, and not worth its memory
      if (raw.length <= 40) known.set(raw, words)
    }
    return words
  }
}
