/**
 * How angry a message is: how it calls the matter, what it demands and threatens, how often it happened, how it is written.
 */
import {type Match, outside, sentenceOf} from '../match/match.ts'
import {type Phrases, phrases} from '../match/phrase.ts'
import type {CustomerReading} from '../types.ts'
import {wordSet} from '../word-set.ts'
import {classes} from './classes.ts'
import {bungling, claiming, hurting, inOrder, slighted} from './complaint.ts'
import {angryFacesIn, emphasisOf, swearsMasked} from './emphasis.ts'
import {ours, ownedIn} from './fault.ts'
import type {Message} from './message.ts'
import {menacing, threatening} from './threats.ts'

/** Again, and for how long. */
export const repeated: Phrases = phrases(
  classes,
  `
  (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|nth|umpteenth) (time|email|message|call|week|month|bill|day|tweet|attempt|letter)
  (twice|thrice|<number> times|(multiple|several|many) times|every (single)? (time|day|week|month))
  (again|over and over|repeatedly|constantly)
  <number> (emails|calls|messages|visits|deliveries|people|outages)
  (waited|waiting) *4 ({unit}|ages|forever)
  (for|after|over|nearly|been|its|it is|took|since) *2 <number> *1 {unit}
  <number> {unit} (ago|now|late|and|without|waiting|for)
  still (no|not|waiting|nothing|have not|has not|broken|says)
  `
)

/** Says how they feel. */
const displeased: Phrases = phrases(
  classes,
  `
  (disappointed|disappointing|upset|upsetting|frustrated|frustrating|annoyed|annoying|unhappy|dissatisfied|let down|gutted|heartbroken|concerned|stressed|fed up|irritated|irritating|unimpressed|awkward)
  (am|so|really|very) *1 (mad|cross) $
  not (happy|impressed|pleased|satisfied|acceptable|good enough|on|expected|what *2 (expected|hoping|hoped|ordered|wanted))
  (not|nothing) *1 (great|brilliant) (tbh|honestly|to be honest|experience|so far)
  (would not|not going to) *2 (recommend|go back|return|come back|use|order|buy)
  (wtf|what the (hell|heck)|ffs|what gives|very poor|seriously|(sick|tired) of|surely (not|you|they|this|that))
  (poor|bad|shoddy|lousy) *1 (service|quality|experience|communication|job|support)
  not *1 (thrilled|keen|amused|overjoyed|convinced|won over)
  (hoped|hoping) for *2 more
  (bad|poor|very bad|pathetic|worst|lousy) (bad|poor)? *1 (service|support|app|company|product)
  would have (made (all the|a) *2 difference|gone a long way|helped|saved *|spared *|been (nice|appreciated|polite|decent|courteous|enough|welcome|something)|not hurt|cost nothing)
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
  (had (it|enough)|sick (of|and tired)|done with|(lost|lose|losing) (my|our)? (patience|all faith)|end of my|the last straw|enough is enough|run out of (patience|answers))
  {deeply} *1 {feeling}
  (really|so|very|am|are) *1 (unhappy|fed up|cross|angry) *1 (at|with|about|that|i|right now|you)
  (really|so|very|am|are) *1 mad (at|with|that|i|right now|you)
  (am|are|getting|really|so|very|quite|thoroughly|just) *1 fed up $
  (unacceptable|pissed)
  (is|are) what you call
  (have (got)? to|must) be (kidding|joking|having)
  how is (it|this|that) possible
  ^ (just|{sarcastic}) *1 just {sarcastic}
  never (again|been so|felt so|go|going)
  how (dare|do you people|can (you|i ever)|on earth|the hell|hard|could (you|this)|stupid)
  what (kind|sort) of (company|service|people|business)
  are you (kidding|joking|serious|even|trying|having|actually|blind|deaf)
  lose (it|my (mind|temper))
  (ruining|wasting|spoiling|wrecking) (my|our)
  (could have|nearly) (killed|died|kill)
  who do you (think|lot|people)
  (you lot|get a grip|beggars belief|beyond belief)
  how do you *2 (sleep|live with|look)
  how (do|did|can|could) you *1 manage (that|this)
  what *2 am i *2 paying
  what do you call (that|this)
  do you (people|lot) (ever|actually|even|not)
  you (had|have) one job
  (no|zero) (apology|explanation|knock|note|reply|replies|response|refund|call) no
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
  (dog|cat|gran|toddler) could (run|do)
  spitting (feathers|blood|nails)
  (followers|readers|subscribers|viewers) *4 (love this story|hear about (this|you))
  (talking|speaking) to (a|the) *1 wall
  (<number>|years of) loyalty *2 this
  (this is|and this is) (what (i|we) get|how you (treat|repay)|the thanks)
  is this *1 (way|how) *2 (treat|behave|work)
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
  (driving|drives|drove|driven|sending|sends|sent) *1 (me|us) *2 (mad|insane|crazy|nuts|bonkers|round the bend|up the wall|to (tears|despair|distraction))
  (doing|does|done) (my|our) (head|nut) in
  (losing|lost) (my|our) (mind|head|rag|cool|marbles)
  (end|limit) of (my|our) (tether|rope|patience)
  (at|reached|reaching|near) *1 (breaking|boiling) point
  losing the will to live
  (crying|sobbing|weeping|cried|wept) *5 (because of|over|thanks to) *
  (do|does) (you|you lot|anyone|anybody|they) *2 (test|check|checks|inspect|proofread|look at|read) *1 (anything|any of|these things|this stuff|what you)
  (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th) *3 (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th) *1 ({trouble}|{bad}|failure|no show)
  ^ (spare|save) (me|us|your|it|the) *1 (script|apologies|excuses|sorries|breath|speech|platitudes|it|lecture)
  not want *1 (sorry|your (apologies|vouchers|excuses|pity|points))
  funny how (you|your)
  ^ imagine (charging|paying|treating|telling|waiting|making)
  (emails|calls|visits|engineers|weeks|months|hours|letters|phone calls|technicians) *2 (zero|no) *1 (<ing>|replies|reply|answers|answer|result|results|fridge|fridges|solution|refund|progress|sofa|help)
  ^ let me guess
  ^ (absolute|absolutely|utter|total|complete|simply|just)? (rubbish|heartless|hopeless|shoddy|dire|diabolical|woeful|laughable|brutal|cruel) $
  ^ another (form|email|excuse|delay|bot|week|month|fee) $
  i will scream
  ^ (ffs|omg|for fuck's sake|jesus|jfc|christ) *2 (sort|fix|cancel|answer|refund|reply)
  ! (i|my *2) *1 (have|has|am|is) *2 (horrible|terrible|awful|useless|dreadful|appalling) (sense|memory|at|with|handwriting|eyesight|cook|singer)
  ! (horrible|terrible|awful|dreadful|appalling) (weather|news|day|cold|flu|rain)
  ! not (at all|really|even)? {feeling}
  ! nearly died (laughing|of laughter)
  ! you lot *3 (brilliant|great|the best|amazing|lovely|fantastic|wonderful|legends|fab|superb|a breath|star|stars)
  `
)

