/** Don't make the customer feel foolish. */

import {lazily} from '../src/lazily.ts'
import {standsAlone} from '../src/match/alone.ts'
import {matchOf} from '../src/match/match.ts'
import {behindGreeting} from '../src/match/opening.ts'
import {
  defineRule,
  type Examples,
  fix,
  inPlaceOfSentence,
  isConditional,
  isNegated,
  leaveClauseOut,
  leaveOut,
  type Match,
  outside,
  phrases,
  type Rule,
  type Suggestion,
  sentenceOf,
  suggest,
  type Word,
  wholeSentence,
  withoutSentence,
  withoutWords,
  wordsOf
} from '../src/rule.ts'
import {wordSet} from '../src/word-set.ts'
import {explainingIt} from '../src/wording/as-fact.ts'
import {sayingAgain, withoutBarb} from '../src/wording/barb.ts'
import {asAdvice, asSurmise} from '../src/wording/fact-of-them.ts'
import {nextTime, withWhatWasMissing} from '../src/wording/next-time.ts'

const classes = {
  people: 'people|customers|guests|passengers|users|clients|members|patients|tenants|parents|students|buyers|businesses|companies|adults|owners|players|visitors',
  person: 'person|people|customer|customers|guest|passenger|user|users|client|member|patient|tenant|parent|buyer|adult|business|owner',
  sensible: 'sensible|proper|reasonable|responsible|careful|competent|normal|serious|decent|experienced|intelligent|rational',
  see: 'know|be aware|see|realize|understand|appreciate|remember|grasp',
  seen: 'known|seen|realized|noticed|understood|been aware|spotted',
  notice:
    'sign|notice|warning|banner|page|website|site|label|limit|fee|price|charge|deadline|date|cut-off|rule|terms|contract|policy|chart|line|email|letter|newsletter|leaflet|poster|countdown|ticket|card|instructions|manual|change|listing|description|checkout|reminder|rate|weight|size',
  heed: 'care|cares|cared|bother|bothers|bothered|look|looked|looks|scroll|scrolled|check|checked|plan|planned|follow|followed|following|keep|kept|got up|get out of|turn up|turned up|acted|take the time|took the time|pay attention|listen|listened|measure|read'
}

/** Words that the sentence doesn't need. */
const needless = phrases(
  classes,
  `
  it is *1 (obvious|evident|self-evident|plain) that
  (obviously|needless to say|it goes without saying (that)?|as we all know|it is (well known|common knowledge|no secret) that)
  as (i|we)? (have)? (already|previously|repeatedly|clearly) <done> (you|to you)? (before|earlier|above|twice)?
  , (as|like) (i|we) have? (said|explained|told you|stated) (before|earlier|above|(several|many) times|twice)?
  as (stated|explained|said|advised|mentioned) in (my|our) (previous|last|earlier|first) *2 (email|emails|message|messages|reply|letter)
  , as (you|i am (sure|certain) you) (will|should|would|must)? {see} $
  as you (may|might|must|should|surely|probably|no doubt) *1 {see}
  as you will (know|realize|understand|appreciate|remember|be aware)
  as i am (sure|certain) you (will|can) {see}
  as (anyone|anybody|everyone|everybody|any {person}|any {sensible} {person}) (would|will|can|could)? (know|knows|tell you|understand|understands|see|realize)
  (it|what) (should|must) be (understood|remembered|appreciated) (is)? that
  what you (need|have) to (understand|realize|appreciate) is that
  you (need to|have to|must|should) (understand|realize|appreciate|grasp) that
  you will appreciate that
  ! hope you will appreciate
  ! is not *1 (obvious|evident|self-evident|plain) that
  ! as (already|previously) (agreed|arranged|promised|discussed|requested)
  `
)

