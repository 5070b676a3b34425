/**
 * Better wordings of apologies that do not apologise.
 */
import {lazily} from '../lazily.ts'
import {clauseOf, type Match, matchOf, sentenceOf, wordsOf} from '../match/match.ts'
import type {Reading} from '../reading.ts'
import type {Word} from '../reply/words.ts'
import {fix, inPlaceOf, leaveOut, type Rewording, suggest} from '../suggestion.ts'
import type {ReplyContext, Suggestion} from '../types.ts'
import {wordSet} from '../word-set.ts'
import {settledEventIn} from './event.ts'
import {onlyAsks} from './only-asks.ts'
import {inPassive, withoutCulprit} from './without-culprit.ts'

/** What is put before a sorry that isn't meant. */
export const wink = 'oops|whoops|woops|oopsie|oopsies|oopsy|whoopsie|whoopsies|eek|doh|omg|lol|haha|yikes'
const winks = wordSet(wink)

const leads = wordSet(
  'i|we|am|are|was|were|do|would|like|want|wish|to|please|accept|offer|extend|express|our|my|must|can|only|it|is|be|very|so|really|truly|genuinely|terribly|extremely|awfully|incredibly|ever|all|both|just|most|sincere|sincerely|deeply|once|again|also'
)
const resumes = wordSet('i|we|will|have|has|is|are|hope|thank|look|appreciate|can|shall|want|would|you|your|our|my|the|please|assure|it|this|that|if')

/** The apology from its "I'm" or "please accept" to the end of its clause. */
export function wholeApology(match: Match): Match {
  const {block} = match
  const {words} = block
  const sentence = sentenceOf(match)
  let {first} = match
  while (first > sentence.first && words[first]?.before === '' && leads.has(words[first - 1]?.text ?? '')) first--
  let {last} = clauseOf(match)
  // "any delay and confusion" is one thing
  while (/^(?:and|or)$/.test(words[last + 1]?.text ?? '') && last + 2 < sentence.end && !resumes.has(words[last + 2]?.text ?? ''))
    last = clauseOf(matchOf(block, first, last + 2, match.phrase)).last
  // "…, if there be any"
  if (words[last + 1]?.before === ',' && /^if (?:any|there|at all)\b/i.test(block.text.slice(words[last + 1]?.start, words[sentence.end - 1]?.end))) last = sentence.end - 1
  return matchOf(block, first, last, match.phrase)
}

const hedges = /\b(?:any\w*|may|might|would|could|should|ever|in fact)\b/i
const clauseSubjects = wordSet('you|your|our|my|we|it|he|she|they|there')
/** "Any inconvenience caused by the wrong label": the label is what went wrong. */
const causedBy =
  /\b(?:any|the|this|all the) (?:inconvenience|confusion|trouble|frustration|distress|upset|disappointment|disruption)s? (?:(?:that )?(?:this |it )?(?:may |might )?(?:have |has )?(?:been )?caused )?(?:by|due to|because of|from|over) ((?:the|your|our|this|these) (?!.*\b(?:any|may|might)\b)[^,;:]{4,60})$/i

const events = wordSet('delay|delays|error|errors|mistake|mistakes|wait|disruption|noise|damage')

/** What of a "but" behind the apology may stay: no reproach, and a no in a sentence of its own. */
function behind(whole: Match): {last: number; wording: string} {
  const {words, text} = whole.block
  const {end} = sentenceOf(whole)
  const but = whole.last + 1
  const asIs = {last: whole.last, wording: ''}
  const first = words[but + 1]
  if (!/^(?:but|however|yet)$/.test(words[but]?.text ?? '') || !first || but + 1 >= end) return asIs
  const rest = matchOf(whole.block, but + 1, end - 1, whole.phrase)
  const clause = clauseOf(matchOf(whole.block, but + 1, but + 1, whole.phrase))
  const opened = (from: number): string => `. ${(text[(words[from] as Word).start] as string).toUpperCase()}${text.slice((words[from] as Word).start + 1, words[end - 1]?.end)}`
  if (refuses.test(wordsOf(rest))) return {last: end - 1, wording: opened(but + 1)}
  // an excuse, or what was done about it: either takes nothing back once it stands alone
  if (!reproaches.test(wordsOf(rest))) return /^(?:\p{L}+ly|and|to be|you)\b/iu.test(wordsOf(rest)) ? asIs : {last: end - 1, wording: opened(but + 1)}
  const fact = withoutCulprit(clause) ?? inPassive(clause)
  // what goes on with a subject of its own stands alone
  const next = words[clause.last + 2]
  const isMore = clause.last + 2 < end && /^(?:and|so)$/.test(words[clause.last + 1]?.text ?? '')
  if (clause.last + 1 < end && !(isMore && clauseSubjects.has(next?.text ?? '') && next?.text !== 'you')) return fact || isMore ? asIs : {last: end - 1, wording: ''}
  return {last: end - 1, wording: `${fact ? `. ${(fact[0] as string).toUpperCase()}${fact.slice(1)}` : ''}${isMore ? opened(clause.last + 2) : ''}`}
}

