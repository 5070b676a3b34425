/** Says how, or that, it will be kept from happening again. */
import {times} from '../match/classes/deeds.ts'
import {auxiliaries, restHas, type Statement, statementsIn, subjectHas} from '../match/clause.ts'
import {clauseOf, isConditional, isQuestion, type Match, matchOf, sentenceOf} from '../match/match.ts'
import {type Phrases, phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'
import {wordSet} from '../word-set.ts'

/** "From Monday, every parcel is weighed": what is done differently stands behind it. */
const newPractice: Phrases = phrases(
  {times},
  `
  , (as of|from|starting|since|effective|beginning) (this|next|the|last)? *1 {times}
  , (going forward|in future|in the future)
  `
)

const said = phrases(
  {},
  `
  from (now|here|this point|today) (on|in|onward|onwards|forward)
  (prevent|avoid|stop|keep|keeps|prevents|stops|preventing|avoiding) *4 (happening|recurring|repeating|repeat|repeated|recurrence|repetition|reoccurring|occurring|again)
  (not|never|no longer) (happen|occur|recur|be (repeated|asked|sent|told|charged)|come up|catch|trip|affect|see|have) *3 (again|else|another|a <done> time)
  (happens|happening|occurs) again
  so (that)? (no other|others do not|nobody else|no one else|the next|this does not|this will not|this can not|you never)
  (i|we) *2 (put|putting) *5 (in|into) place
  (i|we) have? (stopped|stop) (using|working with|selling)
  (each|every|all) *3 (is|are) now <done>
  (be|taking|take) more (careful|care)
  (now|always) (check|checks|ask|asks|call|calls|ring|rings|send|sends|print|prints|test|tests|show|shows|get|gets|warn|warns|require|requires|renew|renews|confirm|confirms|label|labels|include|includes|review|reviews|carry|carries|use|uses|run|runs|go|goes|need|needs|hang|hangs|leave|leaves|must)
  (does|do|has|will) now $
  (pulled|removed|taken|withdrawn) *6 (from sale|off sale|offline|down|from our *1)
  (i|we) now have a
  (spoken|talked|spoke|word|words) (with|to) (the|our) *2 (waiter|driver|guide|lead|agent|adviser|colleague|manager|chef|receptionist|assistant|lad|person|staff)
  asked for *4 to be <done>
  no longer <done>
  ((the|our) (next|new) (label|form|page|template|leaflet|catalog|menu) *2 (will|has|have|says|carries|comes|shows)|(from|in|with|our) *1 (next|new|upcoming) *1 (release|version|update|print|edition|batch|build|patch))
  (learn|learned|learnt) from (this|it|that)
  (corrective|preventive|preventative) (action|measures|steps)
  (i|we) *3 (look|looking|find|finding|work|working|see|seeing|think|thinking) *4 (avoid|avoiding|prevent|preventing) (it|this|that|these|such|the|a|any|another)
  (asked|arranged|agreed|decided|ordered) that (any|every|each|all|no|nobody) *
  (is|are) now (checked|double-checked|weighed|tested|labelled|labeled|signed|reviewed|inspected|scanned|photographed|verified|counted|kept|stored|packed) *
  can not be <done> *2 again
  (sure|ensure|ensures|ensuring|so that) *5 (not|never) *1 (recur|reoccur|repeat|happen)
  (has|have) been (retrained|re-trained|reminded|briefed|re-briefed|coached)
  , (no|none) *3 (leaves|leave|goes out|go out|ships|ship|is sent|starts|moves) *1 (until|unless|without|before)
  (i|we) no longer (use|work with|buy from|rely on|leave|send)
  (has|have|is|are) (been)? (blocked|sealed|patched|plugged|closed|locked|fixed|retired|scrapped|disabled|ironed out) (off)? (the|that|this) *2 (bug|fault|loophole|gauge|hole|leak|pump|filter|error|script|setting|gap|glitch|cause)
  which (i|we) have (changed|sealed|fixed|stopped|replaced|mended|blocked|closed|retired|switched) (off|today|now|since|for good|over|this morning|yesterday)
  so that (we|i|it|our *1) (see|sees|catch|catches|notice|notices|spot|spots|know|knows|stops|warns|rings) *3 (before|first|sooner|earlier|in time)
  `
)

/** Who does it differently; advice to the customer is none of it. */
const ours = wordSet('i|we|our|every|each|all|any|staff|team|nobody')
const passesOn = /^(?:pass|shar|forward|flagg?|rais|report|document|feed|fed|relay|highlight|mention)(?:e|ed|ing)?$|^taken$/
const instructs = /^(?:remind|retrain|train|coach|brief|re-?brief)(?:ed|ing)?$/
const speaks = /^(?:ask|told|tell|request|instruct)(?:ed|ing)?$/
const changes =
  /^(?:chang|updat|add|mov|switch|introduc|rewrit|rewrote|fix|correct|remov|replac|reprint|implement|review|improv|redesign|clarif|revis|reword|retir|install|tighten|overhaul|rebuil|taken|begun|start|stopp|set|writ|redraft)(?:e|ed|ying|ing|ied|ten|tten|en|d|t)?$/
const colleagues = wordSet(
  'team|teams|department|staff|manager|managers|management|colleagues|developers|designers|engineers|kitchen|depot|warehouse|supplier|people|crew|waiter|chef|reception|receptionist|receptionists|housekeeping|drivers|driver|branch|office|trainers|buyers|guide|guides|group|desk|everyone|head|lead|leads|director|stakeholders|services|designer|web'
)
const practices = wordSet(
  'process|processes|procedure|procedures|checkout|form|forms|page|label|labels|labelling|wording|template|templates|system|systems|checklist|check|checks|website|site|app|menu|sign|signs|signage|leaflet|leaflets|listing|listings|instructions|packaging|training|rota|script|text|booking|macro|settings|software|notice|screen|catalog|guide|manual|guidelines|reminder|reminders|alert|alerts|warning|safeguards|measures|step|steps|practice|practices|policy|workflow|controls|rule|rules|alarm|alarms|sensor|sensors|barcode|padlock|lock|setting'
)

export const prevention: Detector = defineMove({
  kind: 'prevention',
  isByBlock: true,
  phrases: [auxiliaries, newPractice, said],
  detect: (reading) => {
    const kept: Match[] = []
    for (const statement of statementsIn(reading)) if (prevents(statement)) kept.push(statement.clause)
    for (const match of reading.matches(newPractice)) {
      const end = Math.min(sentenceOf(match).end, match.last + 40)
      if (!match.phrase.includes('future') || match.block.words.slice(match.last + 1, end).some(({text}) => ours.has(text)))
        kept.push(matchOf(match.block, match.first, end - 1, match.phrase))
    }
    for (const match of reading.matches(said)) if (!isQuestion(match) && !isConditional(match) && match.block.words[match.last]?.before === '') kept.push(clauseOf(match))
    return kept
  }
})

const isColleague = (word: string): boolean => colleagues.has(word)
const isPractice = (word: string): boolean => practices.has(word)

function prevents(statement: Statement): boolean {
  const {subject, verb, auxiliary} = statement
  if (subject === 'you' || auxiliary === 'can') return false
  if (passesOn.test(verb)) return restHas(statement, isColleague)
  if (instructs.test(verb)) return restHas(statement, isColleague) || subjectHas(statement, isColleague)
  if (speaks.test(verb))
    return (
      restHas(statement, isColleague) &&
      subject === 'us' &&
      restHas(statement, (word) => /^(?:not|again|future|never|before|always|stop|to|that|for)$/.test(word)) &&
      !restHas(statement, (word) => /^you(?:r|rs)?$/.test(word))
    )
  return (
    changes.test(verb) &&
    (subjectHas(statement, isColleague) || ((subject === 'us' || auxiliary.startsWith('is be')) && (restHas(statement, isPractice) || subjectHas(statement, isPractice))))
  )
}