/** Words that tell the customer that they should have known. */
const lectures = phrases(
  classes,
  `
  # how easy it is
  (they|these|those|steps|instructions) are (all)? (pretty|rather|fairly|perfectly|really) (simple|easy|basic|straightforward|obvious|clear|self-explanatory)
  ^ (just|simply|please|you can)? google (it|that|this)
  you are (just|simply|clearly)? not (listening|reading what|paying attention|getting it)
  ^ you know (why|(very|perfectly|full) well)
  (special|preferential) treatment
  (it|this|that) is (pretty|rather|fairly|all|perfectly)? (simple|easy|basic|straightforward|obvious|elementary|as simple as that) (really)? $
  (it|this|that) is (a)? (pretty|rather|fairly)? (basic|simple) (thing|fact|matter|maths|math|logic|stuff)
  (not|hardly) (that|exactly|all that|terribly) (difficult|hard|complicated|tricky)
  should be (obvious|evident|plain|clear enough|apparent)
  (rocket science|brain surgery|common sense|simple as that|stands to reason|misconception|elementary|self-evident|self-explanatory|common knowledge|plain english|back to basics|fundamentals|beginner|beginners|layperson|layman|less technical)
  even (a|any|my|our)? *1 (child|children|toddler|grandmother|gran|grandma|mother|kids|beginner|beginners) *1 (can|could|manage|manages|know|knows|able)
  a *1 (child|toddler|(five|six|ten) year old) (can|could) (do|use|manage|see|follow|understand|work)
  # who else manages
  , (anyone|anybody|everyone|everybody) (can|could|will|would|should) (see|tell|know|notice|understand) that
  (anyone|anybody|everyone|everybody) (who|with) *9 (know|knows|tell|agree|understand|understands|confirm|sense|brain|eyes)
  (tell|told|say|said|repeat|remind) *4 every single? (time|year|week|day)
  (other|most|many|younger|experienced) (of our)? *1 {people} (manage|cope|understand|know|(can|could) (work|figure|manage|handle|follow)|learn to|read|check|have no (trouble|difficulty))
  (everyone|everybody) else (manages|managed|knows|understands|can)
  (a|any) ({sensible} {person}|professional) *2 (would|will|knows|should|could|checks|reads|can|understands)
  {people} who (understand|know|read|pay attention) (how|what|that|the)
  thing {people} always
  # should have known
  one would (expect|think|have thought|hope|assume)
  (if|should) you (ever (wish|choose) to|care to|bother to)
  (that is *2 what|that is not how) *5 (works|work|does|is for) $
  ^ you have been (told|informed|advised)
  (which|that|this) you (would|should|might) have {seen}
  you (would|should|must|ought to) have {seen} (that|it|this|the|if|had)
  you (would|should|must|ought to) have (known|realized|noticed|understood|been aware|spotted)
  , as you would (know|see|have known|have seen) (if|from|had)
  (if you (had|would)|had you) (only)? *1 (read|looked|checked|bothered|listened|paid attention|taken the time|scrolled|thought|filled|studied)
  if you *1 (bothered|cared|could be bothered|can be bothered) to *
  if you (had)? (took|taken|spent) (the|a|some|five|two) *1 (time|trouble|moment|minute|minutes|seconds) *1 (read|reading|look|looking|check|checking|listen|listening)
  (ignorance|(claiming|saying|pleading|pretending) *5|not (knowing|reading|realizing|noticing|understanding)) *4 (is|are) (not|no|hardly|never) *2 (excuse|defense|justification)
  surely (you|anyone|everyone|everybody)
  do you (understand|know) what (a|an|the|this) *
  (clearly|evidently|apparently) you (have|had|did|do|were|are|must) *1 (not|misread|missed|forgotten|misunderstood)
  you (clearly|obviously|evidently|seem to|appear to) (have|be|do|are|did)? (not|confused|lost|misread|misunderstood|overlooked|forgotten|missed)
  to (actually|properly) (read|look|check|listen|open)
  i think you will find
  you (should|ought to|must) know better
  (do|did|have|are) you (even|actually|bother to|at least) *1 (read|look|looked|try|tried|check|checked|listen|reading|understand|open|opened)
  (is|are|was|were) (it|they|that|this|the *1|your *1) even *1 (on|open|<done>)
  (did|do|have) you even *
  (do|did|can|should) (you not|not you) *1 (know|think|read|realize|see|understand)
  (do you realize|you do (realize|know|understand)|are you aware that|did you remember to)
  (how many (more)? times|for the umpteenth time)
  , (i|we) have told you already
  , (i|we) (have|did)? already (told you|(explained|said|answered) (it|this|that))
  you (do not|can not) (know|realize|understand|imagine|see|appreciate) (how (busy|hard|difficult|tough|stretched|stressful|little|many *1 (we|i))|what (it is like|we|i) *)
  you (have|had) (no|not any) idea (how (busy|hard|difficult|tough|stretched|many)|what (it is like|we|i) *)
  ^ for the (third|fourth|fifth|last) *2 time
  (i|we|you) (have|were|had) *1 (answered|told|explained|said|informed) *4 ((<number>|several|many) times|repeatedly|over and over|twice|again and again|at (the|that) time)
  it may be useful to (recall|remember|remind)
  let (us|me) *2 (take|start|keep|put) *4 (at a time|simple|simply|slowly)
  (let me|i will|we will|allow me to) *1 (repeat|explain|say|spell|break) (it|this|that|myself|things) *1 (again|slowly|once more|one more time|out for you|simply|down for you)
  (put|explain|say) *1 in (simple|simpler|basic|layman's) (terms|words|language)
  (explain|say|type|write|spell|put) *5 slowly
  (read|study|go through|look at|think about) (it|that|them|(my|our|the|this) *2) *1 more? (slowly|carefully|properly|once more|once again)
  please (listen|pay attention|concentrate|focus) *1
  (try|start by|consider|how about) (reading|listening|thinking|paying attention|opening)
  (next time|in future|in the future|another time|going forward|from now on) (try to|perhaps|maybe|do|remember to)? (try|read|think|look|remember|ensure|double check|be more careful|make sure|listen|bear|pay attention|have)
  (next time|in future|in the future|another time|going forward) please (check|ask|order|allow|contact|call|use|wait)
  keep (this|that|it) in mind (for)? (next time|in future)
  # right before their eyes
  (clearly|plainly|explicitly) (says|said|state|states|stated|show|shows|shown|marked|written|printed|displayed|explains|explained|mentions|visible|set out|indicated)
  (stated|written|printed|shown|displayed|set out|marked) *2 (clearly|plainly|explicitly)
  (says|states) (so (right|clearly|plainly)|as much)
  does say *1 (in|on|at) (the|your|our)
  (in black and white|(shown|written|printed|stated|says so|set out|is) *3 in (bold|plain sight|(large|big|capital) letters|capitals))
  # talking down
  what you (need|have) to (understand|realize|appreciate)
  (let|leave) *3 (grown ups|grownups|experts|professionals|adults) (have|do|deal|handle|take|look|to)
  (worry|trouble|bother) your (pretty|little|head) *1
  (confusing|tricky|hard|difficult|daunting|complicated) (if|when|for) *2 (you|someone|people|those) *2 (not|unfamiliar|new to|older|elderly|your age)
  if you think about it
  (use|using|with|apply) (your|some|a (bit of|little)) (common sense|brain|head|eyes|imagination|logic|initiative)
  do (your|some|a (bit of|little)) (own)? (research|homework|reading)
  (read|check|review|look) *4 before (leaving|posting|complaining|commenting|accusing|writing|getting)
  (educate yourself|what part of)
  (i|we) (hope|trust) *2 clear (to you|enough|now|this time)
  ^ would you *9 and (expect|ask|demand|complain|want)
  ! (not|never) *1 (clearly|plainly) *2
  ! (clearly|plainly) (show|shows) *1 (our|my|that (we|i|our|you (were|are) right)|we|i|where (we|it)|how (we|it)|you (paid|sent|returned|cancelled|were|are|asked|did|had)) *
  `
)

