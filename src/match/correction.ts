/**
 * What in a reply corrects the customer: words that say or imply that they got something wrong, or brought it on themselves.
 */
import {byBlock, type Reading} from '../reading.ts'
import type {Word} from '../reply/words.ts'
import {wordSet} from '../word-set.ts'
import {standsAlone} from './alone.ts'
import {customer, customers} from './classes/customers.ts'
import {clauseOf, isConditional, isNegated, isQuestion, type Match, matchOf, sentenceOf} from './match.ts'
import {type Phrases, phrases} from './phrase.ts'

const classes = {
  customer,
  customers,
  have: 'have|had|may have|might have|must have|could have|seem to have|appear to have',
  // what goes in by hand, and so goes in wrong
  byHand:
    'entered|typed|put|keyed|wrote|gave|given|provided|supplied|submitted|clicked|pressed|sent|posted|uploaded|used|set|installed|connected|plugged|pulled|pushed|washed|left|changed|moved|removed|opened|switched|turned|scanned|shared|named|saved|filled|parked|mounted|fitted|assembled|came|went',
  picked: 'selected|chose|picked|booked|ordered|bought',
  byHandNow: 'using|entering|typing|doing|pressing|holding|plugging|putting|clicking|looking|reading|calling|going|connecting|sending|washing',
  // what a careful customer does
  heed: 'read|check|double-check|measure|look|listen|follow|ensure|make sure|verify|review|proofread|think|remember|allow|take|pay|be careful|be more|keep an eye',
  // who came with them, and answers for nothing
  kin: 'mother|mum|mom|father|dad|husband|wife|partner|son|daughter|child|children|kids|grandson|granddaughter|brother|sister|friend|friends|guest|guests|visitor|party|group|family|housemate|flatmate|neighbor|assistant|secretary|colleague|dog|cat',
  nextTime: 'next time|in future|in the future|going forward|from now on|another time',
  paper:
    'instructions|manual|guide|email|e-mail|emails|letter|confirmation|terms|conditions|contract|label|sign|signs|notice|page|screen|website|listing|description|form|reminder|reminders|packaging|box|policy|rules|invoice|ticket|message',
  // what is done to papers and things that are in the customer's hands
  handled: 'read|submitted|returned|followed|declared|disclosed|kept|stored|used|washed|cancelled|signed|reported|raised|given when|given as',
  // "says" in a page is a pointer; in these it is a reproach
  rulebook: 'instructions|manual|terms|conditions|contract|rules|sign|signs|small print|guide',
  tells: 'say|says|said|state|states|stated|explain|explains|explained|tell|tells|told|show|shows|mention|mentions|mentioned|spell|warn|warns',
  enough: 'plenty of|ample|every|enough|sufficient|multiple|several|many|<number>',
  wise: 'wise|wiser|sensible|helpful|prudent|better|advisable|nice|safer|appreciated|a good idea|a kindness|useful',
  // what things are said not to do by themselves
  breaks: 'break|breaks|crack|cracks|tear|rip|snap|fall|falls|melt|bend|vanish|disappear|jump|come|comes|go|goes|chip|change|get|leak|burst|split|burn|shatter|dent|move|happen',
  chance: 'time|opportunity|opportunities|chance|chances|notice|warning|warnings|days|weeks|months'
}

/** What happens to people; nobody is blamed for it. */
const befallen = 'been|had|received|got|gotten|heard|seen|saw|felt|found|lost|missed|needed|wanted|expected|experienced|suffered'

/** Any verb with "wrong", so long as it isn't something that happened to them: "you entered the wrong address", not "you received the wrong lamp". */
const wrongly: Phrases = phrases(
  classes,
  `
  you {have}? <done> *5 (wrong|wrongly|incorrect|incorrectly|invalid|improperly|backwards|upside-down|expired)
  you {have}? ({byHand}|{picked}|spoke|spoken|took|taken|did|started) *6 (instead of|in place of|rather than|without)
  you {have}? ({byHand}|{picked}) *4 (old|outdated|former|maiden)
  `
)
const befalls = wordSet(
  befallen,
  'mentioned|said|told|reported|noticed|spotted|explained|described|asked|thought|was|were|is|are|know|being|flagged|pointed|showed|not|nothing|never|no|we|i|they'
)

