/**
 * Gives what was put off an owner and a time, and keeps what is to be done: "Someone will call you soon" becomes "[name] will call you by
 * [when]", "Your claim is being looked into" becomes "[name] is looking into your claim and will write to you by [when]".
 */
import {lazily} from '../lazily.ts'
import {clauseOf, type Match, sentenceOf} from '../match/match.ts'
import {inPlaceOf, type Rewording} from '../suggestion.ts'
import {anyCase} from './any-case.ts'

const us = "(?:we|i)(?: will|['’]ll| shall| should| may| might| are going to| will try to| will aim to| hope to| aim to)"
const others =
  "(?:someone|somebody|they|a colleague|one of (?:us|my colleagues|our \\p{L}+)|a member of (?:our|the) (?:\\p{L}+ )?(?:team|staff)|(?:our|the) (?:\\p{L}+ ){0,2}?(?:team|teams|department|colleagues|people|specialists|experts|staff|office|management))(?: from (?:our|the) (?:\\p{L}+ ){0,2}(?:team|department|office|desk))?(?: will|['’]ll| shall| should| may| might| are going to| is going to)"
const adverb = '(?: also| now| then| certainly| definitely| surely| hopefully| gladly| \\p{L}+ly)?'

/** Looking is no answer: the customer hears of it. */
const looks =
  '(?:look into|be looking into|look at|(?:take|have) a look at|(?:take|have) a look|give it a look|review|investigate|check|consider|assess|examine|study|evaluate|discuss)'
const deeds = '(?:send|process|fix|resolve|sort out|sort|handle|deal with|address|arrange|refund|replace|repair|see to|take care of|get (?:round |around )?to)'
const contacts =
  '(?:call|ring|phone|email|contact|update|text|notify|inform|answer) you(?: back)?|(?:be|get) (?:back )?in (?:touch|contact)(?: with you)?|(?:get|come|report|write) back(?: to you)?|reply(?: to you)?|respond(?: to you)?|reach out(?: to you)?|let you know'
const thing =
  "((?: (?:it|this|that|these|those|the|your|our|what|why|how|all|any)(?: (?!and\\b|but\\b|so\\b|or\\b|by\\b|until\\b|who\\b|as\\b|when\\b|once\\b|if\\b)[\\p{L}'’-]+){0,8}?)?)"
const topic = "((?: (?:about|regarding|on|with) (?:it|this|that|the|your|a|an|our)(?: (?!and\\b|but\\b|so\\b|by\\b|as\\b|when\\b|once\\b|if\\b)[\\p{L}'’-]+){0,5}?)?)"
const soon =
  '(?:,? (?:for you )?(?:soon(?:ish)?|shortly|(?:just )?as soon as (?:possible|they can|we can|i can|we have (?:any )?(?:news|an update|more))|asap|soonest|in due (?:course|time)|when(?:ever)? (?:they|we|he|she|i) (?:can|get a (?:chance|moment|minute)|get time|have (?:time|a moment)|are able to|get round to it)|once (?:they|we) (?:can|have (?:news|more|an update))|at the earliest(?: opportunity)?|at some (?:point|stage)|eventually|before (?:too )?long|in the near future|as quickly as (?:possible|we can)|when available|in good time|in the coming (?:days|weeks)|at a later (?:date|time|point|stage)|at a suitable moment|when (?:someone|somebody|the \\p{L}+|an? \\p{L}+) (?:has|gets|is) (?:time|a (?:moment|chance)|round to it|available|free)|down the (?:track|line|road)|going forward|in turn|at the appropriate (?:time|juncture)|in the fullness of time|in the future|sometime|one day|hopefully|when it(?:.s| is) your turn|with (?:an update|news|more|a reply|an answer)))*'

/** How hard somebody works at it. */
const hard =
  '(?: (?:very |really |extremely )?(?:hard|tirelessly|diligently|urgently|flat out|night and day|day and night)| around the clock| as (?:fast|hard|best) as (?:they|we) can| as fast as possible)*'

/** All that is said of when: "in due course". */
const someTime = /* @__PURE__ */ (() => soon.replace(/\*$/, '+'))()

const passives: Readonly<Record<string, [base: string, ing: string]>> = {
  'looked into': ['look into', 'looking into'],
  'looked at': ['look at', 'looking at'],
  reviewed: ['review', 'reviewing'],
  investigated: ['investigate', 'investigating'],
  considered: ['consider', 'considering'],
  processed: ['process', 'processing'],
  'followed up': ['follow up', 'following up'],
  handled: ['handle', 'handling'],
  'dealt with': ['deal with', 'dealing with'],
  'worked on': ['work on', 'working on'],
  addressed: ['address', 'addressing'],
  assessed: ['assess', 'assessing'],
  examined: ['examine', 'examining'],
  'taken up': ['take up', 'taking up'],
  attended: ['attend', 'attending']
}
const done = /* @__PURE__ */ (() => `(${Object.keys(passives).join('|')})`)()
const subject = "((?:the|your|this|that|it|everything)(?: (?!is\\b|are\\b|has\\b|was\\b|will\\b|and\\b)[\\p{L}'’-]+){0,6}?)"
const agent = "(?: (?:by|with) (?:our|the|an?) (?:[\\p{L}'’-]+ ){0,3}?[\\p{L}'’-]+)?"
const lead = '^(?:(?:(?:please |rest |be |you can be |kindly )*assured(?: that)?|i can (?:confirm|assure you)(?: that)?|please note(?: that)?),? )?'