/** Who manages it, and who would have known. */
const digs = phrases(
  classes,
  `
  (for|to) (those|anyone|anybody|whoever|everyone|{people}) (who|that|willing|prepared|ready|able)? (to|can (be)?|could (be)?|actually)? {heed} (*|* *|* * *|* * * *)? $
  as (any|every|all) *2 (know|knows|will know|(will|can) tell (you|us))
  before (jumping to|pointing (fingers|the finger)|blaming|accusing) *
  ! (for|to) (those|anyone|anybody|{people}) *3 (look|looking) (for|after)
  ! (for|to) (those|anyone|anybody|{people}) *3 (keep|kept) (dogs|cats|pets|bees|horses|a|an)
  ! (for|to) (those|anyone|anybody|{people}) *3 read (braille|large|music)
  `
)

/** Where it could have been read. */
const inPlainView = phrases(
  classes,
  `
  {notice} *4 (has|have) *1 (been (on|in|at|above|by|up|there|online|public|<ing>|<done>)|hung|stood|said|stated|shown|mentioned|told|listed) *6 (since|for (years|months|weeks|ages|<number>|(some|a long) time)|from (the|day) *2)
  ({notice}|it) *3 (been|was|is) *2 (all along|the (whole|entire) time)
  {notice} *5 (is|was|are|were) *3 *1 (on|at|in) (each|every|(large|big|bold|red) *1 (letters|numbers|type|print))
  {notice} *5 (for all to see|right next to the|(says|said) so)
  {notice} *2 (was|were) (announced|posted|shown|in) *6 and (on|in|at|by)? the
  {notice} *4 (spelled|spelt) (it|this|that) out
  (is|was) hardly a secret
  `
)