/** Left undone: any verb, so long as it is theirs to do: "you didn't check", not "you didn't ask for it". */
const undone: Phrases = phrases(
  classes,
  `
  (you|the {customer}|your {kin}) (did not|never) *
  (you|the {customer}) (have|had)? clearly? (not|never) <done>
  `
)
const notTheirs = wordSet(
  befallen,
  'do|did|done|get|ask|receive|want|need|deserve|deserved|have|know|expect|like|mind|see|hear|feel|find|miss|lose|cause|mean|order|ordered|buy|owe|request|break|recognize|fail|win|qualify|agree|authorize|choose|think|to|as|a|the|my|what'
)

/** "You should have checked", but not "you should have received it by now". */
const shouldHave: Phrases = phrases(
  classes,
  `
  (you|one|the {customer}|{customers}|your {kin}) (should|ought to) not? (have|of) <done>
  you (should|ought to) (have|of) (got|been|come|arrived|left) *5 (earlier|sooner|on time|in time|before)
  ^ should (have|of) (read|checked|measured|looked|asked|called|thought|ordered|saved|updated|followed|known better|listened|been *3 (careful|sensible|attentive))
  `
)
const isDue = wordSet(befallen, 'come|gone|arrived|waited|reached|left')

/** Says what the customer did wrong, brought about or should have known. */
const slips: Phrases = phrases(
  classes,
  `
  you (are|were|keep|kept|have been|must have been|seem to be) {byHandNow} *4 (wrong|wrongly|incorrect|incorrectly|improperly|old|outdated|instead of)
  you {have}? (typed|entered|put|keyed|wrote|pasted|plugged|pushed) *6 (in|into) the *2 (box|field|line|slot|port|socket|column)
  you {have}? ({byHand}|{picked}) *4 not (the|a|our|your|for|on|to|in)
  you have (it|this|that) wrong
  you {have}? (got (it|this|that) wrong|made (a|an|the|this) *2 (mistake|error|slip|typo|mess)|messed|slipped up|mixed)
  you {have}? (ignored|disregarded|neglected|overlooked|misread|mistyped|misspelled|misspelt|misunderstood|misused|mishandled|mislaid|misplaced|misjudged|rushed|skimmed|assumed|presumed|forced|insisted|damaged|broke|broken|spoiled|ruined|wrecked|mangled|dropped|spilled|overloaded|overfilled|exceeded|breached|violated|deleted|overwrote|skipped|bypassed|forgot|forgotten|tampered|refused|caused|voided|forfeited|invalidated)
  you {have}? missed (the|your|our|this|that|it)
  you {have}? (left|put|kept) * *3 (at home|behind|out|open|on|unlocked|unattended|outside|in the rain|too long|too late|overnight|until)
  you {have}? let (it|the|your) *2 (run|lapse|expire|fall|freeze|overheat|boil|dry|build)
  you (keep|kept) (on)? (pressing|entering|typing|using|clicking|ignoring|forcing|missing|trying|opening|changing)
  you (are|were) not (paying|listening|careful|reading|following|looking|doing|using|at home|available when)
  you were too? (careless|hasty|rough|impatient|slow|wrong (about|to|in))
  your {kin} (raised (his|her|their) (voice|voices)|shouted|swore|started (it|shouting|the)|insulted|threatened|provoked|ignored|broke|damaged|spilled|dropped|refused|forgot|failed to)
  (somebody|someone|anybody|one|a member) (in|from|of) your (party|group|family|household|house|office|team|children|guests|friends|kids) (must|will|probably|surely|may|might) have? <done>
  you would not (let|listen|accept|allow|take|cooperate|wait)
  you (knew (the|that|about|full|perfectly|when)|were perfectly? aware (of|that))
  you (should|ought to) know (better|your own)
  you (had|have had|were given) {enough} *1 {chance}
  (you|the {customer}|{customers}) (have|has|had|may have|must have)? (failed to|forgot to|omitted to|neglected to|(could|can) not be bothered)
  (you|one|the {customer}|{customers}|your {kin}) (could|might) have (checked|asked|called|telephoned|phoned|rung|contacted|told|mentioned|said|raised|avoided|prevented|read|looked|used|let|spotted|spoken|warned|measured|cancelled|saved)
  (you|one|{customers}) (should|ought to|need to|must) (have been|be|take|pay) (more|better|greater|closer) (careful|care|attention|attentive|precise|vigilant)
  you were (supposed|meant|required|obliged|warned|reminded)
  you were (clearly|duly|repeatedly|specifically|explicitly|fully|previously) (told|informed|notified|advised|asked|made aware)
  you were offered *4 (and|but|which) you
  it would have (helped|been (better|wise|wiser|advisable|sensible|helpful|nice|good)) (if you|to|had you)
  you {have}? (decided|elected|opted|preferred) not to
  you {have}? (chose|decided|elected|opted|preferred) to (ignore|say nothing|leave|wait|skip|disregard|carry on|continue|proceed|throw|complain)
  whether (or not)? you (chose|choose|bothered|cared|care) to
  you {have}? (ticked|accepted|signed|agreed to) (a|the|that|our|these|those) *2 (box|terms|conditions|contract|agreement|waiver|disclaimer|policy|rules|charges)
  (you|your party|your group) (were|was|arrived|came|turned up|showed up|checked in|returned|applied|cancelled|paid|submitted|reported) *4 (late|too early|too soon|after the deadline)
  (records|logs|log|system|data) (show|shows|indicate|confirm|suggest) that? you (have|had|did|were)? (not|never|opened|accepted|clicked|agreed|selected|deleted|changed|failed)
  you {have}? ({byHand}|{picked}) *4 (was|were|is|are) (wrong|incorrect|invalid|incomplete|misspelled|inaccurate|not valid|out of date|for the wrong)
  (entered|typed|keyed|furnished|caused|selected|chosen|declared|damaged|broken|deleted|refused|opened) (in|incorrectly|wrongly)? by (you|the {customer})
  (incorrect|incorrectly|wrong|wrongly|invalid|incomplete) *2 (provided|supplied|given|entered|submitted|furnished|declared|typed|selected) (in)? by (you|the {customer})
  by <ing> *6 you (have)? (made|caused|voided|lost|agreed|accepted|exposed|forfeited|waived|invalidated|broke|broken|allowed|(gave|given|let|left) (the|your|it|away|anyone|strangers))
  because you ({byHand}|tried|sit|keep|leave|let|run|ride|wear|hold|press|push|use (it|the)|always|insist|refuse|do not|are not|were not)
  (because of|due to|down to) (how|the way) you
  (must|has to|can only|could only|have to) be (how|the way|where) *1 (you|the {customer})
  (only (happens|happened|comes|occurs)|(happens|happened|comes|occurs) only) (when|if) (one|you|someone|the {customer}|{customers})
  (is|are|was|were) what (you|was|got|has been) (typed|entered|tapped|put|keyed|selected|clicked|submitted|ticked)
  (come|comes|came|result|results|arise|arises|stem|stems) from (you|{customers}) (<ing>|who|not)
  (will|must|has to) be (something|a (problem|issue|fault)) (you (did|do|have|are)|(with|on) you)
  you (still|anyway|nevertheless) (chose|decided|went|stayed|used|booked|bought|kept|signed|accepted|paid|agreed)
  you left it *2 late
  you {have}? (booked|bought|chose|picked|ordered|went for|opted for) (the|our|a) *1 (cheapest|lowest|cheap|budget)
  you signed up? (for|to) *2 (months|month|years|year|contract|plan|term|agreement|tie-in)
  (do not|never) (crack|break|tear|rip|snap|fall|melt|bend|stain|vanish|disappear|delete|order|press) (off|apart|over)? (by|on) (themselves|their own)
  (will|must) be something *1 (on|at|with|in) your (end|side|own|phone|device|computer|laptop|browser|setup)
  you agreed to (this|that|it|these)
  the? (date|day|time|number|size|code) (that|which)? you {have}? ({byHand}|{picked}) *4 (was|were) the <number>
  what you did (was|wrong)
  (was your (choice|decision)|(is|was) (a|the) (choice|decision) you made)
  (nobody|no one) (forced|made) you
  your own? (mistake|error|fault|oversight|typo|carelessness|negligence|misuse|misunderstanding|misreading|failure|doing|blunder|inattention)
  your (own (choice|decision|actions|behavior|making|risk)|incorrect|wrong|careless|improper|refusal|inability|lack of|late (payment|cancellation|arrival|return|order))
  (because of|due to|owing to|result of|caused by|thanks to) your (own|delay|decision|choice|actions|behavior|inaction|late|handling|impatience|absence)
  (mistake|error|errors|fault|problem|issue|oversight|misunderstanding|mix-up|delay|failure|typo) (is|was|were|lies|lay|must be|occurred|originates|originated|comes|came|made)? (entirely|clearly|solely)? (on|at|from|with) (you|your (end|side|part))
  (user|customer|operator) error
  (signs|evidence|result|caused by|due to|consistent with|because of) *2 (misuse|mishandling|mistreatment|neglect|improper use|incorrect use|improper handling|rough handling|incorrect installation)
  you only? have only? yourself to blame
  (that|this|it) one? (is|was) (entirely|all|clearly)? (on you|your doing|your problem|your loss)
  (is|was) down to you $
  (fault|mistake|error|blame|responsibility) (is|was|lies)? (entirely|clearly|solely|all)? yours
  ! you {have}? missed (it|out) by *
  ! you {have}? (broke|broken) *1 (news|ice|silence|record)
  ! you {have}? dropped (me|us|by|in|off|it off|them off)
  ! (day|morning|evening|afternoon|night|week) you {have}? (dropped|lost|broke|missed|left|spilled|forgot|cancelled|returned)
  ! you {have}? (assumed|presumed) (right|rightly|correctly)
  ! you {have}? spoiled us
  (you are|you were|the {customer} is|{customers} are) (entirely|solely)? (to blame|at fault|in the wrong|responsible for (this|the|your|their|checking|ensuring|making|keeping))
  (denying|denied|depriving) us
  (gave|given|giving|left|leaving) us (no|little|without) * (chance|opportunity|way|time|warning)
  `
)
/** "Your error message" blames nobody. */
const isThing = wordSet('message|messages|code|codes|log|logs|report|reports|screen|page|number|rate|notice|details')

