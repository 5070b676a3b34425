/** Never tell the customer that nothing can be done. */
import {cannot} from '../src/match/classes/ability.ts'
import {
  afterSentence,
  asSentence,
  clauseOf,
  defineRule,
  type Examples,
  inPlaceOf,
  inPlaceOfSentence,
  isAsked,
  isNegated,
  isSupposed,
  type Match,
  offering,
  outside,
  phrases,
  type Rewording,
  type Rule,
  sentenceOf,
  suggest,
  wordsOf
} from '../src/rule.ts'

const we = 'i|we|anyone|anybody|team|they'
const help = 'do|offer|say|add|suggest|give|change|help|assist|try'
const talk = 'chat|conversation|ticket|case|thread|matter|complaint|claim|file|discussion|correspondence|subject|issue|query|inquiry|session|dispute'
const letters = 'emails|email|mails|mail|messages|message|replies|reply|letters|correspondence|tickets|contact|requests|calls|comments|posts|communication'

const deadEnds = phrases(
  {cannot, we, help},
  `
  (nothing|little|no more|not anything|not much|not a *2) *3 {we} *3 (can|could|able) *2 {help}
  (nothing|not anything|not much|little|no more|not a lot) *3 (can|could|may|to|left to) be (done|offered|gained)
  (nothing|not anything|not much|not a lot|no more) (more|else|further|left)? (left|here)? (for (me|us) to|to) (do|offer|add|discuss|say|talk about|argue|look into|review|investigate)
  nothing (more|else|further) *2 (for you|from us|from me|from our)
  {cannot} do (anything|a thing|any more|any thing|much|more than)
  (can|could) do (nothing|no more|little|no other)
  (is|was|are) (all|everything|the most|the best|the limit of what|as much as|as far as) (that)? {we} (can|could|am able to|are able to|are prepared to|will) (do|offer|say|give|go|provide|help|take)
  done (all|everything) (that)? {we} (can|could)
  {we} {cannot} (help|assist) (you|further|any further|any more|with (this|that|it)|on this)
  can not be of (any)? (more|further) (help|assistance)
  {cannot} (provide|offer|give) *1 (further|more) (help|assistance|support)
  hands are tied
  (out of|not in) (my|our) hands
  (is|now|are|beyond|outside) (beyond|of)? (my|our) (power|gift|reach)
  {we} (do not have|have no) (any)? say (in|over)
  (is|are|was) no (button|way|means|option|options|facility|mechanism|procedure|lever|tool|process) *3 (to|of|for) (change|reverse|undo|take|stop|fix|remove|cancel|override|alter|get|recover|us|me)
  no (other|further|more) (options|option|avenues|avenue|steps|recourse|remedy|remedies) *2 (available|open|for|left|to|we|i)
  (run|ran|running) out of (options|ideas|avenues|things to try)
  exhausted (all|every|our|the) *3
  (nobody|no one) *4 (can|could|able to) (help|do anything|change|fix|sort|assist)
  {we} (am|are) powerless
  (do not|can not|fail to) see *2 (what|how|why) *6 (expecting|expect|want|more|else|calls|call|requires|warrants)
  not (see|consider|believe|think) *4 (calls|call|requires|warrants|anything here|any action|anything to)
  (not sure|no idea|do not know|at a loss) (what)? (else|more) *
  (given|told) you (all|everything) *2 (can|could|know|have)
  provided (all|everything|you with all|you with everything) *4 (available|can|could|have)
  no (further|more|other) (help|assistance|support|action|steps|information|comment|compensation|offer|offers) (will|can|shall|is available|is possible|available|possible)
  (take|taking) no (further|more) action
  not (be)? (take|taking) any (further|more) action
  no action *3 our (part|side|end)
  (go|try|look|shop|buy|custom|business|money|find|order|book|choose|switch|better off|luck) *4 (elsewhere|somewhere else|someone else|another (shop|store|company|supplier|provider|firm)|a different (shop|store|company|supplier|provider))
  make (your|other) *1 arrangements
  you (are|will be) on your own
  (sort|figure|work|fix) (it|this|that) *1 (out|up)? yourself
  (is|be) (your|not our|not my|no longer our) (own)? (problem|concern|business|lookout)
  (have to|just|must|learn to) (live with|put up with|lump|suck|deal with) (it|this|that)
  (tough|hard) luck
  (too bad|it is what it is|so be it|take it up with someone else)
  `
)

