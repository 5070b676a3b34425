/** Owns the fault, or the job of putting it right. */
import {clauseOf, isConditional, isNegated, isQuestion, type Match} from '../match/match.ts'
import {type Phrases, phrases} from '../match/phrase.ts'
import {type Detector, defineMove, onceAReading, type Reading} from '../reading.ts'

const fault =
  'mistake|mistakes|error|errors|fault|miss|slip|slip-up|doing|failure|failing|oversight|blunder|responsibility|mix-up|mess|shortcoming|omission|workmanship|negligence|lapse|bug|defect|typo'
const lapse =
  'tell|told|call|called|ring|rang|ask|asked|explain|explained|say|said|reply|replied|answer|answered|meet|catch|caught|spot|spotted|check|checked|warn|warned|mention|mentioned|notice|noticed|realize|realized|send|sent|follow|followed|keep|kept|update|updated|offer|offered|think|thought|pick|picked|come|came|respond|responded|let|write|wrote|make|made|contact|contacted|inform|informed|bother|bothered|arrange|arranged|give|gave|put|flag|flagged|do|did|read|listen|listened'

const owned: Phrases = phrases(
  {fault, lapse},
  `
  (is|was|were|are|been|entirely|wholly|purely|completely|all) (our|my|the company's) (own)? {fault}
  (our|my) (bad|mistake|error|fault|oversight|apologies for our)
  mea culpa
  ({fault}|blame|problem|cancellations|delay|confusion) *3 (was|were|is|lies|lie|sits|rests) (entirely|wholly|purely|all)? (ours|mine|with us|with our|with me|on our|at our|here|our own)
  (it|that|this|consent|job|which) (is|was) (all)? (ours|mine)
  (is|was) (ours|mine) to (ask|give|get|check|catch|make|fix|own|spot)
  (you|your *1|they) (should|ought) (not|never) *1 (have been|be) *1 (the one|waiting|told|left|charged|out)
  you should have (been|had|received|heard|got|gotten)
  (i|we) (have|had)? (badly)? (let (you|it|this|that|them|the *1)|left you (waiting|stranded|without|hanging|in|to|with|feeling|out)|cost you|caused|ignored|fell short|fallen short|got (it|that|this) wrong|dropped the ball|messed|made a *1 (mistake|error|mess)|slipped up|fell down|screwed up|mishandled|mistyped|misread|misjudged|misled|mixed|muddled|missed (it|this|that|the|your)|lost (your|the)|overlooked|forgot|forgotten|neglected|failed|omitted|botched|broke)
  where (i|we) (fell|went|slipped|failed)
  (i|we) (did not|never|failed to|neglected to|forgot to|omitted to|have not|had not) {lapse}
  (i|we|our *2|one of us|someone here|somebody here|colleague|team) <done> *7 (by mistake|in error|at risk|by accident|wrong|wrongly|badly|without|in a hurry|too (broadly|quickly|early|late|soon|slowly|hastily|strongly))
  (i|we) *1 (sent|gave|charged|billed|booked) *5 twice
  (nobody|no one|none of us|not one of us) (here|there|on our side|at our end|from our team)? (has|had)? <done>
  (was|were|is) *1 (wrong|mistaken|false|incorrect|untrue|inaccurate|misleading|daft|careless|clumsy|sloppy|shabby|inexcusable|overdue|out of date|poor (service|work|form)|bad (planning|service)|(badly|poorly) <done>)
  (is|was|were) (the|a|an) (poor|odd|stupid|thoughtless|unfair|bad|cold|curt|confusing) *2
  it was (us|me)
  (i|we) (am|was|were|are) the *1 (who|that)
  i wrote (that|it|part)
  <done> by (us|me)
  (it|this|that|one|which|fault|mistake|error|delay|all|they|both) (is|was|are|were)? (entirely|wholly|all|firmly|squarely)? (on us|on me|down to us|down to me|down to our)
  (entirely|wholly|squarely) (on|down to) (us|me|our)
  (my|our) (department|job|doing)
  (nobody|no one) but (us|me) *1 (is|was|could|should)
  (i|we) (will|am going to) (personally|myself)
  i (personally|myself) will
  (we|i|side) (am|are|were|is) to blame
  (got|was|were|been) <done> (wrongly|incorrectly|in error|by mistake|too (quickly|late|hastily|slowly))
  , our *3 (lost|left|gave|put|told|skipped|dropped|deleted|damaged|broke|forgot|misread|mislaid|failed|overcharged|wrote|lumped|let)
  (i|we) (was|were|am|are) (too|far too)? (slow|late|wrong|careless|sloppy|at fault|unclear|hasty)
  {fault} *2 (ours|((by|in|from|of|at|on) (our|us|mine)))
  (i|we) owed you
  , had (we|i|our *2) <done>
  (from|on|by|at|in) (us|me|our *1) (would|could|might) have (saved|spared|prevented|avoided|helped)
  (problem|glitch|issue) *4 (at|on) our (end|side|part)
  (remiss|wrong|poor|careless|silly|unfair|thoughtless) of (us|me)
  (it|that|this|buck) (stops|ends|rests|sits) with (us|me)
  (i|we|our *2) ought to
  no excuse
  had no business
  (got|was|were|been) (wrongly|incorrectly|mistakenly) <done>
  you (were|have been|was|had been) (overcharged|double charged|charged twice|charged too much|misinformed|misled|given the wrong *2|given incorrect *2|sent the wrong *2|owed|not told|billed twice|double billed|passed around|kept waiting)
  (took|takes|taken|take) *1 (too long|far too long|longer than it should|longer than promised)
  (far)? longer than (the|we|it) *6 (promise|promised|should|said)
  (our|the) (form|page|label|menu|app|system|website|site|button|packaging|letter|email|wording|box|notice|statement|portal|leaflet|instructions|checkout|screen) *3 (hides|hid|buries|drops|failed|fails|wrongly|could be clearer|should be clearer|does nothing|missed|let you down)

  ! (something|anything|nothing|you|they|he|she) (is|was|are|were) *1 wrong
  ! wrong (with|to|for)
  ! (is|are|was|were) *1 mistaken for *1
  ! ignorance *4 no excuse
  ! let (you|them) know
  ! (issued|processed|received|sold|arranged|paid|refunded|sent|booked|reviewed) by us
  ! (nobody|no one) (liked|needed|wanted)
  `
)

