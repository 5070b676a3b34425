/**
 * Insults, and threats against people.
 */
import {lazily} from '../lazily.ts'
import {type Match, sentenceOf} from '../match/match.ts'
import {type Phrases, phrases} from '../match/phrase.ts'
import {wordSet} from '../word-set.ts'
import {classes} from './classes.ts'
import type {Message} from './message.ts'

/** Insults or threatens people. */
const abusive: Phrases = phrases(
  classes,
  `
  (idiot|idiots|moron|morons|imbecile|imbeciles|clowns|dimwit|dimwits|cretin|cretins|bastard|bastards|asshole|assholes|arsehole|arseholes|bitch|cunt|cunts|wanker|wankers|twat|twats|prick|pricks|scum|scumbag|scumbags|tosser|tossers|numpty|numpties|bellend|bellends|halfwit|halfwits|nitwits|donkeys|jackasses|shithead|shitheads|dickhead|dickheads|dumbass|retard|muppet|muppets|buffoon|buffoons|parasites|jackass|dumbest|brainless|brain dead|braindead|lowlife)
  (stupid|dumb|ignorant|fat|ugly|lazy|useless|fucking|bloody) (cow|people|man|woman|girl|boy|lot|bunch|fool|fools|pig|liar)
  (fuck|screw) (you|off|yourself|yourselves)
  (go to hell|drop dead|kill yourself|rot in hell|shut up)
  (you|they|she|he) (are|is|must be) (all|too)? *1 (stupid|thick|dumb|pathetic|retarded|useless (people|lot))
  ^ get (stuffed|lost|bent|knotted|stuffed you)
  (shove|stick) (it|that|this|your *3) (up|where)
  (bunch|pack|load|lot|gang|shower|set) of *3 (crooks|liars|thieves|jokers|cowboys|criminals|robbers|rats|vultures|amateurs|fools)
  (piece|waste|sack) of (shit|crap|garbage|dirt|filth|space)
  you *1 (useless|worthless|pathetic|dumb|stupid) (piece|bot|thing|machine|robot|excuse)
  (dumb|stupid|thick|moronic) (bot|machine|robot|agent|company)
  are you *1 (thick|stupid|dumb|simple|illiterate|deaf or|brain dead|slow)
  # names, called to their face; "thieves" alone accuses
  (you|u) (lot|guys|people|all)? (are|r)? (all|just|nothing but|nothing more than|a (bunch|pack) of|total|complete|absolute|utter|real|such|common|petty|bloody|damn|greedy|dirty|filthy|little|stupid|useless|lying|incompetent|rotten|shameless|lot of)? (thieves|crooks|robbers|swindlers|fraudsters|scammers|conmen|charlatans|shysters|bandits|criminals|bloodsuckers|vultures)
  (thieves|crooks|robbers|swindlers|fraudsters|scammers|charlatans|shysters|bandits|liars) (the (whole)? lot|all|every one|each and every one) of you
  a *1 coward
  ^ rot $
  waste of (oxygen|skin|air|breath)
  you *1 (spineless|gutless|worthless|useless|pathetic|miserable|blithering|utter|lying|thieving|greedy) (weasels|weasel|rats|rat|worms|worm|swine|vermin|toads|snakes|cow|cows|crooks|clown|disgrace|people|lot|bunch)
  (lying|stupid|silly|miserable|useless) (cow|toad|rat|git|gits|sod|sods|pig|pigs)
  (you|they) (r|are|is) *1 (retarded|morons|thick|dense|braindead)
  (sod|bugger|bog|naff|eff|jog|piss) off
  ^ up yours
  thick as
  (you are|he is|she is|they are|you) (a|all)? *1 (crook|clown|parasite|coward|snake|rat|thug|joker|weasel|pig|disgrace of)
  (eat|full of) (shit|crap|dirt)
  `
)

