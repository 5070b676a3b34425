/**
 * Who seems to be at fault: what customers own up to, what they put down to others, and what they put down to you.
 */
import {type Match, outside} from '../match/match.ts'
import {type Phrases, phrases} from '../match/phrase.ts'
import type {Fault} from '../types.ts'
import {classes} from './classes.ts'
import {bungling, hurting, intruding, slighted} from './complaint.ts'
import type {Message} from './message.ts'

/** What they did themselves. */
const owning: Phrases = phrases(
  classes,
  `
  (i|we) (have|had|accidentally|may have|might have|must have|stupidly)? (lost|forgot|forgotten|deleted|misread|missed|mistyped|misplaced|dropped|spilled|spilt|washed|picked|typed|overlooked|skipped|clicked|misunderstood|misspelled|broke|confused)
  (i|we) (have|had)? (put|entered|chose|selected|sent|booked|ordered|gave|used|uploaded|typed) *6 (wrong|incorrect|old|twice|by mistake|instead)
  (my own? (stupid|silly|dumb|daft)? (mistake|fault|bad|error|oversight)|(my|our) own doing|by (accident|mistake)|accidentally|i know i know|feel so stupid|i am an idiot|i was rushing)
  (i|we) thought (it|the|that|i)
  (i|we) (have|had)? made a *1 (mistake|error)
  (i|we) *1 (sat|stepped|trod|tripped|knocked|leaned|drove|washed|shrank|put) *1 (on|over|into)? (my|it|the|them) *5 (and|by|off|in|dryer|wash|machine|microwave|dishwasher|oven|snapped|broke|shrank|cracked)
  (i|we) (sat|stepped|trod|drove|tripped) (on|over|into) (my|it|the|them)
  (spilt|spilled|dropped) *1 (tea|coffee|water|wine|juice|it|my)
  (i|we) (locked|signed|shut) (myself|ourselves) out
  (i|we) (should|ought to|could) have *1 (read|checked|asked|looked|known|noticed|tested|measured|listened|realized)
  (i|we) must have *1 (left|typed|got|pressed|put|missed|clicked|entered|forgotten|mixed|given|used)
  (i|we) (see|notice|realize)? *1 (i|we)? never (pressed|clicked|confirmed|finished|hit|sent|submitted|paid|saved|entered)
  turns out (i|we|it was (me|my|us))
  (slipped my mind|silly me|stupid me|stupidly|foolishly|like a fool|daft of me|clumsy|butterfingers|i mixed up|i got *3 mixed up)
  (i|we) (read|measured|ordered|took|held|wired|plugged) *6 (wrong|in inches|in centimeters|upside down|back to front|backwards|the wrong way)
  (my|our) {household} *2 (posted|dropped|poured|tipped|chewed|broke|spilled|spilt|pulled|stuck|threw|flushed|ate|sat|knocked|pushed|scratched|ripped|snapped|drew)
  (i|we|(my|our) {household}) *7 and (broke|snapped|smashed|tore|ripped|cracked|bent|scratched|shrank|shrunk) (it|them)
  (my|our) {household} *1 (put|washed|left|microwaved|ironed|plugged|tumbled) *7 (and|so) *2 (shrank|shrunk|broke|melted|cracked|burnt|warped|died|snapped)
  (i|we) told you *2 (old|wrong)
  (i|we) (fell|have fallen) for *4 (scam|scammer|text|email|call|message|link|site|website|trick|con|fraud|advert|offer|story)
  (since|after) (i|we) (have|had)? *1 (changed|edited|fiddled|tinkered|messed|tweaked|altered|removed|renamed|moved) *2 (something|setting|settings|file|files|folder|folders|code|config|record|records|plugin|theme|template|line|password)
  (typed|keyed|punched|entered|wrote) (in)? *4 instead of *
  (i|we) (have|had)? (threw|thrown|chucked) *1 (away|out)
  (i|we) *1 wrote *2 wrong
  (i|we) did not (read|check|measure|notice|look at) (the|my|it|that|how|what|first|properly)
  (i|we) did not realize (my|the|it|that|i) *
  (i|we) (meant|wanted) to (order|book|pick|click|choose|select)
  (i|we) got (it|this|that|(the|my|our) * *1) wrong
  (i|we) *1 (ticked|tapped|picked|cut|pressed|paid|called|took|bought|hit|plugged|downloaded|painted|drilled|connected|read) *3 wrong
  (i|we) *1 (reversed|backed|crashed|drove|bumped|walked) into
  (i|we|(my|our) {household}) *1 (reversed|backed|drove|rode) over (my|the|it|our)
  (i|we) *1 (keyed|dialed|dialled|quoted|noted|jotted) *3 wrong
  (i|we) *1 (put|filled|poured) *1 (petrol|diesel|gasoline) *1 (in|into) (my|your|the|a|our)
  (i|we) (overtightened|overfilled|overloaded|overcooked|overslept|misjudged|miscounted|mislaid)
  (i|we) *1 (mixed|muddled) *3 up
  we got *3 mixed up
  ^ forgot to
  (oops|whoops) *1 (i|we)
  ^ (forgot|lost|dropped|misread|mistyped|misplaced|spilt|spilled|broke|deleted) (my|the|it|our)
  the (kids|kid|dog|cat|children|puppy|baby|twins) *2 (got|chewed|broke|ate|drew|pulled|knocked|dropped|jumped)
  (i|we) (left|let) (the|my|it|our) *2 (out|on|in|open|near|running|unlocked|behind|outside)
  (i|we) (have|had|would)? *1 (mixed up|muddled|swapped|confused) (the|my|two|them)
  ! (he|she|they|who|{staff}) *2 (spilt|spilled|dropped)
  # what breaks in ordinary use broke by itself
  ! {support} *5 (when|as|while|because|moment|once|after|time|soon as|under) *5 (sat|sits|sitting|stood|standing|leaned|leant|lay|climbed|stepped|used|opened|pulled|touched|lifted|knocked) *1 (on|in|into|onto|down|up|against|it|them|off)?
  ! (sat|stood|leaned|leant|lay|climbed|stepped) *1 (on|in|onto|against|down) *1 {support} *2 (and|when|but) (it|they|the (leg|legs|seat|back))
  ! lost *3 (day|days|night|nights|evening|morning|afternoon|weekend|hour|hours|time|work|money|pay|wages|earnings|sleep|patience|customers|customer|sale|sales|deal|connection|seats|holiday|trip|data|photos|files|internet|power|signal|trust|faith|confidence|interest)
  ! lost *3 (streak|streaks|progress|save|saves|coin|coins|life|lives|gem|level|levels|score|scores|points|gems|game|draft|drafts|edits|changes|history|playlist|playlists|recipes|bookmarks|settings|access|slot|signal|saved|match|round|rank|ranking|seat|table|turn)
  ! (lost|missed) *6 (after|when|because|since|as|thanks to|due to) *1 (your|the *1 (update|patch|upgrade|crash|migration|outage))
  ! not my (fault|mistake)
  ! and *1 (i|we) *1 missed *
  ! lost *3 (orders|order|clients|client|bookings|guests|contract|contracts|tenant|tenants|bid|students|patients)
  ! (lost|missed|broke|forgot) *9 because of (you|your)
  ! lost *1 (job|husband|wife|mother|father|home|case|hope|count|track)
  ! broke *1 (leg|arm|wrist|ankle|hip|foot)
  `
)

