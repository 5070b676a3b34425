/** Asks what the customer would find fair, or wants as the outcome. */
import {clauseOf, isNegated} from '../match/match.ts'
import {type Phrases, phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'

const wanted = phrases(
  {},
  `
  what *6 (would|could|might|can|should|will) *6 ((put|make|set) (this|it|things|that) right|make up for|make amends|square|settle|settled|resolve|fair|feel right|satisfy|happy|help you? most|go some way|work best for you|acceptable|right|win back)
  what (would|do|did) you *3 (feel|think|consider|find|call|see as|regard as|want|like|hope|expect|need) *4 (is fair|fair|be fair|right|reasonable|acceptable|from us|to happen|us to do|me to do|done|to see|see happen|as a solution|as an outcome|the outcome|next)
  (which|what|kind of) (outcome|resolution|solution|remedy|settlement|result|compensation) *5
  what (else|more)? *4 (you would|would you|do you|you) (want|like|need|have) (from)? (us|me)
  tell (me|us) what (would|you (think|feel|consider|find))
  is there (something|anything) (you (would|want)|else *2 should)
  if there is (something|more) *1 you *1 (want|feel|think)
  how would you *6 fair
  what *2 (feels|seems|sounds|looks) *1 (right|fair|reasonable|enough)
  (how|where) (would|do) you (like|want) (this|it|things) to (end|go|land|turn)
  (which|any) of these (seems|feels|sounds) (right|fair)
  (another|other|different) *2 in mind
  what are you (hoping|looking) (for|to)
  what a fair *3 (looks|look|would look|be)
  what (matters|would matter) most to you
  (how|what) (can|could|would|should|may|might) (i|we) *3 ((make|put|set) (this|it|things|that) (right|up)|make up for|regain|earn back|win back|do to (make|put|win|set|help you feel))
  how (would|do|should) you (like|want|prefer) (this|us|me|it|that|things) *3 (resolved|settled|handled|put right|sorted|dealt|to (resolve|settle|handle|put|sort|proceed|make))
  (does|would|do|is) (that|this|it|any of these|either|these|you) *4 (sound|seem|feel|be|strike you as|consider|find|think) *3 (fair|reasonable|acceptable)
  ^ would *7 be (fair|a fair|reasonable|acceptable|enough to|right)
  (whatever|what|anything) you (think|feel|consider|believe|find|would think|would feel) (is|would be|be|as|to be)? (fair|right|reasonable)
  (name|suggest|give us|give me|tell us|tell me) (a|your|the) (figure|number|sum|amount|price) *
  is (that|this) (fair|reasonable) *3
  what (you|did you|do you) (have|had) in mind
`
)

/** Questions that reproach, whoever takes them for an interest. */
export const reproaches: Phrases = phrases(
  {},
  `
  (why|how come) (did|do|would|could|have|had|are|were) *1 (not you|you not|you never|you even|you ever|you only|you still|you keep|you always)
  ^ (do|did|can|could|have|are) not you *1 (know|read|think|realize|see|check|understand|have|even|ever|bother|able)
  (how would|would|how do) you *1 (feel|like it|like that|like being) *1 if (i|we|someone|somebody|people)
  what (did|do) you *1 expect $
  who do you think
  ^ so what $
  what more (do|did|can|could) you *
  why (should|would|must) (we|i) *
  what (good|use|difference|point) (is|would|will|does|did) *
  what (am|are|was|were) (i|we) *1 (meant|supposed|expected) to *
  what (do|did) you *1 (want|expect) (me|us) to (do|say) * $
  ^ (am|are) (i|we) *1 (meant|supposed|expected) to *
  ^ are you *1 (expecting|kidding|joking|serious|suggesting) *
  ^ do (i|we) look *
  ^ (is|was) (it|that|this) *1 (our|my) (job|fault|problem|business|place|duty|mistake)
  (stop|refrain from|cease|quit) (writing|calling|ringing|sending|mailing|emailing|messaging|contacting|texting|asking|posting|bothering|complaining)

  ! to (do|say) (now|next|instead|first|here|today|then)
`
)

export const fairQuestion: Detector = defineMove({
  kind: 'fair-question',
  isByBlock: true,
  contrary: reproaches,
  phrases: [wanted],
  onlyWhere: [wanted],
  detect: (reading) =>
    reading
      .matches(wanted)
      .filter((match) => !isNegated(match))
      .map(clauseOf)
})
