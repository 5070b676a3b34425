/**
 * Reads the customer's message: whether it complains, how angry it is, who seems to be at fault, and what it asks for.
 */
import {isAsserted, isNegated, type Match, matchOf, outside, sentenceOf} from './match/match.ts'
import {compileMatcher, type Matcher} from './match/matcher.ts'
import {type Phrases, phrases} from './match/phrase.ts'
import {customersRead} from './opinion.ts'
import {lookAnew, type Reading, startReading} from './reading.ts'
import type {BlockKind} from './reply/blocks.ts'
import {createSpeller, type Speller} from './reply/fold.ts'
import {read} from './reply/read.ts'
import type {Word} from './reply/words.ts'
import {show} from './setting.ts'
import type {Ask, CustomerReading, Fault, ReplyContext, Span} from './types.ts'
import {wordSet} from './word-set.ts'

const unit = 'minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks|month|months|year|years'
const classes = {
  unit,
  be: 'is|was|are|were|be|been|came|comes|arrived|turned up|went|looks|seems|got|gets|has|have|as',
  // said of a thing or a service, these complain
  bad: 'broken|faulty|defective|damaged|cracked|chipped|dented|scratched|torn|ripped|ruined|leaking|dead|dirty|filthy|mouldy|moldy|stale|cold|soggy|burnt|raw|missing|wrong|incorrect|late|delayed|overdue|lost|stolen|down|blocked|locked|frozen|suspended|banned|disabled|hacked|compromised|unusable|slow|noisy|loud|unsafe|dangerous|empty|stuck|short|smashed|split|stained|faded|blurry|misleading|loose|fake|harsh|rejected|declined|refused|reset|deleted|wiped|unfair|tiny|off|rubbish|unacceptable|cut',
  trouble:
    'problem|problems|issue|issues|trouble|error|errors|fault|bug|glitch|crack|leak|hole|scratch|dent|stain|mould|mold|delay|delays|mistake|mix-up|outage|typo|mess|mice|cockroaches|spam|damage',
  // what a thing, a service or the people behind it ought to do
  should:
    'arrive|come|turn|show|reach|work|start|load|open|charge|connect|fit|match|appear|respond|reply|answer|let|register|recognize|receive|log|login|get|use|access|close|lock|drain|help|care|deliver|update|sync|print|play|cancel|download|see|find|stop|add|mention|tell|warn|touch|budge|happen|bother|last|make sense',
  better: 'better|happier|nicer|easier|smoother|quicker|faster|friendlier|kinder|tastier|prouder|safer|warmer|simpler|calmer|finer|cleaner|fresher|prettier|lovelier|softer',
  // "more" and "so" of these praise
  pleasing:
    'pleased|happy|satisfied|impressed|grateful|thankful|delighted|glad|proud|relaxed|comfortable|welcome|welcomed|safe|spoiled|touched|moved|well|kindly|warmly|lovingly|helpful|kind|friendly|attentive|welcoming|patient|polite|professional|thoughtful|caring|generous|reliable|efficient|thorough|considerate|accommodating|knowledgeable|obliging|lovely|beautiful|delicious|tasty|enjoyable|comfy|smooth|easy|simple|straightforward|convenient|good|great|nice|wonderful|amazing|perfect',
  hitch:
    'problem|problems|issue|issues|trouble|complaint|complaints|hitch|hiccup|hiccups|snag|snags|glitch|regret|regrets|quibble|quibbles|quarrel|grumble|grumbles|criticism|criticisms|niggle|niggles',
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
  ! never *6 (until|till)
  ! never *3 (many|much) *2
  ! never let (me|us) down (like|so|as|this) *
  ! (can|could) not complain (anywhere|because|to|as)
  ! {hitch} *6 (until|till|before|but|except|apart|yet)
  ! no {hitch} *2 (taking|charging|billing|keeping|pocketing|selling)
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
  ! (even if|what if|is it true) *7
  ! {trouble} *3 (solved|resolved|fixed|sorted|gone|over)
  ! ^ do not *
  ! never got (round|around)
  ! (not required|nothing (more|else) (will|to|is))
  ! (i|we) (have|had)? (lost|broken|deleted|missed|forgotten) (my|the|a)
  ! your *3 (called|named|based|limited|advertised|offered|recommended)
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
  told (me|us) *3 (twice|different|nothing|impossible)
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
  not (happy|impressed|pleased|satisfied|acceptable|good enough|on|expected|what *2 expected)
  (would not|not going to) *2 (recommend|go back|return|come back|use|order|buy)
  (wtf|what the (hell|heck)|ffs|what gives|very poor|seriously|(sick|tired) of|surely (not|you|they|this|that))
  (poor|bad|shoddy|lousy) *1 (service|quality|experience|communication|job|support)
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
  (could have|nearly) (killed|died|kill)
  who do you think
  (ruined|spoiled|wrecked)
  ! not (at all|really|even)? {feeling}
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
  (robbery|rip off|ripped off|scam|scammed|scammers|fraud|fraudulent|theft|thieves|stealing|steal|cheat|cheated|cheating|liars|lying|lied|lies|extortion|crooks|profiteering|swindled)
  (your|own|system|form|service|staff|team|company|website|app|is) (incompetence|negligence|stupid|carelessness|greed|lies|excuses|nonsense|a disgrace)
  (round of applause|slow clap|(thanks|thank you|cheers) for nothing|so called|bravo|lol|haha|how convenient|none of your business|to the letter|like (an idiot|a criminal|dirt))
  (i|we) (do not|will not|am not|are not|refuse to) *1 (accept|accepting|believe|be paying|paying|pay|leaving|tolerate)
  (i|we) (was|were|did|had|am|have) (literally|perfectly|right there|sitting right|never)
  (i|we) did not (ask|request|order|agree|sign|want|say)
  (how|why|never|ever) *3 (trust|believe|felt|been|seen)
  this should not be
  `
)

/** Softens it: thanks, courtesy, praise. */
const calm: Phrases = phrases(
  classes,
  `
  (thanks|thank you|cheers|please|kindly|grateful|appreciate|sorry)
  (could|can|would) (you|someone|somebody|anyone|i|we) (please|kindly|possibly|help|tell|check|explain|let)?
  (lovely|good|nice|great|beautifully|decent|fine|brilliant|delicious|gorgeous|friendly|pleasant|no rush|not the end|just (letting|thought|wanted)|politely|i think|i believe|a bit|a little|felt|hope|would quite? like (to|it|my|a|that))
  (love|loved|perfect|amazing|awesome|excellent|wonderful|fantastic|wow|delighted|happy|glad|impressed|best (purchase|shop|service|hotel|meal|ever))
  ! (thanks|thank you|cheers) for nothing
  ! not (happy|good|great|nice|fine|impressed|perfect)
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
  (withhold|withholding|sack|fire|dump) (the|you)?
  `
)

/** Tells us what to do about it. */
const demanding: Phrases = phrases(
  classes,
  `
  (i|we) (want|demand|expect|insist|require)
  want (it|this|my|the|all|that|them|someone|one) *4 (back|removed|fixed|refunded|restored|replaced|cancelled|deal|reversed|today)
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
  (idiot|idiots|moron|morons|imbecile|imbeciles|clowns|dimwit|dimwits|cretin|cretins|bastard|bastards|asshole|assholes|arsehole|arseholes|bitch|cunt|cunts|wanker|wankers|twat|twats|prick|pricks|scum|dickhead|dickheads|dumbass|retard|muppet|muppets|buffoon|buffoons|parasites|jackass|dumbest|brainless|brain dead|braindead|lowlife)
  (stupid|dumb|ignorant|fat|ugly|lazy|useless|fucking|bloody) (cow|people|man|woman|girl|boy|lot|bunch|fool|fools|pig|liar)
  (fuck|screw) (you|off|yourself|yourselves)
  (go to hell|drop dead|piss off|kill yourself|rot in hell|shut up)
  (you|they|she|he) (are|is|must be) (all|so|too|just)? *1 (stupid|thick|dumb|pathetic|retarded|useless (people|lot))
  (hope you|i will) *1 (die|burn|rot|find you|kill|hurt)
  know where you (live|sleep)
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
  ! lost *3 (day|days|hours|time|work|money|pay|sleep|patience|customers)
  ! not my (fault|mistake)
  `
)

/** Who else did it. */
const others: Phrases = phrases(
  classes,
  `
  (hacked|hacker|hackers|hijacked|scammer|scammers|phishing|compromised|profiteering|price gouging|fake (text|email|call|sms)|spam|customs)
  (someone|somebody) (from|in|else) *3 (logging|logged|using|used|stole)
  the (embassy|visa office|bank|airline|landlord|neighbor|council|manufacturer|seller) (sent|refused|said|denied|cancelled|rejected|lost)
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
  [demanding, 3],
  [harmed, 2],
  [swearing, 2],
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
  const matcher = compileMatcher([praising, failing, sought, displeased, furious, abusive, owning, others, ...weights.map(([set]) => set), ...Object.values(asking)])
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
  const found = (set: Phrases): readonly Match[] => outside(reading.matches(set, everywhere), praised)
  const has = (...sets: readonly Phrases[]): boolean => sets.some((set) => found(set).length > 0)

  const {capitals, marks, exclaims} = emphasisOf(reading)
  const stars = starsIn(text)
  const abuse = found(abusive).some((match) => !ofThemselves(match) && isAtUs(match))
  const isFailing = found(failing).some(isFact)
  let sum = 3 * Math.min(capitals, 2) + 2 * Math.min(marks, 2) + 2 * exclaims + (stars === 1 ? 2 : 0) + (text.length > longFrom ? 1 : 0)
  for (const [set, weight] of weights) sum += weight * Math.min(found(set).length, 2)
  const complaint =
    abuse ||
    isFailing ||
    found(claiming).some(isFact) ||
    has(sought) ||
    has(slighted, displeased, outraged, furious, threatening, accusing, swearing) ||
    stars <= 3 ||
    (sum >= angryFrom && !has(calm))
  const isFurious = abuse || has(furious) || sum >= furiousFrom
  const anger = !complaint ? 0 : isFurious ? 3 : sum >= angryFrom ? 2 : sum > 0 || has(displeased) ? 1 : 0

  const blames = has(ours, slighted)
  let fault: Fault = 'unknown'
  if (has(others)) fault = 'third-party'
  else if (has(owning) && !(complaint && blames)) fault = 'customer'
  else if (complaint && (isFailing || blames || has(repeated) || (anger > 0 && has(sought)))) fault = 'company'

  const asks = (Object.keys(asking) as Ask[]).filter((ask) => found(asking[ask]).some((match) => !isNegated(match)))
  return {reading: {complaint, anger, abuse, fault, asks}, unpraised: complaint ? text : without(text, praised.map(praiseAround))}
}

