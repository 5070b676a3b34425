/**
 * What went wrong, in the customer's own words: "My kettle arrived cracked" gives "your kettle arrived cracked".
 */
import {lazily} from '../lazily.ts'
import {formBits, formsOf} from '../match/forms.ts'
import {customersRead} from '../opinion.ts'
import type {Reply} from '../reply/read.ts'
import type {ReplyContext} from '../types.ts'
import {uncontested} from './contested.ts'
import {inRightTense, isVerdict, spelled, withoutVerdict} from './own-words.ts'
import {asName, isAcronym} from './small-letters.ts'
import {participleOf} from './without-culprit.ts'

const bad =
  'late|broken|damaged|cracked|smashed|chipped|torn|ripped|soaked|wet|empty|faulty|scratched|dented|cold|freezing|frozen|stained|wilted|mouldy|moldy|dead|dirty|filthy|disgusting|missing|lost|wrong|cancelled|canceled|delayed|rude|down|closed|shut|locked|blocked|suspended|disabled|noisy|burnt|burned|raw|undercooked|overcooked|soggy|stale|rotten|ruined|leaking|bent|split|snapped|shattered|crushed|squashed|melted|flooded|gone|stuck|unusable|useless|defective|incomplete|overcharged|refused|declined|rejected|ignored|flat|mislabelled|expired|infested|sticky|smelly|scuffed|warped|wobbly|blurry|crooked|faded|ripped open|half empty|out of order|out of date|in pieces|in bits|off|unsafe|dangerous|double booked|overbooked|damp|boiling|lukewarm|dry|greasy|invisible|inedible|mislabeled|frayed|creased|rusty|sour|underweight|illegible|unreadable|crawling|dripping|unplugged|unanswered|unbearable|awful|terrible|slow|deleted|wiped|dumped|thrown|left|stolen|loose|upside down|overdue|pending|under review|without'
const harmed =
  'charged|billed|overcharged|double[- ]charged|double[- ]billed|fined|cancelled|canceled|lost|closed|deleted|wiped|erased|removed|broke|ruined|wrecked|damaged|scratched|dented|smashed|cracked|chipped|flooded|blocked|locked|suspended|froze|frozen|ignored|refused|rejected|declined|forgot|missed|dumped|dropped|left|abandoned|hung up on|shouted at|swore at|yelled at|screamed at|laughed at|cut off|kicked|burned|burnt|shrank|destroyed|tore|ripped|spilled|spilt|disconnected|switched off|turned off|turned away|denied|doubled|tripled|mixed up|misspelled|misspelt|bumped|delayed|postponed|soaked|crushed|stained|snapped at|hung up|mislaid|misplaced'
const failed =
  'broke|broke down|leaked|leaks|failed|fails|fell apart|fell off|fell out|collapsed|snapped|split|cracked|crashed|crashes|burst|exploded|melted|shattered|died|froze|freezes|vanished|disappeared|shrank|shrunk|overheats|overheated|stopped (?!crying|squeaking|leaking|barking|smoking|dripping|beeping|flashing|hurting)\\w+ing|stopped|went missing|went dead|went dark|went up in flames|got lost|got cancelled|caught fire|came off|came apart|broke off|ripped|tore|burned|flooded|faded|warped|peeled|rusted|jammed|tripped|drops|cuts out|cut out|falls off|fell to (?:pieces|bits)|packed up|conked out|gave out|came loose|smokes|does nothing|did nothing|buffers|lags|resets|disconnects|jams|went out|went off|went up|disappears|stinks|stank|smells|smelled|smelt|rattles|wobbles|drips|logs me out|logged me out|hung up|shut down|drains|doubled|tripled|arrived|came|turned up|was delivered|were delivered'
/** Where a word such as "sent" or "arrived" stands, one of these says what was wrong with it. */
const amiss = lazily(
  () =>
    new RegExp(
      `\\b(?:${bad}|away|nothing|(?:an?|one|the same) (?:hour|day|week|fortnight|month|year)|ages|tear|hole|crack|leak|stain|scratch|dent|chip|burns?|marks?|smell|puncture|rip|bite|mess|shambles|upside|elsewhere|left (?:shoe|boot|glove)s|strangers?|mud|(?:above|beside|next to|opposite|behind) the|twice|again|double|wrong|instead|without|(?:someone|somebody|nobody) else['’]?s|to (?:someone|somebody) else|too (?:late|small|big|short|long|early)|no|used|different|three times|unopened|opened|days|weeks|hours|minutes|another (?:customer|person|man|woman)['’]s|neighbou?r['’]?s?|never|live|glass|plastic|metal|insects?|bugs?|beetle|spider|screw|hair|worm|slug|maggots?|mould|half|\\w+ times|another (?:family|house|address|city|branch|customer|school|person)|sick|ill|rash|typo|misprint|different|short|a stranger|ex['’]s|ex)\\b`
    )
)
const not = "never|(?:did|do|does|has|have|had|is|was|are|were|can|could|will|would)(?: not|n['’]t)|cannot|won['’]t|can['’]t"
const adverb =
  '(?: (?:still|now|just|also|again|all|so|too|very|really|absolutely|completely|totally|even|already|then|simply|both|actually|always|constantly|repeatedly|suddenly|extremely|incredibly|literally))*'

/** A thing or a person that something happened to or that did it: no verb, no clause of its own but "I ordered". */
const noun =
  "(?!(?:i|we|you|it|its|he|she|they|them|is|was|are|were|has|have|had|be|been|am|do|does|did|can|will|would|could|should|that|which|who|what|where|why|how|if|when|while|only|other|said|says|not|no|never|still|just|also|first|last|best|worst|truth|fact|point|problem|issue|reason|way|same|question|moment|lawyer|solicitor|attorney|bank|friend|friends|told|tells|stars?)\\b)(?!(?<!\\b(?:in|on|of|at|for|from|to|with|by|under|near|into|over|through|between) )(?:my|our|your|the)\\b)(?!\\w+n['’]t\\b)[^\\s.,;:!?]+"
const number = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|half an?|\\d+)'
const span = '(?:minute|hour|day|week|fortnight|month|year)s?(?: and a half)?'
/** "… you sold us in May": which of them it is. */
const which = /* @__PURE__ */ (() =>
  `(?: (?:that |which )?(?:i|we|you)(?:['’]ve|['’]d| have| had| just| only| recently){0,2} (?:ordered|bought|booked|paid for|sent|posted|mailed|hired|rented|got|received|chose|reserved|returned|picked up|collected|did|put|sold|delivered|gave|installed|fitted|made|printed|repaired|fixed|built|served|shipped|supplied|provided|replaced|put (?:up|in|down)|set up|planted|painted|laid|mixed|cut|baked|cooked|designed|sewed|wrote|drew)(?: (?:me|us|in|back|from you))?(?: (?:for|from|with|to|in|on|at|by|last|this|yesterday|today|${number} ${span} ago)(?: ${noun}){0,3}?)?)`)()
const thing = /* @__PURE__ */ (() =>
  `(?:(?:water|sewage|smoke|gas|oil|damp|mould)|(?:(?:(?:all|half|both|most|part|${number}) (?:of )?)?(?:my|our|the|your) (?:${number} )?|${number} (?:of (?:the|my|our) (?:${number} )?)?)${noun}(?: ${noun}){0,5}?${which}?)`)()
