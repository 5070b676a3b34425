/** Don't argue and don't try to win. */
import {customerOf} from '../src/customer/read.ts'
import {standsAlone} from '../src/match/alone.ts'
import {matchOf} from '../src/match/match.ts'
import {
  defineRule,
  type Examples,
  fix,
  inPlaceOf,
  inPlaceOfSentence,
  isConditional,
  isQuestion,
  leaveClauseOut,
  leaveOut,
  type Match,
  outside,
  phrases,
  type Reading,
  type Replaced,
  type Rule,
  type Suggestion,
  sentenceOf,
  suggest,
  type Word,
  wholeSentence,
  withoutSentence,
  withoutWords,
  wordsOf
} from '../src/rule.ts'
import {asFactOfThing} from '../src/wording/as-fact.ts'
import {withoutBarb} from '../src/wording/barb.ts'
import {withoutName} from '../src/wording/name.ts'
import {inPassive} from '../src/wording/without-culprit.ts'

const classes = {
  customers:
    'customers|guests|clients|members|patients|users|passengers|people|residents|tenants|diners|folks|visitors|buyers|travelers|travellers|others|reviews|reviewers|families|customer|guest|client|member|patient|user|passenger|person|resident|tenant|diner|visitor|buyer|table|party|author|reader|shopper|shoppers|one',
  staff:
    'staff|team|chef|chefs|driver|drivers|technician|technicians|engineer|engineers|receptionist|receptionists|waiter|nurse|doctor|agent|agents|fitter|porter|manager|colleague|colleagues|surveyor|inspector|plumber|teacher|teachers|instructor|instructors|operator|adviser|advisor|guide|guides|installer|vet|dentist|kitchen|courier|he|she|they',
  untroubled:
    'manage|manages|managed|cope|copes|coped|get on|gets on|got on|get by|got by|got there|came out|measure|measures|take a moment|take a minute|find a minute|find their way|found their way|finds a space|found a space|have arrangements|all sorted|on time|in time',
  trouble: 'trouble|problem|problems|difficulty|difficulties|issue|issues|fuss|bother|murmur|peep|lag|complaint|complaints|nothing of the',
  crew: 'technician|technicians|engineer|engineers|fitter|fitters|plumber|driver|drivers|courier|porter|colleague|colleagues|kitchen|chef|staff|manager|contractor|receptionist',
  unharmed: 'fine|sound|intact|perfect|complete|undamaged|in one piece|in order|in perfect condition|in good condition',
  understand: 'understand|appreciate|hear|sympathize|empathize|sympathise|empathise|recognize|realize|get|see|acknowledge|respect|accept',
  feeling:
    'frustration|situation|position|concern|concerns|disappointment|point|anger|feelings|upset|inconvenience|view|perspective|predicament|annoyance|coming from|saying|unhappy|annoyed|upset|feedback|opinion|request|circumstances|worry|importance|you|feel|feeling|frustrating|disappointing|upsetting|difficult|annoying|inconvenient|stressful|hard'
}

/** "I understand, but": the but takes the sympathy back. */
const cancelled = phrases(
  classes,
  `
  (i|we) *1 (can|do|could)? {understand} (that|this|you|it)? (but|however|yet)
  (i|we) (can|do|could)? {understand} *5 {feeling} *2 (but|however|yet)
  (i|we) (can|do|could)? {understand} (how|why|this|where|that this|that it|that is|it is) *5 (but|however|yet)
  (i|we) feel (for you|your pain|your frustration) *3 but
  (your frustration|your concern|your anger|your feedback|your point) (is|are) *3 but
  (fair enough|point taken|with all sympathy|that is fair|that is understandable|no offense) but
  (point|comments|feedback|concern|concerns|frustration|annoyance) (is|are) *1 (noted|understood|appreciated|clear|taken) *1 (but|however)
  with the best will in the world
  (while|although|as much as|much as) (i|we) (can|do)? (understand|appreciate|sympathize|sympathise|empathize|empathise|recognize|realize|acknowledge|respect) *4 (frustration|situation|position|predicament|concern|concerns|disappointment|point|anger|feelings|inconvenience|view|perspective|annoyance|circumstances|importance|frustrating|disappointing|upsetting|stressful|feel)
  `
)

