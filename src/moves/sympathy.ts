/** Names or validates the customer's feeling or bad experience. */
import {distress, kin, nuisance, upset, upsetting} from '../match/classes/feelings.ts'
import {clauseOf, isConditional} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'

const grasp = 'understand|know|see|realize|appreciate|recognize|acknowledge|hear|get|feel|sense|gather|validate|share'
/** We know how it is. */
const know = `${grasp}|imagine|picture`

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
  {know, grasp, distress, upset, upsetting, nuisance, moment, ordeal, kin, harmed, want},
  `
  # what they feel
  (i|we|us) *2 {know} *3 (how|what) (it|that|this) (feels|felt|must feel|is to|is when|is like|was like|must be like)
  {know} *5 ({upset}|{upsetting}|hard|difficult|difficulties|long|worry|lot|importance|important|significant)
  (your time is (valuable|precious)|how important (this|that|it|your))
  {know} (how|what) (much)? *2 (mean|means|meant|matters|mattered)
  {know} (your|the|all the|any|that) *1 ({distress}|{nuisance}|situation|predicament)
  (sympathize|empathize|commiserate) with
  not *2 imagine (how|what) *2 (it|that|this|you) *2 (felt|feel|feels|been|be|was like|is like|went through|go through|going through|gone through|come home|came home)
  can (hardly|barely|scarcely) imagine (how|what) *2 (it|that|this|you)
  can only? imagine (how|what|the|that|it|your|this)
  your (anger|frustration|irritation|disappointment|concern|distress) (makes|is|can|was|about|with|at|over)
  sorry (for|about) your *1 {distress}
  (you (feel|felt)|(leaves|left|making|made) you) *2 {upset}
  (of course|naturally|makes sense) *3 {upset}
  (entitled|reason|cause|wonder|no surprise|understandably) *2 (be|feel|being|feeling|are|were|felt)? *2 {upset}
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
  (is|was|are|were) *1 (no|not|never|hardly) (fun|joke|picnic|birthday|small|trivial|laughing|holiday|treat|consolation|just a|just another)
  (far|much|way) (too|longer) *1 (long|high|much|many|late|often|than)
  (is|was|are|were) no way to *
  (hard|tough|difficult) (to (swallow|stomach|hear|bear|take|live with)|enough)
  not be? (the|an|a|any) *3 (service|standard|standards|quality|level|reply|answer|outcome|treatment|result|year|season|care|{moment}) *2 (we|you|i|anyone) *1 {want}
  not *1 (what|how|the *2) (you|we|anyone) *2 {want}
  (reflect|reflects|representative of|live up to|up to|short of|below) *1 our *1 (values|standards|standard)
  not *1 (acceptable|good enough)
  not (fair|right|kind) (to|that) *3 you
  (deserve|deserves|deserved) *4 (better|answer|reply|explanation|start)
  (last|least) thing (you|anyone|anybody|they) *2 {want}
  (nobody|no *2) (should|deserves|ought|expects)
  (nobody|no one) (likes|enjoys|wants)
  should (not|never) *1 (have (to|had)|be <ing>|cost)
  (oh dear|ouch|oof|good grief|poor you|no wonder|small wonder|thank (god|heavens|goodness))
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
  , (gutted|heartbroken|devastated|saddened|horrified|mortified) (for (you|your)|to (hear|read|see|learn))
  , feel *1 for (you|your)
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

  ! (not|never) *1 {grasp}
  ! (not|never) *1 imagine (that|why|who|anyone|you|anything|(how|what) *1 you (could|can|would|did|missed|managed|thought|expect|expected|want|were thinking))
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
  ! there (is|was) no way
  ! you should not be
  ! (cost|costs) you nothing
  ! costs you <number>
  ! (will|would|can|could|does|do|may|might|shall) (not|only|also)? cost you
  ! cost (to|for) you
  ! sorry (about|for) (the|any|all the|this) *1 {nuisance}
  ! feel (unfair|it is unfair)
  ! right *1 (about|on) (everything|all|every)
  ! would *1 be *1 (happy|glad|delighted|grateful|obliged|honored|able|unable|wrong|lost|pleased|interested|lovely|great|ideal|more|willing|open|keen|careful|inclined)
  ! nobody should have <done>
`
)