/** Done by a thing, and by nobody of theirs. */
const harming =
  '(?<!\\b(?:son|daughter|dog|cat|kids?|child|children|wife|husband|partner|mum|mom|dad|mother|father|brother|sister|friend|neighbou?r) )(?:wrecked|ruined|damaged|destroyed|stained|scratched|soaked|spoiled|spoilt|poisoned|scalded|injured|hurt|smashed|dented|killed) (?:me|us|my|our|the|both|all|half)'
/** Those who work here. */
const ours = /* @__PURE__ */ (() =>
  `(?:(?:your|the|one of your|an?(?= (?:man|woman|lady|girl|boy|guy|colleague|member|driver|courier|waiter|waitress|manager|guard|nurse|volunteer|rat|mouse|dog)\\b)) ${noun}(?: ${noun}){0,5}?${which}?|(?:my|our) (?:tour )?(?:guide|waiter|waitress|driver|host|agent|engineer|tutor|instructor|nurse|doctor|dentist|surgeon|advis[eo]r|landlord|courier|pilot|teacher|trainer|stylist|hairdresser|plumber|builder|physio|therapist|vet|pharmacist|coach|carer|midwife|cleaner|decorator|roofer|electrician|gardener|nanny)|housekeeping|reception|security|staff|management|customer (?:service|support|care)|(?:someone|somebody) (?:at|from|in) your ${noun})`)()
/** Those whom it was done to. */
const kept = /* @__PURE__ */ (() => `(?:me|us|(?:my|our) ${noun}(?: ${noun})??)`)()
const lasting = '(?!working|helping|going|doing|looking|being|enjoying|getting)\\w+ing'
const insult = /* @__PURE__ */ (() => `called ${kept} (?!(?:back|again|twice|at|on|about|to|in|for|this|last|yesterday|today|names?|every|the)\\b)(?:an? )?[a-z]+(?: [a-z]+)?$`)()

/** What nobody complains of, or what was only said. */
const harmless =
  '(?:(?=.* without (?:asking|telling|warning|notice|permission|my|our|any))|(?!(?:marked|shrugged|said|told|promised|swore|offered|asked|wrote|agreed|confirmed|advised|assured|claimed|explained|admitted|apologi[sz]ed|replied|answered|helped|thanked|refunded|estimated|scammed|robbed|cheated|lied|fixed|repaired|replaced|used|supposed|wanted|needed|tried|started|began|knew|saw|heard|felt|thought|meant|read|named|called|based|listed|described|advertised|quoted|recommended|suggested|mentioned|booked|ordered|bought|paid|allowed|worked|looked|seemed|appeared|liked|loved|enjoyed|pleased|impressed|delivered|arrived|came|went|got|had|been|made|gave|took|sent|put|sold|moved|changed|shipped|posted|brought|served|done|did|found|run|set|let|come|hit|cut|cost|need|feed|speed|proceed|exceed|agreed|signed|sounded|smiled|sorted|serviced|inspected|measured|cleaned|processed|received|accepted|approved|completed|resolved|restored|credited|dispatched|released|registered|unlocked|opened|created|designed|waited|hundred)\\b))'
const past = /* @__PURE__ */ (() =>
  `(?:cut (?:off|down|short|through|me|my|us|our|the)|hit (?:my|our|me|us)|cost (?:me|us)|let (?:me|us) down|made (?:me|us|my [a-z]+) (?:cry|wait|feel|pay|late|look|miss|stand|sit|[a-z]+ed)|took (?:\\S+ ){1,4}(?:off|out of|from)|took (?:my|our) (?:money|coins|cash|card|deposit|payment|seats?|passport|keys?)|ran (?:out|over|into|off|across)|${harmless}(?:[a-z]{2,}ed|forgot|threw|hung up|hid|woke|blew|swept|flung|misread|spilt|drove|lost|broke|tore|fell|ate|burnt|bit|shut|kept|left|withheld|underpaid|split|walked|hurt|spoke (?:over|down)|swore (?:at|in)))`)()

