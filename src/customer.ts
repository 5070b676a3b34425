/**
 * Reads the customer's message: whether it complains, how angry it is, who seems to be at fault, and what it asks for.
 */
import {isNegated, type Match, sentenceOf} from './match/match.ts'
import {compileMatcher, type Matcher} from './match/matcher.ts'
import {type Phrases, phrases} from './match/phrase.ts'
import {type Reading, startReading} from './reading.ts'
import type {BlockKind} from './reply/blocks.ts'
import {read} from './reply/read.ts'
import type {Word} from './reply/words.ts'
import {show} from './setting.ts'
import type {Ask, CustomerReading, Fault, ReplyContext} from './types.ts'

const unit = 'minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks|month|months|year|years'
const classes = {
  unit,
  be: 'is|was|are|were|be|been|being|came|come|comes|arrived|turned up|went|looks|seems|got|gets|has|have|had|as|showing',
  // said of a thing or a service, these complain
  bad: 'broken|faulty|defective|damaged|cracked|chipped|dented|scratched|torn|ripped|ruined|leaking|dead|dirty|filthy|mouldy|moldy|rotten|stale|cold|soggy|burnt|raw|inedible|missing|wrong|incorrect|late|delayed|overdue|lost|stolen|nicked|down|blocked|locked|frozen|suspended|banned|disabled|hacked|compromised|unusable|unreliable|slow|noisy|loud|unsafe|dangerous|empty|stuck|short|smashed|shattered|bent|split|stained|faded|blurry|misleading|loose|fake|failing|harsh|hidden|rejected|declined|refused|reset|deleted|wiped|unfair|tiny|gone|off|rubbish|unacceptable|cut|signed out|logged out',
  trouble:
    'problem|problems|issue|issues|trouble|error|errors|fault|bug|glitch|crack|leak|hole|scratch|dent|stain|mould|mold|delay|delays|mistake|mix-up|outage|typo|nightmare|mess|mice|cockroaches|spam',
  // what a thing, a service or the people behind it ought to do
  should:
    'arrive|come|turn|show|reach|work|start|load|open|charge|connect|fit|match|appear|respond|reply|answer|let|register|recognize|receive|log|login|get|use|access|heat|close|lock|drain|help|care|deliver|update|sync|print|play|cancel|download|see|find|stop|add|mention|tell|warn|touch|budge|happen|bother|turn up|last|add up|make sense'
}