/** Who else did it. */
const others: Phrases = phrases(
  classes,
  `
  (hacked|hacker|hackers|hijacked|scammer|scammers|phishing|compromised|profiteering|price gouging|fake (text|email|call|sms)|spam|customs)
  the (embassy|visa office|bank|airline|neighbor|manufacturer|seller) (sent|refused|said|denied|cancelled|rejected|lost)
  (someone|somebody|thief|thieves|a stranger|kids|burglars) *3 (stole|stolen|nicked|pinched|took|smashed|broke into|scratched|keyed|hit|damaged)
  (stolen|nicked|pinched|taken) *1 (from|off) (my|our|the) (porch|doorstep|step|car|garden|drive|hallway|lobby|letterbox|shed|driveway|garage)
  my (bank|ex|landlord|landlady|neighbor|neighbour|flatmate|housemate|employer|roommate|card issuer|phone provider|internet provider) *2 (<done>|will not|keeps|refuses|has)
  (dpd|ups|fedex|evri|hermes|royal mail|usps|dhl|yodel|parcelforce|an post|blue dart|bluedart|australia post|canada post|post office|postman|mailman|postal service|the courier|couriers) *3 (left|lost|lose|say|says|said|dumped|threw|delivered|brought|have|has|had|crushed|damaged|keep|keeps|refuse|refused|never|did|dropped)
  (apple|google|microsoft|samsung|paypal|klarna|android|visa|mastercard|facebook|meta|windows|ios|amazon) *1 (pay|update|wallet|store|play|changed|keeps|keep|blocked|declined|declines|locked|lost|says|will not|has|have|updated|broke|removed|rejected)
  (since|after) *1 (apple's|google's|microsoft's|samsung's|android's|paypal's)
  (apple's|google's|microsoft's|paypal's|samsung's|the courier's|the bank's|my bank's) *2 (update|fault|mistake|end|error|change|doing)
  (power cut|lightning|flood|storm|burglary|burgled|blizzard|hurricane|black ice|roadworks|heavy snow)
  (someone|somebody) *1 (ran|backed|drove|bumped|crashed|reversed|smashed) into (my|our|the)
  the (bus|coach|rail|train|tram|taxi|cab) (company|operator|firm) *2 <done>
  (my|our) *2 (was|were|got|been) *1 (stolen|nicked|pinched) *1 (on|from|in|at|outside) (the|a|my|our) (train|bus|tube|tram|metro|street|road|station|flat|house|car|airport)
  ! (stolen|nicked|pinched) *4 (from|in|at|out of|off|by) *1 your
  ! (my|our) (car|van|truck|lorry) *2 (repaired|serviced|fixed|mended|packed)
  ! (flood|flooding|floodwater) *2 (from|by|when) your *
  (strike|strikes|walkout|walkouts|industrial action)
  (airport|rail|railway|bus|tram|train|postal|ferry|dock) *1 (workers|drivers|staff|crews) *1 on strike
  (snow|fog|ice|flooding|floodwater) *2 (closed|blocked|shut|stopped|cancelled|grounded)
  (road|roads|bridge|tunnel|motorway|airport|pass|highway) *1 (is|are|was|were) *1 (closed|blocked|shut|flooded)
  ! strike *1 (me|us|you|a|off|out|through)
  ! (fell|fallen) for *4 (text|email|call|sms|message|scam|link)
  ! your *2 (strike|strikes|staff|drivers|crews|roadworks)
  (the|another|a) *1 (firm|shop|garage|builder|plumber|electrician|florist|neighbour|neighbor|guest|passenger|driver|customer|agency|dealer) (down the|next door|i bought|before|from another|who is not|that delivers)
  (the|a|my|our|some) (neighbour's|neighbor's|neighbours|neighbors|landlord's)? (postman|mailman|landlord|builders|builder|drunk|drunks|vandals|scaffolders|movers|squirrels|squirrel|mice|fox|rats|van|lorry|truck|car|burglars|thieves|school|guest|guests|tenant|tenants|previous owner|council) *3 <done>
  (squirrels|mice|rats|foxes|burglars|thieves|vandals|builders) *2 (chewed|took|cut|broke|ate|smashed|stole)
  (on|at) their (side|end)
  ! blame *2
  `
)
/** What your people, your systems or you did. */
export const ours: Phrases = phrases(
  classes,
  `
  your (driver|courier|engineer|technician|agent|rep|man|guy|contractors|plumber|receptionist|staff|team|colleague|people|app|website|site|system|bot|software|crew|waiter|letter|company|bank|phone|service|support|online|own|carrier|office|warehouse|delivery)
  you (have|had|guys|people|all)? (<done>|refuse|keep|never|still|did not|have not)
  (was|were|been) (told|promised|charged|given|sent|quoted|ignored)
  (nobody|no one)
  (fault|mistake|error|doing) of (the|your) *2 (department|team|warehouse|staff|shop|office|store|system|people|crew|desk|kitchen|driver|company)
  (someone|somebody) (in|at|on) (your|the|billing|accounts|dispatch|shipping|sales|support)
  (shipping|billing|sales|accounts|dispatch|packing|warehouse) (department|team|people|staff) *3 (<done>)
  whoever (packed|sent|fitted|delivered|cooked|typed|took|made|booked|processed)
  (mistake|error|fault) *1 (is|was|lies) *1 (in|on|with|at) your
  (accounts|billing|sales|dispatch|reception|head office|the warehouse|the kitchen) (sent|put|mixed|typed|charged|gave|forgot|lost|booked)
  (is not|not) me $
  because of (you|your)
  ! (can|could|would|will) you *1
  ! (forgot|forgotten|missed|misread|accidentally|mistake|realize) *8 (was|were|been) (charged|fined|billed)
  `
)
export const faultPhrases: readonly Phrases[] = [owning, others, ours]

/** What they own up to. */
export const ownedIn = ({matches, good}: Message): readonly Match[] => outside(matches(owning), good.praised)

/** Whether somebody complains, and whether of something that is done to them, by their anger or by what they tell. */
export function faultOf(message: Message, complaint: boolean, isDone: boolean): Fault {
  const {has} = message
  const blames = has(ours, hurting, bungling, slighted)
  if (has(others, intruding)) return 'third-party'
  if (ownedIn(message).length > 0 && !(complaint && blames)) return 'customer'
  return complaint && (isDone || blames) ? 'company' : 'unknown'
}