const furious: Phrases = phrases(
  classes,
  `
  (furious|livid|fuming|incensed|infuriated|infuriating|seething|enraged|apoplectic)
  (shaking|trembling|boiling|shake|exploding|blind) *1 with *1 (rage|anger|fury)
  (my|our) blood *1 (boil|boils|boiling)
  (so|too) angry *1 (i|that i|we) *2 (shaking|trembling|can not|could|can hardly)
  seeing red
  never *1 forgive (this|that|you|them|it|your)
  (you|they|your *2) (have|has)? (completely|totally)? (ruined|wrecked|spoiled|destroyed) (my|our|his|her) *2 (day|wedding|honeymoon|birthday|holiday|trip|christmas|anniversary|party|life|lives|prom|graduation|funeral)
  never *1 been (so|this|more) (angry|furious|mad)
  ! not (at all|really|even)? {feeling}
  `
)

/** Tells quietly of grave harm. */
const grieved: Phrases = phrases(
  classes,
  `
  missed *1 (the|my|our|her|his) *4 (birth|funeral|burial|wedding|exam|exams|test|interview|operation|surgery|graduation|finals|prom|goodbye)
  (could not|never got to|not) say goodbye
  (broke|broken|fractured|sprained|cut|hurt|burnt|burned|twisted) (my|his|her|our *1) *1 (hip|leg|arm|wrist|ankle|foot|knee|shoulder|hand|finger|nose|collarbone|back|neck|tongue|face|skin|cheeks)
  (rash|blisters|hives|stitches|concussion|burns|allergic reaction|unbearable|agony)
  (ended up|rushed|taken|spent *3|back) *1 (in|to|into) (a&e|hospital|intensive care|casualty)
  (operation|surgery|procedure|scan|chemo|chemotherapy|treatment|transplant) *8 (third|fourth|fifth|second|again|twice|times|put off|cancelled|postponed)
  (third|fourth|fifth|second) (time|cancelled) *4 (operation|surgery|procedure|scan|treatment)
  (lose|losing|lost|out of|cost me) *1 (job|livelihood|home|house|visa|licence)
  (bullied|harassed|assaulted|abused|homeless)
  (can|could) (barely|hardly|not) (walk|breathe)
  (can|could) not pay (my|our) *1 (staff|rent|workers|wages|mortgage)
  `
)