/** "Somebody should have rung", but not "you should have" nor "it should have arrived". */
const shouldHave: Phrases = phrases({}, '(should|ought to) (not|never)? have <done>')
const expected = /^(?:arrived|received|reached|got|gotten|updated|landed|come|cleared|shown|appeared)$/

const owning = phrases(
  {},
  `
  (i|we) (will|am going to|are going to|shall|want to|would like to|intend to|have to|need to|promise to) myself? (take full? (care|ownership|charge|responsibility|responsible)|handle|sort|see to|own|look after|see (this|it|that) through|deal with|stay with|fix|put (this|it|things|that) right|make (this|it|things|that) (right|up)|arrange the rest)
  (i|we) (take|accept|takes) (full|complete|entire)? (responsibility|ownership|the blame)
  (i|we) (own|accept) (this|that|it|our)
  (leave|leave this|leave it|leave that) (with|to) me
  (i|we) (am|are) *2 (on it|on this|on the case|your one contact|your contact|your single|your point of contact|personally <ing>|making sure|taking care|handling|sorting|seeing to|following this|tracking|watching|overseeing|responsible|accountable|looking after)
  (is|am|are|be|been) your (own|one|main|direct|single|personal|named)? (contact|point of contact|contact person|case (handler|manager|worker)) (for|on|in|with|from|until|till|throughout|about) *
  your *1 (contact|point of contact|contact person) (for|on|in|about) (this|it|that|your *1) (is|will be)
  (i|we) will make sure
  (i|we) (want|would like|hope|intend|mean|aim|am here|are here) to *1 (make|put|set|get|fix|sort|resolve|correct) (it|this|that|things|everything|matters) *1 (right|straight|fixed|sorted|resolved|out|up|for you)
  (i|we) (want|would like|will|am going|are going|hope|intend)? to? *1 (make sure|ensure|see to it|see) (that)? (it|this|that|everything|things|the *1|your *1) (gets|is|are|get|be) *1 (resolved|sorted|fixed|settled|taken care of|handled|put right|made right|corrected|straightened out|seen to|addressed)
  (i|we) will get (right|straight) (on|onto|to) (it|this|that)
  (i|we) will not (rest|stop) (until|till|before)
  (i|we) will *2 (until|till) (it|this|that|everything) is (sorted|resolved|fixed|done|right|settled)
  (count|rely) on (me|us)
  (from (here|now) on|from (today|now)|from this point) *3 you *2 (have|get|deal with|talk to|speak to|speak with|need|reach) *2 (me|one (person|contact|name))
  you *2 (have|get|deal with|talk to|speak to) *1 (one|a single|just one) *1 (person|contact|name|point of contact) (for|on|here|until|till|from|now|only|who|whose|and (that|it) is)
  , you (will|now|still)? have me (as|on this|on it|on your|for|until|till|from) *
  (i|me) am? *1 (the)? (one|person) you *1 (talk|speak|turn|write|call|deal|answer|reach) *
  (i|we) am? (handling|doing|taking) *3 myself
  (mine|ours|us|me) to (sort|fix|put right|sort out)
  `
)

