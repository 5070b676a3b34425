/**
 * The ASAP steps: apologize, sympathize, accept responsibility, prepare to take action. What the customer is owed of them, what in a reply
 * does them, and where words that do would go.
 */
import {forbids, isAgainstThem, isUnmeant, sendingAway, sendsAway, stepsAgainstThem, unmeant} from './contrary.ts'
import {customerOf} from './customer/read.ts'
import {leansBack} from './fitting.ts'
import {asksIdly, hollow, idleQuestions, isHollow} from './hollow.ts'
import {lazily} from './lazily.ts'
import {type Match, matchOf, wholeSentence, wordsOf} from './match/match.ts'
import {openingOf} from './match/opening.ts'
import type {Phrases} from './match/phrase.ts'
import {action} from './moves/action.ts'
import {alternative} from './moves/alternative.ts'
import {apology} from './moves/apology.ts'
import {faceSaving} from './moves/face-saving.ts'
import {goodwill} from './moves/goodwill.ts'
import {guidance} from './moves/guidance.ts'
import {invitation} from './moves/invitation.ts'
import {refusal} from './moves/refusal.ts'
import {responsibility} from './moves/responsibility.ts'
import {sympathy} from './moves/sympathy.ts'
import type {Detector, FoundMove, Reading} from './reading.ts'
import type {Block, Sentence} from './reply/read.ts'
import {afterSentence, type Rewording} from './suggestion.ts'
import type {Asap, Span} from './types.ts'
import {deniesIt} from './wording/help.ts'

export interface Step {
  readonly name: keyof Asap
  /** The detectors that it asks for. */
  readonly moves: readonly Detector[]
  /** What shows that a move does the contrary. */
  readonly phrases: readonly (readonly Phrases[])[]
  /** The customer's message asks for it, whether the reply does it or not. */
  isOwed(reading: Reading): boolean
  /** The first move that does it. */
  done(reading: Reading): Span | undefined
}

/** The customer complains and is angry. */
export const isToAnger = ({context}: Reading): boolean => {
  const customer = customerOf(context)
  return customer?.complaint === true && customer.anger >= 2
}

const isToComplaint = ({context}: Reading): boolean => customerOf(context)?.complaint === true

type Test = (move: FoundMove, reading: Reading) => boolean

/** The first move of these kinds that isn't their contrary. */
function firstOf(reading: Reading, detectors: readonly Detector[], ...contraries: readonly Test[]): Span | undefined {
  let first: Span | undefined
  for (const detector of detectors) {
    for (const move of reading.moves(detector)) {
      // in text order: those behind the first are later still
      if (first && move.start >= first.start) break
      if (contraries.some((isContrary) => isContrary(move, reading))) continue
      first = move
      break
    }
  }
  return first
}

export const apologizing: Step = {
  name: 'apologize',
  moves: [apology],
  phrases: [unmeant],
  isOwed: isToAnger,
  done: (reading) => firstOf(reading, [apology], isUnmeant)
}

export const sympathizing: Step = {
  name: 'sympathize',
  moves: [sympathy, faceSaving],
  phrases: [unmeant],
  isOwed: isToAnger,
  done: (reading) => firstOf(reading, [sympathy, faceSaving], isUnmeant)
}

/** "It is with the courier and should arrive tomorrow" tells where things are, and nobody takes them on. */
const isNews: Test = (move) => tellsWhere.test(wordsOf(move)) && !ofUs.test(wordsOf(move))
const tellsWhere =
  /\bshould (?:now |then |also )?(?:be|get|receive|see|reach|arrive|show|land|appear|come)\b|^(?:(?:and|but|so) )?(?:it|they|that|this|(?:your|the) [\w ]{1,30}?)(?:(?:['’]s| is|['’]re| are) (?:now |still |currently |already )?(?:with|at)|(?: has|['’]s| have|['’]ve) (?:just |now |already )?(?:left|reached|arrived)) /i
const ofUs = /\b(?:I|we|us|me|someone|somebody|team)\b|^(?:(?:and|but|so) )?(?:our|my)\b/i

/** Whoever acts for the customer has taken it on, but the words that say so come first. */
export const acceptingResponsibility: Step = {
  name: 'acceptResponsibility',
  moves: [responsibility, action],
  phrases: [stepsAgainstThem, hollow],
  isOwed: isToComplaint,
  done: (reading) => firstOf(reading, [responsibility], isAgainstThem, isHollow, isNews) ?? firstOf(reading, [action], isAgainstThem, isHollow, isNews)
}

/** What is done to the customer prepares nothing, nor does a way that only leads off or ends at a "don't", nor what would be done if. */
export const takingAction: Step = {
  name: 'prepareAction',
  moves: [action, alternative, guidance, goodwill, invitation],
  phrases: [stepsAgainstThem, sendingAway, hollow, idleQuestions],
  isOwed: isToComplaint,
  done: (reading) => firstOf(reading, [action, alternative, guidance, goodwill, invitation], isAgainstThem, sendsAway, forbids, isHollow, asksIdly)
}

export const asapSteps: readonly Step[] = [apologizing, sympathizing, acceptingResponsibility, takingAction]

/** Where to say that a step is owed and nothing does it: the opening. */
export const lacking = (step: Step, reading: Reading): Match | undefined => (step.isOwed(reading) && !step.done(reading) ? openingOf(reading) : undefined)

/** A sentence that only thanks opens a letter: "Thank you for your message". */
export const thanks: RegExp =
  /^(?:[^,.!?]{2,30}, )?(?:many |our )?(?:thanks?|thank you)(?: (?:so|very) much| again)?(?: for (?!your patience|your understanding|nothing)[^,;:.!?]{3,60})?$/i

