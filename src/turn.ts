/**
 * What a message does in its thread: the customer's settles, presses on, or asks whether anybody reads; ours promises word by a time.
 */
import {readCustomer} from './customer/read.ts'
import {lazily} from './lazily.ts'
import {functionWords} from './match/concepts.ts'
import type {CustomerReading} from './types.ts'

/** Messages are looked at so far, in UTF-16 code units. */
const farEnough = 4000

const customerIn = (text: string): CustomerReading => readCustomer(text.slice(0, farEnough))

const piecesOf = (text: string): string[] => text.slice(0, farEnough).split(/[.!?,;:\n]+|\s[-–—]\s/)

const news =
  /\b(?:works?|worked|working|fixed|mended|solved|sorted|resolved|arrived|came|here|found|fits?|fine|good|perfect(?:ly)?|great|brilliant|lovely|trick|turned up|got (?:it|them|here|through)|received (?:it|them)|up and running|back to normal|all set)(?:,? (?:it|them|right|all|now|again|today|yesterday|perfectly|beautifully|fine|well|safely|a treat|this (?:morning|afternoon)|at last|in the end|out|up|after all)\b)*\W*$/i

const unreal =
  /\b(?:not|never|no longer|still|yet|but|until|till|if|when|would|should|want|need|hope|wait\w*|please|can|could|how|why|(?:to|at|from|for|my|of|i|we) work)\b|n['’]t\b/i

/** "That worked", "the new one came today", "all good now". */
const isNews = (piece: string): boolean => !courtesy.test(piece) && news.test(piece) && !unreal.test(piece)

const courtesy =
  /^\W*(?:(?:hi|hello|hey|dear) \S+\W*)?(?:(?:ok(?:ay)?|great|perfect|brilliant|lovely|super|ah|oh|many|got it|wonderful|amazing|excellent|fantastic|you['’]re (?:a star|the best|brilliant)|so|yes|yay|no worries|understood|will do|(?:i )?appreciate (?:it|that)|service|job|work|help|support)\b\W*)*$/i

const thanks = /^\W*(?:[\w’']+ ){0,3}(?:thanks?|thx|cheers|ta|much appreciated)\b(?! (?:you )?in advance)/i

/** Takes the question back: "Please ignore my last mail". */
const takenBack = /^\W*(?:please )?(?:ignore|disregard|forget (?:it|that|my)|never ?mind|nvm|no need|false alarm|panic over|scrap that)\b/i

const wants = /\b(?:please|(?:c|w)ould you|can you|i (?:still )?(?:need|want)|waiting|let me know|but|however)\b/i

/** Nobody waits for an answer to it: it thanks, after nothing but courtesy and good news. */
export const settles = (text: string): boolean => isGlad(text) || (opensWithThanks(text) && !wants.test(text) && !text.includes('?') && !isPlea(text))

/** Nobody waits any longer for an answer to what was asked before it either. */
export const isOver = (text: string): boolean => isGlad(text) || (takenBack.test(text) && customerIn(text).anger < 2 && !wants.test(text.replace(takenBack, '')))

function isPlea(text: string): boolean {
  const {complaint, asks} = customerIn(text)
  return complaint || asks.length > 0
}

/** All of it is good news, or good news leads to its thanks. */
function isGlad(text: string): boolean {
  const pieces = piecesOf(text).filter((piece) => piece.trim())
  const at = pieces.findIndex((piece) => thanks.test(piece))
  return (
    pieces.some(isNews) &&
    pieces.slice(0, at < 0 ? undefined : at).every((piece) => isNews(piece) || courtesy.test(piece)) &&
    !wants.test(text) &&
    !text.includes('?') &&
    !customerIn(text).complaint
  )
}

function opensWithThanks(text: string): boolean {
  const [first = '', ...pieces] = piecesOf(text).filter((piece) => piece.trim())
  const opening = [first, ...pieces].find((piece) => !courtesy.test(piece)) ?? ''
  return thanks.test(opening)
}

/** "Hello?", "Anybody there??", "?": calls for an answer, and nothing else. */
const calls = lazily(() => /^(?=[^?]*\?)[^\p{L}\p{N}]*(?:(?:hello+|hi|hey|any(?:body|one)|some(?:body|one)|is|are|you|still|there|here|out)(?![\p{L}\p{N}])[^\p{L}\p{N}]*)*$/iu)

const chases = lazily(
  () =>
    /^\W*(?:so|well|and|waiting|anything|please|pls)\W*$|(?:n['’]t|\bnot|\bnever|\bnothing|\bno ?body|\bno one) (?:\w+ ){0,3}(?:back|heard|reply|replied|answer(?:ed)?|respon\w+)\b|\bstill (?:waiting|nothing|no\b|hoping|have ?n[o'’]t|not)|\b(?:awaiting|waiting (?:for|on|to hear)|wait(?:ed|ing) (?:since|for)|follow(?:ing)?[- ]?up|circling back|chas(?:e|ing|er)|(?:check|ping|touch)ing (?:in|back|again|base|you)|remind(?:er|ing)|bump(?:ing)?|nudg(?:e|ing)|ping|any (?:news|joy|luck|updates?|progress|word|response|reply|answer|thoughts)|(?:no|without an?) (?:reply|answer|response|news|word)|radio silence|heard nothing|been (?:\d+|\w+) (?:hour|day|week|month)s?|(?:had|have) a chance to|are you (?:still )?looking|did (?:you|anyone) (?:\w+ )?(?:get|receive|see|read) (?:my|this)|is (?:this|that) (?:thing|chat|address) (?:on|working|monitored)|ignor(?:ed|ing) me|being ignored|(?:second|third|fourth|fifth|2nd|3rd|[4-9]th) (?:e-?mail|message|mail|ticket|time|attempt|try)|(?:can|could|will|would) (?:any|some)(?:one|body)|(?:please|pls) (?:reply|respond|answer|get back)|(?:does|do|did) (?:any(?:one|body)|you) (?:\w+ )?(?:read|work|reply|answer|care|exist|see)|(?:is|are) (?:any(?:one|body)|some(?:one|body)|you) (?:\w+ )?(?:there|reading|listening|alive|home|awake)|(?:any|some)(?:one|body) (?:there|home|alive|awake))\b/i
)

/** Asks whether anybody reads: "bump", "still no reply", "did you get my mail?". */
export const isChaser = (text: string): boolean => calls().test(text) || chases().test(text.slice(0, farEnough))

/** "Hello, are you open on Sunday?": questions and courtesies, and nothing that presses. */
export const onlyAsks = (text: string): boolean =>
  !isChaser(text) &&
  !presses.test(text) &&
  (text.slice(0, farEnough).match(/[^.!?\n]+[.!?]*/g) ?? []).every((sentence) => asks.test(sentence) || courtesy.test(sentence) || thanks.test(sentence))
const asks =
  /\?\W*$|^\W*(?:$|(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b[^.!?]{0,30}[.!]?$|(?:i|we)(?:['’]d| would) like to (?:ask|know|book|order|reserve|buy|hire)\b)/i
const presses = /\b(?:why|how come|when will|where(?:['’]s| is| are) m|still|no|not|never|wrong|again|instead|suppos\w+)\b|n['’]t\b/i

/** "Fair enough", "forget it", "yes please": takes what was offered, or the no. */
const accepts =
  /^\W*(?:ok(?:ay)?[,. ]+)?(?:ok(?:ay)?|fine|all ?right|fair enough|(?:that['’]?s|it['’]?s|that is) (?:fine|ok(?:ay)?|fair|all right)|i (?:see|understand|accept|agree|get it)|understood|got it|no (?:problem|worries|bother)|never ?mind|forget it|ah well|oh well|(?:it was )?worth a (?:try|go|shot)|deal|agreed|(?:good|great|perfect)(?=[,.! ])|sounds (?:good|fair)|yes,? please|(?:i|we)['’]ll (?:take(?! (?:it|this|that|you|my|the \w+) (?:\w+ )?(?:to|further|up|elsewhere)\b)|go with|have)|let['’]?s do that|good idea|thank(?:s| you) (?:anyway|all the same|for explaining|for (?:\w+ )?trying))\b/i

/** "But …", "Then …", "Why not?", "So …": goes on from what was said. */
const goesOn =
  /(?:^|[.!?\n]\s*)["“]?(?:but|not interested|then\b(?![^.!?]{0,40}\?)|so|still|again|no|nope|why|come on|only|surely|seriously|really|how (?:come|can (?:you|that|it))|(?:that|this|it)(?:['’]s| is| was)? (?:not|un\w+|no)\b|(?:that|this|it) isn['’]t|you (?:said|told|promised|must|should|have to|are|were|did|do|don['’]?t|people)|i (?:don['’]?t|do not|won['’]?t|will not|can['’]?t|never|insist|want|demand|expect|refuse|disagree|asked|said|told)|at least|(?:it|that|this)(?:['’]s| is) (?:only|just)|what a (?:shame|joke|pity|disgrace)|rubbish|nonsense|please(?! (?:see|find|note|let me know|tell)\b))\b|\b(?:exceptions?|insult(?:ing)?|derisory|laughable|peanuts|pittance|too (?:little|low)|(?:not|nowhere near|isn['’]t) (?:good )?enough|no way|nothing (?:\w+ )?you can|expected (?:more|better)|unfair|unbelievable|ridiculous|reconsider|sue|suing|legal (?:action|steps)|small claims|(?:in|to) court|trading standards|(?:to|from|call(?:ing)?|hir(?:e|ing)|see(?:ing)?) (?:my|our|the|a|an) (?:\w+ )?(?:ombuds\w+|lawyers?|solicitors?|attorneys?|court|regulator|watchdog|tribunal|press|(?:news)?papers?))\b/i

/** Bids something done: "Waive the fee", "Just take it off", "Could you undo it?". */
const bids =
  /(?:^|[.!?\n,]\s*)(?:(?:now|so|then|just|please|kindly|simply|and|or)\s+)*(?:(?:can|could|will|would|won['’]t|can['’]t|couldn['’]t) (?:you|someone|somebody) (?:(?:please|at least|not|just|still) )*)?(?!(?:here|there|what|where|which|who|how|why|can|could|will|would|should|may|might|maybe|perhaps|yes|no|but|so|is|are|was|were|do|does|did|have|has|had|and|or|in|on|at|of|to|for|with|by|from|about|after|before|if|as|i|you|we|he|she|it|they|this|that|see|send|tell|got|get|found|love|loved|like|keep|thank|forget|leave|hope|all|not|read|attached|enclosed|over|both|under|since|until|because|while|when|during)\b)\w+ (?:it|them|this|that|me|us|him|her|my|our|the|your|half|back|up|(?:\w+ ){1,3}off)\b/i

const isNewMatter = /\b(?:by the way|btw|(?:an)?other (?:question|thing|matter|order|problem)|different (?:question|matter|order)|separate(?:ly)?|new question)\b/i

/** Wants something of us, whatever it is: complains, asks for one of the known things, bids or protests. */
export function demands(text: string): boolean {
  const {complaint, asks} = customerIn(text)
  const start = text.slice(0, farEnough)
  return complaint || (asks.some((ask) => ask !== 'update') && !asksWhether.test(start)) || bids.test(start) || goesOn.test(start)
}

/** "Do you repair zips?" asks for nothing yet. */
const asksWhether = /^\W*(?:(?:hi|hello|hey|good \w+)\b[^.!?]{0,20}?[,.!]? )?(?:and )?(?:do|does) (?:you|anyone|your \w+|the \w+)\b[^.!?]{0,200}\?\s*$/i

const hearsAgain =
  /(?:n['’]t|\bnot|\bnever) (?:\w+ ){0,2}(?:understand (?:that|this|it|what|your|the)|follow|get (?:your|that|the|any)|receive|make sense of|see your)\b|\b(?:(?:send|tell|explain|say|write|give|repeat|forward|post|share|put|go|run|walk|spell|break)\b[^.!?]{0,60}\b(?:again|once more|one more time|another time|anew|(?:more |less )?simpl\w+|in (?:plain|simple|other|easier)|through (?:it|that|this)|out for me|down for me)|(?:can|could|would|will) you (?:please |kindly |just )?(?:repeat|clarify|re-?send|remind|rephrase|summari[sz]e|elaborate)|remind me|(?:lost|deleted|missed|can['’]t find|cannot find|mislaid) (?:\w+ ){0,2}(?:e-?mail|mail|message|letter|chat|explanation|reply|answer)|(?:what|which|why|how|when) (?:was|is|were|did)[^.!?]{0,60}\bagain\s*\?|what do(?:es)? (?:you|that|this|it) mean|what did you (?:say|write|mean)|come again\b|(?:sorry|wait|hm+|pardon|excuse me|hang on|again)\b[,.?! ]+(?:(?:on|in|at|to|for) )?(?:which|what|where|when|who|how (?:much|many|long|often))(?! (?:is|are|the|do|kind|now|on)\b)(?: [\w’']+){0,3} ?\?|^\W*(?:which|what|where) (?:\w+ ){0,2}(?:one|again) ?\?)/i

/** "Could you send that once more?", "I didn't quite follow", "What was the reason again?": wants to be told again. */
export const asksToHearAgain = (text: string): boolean => hearsAgain.test(text.slice(0, farEnough))

/** "Where can I pay the fee?" takes it as it is. */
const asksPlainly = /^\W*(?:(?:and|ok|hi|hello)\b\W*)?(?:where|when|what time|which|how (?:do|much|long|many)|(?:can|may) i|do you|is the|are the)\b[^.!?]{0,200}\?\s*$/i

/** After a no, asks for the same again or protests; `before` is what the dispute is about so far. */
export function pressesOn(text: string, before: ReadonlySet<string>): boolean {
  const isShared = (): boolean => [...mattersIn(text)].some((matter) => before.has(matter))
  return !hasAccepted(text) && !asksToHearAgain(text) && ((isShared() && !asksPlainly.test(text)) || (!isNewMatter.test(text) && (text.trim().endsWith('!') || demands(text))))
}

/** "The bill is correct", "Our records show …", "The answer is still no", "We have nothing to add": says no without refusing anything. */
const holds =
  /\b(?:(?:is|was|are|were) (?:\w+ )?(?:correct|right|accurate|in order|valid|justified|as agreed|final)|(?:was|were) (?:issued|charged|applied|given|added|taken|made) (?:correctly|rightly|properly|lawfully|in line)|(?:our|the|my) (?:\w+ )?(?:systems?|records?|logs?|inventory|files?|notes?|report|data) (?:still )?(?:shows?|says?|said|states?|tells?|indicates?|confirms?)|according to (?:our|the|my)|we trust our|(?:there is|there['’]s|i see|we see|we have|i have) no (?:\w+ )?(?:records?|note|trace|sign|evidence|proof)|(?:answer|position|decision|view|stance) (?:is|remains|stays)|(?:position|view|decision|answer|stance|offer|outcome) (?:has|have)(?:n['’]t| not) changed|(?:it|that|this|charge|fee|bill|decision|offer|amount|figure|sum|position) (?:still )?(?:stands|remains|stays)|nothing (?:(?:more|further|else|new) )?to add|(?:do|does)(?: not|n['’]t) entitle|(?:our|the) (?:terms|conditions|rules|contract|small print) (?:clearly |also )?(?:says?|states?|allows?|provides?)|refer you to (?:our|my) (?:earlier|previous|last|former))\b/i

/** "£25 is the most that we pay", "Our liability is limited to £25": up to here, and no further. */
const limits = lazily(
  () =>
    /\b(?:(?:is|are|was|were|remains?|stays?|['’]s) (?:still )?(?:(?:all|what|as (?:much|far|high) as) (?:that )?(?:i|we)(?: (?:can|could|may|will|(?:are|am) (?:able|allowed|authori[sz]ed|permitted) to))?(?: \w+)? (?:pay|offer|give|go|do|refund|credit|have|allow|cover)|(?:the|our|my) (?:very )?(?:most|maximum|limit|max|highest|ceiling|(?:final|last|best|top) (?:offer|word|figure|price))\b)|(?:the )?(?:most|maximum) (?:that )?(?:i|we) (?:can |could |may |will |(?:are|am) (?:able|allowed|authori[sz]ed|permitted) to )?(?:pay|offer|give|refund|credit|do|go|stretch to|manage)|(?:our|my) (?:final|last|best) offer|(?:limited|capped|restricted) (?:to|at)|(?:go|offer|pay|give|refund|credit) (?:no|not any|any) (?:higher|further|more|beyond|better)|(?:can|could|will)(?: not|not|n['’]t)? (?:offer|pay|give|go|refund|credit) (?:you )?(?:more than|beyond|above|over|higher|further))\b/i
)

/** "We could go to 20 %", "Then 50 euros?": names what we would give. */
const sums = lazily(
  () =>
    /(?:[£$€]\s?\d|\d\s?(?:%|[£$€]|(?:per ?cent|percent|euros?|eur|pounds?|quid|dollars?|bucks?|rupees|points|usd|gbp)\b)|\bhalf (?:of )?(?:the|that|it|price|back)\b|\b(?:voucher|coupon|credit note|store credit|discount)\b)/i
)
const proposes = /\b(?:offer|propose|suggest|could|can|would|will|['’](?:d|ll)|then|how about|what about|gesture|goodwill|instead|make it|go (?:up )?to|happy to)\b/i

/** Offers a sum, a voucher, a share of the price, where it refuses nothing by it. */
export const namesSum = (text: string): boolean => (text.slice(0, farEnough).match(/[^.!?\n]+[.!?]*/g) ?? []).some((sentence) => sums().test(sentence) && proposes.test(sentence))

/** Says that it goes no further than it says. */
export const capsOffer = (text: string): boolean => limits().test(text.slice(0, farEnough))

export const holdsFast = (text: string): boolean => holds.test(text.slice(0, farEnough)) || capsOffer(text)

/** Takes the no, or what was offered beside it. */
export const hasAccepted = (text: string): boolean => (accepts.test(text) || settles(text) || isOver(text)) && !/\b(?:but|however|still)\b/i.test(text.slice(0, farEnough))

/** What a message is about, by the beginnings of its words. */
export function mattersIn(text: string): Set<string> {
  const words =
    text
      .slice(0, farEnough)
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? []
  return new Set(words.filter((word) => !functionWords.has(word)).map((word) => word.slice(0, 5)))
}

const counts = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

const promises = lazily(
  () =>
    /(?:['’]ll|\bwill|\bgoing to|\b(?:i|we) (?:shall|promise to)) [^.!?\n]{0,80}?\b(?:write|reply|answer|respond|get back|come back|be in touch|let you know|update you|e-?mail|message|hear|have (?:an|our|my) (?:answer|reply)|send you (?:an answer|an update|news))\b[^.!?\n]{0,60}?\b(?:(today|tonight|this (?:morning|afternoon|evening))|(tomorrow)|(?:(next) )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|the end of (?:the|this) week)|(?:in|within)(?: the next)? (?:(?:\d+|\w+)(?:-| to | or ))?(\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:working |business )?(hour|day|week)s?)\b/gi
)

const conditional = /\b(?:if|unless|once|when|whether|should)\b/i

/** By how many hours after it was written a message promised word from us, at the latest; undefined where it promised none. */
export function promisedWithin(text: string): {words: string; hours: number} | undefined {
  const start = text.slice(0, farEnough)
  const isConditional = ({0: words, index}: RegExpExecArray): boolean => conditional.test(start.slice(start.slice(0, index).search(/[^.!?\n]*$/), index + words.length))
  const found = [...start.matchAll(promises())].find((promise) => !isConditional(promise))
  if (!found) return undefined
  const [words, today, tomorrow, next, count = '', unit] = found
  const day = 24
  const length = unit === 'hour' ? 1 : unit === 'week' ? 7 * day : day
  const hours = today ? day : tomorrow ? 2 * day : unit ? (Number(count) || Math.max(1, counts.indexOf(count.toLowerCase()))) * length : (next ? 14 : 7) * day
  return {words, hours}
}
