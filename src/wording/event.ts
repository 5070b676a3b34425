/**
 * What went wrong, in the customer's own words: "My kettle arrived cracked" gives "your kettle arrived cracked".
 */
import type {ReplyContext} from '../types.ts'

/** Only plain statements at the start of a clause, so that nothing supposed, asked or denied is taken for what happened. */
const statement = /* @__PURE__ */ (() =>
  new RegExp(
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
  ))()

/** Where a clause may begin and end, so that nothing supposed, asked or denied is taken for what happened. */
const start = /(?:^|[.!?,;:\n]\s*|\b(?:and|but|because|hi|hello|hey)\s+)/
const rest = /((?: (?!(?:and|but|so|because|which|that|you|your|if|or|then)\b)[\w£$€'’-]{1,14}){0,7}?)/
const ends = /(?=\s*(?:[.!?,;\n]|:\s|$)| (?:and|but|so|because|which)\b)/

/** What the customer went through: "I waited 40 minutes", "nobody called me back", "your driver never came". */
const experience = /* @__PURE__ */ (() =>
  new RegExp(
    [
      start.source,
      '(',
      [
        /(?:i|we)(?:(?: have|['’]ve) been| had been| were| was|) (?:waiting|waited|left waiting|kept waiting|left standing|left stranded|sat|stood|queued|spent|drove)/,
        /(?:i|we) (?:was|were|got|have been|['’]ve been) (?:charged|billed|cut off|hung up on|turned away|locked out)/,
        /(?:i|we)(?: still)? (?:never|have not|haven['’]t|did not|didn['’]t) (?:received?|get|got|hear back|heard back|heard anything)/,
        /(?:i|we) (?:received|got|was sent|were sent|was given|were given) (?:the wrong|an? (?:broken|damaged|faulty|different|used|dirty|wrong))/,
        /(?:i|we)(?:['’]ve| have)? had to (?:wait|call|ring|phone|write|pay|take|cancel|come|go|stand|sit|walk|queue)/,
        /(?:nobody|no one|no-one)(?: ever| even)? (?:answers?|answered|came|called|rang|replied|turned up|showed up|told|warned|helped|picked up|got back)/,
        /your (?:driver|courier|engineer|technician|fitter|plumber|electrician|team|rider|app|website|site) (?:never|did not|didn['’]t) (?:came|come|turned up|turn up|showed up|show up|arrived|arrive|called|call|rang|ring|worked|work)/
      ]
        .map(({source}) => source)
        .join('|'),
      ')',
      rest.source,
      ends.source
    ].join(''),
    'i'
  ))()

/** What we did, by their account: only to be owned where the mistake is known to be ours. */
const accusation = /* @__PURE__ */ (() =>
  new RegExp(
    [
      start.source,
      '(',
      [
        /you(?: have|['’]ve| just)? (?:lost|cancelled|canceled|sent|charged|billed|double charged|overcharged|gave|closed|delivered|damaged|broke|forgot|moved|deleted|migrated|missed|switched off|cut off|hung up on)/,
        /your (?:[a-z]{2,14} )?(?:app|driver|courier|engineer|technician|fitter|plumber|team|crew|contractors|contractor|staff|website|site|system|update|groomer|branch|shop|waiter|surveyor|agent|bank|rider) (?:lost|left|sent|took|dug|broke|charged|wiped|deleted|cancelled|damaged|missed|dropped|gave|closed|scratched|ruined|never (?:came|called|rang|arrived|answered)) /
      ]
        .map(({source}) => source.replace(/ $/, ''))
        .join('|'),
      ')',
      rest.source,
      ends.source
    ].join(''),
    'i'
  ))()

const theirs: Readonly<Record<string, string>> = {
  i: 'you',
  we: 'you',
  me: 'you',
  us: 'you',
  my: 'your',
  our: 'your',
  your: 'our',
  you: 'we',
  "you've": "we've",
  was: 'were',
  am: 'are',
  "i've": "you've",
  "we've": "you've"
}

/** From the customer's mouth into ours: "I waited for my order" becomes "you waited for your order". */
const turned = (words: string): string =>
  words
    .split(' ')
    .map((word, at) => (word === 'was' && at > 1 ? word : (theirs[word.toLowerCase().replace('’', "'")] ?? word)))
    .join(' ')
    .replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())

const shouted = /\b[A-Z]{4}/

const grave =
  /\b(?:died|dead|death|deceased|passed away|funeral|burial|bereave\w*|mourning|widow\w*|late (?:husband|wife|mother|father|son|daughter)|ashes|headstone|miscarr\w+|stillb\w+|cancer|hospice)\b/i

/** A death or a grave illness stands behind the message. */
export const isGrave = ({customer}: ReplyContext): boolean => grave.test((customer ?? '').slice(0, 4000))

/** The first event that the message states, fit to follow "I'm sorry that"; undefined where none can be told for sure. */
export function eventIn({customer, fault}: ReplyContext): string | undefined {
  if (!customer) return undefined
  const message = customer.slice(0, 4000)
  return happening(message) ?? toldIn(experience, message) ?? (fault === 'company' ? toldIn(accusation, message) : undefined)
}

function toldIn(account: RegExp, message: string): string | undefined {
  const [, happened, more = ''] = account.exec(message) ?? []
  return happened === undefined || shouted.test(happened + more) ? undefined : turned(happened + more)
}

function happening(message: string): string | undefined {
  const found = statement.exec(message)
  if (!found) return undefined
  const [, whose, what, happened] = found as unknown as [string, string, string, string]
  // shouted, or a clause where a thing was looked for
  if (/[A-Z]{4}/.test(what + happened) || /\b(?:i|me|we|you|it|is|was|not|if|that|when|only|other)\b/i.test(what)) return undefined
  return `${whose.toLowerCase() === 'the' ? 'the' : 'your'} ${what}${happened}`
}
