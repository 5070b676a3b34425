/**
 * From the odds of clauses to moves and findings: what the phrases found is kept where it is likely, and what they overlooked is added.
 */
import {type Match, matchOf, sentenceOf, wordsOf} from '../match/match.ts'
import {behindGreeting} from '../match/opening.ts'
import {customersRead, type Learned, type Opinion} from '../opinion.ts'
import type {Reply, Sentence} from '../reply/read.ts'
import type {Word} from '../reply/words.ts'
import {remedyFor} from '../suggestion.ts'
import type {MoveKind, ReplyContext, Severity, Span} from '../types.ts'
import {isAskedFor} from '../wording/asked-for.ts'
import {isCloser} from '../wording/closer.ts'
import {leavesDoorOpen} from '../wording/door.ts'
import {keepsFromHarm} from '../wording/harm.ts'
import {protects} from '../wording/protects.ts'
import {leadsToDeed} from '../wording/proverb.ts'
import {refusesNothing} from '../wording/refuses-nothing.ts'
import {isRelief} from '../wording/relief.ts'
import type {Clause} from './clauses.ts'
import {createCustomerReader} from './customer.ts'
import {mendsOf} from './mends.ts'
import {harms, messageOf} from './messages.ts'
import {chance, createJudge, type Judged, type Model} from './model.ts'
import {weighOwed} from './owed.ts'

/** Makes a learned detector of a trained model. */
export function createLearned(model: Model): Learned {
  // made ready when the first reply comes, so that an import costs little
  let judge: ReturnType<typeof createJudge> | undefined
  const numbers = new Map(model.labels.map((label, number) => [label, number]))
  return {
    readCustomer: createCustomerReader(model.messages),
    judge(reply, before?: Opinion & Partial<OfClauses>) {
      const known = before?.[judged]?.()
      let clauses: readonly Judged[] | undefined
      const weigh: Weigh = (label, found, isWary) => {
        const number = numbers.get(label)
        if (number === undefined) return undefined
        judge ??= createJudge(model)
        clauses ??= judge(reply, known)
        return weighed(model, number, clauses, found, isWary)
      }
      return Object.assign(opinionOf(reply, numbers, weigh), {[judged]: () => clauses ?? known} satisfies OfClauses)
    }
  }
}

/** Where an opinion has the clauses that it judged, or those that it would have taken over: an engine is slow to let go of what a weak map holds. */
const judged = Symbol('judged')

interface OfClauses {
  [judged]: () => readonly Judged[] | undefined
}

/** How likely something is, from 0 to 1, and whether that is sure enough to be told aloud. */
interface Likely {
  confidence: number
  isSure: boolean
}

/** What was found; with a severity, or certain, nothing is left to weigh. */
type Settleable = Span & {readonly severity?: Severity; readonly isCertain?: true}

const isSettled = ({severity, isCertain}: Settleable): boolean => severity !== undefined || isCertain === true

interface Weighed<Found> {
  /** What was found and is likely enough; nobody knows how likely is what stands where no clause is. */
  kept: {found: Found; likely?: Likely}[]
  /** What nobody found. */
  added: (Likely & {match: Match; by: Judged})[]
  /** The sentences that hold something kept. */
  told: ReadonlySet<Sentence>
  /** The most that speaks for the label anywhere in the reply, in log-odds. */
  most: number
}

/** What was found for a label, weighed; who is wary lets all of it stand and adds no more than what is rather likely. */
type Weigh = <Found extends Settleable>(label: string, found: readonly Found[], isWary?: boolean) => Weighed<Found> | undefined

/** How the words that the learned detector added are told apart from those that a phrase matched. */
const phrase = 'learned'