/** Past conditionals: "if you'd phoned on day one". */
const hindsight: Phrases = phrases(
  classes,
  `
  if only? (you|the {customer}|{customers}) (had|would) not? <done>
  had (you|the {customer}|{customers}) not? <done>
  if (we|i) had been (told|informed|notified|asked|contacted|alerted|warned|given|made aware|consulted)
  (i|we) only? wish that? you (had|would) <done>
  `
)
const wantsNothing = wordSet(befallen, 'hoped|enjoyed|liked|loved|preferred')
/** "If you'd put it in the post" is "would": these look the same in both forms. */
const sameInBoth = wordSet('come|put|set|let|cut|run|hit|shut|split')
/** "If you hadn't told us" is thanks. */
const goodDeeds = wordSet('told|mentioned|flagged|written|reported|pointed|said|raised|shown|spotted|noticed|asked|called|contacted|rung|helped')

/** The same without anybody: "had readings been given", so long as nobody is named who should have. */
const nobodysHindsight: Phrases = phrases(
  classes,
  `
  , had *3 been {handled}
  if *3 had been {handled}
  , had (the|a|an) *2 been (opened|checked|inspected|measured|photographed|taken|noticed|kept) *
  (an|a) (earlier|quick|closer|simple|little|timely) *1 would *2 have? (avoided|prevented|saved|solved|shown|spared)
  (glance|look|moment|check|call|word|minute|attention|care|thought|photo|picture|planning|notice) *6 (would|might|could) have (saved|avoided|prevented|spared|helped)
  (glance|look|moment|check|call|word|minute|attention|care|thought|photo|picture|planning|patience) *6 (would|might|could) have been *1 {wise}
  (photo|picture|note|message|call|word) *6 (would|might|could) have made *1 *1 (easier|simpler|quicker|better)
  it would have been *1 (prudent|safer|sensible|wise|wiser|advisable) to *
  (mistake|error|this|problem|difficulty|it|fee|charge|delay) (could|might|would) have been (avoided|prevented|spotted|caught|noticed)
  `
)
const parties = wordSet('we|our|ours|us|i|me|my|here|they|courier|driver|warehouse|team|colleague|colleagues')