const facts: () => readonly RegExp[] = lazily(() =>
  [
    // things and the people who work here
    `${thing}(?:(?:${adverb} (?:is|was|are|were|has been|have been|had been|got|came back|came out|turned out|looks|feels|arrived|came)|['’]s(?: been)?)${adverb} (?:too \\w+|so (?:dark|small|big|thin|loud|hot|weak|tight|short|faint|narrow|noisy|bright|hard|tough|salty|heavy)|full of|not (?!\\w+ing)\\w+|(?:over |almost |nearly |about |more than )?${number} ${span} (?:late|overdue|behind|early|short)|${bad})|['’](?:s|ve) been${adverb} ${lasting}|${adverb} (?:(?:${not})${adverb} \\w+|(?:was|were|has been|have been) (?:made|given|sent|put|moved|changed|taken|posted|shipped|fitted|installed|printed|built|cooked|cut|served|replaced|marked|booked|spelled|spelt|written|registered|recorded|priced)|(?:is|was|are|were) an?|(?:has|have|had)(?= (?:my|our|the) [^,]{2,40} (?:wrong|missing|misspelled|misspelt|upside down|the wrong way))|(?:has|have|had)(?: got)?(?= (?:${number}|no)\\b)(?! (?:only )?\\w+ left\\b)|took (?:(?:over|almost|nearly|about|more than|at least) )?(?:${number} ${span}|ages|forever)(?! to (?:reach|get to|read|learn))|(?:has|have|had) been${adverb} ${lasting}|(?:has|have|had) (?:been )?(?:${harmed}|stopped|broken|gone|vanished|disappeared|died|failed|shut down|shut)|${failed}|${harming}|(?:is|are)${adverb} (?:leaning|leaking|peeling|cracking|rusting|flaking|sagging|dripping|smoking|rattling|sinking|splitting|wobbling|flickering|crashing|freezing|failing|lagging|buffering|overheating|falling (?:apart|off|out)|(?:lying|sitting) (?:in|at) (?:your|the)|(?:giving|sending|showing|playing)(?: me| us| out)? (?:the )?wrong)|(?:has|have|had) (?:arrived|come|turned up|been delivered)|(?:has|have|had) (?:bed ?bugs|mould|mold|mice|rats|cockroaches|fleas|hairs?|stains?|holes?|cracks?|(?:the )?wrong)|(?:keeps?|kept) \\w+ing|sent|gave|took|delivered|put|sold|brought|dug|served|made|called|fitted|installed|posted|shipped|went))\\b`,
    `${ours}(?: have| has|['’]s)?${adverb} (?:(?:${harmed})\\b|${insult}|told ${kept} (?:to (?:shut up|get lost|go away|calm down|grow up|be patient|wait|leave)|off)|${past}|blocks|deletes|rejects|refuses|ignores|charges|loses|hides|bans|drains|freezes|logs (?:me|us) out|overcharges|kicks (?:me|us))(?![a-z])`,
    `(?:my|our) ${noun}(?: ${noun}){0,3}?${adverb} (?:was|were|got|has been|have been)${adverb} ${harmless}[a-z]{2,}(?:ed|ten|ken|sen|wn|len)(?![a-z])`,
    `you(?: guys| lot)?(?:['’]ve| have)?${adverb} (?:${insult}|got (?:my|our) [^.]{2,30} wrong|been [a-z]+ing (?:me|us|my|our|for|since)|let yoursel(?:f|ves) in(?:to)?|${past})(?![a-z])`,
    `(?:someone|somebody)(?: else)?${adverb} (?:used|signed for|bought|took|opened|hacked|logged|got|has|spent|withdrew|changed|${past}) [^.]*\\b(?:my|our)\\b`,
    // what we did
    `you(?: are|['’]re)${adverb} (?!(?:telling|asking|sending|giving|helping|offering|showing)\\b)[a-z]+ing (?:me|us|my|our)\\b`,
    `you(?: guys| lot)?${adverb}(?: have|['’]ve| had)?${adverb} (?:(?:never|did not|didn['’]t|have not|haven['’]t|do not|don['’]t|will not|won['’]t|can['’]t|cannot) (?!(?:even |really |seem to |actually )*(?:care|listen|bother|want|know|understand|give an?|like|mind|value|respect|deserve|get it|realise|realize)\\b)(?:\\w+)|${harmed}|sent|gave|took|let|approved|accepted|opened|made|delivered|put|sold|booked|moved|changed|shipped|posted|brought|served|charge|(?:keep|kept) \\w+ing)\\b`,
    // what they went through
    `(?:i|we)(?: have|['’]ve| had| was| were| am| are|['’]m|['’]re)?${adverb}(?: been)?${adverb} (?:without|waiting|waited|left waiting|kept waiting|left standing|left stranded|stranded|stuck|queued|queuing|on hold|locked out|out of pocket|(?:sat|stood) (?:on hold|for|there|outside|in the (?:rain|cold|snow)|[^.]*(?:${number}|\\d+) (?:min|hour|h)\\w*))\\b`,
    `(?:i|we)(?: have|['’]ve| had| was| were| am| are|['’]m|['’]re| got| keep| kept)${adverb}(?: being| been| getting)?${adverb} (?:${harmed}|hung up on|sent|given|put|moved|treated|passed|kicked out|thrown out|ripped off|left|sick|ill|double booked)\\b`,
    `(?:i|we)(?: was| were|['’]ve been| have been| got)${adverb} ${harmless}[a-z]{2,}(?:ed|ten|sen)(?![a-z])`,
    `(?:i|we)(?:['’]ve| have)?${adverb} (?:explained|called|rung|rang|phoned|emailed|written|wrote|asked|complained|chased|messaged|tried|reported)\\b`,
    `(?:i|we)${adverb}(?: still have| still had|['’]ve had|['’]ve still got| have had| had| have(?= no (?:hot|heat|power|water|internet|wifi|signal|service|kitchen|money|phone|electric)))${adverb} no (?!idea|choice|doubt|problem|complaint|objection|issue|intention|faith|trust|confidence|desire|interest|plan)\\w+`,
    `(?:i|we)${adverb} (?:(?:never|did not|didn['’]t|have not|haven['’]t|have never|['’]ve never)${adverb} (?:receive|received|get|got|hear back|heard back|hear anything|heard anything|hear from|heard from|had|been (?:refunded|paid|given|told|sent|contacted))|(?:can['’]t|cannot|can not|could not|couldn['’]t|(?:am |are |['’]m |['’]re )(?:still )?(?:not able|unable) to) (?:log|sign|get|access|use|open|find|cancel|download|see(?= (?:my|our|the|any|an?)\\b)|change|return|sleep|work|reach|pay|book|send|receive|make|withdraw|print|play|turn|watch|call|move|leave|shower|cook|wash|connect|check|enter|finish|board|reset|update|contact|speak|order|add|register))\\b`,
    `(?:i|we)(?:['’]ve| have)?${adverb} had to (?:wait|call|ring|phone|write|pay|take|cancel|come|go|stand|sit|walk|queue|buy|sleep|throw|drive|use|carry|leave|eat|clean|borrow|get|move|book|find)\\b`,
    `(?:i|we)${adverb} (?:received|got|was sent|were sent|was given|were given|missed|lost|found)\\b`,
    `(?:i|we)(?:['’]ve| have)?(?: been given| been told| got| had| received) ${number} different\\b`,
    `(?:nobody|no one|no-one)${adverb} (?:answers?|answered|came|called|rang|replied|replies|turned up|showed up|told|warned|helped|picks up|picked up|got back|has (?:called|come|replied|answered|been|rung)|came back|comes|cares to answer|bothered to \\w+|mentioned|responded|responds)\\b`,
    `there(?: is| was| are| were| has been| have been|['’]s been|['’]s)${adverb} (?:no (?!problem|issue|doubt|reason|need|rush|point|way|hurry|question|excuse|harm)\\w+|[^.]{2,40} (?:in|on|under|inside) (?:my|our|the) (?:bed|bath|shower|sink|soup|salad|sandwich|food|meal|pizza|burger|drink|coffee|tea|wine|pasta|cake|bread|rice|kitchen|pillow|sheets)|an?|(?:black |live |dead )?(?:mould|mold|mice|rats?|cockroach(?:es)?|bed ?bugs|blood|glass|hairs?|maggots?|water|broken|ants|damp|\\w*stains))\\b`
  ].map((fact) => new RegExp(`^${fact}`, 'i'))
)

/** Of two things told, the other one is what they should hear that we have heard. */
const lesser =
  /^(?:nobody|no one|no-one|i|we)\b(?! (?:still )?(?:have|had|can|could|was|were|got|lost|never|did|received))|had to|\b(?:got|received|given|told|had) \w+ different\b|\b(?:is|was|were|are) (?:slow|unhelpful)\b/i