/** Tells of a wait that is long. */
const weary: Phrases = phrases(
  classes,
  `
  (waiting|waited) *3 since
  (waiting|waited) *4 (weeks|months|years)
  (since|from) (last)? (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|easter|christmas|year)
  asked in *2 asked *1 in
  (transferred|passed|bounced|shunted) *6 (times|people|departments)
  (explained|told|said|repeated) *4 to *1 <number> *1 (people|agents|departments|reps)
  `
)

/** Accuses, mocks, or flatly contradicts. */
const accusing: Phrases = phrases(
  classes,
  `
  (robbery|rip off|ripped off|scam|scammed|scammers|fraud|fraudulent|theft|thieves|stealing|steal|cheat|cheated|cheating|liars|lying|lied|lies|extortion|crooks|profiteering|swindled|cheats|cheaters|conned|conmen|con artists|cowboys|liar|thief|pickpockets|scamming|swindlers|swindle|fraudsters|robbers|charlatans|charlatan|shysters|shyster|con men|racketeers|bandits)
  (your|own|system|form|service|staff|team|company|website|app|is) (incompetence|negligence|stupid|carelessness|greed|lies|excuses|nonsense|a disgrace)
  (round of applause|slow clap|(thanks|thank you|cheers) for nothing|so called|bravo|how convenient|none of your business|to the letter|like (an idiot|a criminal|dirt))
  (i|we) (do not|will not|am not|are not|refuse to) *1 (accept|accepting|believe|be paying|paying|pay|leaving|tolerate)
  (i|we) (was|were|did|had|am|have) (literally|perfectly|right there|sitting right|never)
  (i|we) did not (ask|request|order|agree|sign|want|say)
  (how|why|never|ever) *3 (trust|believe|felt|been|seen)
  this should not be
  no thanks to (you|your|them|any)
  (thanks|thank you|cheers|ta|congratulations|congrats|well done|great job|nice job|good job|kudos) *6 (ruining|wasting|losing|breaking|destroying|spoiling|wrecking|ignoring|forgetting|cutting|making me|leaving|lying|hiding|keeping me|managed|managing|messing)
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
  (another|same) *1 (excuse|excuses|lie|lies)
  oh {sarcastic} *1 another
  call is (very)? important
  # who wonders whether it is fraud accuses nobody
  ! , (is|are|could|can|might|may|was) (this|that|it|these|they|there|<link>) *6 (a|an)? (scam|fraud|fraudulent|scammers|theft) (site|website|email|text|call|message|shop|page|attempt|number)? $
  ! (might|could|may) *1 be *1 (a|an)? (scam|fraud|fraudulent)
  ! or *2 (is|was)? (it|this|that)? *1 (a|an)? (scam|fraud|fraudulent|scammers)
  ! (report|reporting|suspect|suspected|possible|against|victim of|prevent|investigate|avoid|about) *1 (a|an)? (fraud|scam|scams|scammers)
  ! (fraud|scam) (team|department|line|alert|protection|check|prevention|desk|unit|squad|number|warning|hotline|email|text|call|site|page)
  ! only took (you|them) *2 (second|seconds|moment|minute|minutes|hour|hours|<number> days|day|a day)
  ! like (an idiot|a fool) *1 i
  ! my own stupid
  ! {sarcastic} (to|and|for|that|see|come|buy|book|order|use|back) *5 again
  `
)

/** Lost for words, for good or ill. */
const stunned: Phrases = phrases(
  classes,
  `
  (can not|could not) believe (this|it|that|what *5) $
  (i|we) (could|want to|wanted to) *1 (cry|weep|scream|howl)
  (no words|words fail|speechless|lost for words)
  <number> {unit} of (work|writing|research|my|our|notes|photos|memories|messages|progress|study|training|saving)
  missed *1 (the|my|our|her|his) *3 (birth|funeral|burial|wedding|exam|exams|operation|surgery|graduation|finals)
  ! not *1 missed *
  `
)

