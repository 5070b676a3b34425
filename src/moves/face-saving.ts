/** Takes the shame out of the customer's slip: it happens to many, it is easily done, the page is to blame. */
import {clauseOf, isQuestion} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'

/** What leads customers astray. */
const culprit =
  'form|page|screen|button|buttons|label|labels|wording|menu|instructions|leaflet|website|site|app|checkout|layout|email|letter|notice|message|packaging|manual|guide|display|setting|settings|option|options|field|fields|symbol|icon|icons|link|statement|bill|catalogue|design|dropdown|box|boxes|portal|page|pages|section|picture|photo|photograph|listing|calendar|date picker|typeface|font|print|sign|signs|signage|step|name|names|codes|tab|text|texts|description|timetable|table|typography|copy|tariff|process|terms|explanation|ticket|voucher|section|note|advert|naming|numbering|question'

/** What it does to them, and to many others. */
const catches =
  'catches|catch|caught|trips|trip|tripped|fools|fool|fooled|confuses|confuse|confused|throws|throw|threw|thrown|stumps|stump|stumped|puzzles|puzzled|gets|got|snags|snagged|baffles|baffled|foxes|foxed|bites|bitten|bit|misleads|misled|surprises|surprised|defeats|defeated|wrongfoots|tricks|tricked|takes in|took in|taken in'
const many =
  'many|most|lots|plenty|loads|everyone|everybody|people|us|me|customers|all of us|half|dozens|hundreds|thousands|even|the best|the odd|someone|somebody|quite a few|a few|a lot|a good many|a fair few|a colleague|my own|our own|more people|a fair number|some of us|one or two|others|heaps|tons|members|guests|readers|parents|visitors|applicants'

/** What anybody might do. */
const slip =
  'make|made|do|did|done|miss|missed|read|misread|get|got|gotten|trip|tripped|ask|asked|mix|mixed|confuse|confused|forget|forgot|forgotten|fall|fell|fallen|assume|assumed|think|thought|click|clicked|tick|ticked|choose|chosen|chose|pick|picked|enter|entered|put|press|pressed|mistake|mistaken|overlook|overlooked|expect|expected|land|landed|find|lose|lost|stumble|stumbled|have|had|type|typed|go|gone|struggle|struggled|take|taken|slip|slipped|skip|skipped|spot|spotted|shrunk|shrink|been|caught|know|known'