/** What went wrong, told as a fact. */
const failing: Phrases = phrases(
  classes,
  `
  {be} (still|again|all|completely|only|not)? {bad}
  {trouble}
  (does|did|do|has|have|had|is|are|was|were|could|can|will|would) not *1 (<done>|<ing>|{should}|as described|acceptable|good enough|expected|valid|right|correct|possible|been)
  never (<done>|came|got|rang|showed|again)
  (stopped|stops|quit|keeps|kept|keep) (on)? (<ing>|to work)
  (nobody|no one|none|nothing) *3 (<done>|answers|replies|works|happens|knows|could|will|can)
  no longer (works|working|turns|starts|opens|loads|charges|fits|connects|shows|possible|valid|there|answers|responds)
  still (no|not|waiting|says|saying|showing|missing|nothing|drops|pausing|broken|have|has|is|does|locked)
  no (reply|response|answer|call|text|sign|signal|hot water|heating|water|power|internet|wifi|network|refund|notice|warning|record|explanation|one there|room|one replies)
  (without|before) (asking|a word|warning|notice|telling|permission|explanation)
  (failed|fails|crashed|crashes|broke|breaks|died|vanished|disappeared|collapsed|leaked|shrunk|shrank|faded|exploded|snapped|hung up|rang out|fell off|fell apart|leaning|logged me out|logs me out|shut down|overheated|buffering|misquoted|cheaper)
  (lost|losing|ruined|wiped|deleted) *1 (my|our|the|all|weeks|it)
  (wrong|someone else's|somebody else's|different) (name|size|color|address|item|order|product|person|client|amount|date|room|letter|dish|one|green|bill|shade|price|invoice|number|edition|vat rates)
  (charge|charged|charging|billed|billing|debited|deducted|took|taken|fined|charges) *4 (twice|again|extra|double|after|when|without|full|money|more|me)
  (you|they|been|was|i) *2 (charged|charging|billing|billed|overcharged|debited|deducted|fined|removed|rejected|doubled|estimated)
  (price|bill|rent|rate|fee|premium|charge|cost|rates|jacked) *4 (doubled|tripled|jumped|up)
  (more|less|later|longer|shorter|worse) than *4 (agreed|quoted|promised|advertised|described|ordered|booked|expected|the slot)
  (waited|waiting|waits|wait) *6 ({unit}|ages|forever|since|past|on hold|until)
  <number> {unit} (late|later|now|without|overdue|and)
  (got|gave|received|sent|given|came|charged|delivered|served) *5 instead of
  (hidden|unexpected|duplicate|double|cancellation|admin|late) (fee|fees|charge|charges)
  (food poisoning|allergic reaction|(unable|failed) to)
  (told|said|promised|quoted|assured|advertised|supposed|meant) *5 (but|and then|now|yet|not|impossible|no)
  (what|where) *1 (happened|did) *1 (to|go)
  where (is|are) *1 (my|our|the)
  (poor|bad|terrible|awful|horrible|appalling|shoddy|lousy) *1 (service|quality|experience|communication|job|support|haircut)
  (can not|could not) (log|login|get|access|use|open|find|cancel|download|see|change|return|redeem|recover|sign)
  (can not|could not) <done>
  not (ready|there|here|included|installed|active|sorted|him|her|that|what) $
  , not (ready|there|fixed|sorted|clean|working)
  (says|say|said|shows|showing|states|listed|marked|told|tells|promised|website|app|site|label|advert|sign) *7 (but|although|though|yet|and then|even though|actually|in fact|turned out|which is|now)
  (had|was|were|been) *6 yesterday
  gone? from *1 (all|my|our|the)
  (too|bit|far|way) (short|long|small|big|large|tight|loud|late|cold|hot|expensive|slow|salty|rushed)
  (endless|no option|none of|can not believe|did not request|did not ask|did not order|did not agree|never agreed|so called|turned into|turned out|fell|felt (rushed|like|a bit|harsh|ambushed|small|pressured)|froze|scratched|damage|damaged)
  your *3 (let|left|asked|marked|laughed|shrugged|made|put|sent|gave|broke|lost|forgot|ignored|refused|ruined|cancelled|missed|dropped|told|wrote|says|said|thinks|wants|keeps|stopped|took|changed)
  (you|u) (sent|gave|sold|delivered|fitted|installed|booked|gave) me (a|an|the|some)
  now (you|they|the|it|its|it is|the *1) (want|wants|say|says|says i|next|asks)
  (says|say|said) (i|we) (have|owe|used|am|did|do)
  ! (even if|what if|is it true) *7
  ! (not required|nothing (more|else) (will|to|is))
  ! (i|we) (have|had)? (lost|broken|deleted|missed|forgotten) (my|the|a)
  (got|was|been|is) cancelled
  makes no sense
  you said <number> {unit}
  (cracked|split|snapped|leaned|wobbles|flickers|rattles|squeaks|drips|leaks) (after|again|within|in|already)
  ^ (screen|zip|handle|battery|seam) (cracked|broke|split|died)
  `
)

/** Claims something back, or contests what they are to pay. */
const claiming: Phrases = phrases(
  classes,
  `
  why (is|are|was|were|do|does|did|can|should|has|have|am|would|could|your|the|this|you) 
  (i|we) *2 (should not|will not|am not|are not|do not) *2 (pay|paying|have to|accept|accepting|intend|owe|owe)
  should i pay
  (want|need|expect|like|demand|request|where is) *3 (money|it|them|that|all|whole|full|deposit) (back|refunded|return|refund|replaced)?
  my money
  (want|would like|like|need) *2 (know why|an explanation|put right|it put right|answers|credit|replacement|compensation)
  (full|partial) refund
  (refund|replacement|compensate) (me|my|us|all|both|not)
  (you|they) (owe|must|should|ought|lied|lost|sold)
  what (are|is) (you|anyone|somebody) going
  (who is|who's|who will) *1 (responsible|accountable|pay|to blame)
  put *2 right
  (make|made) (it|this) right
  `
)