/** Thanks, and no more, behind a mischief. */
const bareThanks: Phrases = phrases(classes, '^ (thanks|thank you|cheers|ta|nice one|great stuff) (a lot|so much|very much|a million|a bunch|guys|lads|everyone)? $')

/** Laughs, at us or with us. */
const laughing: Phrases = phrases({}, '(lol|haha|lmao|smh|srsly|istg|bruh)')

/** Praise of what nobody praises: meant as irony where no thanks stand beside it. */
const ironic: Phrases = phrases(
  classes,
  `
  ^ oh? {praise} *3 (only|just) *1 (took|taken|needed|had|have|wanted)? *3 (weeks|months|years|calls|emails|messages|letters|visits|attempts|reminders|a month|a year)
  ^ oh {sarcastic} *2 (another|second|third|fourth|fifth|sixth) (form|email|mail|call|letter|visit|delay|week|month|bill|fee|link|code|survey|engineer|excuse|queue|department|reminder)
  ^ oh? {praise} *3 (only|just) *1 <number> {unit} *1 (late|overdue)
  (<number> stars|full marks|top marks|ten out of ten) for *1 (the|a|my|our) *1 ({trouble}|puddle|mould|wait|queue|hair|mud|smell|silence|noise)
  ^ oh? {praise} *1 (delivery|parcel|package|box|idea to (put|leave|drop|throw|dump) *3) (straight|right)? (in|into|on|onto|over|under|behind) (the|a|my|our) (pond|bin|bins|puddle|hedge|rain|mud|street|roof|gutter|river|road|bush|ditch|pool)
  ^ oh? i? (just|do|really|absolutely|so)? *1 (love|loving|enjoy|adore) *1 (being (ignored|put|kept|left|lied|charged|told|fobbed|passed|hung)|waiting (all|for (nobody|no one|nothing|you)|in (all|for))|(sitting|standing) (in line|in a queue|on hold|for hours)|paying (twice|for nothing)|queuing|holding)
  ^ oh? (well|how|so)? {praise} *2 (another|yet another|one more|a second|a third) *6 ({chore}|letters|bills|emails|forms|calls)
  ^ oh? {praise} *1 (the|a)? *1 (second|third|fourth|fifth|sixth|umpteenth) *1 (driver|engineer|person|visit|letter|call|email|man|one|technician|agent|attempt) *3 (who|that|to|and|with) *1 (not|nobody|no|never|still|gets|got|lost|forgot) *
  ^ oh? (well done|congratulations|congrats|bravo|good job|great job|nice work|nice one|nice going|hats off|good going|full marks) *2 you *2 (lost|broken|broke|forgotten|forgot|missed|messed|ruined|wrecked|managed|mixed|sent|charged|billed|cancelled|done it|overlooked|scratched|left) *6 (again|twice|second|third|fourth|wrong|another|once more)
  ^ oh? {praise} *3 a mere *2 (weeks|months|years|days|hours|calls|emails|letters|visits|attempts)
  ! {praise} *7 (right|correct|perfect|perfectly|lovely|on time|early)
  nothing (i (like|love|enjoy)|better|nicer) *1 more? than (being|waiting|sitting|standing|queuing|holding|paying|chasing)
  ^ (what a (treat|joy|pleasure|delight|surprise)|{praise}) *3 (cold|burnt|stale|soggy|raw|broken|lukewarm|mouldy) *3 (again|in a row|another)
  ^ oh? {praise} *1 (another|yet another|one more) *6 {chore}
  (thanks|thank you|cheers|kudos|props|hats off|congratulations|congrats|bravo|nice one) *1 for (the|a|an|my|your|another|that|those|these) *3 {blight}
  (thanks|thank you|cheers|kudos) *1 for (the|a|an|my|your|another|that) *2 <number> (minute|minutes|hour|hours|day|days|week|weeks|am) *1 (tour|wait|stay|nap|detour|trip|hold|holiday|walk|adventure|phone call|alarm|wake-up call) *8
  (nothing says|nothing screams) *2 like *
  how (thoughtful|kind|considerate|generous|nice|helpful) of (you|them|your *1) to (charge|cancel|leave|close|raise|increase|keep|forget|ignore|lose|double|hang|block|send *3 (twice|again|wrong)) *
  what a *1 (surprise|treat|joy|pleasure) *1 (a|an|another|the) *2 (bill|fee|charge|queue|delay|fine|error|cancellation|price rise|parking ticket)
  (thanks|thank you|cheers) *9 (how|what|the way) (nobody|no one) *1 (likes|wants|asked|ordered|needs)
  (kudos|well done|congratulations|congrats|bravo|hats off|nice (work|job|one|touch)|good job|great job|cheers|thanks|thank you) *2 (sending|posting|delivering|leaving|mailing|giving|shipping|emailing|dumping|throwing|putting) *5 (to (the|my) *1 (ex|ex-wife|ex-husband|neighbour|neighbor|neighbours|neighbors)|(the|a) wrong|my *1 (old|previous|former)|someone else|to (the (whole|entire)|everyone|everybody)|stranger|(in|into|on|over) (a|the) (puddle|bin|rain|hedge|mud|street|roof|road|fence)|and another)
  (glad|happy|pleased|thrilled|delighted) *2 (i|we) *2 (pay|paid|paying|spent|upgraded|booked|queued) *7 (watch|watching|stare|stand|sit|wait|queue|listen|be|hold|get) *5 (wheel|spinner|screen|queue|line|ads|adverts|music|same|nothing|wall|error|floor|ignored|forgotten|nobody|everybody|everyone)
  (must be|has to be|surely|is that|probably) *2 (a|an|some) *2 record
  (a|my|your|new) (personal best|world record)
  (your|the|that) *1 (hold|holding|waiting|queue) (music|tune|song|jingle) *8 (note|notes|by heart|hum|hums|humming|sing|sings|singing|grown on me|in my (sleep|dreams)|favorite|favourite|soundtrack|word)
  ! (thanks|thank you|cheers) *1 for (the|your|a|an|my) *2 (heads-up|update|warning|information|reply|email|call|offer|credit|refund|voucher|help|advice|explanation|replacement|fix|repair) *
  ! (thanks|thank you|cheers) *9 so (fast|quickly|quick|soon|promptly)
  ! only (a|one|two|three|four|five|seconds) *9 record
  ! {praise} *9 (from scratch|custom|handmade|hand-made|bespoke|made to measure|to make|to build|to knit|whole|early|refund|ahead)
  `
)

