/**
 * What customers complain of: that something went wrong, what they claim back, how they were treated.
 */
import {isNegated, type Match, outside, sentenceOf, wholeSentence} from '../match/match.ts'
import {type Phrases, phrases} from '../match/phrase.ts'
import type {Word} from '../reply/words.ts'
import {wordSet} from '../word-set.ts'
import {classes} from './classes.ts'
import type {Message} from './message.ts'

/** What went wrong, told as a fact. */
const failing: Phrases = phrases(
  classes,
  `
  {be} (all|only|not)? {bad}
  (is|are|was|were|has|have|with) *4 missing
  {trouble}
  (does|did|do|has|have|had|is|are|was|were|could|can|will|would) not *1 (<done>|<ing>|{should}|as described|acceptable|good enough|valid|right|correct|possible)
  not (ready|there|here|included|active|him|her|that|what) $
  no longer (works|turns|starts|opens|loads|charges|fits|connects)
  never (<done>|comes|gets here|rings|shows|again|arrives|turns up|answers|replies|loads|opens|works|appears|starts)
  (stopped|stops|quit|keeps|kept|keep) (on)? (<ing>|to work)
  (nobody|no one|none|nothing) *3 (<done>|{speaks}|works|happens|could|will|can)
  still (no|not|waiting|says|showing|missing|nothing|broken|have|has|is|does)
  no (call|text|sign|signal|broadband|electricity|gas|hot water|heating|water|power|internet|wifi|network|refund|record|one there|room|option)
  ^ (broken|faulty|damaged|missing|overcharged|cracked|leaking|lost|late|wrong) $
  (left|gone|went|start|started|flew|sailed|departed|travelled|traveled) *3 without (me|us|my *|our *)
  (no|without|before) (asking|a word|warning|notice|telling|permission|explanation|reply|response|answer)
  (failed|fails|crashed|crashes|bugged|glitched|broke|breaks|died|vanished|disappeared|collapsed|leaked|shrunk|shrank|faded|exploded|snapped|froze|fell off|logged me out|logs me out|shut down|overheated|buffering|malfunctioned|drips|leaks|jams|wobbles|rattles|flickers)
  (lost|losing|ruined|wiped|deleted|erased) *1 (my|our|the|all|weeks|it)
  (someone|somebody) else's *
  (wrong|different) (delivery|deliveries|parcel|sofa|name|size|color|address|item|order|product|person|client|amount|date|room|letter|dish|one|bill|price|invoice|number)
  (charge|charged|charging|billed|billing|debited|deducted|took|taken|charges) *4 (twice|again|extra|double|after|when|without|full|money|more|me)
  (you|they|been|was|i) *2 (charged|charging|billing|billed|overcharged|debited|deducted|fined|removed|rejected|doubled)
  (price|bill|rent|rate|fee|premium|charge|cost|rates) *4 (doubled|tripled|jumped|up)
  (hidden|unexpected|duplicate|cancellation|admin|late) (fee|fees|charge|charges)
  (more|less|later|longer|shorter|worse) than *4 (agreed|quoted|promised|advertised|described|ordered|booked|expected)
  (waited|waiting|waits|wait) *6 ({unit}|ages|forever|since|past|on hold|until)
  (an|half an) hour late
  (someone|somebody|vandals|burglars|thieves) *3 (keyed|scratched|smashed|broke|damaged|hit)
  (my|our|the|your) *2 cancelled (<number>|an hour|on the|the (day|night)|at (short|the last)) *
  <number> {unit} (late|later|now|without|overdue|for (a|an|the|one|two))
  (says|say|said) ((i|we) (have|owe|used|did)|<number> {unit})
  (cracked|split|snapped|tore|leaks) (after|again|already|within)
  <done> *5 instead of
  (told|said|says|say|promised|quoted|advertised|supposed|meant|showing|shows|listed) *7 (but|although|though|yet|and (then|now)|now|impossible|actually|turned out)
  where *3 (is|are) *1 (my|our)
  (ordered|asked|booked|paid) *6 (and|but) (i|we|you|they)? (sent|got|gave|received|came|charged|delivered)
  (told|said|promised) *2 <number> {unit}
  (has|have|sent|gave|got|received|with|put|brought|delivered|packed|picked|printed|fitted|posted) *2 wrong
  (specifically|clearly|expressly) (asked|requested|said|told|ordered)
  (nowhere|ended up|smelled|smelt|stinks|stank|made *2 (sick|ill))
  (can not|could not) (change|return|redeem|recover|sign)
  (too|bit|far|way) (short|long|small|big|large|tight|loud|late|cold|hot|slow)
  (endless|none of|can not believe|did not (request|order|agree)|so called|turned (into|out)|fell|felt|unable to|food poisoning|no sense|got cancelled|(so|how) stupid|an idiot|by accident|what do i do)
  (all|is|are|now|slot|money|data) gone
  gone from (all|my|our|the)
  your *3 (says|thinks|wants|keeps)
  you <done> me (a|an|the|some)
  now (you|they|it|the *1) (want|wants|say|says|asks)
  (happened|happening|happens|started|starts|starting|leaking|leaked|doing it|broke|broken|stopped) *3 again
  (same|old) *2 (is|are|has come|came) back
  (drops|dropped|cuts|cut|cutting|dropping) (out|off)
  (drops|cuts|stops|stopped|freezes|trips|restarts|disconnects|hangs|slips) *5 (every|when|whenever|after|as soon as|each time|halfway)
  (logging|signs|signing|kicks|kicked|throws|threw) *1 me *1 out
  (gave way|given way|buckled|shattered|crumpled|caved in|tipped over|toppled over|came away|came down|came off|snapped off|folded up?|split|cracked|tore|bent|fell down|fell over|fell off *3) *1 (when|as|while|under|with|beneath|the first time|the moment|as soon as|in (my|his|her|our) (hand|hands))
  (handle|leg|wheel|heel|sole|button|knob|lid|strap|chain|arm|back|door|shelf|seat) *1 (snapped|broke|came|fell|cracked) (off|away|down)
  how much longer (is (it|this|that)|do i|must i|am i|are we|do we|must we|will (it|this|that) (take|be))
  (boiler|pilot light|pilot|fire|oven|stove) *3 (gone|went|goes|going) out
  gone out again
  (it|they|leg|legs|seat|back|rung|step) *1 (gave way|buckled|crumpled|caved in|collapsed|gave out)
  (watch|clock|boiler|fridge|freezer|washing machine|engine|pump|fan|motor|machine|dryer|oven|heater) *2 stopped
  (toaster|kettle|plug|socket|oven|charger|heater|iron|dryer|it) *1 (sparks|smokes)
  (nights|days|hours|weeks|mornings|evenings|night|month|week) without *2 (heating|water|power|electricity|internet|gas|light|phone|broadband|lift|toilet|shower)
  (my|our) (booking|reservation|order|parcel|seat|place|account|ticket|tickets|luggage|suitcase|profile|appointment) (is|are|has|have) (gone|vanished|disappeared)
  (my|our) (order|booking|reservation|flight|appointment|ticket|tickets|delivery|class|room|account|claim) (was|were|got|has been|had been) *1 (cancelled|scrapped|dropped|withdrawn|deleted)
  (sags|sagged|dribbles|dribbling|peels|peeling|flaking|slipping|wobbling|rattling|spins|spinning)
  (came|comes|coming|fell|falls|falling|fallen) (apart|loose|undone|unstuck|to bits|to pieces)
  (handle|leg|wheel|heel|sole|button|knob|lid|strap|chain|paint|lever|cover) (came|comes|fell|falls|has come) off
  in *2 (pieces|bits|shreds|shards)
  quoted *4 (billed|charged)
  neither *6 (works|opens|fits|arrived|came)
  (hard|impossible) to (work|use|sleep|cancel|reach)
  not understand (this|my|your) *1 (invoice|bill|charge)
  only (gave|sent|delivered) *3 (half|part|one)
  you (said|promised) $
  (you|they) (told me|told us|said|promised) *1 {weekday} $
  (been|was|were) promised
  (shut|closed|cancelled|late|down) again
  (washed|wore|worn|rubbed|came) (out|off|through|away) after
  {weekday} *1 (it is|its) *1 {weekday}
  (cancelled|moved|postponed) (my|our) * *4 (before|without|by|twice|again)
  (you|they) (block|lock|freeze|blocked|froze|locked|suspended|banned) (my|our|me)
  (when|whenever) (i|we) (try|tried) to (log|sign|pay|open|print|upload|download|save)
  (locked|shut) (me|us)? out
  (spelled|spelt|printed|written) (wrong|wrongly|incorrectly)
  (came|arrived|delivered) with (no|only)
  why (is|are|was|were) there *1 (no|extra|another|a (second|third|charge|fee)|<number> *2 (charge|charges|fee|fees|payments|entries|bills))
  (ordered|asked for|booked|reserved|requested|paid for) *7 (and|but) *1 (a|an|one|only) *4 (turned up|came|arrived|is here|was delivered)
  (got|received|had) neither
  (ordered|booked|paid|sent|applied|returned|bought|posted) *9 and *1 (it is|we are) *1 (now|already|nearly|almost|{weekday})
  (although|though|despite) *4 (booked|ordered|asked|paid|requested|booking|ordering|asking|paying)
  (no|0|zero) (answers|replies|solutions|responses|progress|result)
  (you|they|he|she|website|site|app|tracker|it|agent|email) *1 (said|promised|told *2|quoted) *8 (it is|this is|we are) *1 (now|already|past|gone|nearly|{weekday}|<number>)
  left *4 (open|unlocked|ajar|switched on|outside|in the rain|on the (step|doorstep|pavement|street))
  (gave|given|giving|sold) *1 (my|our) *2 (away|to (someone|somebody|another))
  (expect|expected|expecting|hoped|hoping) *1 (better|more|for better|for more) *1 (from|of|for|than)
  shame (about|that|the|you)
  would have (been (nice|good|helpful|polite|decent|useful)|thought|liked|appreciated) (if|to|a|for|that)
  (was|were|am|are) told *2 (would|will|should)
  (will|would|does) not *1 (pair|eject|scan|stick|stay|hold|boot|heat|spin|flush|save|send|dry|cool|light|switch|refresh|verify|accept)
  out of (order|date)
  (tried|done) (everything|all) *1 (on your|you|and|but|in your|from your)
  (quieter|louder|slower|smaller|bigger|darker|shorter|longer|thinner|weaker) than the (other|others|right|left|rest|one|old)
  (mistake|fault|error) of (the|your)
  (messed|mixed|screwed|cocked|muddled|mucked) *3 up
  (say|says|said|marked|showing|shows|shown) *1 as? delivered
  (stole|stolen|nicked|pinched)
  no (booking|trace|sound|picture|confirmation|receipt|ticket)
  (only|all) (it)? took you
  (does|did) not (answer|solve|address) *2 (question|problem|issue)
  (packed up|(opens|prints|loads) (blank|empty|black)|(gone|goes) (blank|off|dead|down|dark|missing|wrong|bad)|went (blank|dark|bad)|conked out|gave out|given out)
  (noise|leak|smell|problem|fault|error|issue|mould|damp|drip|rattle|mice) *2 (came|is|has come|are) back
  (then|since then|after that) nothing
  (does|do|did|will|can|is|are) not *5 (any more|anymore|any longer)
  (do|does) not *1 (do anything|come on|go on|switch on|move|react)
  (crackles|squeaks|stutters|creaks)
  (door|drawer|key|button|handle|lid|window|gate|zip|wheel|lock) sticks
  (runs|running) (slow|hot|late)
  (white|blank|black|blue) (page|screen)
  (lukewarm|undercooked|inedible)
  (<number>) *3 (ordered|paid for) *1 (only|<number>)? *1 (received|came|arrived|got|delivered)
  (pulled|loose) thread
  (make|makes|making) *3 (noise|noises|sound|sounds)
  (has|have|shows) my *1 (old|maiden|previous) *
  had to *1 (ring|call|email|ask|chase|phone|write|message) *2 (twice|times|again|about)
  not (what|the one|the size|the color) (i|we) *1 (ordered|asked|paid|chose|booked|wanted)
  not *3 fair to
  (step backwards|gone downhill|went downhill|downgrade|run dry)
  (you|they|he|she|waiter|driver|kitchen|staff|who) *1 (forgot|forgotten) (us|me|about|my|our)
  left (mud|marks|footprints|a mess|a hole|scratches)
  who (is going to|will|pays) *1 (pay|for)
  (overheats|overheating|smoulders|smolders|caught fire|catches fire|(sparks|sparked|smokes) (when|if|every|as|and|after))
  (smells|smell|smelled|smelt|smelling|reeks|reeked|stinking) *1 (of|like)? *1 (burnt|burned|burning|gas|plastic|damp|mould|mold|rotten|sour|off|musty|sewage|smoke|cigarettes)
  (charger|plug|socket|battery|cable|adapter|phone|tablet|laptop|handle|casing) *2 (gets|got|becomes|is getting) *1 (hot|boiling|scorching)
  (another|one more) (cancelled|delayed|late|broken|missed|lost|faulty|failed|rejected|declined|damaged|botched|blocked|closed|skipped) *
  so (loud|loudly|noisy|slow|slowly|hot|cold|bright|dim|heavy|stiff|small|tight|thin|badly|bad|dark) *1 (that|we|i|you|nobody) *2 (can not|could not|can hardly|can barely|barely|hardly)
  (not|hardly|barely) slept
  (lie|lying|lay|lies) awake
  (worried (sick|to death|out of my mind)|sick with worry|beside (myself|ourselves)|(at|nearing) (my|our) wits' end)
  (stopped|given up|gave up|giving up|quit) (expecting|hoping|waiting|asking|trying|chasing|believing)
  (given|gave|giving) up on (you|this|it|ever|getting|hearing)
  (manage|do|cope|live|make do) without (the|it|my|a|one|them) *2 then?
  (i|we) (suppose|guess) that is (that|it) *1
  (can not|could not) *1 (sleep|breathe|hear (anything|a word|you|them|anyone))
  (is|was|are|were|got|been) *2 (flooded|drenched|under water|waterlogged)
  (floods|flooding) (my|our|the) *1
  (water|oil|gas|smoke|sewage|foam) *2 (pouring|pours|dripping|running|runs|gushing|spraying|coming) *1 (through|down|out|from|into|over)
  minus *3 (pounds|dollars|euros|<number>)
  (a bit|bit) (much|harsh|steep|rich)
  (two|both) (left|right) (shoes|shoe|boots|gloves)
  still (out|down|off|dripping|leaking|crashing|freezing|rattling|squeaking|smells|smelling|wet|damp|noisy|failing|stuck|there|happening|ringing|flashing|flickering|buzzing|overheating|jammed|blocked)
  still (freezes|squeaks|creaks|buzzes|beeps|overheats|slips|sticks|trips|stinks|hisses|hurts|itches|refuses|leak|crash|flicker)
  <number> (short|too much|too little)
  (light|lights|streetlight|streetlights|lamp|lamppost|lamp post|streetlamp|signal|signals) *8 (is|are|been|was|were|went|gone) *1 (out|off)
  (power|electricity|wifi|wi-fi|broadband|internet|heating|lift|elevator|escalator|water|gas) *5 (is|are|been|was|were|went|gone) *1 (out|off)
  (photos|files|notes|messages|contacts|recipes|data|work|progress) *1 (deleted|wiped|erased|vanished)
  (tree|branch|branches|cable|wire|pylon) *3 (down|across|fallen|blocking|blocked)
  (broken|smashed) glass
  dead (fox|cat|bird|rat|deer|pigeon|animal)
  hanging (by|off) *
  overflowing
  (has|have) not been (emptied|collected|cleaned|cleared|gritted|mown|swept|repaired|fixed)
  (machine|meter|kiosk|dispenser|atm|barrier|turnstile|cashpoint|locker) *3 (ate|eaten|eats|swallowed|swallows|gobbled|kept|keeps) (my|our)
  (gave|give|gives|got|did|does|do|received|dispensed|dispenses|prints) (me|us)? nothing
  (link|links|url|code|page|button|form|website|poster|menu) *6 (goes|go|leads|lead|takes|take|points|sends|redirects|opens) *3 (nowhere|error|dead|blank|broken|empty|missing|wrong|old|expired)
  (cancelled|scrapped|delayed|missed) (train|trains|flight|flights|bus|buses|ferry|class|appointment|delivery|connection)
  (train|trains|flight|flights|bus|ferry|class|appointment|delivery|connection) (cancelled|scrapped|axed|binned)
  no (info|information|announcement|announcements|hotel|staff)
  <number> *1 (minutes|hours|mins|hrs) *1 (on hold|on the tarmac|in (a|the|your) *1 queue)
  (bill|billed|charge|charged|fine|fined|fee|invoice|penalty|reminder|demand) *8 (but|though|although|even though) (i|we) *2 (returned|paid|brought|took|cancelled|parked|posted|sent|handed|gave|settled|never|did)
  (been|was|were|got|get|getting) *1 (transferred|passed|bounced|shunted|handed|redirected) *2 (<number>|two|three|four|five|six|several|many|so many|countless) (times|people|departments|agents)
  (explained|told|said|repeated|described) *4 to *1 (<number>|two|three|four|five|six|several) *1 (people|agents|departments|colleagues|of you|advisers|advisors|reps)
  (<number>|two|three|four|five|six|several) *1 (people|agents|departments|calls|emails|letters) *3 (no|still no|not one|without (a|an|any)) *1 (answer|reply|result|solution|help)
  asked in *2 asked *1 in
  found *1 (hair|plastic|an insect|a bug|a fly|a plaster|a stone|bones) in (my|our|his|her|the|your)
  (took|taken|debited) *4 (<number>|two|three|four|five|several) times
  (operation|surgery|procedure|scan|treatment|appointment|viewing|interview) *3 (cancelled|postponed|put off|called off) *3 (again|twice|(second|third|fourth|fifth) time)
  (asked|told|begged) you *2 (to stop|not to) *8 (another|again|still|came|keep)
  (got|received|had|heard) nothing (back|for it|in return|since)
  (was|were|is|are|came|arrived) *1 (upside down|back to front|inside out)
  (has|have|had|with) no (holes|screws|handle|handles|lid|plug|cable|label|instructions|seal|stitching)
  (was|were|am|are|got) turned away
  (bought|paid for|ordered|asked for) *8 (and|but) *1 (gave|handed|sold|poured|filled|packed) (me|us) *1 <number>
  (gave|handed|sold|poured|packed|sent) (me|us) *1 <number> *3 (and|but|when|though|although) (i|we) *1 (paid|ordered|asked|bought)
  (left|leaving) (me|us|him|her|them|my *1|our *1) *1 (offline|stranded|without|standing|waiting|in (pain|tears|the (cold|dark|rain)))
  (had to|could not|lost|missed|closed|late|cancelled|postponed|stuck|stranded|mess|disaster|ruin) *9 because of (you|your)
  ! only (a|one|two|three|four|five|<number>) *1 (minute|minutes|mins|seconds) *1 (on hold|in)
  # plain questions of prices, sizes, ways and places
  ! (can|could|would|will|do) you *4 (tell|explain|know|say|show|check|see) *2 why (my|our|the) *2 (bill|direct debit|price|premium|rent|rate|fee|payment|charge|cost|total) *3 (up|down|changed|higher|lower|increased|different)
  ! (will|would|do|does|should|shall|can|could|might) (i|we|it|my *1) *2 (be|get|have been) *1 (charged|billed|debited|deducted|fined)
  ! (i|we) (can|could) not *2 (work out|figure out|see|find|tell|remember|understand) *1 (how|where|whether|if|which)
  ! (can|could) not *2 (find|see) *1 (the|any|a|an|it|anything|your) *1 (opening|size|price|prices|menu|guide|hours|times|details|information|faq|policy|option|setting|address|number|in (the|your))
  ! (mine|this one) (is|are) *2 (too|bit)
  ! nothing urgent
  ! (gas|water|heating|electricity|lift|broadband) (man|woman|men|engineer|fitter|guy|lady|company)
  ! (is|are) *1 out of (stock|print|season|town|office)
  ! (even if|what if|is it true) *7
  ! {trouble} *3 (solved|resolved|fixed|sorted|gone|over)
  ! ^ do not *
  ! never got (round|around)
  ! (not required|nothing (more|else) (will|to|is))
  ! (i|we) (have|had)? (lost|broken|deleted|missed|forgotten) (my|the|a)
  ! stole the show
  ! (i|we) (folded|split|tore|bent|cracked)
  ! (i|we) *1 not *2 (need|needing|want|wanting|require) *5 (any more|anymore|any longer)
  ! quit (sending|emailing|texting|mailing|ringing|calling|phoning|messaging) (me|us) *
  ! (i|we) (have|had)? made a *1 (mistake|error)
  ! no missing
  ! sorry *1 (for|about) *2 {trouble}
  ! out of nowhere
  ! {trouble} *2 (stopper|filler|remover|killer|plan|cover|insurance|protection|policy|waiver|kit|spray|guard|tape|putty|excess|paste|hotline)
  ! anti {trouble}
  ! have not *1 (ordered|booked|bought|decided|signed) *1 (yet|anything)
  ! , my own? (stupid|silly|dumb|daft)? (mistake|fault|error)
  ! (is|was|entirely|all|totally|completely) my own? (stupid|silly|dumb|daft)? (mistake|fault|error)
  ! (i|we) *1 (am|was|were) *1 (wrong|mistaken)
  ! (i|we) *1 (messed|mixed|screwed|cocked|muddled|mucked) *3 up
  ! i (am|feel) *2 an idiot *1 i
  ! (i|we) *1 (booked|ordered|selected|clicked|ticked) (in|on|for)? (the|a|my)? wrong
  ! (i|we) *1 (booked|ordered|bought|clicked|pressed|chose|deleted|cancelled|sent) *4 by (mistake|accident)
  ! (thanks|thank you|cheers) *1 for (the (heads-up|note|update|warning|info)|(letting|keeping) (me|us) *1|(telling|warning) (me|us)) *1 (about|of|that) *3 ({trouble}|late|delayed)
  ! (i|we) can not find (it|them) $
  ! (i|we) (have|had)? left *5
  ! (my|our) (old|previous) *2 (was|broke|died|failed|leaked|crashed|gave up|stopped|packed|had|never|did not)
  ! (my|our) last (phone|kettle|agency|bank|supplier|provider|car|laptop|landlord|gym|dentist|hotel|washer|fridge) *1 (was|broke|died|failed|had|never|did not)
  ! (i|we) *1 (typed|entered|put|gave|wrote|picked|chose) *3 wrong *1 (address|number|postcode|zip|name|email|date|day|size|account)
  ! (i|we) *1 (typed|entered|spelled|spelt|keyed) (my|our|the|it) *2 (wrong|wrongly|incorrectly)
  ! used to *2 {trouble}
  ! (i|we) (am|are|will|might|may) *4 (late|delayed)
  ! (i|we) *2 hour late
  ! ^ *2 running *4 (late|behind)
  ! broke (his|her|my|a|their) (leg|arm|wrist|ankle|hip|foot|hand|finger|toe|nose|collarbone)
  ! (husband|wife|mother|father|dad|mum|mom|gran|nan|grandmother|grandfather|brother|sister|son|daughter|uncle|aunt|he|she|dog|cat) *2 died
  ! (i|we) *2 (ordered|booked|bought|typed|picked|chose|put|selected) *4 instead of
  ! (do|does) not *1 (need|want|use|live|have|require) *5 (any more|anymore|any longer)
  # illness and moves keep them away, and nobody is to blame
  ! (i|we|he|she) *1 (can|could|will|do|did|am|was) not *8 (because|as|since|due to|owing to|thanks to|after|through) *6 {unwell}
  ! {unwell} *6 (so|and|which means) *1 (i|we) *2 (can|could|will|am|was) not *2 (come|coming|attend|make|use|travel|fly|join|play|train|drive|able)
  ! (i|we) *1 (fell|fallen) (for|in love)
  ! so (quiet|good|soft|smooth|light) *3
  ! (only|all) (it)? took you *2 (second|seconds|moment|minute|minutes|hour|hours|day)
  `
)

