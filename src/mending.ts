/**
 * What sounds false beside harsh words may stand once they are mended in the same stroke: "Calm down. The van left on Monday." gets its apology
 * in the place of its "Calm down".
 */

import {closes, opensOnReproach, type Surroundings} from './fitting.ts'
import {applyEdits} from './fix.ts'
import type {FoundBy} from './linter.ts'
import {deciding, telling, tellsWhen} from './suggestion.ts'
import type {Edit, Slot, Span, Suggestion} from './types.ts'

type Fits = (suggestion: Suggestion, found: FoundBy, around: Surroundings) => boolean

/** A harsh finding and what mends it. */
interface Mend {
  one: FoundBy
  suggestion: Suggestion
}

/** A letter with more harsh words wants to be written anew. */
const mostHarsh = 8

/**
 * Gives findings for which nothing fits a suggestion that mends the harsh words in its way too, and what a reply lacks one that mends all of
 * them; `made` is all that their rules suggested.
 */
export function mendBeside(offered: readonly FoundBy[], made: ReadonlyMap<FoundBy, readonly Suggestion[]>, around: Surroundings, fits: Fits): void {
  const wanting = offered.filter(
    ({suggestions, active}) => active.rule.kind !== 'words' || suggestions.every(({edits}) => edits.some((edit) => opensOnReproach(edit, edits, around)))
  )
  const harsh = [...new Set([...around.found.values()].flat())].filter(({active}) => active.rule.isHarsh).sort((a, b) => a.finding.start - b.finding.start)
  if (wanting.length === 0 || harsh.length === 0 || harsh.length > mostHarsh) return
  const mends = mendsOf(harsh, around)
  const mended = wanting.map((found) =>
    (made.get(found) ?? []).flatMap((suggestion) => withMends(suggestion, found, mends, harsh, around, fits) ?? (found.suggestions.includes(suggestion) ? [suggestion] : []))
  )
  wanting.forEach((found, at) => {
    found.suggestions = mended[at] ?? []
  })
}

/** One mend for each harsh finding, of those that fit as the reply stands; nothing is left out of which nobody is sure. */
function mendsOf(harsh: readonly FoundBy[], around: Surroundings): Mend[] {
  let mends: Mend[] = []
  for (const one of harsh) {
    if (givesIn.test(one.active.rule.ruleId) || isMended(one, mends)) continue
    // what leaves a sentence out takes the place of what leaves out a word of it
    const beside = ({edits}: Suggestion): Mend[] =>
      mends.filter((mend) => !mend.suggestion.edits.every((edit) => edits.some(({start, end}) => start <= edit.start && edit.end <= end)))
    const suggestion = plainFirst(one).find(
      (each) =>
        (isSure(one) ? !cutsAnswer(each, around) : keepsAll(each) || goesUnsaid(each, one, around)) &&
        !(feels(each) && sentenceOf(one, around) > 0) &&
        !crosses(each, beside(each)) &&
        !asksTwice(each, mends) &&
        !offersEarly(each, around)
    )
    if (suggestion) mends = [...beside(suggestion), {one, suggestion}]
  }
  return mends
}

const isSure = ({finding: {isSure, confidence = 0}}: FoundBy): boolean => isSure !== false || confidence > nearlySure
/** From 0 to 1; enough for what a person is asked to look at. */
const nearlySure = 0.9
const keepsAll = ({edits}: Suggestion): boolean => edits.every(({start, end, text}) => text.length > 1 || end - start < longestWord)
/** In characters; less is no statement. */
const longestWord = 14

/** What only plays it down tells nothing, sure or not. */
const goesUnsaid = ({edits}: Suggestion, {active, finding}: FoundBy, {text}: Surroundings): boolean =>
  isLikely(finding) && ofTone.test(active.rule.ruleId) && edits.every(({start, end}) => !telling().test(text.slice(start, end)))
/** What somebody feels is told where a letter opens; in the midst of it, it comes from nowhere. */
const sentenceOf = ({finding}: FoundBy, {sentences}: Surroundings): number => sentences.findIndex(({end}) => end > finding.start)