const said = phrases(
  {culprit, catches, many, slip},
  `
  (happens|happen|happened|happening) (to)? (a lot|all the time|more often|often|to (many|most|the best|everyone|everybody|all of us|me|us|people|lots|plenty|anyone|anybody)|from time to time|every day|every week|now and then|more than|regularly|frequently)
  (an|a|such an) (easy|common|classic|honest|understandable|natural|simple|popular|familiar) *1 (one|mistake|slip|mix-up|mixup|assumption|trap|error|oversight|confusion|muddle|typo|misunderstanding|misreading)
  easy (one)? to (miss|overlook|mix|confuse|misread|trip|get|mistake|forget|do|lose|muddle|fall|make|slip|land|click|press|pick|skip|assume)
  (easy|simple) (mistake|slip|mix-up)
  (easily|readily) (missed|overlooked|done|forgotten|confused|made|mistaken|mixed|misread|lost|skipped|muddled)
  (hard|tricky|difficult|impossible|fiddly|not easy|not obvious|far from obvious|anything but obvious|not clear) to (spot|see|find|tell|read|make out|notice|follow|miss|keep track|know|work out|distinguish|keep straight)
  (anything but|far from|less than|none too|not (very|exactly|as|at all|that|particularly|all that|terribly)?) (obvious|clear|intuitive|plain|self-explanatory)
  you (are|were|will be|would be|would) (not be|not|far from|hardly|never be) (the|alone|in good company) (only|first|last)?
  you are (in good company|the <number> *5 this)
  not the first *3 (ask|make|do|miss|wonder|trip|this|today|person|customer|and)
  {catches} *1 {many} *2
  (caught|tripped|got|foxed|bit) me (out|up|as well|too)
  (many|plenty|lots|most|half|loads|hundreds|dozens|others|some|a lot|quite a few|people|customers) *4 (make|made|do|did|have|had) (this|that|it|one|the same|so)
  (many|plenty|lots|most|half|loads|hundreds|dozens|others|some|a lot|quite a few|people|customers) *4 (miss|missed|misread|trip|tripped|mix|confuse|forget|forgot|assume|read|fall|slip|struggle|stumble|click|are (afraid|unsure|confused|caught|surprised)|get (caught|confused|stuck|lost|it wrong|mixed))
  we see (this|that|it|these|those|plenty|lots|many|a lot|quite) *2 (a lot|every|all the time|often|regularly|daily|weekly|from time|day)
  (hard|rough|tough) on yourself
  (easy|easier) on yourself
  not (blame|kick|beat|reproach) yourself
  not (feel|be) (bad|silly|foolish|embarrassed|stupid|ashamed|guilty|mortified)
  (no need|nothing|no reason) *2 (embarrassed|ashamed|silly|apologize|sorry|foolish|be sorry|blush)
  not (give|worry) (it|that|this|the) *4 (second thought|another thought|at all)
  not worry about (that|it|this|the mix|the mistake|the slip|the typo|a thing) at all
  (not|never|hardly|was not|were not) (your fault|your doing|down to you|you at all|stupid|silly|daft|foolish|a silly|a stupid|a daft) (question|mistake|at all)?
  you (did not|have not|had not) (do|done|did|break|broken) (anything|nothing) (wrong)?
  (nothing you did|you did nothing wrong|you have done nothing wrong|no fault of yours|through no fault)
  you (were not to know|could not (possibly)? have (known|guessed|seen|told|spotted)|had no way (of|to)|could hardly have|had no reason to|would have no way|would not have known|would not know)
  (how were you|nobody could|no one could|no way you could|how could you|how should you|nobody would|no one would|nobody looks|no one looks) *1 (know|have known|guess|have guessed|have seen|spot|look for|to know|think to)
  not have (been aware|known|realized|noticed|seen) (of)? (this|that|it)
  (any|anyone|anybody|everyone|i|we|most of us|most people) (of us)? would (do|have (done|read|thought|made|assumed|clicked|fallen|taken|chosen|missed|expected|pressed|picked|ticked|believed|guessed|said)) (it|that|the same|so|as|too|exactly|likewise)
  (i|we|my colleague|half the *2|my wife|my mother|my dad|my husband|my boss) (have|had)? (done|did|made|make|shrunk|missed|fallen for|read|clicked|forgotten|forget|got) (it|that|this|the same|exactly|one|mine|for it|that wrong|it wrong) *3 (myself|once|too|before|as well|more than|last|first|twice|in my|many times|recently)
  (been there|done it) (myself|too|ourselves|before)
  (made|done) (the same|that) (mistake|slip|thing|very) *2
  we have all (been|done|made|had)
  (mine|ours) (does|did|wobbles|was|is|do|went) *1 too
  not hold (that|it|this) against
  (looks|look|looked|sound|sounds|are) (identical|alike|near identical|almost identical|nearly the same|much the same|so similar|similar|very similar|rather like|exactly like|like twins|just like)
  (too|so|very) (close together|similar|alike|near each other)
  sit (one above|next to|right beside|side by side)
  (one|a) (letter|digit|character|line|pixel|click) apart
  in *1 (tiny|small|fine|faint|pale|grey) (print|letters|type|writing)
  (badly|well|poorly) (hidden|buried|signposted|labelled|worded|lit|marked|explained|placed)
  (tucked|squirreled) away
  (hidden|buried|hiding) (away|in|under|behind|below|on|at|two)
  {culprit} *2 (is|are|was|were|does|do|did|could|can|has|have|must) *2 (confusing|misleading|unclear|clumsy|ambiguous|tiny|terrible|awful|bewildering|unhelpful|vague|cryptic|baffling|muddling|murky|fiddly|dreadful|hopeless|a mess|a maze|at fault|to blame|clear enough|obvious enough|the culprit|the real culprit|not obvious|not clear|not say|nothing to explain|not mention|not make|no hint|badly|poorly|clearer|plainer|better)
  (confusing|misleading|unclear|clumsy|ambiguous|awkward|cryptic|badly worded|poorly worded) (form|page|screen|label|message|wording|name|layout|menu|sign|button|letter|email|one|bit|piece|question|word|term|phrase|sentence)
  (ought to|should|could) (make|have made|be|have been|do more to make|say|have said|spell|explain) (that|it|this|so|far|a lot|much|a great deal)? *1 (clearer|plainer|more obvious|more clearly|easier to see|bolder|bigger|out more)
  (fault|blame|problem|culprit) (lies|is|rests|sits) (with)? (our|the) {culprit} *4
  see (why|how) (it|you|the *3|that|anyone) (might|would|could|may|reads|read|looks|looked|sounds|thought|think|took|assumed|understood|got)
  (could|might|may|can|must) have (led|made|given) you (to|the|think)
  (exactly)? (as|what|how) (anyone|anybody|most people|most of us|i|any of us) would
  (understandable|natural|reasonable|fair|logical) (mistake|assumption|mix-up|confusion|to think|to assume|reading|conclusion|to expect)
  (a|the) (very)? (good|convincing|clever|perfect|faithful|skilful) (copy|fake|imitation|forgery|scam)
  (copy|imitate|mimic|look like|fake) ours
  no harm (done|whatever|at all)
  can be (confusing|tricky|fiddly|misleading|bewildering)

  ! (do not|not|never) *1 (think|say|see) *3 (easy|honest)
  ! can be *2 (when|if|for) you
  ! sorry *2 if *5
  ! can be (confusing|frustrating) to (see|be|have)
  ! (gets|got|get) (us|me|people) (to|out|back|into|there|the|in)
  ! (people|customers|members|readers|others|those) (who|like you|to)
  ! (tell|ask|help|let|advise|want|allow|know|get) (people|customers|others) *2
  ! as (anyone|anybody) would (understand|know|agree|tell|see)
`
)

export const faceSaving: Detector = defineMove({
  kind: 'face-saving',
  phrases: [said],
  detect: (reading) =>
    reading
      .matches(said)
      .filter((match) => !isQuestion(match))
      .map(clauseOf)
})
