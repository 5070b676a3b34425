/**
 * Keeps the fact in what is held against the customer: "You were told to keep it dry so you obviously swam" becomes "The advice was to keep it
 * dry", "Our records indicate you never cancelled" becomes "Our records show no cancellation".
 */
import {lazily} from '../lazily.ts'
import {type Match, matchOf, sentenceOf, wholeSentence, wordsOf} from '../match/match.ts'
import {inPlaceOfSentence, suggest} from '../suggestion.ts'
import type {Suggestion} from '../types.ts'
import {inPassive, noted} from './without-culprit.ts'

const told = lazily(
  () =>
    /^(?:(?:and|but|as) )?you (?:were|had been|have been) (?:\p{L}+ )?(?:told|warned|advised|asked|instructed|reminded)(?: \p{L}+ly)? ((?:not )?to \p{L}+[^;:]*?)(?:,? so you (?:must|may|might|\p{L}+ly)\b[^;:]*)?$/iu
)

/** In characters; a text without stops must stay cheap. */
const longest = 300

/** What the customer was told to do, and what they must then have done goes. */
export function asAdvice(match: Match): Suggestion[] {
  const [, advice] = told().exec(wordsOf(wholeSentence(match)).slice(0, longest)) ?? []
  return !advice || /\b(?:but|so|and|yet|because|which|who) (?:you|this|that|it)\b/i.test(advice)
    ? []
    : [suggest('Say what the advice was', inPlaceOfSentence(match, `The advice was ${advice}.`))]
}

/** That they were told what to do, however it goes on. */
export const tellsStep: RegExp = /\byou (?:were|had been|have been) (?:\w+ )?(?:told|warned|advised|asked|instructed|reminded)(?: \w+ly)? (?:not )?to \w/i

const recorded = lazily(
  () =>
    /^((?:(?:our|my|the|your|all) )?(?:records?|system|logs?|files?|database|notes|account|books|statements?|history)) (?:\p{L}+ly )?(?:shows?|indicates?|says?|suggests?|tells? (?:me|us)|confirms?|states?)(?: that)? (you .+)$/iu
)
/** What nobody did, and how it is called. */
const undone = lazily(
  () =>
    new RegExp(
      `^you (?:(?:have |had |['’]ve )?never|(?:have|had)(?: not|n['’]t)) (${Object.keys(noted).join('|')})(| (?:your|the|this) .+| (?:within|before|by|until|on|in time|after|since) .+)$`,
      'i'
    )
)

/** What the records show, without "you". */
export function asRecorded(match: Match): Suggestion[] {
  const {block, phrase} = match
  const whole = wordsOf(wholeSentence(match))
  const [, records, deed] = recorded().exec(whole) ?? []
  if (!records || !deed || whole.length > longest) return []
  const show = `${records} ${/s$/i.test(records) ? 'show' : 'shows'}`
  const [, verb, rest = ''] = undone().exec(deed) ?? []
  const noun = verb && noted[verb.toLowerCase()]
  const isOf = /^ (?:your|the|this)\b/i.test(rest)
  if (noun && (!isOf || /^(?:cancellation|booking|payment)$/.test(noun)))
    return [suggest('Say what they show', inPlaceOfSentence(match, `${show} no ${noun}${isOf ? ' of' : ''}${rest}.`))]
  const {first, end} = sentenceOf(match)
  const you = block.words.findIndex(({text}, at) => at > first && at < end && text === 'you')
  const passive = inPassive(matchOf(block, you, end - 1, phrase))
  return passive === undefined ? [] : [suggest('Say it without “you”', inPlaceOfSentence(match, `${show} that ${passive}.`))]
}

/** Tells what is on record: no slot may take its place. */
export const tellsRecord = (words: string): boolean => recorded().test(words.slice(0, longest))

const surmise = lazily(
  () =>
    /^(?:(?:obviously|clearly|evidently|apparently|presumably),? you|you (?:obviously|clearly|evidently|apparently|presumably)) (?!(?:have|had|did|are|were)?(?:n['’]t| not)? ?(?:even |actually |really )?(?:read|listen|look|care|bother|pay|understand|know|see|check)\b)/iu
)

/** "Obviously you didn't plug it in": it looks as if it wasn't. */
export function asSurmise(match: Match): Suggestion[] {
  const {block, phrase} = match
  const {first, end} = sentenceOf(match)
  if (!surmise().test(wordsOf(wholeSentence(match)).slice(0, longest))) return []
  const you = block.words.findIndex(({text}, at) => at >= first && at < end && text === 'you')
  const comma = block.words.findIndex(({before}, at) => at > you + 1 && at < end && before === ',')
  const deed = matchOf(block, you, (comma < 0 ? end : comma) - 1, phrase)
  const passive = inPassive(deed)
  const from = block.words[first]?.start ?? 0
  return passive === undefined ? [] : [suggest('Say what it looks like, without “you”', {start: block.start + from, end: deed.end, wording: `It looks as if ${passive}`})]
}
