/** Offer to go through it step by step. */

import {atEnd} from '../src/asap.ts'
import {slipPhrases, slipsIn, softCorrectionsIn, softPhrases} from '../src/match/correction.ts'
import {openingOf} from '../src/match/opening.ts'
import {action} from '../src/moves/action.ts'
import {invitation} from '../src/moves/invitation.ts'
import {defineRule, type Examples, inPlaceOf, isNegated, type Match, phrases, type Rewording, type Rule, suggest, wholeSentence, wordsOf} from '../src/rule.ts'
import {isAtEase} from '../src/thread.ts'
import {inPassive, withoutCulprit} from '../src/wording/without-culprit.ts'

const us = 'i|we|me|us'

/** Offers to help, or to do it together. */
const offers = phrases(
  {us},
  `
  (happy|glad|pleased|here|love|delighted|ready) *2 to *2 (help|assist|support|walk|talk|guide|go through|take you|do|show|check|look|set|sort|stay)
  {us} *4 (walk|talk|guide|take|steer|coach|lead|help) (you|each other)
  (take|walk|talk|guide|lead|steer|see) you through
  (hop|jump|get|come) on *2 (call|line|phone)
  {us} *3 (stay|staying|sit|wait|waiting|hold) *3 (here|with you|on the line|until|till|while)
  (go|run|work|walk|talk|do|try|look) *4 (together|with you|side by side|step by step|screen by screen|line by line|one by one)
  (here|around|on hand|available|reachable) *3 if
  if *8 (stuck|trouble|difficulty|difficulties|problem|problems|hitch|snag|unsure|unclear|fiddly|awkward|not work|not show|not go|fails|struggle|struggling|prefer|like|help|question|questions|lost|different) *6 {us}
  (ring|call|phone|message|text|write to|email|dm|tell|ask|reach|reply|shout|write back|come back|holler|ping|let (me|us) know|give (me|us) a *1) *4 (if|when|whenever|should|and (i|we)) *
  would you like (me|us) to
  , (shall|should|can|may|want|let) {us} *
  (i|we) (can|could|will|would) *2 (do|set|change|correct|fill|enter|send|fix|sort|put|move|swap|switch|reset|raise|reopen|cancel|check|look) *5 (for you|from here|with you|together|from our (end|side)|instead)
  (not hesitate|feel free) *
  (any|further|more) (help|assistance|questions) *4 {us}
  `
)

const offerWalkthrough: Rule = defineRule({
  id: 'offer-walkthrough',
  principle: "Where a step went wrong on the customer's side, offer to go through it with them, and to help in any way you can.",
  citation: {source: 'petting-the-shark', teaches: 'Explaining calms nobody; offer to walk them through it, one step after the other, and to help in any way you can.'},
  severity: 'info',
  movesAlong: true,
  kind: 'missing',
  parts: [{part: 'a mistake of the customer’s that the reply doesn’t name as one', needsAny: ['fault']}],
  phrases: [slipPhrases, softPhrases, offers],
  moves: [action, invitation],
  *check(reading) {
    const {fault} = reading.context
    if (fault === 'company' || fault === 'third-party') return
    const [correction] = [...slipsIn(reading), ...softCorrectionsIn(reading)].filter((match) => !noProcess.test(wordsOf(match))).sort((a, b) => a.start - b.start || b.end - a.end)
    const anchor = correction ?? (fault === 'customer' && !isAtEase(reading.context) ? openingOf(reading) : undefined)
    // what has been done for them, or is being asked for, needs no walking through
    if (!anchor || reading.has(action) || reading.has(invitation) || reading.matches(offers).some((match) => !isNegated(match))) return
    yield {
      start: anchor.start,
      end: anchor.end,
      message: `${correction ? `“${wordsOf(anchor)}” says what went wrong and leaves` : 'A step went wrong on the customer’s side, and this reply leaves'} them alone with it. Offer to go through it step by step, and to help in any way you can.`,
      suggestions: () =>
        !hasSteps.test(wordsOf(wholeSentence(anchor))) ||
        isChoice.test(wordsOf(anchor)) ||
        (!correction && !isAmiss.test(wordsOf(anchor))) ||
        isUnderWay.test(reading.reply.text) ||
        refuses.test(reading.reply.text)
          ? []
          : [
              suggest('Offer to go through it together', ...(correction ? fact(correction) : []), atEnd(reading, 'If it helps, I can go through {the steps} with you one by one.')),
              suggest('Offer to help on the way', ...(correction ? fact(correction) : []), atEnd(reading, 'If you get stuck anywhere, please tell me.'))
            ]
    }
  }
})