/** "The invoice is correct": however it was meant, that is the answer. */
const cutsAnswer = ({edits}: Suggestion, {text}: Surroundings): boolean => edits.some((edit) => edit.text === '' && answers.test(text.slice(edit.start, edit.end)))
const answers = /\b(?:is|was|are|were) (?:\w+ )?(?:correct|accurate|right|in order|as agreed)\b/i

/** What is given away is no harsh word. */
const givesIn = /^no-(?:pushover|reflex-giveaway)$/

/** Says what the customer feels, or that somebody is sorry: once is enough. */
const feels = ({edits}: Suggestion): boolean => edits.some(({text}) => /\b(?:see (?:why|from your)|sorry|should have had|has been hard)\b/i.test(text))
/** No fact leaves its place to a slot, but a dead end leaves it to what can be done; and nothing harsh stays where something can stand in its place. */
const plainFirst = ({active, suggestions: all}: FoundBy): readonly Suggestion[] => {
  const rank = (one: Suggestion): number => (feels(one) ? 2 : one.edits.every(({start, end}) => start === end) ? 1 : 0)
  // nothing harsh is mended by one more way to come back to it
  const suggestions = all.filter(
    ({slots, edits}) => (slots.length === 0 || active.rule.ruleId === 'no-dead-end') && !edits.some(({start, end, text}) => start === end && closes.test(text))
  )
  return [...suggestions].sort((a, b) => rank(a) - rank(b))
}