/** Reproaches that name no slip: duties recalled, others held up as a model, papers that should have been read. */
const reproaches: Phrases = phrases(
  classes,
  `
  # duties
  (is|are|was|remains) your own? (responsibility|job|duty|obligation|problem)
  your (responsibility|duty) to
  (customer's|tenant's|buyer's|user's) (responsibility|duty)
  (you|the {customer}|{customers}) *1 (have|has) a (duty|responsibility|obligation)
  (we|i) *1 (recommend|advise|urge|ask|encourage) that? {customers}
  (it is|is) always *1 (important|best|advisable|wise|wiser|sensible|essential|worth|good|idea) *2 (to|that)
  responsibility of (the *1 {customer}|{customers}) to
  (onus|responsibility) *3 (is on|lies with|rests with|falls to|falls on) (you|the {customer}|{customers})
  (it is|remains) (up to|on|for) (you|the {customer}|{customers}) to {heed}
  ({customers}|one) (should|must|ought to|has to|have to|need to) first? {heed}
  (are|is) strongly? (advised|reminded|required|expected|urged|requested|asked) (to have? {heed}|of (their|your|the))
  # next time
  {nextTime} (perhaps|maybe|do|you (should|must|will|need to|may want to))? ({heed}|try|plan|order|leave|consider|avoid)
  , (perhaps|maybe)? {heed} *6 {nextTime}
  you should *1 always {heed}
  you should always (make|keep|have|save|use|ask|order|book|arrive|come|leave)
  (pay|come|arrive|order|return|apply|book|cancel) *4 and (you|this|it) will not (get|have|be|happen|need)
  you (may|might|should|could) (want to)? {heed} *6 {nextTime}
  (ask|asking|request|urge|advise) you to (be (more|extra)|take (more|greater|better)|pay (more|closer))
  , (perhaps|maybe)? (you (could|might))? try (reading|listening|paying attention)
  # others
  (a|any|every|most) (sensible|reasonable|careful|responsible|experienced|normal|professional|competent|proper|attentive|decent) (person|customer|customers|adult|user|users|driver|owner|parent|people|guest|traveller)? *3 (would|knows|know|checks|reads)
  a professional could
  (people|customers|those|someone|users|guests) who (can not|could not|do not|did not|will not|never|refuse to|fail to) (bother|{heed}|count|use|work|tighten|type|spell|understand|plan|turn|tell|learn|operate|wait|find)
  (that|this) is *1 what (happens (when|if)|comes of|you get)
  surely you (<done>|must)
  # it says so
  (it is|it was|that is) (all|right there)? (in|on) (the|your|our) *1 {rulebook}
  (instructions|email|confirmation|terms|letter|reminder|notice|sign|manual|contract) did {tells}
  (as|like) (the|our|your|any) *2 {rulebook} {tells}
  despite (our|several|repeated|multiple|many|the|all) *2 (reminders|emails|messages|warnings|calls|instructions|signs)
  how (could|are|were) we (supposed|meant)? to? (have known|know|guess|have guessed)
  (do not|can not|can hardly) (blame|hold) (us|me)
  we (were|was) (not|never) (told|informed|notified|made aware|contacted|warned) (about|of|that|at|before|when)
  (nobody|no one) (told|informed|notified|contacted|alerted) us
  (nobody|no one) (mentioned|reported|raised) *3 to us
  gave you {enough} *1 {chance}
  (we|i) did (say|mention|explain) (that|so|this|it|to you)
  (we|i) (did|have|had) (warn|warned|tell you|told you so|inform you|notify you|remind you)
  (not (our|my) (fault|problem)|can not help it) (that|if|when)? (you|{customers})
  you (can not|can hardly|could hardly|should not) (be surprised|expect|complain|blame)
  what (else)? (did|do|were) you (expect|expecting|thinking)
  if you (insist on|do not (bother|listen)|are not (reading|checking|listening|looking)|can not be bothered|never {heed})
  # a hint
  (idea|wise|prudent|sensible|advisable|worth) to? ({heed}|reading|checking|measuring|looking|keeping) *8 ({nextTime}|before (complaining|posting|writing|accusing|ordering|buying))
  one (might|may|could|should) *1 (want|wish|do|like|care|be) *2 to *
  one would (do well|be *1 advised) to *
  # asked, but not to be answered
  did you (not|at least)? {heed} *4 (before|first)
  why (did|do|have) (you not|not you) (tell|ask|say|call|{heed}|mention)
  are you *1 (sure|certain|positive) that? (you (have|had|did)? (<done>|were|are not|did not)|(it|this|that) (was|is) not)
  `
)