const noCondescension: Rule = defineRule({
  id: 'no-condescension',
  principle: "Don't make the customer feel foolish: say what is so, not how plain it was.",
  citation: {source: 'way-out', teaches: 'Give the correction in a way that lets people keep their dignity; who feels foolish stops listening.'},
  severity: 'warning',
  isHarsh: true,
  movesAlong: true,
  kind: 'words',
  phrases: [needless, lectures, digs, inPlainView],
  onlyWhere: [needless, lectures, digs, inPlainView],
  *check(reading) {
    for (const match of reading.matches(needless)) {
      if (isNegated(match) || isConditional(match) || admitsOrFeels(match) || isAside(match)) continue
      yield {
        ...match,
        message: `“${wordsOf(match)}” tells the customer that they ought to have known, which makes them feel foolish. Leave it out; the fact is enough.`,
        suggestions: () => [...sayingAgain(match), ...asAdvice(match), ...asSurmise(match), ...(isOfThem(match) ? withoutBarb(match) : []), withoutNeedless(toTrust(match))]
      }
    }
    const {fault} = reading.context
    const isTheirs = fault !== 'company' && fault !== 'third-party'
    const shown = reading.matches(inPlainView).filter(standsAlone)
    for (const match of [...reading.matches(lectures), ...outside([...reading.matches(digs).filter(standsAlone), ...shown], reading.matches(lectures))]) {
      if (isConditional(match) || admitsOrFeels(match)) continue
      yield {
        ...match,
        // where it stands may be all that was asked
        ...(shown.includes(match) && {severity: 'info' as const}),
        message: `“${wordsOf(match)}” makes the customer feel foolish, and who feels foolish digs in. Say the fact alone, or that many people trip over this.`,
        suggestions: () => {
          const catchesOut =
            isTheirs && match.block.sentences[0] !== sentenceOf(match) && !ownToSee.test(wordsOf(wholeSentence(match)))
              ? [suggest('Say that it catches many people out', inPlaceOfSentence(match, 'This catches a lot of people out, because {what makes it easy to miss}.'))]
              : []
          // what else the sentence tells stays told
          const kept = [
            ...asSurmise(match),
            ...withoutBarb(match),
            ...nextTime(match, reading.context),
            ...withWhatWasMissing(match),
            ...whatWasSaid(match),
            ...withoutAdverb(match),
            ...notSoPlain(match),
            ...leaveClauseOut(match)
          ]
          return [
            ...sayingAgain(match),
            ...explainingIt(match),
            ...kept,
            // that it caught them out isn't established until somebody says so
            ...(fault === 'customer' ? catchesOut : []),
            ...(kept.length > 0 ? [] : isLecture(match) ? [suggest('Leave the sentence out', withoutSentence(match))] : leaveOut(match)),
            ...(fault === 'customer' ? [] : catchesOut)
          ]
        }
      }
    }
  }
})