/** Says what somebody will do, or asks for it: once is enough, too. */
const offersDeed = ({edits}: Suggestion): boolean => edits.some(({text}) => /\bwhat (?:i|we|you) can (?:do|offer)\b|\bfeel fair\b|\[what (?:you|they) (?:will|need)\b/i.test(text))
/** What is decided behind an offer takes it back. */
const offersEarly = (suggestion: Suggestion, {text}: Surroundings): boolean =>
  offersDeed(suggestion) && deciding().test(text.slice(Math.max(...suggestion.edits.map(({end}) => end))))
const asksTwice = (suggestion: Suggestion, mends: readonly Mend[]): boolean =>
  (offersDeed(suggestion) && mends.some((mend) => offersDeed(mend.suggestion))) || (feels(suggestion) && mends.some((mend) => feels(mend.suggestion)))

/** It is replaced, or most of it is. */
const isMended = ({finding}: FoundBy, mends: readonly Mend[]): boolean =>
  mends.some(
    ({one, suggestion: {edits}}) =>
      one.finding === finding ||
      edits.some(({start, end}) => start === finding.start && end - start > 1) ||
      edits.reduce((sum, {start, end}) => sum + Math.max(0, Math.min(end, finding.end) - Math.max(start, finding.start)), 0) * 2 >= finding.end - finding.start
  )

const overlap = (a: Span, b: Span): boolean => (a.start < b.end && b.start < a.end) || (a.start === b.start && (a.start === a.end) === (b.start === b.end))

const crosses = ({edits}: Suggestion, mends: readonly Mend[]): boolean => mends.some((mend) => mend.suggestion.edits.some((edit) => edits.some((own) => overlap(own, edit))))

const inOrder = (a: Edit, b: Edit): number => a.start - b.start || a.end - b.end

/** Words of its own rule may be mended by what stands beside them alone; what the reply lacks wants all of it mended. */
function withMends(suggestion: Suggestion, found: FoundBy, all: readonly Mend[], harsh: readonly FoundBy[], around: Surroundings, fits: Fits): Suggestion | undefined {
  const {sentences} = around
  const isWord = found.active.rule.kind === 'words'
  if (isWord && (!isSure(found) || givesIn.test(found.active.rule.ruleId))) return undefined
  const first = sentences.findIndex(({end}) => end > found.finding.start)
  const near = isWord ? {start: sentences[first - 1]?.start ?? 0, end: sentences.find(({start}) => start >= found.finding.end)?.end ?? around.text.length} : undefined
  const put = suggestion.edits.length === 1 ? openingWith(suggestion.edits[0] as Edit, around) : undefined
  const own = put ? {...suggestion, edits: [put]} : suggestion
  // what is said once needs no mend that says it
  const plainly = ({one, suggestion: mend}: Mend): Mend[] => {
    const plain = asksTwice(own, [{one, suggestion: mend}]) ? plainFirst(one).find((each) => !asksTwice(own, [{one, suggestion: each}])) : mend
    return plain ? [{one, suggestion: plain}] : []
  }
  let mends = all.filter((mend) => mend.one !== found && (!near || overlap(mend.one.finding, near)) && !(isWord && crosses(own, [mend]))).flatMap(plainly)
  if (put && !isWord) mends = [...mends, ...inItsPlace(put, mends, around, fits)]
  const left = harsh.filter((one) => !isMended(one, mends))
  if (mends.length === 0 || (!isWord && staysHarsh(own, mends, left, around))) return undefined
  // where nobody is corrected any more there is nothing to soften
  if (ofCorrection.test(found.active.rule.ruleId) && mends.some(({suggestion: {edits}}) => edits.some((edit) => edit.text === '' && overlap(edit, found.finding)))) return undefined
  if (!fitsOnceMended(own, found, mends, around, fits)) return undefined
  return joined(put && crosses(suggestion, mends) ? own : suggestion, mends, around.text)
}

const ofCorrection = /^(?:offer-walkthrough|leave-a-way-out)$/

/** More than one sentence is left that somebody may take amiss, or one that comes to stand right beside what is put there. */
function staysHarsh({edits}: Suggestion, mends: readonly Mend[], harsh: readonly FoundBy[], {sentences}: Surroundings): boolean {
  const left = sentences.filter((sentence) => harsh.some(({finding}) => isLikely(finding) && overlap(sentence, finding)))
  const gone = mends.flatMap((mend) => mend.suggestion.edits.filter(({text}) => text === '')).sort(inOrder)
  const closed = edits.map((edit) => gone.reduce((span, {start, end}) => (start <= span.end + 1 && end > span.end ? {start: span.start, end} : span), edit as Span))
  return left.length > 1 || left.some((sentence) => closed.some((span) => touches(sentence, span)))
}

/** From 0 to 1; the detector doubts what is less likely. */
const likely = 0.5
const isLikely = ({confidence = 1}: FoundBy['finding']): boolean => confidence > likely

/** In characters; the stop of a sentence, and a space. */
const stop = 3
const touches = (sentence: Span, edit: Span): boolean => sentence.start <= edit.end + 1 && edit.start <= sentence.end + stop

/** What is put before a sentence, without the letter that comes back behind it; undefined for anything else. */
function openingWith(edit: Edit, {text}: Surroundings): Edit | undefined {
  if (edit.start === edit.end) return /[.!?] $/.test(edit.text) ? edit : undefined
  const isBefore = edit.end - edit.start === 1 && edit.text.slice(-2).toLowerCase() === ` ${text.slice(edit.start, edit.end).toLowerCase()}`
  return isBefore ? {...edit, end: edit.start, text: edit.text.slice(0, -1)} : undefined
}

/** Harsh words that nothing mends leave their place to what is put before them, where they tell nothing else. */
function inItsPlace({start}: Edit, mends: readonly Mend[], around: Surroundings, fits: Fits): Mend[] {
  const {text, sentences, found} = around
  const at = sentences.findIndex(({end}) => end > start)
  const sentence = sentences[at]
  const one = (found.get(at) ?? []).find(
    (each) => each.active.rule.isHarsh && (isSure(each) || (isLikely(each.finding) && ofTone.test(each.active.rule.ruleId))) && !isMended(each, mends)
  )
  if (!sentence || !one || telling().test(text.slice(sentence.start, sentence.end)) || tellsWhen.test(text.slice(sentence.start, sentence.end))) return []
  const end = sentence.end + (/^[.!?…)"”’']*[ \t]*/.exec(text.slice(sentence.end, sentence.end + 20))?.[0].length ?? 0)
  const leaving: Suggestion = {kind: 'suggest', title: '', edits: [{start, end, text: ''}], slots: []}
  return !crosses(leaving, mends) && fitsOnceMended(leaving, one, mends, around, fits) ? [{one, suggestion: leaving}] : []
}

/** They judge how something is said; of others nobody is sure that what was said may go. */
const ofTone = /^(?:no-(?:dismissing|condescension|arguing)|calm-tone|respect)$/

/** How a suggestion fits a reply in which the mends are made already. */
function fitsOnceMended(suggestion: Suggestion, found: FoundBy, mends: readonly Mend[], around: Surroundings, fits: Fits): boolean {
  const edits = mends.flatMap((mend) => mend.suggestion.edits).sort(inOrder)
  const moved = (offset: number): number => {
    let by = 0
    for (const {start, end, text} of edits) {
      if (end <= offset) by += text.length - (end - start)
      else if (start < offset) return start + by + text.length
      else break
    }
    return offset + by
  }
  const move = <Place extends Span>(place: Place): Place => ({...place, start: moved(place.start), end: moved(place.end)})
  const known = new Map<FoundBy, FoundBy>()
  const moveFound = (one: FoundBy): FoundBy => {
    const there = known.get(one) ?? {...one, finding: move(one.finding)}
    known.set(one, there)
    return there
  }
  const isLeft = (one: FoundBy): boolean => one === found || !isMended(one, mends)
  const sentences: Span[] = []
  const left = new Map<number, FoundBy[]>()
  around.sentences.forEach((sentence, at) => {
    const there = move(sentence)
    if (there.start >= there.end) return
    left.set(sentences.length, (around.found.get(at) ?? []).filter(isLeft).map(moveFound))
    sentences.push(there)
  })
  const mended: Surroundings = {
    ...around,
    text: applyEdits(around.text, edits),
    sentences,
    found: left,
    harsh: around.harsh.filter((one) => isSure(one) && isLeft(one)).map(moveFound),
    amiss: [...new Set([...left.values()].flat())].length,
    standsWell: false,
    lists: around.lists.map(move)
  }
  return fits({...suggestion, edits: suggestion.edits.map(move)}, moveFound(found), mended)
}

/** All of it in one stroke. */
function joined(own: Suggestion, mends: readonly Mend[], text: string): Suggestion | undefined {
  const edits: Edit[] = []
  const slots: Slot[] = []
  // what is put behind the same sentence belongs to it more than what the reply lacks
  const parts = [...mends.map(({suggestion}) => suggestion), own].flatMap((part) => part.edits.map((edit, at) => ({edit, slots: part.slots.filter((slot) => slot.edit === at)})))
  for (const {edit, slots: its} of parts.sort((a, b) => inOrder(a.edit, b.edit))) {
    const before = edits.at(-1)
    if (before && edit.start < before.end) return undefined
    // "Hi Jo, we're sorry. It helps to …": what was to open the sentence comes second
    const opens = before && before.start === before.end && before.end === edit.start && before.text.endsWith(' ')
    const said = opens ? edit.text.replace(/^\[?./u, (start) => start.toUpperCase()) : edit.text
    // what is put where something goes takes its place, so that nobody has to know which of the two comes first
    const put = before?.start === edit.start ? before.text : ''
    if (put !== '') edits.pop()
    slots.push(...its.map((slot) => ({...slot, edit: edits.length, start: slot.start + put.length, end: slot.end + put.length})))
    edits.push({...edit, text: put + said})
  }
  return {kind: 'suggest', title: `${own.title}, and mend ${named(mends, text)}`, edits, slots}
}

/** What is mended by its own words: of what else is harsh nothing is promised. */
function named([first, ...others]: readonly Mend[], text: string): string {
  const {start, end} = (first as Mend).one.finding
  const said = text.slice(start, end).replace(/\s+/g, ' ')
  const short = said.length > longestNamed ? `${said.slice(0, longestNamed).replace(/\s\S*$/, '')} …` : said
  return `“${short}”${others.length > 0 ? ` and ${others.length} more` : ''}`
}

/** In UTF-16 code units; a title is read at a glance. */
const longestNamed = 40