/** These say what happened only with something amiss behind them. */
const neutral =
  /^(?:there['’]s(?: been)? an?|.*? (?:sent|gave|given|took|delivered|put|sold|(?<!double )booked|moved|changed|shipped|posted|brought|served|arrived|came|turned up|stopped|received|got|found|made|called|approved|accepted|opened|taken|printed|built|cooked|replaced|cut|fitted|let|moved|marked|spelled|spelt|written|registered|recorded|priced|has|have|had got|installed|treated|passed|come|delivered|dug|charge|there (?:is|was|are|were|has been|['’]s)(?: \w+)? an?|went|(?:is|are|was|were)(?: an?)?|['’]s an?|had))$/i

const chased =
  /^(?:i|we)(?:['’]ve| have)? (?:\w+ )?(?:explained|called|rung|rang|phoned|emailed|written|wrote|asked|complained|chased|messaged|tried|reported|(?<!\b(?:was|were|been|got) )sent)$/i
const chasing = lazily(() => /^you(?:['’]ve| have)? (?:\p{L}+ )??(called|rung|rang|phoned|emailed|written|wrote|asked|sent) /iu)
const toCall: Readonly<Record<string, string>> = {rung: 'ring', rang: 'ring', written: 'write', wrote: 'write', phoned: 'phone', sent: 'send'}
const often = /\b(?:twice|thrice|\S+ times|again|repeatedly)\b/i
/** Notes with an article left out, and verbs with nothing behind them. */
const shapeless = lazily(
  () =>
    /\b(?:rejected|refused|denied|declined|cancelled|canceled|closed|deleted|blocked|delayed|damaged|ignored) (?:claim|order|account|booking|refund|payment|card|parcel|flight|subscription|policy|ticket|bag|code|voucher|delivery|application)\b(?! (?:number|page))|\b(?:missed|found|received|find|get|open|use|lost|cancel|access|at|ate)\b (?!(?:my|our|the|an?|your|any|all|some|half|two|three|four|food|sick|into|in|out|up|to|on|off|from|for|back|about|again|anything|hold|work|home|every|over|another|it|me|us|no|only|through|past|him|her|both|so|more|least|last|yesterday|today|this|check-?(?:in|out)|reception|school|sea|by|was|is|has|once|twice|now|already|noon|midnight|night|check-in|check-out|breakfast|lunch|dinner|someone|somebody|help)\b|\d|\p{Lu}|[£$€]|\S+['’]s |\p{L}+ed\b|\p{L}+ly\b|\p{L}+s\b)|^(?:nobody|no one|no-one)(?: \w+)? (?:told|warned|mentioned)(?: (?:me|us|my))?(?:$| (?!(?:about|of|before|in|the|when|anything|a thing|on|at)\b))|^[Ii] got .* wrong$|^the (?:\S+ ){1,2}(?<!you )(?:sent|marked) |\b(?:account|card|order|booking|parcel|flight|claim|subscription|payment) (?:suspended|cancelled|canceled|blocked|closed|rejected|refused|deleted|lost|delayed|declined)\b|^(?:[Ii]|we) (?:was|were) \p{L}+$|^(?:[Ii]|we)(?:['’]ve| have| had) left (?!(?:standing|waiting|stranded|out|without|with)\b)|\b(?:sick|ill) (?:of|and tired)\b|\basked\b.*\babout\b|\ball over (?!(?:my|the|our|your|an?|it|me|us|again)\b)|\b(?:asked|told)$/u
)
const denied = /\b(?:never|not|\w+n['’]t|cannot)\b/i

const unsure =
  /\b(?:if|whether|unless|would|might|(?<!\b(?:in|since|last|until|by|of) )may|maybe|perhaps|probably|think|thought|believe|guess|suppose|supposed|assume|apparently|allegedly|supposedly|(?:he|she|they|you|it) claims?|claimed|wonder|hope|hopefully|worried|afraid|imagine|almost|nearly|until you|or else|or (?:i|we)|say|says|said|saying|promised?|tells?|knows?|until|as if|feel|feels|like|such (?:a )?things?)\b/i
const rude =
  /\b(?:stupid|idiots?|idiotic|moron\w*|bloody|damn\w*|crap\w*|shit\w*|bull\w+|fuck\w*|f+ing|arse\w*|ass|hell|joke|clowns?|scam\w*|liars?|lying(?! (?:in|at|on|around)\b)|lied|thie\w+|rob\w*|crooks?|incompetents?|animals?|amateurs?|pathetic|disgrace\w*|ridiculous|so-called|wtf|cheats?|muppets?|useless|trash|rubbish|garbage|lol|cow|pigs?|con|fraud\w*|lousy|sodding|freaking|effing|wankers?|bastards?|bitch|genius|precious|fancy|wonderful|brilliant|great|lovely|perfect|amazing|excellent|thanks|thank|glad|happy|love|loved|kindly|sue)\b|https?:|#(?!\d)|[*@<>{}[\]"“”„«»=|~^_\\]|(?:^|\s)['‘]/i
const foul = /\b(?:shit\w*|fuck\w*|f+ing|arse\w*|bitch|bastards?|wankers?|cunts?|nigg\w+|sodding|effing)\b/i
const slur = lazily(() => new RegExp(insult, 'i'))
/** The name of a button, its blanks held together: 'Pay now'. */
const quoted = /(?<=[\s(])['"‘“]\p{Lu}[\p{L}\d]*(?:[ \u2060][\p{L}\d]+){0,2}['"’”](?![\p{L}\d])/gu
const joiner = '\u2060'
/** What points outside the clause, or begins another one. */
const leaning =
  /(?<!\b(?:my|our)\b.*|^(?:your|the)\b.*)\b(?:her|hers|his|their|theirs)\b|\b(?:it|he|she|they|them|him|this(?! (?:morning|week|month|year|afternoon|evening|time|summer|winter|spring))|that|these|those|which|who|whom|what|where|why|how|there|here|(?<!\bno |every |any |some )ones?(?! (?:of|wash|wear|use|hour|day|week|month|leg|side|star)\b)|wasn|u|n|ya|then|than|or|because|since(?= (?:i|we|you|it|he|she|they|then|that|this|my|your)\b)|even though|despite|as)\b/i
/** "The chair collapsed when my father sat on it": the chair is named before. */
const ofSubject =
  /^((?:.*? )?(?:the|my|our|your) .*? (?:when|while|after|before|as soon as|the moment|with) (?:I|we|my|our|the|your)\b.*) (?:it|them)\b(?= (?:in|on|up|out|off|open|down)$|$)/i
const dangling =
  /\b(?:a|an|the|my|our|your|of|for|to|with|in|on|at|from|by|into|about|even|just|still|is|was|are|were|has|have|had|very|so|too|not|never|been|be|between|both|no|when|while|since|after|(?<!\b(?:hours?|days?|nights?|weeks?|months?|minutes?|morning|evening) )before|during|per|mr|mrs|ms|dr|st)$/i

const particle = /\b(?:(?:log|sign|check|move|get|got|turn|opt|sent|lock)(?:ged|ned|ed|s)?|let (?:me|us)|(?:kick|smash)ed (?:my|our|the) \w+) (?:in|on)$/i
/** No harm at all: "was not dirty", "never charged me". */
const fine = lazily(() => new RegExp(`(?:\\b(?:not|never)|n['’]t)(?: been| even| so| too| at all| that)? (?:${bad}|${harmed})\\b`, 'i'))
/** Too grave to be told back in their words. */
const bereaved = /\b(?:mum|mom|mother|dad|father|husband|wife|partner|son|daughter|nan|gran\w*|brother|sister|baby|child|uncle|aunt|friend)\b.*\b(?:died|dead|passed)\b/i

const theirs: Readonly<Record<string, string>> = {
  i: 'you',
  we: 'you',
  me: 'you',
  us: 'you',
  my: 'your',
  mine: 'yours',
  our: 'your',
  ours: 'yours',
  your: 'our',
  yours: 'ours',
  myself: 'yourself',
  ourselves: 'yourselves',
  yourself: 'ourselves',
  yourselves: 'ourselves',
  am: 'are',
  "i'm": "you're",
  "we're": "you're",
  "i've": "you've",
  "we've": "you've",
  "i'd": "you'd",
  "we'd": "you'd",
  "you've": "we've",
  "you're": "we're"
}
/** What may follow an "us" that isn't the doer of the next verb. */
const behindUs =
  /^(?:about|in|on|at|by|for|from|to|with|over|twice|again|every|all|last|since|before|after|when|while|until|and|the|a|an|my|our|any|one|two|three|four|five|six|seven|eight|nine|ten|several|yesterday|today|\d.*|[£$€].*)$/
const preposition = /^(?:from|to|with|for|by|at|of|on|about|than|like|between)$/
const pastOf = (word = ''): boolean => (formsOf({kind: 'word', text: word}) & formBits.done) > 0

/** From the customer's mouth into ours: "I waited for my order" becomes "you waited for your order". Undefined where a person can't be told. */
function turned(clause: string): string | undefined {
  const words = clause.split(' ')
  const plain = words.map((word) => word.toLowerCase().replace('’', "'"))
  const said: string[] = []
  for (const [at, word] of plain.entries()) {
    if (word === 'you') {
      const next = plain[at + 1]
      if (at > 0 && next !== undefined && !pastOf(next) && !behindUs.test(next)) return undefined
      said.push(at === 0 || (pastOf(next) && !preposition.test(plain[at - 1] ?? '')) ? 'we' : 'us')
    } else if (word === 'was' && /^(?:i)$/.test(plain[at - 1] ?? '')) said.push('were')
    else if ((word === 'guys' || word === 'lot') && plain[at - 1] === 'you') continue
    else said.push((/\d$/.test(plain[at - 1] ?? '') ? undefined : theirs[word]) ?? asName(words[at] as string, plain[at - 1]))
  }
  return said.join(' ')
}

/** "MY BLENDER ARRIVED BROKEN" and "TWICE" in small letters; a short word in capitals is taken for a name. */
function quietened(text: string, isShouted: boolean): string {
  const low = (word: string): string => (isAcronym(word.toLowerCase()) ? word : word.toLowerCase())
  // several in a row are shouted
  return text
    .replace(/(?<![\p{L}\d])\p{Lu}[\p{Lu}'’]+(?: \p{Lu}[\p{Lu}'’]+)+(?![\p{L}\d'’])/gu, (run) => run.split(' ').map(low).join(' '))
    .replace(/(?<![\p{L}\d])(?!I\b)\p{Lu}[\p{Lu}'’]*(?![\p{L}\d'’])/gu, (word) => {
      const small = word.toLowerCase()
      return isAcronym(small) || (!isShouted && !loud().test(word)) ? word : small
    })
}
const loud = lazily(
  () =>
    new RegExp(
      `^(?:${bad}|${harmed}|again|twice|never|not|no|all|my|our|your|the|still|wrong|nobody|half|every|whole|and|two|three|four|five|six|times|day|days|week|weeks|hours?|minutes|months?|second|third|fourth|after|before|without|same|night|off|one|only|still|even|very|so|old|new|did|is|was|has|any)$`,
      'i'
    )
)

/** Words that open a sentence and say nothing. */
const opening =
  /^(?:(?:hi|hello|hey|dear|oh|so|well|ok|okay|also|plus|and|but|now|unfortunately|sadly|however|anyway|actually|(?:this is|it['’]s) the \w+ time(?= (?:i|we|you|my|our|your|the))|every (?:single )?time(?= you\b)|honestly|seriously|wow|sorry|basically|great|guys|once again|again|today|yesterday|last (?:night|week|month)|this morning|because|ugh|first|firstly|then|(?:the )?(?:second|third|fourth|fifth|\d+(?:st|nd|rd|th)) time(?= (?:i|we|you|your|my|our|the)\b)|(?:i(?:['’]ve| have)? )?(?:just |only )?(?:noticed|found out|discovered|reali[sz]ed)(?: that)?(?= (?:my|our|you|your|the)\b)|i(?:['’]m| am)(?: \w+ly| so| very| just| beyond| quite){0,2} (?:devastated|disappointed|annoyed|angry|furious|upset|disgusted|shocked|gutted|livid|unhappy|concerned|appalled|frustrated|fed up)(?: to (?:find|see|hear|learn|discover)(?: out)?)? that|g[ai]v(?:e|ing) (?:it |you |this )?(?:\d|one|two|three) stars? (?:because|as)|i (?:wrote|am writing|write|want|wanted|called|rang)(?: in)? to (?:complain|say|report|tell you|let you know) that|(?:please |pls )?(?:explain|tell me) why|i(?:['’]d like| want| would like) to know why|(?:can|could|would) (?:you|someone|somebody|anyone) (?:please )?(?:explain|tell me) why)\b,?\s+)+/i
const longest = 16

/** In UTF-16 code units; no clause of this length tells one plain fact. */
const rambling = 200

/** "Room 214" and "bus 42" are names; in "terminal 2 lounge" and "flight 3 hours late" they are none. */
const named =
  '(?:room|suite|cabin|table|seat|gate|flight|bus|train|tram|line|route|platform|terminal|pitch|court|lane|locker|ward|bay|flat|coach|carriage|counter|till|pump|order|ticket|row) [A-Z]*\\d+[A-Z]? (?=(?:still|just|never|again|has|had|have|was|is|were|did|does|left|drove|broke|kept|ran|came|went|got|stank|stinks|smells|smelt)\\b|[a-z]+(?:ed|n.t)\\b)|(?:room|customer) service\\b'
const numbered = lazily(() => new RegExp(`^the (?=${named})`, 'i'))

/** Who or what is left out where a message is short, put back. */
const bare =
  '(?!(?:one|two|three|four|five|six|first|second|third|fourth|next|last|same|nothing|everything|everyone|everybody|nobody|somebody|someone|anyone|people|half|all|both|most|none|this|these|those|thing|things|mum|mom|dad|gran[a-z]*|nan|husband|wife|son|daughter|kids|baby|children|support|customer|again|twice|got|was|never|still|please|my|our|your|the|an?|some|any|each|every|another|no|not|i|we|you|it|its|he|she|they|there|what|who|which|that|is|are|were|has|have|had|and|but|only|just|if|when)\\b)[a-z][a-z-]+'
const completions: () => readonly (readonly [RegExp, string])[] = lazily(() => [
  [/^(?:been(?= (?:waiting|on hold|stuck|without|charged|billed|locked|trying))|waiting(?= (?:\d|for|since|over|two|three|four|five|six|weeks|days)))\b/i, "I've $&"],
  [
    /^((?:(?:the|my|our) )?(?:[a-z-]+ ){0,2}(?:chair|desk|table|sofa|bed|parcel|box|order|package|lamp|bike|fridge|oven|washer|flowers|cake|phone|laptop|case|mattress)) (?=(?:delivered|shipped|packed|installed|fitted) (?:with|without|to|in|on|at)\b)/i,
    '$1 was '
  ],
  [/(?<! (?:on|the|at|in|my|our|after|very|for)) first (wear|use|wash|day|night|try)$/i, ' on first $1'],
  [/^((?:I have |I've had |I still have )?no [a-z -]{3,20}?(?<! (?:for|since|in))) (?=(?:\d+|two|three|four|five|six) (?:days|weeks|months|hours|nights)$)/i, '$1 for '],
  [/^I've waiting/, "I've been waiting"],
  [
    /^((?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|\d+) (?:whole |long )?(?:hour|day|week|month|year)s?) (i|we)(?:['’]ve| have) (?:now )?(?:waited|been waiting)\b/i,
    "$2've been waiting $1"
  ],
  [
    /^(?:my |our |the )?((?:refund|order|parcel|package|delivery|payment|replacement|ticket|voucher|card|bag|suitcase|luggage|sofa|bed)(?: (?:for|from|of) [^,]{1,30}?)?) still not (?:here|arrived|come)\b/i,
    'my $1 still has not arrived'
  ],
  [
    /^(?:my |our |the )?((?:refund|order|parcel|package|delivery|payment|replacement|ticket|claim|invoice|deposit)(?: (?:for|from|of) [^,]{1,30}?)?) still not (delivered|refunded|paid|sent|shipped|received|returned|processed)\b/i,
    'my $1 still has not been $2'
  ],
  [
    new RegExp(
      `^(?!(?:i|we|you|it|he|she|they|this|that|everything|nothing|nobody|came|went|got|sat|stood|arrived|woke|is|was|are|were|am|and|but)\\b)([a-z-]*[^\\Ws]) still (?=(?:${bad})(?![a-z]))`,
      'i'
    ),
    'the $1 is still '
  ],
  [/^still waiting\b/i, "I'm still waiting"],
  [/^(?:locked out|stuck)\b/i, "I'm $&"],
  [/^still no\b/i, 'I still have no'],
  [
    /^no (?!one\b)(?=[a-z -]{3,22} (?:for|since) |(?:reply|answer|response|refund|call|callback|call-back|hot water|heating|internet|signal|power|water|update|news|explanation|apology)\b)/i,
    "I've had no "
  ],
  [/^(?:charged|billed|overcharged|double charged)(?= (?:twice|again|for|after|without|£|\$|€|extra|double|full|three)| ?$)/i, 'I was $&'],
  [/^was (?=(?:charged|billed|overcharged|refused|denied|given|sent|turned away|left|ignored)\b)/i, 'I was '],
  [
    /^(?:explained|called|rang|phoned|emailed|wrote|asked|complained|tried|waited|stood|queued|sat (?:on|in|at|for)|missed|found|received|never (?:got|received)|had to|had no|can['’]t|cannot|couldn['’]t|still (?:haven['’]t|have not|can['’]t)|haven['’]t|got)\b/i,
    'I $&'
  ],
  [
    /^(?=(?:account|order|flight|booking|claim|subscription|appointment|card|refund|transfer|payment|reservation|streak|ticket|delivery|parcel|luggage|bag|warranty) (?:deleted|cancelled|canceled|suspended|refused|rejected|blocked|closed|lost|declined|delayed|locked|frozen|denied|wiped|damaged|stolen)\b)([a-z]+) /i,
    'my $1 was '
  ],
  [
    /^(flight|train|bus|coach|ferry|heating|lift|pool|sauna|spa|bike|app|site|room|screen|box|parcel|code|voucher|shop|gym|table|door|bag|suitcase|bed|boiler|machine|battery|lens|zip|shower|toilet)((?: [A-Z]+\d+)?) (cancelled|canceled|delayed|closed|shut|broken|scratched|damaged|missing|cracked|refused|rejected|blocked|dead|down|torn|filthy|dirty|cold)(?= (?:in|on|at|for|again|without|after|with|by|since|all|this|the|day|\d)| ?$)/i,
    'the $1$2 was $3'
  ],
  [
    /^(?=(?:(?:delivery|food|hotel|new|web|mobile|cabin|phone|customer|letting|estate|booking) )?(?:driver|courier|engineer|technician|plumber|electrician|installer|fitter|cleaner|tutor|nurse|waiter|waitress|receptionist|agent|app|website|site|room|food|parcel|package|order|heating|heater|boiler|wifi|wi-fi|internet|flight|train|bus|taxi|cab|delivery|sofa|fridge|freezer|oven|kettle|blender|battery|screen|zip|lift|door|key|tent|bed|mattress|shower|toilet|bathroom|pool|soup|pizza|cake|burger|coffee|laptop|phone|charger|printer|router|meter|thermostat|card|box|bag|suitcase|luggage|shoes|soles|dress|shirt|jacket|lens|glasses|ring|watch|bike|car|van|guide|crew|staff|guy|machine|washer|dryer|dishwasher|update|system|server|export|code|voucher|flowers|roses|sheets|towels|walls?|ceiling|carpet|table|chair|desk) (?!is\?))/i,
    'the '
  ],
  [
    new RegExp(
      `^(?=${bare}(?: ${bare})?(?: (?:still|just|all))? (?:(?:is|was|are|were) (?:still |all |so )?(?:${bad})|(?!doubled)(?:${failed})|(?:never|(?:did|does|wo|do|has|have|is|are|was)n['’]t) \\w+|(?<!\\b(?:water|sewage|smoke|gas|oil|damp|mould|noise|music|rain) )(?:has|have) been \\w+ing\\b.*\\b(?:since|for|all)\\b)(?![a-z]))`,
      'i'
    ),
    'the '
  ],
  [new RegExp(`^(?=${named})`, 'i'), 'the ']
])

/** "Ordered a blue mug, got a red one": only both halves together tell what went wrong. */
const instead =
  /^(?:(?:i|we) )?(?:specifically |clearly |only )?(ordered|asked for|paid for|booked|bought|wanted) ([^,]{2,45}?),? (?:(?:and|but) )?(?:(?:i|we) )?(only got|got|received|what (?:turned up|arrived|came)(?: today| yesterday| this \w+| on \w+)? (?:is|was)|(?:was|were|got) (?:given|sent|put)|(?:you|they) (?:only )?(?:sent|gave|delivered|brought)(?: me| us)?) ([^,]{2,60})$/i

/** "I ordered a blender and it arrived cracked": the blender did. */
const boughtIt = lazily(
  () =>
    /^(?:so )?(?:i|we)(?:['’]ve| have| had)?(?: just| recently| only)? (?:ordered|bought|booked|purchased|got|received|hired|rented|picked up|paid for) (?:an?|my|our|the|your|this|one of your) ((?:[\p{L}\d'’-]+ ){0,3}?[\p{L}\d'’-]+)(?: (?:from you|online|from your (?:shop|store|site|website|app)|last \w+|yesterday|(?:on|in) \w+|for \S+))*,? (?:(?:and|but) (?:(?:it|this|that) )?|which |that |only for it to )(?=(?:arrived|came|turned up|was|is|has|had|broke|stopped|fell|leaks?|leaked|died|failed|never|does|did|won['’]t|keeps?)\b)/iu
)

/** "The sofa came today and it's torn": the sofa is. */
const cameAnd = lazily(
  () =>
    /^((?:my|our|the) (?:[\p{L}\d'’-]+ ){0,3}?[\p{L}\d'’-]+)(?: (?:just|finally|only|has|have))* (?:came|come|arrived|turned up|(?:was|were|been) delivered|got here)(?: (?:today|yesterday|this \w+|last \w+|on \w+|at last))?,? (?:and|but) (?:it|they)(['’](?:s|re))? (\p{L}+)/iu
)

interface Told {
  words: string
  isLesser: boolean
  isOurs: boolean
}

/** What a clause tells as a fact, in our words. */
function toldIn(clause: string, mayOmit = true): Told | undefined {
  if (clause.length > rambling) return undefined
  const stated = withoutVerdict(clause.replace(opening, '').replace(trailing(), ''))
  if (asWanted.test(stated) || (/^\p{Lu}/u.test(stated) && asName(stated.split(' ', 1)[0]?.toLowerCase() ?? '') !== stated.split(' ', 1)[0]?.toLowerCase())) return undefined
  const whole = byThem(
    completions()
      .reduce(
        (said, [gap, filled]) => said.replace(gap, filled),
        stated.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
      )
      // left out, it may be so still
      .replace(addedWas, (all, what: string) => (/\bwas\b/.test(stated) ? all : `${what} has been `))
  )
  // "your driver came, waited ten minutes": it wasn't they who waited
  if (!mayOmit && /^I (?!still\b)/.test(whole) && !/^I\b/i.test(stated)) return undefined
  return read(whole) ?? read(whole.replace(afterthought, '')) ?? read(whole.replace(leadIn, ''))
}

const addedWas = /^((?:my|the) .{2,40}?) was (?=\p{L}+ (?:again )?(?:since\b|for (?:\S+ ){0,3}(?:days?|weeks?|months?|hours?|years?|ages)\b))/u

const asWanted = /\bas (?:i|we|you) (?:\w+ )?(?:asked|wanted|requested|ordered|agreed|said)\b/i

/** What may be left off: when and why it happened. */
const afterthought =
  /(?<! (?:day|night|week|weeks|days|hours?|minutes|months?|just|right|even|only|morning|years?|long|not|and)) (?:when|while|after|before|until|since|as|every time|each time|even though|despite|so that|which|just because|because|(?<=\bso \p{L}+ )that)\b.*$/iu
const leadIn = /^(?:ever since|since|after|when|while|on|in|at|for|over|during) [^,]{2,40}? (?=(?:i|we|you|my|our|your|the|nobody|there)\b)/i
const trailing = lazily(
  () =>
    /(?:[\s:;]+$| (?:wtf|lol|omg|ffs|smh|tbh|btw|mate|guys|as well|too|either|though|tho|anyway|(?<=\b(?:with|(?:was|were|is|are)) (?:an?|no|some|one|two|three|four|five|several|\d+|bits of) (?:[^\s,;:]+ ){0,3}?[^\s,;:]+ )(?:on|in|inside) (?:it|them)))+[\s:;]*$/i
)

/** "They sent me the wrong one": whoever they are, "I was sent the wrong one". */
const byThem = (said: string): string =>
  said.replace(theyDid(), (_, verb: string, whom: string) => {
    const who = whom.replace(/^me$/i, 'I').replace(/^us$/i, 'we')
    return `${who} ${/^we$|[^su]s$/i.test(who) ? 'were' : 'was'} ${participleOf(verb.toLowerCase())}`
  })
const theyDid = lazily(
  () =>
    new RegExp(
      `^they(?:['’]ve| have)? (?:just |then |also |even )?([a-z]+ed|sent|gave|lost|sold|put|left|took|threw|broke|kept|cut|forgot|tore|shut|brought) (me|us|(?:my|our) ${noun}(?: ${noun})??)(?= (?:the|an?|my|our|to|in|on|at|for|with|without|over|from|off|out|away|twice|again|some[a-z]+|\\d+|three|two|half)\\b|$)`,
      'i'
    )
)

function read(said: string): Told | undefined {
  for (const fact of facts()) {
    const head = fact.exec(said)?.[0]
    if (head === undefined) continue
    const rest = said.slice(head.length)
    // what they were called is not what they call
    const civil = said.replace(slur(), 'called').replace(quoted, ' ')
    if (/^[\w'’-]/.test(rest) || said.split(' ').length > longest || (dangling.test(said) && !particle.test(said))) return undefined
    if (fine().test(said) || bereaved.test(said)) return undefined
    if (foul.test(said) || rude.test(civil) || unsure.test(said) || leaning.test(said.replace(/^there\b/i, '').replace(ofSubject, '$1'))) return undefined
    if (shapeless().test(said) || (chased.test(head) ? !often.test(rest) : neutral.test(head) && !denied.test(head) && !amiss().test(rest.toLowerCase()))) continue
    if (/(?<!\p{L})(?!I\b)\p{Lu}{2,}\b/u.test(said.replace(/\b[A-Z]{2,4}\b/g, (word) => (isAcronym(word.toLowerCase()) ? '' : word)))) return undefined
    const ours = turned(said.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()))
      ?.replaceAll(joiner, ' ')
      .replace(numbered(), '')
    const words = ours && inRightTense(ours)
    if (words !== undefined && (unsaid.test(words) || isVerdict.test(words))) return undefined
    // nobody is sorry that somebody called
    if (words !== undefined && chased.test(head))
      return {words: words.replace(chasing(), (_, verb: string) => `you had to ${toCall[verb.toLowerCase()] ?? verb.replace(/ed$/, '')} `), isLesser: true, isOurs: false}
    return words === undefined ? undefined : {words, isLesser: lesser.test(said), isOurs: /^you/i.test(said)}
  }
  return undefined
}

/** "We charged you": what for, or how often, is what went wrong. */
const unsaid = /^we(?:['’]ve| have)? (?:\p{L}+ly |still |now |then )?(?:charged?|billed?|sent|gave|sold|let|put|made|moved|served|told|asked) (?:you|it|them|us)$| cost you$/iu

/** What happened, as far as the reply beside it neither denies it nor tells it otherwise. */
export const settledEventIn = (context: ReplyContext, {text}: Reply): string | undefined => {
  const event = eventIn(context)
  return event === undefined ? undefined : uncontested(event, text)
}

/** What the message states as the main harm, fit to follow "I'm sorry that"; undefined where none can be told for sure. */
export function eventIn(context: ReplyContext): string | undefined {
  const {customer} = context
  if (!customer) return undefined
  const message = customer.slice(0, 4000)
  const letters = message.replace(/[^\p{L}]/gu, '')
  const isShouted = letters.replace(/[^\p{Lu}]/gu, '').length > letters.length * 0.6
  // who says that it was their own slip isn't told that it was ours; whom else they blame is known for sure only where the agent says so
  const ownIsOurs = context.fault ? context.fault !== 'customer' && context.fault !== 'third-party' : customersRead.get(context)?.fault !== 'customer'
  const isStoodUp = stoodUp.test(message)
  let spare: string | undefined
  /** Told for want of better. */
  let broken: {words: string; unless: RegExp} | undefined
  for (const [sentence, mark = ''] of sentencesOf(quietened(message, isShouted))) {
    // "You lost it and told me to wait?!" asks nothing
    const stated = sentence.replace(opening, '')
    if ((mark.includes('?') && !mark.includes('!') && !whyIs.test(sentence)) || asked.test(stated)) continue
    const swapped = instead.exec(stated)
    if (swapped) {
      const [, did, one, got, other] = swapped as unknown as [string, string, string, string, string]
      const had = got
        .toLowerCase()
        .replace(/^what (turned up|arrived|came)\b.*$/, 'what $1 was')
        .replace(/^was\b/, 'were')
        .replace(/^they (only )?(\w+)(?: me| us)?/, (_, only = '', verb: string) => `were ${only}${participleOf(verb)}`)
      const both = turned(`we ${did.toLowerCase()} ${one} and ${had} ${other}`)
      if (both && both.split(' ').length <= longest && !rude.test(both) && !unsure.test(both) && !/\b(?:it|which|that|because|so|then)\b/i.test(both) && !dangling.test(both))
        broken ??= {words: both, unless: affront}
      continue
    }
    const parts = (whyIs.test(sentence) ? stated : sentence)
      .replace(boughtIt(), 'the $1 ')
      .replace(
        cameAnd(),
        (_, what: string, short: string | undefined, next: string) =>
          `${what} ${short === undefined ? '' : /s/i.test(short) ? (/^(?:been|got)/i.test(next) ? 'has ' : 'is ') : 'are '}${next}`
      )
      .split(
        /\s*[,;:()…–—](?=\s|$)\s*|\s+\(|\s+-+\s+|\s+(?=(?:and(?! (?:a )?half\b(?! (?:of|the|my|our)))|but|because|even though|although|though|yet|so (?:i|we|my|our|the|you|your|now|it|they|he|she))\s)/i
      )
      .map((part) => part.trim())
    for (const [at, part] of parts.entries()) {
      // "my bag and the pram were lost": the "and" stands between two things
      if (/^and (?!(?:i|we|you|nobody|no one|there|it|now|then)\b)/i.test(part) && isNoun.test(parts[at - 1] ?? '')) continue
      // "an hour and 50 minutes", "my ceiling and a weekend": what is behind the "and" belongs to it
      const isCut = /^and (?:a |an |half|\d)/i.test(parts[at + 1] ?? '') && !/^and (?:an?|\d\S*) \p{L}+ (?:is|was|were|has)\b/iu.test(parts[at + 1] as string)
      // "and was put in …": they, who were the subject before
      const said = isCut ? `${part} ${parts[at + 1]}` : part
      const told = toldIn(
        /^(?:i|we)\b/i.test(parts[at - 1] ?? '') ? said.replace(/^and (?:then )?(?=(?:was|were|had|got|am|never)\b)/i, 'I ').replace(/^I were/, 'we were') : said,
        !parts.slice(0, at).some((one) => otherSubject.test(one))
      )
      if (!told || (told.isOurs && !ownIsOurs)) continue
      // "you took my deposit but …": what hurts is what follows
      if (turns.test(parts[at + 1] ?? '') && isHarmless(told.words) && !(charges.test(told.words) && !toldIn(parts[at + 1] as string))) continue
      // things break; how long it took, and who never came, is what they write about
      if (broken !== undefined) {
        if (broken.unless.test(told.words)) return told.words
        continue
      }
      if (told.isLesser) {
        spare ??= told.words
        continue
      }
      const next = isCut ? '' : (parts[at + 1] ?? '')
      const more = /^and\s/i.test(next) ? (allBad().test(next) ? {words: next.slice(4), isLesser: false, isOurs: false} : toldIn(next.slice(4))) : undefined
      const both = more && !more.isLesser && (!more.isOurs || ownIsOurs) ? `${told.words} and ${more.words}` : ''
      const harm = both !== '' && both.split(' ').length <= longest ? both : told.words
      if (isStoodUp && isState().test(harm) && !stoodUp.test(harm)) broken = {words: harm, unless: stoodUp}
      else if (breaks().test(harm)) broken = {words: harm, unless: waits}
      else return harm
    }
  }
  // that a thing is dead is a shrug, where nobody came to mend it
  if (broken?.unless === stoodUp) return spare !== undefined && stoodUp.test(spare) ? spare : undefined
  return broken?.words ?? spare
}

const turns = /^(?:but|yet|and (?:then|still|now|yet))\b/i
const charges = /\b(?:charged|billed)\b/

/** Done as it should be, but for what came after. */
const isHarmless = (words: string): boolean =>
  /^(?:we|you (?:were|have been)|you) (?:have |['’]ve )?(?:still |already )?(?:received|got|took|accepted|approved|refunded|paid|charged|billed|sent|given|gave|made|opened|booked|sold|posted|shipped|delivered)\b/.test(
    words
  ) && !amiss().test(words)

/** A thing of theirs stopped working, by itself. */
const breaks = lazily(() => /^(?:the|your) \p{L}+(?: \p{L}+)? (?:broke(?: down)?|failed|died|stopped working|packed up|went off|leaked|burst)$/u)

/** A thing of theirs doesn't work, and no more is said. */
const isState = lazily(
  () =>
    new RegExp(
      `^(?:the|your) \\p{L}+(?: \\p{L}+)? (?:is|are|was|were|has been|have been|['’]s)${adverb} (?:${bad}|leaking|dripping|flooding|not working)(?: again| too)?$|^(?:the|your) \\p{L}+(?: \\p{L}+)? (?:${failed})$`,
      'iu'
    )
)

/** They were waited for in vain. */
const stoodUp =
  /\bno[- ]shows?\b|\b(?:nobody|no one|no-one|never|not|\w+n['’]t|failed to)(?: ever| even)? (?:came?|come|turn(?:ed)? up|show(?:ed)? up|appear(?:ed)?)\b|\b(?:missed|cancelled|canceled) (?:visit|appointment|slot)s?\b|\b(?:visit|appointment|slot)s? (?:was |were |has been |have been )?(?:missed|cancelled|canceled)\b|\b(?:cancelled|canceled|missed)(?: on (?:me|us|you))? (?:twice|again|three times|without)\b|\bstood (?:me|us|you) up\b/i

/** Without a verb or a number: what stands beside it shares its verb. */
const isNoun =
  /^(?!.*(?:\d|\b(?:\w+ed|is|was|are|were|has|have|came|broke|lost|left|sent|got|took|had|never|keeps?|no)\b))(?:(?:and|but|so|also|both) )?(?:(?:my|our|the|your|an?|all|both|half|some|these|those) |(?:\S+ ?){1,3}$)/i

/** Done to the customer themselves. */
const affront = /\b(?:called|told|laughed|shouted|swore|yelled|hung up|ignored|rude)\b/i

/** Somebody else is spoken of. */
const otherSubject = /^(?:(?:and|but|then|so) )*(?:you|your|the|my|our|he|she|they|it|this|an?)\b/i

/** Tells how long it took, or who never came. */
const waits = /\b(?:took|waited|waiting|never (?:came|turned up|showed up)|(?:for|after) (?:\w+ )?(?:days?|weeks?|hours?|months?)|\d+ (?:days?|weeks?|hours?|months?))\b/i

const allBad = lazily(() => new RegExp(`^and (?:${bad})$`, 'i'))

/** "Can you explain why you cancelled it?" tells that it was. */
const whyIs =
  /^(?:(?:please |pls )?(?:explain|tell me)|i(?:['’]d like| want| would like) to know|(?:can|could|would) (?:you|someone|somebody|anyone) (?:please )?(?:explain|tell me)) why\b/i

/** A question without its mark, a condition or an order. */
const asked = /^(?:why|how|what|where|when|who|is|are|was|were|do|does|did|can|could|will|would|should|has|have|if|unless|imagine|suppose|please|don['’]t|even if|had)\b/i

const sentencesOf = (message: string): [string, string | undefined][] =>
  [...message.matchAll(/([^.!?\n]+(?:[.](?=\S)[^.!?\n]+)*)([.!?]+)?/g)].map(([, sentence = '', mark]) => [
    spelled(sentence)
      .replace(/\d ?[⭐★]|[★☆]+/gu, '')
      .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}/gu, '')
      .replace(/\s+/g, ' ')
      .replace(/ \([^()]{1,12}\)(?= )/g, '')
      .replace(/^(?:(?:hey|hi|hello)[,!]? )?(?:\s*@\w+[,:]?)+|(?:\s*[@#]\w+)+\s*$/gi, '')
      .replace(/ & (?!\p{Lu})/gu, ' and ')
      .replace(/\b(did|does|do|has|have|had|is|was|were|are|wo|ca|could)nt\b/gi, "$1n't")
      .replace(/\b(i|you|we|they)(ve|m|re)\b(?<=\b(?:ive|im|youve|youre|weve|theyve))/gi, "$1'$2")
      .replace(/\belses\b/gi, "else's")
      .replace(/\bur\b/gi, 'your')
      .replace(/\bu\b/gi, 'you')
      .replace(/\bi\b(?!['’]?\.)/g, 'I')
      .replace(quoted, (name) => name.replaceAll(' ', joiner))
      .trim(),
    mark
  ])
