/**
 * Praise in the words of a complaint, and troubles that are over: what stands there complains of nothing.
 */
import {lazily} from '../lazily.ts'
import {isAsserted, type Match, matchOf, outside, sentenceOf, wholeSentence, wordsOf} from '../match/match.ts'
import {type Phrases, phrases} from '../match/phrase.ts'
import {type Block, sentenceAt} from '../reply/read.ts'
import type {Word} from '../reply/words.ts'
import type {Span} from '../types.ts'
import {wordSet} from '../word-set.ts'
import {optingOut} from './asks.ts'
import {classes, weekday} from './classes.ts'

/** Praises in the words of a complaint: "couldn't be happier", "not one problem in ten years", "can't fault it". */
const praising: Phrases = phrases(
  classes,
  `
  never *4 {better}
  never *1 (go|shop|buy|use|look|bank|order|stay|book|eat|drink|fly|come|want|need) *3 (else|elsewhere)
  never *3 (so|more|such|this) *1 {pleasing}
  could not *1 (be|have been|have gone|have run|ask|have asked|wish|have wished|hope|have hoped|have had) *2 {better}
  could not *1 (be|have been) *1 more {pleasing}
  can not *1 be *1 (happier|better|nicer|easier|prouder)
  (can|could) not *1 (ask|have asked|wish|have wished) for (more|anything more|a more)
  will not (find|meet|see) *2 (a|any|anything|anywhere|anyone) *1 {better}
  (can|could|would) not (fault|faulted|have faulted)
  (nobody|no one|nothing) (can|could) fault
  (hard|difficult|impossible) to fault
  (can|could) not *1 (praise|recommend|thank|commend|compliment) *6 (enough|more|highly)
  nothing but *2 (praise|compliments|admiration|respect|gratitude|thanks|kindness|pleasure|excellent|positive|brilliant|fantastic|{pleasing})
  no (complaint|complaints|regrets|quibbles|criticism|criticisms|grumbles|niggles)
  no {hitch} (at all|whatsoever|so far|with|here|since|in) *
  (zero|without|without a|without any) {hitch}
  (never|not) (one|a single|any single) *1 {hitch}
  never (a|any) *1 {hitch}
  never (had|have|have had|caused|gave|given|got) *2 (a|one|any|single|real)? *1 {hitch}
  (not|never) (a|one|a single) *1 (bad word|cross word|scratch|dent|dull moment)
  (can|could) not *2 (say|find) *2 bad (word|thing)
  (can|could) not complain
  (nothing|not a thing|no reason|no cause|nothing (i|we) could) to? complain
  can not believe *1 how *1 (quick|quickly|fast|soon|cheap|lucky|much better|{pleasing}|{better})
  (could|can|did|do) not find *4 (wrong|fault|faults|to complain|to criticize|to moan)
  (ridiculously|insanely|stupidly|dangerously|wickedly|shockingly|disgustingly|terribly|awfully|scarily|unbelievably|incredibly|crazy|stupid|insane|absurdly|embarrassingly) (quick|fast|cheap|soft|moreish|{pleasing}|{better})
  hard to (beat|top|better)
  never (thought|imagined|expected) *2 (say|saying) (this|that|it)
  (going|runs|running) strong
  (no worries|no rush|no hurry|take your time|all good)
  (sick|killer|wicked|mad) (trainers|shoes|sneakers|playlist|beat|beats|set|skills|tune|tunes|jacket|bike|boots|burger)
  (without|not) *2 (a|any) *1 (fuss|quibble|scratch)
  (sorted|fixed|solved|mended|repaired|unblocked|answered|helped|found|had it|spotted|cleared) *5 (in|within|under) *1 (<number>|no|few|an) *1 (minute|minutes|seconds|time|hour)
  never once (let (me|us) down|disappointed|regretted)
  never (disappoint|disappoints|regretted|regret|puts a foot wrong|put a foot wrong|lets (me|us) down|let (me|us) down|looked back)
  never (fails|failed) (me|us|to (impress|please|deliver|delight|help))
  (was|were|will) not *1 be? disappointed
  did not disappoint
  (do|did|will) not regret (it|buying|choosing|coming|booking|ordering|switching)
  nothing *3 too much trouble
  nothing wrong with
  (i|we) *1 (would|will) not (change|swap|alter) (a|one|any|anything) *1
  (would|will) not hesitate to (recommend|come back|book|buy|order|use|stay)
  never (go|going) back to (my|our) (old|previous|last)
  (faultless|flawless|flawlessly|impeccable|second to none)
  saved (our|my) *1 (day|wedding|holiday|trip|weekend|life)
  (you|they) *1 (guys|all|lot|people|folks)? *1 (rock|rule|(nailed|smashed|killed|crushed|aced) it)
  (you|they|he|she) *1 (guys|all|lot|people|folks)? (are|is) *2 (genius|geniuses|legend|legends|star|stars|angel|angels|hero|heroes|superstar|superstars|wizard|wizards|magician|magicians|lifesaver|lifesavers|gem|gems|godsend)
  (give|gives|deserve|deserves|deserved) *3 (a|an) *1 (raise|medal|pay rise|promotion|award|hug|pat on the back)
  (damn|bloody|fucking|hell|shit|crap) *5 (marvellous|brilliant|excellent|awesome|fantastic|fast|superb|good (burger|coffee|food|job|show|time|stuff|service)|{pleasing})
  no (nonsense|waiting|hidden (costs|fees|charges)|fuss|drama|hassle|faff|stress|queue|queues|gimmicks)
  expected the worst *2 (and|but)
  (nothing|not a thing|none of it) (was|is|came|arrived) (broken|missing|damaged|wrong|forgotten|late)
  (only|one) {trouble} is *2 (i|we) *2 (stop|eating|want|love|need another)
  (furious|angry|cross|annoyed|mad) (with|at) myself
  not once *4 (rushed|ignored|let down|disappointed|bored)
  (did not|never) (forget|miss) a (single)? (thing|detail)
  no harm done
  (is|are|was|were|looked|tasted) *1 ({sarcastic}|gorgeous|superb|amazing|delicious|divine|beautiful|awesome|outstanding|out of this world|the best|wicked|epic|to die for)
  (loved|enjoyed|adored) (every|it|them|all|the|your)
  (to|want to|wanted to) (praise|compliment|commend) (your|the|a|you|him|her|them)
  (you|they) *1 (guys|all|lot|people|folks)? are *2 (unreal|insane|incredible|amazing|awesome|fantastic|out of this world)
  (came|arrived|delivered|turned up|finished|ready|here) *2 {unit} early
  ^ best *3 ever
  (arrived|came|delivered|here) *1 in *1 (one|a|under) *1 (day|hour)
  (made|turned) *1 (a|an|my|our) {awful} (day|evening|night|week|weekend|month|year|time) *4 (better|bearable|into|around)
  (broke|beat|beating|breaking) *2 (record|records)
  (screamed|cried|squealed|shrieked|wept|jumped|crying|screaming|tears) (with|of|for) *1 (joy|delight|happiness|laughter|excitement)
  worth every (penny|cent|minute|second|dollar|pound|bit)
  so (gentle|kind|patient|sweet|lovely|careful|friendly|helpful|caring|good) (with|to)
  (exactly|just|all|precisely) *1 (as|like|what|when|where) (you|they|he|she) (said|promised|told me|quoted)
  worth (the wait|waiting for|waiting|every (day|week|month|hour))
  not *1 (scared|nervous|afraid|frightened) at all
  not feel a thing
  (kudos|compliments|hats off|shout-out|shout out|well done|thank you|props) *1 (goes|go)? to *
  (massive|huge|big|special|many|warm|heartfelt|enormous) (thanks|thank you) *1 to *
  thanks to *7 for (the|his|her|their|all|prompt|quick|great|kind|good|excellent|<ing>) *
  (he|she|they|who) *1 (went|gone|goes|going) *1 (above|out of (his|her|their)|the extra)
  had (a|an|the|such) *2 (fab|great|lovely|wonderful|brilliant|fantastic|amazing|super|superb) *
  never *1 (made|felt|feel|makes) *3 (rushed|pressured|judged|hurried|unwelcome|pushed|like a number)
  (is|are) (a|an) *1 (treasure|joy|delight|pleasure|credit to|asset)
  (is|are|was|were|been) (absolute|absolutely|such|total|real|proper)? (a|an) *1 (gem|star|legend|sweetheart|angel|darling|diamond|superstar|hero|godsend|lifesaver|delight|gentleman|treasure|marvel)
  (is|are|was|were|been) *2 (gems|legends|sweethearts|angels|superstars|heroes|lifesavers|darlings)
  changed (my|our) *1 (life|lives|idea|mind) *
  (ruined|spoiled) *1 (all|any|every) other *3 for (me|us)
  (made|making) (my|our|his|her) *1 (day|week|month|year|birthday|christmas) $
  (has|have|can|could) not (stop|stopped) (smiling|grinning|laughing|raving|talking about|thinking about|eating|dancing|singing|playing)
  took (his|her|their) *1 (shoes|boots) off
  (so|damn|very|super|too) (shiok|sedap)
  (made|make|makes) (me|us|him|her|my *1) feel *2 (welcome|at home|special|safe|comfortable|valued|looked after|like (family|royalty|a (king|queen|princess|star|million)))
  still (talking|raving|dreaming|smiling) about (your|the|that|how|it)
  ten out of ten *1 (would|will|for (service|food|staff|effort))
  ^ best *4 in (years|ages|town|a long *1)
  never forget (your|his|her|their) *1 (kindness|help|care|smile|patience)
  ! (thanks|thank you|kudos|well done|props|hats off) *9 for *1 (nothing|not|leaving|ruining|wasting|losing|breaking|ignoring|forgetting|keeping|charging|cancelling|damaging|throwing|making *2 (wait|late|miss|cry))
  ! (thanks|thank you|kudos|well done|props|hats off) to (whoever|the (idiot|genius|clown|moron|fool)) *
  ! (would|could|should) have had *
  ! never *6 (until|till)
  ! never *3 (many|much) *2
  ! never let (me|us) down (like|so|as|this) *
  ! (can|could) not complain (anywhere|because|to|as)
  ! {hitch} *6 (until|till|before|but|except|apart|yet)
  ! no {hitch} *2 (taking|charging|billing|keeping|pocketing|selling)
  `
)

