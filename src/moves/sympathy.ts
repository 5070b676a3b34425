/** Names or validates the customer's feeling or bad experience. */
import {distress, kin, nuisance, upset, upsetting} from '../match/classes/feelings.ts'
import {clauseOf, isConditional} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {byBlock, type Detector, defineMove} from '../reading.ts'

/** We know how it is. */
const know = 'understand|know|see|realize|appreciate|recognize|imagine|acknowledge|hear|get|feel|sense|gather|validate|share|picture'

/** Stretches of their time and occasions of theirs. */
const moment =
  'way|thing|day|days|morning|time|night|week|weeks|feeling|experience|wait|news|moment|start|end|situation|spot|position|surprise|trip|drive|journey|weekend|evening|afternoon|month|months|hours|state|welcome|birthday|holiday|visit|stay|summer|winter|christmas'

/** What goes on and on. */
const ordeal = 'days|weeks|hours|months|years|nights|tries|goes|attempts|times|calls|emails|rounds|trips|visits|chats|bills|letters|replies|desks|minutes'

/** What became of them. */
const harmed =
  'left|kept|ignored|messed|bounced|passed|shunted|fobbed|stuck|stranded|locked|put|forced|caught|dragged|turned|quizzed|misled|misinformed|overlooked|forgotten|strung|sent|let'

const want = 'want|wanted|expect|expected|hoped|hoping|paid|planned|signed up|need|needed|deserve|deserved|ordered|promised|had in mind|imagined|aim|strive|pride|asked'