/** "…, which you obviously forgot". */
const isOfThem = ({block: {words}, first}: Match): boolean => words[first - 1]?.text === 'you'

/** "We trust you will appreciate that": whoever trusts goes too, and so does when it was said: "As we told you last time, …". */
function toTrust(match: Match): Match {
  const {block, first, phrase} = match
  const {end} = sentenceOf(match)
  // "as I already said, you'll have to wait": what is behind the comma is no part of it
  const comma = block.words.findIndex(({before}, at) => before === ',' && at > first && at <= match.last)
  if (comma > 0 && /^(?:as|like)\b/i.test(wordsOf(match))) return toTrust(matchOf(block, first, comma - 1, phrase))
  const {last} = match
  if (/^(?:as|like)\b/i.test(wordsOf(match)) && last + 1 < end) {
    const [said] = saidWhen().exec(block.text.slice(block.words[last]?.end, (block.words[end - 1] as Word).end)) ?? []
    if (said) return matchOf(block, first, last + said.trim().split(/\s+/).length, phrase)
  }
  const from = first - 2
  const before = block.words.slice(Math.max(0, from), first).map(({text}) => text)
  return from >= sentenceOf(match).first && /^(?:i|we) (?:trust|hope|believe|think|expect)$/.test(before.join(' ')) ? matchOf(block, from, last, phrase) : match
}

/** When or where something was said, up to its comma. */
const saidWhen = lazily(
  () =>
    /^ (?:already|before|earlier|several times|many times|(?:three|four|five) times|again|last \p{L}+|yesterday|today|(?:this|on) \p{L}+|\p{L}+ (?:days?|weeks?|months?) ago|the other day|(?:in|on|by|over) (?:my|our|the) (?:\p{L}+ )?(?:e?-?mail|message|letter|call|phone|chat|reply)s?)(?: (?:morning|afternoon|evening|night|week|time))?(?=,)/iu
)

/** Safe where nothing hangs on the words: "as I said" before a comma or at the end, "it should be understood that", "obviously". */
function withoutNeedless(match: Match): Suggestion {
  const {block, first, last} = match
  const {words} = block
  const {first: opening, end} = sentenceOf(match)
  // "Obviously not." says nothing without it
  if (end - opening - (last - first + 1) <= 1) return suggest('Leave the sentence out', withoutSentence(match))
  const behind = last + 1 < end ? words[last + 1]?.before : '.'
  const isSafe = behind !== '' || /^(?:that|obviously|say|saying)$/.test(words[last]?.text ?? '')
  return (isSafe ? fix : suggest)('Leave it out', withoutWords(match))
}

/** "The screen clearly says so": the screen says so. */
function withoutAdverb(match: Match): Suggestion[] {
  const {block, first, last} = match
  const at = block.words.findIndex(({text}, index) => index >= first && index <= last && /^(?:clearly|plainly|explicitly)$/.test(text))
  const [adverb, next] = [block.words[at], block.words[at + 1]]
  // "Clearly you haven't read it": the reproach stays
  if (next?.text === 'you' && at === sentenceOf(match).first) return []
  if (!adverb || next?.before !== '' || /^(?:very|so|quite|too)$/.test(block.words[at - 1]?.text ?? '')) return []
  return [suggest(`Leave out “${adverb.text}”`, {start: block.start + adverb.start, end: block.start + next.start, wording: ''})]
}

