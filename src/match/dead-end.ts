/**
 * What in a reply shuts the door: words that nothing (more) can be done, or that the talk is over.
 */
import {byBlock, type Reading} from '../reading.ts'
import {leavesDoorOpen} from '../wording/door.ts'
import {standsAlone} from './alone.ts'
import {cannot} from './classes/ability.ts'
import {isAsked, isDisowned, isNegated, isSupposed, type Match, outside, sentenceOf, wordsOf} from './match.ts'
import {type Phrases, phrases} from './phrase.ts'

const we = 'i|we|anyone|anybody|team|they'
const help = 'do|offer|say|add|suggest|give|change|help|assist|try|recover|retrieve|save'
const talk = 'chat|conversation|ticket|case|thread|matter|complaint|claim|file|discussion|correspondence|subject|issue|query|inquiry|session|dispute'
const letters = 'emails|email|mails|mail|messages|message|replies|reply|letters|correspondence|tickets|contact|requests|calls|comments|posts|communication'

const deadEnds: Phrases = phrases(
  {cannot, we, help},
  `
  (nothing|little|no more|not anything|not much|not a *2) *3 {we} *3 (can|could|able) *2 {help}
  (nothing|not anything|not much|little|no more|not a lot) *3 (can|could|may|to|left to) be (done|offered|gained)
  (nothing|not anything|not much|not a lot|no more) (more|else|further|left)? (left|here)? (for (me|us) to|to) (do|offer|add|discuss|say|talk about|argue|look into|review|investigate|try)
  nothing (more|else|further) *2 (for you|from us|from me|from our)
  {cannot} do (anything|a thing|any more|any thing|much|more than)
  (can|could) do (nothing|no more|little|no other)
  (is|was|are) (all|everything|the most|the best|the limit of what|as much as|as far as) (that)? {we} (can|could|am able to|are able to|are prepared to|will) (do|offer|say|give|go|provide|help|take)
  done (all|everything) (that)? {we} (can|could)
  {we} {cannot} (help|assist) (you|further|any further|any more|with (this|that|it)|on this)
  can not be of (any)? (more|further) (help|assistance)
  {cannot} (provide|offer|give) *1 (further|more) (help|assistance|support)
  hands are tied
  (out of|not in) (my|our|human) hands
  (beyond|outside) (of)? (my|our) (power|gift|reach)
  {we} (do not have|have no) (any)? say (in|over)
  (is|are|was) no (button|way|means|option|options|facility|mechanism|procedure|lever|tool|process) *3 (to|of|for) (speed|speeding|hurry|hurrying|rush|rushing|change|reverse|undo|take|stop|fix|remove|cancel|override|alter|get|recover|us|me)
  no (other|further|more) (options|option|avenues|avenue|steps|recourse|remedy|remedies) *2 (available|open|for|left|to|we|i)
  (run|ran|running) out of (options|ideas|avenues|things to try)
  no (options|option|ideas|way forward|avenues) (left|remaining) *2
  (is|are|have|see) no (solution|solutions|remedy|cure|way out) (to|for) (this|that|it|your|the)
  exhausted (all|every|our|the) *3
  (nobody|no one) *4 (can|could|able to) (help|do anything|change|fix|sort|assist)
  {we} (am|are) powerless
  (do not|can not|fail to) see *2 (what|how|why) *6 (expecting|expect|want|else|calls|call|requires|warrants)
  not (see|consider|believe|think) *4 (calls|call|requires|warrants|anything here|any action|anything to)
  provided (all|everything|you with all|you with everything) *4 (available|can|could|have)
  no (further|more|other) (help|assistance|support|step|steps|information|comment|compensation|offer|offers|recourse)
  not authorized to
  (no|not|not much|little) point (in|me|us)?
  last (you|anyone|we) *5 (hear|see|hearing|sees|hears)
  (take|taking) no (further|more) action
  (go|try|use|look|shop|buy|custom|business|money|find|order|book|choose|switch|better off|luck) *4 (elsewhere|somewhere else|someone else|another (shop|store|company|supplier|provider|firm)|a different (shop|store|company|supplier|provider))
  (make|find) (your own|other) *1 (arrangements|solution|way)
  you are stuck with
  you (are|will be) on your own
  (sort|figure|work|fix) (it|this|that) *1 (out|up)? yourself
  (is|be) (your|not our|not my|no longer our) (own)? (problem|concern|business|lookout)
  (tough|hard) luck
  (too bad|it is what it is|so be it|take it up with someone else)
  (it|this|that|which|complaining|arguing|writing) (will|would|is) not (going to)? change (it|this|that|anything|a thing|the (outcome|result|decision|answer|price|fact))
  ^ (it is)? (a bit)? too late (now|for that|for this)? $
  ^ (sorry)? you can not $
  `
)