/** What became of it, said of a word of the trade in quotation marks: "the 'express' delivery took eleven days". */
const belying: Phrases = phrases(
  classes,
  `
  (took|takes|taking|lasts|lasted|on day|after) *3 ({unit}|fortnight|<number>)
  (means|meant|apparently|translates|code for|turns out|turned out)
  (goes|went|flies|flew|runs|stops) *1 (via|through|round|around|at|back)
  (is|was|are|were|has|had|came|comes|arrived) *3 (of a|above|opposite|next to|behind|beside|from a|microwaved|frozen|tinned|closed|shut|nowhere|nothing|no|not|never|put the phone|<number> {unit}|{bad}|{trouble}|pending)
  (put the phone down|hung up|shrugged|nowhere to be|on the motorway|added to|costs|closes|shuts|soaked|leaks|leaked|tore|snapped|melted|cost me)
  `
)

/** What is sold in such words. */
const promises = wordSet(
  '24/7|express|fresh|freshly|direct|instant|next|same|unlimited|free|priority|premium|luxury|quiet|secure|guaranteed|easy|quick|fast|expert|experts|care|service|support|help|helpline|view|refund|upgrade|new|handmade|organic|inclusive|live|hot|heated|clean|waterproof|silent|smart|vip|warranty|improvement|flexible|reliable|tracked|local|emergency|urgent'
)

/** In words, and from there to what belies it. */
const longestPromise = 4
const belyingWithin = 20

/** Who is pleased with it means the word. */
const pleasures = wordSet('great|good|perfect|lovely|loved|nice|happy|pleased|indeed|thanks|thank')

function isBelied(match: Match): boolean {
  const {first, end, mark} = sentenceOf(match)
  const around = match.block.words.slice(Math.max(first, match.first - belyingWithin), Math.min(end, match.last + belyingWithin))
  const quoted = around.filter((word) => word.quoted)
  const isMeant = around.some(({text}) => pleasures.has(text))
  return mark !== '?' && !isMeant && quoted.length <= longestPromise && quoted.some(({text}) => promises.has(text))
}