/** Who came to harm with you, or by what you made. */
export const hurting: Phrases = phrases(
  classes,
  `
  (died|passed away|collapsed|bled) *3 (after|because|on|in) *1 (your|you|the ward)
  (broke|hurt|cut|burnt|injured|fractured|sprained|twisted|slipped|tripped|fell) *4 (on|in|at|over|down) your
  (died|miscarried|collapsed) *2 (waiting for|after being|after waiting)
  (hit|bitten|attacked|run over|knocked (over|down)) by your
  buried *4 without *
  your *3 (gave|left|brought|burnt|burned|stung|blistered|irritated) (me|my|his|her|our) *6 (rash|blisters|hives|burns|spots|sores|itching|scar|scars|swelling|headache|face|skin|scalp|hands|cheeks|eyes|arms|legs)
  found *1 (glass|metal|a screw|a nail|a maggot|maggots|a tooth|wire) in (my|our|his|her|the|your)
  `
)

/** What somebody of yours did, which may be good as well. */
const doing: Phrases = phrases(
  classes,
  `
  your *3 <done>
  (you|they) (have|had|people|guys|lot)? (just)? (cancelled|closed|moved|rescheduled|postponed|downgraded|disconnected|evicted|banned|suspended|bumped|chopped|towed|clamped|kept|sold|threw|dumped|blocked|gave away|took away|cut off|switched off|turned off) *1 (my|our|me|us)
  (you|they) (have|had)? lost (my|our)
  (you|they) (have|had|people|guys|lot)? (cancelled|closed|moved|rescheduled|postponed) *1 (my|our|the) *8 (without|with (no|<number>)|and|again)
  (you|they) (have|had)? gave *1 (my|our) *2 (to|away)
  (you|they) (sent|posted|delivered|shipped) *4 to (the wrong|someone|somebody|another|a stranger|my old)
  (you|they) (let|made|put|kept|left) (my|our|me|us) *8 for *2 {unit}
  you (have)? owed (me|us)
  you *1 let (me|us) (pay|order|book|wait|queue|buy) *6 (and|but) *2 (now|then)
  (lost|missed) *6 (after|when|because|since|thanks to|due to) *1 (your|the *1 (update|patch|upgrade|crash|migration|outage))
  (lost|missed) *6 because of you
  ! your *3 (called|named|based|limited|advertised|offered|recommended)
  ! your *1 {helps}
  ! your *3 (he|she|they|who) *1 {helps}
  ! your *3 (i|we) *1 <done>
  ! (attached|enclosed|uploaded|scanned|sent|scan|photo|photos|form|forms|details|document|documents|receipt|receipts) *2 your *1 (asked|requested|wanted|needed) *1
  `
)