/** Has the customer put up with it. */
export const brushOffs: Phrases = phrases(
  {},
  `
  (have to|just|must|learn to|better) *1 (live with|put up with|lump|suck|deal with) (it|this|that|the (noise|smell|wait|delay|result|decision))
  (have to|must|need to|better) *1 (accept|get used to|make do with|grin and bear|resign yourself to) (it|this|that) $
  , (deal with|live with|get over|get used to|suck|lump) (it|this|that) (up)? $
  ^ tough (then|luck)? $
  that is (life|how it is|the way it is|how things are|the way things are|how it goes) (i am afraid|then|sorry)? $
  `
)

const talkOver: Phrases = phrases(
  {cannot, we, talk, letters},
  `
  (consider|considers|considered|regard|regards|treat|treating|deem|deemed) *2 {talk} *3 (closed|concluded|finished|settled|ended|over|resolved|at an end)
  (this|the|your|our) {talk} (is|are|has|have|will|was) *2 (closed|concluded|ended|ending|over|final|at an end|done|set to solved|marked as solved|marked solved|archived|locked|finished)
  (closing|close|ending|end|locking|lock|archiving|disconnecting|terminating|terminate) (this|the|our|your|down this) (chat|conversation|ticket|case|thread|call|session|discussion|correspondence|matter)
  (stays|remains|remain|stay) closed
  (closing|closed) as (invalid|solved|spam|duplicate|not)
  (is|are) *1 (our|my|the) (last|final) (word|answer|reply|response)
  (do not|stop) (contact|contacting|message|messaging|write|writing|email|emailing|call|calling) *1 (us|me|again|in)
  won't (reopen|re-open|be reopened|be re-opened)
  (case|ticket|complaint|claim|matter|file|request|decision) can not be (reopened|re-opened)
  {we} (will|shall|would|am|are|can) not (be|keep|going to|to|to be)? *1 (reply|replying|respond|responding|answer|answering|entering|enter|engage|engaging|correspond|corresponding|debate|debating|discuss it|discussing|going back and forth|go back and forth|revisit|revisiting|continue this|continuing this)
  (can not|unable to) (reply|respond|engage|correspond|discuss|continue|communicate) *2 (further|any more|any longer|again)
  (any|all|no|further|future|additional|more) (more|further|other)? {letters} *5 (will|shall) (not)? (be|receive|get|go) (deleted|ignored|unread|placed|read|answered|filed|blocked|discarded|binned|unanswered|entered|acknowledged|considered|no|accepted)
  {letters} *4 (will|shall) (not|no longer|no more)? (be)? (deleted|ignored|unread|read|answered|binned|discarded|unanswered) *1
  deleted unread
  (is|was|be|there) the end of (it|this|that|the {talk}|our {talk}|the road|the line)
  end of (story|discussion|conversation|the matter|chat)
  (no|not) (point|use) (in)? (discussing|continuing|arguing|writing|replying|going on|asking)
  (discussion|case|matter|chat|conversation|subject|ticket) (closed|over) $
  no more to (say|add|discuss|be said)
  ^ (and)? that is (that|it|final|all) $
  (have to|must|will|going to) leave it (there|at that|here)
  (are|am) done (here|with this|talking|discussing)
  `
)