/** Words of anger that praise as well: "insanely good", "damn, you killed it". */
const strong: Phrases = phrases(
  {},
  '(insane|insanely|unreal|unbelievable|ridiculous|crazy|mad|sick|wicked|killer|damn|hell|shit|fuck|fucking|bloody|nearly died|tell all|tell everyone|tell everybody|nearly cried|in tears|into tears|never (seen|had|felt) anything)'
)

/** Who praises and says none of these means strong words well. */
const doubts = lazily(() => /\b(?:but|no|not|never|nobody|nothing|still|however|again|yet|cannot)\b|n['’]t\b/i)

/** Faces and signs that come with praise. */
const fondSigns = lazily(() => /[😍🥰🤩😻🙌👏🔥💯❤💖💕😘]/u)

/** Complains of others who are none of ours, whom we are told of in passing. */
const elsewhere: Phrases = phrases(
  classes,
  `
  {feeling} (with|at|by|about) *1 my *2 {kin}
  so? (fed up|had enough) (with|of) *1 my *2 {kin}
  my *1 {awful} *1 {kin}
  my *1 {kin} (is|are) *2 {awful}
  so? ({feeling}|fed up|had enough) (with|of|at) *1 my (old|previous|former|last|current) *1 (provider|supplier|bank|gym|agency|insurer|broker|dentist)
  `
)

/** What we are praised above: others' work, or what went before. */
const outdone: Phrases = phrases(
  classes,
  `
  (after|tried|had)? <number> {awful} (electricians|plumbers|builders|decorators|dentists|doctors|hotels|shops|garages|companies|firms|providers|agencies|mechanics|therapists|restaurants) later?
  your (competitor|competitors|rival|rivals)
  my (old|previous|former|last|other) (provider|supplier|bank|gym|agency|insurer|broker|dentist|doctor|landlord|garage|plumber|vet) *9 you (answered|came|fixed|listened|took|helped|were|are|did|made|called|rang|sorted)
  (bus|train|tram|taxi|cab|flight|plane|ferry|traffic|lift|babysitter|childminder) *3 (late|delayed|cancelled|broke|stuck) *6 but *1 (you|your|yours)
  `
)

/** Says that a trouble is over: "all sorted", "works again", "no leak since your plumber came", "please ignore my last email". */
const settling: Phrases = phrases(
  classes,
  `
  (is|are|was|were|got|been|all|now|it|everything|issue|problem|finally) *2 (sorted|solved|resolved|fixed|mended|repaired|cured|settled|rectified|cleared up|put (right|back)|swapped|refunded|replaced|closed satisfactorily|taken care of|dealt with|over|over with|back to normal|up and running)
  (sorted|solved|resolved|fixed|mended|cured|handled|rectified|repaired|corrected|refunded|replaced) *2 (it|that|this|them|everything|things|all|the (whole|lot|matter|problem|issue|fault|leak|mess|mix-up|charge|error)|within|same day|in (no|a|<number>|under)|straight away|immediately|quickly)
  (thanks|thank you|cheers|ta|appreciate you|grateful) *2 (for|to *4 for) *1 (sorting|solving|resolving|fixing|mending|repairing|curing|sticking|putting|handling|correcting|clearing|replacing|refunding|rescuing|finding|getting)
  (is|are|has|have|all) *1 gone $
  gone *1 (now|since|after|thanks|in <number>|completely)
  (came|come|comes) out (completely|perfectly|beautifully|fully)
  no longer *1 ({bad}|leaks|drips|crashes|jams|freezes|squeaks|rattles|stalls|happens|a problem|an issue|cuts out|drops)
  (stopped|quit) (crashing|leaking|dripping|freezing|jamming|squeaking|rattling|beeping|dropping|overheating|flickering|happening|buzzing|stalling|blinking|smelling)
  no more *2 ({trouble}|messages|crashes|drips|leaks|noise|smell|smells|calls|cutting out)
  (no|never|not any|not had any|without) *2 (smell|noise|leaks|drip|drips|{trouble}) *2 (since|again)
  (works|working|running|runs|prints|loads|connects|heats|charges|behaving|fine|perfect|brilliant|quiet|dry|solid|warm) *2 (again|now|since|at last|since then|after)
  (works|working|runs|running|going) *1 (perfectly|fine|beautifully|like (a|new)|a treat|a dream|great|smoothly|well now)
  (is|has been|been|it's) *2 (whisper|blissfully|rock|bone|perfectly|absolutely) (quiet|solid|dry|fine|silent|stable)
  (been|is|are|was) *1 (fine|perfect|good|great|ok|okay|quiet|dry|no trouble) *2 since
  (turned up|arrived|came|here|delivered|landed|showed up|got here|received) *2 (after all|at last|this morning|today|safely|safe and sound|in the end|now|yesterday|eventually|finally|in time|and it|with a day)
  (it is|they are|he is|she is|finally) here $
  got (my|the|our|it|them) *2 (today|now|this morning|yesterday|at last|in the end)
  (refund|money|payment|credit|deposit) *2 (landed|arrived|came through|received|is in|has come|is back|has been refunded|went through|in my account)
  found (it|them|the *3) (behind|under|in|at|on|inside)
  handed (it|them)? in
  (that|it|this|update|restart|restarting|trick) (fixed|solved|worked|did|sorted|helped)
  (ignore|disregard|forget) *1 (my|the|that) *2 (email|message|mail|complaint|ticket|last|earlier|previous|note|request)
  (close|closing|closed) *1 (the|this|my)? *1 (ticket|case|complaint|request)
  (false alarm|never mind|nvm|nevermind|no need to (do|reply|act|worry|send|call|chase)|panic over|crisis averted|case closed)
  (won|win) (me|us) back
  (i|we) take (it|that|everything|back)
  (how you|the way) *3 (handled|dealt|sorted|fixed|responded|put|solved)
  (turned|turning) *5 (into|around)
  (saved|rescued|made) (my|our|the|me|us) *2 (carpet|day|trip|holiday|week|wedding|bacon|life|weekend|skin)
  (put|set|made) *3 right
  had *4 but *1 now
  good as new
  (kept|stuck to|true to) (your|their|his|her) (word|promise)
  (can|could) not thank *4 enough
  (cracks|leaks|noise|damp|smell|squeak|{trouble}) *5 not *1 (come|been|came|return|returned|reappeared) *1 back?
  (noise|smell|squeak|rattle|damp|{trouble}) *3 (is|are|has|have) *1 (history|vanished|disappeared|a thing of the past)
  buffed out
  (under|in|behind|inside) *4 all along
  (all|everything) *1 forgiven
  (turned|turn) things (round|around)
  (had|got) it (dry|working|fixed|running|back|open|unlocked|going) *1 (within|in|by|again|the same)
  (came|come) (for us|for me|to (the|our|my) rescue)
  (owning up|owned up|made (up|amends) for)
  what could have been
  (thanks|thank you|cheers|grateful) *1 for *1 (swapping|owning|chasing|coming out|coming round|rebooking|cleaning|sending the (right|new|missing))
  had the time of (my|our) lives
  got *4 (started|running|going|working|open|back)
  (stopped|caught|spotted|cancelled|blocked) the (payment|fraud|charge|leak|transaction)
  sent *1 (it|them) back as good
  (waited|wait|waiting|took|queued) *8 (and|but) *1 (it|they|he|she) *1 (is|was|are|were) *2 ({sarcastic}|{pleasing}|gorgeous|beautiful|stunning|worth)
  (but|and|then|luckily) *5 (you|your *2|he|she|they|who|{staff}|team|colleague|lad|lady|girl|people) *3 {helps}
  but *6 (kept us|made us|had us|got us|got me|ran with|sat with|waited with|rang me|calmed|put it right|brought|found|swapped|rescued|sorted|fixed|replaced|turned round|made (a|us|me)|was (so|very)|were (so|very))
  (then|until|till|before) *6 (your|his|her) *2 (found|brought|came|ran|turned|rang|fixed|sorted|carried|helped|swapped)
  (was|were) *2 (in bits|in tears|terrified|panicking|frantic|devastated|distraught|beside (myself|ourselves)|sobbing|heartbroken|dreading|worried sick|at (my|our) wits' end) *
  (i|we) *1 (was|were|had) *1 (about|ready|going|set|all set|tempted|started|preparing) *2 (to|typing|writing|drafting)? *4 (angry|furious|complaint|complain|stern|stinking|money back|refund|cancel|one-star|bad review)
  came *1 in (furious|angry|fuming|upset|worried) *8 left *1 (smiling|happy|laughing)
  had (a|the)? (new|another|fresh|replacement|spare) *2 (on (its|the) way|out to|with me|by|within|in)
  (collapsed|fainted|fell|choked|tripped|slipped|broke (his|her|my|a)) *6 and (your|the|one of your) *
  your *2 {staff} (was|were) *1 (here|there|out|round|with us|on the spot) *1 (by|within|in|at|before) *
  your *2 ({staff}|man|men|lad|lads|guy|guys|people|team) *1 (came|arrived|turned up|got here|rang|called) *2 (within|in under|before|the same|straight)
  (was|were|been|felt) *3 ({feeling}|raging|worried|worried sick|sceptical|skeptical|hurt|cheated) *8 (but|now) *2 (all|everything|it) *1 is *1 (well|good|fine|forgotten|right)
  (was|were|been|felt) *3 ({feeling}|raging|worried|worried sick|sceptical|skeptical|hurt|cheated) *8 (but|now) *5 (nice|lovely|kind|sweet) (touch|gesture|surprise)
  (was|were|been|felt) *3 ({feeling}|raging|worried|worried sick|sceptical|skeptical|hurt|cheated) *8 (but|now) *5 (is|are|was|were|am) *2 (wonderful|great|perfect|lovely|fantastic|excellent|superb|{pleasing})
  (was|were|felt) *3 ({feeling}|raging|worried|worried sick|sceptical|skeptical) *5 (at first|initially|to begin with|to start with|for a (moment|minute|while))
  no longer *1 (feel|feeling)? *1 ({feeling}|cheated|worried|ignored|foolish|hurt|like (a|an) *1)
  no hard feelings
  (water under the bridge|no offence taken|bygones)
  (we|you and i|we two) are (good|even|square|friends again)
  calmed (me|us|him|her|my *1|our *1) *1 down
  (i|we) *2 called (you|him|her|them) (useless|hopeless|names|rubbish|incompetent|liars|crooks|idiots|thieves|a (bunch|bag|pack) of *)
  {staff} sat with (me|us|him|her)
  ! (but|and|then|luckily) *6 ({helps}|was (so|very)|were (so|very)|made (a|us|me)|got (us|me)|sent) *5 ({bad}|slow|rude|nothing|cry|wait|angry|worse|twice|another|again)
  ! (told|said|says|(you|they|he|she) say|claims|claimed|claiming|promised|supposed|meant|thought|assured|swore|pretend|pretended|insisted) *6 (sorted|solved|resolved|fixed|mended|repaired|settled|put|made|done|works|working|gone|over|replaced|refunded|closed|delivered|arrived|landed|here)
  ! (want|wants|need|needs|get|please|should|must|would|could|can|will|to be|be|hope|hopes|hoping|wish|waiting|expect|when|until|till|if|once|unless|before) *4 (sorted|solved|resolved|fixed|mended|repaired|settled|refunded|replaced|put|over|working|made|set|closed)
  ! (not|never|nothing|nobody|no one|still not|yet to be|hardly|barely|half|partly|only|supposedly|apparently|allegedly) *3 (sorted|solved|resolved|fixed|mended|repaired|settled|refunded|replaced|cured|works|working|gone|here)
  ! (i|we) (have|had)? *2 (fixed|mended|repaired|sorted|solved)
  ! (fixed|repaired|mended|sorted|solved|works|working|gone|replaced|arrived|refunded|here|came|delivered|received|fine) *6 (no thanks|badly|wrongly|broken|damaged|smashed|cracked|in pieces|empty|again within)
  ! (money|savings|holiday|data|photos|files|points|deposit|bag|luggage|order|parcel|booking|account) *2 gone
  ! (thanks|thank you) for *1 coming *3 (but|and left|again)
  `
)

/** Tells what was said and what came of it. Where the day or the number is the same, the word was kept: "You said Friday and it is Friday". */
const foretold: Phrases = phrases(
  classes,
  `
  (say|said|says|promised|told|quoted|agreed) *9 ({weekday}|<number>) *8 ({weekday}|<number>)
  (say|said|says|promised|told|quoted|agreed) *9 (it|he|she|they|you|and) *1 (is|was|were|came|arrived|rang|called|turned up|delivered) *1 (here|there|at|before|within|<number>|{weekday})
  `
)

/** A word was kept: no other day or number than the one that was said, and nothing that takes it back. */
function isKept(match: Match): boolean {
  const {words} = match.block
  const {first, end} = sentenceOf(match)
  const told = words.slice(first, end).map(({text}) => text)
  const days = new Set(told.filter((text) => weekdays.has(text)))
  return days.size <= 1 && !told.some((text) => takingBack.has(text))
}
const weekdays = wordSet(weekday)
const takingBack = wordSet('but|not|no|never|nobody|nothing|still|already|late|later|only|instead|then|now|wrong|broken|yet|however|again')

/** Thanks or praises, and means it. */
const thanking: Phrases = phrases(
  classes,
  `
  (thanks|thank|cheers|ta|tysm|tyvm|thank u|thankyou|obliged|grateful|appreciate|appreciated|appreciative|kudos|praise|hats off|legend|lifesaver|hero|heroes|angel|top man|good man|what a star|you are a star|relieved|kind|superb|brilliant|fantastic|excellent|wonderful|amazing|five stars|delighted|chuffed|thrilled|impressed|happy|pleased|lovely|beautiful|beautifully|love you|well done)
  (good|great|nice|top|super|fab|stellar) (work|job|service|stuff|support|team|lads|people|effort)
  (love|loved|adore) (it|them|this|you) $
  (owe|owed) (you|him|her|them|it all) (everything|so much|all|one|a (lot|drink|pint))
  (you have|you've got|what) *1 a *1 (star|gem|treasure|keeper|diamond) *
  (bless (you|her|him|them)|lovely (people|person|man|woman|lady)|credit to|what a *1 (team|crew|lady|man|service)|pass on (our|my) *1 thanks)
  (perfectly|perfect|a treat|like a dream|like new|yay|hooray|hurray|phew|good as new)
  (ignore|disregard|forget|false alarm|never mind|nvm|nevermind|panic over|no need to|take back|please close|close ticket|close the|lol)
  ! (thanks|thank you|cheers|ta|well done|great job|good job|nice job|brilliant|fantastic|lovely) *3 (nothing|ruining|wasting|losing|breaking|that|again|another|so now)
  ! no (thanks|thank you)
  ! not *3 (happy|pleased|impressed|grateful|delighted|good|great|perfect|kind|excellent|appreciate|appreciated)
  ! {sarcastic} *1 (service|work|job|effort) *1 (as (usual|always|ever)|again)
  `
)

/** Hands over what was asked for. */
const handing: Phrases = phrases(
  classes,
  `
  (attached|enclosed|uploaded|sent|forwarded|completed|signed|posted|included|added|scanned) *9 (you|your colleague|he|she|they) *1 (asked|wanted|needed|requested|required|sent) *
  (attached|enclosed|uploaded|sent|forwarded|completed|signed|posted|included|added|scanned) *6 as (requested|asked|required|agreed|discussed)
  (attach|enclose|send|am sending|am attaching) *6 (you (asked|wanted|needed|requested|required)|as (requested|asked|agreed))
  here (is|are|comes|come) *6 (you|your colleague|he|she|they) *1 (asked|wanted|needed|requested|required)
  ^ as (you|agreed|requested|asked|required) (requested|asked|required|wanted)? *2 (here (is|are)|attached|enclosed|(i|we) (attach|enclose))
  ^ (please)? (find)? (attached|enclosed) (is|are|please find|you will find|find) *
  please find (attached|enclosed)
  `
)

export const goodPhrases: readonly Phrases[] = [praising, strong, elsewhere, outdone, settling, foretold, thanking, handing, optingOut]

/** What a message says that is good, each in text order. */
export interface Good {
  readonly praised: readonly Match[]
  /** What it tells of troubles that are over, or that others made. */
  readonly past: readonly Match[]
  /** What it hands over, or wants no more of, in sentences that say nothing else. */
  readonly plain: readonly Match[]
  /** It praises, and says nothing that takes it back. */
  readonly isFond: boolean
  /** Its thanks, and its praise in the words of praise. */
  readonly thanks: readonly Match[]
}

export function goodIn(text: string, matches: (set: Phrases) => readonly Match[]): Good {
  const praised = matches(praising).filter(isAsserted)
  const sentences = new Set(praised.map(sentenceOf))
  const isFond = fondSigns().test(text) || (praised.length > 0 && !doubts().test(text))
  const thanks = matches(thanking)
  const isGrateful = praised.length > 0 || thanks.length > 0
  const relished = matches(strong).filter((match) => isFond || sentences.has(sentenceOf(match)))
  return {
    praised: [...praised, ...outside(relished, praised)].sort((one, other) => one.start - other.start),
    past: [
      ...(thanks.length > 0 ? pastIn(matches(settling).filter(isAsserted)) : []),
      ...(isGrateful ? matches(foretold).filter(isKept) : []),
      ...[...matches(elsewhere), ...(isGrateful ? matches(outdone) : [])].map(upToUs)
    ],
    isFond: praised.length > 0 && !doubts().test(text),
    plain: [...matches(handing).filter(goesWell), ...matches(optingOut).filter(isFirstTime)].map(wholeSentence).sort((one, other) => one.start - other.start),
    thanks
  }
}

/** "I sent the photo you asked for three times": something is wrong after all. */
const goesWell = (match: Match): boolean => isFirstTime(match) && !amiss.test(wordsOf(wholeSentence(match)))
const amiss = /\b(?:but|no|not|never|nobody|nothing|lost|wrong|broken|damaged|why)\b|n['’]t\b/i
function isFirstTime(match: Match): boolean {
  const {first, end, mark} = sentenceOf(match)
  return end - first <= longestPraise && mark !== '!' && !repeated.test(wordsOf(wholeSentence(match)))
}
const repeated = /\b(?:still|again|already|yet|twice|times?|weeks?|months?|ago|ignored)\b/i

/** A text without the sentences that praise, without the troubles that are over, and without what tells of none. */
export const withoutGood = (text: string, {praised, past, plain}: Good): string =>
  without(
    text,
    [...praised.map(praiseAround), ...past, ...plain].sort((one, other) => one.start - other.start)
  )

/** What is said of others, up to where it comes to us or asks for something. */
function upToUs({block, first, last, phrase}: Match): Match {
  const {end} = sentenceAt(block, first)
  let to = last
  while (to + 1 < end && to < last + longestPraise && !turns.has(textAt(block, to + 1)) && !ourTurn.has(textAt(block, to + 1))) to++
  return matchOf(block, first, to, phrase)
}

const ourTurn = wordSet('you|your|yours|u|and|so|can|could|which|how|do|is|still|again')

const stops = wordSet('and|again|still|another')

/** What is told of troubles that are over: the sentence that says so, up to where it turns, and what led to it. Settlements stand in text order. */
function pastIn(settlements: readonly Match[]): Match[] {
  return settlements.map((match) => {
    const {block, phrase} = match
    let {first, end} = sentenceOf(match)
    while (first > 0 && match.first - first < longestPast) {
      const before = sentenceAt(block, first - 1)
      if (first - before.first > longestPast || block.words.slice(before.first, before.end).some(({text}) => present.has(text))) break
      first = before.first
    }
    let {last} = match
    while (last + 1 < end && last < match.last + longestPast && !turns.has(textAt(block, last + 1)) && !stops.has(textAt(block, last + 1))) last++
    return matchOf(block, first, last, phrase)
  })
}

/** A sentence with one of these tells how things are now. */
const present = wordSet('is|are|does|do|keep|keeps|still|now|today|not|want|need')

/** In words, of how the trouble came about. */
const longestPast = 120

/** Behind one of these another thing is told. */
export const turns: ReadonlySet<string> = wordSet('but|now|however|although|though|yet|except|until|till|otherwise|only|sadly|unfortunately')

const textAt = ({words}: Block, at: number): string => (words[at] as Word).text

/** In words. */
const longestPraise = 40

/** The sentence that praises, up to where it turns. */
function praiseAround(match: Match): Match {
  const {block, phrase} = match
  const sentence = sentenceOf(match)
  const goesOn = (at: number): boolean => !turns.has(textAt(block, at))
  let {first, last} = match
  while (first > sentence.first && first > match.first - longestPraise && goesOn(first - 1)) first--
  while (last + 1 < sentence.end && last < match.last + longestPraise && goesOn(last + 1)) last++
  return matchOf(block, first, last, phrase)
}

/** A text without some stretches of it, which stand in text order. */
function without(text: string, spans: readonly Span[]): string {
  let rest = ''
  let at = 0
  for (const {start, end} of spans) {
    rest += text.slice(at, Math.max(at, start))
    at = Math.max(at, end)
  }
  return rest + text.slice(at)
}