/** Looks for a thing, which may be where it belongs. */
const sought: Phrases = phrases(
  classes,
  `
  where (is|are) *1 the *2 (i|we|you) *1 <done>
  where (is|are) *1 the *1 (refund|money|parcel|order|delivery|driver|engineer|taxi|food|code|confirmation|reply|rest|other|second|missing|replacement)
  `
)

/** Asks after a thing, which is on its way for all they say. */
const inquiring: Phrases = phrases(
  classes,
  `
  where (is|are) (it|they|my order|my parcel)
  when *1 (is|are|will|does|do)? (it|they|that|coming|arriving)
  any (update|updates|news|word|idea) *1 (on|about|of|when|where|yet|for)
  `
)

/** Somebody is in their account who should not be. */
export const intruding: Phrases = phrases(
  classes,
  `
  (someone|somebody|strangers|stranger|man|woman|guy) *3 (logged in|logged into|logging in|got into|broke into|hacked|withdrew|emptied)
  (someone|somebody|strangers|stranger|man|woman|guy) *3 (using|used|accessed|changed|stole|spent) my *1 (account|card|login|details|password|email|points|money)
  (someone|somebody|strangers|stranger) *6 (with|on|from|through) my *1 (account|card|login)
  (orders|payments|purchases|charges|transactions|debits|withdrawals|payment|purchase|order|charge|transaction) *5 (i|we) *1 (never|did not|do not) *1 (place|placed|make|made|authorize|authorized|recognize|know|remember)
  (strange|unknown|unfamiliar|mystery|suspicious|unauthorized|unrecognized) *1 (charge|charges|payment|payments|transaction|transactions|withdrawal|debit|login)
  (do|did) not recognize *4 (payment|payments|charge|charges|transaction|transactions|purchase|withdrawal|debit|order|login)
  `
)