const talkOver = phrases(
  {cannot, we, talk, letters},
  `
  (consider|considers|considered|regard|regards|treat|treating|deem|deemed) *2 {talk} *3 (closed|concluded|finished|settled|ended|over|resolved|at an end)
  far as *3 (concerned|concerns) *4 (closed|concluded|finished|settled|over|end)
  (this|the|your|our) {talk} (is|are|has|have|will|was) *2 (closed|concluded|ended|ending|over|final|at an end|done|set to solved|marked as solved|marked solved|archived|locked|finished)
  message has *2 closed
  (closing|close|ending|end|locking|lock|archiving|disconnecting|terminating|terminate) (this|the|our|your|down this) (chat|conversation|ticket|case|thread|call|session|discussion|correspondence|matter)
  (closing|closed) as (invalid|solved|resolved|spam|duplicate|out of scope|not a bug)
  (won't|will not|can not) (reopen|re-open|be reopened|be re-opened)
  {we} (will|shall|would|am|are|can) not (be|keep|going to|to|to be)? *1 (reply|replying|respond|responding|answer|answering|entering|enter|engage|engaging|correspond|corresponding|debate|debating|discuss it|discussing|going back and forth|go back and forth|revisit|revisiting|continue this|continuing this)
  (can not|unable to) (reply|respond|engage|correspond|discuss|continue|communicate) *2 (further|any more|any longer|again)
  (any|all|no|further|future|additional|more) (more|further|other)? {letters} *5 (will|shall) (not)? (be|receive|get|go) (deleted|ignored|unread|placed|read|answered|filed|blocked|discarded|binned|unanswered|entered|acknowledged|considered|no|accepted)
  {letters} *4 (will|shall) (not|no longer|no more)? (be)? (deleted|ignored|unread|read|answered|binned|discarded|unanswered) *1
  (is|are) (not|no longer|never) (monitored|read|attended|checked|staffed|answered)
  (unmonitored|unattended|no reply|send only) (mailbox|inbox|address|account|email|message)
  deleted unread
  (is|was|be|there) the end of (it|this|that|the {talk}|our {talk}|the road|the line)
  end of (story|discussion|conversation|the matter|chat)
  (no|not) (point|use) (in)? (discussing|continuing|arguing|writing|replying|going on|asking)
  (discussion|case|matter|chat|conversation|subject|ticket) (closed|over) $
  no more to (say|add|discuss|be said)
  ^ (and)? that is (that|it|final|all) $
  (final|last) (word|reply|answer|response|message|email|say) *3 (on|about|to|from|in)
  (have to|must|will|going to) leave it (there|at that|here)
  (are|am) done (here|with this|talking|discussing)
  (do not|stop) (contact|contacting|message|messaging|write|writing|email|emailing|call|calling) (to)? (us|me|again)
  `
)

const exempt = phrases(
  {talk, we},
  `
  nothing *2 {we} (can|could) not
  nothing (more|else)? to do (with|before|until|but|on|at|from|except)
  (beyond|out of) our control
  (closed|ended|close|closing) (this|the|your)? {talk}? *3 (in error|by mistake|too soon|too early|once|when|after|unless|until|as soon as)
  (before|until|without|unless) *5 (closed|close|closing|end|ending|go elsewhere)
  no (further|more|other) (action|steps|payment) (is|are)? (needed|required|necessary)
  (if|whether|when|once|should) *6 nothing
  (hate|sorry|sad|rather) *3 (go|look|shop)
  `
)

/** A clause at the end of its sentence can be reworded alone; else the sentence has to go. */
function instead(match: Match, clause: string): Rewording {
  const own = clauseOf(match)
  return own.last + 1 === sentenceOf(match).end ? inPlaceOf(own, clause) : inPlaceOfSentence(match, asSentence(clause))
}

