/**
 * Takes the ultimatum off an offer: "Our final offer is £40, take it or leave it" becomes "What I can offer is £40", and what only says that it
 * is the last becomes a question: "Would that settle it for you?".
 */
import {lazily} from '../lazily.ts'
import {type Match, matchOf, sentenceOf, wholeSentence, wordsOf} from '../match/match.ts'
import {type Block, type Sentence, sentenceAt} from '../reply/read.ts'
import {inPlaceOfSentence, type Rewording, suggest, withoutSentence} from '../suggestion.ts'
import type {Suggestion} from '../types.ts'
import {anyCase} from './any-case.ts'

/** Puts it to the customer that there is no more, and nothing else. */
const push =
  "(?:(?:you can |so )?(?:take it or leave it|like it or (?:not|lump it)|that(?:['’]s| is) (?:it|that|all|final|(?:our|my) (?:final|last) (?:offer|word))|and that(?:['’]s| is) (?:that|final)|no ifs(?:,? no| or) buts|the choice is yours|it(?:['’]s| is) up to you))"
const last = '(?:our|my|the)(?: very)? (?:final|last|best|best and final|last and final|final and best)'
const offer = '(?:offer|proposal|word|price)'

/** What is offered, in the sentence that calls it the last. */
const offered: () => readonly RegExp[] = lazily(() =>
  [
    `${last} ${offer}(?: to you| here)? (?:is|was|remains|would be|stands at) (?!final|that\\b|this\\b|it\\b|to\\b)([^;:]{2,120}?)(?:[,;.]? (?:and )?${push})?`,
    `(?!this\\b|that\\b|it\\b|which\\b|there\\b)([^,;:]{2,80}?) (?:is|are|remains?) ${last} ${offer}(?:[,;.]? (?:and )?${push})?`,
    `(?:it(?:['’]s| is) |it['’]ll be |you(?:['’]ll| can| will| may)? (?:get|have) )?(?:either )?((?:the|an?|your|\\d|[£$€])[^,;:]{2,80}?),? or nothing(?: at all)?`,
    `you(?:['’]ll| will)?(?: not| never)? (?:get|receive|see) no (?:other|better|further|second) (?:offer|deal) than ([^,;:]{2,80})`,
    `(?:i|we) can (?:only )?(?:offer|give|do)(?: you)? ([^,;:]{3,80}?),? or nothing(?: at all)?(?:,? i['’]m afraid)?`,
    `(?:(?:either|you (?:can|may)(?: either)?) )?(?:accept|take) (?!it\\b|that\\b|this\\b|what\\b)([^,;:]{2,80}?),? or (?:take (?:it|this|us) to court|(?:get|have) nothing|see us in court|sue|go (?:elsewhere|without|home)|do without|leave it|walk away|we(?:['’]ll| will) see you in court)`,
    `${push}[,;:.]? (?:(?:i|we)(?:['’]m|['’]re| am| are)(?: only)? (?:offering|giving|prepared to offer|willing to (?:offer|give))(?: you)? ([^,;:]{3,120}))`,
    `(?:i|we)(?:['’]m|['’]re| am| are)(?: only)? (?:offering|giving|prepared to offer|willing to (?:offer|give))(?: you)? ([^,;:]{3,120}?)[,;] ${push}`,
    `([^,;:]{2,80}?) is (?:all|the most|the best) (?:that )?(?:you(?:['’]ll| will|['’]re going to| are going to)? get|(?:we|i)(?: can|['’]ll| will| are willing to| am willing to)? (?:offer|give|do))[,;]? ${push}`
  ].map((way) => anyCase(`^(?:(?:so|and|but|well|look),? )?${way}$`))
)

const isLast = lazily(() => anyCase(`^(?:(?:so|and|but|well|look),? )?(?:(?:this|that|it)(?:['’]s| is| was| remains) ${last} ${offer}|${push})(?:[,;] (?:and |so )?${push})?$`))
const offers =
  /\b(?:offer\w*|(?:we|i|you) can\b|(?:we|i)(?: will|['’]ll) (?:give|pay|send|refund|replace|repair|credit)|refund|voucher|credit|replacement|discount|repair)\b|[£$€%]/i

const namesOffer = /\b(?:offer|proposal|price)\b/i

/** In characters; a text without stops must stay cheap. */
const longest = 300

/** The offer without the ultimatum; nothing where no offer stands. */
export function offeredOpenly(match: Match): Suggestion[] {
  const {block, phrase} = match
  const sentence = sentenceOf(match)
  const own = wholeSentence(match)
  const beside = (at: number): Match | undefined => {
    const there = at >= 0 && at < block.words.length ? sentenceAt(block, at) : undefined
    return there && ofSentence(block, there, phrase)
  }
  const before = beside(sentence.first - 1)
  const next = beside(sentence.end)
  const what = offerIn(own)
  const openly = (whole: Match, it: string, ...gone: Rewording[]): Suggestion =>
    suggest('Offer it without the ultimatum', inPlaceOfSentence(whole, `What I can offer is ${it}.`), ...gone)
  if (what) return [openly(match, what, ...(next && isPush(next) ? [withoutSentence(next)] : []))]
  if (!isPush(own)) return []
  const offeredBefore = before && offerIn(before)
  if (before && offeredBefore) return [openly(before, offeredBefore, withoutSentence(match))]
  if (before && offers.test(wordsOf(before)) && !denies.test(wordsOf(before)))
    return [suggest('Ask whether it would settle it', inPlaceOfSentence(match, 'Would that settle it for you?'))]
  return namesOffer.test(wordsOf(own)) ? [suggest('Say what you offer', inPlaceOfSentence(match, 'What I can offer is {what you can offer}.'))] : []
}

const ofSentence = (block: Block, {first, end}: Sentence, phrase: string): Match => matchOf(block, first, end - 1, phrase)

const isPush = (whole: Match): boolean => isLast().test(wordsOf(whole).slice(0, longest))
/** What was refused is no offer. */
const denies = /\b(?:not|no|never|cannot|unable)\b|n['’]t\b/i

function offerIn(whole: Match): string | undefined {
  const said = wordsOf(whole)
  if (said.length > longest) return undefined
  const what = offered()
    .map((way) => way.exec(said)?.[1])
    .find((one) => one !== undefined)
  return what && !denies.test(what)
    ? what.replace(/^(?:An?|The|Your|Our|Half|\p{Lu}\p{Ll}+(?= (?:percent|per cent|pounds|euros|dollars)\b))(?=[ ])/u, (word) => word.toLowerCase())
    : undefined
}
