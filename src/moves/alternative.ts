/** Offers another way, a partial remedy or a choice, after or instead of what was asked. */
import {give, us} from '../match/classes/refusing.ts'
import {clauseOf, isNegated, type Match, matchOf, outside, sentenceOf, wholeSentence} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {byBlock, type Detector, defineMove, type Reading} from '../reading.ts'
import {refusal} from './refusal.ts'

/** What goes wrong in the "if" of a fallback. */
const failing =
  'not|no|never|nobody|none|neither|nothing|fail|fails|failed|still|wrong|trouble|stuck|again|astray|amiss|lost|late|breaks|hard|difficult|awkward|short|worse|otherwise|past|miss|misses|full|gone|cannot|unable|refuses|missing|out'

const contact = 'ring|call|text|phone|message|dm|reply|shout|write|email'

/** An alternative wherever it stands. */
const offers = phrases(
  {us, contact, failing},
  `
  ^ what {us} (can|could) (do|offer|suggest|give|arrange) *
  what {us} (can|could) (do|offer|suggest|give) (is|for you|instead)
  what {us} (have|propose) (is|are|instead)
  what (does|would|will) (work|help|fit) *
  (alternatively|failing that|barring that)
  (as|the|another|one|an) *1 alternative
  (another|other|one more|one other) (option|way|possibility|route|choice) (is|would be|might be|could be|round|around|to)
  (in the meantime|until then|till then|for now|meanwhile|in the interim) (you|please|feel free|use|try)
  ({us}|you) (can|could|will|would|may|might|am happy to|are happy to) *9 instead
  instead (you|{us}) (can|could|will|would|have)
  ^ instead (of|the|your)? *4 (can|could|will|would|may)
  you (are|would be|will be) (welcome|free) to (swap|exchange|return|choose|keep|use|move|switch|bring|take|pick|collect|cancel|drop)
  or (shall|would|should|could) (you|{us}) *
  , or {us} (can|could|will|would) *
  ^ or * *4 (can|could|will|would|may)
  (kept|held|reserved|saved|put) *5 (open|aside|by|back) for you
  {contact} *3 if *5 {failing}
  (if you|if you would|if you had) (like|prefer|rather|sooner|fancy|want) *2 ({us}|you|to|it|a|the) *
  should you *1 (prefer|rather|sooner)
  (if|should|unless) *3 (would|had) (rather|sooner|prefer|want)
  would you (rather|prefer)
  if (that|it) (suits|is easier|would be easier)
  {us} (can|could) (offer|lend|swap|split|spread|switch|upgrade|hold|put you|do <number>|do it|do half|let you|move you|transfer you)
  {us} (would be|am|are) (happy|glad|willing|pleased) to (offer|swap|lend|look|take|split|hold)
  (shall|should) {us} *9 or
  `
)

/** A way out if the first one fails. */
const fallbacks = phrases(
  {failing, us, contact, retry: 'try|use|ask|say|buy|tell|bring|come|have|send|answer|leave|put|keep|take'},
  `
  ^ (if|should|in case|were) *4 {failing} *6 ({us} (will|can|would|am|are|have)|(it|you) can|there is|{contact}|{retry})
  ^ any *5 {contact}
  `
)

/** An alternative where something was declined just before. */
const openings = phrases(
  {us, give},
  `
  , you (can|could|may|might) *
  you (would|may|might|will) need to (consider|cancel|rebook|transfer)
  {us} do (offer|sell|stock|run|lend|keep|hire|rent) *
  {us} (can|could|do have) *
  {us} would *1 {give}
  can (sometimes|often|still|usually|also) be <done>
  (can|could|may) (buy|use|pay|choose|pick|try|get|go|keep|bring|take|switch|move|split|spread|swap|return|cancel|rebook|transfer|pass|come|order|book|apply|claim) *
  (at no|free of|without) *2 (cost|charge|fee)
  <number> off
  instead of
  (shop|shops|store|branch|chemist|pharmacy|supermarket|bakery|neighbor|next door|sainsbury's|tesco) *4 (has|have|sells|sell|stocks|stock|got) (it|them|some|one|two|<number>|plenty|a few)
  (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|week) *1 (has|have) *3 (left|free|open)
  {us} *1 have *5 (available|free|left|open)
  would you (like|prefer|rather|consider)
  (shall|should) {us} *
  (is|are) *2 (possible|open|available|free|in stock|here)
  `
)