/** "Zips don't break by themselves": says of all things of a kind what can only have happened to this one. */
const unaided: Phrases = phrases(
  classes,
  `
  , (a|an)? *1 *1 (do|does) not (tend to)? *1 {breaks} *4 (by (themselves|itself)|on (their|its) own|of (their|its) own *|for no reason|without *2 help|themselves|itself) $
  , (a|an)? *1 *1 (do|does) not (tend to)? * (themselves|itself) $
  , (a|an)? *1 * (rarely|seldom|hardly|never) {breaks} *4 (by (themselves|itself)|on (their|its) own|of (their|its) own *|for no reason|without *2 help) $
  `
)

/** Puts the customer right without blame: enough to owe them a way out. */
const soft: Phrases = phrases(
  classes,
  `
  you (have|may have|might have|must have|seem to have|are)? (mistaken|confused|mixing|confusing|mistaking|muddled|misremembered|misheard|thinking of)
  you (may|might|must) have ({byHand}|{picked})
  (seems|looks|appears) (like|as if|as though|that)? you (have|had)? ({byHand}|{picked})
  (misunderstanding|misconception|confusion) (on your (side|part|end)|here)
  `
)

/** What the customer did: a correction only where the mistake is known to be theirs. */
const acts: Phrases = phrases(classes, ', you (have|had)? ({byHand}|{picked})')
const isPraised = (match: Match): boolean => /^(?:right|correctly|properly|fine|perfectly)$/.test(lastWord(toClauseEnd(match)))

