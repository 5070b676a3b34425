/** Takes the shame out of the customer's slip: it happens to many, it is easily done, the page is to blame. */
import {kin} from '../match/classes/feelings.ts'
import {clauseOf, isQuestion} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'

/** What leads customers astray. */
const culprit =
  'form|page|screen|button|buttons|label|labels|wording|menu|instructions|leaflet|website|site|app|checkout|layout|email|letter|notice|message|packaging|manual|guide|display|setting|settings|option|options|field|symbol|icon|link|statement|bill|catalogue|design|box|boxes|portal|pages|section|photo|photograph|listing|calendar|typeface|font|print|sign|signs|signage|names|codes|tab|text|description|timetable|tariff|process|terms|ticket|voucher|note|advert|naming|numbering|question|slip'

/** A good many people, or one of us. */
const many =
  'many|most|lots|plenty|loads|everyone|everybody|people|us|me|customers|half|dozens|hundreds|thousands|even|best|someone|somebody|quite|few|others|members|guests|readers|parents|visitors|applicants|colleague|more'

const slip =
  'miss|missed|misread|trip|tripped|mix|mixed|confuse|confused|forget|forgot|forgotten|fall|fell|fallen|assume|assumed|overlook|overlooked|stumble|stumbled|struggle|struggled|slip|slipped|mistake|mistaken|muddle|muddled|land|skip|click|clicked|tick|ticked'

const said = phrases(
  {culprit, many, slip, kin},
  `
  # many do it, and so do we
  (happens|happen|happened) to? (a lot|often|regularly|from time|every|now and|all the time|{many})
  {many} *3 ({slip}|get it wrong|get caught|read (it|that) (that|the same|this)|are afraid|(make|made|do|did|ask|had) (the same|that|this) (mistake|slip|thing|question|trouble)?)
  {many} *4 (the way you did|as you did|like you did)
  (catches|catch|caught|trips|trip|tripped|fools|fooled|foxes|foxed|confuses|confused|throws|threw|stumps|stumped|puzzles|puzzled|baffles|baffled|misleads|misled|bites|tricks|tricked) *1 ({many}|lot|our|my)
  (we|staff|desk|i) *1 (see|get|hear|move|fix|swap|correct|change|reset) *4 (a lot|all the time|often|regularly|daily|weekly|(every|most|each|all) *1 (day|days|week|weeks|month|months|year|morning))
  (most|every other|roughly every) *1 (day|week|weeks|month|months|mornings|weekends)
  (gives|give|gave) *2 (wrong idea|impression|hint|clue|warning)
  (may|might) not have (known|been aware|realized|noticed|seen)
  (my|our) own ({kin}|staff|team|boss|chairman|colleague|colleagues|manager|director)
  (hardly anyone|few people|few|most *1) *1 (know|knows|notice|notices|read|realize|realizes|see|spot|spots|find|have never)
  you (are|were|will be|would|would be) (not|far from|hardly) be? the? (first|only|last|alone)
  (you are the <number>|in *1 company|been there|no harm done)
  (i|we) would have <done> *3 (too|as well|myself|same)
  (i|we|colleague|wife|mother|dad|husband|boss|office|studio|team) have? (done|did|made|missed|clicked|forgotten|forgot|got|fallen|tripped|lost|had|left|misread) (it|that|this|the same|exactly|one|mine|for)? *3 (myself|once|too|before|last|twice)
  (anyone|anybody|everyone|people|of us|nobody|no one) *1 (would|could|looks|reads|thinks) *1 (do|know|guess|guessed|spot|notice|look|expect|expected|think|thought|done|known|read|made|assumed|for)
  (as|what|how) (anyone|anybody|most people|any of us) would
  we have all <done>
  (mine|ours) * too

  # it is easily done
  (easy|simple|understandable|natural|common|honest|classic|familiar|logical|popular) *1 (mistake|slip|mix-up|mixup|assumption|oversight|confusion|misunderstanding|misreading|error|trap|conclusion|muddle|one)
  easy to ({slip}|get|do|lose|make|press|pick|read)
  easily ({slip}|done|made|lost)
  (hard|tricky|difficult|impossible|fiddly|not easy) to (spot|notice|tell|make out|miss|keep track|keep straight|distinguish)
  (anything but|far from|less than|none too|not (exactly|at all|that)?) (obvious|clear|intuitive|self-explanatory|plain)
  (look|looks|sound|sounds|are) (almost|nearly|near)? *1 (identical|alike|twins|like twins|similar|confusable|much the same)
  (too|so|one) (close together|similar|alike|letter apart|digit apart|above the other|next to the other)
  in *1 (tiny|small|fine|faint) (print|letters|type)
  (badly|poorly|well) (hidden|buried|signposted|labelled|worded|marked|explained|placed)
  (hidden|buried) (away|in|under|behind|below|at) (the|a|our|small)
  (misleading|unclear|clumsy|ambiguous|cryptic|confusing|bewildering|baffling|counterintuitive|ill-worded|muddling|deceptive|notorious|fiddly|fiddliest|{culprit} is tiny)
  (right|so) (next to|on top of|above|below|beside) each other
  {culprit} *2 (is|are|was|were|does|do|did|has) *2 (terrible|awful|unhelpful|vague|murky|fiddly|dreadful|hopeless|a mess|a maze|at fault|to blame|culprit|nothing to explain|not say|not mention|not make|not tell)
  (ought to|should|could) *4 (clearer|plainer|obvious|bolder|bigger|easier to see|out more)
  (fault|blame|problem|culprit) *2 (our|the) {culprit} *3
  {culprit} is the *1 (problem|trouble)
  see (why|how) *3 (might|could|thought|think|took|take|assumed|understood|reads|looks|looked)
  (led|lead|made|make) you to? (think|believe|assume)
  (good|convincing|clever|perfect|faithful) (copy|fake|imitation|forgery)

  # no shame in it
  not *2 (hard|cross|angry|blame|kick|beat|reproach|tough|rough) *1 yourself
  easy on yourself
  (no need|nothing|no reason|no cause|not) *2 (embarrassed|ashamed|sheepish|foolish|silly|to apologize|to be sorry|feel bad|feel guilty|your fault|your doing|stupid|daft|idiot|nuisance|fool)
  not give *5 second thought
  no shame
  than (i|we) would (like|care) to
  not worry about *3 at all
  you (did not|have not|had not) *1 (do|done|did|break|broken) anything
  you *1 did nothing *1 wrong
  you (were not to|were not supposed to|could not|had no|could hardly|can not|would never|would hardly|would not) *4 (know|known|chosen|guessed|seen|seeing|spotted|noticed|realized|aware|otherwise)
  how (were|could|should|would) you *2 (know|known|guess|guessed|seen|told)
  not hold (that|it|this) against

  ! can be *2 (when|if|for) you
  ! {many} (who|like you|to)
  ! (tell|ask|help|let|advise|want|allow|know|get) (people|customers|others) *2
  ! fail to see
  ! misleading is
  ! as (anyone|anybody) would (understand|know|agree|tell|see)
  ! sorry *2 if *5
  ! (i|we) (did|have done|had done) *2 wrong
  ! (less|not) (confusing|misleading)
  ! unclear to you
  ! would have (been|felt|wanted|liked|preferred)
  ! (help|helps|let|lets) us *4
`
)