/** Contradicts, rebuts, or claims to be right. */
const rebuttals = phrases(
  classes,
  `
  with (all)? *1 (due|(the (greatest|utmost) of?)|great|every)? respect
  (that|this|claim|version|account|claims|allegation|allegations|statement|describe|say) (is|was|are) *1 (not true|untrue|false|incorrect|inaccurate|nonsense|wrong|unfounded|baseless|not the case|not correct|not accurate|not what happened|not so|not what was said|not what i said|not what we said|not how it|rubbish|misleading|a lie|a fact)
  you are clearly? (wrong|mistaken|incorrect|confused|exaggerating|overlooking|forgetting|lying)
  (i|we|staff|team) (would|have|had)? never (said|say|promise|promised|claimed|agreed|guaranteed|stated|offered|advertised|suggested|mentioned|made)
  (i|we) (have|had)? never (received|got|saw|seen) (your|any|such|anything)
  (i|we) (have|had)? never (charged|billed|refused|cancelled|threatened|insulted|ignored) (you|your|anybody|anyone|anything)
  , you (are|were) the one (who|that) (cancelled|asked|chose|agreed|signed|ordered|said|wanted|requested|booked|decided|changed|refused|insisted|picked|entered|typed|opened|closed)
  you (are|were|keep|have)? (contradicting|contradict|contradicted) yourself
  (i|we) did not *1 (say|tell|promise|claim|agree|guarantee|state) *1 (that|any|you|this|it|anything)
  (nobody|no one|none of us|no employee|no member of staff) *3 (said|promised|claimed|guaranteed|stated|recalls|would have said|would have told|would ever)
  at no (point|time|stage) (did|was|were|has|have)
  (i|we) *2 (have to|must|would|should|need to|am going to have to|feel obliged to|beg to|respectfully)? (correct you|disagree|differ|dispute|refute|contest|take issue|set the record straight|object)
  (i|we) *1 (strongly|categorically|respectfully|firmly|flatly)? (reject|deny)
  (let me|allow me to|may i) (correct|remind|point out|set the record)
  (i|we) (would|must|should|will|might|feel i should) *1 (remind you|point out|like to remind|like to point out|note that you)
  (does|do|did) not *1 (recall|recognize|remember|accept|agree with) *2 (conversation|version|account|description|it|this|events|that|your|the way)
  (remembers|recalls|remember|recall|tell|tells|say|says|shows|show|prove|proves|suggest|suggests|indicate|indicates) *3 (differently|otherwise|a different story|another story)
  contrary to (what|your|popular|the)
  (find|found) *2 (review|complaint|comments|claim|feedback|account|message|email|this|it|your *1) *2 (surprising|strange|odd|curious|unfair|hard to believe|difficult to believe|puzzling|disappointing|rather|astonishing|extraordinary|hurtful)
  (surprised|astonished|baffled|puzzled|amazed|bemused) (by|at|to read|to see|to hear|that) *1 (your|this|you)
  find (it|this|that|your *1) *1 (hard|difficult|impossible) to (believe|credit|swallow|accept)
  (fact|truth) (of the matter)? is
  for the record
  (i|we) stand by (our|my|the)
  (am|are|remain|is) *1 (satisfied|confident|certain|adamant|convinced) that *1 (our|my|the|we|nothing|all|no)
  (it is|that is|this is|was|is) *2 (unlikely|improbable|impossible) that *1 (our|we|the|my|any)
  (i|we) *1 doubt (whether|that|if|very)
  not a (bug|fault|defect|scam|con|trick|rip-off|scandal)
  (hardly ever|rarely|almost never|very seldom) (break|breaks|fail|fails|go wrong|goes wrong|make mistakes|makes mistakes)
  no such * (exists|was|is|has|were|took)
  , (your|the) *1 (bill|invoice|charge|charges|amount|balance|fee) (is|are|was|were) *1 (correct|right|accurate|valid|justified|legitimate|in order) $
  (left|leaves|leave) (here|us|our *2|the *2) in (perfect|good|excellent|mint|full|working) *1 (condition|order|working order|shape)
  ^ (it|that|this|everything)? (looks|seems|sounds|tastes|feels|smells) *1 (fine|ok|good|normal|perfect|clean|clear|fair|right|correct|green|blue|red|white|black|grey|brown) (to (me|us)|from here|on (my|our) (screen|monitor|phone|end|side)) $
  you get what you pay for
  everything was *1 (packed|sent|delivered|included|shipped|checked|in order)
  (is|are) (fine|good|ok|strong|normal) in your (area|street|region|town|location)
  (is|are) supposed to (be|taste|look|smell|sound|feel) (like)? (that|this)?
  whoever told you (that|this|so) *
  ^ (incorrect|untrue|not (correct|true|so|accurate|the case))
  which you (signed|accepted|agreed to)
  you signed *2 (page|form|contract|terms|agreement|sheet|off)
  (were|was) (right|correct|justified|entitled) to
  {staff} <done> *2 (correctly|properly|appropriately|professionally)
  not how *3 (works|talk|talks|speak)
  (review|comments|complaint|claim|claims|allegation|allegations|accusation|accusations|criticism) (is|are) *3 (rejected|denied|refuted|unfair|unfounded|misleading|exaggerated|baseless|false|untrue)

  (working|works|behaving|performing) (exactly)? (as|the way) *2 (intended|designed|should|expected|advertised)
  (we|i|{staff}) *1 (did|done|does|do) nothing wrong
  (our|my) *2 (do|does|did|would|will|can|could)? (not|never) *1 ((make|makes) (a|any)? (mistake|mistakes|error|errors)|lie|lies|steal|steals|(get|gets) (it|things) wrong)
  (our|my) {staff} would (not|never) *1 (behave|(do|say) (that|this|such)) *
  (followed|acted|done everything|did everything) *1 (correctly|properly|by the book|as it should|right|the correct procedure)
  nobody is (stealing|trying|out|cheating|ripping|lying|hiding|accusing|scamming|forcing)
  our *2 (is|are|was|were) *1 (fully|all|highly|properly|extremely|perfectly|well) *1 (qualified|trained|experienced|professional|capable|polite|vetted|certified|licensed|competent|insured)
  (our|the|my) *2 (system|systems|website|site|app|form|meter|meters|records|till|scales|machine|machines|computer|scanner|scanners|sensor|terminal|camera|cameras|reader) (do|does|can|could|is|are) not *1 (make mistakes|make errors|lie|wrong|possibly|get it wrong|do that|know what)
  (calling|accusing|threatening) (us|me|our *1|my *1)
  (i|we) can hardly (be|stop|know|do|guess|<done>|help|expect)
  (which|that) *1 (suggests|tells me|tells us|shows|proves|rather suggests) (that)? you
  (conveniently|funny how|funnily enough|interesting that|interestingly|curious that|strange that|odd that|curiously) you
  i notice (that)? you
  you (could|might|ought|should) *1 have (come to us|told us|said something|raised it|raised this|spoken|mentioned|marked|asked us|contacted us|spoken up|complained|let us know) *1
  you were (offered|given|shown|told|asked|informed|warned|advised) *4 (and|but|which) *2 (refused|declined|turned|ignored|signed|agreed|said|chose|accepted)
  in (our|my|his|her|their) (defense|defence)
  let (us|me) be (clear|honest|realistic|frank|fair)
  (make no mistake|i beg your pardon|agree to disagree|entitled to your own? (opinion|view|views)|set the record straight)
  you (claim|claimed|allege|alleged|assert|asserted|insist) (that|to|you|we|our)
  as you (make out|claim|suggest|imply|allege|put it)
  (i|we) (fail to|do not|struggle to|can not) see (how|why) (you|this|that|it|we|the)
  (hard|difficult) to (believe|credit|imagine) (that|how|your|what)
  (not sure|no idea|at a loss|do not know) (why|where|what|how) you (got|get|think|would|are|feel|believe|expected|heard|(were|are|had been) (expecting|hoping|thinking|imagining)|thought|imagined|hoped|wanted)
  you (got|received|were sent|were charged|were given) *1 (exactly|precisely) what
  (does|do) not (match|tally|square|agree|correspond) with (our|what our|the facts)
  (can|could|would|do) not (agree|accept) (that|with (you|your|this|that)|your (claim|version|account|suggestion|argument|complaint|view|description))
  (is|was) not *1 (what|how) (happened|was said|i *1 (remember|said|wrote|recall)|the *2 (says|say|shows|show|works)|our *2 (says|say|shows|show)|it (works|happened|went|is))
  you had *3 to (tell|say|raise|complain|report|return|check|read|ask|mention|cancel)
  (unfair|incorrect|inaccurate|untrue|misleading|ridiculous|absurd) to (say|suggest|claim|imply|call|describe)
  (nobody|no one) *1 (forced|made|asked|obliged) you
  (did|done) our (part|bit|job|duty)
  (is|are|was|were) perfectly (good|fine|normal|clear|adequate|acceptable|safe|hot|clean|edible|visible|polite|audible|sound|correct|reasonable)
  (you|version|account|story|review|message|complaint) *1 (leaves out|leave out|omits|omit|ignores|overlooks|overlook)
  (puzzled|baffled|bemused|mystified|perplexed|astonished) (by|as to|that|why|how|at)
  you (may|might) not *2 like (it|that|this|to hear)
  (that is|it is) *1 your (opinion|view|word|interpretation|perception|version)
  it is *1 (not true|untrue|false|incorrect|inaccurate|not correct|not the case) (that|to)
  you (have|are|must have) (got|gotten|getting) *1 wrong
  you (have|must have|are|seem to have|appear to have)? (misunderstood|misremembered|misinterpreted|misunderstanding|misremembering|got the wrong end)
  (not|hardly|far from) *3 (fair|accurate|true|just) (description|reflection|account|picture|representation|summary|reading|portrayal|characterization)
  (taken aback|shocked|offended|saddened|hurt|disappointed|dismayed|upset) (by|at|with) *3 (review|comment|comments|accusation|accusations|claims|allegations|rating|suggestion)
  you were *2 aware (of|that)
  you had *2 (opportunity|chance|time|warning|notice) to
  you never (said|mentioned|complained|raised|told|asked|reported|objected|spoke|queried|once)
  you did not *1 (complain|object|say anything|say a word|raise)
  (would|do|must|have to) question (whether|how|why|your|the)
  (do not|let us) forget that (you|it was you)
  (nothing like|not as|not what|not how|not the way) you (describe|described|say|said|claim|claimed|wrote|put|remember|suggest|made out)
  (have|has) (the|a|all|proof|evidence|your|an) *1 (log|logs|recording|email|message|screenshot|proof|evidence|record|records|footage|cctv|photos|signature|note) *1 (to show|that shows|to prove|of you|that proves|which shows|where you|in which you|showing|proving)
  # the own record proves nothing
  (in|for) (all (my|our|the|these)|<number>|*3) years *5 (nobody|no one|not one|none|never|no) *4 (found|wrong|fault|faulty|problem|trouble|leaked|failed|broken|broke|mistake|mistaken)
  (in|for) (all (my|our|the|these)|<number>|*3) years *5 (never|not) *4 (complaint|complaints)
  ! (in|for) *3 years *5 (nobody|no one|not one|none|never|no) *9 (so|and) (i|we) (have|take|will|am|are|was|were)
  ^ (machines|scanners|meters|computers|cameras|tills|systems|sensors) (do|does|can) not *1 (make mistakes|make errors|lie|err|get (it|things) wrong)
  ! (not|never|can not|hardly|nobody) *1 (disagree|dispute|contest|object|deny|refute|differ|disagrees|disputes)
  ! (nothing|not|never|nowhere) *5 contrary to *1
  ! (not true|untrue|not the case) that you (have to|need to|must|owe|will|would|can not)
  ! (not true|untrue|not the case|not so) that (nothing|nobody|no one)
  ! not *2 (say|saying|suggest|suggesting|imply|implying|claim|claiming) *1 you are wrong
  ! (incorrect|wrong|inaccurate|misleading|out of date) (on|in) (our|my) *1
  `
)

