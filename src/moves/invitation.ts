/** Asks the customer to tell more, to give details, or what they would find fair. */
import {isImperative} from '../match/imperative.ts'
import {clauseOf, isQuestion, type Match, sentenceOf, wholeSentence} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove, type Reading} from '../reading.ts'
import {sentenceAt} from '../reply/read.ts'
import type {Word} from '../reply/words.ts'
import {fairQuestion, reproaches} from './fair-question.ts'

const thing =
  'photo|photos|picture|pictures|snap|screenshot|screenshots|video|clip|copy|number|numbers|reference|details|id|ids|name|address|postcode|email|code|date|dates|time|receipt|receipts|invoice|statement|line|reading|readings|file|log|logs|information|info|list|size|color|model|batch|serial|tag|account|booking|order|phone|mobile|letter|label|message|line|totals|digits|username|handle|zip|following|version|example|examples|proof|certificate|quote|estimate|word|note'

/** Imperatives of giving and telling; whether the customer is meant shows in what stands before them. */
const imperatives = phrases(
  {thing},
  `
  (send|share|provide|supply|forward|dm|pm) (us|me|over|in|along|through|to us|to me|across)? (with|in)? *4 {thing}
  (give|show|text|email|message|read|quote|bring|drop) (us|me) *4 {thing}
  (drop|paste|attach|text|email|message|confirm|enclose|include|submit|upload) (your|two|a) *4 {thing}
  (drop|paste|pop|attach|upload|post|put|add) *4 (here|below|in our dms|in our dm|in a dm|in the chat|in your reply|to your reply)
  (send|share|give|paste|text|email|dm|pm|message|forward) (them|it|those|these|that) (to us|to me|here|over|across|in|back)
  (reply|respond|answer|(write|text) back|(come back|get back|write) to (us|me)|(message|email) (us|me)) *4 (with|quoting|including|giving) *
  (contact|reach out to|write to|call|ring|message|email) (us|me|our team|#link|#slot) *4 (with|quoting|including) *
  come back with *
  (tell|show|remind) (us|me) (so|directly|straight|which|what|when|where|how|who|why|whether|if|more|about|a bit|a little|roughly|exactly|your|the|by|in|everything|all) *
  (let|drop|leave) (us|me) (know|have) (which|what|when|where|how|who|why|whether|your|the|a|by|in your own|more|some|roughly) *
  let (us|me) know (if|whether) you (still|also|saw|tried|use|did|were|had)
  (describe|explain|specify) (what|how|the|which|to us|to me|your) *
  (dm|pm|message) (us|me) (so|and|via|through|by|on|here|for) *
  (name|pick) a (price|time|day)
  if you (believe|think|feel|remember|closed|have the|share|send|still|notice|see|spot|find) *6 (tell|let) (me|us) (know)?
  if you (share|send|give|tell|message|let) (me|us|the|your|a) *
`
)

/** Said of the writer's need or wish to hear. */
const wishes = phrases(
  {thing},
  `
  (i|we) (will|would|do)? (need|require) (your|the following|a few|some|a bit more|a little more|more|two things|one thing|to know|to see|to ask|to check a) *
  (i|we) (will|would|do)? need (a|the|to have|any|some|this|these|proof) *4 {thing}
  please (confirm|provide|share|list) (that|whether|the|your|you|all|these|them|a|any)
  (i|we) (would|will) (love|like|be keen|be happy|be glad|be grateful|be interested|appreciate|welcome|rather) (to)? (know|hear|understand|learn|see|hearing|ask you|ask|read|a call|a word) *
  (i|we) (would|will) welcome *
  all (i|we) need (is|from you) *
  you can (send|share|dm|email|reply|message|tell|give|upload|ring me|write them|text) (us|me|your|here|a|the|it|them|directly|those|these) *
  feel free to (dm|message|share|send|tell|describe|email) (us|me)? (if you have a|a|the|your|with|more) *
  (grateful|helpful|great|useful|handy|kind|appreciate) it? if you (could|can|would) (send|share|provide|tell|confirm|give|let|describe|email|reply|forward|attach|check|explain) *
  you to (share|provide|send|tell|confirm|submit|describe|forward) (us|your|the|me|with|a|any) *
  perhaps you (could|can|would) (send|tell|share|confirm|let) *
  (suggestions|questions|ideas|thoughts) *3 (welcome|love to hear)
`
)

