/**
 * Whether a suggestion fits what stands around it. What it would contradict, what it would cut off from what it refers to, and what would be
 * left of the letter is seen here once, so that no rule has to look beyond its own sentence.
 */

import {applyEdits} from './fix.ts'
import {lazily} from './lazily.ts'
import {countsOn, keepingName, offersAlready, opensOnPronoun, withExclamation} from './left-behind.ts'
import type {FoundBy} from './linter.ts'
import {mendBeside} from './mending.ts'
import {customersRead} from './opinion.ts'
import type {Reading} from './reading.ts'
import type {Block, Reply} from './reply/read.ts'
import type {ActiveRule} from './setting.ts'
import {deciding, telling} from './suggestion.ts'
import type {Edit, ReplyContext, Slot, Span, Suggestion} from './types.ts'
import {settles} from './wording/help.ts'
import {limitsTone} from './wording/limit.ts'
import {isUnkind, refusesAll} from './wording/unkind.ts'

/**
 * Gives findings those of their suggestions that fit, and lets no deletion leave a gap; `rules` are those that judged the reply, and `doubted` is
 * what they found and a learned detector dropped.
 */
export function suggestFitting(reading: Reading, findings: readonly FoundBy[], rules: readonly ActiveRule[], doubted: readonly FoundBy[] = []): void {
  if (findings.length === 0 || findings.length > mostMended) return
  const {reply, context} = reading
  const sentences = sentencesOf(reply)
  const we = weIn(
    proseOf(reply)
      .map(({text}) => text)
      .join('\n')
  )
  const suggest = (found: FoundBy): void => {
    if (!isEndless(found, sentences)) found.suggestions = wellPut(found, reply.text, we, context.customerName ?? '')
  }
  findings.forEach(suggest)
  const offered = findings.filter(({suggestions, active}) => suggestions.length > 0 && !active.rule.suggestsAnyway)
  const around = surroundings(reply, sentences, context, findings, rules)
  const made = new Map(offered.map((found) => [found, found.suggestions]))
  for (const found of offered)
    found.suggestions = found.suggestions.filter(
      (suggestion) => !(isGuess(found, around) && (found.active.rule.ruleId !== 'no-blame' || losesOrAsks(suggestion))) && fits(suggestion, found, around)
    )
  mendBeside(offered, made, around, fits)
  for (const found of findings) {
    if (found.suggestions.length > 0 || found.active.rule.kind !== 'words' || isGuess(found, around)) continue
    // the detector takes the words for the fault of another rule, and what mends them is the same
    const other = doubted.find(({finding, active}) => active.rule.kind === 'words' && finding.start < found.finding.end && found.finding.start < finding.end)
    if (!other) continue
    suggest(other)
    const takesThem = ({edits}: Suggestion): boolean => edits.some(({start, end}) => end - start > 1 && start < found.finding.end && found.finding.start < end)
    found.suggestions = other.suggestions.filter((suggestion) => takesThem(suggestion) && fits(suggestion, other, around))
  }
  const carry = findings.find(({active}) => active.rule.carries)?.active.rule.carries
  carry?.(
    reading,
    findings,
    (suggestion) => inOneVoice(reply.text, we, suggestion),
    (suggestion, found) => fits(suggestion, found, around)
  )
  for (const found of findings.filter(({active}) => !active.rule.suggestsAnyway))
    found.suggestions = once(found.suggestions.filter(({edits}) => !edits.some((edit) => opensOnReproach(edit, edits, around))))
  promiseOnce(offered, sentences)
  offerOnce(offered)
}

/** What a rule suggests, with the marks, letters and persons that its place wants. */
function wellPut({finding: {suggestions = []}}: FoundBy, text: string, we: number, name: string): readonly Suggestion[] {
  const made = typeof suggestions === 'function' ? suggestions() : suggestions
  return unlike(
    made.map((suggestion) =>
      inOneVoice(
        text,
        we,
        unspliced(
          text,
          withoutRegret(text, {
            ...suggestion,
            edits: suggestion.edits.map((edit) =>
              keepingName(text, behindOpening(text, inCase(text, withoutGap(text, withExclamation(text, withoutChoice(text, inWholeLetters(text, edit)))))), name)
            )
          })
        )
      )
    )
  )
}

/** One date by which they hear is enough: near words that promise it already, what does so too comes after what doesn't. */
function promiseOnce(offered: readonly FoundBy[], sentences: readonly Span[]): void {
  const places = ({edits}: Suggestion): number[] => edits.filter(({text}) => promisesDate.test(text)).map(({start}) => sentenceAt(sentences, start))
  const kept: number[] = []
  for (const found of [...offered].sort((a, b) => Number(b.active.rule.kind === 'words') - Number(a.active.rule.kind === 'words') || a.finding.start - b.finding.start)) {
    const isDouble = (one: Suggestion): number => Number(places(one).some((at) => kept.some((other) => Math.abs(at - other) < near)))
    found.suggestions = [...found.suggestions].sort((a, b) => isDouble(a) - isDouble(b))
    const [first] = found.suggestions
    if (first && found.active.rule.kind === 'words') kept.push(...places(first))
  }
}
/** In sentences. */
const near = 3
const promisesDate = /\bby \[when\]/

/** Two findings of a rule in one sentence may come to the same edit: the first of them offers it. */
function offerOnce(offered: readonly FoundBy[]): void {
  const known = new Set<string>()
  for (const found of offered) {
    const {ruleId} = found.active.rule
    const edited = ({edits}: Suggestion): string => `${ruleId} ${JSON.stringify(edits)}`
    // a stroke for many places is offered at each of them
    const [own] = found.suggestions
    if (own?.edits.length === 1 && known.has(edited(own))) found.suggestions = found.suggestions.filter((one) => !known.has(edited(one)))
    for (const one of found.suggestions) known.add(edited(one))
  }
}

/** Each suggestion is weighed against the whole text, which must stay cheap; a text with more findings is no reply, and gets none. */
const mostMended = 500

/** In characters; what is asked stands before. */
const longestMessage = 4000

/** Of those that come to the same edits the first. */
function unlike(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  if (suggestions.length < 2) return suggestions
  const known = new Set<string>()
  return suggestions.filter(({edits}) => known.size < known.add(JSON.stringify(edits)).size)
}

/** In characters: a text without stops must stay cheap, and nobody mends it word by word. */
const longestSentence = 2000

function isEndless({finding}: FoundBy, sentences: readonly Span[]): boolean {
  const sentence = sentences[sentenceAt(sentences, finding.start)]
  return sentence !== undefined && sentence.start <= finding.start && sentence.end - sentence.start > longestSentence
}

/** Of those that say the same in different places the first. */
function once(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  if (suggestions.length < 2) return suggestions
  const known = new Set<string>()
  return suggestions.filter(({title, edits}) => known.size < known.add(`${title}${edits.map(({text}) => text.trim()).join()}`).size)
}

const proseOf = ({blocks}: Reply): Block[] => blocks.filter(({kind}) => kind === 'body' || kind === 'list')

/** The sentences of the agent's own prose, in order. */
const sentencesOf = (reply: Reply): Span[] =>
  proseOf(reply).flatMap(({start, words, sentences}) => sentences.map(({first, end}) => ({start: start + (words[first]?.start ?? 0), end: start + (words[end - 1]?.end ?? 0)})))

/** What a suggestion has to fit. */
export interface Surroundings {
  text: string
  /** What the customer wrote. */
  customer: string
  /** The sentences of the agent's own prose, in order. */
  sentences: readonly Span[]
  /** By sentence, what is found in it. */
  found: ReadonlyMap<number, readonly FoundBy[]>
  harsh: readonly FoundBy[]
  /** How many of its words are found wrong. */
  amiss: number
  /** It speaks in words of its own, and nothing is wrong with them. */
  standsWell: boolean
  /** Where lists begin and end. */
  lists: readonly Span[]
  /** Nobody reads an answer to this reply. */
  isDeaf: boolean
  /** The customer complains of nothing. */
  isOnlyAsked: boolean
}

const deaf = /\b(?:don['’]t reach us|not (?:be )?(?:monitored|read)|unmonitored|(?:do not|don['’]t) (?:reply|respond) to|no-?reply)\b/i

function surroundings(reply: Reply, sentences: readonly Span[], context: ReplyContext, findings: readonly FoundBy[], rules: readonly ActiveRule[]): Surroundings {
  const {text} = reply
  const customer = (context.customer ?? '').slice(0, longestMessage)
  const prose = proseOf(reply)
  const amiss = findings.filter(({active}) => active.rule.kind === 'words').length
  const found = new Map<number, FoundBy[]>()
  for (const one of findings) {
    if (one.active.rule.kind !== 'words') continue
    for (let at = sentenceAt(sentences, one.finding.start); at < sentences.length && (sentences[at] as Span).start < one.finding.end; at++) note(found, at, one)
  }
  return {
    text,
    customer,
    sentences,
    found,
    harsh: findings.filter(isHarsh),
    amiss,
    standsWell: amiss === 0 && readers(rules) >= fewestReaders && prose.reduce((count, {words}) => count + words.length, 0) > mostBare,
    lists: prose.flatMap(({kind, start, text: own}) => (kind === 'list' ? [{start, end: start + own.length}] : [])),
    isDeaf: deaf.test(text),
    isOnlyAsked: customersRead.get(context)?.complaint === false
  }
}

/** What a phrase found isn't held back for what only weights make of the words beside it. */
const countsBeside = (one: FoundBy, {finding, active}: FoundBy): boolean => active.rule.kind !== 'words' || finding.because !== undefined || one.finding.because === undefined

/** The one thing that seems wrong, and nobody is sure of it: a letter that may be good is left alone. */
const isGuess = ({finding}: FoundBy, {amiss}: Surroundings): boolean => amiss === 1 && finding.because !== undefined && finding.isSure === false

/** It leaves something out, or wants something filled in. */
const losesOrAsks = ({edits, slots}: Suggestion): boolean => slots.length > 0 || edits.some(({text}) => text.length < 2)

/** What a fix mends in one stroke stands in nobody's way. */
const isHarsh = ({suggestions, active}: FoundBy): boolean => active.rule.isHarsh && !suggestions.some(({kind}) => kind === 'fix')

/** The rules that judge the words of a reply; with fewer than these, finding nothing says nothing of how it is written. */
const readers = (rules: readonly ActiveRule[]): number => rules.filter(({rule}) => rule.kind === 'words').length
const fewestReaders = 10

/** A reply of so few words has not said much yet, well or not. */
const mostBare = 28

/** More wrong words than that set the tone of a letter. */
const mostAmiss = 4

/** A few are enough to know that something is wrong there; a text without stops must stay cheap. */
const most = 6

function note(found: Map<number, FoundBy[]>, at: number, one: FoundBy): void {
  const known = found.get(at)
  if (!known) found.set(at, [one])
  else if (known.length < most) known.push(one)
}