/** How they were treated: brushed off, passed round, kept in the dark. */
const slighted: Phrases = phrases(
  classes,
  `
  (shrugged|laughed at|rolled (his|her|their) eyes|hung up|rang out|ignored|ignoring|fobbed|brushed off|passed around|passed from|talked down|dismissed|rude|arrogant|dismissive|snapped at|unhelpful|smirked|sneered)
  (nobody|no one) *3 (answers|answer|replies|reply|replied|answered|cares|called|told|came|warned|knows|asked|bothered|listens|said|mentioned|there)
  (is|does) *1 (anyone|anybody) *2 (there|work|listening|reading|care|home)
  (no|never) *2 (reply|replied|response|responded|answer|answered|call back|called back|callback|called|rang)
  (closed|close) my (ticket|case|complaint)
  (do|does|did) (you|anybody|anyone) even
  (without|no) (warning|notice|a word|asking|explanation|apology)
  (promised|promise) (me|us|a|to|next|it|by)
  (keep|keeps|kept) (telling|saying|sending|promising|passing|being|asking|going|getting)
  (gone|went) (silent|quiet|dark)
  (heard|hear) (zip|nothing|back|zilch)
  (not my|not our) (department|problem|job)
  not (even|be)? (bother|bothered|turn up|show up)
  calm down
  (driver|agent|rep|staff|receptionist|waiter|crew|manager) *2 (shrugged|laughed|hung|left|marked|refused|said|drove)
  three different
  by <number> different
  (tried|asked|written|rang|called|emailed|complained|phoned|explained|explaining) *3 (twice|thrice|times|already|again|before)
  (third|fourth|fifth|second) time (i|i have|we)
  emails ignored
  (told|tells) (me|us) *3 (twice|different|nothing|would never|impossible)
  `
)

/** Again, and for how long. */
const repeated: Phrases = phrases(
  classes,
  `
  (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|nth|umpteenth|last) (time|email|message|call|week|month|bill|day|tweet|attempt|letter)
  (twice|thrice|three times|four times|five times|six times|multiple times|several times|<number> times|multiple occasions|countless)
  (every|each) (single)? (time|day|week|month)
  (again|yet again|once again|over and over|how many times|repeatedly|constantly)
  <number> (emails|calls|phone calls|messages|visits|deliveries|people|reference numbers|outages)
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
  (disappointed|disappointing|upset|upsetting|frustrated|frustrating|annoyed|annoying|unhappy|dissatisfied|displeased|let down|concerned|stressed|fed up|irritated|irritating|unimpressed|exasperated|awkward|unacceptable|puzzled|inconvenient)
  not (happy|impressed|pleased|satisfied|amused|acceptable|good enough|on|expected|a big fan|raving)
  (would not|not going to|never) *2 (recommend|go back|return|come back|use|order|buy) (again|you)?
  (wtf|what the hell|what the heck|ffs|omg|smh|come on)
  what gives
  very poor
  (getting|really|so|sick and) (tired|sick) of
  not (what|the) *2 (expect|expected|paid for)
  seriously
  surely (not|you|they|this|that)
  `
)

/** Judges, accuses, or has had enough. */
const outraged: Phrases = phrases(
  classes,
  `
  (angry|outraged|appalled|disgusted|disgusting|horrified|humiliated|humiliating|mortified|insulted|insulting|devastated|sickened)
  (disgrace|disgraceful|ridiculous|nonsense|outrageous|pathetic|shambles|shambolic|appalling|atrocious|abysmal|dreadful|horrendous|horrible|terrible|awful|shocking|shameful|unbelievable|insane|insanity|absurd|farce|diabolical|laughable|unforgivable|inexcusable|incompetence|incompetent|useless|worthless|worst|unusable|mental|crap|bullshit|garbage|trash)
  (a|absolute|total|complete|is|utter|such a) joke
  shame on
  (should|ought to) be ashamed
  (had (it|enough)|sick (of|and tired)|done with|lost (patience|all faith)|at the end of my|the last straw|enough is enough|run out of (patience|answers))
  never (again|been so|felt so|go|going)
  (how (dare|do you people|can you|can i ever|on earth|the hell|hard|could you|could this|stupid))
  what (kind|sort) of (company|service|people|business|a)
  you people
  (do|does) anyone *1 (work|care)
  are you (kidding|joking|serious|even|trying|having|actually|blind|deaf)
  (lose|lost) (it|my (mind|temper|rag)|customers|a customer)
  (taking the|you have the) (piss|mick|cheek|nerve)
  (could have|nearly) (killed|died|kill)
  (what|this) (nonsense|rubbish|garbage|madness)
  (who|what) (do|are) you (think|people)
  for what
  (ruined|spoiled|wrecked) (my|our|the|his|her|everything|it)?
  burst into tears
  in tears
  `
)

