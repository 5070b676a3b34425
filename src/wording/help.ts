/**
 * What a reply does already, in plain words that no detector may know: help that one more offer would only double, a no, another's job.
 */
import {customerOf} from '../customer/read.ts'
import {lazily} from '../lazily.ts'
import {type Match, matchOf, sentenceOf, wholeSentence, wordsOf} from '../match/match.ts'
import type {Reading} from '../reading.ts'
import {type Reply, sentenceAt} from '../reply/read.ts'
import {inPlaceOfSentence, suggest, withoutSentence} from '../suggestion.ts'
import type {ReplyContext, Suggestion} from '../types.ts'
import {isDisputed} from './dispute.ts'

const given =
  /\b(?:(?:from|until|in the) (?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow)\b|is replying|(?:is|are) open (?:till|until|from|at|on|every|to)\b|out (?:on|this|next)|(?:is|are) being \w+ed\b|(?:i|we) (?:issued|sent|refunded|loaded|booked|replaced|credited|moved|reset)\b|from the next \w+|sent back|you['’]d (?:see|have|get)|(?:has|have) since been|happy to (?!hear|see|read)\w+|someone['’]ll|is out (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|went (?:in|out in|into) the (?:post|mail)|you(?:['’]re| are) now|(?:has|have) been (?:\w+ )?(?:sent|moved|changed|booked|reset|refunded|removed|added|arranged|credited|fixed|corrected|cancelled)|(?:i|we)(?:['’]ve| have) (?:now |also |just |already )?(?!heard|read|seen|received|noted|had|got|been|to\b)\w+(?:ed|en|ent|ut|one|ade)\b|was (?:packed|sent|shipped|posted)|will (?:bring|be with you|arrive|reach you)|leaves (?:us|today|our)|you(?:['’]ll| will) (?:be|get|have|hear|receive|find)|on its way|no fee|(?:i|we)(?:['’]ll| will) (?:send|call|ring|refund|replace|book|move|come|collect|pay|credit|find|fix|check|sort|ask|take|put|bring|drop|change)|(?:comes?|goes|leaves?|reach|reaches|arrives?|opens?|ships?|starts?|lands?) (?:\w+ )?(?:on|at|today|tomorrow|tonight|by|this|next|from)\b)/i

/** The reply says what was done, or what will be. */
export const helps = ({blocks}: Reply): boolean => blocks.some(({text}) => given.test(text))

/** Behind a no, in the same paragraph, somebody tells what was or will be done: nothing needs to be offered in between. */
export const helpsBehind = ({block, end}: Match): boolean => deeds.test(block.text.slice(end - block.start, end - block.start + longestBehind))
/** In characters; farther off is something else. */
const longestBehind = 300
const deeds =
  /\b(?:i|we)(?:['’]ve| have) (?:now |also |just |already |instead )?(?!heard|read|seen|received|noted|had|got|been|decided|explained|told|confirmed|to\b|no\b|not\b)(?:\p{L}+(?:ed|en|ent|ut|one|ade|ound)|put|set|sent|paid)\b(?! (?:your|the|this|that|all|a|it) (?:\w+ )?(?:feedback|comments?|complaint|remarks|concerns?|message|notes?|on|up|to the)\b)|\b(?:i|we)(?:['’]ll| will) (?:now |also |gladly |personally )?(?:send|call|ring|refund|replace|book|move|come|collect|pay|credit|find|fix|check|ask|take|put|bring|drop|change|keep|hold|chase|hear|speak|write|add)\b|\bwill hear from (?:me|us)\b|\b(?:i|we) (?:refunded|sent|booked|credited|moved|put|paid|added) (?!(?:you|your|this|it) (?:that|on|in)\b)/iu

/** "If you don't like it, take the bus", "You could have asked", "Please make sure you export it": what only they do, or could have done, is no offer of ours. */
export const isOurOffer = (move: Match): boolean => {
  const words = wordsOf(move)
  return !ofThemAlone.test(words) && !(ordersThem.test(words) && !/\b(?:i|we|us|me|our|free)\b/i.test(words)) && move.last > move.first + 2
}
const ofThemAlone =
  /\b(?:could|should|might|would|can) have\b|^(?:and |but |so )?(?:if|unless) (?:you|that|this|it)\b[^,]*?(?:n['’]t|\bnot|\bdisagree|\bunhappy)\b[^,]{0,40}, (?:please |just |you (?:can|could|may) (?:always )?)?(?:take|find|go|try|get|buy|choose|leave|shop|use|ask|complain|contact|call|look)\b/i
const ordersThem =
  /^(?:(?:in the meantime|meanwhile|until then|for now|next time|instead),? )?(?:(?:please|kindly) )?(?:do |also |just )*(?:make sure|ensure|check|update|restart|keep|wait|export|save|back up|read|note|remember|ask|contact|call|tell|monitor|verify|be|don['’]t|do not|avoid)\b|\byou (?:['’]ll )?(?:need to|have to|must|are required to)\b/i

/** "We have checked your line" has changed nothing for them. */
export const isOurDeed = (move: Match): boolean => !onlyLooks.test(wordsOf(move))
const onlyLooks =
  /\b(?:checked|looked|reviewed|received|noted|logged|recorded|registered|read|forwarded|passed|examined|verified|compared|looking|checking|reviewing|investigating)\b(?!.*\b(?:and|so)\b.*\b(?:sent|refunded|replaced|booked|fixed|changed|asked|ordered|repaired)\b)/i

/** Something was or will be done for them, in plain words that no detector may know. */
export const doesSomething = ({blocks}: Reply): boolean => blocks.some(({text}) => text.split(/[.!?\n]/).some((sentence) => deeds.test(sentence) && !onlyLooks.test(sentence)))

/** Money or goods are with them, or somebody is on the way, in plain words: one more offer would sound as if that were nothing. */
export const settles: RegExp =
  /\b(?:brings?|delivers|rings|calls|collects|fits|fetches|drops|comes|arrives|leaves|reaches|waits)\b[^.!?]{0,50}\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at (?:\d|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|the desk)|today|tonight|tomorrow|by (?:\d|noon|mon|tues|wednes|thurs|fri|satur|sun))|\b(?:is|are|goes?|went|comes?|came|will be) back (?:in|on|to) your (?:\w+ )?(?:account|card|wallet|balance)\b|\b(?:came|comes|taken|is|are) off (?:your|the) (?:\w+ )?(?:card|bill|invoice|account|balance)\b|\bnothing to pay\b|\byour (?:\w+ ){1,4}?(?:is|are) (?:already )?(?:paid(?: for)?|free|on us|on the house)\b|\b(?:waits?|(?:is|are) waiting|ready) for you (?:at|in|on|behind)\b|\b(?:is|are|keeps?|kept|put|holds?|held)\b[^.!?]{0,40}\bin your name\b|\byour (?:new|next|replacement) (?:\w+ ){1,3}?(?:was|is|has been) (?:\w+ )?(?:packed|sent|posted|shipped|booked|paid|made|ready|dispatched)\b/i

const saidNo =
  /\b(?:unable|can(?:no|['’])t|won['’]t be able|non-\w+able|(?:not|isn['’]t|aren['’]t|never) (?:\w+ )?(?:possible|eligible|available|covered|refundable|returnable|permi\w+|allowed|valid|changeable|something|given|refunded|returned|changed|altered|offered|replaced|granted|waived|extended|foreseen|accepted|guaranteed|honou?red|swapped|paid|entertained|included)|(?:blocked|governed) (?:per|by|under)|(?:clause|section|point|paragraph) \d|subject to|no claim|no (?:refunds?|exceptions?|credit|compensation|returns?|exchanges?)|stands?|excludes?d?|declin\w+|reject\w+|refus\w+|without guarantee|(?:don['’]t|do not) (?:offer|have the|give|refund|cover))\b/i

/** The reply says no, in words that no detector may know; nothing is taken on in the same breath. */
export const saysNo = ({blocks}: Reply): boolean => blocks.some(({text}) => deniesIt(text))

/** The same of a sentence. */
export const deniesIt = (text: string): boolean => saidNo.test(text)

const sentOn =
  /[\w.]+@\w|\b(?:their (?:job|terms|line|side|pages?|website|own|call|decision|affair|matter)|belong(?:s|ing)? to|theirs|down to the|they(?:['’]d| would) be the ones|get on to|(?:is|lies|are|it['’]s) (?:entirely |all )?with the|no say|(?:carrier|courier|platform|partner|supplier|maker|manufacturer|airline|bank|agency|insurer|landlord|council|operator|crowd|firm|provider|network)\b|third[- ]part\w+|subcontract\w*|(?:contact|ask|call|write to|speak to|talk to) (?:the|your|their)|take it up with|(?:not|n['’]t) (?:ours|us|our \w+|my \w+|this company)|is (?:known to|independent of) )/i

/** Somebody else has the job, or the customer is sent there; nobody here promises it. */
export const sendsOn = ({blocks}: Reply): boolean => blocks.some(({text}) => sentOn.test(text))

const told =
  /(?:^|[.!?:;\n]\s+|, (?=see|contact|call|visit|email|ask))(?:please |just |simply )?(?:cancel|book|unscrew|press|go|open|click|select|use|bring|order|choose|log|check|follow|try|turn|pour|send|tap|reset|visit|see|email|contact|call|ask|write|fill|hold|start)\b(?! in\b)/i

/** The reply tells what to do, in words that no detector may know. */
export const tellsHow = ({blocks}: Reply): boolean => blocks.some(({text}) => told.test(text))

/** Whoever calmly asks whether something is so wants a yes or no. */
export function asksCalmly(context: ReplyContext): boolean {
  const said = (context.customer ?? '').slice(-200)
  const anger = customerOf(context)?.anger ?? 0
  return (anger === 0 && asksWhether.test(said)) || (anger < 2 && asksOnly.test(said) && !whereabouts.test(said))
}

const asksWhether = /(?:^|[.!?]\s+)(?!where\b|when\b|why\b|how long\b|what\b)[^.!?]*\?\s*$/i
const asksOnly = /^[^.!?]*\?\s*$/
const whereabouts = /^(?:where|when|who|how long)\b/i

/** Says no in so many words. */
export const denies: RegExp =
  /\b(?:no|not|non|never|nothing|unable|only|declin\w+|refus\w+|reject\w+|stands?|remains?|outside|closed|denied|have to|has to)\b|\bnon-|n['’]t\b|\bcannot\b/i

/**
 * A no to what they claim or were charged, in such a case; what can't be done from here, yet, or by nobody, nobody can look at again, and where
 * the mistake is known to be ours there is nothing that we have not seen.
 */
export const mayBeSeenAnew = (no: Match, reading: Reading): boolean => {
  const words = wordsOf(wholeSentence(no))
  return reading.context.fault !== 'company' && claimed.test(words) && !isHere(words) && !isOfCourse.test(words) && isDisputed(reading)
}
/** Not so soon, not so fast, not before something else: nothing was judged. */
const isOfCourse =
  /\b(?:until|unless|(?:before|once|as soon as) (?:you|we|they|it|this|that|(?:the|your) (?:\w+ ){1,3}(?:is|are|has|have))|in stock|out of stock|expedite|speed|faster|sooner|hurry|(?:can(?:no|['’])t|cannot|unable to|not able to|something (?:we|i) can) (?:promise|guarantee|say|tell|give (?:you )?an?|discuss)|after (?:you|the owner|it is) delet\w+)\b/i
/** Somewhere else they would be told. */
export const isHere = (no: string): boolean => cannotBe.test(no)
/** Money, goods or a decision is in question. */
export const claimed: RegExp =
  /\b(?:refunds?|refund(?:ed|able|ing)|non-refundable|returns?|return(?:ed|able|ing)|exchanges?|exchanged|replac\w+|compensat\w+|reimburs\w+|credit(?:ed)?|charg\w+|fees?|fines?|fined|penalt\w+|deposits?|claims?|claimed|warranty|guarantee|payments?|paid|pay|cost|invoices?|bills?|deduct\w+|waiv\w+|cancel\w*|releas\w+|extend\w*|extension|decision|appeal\w*|ban|banned|suspen\w+|closed|discounts?|money|cash|cover(?:ed)?|eligible|entitled|exceptions?|lost|stands?)\b/i
const cannotBe =
  /\b(?:from here|on here|on (?:my|our) (?:end|side)|(?:over|by|via|on|in|through) (?:(?:this|the|a|public) )*(?:social media|chat|phone|e-?mail|channel|app|twitter|facebook|instagram|public|comments|dms?)|access to|comment on|assist with|information|details|for (?:your |data )?(?:security|protection)|security reasons)\b/i

const colleagues = lazily(
  () =>
    /(?<=\b(?:ask|call|contact|ring|email|message|(?:speak|talk|write|get on|reach out|go|turn) (?:to|with)) )(?:(?:the|our) )?(?:\p{L}+ )?(?:billing|sales|accounts|reception|support|logistics|dispatch|warehouse|front desk|finance|payroll|admin|facilities|shipping|returns)(?: (?:team|department|desk|office))?\b/iu
)

/** "Call billing", "Call billing. They handle that": whoever of our own people can be asked for the customer is asked by us. */
export function askingOurOwn(match: Match): Suggestion[] {
  const {first} = sentenceOf(match)
  const before = first > 0 && /^(?:they|that['’]s|it['’]s|this is) /i.test(wordsOf(wholeSentence(match))) ? sentenceAt(match.block, first - 1) : undefined
  const sending = before ? matchOf(match.block, before.first, before.end - 1, match.phrase) : match
  const desk = colleagues().exec(wordsOf(wholeSentence(sending)))?.[0]
  return desk
    ? [
        suggest(
          'Make the contact yourself',
          inPlaceOfSentence(sending, `I will ask ${desk} for you and tell you what they say by {when}.`),
          ...(before ? [withoutSentence(match)] : [])
        )
      ]
    : []
}

/** It is with another firm, here or in the sentence before. */
export function isTheirs(match: Match): boolean {
  const {block} = match
  const {first} = sentenceOf(match)
  const before = first > 0 ? sentenceAt(block, first - 1) : undefined
  const said = wordsOf(wholeSentence(match))
  return theirs.test(said) || (before !== undefined && theirs.test(block.text.slice(block.words[before.first]?.start, block.words[before.end - 1]?.end)))
}
const theirs =
  /\b(?:(?:it|that)(?:['’]s| is) (?:them|him|her|they) (?:you|who|that)|(?:is|are|['’]s|['’]re) (?:for )?(?:them|they|the ones?)\b|(?:chase|ring|call|ask|contact|bug|email|phone|pester|talk to|speak to) (?:them|him|her)\b|(?:handles?|makes?|runs?|takes?|delivers?|collects?) (?:the|all|your|every|our)\b|(?:made|run|sold|handled|managed|owned|operated|provided|delivered) by (?!us\b|our\b|mistake\b|hand\b)|(?:a matter|a question|one) for (?!us\b|our\b|me\b)\p{Lu})/u