function opinionOf(reply: Reply, numbers: ReadonlyMap<string, number>, weigh: Weigh): Opinion {
  const most = new Map<MoveKind, number>()
  const done = (move: MoveKind): number => chance(most.get(move) ?? Number.NEGATIVE_INFINITY)
  const said = (label: string): number => chance(weigh(label, [])?.most ?? Number.NEGATIVE_INFINITY)
  const standsOut = (ruleId: string, confidence: number): boolean => {
    if (mistakable.has(ruleId) || confidence < evenOdds) return false
    const others = harms.filter((harm) => harm !== ruleId)
    const none = others.reduce((none, other) => (said(other) < leastCounted ? none : none * (1 - said(other))), 1 - confidence)
    return 1 - none > harmful && others.every((other) => mistakable.has(other) || said(other) <= confidence)
  }
  return {
    moves(kind, found) {
      const result = weigh(kind, found)
      if (!result) return found
      most.set(kind, result.most)
      const doubted = (isSure: boolean): {isSure?: false} => (isSure ? {} : {isSure})
      const kept = result.kept.flatMap(({found: move, likely}) => (isCourtesy(kind, move) ? [] : [{...move, ...doubted(!likely || likely.isSure || isSettled(move))}]))
      const added = result.added.flatMap(({match, isSure}) => (doesNothing(kind, match, reply) ? [] : [{...match, kind, ...doubted(isSure)}]))
      return [...kept, ...added].sort((a, b) => a.start - b.start)
    },
    findings(ruleId, found, context) {
      const isWary = isBrief(reply)
      const result = weigh(ruleId, found, isWary)
      if (!result) return (found.length && weighOwed(ruleId, found, context, {done, said})) || found
      const kept = result.kept.map(({found: finding, likely}) => (likely && !finding.severity ? {...finding, ...likely} : finding))
      // once a sentence is enough where a phrase has said it
      const untold = result.added.filter(({by}) => !result.told.has(by.clause.sentence))
      const added = untold.flatMap(({match, by, confidence, isSure}) => {
        const decisive = by.evidence(numbers.get(ruleId) as number).slice(0, mostTold)
        // the writer doesn't stand for words that are quoted
        if (by.clause.block.words[decisive[0] ?? -1]?.quoted) return []
        const words = reply.text.slice(match.start, match.end)
        if (isPlain(ruleId, match, context)) return []
        const message = messageOf(ruleId, words)
        const because = wordsAt(decisive, by.clause)
        return [
          {start: match.start, end: match.end, message, confidence, isSure, because, phrase, suggestions: () => mendsOf(ruleId, match, isSure, context, remedyFor(context, reply))}
        ]
      })
      return [...kept, ...added].map((one) => {
        if (one.isSure === undefined) return one
        return {...one, isSure: ruleId !== neverSure && (one.isSure || (!isWary && standsOut(ruleId, one.confidence ?? 0)))}
      })
    }
  }
}

/** A courtesy at the end of a letter looks like an offer, a step or a request, and is none. */
const isCourtesy = (kind: MoveKind, match: Match): boolean => (kind === 'alternative' || kind === 'guidance' || kind === 'invitation') && isCloser(match)

/** What the weights alone take for a move and the words around it show to be none. */
const doesNothing = (kind: MoveKind, match: Match, reply: Reply): boolean =>
  // a word by itself, such as "No.", does nothing that the phrases and the customer's message don't tell better
  match.last === match.first ||
  isCourtesy(kind, match) ||
  ((kind === 'alternative' || kind === 'guidance') && isConditionAlone(match)) ||
  isDenied(kind, wordsOf(match)) ||
  (kind === 'refusal' && refusesNothing(match, reply))

/**
 * Doubts add up: where the words of a reply do harm this likely, whichever rule it is that they break, the likeliest is told aloud if it is
 * likelier than not. What is hardly likely counts for nothing, for there are many rules.
 */
const harmful = 0.85
const evenOdds = 0.5
const leastCounted = 0.2
/** Which of these three it is, nobody knows so well that one of them could be told on the strength of others. */
const mistakable: ReadonlySet<string> = new Set(['respect', 'no-condescension', 'no-dismissing'])

/** What is mockery, readers see so differently that it is told aloud only where a phrase is sure of it, such as a name that is called. */
const neverSure = 'respect'