/** The same words of the customer, who is called what the experience was; and feelings that are ours, or denied. */
const contrary = phrases(
  {
    know,
    upset,
    upsetting,
    distress,
    nuisance,
    kin,
    dim: 'not|never|fail to|fails to|failed to|struggle to|struggling to|hard to|difficult to|impossible to|unable to|refuse to|nobody can|no one can',
    grasp: 'understand|see|get|grasp|follow|comprehend|fathom|know|tell',
    word: 'mail|mails|email|emails|messages|calls|letters|questions|demands|complaints|requests|replies|rants|reviews|comments|accusations|claims|stories|excuses|whining|moaning',
    wearing: 'exhausting|tiring|tiresome|wearying|wearing|tedious|annoying|irritating|ridiculous|insulting|infuriating|unfair|boring|trying|absurd|silly',
    ours: 'us|me|our *1|my *1|the *1 staff|the *1 team|staff|everybody|everyone here|everyone else|other customers|other guests'
  },
  `
  # they are what is hard to bear
  you (are|were|have been|sound|seem|look) (being|making|acting|behaving|getting|a bit|a little|rather|frankly|plainly|clearly)? *1 (being|acting|a|an)? ({upsetting}|unreasonable|rude|impossible|difficult|aggressive|hysterical|childish|unhinged|nuisance|headache|pain|nightmare)
  you (are|were|have been|keep) (making|causing|being|acting|behaving|giving) *5 ({upsetting}|hard|difficult|{nuisance}|unreasonable)
  (your|such|that|this) *1 (tone|attitude|behavior|conduct|language|manner|manners|rudeness|shouting|swearing|insults|threats|impatience|demands) *2 (is|was|are|were|has|have|hurt|hurts|made|makes|make|leaves|left) *5
  your *1 (review|comment|comments|words|message|messages|complaint|accusation|accusations|email|emails|rating|post|letter|call|calls) *2 (is|was|are|were|has been|have been) *2 (unfair|hurtful|insulting|rude|false|untrue|ridiculous|disgraceful|offensive|cruel|nasty|hard on|shocking|uncalled|annoying|tiresome|tedious|irritating|exhausting)
  your *1 (review|comment|comments|words|message|messages|accusation|accusations|email|emails|rating|post) *2 (hurt|hurts|upset|upsets|shocked|saddened|offended|insulted|annoyed|angered|cost) *1 {ours}
  your *1 {word} *2 (is|are|was|were|has been|have been) *2 {wearing}
  ({wearing}|{upsetting}) to (answer|deal with|argue)
  {upset} (with|by|of) your *2 ({word}|behavior|attitude|tone|language|manner|manners|writing|shouting|threats|rudeness)
  not your *1 (strength|forte|strong|gift|talent|thing|virtue)
  you *2 have (too much|nothing better|no|little) *1 (time|to do|life|patience|manners|shame|idea|clue)
  {know} *1 you *1 (enjoy|love to|like to|only want|are only after|just want)
  (spare|save) (us|me) (the|your) *2
  your {upsetting} *1 (tone|attitude|behavior|writing|review|message|messages|email|emails|language|manner|manners|handwriting|accusations|comments|demands|questions|habit|way)
  (dealing|talking|working|arguing|speaking|chatting|corresponding) (with|to) you *5
  {upsetting} *1 (for|to|on) (us|our|my|the *1 (staff|team)|staff|everybody|other)
  (a|an|the|such a|most) *1 ({nuisance}|{upsetting}) *1 (customer|client|guest|person|man|woman|caller|case)
  (this|yours) is (a|an|another|such a|yet another) *1 {upsetting} (message|email|letter|complaint|review|question|request|call|demand) *
  (hard|difficult|tough|tiring|exhausting|sad|awful) (to be|being) you
  (sick|tired|fed up|weary|bored|exhausted|annoyed|frustrated|irritated|offended|hurt) (and tired)? (of|with|by) (you|your)
  (disappointed|saddened|shocked|dismayed|hurt|offended|upset|appalled|disturbed|surprised|troubled|concerned|alarmed) *1 (in|by|with|at|about|to see|to read) (you|your *1 (behavior|conduct|attitude|tone|language|manner|manners|words|comments|accusations|threats|rudeness|demands|message|rating))
  (rules|terms|it|this|that|instructions|things|reading) (is|are|can be|may be|must be|seems) *1 (hard|difficult|tough|confusing|tricky|challenging) (for|to) (some|certain|you to (read|follow|grasp|count|understand)|people like you|a person|somebody|someone)

  # what they think or left undone
  {know} *1 you *1 (think|believe|imagine|consider|reckon|fancy) *1 (you|the rules|rules|that rules|everything|everyone|everybody|the world|shouting|the *2 (revolves|turns))
  {know} *1 you *1 (skipped|skip|ignored|ignore|never|did not|do not|have not|could not|can not|chose not to|failed to|forgot to|refused to|refuse to|neglected to|omitted to|are too (busy|important|lazy|good|grand|impatient|proud|clever)) *1 (read|reading|check|checking|look|listen|bother|be bothered|follow|count|pay|tell us|keep|understand|know how|think|small print|fine print|instructions|terms|rules|manual|label)
  {know} *1 you *1 (skipped|ignored|made (this|that|it|things) up|are (lying|exaggerating|special|making|trying|wrong|mistaken|bluffing|after|only|looking for))
  {know} *1 how (you|you people|people like you|these *1|this kind|your kind|such *1|some people) *1 (work|works|operate|are|behave|try|tick|play)
  {know} you want *6 $
  (shame|pity|sad|disappointing|unfortunate|regrettable|frustrating|annoying) *1 you (chose|choose|decided|did not|do not|never|could not (wait|be|read|keep)|can not (wait|be|read|keep)|shouted|shout|swore|resort|resorted|felt the need|feel the need|have to be|had to be (so|rude)|are being|are so|were so|left (a|that|this|such)|wrote|posted|refuse|refused|insist|ignored|behave|behaved)
  {know} (a lot of|lots of|many|plenty of|enough)? *2 (people|customers|guests|callers) (who|that) *1 (lie|lies|lied|cheat|try|tried|claim|pretend|exaggerate|complain|want something|make|never|do not|can not|steal|threaten)

  # no feeling granted
  ^ (i|we) (understand|see) $
  not *1 imagine (that|this|it) *2 (true|right|possible|happening|correct)
  not *1 imagine (why|who|anyone|what you *1 (think|thinking|want|wanted|expect|expected|expecting))
  ({dim} *1 {grasp}|no idea|not clear|beyond me|puzzles me|escapes me|beats me) *2 (why|how|what) (you|this|that|it|anyone|anybody|anything|people) *3 ({upset}|{upsetting}|upsets|annoys|bothers|angers|frustrates)
  ({dim} *1 {grasp}|not share|not accept) (your|the|this|any|all the) *1 {distress}
  not *1 (find|think|believe|consider|agree|accept) (that|this|it|any of (this|that|it)|a *2) *1 (is|was|to be)? *1 ({upsetting}|{nuisance})
  (nobody|no one) *2 (find|finds|found|think|thinks|thought|call|calls|called|considers) *3 ({upsetting}|{nuisance})
  how (is|was|can|could) (that|this|it|a *2) be? *1 {upsetting}
  what *2 (is|was|are) *1 {upsetting} (about|in|for|with)
  hardly (call (that|this|it))? (a|an) {nuisance}
  can not be that {upset}
  your *1 {distress} (is|was|are|seems) *2 (not *2 (justified|warranted|reasonable|appropriate|called|necessary|helpful|valid|legitimate|proportionate|welcome|relevant|rational|our|my)|misplaced|out of|unjustified|unwarranted|unfounded|unreasonable|excessive|exaggerated|baseless|irrelevant|(of)? no (interest|concern|business))
  (no|any|little|hardly any) (reason|cause|need|call|grounds|point) (for|in) *2 {distress}
  (no|any|little|hardly|not *1) (right|reason|cause|need|call|point) *2 (be|to be|for being|being|in being|feel|feeling|get|getting) *2 ({upset}|emotional|rude|aggressive)
  (nobody|no one) (else|normal|sensible|reasonable|sane)? would *1 (be|feel|get|have been|have felt) *1 {upset}
  (pretend|pretending|claim|claiming|act|acting|acts) *2 (you are|you were|to be|be|like you are|as if you are) *1 {upset}
  (being|getting|staying) {upset} (will|would|does|is|won) *
  how would you *1 (feel|like)
  stop being *1 ({upset}|{upsetting})

  ! (what|all|everything|thing|way|time|wait|days|weeks) *1 you (have been|were) *4
  ! you (are|were) not *3
  ! your *1 {kin} *
  ! you *1 (were|have been|are) (having|given|getting|being) (a|an|such|treated|told|left|sent|passed|given|made|kept|asked|charged) *
  ! (nobody|no one) would not *
  ! not (only|just|at all|*1 (hard|difficult|impossible)) *
  ! not {know} *2 {know}
  ! not *1 (unjustified|unwarranted|unfounded|unreasonable|misplaced|excessive|exaggerated|wrong|out of)
`
)

export const sympathy: Detector = defineMove({
  kind: 'sympathy',
  isByBlock: true,
  phrases: [said],
  onlyWhere: [said],
  contrary,
  detect: (reading) =>
    reading
      .matches(said)
      .filter((match) => !isConditional(match))
      .map(clauseOf)
})