const noDeadEnd: Rule = defineRule({
  id: 'no-dead-end',
  principle: 'Never tell a customer that nothing can be done; say what you can do.',
  citation: {source: 'petting-the-shark', teaches: 'Those words get you bitten every time; offer to go through it step by step, or to help in any way you can.'},
  severity: 'error',
  kind: 'words',
  phrases: [deadEnds, talkOver, exempt],
  *check({matches, context}) {
    const saysSo = (match: Match): boolean => !isAsked(match) && !isNegated(match) && !isSupposed(match)
    const exempted = matches(exempt)
    for (const match of outside(matches(deadEnds), exempted).filter(saysSo))
      yield {
        ...match,
        message: `“${wordsOf(match)}” shuts the door, and a customer with no way left pushes harder. Say what you can do instead, even if it is small.`,
        suggestions: [
          suggest('Say what you can do instead', instead(match, offering(context))),
          suggest('Offer to go through it together', instead(match, 'what I can do is go through it with you step by step: {first step}')),
          suggest('Ask what would feel fair', afterSentence(match, 'What would feel fair to you?'))
        ]
      }
    for (const match of outside(matches(talkOver), exempted).filter(saysSo))
      yield {
        ...match,
        message: `“${wordsOf(match)}” ends the talk over the customer’s head, so they will look for a louder place to go on. Leave a way back, or say goodbye kindly.`,
        suggestions: [
          suggest('Leave the door open', inPlaceOfSentence(match, 'If I have missed something, tell me and I will look at it again.')),
          suggest('Say what you can do', inPlaceOfSentence(match, asSentence(offering(context)))),
          suggest('Ask what would feel fair', inPlaceOfSentence(match, 'What would feel fair to you?'))
        ]
      }
  }
})

export default noDeadEnd

export const examples: Examples = {
  bad: [
    {text: 'I have looked into it. There is [[nothing I can do]].', fixed: 'I have looked into it. What I can do is [what you can do instead].'},
    {
      text: 'The tin is dented, and [[nothing more can be offered]].',
      context: {remedies: ['a new tin', 'a refund']},
      fixed: 'The tin is dented, and what I can offer is a new tin or a refund.'
    },
    {text: 'There is [[nothing left to discuss]] until the shop opens.', fixed: 'What I can do is [what you can do instead].'},
    {text: 'I’m afraid my [[hands are tied]].'},
    {text: 'I wish it were otherwise, but that [[is all we can do]].'},
    {text: '[[We are unable to assist you]].'},
    {text: 'Once it is printed it is [[out of my hands]].'},
    {text: 'We have [[exhausted all]] options.'},
    {text: 'There are [[no other options available]].'},
    {text: '[[Nobody here can help]] with an old lock.'},
    {text: 'If the price is too high, [[shop elsewhere]].'},
    {text: 'You will [[have to live with it]].'},
    {text: 'I [[don’t see what else you expect]] from us.'},
    {text: 'We [[consider the matter closed]].', fixed: 'If I have missed something, tell me and I will look at it again.'},
    {text: 'Thanks. I’m [[closing this ticket]].'},
    {text: 'As of today [[we won’t be replying]] any more.'},
    {text: '[[Further emails will be deleted]].'},
    {text: 'This inbox [[is not monitored]].'},
    {text: 'And that [[is the end of it]].'}
  ],
  good: [
    {text: 'I can send you a new one today.'},
    {text: 'The courier has the parcel, and I have asked them to turn back.'},
    {text: 'That lock is an old one. I will find somebody who can open it.'},
    {text: 'Your message is with Rae, who reads this inbox every morning.'},
    {text: 'I will keep this ticket open until the lamp works.'},
    {text: 'The price is the same in our shop and here.'}
  ],
  nearMiss: [
    {text: 'There is nothing you need to do.'},
    {text: 'I am not saying there is nothing we can do.'},
    {text: 'I’m not going to tell you there’s nothing we can do.'},
    {text: 'There is nothing we can’t fix here.'},
    {text: 'We can’t refund the postage, but the lamp itself is free to go back.'},
    {text: 'Is there anything else I can do?'},
    {text: 'I’ll close the ticket once you tell me that it works.'},
    {text: 'Your ticket was closed by mistake, and I have opened it again.'},
    {text: 'No further action is needed from you.'},
    {text: 'The shop is closed on Sundays.'}
  ]
}