const furious: Phrases = phrases(classes, '(furious|livid|fuming|incensed|infuriated|infuriating|seething|enraged|raging|beyond angry)')

/** Accuses, mocks, or flatly contradicts. */
const accusing: Phrases = phrases(
  classes,
  `
  (robbery|rip off|ripped off|ripping|scam|scammed|scammers|scamming|fraud|fraudulent|theft|thieves|stealing|steal|cheat|cheated|cheating|liars|lying|lied|lies|con|extortion|daylight|crooks|profiteering|swindled)
  (your|own|system|form|service|staff|team|company|website|app|is) (incompetence|negligence|stupid|stupidity|carelessness|greed|lies|excuses|excuse|fault|waffle|nonsense)
  (good|great|nice|brilliant|well|amazing|fantastic|excellent|wonderful) (work|job|going|done|stuff|service) (guys|folks|team|everyone)?
  (round of applause|slow clap|so called|bravo|congratulations|genius|lol|haha|of course not|how convenient)
  (is|was) it (too much|so (hard|difficult)|not)
  none of your business
  (i|we) (do not|will not|am not|are not|refuse to) *1 (accept|accepting|believe|be paying|paying|pay|intend|leaving|going away|stand|tolerate|interested)
  (i|we) (was|were|did|had|am|have) (literally|perfectly|right there|sitting right|never|standing)
  (i|we) did not (ask|request|order|agree|sign|want|say)
  (to the letter|like an idiot|like a criminal|like dirt|like rubbish|bleeding me dry)
  (that|this|it) (should|should not) (be|have)
  (how|why) *3 (trust|believe)
  (never|ever) (trust|believe|felt|been|seen)
  `
)

/** Softens it: thanks, courtesy, praise. */
const calm: Phrases = phrases(
  classes,
  `
  (thanks|thank you|cheers|please|kindly|grateful|appreciate|many thanks|sorry)
  (could|can|would) (you|someone|somebody|anyone|i|we) (please|kindly|possibly|help|tell|check|explain|let)?
  (lovely|good|nice|great|beautifully|decent|fine|brilliant|delicious|gorgeous|friendly|pleasant|tbh|no rush|not the end|just (letting|thought|wanted)|politely|i think|i believe|a bit|a little|felt|hope)
  (would|i would) (quite)? like (to|it|my|a|that)
  (love|loved|perfect|amazing|awesome|excellent|wonderful|fantastic|wow|delighted|thrilled|happy|glad|impressed|best (purchase|shop|service|team|hotel|meal|ever))
  ! (great|good|nice|brilliant) (work|job|going|start)
  ! not (happy|good|great|nice|fine|impressed|glad|perfect|excellent)
  `
)

/** Threatens to go, to tell or to fight. */
const threatening: Phrases = phrases(
  classes,
  `
  (regulator|ombudsman|lawyer|lawyers|solicitor|attorney|sue|suing|small claims|court|legal action|trading standards|better business|bbb|police|chargeback|consumer (protection|court|forum)|watchdog|the press|newspaper|media)
  (before|or) (i|we) *2 (close|leave|go|take|call|cancel|report|post|carry|switch|start)
  (or|and) (i|we) (am|are|will|take) *1 (off|leaving|gone|out|done|taking|our|my|going)
  (i|we) (am|are) (off|leaving|out|gone|moving on|done)
  (thinking|fixing) (of|to) (moving|leaving|switching|leave|move|switch)
  (cancelling|closing|moving|taking|switching) (my|our|all) (account|accounts|business|custom|money|subscription|contract)
  (take|taking) (my|our) *1 (business|custom|money) elsewhere
  (tell|telling|warn|warning) (everyone|everybody|all my|people|the world)
  (everyone|everybody|people|please)? (avoid|stay away|steer clear|boycott)
  (keep|kept) (calling|ringing|posting)
  (withholding|withhold) (the)? (rent|payment)
  (leave|leaving|write|post) (a|this) (bad|negative|one star)? review
  (report|reporting) (you|this|it) to
  not (paying|pay|going to pay) (this|a penny|your|for your|until|it|that|any)
  (sack|fire|dump) you
  `
)

