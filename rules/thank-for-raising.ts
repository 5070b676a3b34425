/** Thank them for bringing it to you. */
import {atEnd} from '../src/asap.ts'
import {customerOf} from '../src/customer/read.ts'
import {deadEndPhrases, deadEndsIn} from '../src/match/dead-end.ts'
import {gratitude} from '../src/moves/gratitude.ts'
import {clauseOf, defineRule, type Examples, isAsserted, type Match, phrases, type Rule, sentenceOf, suggest, wordsOf} from '../src/rule.ts'
import {isGrave} from '../src/wording/grave.ts'
import {isUnsettled} from '../src/wording/unsettled.ts'

const pass =
  'pass|passed|passing|forward|forwarded|forwarding|share|shared|sharing|relay|relayed|relaying|flag|flagged|flagging|raise|raised|raising|escalate|escalated|escalating|report|reported|reporting|feed|fed|feeding|take|took|taken|taking|bring|brought|bringing|log|logged|logging|send|sent|sending|mention|mentioned|put|record|recorded|recording'
const complaint =
  'complaint|complaints|feedback|comment|comments|concern|concerns|experience|suggestion|suggestions|idea|ideas|point|points|remarks|observations|criticism|story|review|findings|words|thoughts|views'
const whom =
  'team|teams|department|manager|managers|management|colleagues|kitchen|developers|designers|engineers|crew|chef|office|staff|supervisor|director|owner|people|directors|head|lead|buyer|buyers|housekeeping|maintenance|depot|branch|supplier|council|attention|board'

/** "I've passed your comments on to the kitchen". */
const passedOn = phrases(
  {pass, complaint, whom},
  `
  (i|we|manager|colleague|team) *3 {pass} (your|the|these|those|this|all your|every) *2 {complaint} *2 (on|up|along|back|to|with|internally)
  (i|we|manager|colleague|team) *3 {pass} (it|this|that|these|them|everything) *2 (on|up|along|back|to|with)? *3 {whom}
  (i|we) *3 (pass|passed|passing|feed|fed|feeding) (it|this|that|these|them|everything) *2 (on|along|up|back)
  your *2 {complaint} *1 (has|have|had|will|is|are) *2 (passed|forwarded|shared|relayed|flagged|raised|escalated|reported|fed|taken|brought|logged|sent|recorded|noted)
  (i|we) *3 (let|make|made|making|letting|tell|told|telling|inform|informed) *3 {whom} *1 (know|aware|about (this|it|your|what))
  `
)

const thankForRaising: Rule = defineRule({
  id: 'thank-for-raising',
  principle: 'When you can do no more, or pass a complaint on, thank the customer for bringing it to you.',
  citation: {
    source: 'petting-the-shark',
    teaches: 'When there is nothing left to do, say that their trouble makes you look for a way to avoid it, and thank them for telling you.'
  },
  severity: 'info',
  movesAlong: true,
  kind: 'missing',
  phrases: [deadEndPhrases, passedOn],
  onlyWhere: [deadEndPhrases, passedOn],
  moves: [gratitude],
  *check(reading) {
    const passed = reading.matches(passedOn).filter(isCertain).map(clauseOf)
    const [anchor] = [...passed, ...deadEndsIn(reading)].sort((a, b) => a.start - b.start)
    if (!anchor || reading.has(gratitude)) return
    yield {
      ...anchor,
      message: `“${wordsOf(anchor)}” is all that the customer gets for the trouble of telling you. Thank them for it, so that it was worth their while.`,
      // thanks for being told no would be odd, and in the middle they part what belongs together
      suggestions: () =>
        passed.includes(anchor) &&
        !isUnsettled(reading.context) &&
        !isGrave(reading.context) &&
        (reading.context.customer === undefined || customerOf(reading.context)?.complaint === true)
          ? [
              suggest('Thank them for telling you', atEnd(reading, 'Thank you for bringing this to us.')),
              suggest('Thank them for what they raised', atEnd(reading, 'Thank you for telling us about {what they raised}.'))
            ]
          : []
    }
  }
})

/** "If it happens again, I'll pass it on" promises nothing yet. */
const isCertain = (match: Match): boolean => isAsserted(match) && !/^(?:if|should|once|when)$/.test(match.block.words[sentenceOf(match).first]?.text ?? '')

export default thankForRaising

const soup = {customer: 'The soup was cold, and the waiter shrugged.'}

export const examples: Examples = {
  bad: [
    {
      text: '[[I’ve passed your comments on to the kitchen]]. The soup is hot now.',
      context: soup,
      message: '“I’ve passed your comments on to the kitchen” is all that the customer gets',
      fixed: 'I’ve passed your comments on to the kitchen. The soup is hot now. Thank you for bringing this to us.'
    },
    {text: 'There is [[nothing more I can do]], I’m afraid.'},
    {text: '[[We have flagged this with our app team]].'},
    {text: '[[I will feed that back]].'},
    {text: '[[Your complaint has been logged under number 12]].'},
    {text: '[[I have let the depot manager know]].'},
    {
      text: 'That [[is all we can offer]].',
      context: {customer: 'Half the soup back for a cold one? I want all of it.'},
      message: '“is all we can offer” is all that the customer gets'
    },
    {text: 'The plan ended in May, so it is [[out of my hands]].'}
  ],
  good: [
    {text: 'Thank you for telling us. I’ve passed your comments on to the kitchen.', context: soup},
    {text: 'I’ve let the depot manager know, and I’m grateful that you told me.'},
    {text: 'There is nothing more I can do, but thank you for bringing it to us.'},
    {text: 'I’ll feed that back. We appreciate your honesty.'},
    {text: 'The soup is hot now.'},
    {text: 'I’ve refunded the soup today.'}
  ],
  nearMiss: [
    {text: 'If it happens again, I’ll pass your comments on to the kitchen.'},
    {text: 'May we share your comments with the kitchen?'},
    {text: 'You can share this with your team.'},
    {text: 'I’ve passed you on to Ana, who has your file.', context: {customer: 'Who can tell me when the kitchen gets fitted?'}},
    {text: 'We never share your details with anyone.'},
    {text: 'There is nothing you need to do.'},
    {text: 'I’ve sent the lamp to your office.'}
  ]
}