/** "It's on the menu in black and white": it's on the menu. */
function notSoPlain(match: Match): Suggestion[] {
  const {block, last, phrase} = match
  const from = block.words.findLastIndex(({text}, at) => at <= last && text === 'in')
  const isPlain = /\bin (?:black and white|bold|plain sight|(?:(?:large|big|capital) )?letters|capitals)$/i.test(wordsOf(match))
  return isPlain && from - sentenceOf(match).first > 2 ? [suggest('Say the fact alone', withoutWords(matchOf(block, from, last, phrase)))] : []
}

/** "I've told you twice now that it is on order": it is on order. */
function whatWasSaid(match: Match): Suggestion[] {
  const {block, first, last, phrase} = match
  const sentence = sentenceOf(match)
  if (!/\b(?:told|said|explained|informed)\b/i.test(wordsOf(match)) || first !== behindGreeting(block, sentence)) return []
  const behind = block.words.slice(last + 1, Math.min(last + 4, sentence.end))
  const that = behind.findIndex(({text}) => text === 'that')
  return that < 0 || that + 1 === behind.length ? [] : [suggest('Say the fact alone', withoutWords(matchOf(block, first, last + 1 + that, phrase)))]
}

/** A sentence with little more in it and without a number or a link tells nothing else. */
function isLecture(match: Match): boolean {
  const {first, end} = sentenceOf(match)
  return end - first - (match.last - match.first + 1) <= 16 && !/[\d@>]|https?:|\p{Extended_Pictographic}|please|you can\b/iu.test(wordsOf(wholeSentence(match)))
}

/** Of what only they can see nobody says that many miss it. */
const ownToSee = /\byour (?:own )?(?:\p{L}+ )?(?:accounts?|statements?|inbox|spam|folder|phone|bank|post|letterbox|e-?mails?|calendar|records|files?|messages|receipts?)\b/iu

const feelings = wordSet('never|upset|frustrating|disappointing|unacceptable|understandable|sorry|embarrassed|ashamed')
const failings = wordSet('wrong|mistake|mistakes|error|errors|fault|mess|short|failed|damaged|broken|faulty|defective|late|delayed|missed|lost|forgot|forgotten')
const us = wordSet('i|we|us|our|my|ours')

/** "Obviously we got this wrong" makes nobody feel foolish but us, and "you are clearly upset" nobody at all. */
function admitsOrFeels(match: Match): boolean {
  const {words} = match.block
  const {first, end} = sentenceOf(match)
  const around = words.slice(Math.max(first, match.first - 15), Math.min(end, match.last + 15)).map(({text}) => text)
  return around.some((word) => feelings.has(word)) || (words[match.last + 1]?.text !== 'you' && around.some((word) => failings.has(word)) && around.some((word) => us.has(word)))
}

/** "Keep the old one, obviously" grants something. */
const isAside = ({block: {words}, first, last}: Match): boolean => words[last]?.text === 'obviously' && words[first]?.before === ','

export default noCondescension