type Way = readonly [put: RegExp, wording: (found: RegExpExecArray) => string]

const way = (source: string, wording: (found: RegExpExecArray) => string): Way => [anyCase(`${lead}${source}$`), wording]

/** "He will come when he can", "You'll get it when you get it": that is no day at all. */
const whoever = "(?:(?:the|your|our|my) (?:[\\p{L}'’-]+ ){0,3}?[\\p{L}'’-]+|he|she|it|they|you|we|i)"
const they = 'when(?:ever)? (?:he|she|it|they|you|we|i)'
const whenTheyCan = `${they} (?:can|could|(?:is|are) able(?: to)?|(?:has|have|gets?|finds?) (?:the |an? )?(?:time|moment|minute|chance|opportunity)|gets? (?:round|around) to it|(?:feels? like|fanc(?:y|ies)|likes?)(?: it)?)`
const presents: Readonly<Record<string, string>> = {comes: 'come', arrives: 'arrive', goes: 'go', opens: 'open', leaves: 'leave', lands: 'land', ships: 'ship', gets: 'get'}

const ways: () => readonly Way[] = lazily(() => [
  way(`${us}${adverb} (${looks})${thing}${soon}`, ([, verb, it]) => `I will ${verb?.replace('be looking', 'look')}${it} and write to you by {when}`),
  way(
    `(?:we|i)(?: are|['’]re| am|['’]m)(?: currently| still| now| already)? (looking into|investigating|reviewing|checking|considering|looking at)${thing}${soon}`,
    ([, verb, it]) => `I am ${verb}${it} and will write to you by {when}`
  ),
  way(`${others}${adverb} (${looks})${thing}${soon}`, ([, verb, it]) => `{name} will ${verb?.replace('be looking', 'look')}${it} and write to you by {when}`),
  way(`${us}${adverb} (${deeds})${thing}${soon}`, ([, verb, it]) => `I will ${verb?.replace(/ (?:round|around) to/i, ' to')}${it} by {when}`),
  // whether it can be done nobody knows yet; when they hear of it, we do
  way(
    `(we|i)(?: will|['’]ll| shall) (?:try|do (?:our|my) best)(?: and| to) ((?!(?:see|be|do|improve|get|keep|contact|call|reach|make)\\b)\\p{L}+ [^,;:]{3,80}?)(?: (?:if|when|as soon as) (?:we|i) can| if (?:at all )?possible)?${soon}`,
    ([, who, verb]) => `I will tell you by {when} whether ${who?.toLowerCase() === 'i' ? 'I' : 'we'} can ${verb}`
  ),
  way(`${others}${adverb} (${deeds})${thing}${soon}`, ([, verb, it]) => `{name} will ${verb?.replace(/ (?:round|around) to/i, ' to')}${it} by {when}`),
  way(
    `(we|(?:our|the) (?:\\p{L}+ ){0,3}?\\p{L}+)(?: are| is|['’]re)(?: currently| still| now| already| all)* (?:working|doing (?:our|their|its|his|her) (?:very )?(?:best|utmost|level best))${hard} ((?:to|on) (?!(?:ensure|improve|provide|make|do|help|assist|be|serve|deliver)\\b)[^,;:]{2,80}?)${hard}${soon}`,
    ([, who = '', what = '']) => {
      const we = /^we$/i.test(who)
      return `${who} ${we || isMany.test(who) ? 'are' : 'is'} working ${what}${we ? ' and' : ', and I'} will write to you by {when}`
    }
  ),
  way(`${us}${adverb} (${contacts})${topic}${soon}`, ([, verb, about]) => `I will ${verb}${about} by {when}`),
  way(`${others}${adverb} (${contacts})${topic}${soon}`, ([, verb, about]) => `{name} will ${verb}${about} by {when}`),
  way(
    `you(?: will|['’]ll| should| shall| can expect to)${adverb} (?:be (?:contacted|informed|notified|updated|advised)|(?:be hearing|hear) (?:from (?:us|them|our team|the team)|back|something|more)(?: from us)?|(?:receive|get) an? (?:update|response|reply|answer))${agent}${topic}${soon}`,
    ([, about]) => `{name} will write to you${about} by {when}`
  ),
  way(
    `you(?: will|['’]ll| shall) be (?:contacted|informed|notified|updated)(?: by (?:us|e-?mail|phone))? (once|when|as soon as) ((?:the|your|it|they|we|our|this)\\b[^,;:]{3,60})`,
    ([, once, it]) => `{name} will write to you ${once?.toLowerCase()} ${it}, and by {when} in any case`
  ),
  way(
    `${subject} (?:is|are)(?: still| now| currently| already)? being ${done}${agent}${soon}`,
    ([, it, verb]) => `{name} is ${passives[verb?.toLowerCase() ?? '']?.[1]} ${small(it)} and will write to you by {when}`
  ),
  way(
    `(${subject} (?:will|shall|['’]ll) be (?:\\p{L}+(?:ed|wn|en|nt|id)|put)(?: back)?(?: (?:to|into|onto|for|on) (?:you|your (?:[\\p{L}-]+ )?[\\p{L}-]+))?)${someTime}`,
    ([, fact]) => `${fact} by {when}`
  ),
  way(`${subject} (?:will|shall|should|is going to|['’]ll) be answered${agent}${soon}`, ([, it]) => `{name} will answer ${small(it)} by {when}`),
  way(
    `${subject} (?:will|shall|should|is going to|['’]ll) be ${done}${agent}${soon}`,
    ([, it, verb]) => `{name} will ${passives[verb?.toLowerCase() ?? '']?.[0]} ${small(it)} and write to you by {when}`
  ),
  way(
    `(${subject} (?:has|have|was|were)(?: now| already| also)? (?:been )?(?:forwarded|passed on|passed|escalated|referred|sent|flagged) to (?:our|the|a) (?:[\\p{L}'’-]+ ){0,3}?[\\p{L}'’-]+(?: for (?:their )?[\\p{L}-]+)?|${subject} (?:is|are)(?: now| still| currently)? (?:in (?:the|our) queue|with (?:our|the) (?:[\\p{L}'’-]+ ){0,2}?(?:team|department)|under (?:review|investigation|consideration)|in hand|on our list|on our radar))`,
    ([, fact]) => `${fact}, and {name} will write to you by {when}`
  ),
  way(`(?:someone|somebody)(?: will|['’]ll) ([^,;:]{2,60}?) ${whenTheyCan}`, ([, deed]) => `{name} will ${deed} by {when}`),
  way(`(${whoever}(?: will|['’]ll) [^,;:]{2,60}?) ${whenTheyCan}`, ([, fact]) => `${fact} by {when}`),
  way(
    `(${whoever}(?: will|['’]ll) (?:[^,;:]{1,40} )?(get|come|arrive|deliver|ring|call|reply|open|happen|land|leave|ready|there|here|done|finished|sorted)(?: (?!when)[^,;:]{1,40}?)?) ${they}(?: is| are|['’]s|['’]re)? \\2s?(?: [^,;:]{1,20})?`,
    ([, fact]) => `${fact} by {when}`
  ),
  way(
    `(${whoever}) (${Object.keys(presents).join('|')})((?: (?!when)[^,;:]{2,40}?)?) (?:${whenTheyCan}|${they} \\2)`,
    ([, who, verb = '', where]) => `${who} will ${presents[verb.toLowerCase()]}${where} by {when}`
  )
])