/** Tells us what to do about it. */
const demanding: Phrases = phrases(
  classes,
  `
  (i|we) (want|demand|expect|insist|require)
  want (it|this|my|the|all|that|them|someone|one) *4 (back|removed|fixed|refunded|restored|replaced|cancelled|deal|reversed|today)
  ^ (fix|sort|refund|reverse|answer|send|cancel|correct|return|explain|give|do something|find|restore|reply|count) (it|this|that|my|me|the|them|us|all|now|back|another|out)
  (immediately|right now|right away|straight away|asap|urgent|urgently|at once|now now|this instant|by (tomorrow|today|thursday|friday))
  what (are|is) (you|anyone|somebody) going to do
  (what are you|when will you|when is|when are you) *2 (doing|going|coming|fix|do|be)
  what is (actually|really)? (going on|happening|the point|stopping)
  (who is|who's|who will) *1 (responsible|accountable|pay|paying|to blame)
  (yes or no|you must|you owe|you have to|must compensate|at your cost|do not charge)
  why (should|would) (i|we)
  do something
  (come|count|read|look|tell me|deal with) *4 $
  `
)

/** What it means for them. */
const harmed: Phrases = phrases(
  classes,
  `
  (baby|newborn|toddler|toddlers|year-old|pensioner|widow|disabled|wheelchair|hospital|funeral|wedding|birthday|christmas|anniversary|livelihood|pregnant|elderly|coeliac|allergy|asthma|diabetic|kids|month old)
  (missed|lost|losing|lose|could not|had to|need) *2 (work|flight|pay|job|income|wages|money|takings|appointment|holiday|leave|customers|sale|buy|board|retract)
  (unpaid leave|could have (hurt|killed|died)|passed out|stitches|in the rain|no heating|no hot water|shaking|freaking out|crying|cried|panicking|motorway|motel)
  (i|we) (paid|pay) (for|extra|you|in full|<number>|it)
  `
)

/** Insults or threatens people. */
const abusive: Phrases = phrases(
  classes,
  `
  (idiot|idiots|moron|morons|imbecile|imbeciles|clowns|dimwit|dimwits|cretin|cretins|halfwit|halfwits|bastard|bastards|asshole|assholes|arsehole|arseholes|bitch|bitches|cunt|cunts|wanker|wankers|twat|twats|prick|pricks|scum|scumbag|scumbags|dickhead|dickheads|dumbass|retard|retards|muppet|muppets|pillock|numpty|buffoon|buffoons|parasites|vermin|jackass|dipshit|dummy|dumbest|brainless|braindead|brain dead|lowlife|lowlifes)
  (stupid|dumb|ignorant|fat|ugly|lazy|useless|dirty|fucking|absolute|bloody|thick) (cow|people|man|woman|girl|boy|lot|bunch|fool|fools|robot|bot|animal|pig|pigs|liar|excuse for)
  (fuck|screw|damn) (you|off|yourself|yourselves|your)
  (go to hell|drop dead|piss off|kill yourself|rot in hell|shut up|get stuffed)
  (you|they|she|he) (are|is|must be) (all|so|too|just|an)? *1 (stupid|thick|dumb|braindead|brain dead|pathetic|retarded|useless (people|lot|idiots))
  (hope you|i will) *1 (die|burn|rot|find you|get fired|kill|hurt|come for you)
  (know where you|where you) (live|sleep)
  `
)

const swearing: Phrases = phrases({}, '(fuck|fucking|fucked|wtf|shit|shitty|bloody|damn|hell|bullshit|crap|ffs|bollocks|f)')

/** What they did themselves. */
const owning: Phrases = phrases(
  classes,
  `
  (i|we) (have|had|accidentally|also|may have|might have|must have|stupidly|just)? (lost|forgot|forgotten|deleted|misread|missed|mistyped|misplaced|dropped|spilled|washed|picked|typed|overlooked|skipped|clicked|misunderstood|misspelled|broke|forgott|confused|opened up|emptied)
  (i|we) (have|had)? (put|entered|chose|selected|sent|booked|ordered|gave|used|uploaded|typed) *3 (wrong|incorrect|old|twice|by mistake|instead)
  (my (own)? (mistake|fault|bad|error|oversight)|by accident|by mistake|accidentally|i know i know|feel so stupid|i am an idiot|i was rushing|silly me|how stupid of me)
  (i|we) thought (it|the|that|i)
  ! lost *3 (day|days|hours|time|work|money|pay|sleep|patience|customers)
  `
)

