/** Asks the customer to see the company's side. */
import {clauseOf} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'

const see = 'see|understand|appreciate|recognize|realize|accept|imagine|picture|consider|remember|forgive'
const side = 'side|position|point of view|perspective|end|viewpoint|shoes|place|situation|standpoint|predicament|dilemma|angle|way|eyes'

const said = phrases(
  {see, side},
  `
  (hope|trust|hoping|sure|ask|like|need|want|beg|grateful if|appreciate it if|maybe|perhaps) (that)? (you|for you)? (to|can|could|will|would|may|might)? (at least)? {see} (it|this)? (why|how|that|from|where|what|we|our|my|the (position|reasons|difficulty|situation|pressure))
  (hope|trust|hoping) (that)? you (do|can|could|will|would|may|might)? (understand|appreciate)
  (hope|trust|ask|asking|beg) (that)? (you|for you) (to|can|will|would|do)? (bear|think|tell|weigh) (it|this|that)? (in mind|over|about|that|we|how)
  (count on|hope for) your (understanding|comprehension)
  (fairness|fair) to (us|me|our|this|my)
  (roles|positions) *1 reversed
  you would *1 (do|have done|decide|say) the same
  not *1 hold *1 against (us|me|them|him|her)
  (hurting|hurts|damages) *2 small
  (see|picture|imagine|consider|understand|appreciate|look|think|remember|mind|it|things|this) (at|of|about|from)? (our|my) (own)? {side}
  (from|on) (our|my) (side|end|point of view|perspective|standpoint) (of|it|too|this|as well)
  from where (we|i) (stand|sit)
  put yourself *2 in
  (imagine|picture) (yourself|being|yourselves) (in|on|behind) (our|my|the)
  (if|were) you (were|was|stood|worked|sat)? in (our|my) (shoes|place|position)
  (please|do|try to|try and|can you|could you|would you) (understand|appreciate|bear in mind|keep in mind|spare a thought|consider|remember) (that|for)? (we|our|my|i|as a|this is a small|the team|the staff|the hotel|with)
  bear in mind *1 (we|our|my|i|that we|that i)
  (spare|have) *1 a thought
  (ask|asking|asks) (you)? (for|of you)? (your|a little|some|a bit of) (understanding|indulgence|forbearance|empathy|sympathy|patience with us)
  (meet|cut) us (some|a little|a bit of)? (slack|half-way|halfway)
  (be|go) (kind|gentle|easy) (to|with|on) us

  ! sure you will see
  ! see (why|how|that|what|where) (you|your|this is|it is|there)
  ! (check|look|error|wrong|nothing|problem|issue|mistake|fine|sent|received|done) (from|on) (our|my) (side|end)
`
)

export const empathyRequest: Detector = defineMove({
  kind: 'empathy-request',
  isByBlock: true,
  phrases: [said],
  onlyWhere: [said],
  detect: (reading) => reading.matches(said).map(clauseOf)
})