/** What nobody can be walked through. */
const noProcess =
  /\b(?:damaged?|bro(?:ke|ken)|crack(?:ed)?|dropp?(?:ed)?|spill(?:ed|t)|tore|lost|late|refus\w+|rough|rude|misus\w+|mishandl\w+|neglect\w*|careless\w*|ignor\w+|responsib\w+|breach\w*|violat\w+|fault|blame|kept|keep|signed(?! (?:up|in|on))|agree\w*|accept\w*|contract|forfeit\w*|disclos\w+|declare\w*|answer\w*|door|signs|arriv\w+|on time|call(?:ed|ing)?|turn(?:ed)? up|at home)\b/i

/** What was bought or booked has no steps left. */
const isChoice = /\byou(?: have|['’]ve)? (?:picked|chose|booked|ordered|bought)\b/i

/** Says how it goes, or what was left out. */
const isAmiss = /\b(?:not|never|wrong|wrongly|instead|other|only|first|needs?|goes|go|belongs?|has to|have to|must|should|upside|backwards)\b|n['’]t\b/i

/** What is refused can't be walked through. */
const refuses = /\b(?:unable|cannot|can['’]t|not possible|non-refundable|declined|won['’]t be able|incurs? a fee|isn['’]t possible)\b/i

/** It waits for something else, and nobody has to do the step again. */
const isUnderWay = /\b(?:waiting for|held up|on its way|due (?:in|on)|pick-?up|repair|delivered|arrived)\b/i

/** Help is heard behind a fact, and not behind blame. */
function fact(correction: Match): Rewording[] {
  const wording = withoutCulprit(correction) ?? inPassive(correction)
  return wording === undefined ? [] : [inPlaceOf(correction, wording)]
}

/** Something was done on a screen or a form, or to a device, which has steps to go through. */
const hasSteps =
  /\b(?:enter\w*|typ(?:ed|ing)|select\w*|click\w*|tick\w*|chose\w*|pick\w*|press\w*|opened|form|field|box|settings?|menu|button|log(?:ged|ging)|upload\w*|install\w*|fill\w*|regist\w*|sign\w* (?:up|in)|(?:un)?plug\w*|port|socket|terminal|wir(?:e|es|ed|ing)|connect\w*|pair(?:ed|ing)|screw\w*|tighten\w*|activat\w*|verif\w*|updat(?:e|ed|ing) (?:the|your|it)|firmware|app|sync\w*|reset\w*|descal\w*|(?:switch|turn)(?:ed)? (?:it |the \w+ )?(?:on|off)|set (?:up )?(?:the|your) (?:clock|timer|dial|alarm|thermostat|lock)|assembl\w*|sensor|filter|valve|(?:wrong|incorrect|old) (?:code|address|link|password|pin|account))\b/i

export default offerWalkthrough

export const examples: Examples = {
  bad: [
    {
      text: '[[You put the house number in the postcode box]].',
      fixed: 'The house number was put in the postcode box. If it helps, I can go through [the steps] with you one by one.'
    },
    {text: 'The payment was declined [[because you entered the wrong expiry date]]. The card has to match.'},
    {text: '[[You forgot to press Save before closing the window]].'},
    {text: '[[You have mixed up the two meters]]. The left one is for gas.'},
    {text: 'Hi Jo,\n\n[[The card on the order and the card at the bank don’t match]]. That is why it was declined.', context: {fault: 'customer'}},
    {text: 'Dear Ms Oyelaran, [[the form needs the name from the passport]].', context: {fault: 'customer'}, message: 'A step went wrong on the customer’s side'},
    {text: '[[The sensor goes on the cold pipe, not on the warm one]].', context: {fault: 'customer'}},
    {text: 'It [[looks like you opened the other account]].', context: {fault: 'unknown'}, message: '“looks like you opened the other account” says what went wrong'}
  ],
  good: [
    {text: 'You put the house number in the postcode box. I’m happy to go through the form with you.'},
    {text: 'You entered the wrong expiry date, so I have put the right one in.'},
    {text: 'The left meter is for gas. Send me a photo of both, and I’ll tell you which is yours.', context: {fault: 'customer'}},
    {text: 'The sensor goes on the cold pipe. If you get stuck, ring me and we’ll do it together.', context: {fault: 'customer'}},
    {text: 'The form needs the name from the passport. Shall I change it for you?', context: {fault: 'customer'}},
    {text: 'Press Save first, then close the window. I’ll stay here until it works.', context: {fault: 'customer'}}
  ],
  nearMiss: [
    {text: 'The card on the order and the card at the bank don’t match.'},
    {text: 'You entered the wrong date.', context: {fault: 'company'}},
    {text: 'You dropped the phone on a stone floor.'},
    {text: 'You haven’t missed anything, it starts at nine.'},
    {text: 'If you chose the wrong size, the return is free.'},
    {text: 'Hi Jo!', context: {fault: 'customer'}},
    {text: 'You’re welcome!', context: {customer: 'Thanks, all working now!', fault: 'customer'}},
    {text: 'You ordered two lamps on Monday.', context: {fault: 'unknown'}}
  ]
}