/** "We did not 'hold' it": the customer's own word is thrown back. */
const thrownBack = phrases({}, '(do|does|did|was|is) not *')

/** Asked to win, not to know. */
const rhetoric = phrases(
  classes,
  `
  if (it|things|you|the *2) (was|were) *1 (so|that|really) (bad|unhappy|awful|upset|terrible|important|urgent|dissatisfied|late|cold|noisy|dirty|slow|rude)
  why (did|would|do) you *1 (eat|stay|buy|use|wait|sign|agree|come|book|order|keep|accept|say nothing|renew|return|continue)
  how (can|could|is|was) (that|it|this) *1 our (fault|problem|doing|responsibility)
  `
)

/** Holds up how pleased everybody else is. */
const majority = phrases(
  classes,
  `
  (no|none of (our|the|my)|not one|not a single|never *2 a) *2 {customers} *6 (complained|complain|complaint|mentioned|mention|reported|raised|a problem|an issue|noticed)
  (no one|nobody|not one|none) *4 (complained|complains|has mentioned|ever mentioned|has a problem|has had a problem|seems|has reported|a bad word|minds)
  (no|any|single|without|received) *1 (other|further|previous|similar|any|a)? (complaints|complaint) (from|about|of|at|that|this|until|before)?  (anyone|other|any|that|this|him|her|it|them|far|until|before|evening|day|night|else)
  no other (complaints|complaint|issues|problems|reports)
  (only|first|sole) *1 {customers} *1 (to|who|that|i|we|has|have) *1 (complain|complained|found|mention|mentioned|say|said|report|reported|had|have|has|raise|raised|ever|feel|think|notice)
  you are (probably|literally|really|by far|actually)? the? (very)? (only|first) *1 {customers}
  yours (is|was) *3 (only|first|sole) *1 (complaint|report|negative|bad|poor|one|review)
  (hundreds|thousands|dozens|lots|scores|millions|countless|most|all|majority|our other) *3 {customers} *4 (love|loves|enjoy|enjoys|happy|seem|rate|slept|satisfied|content|pleased|thrilled|delighted|without (a|any|complaint|complaints|trouble|problems|issue|issues)|praise|rave|no trouble|no problem|no problems|no issue|no issues)
  (everyone|everybody|nobody|no one) else *3 (manages|managed|loves|enjoyed|is happy|was happy|charges|seems|had (a|any|this)|found|likes|complained|pays|thinks)
  (other|all|most|every|many|competing) *1 (companies|company|providers|provider|gyms|gym|hotels|hotel|shops|shop|places|restaurants|banks|airlines|firms|stores|garages|suppliers|networks|operators) *3 (charge|charges|do (it|this|that|so|the same)|does (it|this|that|so|the same)|work like|works like|more|double)
  (competitors|rivals|elsewhere) *2 (charge|charges|cost|costs|pay|do|does|would)
  industry standard
  (performs|works|does|sells|done|sold|running|runs|served) *2 (well|perfectly|fine|superbly) (for|with) *5 {customers}
  our (prices|rates|fees|charges) (are|compare|reflect)
  (very|perfectly|entirely|extremely|highly) (competitive|reasonable|fair) (prices|price|rates|pricing|compared)
  `
)