export const examples: Examples = {
  bad: [
    {text: 'The bag is [[obviously]] too big for the cabin.', fixed: 'The bag is too big for the cabin.'},
    {text: '[[It is obvious that]] the bag is too big for the cabin.', fixed: 'The bag is too big for the cabin.'},
    {text: '[[As we have already explained]], the key is under the mat.', fixed: 'The key is under the mat.'},
    {text: 'The key, [[as I told you before]], is under the mat.', fixed: 'The key is under the mat.'},
    {text: 'The parts are numbered, [[as anyone would know]].', fixed: 'The parts are numbered.'},
    {text: '[[It should be understood that]] prices change every week.', fixed: 'Prices change every week.'},
    {
      text: 'You press both buttons at once. [[It is really quite simple]].',
      fixed: 'You press both buttons at once.'
    },
    {
      text: 'The pegs are in the bag. [[Even a child could]] put this tent up.',
      context: {fault: 'customer'},
      fixed: 'The pegs are in the bag. This catches a lot of people out, because [what makes it easy to miss].'
    },
    {text: '[[Other guests manage]] to find the car park. The ramp is behind the church.', context: {fault: 'company'}, fixed: 'The ramp is behind the church.'},
    {text: 'The sale ended on Sunday, [[which you would have known]] from our newsletter.', fixed: 'The sale ended on Sunday.'},
    {text: '[[If you had read]] the card in the box, the lid would still be on.'},
    {text: '[[Did you even look]] at the label?'},
    {text: 'The listing [[clearly states]] that batteries are extra.', fixed: 'The listing states that batteries are extra.'},
    {text: 'The cut-off is [[printed clearly]] on the ticket.'},
    {text: '[[Let me explain it slowly]]: the first number is the month.'},
    {text: '[[Next time, please make sure]] that the door is shut.'},
    {text: 'These forms can be [[tricky if you are not]] good with figures.'},
    {text: '[[How many times]] do I have to send this link?'},
    {text: 'The timer is [[not that difficult]] to understand.'},
    {text: '[[Ignorance of the tides is no excuse]].'},
    {text: '[[Is the pump even plugged]] in?'},
    {text: '[[We have already explained this]].'},
    {text: '[[You have no idea how busy]] the kennels are.'},
    {text: 'The door code was on the slip [[for those who bothered to look]].'},
    {text: 'The sea is cold, [[as any swimmer knows]].'},
    {text: 'Bring the pump in [[before blaming the]] hose.'},
    {text: 'The [[limit has been on the wall since]] April.'},
    {text: 'The [[ticket was there the whole time]].'},
    {text: 'The [[price is shown on every]] shelf.'},
    {text: 'The [[sign by the ramp says so]].'},
    {text: 'The [[change was announced by post and on the]] door.'},
    {text: 'Our [[newsletter in May spelled it out]].'},
    {text: 'The surcharge [[was hardly a secret]].'}
  ],
  good: [
    {text: 'The bag is 4 cm too tall for the cabin; many people are caught out, because the shops sell it as cabin size.'},
    {text: 'The switch is at the back on the left, where it is hard to see.'},
    {text: 'I did the same on my first day here.'},
    {text: 'Go to Settings, then Backup, and choose Restore.'},
    {text: 'The first number is the month, the second the day.'},
    {text: 'I am happy to walk you through the form on the phone.'}
  ],
  nearMiss: [
    {text: 'Obviously we got this wrong, and I have put the money back.'},
    {text: 'That was obviously frustrating.'},
    {text: 'It is not obvious that the lid turns.'},
    {text: 'It is obvious that we failed you.'},
    {text: 'It is easy to miss, and most people do not know it is there.'},
    {text: 'You simply reply to this message, and the rest is on me.'},
    {text: 'The page is not clearly marked, which is why we are changing it.'},
    {text: 'The sign said “obviously closed”, which did not help.'},
    {text: 'As you asked, I have moved it to Friday.'},
    {text: 'As previously agreed, your first month is free.'},
    {text: 'There is no excuse for the way we left you waiting.'},
    {text: 'Is the light on when the pump is plugged in?'},
    {text: 'You don’t know how long you will stay, so take the weekly pass.'},
    {text: 'The record clearly shows that we charged you twice.'},
    {text: 'The limit has been on the wall since April, but the print is far too small.'},
    {text: 'The sign has been wrong since April.'},
    {text: 'There is a quiet room for those who want to read.'},
    {text: 'As any cook knows, lamb needs time, and we gave it too little.'},
    {text: 'You will find the price on every shelf; shall I look it up for you?'}
  ]
}