/** Many do it, many do better. */
const contrary = phrases(
  {},
  `
  (most|other|all|the other|normal|thousands of|millions of|hundreds of|plenty of) *1 (people|customers|guests|users|members|of our *1|adults|others) *2 (manage|managed|cope|coped|have no (trouble|problem|difficulty)|had no (trouble|problem|difficulty)|know better|know how|know (that|this)|find (it|this|that) *1 (easy|simple|clear|obvious)|found (it|this|that) *1 (easy|simple|clear|obvious)|get it right|got it right|can (read|do|count|find|work)|read (the|it|them) (first|before)|do not have|did not have)
  (any|every|even a|even my|a|my) *1 (child|idiot|toddler|fool|beginner|kid|baby|monkey|(three|four|five|six|seven|eight|nine|ten)-year-old|year old|grandmother|gran|nan) *1 (can|could|knows|would|manages|managed|understands|finds|sees|gets)
  (people|customers|guests|callers|those) (who|that) *1 (lie|lies|lied|cheat|try|try it|claim|pretend|exaggerate|complain|want something|never read|do not read|do not listen|can not read|steal|threaten)
  (no|nobody|no one|not one|never *1) (other|else)? *1 (customer|guest|user|person|people|one)? *1 (has|have|had) (ever)? *1 (complained|complain|trouble|made (this|that)|struggled|missed|got it wrong|had (this|that|a|any) (problem|trouble))
  (easy|simple|hard) *1 (enough)? (for|to) (anyone|anybody|everyone) (who|with|else|but you)
  how would you *1 (feel|like)

  ! (no one|nobody) *2 (read|reads|noticed|notices) *
`
)

export const faceSaving: Detector = defineMove({
  kind: 'face-saving',
  isByBlock: true,
  phrases: [said],
  onlyWhere: [said],
  contrary,
  detect: (reading) =>
    reading
      .matches(said)
      .filter((match) => !isQuestion(match) || match.phrase.startsWith('how'))
      .map(clauseOf)
})