/** How well the others do. */
const others = phrases(
  classes,
  `
  (everyone|everybody|nobody|no one) else *8 ({untroubled}|{trouble})
  (rest of the|other|most of (our|my|the)|most|many of (our|my|the)|many|our|hundreds of|thousands of|millions of|<number>) ({customers}|regulars|families|players|drivers|households|flats|class|street|group) *6 ({untroubled}|(not|no|never|none|without|nothing) *4 {trouble})
  (hundreds|thousands|millions|plenty|neighbors|neighbours|families|{customers}) *8 (without|with no|none of (them|those)) *4 {trouble}
  (rest of the|other) *1 (class|street|group|{customers}) (had|have|got|found|has) (theirs|their|his|her|it|them) *
  working (perfectly|just)? (well|fine)? (for|with) (everyone|everybody) else
  no other *1 (reported|reports|noticed|mentions)
  ! (everyone|everybody|nobody|no one) else will *
  `
)

/** What the writer's own people and records say. */
const witnesses = phrases(
  classes,
  `
  ({crew}|our tests|our checks|photos|footage) *6 (find|finds|found|saw|see|show|shows) *1 (nothing|everything in|no (fault|damage|sign|signs|trace|such))
  {crew} *6 (could|can|did) not (find|see) (anything|any) *
  {crew} (is|are|was|were) (certain|sure|adamant|positive) (that)? * (<done>|was|were|did|had|rang|left|never)
  {crew} (assure|assures|assured|insist|insists|maintain|maintains) (me|us)? (that)? *
  {crew} (tells|tell|told) (me|us) (that)? (he|she|they) (rang|knocked|waited|called|tried|did|never|was|were) *
  {crew} (has|have) (no|a different|another|quite another) (memory|recollection|record|version)
  {crew} *2 (is|are) known for (his|her|their) *
  (was|were) *1 {unharmed} when *2 (left|sent|packed|shipped|posted|handed|went|dispatched)
  (was|were) *1 {unharmed} when (i|we) (sent|packed|shipped|posted|handed) *
  (records|record|log|logs|data|system|photos|photo|footage) *5 (tells|tell|show|shows|say|says) (a different|another|one thing|an intact|a closed|quite another) *
  our (meter|meters|scales|till|tills|kitchen|machine|machines|equipment|readers) (was|were|is|are|has been|have been) (tested|calibrated|inspected|checked) *
  (has|have) passed (every|all|each) *
  `
)