const wordAfter = (match: Match): string => match.block.words[match.last + 1]?.text ?? ''
const wordsIn = (match: Match): readonly Word[] => match.block.words.slice(match.first, match.last + 1)
const lastWord = (match: Match): string => (match.block.words[match.last] as Word).text
const has = (match: Match, words: ReadonlySet<string>): boolean => wordsIn(match).some(({text}, at) => at > 0 && words.has(text))
const inOneClause = (match: Match): boolean => wordsIn(match).every(({before}, at) => at === 0 || before === '')

/** "Whoever served you should have said so": "you" belongs to the verb before it. */
const takesYou = wordSet(
  'to|of|behind|beside|near|before|after|like|than|with|for|at|from|by|about|on|served|helped|told|gave|sold|sent|assisted|called|rang|charged|let|met|showed|advised|quoted|emailed'
)
const isSubject = ({block, first, phrase}: Match): boolean => {
  const {text, before} = block.words[first] as Word
  return (text !== 'you' && !phrase.includes('{kin}')) || before !== '' || !takesYou.has(block.words[first - 1]?.text ?? '')
}
/** "It looks as if you" supposes nothing. */
const isAsIf = ({block, first}: Match): boolean => block.words[first - 1]?.text === 'if' && block.words[first - 2]?.text === 'as'
const isClaimed = (match: Match): boolean => isSubject(match) && !isQuestion(match) && !isNegated(match) && (!isConditional(match) || isAsIf(match))

const isRequest = (match: Match): boolean => wantsNothing.has(lastWord(match)) || (sameInBoth.has(lastWord(match)) && wordsIn(match).some(({text}) => text === 'would'))
const isThanks = (match: Match): boolean => goodDeeds.has(lastWord(match)) && wordsIn(match).some(({text}) => text === 'not')

/** "We are required to check": a duty of somebody else. */
const isOurDuty = ({block, first}: Match): boolean =>
  /^(?:are|is)$/.test(block.words[first]?.text ?? '') && /^(?:we|i|they|staff|drivers|team)$/.test(block.words[first - 1]?.text ?? '')

