/**
 * A fact that explains a refusal, a fault or a situation. A few say so ("because …"); most are bare: "the warehouse lost power on Monday".
 * So each clause is weighed: who it is about, whether it states or promises, and which words it holds. The weights were fitted once, and rounded.
 */

import {lazily} from '../lazily.ts'
import {step} from '../match/classes/steps.ts'
import {formBits, formsOf} from '../match/forms.ts'
import {type Match, matchOf, opensMainClause, outside, sentenceOf} from '../match/match.ts'
import {type Phrases, phrases} from '../match/phrase.ts'
import {byBlock, type Detected, type Detector, defineMove, type Reading} from '../reading.ts'
import {byWord} from '../reply/by-word.ts'
import {type Block, type Sentence, sentenceAt, spanOf} from '../reply/read.ts'
import type {Word} from '../reply/words.ts'
import {wordSet} from '../word-set.ts'
import {refusal} from './refusal.ts'

/** What tells for or against a fact, and how much: some words, any of a form, some phrases. Words alone are no phrases: nearly every word of a reply is looked up here. */
interface Sign {
  words?: string
  form?: keyof typeof formBits
  phrases?: Phrases
  weight: number
}

/** What tells for and against a fact. */
const signs: readonly Sign[] = [
  // says that it explains
  {
    words: 'because|hence|meaning|means|meant|why|caused',
    phrases: phrases({}, '(owing to|due to|thanks to|as a result of|caused by|came from|comes from|down to|the reason)'),
    weight: 5
  },
  {phrases: phrases({}, '(for|due to) (security|safety|legal|hygiene|privacy|data protection|tax|medical|food safety) (reasons|purposes)'), weight: 8},
  {
    phrases: phrases(
      {},
      '(i can see|i do see|i see|it looks like|looks like|sounds like|it appears|i think|i suspect|turns out|our records show|records show|we found|what happened|what went wrong)'
    ),
    weight: 3
  },
  // a rule given for a reason gives none
  {
    phrases: phrases(
      {},
      '((because|because of|as|since|due to|in line with) (it is|this is|of)? (our|the|company|store|airline|bank|internal|standard|hotel) (policy|policies|terms|rules|guidelines|procedure|procedures|system)|as (i|we|you) (have|were)? (told|said|explained|mentioned|discussed|stated|wrote|agreed|know))'
    ),
    weight: -13
  },
  // what happened, and how things are
  {words: 'was|were|did|had|ran|went|came|left|sat|hid', form: 'done', weight: 4},
  {
    words:
      'covers|shows|reads|includes|comes|goes|takes|needs|counts|runs|opens|closes|keeps|stays|stops|uses|sits|starts|ends|says|gives|allows|works|requires|insists|wants|asks|lets|makes|belongs|pays|costs|sets|holds|moves|treats|charges|depends|applies|carries|stands|releases|sends|expires|renews|locks|drops|falls|lasts|clears|prints|voids|pauses|protects|adds|turns|trips|leaks|fails|breaks|blocks|hides|triggers|resets|switches|connects|reaches|matches|checks|prevents|stems|dates|relates|rests|measures|weighs|contains|bills|adjusts|updates|loads|rises|changes|varies|differs|excludes|restricts|limits|insures|belong|depend|rely|require|apply|treat|cover|differ|vary|expire',
    weight: 3
  },
  {
    words: 'usually|normally|generally|typically|often|only|automatically|every|each|already|once|still|until|after|before|unless',
    phrases: phrases({}, '(rather than|instead of)'),
    weight: 2
  },
  {
    words:
      'wrong|wrongly|error|fault|faulty|broken|missed|lost|swapped|crossed|failed|delayed|late|expired|full|short|storm|strike|sick|old|damaged|stuck|blocked|locked|twice|duplicate|mismatch|skipped|sold|down|dropped|left|outage|bug|glitch|worn|empty|flat|two|between|different|another|behind|leak|burst|fake|overcharged',
    phrases: phrases({}, '(out of|mixed up|mix-up)'),
    weight: 3
  },
  {form: 'number', weight: 2},
  // what the writer does, promises, feels or asks is something else
  {phrases: phrases({}, '(i|we) (have|will|am|are|would)'), weight: -4},
  {words: 'will|would|shall', weight: -3},
  {words: 'must|should|ought', weight: -4},
  {
    words:
      'sorry|apologize|apologies|apology|thank|thanks|appreciate|regret|hope|glad|happy|delighted|understand|welcome|pleased|love|assured|assure|forgive|wish|regards|grateful|frustrating|frustration|disappointed|disappointing|upset|awful|worry|feel|rotten|enjoy',
    weight: -5
  },
  {words: 'you|yourself', weight: -4},
  {
    words: 'ours|mine|unacceptable|responsibility|fair|right|possible|difficult|useful|gesture',
    phrases: phrases({}, '(our mistake|our fault|my mistake|my fault|your fault|on us|our error|our doing)'),
    weight: -2
  },
  {
    words: 'refund|refunded|credit|credited|replacement|reship|voucher|discount|waived|reopened|resent|compensation|gift|free',
    phrases: phrases({}, '(on its way|on the way|back to your|back on your)'),
    weight: -1
  },
  {
    phrases: phrases(
      {},
      '(is|are|has|have|get|gets) (now|been|being)? (fixed|corrected|restored|repaired|replaced|removed|reversed|rolled back|taken off|taken down|credited|upgraded|reserved|refunded|returned|emailed|logged|noted|recorded|cancelled|checked|tested|lifted|reinstated)'
    ),
    weight: -5
  },
  {
    words: 'tomorrow|tonight|today|shortly|soon|now|arrives|arriving|arrive|lands|ships',
    phrases: phrases({}, '(next week|this morning|this afternoon|going forward|in future|from now on)'),
    weight: -2
  },
  {
    words:
      'accordance|policy|policies|terms|subject|hereby|undertaken|deemed|matter|priority|aware|advised|feedback|comments|team|inquiry|query|concerns|experience|satisfaction|committed|strive|pride|proud|quality|various|unforeseen|standards|standard',
    phrases: phrases({}, '(as per)'),
    weight: -3
  }
]

