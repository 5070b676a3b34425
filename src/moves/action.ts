/** A concrete step by the writer or the company: done, under way or promised, specific enough to check later. */
import {isDeed, times} from '../match/classes/deeds.ts'
import {auxiliaries, firstOfRest, restHas, type Statement, statementsIn, subjectHas} from '../match/clause.ts'
import {clauseOf, isConditional, isDisowned, isQuestion, type Match, matchOf, sentenceOf} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'
import type {Word} from '../reply/words.ts'
import {wordSet} from '../word-set.ts'

/** "I have understood" is no step: verbs of thinking, feeling, saying and getting. */
const idle = wordSet(
  'been|become|had|got|gotten|received|seen|heard|understood|realized|noticed|known|felt|thought|meant|wanted|needed|lost|said|replied|answered|explained|loved|enjoyed|learned|grown|failed|forgotten|chosen|missed|hoped|faced|experienced|neglected|broken|caused|spent|lived|provided|tried|gone|come|worked|mentioned|told|texted|built|made|run|helped|stated|informed|advised|let|done|considered|apologized|introduced'
)

/** "We will look" promises nothing that could be checked, "we will show you" is guidance. */
const vague = wordSet(
  'be|look|see|need|have|try|do|know|want|like|love|assist|help|take|miss|continue|end|talk|walk|guide|show|explain|go|say|ensure|make|work|consider|investigate|review|get|respond|reply|reach|sort|fix|handle|let|keep|find|update|give|pop|remain|always|support|learn|strive|endeavor|endeavour|appreciate|use|understand|believe|hope|think|feel|treat|monitor|come|probably|likely|most|happily|no|advise|require|accept|charge|expect|pass|share|remind|tell|never|offer|bring|feed'
)

/** Vague verbs that a time makes concrete. */
const concreteInTime = wordSet('reply|look|review|investigate|sort|respond|find|be')

/** What has been settled when it is: "your refund is booked". */
const settledStates = wordSet(
  'refunded|credited|booked|reserved|waived|cancelled|blocked|frozen|fixed|sorted|replaced|restored|swapped|switched|moved|kept|ordered|scheduled|dispatched|extended|upgraded|reopened|corrected|amended|unlocked|confirmed|resolved|cleared|released|approved|activated|paid|rebooked|removed|lifted|returned|reversed|rolled|repaired'
)
/** What a third party does that moves the case on: "Ana has checked". */
const doneByOthers = wordSet(
  'checked|asked|called|rung|phoned|emailed|sent|refunded|credited|ordered|booked|arranged|replaced|fixed|repaired|updated|cancelled|reopened|approved|left|shipped|agreed'
)
/** Verbs of arriving, which a time or a receiver makes concrete. */
const arrives = /^(?:arriv|land|reach|com|go|ship|leav|show|appear|start|hear|visit|hav|swing|pop|drop)(?:e|ing)?$/
/** Deeds that are none in the passive or under way: "is being reviewed". */
const weak = /^(?:review|tak|clos|writ|reach|handl|charg|runn)(?:ing|ed)$|^(?:set|put|taken|brought|noted|placed|contacted)$/
/** What "we" in the plain past tells of what was done for this case; "we sent it" tells of the fault as often. */
const checked =
  /^(?:check|call|ask|contact|review|look|discuss|test|refund|credit|cancel|revers|email|phon|rais|report|waiv|extend|arrang|remov|updat|reset|escalat|upgrad|spoke|rang|reach)/
