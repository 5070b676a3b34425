/**
 * Builds suggestions. A wording may carry slots, written `{what happened}`; they stand in the edit as `[what happened]`.
 */
import {lazily} from './lazily.ts'
import {clauseOf, type Match, sentenceOf} from './match/match.ts'
import {behindGreeting} from './match/opening.ts'
import {type Block, type Reply, sentenceAt} from './reply/read.ts'
import type {Word} from './reply/words.ts'
import type {Edit, ReplyContext, Slot, Span, Suggestion} from './types.ts'
import {wordSet} from './word-set.ts'
import {refusesAll} from './wording/unkind.ts'
import {withArticle} from './wording/with-article.ts'

/** A wording to replace a span by, before its slots are read. */
export interface Rewording extends Span {
  wording: string
}

/** For a person to choose: may carry slots. */
export function suggest(title: string, ...rewordings: Rewording[]): Suggestion {
  return build('suggest', title, rewordings)
}

/** Safe to apply unseen: deletes or rewords without adding a fact. Must carry no slots. */
export function fix(title: string, ...rewordings: Rewording[]): Suggestion {
  return build('fix', title, rewordings)
}

function build(kind: Suggestion['kind'], title: string, rewordings: Rewording[]): Suggestion {
  const edits: Edit[] = []
  const slots: Slot[] = []
  // in text order, whichever a rule names first
  for (const {start, end, wording} of rewordings.sort((a, b) => a.start - b.start)) {
    // a slot is as long in brackets as in braces, so its place is the same
    let text = wording
    for (let open = wording.indexOf('{'); open >= 0; open = wording.indexOf('{', open + 1)) {
      const close = wording.indexOf('}', open)
      const name = wording.slice(open + 1, close)
      if (close < 0 || name === '' || name.includes('{')) continue
      text = `${text.slice(0, open)}[${name}]${text.slice(close + 1)}`
      slots.push({name, edit: edits.length, start: open, end: close + 1})
    }
    edits.push({start, end, text})
  }
  return {kind, title, edits, slots}
}

/** One stroke mends no more places: each of their findings offers it whole, and a text may have very many. */
export const mostTogether = 40

/** One stroke for what is wrong in the same way at several places; undefined where there is one place or very many, or the strokes would cross. */
export function together(title: string, suggestions: readonly Suggestion[]): Suggestion | undefined {
  const edits: Edit[] = []
  const slots: Slot[] = []
  if (suggestions.length > mostTogether) return undefined
  for (const suggestion of suggestions) {
    if (suggestion.edits.some(({start}) => start < (edits.at(-1)?.end ?? 0))) return undefined
    slots.push(...suggestion.slots.map((slot) => ({...slot, edit: slot.edit + edits.length})))
    edits.push(...suggestion.edits)
  }
  return suggestions.length > 1 ? {kind: suggestions.every(({kind}) => kind === 'fix') ? 'fix' : 'suggest', title, edits, slots} : undefined
}

/** Puts a wording in the place of a match, behind the handle that it may begin with; it begins with a capital where the match begins its sentence with one. */
export function inPlaceOf(match: Match, wording: string): Rewording {
  const {block} = match
  const handle = behindHandle(match)
  const start = handle > match.first && handle <= match.last ? block.start + (block.words[handle] as Word).start : match.start
  const original = block.text[start - block.start] as string
  const capital = original !== original.toLowerCase() && isFirst(match)
  return {start, end: match.end, wording: capital ? capitalized(wording) : wording}
}

/** Replaces the whole sentence of a match, its final mark included; a handle that it begins with stays. */
export function inPlaceOfSentence(match: Match, wording: string): Rewording {
  const {block} = match
  const {first} = sentenceOf(match)
  const from = behindAddress(match)
  const span = sentenceSpan(match)
  if (from === first) return {...span, wording: capitalized(wording)}
  // "Hi Jo, your email gave us a laugh": the greeting stays
  const isGreeted = block.words[from]?.before === ','
  return {start: block.start + (block.words[from] as Word).start, end: span.end, wording: isGreeted && !/^I\b/.test(wording) ? uncapitalized(wording) : capitalized(wording)}
}

/** Behind the handle that a sentence begins with. */
function behindHandle({block, first: within, last: until}: Match): number {
  let {first} = sentenceAt(block, within)
  while (first < until && isHandle(block, block.words[first] as Word)) first++
  return first
}

/** Behind the greeting, or the handle, that a sentence begins with. */
function behindAddress(match: Match): number {
  const {block, first} = match
  const sentence = sentenceOf(match)
  const from = Math.min(behindGreeting(block, sentence), first)
  return from > sentence.first ? from : behindHandle(match)
}