const we = 'i|we'
const things = 'the|a|an|our|my|his|her|their|its|both|neither|nothing|nobody|one|two|three|half|some|most'
const asks = wordSet(step, 'please|kindly|thank|thanks|sorry|let|to|if|do|hi|hello|when|once|should|feel|hold|open|go|check|keep|drop|pop|send|reply')
const joins = wordSet('and|but|so|because|since|as|although|though|while|or|which|hence|meaning')
/** "as long as it works" gives no reason */
const correlatives = wordSet('long|soon|far|well|much|as|such')
const isWe = wordSet(we)
const isThing = wordSet(things)
const heads = wordSet(we, things, 'it|they|he|she|that|this|these|those|there|you|your')

/** What a word does where clauses meet, as bits. */
const joining = 1
const heading = 2
const correlating = 4
const parting = 8
const owing = 16
/** Who or what it is about, where it opens a clause: the writer, a thing, or what the customer is asked to do. */
const ofUs = 32
const ofThings = 64
const asking = 128
const roleOf = byWord(
  (text) =>
    (joins.has(text) ? joining : 0) |
    (heads.has(text) ? heading : 0) |
    (correlatives.has(text) ? correlating : 0) |
    (/^(?:but|because|although)$/.test(text) ? parting : 0) |
    (/^(?:due|owing)$/.test(text) ? owing : 0) |
    (isWe.has(text) ? ofUs : isThing.has(text) ? ofThings : asks.has(text) ? asking : 0)
)

/** The clauses of a sentence: cut at its marks and where a conjunction has a subject behind it. Unlike `clauseOf`, lists stay whole. */
function lastOfClause(block: Block, first: number, sentence: Sentence): number {
  let at = first + 1
  while (at < sentence.end && !opens(block.words, at) && !opensMainClause(block, sentence, at)) at++
  return at - 1
}