const determiner = /^(?:it|that|this|these|them|him|her|the|a|an|your|another|both|one|someone|our|my|#slot|\d.*)$/
const place = /^(?:with|back|in|on|at|there|here|through|up|over|round|around|along)$/
const timeWords = wordSet(times)

const past = phrases({}, ', (i|we) <done>')
/** Without a subject, as in a list or a text message: "Refunded your postage". */
const reported = phrases({}, '^ <done> (your|the|a|an|it|you|them|all|both|another|new|to|my|our|this|that|<number>|<slot>)')
/** "From Monday, every parcel is weighed". */
const started = phrases({times}, ', (as of|from|starting|since|effective) (this|next|the)? *1 {times}')
/** Outcomes that need no verb of doing. */
const settled = phrases(
  {times},
  `
  (i|we) (have|has)? had a *1 (look|chat|word|talk|read|check|listen) (at|with|through|into|to)?
  (i|we) (went|have gone|have been|have been back) (through|over|back to|back through)
  (i|we) (took|knocked) *4 off
  (is|are|was|were)? (on|in) (its|their|the) way (to|back|by|with)
  (is|are) due (to|on|in|with|at|back|out|for|there|between) *4 {times}
  (comes|coming) (today|tonight|tomorrow|to you|round)
  went (back|to you) *3 {times}
  (ships|leaves|arrives|lands|flies|travels|reaches|departs|starts|goes (out|back)|sets (off|out)|returns) *4 {times}
  (money|refund|payment|replacement|replacements) *1 (left|shipped|went out) *4 {times}
  (<number>|both|new|replacement|replacements|parts|they) *1 (ship|leave|depart|arrive|go out|set (off|out)) *4 {times}
  (new|replacement|replacements|another|fresh|second|refund|refund's|engineer|technician|help) *2 (is|are)? (on (its|their|the|his|her) way|in the post)
  (goes|went|going|gone|come|came|is|are) back (to|on|onto|into) (your|the) *2 (card|account|bank|balance|paypal|wallet)
  (is|are) (on|in|with) (your|the) *2 (invoice|bill|statement|account|balance|van|post|mail|truck|courier|printers|store)
  (is|are) on (the|a|an|tonight's|tomorrow's|today's) *2 (flight|plane|train|ferry)
  (one|ones|new *1|fresh *1|replacement|parcel|package|box|bag|key|keys|envelope|ticket|tickets|copy|<number> *1) *5 with your name on (it|them)
  (is|are) *1 (waiting|set aside|put aside|put by) *1 for you *1 (at|behind|in|on|by|with|here|now)
  (is|are) *1 (waiting|set aside|put aside|put by|kept|held|ready) (at|behind|in|on|by|with) *3 for you
  (at|behind|in|on|by|with) (the|our|my) *2 (waiting|ready|set aside|put aside) *1 for you
  there (is|are) *4 (waiting|set aside|put aside|put by|reserved|kept|saved|ready) *1 for you
  ! (there (is|are) *3)? waiting *1 for you to
  (you owe|you will owe) nothing
  (no|nothing) *4 will be (taken|collected|charged|billed|deducted)
  you will (only pay|not be charged|not be billed|not pay|not owe)
  (is|are|form|copy|receipt|label|invoice|page|find|i have) (attached|enclosed)
  `
)

/** A no, or the act of filing it away, is no step, however done it is. */
const contrary = phrases(
  {been: 'has been|have been|is|was|are|were'},
  `
  (i|we|team|manager|management|department|office|company|panel|committee) *1 (have|has|had)? *1 (rejected|refused|declined|denied|dismissed|disallowed|disregarded|ignored|overruled|turned down)
  (your|the|this|that) *2 {been} *1 (rejected|refused|declined|denied|dismissed|disallowed|disregarded|ignored|overruled|turned down)
  (i|we|team|manager|management|company|panel|committee) *1 (have|has|had)? *1 (decided|ruled|voted|found) against *
  nothing *1 (will|can|could|is going to) be done
  ! (decided|ruled|voted|found) against (charging|billing|fining|raising|increasing|him|her|them|the *1 (courier|driver|seller|host|supplier|landlord)|(a|the|any) *1 (fee|charge|fine|increase))
  no *1 action *1 (will|can|could|is going to) be taken
  ! (rejected|refused|declined|denied|dismissed|disregarded|ignored|overruled) (the|their|his|her|its|our|my) *3 (excuse|excuses|refusal|denial|explanation|version|objection|objections|story)
`
)

export const action: Detector = defineMove({
  kind: 'action',
  isByBlock: true,
  contrary,
  phrases: [auxiliaries, past, reported, started, settled],
  detect: (reading) => {
    const steps: Match[] = []
    for (const statement of statementsIn(reading)) if (isStep(statement)) steps.push(statement.clause)
    for (const match of reading.matches(past)) {
      const verb = verbOf(match)
      if (!isQuestion(match) && !isConditional(match) && (checked.test(verb) || (isDeed(verb) && match.block.words[match.last - 1]?.text === 'i'))) steps.push(clauseOf(match))
    }
    for (const match of reading.matches(reported)) if (isRemedied(match.block.words[match.first]?.text ?? '')) steps.push(clauseOf(match))
    for (const match of reading.matches(started)) steps.push(matchOf(match.block, match.first, Math.min(sentenceOf(match).end, match.last + 40) - 1, match.phrase))
    for (const match of reading.matches(settled)) if (!isQuestion(match) && !isConditional(match) && !isDisowned(match)) steps.push(clauseOf(match))
    return steps
  }
})

const isRemedied = (verb: string): boolean => verb === 'found' || (isDeed(verb) && !weak.test(verb))

const verbOf = (match: Match): string => match.block.words[match.last]?.text ?? ''

const isTime = (word: string): boolean => timeWords.has(word) || word === '#slot' || (isDigit(word[0]) && /^\d+(?:[:.]\d+)?(?:am|pm|st|nd|rd|th)$|^\d+:\d+$/.test(word))
const isDigit = (character = ''): boolean => character >= '0' && character <= '9'

const isTimed = ({clause: {block, last}, verbAt}: Statement): boolean => {
  for (let at = verbAt + 1; at <= last; at++) {
    const {text} = block.words[at] as Word
    if (isTime(text) || (oclock.has(text) && until.test((block.words[at - 1] as Word).text))) return true
  }
  return false
}
/** What is up is dearer, or over. */
const isPrice = (word: string): boolean => /^(?:bill|price|rent|fee|cost|offer|contract|lease|time)s?$/.test(word)
/** "At four" and "by 5". */
const oclock = wordSet('one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1|2|3|4|5|6|7|8|9|10|11|12')
const until = /^(?:at|by|before|around|about|until|till)$/
const has = (statement: Statement, ...some: string[]): boolean => restHas(statement, (word) => some.includes(word))
const isRemedy = (statement: Statement): boolean =>
  isDeed(statement.verb) && (!weak.test(statement.verb) || (statement.verb === 'taken' && has(statement, 'off', 'down', 'out', 'up')))
/** A passive is about what they get; "you have been asked" isn't. */
const isGiven = (statement: Statement): boolean =>
  isRemedy(statement) && (statement.subject !== 'you' || settledStates.has(statement.verb) || /^(?:sent|emailed|called|phoned|paid)$/.test(statement.verb))
const comes = (statement: Statement): boolean => arrives.test(statement.verb) && (isTimed(statement) || has(statement, 'myself', 'your', 'back'))

/** "I have told your landlord" leaves it to somebody on the customer's own side, unless it goes on: what they are to do, or what comes of it. */
function isOnlyPassedOn({verb, verbAt, clause}: Statement): boolean {
  if (!passesOn.test(verb)) return false
  const rest = clause.block.words.slice(verbAt + 1, clause.last + 1).map(({text}) => text)
  const [whose, whom = '', ...more] = rest[0] === 'to' ? rest.slice(1) : rest
  return whose === 'your' && theirOwn.has(whom) && !more.some((word) => goingOn.has(word)) && clause.last + 1 >= sentenceOf(clause).end
}
const goingOn = wordSet('to|we|i|our')
const passesOn = /^(?:told|informed|notified|called|rung|phoned|emailed|contacted|written|messaged|texted|alerted|warned)$/
const theirOwn = wordSet(
  'landlord|landlady|neighbor|neighbors|neighbour|neighbours|boss|employer|husband|wife|partner|mother|father|mum|mom|dad|parents|family|flatmate|roommate|housemate|tenant|tenants|friend|friends|colleague|colleagues|son|daughter|brother|sister'
)

/** "I would like to invite you back for a night", but not "to offer you my apologies" nor "to have you back". */
const invites = /^(?:invite|offer|give|treat)$/
const gifts = wordSet(
  'night|nights|stay|weekend|meal|dinner|lunch|breakfast|brunch|supper|day|days|month|months|week|weeks|year|tickets|session|treatment|class|lesson|lessons|refund|credit|voucher|discount|upgrade|replacement|free|complimentary|drink|drinks|coffee|tea|dessert|massage|ride|trip|seat|seats|half|full|back|new|another|second|round|cleaning|repair'
)
const isGift = (word: string): boolean => gifts.has(word) || word === '#slot' || isDigit(word[0])

/** "We have decided not to refund you" does nothing for them, "not to charge you" does. */
const isAgainst = (statement: Statement): boolean => {
  const next = firstOfRest(statement)
  const {clause, verbAt} = statement
  if (next === 'to') return keepsAsIs.test(clause.block.words[verbAt + 2]?.text ?? '')
  return next === 'against' || ((next === 'not' || (next === 'that' && has(statement, 'not', 'no', 'nothing'))) && !restHas(statement, (word) => spares.test(word)))
}
const decides = /^(?:decided|chosen|elected|opted|resolved|agreed|concluded|determined|ruled)$/
const keepsAsIs = /^(?:leave|uphold|maintain|reject|refuse|decline|deny|dismiss|withhold|stick|stand)$/
const spares = /^(?:charge|bill|invoice|fine|deduct|raise|increase|wait)$/

/** Whether a statement is a step: done, promised or under way, by who can be named, with content or a time. */
function isStep(statement: Statement): boolean {
  const {subject, auxiliary, verb, form} = statement
  switch (auxiliary) {
    case 'have':
    case 'has':
      if (form !== 'done' || isConditional(statement.match) || isOnlyPassedOn(statement)) return false
      if (subject === 'us' && (verb === 'told' || verb === 'let')) return firstOfRest(statement) !== 'you' && (verb === 'told' || has(statement, 'know'))
      if (verb === 'had' || verb === 'got') return subject === 'us' && restHas(statement, (word) => isDeed(word) && /(?:ed|sent)$/.test(word))
      if (verb === 'gone') return has(statement, 'ahead')
      if (decides.test(verb) && isAgainst(statement)) return false
      if (verb === 'read') return !has(statement, 'message', 'email', 'note', 'letter', 'comments', 'review')
      return subject === 'us' ? !idle.has(verb) : subject === 'other' && doneByOthers.has(verb)
    case 'will':
    case 'shall':
    case 'am going to':
    case 'are going to':
    case 'is going to':
      if (subject === 'you')
        return (
          (/^(?:get|receive|see)$/.test(verb) && (isTimed(statement) || has(statement, 'back'))) ||
          (verb === 'have' && (isTimed(statement) || has(statement, 'back')) && determiner.test(firstOfRest(statement)))
        )
      if (verb === 'give') return has(statement, 'back', 'call', 'ring')
      if (verb === 'have') return isTimed(statement) || determiner.test(firstOfRest(statement))
      if (verb === 'get') return isTimed(statement) || restHas(statement, (word) => isDeed(word) && /(?:ed|t)$/.test(word))
      if (verb === 'update' || verb === 'fix') return isTimed(statement) || /^(?:your|the)$/.test(firstOfRest(statement))
      if (verb === 'do') return /^(?:it|that|this|a|the)$/.test(firstOfRest(statement))
      if (verb === 'take') return has(statement, 'up', 'off')
      if (verb === 'see') return subject === 'us' && has(statement, 'through')
      if (verb === 'ask') return firstOfRest(statement) !== 'you'
      if (subject === 'us') return !vague.has(verb) || (isTimed(statement) && concreteInTime.has(verb)) || comes(statement)
      return (isDeed(verb) && !vague.has(verb)) || comes(statement)
    case 'can':
      return subject === 'us' && isDeed(verb) && form === 'plain' && isTimed(statement)
    case 'should':
      return /^(?:get|receive|see|reach|arrive|show|land)$/.test(verb) && isTimed(statement)
    case 'am':
    case 'are':
    case 'is':
      if (form === 'ing') return subject !== 'you' && (isRemedy(statement) || comes(statement) || (subject === 'us' && isTimed(statement) && verb === 'looking'))
      return form === 'done' && settledStates.has(verb) && !isConditional(statement.match) && isDefinite(statement)
    case 'was':
    case 'were':
      return form === 'done' && settledStates.has(verb) && isTimed(statement) && !/^(?:blocked|booked|cleared|frozen|kept|moved|ordered|paid|returned|reserved)$/.test(verb)
    case 'have been':
    case 'has been':
    case 'am being':
    case 'are being':
    case 'is being':
      return form === 'done' && isGiven(statement) && !isConditional(statement.match) && !(verb === 'processed' && auxiliary.endsWith('being'))
    case 'will be':
    case 'shall be':
      return (
        (form === 'done' && isGiven(statement)) ||
        (form === 'ing' && subject !== 'you' && isRemedy(statement)) ||
        (place.test(verb) && isTimed(statement) && !(verb === 'up' && subjectHas(statement, isPrice)))
      )
    case 'should be':
      return place.test(verb) && isTimed(statement)
    default:
      if (invites.test(verb)) return subject === 'us' && firstOfRest(statement) === 'you' && restHas(statement, isGift)
      return subject === 'us' && isDeed(verb) && form === 'plain' && !vague.has(verb) && verb !== 'ask'
  }
}

/** Of this case, not a rule: "your order", "the £8", "it", against "refunds". */
const isDefinite = ({clause: {block, first}, subjectLast}: Statement): boolean =>
  first <= subjectLast && subjectLast - first < 8 && /^(?:your|yours|you|the|both|all|these|those|they|it|that|this|our|my|a|#slot|\d.*)$/.test((block.words[first] as Word).text)