/** Mishaps of those who serve, or of things: of anybody but the customer's own. */
export const bungling: Phrases = phrases(
  classes,
  `
  (the|your|our|a|an|some|one of (the|your)) *2 {staff} *3 ({mishap}|left *4 (open|on|out|unlocked|running|in the rain)|(cut|drilled) (through|down))
  (the|your|our|a|an|some|one of (the|your)) *2 {staff} *3 (poured|tipped|drilled|stepped|trod|sat|walked|fell|knocked) *5 (on|onto|over|down|into|against) *1 (my|our|me|us)
  (the|your|our|a|an|some|one of (the|your)) *2 {staff} *3 (cut|nicked|hit|kicked|clipped|pinched) *1 (my|our|me|his|her) *2 (ear|ears|finger|hand|lip|chin|neck|face|skin|foot|leg|arm|paw|car|gate|fence|wall|hedge|pipe|cable)
  , (the|your|one of (the|your)) *2 {mishap} *4 (my|our|me|us)
  they *1 {mishap} *2 (my|our|me|us)
  ! (i|we) *2 {mishap}
  ! (my|our|the) {household} *3 {mishap}
  ! (can|could|would|will|should|does|do|did) *2 {staff}
  `
)

/** Claims something back, or contests what they are to pay. */
export const claiming: Phrases = phrases(
  classes,
  `
  why (should|would|was|were|has|your|(is|are|do|does|did|can|could|have|am) (not|i|we|my|you|your|this|nobody|it))
  (i|we) *2 (should not|will not|am not|are not|do not) *2 (pay|paying|have to|accept|accepting|owe)
  (want|need|expect|like|demand|request) *3 (money|it|them|that|all|whole|full|deposit) *1 (back|refunded|refund|replaced|fixed|sorted|removed|returned|cancelled|gone|done|off|now|today|immediately|out|by)
  (want|need|expect|demand) (it|them|that|my *2) $
  (want|need|expect|demand|request) *2 (all|whole|full) *
  (my money|full refund|partial refund)
  (want|like|need) *2 (know why|an explanation|put right|answers|credit|replacement|compensation)
  refund (me|my|us|all)
  (you|they) (owe|must|should|ought|lied|lost|sold)
  (make|made|put) *1 right
  (i|we) demand
  not agree (with|to) *4
  (i|we) *2 (disagree with|dispute|contest|appeal against) *
  what (are|will) you *3 (do|doing) (about (it|this|that|my *)|to (make|put|fix|sort))
  `
)