const asksFor = /\?|\b(?:please|can|could|would|like|need|want|wonder\w*|looking for|interested|how|where|when|what|which|thanks|thank)\b/i

const reproaches =
  /^(?:(?:in|to be|with|as) [^,]{3,30}, )?(?:you(?! (?:can|will|may|might|are (?:entitled|welcome|right|due)|get|still have|should (?:get|receive|have (?:had|received|got)))\b)\b(?!['’]ll)|everyone else|(?:no one|nobody) else|other (?:customers|guests)|most of our)/i
const refuses = /^(?:i|we|there|it|that|this) (?:\w+ )?(?:cannot|can['’]t|can not|won['’]t|will not|are unable|am unable|is nothing|isn['’]t|is not|do not|don['’]t)\b/i

/** "You must bring the slip": what they are to do. */
const ordered = /^you(?: must| need to| have to| are required to|['’]ll (?:need|have) to) (?!have\b|be\b|understand\b|realiz|realis|accept\b)([^.!?]{3,200})$/i

/** Better wordings of a hollow apology, best first; `match` is what makes it hollow, `whole` the apology. */
export function betterApologies(match: Match, whole: Match, {context, reply}: Reading): Suggestion[] {
  const {last, wording: rest} = behind(whole)
  const all = last > whole.last ? matchOf(whole.block, whole.first, last, whole.phrase) : whole
  const said = wordsOf(whole)
  const sorry = /\b(?:we|our)\b/i.test(said) ? "we're sorry that" : "I'm sorry that"
  // "Sorry for any inconvenience, we will …": a whole sentence ends before the next one
  const [spliced, next] = last === whole.last ? (splice.exec(all.block.text.slice(all.end - all.block.start, all.end - all.block.start + 20)) ?? []) : []
  const instead = (wording: string): Rewording => {
    const put = inPlaceOf(all, `${wording}${rest}${next ? `. ${next.toUpperCase()}` : ''}`)
    return {...put, end: put.end + (spliced?.length ?? 0)}
  }
  const event = settledEventIn(context, reply)
  const plain = withoutWink(match)
  const [, cause] = causedBy.exec(said) ?? []
  const isDenied =
    feelsOnly.test(said) && (contests().test(reply.text.slice(whole.end, whole.end + longestMessage)) || holdsAgainst.test(reply.text.slice(whole.end, whole.end + 80)))
  const fact = !isDenied && isKnown(match, whole, context) ? asFact(match, whole) : undefined
  // what the next sentence says isn't so is nothing to be sorry for
  if (isDenied) return []
  // whoever only asks has nothing that happened to be sorry for; who asks for nothing tells of it
  if (onlyAsks(context) && event === undefined && asksFor.test(context.customer ?? ''))
    return [
      ...(plain ? [fix('Say it plainly', plain)] : []),
      ...(/\b(?:any|inconvenience|satisfaction|hop\w+|wish\w*|upset|offen\w+)\b/i.test(said) ? leaveOut(whole) : fact ? [suggest('Own that it happened', fact)] : [])
    ]
  return [
    ...(plain ? [fix('Say it plainly', plain)] : []),
    ...(event ? [suggest('Name what happened, in the customer’s words', instead(`${sorry} ${event}`))] : []),
    ...(fact ? [suggest('Own that it happened', fact, ...(last > whole.last ? [{start: whole.end, end: all.end, wording: rest}] : []))] : []),
    ...(cause ? [suggest('Name what you are sorry for', instead(`${sorry.replace(' that', '')} about ${cause}`))] : []),
    suggest('Name what happened', instead(`${sorry} {what happened}`))
  ]
}

const feelsOnly = /\byou (?:feel|felt|think|thought|believe|believed)\b/i
/** "He wasn't, he was doing his job." */
const contests = lazily(
  () =>
    /(?:^|[.!?,;\n]\s*)(?:(?:but|however|in fact|actually|no|yet)\b,? ?)?(?:he|she|they|it|we|(?:our|the) \p{L}+(?: \p{L}+)?) (?:is|was|are|were|did|has|have|had|does|do)(?:n['’]t| not)\b|\b(?:not true|untrue|not the case|not what happened|disagree|was polite|were polite|professional(?:ly)?|nothing wrong|doing (?:his|her|their) jobs?|followed (?:the|our|his|her|their)|as (?:they|he|she) should|found no|no evidence|stand by|in (?:his|her|their) rights?|was right|were right)\b/iu
)

/** "…, but our staff mopped it at six": told against what they say. */
const holdsAgainst =
  /^,? (?:but|however|yet|though|although) (?:our|the|we|it|they|he|she|no|nobody|this|that) (?!(?:\S+ )?(?:can(?:not|['’]t)?|could|will|won['’]t|are (?:un)?able|is no|refund|offer)\b)/i

const splice = /^, (?=(?:i|we|you|your|our|it|this|they|he|she|there|please)(?:['’]\p{L}+)? )(\p{L})/iu

/** What the apology leaves open is what the customer wrote of, or points to what was said; where there is no message, its writer knows. */
function isKnown({block, last}: Match, whole: Match, {customer}: ReplyContext): boolean {
  const behind = block.text.slice(block.words[last]?.end, whole.end - block.start).toLowerCase()
  if (!customer || block.words[last]?.text === 'any' || /^[\s,]*(?:that|it|this)(?:['’]s| is| was)?\b/.test(behind)) return true
  const told = customer.slice(0, longestMessage).toLowerCase()
  return (behind.match(/\p{L}{4,}/gu) ?? []).some((word) => !common.has(word) && told.includes(word.slice(0, 5)))
}

/** In characters; what is complained of stands before. */
const longestMessage = 4000
const common = wordSet(
  'that|this|have|been|were|with|your|from|they|them|there|what|when|which|while|would|could|should|about|very|some|more|than|time|feel|felt|think|thought|left|made|came|come|will'
)

/** "OMG we are sorry" without the "OMG". */
function withoutWink({block, first, last}: Match): Rewording | undefined {
  const opening = block.words[first] as Word
  if (first === last || !winks.has(opening.text) || block.words[last]?.text === 'bad') return undefined
  let after = first + 1
  while (after < last && winks.has(block.words[after]?.text ?? '')) after++
  const next = block.words[after] as Word
  return {start: block.start + opening.start, end: block.start + next.start + 1, wording: (block.text[next.start] as string).toUpperCase()}
}

/** "Sorry if the lid leaked" and "sorry you feel our driver was late" as facts: "sorry that …". */
function asFact({block, first, last}: Match, whole: Match): Rewording | undefined {
  const {words} = block
  const until = words[last] as Word
  const behind = block.text.slice(until.end, whole.end - block.start)
  const replace = (from: Word, to: number, wording: string): Rewording => ({start: block.start + from.start, end: block.start + to, wording})
  if (until.text === 'if' && last === first + 1 && !hedges.test(behind))
    return words[last + 1]?.text === 'that' ? replace(until, (words[last + 1] as Word).start, '') : replace(until, until.end, 'that')
  if (until.text === 'any' && events.has(words[last + 1]?.text ?? '')) return replace(until, until.end, 'the')
  if (!/^(?:feel|felt|think|thought|believe|believed)$/.test(until.text)) return undefined
  const subject = words[last + 1]?.text === 'that' ? last + 2 : last + 1
  const stated = clauseSubjects.has(words[subject]?.text ?? '') || (words[subject]?.text === 'the' && /\b(?:is|was|are|were|fell|did|had|came)\b/.test(behind))
  return stated && !hedges.test(behind) ? replace(words[first + 1] as Word, (words[subject] as Word).start, 'that ') : undefined
}

/** What they are sorry for, in words of its own. */
const bare = /^sorry$/i
const isNamed =
  /\b(?:sorry|apologi[sz]e|regret) (?:that |for |about |to (?:hear|read|learn) (?:that |of |about )?)?(?!any\b|if\b|(?:all )?(?:the|this|that|your|you(?:['’]re| are| feel| felt| were| have been)) (?:in|un|dis|upset|frustrat|annoy|trouble|bother|confus|way)|this$|that$|it$)(?:[^ ]+ ){2,}/i

/** Better wordings of an apology, `said`, that the "but" at the head of `turn` takes back; best first. */
export function withoutBut(said: Match, turn: Match, refuses: boolean, event?: string): Suggestion[] {
  const {block} = turn
  const {text, words} = block
  const sorry = /\b(?:we|our)\b/i.test(wordsOf(said)) ? "we're sorry" : "I'm sorry"
  const next = words[turn.first + 1] as Word
  const newSentence = {start: said.end, end: block.start + next.start + 1, wording: `. ${(text[next.start] as string).toUpperCase()}`}
  if (refuses) {
    const about = `${sorry} about {what this means for them}`
    const ended = fix('End the sentence after the apology', newSentence)
    if (event !== undefined && !isNamed.test(wordsOf(said))) return [suggest('Name what happened, in the customer’s words', inPlaceOf(said, `${sorry} that ${event}`), newSentence)]
    // "Sorry. Refunds are not possible.": a bare word is colder still
    if (bare.test(wordsOf(said))) return [suggest('Name what you are sorry for', inPlaceOf(said, about), newSentence)]
    // "I'm sorry you lost a day's pay" names it already
    return isNamed.test(wordsOf(said)) ? [ended] : [suggest('Name what you are sorry for', inPlaceOf(said, about), newSentence), ended]
  }
  const all = matchOf(block, said.first, sentenceOf(turn).end - 1, turn.phrase)
  const rest = text.slice(next.start, all.end - block.start)
  const [, step] = ordered.exec(rest) ?? []
  if (step) return [suggest('Let the apology stand alone, and ask for it kindly', {start: said.end, end: all.end, wording: `. Please ${step}`})]
  // a date or a sum is something that they need to know
  if (/\d/.test(rest)) return []
  return [
    suggest('Let the apology stand alone', {start: said.end, end: all.end, wording: ''}),
    suggest('Name what you are sorry for', inPlaceOf(all, `${sorry} that {what happened}`))
  ]
}
