/**
 * Says the fact in words that hold nothing against anybody: "the address you gave us is wrong" becomes "the address we have is wrong".
 */
import {lazily} from '../lazily.ts'
import {type Match, matchOf, sentenceOf, wholeSentence, wordsOf} from '../match/match.ts'
import {inPlaceOfSentence, suggest} from '../suggestion.ts'
import type {Suggestion} from '../types.ts'
import {withoutName} from './name.ts'
import {inPassive, participleOf} from './without-culprit.ts'

/** In characters; a text without stops must stay cheap. */
const longest = 300

/** "The number you gave us is wrong" */
const given = lazily(
  () =>
    /\b(?:the|your) (?:\p{L}+ ){0,2}?(?:address|number|postcode|code|name|date|size|details|measurements?|figures?|reading|e-?mail|iban|reference|spelling) ((?:that |which )?you(?:['’]ve| have)? (?:gave|given|provided|entered|supplied|submitted|typed|told)(?: (?:us|me))?(?: (?:in|down|on the (?:form|order|phone|website)))?) (?:is|was|are|were|does|did|do)\b/iu
)
/** "You booked June instead of July" */
const swapped =
  /^((?:(?:but|and|so|sorry|actually),? )?)you(?:['’]ve| have)? (booked|ordered|chose|picked|selected|entered|typed|wrote|clicked|pressed|measured|requested) ((?:(?!you\b|your\b|it\b|them\b)[\p{L}\d’'-]+ ){0,3}?(?!you\b|it\b|them\b)[\p{L}\d’'-]+) ((?:instead of|rather than|and not) [^,;:()]{2,60})$/iu
/** "It's your own fault that the jumper shrank" */
const faultThat =
  /^(?:(?:and|but|so|sorry),? )?(?:it|that)(?:['’]s| is| was) (?:all |entirely |only |simply |really )*(?:your (?:own )?(?:fault|doing|mistake)|down to you|because of you) (?:that|if|when) ((?!you\b|your (?:fault|own)\b)[^,;:]{8,120})$/iu

/** The fact of a slip, without the one who made it; nothing where it isn't sure to stand. */
export function asFactOfThing(match: Match): Suggestion[] {
  const sentence = wholeSentence(match)
  const whole = wordsOf(sentence)
  if (whole.length > longest) return []
  const own = given().exec(whole)
  if (own?.[1]) {
    const start = sentence.start + own.index + own[0].indexOf(own[1])
    return [suggest('Say it without “you”', {start, end: start + own[1].length, wording: 'we have'})]
  }
  const [, lead = '', verb, what, instead] = swapped.exec(whole) ?? []
  if (verb && what && instead)
    return [suggest('Say it without “you”', inPlaceOfSentence(match, `${lead}${what} ${/[^su]s$/.test(what) ? 'were' : 'was'} ${participleOf(verb.toLowerCase())} ${instead}.`))]
  const [, paper, says] = signedSays.exec(whole) ?? []
  if (paper && says) return [suggest('Say what it says, without “you”', inPlaceOfSentence(match, `${paper.replace(/^./, (letter) => letter.toUpperCase())} ${says}.`))]
  const slip = beforeTaunt(match)
  if (slip) return [suggest('Say the fact alone', inPlaceOfSentence(match, `${slip[0]?.toUpperCase()}${slip.slice(1)}.`))]
  const [, happened] = faultThat.exec(whole) ?? []
  return happened ? [suggest('Say the fact without a culprit', inPlaceOfSentence(match, `${happened} because {what happened, without saying who did it}.`))] : []
}

/** "You should have used the tenant portal, because phone calls aren't logged" */
const hadReason =
  /^(?:(?:and|but|so|sorry),? )?(?:you|one|customers?|your (?!own\b)[\p{L}-]+)(?: really| simply| just)? (?:should|ought to|could|might|must)(?: really| simply| just)? have (\p{L}+)(?: (?:through|via|with|to))? ([^,;:]{2,60}?),? (?:because|since|as) ((?!you\b|your (?:own|fault)\b|it\b|they\b|that\b|this\b|he\b|she\b|we (?:told|said|warned)\b)[^;:]{8,120})$/iu
const way = /^(?:the|our) (?!(?:day|night|week|time|moment)$|number of)[\p{L}\d' -]+$/iu

/** Keeps why it should have been done, and the way that works; who didn't take it goes. */
export function keepingWhy(match: Match): Suggestion[] {
  const [, verb = '', object = '', why] = hadReason.exec(withoutName(wordsOf(wholeSentence(match)).slice(0, longest))) ?? []
  if (!why || /\b(?:you (?:should|never|did|didn)|your (?:fault|own))\b/i.test(why)) return []
  return /^(?:used|gone|booked|tried|written|applied|paid)$/i.test(verb) && way.test(object)
    ? [suggest('Say which way works', inPlaceOfSentence(match, `The way that works is ${object}, because ${why}.`))]
    : [suggest('Say the fact alone', inPlaceOfSentence(match, `${why[0]?.toUpperCase()}${why.slice(1)}.`))]
}

/** "You signed the contract, and it says sold as seen" */
const signedSays =
  /^(?:(?:and|but|so),? )?you(?:['’]ve| have)? (?:signed|accepted|read|received|confirmed|agreed to) ((?:the|our|your) (?:[\p{L}-]+ ){0,2}?[\p{L}-]+),? (?:and|which) (?:it |they |that )?((?:clearly |also )?(?:says?|states?|reads?) [^;:]{4,120})$/iu

/** "You used the wrong reference, so what did you expect?": the wrong one was used. */
function beforeTaunt(match: Match): string | undefined {
  const {block, phrase} = match
  const [, deed] = taunted.exec(wordsOf(wholeSentence(match))) ?? []
  const {first} = sentenceOf(match)
  return deed ? inPassive(matchOf(block, first, first + deed.split(/\s+/).length - 1, phrase), true) : undefined
}
const taunted =
  /^(you (?!bought|chose|picked|took|signed|got|ignored|refused)(?:[^\s,;:]+ ){1,10}?[^\s,;:]+), so (?:what|why) (?:did|do|would|are) you (?:expect|surprised|complain)/i

/** "Perhaps you don't understand how interest works" */
const understands = lazily(
  () =>
    /^(?:(?:perhaps|maybe|clearly|obviously|evidently|apparently|it seems|i think|i don['’]t think|i['’]m afraid|with (?:all )?(?:due )?respect),? )?(?:that )?you (?:(?:clearly|obviously|evidently|just|simply|really|quite) )*(?:(?:do not|don['’]t|can['’]t|cannot|fail to)(?: seem to| quite| really| fully)?|(?:have|['’]ve) no idea|(?:appear|seem) not to) ?(?:understand|know|realise|realize|get|grasp)? (how) ((?!busy|hard|difficult|much|many|little|long|lucky|stressful|tough|important|we\b|i\b|you\b|it feels|this feels)(?:the |an? |our |your )?[\p{L}’'-]+(?: [\p{L}’'-]+){1,5}?)$/iu
)

/** Explains it where they were told that they don't understand it. */
export function explainingIt(match: Match): Suggestion[] {
  const [, how, what] = understands().exec(wordsOf(wholeSentence(match)).slice(0, longest)) ?? []
  return how && what ? [suggest('Explain it instead', inPlaceOfSentence(match, `Here is how ${what}: {the explanation}.`))] : []
}

/** "Do not reply to this number" */
const noReplies = lazily(
  () =>
    /^(?:(?:please|kindly|and|so|but),? )*(?:(?:stop|don['’]t|do not|quit|calm)\b[^,;:.!?]{0,50},? and )?(?:please )?(?:do not|don['’]t|never|you (?:can['’]t|cannot|must not|mustn['’]t)) (?:reply|respond|answer|text back|write)(?: back| directly)? to (this|our) ((?:\p{L}+ )?(?:number|address|e-?mail|inbox|message|text|account|mailbox|mail|sms|line))(?=$|[,;:]| (?:as|because|since|it|and)\b)(?:,? (?:as |because |since |it )?(?:nobody|no one|no-one|it|this inbox|we)(?:['’]s| is| are| do| does| can| will)?(?:n['’]t| not|not)? (?:read|monitor|answer|see|receive|check)\p{L}*(?: (?:it|them|this))?)?/iu
)

/** What they had to be told about an address, as a fact of it. */
export function repliesDontArrive(match: Match): Suggestion[] {
  const sentence = wholeSentence(match)
  const [said, which, what] = noReplies().exec(wordsOf(sentence).slice(0, longest)) ?? []
  return said && which && what
    ? [suggest('Say it as a fact', {start: sentence.start, end: sentence.start + said.length, wording: `Replies to ${which.toLowerCase()} ${what} don't reach us`})]
    : []
}