/** Who else did it. */
const others: Phrases = phrases(
  classes,
  `
  (hacked|hacker|hackers|hijacked|scammer|scammers|phishing|compromised|price gouging|profiteering|fake (text|email|call|sms)|spam|customs)
  (someone|somebody) (from|in|else) *3 (logging|logged|using|used|stole)
  the (embassy|visa office|bank|airline|landlord|neighbor|council|manufacturer|hotel|seller) (sent|refused|said|denied|cancelled|rejected|had|lost)
  `
)

/** Ours: what your people, your systems or you did. */
const ours: Phrases = phrases(
  classes,
  `
  your (driver|courier|engineer|technician|agent|rep|man|guy|contractors|plumber|receptionist|staff|team|colleague|people|app|website|site|system|bot|software|crew|waiter|tutor|letter|dashboard|company|bank|phone|kitchen|service|support|status|online|new|own|carrier|office|warehouse|delivery|desk)
  you (have|had|just|guys|people|all)? (sent|charged|billed|promised|said|told|took|taken|lost|gave|sold|quoted|estimated|removed|moved|left|delivered|fitted|refused|refuse|doubled|dug|migrated|misquoted|keep|never|still|did not|have not|cut|turned)
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

let compiled: Matcher | undefined
/** Compiled when the first message comes. */
const matcher = (): Matcher => (compiled ??= compileMatcher([failing, displeased, furious, abusive, owning, others, ...weights.map(([set]) => set), ...Object.values(asking)]))

/** Reads a customer's message. Throws a `TypeError` where it is no string. */
export function readCustomer(text: string): CustomerReading {
  if (typeof text !== 'string') throw new TypeError(`The customer's message is ${show(text)}; expected a string`)
  const reading = startReading(read(text), {}, matcher())
  const found = (set: Phrases): readonly Match[] => reading.matches(set, everywhere)
  const has = (...sets: readonly Phrases[]): boolean => sets.some((set) => found(set).length > 0)

  const {capitals, marks, exclaims} = emphasisOf(reading)
  const stars = starsIn(text)
  const abuse = found(abusive).some((match) => !ofThemselves(match))
  const isFailing = found(failing).some(isFact)
  let sum = 3 * Math.min(capitals, 2) + 2 * Math.min(marks, 2) + 2 * exclaims + (stars === 1 ? 2 : 0) + (text.length > longFrom ? 1 : 0)
  for (const [set, weight] of weights) sum += weight * Math.min(found(set).length, 2)
  const complaint =
    abuse ||
    isFailing ||
    found(claiming).some(isFact) ||
    has(slighted, displeased, outraged, furious, threatening, accusing, swearing) ||
    stars <= 3 ||
    (sum >= angryFrom && !has(calm))
  const isFurious = abuse || has(furious) || sum >= furiousFrom
  const anger = !complaint ? 0 : isFurious ? 3 : sum >= angryFrom ? 2 : sum > 0 || has(displeased) ? 1 : 0

  const fault: Fault = has(others)
    ? 'third-party'
    : has(owning) && !has(ours, slighted)
      ? 'customer'
      : complaint && (isFailing || has(ours, slighted, repeated))
        ? 'company'
        : 'unknown'
  const asks = (Object.keys(asking) as Ask[]).filter((ask) => found(asking[ask]).some((match) => !isNegated(match)))
  return {complaint, anger, abuse, fault, asks}
}

/** Longer messages than this are rarely calm. In UTF-16 code units. */
const longFrom = 180

const readings = new WeakMap<ReplyContext, CustomerReading>()

/** What the customer's message of a context shows, read at most once; undefined where there is none. */
export function customerOf(context: ReplyContext): CustomerReading | undefined {
  const {customer} = context
  if (typeof customer !== 'string') return undefined
  let known = readings.get(context)
  if (!known) {
    known = readCustomer(customer)
    readings.set(context, known)
  }
  return known
}

const auxiliaries = new Set('is|are|am|do|does|did|can|could|will|would|has|have|should|may|was|were'.split('|'))
const suppositions = new Set('if|whether|unless|case'.split('|'))

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

/** Short words that are no abbreviations where they stand in capitals. */
const shouted = new Set('not|no|now|my|all|any|one|six|two|our|your|and|they|why|how|who|yes|are|am|day|new|old'.split('|'))

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