const exempt = phrases(
  {us},
  `
  if you (have|need|would like) *1 (any|more|further|other|questions|help|assistance|anything)
  if there is anything
  (confirm|know) *3 if you would like to
  let (me|us) know
  anything (else|further|more) *3 (can|could|would) *
  (all|things|thing|see what|here is what|so that) {us} (can|could) *
  (can|could) only
  (can|could) (help|assist)
  if you could
  you may have
  (can|could|may|might|would) not
  (can|could|may|might) (wish|proceed|find|see|check|read|learn|view|appreciate|understand|imagine|submit|tell|be sure|be frustrating|be assured|rest|contact|result|log)
  like to (know|inform|thank|apologize|say|see|chase)
  if you ever
  if you want (any|more|to pursue)
  there is (nothing|no)
  if you (feel|would <done>)
  all *4 available
  `
)

/** "Here's what I can do:" — what is offered comes behind it. */
const leadIns = phrases(
  {us},
  `
  (two|three|some|few|other|several|following|these) *1 (ways|options|alternatives|possibilities|choices|workarounds|things *2 can|things *2 may|things *2 might) *5
  here is what {us} can *
  ^ what {us} (can|could) (do|offer|suggest) $
  `
)

export const alternative: Detector = defineMove({
  kind: 'alternative',
  phrases: [offers, fallbacks, openings, leadIns, exempt],
  onlyWhere: [offers, fallbacks, openings, leadIns],
  uses: [refusal],
  detect: (reading) => [...offersIn(reading), ...offered(reading, reading.matches(leadIns)), ...justAfter(reading.moves(refusal), openingsIn(reading)).map(clauseOf)]
})

const offersIn = /* @__PURE__ */ byBlock((reading): Match[] => {
  const exempted = reading.matches(exempt)
  const found = [...outside(reading.matches(offers), exempted).filter((match) => !isNegated(match)), ...outside(reading.matches(fallbacks), exempted)]
  return found.map(wholeSentence)
})

const openingsIn = /* @__PURE__ */ byBlock((reading): Match[] => outside(outside(reading.matches(openings), reading.moves(refusal)), reading.matches(exempt)))

/** In words. */
const longestLeadIn = 10

/** The sentences behind short lead-ins. */
function offered(reading: Reading, matches: readonly Match[]): Match[] {
  if (matches.length === 0) return []
  const {blocks} = reading.reply
  const following = new Map(blocks.map((block, index) => [block, blocks[index + 1]]))
  return matches.flatMap((match) => {
    const {first, end} = sentenceOf(match)
    if (end - first > longestLeadIn) return []
    const isLast = end === match.block.words.length
    const block = isLast ? following.get(match.block) : match.block
    const at = isLast ? 0 : end
    return block?.words.length && (block.kind === 'body' || block.kind === 'list') ? [wholeSentence(matchOf(block, at, at, match.phrase))] : []
  })
}

/** In characters: some four sentences. So soon behind a refusal, what can be done is meant instead. */
const nearby = 400

/** The matches that stand not far behind one of the refusals. Both in text order. */
function justAfter(refusals: readonly Match[], matches: readonly Match[]): Match[] {
  let next = 0
  return matches.filter(({start}) => {
    while (next < refusals.length && (refusals[next] as Match).end <= start) next++
    return next > 0 && start - (refusals[next - 1] as Match).end <= nearby
  })
}
