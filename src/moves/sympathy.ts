/** Names or validates the customer's feeling or bad experience. */
import {distress, kin, nuisance, upset, upsetting} from '../match/classes/feelings.ts'
import {clauseOf, isConditional} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'

/** We know how it is. */
const know = 'understand|know|see|realize|appreciate|recognize|imagine|acknowledge|hear|get|feel|sense|gather|accept|validate|share'

/** Stretches of their time and occasions of theirs. */
const moment =
  'way|thing|day|days|morning|time|night|week|weeks|feeling|experience|wait|news|moment|start|end|situation|spot|position|surprise|trip|drive|journey|weekend|evening|afternoon|sight|month|months|hours|state|place|letter|read|welcome|introduction|birthday|holiday'

/** What became of them. */
const harmed =
  'left|kept|told|ignored|messed|bounced|passed|shunted|fobbed|stuck|stranded|locked|put|made|forced|caught|let|given|dragged|cut|turned|quizzed|misled|misinformed|overlooked|forgotten|treated|strung|charged|billed|sent'

const said = phrases(
  {know, distress, upset, upsetting, nuisance, moment, kin, harmed},
  `
  # the feeling
  {know} *5 ({upset}|{upsetting})
  {know} (your|the|all the|any|that) *1 ({distress}|situation|predicament)
  (sympathize|empathize|commiserate) with
  {know} *5 (hard|difficult|long|a worry|a lot|much this|much it|much that|important|importance|valuable|precious|not easy|not ideal)
  can (only)? imagine (how|what|the|that|it|your|this)
  sorry (for|about|to hear (about|of)?) your *1 {distress}
  your {distress} (is|are|was|shows|comes) *1
  (you are|you were|you must be|you must have been|you have been|you feel|you felt|leaves you|left you|making you|made you|makes you) *2 (frustrated|annoyed|angry|furious|fed up|let down|disappointed|unhappy)
  (right|entitled|reason|cause|wonder) *2 (be|feel|being|feeling|are|were|feel|felt) *2 {upset}
  (i|we|anyone|anybody|everyone|most|people|nobody|who) would *2 (be|been|feel|felt|react|reacted) *2 ({upset}|the same|that way|like that|as you|just as)
  (i|we) would *1 (want|be|ask|feel|expect|wonder|have been|have felt|have asked|have expected|have wanted|have written) *4 (too|as well)
  in your (shoes|place|position)
  (anyone's|anybody's|everyone's|saint's) patience
  understandably

  # the experience
  (that|this|it|which) *1 (is|was|be|been|feels|felt|sounds|feel|felt) *3 {upsetting}
  (must|can not|could not|can only) (be|have been|feel|have felt|have come as) *3 ({upsetting}|hard|difficult|easy|pleasant|nice|fun|ideal|a {nuisance})
  (is|was|are|were|sounds|sound) (utterly|always|never|about as|as|rather|pretty)? {upsetting}
  (is|was|be|been|sounds|feels) *1 (a|an) *1 {upsetting} {moment}
  a *1 (long|lost|wasted|sad|bad|poor|sorry|hard|cold) {moment} (to (wait|be|go|sit|spend|lose|put|start|end)|without|for anyone|twice|over)
  (is|was|be|been|such|what|as|it) (a|an) *1 {nuisance} (for|to|when|on|after|that|you)?
  <ing> *7 (is|was) (no|hard|never|not) *1 (fun|joke|picnic|easy|pleasant|nice)
  (is|was|are|were|it) (no|not|never|hardly|not much|not exactly|not *2 a) (fun|joke|funny|picnic)
  (far|much|way) (too|longer) *1 (long|high|much|many|late|often|than)
  <number> *2 too many
  (hard|tough|difficult) to (swallow|stomach|hear|bear|take|live with)
  hard enough (without|already|as it is)
  not be? (the|an|a|any) *3 (experience|service|standard|standards|quality|welcome|visit|start|holiday|birthday|stay|level|reply|answer|news|outcome|treatment|result|journey|year|day|month|season) *2 (we|you|i|anyone) *4
  not *1 (what|how) (you|we|anyone) *1 (want|wanted|expect|expected|hoped|paid|planned|signed|needed|deserve|deserved|ordered|promised|had in mind|bargained|stand for|aim|pictured)
  not be? the *2 (you|we) (had in mind|wanted|hoped|planned|expected|asked|paid|ordered|imagined|promised|had hoped|were promised)
  (come|comes|came) across as *1 {upsetting}
  (reflect|reflects|representative of|live up to|up to|short of|below) *1 our *1 (values|standards|standard)
  (good|great) enough $
  not *1 (acceptable|good enough|right at all)
  (you|your *2|she|he|they) (deserve|deserved|should have had|are owed|were owed) *1 (better|more)
  last thing (you|anyone|anybody|they) *2 (need|needed|want|wanted|wants|needs)
  (nobody|no one|no *1) (should|deserves|wants|likes|enjoys|needs) *1 (have|to|be|wait|put|feel|sit|get|lose|go|spend|chase|<ing>)
  you (should not|should never|ought not to) have (to|had to|been)
  should (not|never) *1 (have to|had to|have had|have happened|happened|taken|take|need|needed|be coming|be falling|be failing|been necessary|have been|been put|been left)
  what (a|an|rotten|awful|terrible|horrible|miserable|dreadful) *2 ({nuisance}|{moment}|timing|luck)
  (rotten|bad|awful|terrible|worst|unlucky|poor) *1 (timing|luck|possible (time|moment|day))
  (oh dear|oh no|ouch|yikes|oof|ugh|argh|good grief|crikey|poor you)
  no wonder *1
  (small|little|cold|poor|scant) (thing beside|comfort|consolation)
  (not|never) pretend (otherwise|it|that)
  of all (days|times|weeks|places|nights|moments)
  (ruined|spoiled|spoilt|soured|ruin|spoil|sour|wrecked|overshadowed|marred|dampened|cost|robbed|eats into|ate into) *1 (your|a|that|what should|you) *2
  (sour|bad|bitter) (taste|note)
  (that|it|which|this) *2 (hurts|stings|stung|rankles|smarts|grates|stinks|sucks)
  you (were|was|have been|got|had been) *1 {harmed} *4 (waiting|without|hanging|in the dark|round|around|through|guessing|wondering|worse|high and dry|from pillar|twice|to (calm|sit|wait)|with nothing|with no|off)
  you have *1 (waited|waiting|chased|chasing|sat|queued|lost|wasted|missed|given up|put up with|been through|had to (chase|ask|wait|write|ring|call|explain|repeat|deal)) *2
  you *1 (waited|chased|sat|queued|lost|wasted|missed) *2 (weeks|days|hours|months|mornings|an hour|a day|a whole|all day|evening|weekend|<number>)
  you (asked|paid|booked|ordered|came) *5 and (got|ended up|were left|came home|found|were told)
  (put|putting|puts) you *2 through
  (been|gone|going) through (this|that|it|a lot|so much|all|enough)
  (mean|meant|means|matter|mattered|matters) *2 to (you|your)
  you (were|had been|have been) *1 (counting on|relying on|looking forward|banking on|depending on|hoping for)
  (is|was|were|are) *1 (never just|no small|no trivial|no little|no minor|no (way|birthday|small|holiday|treat|picnic|consolation))
  had no business
  a lot (of money|to lose|to ask|to deal|to take|to cope|of hassle|to put up|on your plate|of running|of trouble|of chasing|of time)
  (waste|wasted) (of)? *1 (your *1|a) (time|trip|journey|day|morning|afternoon|evening|drive|visit)

  # ours, about it
  (i|we) (am|are|was|were) *2 (saddened|troubled|concerned|disappointed|dismayed|shocked|upset|horrified|mortified|relieved|gutted|alarmed|heartbroken|distressed|appalled|ashamed|sad|devastated|disheartened|unhappy|disturbed)
  (i|we) *1 feel *2 (terrible|awful|dreadful|bad|sick|for you)
  (i|we) *1 (hate|dislike|do not like|would hate) (that|to see|to hear|<ing>|to think|you)
  (i|we) (wince|winced|cringe|cringed)
  (i|we) wish *2 (had|were|was|could have|did) *1 (not|gone|been|better|different|differently|otherwise)
  never want (said|to hear|to see|a|any|our|anyone)
  (my|our) (heart|hearts|thoughts|condolences|sympathies|sympathy) (goes|go|are|is|on|to|sank)

  # they have a point
  , (you|he|she|they) (are|were) *1 (right|correct)
  you (have|had|make|made|have got) (a|the|every|good|some)? *1 (point|reason|case)
  every right to
  your *2 (concerns|concern|point|complaint|question|anger|expectation|doubts|worry) (is|are|was) *1 (valid|fair|justified|reasonable|legitimate|understandable)
  (every|good|all the) reason to
  (fair|reasonable|good|valid) (jab|point|enough|comment|dig|cop|challenge|criticism|complaint)
  (ordinary|reasonable|normal|sensible|natural|fair) (thing|question|request|one)? to (ask|want|expect|raise|query|say|wonder)
  (point taken|take your point|take the point|fair enough|stand corrected)
  (not|hardly|would|cannot|could) blame you
  bears you out
  (completely|perfectly|entirely|totally|wholly|quite) (understandable|justified|valid|legitimate|reasonable)
  (not|is it) (unreasonable|much to ask|too much to ask)
  see what you (see|mean)
  (see|understand) why (you|it|that|this|the *3) *3 (ask|asked|expect|expected|want|wanted|expecting|feel|felt|doubt|wrote|hurt|hurts|matters|stung|left|disappointed|asking|hoping)

  # well-wishing
  hope (that|you|your *2|she|he|they|the *2|everyone|all|his|her) *3 (better|well|ok|okay|soon|mend|safe|quickly|recovery|recovering|heals|recovers|comfortable|unhurt)
  on the mend
  how (is|are) (your|the) *1 ({kin}|wrist|arm|leg|back|ankle|knee|hand|head|foot|shoulder)
  (get well|speedy recovery|swift recovery|full recovery)
  sorry *1 (for|about) your *1 (loss|bereavement|{kin}|diagnosis|accident|illness)
  (sorry|sad) to (hear|learn|read) (about|of|that)? your *1 {kin}

  ! (not|never) *1 {know}
  ! {know} your *1 (question|request|order|message|inquiry)
  ! (let us|let me|let you|you|will|would|want to|like to|to|note|noted|advise|should) (know|see|understand|get|feel) *5 {upset}
  ! as far as *2 concerned
  ! (meant|means|mean) *3 to (us|our|me)
  ! (note|noted|noting) *1 you (are|were|feel) *2 (unhappy|dissatisfied|disappointed)
  ! disappointed (to|by|in|with) *3 (comments|review|tone|remarks|accusation|attitude|rating|stars)
  ! (hope|hoping) (this|that|these|it) *4
  ! hope *2 (see|hear|welcome|meet|speak|serve|have you) *2
  ! reason to believe
  ! hear from
  ! our *3 (is|are|was|were) *2 {upsetting}
`
)

export const sympathy: Detector = defineMove({
  kind: 'sympathy',
  phrases: [said],
  detect: (reading) =>
    reading
      .matches(said)
      .filter((match) => !isConditional(match))
      .map(clauseOf)
})