/** Threatens somebody's life, limbs or home, or wishes them harm. */
const violent: Phrases = phrases(
  classes,
  `
  (i|we) *1 know (where|which) *2 (you|he|she|they|your *2|his *1|her *1|their *1) *1 (live|lives|sleep|sleeps|park|parks|drink|drinks|go to school|goes to school)
  (i|we) *1 know where you (all|lot)? work
  {will} *1 (find|figure|look) (out|up)? *1 where *2 (you|he|she|they|your *2) *1 (live|lives|sleep|sleeps)
  (i|we) *1 know where your (house|home|family|kids|children|mother|wife|husband)
  (hope you|i will) *1 (die|burn|rot|find you|kill|hurt)
  hope *2 (you|your company) *1 (all)? (go bust|lose your|get (fired|sacked)|go under|choke|rot)
  hope *1 (your|the) *3 (burns|burn|collapses|fails|dies)
  (watch|mind) your back
  (you|he|she|they) *2 better *1 watch (out|it|yourself|yourselves|your (step|backs))
  one eye open
  {will} *3 (punch|slap|kick|strangle|stab|shoot|kill|hurt|hunt) *1 (you|him|her|them|somebody|someone|whoever|the next|one of|your *2 (driver|drivers|staff|agent|agents|people))
  {will} *3 (beat|run|burn|cut) *1 (you|him|her|them) *1 (up|over|down|alive)
  {vow} *3 (break|smash|kick|knock|slap|punch|burn) *1 (your|his|her|their|somebody's|someone's) *2 (face|teeth|legs|neck|head|nose|window|windows|door|doors|house|car|cars|van|vans|shop|office|desk|place)
  (wipe|slap|knock|punch) (that|the) *1 (smirk|smile|grin)
  {will} make (you|him|her|them) *2 (pay|suffer|bleed)
  (shame|pity) if (something|anything) *1 happened to
  (get|gets|got|have|has) what is coming to (you|him|her|them)
  (see|show) *1 how (brave|tough|smug|funny) (you|he|she|they)
  (deserve|deserves|needs) *1 (a (slap|beating|kicking|punch)|to be (slapped|punched|shot))
  {vow} *8 (break|snap|smash|bash) *2 (his|her|your|their|that *1) *2 {limb}
  (get|gets|getting|have|has|had) (his|her|their|your) *1 {limb} (broken|smashed|kicked in|knocked out|snapped)
  (i am|we are|i will be) *1 coming for (you|him|her|them)
  (i am|we are) *1 (coming|going) *6 (somebody|someone|people|you|he|she|they) *3 (get hurt|getting hurt|bleed|wish|regret|be sorry|not be (walking|able to walk|laughing))
  (get|gets|getting|be) hurt if *1 (i|we) (have to|come|see|find|get hold)
  (somebody|someone|somebody's|someone's|people|he|she|they|you) *4 (end up in *1 hospital|leave in an ambulance|need an ambulance) if *4 (your|i|he|she|they|you|it happens)
  better (hope|pray) (i|we) (never|do not) *1 (meet|see|find|bump|run)
  ! shoot (you|him|her|them) *1 (a|an|my|the|over)
  ! (am|are|be) coming for (him|her|them|you) *2 (at|on|in|tomorrow|today|after|before|around|about|this|next|when|<number>|{weekday})
  `
)

export const abusePhrases: readonly Phrases[] = [abusive, violent]

export const isAbusive = ({text, found, has}: Message): boolean =>
  maskedIn(text).some(([, report]) => report === undefined) || has(violent) || found(abusive).some((match) => !isReported(match) && !ofThemselves(match) && isAtUs(match))

/** Tells that somebody insulted them: "your driver called me a stupid cow". */
export const isInsulted = ({text, found}: Message): boolean => maskedIn(text).some(([, report]) => report !== undefined) || found(abusive).some(isReported)

/** Insults behind asterisks, each with what reports it, if anything does. */
const maskedIn = (text: string): RegExpExecArray[] => (mayBeMasked.test(text) ? [...text.matchAll(maskedAbuse())] : [])

/** Few messages hold any of it, and the pattern itself takes its time. */
const mayBeMasked = /[*#$@]|fu/i

/** In words. */
const longestReport = 10

/** The insult is another's: "called my wife a …", "I was told to …", "he said I was an …". What customers say to others, or to you, is their own. */
function isReported(match: Match): boolean {
  const {words} = match.block
  const {first} = sentenceOf(match)
  const before = words.slice(Math.max(first, match.first - longestReport), match.first)
  return reports.test(before.map(({text}) => text).join(' '))
}

/** What stands before a reported insult. */
const reports =
  /\b(?:(?:call(?:ed|s|ing) (?:me|us|him|her|(?:my|our) \S+)|(?:was|were|been|being|got) (?:\S+ )?called)(?: (?!(?:you|to)\b)\S+){0,3}|(?:told|tells|telling|(?:yell|scream|shout)(?:ed|ing) at) (?:me|us|(?:my|our) \S+) to(?: just)?|(?:was|were|been|being|got) told to(?: just)?|(?<!\b(?:i|we) )(?:said|shouted|yelled|screamed|muttered)(?: (?:at|to) (?:me|us|(?:my|our) \S+))?(?: to| that)?(?: (?:i|we|he|she|(?:my|our) \S+) (?:was|were|am|is|are|must be)(?: (?!you\b)\S+){0,2})?)$/

/** Behind what reports it, if anything does. */
const maskedAbuse = lazily(
  () =>
    /(\b(?:call(?:ed|ing|s) (?:me|us|my \w{1,20}) (?:an? )?(?:[\w*]{1,20} )?|told (?:(?:me|us|my \w{1,20}) )?to ))?(?<![\p{L}\d*])(?:f[*#$@u]+c?k? (?:you|off|u|ur)\b|(?:b[*#$@]+stard|a[*#$@]+hole|w[*#$@]+nker|c[*#$@]+nt|tw[*#$@]+t|pr[*#$@]+ck|b[*#$@]+tch|d[*#$@]+ckhead)(?:s|es)?\b)/giu
)

/** "I'm an idiot", "I feel so stupid". */
const ofThemselves = (match: Match): boolean =>
  match.block.words.slice(Math.max(sentenceOf(match).first, match.first - 4), match.first).some(({text}) => text === 'i' || text === 'my' || text === 'like')

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