/** How they were treated: brushed off, passed round, kept in the dark; or that this is a complaint about it. */
export const slighted: Phrases = phrases(
  classes,
  `
  (swore|swearing|sworn|shouted|shouting|yelled|yelling|screamed|screaming|spat) *4 at (me|us|my|our)
  ! (i|we) *5 never (came|called|rang|asked|replied|answered|responded|said)
  (was|were|been|got|being) (sworn|shouted|yelled|screamed|spat|insulted) *1 (at|by)
  insulted (me|us|my)
  (made|make|makes|making) (me|us|him|her|my *1) feel *2 (stupid|small|unwelcome|like *)
  ! (made|make|makes|making) (me|us|him|her|my *1) feel *2 like (royalty|family|home|part|a (king|queen|princess|star|million|friend))
  (shrugged|laughed at|rolled (his|her|their) eyes|hung up|rang out|rings out|ignored|ignoring|fobbed|brushed off|passed (around|from)|dismissed|rude|arrogant|dismissive|unhelpful|smirked)
  (nobody|no one|never) *3 {speaks}
  no {speaks}
  (is|does) *1 (anyone|anybody) *2 (there|work|listening|reading|care)
  ^ (anyone|anybody|someone|somebody) *1 (there|here|home|alive|reading (this|these|me)) $
  (closed|close) my (ticket|case|complaint)
  (do|does|did) (you|you people|anybody|anyone) even
  (without|no) (warning|notice|a word|asking|explanation|apology)
  (promised|promise) (me|us|a|to|next|it|by)
  (chasing|chased) *5 (time|times|weeks|days|now|again)
  left (<number>|several) (voicemails|messages)
  (hiding|hide) behind
  (let|lets) (himself|herself|themselves) in
  (keep|keeps|kept) (telling|saying|sending|promising|passing|being|asking|going|getting)
  (gone|went) (silent|quiet)
  heard (nothing|back)
  (not one|not a single) *1 (call|reply|email|answer|word|apology)
  not (my|our) (department|problem|job)
  not even? (bother|bothered|turn up|show up)
  (nobody|no one) *6 (bothered|(does|did) (a|anything))
  (nobody|no one) *1 (turned up|turns up|came|comes|showed|shows|shown|has come)
  not *2 (responding|replying|answering|listening)
  (as if|as though|like) *1 (i|we|he|she|they) *1 (were|was|am|is|are) *2 (stupid|child|children|idiots|rubbish|invisible|nothing|dirt|criminals|burden|nuisance)
  (am|are|is|was|were) owed *
  (second|third|fourth|fifth|sixth) time of asking
  (driver|agent|rep|staff|receptionist|waiter|crew|manager) *2 (shrugged|laughed|left|marked|refused|said|drove)
  <number> different (prices|quotes|people|agents|persons|dates|answers|stories|departments|times|numbers)
  (tried|asked|written|rang|rung|texted|messaged|called|emailed|complained|phoned|explained|explaining) *3 (twice|times|already|again|before)
  (third|fourth|fifth|second) time (i|we)
  (third|fourth|fifth|sixth) (visit|engineer|repair|replacement|attempt|technician|ticket) *1 (now|already|and|in|this|today)
  told (me|us) *3 (twice|different|nothing|impossible)
  (no one|nobody) *2 (lifting|picks|picking|picked|answering) *1 (up|the phone)?
  (false|empty|broken) promises
  how many (more times|times (do|must|have|will) (i|we))
  (on|in|been|still) *1 (hold|queue) *2 (<number>|hours|hrs|all day|ages|forever)
  ! put (the|my|our|it) *2 on hold until *1 <number>
  (to|must|have to|will|would like to) *1 complain (about|of|to|that|again|because|formally|officially)
  to *1 complain $
  (make|making|file|filing|lodge|lodging|raise|raising|register|registering|submit|submitting) *1 (a|my|this|an) *2 complaint
  ((formal|official) complaint|complaint (about|against|regarding))
  (want|need|expect|demand|deserve|await|awaiting|waiting for|(was|were|am|are) owed|owe me|owe us) *3 (apology|apologies|compensation)
  ! (not|nothing|never|no reason|no need|hardly|anything) *3 complain
  ! (no|nor|without) *2 complaint
  ! complain (about|of|to|that|again|because)? *4 (neighbor|neighbors|neighbour|neighbours|landlord|council|bank|airline)
  `
)
export const complaintPhrases: readonly Phrases[] = [failing, hurting, doing, intruding, bungling, sought, inquiring, claiming, slighted]