const isMany = /(?:[^s]s|people|staff)$/i

const small = (words = ''): string => words.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase())

/** One more way of putting it off, which the time takes in. */
const more =
  /^(?:[,;]? and|,) (?:(?:then |also |will |hopefully )*(?:come back|get back|revert|be in touch|let you know|update you|contact you|reach out|report back)|(?:somebody|someone|we|they|i|you)(?: will|['’]ll| should) (?:be in touch|get back|come back|let you know|contact you|update you|hear)\b)[^,;:.]*$/i

/** In characters; a text without stops must stay cheap. */
const longest = 260

/** The clause of a match with an owner and a time; undefined where it isn't sure what is to be done. */
export function byWhen(match: Match): Rewording | undefined {
  const {block} = match
  const clause = clauseOf(match)
  const {first, end} = sentenceOf(match)
  const close = block.words[end - 1]?.end ?? 0
  const from = block.words[clause.first]?.start ?? 0
  if (close - from > longest) return undefined
  // behind "when" or "who" a clause is none
  const before = clause.first > first ? (block.words[clause.first - 1]?.text ?? '') : ''
  if (/^(?:because|although|however|if|when|once|until|that|who|which)$/.test(before)) return undefined
  const own = block.text.slice(from, block.words[clause.last]?.end)
  const rest = block.text.slice(block.words[clause.last]?.end, close)
  const isMore = rest !== '' && more.test(rest)
  for (const [put, wording] of ways()) {
    const found = put.exec(own)
    // "it is in the queue and is progressing": what goes on leans on it
    if (found && rest !== '' && !isMore && /^[,;]? and (?!(?:i|we|you|they|it|the|your|our|please|there)\b)/i.test(rest)) return undefined
    if (found) return isMore ? {...inPlaceOf({...clause, last: end - 1, end: block.start + close}, wording(found))} : inPlaceOf(clause, wording(found))
  }
  return undefined
}