/** Takes the talk for done, in calm words. */
const quietEnds: Phrases = phrases(
  {},
  `
  (i|we) trust (that)? (this|that|it) *2 (settles|answers|clarifies|clears|closes|concludes|resolves|explains|puts)
  as far as *2 concerned *4 (dealt with|done|resolved)
  (i|we) *1 (regard|consider|see) (this|it|that|the *1) as (dealt with|done|resolved|answered)
  (from|on) our side *3 (done|closed|finished|complete) $
  (i|we) *2 (mark|marking|marked) (this|it|that|the *1|your *1) (as)? (resolved|solved|complete|done|dealt with)
  (appeals|requests|complaints|claims|exceptions|refunds|appeal|these) *4 (rarely|seldom|never) (successful|granted|upheld|made|approved|accepted|succeed|changed|agreed)
  (answer|position|view|outcome) (will|would) (be|stay|remain) the same
  (i|we) *2 draw a line (here|there|under)
  `
)

const exempt: Phrases = phrases(
  {talk, we},
  `
  nothing *2 {we} (can|could) not
  # a failing of ours
  (nobody|no one) *2 (told|warned|explained|said|mentioned|informed|asked) *6
  do (nothing|no|little) (wrong|harm|damage)
  you (have|need) no (further|more|other) (steps|step|action)
  (is|are|was|were|has|have|will) not (been|be|yet)? *1 (closed|over|final|ended|concluded|finished)
  nothing (more|else)? to do (with|before|until|but|on|at|from|except)
  (beyond|out of) our control
  (closed|ended|close|closing) (this|the|your)? {talk}? *3 (in error|by mistake|too soon|too early|once|when|after|unless|until|as soon as)
  (before|until|without|unless) *5 (closed|close|closing|end|ending|go elsewhere)
  no (further|more|other) (action|steps|payment|help|information|support) (is|are)? (needed|required|necessary)
  (if|whether|when|once|should) *6 nothing
  (hate|sorry|sad|rather) *3 (go|look|shop)
  # feels with them
  what *1 (hard|tough) luck
  (hard|tough) luck (on (you|your|such|a|the)|after (all|such|the|that))
  (do not|stop) (contact|message|write|email|call) (us|me)? (again)? (in the meantime|meanwhile|before|for now)
  `
)

/** What `deadEndsIn`, `talkEndsIn` and `quietEndsIn` match. */
export const deadEndPhrases: Phrases[] = [deadEnds, brushOffs, talkOver, quietEnds, exempt]

const saysSo = (match: Match): boolean => !isAsked(match) && !isNegated(match) && !isDisowned(match) && !isSupposed(match)

/** Where the reply says that nothing (more) can be done. */
export const deadEndsIn: (reading: Reading) => readonly Match[] = /* @__PURE__ */ byBlock(({matches}) => {
  const said = [...matches(deadEnds), ...matches(brushOffs)]
  return said.length === 0 ? said : outside(said.sort(byStart), matches(exempt)).filter((match) => saysSo(match) && !isListDone(match))
})

const byStart = (a: Match, b: Match): number => a.start - b.start

/** Where the reply ends the talk. */
export const talkEndsIn = ({reply, matches}: Reading): Match[] =>
  outside(matches(talkOver), matches(exempt)).filter(
    (match) => saysSo(match) && !leavesDoorOpen(match) && !isListDone(match) && !(stage.test(wordsOf(match)) && referee.test(reply.text))
  )

/** "This is our final response": where a referee can be asked next, letters have to say so. */
const stage = /\bfinal (?:response|reply|answer)$/i
const referee = /\b(?:ombuds\p{L}+|adjudicat\p{L}+|arbitrat\p{L}+|tribunal|regulator)\b/iu

/** "Bring your passport and the form. That's all.", "Nothing else to do.": behind a no it would be the last word. */
const isListDone = (match: Match): boolean =>
  thatIsAll.test(wordsOf(match)) && sentenceOf(match).first > 0 && !denial.test(match.block.text.slice(0, match.start - match.block.start))
const thatIsAll = /^(?:that(?:['’]s| is) (?:it|all)|nothing (?:else|more|left) to do)$/i
const denial = /\b(?:no|not|never|none|nothing|nobody|cannot|unable|refuse\w*|declin\w+|reject\w+|final|decision)\b|n['’]t\b/i

/** Where the reply takes the talk for done, and leaves it at that. */
export const quietEndsIn = ({matches}: Reading): Match[] => matches(quietEnds).filter((match) => saysSo(match) && standsAlone(match))
