/**
 * Makes the customer's words fit for our mouth: spelled right, without the verdict that stands in them, in the tense that English asks for.
 */
import {lazily} from '../lazily.ts'
import {formBits, formsOf} from '../match/forms.ts'
import {participleOf} from './without-culprit.ts'

const slips: Readonly<Record<string, string>> = {
  recieved: 'received',
  recieve: 'receive',
  recived: 'received',
  reciept: 'receipt',
  acount: 'account',
  accout: 'account',
  adress: 'address',
  cancled: 'cancelled',
  canceld: 'cancelled',
  cancelation: 'cancellation',
  payed: 'paid',
  parsel: 'parcel',
  parcle: 'parcel',
  pakage: 'package',
  packge: 'package',
  delivary: 'delivery',
  delievery: 'delivery',
  delievered: 'delivered',
  deliverd: 'delivered',
  apointment: 'appointment',
  appoinment: 'appointment',
  seperate: 'separate',
  brocken: 'broken',
  dammaged: 'damaged',
  damged: 'damaged',
  becuase: 'because',
  enginer: 'engineer',
  technition: 'technician',
  technican: 'technician',
  subscribtion: 'subscription',
  wensday: 'Wednesday',
  tommorow: 'tomorrow'
}
const slip = lazily(() => new RegExp(`\\b(?:${Object.keys(slips).join('|')})\\b`, 'gi'))

const unit = '(?:minute|hour|day|week|fortnight|month|year)'
const several = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|few|(?!1\\b)\\d+)'

/** "Two month" and "two hours notice" as they are spelled; a slip of the keyboard isn't sent back. */
export const spelled = (said: string): string =>
  said
    .replace(slip(), (word) => slips[word.toLowerCase()] ?? word)
    .replace(/\bwi-?fi\b/gi, 'wifi')
    .replace(/\b(to|can['’]?t|cannot|couldn['’]?t) login\b/gi, '$1 log in')
    .replace(oneOfSeveral(), '$&s')
    .replace(ofTime(), (_, one: string | undefined, time: string) => (one ? `${one} ${time.replace(/s$/, '')}'s` : `${time}'`))
    .replace(ofKin(), "$1'")

const oneOfSeveral = lazily(
  () => new RegExp(`\\b${several} ${unit}(?=$|[.,;!?]| (?:now|ago|late|early|overdue|behind|in|on|at|for|after|before|and|since|with|without|to|later)\\b)`, 'gi')
)
const ofTime = lazily(
  () =>
    new RegExp(`(?:\\b(an?|one) )?(?<![-–])\\b(?<=(?:\\b(?:an?|one|${several}) ))(${unit}s)(?= (?:notice|warning|delay|wait|rent|pay|wages|salary|leave|work|holiday)\\b)`, 'gi')
)
/** "My daughters pushchair": hers. */
const ofKin = lazily(
  () =>
    /\b((?:my|our) (?:daughter|son|mum|mom|mother|father|dad|wife|husband|gran|nan|grandma|partner|brother|sister|neighbour|neighbor))(?=s (?!(?:were|are|have|had|and|who|all|both|got|get|never|will|would|could|can|do|did|was|is|has|still|just|also|in|on|at|to|with|from|or)\b)(?!\p{L}+ed\b)\p{L}{3,} (?:was|were|is|are|has|have|got|never|arrived|came|did)\b)/giu
)

const scorn =
  'so[- ]called|useless|stupid|bloody|damn(?:ed)?|crappy|pathetic|ridiculous|idiotic|lousy|freaking|incompetent|terrible|horrible|rubbish|lazy|dumb|ignorant|clueless|hopeless|joke of an?|excuse for an?'

