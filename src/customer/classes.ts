/**
 * The words that customers' phrases are made of: what breaks, what ought to work, who helps, what pleases.
 */
import type {WordClasses} from '../match/phrase.ts'

const unit = 'minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks|month|months|year|years'
export const weekday = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'

/** Word classes of the phrases that customers say. */
export const classes: WordClasses = {
  unit,
  weekday,
  // who says so means to do it
  will: 'i will|i shall|i would|i am going to|i want to|i swear|i am coming|we will|we are going to|someone will|someone should|somebody will|somebody should',
  // and so that it comes true by their own hand
  vow: 'i will|i shall|i would|i am going to|i want to|i swear|i am coming|we will|we are going to|we are coming|someone should|somebody should',
  be: 'is|was|are|were|be|been|came|comes|arrived|turned up|went|looks|seems|got|gets|has|have|as',
  // said of a thing or a service, these complain
  bad: 'broken|faulty|defective|damaged|cracked|chipped|dented|scratched|torn|ripped|ruined|leaking|dead|dirty|filthy|mouldy|moldy|stale|cold|soggy|burnt|raw|missing|wrong|incorrect|late|delayed|overdue|lost|stolen|down|blocked|locked|frozen|suspended|banned|disabled|hacked|compromised|unusable|slow|noisy|loud|unsafe|dangerous|empty|stuck|short|smashed|split|stained|faded|blurry|misleading|loose|fake|harsh|rejected|declined|refused|reset|deleted|wiped|unfair|tiny|off|rubbish|unacceptable|cut|offline',
  trouble:
    'problem|problems|issue|issues|trouble|error|errors|fault|mistakes|holes|scratches|bug|glitch|crack|leak|hole|scratch|dent|stain|mould|mold|delay|delays|mistake|mix-up|outage|typo|mess|mice|cockroaches|spam|damage|pothole|potholes|sinkhole|graffiti|fly-tipping|vermin|404',
  // what a thing, a service or the people behind it ought to do
  should:
    'arrive|come|slept|turn|show|reach|work|start|load|open|charge|connect|fit|match|appear|respond|reply|answer|let|register|recognize|receive|log|login|get|use|access|close|lock|drain|help|care|deliver|update|sync|print|play|cancel|type|download|see|find|stop|add|mention|tell|warn|touch|budge|happen|bother|last|make sense',
  better: 'better|happier|nicer|easier|smoother|quicker|faster|friendlier|kinder|tastier|prouder|safer|warmer|simpler|calmer|finer|cleaner|fresher|prettier|lovelier|softer',
  // "more" and "so" of these praise
  // what somebody does who helps
  helps:
    'helped|rebooked|fixed|mended|repaired|sorted|solved|resolved|cured|brought|carried|found|saved|rescued|explained|walked|replaced|swapped|stayed|went out of|went above|went the extra|made sure|took care|took the time|looked after|handled|turned *4 into|cleaned|refunded|gave us|gave me',
  pleasing:
    'pleased|happy|satisfied|impressed|grateful|thankful|delighted|glad|proud|relaxed|comfortable|welcome|welcomed|safe|spoiled|touched|moved|well|kindly|warmly|lovingly|helpful|kind|friendly|attentive|welcoming|patient|polite|professional|thoughtful|caring|generous|reliable|efficient|thorough|considerate|accommodating|knowledgeable|obliging|lovely|beautiful|delicious|tasty|enjoyable|comfy|smooth|easy|simple|straightforward|convenient|good|great|nice|wonderful|amazing|perfect',
  hitch:
    'problem|problems|issue|issues|trouble|complaint|complaints|hitch|hiccup|hiccups|snag|snags|glitch|regret|regrets|quibble|quibbles|quarrel|grumble|grumbles|criticism|criticisms|niggle|niggles',
  // "Oh brilliant, another …"
  sarcastic: 'brilliant|great|lovely|fantastic|wonderful|marvellous|super|terrific|oh joy|perfect|nice one|charming|excellent',
  // praise that irony opens with
  praise:
    'great|lovely|fantastic|brilliant|excellent|superb|super|wonderful|marvellous|marvelous|amazing|awesome|outstanding|terrific|nice|impressive|perfect|charming|bravo|well done|congratulations|good',
  deeply: 'extremely|deeply|absolutely|incredibly|hugely|thoroughly|totally|utterly|bitterly|terribly|seriously|beyond|more than|completely|quite frankly|truly',
  // whom and what else customers are angry with
  kin: 'landlord|landlady|neighbor|neighbors|neighbour|neighbours|husband|wife|ex|boss|flatmate|flatmates|housemate|housemates|roommate|roommates|brother|sister|mother-in-law|father-in-law|colleague|colleagues|employer',
  awful: 'horrible|awful|terrible|useless|stupid|idiot|idiots|dreadful|nasty|lazy|rude|hopeless|nightmare|ridiculous|appalling|incompetent|disgusting|annoying|rotten|crap|bad',
  feeling:
    'angry|outraged|appalled|disgusted|horrified|insulted|disappointed|upset|frustrated|annoyed|unhappy|dissatisfied|concerned|stressed|irritated|cross|mad|complaining|furious|livid|fuming',
  // who serves customers, and what befalls things in their hands
  staff:
    'waiter|waiters|waitress|waitresses|bartender|barista|chef|cook|kitchen|steward|stewardess|attendant|attendants|receptionist|reception|concierge|porter|porters|valet|cleaner|cleaners|maid|housekeeper|fitter|plumber|plumbers|engineer|engineers|technician|technicians|mechanic|mechanics|decorator|painter|gardener|barber|hairdresser|stylist|therapist|nurse|dentist|doctor|tailor|dry cleaner|dry cleaners|cashier|assistant|clerk|guide|guides|instructor|trainer|coach|driver|drivers|handler|handlers|mover|movers|removal men|crew|staff|apprentice|agent|rep|manager|host|workmen|workers',
  mishap:
    'dropped|spilled|spilt|knocked over|knocked off|splashed|scratched|dented|broke|broken|smashed|cracked|chipped|tore|torn|ripped|burned|burnt|scorched|bleached|stained|flooded|ruined|damaged|shrank|shrunk|crushed|squashed|bent|lost|misplaced|forgot|forgotten|missed|overlooked|deleted|mixed up|muddled up|crashed into|threw|chucked|hurled|lobbed|dumped|slung',
  // what threats break
  limb: 'leg|legs|arm|arms|neck|jaw|nose|face|teeth|finger|fingers|hand|hands|knee|knees|kneecaps|skull|ribs|back|bones|head',
  // what nobody gives thanks for
  blight:
    'soggy|cold shower|cold food|cold coffee|lukewarm|stale|burnt|raw|half empty|broken|smashed|crushed|squashed|mouldy|wilted|leaking|dirty|useless|alarm|queue|fine|outage|power cut|drilling|headache|food poisoning|bed bugs|cockroaches|mould|sleepless|silence|runaround|price rise|hole|scratch|dent|stain|smell|long wait',
  chore:
    'card|form|email|mail|call|letter|text|message|delay|bill|fee|code|survey|engineer|excuse|queue|department|reminder|outage|error|crash|bot|menu|charge|password|cancellation|strike|price rise',
  // what customers hold a contract of
  contract: 'membership|subscription|contract|policy|plan|agreement|trial|cover|renewal|standing order|direct debit|tie-in|account|pass',
  // what keeps customers away
  unwell:
    'flu|covid|leg|arm|wrist|ankle|hip|foot|knee|shoulder|ill|sick|unwell|hospital|surgery|operation|fever|migraine|appendicitis|pregnant|injured|injury|funeral|redundant|moved house|moved away|moved abroad|moving house',
  // what people sit, stand, lie and lean on
  support:
    'chair|chairs|stool|bench|sofa|couch|armchair|settee|bed|bunk|cot|swing|hammock|seat|deckchair|lounger|ladder|stepladder|step|steps|shelf|shelves|table|desk|rail|railing|banister|fence|trampoline|mattress|cushion|futon|rocker|throne|scooter|bike|slide|platform|board|scale|scales|rung|sledge|pushchair|pram|saddle',
  // whose mishaps are the customer's own
  household:
    'kid|kids|child|children|son|daughter|toddler|baby|twins|boy|girl|grandson|granddaughter|wife|husband|partner|dad|mum|mom|mother|father|gran|grandma|dog|cat|puppy|friend',
  speaks:
    'answers|rings|writes|calls|phones|answer|replies|reply|replied|answered|cares|called|told|came|warned|knows|asked|bothered|listens|said|mentioned|rang|responded|response'
}