function opens(all: readonly Word[], at: number): boolean {
  const word = all[at] as Word
  const role = roleOf(word)
  if (word.before === ',') return (role & (heading | joining)) !== 0
  if (word.before !== '') return true
  if (role & (parting | owing)) return role & owing ? all[at + 1]?.text === 'to' : true
  const next = all[at + 1]
  return (role & joining) !== 0 && next !== undefined && (roleOf(next) & heading) !== 0 && (roleOf(all[at - 1] as Word) & correlating) === 0
}

/** What the shape of a clause adds. */
function shapeOf(block: Block, first: number, last: number, {mark}: Sentence): number {
  const all = block.words
  let at = first
  while (at < last && roleOf(all[at] as Word) & joining) at++
  const opener = (all[first] as Word).text
  const subject = all[at] as Word
  const {text, kind} = subject
  const role = roleOf(subject)
  let weight = block.kind === 'list' ? -3 : 0
  if (mark === '?') weight -= 4
  if (mark === '!') weight -= 3
  if (last - first < 3) weight -= 4
  if (opener === 'because' || ((opener === 'since' || opener === 'as') && at - first === 1 && role & heading && text !== 'a' && text !== 'an')) weight += 8
  else if (opener === 'which') weight += 5
  else if (opener === 'but') weight += 2
  if ((all[first] as Word).before === ':') weight += 3
  if (role & ofUs) weight -= 3
  else if (role & ofThings || kind === 'number') weight += 2
  else if (role & asking) weight -= 5
  return weight
}

/** How much evidence makes a fact; where there is one, less is enough for another, and words like "because" make more. */
const fact = 5
const anotherFact = 2
const explicit = 9

/** A clause with its evidence. */
interface Weighed extends Match {
  readonly weight: number
}

/** The signs that are phrases, each with its bit. */
const phrased = /* @__PURE__ */ signs.flatMap(({phrases}, sign) => (phrases ? [{phrases, bit: 1 << sign}] : []))

/** The signs whose phrases begin at some words: a bit for each. */
function signsIn(reading: Reading): ReadonlyMap<Word, number> {
  const found = new Map<Word, number>()
  for (const {phrases, bit} of phrased)
    for (const {block, first} of reading.matches(phrases)) {
      const word = block.words[first] as Word
      found.set(word, (found.get(word) ?? 0) | bit)
    }
  return found
}

/** The signs that a word is by itself, as bits. */
const signsOf = (word: Word): number => (word.kind === 'word' ? signsOfText(word) : signsOfForms(formsOf(word)))
const signsOfText = byWord((text) => (signsOfWords().get(text) ?? 0) | signsOfForms(formsOf({kind: 'word', text})))
const signsOfWords = lazily(() => {
  const known = new Map<string, number>()
  signs.forEach(({words}, sign) => {
    for (const word of words?.split('|') ?? nothing) known.set(word, (known.get(word) ?? 0) | (1 << sign))
  })
  return known
})
const signsByForms: number[] = []
const signsOfForms = (some: number): number => (signsByForms[some] ??= signs.reduce((bits, {form}, sign) => bits | (form && formBits[form] & some ? 1 << sign : 0), 0))

/** The clauses with some evidence. Nothing is kept of the others, which in a long text are nearly all. */
function factsIn(reading: Reading): readonly Weighed[] {
  const found = signsIn(reading)
  const all: Weighed[] = []
  for (const block of reading.reply.blocks) {
    if (block.kind !== 'body' && block.kind !== 'list') continue
    for (const sentence of block.sentences)
      for (let first = sentence.first; first < sentence.end; ) {
        const last = lastOfClause(block, first, sentence)
        const weight = shapeOf(block, first, last, sentence) + weightOfSigns(block, found, first, last)
        if (weight >= anotherFact) {
          const {start, end} = spanOf(block, first, last)
          all.push({start, end, block, first, last, phrase: 'fact', weight})
        }
        first = last + 1
      }
  }
  return all
}

const nothing: readonly never[] = []

const weights: readonly number[] = /* @__PURE__ */ signs.map(({weight}) => weight)

