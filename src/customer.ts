/**
 * Reads the customer's message: whether it complains, how angry it is, who seems to be at fault, and what it asks for.
 */
import {lazily} from './lazily.ts'
import {isAsserted, isNegated, type Match, matchOf, outside, sentenceOf} from './match/match.ts'
import {compileMatcher, type Matcher} from './match/matcher.ts'
import {type Phrases, phrases} from './match/phrase.ts'
import {customersRead} from './opinion.ts'
import {lookAnew, type Reading, startReading} from './reading.ts'
import type {BlockKind} from './reply/blocks.ts'
import {createSpeller, type Speller} from './reply/fold.ts'
import {type Block, read, sentenceAt} from './reply/read.ts'
import type {Word} from './reply/words.ts'
import {show} from './setting.ts'
import type {Ask, CustomerReading, Fault, ReplyContext, Span} from './types.ts'
import {wordSet} from './word-set.ts'

const unit = 'minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks|month|months|year|years'
const classes = {
  unit,
  be: 'is|was|are|were|be|been|came|comes|arrived|turned up|went|looks|seems|got|gets|has|have|as',
  // said of a thing or a service, these complain
  bad: 'broken|faulty|defective|damaged|cracked|chipped|dented|scratched|torn|ripped|ruined|leaking|dead|dirty|filthy|mouldy|moldy|stale|cold|soggy|burnt|raw|missing|wrong|incorrect|late|delayed|overdue|lost|stolen|down|blocked|locked|frozen|suspended|banned|disabled|hacked|compromised|unusable|slow|noisy|loud|unsafe|dangerous|empty|stuck|short|smashed|split|stained|faded|blurry|misleading|loose|fake|harsh|rejected|declined|refused|reset|deleted|wiped|unfair|tiny|off|rubbish|unacceptable|cut|offline',
  trouble:
    'problem|problems|issue|issues|trouble|error|errors|fault|bug|glitch|crack|leak|hole|scratch|dent|stain|mould|mold|delay|delays|mistake|mix-up|outage|typo|mess|mice|cockroaches|spam|damage',
  // what a thing, a service or the people behind it ought to do
  should:
    'arrive|come|turn|show|reach|work|start|load|open|charge|connect|fit|match|appear|respond|reply|answer|let|register|recognize|receive|log|login|get|use|access|close|lock|drain|help|care|deliver|update|sync|print|play|cancel|download|see|find|stop|add|mention|tell|warn|touch|budge|happen|bother|last|make sense',
  better: 'better|happier|nicer|easier|smoother|quicker|faster|friendlier|kinder|tastier|prouder|safer|warmer|simpler|calmer|finer|cleaner|fresher|prettier|lovelier|softer',
  // "more" and "so" of these praise
  // what somebody does who helps
  helps:
    'helped|fixed|mended|repaired|sorted|solved|resolved|cured|brought|carried|found|saved|rescued|explained|walked|replaced|swapped|stayed|went out of|went above|went the extra|made sure|took care|took the time|looked after|handled|turned *4 into|cleaned|refunded|gave us|gave me',
  pleasing:
    'pleased|happy|satisfied|impressed|grateful|thankful|delighted|glad|proud|relaxed|comfortable|welcome|welcomed|safe|spoiled|touched|moved|well|kindly|warmly|lovingly|helpful|kind|friendly|attentive|welcoming|patient|polite|professional|thoughtful|caring|generous|reliable|efficient|thorough|considerate|accommodating|knowledgeable|obliging|lovely|beautiful|delicious|tasty|enjoyable|comfy|smooth|easy|simple|straightforward|convenient|good|great|nice|wonderful|amazing|perfect',
  hitch:
    'problem|problems|issue|issues|trouble|complaint|complaints|hitch|hiccup|hiccups|snag|snags|glitch|regret|regrets|quibble|quibbles|quarrel|grumble|grumbles|criticism|criticisms|niggle|niggles',
  // "Oh brilliant, another …"
  sarcastic: 'brilliant|great|lovely|fantastic|wonderful|marvellous|super|terrific|oh joy|perfect|nice one|charming|excellent',
  feeling:
    'angry|outraged|appalled|disgusted|horrified|insulted|disappointed|upset|frustrated|annoyed|unhappy|dissatisfied|concerned|stressed|irritated|cross|mad|complaining|furious|livid|fuming',
  speaks: 'answers|answer|replies|reply|replied|answered|cares|called|told|came|warned|knows|asked|bothered|listens|said|mentioned|rang|responded|response'
}

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
  (no|zero|without|without any) (complaint|complaints|regrets|quibbles|criticism|criticisms|grumbles|niggles)
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
  dangerous for my (wallet|waist|waistline|diet|bank balance|bank account|purse)
  hard to (beat|top|better)
  never (thought|imagined|expected) *2 (say|saying) (this|that|it)
  (going|runs|running) strong
  (no worries|no rush|no hurry|take your time|all good)
  (sick|killer|wicked|mad) (trainers|shoes|sneakers|playlist|beat|beats|set|skills|tune|tunes|jacket|bike|boots|kicks|dj|burger|cocktails)
  (without|not) *2 (a|any) *1 (fuss|quibble|scratch)
  never once (let (me|us) down|disappointed|regretted)
  never (disappoint|disappoints|regretted|regret|puts a foot wrong|put a foot wrong|lets (me|us) down|let (me|us) down|looked back)
  never (fails|failed) (me|us|to (impress|please|deliver|delight|help))
  (was|were|will) not *1 be? disappointed
  did not disappoint
  (do|did|will) not regret (it|buying|choosing|coming|booking|ordering|switching)
  nothing *3 too much trouble
  (i|we) *1 (would|will) not (change|swap|alter) (a|one|any|anything) *1
  (would|will) not hesitate to (recommend|come back|book|buy|order|use|stay)
  never (go|going) back to (my|our) (old|previous|last)
  (faultless|flawless|flawlessly|impeccable|second to none)
  (you|u|they) *1 (guys|all|lot|people|folks)? *1 (rock|rule|(nailed|smashed) it)
  (you|u|they|he|she) *1 (guys|all|lot|people|folks)? (are|is) *2 (genius|geniuses|legend|legends|star|stars|angel|angels|hero|heroes|superstar|superstars|wizard|wizards|magician|magicians|lifesaver|lifesavers|gem|gems|godsend)
  (give|gives|deserve|deserves|deserved) *3 (a|an) *1 (raise|medal|pay rise|promotion|award|hug|pat on the back)
  (insanely|unbelievably|ridiculously|stupidly|crazy|wicked|insane) (good|great|fast|quick|nice|tasty|helpful|easy|pretty|smooth)
  (damn|bloody|fucking|hell|shit|crap) *5 (marvellous|brilliant|excellent|awesome|fantastic|fast|superb|good (burger|coffee|food|job|show|time|stuff|service)|{pleasing})
  no (nonsense|waiting|hidden (costs|fees|charges)|fuss|drama|hassle|faff|stress|queue|queues|gimmicks)
  expected the worst *2 (and|but)
  (nothing|not a thing|none of it) (was|is|came|arrived) (broken|missing|damaged|wrong|forgotten|late)
  (only|one) {trouble} is *2 (i|we) *2 (stop|eating|want|love|need another)
  (furious|angry|cross|annoyed) with myself
  not once *4 (rushed|ignored|let down|disappointed|bored)
  (did not|never) (forget|miss) a (single)? (thing|detail)
  no harm done
  ! never *6 (until|till)
  ! never *3 (many|much) *2
  ! never let (me|us) down (like|so|as|this) *
  ! (can|could) not complain (anywhere|because|to|as)
  ! {hitch} *6 (until|till|before|but|except|apart|yet)
  ! no {hitch} *2 (taking|charging|billing|keeping|pocketing|selling)
  `
)

/** Says that a trouble is over: "all sorted", "works again", "no leak since your plumber came", "please ignore my last email". */
const settling: Phrases = phrases(
  classes,
  `
  (is|are|was|were|got|been|all|now|it|everything|issue|problem|finally) *2 (sorted|solved|resolved|fixed|mended|repaired|cured|settled|rectified|cleared up|put (right|back)|swapped|refunded|replaced|closed satisfactorily|taken care of|dealt with|over|over with|back to normal|up and running)
  (sorted|solved|resolved|fixed|mended|cured|handled|rectified|repaired|corrected|refunded|replaced) *2 (it|that|this|them|everything|things|all|the (whole|lot|matter|problem|issue|fault|leak|mess|mix-up|charge|error)|within|same day|in (no|a|<number>|under)|straight away|immediately|quickly)
  (thanks|thank you|thx|cheers|ta|appreciate you|grateful) *2 (for|to *4 for) *1 (sorting|solving|resolving|fixing|mending|repairing|curing|sticking|putting|handling|correcting|clearing|replacing|refunding|rescuing|finding|getting)
  (is|are|has|have|all) *1 gone $
  gone *1 (now|since|after|thanks|in <number>|completely)
  (came|come|comes) out (completely|perfectly|beautifully|fully)
  no longer *1 ({bad}|leaks|drips|crashes|jams|freezes|squeaks|rattles|stalls|happens|a problem|an issue|cuts out|drops)
  (stopped|quit) (crashing|leaking|dripping|freezing|jamming|squeaking|rattling|beeping|dropping|overheating|flickering|happening|buzzing|stalling|blinking|smelling)
  no more *2 ({trouble}|messages|crashes|drips|leaks|noise|smell|smells|mould|spam|calls|cutting out)
  (no|not any|not had any|without) *2 (smell|noise|leak|leaks|drip|drips|{trouble}) *2 since
  (works|working|running|runs|prints|loads|connects|heats|charges|behaving|fine|perfect|brilliant|quiet|dry|solid|warm) *2 (again|now|since|ever since|at last|since then|after)
  (works|working|runs|running|going) *1 (perfectly|fine|beautifully|like (a|new)|a treat|a dream|great|smoothly|well now)
  (is|has been|been|it's) *2 (whisper|blissfully|rock|bone|perfectly|absolutely) (quiet|solid|dry|fine|silent|stable)
  (been|is|are|was) *1 (fine|perfect|good|great|ok|okay|quiet|dry|no trouble) *2 (since|ever since)
  (turned up|arrived|came|here|delivered|landed|showed up|got here|received) *2 (after all|at last|this morning|today|safely|safe and sound|in the end|now|yesterday|eventually|finally|in time|and it|with a day)
  (it is|they are|he is|she is|finally) here $
  got (my|the|our|it|them) *2 (back|today|now|this morning|yesterday|working|at last|in the end)
  (refund|money|payment|credit|deposit) *2 (landed|arrived|came through|received|is in|has come|is back|has been refunded|went through|in my account)
  found (it|them|the *3) (behind|under|in|at|on|inside)
  handed (it|them)? in
  (that|it|this|update|restart|restarting|trick) (fixed|solved|worked|did|sorted|helped)
  (ignore|disregard|forget) *1 (my|the|that) *2 (email|message|mail|complaint|ticket|last|earlier|previous|note|request)
  (close|closing|closed) *1 (the|this|my)? *1 (ticket|case|complaint|request)
  (complaint|ticket|case|issue|query) *5 (is|has been|can be|was) *1 (closed|close|resolved)
  (false alarm|never mind|nvm|nevermind|no need to (do|reply|act|worry|send|call|chase)|panic over|crisis averted|problem solved|case closed)
  (won|win) (me|us) back
  (i|we) take (it|that|everything|back)
  how you *2 (handled|dealt|sorted|fixed|responded|put)
  (turned|turning) *5 (into|around)
  (saved|rescued|made) (my|our|the|me|us) *2 (carpet|day|trip|holiday|week|wedding|bacon|life|weekend|skin)
  (put|set|made) *3 right
  (no|never) *2 (a|any)? {trouble} (since|again|ever since)
  had *4 but *1 now
  good as new
  (kept|stuck to|true to) (your|their|his|her) (word|promise)
  (can|could) not thank *4 enough
  (crack|cracks|leak|leaks|noise|mould|damp|smell|squeak|{trouble}) *5 not *1 (come|been|came|return|returned|reappeared) *1 back?
  (mice|noise|leak|smell|squeak|rattle|mould|damp|error|bug|{trouble}) *3 (is|are|has|have) *1 (history|vanished|disappeared|a thing of the past)
  buffed out
  (under|in|behind|inside) *4 all along
  (all|everything) *1 forgiven
  (turned|turn) things (round|around)
  (had|got) it (dry|working|fixed|running|back|open|unlocked|going) *1 (within|in|by|again|the same)
  (came|come) (for us|for me|to (the|our|my) rescue)
  (owning up|owned up|made (up|amends) for)
  what could have been
  (thanks|thank you|thx|cheers|grateful) *1 for *1 (swapping|owning|chasing|coming out|coming round|rebooking|cleaning|sending the (right|new|missing))
  in such? good time
  had the time of (my|our) lives
  (stopped|caught|spotted|cancelled|blocked) the (payment|fraud|charge|leak|transaction)
  sent *1 (it|them) back as good
  ! (told|said|says|(you|they|he|she) say|claims|claimed|claiming|promised|supposed|meant|thought|assured|swore|pretend|pretended|insisted) *6 (sorted|solved|resolved|fixed|mended|repaired|settled|put|made|done|works|working|gone|over|replaced|refunded|closed|delivered|arrived|landed|here)
  ! (want|wants|need|needs|get|please|should|must|would|could|can|will|to be|be|hope|hopes|hoping|wish|waiting|expect|when|until|till|if|once|unless|before) *4 (sorted|solved|resolved|fixed|mended|repaired|settled|refunded|replaced|put|over|working|made|set|closed)
  ! (not|never|nothing|nobody|no one|still not|yet to be|hardly|barely|half|partly|only|supposedly|apparently|allegedly) *3 (sorted|solved|resolved|fixed|mended|repaired|settled|refunded|replaced|cured|works|working|gone|here)
  ! (i|we) (have|had)? *2 (fixed|mended|repaired|sorted|solved)
  ! (fixed|repaired|mended|sorted|solved|works|working|gone|replaced|arrived|refunded|here|came|delivered|received|fine) *6 (no thanks|badly|wrongly|broken|damaged|smashed|cracked|in pieces|empty|again within)
  ! (money|savings|holiday|data|photos|files|points|deposit|bag|luggage|order|parcel|booking|account) *2 gone
  ! (thanks|thank you) for *1 coming *3 (but|and left|again)
  `
)

/** Thanks or praises, and means it. */
const thanking: Phrases = phrases(
  classes,
  `
  (thanks|thank you|thank|thx|cheers|ta|tysm|tyvm|thank u|thankyou|obliged|grateful|appreciate|appreciated|appreciative|kudos|hats off|legend|lifesaver|hero|heroes|angel|top man|good man|what a star|you are a star|relieved|kind|superb|brilliant|fantastic|excellent|wonderful|amazing|five stars|delighted|chuffed|impressed|happy|pleased|lovely|beautiful|beautifully|love you|well done)
  (good|great|nice|top|super|fab|stellar) (work|job|service|stuff|support|team|lads|people|effort)
  (perfectly|perfect|a treat|like a dream|like new|yay|hooray|hurray|phew|good as new)
  (ignore|disregard|forget|false alarm|never mind|nvm|nevermind|panic over|no need to|take back|please close|close ticket|close the|lol)
  ! (thanks|thank you|cheers|ta|well done|great job|good job|nice job|brilliant|fantastic|lovely) *3 (nothing|ruining|wasting|losing|breaking|that|again|another|so now)
  ! no (thanks|thank you)
  ! not *3 (happy|pleased|impressed|grateful|delighted|good|great|perfect|kind|excellent|appreciate|appreciated)
  ! {sarcastic} *1 (service|work|job|effort) *1 (as (usual|always|ever)|again)
  `
)

/** What went wrong, told as a fact. */
const failing: Phrases = phrases(
  classes,
  `
  {be} (still|again|all|only|not)? {bad}
  {trouble}
  (does|did|do|has|have|had|is|are|was|were|could|can|will|would) not *1 (<done>|<ing>|{should}|as described|acceptable|good enough|expected|valid|right|correct|possible)
  not (ready|there|here|included|active|him|her|that|what) $
  no longer (works|turns|starts|opens|loads|charges|fits|connects)
  never (<done>|came|got|rang|showed|again)
  (stopped|stops|quit|keeps|kept|keep) (on)? (<ing>|to work)
  (nobody|no one|none|nothing) *3 (<done>|{speaks}|works|happens|could|will|can)
  still (no|not|waiting|says|showing|missing|nothing|broken|have|has|is|does)
  no (call|text|sign|signal|hot water|heating|water|power|internet|wifi|network|refund|record|one there|room|option)
  (left|gone|went|start|started) without (me|us)
  (no|without|before) (asking|a word|warning|notice|telling|permission|explanation|reply|response|answer)
  (failed|fails|crashed|crashes|broke|breaks|died|vanished|disappeared|collapsed|leaked|shrunk|shrank|faded|exploded|snapped|froze|fell (off|apart)|logged me out|logs me out|shut down|overheated|buffering|malfunctioned|drips|wobbles|rattles|flickers)
  (lost|losing|ruined|wiped|deleted) *1 (my|our|the|all|weeks|it)
  (wrong|someone else's|somebody else's|different) (name|size|color|address|item|order|product|person|client|amount|date|room|letter|dish|one|bill|price|invoice|number)
  (charge|charged|charging|billed|billing|debited|deducted|took|taken|charges) *4 (twice|again|extra|double|after|when|without|full|money|more|me)
  (you|they|been|was|i) *2 (charged|charging|billing|billed|overcharged|debited|deducted|fined|removed|rejected|doubled)
  (price|bill|rent|rate|fee|premium|charge|cost|rates) *4 (doubled|tripled|jumped|up)
  (hidden|unexpected|duplicate|cancellation|admin|late) (fee|fees|charge|charges)
  (more|less|later|longer|shorter|worse) than *4 (agreed|quoted|promised|advertised|described|ordered|booked|expected)
  (waited|waiting|waits|wait) *6 ({unit}|ages|forever|since|past|on hold|until)
  <number> {unit} (late|later|now|without|overdue|for (a|an|the|one|two))
  (says|say|said) ((i|we) (have|owe|used|did)|<number> {unit})
  (cracked|split|snapped|tore|leaks) (after|again|already|within)
  <done> *5 instead of
  (told|said|says|say|promised|quoted|advertised|supposed|meant|showing|shows|listed) *7 (but|although|though|yet|and (then|now)|now|impossible|actually|turned out)
  where (is|are) *1 (my|our)
  (ordered|asked|booked|paid) *6 (and|but) (i|we|you|they)? (sent|got|gave|received|came|charged|delivered)
  (told|said|promised) *2 <number> {unit}
  (has|have|sent|gave|got|received|delivered|with|put) *2 wrong
  (specifically|clearly|expressly) (asked|requested|said|told|ordered)
  (nowhere|ended up|smelled|smelt|stinks|stank|made *2 (sick|ill))
  (can not|could not) (log|login|get|access|use|open|find|cancel|download|see|change|return|redeem|recover|sign|<done>)
  (too|bit|far|way) (short|long|small|big|large|tight|loud|late|cold|hot|slow)
  (endless|none of|can not believe|did not (request|order|agree)|so called|turned (into|out)|fell|felt|unable to|food poisoning|no sense|got cancelled|(so|how) stupid|an idiot|by accident|what do i do)
  (all|is|are|now|slot|money|data) gone
  gone from (all|my|our|the)
  your *3 (<done>|says|thinks|wants|keeps)
  (you|u) <done> me (a|an|the|some)
  now (you|they|it|the *1) (want|wants|say|says|asks)
  (happened|happening|happens|started|starts|starting|leaking|leaked|doing it|broke|broken|stopped) *3 again
  (same|old) *2 (is|are|has come|came) back
  (drops|dropped|cuts|cut|cutting|dropping) (out|off)
  (expect|expected|expecting|hoped|hoping) *1 (better|more|for better|for more) *1 (from|of|for|than)
  shame (about|that|the|you)
  would have (been (nice|good|helpful|polite|decent|useful)|thought|liked|appreciated) (if|to|a|for|that)
  (was|were|am|are) told *2 (would|will|should)
  (will|would|does) not *1 (pair|eject|scan|stick|stay|hold|boot|heat|spin|flush|shut|save|send|dry|cool|light|switch|run|refresh|verify|accept|recognise)
  out of (order|date)
  (tried|done) (everything|all) *1 (on your|you|and|but|in your|from your)
  (quieter|louder|slower|smaller|bigger|darker|shorter|longer|thinner|weaker) than the (other|others|right|left|rest|one|old)
  (mistake|fault|error) of (the|your)
  (messed|mixed|screwed|cocked|muddled|mucked) *3 up
  (lost|losing) it
  (say|says|said|marked|showing|shows|shown) *1 as? delivered
  (stole|stolen|nicked|pinched)
  no (booking|trace|sound|picture|response|confirmation|receipt|ticket)
  (only|all) (it)? took you
  (does|did) not (answer|solve|address) *2 (question|problem|issue)
  (packed up|gone (blank|off|dead|down|dark|missing|wrong|bad)|went (blank|off|dead|dark|missing|wrong|bad)|conked out|gave out|given out)
  (noise|leak|smell|problem|fault|error|issue|mould|damp|drip|rattle|mice) *2 (came|is|has come|are) back
  (then|since then|after that) nothing
  (does|do|did|will|can|is|are) not *5 (any more|anymore|any longer)
  (do|does) not *1 (do anything|come on|go on|switch on|move|react|show)
  (crackles|squeaks|stutters|jams|creaks)
  (door|drawer|key|button|handle|lid|window|gate|zip|wheel|lock) sticks
  (video|film|song|app|machine|it|screen|washer|motor|fan|heater|playback) (stops|stopped|freezes) (after|when|every|halfway)
  (runs|running) (slow|hot|late)
  (white|blank|black|blue) (page|screen)
  (lukewarm|undercooked|inedible)
  (brought|delivered|packed|picked|printed|installed|fitted|posted) *3 wrong
  (two|three|four|five|<number>) *3 (ordered|paid for) *1 (one|two|only|<number>)? *1 (received|came|arrived|got|delivered)
  (pulled|loose) thread
  had to *1 (ring|call|email|ask|chase|phone|write|message) *2 (twice|times|again|about)
  not (what|the one|the size|the color) (i|we) *1 (ordered|asked|paid|chose|booked|wanted)
  not *3 fair to
  (step backwards|gone downhill|went downhill|downgrade|run dry)
  (you|they|he|she|waiter|driver|kitchen|staff|who) *1 (forgot|forgotten) (us|me|about|my|our)
  left (mud|marks|footprints|a mess|a hole|scratches)
  who (is going to|will|pays) *1 (pay|for)
  minus *3 (pounds|dollars|euros|<number>)
  (a bit|bit) (much|harsh|steep|rich)
  (two|both) (left|right) (shoes|shoe|boots|gloves)
  still (dripping|leaking|crashing|freezing|rattling|squeaking|smells|smelling|wet|damp|noisy|failing|stuck|there|happening|ringing|flashing|flickering|buzzing|overheating|jammed|blocked)
  <number> (short|too much|too little)
  ! (even if|what if|is it true) *7
  ! {trouble} *3 (solved|resolved|fixed|sorted|gone|over)
  ! ^ do not *
  ! never got (round|around)
  ! (not required|nothing (more|else) (will|to|is))
  ! (i|we) (have|had)? (lost|broken|deleted|missed|forgotten) (my|the|a)
  ! your *3 (called|named|based|limited|advertised|offered|recommended)
  ! your *1 {helps}
  ! stole the show
  ! {trouble} *2 (stopper|filler|remover|killer|plan|cover|insurance|protection|policy|waiver|kit|spray|guard|tape|putty|excess|paste|hotline)
  ! anti {trouble}
  ! anti-damage
  ! have not *1 (ordered|booked|bought|decided|signed) *1 (yet|anything)
  ! (my|our) (old|previous) *2 (was|broke|died|failed|leaked|crashed|gave up|stopped|packed|had|never|did not)
  ! (my|our) last (phone|kettle|agency|bank|supplier|provider|car|laptop|landlord|gym|dentist|hotel|washer|fridge) *1 (was|broke|died|failed|had|never|did not)
  ! (i|we) *1 (typed|entered|put|gave|wrote|picked|chose) *3 wrong *1 (address|number|postcode|zip|name|email|date|day|size|account)
  ! used to *2 {trouble}
  ! (i|we) (am|are|will|might|may) *4 (late|delayed)
  ! broke (his|her|my|a|their) (leg|arm|wrist|ankle|hip|foot|hand|finger|toe|nose|collarbone)
  ! (husband|wife|mother|father|dad|mum|mom|gran|nan|grandmother|grandfather|brother|sister|son|daughter|uncle|aunt|he|she|dog|cat) *2 died
  ! (i|we) *2 (ordered|booked|bought|typed|picked|chose|put|selected) *4 instead of
  ! (do|does) not *1 (need|want|use|live|have|require) *5 (any more|anymore|any longer)
  ! so (quiet|good|soft|smooth|light) *3
  `
)

/** Looks for a thing, which may be where it belongs. */
const sought: Phrases = phrases(classes, 'where (is|are) *1 the')

/** Claims something back, or contests what they are to pay. */
const claiming: Phrases = phrases(
  classes,
  `
  why (should|would|was|were|has|your|(is|are|do|does|did|can|could|have|am) (not|i|we|my|you|your|this|nobody|it))
  (i|we) *2 (should not|will not|am not|are not|do not) *2 (pay|paying|have to|accept|accepting|owe)
  (want|need|expect|like|demand|request) *3 (money|it|them|that|all|whole|full|deposit) (back|refunded|return|refund|replaced)?
  (my money|full refund|partial refund)
  (want|like|need) *2 (know why|an explanation|put right|answers|credit|replacement|compensation)
  refund (me|my|us|all)
  (you|they) (owe|must|should|ought|lied|lost|sold)
  (make|made|put) *1 right
  (i|we) demand
  `
)

/** How they were treated: brushed off, passed round, kept in the dark. */
const slighted: Phrases = phrases(
  classes,
  `
  (shrugged|laughed at|rolled (his|her|their) eyes|hung up|rang out|ignored|ignoring|fobbed|brushed off|passed (around|from)|dismissed|rude|arrogant|dismissive|unhelpful|smirked)
  (nobody|no one|never) *3 {speaks}
  no {speaks}
  (is|does) *1 (anyone|anybody) *2 (there|work|listening|reading|care)
  (closed|close) my (ticket|case|complaint)
  (do|does|did) (you|you people|anybody|anyone) even
  (without|no) (warning|notice|a word|asking|explanation|apology)
  (promised|promise) (me|us|a|to|next|it|by)
  (keep|keeps|kept) (telling|saying|sending|promising|passing|being|asking|going|getting)
  (gone|went) (silent|quiet)
  heard (nothing|back)
  not (my|our) (department|problem|job)
  not even? (bother|bothered|turn up|show up)
  (driver|agent|rep|staff|receptionist|waiter|crew|manager) *2 (shrugged|laughed|left|marked|refused|said|drove)
  <number> different (people|agents|persons|dates|answers|stories|departments|times|numbers)
  (tried|asked|written|rang|called|emailed|complained|phoned|explained|explaining) *3 (twice|times|already|again|before)
  (third|fourth|fifth|second) time (i|we)
  (third|fourth|fifth|sixth) (visit|engineer|repair|replacement|attempt|technician|ticket) *1 (now|already|and|in|this|today)
  told (me|us) *3 (twice|different|nothing|impossible)
  (on hold|in a queue|in the queue) *1 (for)? *1 <number>
  (no one|nobody) *2 (lifting|picks|picking|picked|answering) *1 (up|the phone)?
  (false|empty|broken) promises
  how many (more times|times (do|must|have|will) (i|we))
  (been|on|still) *1 hold *2 (<number>|hours|hrs|all day|ages|forever)
  `
)

/** Again, and for how long. */
const repeated: Phrases = phrases(
  classes,
  `
  (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|nth|umpteenth) (time|email|message|call|week|month|bill|day|tweet|attempt|letter)
  (twice|thrice|<number> times|(multiple|several|many) times|every (single)? (time|day|week|month))
  (again|over and over|repeatedly|constantly)
  <number> (emails|calls|messages|visits|deliveries|people|outages)
  (waited|waiting) *4 ({unit}|ages|forever)
  (for|after|over|nearly|been|its|it is|took) *1 <number> *1 {unit}
  <number> {unit} (ago|now|late|and|without|waiting|for)
  still (no|not|waiting|nothing|have not|has not|broken|says)
  `
)

/** Says how they feel. */
const displeased: Phrases = phrases(
  classes,
  `
  (disappointed|disappointing|upset|upsetting|frustrated|frustrating|annoyed|annoying|unhappy|dissatisfied|let down|gutted|heartbroken|concerned|stressed|fed up|irritated|irritating|unimpressed|awkward|unacceptable)
  not (happy|impressed|pleased|satisfied|acceptable|good enough|on|expected|what *2 (expected|hoping|hoped|ordered|wanted))
  (not|nothing) *1 (great|brilliant) (tbh|honestly|to be honest|experience|so far)
  (would not|not going to) *2 (recommend|go back|return|come back|use|order|buy)
  (wtf|what the (hell|heck)|ffs|what gives|very poor|seriously|(sick|tired) of|surely (not|you|they|this|that))
  (poor|bad|shoddy|lousy) *1 (service|quality|experience|communication|job|support)
  not *1 (thrilled|keen|amused|overjoyed|convinced|won over)
  (hoped|hoping) for *2 more
  (bad|poor|very bad|pathetic|worst|lousy) (bad|poor|very bad)? *1 (service|support|app|company|product)
  ! not (at all|really|even)? {feeling}
  `
)

/** Judges, or has had enough. */
const outraged: Phrases = phrases(
  classes,
  `
  (angry|outraged|appalled|disgusted|disgusting|horrified|humiliated|humiliating|mortified|insulted|insulting|devastated)
  (disgrace|disgraceful|ridiculous|nonsense|outrageous|pathetic|shambles|appalling|atrocious|abysmal|dreadful|horrendous|horrible|terrible|awful|shocking|shameful|unbelievable|insane|absurd|farce|inexcusable|incompetent|useless|worthless|worst|unusable|crap|bullshit|garbage)
  (a|absolute|total|complete|is|utter) joke
  (some|the) (nerve|cheek|audacity)
  waste of *1 (time|money|space)
  (shame on|be ashamed|you people|for what|in tears|into tears)
  (had (it|enough)|sick (of|and tired)|done with|lost (patience|all faith)|end of my|the last straw|enough is enough|run out of (patience|answers))
  never (again|been so|felt so|go|going)
  how (dare|do you people|can (you|i ever)|on earth|the hell|hard|could (you|this)|stupid)
  what (kind|sort) of (company|service|people|business)
  are you (kidding|joking|serious|even|trying|having|actually|blind|deaf)
  lose (it|my (mind|temper))
  (ruining|wasting|spoiling|wrecking) (my|our)
  (could have|nearly) (killed|died|kill)
  who do you think
  who do you (lot|people)
  (you lot|get a grip|beggars belief|beyond belief)
  how do you *2 (sleep|live with|look)
  what *2 am i *2 paying
  what do you call (that|this)
  do you (people|lot) (ever|actually|even|not)
  you (had|have) one job
  (no|zero) (apology|explanation|reply|replies|response|refund|call) no
  not even (a|an) (sorry|apology|reply|word|email|call|phone call)
  (third|fourth|low) class (service|company)
  (time|money|total|full) waste
  (test|testing|tried|trying) my patience
  (my|our) patience *4 (out|limit|end|thin)
  proud of (yourself|yourselves)
  hope you are *2 (proud|happy|pleased) $
  treated like this
  i *1 (would|will)? bet you
  (ruined|spoiled|wrecked)
  (followers|readers|subscribers|viewers) *4 (love this story|hear about (this|you)|see how you)
  (wtf|what the (hell|heck|fuck)) (is|are|do|did|does|have|has|happened|was|were|am)
  give me strength
  (for|oh) (heaven's|heavens|god's|gods|goodness|christ's|pete's|fuck's|crying out loud) *1 (sake)?
  not make (it|this) up
  (oh)? look another
  (what|which) part of *6 (do|did) *1 you
  is (anybody|anyone) *1 (working|reading|awake|alive)
  does (a|any) *1 (human|person|human being|soul) *2 read
  who (trained|hired|taught) you
  do you *1 enjoy (making|watching|wasting|seeing)
  must be nice to (get|be) paid
  more (sense|luck|brains) (than your|talking)
  (dog|cat|gran|toddler|hamster) could (run|do)
  (talking|speaking) to (a|the) *1 wall
  (<number>|years of) loyalty *2 this
  (this is|and this is) (what (i|we) get|how you (treat|repay)|the thanks)
  you *2 lost a *1 customer
  lost my (custom|business)
  last (penny|cent|dollar|pound|rupee) *3 from (me|us)
  (charging|paying|pay|charge) for *1 (air|nothing|fresh air|a phone that)
  do not (fool|insult|patronize|lie to|lecture) (me|us|the|your|people)
  mark my words
  do not you dare
  you do not get to
  do not (tell|ask) (me|us) to *5 (again|one more time|once more)
  if i (hear|see|read|get) *6 (once more|again|one more)
  ^ (spare|save) (me|us|your|it|the) *1 (script|apologies|excuses|sorries|breath|speech|platitudes|it|lecture)
  not want *1 (sorry|your (apologies|vouchers|excuses|pity|points))
  funny how (you|your)
  ^ imagine (charging|paying|treating)
  (emails|calls|visits|engineers|weeks|months|hours|letters|phone calls|technicians) *2 (zero|no) *1 (<ing>|replies|reply|answers|answer|result|results|fridge|fridges|solution|refund|progress|sofa|help)
  ^ let me guess
  i will scream
  ^ month (two|three|four|five|six|<number>) $
  shrugged shrugged
  spitting (feathers|blood|nails)
  ^ (ffs|omg|for fuck's sake|jesus|jfc|christ) *2 (sort|fix|cancel|answer|refund|reply)
  ! (i|my *2) *1 (have|has|am|is) *2 (horrible|terrible|awful|useless|dreadful|appalling) (sense|memory|at|with|handwriting|eyesight|cook|singer)
  ! (horrible|terrible|awful|dreadful|appalling) (weather|news|day|cold|flu|rain)
  ! not (at all|really|even)? {feeling}
  ! you lot *3 (brilliant|great|the best|amazing|lovely|fantastic|wonderful|legends|fab|superb|a breath|star|stars)
  `
)

const furious: Phrases = phrases(
  classes,
  `
  (furious|livid|fuming|incensed|infuriated|infuriating|seething|enraged)
  ! not (at all|really|even)? {feeling}
  `
)

/** Accuses, mocks, or flatly contradicts. */
const accusing: Phrases = phrases(
  classes,
  `
  (robbery|rip off|ripped off|scam|scammed|scammers|fraud|fraudulent|theft|thieves|stealing|steal|cheat|cheated|cheating|liars|lying|lied|lies|extortion|crooks|profiteering|swindled|cheats|cheaters|conned|conmen|con artists|cowboys|liar|thief|pickpockets|scamming)
  (your|own|system|form|service|staff|team|company|website|app|is) (incompetence|negligence|stupid|carelessness|greed|lies|excuses|nonsense|a disgrace)
  (round of applause|slow clap|(thanks|thank you|cheers) for nothing|so called|bravo|how convenient|none of your business|to the letter|like (an idiot|a criminal|dirt))
  (i|we) (do not|will not|am not|are not|refuse to) *1 (accept|accepting|believe|be paying|paying|pay|leaving|tolerate)
  (i|we) (was|were|did|had|am|have) (literally|perfectly|right there|sitting right|never)
  (i|we) did not (ask|request|order|agree|sign|want|say)
  (how|why|never|ever) *3 (trust|believe|felt|been|seen)
  this should not be
  no thanks to (you|your|them|any)
  (thanks|thank you|cheers|ta|congratulations|congrats|well done|great job|nice job|good job|kudos) *3 (ruining|wasting|losing|breaking|destroying|spoiling|wrecking|ignoring|forgetting|cutting|making me|leaving|lying|hiding|keeping me|managed|managing|messing)
  (love|loving|adore) how you *6 (and|but|then|without)
  having a (laugh|giggle|bubble)
  (is this|is that|this is|are you) *3 joke
  taking the (mick|mickey|piss|p)
  get this straight
  so (you|they) *1 (keep|kept|take|took|pocket|charge|want me|expect me|think|lost) *3 (money|it|deposit|me|fee|and|cash)
  another *2 another
  (blame|blaming) (the|your) (customer|customers|client|weather|system)
  (<number>|full marks|top marks|five stars) *1 for (hiding|losing|ignoring|making|wasting|ruining|breaking|lying|not)
  only took (you|them)
  (what a|a right|proper) joke
  (another|same) *1 (excuse|excuses|lie|lies)
  daylight robbery
  oh {sarcastic} *1 another
  if i owed you
  call is (very)? important
  ! {sarcastic} (to|and|for|that|see|come|buy|book|order|use|back) *5 again
  `
)

/** Laughs, at us or with us. */
const laughing: Phrases = phrases({}, '(lol|haha|lmao|smh|srsly|istg|bruh)')

/** Thanks that are none behind a trouble. */
const wry: Phrases = phrases(
  classes,
  `
  (thanks|thank you|cheers|ta|nice one) (for that|a bunch) $
  {sarcastic} (service|work|job|effort|stuff) *1 (as (usual|always|ever)|again|guys|lads|folks)
  ^ {sarcastic} *6 (again|cut off|third|fourth|fifth|now|another)
  (outstanding|bravo|superb|brilliant|nice one|well done|guess what) $
  `
)

/** All that somebody says who is lost for words. */
const curt: Phrases = phrases(
  {},
  '^ (just wow|wow ok|ok wow|smh|bruh|no just no|really really|charming|priceless|typical|i have no words|no words|words fail me|speechless|are you for real|for real|oh come on|come on) $'
)

/** Softens it: thanks, courtesy, praise. */
const calm: Phrases = phrases(
  classes,
  `
  (thanks|thank you|cheers|please|kindly|grateful|appreciate|sorry)
  (could|can|would) (you|someone|somebody|anyone|i|we) (please|kindly|possibly|help|tell|check|explain|let)?
  (lovely|good|nice|great|beautifully|decent|fine|brilliant|delicious|gorgeous|friendly|pleasant|no rush|not the end|just (letting|thought|wanted)|politely|i think|i believe|a bit|a little|felt|hope|would quite? like (to|it|my|a|that))
  (love|loved|perfect|amazing|awesome|excellent|wonderful|fantastic|wow|delighted|happy|glad|impressed|best (purchase|shop|service|hotel|meal|ever))
  is (that|it|this) (possible|ok|okay|a problem|alright|all right|fine)
  (divine|heavenly|scrumptious|tasty|yum|yummy|ten out of ten)
  (a|one) (second|third) helping
  to (praise|thank|compliment|commend)
  ! (thanks|thank you|cheers) for nothing
  ! not (happy|good|great|nice|fine|impressed|perfect)
  ! {sarcastic} *1 (another|again|so now|yet another)
  ! {sarcastic} *1 (service|work|job|effort|stuff) *1 as (usual|always|ever)
  ! (will|would|going to) love (this|that) (story|one)
  `
)

/** Threatens to go, to tell or to fight. */
const threatening: Phrases = phrases(
  classes,
  `
  (regulator|ombudsman|lawyer|lawyers|solicitor|attorney|sue|suing|court|legal action|trading standards|police|chargeback|consumer protection|watchdog|the press|newspaper)
  or (i|we) *2 (close|leave|go|take|call|cancel|report|post|switch|start)
  before (i|we) *2 (close|take|report|post|switch|carry|(go|start) (to|public|ringing|calling))
  (or|and) (i|we) (am|are|will|take) *1 (off|leaving|gone|out|done|taking|our|my|going)
  (i|we) (am|are) (off|leaving|out|gone|moving on|done)
  (thinking|fixing) (of|to) (moving|leaving|switching|leave|move|switch)
  (take|taking|closing|moving) (my|our|all) *1 (account|accounts|business|custom|money)
  (tell|telling|warn|warning) (everyone|everybody|all my|people|the world)
  (avoid|stay away|steer clear|boycott)
  (keep|kept) (calling|ringing|posting)
  (leave|leaving|write|post) (a|this) (bad|negative)? review
  (report|reporting) (you|this|it) to
  not (paying|pay) (this|a penny|your|for your|until|it|that|any)
  done with you
  i am done $
  (withhold|withholding|sack|fire|dump) (the|you)?
  (taking|take) *1 (my|our) (business|custom|money) (elsewhere|across|to)
  (business|custom|money) *1 (elsewhere|across the|to (a|your) (competitor|competitors|rival))
  ! (i|we) (am|are) (off|leaving|out|gone|done) *1 (on|until|till|at|to|for|from|of|this|next|tomorrow|today|all|by|in|with my|now)
  `
)

/** Names who will hear of it: a lawyer, a court, the press, the public. */
const menacing: Phrases = phrases(
  classes,
  `
  (will|to) *1 be hearing from
  hear from my
  (what|tell|telling|to|call|contact) *1 the *1 (local|national)? (paper|papers|press|newspapers) *1 (makes|make|thinks|think|about|know|hear)
  (where|how) to leave (my|a) review
  (or|before|and) i call my bank
  consumer (court|forum)
  (see|meet) you in court
  (going|go|taking) *2 (public|to the papers|to the press|viral)
  (expose|name and shame)
  (my|our) (lawyer|solicitor|attorney) (will|is going to) *1 (be|write|enjoy|love|hear|contact|know|deal)
  small claims
  (i|we) *2 post *3 (photos|everywhere|online|videos|screenshots|facebook|twitter|tiktok|instagram|google|trustpilot)
  wait (till|until) *2 (watchdog|press|papers|twitter|regulator|ombudsman|lawyer|solicitor) *1 (hear|hears)
  (file|filing|filed|lodge|lodging|lodged) *1 (complaint|dispute) *1 (with|against)
  (dispute|disputing|disputed) *2 (this|charge|payment|with my|it)
  (brother|sister|brother-in-law|sister-in-law|friend|cousin|wife|husband|son|daughter|neighbor) *1 works (for|at) the *1 (herald|times|mail|sun|press|paper|bbc|guardian|post|mirror|gazette|tribune)
  not let (this|it) (go|drop|rest)
  you will (regret|be sorry|pay for this)
  `
)

/** Tells us what to do about it. */
const demanding: Phrases = phrases(
  classes,
  `
  (i|we) (want|demand|expect|insist|require)
  want (it|this|my|the|all|that|them|someone|one) *4 (back|removed|fixed|refunded|restored|replaced|cancelled|deal|reversed|today)
  get me (a|your|the) *1 (human|manager|supervisor|person|boss)
  (want|need|get me|speak to|call from) *2 (manager|supervisor|your boss)
  stop (taking|charging|sending|wasting|lying|stealing|calling|ringing|billing)
  ^ (fix|sort|refund|reverse|answer|send|cancel|correct|return|explain|give|find|restore|reply|count) (it|this|that|my|me|the|them|us|all|now|back|another|out)
  (immediately|right (now|away)|straight away|asap|urgent|urgently|at once|now now|this instant|by (tomorrow|today|thursday|friday))
  (what are you|when will you|when is|when are you|what is anyone) *2 (doing|going|coming|fix|do)
  what is actually? (going on|happening|the point|stopping)
  (who is|who's|who will) *1 (responsible|accountable|pay|paying|to blame)
  (yes or no|you (must|owe|have to)|must compensate|at your cost|do not charge|do something)
  why (should|would) (i|we)
  `
)

/** What it means for them. */
const harmed: Phrases = phrases(
  classes,
  `
  (baby|newborn|toddler|toddlers|year-old|pensioner|widow|disabled|wheelchair|hospital|funeral|wedding|birthday|christmas|anniversary|livelihood|pregnant|elderly|coeliac|allergy|asthma|diabetic|kids)
  (missed|lost|losing|lose|could not|had to|need) *2 (work|flight|pay|job|income|wages|money|takings|appointment|holiday|leave|customers|sale|board)
  (unpaid leave|passed out|stitches|in the rain|no (heating|hot water)|shaking|freaking out|crying|cried|panicking|motorway)
  (i|we) (paid|pay) (for|extra|you|in full|<number>|it)
  `
)

/** Insults or threatens people. */
const abusive: Phrases = phrases(
  classes,
  `
  (idiot|idiots|moron|morons|imbecile|imbeciles|clowns|dimwit|dimwits|cretin|cretins|bastard|bastards|asshole|assholes|arsehole|arseholes|bitch|cunt|cunts|wanker|wankers|twat|twats|prick|pricks|scum|scumbag|scumbags|tosser|tossers|numpty|numpties|bellend|bellends|halfwit|halfwits|nitwits|donkeys|jackasses|shithead|shitheads|dickhead|dickheads|dumbass|retard|muppet|muppets|buffoon|buffoons|parasites|jackass|dumbest|brainless|brain dead|braindead|lowlife)
  (stupid|dumb|ignorant|fat|ugly|lazy|useless|fucking|bloody) (cow|people|man|woman|girl|boy|lot|bunch|fool|fools|pig|liar)
  (fuck|screw) (you|off|yourself|yourselves)
  (go to hell|drop dead|piss off|kill yourself|rot in hell|shut up)
  (you|they|she|he) (are|is|must be) (all|so|too|just)? *1 (stupid|thick|dumb|pathetic|retarded|useless (people|lot))
  (hope you|i will) *1 (die|burn|rot|find you|kill|hurt)
  know where you (live|sleep)
  ^ get (stuffed|lost|bent|knotted|stuffed you)
  (shove|stick) (it|that|this|your *3) (up|where)
  (bunch|pack|load|lot|gang|shower|set) of *3 (crooks|liars|thieves|jokers|cowboys|criminals|robbers|rats|vultures|amateurs|fools)
  (piece|waste|sack) of (shit|crap|garbage|dirt|filth|space)
  (you|u) *1 (useless|worthless|pathetic|dumb|stupid) (piece|bot|thing|machine|robot|excuse)
  (dumb|stupid|thick|moronic) (bot|machine|robot|agent|company)
  are you *1 (thick|stupid|dumb|simple|illiterate|deaf or|brain dead|slow)
  (you|you are|a) *1 coward
  hope *2 (you|your company) *1 (all)? (go bust|lose your|get (fired|sacked)|go under|choke|rot)
  ^ (rot|get lost) $
  waste of (oxygen|skin|air|breath)
  eat (shit|dirt)
  (you|u) *1 (spineless|gutless|worthless|useless|pathetic|miserable|blithering|utter|lying|thieving|greedy) (weasels|weasel|rats|rat|worms|worm|swine|vermin|toads|snakes|cow|cows|crooks|clown|disgrace|people|lot|bunch)
  (lying|stupid|silly|miserable|useless) (cow|toad|rat|git|gits|sod|sods|pig|pigs)
  (you|u|they) (r|are|is) *1 (retarded|morons|thick|dense|braindead)
  hope *1 (your|the) *2 (burns|burn|collapses|fails|dies)
  (sod|bugger|bog|naff|eff|fuck|jog|piss) off
  ^ up yours
  thick as
  (you are|he is|she is|they are|you) (a|all)? *1 (crook|clown|parasite|coward|snake|rat|thug|joker|weasel|pig|disgrace of)
  get lost you
  hope *1 (your|the) *1 (shop|house|company|office|firm|store) *2 (burns|burn|collapses|fails)
  (eat|full of) (shit|crap)
  `
)

const swearing: Phrases = phrases({}, '(fuck|fucking|fucked|wtf|shit|shitty|bloody|damn|hell|bullshit|crap|ffs|bollocks|f)')

/** What they did themselves. */
const owning: Phrases = phrases(
  classes,
  `
  (i|we) (have|had|accidentally|may have|might have|must have|stupidly)? (lost|forgot|forgotten|deleted|misread|missed|mistyped|misplaced|dropped|spilled|washed|picked|typed|overlooked|skipped|clicked|misunderstood|misspelled|broke|confused)
  (i|we) (have|had)? (put|entered|chose|selected|sent|booked|ordered|gave|used|uploaded|typed) *3 (wrong|incorrect|old|twice|by mistake|instead)
  (my (own)? (mistake|fault|bad|error|oversight)|by (accident|mistake)|accidentally|i know i know|feel so stupid|i am an idiot|i was rushing|silly me)
  (i|we) thought (it|the|that|i)
  (i|we) *1 (sat|stepped|trod|tripped|knocked|leaned|drove|washed|shrank|put) *1 (on|over|into)? (my|it|the|them) *5 (and|by|off|in|dryer|wash|machine|microwave|dishwasher|oven|snapped|broke|shrank|cracked)
  (i|we) (sat|stepped|trod|drove|tripped) (on|over|into) (my|it|the|them)
  (i|we) (spilt|spilled) *1 (tea|coffee|my|it|the|water|wine|juice)
  (spilt|spilled|dropped) *1 (tea|coffee|water|wine|juice|it|my)
  (i|we) (locked|signed|shut) (myself|ourselves) out
  (i|we) (should|ought to|could) have *1 (read|checked|asked|looked|known|noticed|tested|measured|listened|realized)
  (i|we) must have *1 (left|typed|got|pressed|put|missed|clicked|entered|forgotten|mixed|given|used)
  (i|we) (see|notice|realize)? *1 (i|we)? never (pressed|clicked|confirmed|finished|hit|sent|submitted|paid|saved|entered)
  turns out (i|we|it was (me|my|us))
  (slipped my mind|my bad|silly me|stupid me|stupidly|foolishly|like a fool|daft of me|clumsy|butterfingers|i mixed up|i got *3 mixed up)
  (i|we) (read|measured|ordered|took|got|held|wired|plugged) *6 (wrong|in inches|in centimeters|upside down|back to front|backwards|the wrong way)
  my (toddler|son|daughter|kid|kids|dog|cat|puppy|child|boy|girl|husband|wife|baby|grandson) *2 (posted|dropped|chewed|broke|spilled|spilt|pulled|stuck|threw|flushed|ate|sat|knocked|pushed|scratched|ripped|snapped|drew)
  (i|we) (gave|told|sent) you *2 (old|wrong)
  (i|we) (meant|wanted) to (order|book|pick|click|choose|select)
  (i|we) *1 (cut|pressed|paid|called|took|bought|hit|plugged|downloaded|painted|drilled|connected|read) *3 wrong
  (i|we) *1 (reversed|backed|crashed|drove|bumped|walked) into
  (i|we) (overtightened|overfilled|overloaded|overcooked|overslept|misjudged|miscounted|mislaid)
  ^ (forgot|lost|dropped|misread|mistyped|misplaced|spilt|spilled|broke|deleted) (my|the|it|our)
  the (kids|kid|dog|cat|children|puppy|baby|twins) *2 (got|chewed|broke|ate|drew|pulled|knocked|dropped|jumped)
  (i|we) (left|let) (the|my|it|our) *2 (out|on|in|open|near|running|unlocked|behind|outside)
  (i|we) washed (it|them)
  (i|we) (have|had|would)? *1 (mixed up|muddled|swapped|confused) (the|my|two|them)
  ! lost *3 (day|days|hours|time|work|money|pay|sleep|patience|customers)
  ! not my (fault|mistake)
  ! lost *1 (job|work|husband|wife|mother|father|home|case|patience|hope|count|track)
  ! broke *1 (leg|arm|wrist|ankle|hip|foot)
  `
)

/** Who else did it. */
const others: Phrases = phrases(
  classes,
  `
  (hacked|hacker|hackers|hijacked|scammer|scammers|phishing|compromised|profiteering|price gouging|fake (text|email|call|sms)|spam|customs)
  (someone|somebody) (from|in|else) *3 (logging|logged|using|used|stole)
  the (embassy|visa office|bank|airline|landlord|neighbor|council|manufacturer|seller) (sent|refused|said|denied|cancelled|rejected|lost)
  (someone|somebody|thief|thieves|a stranger|kids|burglars) *3 (stole|stolen|nicked|pinched|took|smashed|broke into|scratched|keyed|hit|damaged)
  (stolen|nicked|pinched|taken) *1 (from|off) (my|our|the) (porch|doorstep|step|car|garden|drive|hallway|lobby|letterbox|shed|driveway|garage)
  my (bank|ex|landlord|landlady|neighbor|neighbour|flatmate|housemate|employer|roommate|card issuer|phone provider|internet provider) *2 (<done>|will not|keeps|refuses|drove|did|has)
  (dpd|ups|fedex|evri|hermes|royal mail|usps|dhl|yodel|parcelforce|an post|blue dart|bluedart|australia post|canada post|post office|postman|mailman|postal service|the courier|couriers) *3 (left|lost|lose|say|says|said|dumped|threw|delivered|brought|have|has|had|crushed|damaged|keep|keeps|refuse|refused|never|did|dropped)
  (apple|google|microsoft|samsung|paypal|klarna|android|visa|mastercard|facebook|meta|windows|ios|amazon) *1 (pay|update|wallet|store|play|changed|keeps|keep|blocked|declined|declines|locked|lost|says|will not|has|have|updated|broke|removed|rejected)
  (since|after) *1 (apple's|google's|microsoft's|samsung's|android's|paypal's)
  (apple's|google's|microsoft's|paypal's|samsung's|the courier's|the bank's|my bank's) *2 (update|fault|mistake|end|error|change|doing)
  (power cut|lightning|flood|storm|burglary|burgled)
  (the|another|a) *1 (shop|garage|builder|plumber|electrician|florist|neighbour|neighbor|guest|passenger|driver|customer|agency|dealer) (down the|next door|i bought|before|from another|who is not|that delivers)
  (the|a|my|our|some) (postman|mailman|landlord|builders|builder|squirrels|squirrel|mice|fox|rats|van|lorry|truck|car|burglars|thieves|school|guest|guests|tenant|tenants|previous owner|vet|council) *3 <done>
  (squirrels|mice|rats|foxes|burglars|thieves|vandals|builders) *2 (chewed|took|cut|broke|ate|smashed|stole)
  (on|at) their (side|end)
  ! blame *2
  `
)

/** What your people, your systems or you did. */
const ours: Phrases = phrases(
  classes,
  `
  your (driver|courier|engineer|technician|agent|rep|man|guy|contractors|plumber|receptionist|staff|team|colleague|people|app|website|site|system|bot|software|crew|waiter|letter|company|bank|phone|service|support|online|own|carrier|office|warehouse|delivery)
  you (have|had|just|guys|people|all)? (<done>|refuse|keep|never|still|did not|have not)
  (was|were|been) (told|promised|charged|given|sent|quoted|ignored)
  (nobody|no one)
  (fault|mistake|error|doing) of (the|your) *2 (department|team|warehouse|staff|shop|office|store|system|people|crew|desk|kitchen|driver|company)
  (someone|somebody) (in|at|on) (your|the|billing|accounts|dispatch|shipping|sales|support)
  (shipping|billing|sales|accounts|dispatch|packing|warehouse) (department|team|people|staff) *3 (<done>)
  whoever (packed|sent|fitted|delivered|cooked|typed|took|made|booked|processed)
  (mistake|error|fault) *1 (is|was|lies) *1 (in|on|with|at) your
  (accounts|billing|sales|dispatch|reception|head office|the warehouse|the kitchen) (sent|put|mixed|typed|charged|gave|forgot|lost|booked)
  (is not|not) me $
  `
)

/** What they ask for. */
const asking: Readonly<Record<Ask, Phrases>> = {
  refund: phrases(
    classes,
    `
    (refund|refunds|refunded|reimburse|reimbursed|reimbursement|money back|chargeback)
    (want|like|need|give me|get|have|getting) *4 (money|deposit|fare|payment|fee|that|it|all|one|booking|pounds|<number>) *2 back
    (return|reverse) (the|one|my|it) *2 (payment|charge|money|fee|now)?
    (credit note|full credit|give me my money)
    `
  ),
  replacement: phrases(classes, '(replacement|replace|replaced|exchange|swap|(a|send me a) new one|another one|send another|resend|reship|the right one)'),
  repair: phrases(
    classes,
    `
    (repair|repaired|fix|fixed|mend|mended|restore|restored|unlock|unblock|unblocked|recover|rolled back|put *2 right|sort *1 out|sorted|sort it|correct (it|this|that|my)|corrected)
    (get|send) *2 (engineer|plumber|technician|electrician|someone|somebody) *1 (out|round|over)
    ! (thanks|thank you|cheers|grateful) *4 (fix|fixed|repair|repaired|mended|restored|sorted|corrected)
    ! (fix|sort|correct) *1 (the|a|my|our) *1 (date|dates|time|name|spelling|typo|address|email|postcode|number|surname)
    `
  ),
  compensation: phrases(classes, '(compensation|compensate|compensated|goodwill|make it up to|(be|get) paid for|pay me for|reimburse me for|at your cost)'),
  apology: phrases(classes, '(apology|apologies|apologize|say sorry|said sorry)'),
  explanation: phrases(
    classes,
    `
    (explain|explanation|clarify|clarification)
    why (is|are|was|were|do|does|did|can|has|have|am|would|could|your|the|this|i)
    (know|tell me|understand|hear) *3 (why|what went wrong|what happened)
    what (happened|is actually? going on|went wrong|is happening|is the reason)
    how (did|could|can) (this|it|that) happen
    `
  ),
  'call-back': phrases(
    classes,
    `
    (call|ring|phone) (me|us|back)
    (callback|call-back)
    (speak|talk) (to|with) (a|an|someone|somebody|your)
    someone to (call|ring|contact|deal)
    `
  ),
  cancellation: phrases(
    classes,
    `
    (want|like|need|please|you|to|and|trying|let me|help me) cancel
    ^ cancel
    (cancelling|terminate|unsubscribe|(close|delete) my account)
    (the|a|my) cancellation
    cancel (my|our|this|the)
    `
  ),
  update: phrases(
    classes,
    `
    any (news|update|updates)
    where (is|are) *1 (my|our|the|mine)
    when (will|is|can|are|do|does) (it|you|i|my|the|they|we|someone|somebody)
    (status of|tracking|let me know when)
    `
  )
}

/** Where a customer's words may stand: a line of capitals may look like a name, and "Hello??" like a greeting. */
const everywhere: readonly BlockKind[] = ['greeting', 'body', 'list', 'sign-off', 'signature']

/** What each thing found adds to the anger, up to twice; the sums that are angry and furious. */
const weights: readonly (readonly [Phrases, number])[] = [
  [accusing, 5],
  [outraged, 5],
  [slighted, 3],
  [threatening, 3],
  [menacing, 5],
  [demanding, 3],
  [harmed, 2],
  [swearing, 2],
  [laughing, 2],
  [claiming, 1],
  [repeated, 1],
  [ours, 1],
  [calm, -2]
]
const angryFrom = 5
const furiousFrom = 18

let compiled: {matcher: Matcher; spell: Speller} | undefined

/** Compiled when the first message comes. */
function compile(): {matcher: Matcher; spell: Speller} {
  const matcher = compileMatcher([
    praising,
    settling,
    thanking,
    wry,
    curt,
    failing,
    sought,
    displeased,
    furious,
    abusive,
    owning,
    others,
    ...weights.map(([set]) => set),
    ...Object.values(asking)
  ])
  return {matcher, spell: createSpeller(matcher.meaningOf)}
}

/** Reads a customer's message. Throws a `TypeError` where it is no string. */
export const readCustomer = (text: string): CustomerReading => readMessage(text).reading

/** What a message shows, and, where nothing in it complains, what is left of it without its praise. Throws as `readCustomer` does. */
export function readMessage(text: string): {reading: CustomerReading; unpraised: string} {
  if (typeof text !== 'string') throw new TypeError(`The customer's message is ${show(text)}; expected a string`)
  compiled ??= compile()
  const {matcher, spell} = compiled
  const readingOf = (text: string): Reading => startReading(read(text, spell), {}, lookAnew(matcher), readingOf)
  const reading = readingOf(text)
  const praised = reading.matches(praising, everywhere).filter(isAsserted)
  const past = reading.matches(thanking, everywhere).length > 0 ? pastIn(reading.matches(settling, everywhere).filter(isAsserted)) : []
  const good = [...praised, ...past].sort((one, other) => one.start - other.start)
  const found = (set: Phrases): readonly Match[] => outside(reading.matches(set, everywhere), good).filter((match) => !isName(match))
  const has = (...sets: readonly Phrases[]): boolean => sets.some((set) => found(set).length > 0)

  const isSpeechless = has(curt) && reading.reply.blocks.reduce((words, block) => words + block.words.length, 0) <= briefUpTo
  const {capitals, marks, exclaims, echoes} = emphasisOf(reading)
  const masked = maskedIn(text)
  const stars = starsIn(text)
  const abuse = masked.abuse || found(abusive).some((match) => !ofThemselves(match) && isAtUs(match))
  const owned = outside(reading.matches(owning, everywhere), praised)
  const isFailing = found(failing).some(isFact)
  // "OMG the cake!!! You are geniuses!"
  const isThrilled = praised.length > 0 && !isFailing && !has(slighted, displeased, outraged, furious, threatening, accusing)
  let sum =
    (isThrilled ? 0 : 3 * Math.min(capitals, 2) + 2 * Math.min(marks, 2) + 2 * exclaims) +
    angryFrom * Math.min(echoes, 2) +
    (masked.swears ? 2 : 0) +
    (isFailing && has(wry) ? angryFrom : 0) +
    (stars === 1 ? 2 : 0) +
    (text.length > longFrom ? 1 : 0)
  for (const [set, weight] of weights) sum += weight * Math.min(found(set).length, 2)
  const complaint =
    abuse ||
    isFailing ||
    found(claiming).some(isFact) ||
    has(sought) ||
    isSpeechless ||
    has(slighted, displeased, outraged, furious, threatening, menacing, accusing, swearing) ||
    stars <= 3 ||
    (sum >= angryFrom && !has(calm))
  const isOwnDoing = owned.length > 0 && capitals + marks === 0 && !has(ours, accusing, slighted, threatening, menacing, demanding, claiming, furious, displeased)
  const isFurious = abuse || has(furious) || sum >= furiousFrom
  const anger = !complaint || isOwnDoing ? 0 : isFurious ? 3 : isSpeechless || sum >= angryFrom ? 2 : sum > 0 || has(displeased) ? 1 : 0

  const blames = has(ours, slighted)
  let fault: Fault = 'unknown'
  if (has(others)) fault = 'third-party'
  else if (owned.length > 0 && !(complaint && blames)) fault = 'customer'
  else if (complaint && (isFailing || anger >= 2 || blames || has(repeated) || (anger > 0 && has(sought)))) fault = 'company'

  const asks = (Object.keys(asking) as Ask[]).filter((ask) => found(asking[ask]).some((match) => !isNegated(match)))
  return {
    reading: {complaint, anger, abuse, fault, asks},
    unpraised: complaint
      ? text
      : without(
          text,
          good.map((match) => (past.includes(match) ? match : praiseAround(match))).sort((one, other) => one.start - other.start)
        )
  }
}

/** "Angry Birds", "Leak Stopper 3000": a word with a capital inside a sentence, beside another one or a number. */
function isName({block, first, last}: Match): boolean {
  const opening = sentenceAt(block, first).first
  const isCapital = (at: number): boolean => at > opening && at < block.words.length && /^\p{Lu}[\p{Ll}-]/u.test(rawAt(block, at))
  const isNumber = (at: number): boolean => at < block.words.length && /^\d+$/.test(rawAt(block, at))
  const isNamed = (at: number): boolean => isCapital(at) && (isCapital(at - 1) || isCapital(at + 1) || isNumber(at + 1))
  if (first !== last || !isNamed(first)) return false
  // in a sentence whose words all have capitals, capitals say nothing
  let capitals = 0
  for (let at = Math.max(opening + 1, first - 3); at <= first + 3; at++) if (isCapital(at)) capitals++
  return capitals <= mostInName
}

const rawAt = ({words, text}: Block, at: number): string => {
  const word = words[at] as Word
  return text.slice(word.start, word.end)
}

/** Of the six words around one. */
const mostInName = 3

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

const turns = wordSet('but|now|however|although|though|yet|except|until|till|otherwise|only|sadly|unfortunately')

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

/** In words: there is no more to a message than that somebody is lost for words. */
const briefUpTo = 5

/** Longer messages than this are rarely calm. In UTF-16 code units. */
const longFrom = 180

/** What the customer's message of a context shows, read at most once; undefined where there is none. */
export function customerOf(context: ReplyContext): CustomerReading | undefined {
  const {customer} = context
  if (typeof customer !== 'string') return undefined
  let known = customersRead.get(context)
  if (!known) {
    known = readCustomer(customer)
    customersRead.set(context, known)
  }
  return known
}

const auxiliaries = wordSet('is|are|am|do|does|did|can|could|will|would|has|have|should|may|was|were')
const suppositions = wordSet('if|whether|unless|case')

/** Told as a fact: not denied, not supposed, not asked by a plain yes-or-no question. */
function isFact(match: Match): boolean {
  const {words} = match.block
  const {first, mark} = sentenceOf(match)
  if (mark === '?' && auxiliaries.has((words[first] as Word).text)) return false
  for (let at = match.first - 1; at >= first && at > match.first - 6; at--) if (suppositions.has((words[at] as Word).text)) return false
  return !isNegated(match)
}

/** "I'm an idiot", "I feel so stupid". */
const ofThemselves = ({block, first}: Match): boolean => block.words.slice(Math.max(0, first - 4), first).some(({text}) => text === 'i' || text === 'my' || text === 'like')

/** Who is meant by an insult: whoever reads it, or the people who work here. */
const atUs = wordSet(
  'you|your|yours|yourself|yourselves|u|ur|ya|youre|staff|team|company|support|agent|agents|driver|manager|people|lot|bunch|listen|these|this|here|service|man|woman|shut|off'
)

/** In words; so short, it has no other target. */
const shortInsult = 5

/** Hurled at the agent or the company, not at a thief, a neighbour or a thing. */
function isAtUs(match: Match): boolean {
  const {first, end} = sentenceOf(match)
  return end - first <= shortInsult || match.block.words.slice(Math.max(first, match.first - 15), Math.min(end, match.last + 15)).some(({text}) => atUs.has(text))
}

/** Short words that are no abbreviations where they stand in capitals. */
const shouted = wordSet('not|no|now|my|all|any|one|six|two|our|your|and|they|why|how|who|yes|are|am|day|new|old')

const allCapitals = lazily(() => /^\p{Lu}{2,}$/u)

interface Emphasis {
  /** Words in capitals. */
  capitals: number
  /** Sentences that end with "!!", "??" or "?!". */
  marks: number
  /** 1 where any sentence ends with "!". */
  exclaims: number
  /** Sentences of one or two words that were said just before: "Third week. Third. Week." */
  echoes: number
}

function emphasisOf({reply}: Reading): Emphasis {
  const emphasis = {capitals: 0, marks: 0, exclaims: 0, echoes: 0}
  for (const block of reply.blocks) {
    const {text, words} = block
    emphasis.echoes += echoesIn(block)
    let end = 0
    for (const word of words) {
      if (word.start < end) continue
      end = word.end
      const own = text.slice(word.start, end)
      const before = text[word.start - 1] ?? ''
      if (word.kind === 'word' && own.length < 30 && allCapitals().test(own) && !'@#-'.includes(before || ' ') && (own.length > 3 || shouted.has(word.text))) emphasis.capitals++
      if (text[end] === '!') emphasis.exclaims = 1
      if (/^[!?]{2}/.test(text.slice(end, end + 2))) emphasis.marks++
    }
  }
  return emphasis
}

/** In words. */
const shortEcho = 2
const echoWithin = 10

function echoesIn(block: Block): number {
  let echoes = 0
  let before = 0
  for (let at = 0; at < block.words.length; ) {
    const {first, end, mark} = sentenceAt(block, at)
    const words = block.words.slice(first, Math.min(end, first + shortEcho + 1)).map(({text}) => text)
    const said = block.words.slice(Math.max(0, first - echoWithin), first).map(({text}) => text)
    const isEcho = words.length <= shortEcho && words.every((word) => said.includes(word) && !courtesies.has(word))
    const isDrummed = words.length === 1 && before === 1 && drummed.has(words[0] as string)
    if (mark !== '?' && (isEcho || isDrummed)) echoes++
    before = words.length
    at = Math.max(at + 1, end)
  }
  return echoes
}

/** Said twice, these are no anger. */
const courtesies = wordSet('hi|hello|hey|yes|yeah|yep|ok|okay|thanks|thank|you|please|bye|sorry|wow|yay|haha|great|love|best')

/** Drummed out word by word: "Seven. Weeks." */
const drummed = wordSet('not|never|here|minutes|hours|days|weeks|months|years|times|nothing|nobody|zero|still')

const maskedSwear = lazily(() => /(?<![\p{L}\d*])(?:[a-z]{1,2}[*#$@]{2,}[a-z]*|[a-z]{1,2}[*#$@][a-z]{2,})(?![\p{L}\d])/iu)
const maskedAbuse = lazily(
  () => /(?<![\p{L}\d*])(?:f[*#$@u]+c?k? (?:you|off|u|ur)\b|(?:b[*#$@]+stard|a[*#$@]+hole|w[*#$@]+nker|c[*#$@]+nt|tw[*#$@]+t|pr[*#$@]+ck|b[*#$@]+tch|d[*#$@]+ckhead)(?:s|es)?\b)/iu
)

/** Swear words behind asterisks. */
function maskedIn(text: string): {swears: boolean; abuse: boolean} {
  return {swears: maskedSwear().test(text), abuse: maskedAbuse().test(text)}
}

/** The stars that a review gives: 5 where it gives none. */
function starsIn(text: string): number {
  const opening = text.slice(0, 400)
  const drawn = /^\W{0,3}(★+)☆/.exec(opening)
  if (drawn) return (drawn[1] as string).length
  const told = /\b([1-5]|one|two|three|four|five)(?: stars?\b|\/5\b)/i.exec(opening)?.[1]?.toLowerCase()
  if (told === undefined) return 5
  return Number(told) || ['one', 'two', 'three', 'four', 'five'].indexOf(told) + 1
}