/** Tells that something went wrong. */
export const tellsTrouble = ({found, good}: Message): boolean =>
  [failing, hurting, intruding, bungling].flatMap(found).some(isFact) ||
  (!good.isFond && outside(found(doing).filter(isFact), [...good.praised, ...good.thanks].sort(inOrder).map(wholeSentence)).length > 0)

/** By where they stand. */
export const inOrder = (one: Match, other: Match): number => one.start - other.start

/** Claims something back. */
export const claims = ({found}: Message): boolean => found(claiming).some(isFact)

/** Looks for a thing. */
export const isLooking = ({has}: Message): boolean => has(sought)

/** Asks after a thing in a few calm words. */
export const isInquiring = ({text, has}: Message): boolean => text.length <= shortInquiry && !text.includes('!') && !text.includes('??') && has(inquiring)

/** In UTF-16 code units. */
const shortInquiry = 80

const auxiliaries = wordSet('is|are|am|do|does|did|can|could|will|would|has|have|should|may|was|were')
const suppositions = wordSet('if|whether|unless|case')

/** Told as a fact: not denied, not supposed, not asked by a plain yes-or-no question. */
function isFact(match: Match): boolean {
  const {words} = match.block
  const {first, mark} = sentenceOf(match)
  const textAt = (at: number): string => (words[at] as Word).text
  for (let at = match.first - 1; at >= first && at > match.first - widest; at--) {
    if (mark === '?' && reasons.has(textAt(at))) return true
    if (suppositions.has(textAt(at)) && at > match.first - 6) return false
    if (mark === '?' && auxiliaries.has(textAt(at)) && (at === first || openers.has(textAt(at - 1)))) return false
  }
  return !(mark === '?' && auxiliaries.has(textAt(match.first)) && match.first === first) && !isNegated(match)
}

/** In words, of what bears on a match before it. */
const widest = 16

/** Who asks why it is so, tells that it is. */
const reasons = wordSet('why|reason|reasons')
const openers = wordSet('hi|hello|hey|or|and|but|so|please|morning|afternoon|evening')