const uncapitalized = (wording: string): string => wording.replace(/^\{?./u, (start) => start.toLowerCase())

/** "@jo", "<user>": whom a post speaks to. */
const isHandle = ({text}: Block, {kind, start}: Word): boolean => kind === 'slot' || /@[\w.-]*$/.test(text.slice(Math.max(0, start - 30), start))

/** The initials or the name that a post ends with: "^SA", "~Laura", "- Lia", "/G". */
const initials = lazily(() => /(?:\s*[~^]\s?\p{L}[\p{L} .]{0,30}|\s\/\p{Lu}\p{L}{0,14}|\s[xX]{1,3}|\s[-–—]\s?\p{Lu}[\p{L} &.]{0,40})$/u)

/** Puts a wording behind the sentence of a match, as a sentence of its own, before the initials that may sign it. */
export function afterSentence(match: Match, wording: string): Rewording {
  const {start, end: whole} = sentenceSpan(match)
  const signed = initials().exec(match.block.text.slice(Math.max(start, whole - 60) - match.block.start, whole - match.block.start))
  // a link may stand apart from its stop
  const stop = signed ? undefined : /^\s[.!?…]+/.exec(match.block.text.slice(whole - match.block.start, whole - match.block.start + 4))
  const stopped = signed ? whole - signed[0].length : whole + (stop?.[0].length ?? 0)
  // an emoji belongs to what it ends
  const pictures = /^(?:\s*\p{Extended_Pictographic}\uFE0F?)+[.!?…]*/u.exec(match.block.text.slice(stopped - match.block.start, stopped - match.block.start + 40))
  const end = stopped + (pictures?.[0].length ?? 0)
  const closed = pictures !== null || /[.!?…]["”’')]*$/.test(match.block.text.slice(Math.max(0, end - match.block.start - 3), end - match.block.start))
  return {start: end, end, wording: `${closed ? '' : '.'} ${wording}`}
}

/** "Mr Kerrigan, nine is nine", "Edgar - sorry for the wait": whom a sentence speaks to; "NORDVAN: your parcel …": who writes a text. */
const vocative = lazily(
  () =>
    /^(?:[Hh]e+y+[^,.!?]{0,24}(?=,)|[Tt]o (?:[Ww]hom (?:it|this) (?:[Mm]ay|might) [Cc]oncern(?=[,:])|(?:the|all|our) [\p{L} ]{2,40}(?=:))|(?:[Dd]ear|[Hh]onou?red|[Rr]espected|[Ee]steemed) \p{L}+(?=,)|(?:\p{L}+ ){0,3}(?:[Mm](?:r|rs|s|iss|ister)|[Dd]r|[Ss]ir|[Mm]adam|[Mm]a['’]am|Se[nñ]ora?|Signor[ae]?|Herr|Frau|Monsieur|Madame|Kyri[ae])\b\.?(?: \p{Lu}[\p{L}'’-]+){0,3}|\p{Lu}[\p{L}'’-]+(?= [-–—])|(?!(?:I|At|In|On|For|Not|No|From|Our|We|The|As|With|By|Here|This|That)\b)\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+(?=,))(?:[,:]| [-–—]) |^\p{Lu}[\p{Lu}\d &'’.-]{2,24}: (?=\S)/u
)

/** Puts a wording before the sentence of a match, as a sentence of its own, behind whom it greets or speaks to. */
export function beforeSentence(match: Match, wording: string): Rewording {
  const {block, first} = match
  const sentence = sentenceOf(match)
  const handle = behindHandle(match)
  const greeted = Math.max(handle, Math.min(behindGreeting(block, {...sentence, first: handle}), sentence.end - 1))
  const start = greeted > sentence.first ? block.start + (block.words[greeted] as Word).start : first > sentence.first ? match.start : sentenceSpan(match).start
  // "G'day!": a call of its own comes first
  if (sentence.end - sentence.first <= 2 && sentence.mark === '!' && sentence.end < block.words.length) return afterSentence(match, wording)
  const called = vocative().exec(block.text.slice(start - block.start, start - block.start + 80))
  if (!called && (greeted === handle || !/^[,:–—-]$/.test(block.words[greeted]?.before ?? ''))) {
    // "{{name}}, the boat left"
    const small = /,\s*$/.test(block.text.slice(0, start - block.start).slice(-3))
      ? (/^\p{Ll}/u.exec(block.text.slice(start - block.start, start - block.start + 1))?.[0] ?? '')
      : ''
    return {start, end: start + small.length, wording: `${wording} ${small.toUpperCase()}`}
  }
  // "Hi Jo, we're sorry. The van …"
  const at = start + (called?.[0].length ?? 0)
  const letter = block.text.slice(at - block.start, at - block.start + 1)
  return {start: at, end: at + letter.length, wording: `${/^I\b/.test(wording) ? wording : uncapitalized(wording)} ${letter.toUpperCase()}`}
}

/** Keeps a decision open to what the customer knows better. */
export const unseen = 'If there is something I have not seen, please tell me.'

/** What can be offered instead, as a clause: the first remedy that fits, else a slot. */
export function offering(context: ReplyContext, reply?: Reply): string {
  const remedy = firstOpen(context, reply)
  return remedy ? `what I can offer is ${remedy}` : 'what I can do is {what you can do instead}'
}

/** The first remedy that the context allows and the reply doesn't refuse, with its article. A reply that gives something back already gets no more from us. */
export const remedyFor = (context: ReplyContext, reply?: Reply): string | undefined => (reply && isGiving(reply) ? undefined : firstOpen(context, reply))

/** What may be offered in its stead where the customer has a choice. */
export const secondRemedyFor = (context: ReplyContext, reply: Reply): string | undefined => (isGiving(reply) ? undefined : allOpen(context, reply)[1])

const firstOpen = (context: ReplyContext, reply?: Reply): string | undefined => allOpen(context, reply)[0]

function allOpen({remedies}: ReplyContext, reply?: Reply): string[] {
  const isRefused = (remedy: string): boolean | undefined =>
    reply?.blocks.some(
      ({text}) =>
        (refusesAll.test(text) && ofWorth.test(remedy)) ||
        isOut(remedy, text) ||
        (!isOfElse(remedy, text) && refusals().some(([kind, refused]) => kind.test(remedy) && refused.test(text)))
    )
  return (remedies ?? []).filter((one) => !isRefused(one)).map(withArticle)
}

/** "A refund of the airport taxes", where the reply says no to a refund and speaks of no taxes. */
function isOfElse(remedy: string, text: string): boolean {
  const [, what] = /^(?:an? )?(?:\p{L}+ )?(?:refund|waiver|reimbursement) (?:of|for) (.+)$/iu.exec(remedy) ?? []
  const nouns = what?.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return nouns.length > 0 && !nouns.some((noun) => text.toLowerCase().includes(noun.slice(0, 5)))
}

/** A repair, another visit or a heater on loan is no compensation. */
const ofWorth = /\b(?:free|half|off|refunds?|money|credit|vouchers?|discount|reduction|waive\w*|compensation|goodwill|gifts?|gesture|points|miles|upgrade|bonus|back)\b|[£$€₹%]/i

/** There is none of it left, nobody will do it, or the customer has to find their own. */
function isOut(remedy: string, text: string): boolean {
  // of what is given back for "the missing items" none needs to be in stock
  const thing = remedy.replace(/\b(refund|credit|voucher|compensation|discount|reduction) (?:of|for|on) .*/i, '$1')
  const nouns = (thing.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !plain.has(word)).map((word) => word.slice(0, 5))
  const isRefused = [...text.matchAll(refusedDeed), ...text.matchAll(refusedThing)].some(([, ...words]) =>
    words.some((word = '') => nouns.includes(word.toLowerCase().slice(0, 5)))
  )
  return isRefused || text.split(/[.!?\n]/).some((sentence) => outOf.test(sentence) && nouns.some((noun) => sentence.toLowerCase().includes(` ${noun}`)))
}
const refusedDeed = /\b(?:can(?:no|['’])t|won['’]t|will not|unable to|don['’]t|do not) (?:\w+ly )?(\p{L}{4,})/giu
/** "We can't send screws to everybody." */
const refusedThing =
  /\b(?:can(?:no|['’])t|won['’]t|will not|unable to|don['’]t|do not) (?:\w+ly )?(?:send|give|supply|post|offer|do|provide|make|keep|stock|order|lend) (?:you |out )?(?:(?:any|more|new|another|an?|extra|free) )*(\p{L}{4,})(?: (\p{L}{4,}))?/giu
const outOf =
  /\b(?:out of stock|sold out|unavailable|discontinued|no longer (?:available|made|sold|stocked)|(?:not|n['’]t) (?:available|in stock|possible)|(?:not|n['’]t) (?:sell|stock|supply|keep|carry|send)|your own)\b/i
const plain = wordSet('free|full|next|your|with|from|half|part|until|month|months|days|weeks|stay|visit|order|offer|extra|another|partial|within|hours|back')

/** Kinds of remedies, and how a reply refuses one of that kind, or takes money for it. */
const refusals: () => readonly [kind: RegExp, refused: RegExp][] = lazily(() =>
  (
    [
      ['new|replace\\w*|another|fresh', 'replac\\w*|send(?:ing)? (?:you )?(?:a new|another)|new one|exchang\\w*|guarantee\\b[^.!?]{0,80}\\bin stock'],
      ['exchange\\w*|swap\\w*', 'exchang\\w*|swap\\w*'],
      ['refund\\w*|money back', 'refund\\w*|money back|reimburs\\w*'],
      ['credit|voucher', 'credits?|vouchers?'],
      ['(?:\\w+ )*?(?:restor\\w+|recover\\w+)', '(?:restor|recover)\\w*|(?:get|bring) (?:it|them|\\w+) back'],
      ['returns?', 'returns?|returned|take (?:\\w+ ){0,2}?back'],
      ['repair\\w*|fix', 'repair\\w*|fix|mend'],
      ['deliver\\w*|re-?deliver\\w*|shipping|postage', '(?:re-?)?deliver\\w*|shipping|postage'],
      ['next-day|express|courier|priority|overnight', 'expedite|speed|faster|sooner|earlier|hurry|prioriti[sz]e'],
      ['appointment|visit|slot|viewing', '(?:see|visit|come|appointment|slot|fit you in)\\b[^.!?]{0,30}\\b(?:before|until|earlier|sooner)'],
      ['discount|\\S*% off|reduction', 'discount\\w*|reduc\\w*'],
      ['extension|extended|longer|extra (?:days?|weeks?|months?)', 'exten[ds]\\w*|longer']
    ] as const
  ).map(([kind, refused]) => [
    new RegExp(`(?:^|\\s)(?:${kind})\\b`, 'i'),
    new RegExp(
      `(?:\\b(?:no|not|nobody can|cannot|never|unable|forfeit\\w*|gave up|given up|(?:need|have|required) to pay|be charged)\\b|n['’]t\\b|\\bnon-)(?:\\s(?!(?:as|because|since|when|if|while|but|so)\\b)[\\w'’-]+){0,7}?\\s?(?:${refused})|\\b(?:${refused})(?: \\w+){0,3}? (?:is|are|was|were|can|will|do|does)(?:n['’]t| never|not| not)\\b(?! (?:yet|only|back))`,
      'i'
    )
  ])
)

/** The reply gives money or goods already. */
export const isGiving = ({blocks}: Reply): boolean => blocks.some(({text}) => givesBack.test(text))

/** Says that money or goods are on their way. */
const givesBack =
  /(?<!\b(?:no|not|any|for|a full|partial|cannot|can['’]t|won['’]t|never|unable to|without)(?: be| been)? )\b(?:refunded|refunding|credited|crediting|replaced|replacing|reimbursed|waived|waiving|returned the|sent you a|sending you a|free of charge|I['’]?ll refund|we['’]?ll refund|will refund|will replace|on its way|vouchers?|gift cards?|months? free|free (?:for|months?|nights?|meals?)|for the rest of the year|on the house|cost nothing|nothing to pay|free of|on us\b|back to your (?:card|account))/i

/** With a capital at the start, that of a slot included. */
const capitalized = (wording: string): string => wording.replace(/^\{?./u, (start) => start.toUpperCase())

/** A clause as a sentence of its own. */
export const asSentence = (clause: string): string => `${capitalized(clause)}.`

/** They are written small behind a greeting. */
const plainWords = wordSet(
  'the|this|that|these|those|it|we|you|they|he|she|there|our|your|my|a|an|as|if|please|what|when|once|for|to|in|on|at|no|not|all|and|but|so|their|his|her|its'
)

/** Deletes the sentence of a match with one of the spaces around it. */
export function withoutSentence(match: Match): Rewording {
  const {start, end} = sentenceSpan(match)
  const {text, words} = match.block
  const behind = behindAddress(match)
  if (behind > sentenceOf(match).first && words[behind]?.before === ',') {
    const next = words[sentenceOf(match).end]
    // "Hi Jo, thanks for nothing. The van …": "Hi Jo, the van …"
    if (next && !/\n/.test(text.slice(end - match.block.start, next.start)) && (plainWords.has(next.text) || /^I\b/.test(text.slice(next.start, next.start + 2))))
      return {
        start: match.block.start + (words[behind] as Word).start,
        end: match.block.start + next.start + 1,
        wording: next.text === 'i' ? 'I' : (text[next.start] as string).toLowerCase()
      }
    let from = (words[behind - 1] as Word).end
    while (/[’'”")]/.test(text[from] ?? '')) from++
    return {start: match.block.start + from, end, wording: '.'}
  }
  const offset = match.block.start
  // a handle stays
  let from = behindHandle(match) > sentenceOf(match).first ? (words[behindHandle(match)] as Word).start : start - offset
  let to = end - offset
  // a picture goes with what it was put to
  to += /^(?:\s*\p{Extended_Pictographic}\uFE0F?)+[.!]*/u.exec(text.slice(to, to + 40))?.[0].length ?? 0
  const spaceAfter = /^[ \t]+/.exec(text.slice(to, to + 8))
  if (spaceAfter) to += spaceAfter[0].length
  else while (from > 0 && /[ \t]/.test(text[from - 1] as string)) from--
  return {start: from + offset, end: to + offset, wording: ''}
}

/**
 * Deletes the words of a match and the comma or space that held them; what comes first instead gets their capital: "Rest assured that your
 * seat is safe" becomes "Your seat is safe".
 */
export function withoutWords(match: Match): Rewording {
  const {block, first, last} = match
  const {text, words} = block
  const from = (words[first] as Word).start
  const to = (words[last] as Word).end
  const behind = last + 1 < sentenceOf(match).end ? (words[last + 1] as Word) : undefined
  // "as per our records, your plan ended" loses the comma
  const isGreeted = behindAddress(match) === first
  if (behind && (isFirst(match) || isGreeted ? /^[\s,:]+$/ : /^\s+$/).test(text.slice(to, behind.start))) {
    const letter = text[behind.start] as string
    const capital = isFirst(match) || (/\p{Lu}/u.test(text[from] as string) && words[first]?.text !== 'i')
    return {start: block.start + from, end: block.start + behind.start + 1, wording: capital ? letter.toUpperCase() : letter}
  }
  let start = from
  while (start > 0 && /[\s,]/.test(text[start - 1] as string)) start--
  const isBetweenCommas = words[first]?.before === ',' && behind?.before === ','
  return {start: block.start + start, end: block.start + (isBetweenCommas && !keepsComma(match, behind) ? to + ','.length : to), wording: ''}
}

/** "The invoice, as per your request, is attached" loses both commas of its aside, "If it rains, as per our terms, we close" one of the two. */
function keepsComma(match: Match, next: Word): boolean {
  const {words, text} = match.block
  const {first} = sentenceOf(match)
  if (finite.test(next.text)) return false
  const opening = words[first] as Word
  const head = text.slice(opening.start, words[match.first - 1]?.end)
  // "We will, as I said, ring you", "and, as I said, you …"
  const before = (words[match.first - 1] as Word).text
  if (handsOver.test(head) || finite.test(before) || /^(?:am|be|been|and|but|or|so|that|because|if|when|to|the|an?|our|your|my|of)$/.test(before)) return false
  // "Anna, as I told you, the tour is off"; "Tickets, as I told you, go on sale"
  const isCall = match.first - first < 3 && !ofSubject.test(head) && (!/s$/i.test(head) || /^(?:the|an?|your|our|my)$/.test(next.text))
  return next.text !== 'that' && (isCall || goesOnAnew.has(next.text) || subordinates.has(opening.text) || opensOnly.test(head))
}

const ofSubject = /\b(?:the|an?|your|our|my|i|we|you|it|they|he|she|this|that|these|those)\b/i
/** "Please find enclosed, as per your request, the form." */
const handsOver = /^(?:please|kindly)\b|\b(?:find|attached|attach|enclosed|enclose)\b/i
/** What a subject does. */
const finite = /^(?:is|are|was|were|has|have|had|will|can|could|would|should|must|may|might|does|did|cannot|isn['’]t|aren['’]t|wasn['’]t|won['’]t|can['’]t|hasn['’]t|[a-z]{3,}ed)$/
/** Behind a comma, a clause of its own. */
const goesOnAnew = wordSet("i|we|you|he|she|they|it|it’s|it's|we’ve|we've|we’re|we're|but|so|yet|which|who|whose|where|because|although|though|while|whereas|unless")
/** A comma stands behind what tells when, where or how, and behind "Yes" and "Sorry". */
const opensOnly =
  /^(?:on|at|by|from|after|before|until|during|under|with|without|through|per|from|yes|no|ok(?:ay)?|sorry|thanks?|however|also|then|today|yesterday|now|again|\w+ly)\b/i

const subjects = wordSet('i|we|you|it|they|he|she|that|this|there|our|my')
/** They open a clause wherever they stand. */
const bare = wordSet('which|but|because|although|though|whereas')
/** Behind a comma they open nothing else. */
const clauses = wordSet('particularly|especially|which|but|so|as|though|although|because|whatever|however')
/** The words of a clause that says something. */
const stated = /\b(?:i|we|you|it|they|he|she|there|is|are|was|were|has|have|had|will|can|do|does|did|may|must)\b|(?:['’](?:s|re|ve|ll|d)\b)/i
/** "Our engineer found nothing" */
const told = /^(?:our|the|your|my) (?:[\w'’-]+ ){1,3}?(?:\w{3,}ed|found|said|saw|took|went|came|made|gave|sent|left|got) \w/i
/** "I hate to say it, but you're wrong": it only excuses what comes. */
const excuses =
  /^(?:(?:i|we)(?: (?:really|do|would))? (?:hate|regret|don['’]t (?:like|want|mean|wish)|do not (?:like|want|mean|wish)|hesitate|didn['’]t want)|(?:i|we)(?:['’](?:m|re|d)| am| are| would)(?: (?:\w+ )?(?:sorry|afraid|loath|hate))) to (?:have to )?(?:say|tell|admit|break|point|be|sound|seem|argue|correct|disagree|disappoint|do|ask|repeat)\b/i
/** A clause doesn't end with them. */
const danglers = wordSet('what|how|that|which|who|whether|if|to|of|the|a|an|and|or|with|for|in|on|at|is|are|was|were|be|your|our|my|under|than|as|because|say|says|said|reads')
const joins = wordSet('particularly|especially|which|and|but|so|as|though|although|because|or|perhaps|if|since|while|whatever|however')
const subordinates = wordSet('if|when|while|as|since|because|although|though|whether|unless|had|should|once|to|where|whereas|for|in|given|despite|whilst|did|do|can|have')

/** A clause that hangs behind goes with so many words. */
const longestHanging = 16

/** In characters; as many tell how a clause begins. */
const longestWord = 20

/** With so many words the rest of a sentence says something of its own. */
const longRest = 7

/**
 * Leaves out what a match says, and what else the sentence tells stays: the clause that hangs behind it goes, or the one that opens it, or
 * the sentence where it says nothing else. Undefined where something would be lost.
 */
function leavingOut(match: Match): Rewording | undefined {
  const clause = leavingClauseOut(match)
  if (clause) return clause
  const sentence = sentenceOf(match)
  // an emoji may end it before its stop
  const {start, end: closes} = sentenceSpan(match)
  const {words, start: offset} = match.block
  let {first, end} = sentence
  while (first < match.first && offset + (words[first] as Word).start < start) first++
  while (end - 1 > match.last && offset + (words[end - 1] as Word).start >= closes) end--
  const around = match.first - first + (end - 1 - match.last)
  // "sorry for the trouble, we hope to serve you again": what is kind stays
  const isKind =
    around > 0 &&
    /\b(?:sorry|apolog\w+)\b/i.test(
      `${match.block.text.slice(words[first]?.start, words[match.first]?.start)}${match.block.text.slice(words[match.last]?.end, words[end - 1]?.end)}`
    )
  const isBare = !isKind && around <= longRest && !isFact(match, first, match.first) && !isFact(match, match.last + 1, end)
  if (tellsWhen.test(match.block.text.slice(words[match.last]?.end, words[end - 1]?.end))) return undefined
  return isBare || (around <= mostAround && !telling().test(ownText(match))) ? withoutSentence(match) : undefined
}

/** Of what is to be expected it is the reason: "especially on a bank holiday". */
export const tellsWhen: RegExp = /\b(?:especially|particularly) (?:in|on|at|during|over|around)\b/i

/** Leaves a match out where it can go, as a suggestion. */
export function leaveOut(match: Match): Suggestion[] {
  const rewording = leavingOut(match)
  return rewording ? [suggest('Leave it out', rewording)] : []
}

/** Leaves out the clause of a match where the rest of the sentence stands without it. */
export function leaveClauseOut(match: Match): Suggestion[] {
  const rewording = leavingClauseOut(match)
  return rewording ? [suggest('Leave it out', rewording)] : []
}

/** Puts a sentence in the place of the clause that a sentence ends with, where the rest stands without it; else in the place of all of it. */
export function inPlaceOfTail(match: Match, wording: string): Rewording {
  const clause = leavingClauseOut(match)
  if (clause?.wording !== '' || clause.end < match.end) return inPlaceOfSentence(match, wording)
  // a question brings its own mark
  const asks = wording.endsWith('?')
  const isMarked = asks && /[.!?…]/.test(match.block.text[clause.end - match.block.start] ?? '')
  return {...clause, end: clause.end + Number(isMarked), wording: `. ${asks ? wording : wording.replace(/[.!]$/, '')}`}
}

/** What a sentence says, without the emoji that ends it. */
function ownText(match: Match): string {
  const {start, end} = sentenceSpan(match)
  return match.block.text.slice(start - match.block.start, end - match.block.start).replace(/(?:\p{Extended_Pictographic}|\uFE0F|\s)+$/u, '')
}

/** In words beside the match; with more, a sentence tells something. */
const mostAround = 14

/** What the customer needs to know, or is offered. */
export const telling: () => RegExp = lazily(
  () =>
    /[\d@>]|https?:|\p{Extended_Pictographic}|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|(?:later |some time |at some point )today|because|due to|refund\w*|replac\w+|send\w*|sent|ship\w*|deliver\w*|moved|click|press|select|open|enter|go to|find|found|I can|we can|I['’]ll|we['’]ll|I['’]ve|we['’]ve|I will|we will|sorry|apolog\w+|repair(?:ing)?|restor(?:e|ing)|engineer|technician|appointment)\b/iu
)

/** Decides for or against what the customer wants, or tells what was done: they have to learn it, however it is put. */
export const deciding: () => RegExp = lazily(
  () =>
    new RegExp(
      [
        /\b(?:charges?|fees?|marks?|amount|balance|deduction|invoice|payment|fine|deadline|price|bill|penalty|estimate|score|deposit) (?:\w+ )?(?:stands?|remains?|appl(?:y|ies)|(?:is|are|falls) (?:still )?(?:due|payable|final))/,
        /\b(?:is|are|was|were|been|be) (?:not |now |therefore |also )?(?:declined|rejected|refused|denied|approved|authori[sz]ed|granted|cancelled|canceled|waived|refunded|reimbursed|credited|replaced|suspended|restricted)\b/,
        /\b(?:i|we)(?: have|['’]ve)? (?:now |also |already |just )*(?:refunded|credited|returned|added|waived|cancelled|replaced|issued|wiped|upgraded|put|sent|declined|refused|approved|booked)\b/,
        /\b(?:i|we)(?: are|['’]re| am|['’]m)? (?:can(?:no|['’])t|do not|don['’]t|will not|won['’]t|unable to) (?:refund|replace|cover|pay|accept|change|exchange|cancel|extend|waive|give|offer|compensate|move|restore|reopen|unlock|reimburse|credit|book)\b/,
        /\b(?:have|has|['’]ve)(?: \w+)? decided (?:to|not to|that|against)\b/,
        /\bon the van to you\b|\b(?:is|are) (?:now |already )?on (?:its|their) way\b/,
        /\b(?:accept|admit|assume|bear|take|deny|denies|disclaim)s? (?:no|any|all)(?: further)? (?:liability|responsibility)\b|(?:\b(?:can)?not|n['’]t) (?:be )?(?:held )?(?:liable|responsible|accountable)\b/,
        /\byou (?:can|could|may)(?: also| still| always| then)? (?:report|apply|appeal|rebook|claim|collect|return|dispute)\b/,
        /\bcan(?:not|['’]t) be (?:appealed|reversed|undone|changed|cancelled|refunded|returned|reopened)\b/,
        /\bnon-(?:refundable|returnable)\b|\bnot (?:covered|eligible|entitled|payable|refundable|due)\b|\bnot (?:permitted|allowed) to\b|\byou owe\b|\bsuspend the\b/
      ]
        .map(({source}) => source)
        .join('|'),
      'i'
    )
)

/** A number, a link, a handle or a picture among some words of a block. */
const isFact = ({block: {words, text}}: Match, from: number, to: number): boolean =>
  from < to && /[\d@]|https?:|\p{Extended_Pictographic}/u.test(text.slice(words[from]?.start, words[to - 1]?.end))

/** Begins a clause that says something of its own. */
const speaks = /^(?:i|we|you|he|she|it|they|that|this|these|there|the|an?|our|my|your|no|nobody|not|so|even|frankly|honestly|if|when)(?:['’]|$)/

function leavingClauseOut(match: Match): Rewording | undefined {
  const {block, first, last} = match
  const {words, text} = block
  const sentence = sentenceOf(match)
  const at = (index: number): Word => words[index] as Word

  let join = clauseOf(match).first
  const opens = (index: number): boolean => at(index).before !== '' || bare.has(at(index).text) || (joins.has(at(index).text) && subjects.has(words[index + 1]?.text ?? ''))
  while (join > sentence.first && !opens(join)) join--
  const head = text.slice(at(sentence.first).start, at(Math.max(join - 1, sentence.first)).end)
  // "The tables were taken, which you would have known": the head stands alone
  const hangs =
    join - sentence.first >= 3 &&
    (stated.test(head) ||
      told.test(head) ||
      // "Thanks for your message, we take all feedback seriously"
      (at(join).before === ',' && /\bthank(?:s| you) for (?!nothing)/i.test(head)) ||
      (at(join).before === ',' &&
        (clauses.has(at(join).text) || /^(?:it|that|this)$/.test(at(join).text) || subjects.has(words[join + 1]?.text ?? '') || /^(?:and|but)$/.test(at(join).text)))) &&
    !danglers.has(at(join - 1).text) &&
    !excuses.test(head) &&
    // "a courier, you know, is a person"
    !/^(?:is|are|was|were|has|have|can|will)$/.test(at(join).text) &&
    // "it may help to recall, for those who forgot, that …": the head goes on behind
    !words.slice(join, sentence.end).some(({text: word, before}, behind) => behind > 0 && before === ',' && /^(?:that|what|how|whether)$/.test(word)) &&
    !/\b(?:and|but|so),[^,]{1,25}$/i.test(head) &&
    (!subordinates.has(at(sentence.first).text) || /^(?:in the meantime|in that case|in any case|for now|for the (?:moment|time being)|to be (?:fair|honest))\b/i.test(head))
  // "not by us, so you'll need to ask them": what to do stays
  if (/^,? (?:so (?:please|you)|and (?:please|you(?:['’]ll| will| can| may| need)))\b/i.test(text.slice(at(last).end, at(last).end + longestWord))) return undefined
  // "Clear your cookies, it isn't hard, and log in again": what to do goes on behind the aside
  let goesOn = last + 1
  while (goesOn < sentence.end && goesOn <= last + longRest && at(goesOn).before !== ',') goesOn++
  const isAside = goesOn + 1 < sentence.end && at(goesOn).before === ',' && /^(?:and|then)$/.test(at(goesOn).text) && !speaks.test(at(goesOn + 1).text)
  if (hangs && isAside && at(join).before === ',') return {start: block.start + at(join - 1).end, end: block.start + at(goesOn - 1).end, wording: ''}
  if (hangs && sentence.end - last <= longestHanging && !isFact(match, last + 1, sentence.end) && /^[,;-]?$/.test(at(join).before)) {
    const start = at(join - 1).end
    let end = at(sentence.end - 1).end
    // a quotation that opens in the clause closes in it
    while (/['"’”)]/.test(text[end] ?? '') && /['"‘“(]/.test(text.slice(start, end))) end++
    return {start: block.start + start, end: block.start + end, wording: ''}
  }

  // "I have to correct you: a text went out at noon": what follows the colon does
  let colon = last + 1
  while (colon < sentence.end && colon <= last + longRest && at(colon).before !== ':') colon++
  const rest = words.slice(colon, sentence.end).map(({text: word}) => word)
  // "think of the bright side: at least you get your money back"
  const standsAlone = !/^at least\b/.test(rest.join(' ')) && !/^(?:it|they|that|this)$/.test(rest[0] ?? '') && !rest.some((word) => /^(?:also|too|he|she|him|his|her)$/.test(word))
  if (standsAlone && colon + 2 < sentence.end && colon <= last + longRest && first - sentence.first < longRest) {
    const from = at(colon)
    return {start: block.start + at(sentence.first).start, end: block.start + from.start + 1, wording: (text[from.start] as string).toUpperCase()}
  }

  // "You missed the line, but I can move it": what follows does
  let next = last + 1
  while (next < sentence.end && next < last + longRest && !(at(next).before !== '' && /^(?:but|and)$/.test(at(next).text))) next++
  if (
    next + 3 < sentence.end &&
    first - sentence.first < 4 &&
    at(next).before !== '' &&
    /^(?:but|and)$/.test(at(next).text) &&
    /^(?:i|we|you|the|your|our|it)$/.test(at(next + 1).text) &&
    // "You were told the outcome, and the reasons for it": what follows must do something
    (at(next).text === 'but' || !/^(?:the|your|our)$/.test(at(next + 1).text) || words.slice(next + 2, sentence.end).some(({text: word}) => finite.test(word)))
  ) {
    const subject = at(next + 1)
    return {start: block.start + at(sentence.first).start, end: block.start + subject.start + 1, wording: (text[subject.start] as string).toUpperCase()}
  }
  return undefined
}

const isFirst = (match: Match): boolean => match.first === sentenceOf(match).first

/** The sentence with the marks that open and close it. */
function sentenceSpan(match: Match): Span {
  const {block} = match
  const {first, end} = sentenceOf(match)
  const {text, words} = block
  let from = (words[first] as Word).start
  // the end of an emoji is no word
  while (text[from] === '\uFE0F' || (text[from] === ' ' && text[from - 1] === '\uFE0F')) from++
  while (from > 0 && '("“‘\'£$€'.includes(text[from - 1] as string)) from--
  // an emoji ends a sentence where another begins behind it
  const picture = /\p{Extended_Pictographic}\uFE0F?(?=\s+\p{Lu})/gu
  const last = [...text.slice(from, match.start - block.start).matchAll(picture)].at(-1)
  if (last) from += last.index + last[0].length + 1
  let to = (words[end - 1] as Word).end
  const ending = picture.exec(text.slice(match.end - block.start, Math.min(to, match.end - block.start + 300)))
  if (ending) return {start: block.start + from, end: match.end + ending.index + ending[0].length}
  while (to < text.length && '.!?…)"”’\''.includes(text[to] as string)) to++
  return {start: block.start + from, end: block.start + to}
}
