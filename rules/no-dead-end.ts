/** Never tell the customer that nothing can be done. */
import {cannot} from '../src/match/classes/ability.ts'
import {we} from '../src/match/classes/people.ts'
import {afterSentence, defineRule, type Examples, inPlaceOfSentence, isAsserted, phrases, type Rule, suggest, wordsOf} from '../src/rule.ts'

const deadEnds = phrases(
  {we, cannot},
  `
  (nothing|not anything|not much|little) (more|else|further|at all)? (that|which)? ({we}|anyone *2) (can|could|am able to|are able to|is able to) (do|offer|say|add)
  {we} {cannot} (help|assist) (you|with this|with that|further|any further|any more)
  (my|our) hands are tied
  (out of|beyond) (my|our) (hands|control)
  `
)

const noDeadEnd: Rule = defineRule({
  id: 'no-dead-end',
  principle: 'Never tell a customer that nothing can be done; say what you can do.',
  citation: {source: 'petting-the-shark', teaches: 'Those words get you bitten every time; offer to go through it step by step, or to help in any way you can.'},
  severity: 'error',
  kind: 'words',
  phrases: [deadEnds],
  *check(reading) {
    for (const match of reading.matches(deadEnds).filter(isAsserted)) {
      const [remedy] = reading.context.remedies ?? []
      yield {
        ...match,
        message: `“${wordsOf(match)}” shuts the door, and a customer with no way left pushes harder. Say what you can do instead, even if it is small.`,
        suggestions: [
          suggest('Say what you can do instead', inPlaceOfSentence(match, `What I can do is ${remedy ? `offer you ${remedy}` : '{what you can do}'}.`)),
          suggest('Offer to go through it together', afterSentence(match, 'I can go through it with you step by step: {first step}.'))
        ]
      }
    }
  }
})

export default noDeadEnd

export const examples: Examples = {
  bad: [{text: 'I have looked into it. There is [[nothing I can do]].', fixed: 'I have looked into it. What I can do is [what you can do].'}],
  good: [{text: 'I can send you a new one today.'}],
  nearMiss: [{text: 'There is nothing you need to do.'}, {text: 'I am not saying there is nothing we can do.'}]
}
