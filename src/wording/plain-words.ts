/**
 * What people say where offices write: "we acknowledge receipt of your letter" becomes "we have your letter".
 */
import {lazily} from '../lazily.ts'
import {type Match, sentenceOf, wordsOf} from '../match/match.ts'
import type {Word} from '../reply/words.ts'
import {fix, inPlaceOf, suggest, withoutWords} from '../suggestion.ts'
import type {Edit, Suggestion} from '../types.ts'

/** The same thing said, whatever stands around it. */
const same: ReadonlyMap<string, string> = new Map([
  ['in respect of', 'about'],
  ['in the event of', 'if there is'],
  ['in the event that', 'if'],
  ['subsequent to', 'after'],
  ['prior to submitting', 'before submitting'],
  ['prior to submission', 'before submission'],
  ['prior to proceeding', 'before proceeding'],
  ['at this juncture', 'now'],
  ['at this point in time', 'now'],
  ['at your earliest convenience', 'when it suits you'],
  ['at your soonest convenience', 'when it suits you'],
  ['in lieu of', 'instead of'],
  ['pursuant to', 'under'],
  ['kindly revert', 'please reply'],
  ['please revert', 'please reply'],
  ['outwith', 'outside'],
  ['overleaf', 'on the back'],
  ['inter alia', 'among other things'],
  ['forthwith', 'at once'],
  ['thereof', 'of it'],
  ['do the needful', 'do what is needed'],
  ['grievance', 'complaint'],
  ['as per', 'according to'],
  ['this communication', 'this message']
])

/** Words of the same kind, which are mended along with them. */
const alongside: () => readonly (readonly [office: RegExp, plain: string])[] = lazily(() => [
  [/(?<!\bto )\bkindly (?!revert\b)(?=\p{Ll})/giu, 'please '],
  [/(?<=, )(?:hence|wherefore)(?= (?:the|your|our|my|its|his|her|their|this|that|these|it|we|you|they|there|i|no|all|any)\b)/giu, 'so'],
  [/\bstands (?=(?:rejected|declined|refused|denied)\b)/giu, 'has been '],
  [/\b(?:the )?same(?= (?:has|is|was) )/giu, 'it']
])

/** What else in the paragraphs of some findings is said as offices say it; `taken` is mended already. */
export function plainAlongside(matches: readonly Match[], taken: readonly Edit[]): Suggestion[] {
  const known = new Set<number>()
  return matches.flatMap((match) => {
    const {start, text} = match.block
    if (known.has(start)) return []
    known.add(start)
    const said = text.slice(0, longest)
    return alongside().flatMap(([office, plain]) =>
      [...said.matchAll(office)].flatMap(({0: words, index}) => {
        const from = start + index
        const wording = /^\p{Lu}/u.test(words) ? `${plain[0]?.toUpperCase()}${plain.slice(1)}` : plain
        return taken.some((edit) => edit.start < from + words.length && from < edit.end) ? [] : [suggest('Say it in plain words', {start: from, end: from + words.length, wording})]
      })
    )
  })
}

/** In characters; a text without stops must stay cheap. */
const longest = 2000

/** Words that say nothing. */
const empty = /^(?:hereby|herewith|esteemed|duly)$/i

/** Each makes plain words of what was found. */
const plainer: readonly [office: RegExp, plain: string][] = [
  [/^(?:acknowledges?|in|are in|am in) receipt of /i, 'have '],
  [/^(?:we|i) (?:refer to|acknowledge) your$/i, 'this is about your'],
  [/^(?:further|(?:with|in) (?:reference|regards?|respect|relation)|in (?:reply|response)) to (your|the|our)(?: (?:esteemed|above-?mentioned|kind))?\b/i, 'about $1'],
  [/^(writ\w+) (?:further|(?:with|in) \w+) to$/i, '$1 about'],
  [/^the (?:said|aforementioned|above-?mentioned|aforesaid|below-mentioned)$/i, 'the'],
  [/^the same (has|is|was|will|must|can|shall)\b/i, 'it $1'],
  [/^the same have\b/i, 'they have'],
  [/^should you wish to$/i, "if you'd like to"],
  [/^should you require$/i, 'if you need'],
  [/^should you desire$/i, 'if you want'],
  [/^kindly (?:furnish|forward)$/i, 'please send'],
  [/^as per\b/i, 'according to'],
  [/^kindly refrain$/i, 'please refrain'],
  [/^kindly await$/i, 'please wait for'],
  [/^kindly acknowledge$/i, 'please confirm'],
  [/^(?:we|i) (?:kindly )?(?:request|advise|urge) you to(?: kindly)?$/i, 'please'],
  [/^(?:we|i) note your$/i, "I've read your"],
  [/^thank you for your (?:inquiry|enquiry) regarding$/i, 'thank you for asking about'],
  [/^valuable time$/i, 'time'],
  [/^revert(?: back)? to (us|me|you)$/i, 'come back to $1'],
  [/^(?:concerned|relevant|competent|appropriate|respective|designated) (?:department|team)$/i, '{name} team'],
  [/\b(?:communication|correspondence)\b/i, 'message']
]