const said = phrases(
  {know, distress, upset, upsetting, nuisance, moment, ordeal, kin, harmed, want},
  `
  # what they feel
  {know} *5 ({upset}|{upsetting}|hard|difficult|difficulties|long|worry|lot|importance|important|significant)
  (your time is (valuable|precious)|how important (this|that|it|your))
  {know} (how|what) (much)? *2 (mean|means|meant|matters|mattered)
  {know} (your|the|all the|any|that) *1 ({distress}|{nuisance}|situation|predicament)
  (sympathize|empathize|commiserate) with
  can only? imagine (how|what|the|that|it|your|this)
  your (anger|frustration|irritation|disappointment|concern|distress) (is|can|was|about|with|at|over)
  sorry (for|about) your *1 {distress}
  (you (feel|felt)|(leaves|left|making|made) you) *2 {upset}
  (of course|naturally|makes sense) *3 {upset}
  (entitled|reason|cause|wonder|understandably) *2 (be|feel|being|feeling|are|were|felt)? *2 {upset}
  (we|anyone|anybody|everyone|most|people|nobody|who) would *2 (be|been|feel|felt|react) *2 ({upset}|same|that way|like that|as you|just as)
  i would *1 (be|feel|react|have (been|felt|lost|gone|driven|asked|wanted|expected|written|<done> *4 (too|as well)))
  (i|we) would *1 (want|ask|expect|wonder) *4 (too|as well)
  would *1 (have|make|put|get|drive|set|send|leave|upset|annoy|frustrate|worry|anger|infuriate|bother|alarm|scare|shake|irritate|rattle|test|try) *1 (anyone|anybody|me|us|most|my|anyone's|anybody's|a saint)
  in your (shoes|place|position)
  (mean|meant|means|matter|mattered|matters) *2 to you

  # what it was like
  {upsetting}
  (a|an|such|what|that is) *1 {nuisance}
  (rotten|bad|worst|unlucky|poor|worse|tough|hard) *1 (timing|luck|break|{moment})
  a *1 (long|lost|wasted|sad|bad|poor|sorry|whole) {moment} (to|without|for|of|gone|lost|twice|over|in)
  (must|can not|could not) (be|have been|have come) *3 (hard|difficult|easy|pleasant|nice|fun|ideal|tough|welcome|exhausted|exhausting|worn out|wondering|sick|{upset})
  must (sting|hurt|feel|have felt|have stung|have hurt|smart)
  ^ <number> *2 {ordeal} *2 (without|of|for|with no|running|in a row|on|at|waiting|is (plenty|a lot|too|long|brutal|no))
  (is|was|are|were) *1 (no|not|never|hardly) (fun|joke|picnic|way|birthday|small|trivial|laughing|holiday|treat|consolation|just a|just another)
  (far|much|way) (too|longer) *1 (long|high|much|many|late|often|than)
  (hard|tough|difficult) (to (swallow|stomach|hear|bear|take|live with)|enough)
  not be? (the|an|a|any) *3 (experience|service|standard|standards|quality|welcome|visit|start|holiday|birthday|stay|level|reply|answer|news|outcome|treatment|result|journey|year|season|care|{moment}) *2 (we|you|i|anyone) *1 {want}
  not *1 (what|how|the *2) (you|we|anyone) *2 {want}
  (reflect|reflects|representative of|live up to|up to|short of|below) *1 our *1 (values|standards|standard)
  not *1 (acceptable|good enough)
  (deserve|deserves|deserved) *4 (better|answer|reply|explanation|start)
  (last|least) thing (you|anyone|anybody|they) *2 {want}
  (nobody|no one|no *2) (should|deserves|ought|expects)
  (nobody|no one) (likes|enjoys|wants)
  should (not|never) *1 (have (to|had)|be <ing>|cost)
  (oh dear|ouch|oof|good grief|poor you|no wonder|thank (god|heavens|goodness))
  (small|little|cold|poor|scant) (thing beside|comfort|consolation)
  of all (days|times|weeks|places|nights|moments)
  (ruined|spoiled|spoilt|soured|ruin|spoil|sour|wrecked|overshadowed|marred|dampened|cost|robbed) *1 (you|your|what should|a *1 ({moment}|meal|wedding|party)) *2
  (that|it|which|this) *1 (hurts|stings|stung|rankles|smarts|grates|stinks|sucks)
  you (were|was|have been|got|had been) *1 {harmed} *4 (waiting|without|hanging|dark|round|around|through|guessing|wondering|worse|dry|pillar|calm|nothing|off|down)
  you have *2 (waited|waiting|chased|chasing|sat|queued|lost|wasted|missed|given up|put up with|been through|had to (chase|ask|wait|write|ring|call|explain|repeat|deal))
  (been|gone) through (this|that|it|so much|all|enough)
  you (were|had been|have been|would been) *1 (counting on|relying on|looking forward|banking on|depending on|hoping for)
  a lot (of (money|hassle|running|trouble|chasing|time)|to (lose|ask|deal|take|cope|put up)|on your plate)

  # what we feel about it
  (i|we) (am|are|was|were) *2 (saddened|troubled|concerned|disappointed|dismayed|shocked|upset|horrified|relieved|gutted|alarmed|heartbroken|distressed|appalled|sad|disheartened|unhappy|disturbed)
  (i|we) *1 feel *2 (bad|sick|for you)
  (i|we) *1 (hate|dislike|not like) (that|to see|to hear|<ing>|to think|you)
  (i|we) wish *2 (had|were|was|could have) *1 (not|gone|been|better|different|differently|otherwise)
  ((my|our) (heart|hearts|thoughts|sympathies|sympathy) (goes|go|are|is|on|to|sank)|condolences)

  # that they have a point
  , (you|he|she|they) (are|were) *1 (right|correct)
  (have|had|make|made) (a|the|good|some) *1 (point|case)
  every (right|cause|excuse) to
  (fair|reasonable|valid) (jab|point|enough|comment|dig|cop|challenge|criticism|complaint)
  (ordinary|reasonable|normal|sensible|natural|fair) (thing|question|request|one)? to (ask|want|expect|raise|query|say|wonder)
  (point taken|take your point|take the point|stand corrected)
  (not|hardly) blame you
  (completely|perfectly|entirely|totally|wholly|quite) (understandable|justified|valid|legitimate|reasonable)
  not (unreasonable|much to ask|too much to ask)
  (see|understand) why (you|it|that|this|the *3) *3 (ask|asked|expect|expected|want|wanted|expecting|feel|felt|doubt|wrote|hurt|hurts|matters|stung|left|asking|hoping)

  # good wishes
  hope (that|you|your *2|she|he|they|the *2|everyone|all|his|her) *3 (better|well|ok|okay|soon|mend|safe|quickly|recovery|recovering|heals|recovers|comfortable|unhurt)
  (glad|relieved|thankful) *4 (ok|okay|safe|unhurt|recovering|home)
  (on the mend|get well|speedy recovery|swift recovery|full recovery)
  how (is|are) (your|the) *1 ({kin}|wrist|arm|leg|back|ankle|knee|hand|head|foot|shoulder)
  sorry *3 (your *1 ({kin}|diagnosis|accident|illness)|*2 (loss|bereavement|death|passing))

  ! (not|never) *1 {know}
  ! {know} your *1 (question|request|order|message|inquiry)
  ! (let us|let me|let you|you|will|would|want to|like to|to|note|noted|advise|should) (know|see|understand|get|feel) *5
  ! far as *2 concerned
  ! (note|noted|noting) *1 you (are|were|feel) *2
  ! disappointed (to|by|in|with) *3 (comments|review|tone|remarks|accusation|attitude|rating|stars)
  ! hope *2 (see|hear|welcome|meet|speak|serve|have you) *2
  ! reason to believe
  ! hear from
  ! our *3 (is|are|was|were) *2 {upsetting}
  ! (less|not) *1 {upsetting}
  ! you should not be
  ! (cost|costs) you nothing
  ! sorry (about|for) (the|any|all the|this) *1 {nuisance}
  ! feel (unfair|it is unfair)
  ! right *1 (about|on) (everything|all|every)
  ! would *1 be *1 (happy|glad|delighted|grateful|obliged|honored|able|unable|wrong|lost|pleased|interested|lovely|great|ideal|more|willing|open|keen|careful|inclined)
  ! nobody should have <done>
`
)

export const sympathy: Detector = defineMove({
  kind: 'sympathy',
  phrases: [said],
  onlyWhere: [said],
  detect: byBlock((reading) =>
    reading
      .matches(said)
      .filter((match) => !isConditional(match))
      .map(clauseOf)
  )
})