const turns = wordSet('but|now|however|although|though|yet|except|until|till|otherwise|only|sadly|unfortunately')

/** In words. */
const longestPraise = 40

/** The sentence that praises, up to where it turns. */
function praiseAround(match: Match): Match {
  const {block, phrase} = match
  const sentence = sentenceOf(match)
  const goesOn = (at: number): boolean => !turns.has((block.words[at] as Word).text)
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

interface Emphasis {
  /** Words in capitals. */
  capitals: number
  /** Sentences that end with "!!", "??" or "?!". */
  marks: number
  /** 1 where any sentence ends with "!". */
  exclaims: number
}

function emphasisOf({reply}: Reading): Emphasis {
  const emphasis = {capitals: 0, marks: 0, exclaims: 0}
  for (const {text, words} of reply.blocks) {
    let end = 0
    for (const word of words) {
      if (word.start < end) continue
      end = word.end
      const own = text.slice(word.start, end)
      const before = text[word.start - 1] ?? ''
      if (word.kind === 'word' && own.length < 30 && /^\p{Lu}{2,}$/u.test(own) && !'@#-'.includes(before || ' ') && (own.length > 3 || shouted.has(word.text))) emphasis.capitals++
      if (text[end] === '!') emphasis.exclaims = 1
      if (/^[!?]{2}/.test(text.slice(end, end + 2))) emphasis.marks++
    }
  }
  return emphasis
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