/** Whom an office asks to do something, and means the reader. */
const asked = /^(?:you|(?:all |the )?(?:customers?|guests?|members?|passengers?|residents?|tenants?|applicants?|parents?|users?|claimants?))$/i
const asksFor = /^(?:is|are) (?:kindly )?(?:requested|advised|instructed|directed|invited)(?: kindly)? to$/i

/** "Customers are advised to check": please check. "Guests can find": you can find. */
const anybody = lazily(() => /^(?:customers|users|members|passengers|guests|residents|tenants) (?:(are) (?:advised|requested)|(may|can|should|will) (\p{L}+))$/iu)

/** What can be read; a feeling can't. */
const readable = /^(?:message|e-?mail|letter|comments?|feedback|query|request|concerns?|review|points?|note)$/

/** A second verb that shares the office's "we". */
const goesOn = /\b(?:and|to) (?:\w+ly )?(?:would|will|can|confirm|advise|note|regret|inform|wish|thank|write|have|are|am|respond|reply)\b/i

/** "Your next visit is as per your calendar": without the words, or with others for them, it says nothing or is no English. */
export const isPredicate = (match: Match): boolean =>
  match.block.words[match.first]?.before === '' && /^as per\b/i.test(wordsOf(match)) && /^(?:is|are|was|were|be|been)$/.test(match.block.words[match.first - 1]?.text ?? '')

/** The same in plain words, as far as the sentence is sure to stand. */
export function inPlainWords(match: Match): Suggestion[] {
  const {block, first, last} = match
  const said = wordsOf(match)
  if (isPredicate(match)) return []
  const word = same.get(said.toLowerCase())
  if (word) return [fix(`Say “${word}”`, inPlaceOf(match, word))]
  const sentence = sentenceOf(match)
  const opening = block.words[sentence.first] as Word
  const next = last + 1 < sentence.end ? block.words[last + 1] : undefined
  const [, are, may, verb] = anybody().exec(said) ?? []
  if (may && first === sentence.first && !/\b(?:their|they|them|themselves)\b/i.test(block.text.slice(match.end - block.start, block.words[sentence.end - 1]?.end)))
    return [suggest('Say “you”', inPlaceOf(match, `you ${may} ${verb}`))]
  if (are && first === sentence.first && next?.text === 'to' && !/\b(?:their|they|them|and (?:not )?to)\b/i.test(block.text.slice(next.end, block.words[sentence.end - 1]?.end)))
    return [suggest('Say “please”', inPlaceOf({...match, last: last + 1, end: block.start + next.end}, 'please'))]
  if (asksFor.test(said)) {
    const whom = block.text.slice(opening.start, match.start - block.start).trim()
    const shared = /\band (?:not )?to\b/i.test(block.text.slice(match.end - block.start, block.words[sentence.end - 1]?.end))
    // "requested to kindly share"
    const end = next?.text === 'kindly' ? block.start + next.end : match.end
    return asked.test(whom) && next && !shared ? [suggest('Say “please”', inPlaceOf({...match, first: sentence.first, start: block.start + opening.start, end}, 'please'))] : []
  }
  if (empty.test(said) && block.words[first - 1]?.text !== 'most') return [suggest('Leave the word out', withoutWords(match))]
  if (/^duly /i.test(said)) return [suggest('Leave the word out', withoutWords({...match, last: first, end: block.start + (block.words[first] as Word).end}))]
  const behind = block.text.slice(match.end - block.start, block.words[sentence.end - 1]?.end)
  const [office, plain] = plainer.find(([written]) => written.test(said)) ?? []
  // "the aforementioned." names nothing else
  if (
    !office ||
    plain === undefined ||
    !next ||
    (/^(?:we|i) (?:refer|acknowledge)/i.test(said) && goesOn.test(behind)) ||
    (/^(?:we|i) note/i.test(said) && !readable.test(next.text)) ||
    // "Kindly refrain from such a tone": politely put, it scolds all the same
    (/refrain$/i.test(said) && /\b(?:tone|manner|language|words?|writing|shouting)\b/i.test(behind)) ||
    // "We request you to wait and not to ring"
    (/ you to\b/i.test(said) && /\band (?:not )?to\b/i.test(behind))
  )
    return []
  const wording = said.replace(office, plain)
  // "we are in receipt of": we have
  const from = /^in receipt/i.test(said) && /^(?:are|am|is)$/.test(block.words[first - 1]?.text ?? '') ? first - 1 : first
  if (/^in receipt/i.test(said) && from === first) return []
  // "the office acknowledges": it has
  const isOne = /^acknowledges|^is\b/i.test(said) || block.words[from]?.text === 'is'
  return [
    suggest(
      'Say it in plain words',
      inPlaceOf({...match, first: from, start: block.start + (block.words[from] as Word).start}, isOne ? wording.replace(/^have\b/i, 'has') : wording)
    )
  ]
}