/** Questions that ask for no information: offers, confirmations, closings and rhetoric. */
const emptyQuestions = phrases(
  {},
  `
  (would|do) you (like|want|prefer) (me|us|to|not to|that)
  ^ (want|like|fancy|need)
  (shall|should) (i|we)
  ^ (may|can|could) (i|we) (come|start|go|help|assist|offer|do|send|suggest|ask you to)
  how (can|may|could) (i|we) (help|assist)
  (is|was|would) there (be)? anything (else|more|further)
  ^ anything else
  are you sure
  have you (seen|any)
  ^ (was|did|does|is) (this|that|it) (response|chat|helpful|help|make sense|make up|make it|work|clear|enough|ok|okay|resolve|solve|answer|mean)
  did (i|we)
  ^ did you (remember|bother|check|actually|try)
  ^ (do|can|could|did|would|is|are|have) ((you|it)? not|you (really|honestly|seriously|even|expect|think|realize))
  ^ (why|who|since when|how (many times|much more|else|on earth)|what (on earth|(more|else) do|do you expect|are we supposed))
  how (will|would|could|can|are|is|dare) (you|we|anyone) (come|know|expect|supposed|to|say|claim|think|call|write|blame)
  what (exactly)? (were|are|am|was) (we|i) (meant|supposed) to
  what can be done
  (is|are|was|do|does|did|have|can|would|will) not (it|you|they|we|he|she)? $
  , (is|are|was|do|does|did|have|can|would|will|could) (it|that|they|this) $
  (right|okay|ok|agreed|really|honestly|hm|no|yes) $
  (have you|did you) (ever|even|considered|tried reading|read|thought)
  do you (think|really|honestly|expect|seriously|even|realise|suppose|imagine)
  what (did|makes|made) you (think|expect)
  (could|would|can) you (try|check|restart|have a look|look|open|go|click|refresh|reset)
  , would you (take|pay|accept|expect|walk|ask|blame|have|want|rate|come)
  ^ (is|would) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today)
  how is your
  how are (you|things)
  ready to
`
)

const about = phrases(
  {},
  `
  (you|your|yours)
  , (which|what|when|where|how long|how often|how many|how old|how big|how does|how would|how did) *
  ^ (any|got|mind|would you mind|is there a|is there an|is there any|are there any|is the|was the|are the|has|have|does the|did the|was this|was it|is it|is this|were the|do the|would any|would it|would that|would * be) *
  (sorry|also|so|first|roughly|exactly|about|and|by|since|at) (which|what|when|where)
`
)

/** The questions that ask the customer for something. */
function questions(reading: Reading): readonly Match[] {
  const asked = reading.matches(about).filter(isQuestion)
  if (asked.length === 0) return asked
  const empty = new Set(reading.matches(emptyQuestions).map(sentenceOf))
  return asked.filter((match) => !empty.has(sentenceOf(match)) && !endsInQuotes(match)).map(wholeSentence)
}

/** The question mark is somebody else's: choose “Where is it?”. */
function endsInQuotes({block, first}: Match): boolean {
  const last = block.words[sentenceAt(block, first).end - 1] as Word
  return last.quoted && block.text[last.end] === '?'
}

export const invitation: Detector = defineMove({
  kind: 'invitation',
  isByBlock: true,
  contrary: reproaches,
  phrases: [imperatives, wishes, emptyQuestions, about],
  uses: [fairQuestion],
  detect: (reading) => [...reading.moves(fairQuestion), ...questions(reading), ...[...reading.matches(imperatives).filter(isImperative), ...reading.matches(wishes)].map(clauseOf)]
})