/** "That was false and we're ashamed of it": the regret must not go. */
const regrets = /\b(?:beg your pardon for|ashamed|embarrassed|(?:our|my) (?:own )?(?:fault|mistake|error))\b/i

const noArguing: Rule = defineRule({
  id: 'no-arguing',
  principle: 'Do not argue, and do not try to win.',
  citation: {source: 'petting-the-shark', teaches: 'Keep your end of the deal and do your best; do not argue, do not try to win.'},
  severity: 'info',
  isHarsh: true,
  movesAlong: true,
  kind: 'words',
  isAnswer,
  phrases: [cancelled, rebuttals, thrownBack, rhetoric, majority, others, witnesses],
  onlyWhere: [cancelled, rebuttals, thrownBack, rhetoric, majority, others, witnesses],
  *check(reading) {
    // a plain question may be answered with a plain no
    const isOnlyAsked = customerOf(reading.context)?.complaint === false
    for (const match of reading.matches(cancelled)) {
      yield {
        ...match,
        message: `“${wordsOf(match)}” takes back the understanding that it gives. Let it stand, and start a new sentence with the fact.`,
        suggestions: () => [
          // "… but you're not the only one waiting": that would stand alone
          ...(argues(match, reading) ? [] : withoutBut(match)),
          suggest(
            'Name what they went through, then say what you can do',
            inPlaceOfSentence(match, 'I can see that {what happened} has been hard. What I can do is {what you can do}.')
          )
        ]
      }
    }
    for (const match of [
      ...reading.matches(rebuttals).filter((one) => !isQuestion(one) && !isConditional(one) && !admits(one) && !meansAbout(one) && !isYours(one) && !answers(one, reading)),
      ...reading.matches(thrownBack).filter(({block, last}) => block.words[last]?.quoted),
      ...reading.matches(rhetoric),
      ...outside(reading.matches(witnesses), reading.matches(rebuttals)).filter((one) => standsAlone(one) && !isConditional(one))
    ]) {
      yield {
        ...match,
        message: `“${wordsOf(match)}” sets out to be right, and nobody was ever won over that way. State the fact once, calmly, and say what happens next.`,
        suggestions: () =>
          isOnlyAsked || regrets.test(wordsOf(wholeSentence(match)))
            ? []
            : [
                ...withoutBarb(match),
                ...asFactOfThing(match),
                ...signedFor(match),
                ...(contradicts.test(withoutName(wordsOf(wholeSentence(match))))
                  ? [suggest('Leave open who is right', inPlaceOfSentence(match, 'I see that it looks different from your side.'))]
                  : []),
                ...(leadIn.test(wordsOf(match))
                  ? tellsThemOff.test(wordsOf(wholeSentence(match)))
                    ? []
                    : [suggest('Leave it out', withoutWords(toThough(match)))]
                  : isShort(match) || /^(?:i|we) (?:fail to|struggle to|(?:do|can)(?: not|n['’]t)|cannot) see (?:how|why)\b/i.test(wordsOf(wholeSentence(match)))
                    ? leaveOut(match)
                    : leaveClauseOut(match)),
                ...(isQuestion(match) || /^if (?:it|this|that) (?:is|was|were|mattered)\b/i.test(wordsOf(match)) ? leaveOut(match) : []),
                // "Funny how you ate it all": there is no fact to it
                ...(denies.test(wordsOf(wholeSentence(match))) ? (isShown(match) ? [suggest('Leave it out', withoutSentence(match))] : stating(match)) : []),
                suggest('Go on to what you can do', inPlaceOfSentence(match, 'What I can do now is {what you can do}.'))
              ]
      }
    }
    for (const match of [...reading.matches(majority), ...outside(reading.matches(others), reading.matches(majority)).filter(standsAlone)].filter(
      (one) => !isQuestion(one) && !isConditional(one) && !admits(one)
    )) {
      yield {
        ...match,
        message: `“${wordsOf(match)}” holds others up against this customer, whose trouble is real all the same. Speak of their case only.`,
        suggestions: () =>
          /\bus\b/i.test(wordsOf(match))
            ? []
            : [
                ...(isBoast(match) ? [suggest('Leave it out', withoutSentence(match))] : leaveOut(match)),
                // where it is all that is said
                ...(/\bcomplain|\breport|\bsaid|\bmention/i.test(wordsOf(match))
                  ? [suggest('Thank them for saying so', inPlaceOfSentence(match, 'Thank you for telling us about it.'))]
                  : [])
              ]
      }
    }
  }
})

/** "Nobody promised that. Page 3 says …": the next sentence tells the fact, and needs no second one. */
function isShown(match: Match): boolean {
  const {words, text} = match.block
  const next = words[sentenceOf(match).end]
  return next !== undefined && shows.test(/^[^!?\n]{0,120}/.exec(text.slice(next.start))?.[0] ?? '') && sentenceOf(match).end - sentenceOf(match).first <= mostDenied
}
const shows =
  /^(?:(?:as|and|on|in|page|clause|section|point|line|according|our|your|the|my)\b[^.]*?)\b(?:says?|shows?|states?|reads?|records?|lists?|notes?|gives?|names?|was|were)\b/i
/** In words; more than a denial tells something too. */
const mostDenied = 9

/** "You signed the sheet": a fact, and told as one. */
function signedFor(match: Match): Suggestion[] {
  const passive = /^you\b/i.test(wordsOf(match)) ? inPassive(match) : undefined
  return passive === undefined ? [] : [suggest('Say it without “you”', inPlaceOf(match, passive))]
}

/** "Sorry that we never told you" and "we never got it, and I'm sorry" admit; with a "but" behind it, it argues. */
function admits(match: Match): boolean {
  const {first} = sentenceOf(match)
  // a text without stops must stay cheap
  const before = match.block.words.slice(Math.max(first, match.first - 40), match.first).map(({text}) => text)
  return (before.some((word) => /^(?:sorry|apolog)/.test(word)) && !before.includes('but')) || sorryFor.test(wordsOf(wholeSentence(match)))
}

const sorryFor = /\band (?:i|we)(?: a|['’])(?:m|re) (?:\w+ )?sorry\b/i

/** "Not true at all!" is what was asked by "Is it true that …?" */
const answers = (match: Match, {context}: Reading): boolean => asked.test((context.customer ?? '').slice(0, longestRead)) && /^(?:untrue|not)\b/i.test(wordsOf(match))
const asked = /\b(?:is|was) (?:it|that|this) (?:really |actually )?(?:true|so|right|correct)\b/i
/** In UTF-16 code units; whoever asks does so early. */
const longestRead = 2000

/** "You were right to ask" gives in. */
const isYours = ({block, first}: Match): boolean => block.words[first]?.text === 'were' && block.words[first - 1]?.text === 'you'

/** "With respect to the fee" means about it; above a name it closes the letter. */
const meansAbout = (match: Match): boolean =>
  /respect$/i.test(wordsOf(match)) && (match.block.words.length < 8 || ['to', 'of', 'for'].includes(match.block.words[match.last + 1]?.text ?? ''))

/** Stands before what is said, and only sharpens it. */
const leadIn =
  /^(?:with (?:all )?(?:due |great |the greatest (?:of )?)?respect|for the record|in (?:our|my) defen[cs]e|let (?:us|me) be (?:clear|honest|frank|fair|realistic)|make no mistake)$/i

/** "With all due respect, though, the cover …": what hangs on it goes with it. */
function toThough(match: Match): Match {
  const {block, first, last, phrase} = match
  const next = block.words[last + 1]
  return next && next.before === ',' && /^(?:though|however|but)$/.test(next.text) && last + 2 < sentenceOf(match).end ? matchOf(block, first, last + 1, phrase) : match
}

/** "Not a bug." */
function isShort(match: Match): boolean {
  const {first, end} = sentenceOf(match)
  return end - first <= 5 && end - first <= match.last - match.first + 2
}

/** Splits at the "but": what was felt stays felt, and the fact follows in a sentence of its own. */
function withoutBut(match: Match): Suggestion[] {
  const {block, first, last} = match
  const words = block.words
  const but = words[last] as Word
  const next = last + 1 < sentenceOf(match).end ? words[last + 1] : undefined
  // "While I understand the worry, the date stands": two sentences
  const opening = words[first] as Word
  const behind = words.slice(last, sentenceOf(match).end).findIndex(({before}) => before === ',')
  if (/^(?:while|whilst|although)$/.test(opening.text) && first === sentenceOf(match).first && behind > 0) {
    const [start, comma, rest] = [words[first + 1], words[last + behind - 1], words[last + behind]] as [Word, Word, Word]
    return [
      suggest(
        'Make it two sentences',
        {start: block.start + opening.start, end: block.start + start.start + 1, wording: (block.text[start.start] as string).toUpperCase()},
        {start: block.start + comma.end, end: block.start + rest.start + 1, wording: `. ${(block.text[rest.start] as string).toUpperCase()}`}
      )
    ]
  }
  if (!next || !/^(?:but|yet|however)$/.test(but.text) || last === first) return []
  const newSentence = {start: block.start + (words[last - 1] as Word).end, end: block.start + next.start + 1, wording: `. ${(block.text[next.start] as string).toUpperCase()}`}
  const said = matchOf(block, first, last - 1, match.phrase)
  return [
    ...(/^(?:i|we)\b/i.test(wordsOf(said))
      ? [suggest('Say what you understand', inPlaceOf(said, `${opening.text === 'i' ? 'I' : 'we'} can see {what this means for them}`), newSentence)]
      : []),
    fix('Make it two sentences', newSentence)
  ]
}

/** Denies what the customer said or asked, and nothing else in the reply speaks of it: that is the answer, however it is put. */
function isAnswer({finding: {because, isSure}, said, put, beside, customer, isAsked}: Replaced): boolean {
  const isLearned = because !== undefined
  // a plain question wants its answer, right or wrong, and no slot nor a gap in its place
  if (isAsked && /^\p{L}.*\w[.?!]*$/su.test(said.trim()) && (put.includes('[') ? denial.test(said) : isLearned && isSure === false)) return true
  if (!isLearned || !denial.test(said)) return false
  const elsewhere = new Set(topicsOf(beside))
  const told = new Set(topicsOf(customer))
  return topicsOf(said).some((word) => told.has(word) && !elsewhere.has(word))
}

const denial = /\b(?:not|never|no|none|nothing|wrong)\b|n['’]t\b/i

/** What words are about, without their endings. */
const topicsOf = (words: string): string[] =>
  (words.toLowerCase().match(/(?<![\p{L}'’])(?!(?:this|that|your|have|with|about|never)\b)\p{L}{4,}(?!['’\p{L}])/gu) ?? []).map((word) => word.replace(/(?:ing|ed|es|e|s)$/, ''))

/** "With all due respect, you are wrong": without its lead it is ruder still. */
const tellsThemOff = /,? you(?:['’]re| are) (?:\p{L}+ )?(?:wrong|mistaken|confused|incorrect|lying)\b/iu

/** Says that the customer is wrong, and nothing else. */
const contradicts =
  /^(?:(?:with (?:all )?(?:due |the greatest )?respect|sorry|i['’]m (?:sorry|afraid)|no|well|look|frankly|actually),? (?:but )?)?(?:you(?:['’]re| are) (?:\w+ )?(?:wrong|mistaken|incorrect|confused)(?: (?:here|there|about (?:this|that)))?|(?:that|this|it)(?:['’]s| is)(?: (?:simply|just|quite|absolutely|completely))? (?:not (?:true|correct|the case|possible|so|right|accurate)|untrue|false|incorrect|nonsense|impossible|rubbish|wrong)|impossible|nonsense|i (?:disagree|beg to differ))[.!]*$/i

/** Counts who is content, and tells this customer nothing. */
const isBoast = (match: Match): boolean => {
  const words = wordsOf(wholeSentence(match))
  return /\b(?:hundreds|thousands|most|no other|first to|stars?|\d+)\b.*\b(?:complain\w*|ratings?|happy|enjoy\w*|love)\b/i.test(words) && !boastful.test(words)
}
const boastful = /\b(?:because|refund\w*|can|could|will|sick|sorry)\b|['’]ll\b|https?:/i

/** What the sentence goes on with is another retort. */
const argues = (match: Match, reading: Reading): boolean =>
  [...reading.matches(rebuttals), ...reading.matches(majority)].some((one) => sentenceOf(one) === sentenceOf(match) && one.first > match.last)

const denies = /\b(?:not|never|no|none|nothing|nobody|impossible|untrue|false|nonsense|wrong|mistaken|incorrect|cannot|surprising)\b|n['’]t\b/i

/** "You never told us about the nuts": we weren't told. */
function stating(match: Match): Suggestion[] {
  const passive = inPassive(wholeSentence(match))
  return [
    passive === undefined
      ? suggest('State the fact and leave who is right out of it', inPlaceOfSentence(match, 'What I can see is {the fact}.'))
      : suggest('Say it without “you”', inPlaceOf(wholeSentence(match), passive))
  ]
}

export default noArguing

export const examples: Examples = {
  bad: [
    {
      text: '[[I understand your frustration, but]] the order had left.',
      fixed: 'I can see [what this means for them]. The order had left.'
    },
    {text: '[[I hear you, but]] the gate was shut.', fixed: 'I can see [what this means for them]. The gate was shut.'},
    {text: '[[You are mistaken]], Lou.', fixed: 'I see that it looks different from your side.'},
    {text: '[[With all due respect]], the lamp was fine.', fixed: 'The lamp was fine.'},
    {text: 'I am afraid [[that is simply not true]].'},
    {text: 'The lift is loud at night. [[No other guest has complained]] about it.', fixed: 'The lift is loud at night.'},
    {text: 'The tiles are fine: [[hundreds of customers love]] them.'},
    {text: 'Last week [[nobody else had any]] trouble.'},
    {text: '[[I would remind you]] of our chat in May.'},
    {text: '[[I have to correct you]] on that: a text went out at noon.', fixed: 'A text went out at noon.'},
    {text: 'You ate the pie, [[which suggests you]] liked it.', fixed: 'You ate the pie.'},
    {text: 'It was late? [[Our staff are highly trained]].'},
    {text: '[[While I appreciate your concern]], the date stands.', fixed: 'I appreciate your concern. The date stands.'},
    {text: 'I [[find that hard to believe]].'},
    {text: '[[It looks clean to me]].'},
    {text: 'I am [[not sure what you were expecting]].'},
    {text: '[[Our porters never make mistakes]].'},
    {text: '[[In nineteen years nobody has found]] a stone in it.'},
    {text: '[[Scanners don’t get it wrong]].'},
    {text: 'The ramp is dark? [[Everyone else had no trouble]] with it.'},
    {text: 'The form is long. The [[other families managed]] it; they sent theirs in by May.'},
    {text: 'Your [[neighbors pay it without a murmur]].'},
    {text: 'The [[rest of the class had theirs in]] by noon.'},
    {text: '[[No other flat reported]] a leak.'},
    {text: 'Our [[fitter looked twice and found nothing]] amiss.'},
    {text: 'The [[plumber could not find any leak]] there.'},
    {text: 'The [[courier is adamant that he rang]].'},
    {text: 'The [[contractor assures us that the]] bus was there.'},
    {text: 'The [[driver tells me he waited there]].'},
    {text: 'My [[colleague has no recollection]] of it.'},
    {text: 'The [[receptionist is known for her manners]].'},
    {text: 'The vase [[was intact when it left]] the shop.'},
    {text: 'Our [[records tell another tale]].'},
    {text: '[[Our scales were checked in]] May.'},
    {text: 'Our kitchen [[has passed every inspection]].'}
  ],
  good: [
    {text: 'I understand your frustration. I have moved the date to Friday.'},
    {text: 'The log shows one call on the 3rd; do you have a note of the other?'},
    {text: 'You are right, and I have changed the bill.'},
    {text: 'I see it differently, and I would like to find what works for both of us.'},
    {text: 'The sofa left us on Monday and came to you on Thursday.'},
    {text: 'I am sorry that we never told you about the second fee.'}
  ],
  nearMiss: [
    {text: 'Not true at all! The deposit comes back to you on Monday.', context: {customer: 'Is it true that you keep my deposit?'}},
    {text: 'I understand the box was open. Was the lid with it?'},
    {text: 'If that is not true for your flat, tell me and I will mend it.'},
    {text: 'Our charge with respect to the second room was wrong.'},
    {text: 'I appreciate your note, and the refund is done.'},
    {text: 'Nobody else can open your file.'},
    {text: 'I never doubted you.'},
    {text: 'It looks faded to me as well, so a new one is on its way.'},
    {text: 'That must have been hard to believe.'},
    {text: 'In nineteen years nobody has written us such a kind card.'},
    {text: 'In thirty years nobody has found a stone in it, so I take this to heart.'},
    {text: 'Our porters do make mistakes, and this was one.'},
    {text: 'The other families had no trouble with it, so the fault must be in your form, and I am looking at it.'},
    {text: 'Nobody else will have trouble with that step: it was mended this morning.'},
    {text: 'Most people miss that line, too.'},
    {text: 'Our fitter found nothing loose, so he comes back on Monday with a camera.'},
    {text: 'The vase was intact when it left us, and I have claimed it from the courier for you.'},
    {text: 'The driver is sure that he can be there by noon.'}
  ]
}