/** "Which you would have known if you had read it" reproaches them for not knowing, which caused nothing. */
const isAboutKnowing = (match: Match): boolean => {
  const {first, end} = sentenceOf(match)
  return match.block.words
    .slice(first, end)
    .some(({text}, at, words) => text === 'would' && words[at + 1]?.text === 'have' && /^(?:known|seen|noticed)$/.test(words[at + 2]?.text ?? ''))
}

/** "A call from us would have spared you the trip" */
const isOurs = (match: Match): boolean => wordsIn(match).some(({text}, at, words) => /^(?:from|on|by|at|in)$/.test(text) && /^(?:us|our|me|my)$/.test(words[at + 1]?.text ?? ''))

/** Somebody who should have is named in the clause, or just before the match. */
const namesParty = (match: Match): boolean =>
  match.block.words.slice(Math.max(match.first - 1, 0), toClauseEnd(match).last + 1).some(({text}) => parties.has(text)) || wordsIn(match).some(({text}) => text === 'you')

/** The match and the rest of its clause. */
const toClauseEnd = (match: Match): Match => matchOf(match.block, match.first, Math.max(match.last, clauseOf(match).last), match.phrase)

/** What `slipsIn` matches. */
export const slipPhrases: Phrases[] = [wrongly, undone, shouldHave, slips, hindsight, nobodysHindsight]

/** Where the reply says what the customer did wrong, left undone or should have done. */
export const slipsIn: (reading: Reading) => readonly Match[] = /* @__PURE__ */ byBlock((reading) => {
  if (!reading.holds(slipPhrases)) return []
  return [
    ...reading.matches(wrongly).filter((match) => isClaimed(match) && !has(match, befalls) && !/^(?:being|getting)$/.test(wordAfter(match)) && inOneClause(match)),
    ...reading.matches(undone).filter((match) => isClaimed(match) && !notTheirs.has(lastWord(match)) && !/^(?:any|no)thing$/.test(wordAfter(match))),
    ...reading.matches(shouldHave).filter((match) => isClaimed(match) && !isDue.has(lastWord(match))),
    ...reading.matches(slips).filter((match) => isClaimed(match) && !isThing.has(wordAfter(match))),
    ...reading
      .matches(hindsight)
      .filter(
        (match) =>
          !/^(?:we|i|they)$/.test(match.block.words[match.first - 1]?.text ?? '') &&
          !isQuestion(match) &&
          !isNegated(match) &&
          !isRequest(match) &&
          !isThanks(match) &&
          !isOurs(match) &&
          !isAboutKnowing(match)
      ),
    ...reading.matches(nobodysHindsight).filter((match) => !isQuestion(match) && !isNegated(match) && !namesParty(match))
  ].map(toClauseEnd)
})

/** What `reproachesIn` matches. */
export const reproachPhrases: Phrases[] = [reproaches, unaided]

/** Where the reply reproaches the customer without naming a slip: a duty recalled, others held up as a model, a question not meant to be answered. */
export function reproachesIn(reading: Reading): Match[] {
  return [
    ...reading.matches(reproaches).filter((match) => !isNegated(match) && !isOurDuty(match)),
    ...reading.matches(unaided).filter((match) => isOfAKind(match) && standsAlone(match))
  ].map(toClauseEnd)
}

const pointers = wordSet('the|your|our|my|it|they|this|that|these|those|you|we|i|he|she|who|which|there|some|his|her|and|but')
const isOfAKind = (match: Match): boolean =>
  wordsIn(match)
    .slice(0, 3)
    .every(({text}) => !pointers.has(text)) && !pointers.has(match.block.words[match.first - 1]?.text ?? '')

/** What `softCorrectionsIn` matches. */
export const softPhrases: Phrases[] = [soft, acts]

/** Where the reply puts the customer right in softer words; what they did counts too where the mistake is known to be theirs. */
export const softCorrectionsIn: (reading: Reading) => readonly Match[] = /* @__PURE__ */ byBlock((reading) => {
  if (!reading.holds(softPhrases)) return []
  const told = [...reading.matches(soft), ...(reading.context.fault === 'customer' ? reading.matches(acts).filter((match) => !isPraised(match)) : [])]
  return told.filter(isClaimed).map(toClauseEnd)
})