/** The first sentence that ends behind an offset. */
function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as Span).end > offset) high = middle
    else low = middle + 1
  }
  return low
}

const fits = ({kind, edits, slots}: Suggestion, found: FoundBy, around: Surroundings): boolean =>
  keepsPlaceholders(edits, found, around) &&
  !ringsFalse(edits, found, around) &&
  edits.every((edit) => {
    if (found.active.rule.kind !== 'balance' && (losesDecision(edit, around) || losesAnswer(edit, found, around))) return false
    // "Do not reply to this number" asks nobody to
    if (around.isDeaf && asksToWrite.test(edit.text) && !deaf.test(edit.text)) return false
    if (around.isOnlyAsked && feelings.test(edit.text)) return false
    if (found.active.rule.isHarsh && proves().test(around.text.slice(edit.start, edit.end)) && !proves().test(edit.text) && !saysTheSame(edit, around)) return false
    if (opensOnPronoun(edit, around.text)) return false
    if (edit.text.length < 2 && (orphans(edit, around) || cutsMain(edit, around) || leavesNothing(edit, around) || losesWhatHelps(edit, found, around))) return false
    if ((edits.length === 1 && unfilled.test(around.text.slice(edit.start, edit.end))) || isAskedFor(slots, around) || repeats(edit, edits, around)) return false
    if (/^\p{L}?$/u.test(edit.text) && leavesHarsher(edit, found, around)) return false
    if (edit.text.length < 2 && baresInsult(edit, around)) return false
    if (edit.text === '') return (edits.length > 1 && found.active.rule.kind !== 'balance') || canGo(edit, found, around)
    if (shoutsOn(edit, around)) return false
    if (edit.text === '.' && leansBack.test(around.text.slice(edit.end, edit.end + line))) return false
    // what goes on in the same sentence adds to nothing else
    if (isAddition(edit, around)) return !/[.!?]\W*\p{L}?$/u.test(edit.text) || canBeAdded(edit, found, isMoved(edits) ? {...around, standsWell: false} : mending(edits, around))
    return kind === 'fix' || canReplace(edit, found, around, edits)
  })

/** "I never said that. You bought an old car, so what did you expect?": without the first, the letter opens on what is worse. */
export function opensOnReproach({start, end, text: put}: Edit, edits: readonly Edit[], {text, sentences, found}: Surroundings): boolean {
  if (wordsIn(text.slice(start, end - put.length)) < fewestSaid || !/^You\b/.test(put + text.slice(end, end + line).trimStart())) return false
  if (sentences.some((sentence) => sentence.end <= start)) return false
  const next = sentenceAt(sentences, end)
  // what is left of the sentence itself
  if ((sentences[next]?.start ?? 0) < end - put.length) return false
  return (found.get(next) ?? []).some(
    (one) => isHarsh(one) && one.finding.isSure !== false && !edits.some((other) => other.start >= end && other.start < one.finding.end && one.finding.start < other.end)
  )
}

/** Something kind is said, and what stays beside it is not. */
const ringsFalse = (edits: readonly Edit[], {active: {rule}}: FoundBy, around: Surroundings): boolean =>
  (edits.some((edit) => kindly.test(edit.text) || (rule.kind === 'missing' && isAddition(edit, around) && wordsIn(edit.text) >= longestEcho)) &&
    isUnkind(around.text) &&
    isUnkind(edits.some(({text}) => isKnownOffer.test(text)) ? besideOffer(applyEdits(around.text, edits)) : applyEdits(around.text, edits))) ||
  (edits.some(({text}) => offersNow.test(text)) && goesSilent.test(applyEdits(around.text, edits))) ||
  (edits.some(({text}) => offersNow.test(text)) && comesTooLate(applyEdits(around.text, edits))) ||
  (edits.some(({text}) => offersNow.test(text)) && offersAlready.test(withoutOffers(edits, around.text))) ||
  (edits.some(({text}) => asksFair.test(text)) && refusesAll.test(around.text)) ||
  (edits.some(({text}) => ownsUp.test(text)) && isUndecided.test(around.text)) ||
  (edits.some((edit) => feelsAlong.test(edit.text)) &&
    feelsAlready.test(
      applyEdits(
        around.text,
        edits.map((edit) => (feelsAlong.test(edit.text) ? {...edit, text: ' '} : edit))
      )
    )) ||
  (edits.some(({text}) => ofEvent.test(text)) && onlyRequests(around.customer)) ||
  introsIn(applyEdits(around.text, edits)) > introsIn(around.text) ||
  (edits.some(({text}) => closes.test(text)) && shutsDoor().test(applyEdits(around.text, edits))) ||
  (edits.some(({text}) => closes.test(text)) && (applyEdits(around.text, edits).match(everyCloser) ?? []).length > 1)
/** Sees what they feel, where it is said already that they feel it. */
const feelsAlong = /\b(?:I|we) can see why\b/i
const feelsAlready =
  /\b(?:(?:I|we)(?: (?:do|can|really|completely|fully))? (?:get|hear|understand|know|see)(?: it| that)?,? (?:that |why )?you(?:['’]re| are| feel| must be) \w+|you(?:['’]re| are) (?:clearly |obviously |very |so )?(?:upset|angry|frustrated|annoyed|cross)\b|I (?:can )?(?:understand|see|imagine) (?:how|why)\b)/i
