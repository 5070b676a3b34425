/** A rule as somebody else would write it, against the published entries only. */
import {defineRule, inPlaceOf, isAsserted, phrases, suggest, wordsOf} from 'reply-lint/rule'

const pings = phrases({us: 'us|me|the team'}, 'ping {us}')

export default defineRule({
  id: 'house-no-ping',
  principle: 'We say "write to", never "ping".',
  citation: {source: 'saying-no', teaches: 'Stay personal.'},
  severity: 'info',
  kind: 'words',
  phrases: [pings],
  *check(reading) {
    for (const match of reading.matches(pings).filter(isAsserted)) {
      yield {...match, message: `“${wordsOf(match)}” is office slang. Say what the customer should do.`, suggestions: [suggest('Say it plainly', inPlaceOf(match, 'write to us'))]}
    }
  }
})

export const examples = {
  bad: [{text: 'Please [[ping us]] tomorrow.', fixed: 'Please write to us tomorrow.'}],
  good: [{text: 'Please write to us tomorrow.'}],
  nearMiss: [{text: 'The ping of the lift is too loud.'}]
}