/** A sentence takes it on in words of its own, which no detector may know. */
export const takesItOn = (sentence: Match): boolean =>
  /\b(?:we|i) (?:put|let|failed|got (?:it|this) wrong|should(?:n['’]t)? have|messed)\b|\b(?:our|my) (?:fault|mistake)\b|\bours to\b/i.test(wordsOf(sentence))

/** What the writer says; where that is a greeting and a sign-off only, they are all there is. */
function proseOf({reply}: Reading): Block[] {
  const said = reply.blocks.filter(({words}) => words.length > 0)
  const prose = said.filter(({kind}) => kind === 'body' || kind === 'list')
  return prose.length > 0 ? prose : said
}

const sentenceMatch = (block: Block, {first}: Sentence): Match => wholeSentence(matchOf(block, first, first, ''))

/** How a reply closes without saying more: a wish, thanks, an offer of more help, a name. */
const closing =
  /^(?:(?:many )?thanks|ta\b|(?:always )?assuring you|good luck|safe travels|thank you|thanking|cheers|(?:kind |best |warm )?regards|best\b|warmly|take care|enjoy|have a|happy to|ok(?:ay)?\b|bye|(?:i |we )?hope|we(?:['’]| a)re here|here to help|i(?:['’]| a)m here|let (?:me|us) know|if (?:you (?:have|need|still|want|would like|get stuck|run into)|you['’]d like|there|anything)|for anything else|(?:for and )?on behalf of|for and on|please (?:let|feel|do not hesitate|don['’]t hesitate)|feel free|is there|do (?:let|not hesitate)|don['’]t hesitate|sorry again|once again|again,|hugs|love|yours(?! (?:is|are|was|were|will)\b)|(?:we |i )?look|(?:we|i) (?:wish|trust|thank|do hope)|come back|xx|see you|talk soon|speak soon|wish|all the best|with (?:best|kind|warm)|should you|stay tuned|your patience|appreciate|we (?:appreciate|value|apologi[sz]e)|apologies|(?:my|our) (?:sincere )?apologies)/i

/** Nothing but a name or a mark: "Laurel Street Dental", "Kelly, owner", "2/2". */
const name = lazily(
  () =>
    /^(?:(?:[\p{Lu}\d/&^~–-][\p{L}\p{M}\d'’/&.-]*[\s,]*){1,5}|\p{Lu}[\p{L} .'’]{1,30}, \p{Ll}[\p{L} ]{2,30}|(?:\p{Lu}[\p{L}'’&.-]* ){2,4}\p{Ll}+(?: \p{Ll}+)?|\p{Lu}\p{L}+ (?:office|desk|team|department|services?|support|relations|care|management|reception|accounts))$/u
)

/** Puts a sentence at the end of what the reply has to say, before its question, its last good wishes and its sign-off. */
export function atEnd(reading: Reading, wording: string): Rewording {
  const sentences = proseOf(reading).flatMap((block) => block.sentences.map((sentence) => ({block, sentence, match: sentenceMatch(block, sentence)})))
  let last = sentences.length - 1
  const isClosing = ({match, sentence}: (typeof sentences)[number]): boolean => {
    const words = wordsOf(match)
    const {start, text} = match.block
    const signs =
      sentence.mark === '?' ||
      /^[ \t]*,[ \t]*(?:[\r\n]|$)/.test(text.slice(match.end - start, match.end - start + 8)) ||
      (match.block.kind !== 'list' && /[-–—~^/]\s?$/.test(text.slice(0, match.start - start).slice(-3)))
    // "A good trip!"
    const wishes = sentence.mark === '!' && sentence.end - sentence.first <= 4
    // "Good dreams to the little one, Paolo"
    const isSigned = sentence.mark.trim() === '' && /\p{Ll}\S*, \p{Lu}[\p{L}'’-]+$/u.test(words)
    return signs || wishes || isSigned || closing.test(words) || !/\p{L}/u.test(words) || (/^[\n]?$/.test(sentence.mark) && name().test(words))
  }
  while (last > 0 && isClosing(sentences[last] as (typeof sentences)[number])) last--
  const {block, match} = sentences[last] as (typeof sentences)[number]
  const after = afterSentence(match, wording)
  return block.kind === 'list' ? {...after, wording: `\n\n${wording}`} : after
}

/**
 * Puts an offer, or a way to come back to it, right behind the last no, where "instead", "it" and "this" mean that; at the end where there is
 * no such no, or where the next sentence leans on it.
 */
export function besideNo(reading: Reading, wording: string, isMeant: (no: FoundMove) => boolean = () => true): Rewording {
  const moves = reading.moves(refusal).filter(({block}) => block.kind !== 'list')
  const said = proseOf(reading)
    .flatMap((block) => (block.kind === 'list' ? [] : block.sentences.map((sentence) => sentenceMatch(block, sentence))))
    .filter((one) => deniesIt(wordsOf(one)))
  const no = moves.findLast(isMeant) ?? moves.at(-1) ?? said.at(-1)
  if (!no) return atEnd(reading, wording)
  const {start, text} = no.block
  const behind = text.slice(wholeSentence(no).end - start).replace(/^[.!?…)"”’']*/, '')
  return leansBack.test(behind.slice(0, opening)) || /^[ \t]*\n\s*[-*•\d]/.test(behind) ? atEnd(reading, wording) : afterSentence(no, wording)
}

/** In characters; as many tell how a sentence begins. */
const opening = 60

/** Whether the reply speaks as "we" rather than "I". */
export function speaksAsWe(reading: Reading): boolean {
  let balance = 0
  for (const {words} of proseOf(reading)) for (const {text} of words) balance += text === 'i' ? -1 : text === 'we' || text === 'our' ? 1 : 0
  return balance > 0
}