const verdicts: () => readonly (readonly [RegExp, string])[] = lazily(() => [
  [new RegExp(`\\b(your|my|our|the) (?:(?:${scorn}),? )+(?=\\p{Ll})`, 'giu'), '$1 '],
  [
    /,? (?:for|without|with) (?:\p{L}+ly )?(?:no|any|zero) (?:(?:good|valid|apparent|real|obvious|other|earthly|particular) )?(?:reason|cause)(?: (?:at all|what ?so ?ever|given))?(?= |$)/iu,
    ''
  ],
  // who waited for nothing waited in vain
  [/(?<!\b(?:wait|stood|queue|drove|came|drive|travel|walk|stay|sat)\p{L}*\b.*) for (?:\p{L}+ly )?nothing(?: at all)?(?= |$)/iu, ''],
  [/ (?:on purpose|by miles)(?= |$)| (?:deliberately|intentionally|purposely|maliciously|blatantly|shamelessly|literally)(?= )/giu, ''],
  [/\b(?:never|did not|didn['’]t|have not|haven['’]t|has not|hasn['’]t)(?: even)? bother(?:ed)? to (?=\p{L})/iu, "didn't "],
  [/\b(nobody|no one|no-one)(?: even| ever)? (?:bothered|cared|cares|bothers) to (\p{L}+)/iu, '$1 $2']
])

/** "For no reason", "so called", "never bothered": what they think of it stays theirs, what happened is left. */
export const withoutVerdict = (said: string): string =>
  verdicts()
    .reduce((left, [verdict, fact]) => left.replace(verdict, fact), said)
    .replace(
      /^(nobody|no one|no-one) (answer|reply|call|come|help|ring|tell|respond|explain|check|warn)\b(?= |$)/i,
      (_, who: string, verb: string) => `${who} ${did[verb.toLowerCase()] ?? participleOf(verb.toLowerCase())}`
    )

const did: Readonly<Record<string, string>> = {come: 'came', ring: 'rang', tell: 'told'}

/** A judgement, or a figure of speech, that leaves no fact once it is taken out. */
export const isVerdict: RegExp =
  /\b(?:did (?:\w+ly )?nothing|bother(?:ed|s)?|so[- ]called|cares?(?= to\b)|(?:hundreds?|thousands?|millions?) (?:of )?times|\d{3,} times|an? eternity|(?:is|are)(?: so| just| absolutely)? (?:awful|terrible|horrible))\b|\bfull of lies\b|^(?:we|our .*)\b (?:are |have been )?(?:stole|steals?|stealing|conned|tricked|fooled|swindled|blackmail\w*|bull(?:y|ied|ying)) /i

/** Says how long it has been so, or since when. */
const lasting = lazily(
  () =>
    new RegExp(
      ` (?:since (?!then\\b)\\S|for (?:(?:almost|nearly|about|over|more than|at least|the|last|past|another|whole|long) )*(?:(?:an?|one|${several}) )?(?:whole |long )?${unit}s?(?: and a half)?(?=$| (?:now|already|about|in|and)\\b))`,
      'i'
    )
)
const lapse = lazily(() => new RegExp(` (since|from) (?:(?:the )?(last|past) )?((?:an?|one|${several}) (?:${unit}|min)s?)\\b(?! ago)`, 'i'))
/** It happened once, and a while ago. */
const ended = /\b(?:stopped|broke|failed|died|crashed|vanished|disappeared|went)\b/i
/** It is so now. */
const isNow = /\b(?:is|are|not|been|waiting|can(?:no|['’])t)\b|['’]re\b|n['’]t\b/i

const pointed = /(?<!\bwaiting for .*) from (?=(?:last|yesterday)\b(?: (?:week|month|year|night))?$)/i

/** "Is" and "can't", where it has been so since yesterday; `we`, `you` and what they speak of open the clause. */
export function inRightTense(told: string): string {
  const said = told
    .replace(lapse(), (all, since: string, last: string | undefined, span: string) => {
      if (since === 'from' && !isNow.test(told)) return all
      return ended.test(told) ? ` ${span} ago` : ` for ${last ? `the ${last} ` : ''}${span}`
    })
    .replace(pointed, (from) => (isNow.test(told) ? ' since ' : from))
  const plain = dangled(said)
    .replace(/\b(is|are)((?: (?:very|so|really|extremely|always))?) rude\b/i, (_, be: string, very: string) => `${/^is$/i.test(be) ? 'was' : 'were'}${very} rude`)
    .replace(/\btook forever\b/i, 'took far too long')
  if (!lasting().test(plain)) return plain
  const isSince = / since /i.test(plain)
  return plain
    .replace(/^(you|we)['’]re\b/i, '$1 are')
    .replace(/^(nobody|no one|no-one) (answer|repli|respond|pick|call|com|help)(?:e?s)\b/i, (_, who: string, verb: string) => `${who} has ${verb === 'com' ? 'come' : `${verb}ed`}`)
    .replace(isShort, '$1 has been ')
    .replace(doesSo, (_, who: string, verb: string) => `${who} has been ${doubling.test(verb) ? `${verb}${verb.at(-1)}` : verb}ing`)
    .replace(unable, (_, who: string, adverb = '') => `${who}${adverb} ${hasOf(who)} not been able to`)
    .replace(notDone, (all: string, who: string, adverb: string | undefined, did: string, verb: string) =>
      did === 'did' && !isSince ? all : `${who}${adverb ?? ''} ${hasOf(who)} not ${pastOf(verb)}`
    )
    .replace(
      notDoing,
      (_, who: string, be: string, adverb: string | undefined, verb: string) => `${who} ${hasBeen(who, be)}${adverb ?? ''} not ${arriving[verb.toLowerCase()] ?? `been ${verb}`}`
    )
    .replace(isSo, (all: string, who: string, be: string, adverbs: string) => (/^w/i.test(be) && !isSince ? all : `${who} ${hasBeen(who, be)}${adverbs} been`))
    .replace(/^(you|we) have not\b/, "$1 haven't")
    .replace(/^(you|we) have been\b/, "$1've been")
}

const isShort = /^((?:your|our|the) \p{L}+)['’]s (?=(?:dead|down|off|broken|out|stuck|locked|blocked|missing|gone|shut|closed|frozen|late|empty|cold)\b)/iu
const doesSo = /^((?:your|our|the) (?:\p{L}+ ){0,3}?\p{L}+) (fail|crash|leak|freez|drop|stink|rattl|disconnect|lag|refus|reject|drip|overheat|buffer|jam)e?s\b/iu
const doubling = /^(?:drop|drip|lag|jam)$/i
const unable = /^(you|we|(?:your|our|the) (?:\p{L}+ ){0,3}?\p{L}+?)( still)? (?:can['’]t|cannot|can not)(?= \p{L})/iu
const notDone = /^(you|we|(?:your|our|the) (?:\p{L}+ ){0,3}?\p{L}+?)( still)? (do|does|did|wo|will)(?: not|n['’]t) (\p{L}+)(?= )/iu
const notDoing = /^(.{2,60}?) (is|are)( still| now)?(?: not|n['’]t)(?: been)? (\p{L}+ing)\b/iu
/** What is closed for a week may open then. */
const isSo =
  /^(.{2,60}?) (is|are|was|were)((?: still| again| now| all| so| not| completely| totally)*(?= (?!(?:closed|shut|suspended|banned|cancelled|canceled|postponed|delayed|charged|billed|an?|the)\b(?!.* since )|\d)\p{L}))/iu

const hasBeen = (who: string, be: string): string => (/^(?:is|was)$/i.test(be) && !/^you$/i.test(who) ? 'has' : 'have')
const hasOf = (who: string): string => (/^(?:you|we)$|[^su]s$/i.test(who) ? 'have' : 'has')

const arriving: Readonly<Record<string, string>> = {
  coming: 'come',
  arriving: 'arrived',
  responding: 'responded',
  replying: 'replied',
  answering: 'answered',
  picking: 'picked',
  giving: 'given',
  showing: 'shown'
}

const irregular: Readonly<Record<string, string>> = {
  come: 'come',
  get: 'got',
  go: 'gone',
  run: 'run',
  hear: 'heard',
  see: 'seen',
  make: 'made',
  find: 'found',
  have: 'had',
  do: 'done',
  let: 'let'
}
const pastOf = (verb: string): string => irregular[verb.toLowerCase()] ?? participleOf(verb.toLowerCase())

/** "We still took", "it also": what they lean on isn't told. */
function dangled(said: string): string {
  const left = said.replace(/^([^,]{2,40}?(?<!n['’]t|\bnot)) (?:also|even|then) (?!(?:after|tho|though|when|if|with|before|on|in|at|than)\b)/i, '$1 ')
  const [, verb = ''] = /^we still (\p{L}+)/iu.exec(left) ?? []
  return (formsOf({kind: 'word', text: verb.toLowerCase()}) & formBits.done) > 0 &&
    !/^(?:had|been|done|got)$/.test(verb) &&
    !/\b(?:and|while|after|although|though|when)\b/i.test(left)
    ? left.replace('we still ', 'we ')
    : left
}