/** Thanks that are none behind a trouble. */
const wry: Phrases = phrases(
  classes,
  `
  (thanks|thank you|cheers|ta|nice one) (for that|a bunch) $
  {sarcastic} (service|work|job|effort|stuff) *1 (as (usual|always|ever)|again|guys|lads|folks)
  ^ oh? {sarcastic} *6 (again|cut off|third|fourth|fifth|now|another)
  ^ oh {sarcastic} $
  (outstanding|bravo|superb|brilliant|nice one|well done|guess what|charming|classy|delightful) $
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
  (could|can|would) (you|someone|somebody|anyone|i|we) (help|tell|check|explain|let)?
  (lovely|good|nice|great|beautifully|decent|fine|brilliant|delicious|gorgeous|friendly|pleasant|no rush|not the end|just (letting|thought|wanted)|politely|i think|i believe|a bit|a little|felt|hope|would quite? like (to|it|my|a|that))
  (love|loved|perfect|amazing|awesome|excellent|wonderful|fantastic|wow|delighted|happy|glad|impressed|best (purchase|shop|service|hotel|meal|ever))
  is (that|it|this) (possible|ok|okay|a problem|alright|all right|fine)
  (divine|heavenly|scrumptious|tasty|yum|yummy|ten out of ten)
  (a|one) (second|third) helping
  to (praise|thank|compliment|commend)
  not one (to|for) (complain|complaining|moan|moaning|fuss|writing *1)
  not (like|want|wish|mean) to (complain|moan|fuss|make a fuss|be a (pain|bother|nuisance))
  (rarely|seldom|hardly ever|never usually|not usually|not normally) *1 (complain|moan|write)
  hate to (complain|moan|be|bother|say)
  ! (will|would|going to) love this story
  ! (thanks|thank you|cheers) for nothing
  ! not (happy|good|great|nice|fine|impressed|perfect)
  ! just {sarcastic}
  ! how is (it|this|that) possible
  ! {sarcastic} just
  ! {sarcastic} *1 (another|again|so now|yet another)
  ! {sarcastic} *1 (service|work|job|effort|stuff) *1 as (usual|always|ever)
  `
)
/** Tells us what to do about it. */
const demanding: Phrases = phrases(
  classes,
  `
  (i|we) (want|demand|expect|insist|require)
  want (it|this|my|the|all|that|them|someone|one) *4 (back|removed|fixed|refunded|restored|replaced|cancelled|deal|reversed|today)
  get me (a|your|the) *1 (human|person|boss)
  (want|need|get me|speak to|call from) *2 (manager|supervisor|your boss)
  stop (taking|charging|sending|wasting|lying|stealing|calling|ringing|billing)
  ^ (fix|sort|refund|reverse|answer|send|cancel|correct|return|explain|give|find|restore|reply|count) (it|this|that|my|me|the|them|us|all|now|back|another|out)
  (immediately|right (now|away)|straight away|asap|urgent|urgently|at once|now now|this instant|by (tomorrow|today|thursday|friday))
  (what are you|when will you|when is|when are you|what is anyone) *2 (doing|going|coming|fix|do)
  what is actually? (going on|happening|the point|stopping)
  (who's|who will) *1 (responsible|accountable|pay|paying|to blame)
  (yes or no|you (must|owe|have to)|must compensate|at your cost|do not charge|do something)
  why (should|would) (i|we)
  ! (not|nothing|no) *2 (urgent|urgently)
  ! (i|we) want to (return|exchange|swap|book|buy|order|add|change|move|thank|say|praise|pay|send)
  `
)

/** What it means for them. */
const harmed: Phrases = phrases(
  classes,
  `
  (baby|newborn|toddler|toddlers|year-old|pensioner|widow|disabled|wheelchair|hospital|funeral|wedding|birthday|christmas|anniversary|livelihood|pregnant|elderly|coeliac|allergy|asthma|diabetic|kids)
  (missed|lost|losing|lose|could not|had to|need) *2 (work|flight|pay|job|income|wages|money|takings|appointment|holiday|leave|customers|sale|board)
  (took|taken|wasted|used|booked) *3 (day|morning|afternoon|days) off
  (unpaid leave|passed out|stitches|in the rain|no (heating|hot water)|shaking|freaking out|crying|cried|panicking|motorway)
  (i|we) (paid|pay) (for|extra|you|in full|<number>|it)
  `
)