const says = (match: Match): boolean => !isQuestion(match) && !isNegated(match) && !isConditional(match)

/** What `admissionsIn` matches. */
export const admissionPhrases: Phrases[] = [owned, shouldHave]

/** Where the reply owns the fault, not just the job. */
export const admissionsIn: (reading: Reading) => readonly Match[] = /* @__PURE__ */ onceAReading((reading) => {
  if (!reading.holds(admissionPhrases)) return []
  return [
    ...reading.matches(owned),
    ...reading.matches(shouldHave).filter(({block: {words}, first, last}) => words[first - 1]?.text !== 'you' && !expected.test(words[last]?.text ?? ''))
  ].filter(says)
})

/** The fault is denied, or laid on the customer: in the words that would own it. */
const contrary = phrases(
  {
    fault,
    undone:
      'received|receive|got|get|had|have|heard|hear|given|told|sent|shown|notified|informed|asked|warned|were given|were told|were sent|were shown|were asked|was given|was told|was sent'
  },
  `
  # not ours
  (is|was|are|were|be|been) not *1 (ours|mine|(our|my|the company's) *1 ({fault}|job|problem|business|concern|decision))
  (i|we|us|company|staff|team|driver|colleague|nobody|no one) *1 (am|are|was|were|is|be|feel|can be|could be|held) (not|in no way|hardly) *1 (responsible|liable|to blame|at fault|accountable|answerable|in the wrong|in error|wrong|involved|held)
  (accept|accepts|take|takes|have|has|bear|bears|assume|admit|acknowledge|carry) no *1 (liability|blame|ownership|{fault})
  (can|could|do|does|will|would|shall|did) not *1 (accept|take|assume|bear|admit|acknowledge|be held|own) *2 (responsible|liability|liable|blame|ownership|accountable|{fault})
  (refuse|refuses|decline|declines) to (accept|take|admit|bear|assume|own) *3
  (nobody|no one|none of us|neither of us|none of our *1|none of my *1) *2 (is|was|are|were|has|did|made) *1 (to blame|at fault|responsible|liable|in the wrong|wrong|done (anything|a thing) wrong|anything wrong|a mistake|an error|mistakes)
  none of (this|that|it|these) *1 (is|was|are|were|lies|falls) *1 (our|my|on us|on me|down to|with us|because of us)
  (i|we|our *2|staff|team) (have|has|had)? (made|make) no {fault}
  (no|not an|not a|without any|without a) {fault} *2 (by|on|from|of|at|in) (us|our|ours|me|my|mine)
  (i|we|our *1|staff|team|driver) (did|have done|has done|had done) (nothing|not *1 anything|not a thing) *1 wrong
  (i|we|our *2|staff|team|driver) (did|have done|has done|acted|behaved|handled) (everything|all|it|this|that|correctly|properly|exactly)? *2 (right|correctly|properly|by the book|required|we could|we should|as agreed|asked|expected|could)
  (our|my) (side|part|end|half) of *3 (was|has been|is|were) *1 (kept|met|done|fulfilled|honored)
  (everything|all) was done *1 (right|correctly|properly|by the book)
  (nothing|not anything) *1 (wrong|amiss) (on|at|with|from) (our|my)

  (if|assuming|supposing) (i|we|there|it|this|that|anything|something|anyone|somebody|our *1) *2 (made|make|was|were|is|went|goes|has|have|did|be) *3 ({fault}|wrong)
  (never|not) *1 (said|claimed|promised|agreed) (that)? (i|we|sorry|it was|this was|you (could|would))
  (is|was) (it|this|that) *1 (our|my) ({fault}|job|problem|business)
  (would be|are|is) *1 (wrong|mistake|mistaken|error|foolish|naive|absurd|silly|incorrect) to (think|believe|assume|say|suggest|claim|suppose|conclude|imagine) *6 (we|us|our|ours|me|my|mine)
  (whoever|anyone|anybody) *2 (told|tells|says|said|thinks|claims|believes|claimed) *5 (apologize|sorry|responsibility|responsible|to blame|liable|{fault}) *3 (is|was) *1 (wrong|mistaken|misinformed|lying|misled|confused)

  # theirs
  you *1 (are|were|remain) *1 (responsible|liable|to blame|at fault|accountable) (for)?
  , (you|your *1) (should|ought to|could|might|needed to|need to) (not|never)? have (told|asked|checked|read|called|rung|phoned|contacted|let|informed|written|looked|known|thought|packed|kept|followed|noticed|said|mentioned|complained|cancelled|signed|seen|listened|understood|realized|used|spoken|been (more|there|home|in|on time|clearer|careful|aware|quicker))
  you (made|caused|did) (the|a|this|that|all|your own) *1 ({fault}|trouble|damage|problem|delay)
  ({fault}|blame|problem|delay) *2 (is|was|lies|rests|sits) *2 (yours|with you|with your|on you|at your (end|side)|on your (end|side|part)|down to you|entirely your)
  ({fault}|problem|issue|delay) (is|was|lies)? *1 (at|on) your (end|side|part)
  (is|was) (all|entirely|purely|clearly|plainly)? your (own)? ({fault}|choice|decision|job|lookout)
  (because|since|as|after|but|that) (i|we|nobody|no one|our *1) *1 (were not|was not|had not|have not|did not|had no|have no|got no|received no|heard nothing|had nothing|never|were never|was never|had never|have never) *4 (from|by) (you|your)
  (i|we) (never|did not|had not|have not|had no|have no|got no|received no|were not|were never|was not|was never) *1 ({undone}|notice|word|reply|answer|form|letter|payment|response|news) *5 (from|by) (you|your)
  (i|we) (never|did not|have not|had not) *1 (received|receive|got|get|hear|heard from) (your|any|anything|a *1 from|the *2 from)
  (because|since|as) you *1 (did not|never|had not|have not|failed|forgot|missed|ignored|refused|chose|let|left|gave|were (out|away|late|not (in|home|there|at home|available))|had no|would not|could not be|put|entered|typed|used|skipped|broke|signed|agreed)
  you (let|allowed) (it|this|that|the *1|your *1) *1 (run|expire|lapse|go|slip|pass)
  you (did not|never|failed to|forgot to|neglected to|refused to|chose not to) *1 (tell|told|ask|asked|check|checked|read|call|called|ring|rang|contact|contacted|let|inform|informed|reply|replied|answer|answered|pay|paid|return|returned|send|sent|cancel|cancelled|sign|signed|follow|followed|give|gave|confirm|confirmed|turn|turned|show|showed|come|came)

  # nothing will be done
  (i|we) *1 (will|shall|would|can|could|am|are|do) not *1 (be)? (taking|doing|looking into|sorting|fixing|paying|pursuing|going to (do|pay|fix|sort|take)|do anything|do any more|take (this|it|that) (any)? further|pay for|fix (this|that|it)|sort (this|that|it)|deal with (this|that|it))

  ! not *1 (wrong|mistake|mistaken|error|foolish|naive|absurd|silly|incorrect) to *
  ! (nobody|no one) but (us|me|our|my) *2
  ! (not|no|never) *1 {fault} *2 (your|yours)
  ! you should (not|never)? have * *3 (from|by) (us|me|our)
  ! not *1 (just|only|all|entirely|simply|merely) *2 (your|our|my)
  ! (because|since|as) you (put|gave|entered|typed|used|let|left) *4 (right|correctly|correct|us (time|a chance))
  ! not (because|that|as if) *
`
)

const said = [owned, shouldHave, owning]

export const responsibility: Detector = defineMove({
  kind: 'responsibility',
  isByBlock: true,
  phrases: said,
  onlyWhere: said,
  contrary,
  detect: (reading) => [...admissionsIn(reading), ...reading.matches(owning).filter(says)].map(clauseOf)
})