/** "I need my visa by Friday": nothing happened to them yet, and they are in no rage over it. */
const onlyRequests = (customer: string): boolean => requests.test(customer) && !tellsOfHarm.test(customer) && !/\p{Lu}{4}/u.test(customer)
const requests = /^\W*(?:(?:hi|hello|hey|dear)\b[^,.!?\n]{0,30}[,.]\s+)?(?:(?:i|we)(?:['’]d| would)? (?:need|want|like|wish|must have)|please|can|could|may|would)\b/i
const ofEvent = /\[(?:what happened|what it was about)\]/i
const tellsOfHarm =
  /!|[?]{2}|n['’]t\b|\b(?:no|not|never|nobody|nothing|none|wrong|late|still|again|without|too|bad|worst|awful|terrible|horrible|dirty|filthy|cold|loud|rude|useless|ridiculous|unacceptable|disappoint\p{L}*|(?!need\b)\p{L}{2,}ed|was|were|had|came|took|got|lost|left|broke|sent|gave|made|said|told|went|fell|burnt|bent|tore|forgot|stood|did|ran|cut|put|paid|missing|gone|down|off|out|overdue|weeks?|months?|fourth|third|second)\b/iu

/** How many sentences only lead in: of "As stated in the contract, the fee stands" the first half is none by itself. */
const introsIn = (text: string): number => (text.match(intro()) ?? []).length
const intro = lazily(
  () =>
    /(?:^|[.!?]\s+|\n\s*)(?:(?:[\p{L}’'-]+ ){0,3}[\p{L}’'.-]+, )?(?:so |and |but )?as (?:(?:I|we)(?:['’]ve| have| had)?(?: [\p{L}]+){0,2}? (?:told|said|explained|mentioned|wrote|written|stated|noted|advised|pointed)\b|(?:clearly |already |previously |also )?(?:stated|set out|explained|agreed|mentioned|described|outlined|noted|advised|shown|written|per)\b)[^,.!?;:\n]{0,120}[.!?]/giu
)
/** Of what may be offered the customer has something, however the rest of the letter sounds. */
const isKnownOffer = /\bwhat (?:I|we) can offer is (?!\[)/i
/** The offer with the sentences before and behind it. */
const besideOffer = (text: string): string => text.match(/(?:[^.!?\n]*[.!?]+\s+)?[^.!?\n]*\bwhat (?:I|we) can offer is\b[^\n.!?]*(?:[.!?]+[^.!?\n]*)?/i)?.[0] ?? text
/** Nobody takes up an offer with somebody who won't answer. */
const offersNow = /\bwhat (?:I|we) can (?:do|offer) is\b|\bwhich suits you better\b/i
/** What is left beside the offers that the edits make. */
const withoutOffers = (edits: readonly Edit[], text: string): string =>
  applyEdits(
    text,
    edits.map((edit) => (offersNow.test(edit.text) ? {...edit, text: ' '} : edit))
  )
/** The door is shut before the offer, or nothing is open any more that it could settle. */
const comesTooLate = (text: string): boolean => isParting.test(text) || shutsDoor().test(text.slice(0, Math.max(0, text.search(offersNow))))
const isParting =
  /\byour (?:account|membership|contract|subscription|policy|booking|order|plan) (?:is|was|has been|will be) (?:now )?(?:closed|cancelled|ended|terminated)|\bsorry to see you go\b/i
const goesSilent = /\b(?:(?:I|we)(?:['’]ll| will|['’]m| am|['’]re| are)? (?:not|never|no longer)|(?:I|we) won['’]t)(?: be)? (?:going to )?(?:repl(?:y|ies)|respond|answer|discuss)/i
const asksFair = /\bwhat would feel fair to you\?/i
const ownsUp = /\b(?:that|how|why) (?:we|our)\b/i
/** Somebody else decides whose fault it was, and nobody owns up to it before. */
const isUndecided = /\b(?:insurers?|loss adjusters?|assessors?|solicitors?|not (?:promising|admitting)|(?:will|can)(?: not|n['’]t) admit|without (?:admi\w+|prejudice))\b/i
/** Keeps the matter open, or somebody within reach. */
export const closes: RegExp =
  /\bif there is something (?:I|we) have not seen\b|\bis your contact for this\b|\bif (?:that|it) is (?:difficult|hard)\b|\bif (?:I|we) have missed something\b|\bif it happened differently\b/i
/** A letter closes once. */
const everyCloser = /* @__PURE__ */ new RegExp(closes, 'gi')
const kindly = /\b(?:sorry (?:that|for|about)|can see why|our mistake|what (?:I|we) can (?:do|offer)(?: now)? is|feel fair|isn['’]t what you should have had|I want to help you)\b/i

/** Whoever only asks something has none to be told of. */
const feelings = /upset|frustrat|annoy|disappoint|\b(?:I|we) can see (?:why|how)|they feel\]/i

/** "Please READ PAGE 4": half of a shout is no calmer. */
const shoutsOn = ({start, end, text: put}: Edit, {text}: Surroundings): boolean =>
  put.toLowerCase() !== text.slice(start, end).toLowerCase() &&
  /\p{Ll}{3}[^.!?]*$/u.test(put) &&
  /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u.test(text.slice(start, end)) &&
  /^[^\p{L}.!?]*\p{Lu}{3,}(?![\p{L}])/u.test(text.slice(end, end + line))

/** What a template fills in for each customer stays, whatever becomes of the words around it; only what is said of a placeholder itself may take its place. */
function keepsPlaceholders(edits: readonly Edit[], {finding}: FoundBy, {text}: Surroundings): boolean {
  const gone = edits.flatMap(({start, end}) => text.slice(start, end).match(placeholders()) ?? []).filter((one) => one !== text.slice(finding.start, finding.end))
  if (gone.length === 0) return true
  const rest = applyEdits(text, edits)
  return gone.every((one) => rest.includes(one))
}
const placeholders = lazily(() => /\{\{[^{}\n]{1,120}\}\}|\$?\{[^{}\n]{1,120}\}|\[[^[\]\n]{1,80}\](?!\()|<<?[a-zA-Z][\w .-]{0,60}>>?|%[A-Za-z][\w.]{0,60}%/g)

/** What was checked, recorded, signed or done, and why something is so: however rudely it is put, the customer needs it. */
const proves = lazily(() => {
  const record =
    '(?:logs?|gps|data|system|records?|tape|recording|camera|footage|sheet|receipt|photos?|pictures?|scan|tracking|tracker|meter|statement|report|contract|engineer|inspector|courier|driver|instructor|teacher|trainer|nurse|doctor|vet|fitter|technician)'
  return new RegExp(
    [
      "\\b(?:you|your \\p{L}+)(?:['’]ve| have| had)? (?:\\p{L}+ )?(?:signed|initiall?ed|ticked|accepted|confirmed|acknowledged|approved|stayed|collected)\\b",
      `\\b${record}(?: \\p{L}+){0,2} (?:shows?|showed|says?|said|records?|recorded|proves?|reads?|found)\\b`,
      '\\b(?:was|were) (?:\\p{L}+ly )?(?:taken(?! aback)|inspected|checked|tested|signed|delivered|scanned|weighed|measured|cleaned|clean|dry|sealed|intact|working|undamaged|spotless)\\b',
      '\\b(?:is|was|are|were) (?:\\p{L}+ )?(?:correct|accurate|in order|as agreed)\\b',
      '\\bruns for \\S+ (?:week|month|year)s?\\b',
      '\\bwho (?:tells|says|remembers|recalls|describes|saw)\\b',
      "\\byou(?:['’]re| are) not an? \\p{L}+",
      "\\byou(?:['’]ve| have)? (?:typed|wrote|entered|put|gave|spelt|spelled) [\"“'‘]",
      "\\b(?:i|we) (?:cannot|can['’]t|can not) (?:continue|proceed|go on|start|process)\\b",
      '\\bfeels? (?:awful|terrible|dreadful|bad) about\\b',
      '\\b(?:goes|comes|went|sent) to (?:the|your) (?:\\p{L}+ )?(?:address|number|account|inbox|phone|card)\\b',
      '\\bfor (?:\\p{L}+ ){1,3}only\\b',
      '\\byou (?:can|could|may|might)(?: also| still| always| then)? (?:use|try|print|order|book|visit|log|call|ring|pay|pick|ask)\\b',
      "\\bso (?:the|your) (?:\\p{L}+ ){1,3}?(?:(?:\\p{L}+ly|just) )?(?:is|are|was|were|has|had|can|does|do|will)(?:n['’]t|not| not)?\\b"
    ].join('|'),
    'iu'
  )
})

/** In words; as many that stand twice sound twice. */
const longestEcho = 5

/** What was put in place and waits to be filled in stays; by itself, as "[first name]", it is what is filled in. */
const unfilled = /[^\]]\[\p{Ll}+ [^\][]{2,60}\]|\[\p{Ll}+ [^\][]{2,60}\][^[]/u

/** The reply holds such a slot already. */
const isAskedFor = (slots: readonly Slot[], {text}: Surroundings): boolean =>
  slots.some(({name}) => name.toLowerCase() !== 'name' && text.toLowerCase().includes(`[${name.toLowerCase()}]`))

/** It would say again what stands elsewhere. */
function repeats({start, end, text: put}: Edit, edits: readonly Edit[], {text}: Surroundings): boolean {
  const words = put.toLowerCase().match(wordsOfText) ?? []
  if (words.length < longestEcho) return false
  const from = Math.max(0, start - nearby)
  // most often not even the words of it stand there, which is cheaper to see
  const beside = text.slice(from, end + nearby).toLowerCase()
  let run = 0
  for (const word of words) {
    run = beside.includes(word) ? run + 1 : 0
    if (run === longestEcho) break
  }
  if (run < longestEcho) return false
  const gone = edits.map((edit) => ({...edit, start: Math.max(0, edit.start - from), end: Math.max(0, edit.end - from), text: ' | '}))
  const rest = applyEdits(
    text.slice(from, end + nearby),
    gone.filter((edit) => edit.start < end + nearby - from)
  ).toLowerCase()
  const said = ` ${(rest.match(wordsOfText) ?? []).join(' ')} `
  return words.some((_, at) => at + longestEcho <= words.length && said.includes(` ${words.slice(at, at + longestEcho).join(' ')} `))
}
const wordsOfText = /[\p{L}\p{N}'’]+/gu

/** What is left beside it is found as harsh as what would go; or what would go may be a fact, and what stands beside it is harsh. */
function leavesHarsher({start, end, text: put}: Edit, found: FoundBy, {text, sentences, found: foundIn}: Surroundings): boolean {
  // a word less is no statement less
  if (wordsIn(text.slice(start, end - put.length)) < fewestSaid) return false
  const isAsHarsh = (one: FoundBy): boolean =>
    one !== found &&
    isHarsh(one) &&
    countsBeside(one, found) &&
    (one.finding.isSure !== false || found.finding.isSure === false) &&
    (one.finding.start >= end || one.finding.end <= start)
  const isGone = (sentence: Span): boolean => sentence.start >= start - 1 && sentence.end <= end + 1
  const first = sentenceAt(sentences, start)
  let last = first
  while (last + 1 < sentences.length && isGone(sentences[last + 1] as Span)) last++
  const beside = [first - 1, first, last, last + 1].some((at) => (foundIn.get(at) ?? []).some((one) => isAsHarsh(one) && one.finding.isSure !== false))
  if (beside && found.finding.isSure === false && /^no-(?:arguing|cornering)$/.test(found.active.rule.ruleId)) return true
  const left = sentences.flatMap((sentence, at) => (isGone(sentence) ? [] : [at]))
  return left.length > 0 && left.every((at) => (foundIn.get(at) ?? []).some(isAsHarsh))
}

/** "You obviously missed it or didn't bother", "I doubt that, as we sold sixty": without the word, or the reason, nothing but the insult is left. */
function baresInsult({start, end, text: put}: Edit, {text, sentences}: Surroundings): boolean {
  const sentence = sentences[sentenceAt(sentences, start)]
  const gone = text.slice(start, end)
  // "With respect, you don't know boilers": the respect goes, and the insult stays
  if (excuses.test(gone) && knowsNothing.test(text.slice(end - put.length, end + line))) return true
  if (surmises.test(gone) && accuses().test(`${text.slice(Math.max(0, start - 'you, '.length), start)}${put}${text.slice(end, end + line)}`)) return true
  if (sentence && sentence.start <= start && brushesOff.test(`${text.slice(sentence.start, start)}${put}${text.slice(end, Math.max(end, sentence.end))}`)) return true
  if (wordsIn(gone) >= fewestSaid && !/^[,\s]*(?:as|because|since)\b/i.test(gone)) return false
  if (!sentence || sentence.start > start || sentence.end - sentence.start > longestRest * 2) return false
  return isUnkind(`${text.slice(sentence.start, start)}${put}${text.slice(end, Math.max(end, sentence.end))}`)
}

const excuses = /^\s*(?:with (?:all )?(?:due |the greatest )?respect|no offen[cs]e|don['’]t take this the wrong way)\b/i
const knowsNothing = /^\s*you (?:\w+ly )?(?:(?:do|did|have|are|were|can)(?: not|n['’]t)|cannot|never) /i

/** "Chill, it's just a bike", "Mistakes happen, so let's not get carried away": the half that is left plays it down as much. */
const brushesOff =
  /^\W*(?:(?:well|oh|look|hey),? )?(?:(?:it|this|that)(?:['’]s| is| was) (?:just|only|merely) an? \p{L}+(?: \p{L}+)?\W*$|(?:mistakes|accidents|(?:these|such) things) (?:do )?happen\b|at least \p{L}|(?:it )?could (?:be|have been) (?:much )?worse)/iu

/** "So you obviously bit on it": without the word the guess is told as a fact. */
const surmises = /^\s*(?:obviously|clearly|evidently|plainly|apparently|presumably|surely|naturally|of course),?(?: \p{L})?\s*$/iu
const accuses = lazily(
  () =>
    /^(?:[^.!?]{0,4}[.!?]\s+)?[^\p{L}]*(?:\p{L} )?you (?:just |simply )?(?:did(?: not|n['’]t)|were(?: not|n['’]t)|had(?: not|n['’]t)?|have(?: not|n['’]t)|never|(?!need|proceed|succeed)\p{L}{2,}ed|bit|went|left|put|took|made|broke|forgot|lost|threw|ate|drank|wore|ran|got|let|hit|bent|cut|tore|spilt|spoilt|misread|read|sat|stood|drove|slept|swam|chose|gave|came|kept|sent|did|saw)\b/iu
)

/** In words. */
const fewestSaid = 3

/** What was decided or done goes with the words, and isn't told in their place; "or your account is suspended" decides nothing yet. */
const losesDecision = ({start, end, text: put}: Edit, {text}: Surroundings): boolean =>
  deciding().test(text.slice(start, end)) && !deciding().test(put) && !put.startsWith(', so that ')

/** What answers the customer goes with the words: a plain yes or no, or what the rule takes for an answer. */
function losesAnswer({start, end, text: put}: Edit, {active: {rule}, finding}: FoundBy, {text, customer, isOnlyAsked}: Surroundings): boolean {
  const isAsked = customer.includes('?')
  // "You failed to declare it": why, whoever asks why
  if (
    asksWhy.test(customer) &&
    put.length < 2 &&
    /^\W*(?:because |as )?you(?: have|['’]ve)? (?:failed|did(?: not|n['’]t)|not|were not|weren['’]t|never|missed|had)\b/i.test(text.slice(start, end))
  )
    return true
  if (customer === '' || (put.length > 1 && !(isAsked && put.includes('[')))) return false
  const said = text.slice(start, end)
  if (isAsked && /^\W*(?:(?:so|but|well),? )?(?:yes|no)[,.:;]/i.test(said)) return true
  if (asksOfThemselves.test(customer) && /^you(?:['’]re| (?:have|had|did|were|are))(?: not|n['’]t)\b/i.test(said)) return true
  if (!rule.isAnswer) return false
  const beside = `${text.slice(Math.max(0, start - nearby), start)} ${text.slice(end, end + nearby)}`
  return rule.isAnswer({finding, said, put, beside, customer, isAsked, isOnlyAsked})
}

const asksWhy = /\b(?:why|explain|explanation|(?:what|the) reason|on what grounds?)\b/i

/** "Was I too late?" */
const asksOfThemselves = /\b(?:did|have|had|was|were|am|are) (?:i|we)\b[^.!]*\?/i

/** In characters; what stands farther off is about something else. */
const nearby = 1000

/** As it stands once the other edits have mended what they replace. */
function mending(edits: readonly Edit[], around: Surroundings): Surroundings {
  const mended = edits.filter(({start, end, text}) => end - start > 1 && text !== '')
  if (mended.length === 0) return around
  const isLeft = ({finding}: FoundBy): boolean => !mended.some(({start, end}) => start <= finding.start && finding.end <= end)
  return {...around, harsh: around.harsh.filter(isLeft), found: new Map([...around.found].map(([at, found]) => [at, found.filter(isLeft)]))}
}

/** What the reply says already is only put elsewhere. */
const isMoved = (edits: readonly Edit[]): boolean => edits.some(({text}) => text === '') && edits.length > 1

/** It takes nothing away; behind a greeting, the letter that got its capital comes back at the end. */
const isAddition = ({start, end, text: added}: Edit, {text}: Surroundings): boolean =>
  start === end ||
  // what only said that there is a choice
  (added.length > longestWhole && choiceLeft.test(text.slice(start, end))) ||
  (end - start === 1 && added.length > 1 && added.slice(-1).toLowerCase() === text.slice(start, end).toLowerCase())

const asksToWrite = /\b(?:tell (?:me|us)|write (?:to (?:me|us)|back)|reach (?:me|us)|reply|let (?:me|us) know)\b/i

/** What opens with these leans on the sentence before. */
export const leansBack: RegExp =
  /^\s*["“‘(]?(?:it(?! helps (?:to|if)\b| (?:(?:is|was) not|isn['’]t|wasn['’]t) (?:our|my) (?:fault|mistake|doing)\b)|it['’]s(?! not (?:our|my) (?:fault|mistake|doing)\b)|its|they|they['’]re|their|he|his|she|her|this(?! (?:office|department|branch|shop|company|school|team|desk|inbox)\b)|that|that['’]s|these|those|which|both|so|neither|nor|and|but|or|then|also|instead|however|secondly|thirdly|either|(?:one|two|three|four|some|most|all|none|half) of|such|there['’]s nothing|(?:i|we)(?: always| did| do| already| have|['’]ve)* (?:tell|told|say|said|warn|warned|mention|mentioned)(?: (?:it|so|you|people|everybody|everyone))*(?: (?:not )?to)?(?=[.!,])|not|seriously|is (?:that|this|it)|as such|nevertheless|as a result|hence|thus|therefore|if (?:that|this|it|they|these|those|so|not|(?:you|we|i) (?:do|did|can|have|are)(?: not|n['’]t)?(?=[,.;]))|no need|(?:the|your) (?:choice|decision) is (?:yours|up to you)|(?:with|without|until|after|before) (?:it|them|that|this)|(?!\w+ (?:\w+ )?(?:regret|apologi[sz]e)\b)(?:\w+ ){1,4}(?:this|that) (?:is|was|can|will|has|may|should|means))\b|^\s*(?!sorry|apologies|thanks|cheers)\w+[?!]+(?:\s|$)/i

/** "You are overreacting. He'll be fine": who he is was told before. */
const leansOn = (gone: string, next: string): boolean => countsOn.test(next) || (leansBack.test(next) && !(ofSomebody.test(next) && /^\W*you\b/i.test(gone) && !thing.test(gone)))
const ofSomebody = /^\s*(?:he|she|they|his|her|their)\b/i

/** "Philippa, first the boy": a sentence that opens with a name, where nothing goes before it; "Sadly, …" and "Yes, …" open with none. */
const callsBy = lazily(
  () => /^(?!\w+ly\b|Yes|No|Well|Right|Ok|Sorry|Thank|Sure|Alas|However|Please|Hello|To|Still|Now|First|If|When|As)\p{Lu}[\p{L}'’]+(?:,| [-–—]) |^(?!I['’]m\b)\p{Lu}\p{Ll}+ here,/u
)

const opensSorry = /^(?:(?:i|we)(?:['’](?:m|re)| am| are) (?:\w+ )?sorry|(?:i|we) (?:\w+ )?apologi[sz]e|sorry|(?:my |our )?apologies)\b/i

/** Who is greeted without a comma can't be told from what is said to them. */
const greeting = /^(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening))\b/i

/** "Dear R. Smith,": a stop inside a greeting ends nothing. */
const greets = /(?:^|\n)dear [^\n,]*$/i

/**
 * Something kind is worth adding where nothing harsh stands, and not between a sentence and the one that leans on it, nor to a letter that
 * stands well: what it lacks, its writer says better.
 */
function canBeAdded({start, text: added}: Edit, found: FoundBy, around: Surroundings): boolean {
  const {text, sentences, found: foundIn, harsh, amiss, standsWell, lists} = around
  const {kind, needs} = found.active.rule
  if (standsWell && kind !== 'words' && !needs.includes('thread') && found.finding.isSure !== true) return false
  // what is said of the very words that are mended here may stand
  const isOwn = ({finding, active}: FoundBy): boolean =>
    (active === found.active && kind === 'words' && !active.rule.isHarsh) ||
    (active.severity !== 'error' && (kind === 'words' || !active.rule.isHarsh) && finding.start < found.finding.end && found.finding.start < finding.end)
  // an offer makes up for what is said elsewhere, and is believed of nobody who has just been harsh, or shut the door
  const isOffer = offers.test(added)
  // who has it already is offered nothing more
  if (kind !== 'words' && takesOn.test(added) && settles.test(text)) return false
  // what is charged behind an offer takes it back
  if (added.includes('can offer is') && charges.test(text.slice(start, start + nearby))) return false
  // what mends words of its own has only to fit what stands beside them, and so has an offer
  const isMend = kind === 'words' || isOffer
  const beside = sentenceAt(sentences, start)
  const before = beside - (isInside(sentences, start) ? 0 : 1)
  const near = isMend ? [beside - 2, beside - 1, beside, beside + 1].flatMap((at) => foundIn.get(at) ?? []).filter(isHarsh) : harsh
  const isRightBeside = (one: FoundBy): boolean =>
    (foundIn.get(before) ?? []).includes(one) || (insults.test(one.active.rule.ruleId) && (foundIn.get(before + 1) ?? []).includes(one))
  // of what is known to be on offer nobody is kept by a guess, nor by harsh words that don't shut the door
  const isKnown = isKnownOffer.test(added)
  const isPassed = (one: FoundBy): boolean =>
    isOffer &&
    ((!shuts.test(one.active.rule.ruleId) && !isRightBeside(one)) ||
      (isKnown && (one.finding.isSure === false || ofReproach.test(one.active.rule.ruleId)) && !insultsOnly.test(one.active.rule.ruleId)))
  // a sorry, or a step that is promised, may stand apart from a guess, and from one sentence of reproach
  const reproaches = harsh.filter(({finding}) => finding.isSure !== false).map(({finding}) => sentenceAt(sentences, finding.start))
  const isApart = (one: FoundBy): boolean =>
    !isMend &&
    ![before, beside].some((at) => (foundIn.get(at) ?? []).includes(one)) &&
    (one.finding.isSure === false ? !shuts.test(one.active.rule.ruleId) : ofReproach.test(one.active.rule.ruleId) && new Set(reproaches).size === 1)
  const isInWay = (one: FoundBy): boolean => one !== found && !isOwn(one) && !isPassed(one) && !isApart(one)
  if (near.some(isInWay)) return false
  const isBehind = /^\W*\s/.test(added)
  const ahead = text.slice(start, start + line)
  // nobody is sorry, or sees to it, who won't talk
  if ((!isMend || asksToWrite.test(added)) && turnsDeaf.test(text)) return false
  if (isOffer && endsIt.test(text.slice(sentences[before]?.start, start))) return false
  if (closes.test(added) && (shutsDoor().test(text) || ofSafety.test(text.slice(sentences[before]?.start, start)))) return false
  // a letter with so much amiss wants another tone first
  if (!isMend && amiss > mostAmiss) return false
  // nobody is sorry and then says "Calm down" or "Well, …"
  if (!isBehind && !isMend && (opensFlippantly.test(ahead) || (foundIn.get(beside) ?? []).some(({active}) => active.rule.ruleId === 'no-dismissing'))) return false
  // nor sees why, and then shrugs
  if (/\b(?:see why|how frustrating|not the experience)\b/i.test(added) && shrugs().test(ahead.replace(/^[.!?…\s)"”’']*/, ''))) return false
  // the sorry comes before what is felt
  if (!isBehind && !isMend && opensSorry.test(ahead)) return false
  if (!isBehind) return !leansBack.test(ahead) && !callsBy().test(ahead) && !greeting.test(ahead) && !greets.test(text.slice(Math.max(0, start - line), start))
  // a sentence is no item of a list
  if (kind !== 'words' && !added.startsWith('\n') && lists.some((list) => list.start < start && start <= list.end)) return false
  if ((foundIn.get(before) ?? []).some((one) => isInWay(one) && (!isOffer || isHarsh(one)))) return false
  // "you might find these helpful:" leads to what follows
  if (/^[:;,]/.test(ahead)) return false
  return added.startsWith('\n') || /^[.!?…\s)"”’']*(?:\n|$)/.test(ahead) || !leansBack.test(ahead.replace(/^[.!?…)"”’']*/, ''))
}

const offers =
  /^[.,]? ?(?:What (?:I|we) can offer is|What (?:I|we) can do is \[what you can do instead\]|If there is something (?:I|we) have not seen|If it happened differently|If that is difficult)/
const charges =
  /\b(?:payments?|fees?|charges?|fines?|invoices?|balance|penalty|bill) (?:\w+ )?(?:stands?|remains?|appl(?:y|ies)|(?:is|are|falls) (?:still )?(?:due|payable|final))\b/i
const takesOn = /^\W*(?:what (?:I|we) can (?:offer|do) is|(?:I|we)(?:['’]ll| will) (?:\[what you will do\]|see to \[what they need\]))/i
/** They end the talk, insult, or give in. */
const shuts = /^(?:no-(?:dead-end|cornering|pushover|reflex-giveaway)|respect|calm-tone)$/

/** Nothing makes up for them. */
const insultsOnly = /^(?:respect|no-dead-end|calm-tone)$/
/** Nobody who has just been offered something is to hear that next. */
const insults = /^no-(?:dismissing|condescension|confrontation|blame|arguing)$/

/** A retort, or half a sentence that answers what was asked. */
const opensFlippantly =
  /^\W*(?:(?:well|look|listen|mate|ah|wow|lol|ha(?:ha)*|whatever|ok(?:ay)?|so what|yes|yeah|yep|no|nope)\b(?! (?:longer|problem))|as soon as (?:possible|(?:we|i|they) can)[.!]|(?:we|i|it|they) (?:are|am|do|did|is|have|has|will|can|was|were)(?: not|n['’]t)?[.!])/i

/** "Flights get cancelled, that is how aviation works", "Fine by us." */
const shrugs = lazily(
  () =>
    /^[^.!?]*(?:\b(?:that|this|it)(?:['’]s| is)(?: just| simply)? (?:how|the way|what|life)\b|\b(?:fine by (?:us|me)|suit yourself|so be it|your loss|as you (?:like|wish|please)|no skin off)\b|\b(?:\p{L}+s|people|children) (?:(?:do|can|will) )?(?:sometimes |often |just )?(?:happen|wear out|break|get \p{L}+ed|fail|run late|are (?:sometimes|often|always))\b)/iu
)

const turnsDeaf =
  /\b(?:not (?:going|willing|prepared) to|(?:will|shall) not(?: be)?|won['’]t(?: be)?|refuse to)(?: further| any longer| now)? (?:discuss|talk|argue|debate|engage|entertain)\w*\b(?! (?:about )?(?:other|another))|\b(?:best not to|please don['’]t) (?:open|write|contact|reply|respond|call|ring|message|email)\b/i

/** Nothing comes behind the last word. */
const endsIt = /\b(?:in circles|end of (?:story|discussion)|settles it|done here|leave it (?:there|at that)|move on|that(?:['’]s| is) that)\b/i
/** Nobody is believed to look again who has just said that it is over. */
const shutsDoor = lazily(
  () =>
    new RegExp(
      [
        endsIt.source,
        '\\b(?:any|no) circumstances\\b',
        "\\bdo(?:es)?(?: not|n['’]t) (?:respond|reply|react|enter|engage)\\b",
        '\\bfull stop\\b',
        '\\bno (?:possibility|way|right|option) (?:to|of) (?:appeal|object|challenge|contest|review)',
        '\\bwhatever the reason\\b',
        "\\b(?:(?:will|shall)(?: not| no longer|n['’]t)|won['’]t|nobody (?:here )?will|no one (?:here )?will|(?:am|are|is|['’]m|['’]re)(?: not|n['’]t) (?:going|willing|prepared|ready) to)(?: be)?(?: (?:further|again|now))? (?:discuss|reply|respond|answer|look(?:ing)? (?:at|into)|chang|reconsider|reopen|re-open|revisit|enter|engag|debat|argu|listen|budg|mov(?:e|ing) on)",
        "\\b(?:(?:do|please do) not|don['’]t|stop) (?:\\w+ )?(?:contact|writ|email|e-mail|messag|call|ring|repl(?:y|ies)|bother|ask)\\w*\\b(?! (?:until|before|if|unless|on this|to this))",
        '\\b(?:no|not any) (?:point|use|sense) (?:in )?(?:writ|ask|call|contact|repl|argu|complain)\\w*',
        '\\bnothing (?:more |further |else )?(?:left )?to (?:say|add|discuss|talk about)\\b',
        "\\b(?:decision|answer|position|verdict|word|that)(?:['’]s| is| remains) (?:absolutely |now )?(?:final|closed|firm)\\b",
        "\\b(?:matter|case|subject|conversation|discussion|complaint|ticket|chat|thread|file)(?:['’]s| is| remains) (?:now )?(?:closed|over|settled|at an end|finished)\\b",
        '\\b(?:further|more|any|other) (?:e-?mails?|messages?|letters?|calls?|correspondence|contact|replies)\\b[^.!?]{0,80}\\b(?:ignored|deleted|unanswered|unread|not be|no longer)\\b',
        "\\b(?:not|n['’]t) (?:open to|up for) (?:debate|discussion|negotiation)\\b"
      ].join('|'),
      'i'
    )
)
/** What keeps somebody safe comes last, and nothing behind it. */
const ofSafety =
  /\b(?:not|don['’]t|never|stop|none|at once)\b[^.!?]*\b(?:tak|drink|eat|touch|swallow|us(?:e|ing)|mix|plug|switch|wash|gas|wire|open|enter|drive)|\b(?:doctor|vet|ambulance|emergency|tablets?|pills?)\b/i

const isInside = (sentences: readonly Span[], offset: number): boolean => {
  const {start} = sentences[sentenceAt(sentences, offset)] ?? {start: Number.POSITIVE_INFINITY}
  return start < offset
}

/** A sentence may go where the next doesn't lean on it, the letter says something without it, and no lone mark stays. */
function canGo({start, end}: Edit, {active, finding}: FoundBy, {text, sentences, found}: Surroundings): boolean {
  if (isTorn(text.slice(start, end)) || signs().test(text.slice(start, end).trimEnd()) || limitsTone(text.slice(start, end))) return false
  // "non-refundable as per clause 9": nothing ends with "as"
  if (dangles.test(text.slice(Math.max(0, start - indent), start)) && /^\s*(?:[.!?…;:,)]|$)/.test(text.slice(end, end + 4))) return false
  const first = sentenceAt(sentences, start)
  const from = sentences[first]?.start ?? -1
  const isWhole = from >= start
  // "Two options: accept the repair or do without": one alone is no choice
  if (/^,? or\b/i.test(text.slice(start, end)) && ofChoice.test(text.slice(Math.max(0, start - longestRest), start))) return false
  // that nobody reads an answer has to be known
  if (deaf.test(text.slice(start, end)) && !deaf.test(text.slice(0, start) + text.slice(end))) return false
  // "I wrote it twice, and what do I get?": the mark goes with what asked
  if (!isWhole && /^\s*\?/.test(text.slice(end, end + 4)) && !asks.test(text.slice(from, start))) return false
  const behind = text.slice(end, end + 40)
  if (/(?:^|[\r\n])\s*$/.test(text.slice(Math.max(0, start - indent), start)) && /^[,;:]/.test(behind)) return false
  const goesToItsEnd = /^[.!?…"”’')]*(?:\s|$)/.test(behind) && !/^[.!?…"”’')]*[ \t]+\p{Ll}/u.test(behind)
  if (isWhole && /^[,;:]/.test(behind)) return false
  // ", it's not rocket science": what leans on the rest itself leaves it to the next sentence
  if (!isWhole)
    return !goesToItsEnd || /^[,;]? (?:(?:it|that|this)(?:['’]s| is)|which you)\b/i.test(text.slice(start, end)) || !leansBack.test(behind.replace(/^[.!?…"”’')]*[ \t]*/, ''))
  if (!sentences.some((sentence) => sentence.start < start || sentence.start >= end)) return false
  // what answers a question stands as long as the question; an insult is no answer
  if (active.rule.ruleId !== 'respect' && /\?["”’')]*[ \t]*$/.test(text.slice(Math.max(0, start - 6), start)) && !/\?["”’')]*\s*$/.test(text.slice(start, end))) return false
  // a paragraph of its own
  if (/[\r\n]/.test(text.slice(start, end)) || /^\s*[\r\n]/.test(behind)) return true
  if (leansInside(text.slice(start, end), text.slice(end, end + line), start === 0)) return false
  // "Calm down. It is a dress.": what leans on it is no better
  if (!leansOn(text.slice(start, end), behind)) return true
  const isSure = active.rule.isHarsh && (finding.because === undefined || finding.isSure === true)
  return isSure && !pointsBack.test(behind) && (found.get(sentenceAt(sentences, end)) ?? []).some(isHarsh)
}

const ofChoice = /\b(?:two|either|options?|choices?|choose|whether|alternatives?)\b[^.!?]*$/i

/** "The gearbox was fine. How you drive it is up to you": the next sentence speaks of what would go, or does the same. */
function leansInside(gone: string, behind: string, isFirst: boolean): boolean {
  const [next = ''] = /^[^.!?\n]*/.exec(behind) ?? []
  if (/\b(?:do|does|did|done|doing) so\b/i.test(next)) return true
  // "Why not tell the waiter at the time? We could have helped you then"
  if (/\b(?:then|there)$/i.test(next) && /\b(?:at|when|while|during|before|in|on)\b/i.test(gone)) return true
  const at = next.search(ofBefore)
  return at >= 0 && !thing.test(next.slice(0, at)) && (isFirst || thing.test(gone) || handles.test(gone))
}

/** As an object, without a noun of its own behind it. */
const ofBefore =
  /\b(?:manage|drive|use|used|check|checked|pay|paid|return|returned|bring|sign|signed|fill|filled|repair|mend|wash|clean|charge|reset|press|replace|post|deliver|collect|print|download|install|upload|attach|remove|insert|pull|lift|wear|cook|eat|feed|read|ride|open|opened|like|likes|want|wanted|need|needs|know|knew|see|saw|have|take|took|put|buy|bought|turn|keep|leave|left|send|sent|find|found|about|of|with|for|on|from) (?:(?:it|them)\b|(?:that|this)(?=$|[,;:]| (?:is|was|before|after|again|in|on|at|and|or|but|when|if)\b))/i
const thing = /\b(?:the|an?|your|our|my) \p{L}+/iu
/** "You left roaming on": a thing without an article. */
const handles = /\byou(?:['’]ve| have| had)? (?:left|kept|put|set|turned|switched|used|opened|sent|took|plugged|pressed|typed|chose) (?!it\b|them\b|us\b|me\b)\p{L}{3,}/iu

const many = /\b(?:other|others|most|many|some|several|plenty of) \p{L}+s\b/iu

/** What would be left is a greeting at most. */
const leavesNothing = ({start, end}: Edit, {text}: Surroundings): boolean =>
  text.length - (end - start) < shortestLeft &&
  start > 0 &&
  end - start > 1 &&
  !/[.!?]["”’')]*\s*$/.test(text.slice(Math.max(0, start - 4), start)) &&
  wordsIn(text.slice(0, start)) + wordsIn(text.slice(end)) < fewestLeft

/** A reply of fewer words is none. */
const fewestLeft = 4
/** In characters; a longer rest has more words. */
const shortestLeft = 80
const wordsIn = (words: string): number => words.match(/\p{L}+/gu)?.length ?? 0

/** Means nothing without the sentence before it. */
const pointsBack =
  /^\s*(?:(?:that|this|so|and|but|or|nor|which|both|neither|then)\b|(?:i|we)(?: always| did| do| already| have|['’]ve)* (?:tell|told|say|said|warn|warned|mention|mentioned)(?: (?:it|so|you|people|everybody|everyone))*(?: (?:not )?to)?[.!,]|(?:it|they|he|she) \w+(?:n['’]t| not)?[.!])/i

/** Words that want something behind them. */
const dangles =
  /\b(?:(?:more|fewer|less) than [^.!?;:,\n]{0,12}(?:\d|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million)s?|(?:one|some|most|many|all|each) of|as|and|or|but|of|to|the|an?|by|for|in|with|than|that|if|(?:i['’]m|i am|we['’]re|we are)(?: \w+)?),?\s*$/i

const asks = /^\W*(?:(?:and|but|so|well),? )?(?:who|what|when|where|why|how|which|do|does|did|is|are|was|were|am|can|could|would|will|have|has|had|should|may|might)(?:n['’]t)?\b/i

/** "Our porter remembers … he kindly offered": whoever is spoken of was named in what would go. */
function orphans({start, end, text: put}: Edit, {text}: Surroundings): boolean {
  if (end - start <= 1) return false
  const behind = put + text.slice(end, end + line * 2)
  const gone = text.slice(start, end)
  if (introduces(gone, behind, text.slice(Math.max(0, start - nearby), start))) return true
  // "You're pressing the wrong button. Hold the red one": the one of what would go
  if (thing.test(gone) && /^[^.!?\n]*\b(?:an?|the) (?!(?:only|right|wrong|first|last|little|loved) )\p{L}+ ones?\b(?! (?:of|day|time|thing)\b)/iu.test(behind.trimStart()))
    return true
  const at = behind.search(refersBack)
  // "These things happen" names nobody
  if (at < 0 || !(thing.test(gone) || many.test(gone) || /\S \p{Lu}/u.test(gone))) return false
  // "As for Luca, he …" names him, and so does "Our fitter asked him"; the first word of a sentence may name a thing
  const isPerson = /^(?:he|she|him|his|hers?)\b/i.test(behind.slice(at))
  return (
    !(isPerson ? /[^\s.!?…] \p{Lu}\p{Ll}|\b(?:[Oo]ur|[Tt]he|[Mm]y) \p{L}/u : /\S \p{Lu}\p{Ll}/u).test(behind.slice(0, at)) &&
    !refersBack.test(text.slice(Math.max(0, start - line * 4), start))
  )
}

/** "You're typing the old code. You need to request a new one": what is wrong, and the step that mends it, are what the customer needs. */
function losesWhatHelps({start, end}: Edit, {active}: FoundBy, {text}: Surroundings): boolean {
  if (!ofReproach.test(active.rule.ruleId)) return false
  const gone = text.slice(start, end)
  const [next = ''] = /^[^.!?\n]*/.exec(text.slice(end, end + nearby).trimStart()) ?? []
  return gone
    .split(/[.!?\n]/)
    .some((said) => mendsIt().test(said) || (deedTold.test(said) && whereToLook.test(next)) || (diagnoses().test(said) && !(stepsOut.test(next) && !leansOnThing.test(next))))
}
const ofReproach = /^(?:no-(?:blame|condescension|confrontation|arguing)|leave-a-way-out)$/
/** "You're exporting the wrong report", "You have been filling it above the line": something that is done with a thing; what somebody feels or says is none. */
const diagnoses = lazily(
  () =>
    /^\W*(?:(?:so|but|and|well|actually|sorry|\p{Lu}\p{L}+),? )*you(?:['’]re|['’]ve been| are| were| have been| keep| kept)(?: \p{L}+ly| just| still| always)? (?!being|overreact|exagger|imagin|wast|try|ask|complain|act|behav|gett|shout|yell|threat|blam|accus|ly|kidd|jok|expect|mak|miss|talk|speak|repeat|argu|rant|swear|insult|worry|panic|attack|hav|go|com|do|say|tell|feel|wait|welcom)\p{L}+ing (?:\S+ ){0,4}?(?:the|an?|your|our|this|that|it|them|above|below|over|under|without|instead|too|upside|backwards)\b(?! (?:serious|personal|far|much)\p{L}*)/iu
)
/** "You threw the bag out with the box. Look in the bin": without the first, nobody knows what for. */
const deedTold = /^\W*you(?:['’]ve| have)? (?:\p{L}+ed|threw|thrown|put|left|took|lost|sent|made|set|hid|kept)\b/iu
const whereToLook = /^(?:please |just |so |try )?(?:look|search|looking|searching|check) (?:in|under|behind|on|inside|through|there|around)\b/i
/** "You need to request a new one each time." */
const mendsIt = lazily(
  () =>
    /^\W*(?:(?:so|but|and|well|then|now|first),? )*you (?:(?:will |['’]ll |just |simply |only |first |also )*(?:need|have) to|must)(?: just| only| simply| first| always| also| then)* (?!(?:not|never|be|been|have|had|calm|learn|listen|understand|accept|reali[sz]e|know|remember|appreciate|stop|relax|grow|get|think|see|consider|expect|watch|mind|pay attention|read|take|wait|admit|face|deal|move|let|bear|forgive|behave|apologi[sz]e|try|treat|respect|do|ask yourself|choose|look|feel|hope|thank|say|tell|speak|talk|show|give)\b)\p{L}+ \p{L}/iu
)
/** The step is told without it. */
const stepsOut =
  /^(?:please |just |simply |instead,? |to \w+ .{0,40}, )*(?:try|enter|charge|use|press|click|go|open|check|log|plug|restart|reset|push|pull|turn|switch|hold|select|choose|follow|measure|take|fill|put|set|unplug|lift|slide|tap|type|remove|insert|empty|clean|tighten|order|request|send|pick)\b/i
/** "The red one", "exactly as it is printed". */
const leansOnThing = /\b(?:(?:an?|the|this|that|your|another|each|either) (?:\w+ )?ones?\b(?! (?:of|day|time|thing)\b)|(?:it|them|they|instead|another)\b)/i

/** "A save file lives on your computer. … the file": what "the" points to was first named in what would go. */
const introduces = (gone: string, behind: string, before: string): boolean =>
  [...gone.matchAll(/\ban? (?:(?!of\b|to\b|in\b|on\b|for\b)\p{L}+ ){0,2}?(\p{L}{4,})/giu)].some(
    ([, noun = '']) => names(behind, noun) && !names(before, noun) && new RegExp(`\\b(?:the|that|this) (?:\\p{L}+ )?${noun}\\b`, 'iu').test(behind)
  )

const names = (text: string, noun: string): boolean => text.toLowerCase().includes(noun.toLowerCase())

/** Names what is to be spoken of, and says nothing of it. */
const topic =
  /(?:^|[.!?\n]\s+)(?:with (?:regard|respect|reference) to|as (?:for|to|regards)|regarding|concerning|in (?:terms|view|light) of|on the (?:subject|matter|question) of) [^,;:.!?]{1,60}$/i

/** "As you'll grasp if you take it slowly, books differ": what would go is what the "if" hangs on. */
function cutsMain({start, end, text: put}: Edit, {text}: Surroundings): boolean {
  const rest = put + text.slice(end, end + line)
  if (put !== '' && /^(?:if|when|once|unless|because|since)\b/i.test(rest)) return true
  const gone = text.slice(start, end)
  // "As for the ceiling, what you saw is paint"
  if (/^[,\s]/.test(gone) && /^\s*(?:[.!?]|$)/.test(rest) && topic.test(text.slice(Math.max(0, start - line * 2), start))) return true
  // "Obviously, and as you know, we sent it"; "We want to inform you, as the law asks, of your rights"
  if (put !== '' && (joinsOn.test(rest) || isTold.test(rest))) return true
  // "Please note that we checked it and that we …": the second "that" hangs on the first
  if (put !== '' && !/,\s+\S?$/.test(gone) && secondThat.test(text.slice(end, end + longestRest))) return true
  // "The lamp, as we said, and as the label says, is fragile": the second aside hangs on the first
  if (/^\W*(?:as|like)\b/i.test(gone) && /^,? (?:and|or|but) (?:as|like)\b/i.test(rest)) return true
  // "The key, is safe": the comma belongs to what would go
  if (put === '' && splitsOff.test(rest)) return true
  // "Print it, ring the depot, and don't dawdle": the last of a list goes with its "and"
  if (/^, (?:and|or)\b/i.test(gone) && /^[.!?]/.test(rest) && isListed.test(text.slice(Math.max(0, start - line), start))) return true
  // "as stated on the form": where it is stated goes with it
  return /^(?:as|like)\b[^,]*$/i.test(gone) && /^(?:on|in|at|by|under|during|from)\b/i.test(rest)
}

/** No sentence begins with it that began with something else. */
const joinsOn = /^\W*(?:(?:and|or|but|nor|yet)\b|(?:which|who|whose)\b[^?.!]*,)/i
/** What is told of, without who tells it. */
const isTold = /^(?:(?:of(?! course)|about)\b|[^,.!?;:\n]{1,60}, (?:that (?!is\b|was\b)|(?:of|about) (?!whom|which|course))(?!,))/i
/** The first "that" of what is left is one that others stand before; "and that is why" begins anew. */
const secondThat =
  /^(?:(?!\bthat\b)[^.!?\n])*\b(?:and|or|but|nor|not)(?: also)? that (?!(?:is|was|were|of|has|had|have|will|can|can['’]t|won['’]t|would|should|could|may|might|must|does|did|means|makes|way|said)\b)/i
/** A verb that a comma would part from its subject. */
const splitsOff = /^, (?:is|are|was|were|has|have|had|will|can|cannot|could|would|should|must|may|might|does|did)(?:n['’]t)? (?!(?:i|we|you|he|she|it|they|there|the|your|our)\b)/i
/** In UTF-16 code units; a sentence without its stop must stay cheap. */
const longestRest = 300

/** Behind a comma, words that are no clause of their own, nor a name. */
const isListed = /, (?!(?:and|or|but|so|an?|the|your|our|it|i|we|you|they|he|she|there|that|this|which|who)\b)\p{Ll}+(?: [^\s,.!?]+){2,}$/u

/** Points to somebody or something that was named before. */
const refersBack = /\b(?:he|she|him|his|hers?|them|another one|that one|(?:mean|meant|want|wanted) something else|the (?:former|latter))\b/i

/** Holds one mark of a pair; ":)" is none. */
function isTorn(words: string): boolean {
  const count = (mark: string): number => words.replace(/[:;]-?[()]/g, '').split(mark).length
  return count('"') % 2 === 0 || count('*') % 2 === 0 || count('“') !== count('”') || count('(') !== count(')')
}

/** Where a clause of its own may begin and end. */
const opensClause = lazily(() => /(?:^|[^\p{L}\d\s]|\n|\b(?:and|but|so|because|while))\s*$/iu)
const closesClause = lazily(() => /^(?:$|[^\p{L}\d,]|,? (?:and|but|so) (?:i|we|you|it|that|the)\b)/iu)

/** A stop that ends no sentence. */
const abbreviated = lazily(() => /\b(?:no|mrs?|ms|dr|st|inst|ref|vs|\p{L})\.\s*$/iu)

/** Ends in the name of who writes: "Thanking you, Suresh". */
const signs = lazily(() => /,\s+\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,4}$/u)

/**
 * What says something new must fit the sentences on both sides, and not take with it what the sentence told beside what was found; whoever
 * asks them to write again must mean it throughout.
 */
function canReplace(edit: Edit, {finding, active}: FoundBy, around: Surroundings, edits: readonly Edit[]): boolean {
  const gone = edits.find(({start, text}) => text === '' && start >= edit.end && start <= edit.end + 1)
  const end = gone?.end ?? edit.end
  const next = around.text.slice(end, end + 40).replace(/^[^\S\r\n]+/, '')
  const isSentence = /\w\]?[.?!]$/.test(edit.text)
  // "please allow up to 8 weeks": no clause stands behind a bare word, nor before one
  if (
    !isSentence &&
    /^(?:(?:I|we) will|\[[^\]]*\] (?:takes|is|will))\b/i.test(edit.text) &&
    !(opensClause().test(around.text.slice(Math.max(0, edit.start - 20), edit.start)) && (/^\[[^\]]*\] will/i.test(edit.text) || closesClause().test(next)))
  )
    return false
  // "a full and thorough review": the noun goes with it
  if (/\ban? \p{L}+ and $/iu.test(around.text.slice(Math.max(0, edit.start - 60), edit.start))) return false
  // "a rug you spoiled": the clause belongs to the noun before it
  if (edit.text.startsWith('[') && /\b(?:an?|the|your|our) \w+ $/i.test(around.text.slice(Math.max(0, edit.start - 40), edit.start))) return false
  // what was a lead-in to a list is no sentence
  if (isSentence && /^[,;:]/.test(next)) return false
  // behind "of the 6th inst." no sentence begins
  // "I will ask them for you. They have it": whom it leans on is still named
  const isNamed = /\bthem\b/.test(edit.text) && /^they\b/i.test(next)
  if (
    isSentence &&
    ((leansOn(around.text.slice(edit.start, edit.end), next) && !isNamed) || (/^\p{Ll}/u.test(next) && /^\p{Lu}/u.test(around.text.slice(edit.start, edit.start + 2))))
  )
    return false
  if (isSentence && signs().test(around.text.slice(edit.start, edit.end)) && /^\s*$/m.test(next.slice(0, 1))) return false
  // "VAT No. and size are …": the stop ended no sentence
  if (isSentence && [edit.start, edit.end].some((at) => abbreviated().test(around.text.slice(Math.max(0, at - 12), at)))) return false
  if (isSentence && orphansThem(around.text.slice(edit.start, edit.end), edit.text, around.text.slice(end, end + line * 2))) return false
  if (contradicts(edit, around, edits)) return false
  // "please don't " asks for what was ordered
  if (!saysSomethingNew(edit) || edit.text.endsWith(' ') || saysTheSame(edit, around) || (deaf.test(edit.text) && deaf.test(around.text.slice(edit.start, edit.end)))) return true
  // "We will settle this:" and "I've also" lead to what was found
  const leadIn = around.text.slice(edit.start, Math.max(edit.start, finding.start)).replace(/^[^.!?:\d]*:\s*$|^\W*(?:[\w'’]+ ){0,4}$/, '')
  const beside = `${leadIn} ${around.text.slice(finding.end, edit.end)}`
    .replace(/\b(?:sorry|apologies)\b/i, (sorry) => (edit.text.includes('sorry') ? '' : sorry))
    // "£4 isn't the world": the sum is told again
    .replace(/[£$€]?\d[\d.,]*/g, (figure) => (edit.text.includes(figure) ? '' : figure))
  if (isSentence && (telling().test(beside) || (active.rule.ruleId !== 'no-stalling' && edit.text.includes('[') && wordsIn(beside) > mostSwallowed))) return false
  const isRefused = asksToWrite.test(edit.text) && around.harsh.some(({finding}) => finding.end <= edit.start || finding.start >= edit.end)
  return !isRefused && (makesUp.test(edit.text) || active.rule.ruleId === 'no-stalling' || !standsBesideHarshness(edit, finding, around, edits))
}

/** "You should contact the maker. Please find their number on the card": whose it is was named in what would go. */
function orphansThem(gone: string, put: string, behind: string): boolean {
  const [next = ''] = /^[^.!?\n]*/.exec(behind) ?? []
  const at = next.search(/\b(?:their|theirs|them|they)\b/i)
  return at >= 0 && thing.test(gone) && !/\b(?:them|they|whom|\p{L}{3,}s)\b/iu.test(put + next.slice(0, at))
}

/** Somebody who can do nothing offers nothing, and will do nothing by Friday; whoever will write by then doesn't put off in the next breath. */
function contradicts(edit: Edit, {text, sentences, found}: Surroundings, edits: readonly Edit[]): boolean {
  const isDate = edit.text.includes('takes until [')
  if (!isDate && !/^(?:[.,] )?(?:(?:I|we|\[name\]) will|what (?:I|we) can offer is)\b/i.test(edit.text)) return false
  const first = sentenceAt(sentences, edit.start)
  let last = first
  while (last + 1 < sentences.length && (sentences[last + 1] as Span).start < edit.end) last++
  const isOffer = /^(?:[.,] )?what/i.test(edit.text)
  const putsOff = (at: number, {start, end}: Span): boolean =>
    isDate ||
    (!isOffer && start >= edit.end && (at <= last || (edit.text.includes('there is news') && /\b(?:update|write|let|hear|contact|touch|back)\b/i.test(text.slice(start, end)))))
  return [first - 1, first, last, last + 1].some((at) =>
    (found.get(at) ?? []).some(
      ({finding, active: {rule}}) =>
        !edits.some(({start, end}) => finding.start < end && start < finding.end) &&
        ((rule.ruleId === 'no-dead-end' && !(isOffer && finding.start >= edit.end)) || (rule.ruleId === 'no-stalling' && putsOff(at, finding)))
    )
  )
}

/** In the place of harsh words an offer or a real apology makes things better, whatever stands beside it. */
const makesUp =
  /^(?:[.,] )?(?:There are two ways to go from here|what (?:I|we) can (?:offer|do) is|(?:I['’]m|we['’]re) sorry that|Here it is once more|To find out what happened|That way|If that is done)\b/i

/** In words; with more beside what was found, a sentence says something else too. */
const mostSwallowed = 8

/** As many words as a statement of its own has. */
const saysSomethingNew = ({text}: Edit): boolean => text.split(/\s+/).length >= 5

/** Most of its words stood there before. */
function saysTheSame({start, end, text: put}: Edit, {text}: Surroundings): boolean {
  // "inform" and "informed" are one
  const stems = (words: string): string[] => (words.toLowerCase().match(/\w+/g) ?? []).map((word) => word.slice(0, 4))
  const before = new Set(stems(text.slice(start, end)))
  const words = stems(put)
  return words.filter((word) => before.has(word)).length * 2 > words.length
}

/** Something harsh in the sentence before or behind, no guess where this is none, and not replaced with it, nor by another edit of the same suggestion. */
function standsBesideHarshness({start, end}: Edit, own: FoundBy['finding'], {sentences, found}: Surroundings, edits: readonly Edit[]): boolean {
  const isMended = ({finding}: FoundBy): boolean => edits.some((edit) => finding.start < edit.end && edit.start < finding.end)
  const first = sentenceAt(sentences, start)
  let last = first
  while (last + 1 < sentences.length && (sentences[last + 1] as Span).start < end) last++
  return [first - 1, first, last, last + 1].some((at) =>
    (found.get(at) ?? []).some((one) => isHarsh(one) && (one.finding.isSure !== false || own.isSure === false) && !isMended(one))
  )
}

/** As many characters tell how a sentence begins. */
const line = 60

/** What stands before the first word of a line is no longer. */
const indent = 40

const regret =
  /(?<=^|[.!?\n]\s*|^(?:hi|hello|hey|dear|good \w+)[^.!?\n]{0,30},\s*)(?:(?:but|and|so) )?(?:unfortunately|sadly|regrettably|alas|i(?:['’]m| am) afraid(?: that)?),?\s*$/i
const offer = /^(?:[.,] )?(?=(?:What I can|I can|I will|I['’]ll) )/

/** "Unfortunately, what I can offer is a repair": what is offered is nothing to regret. */
function withoutRegret(text: string, suggestion: Suggestion): Suggestion {
  const [edit, ...others] = suggestion.edits
  const stop = edit && others.length === 0 && edit.start < edit.end ? offer.exec(edit.text)?.[0].length : undefined
  const lead = stop === undefined ? undefined : regret.exec(text.slice(Math.max(0, (edit as Edit).start - longestLead), (edit as Edit).start))?.[0]
  if (!edit || stop === undefined || lead === undefined) return suggestion
  return {
    ...suggestion,
    edits: [{...edit, start: edit.start - lead.length, text: edit.text.slice(stop)}],
    slots: suggestion.slots.map((slot) => ({...slot, start: slot.start - stop, end: slot.end - stop}))
  }
}

/** In UTF-16 code units. */
const longestLead = 40

/** "We'll update you once we know, I will write to you by Friday": what takes the place of an afterthought is a sentence of its own. */
function unspliced(text: string, suggestion: Suggestion): Suggestion {
  const [edit, ...others] = suggestion.edits
  if (!edit || others.length > 0 || edit.start === edit.end || !isStatement.test(edit.text)) return suggestion
  const before = text.slice(Math.max(0, edit.start - longestHead), edit.start)
  const [, head, joint = ''] = (promises.test(text.slice(edit.start, edit.end)) ? undefined : follows.exec(before)) ?? /(?:^|[.!?\n] ?)([^.!?\n]*)(, )$/.exec(before) ?? []
  if (head === undefined || wordsIn(head) < fewestStated || opensLoosely.test(joint === ', ' ? head : head.replace(called, '')) || !states.test(head)) return suggestion
  const grown = '. '.length
  return {
    ...suggestion,
    edits: [{...edit, start: edit.start - joint.length, text: `. ${(edit.text[0] as string).toUpperCase()}${edit.text.slice(1)}`}],
    slots: suggestion.slots.map((slot) => ({...slot, start: slot.start + grown, end: slot.end + grown}))
  }
}

/** "<user> We're sorry for …": what such a word begins goes on to begin with a capital. */
const inCase = (text: string, edit: Edit): Edit =>
  opensSentence.test(text.slice(edit.start, edit.end)) ? {...edit, text: `${edit.text.charAt(0).toUpperCase()}${edit.text.slice(1)}`} : edit
const opensSentence = /^(?:We|Our|My|You|Your|It|This|That|There|The|Please|Sorry)\b/

/**
 * "Wes at Pinto Parcel here. The van left": what is to come first comes behind who writes, whom a line calls by name, and what heads the letter;
 * and before a list, not into it.
 */
function behindOpening(text: string, edit: Edit): Edit {
  if (!/[.!?] \p{L}?$/u.test(edit.text) || edit.end - edit.start > 1) return edit
  const put = edit.text.slice(0, edit.text.length - (edit.end - edit.start))
  const [mark] = listMark.exec(text.slice(Math.max(0, edit.start - indent), edit.start)) ?? []
  if (mark !== undefined) return {start: edit.start - mark.length, end: edit.start - mark.length, text: `${put.trimEnd()}\n`}
  let at = edit.start
  for (let heads = 0; heads < mostHeads; heads++) at += opensOnly().exec(text.slice(at, at + longestOpening))?.[0].length ?? 0
  const small = /^\p{Ll}(?=\p{Ll}* )/u.exec(text.slice(at, at + line))?.[0] ?? ''
  if (at === edit.start && (small === '' || edit.end > edit.start)) return edit
  return {start: at, end: at + small.length, text: `${put.charAt(0).toUpperCase()}${put.slice(1)}${small.toUpperCase()}`}
}

const listMark = /(?<=^|\n)[ \t]*(?:[-*•–+]|\(?\d{1,3}[.)])[ \t]+$/

/** "Tasha", "Case 4471", "Wes at Pinto Parcel": no letter opens with more. */
const mostHeads = 3
/** In UTF-16 code units. */
const longestOpening = 120

/** A sentence or a line that only says who writes, to whom, or about what; something comes behind it. */
const opensOnly = lazily(() => {
  const own = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]+)?"
  const I = "(?:[Tt]his is|[Ii]t['’]s|I['’]m|I am|[Mm]y name(?: is|['’]s)) "
  const firm = "(?:(?:the|our|your) )?\\p{Lu}[\\p{L}'’&-]*(?: (?:of |and |& |the )?[\\p{Lu}&][\\p{L}'’&-]*){0,4}(?: (?:team|desk|support|office))?"
  const stop = '(?:[.!]\\s+|[ \\t]*\\n\\s*)'
  const role = "(?:(?!\\b(?:is|are|was|were|has|had|will|can|cannot|sorry|afraid|but|because)\\b|['’](?:ll|ve|d)\\b)[^.!?\\n]){1,100}"
  const job =
    '(?:manager|owner|supervisor|director|head|lead|leader|agent|advis[eo]r|assistant|specialist|representative|engineer|chef|host|captain|founder|clerk|officer|colleague|driver|editor|secretary)s?'
  return new RegExp(
    `^(?:${[
      `(?:${I})?${own}(?:(?: here)?(?:, | (?:at|from|of|with|for|on behalf of|in) )${firm}(?: here)?| here)${stop}`,
      `(?!I\\b)(?:(?:Mrs?|Ms|Dr|Prof)\\.? )?${own},?[ \\t]*\\n\\s*`,
      `${I}${own}[.!]\\s+`,
      `(?:I['’]m|I am|[Mm]y name(?: is|['’]s)) ${own}(?:,? (?:and|from|at|of|with|in|on)|,) ${role}${stop}`,
      `(?:[Tt]his is|[Ii]t['’]s) ${own}(?: here,?(?: (?:and|from|at|of|with|in|on))?| (?:from|at|of|with|on behalf of)) ${role}${stop}`,
      `${own} here,?(?: (?:and|from|at|of|with|in|on))? ${role}${stop}`,
      `I(?:['’]m| am) (?:the|an?|your|one of (?:the|our)) (?:[\\p{L}-]+ ){0,3}?${job}\\b(?: ${role})?${stop}`,
      `I(?:['’]m| am) (?:writing|replying|answering|getting in touch|contacting you|in touch)(?: to you| with you)? (?:on behalf of|from|as|in place of) ${role}${stop}`,
      `I (?:work|look after|run|manage|lead|head)(?: (?:in|for|at|on|with))? (?:the|our) ${role}${stop}`,
      `[Yy]ou(?:['’]re| are|['’]ve got| have) (?:through to|speaking (?:to|with)|chatting (?:to|with)|talking to) ${role}${stop}`,
      '(?:[Cc]ase|[Tt]icket|[Oo]rder|[Rr]ef(?:erence)?|[Cc]laim|[Bb]ooking|[Aa]ccount|[Ii]nvoice|[Cc]omplaint)\\b(?![^\\n]*\\b(?:is|are|was|were|has|have|had|will|can|\\p{L}+ed)\\b)[^.!?\\n]{0,60}[.:]?[ \\t]*\\n\\s*'
    ].join('|')})(?=\\S)`,
    'u'
  )
})

/** How often a text speaks as "we"; not at all where it says "I" anywhere. */
const weIn = (text: string): number => (/\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)\b/.test(text) ? 0 : (text.match(ofUs)?.length ?? 0))
const ofUs = /\b(?:[Ww]e|us|[Oo]urs?|[Oo]urselves)\b/g

/** What is put into a letter that speaks as "we", and goes on to, speaks so too. */
function inOneVoice(text: string, we: number, suggestion: Suggestion): Suggestion {
  if (we === 0 || suggestion.edits.reduce((left, {start, end}) => left - weIn(text.slice(start, end)), we) <= 0) return suggestion
  const edits = suggestion.edits.map((edit) => ({...edit, text: asWe(edit.text, text.slice(Math.max(0, edit.start - indent), edit.start), text.slice(edit.end, edit.end + 1))}))
  const slots = suggestion.slots.map((slot) => {
    const start = edits[slot.edit]?.text.indexOf(`[${slot.name}]`) ?? slot.start
    return {...slot, start, end: start + slot.end - slot.start}
  })
  return {...suggestion, edits, slots}
}

/** "I'm sorry" as "we're sorry"; `before` tells whether a sentence begins with it, `behind` whether a letter is all of its word. */
const asWe = (put: string, before: string, behind: string): string =>
  put.replace(/\[[^\]]*\]|\b(?:I(?:['’]m| am)?|me|my|myself)\b/g, (said, at: number) => {
    if (at + said.length === put.length && /\p{L}/u.test(behind)) return said
    const plural = ours[said.replace('’', "'")] ?? said
    return /(?:^|[.!?…>]["”’)]*\s|\n|(?:^|\s)@[\w.-]+\s)\s*$/.test(before + put.slice(0, at)) ? `${plural[0]?.toUpperCase()}${plural.slice(1)}` : plural
  })
const ours: Readonly<Record<string, string>> = {I: 'we', "I'm": "we're", 'I am': 'we are', me: 'us', my: 'our', myself: 'ourselves'}

/** "We are few this week, so please be patient": what comes of it is gone with the words. */
const follows = /(?:^|[.!?\n] ?)([^.!?\n]*?)((?:,|;)? (?:and )?(?:so|hence|therefore|thus) )$/i
const called = /^\W*(?:hi|hello|hey|dear|good \p{L}+)\b[^,]{0,40}, /iu
const promises = /\b(?:will|shall|can|could|may)\b|['’]ll\b/i

const isStatement = /^(?:I will|I am|(?:I['’]m|we['’]re) sorry|what I can)\b/i
/** It hangs on what comes behind, or joins it. */
const opensLoosely =
  /^\W*(?:if|when|once|as|since|because|while|although|though|after|before|until|unless|in|on|at|for|with|given|due|to|by|from|hi|hello|dear|hey|sorry|thanks?|unfortunately|sadly)\b|,(?: \S+)*$|\b(?:and|but|so|or)$/i
const states = /\b(?:it|this|that) (?:\w+ly )?\w+s\b|\b(?:is|are|was|were|has|have|had|will|can|does|do|did|must|may)\b|['’](?:s|re|ve|ll)\b|\w{3,}ed\b/i
/** In words. */
const fewestStated = 4
/** In UTF-16 code units. */
const longestHead = 300

/** "Pay now or lose it. The choice is yours.": where the options go, so does what says that there are some. */
function withoutChoice(text: string, edit: Edit): Edit {
  // "If that is difficult, please tell us. Your choice.": what is added takes its place
  if (edit.start === edit.end && /[.!?]$/.test(edit.text)) {
    const [said] = choiceLeft.exec(text.slice(edit.end, edit.end + line)) ?? []
    return said === undefined ? edit : {...edit, end: edit.end + said.length}
  }
  const isWhole = edit.end - edit.start > longestWhole && /(?:^|[.!?\n]["”’)]*\s*)$/.test(text.slice(Math.max(0, edit.start - indent), edit.start))
  if (!isWhole || (edit.text !== '' && (!/[.!?]$/.test(edit.text) || / or /.test(edit.text)))) return edit
  const [left] = choiceLeft.exec(text.slice(edit.end, edit.end + line)) ?? []
  const before = /[^.!?\n]*[.!?]\s*$/.exec(text.slice(Math.max(0, edit.start - longestHead), edit.start))?.[0] ?? ''
  // the options may stand before it
  if (left === undefined || (/ or /.test(before) && !/\?\s*$/.test(before))) return edit
  const spaced = /\s$/.test(text.slice(edit.start, edit.end)) ? (/^[ \t]*/.exec(text.slice(edit.end + left.length, edit.end + left.length + 8))?.[0].length ?? 0) : 0
  const end = edit.end + left.length + spaced
  const isLast = edit.text === '' && /^[ \t]*(?:\n|$)/.test(text.slice(end, end + line))
  return {...edit, end, start: edit.start - (isLast ? (/[ \t]*$/.exec(text.slice(Math.max(0, edit.start - indent), edit.start))?.[0].length ?? 0) : 0)}
}
/** In characters; less is a word of a sentence. */
const longestWhole = 12
const choiceLeft =
  /^[.!?…"”’)]*[ \t]*(?:(?:so|but|and|now),? )?(?:(?:the|your) (?:choice|decision|call)(?:['’]s| is)(?: (?:all|entirely|completely|now))? (?:yours|up to you)|(?:it|that)(?:['’]s| is)(?: (?:all|entirely|completely|totally|now))* (?:up to you|your (?:choice|call|decision))|(?:entirely )?up to you|your (?:choice|call|decision|move)|you (?:decide|choose)|take your pick)[.!?]+/i

/** What is taken for a letter, to get its capital, may be half of one: the other half goes with it. */
function inWholeLetters(text: string, edit: Edit): Edit {
  const isHalved = (text.codePointAt(edit.end - 1) ?? 0) > 0xffff && edit.end > edit.start
  return isHalved ? {...edit, end: edit.end + 1, text: edit.text + (text[edit.end - 1] === edit.text.at(-1) ? text[edit.end] : '')} : edit
}

/** A deletion that would leave a line empty takes the line, its list mark and the blank lines on one side. */
function withoutGap(text: string, edit: Edit): Edit {
  if (edit.text !== '' || edit.start === edit.end) return edit
  const left = /[^\r\n]*$/.exec(text.slice(Math.max(0, edit.start - indent), edit.start))?.[0] ?? ''
  const lineStart = edit.start - left.length
  const right = /^[ \t.!?…]*(?=[\r\n]|$)/.exec(text.slice(edit.end, edit.end + 40))
  if (!right || !/^\s*(?:[-*•–+]\s*|\(?\d{1,3}[.)]\s*)?$/.test(left)) return edit
  const end = edit.end + right[0].length
  const below = /^\s*/.exec(text.slice(end, end + 200))?.[0] ?? ''
  if (end + below.length < text.length) {
    // a list goes on on the next line
    const isInList = left.trim() !== '' && /^\r?\n\s*(?:[-*•–+]\s|\(?\d{1,3}[.)]\s)/.test(text.slice(end, end + 20))
    const lines = /^(?:[ \t]*(?:\r\n|\n|\r))+/.exec(below)?.[0] ?? ''
    return {...edit, start: lineStart, end: end + (isInList || left.trim() === '' ? lines.length : (/^\r?\n/.exec(below)?.[0].length ?? 0))}
  }
  const above = /\s*$/.exec(text.slice(Math.max(0, lineStart - 200), lineStart))?.[0] ?? ''
  return {...edit, start: lineStart - above.length, end}
}