const swearing: Phrases = phrases({}, '(fuck|fucking|fucked|wtf|shit|shitty|bloody|damn|hell|bullshit|crap|ffs|bollocks|f)')

/** What each thing found adds to the heat, up to twice. */
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
  [ours, 1]
]

/** The heat that is angry, and furious. */
const angryFrom = 5
const furiousFrom = 18

export const angerPhrases = (): readonly Phrases[] => [displeased, furious, wry, stunned, grieved, weary, bareThanks, ironic, belying, curt, calm, ...weights.map(([set]) => set)]

/** Who mocks is annoyed at least. */
const ironicHeat = 3

/** In words: there is no more to a message than that somebody is lost for words. */
const briefUpTo = 5

/** Longer messages than this are rarely calm. In UTF-16 code units. */
const longFrom = 180

/** In words: so short a sentence of praise goes with the mockery beside it: "Superb." */
const shortPraise = 2

/** Praise and thanks that are meant: neither mocking, nor all alone beside what mocks. */
const meantBeside = (mockery: readonly Match[], kind: readonly Match[]): readonly Match[] =>
  mockery.length === 0
    ? kind
    : outside(kind, mockery).filter((match) => {
        const {first, end} = sentenceOf(match)
        return end - first > shortPraise
      })

export interface Temper {
  /** It says the opposite of what it means. */
  readonly isIronic: boolean
  /** So heated that it complains, whatever of. */
  readonly complains: boolean
  /** It says so: nobody need weigh how it is written. */
  readonly isFurious: boolean
  /** How angry, if it complains. */
  readonly anger: CustomerReading['anger']
}

/** The temper of a message. `tells` is whether it tells of a trouble. */
export function temperOf(message: Message, tells: boolean): Temper {
  const {text, reading, good, has, found, matches, stars} = message
  const {capitals, marks, exclaims, echoes} = emphasisOf(reading)
  const mockery = [...matches(ironic), ...matches(belying).filter(isBelied)].sort(inOrder)
  const isIronic = mockery.length > 0 && meantBeside(mockery, good.praised).length + meantBeside(mockery, good.thanks).length === 0
  const isStruck = tells && good.praised.length === 0 && has(stunned)
  // "OMG the cake!!! You are geniuses!"
  const isThrilled = good.praised.length > 0 && !tells && !has(slighted, displeased, outraged, furious, threatening, accusing)
  let heat =
    (isThrilled ? 0 : 3 * Math.min(capitals, 2) + 2 * Math.min(marks, 2) + 2 * exclaims) +
    angryFrom * Math.min(echoes, 2) +
    4 * angryFacesIn(text) +
    (swearsMasked(text) ? 2 : 0) +
    // its praise is no calm
    (tells && has(wry) ? angryFrom + 2 : 0) +
    (isStruck || (tells && has(grieved, hurting)) ? angryFrom : 0) +
    (stars === 1 ? 2 : 0) +
    (text.length > longFrom ? 1 : 0)
  // praise is calm too
  const hollow = isStruck ? [...mockery, ...matches(bareThanks)].sort(inOrder) : mockery
  const softened = Math.min(meantBeside(hollow, matches(calm)).length, 2)
  for (const [set, weight] of weights) heat += weight * Math.min(found(set).length, 2)
  heat -= 2 * softened

  const isSpeechless = has(curt) && reading.reply.blocks.reduce((words, block) => words + block.words.length, 0) <= briefUpTo
  if (isIronic) heat += ironicHeat
  const complains = isSpeechless || isIronic || has(slighted, displeased, outraged, furious, threatening, menacing, accusing, swearing) || (heat >= angryFrom && softened === 0)
  const isOwnDoing =
    ownedIn(message).length > 0 && capitals + marks === 0 && !has(ours, bungling, accusing, slighted, threatening, menacing, demanding, claiming, furious, displeased)
  const angerOf = (): CustomerReading['anger'] => {
    if (isOwnDoing) return 0
    if (has(furious) || heat >= furiousFrom) return 3
    if (isSpeechless || heat >= angryFrom) return 2
    return heat > 0 || isIronic || has(displeased, grieved, hurting, weary) ? 1 : 0
  }
  return {complains, isIronic, isFurious: has(furious), anger: angerOf()}
}