/** By rule, plain facts and courtesies that the weights may take for more. */
const harmless: Readonly<Record<string, RegExp>> = {
  // "It isn't the case that nothing can be done"
  'no-arguing': /^(?:but )?(?:it|that) (?:isn['’]t|is not) (?:the case|true|so) that (?:nothing|no ?body|no[ -]one)\b/i,
  // "A wet mattress is no minor problem"
  'no-dismissing': /^[^,;:]*\b(?:is|are|was|were) (?:no|not an?|hardly an?|anything but an?) (?:minor|small|little|mere|trivial) \p{L}+$/iu,
  // "Your order was delayed due to the weather" and "the code doesn't work for you": nobody did it
  'no-blame':
    /^(?:(?:unfortunately|sadly|regrettably),? )?(?:your|the) (?:[a-z-]+ ){1,3}(?:was|were|is|are|has been|have been) (?:[a-z]+ )?(?:delayed|cancelled|canceled|held(?: up)?|postponed|affected|late|lost|damaged) (?:due to|because of|owing to|by|as a result of) (?!.*\byou)|^(?:(?:so|and|but) )*you(?:['’]ve| have)? (?:chose us|trusted|used [^,;]*\bless|had the worst|paid [^,;]*\b(?:more|twice)|waited|stood|deserve)\b|^(?!.*\b(?:your|users?|customers?)\b)(?:(?!\byou).)*\b(?:for|with) you[.!]?$/i,
  // "Let us know if there's anything else": more help, not none
  'no-dead-end':
    /^(?!.*(?:\b(?:not|no|nothing|never|unable|cannot)\b|n['’]t\b)).*\b(?:if|should|is there)\b.*\b(?:anything|something|any (?:other|more|further)|(?:more|other|further) (?:questions|help))\b/i,
  // who else may judge it, which firms have to tell
  'no-deflection':
    /^(?:(?:and|so) )?(?:(?:we|i)(?:['’]re| are|['’]m| am) (?:\p{L}+ )?(?:responsible|to blame|at fault)\b|it(?:['’]s| is| was) (?:us|me|our \p{L}+) (?:who|that)\b)|\b(?:right|entitled) to (?:refer|take|bring|escalate|complain)\b.*\b(?:ombuds\p{L}+|adjudicat\p{L}+|arbitrat\p{L}+|tribunal|regulator)\b|\b(?:ombuds\p{L}+|adjudicat\p{L}+|arbitrat\p{L}+|tribunal|regulator)\b.*\b(?:free of charge|within \p{L}+ months|for free)\b/iu,
  // "The ban goes tonight": it is lifted
  'no-cornering': /^(?:and |so )?(?:the|your|that|this) (?:[a-z]+ )?(?:ban|block|lock|hold|fine|penalty|restriction|suspension) (?:goes|comes off|is lifted|ends|is gone)\b/i,
  // what somebody has free anyway, and what is only reckoned
  'no-reflex-giveaway':
    /^(?!.*\b(?:refund|credit|voucher|gift|waiv|for life|year|month)).*(?:\b(?:calculate|check|verify|count|work out|look up)\b.*\bfree\b|\bfree (?:checked |carry-on )?(?:bags?|baggage|allowance|plan|trial|tier|version|samples?|account)\b)/i,
  // a matter of taste, and what nobody thinks
  respect:
    /^(?:nobody|no one)(?: \p{L}+){0,2} (?:thinks?|says?|believes?|claims?|call(?:s|ed))\b|^(?:some|many|most|other|a few) (?:people|guests|customers|users|folks?|visitors) (?:(?:do )?(?:find|prefer|enjoy|choose|use)|(?:like|love) (?!to\b))/iu,
  // they are all meant, and where they live is named
  'stay-personal': /^dear (?:residents?|tenants?|neighbou?rs?|parents?|householders?) (?:of|at|in) /i,
  // a day or an hour to hold it against, or somebody who tells and what it waits for
  'no-stalling':
    /^[^,;:]*\b(?:by|before|until|within|on) (?:the )?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|noon|midday)|^[^,;:]*\b(?:first thing tomorrow|in (?:a|two|five|ten|\d+|a few|a couple of) (?:or \w+ )?(?:moment|min))|^(?:and |but )?(?:we|i)(?:['’]ll| will) (?:let you know|tell you|update you|(?:e-?mail|text|call|ring|ping|message|notify) you)\b.{0,30}\b(?:when|once|as soon as) (?:it|they|that|the \w+|your (?:\w+ ){1,3})(?:['’]s|['’]re| ?is| ?are| ?has| ?have) (?:been |back )?(?:available|in stock|ready|out|live|here|shipped|released|delivered|printed|fixed|fitted|arrived|landed)\b/i
}

/** By rule, what the sentences around tell to be meant well. */
const meantWell: Readonly<Record<string, (match: Match) => boolean>> = {
  'no-confrontation': keepsFromHarm,
  'no-dead-end': leavesDoorOpen,
  'no-cornering': (match) => leavesDoorOpen(match) || protects(match),
  'no-dismissing': (match) => isRelief(match) || leadsToDeed(match),
  'no-platitude': leadsToDeed,
  'calm-tone': leadsToDeed
}

/** "I'm not going to say there's nothing we can do", "there is nothing we can't fix", "not your only option". What stands behind a "but" is said all the same. */
const denied =
  /^(?!.*\bbut\b).*(?:(?:\bnot|(?<!ca)n['’]t|\bnever) (?:(?:going|about|here) to )?(?:say|saying|claim|claiming|suggest|suggesting|pretend|pretending|mean|tell you|telling you|have you (?:think|believe)) (?:that |there\b|it\b|you['’]re\b|nothing\b|no\b)|\b(?:nothing|no ?(?:one|thing|body)) (?:that )?(?:we|i|they) (?:can['’]t|cannot|can not|won['’]t|wouldn['’]t)\b|(?:\bnot|n['’]t) (?:the case |true |as if )that\b|\bnot (?:the|your|an?) (?:only|last|final)\b)/i

/** The refusal, and rules about what words rule out or lay on somebody: a denial takes it back. */
const deniable: ReadonlySet<string> = new Set(['no-dead-end', 'no-blame', 'no-cornering', 'no-deflection', 'refusal'])

const isDenied = (label: string, words: string): boolean => deniable.has(label) && denied.test(words)

const glad =
  /^(?:(?:(?:that['’]s|it['’]s|so|how) )?(?:lovely|great|good|nice|wonderful|glad|happy|pleased|delighted) to (?:hear|read|see)|(?:(?:oh )?(?:wow|yay),? )?what an? (?:lovely|great|beautiful|wonderful|gorgeous|fantastic|stunning|cute|photo|picture|view|shot)|(?:so|really|very) (?:excited|happy|pleased) for you)\b/i

/** A plain fact or a courtesy, what the customer asked for, or a good wish to whoever isn't angry. */
function isPlain(ruleId: string, match: Match, context: ReplyContext): boolean {
  const {block, start} = match
  // a text without stops must stay cheap
  const last = block.words[Math.min(sentenceOf(match).end, match.last + mostBehind) - 1] as Word
  const told = block.text.slice(start - block.start, ruleId === 'no-stalling' ? last.end : match.end - block.start)
  if (meantWell[ruleId]?.(match)) return true
  if (ruleId === 'no-reflex-giveaway' && context.fault !== 'customer' && isAskedFor(told, context.customer ?? '')) return true
  return harmless[ruleId]?.test(told) || isDenied(ruleId, told) || (ruleId === 'calm-tone' && glad.test(told) && !customersRead.get(context)?.anger)
}

/** "If you don't have it, …": what is offered then stands in the clause behind, or nowhere. */
const isConditionAlone = ({block, start, end}: Match): boolean =>
  supposes.test(block.text.slice(start - block.start, end - block.start)) && /^[,):]/.test(block.text.slice(end - block.start))
const supposes = /^(?:(?:and|or|but|so) )?(?:if|unless|once|when|in case|should (?:you|it|they|the|there))\b[^,]*$/i

/** In words. */
const mostBehind = 20

/** How many words are told of those that decided. */
const mostTold = 3

function wordsAt(places: readonly number[], {block}: Clause): string[] {
  const texts = [...places]
    .sort((a, b) => a - b)
    .map((at) => {
      const {start, end} = block.words[at] as Word
      return block.text.slice(start, end)
    })
  return [...new Set(texts)]
}

/** Where a clause begins behind "Hi Laura,". */
function behindTheirName({block, sentence, first, end}: Clause): number {
  const greeted = first === sentence.first ? behindGreeting(block, sentence) : first
  return greeted < end ? greeted : first
}

/** In words: in a text this short, half of the faults that the weights alone would tell are none. */
const brief = 16
/** From this chance on they are told there. */
const warily = 0.6

const isBrief = ({blocks}: Reply): boolean => blocks.reduce((words, block) => words + block.words.length, 0) <= brief

const nowhere: ReadonlySet<Sentence> = new Set()

/** In UTF-16 code units: neighbouring clauses of one sentence that do the same are told as one up to this length. */
const longest = 140

function weighed<Found extends Settleable>({trust, reported, sure}: Model, label: number, clauses: readonly Judged[], found: readonly Found[], isWary = false): Weighed<Found> {
  const least = reported[label] as number
  let most = Number.NEGATIVE_INFINITY
  for (const {odds} of clauses) most = Math.max(most, odds[label] as number)
  if (found.length === 0 && most <= least) return {kept: [], added: [], told: nowhere, most}
  const inOrder = [...found].sort((a, b) => a.start - b.start)
  const likely = new Map<Found, number>()
  const overlooked: {match: Match; by: Judged; odds: number}[] = []
  const told = new Set<Sentence>()
  let next = 0
  for (const judged of clauses) {
    const {clause} = judged
    // where nothing was found, few clauses are looked at more closely
    if (found.length === 0 && (judged.odds[label] as number) <= least) continue
    const match = matchOf(clause.block, behindTheirName(clause), clause.end - 1, phrase)
    while (next < inOrder.length && (inOrder[next] as Found).end <= match.start) next++
    const own: Found[] = []
    for (let at = next; at < inOrder.length && (inOrder[at] as Found).start < match.end; at++) own.push(inOrder[at] as Found)
    const odds = (judged.odds[label] as number) + (own.length ? (trust[label] as number) : 0)
    most = Math.max(most, odds)
    for (const one of own) likely.set(one, Math.max(odds, likely.get(one) ?? Number.NEGATIVE_INFINITY))
    if (odds <= least && !own.some(isSettled)) continue
    if (own.length) {
      told.add(clause.sentence)
      continue
    }
    // "again??": the marks that were found behind the words tell it
    const behind = inOrder[next]
    if (behind?.start === match.end) {
      likely.set(behind, odds)
      told.add(clause.sentence)
      continue
    }
    const last = overlooked.at(-1)
    if (last && last.by.clause.sentence === clause.sentence && last.match.last + 1 === clause.first && match.end - last.match.start < longest) {
      last.match = matchOf(clause.block, last.match.first, match.last, phrase)
      if (odds > last.odds) Object.assign(last, {by: judged, odds})
    } else overlooked.push({match, by: judged, odds})
  }
  // to four places: engines differ in the last bits of `Math.exp`, and the same reply gives the same report in all of them
  const sureOf = (odds: number): Likely => ({confidence: Math.round(10_000 * chance(odds)) / 10_000, isSure: odds > (sure[label] as number)})
  return {
    // what stands where no clause is, such as a greeting or a lone mark, is left as it was found
    kept: found.flatMap((one) => {
      const odds = likely.get(one)
      if (odds === undefined) return [{found: one}]
      return isWary || isSettled(one) || odds > least ? [{found: one, likely: sureOf(odds)}] : []
    }),
    added: overlooked.map(({match, by, odds}) => ({match, by, ...sureOf(odds)})).filter(({confidence}) => !isWary || confidence > warily),
    told,
    most
  }
}