/** Each sign counts once a clause. */
function weightOfSigns({words}: Block, found: ReadonlyMap<Word, number>, first: number, last: number): number {
  let standing = 0
  for (let at = first; at <= last; at++) {
    const word = words[at] as Word
    if (!word.quoted) standing |= signsOf(word)
    if (found.size > 0) standing |= found.get(word) ?? 0
  }
  let weight = 0
  for (let sign = 0; standing > 0; sign++, standing >>= 1) if (standing & 1) weight += weights[sign] as number
  return weight
}

/** What leads from a reason to a no, and what opens a reason that a no stands behind. */
const hence = /^(?:so|hence|thus|therefore|meaning|for (?:this|that|which) reason|(?:which|that|this) is why|which means)\b/
const given = /^(?:because|since|as|due|owing|given|seeing|considering|with|now)\b/
/** Says sorry, or who said it when, and is no reason. */
const noFact = /\b(?:sorry|apolog\w*|thanks?|regret|respect|understand|hear|told|said|explained|mentioned|discussed|stated|policy|terms)\b|^as (?:much|long|soon|far|well|per)\b/

const textsOf = (words: readonly Word[], from: number, end: number): string =>
  words
    .slice(from, end)
    .map(({text}) => text)
    .join(' ')

/** In words: farther back would not be linear to look. */
const longestReason = 60

/** "The seal is broken, so we can't take it back": what a no is said to follow from. */
function reasonFor(no: Match): Detected | undefined {
  const {block, first} = no
  const {words} = block
  const textOf = (from: number, end: number): string => textsOf(words, from, end)
  const {first: opening} = sentenceOf(no)
  let from = Math.max(opening, first - longestReason)
  // the no may begin with what leads to it or stand behind it
  const lead = first > from && hence.test(textOf(first - 1, first)) ? first - 1 : first
  let end = from
  if (hence.test(textOf(lead, lead + 3))) {
    end = lead
    if (lead === opening && opening > 0 && textOf(lead, lead + 1) !== 'so') from = Math.max(sentenceAt(block, opening - 1).first, lead - longestReason)
  } else if (from === opening && given.test(textOf(from, from + 1))) {
    while (end < first && (end === from || words[end]?.before !== ',')) end++
    if (words[end]?.before !== ',' && !opensMainClause(block, sentenceOf(no), end)) return undefined
  }
  if (words[end - 1]?.text === 'and') end--
  // "Thanks for asking – the seal is broken, so …"
  for (let at = end - 3; at > from; at--) if (!/^,?$/.test((words[at] as Word).before)) from = at
  return end - from >= 3 && !noFact.test(textOf(from, end)) ? {...matchOf(block, from, end - 1, 'so'), isCertain: true} : undefined
}

export const reason: Detector = defineMove({
  kind: 'reason',
  movesAlong: true,
  phrases: /* @__PURE__ */ signs.flatMap((sign) => sign.phrases ?? nothing),
  uses: [refusal],
  detect(reading) {
    const before = reasonsBefore(reading)
    const facts = factsBeside(reading)
    const least = before.length > 0 ? anotherFact : fact
    return [...before, ...(facts.some(({weight}) => weight >= least) ? facts : nothing)]
  }
})

/** What is said to lead to a no. */
const reasonsBefore = /* @__PURE__ */ byBlock((reading): Detected[] => reading.moves(refusal).flatMap((no) => reasonFor(no) ?? []))

/** The facts beside it. A no is not its own reason, unless it says "because". */
const factsBeside = /* @__PURE__ */ byBlock((reading): readonly Weighed[] => {
  const facts = factsIn(reading)
  const refusals = reading.moves(refusal)
  if (facts.length === 0 || refusals.length === 0) return facts
  const no = new Set<Word>()
  for (const {block, first, last} of refusals) for (let at = first; at <= last; at++) no.add(block.words[at] as Word)
  const isBeside = ({block: {words}, first, last, weight}: Weighed): boolean =>
    (weight >= explicit && !hence.test(textsOf(words, first, first + 3))) || !(no.has(words[first] as Word) || no.has(words[last] as Word))
  return outside(facts.filter(isBeside), reasonsBefore(reading))
})
