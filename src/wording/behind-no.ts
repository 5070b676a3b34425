import {type Match, matchOf, sentenceOf, wholeSentence, wordsOf} from '../match/match.ts'
import {afterSentence, asSentence, inPlaceOfSentence, inPlaceOfTail, type Rewording} from '../suggestion.ts'

/** Puts an offer or a question behind a no; where that shuts the door ("there is nothing we can do"), in its place, for nobody believes it behind a shut one. */
export function behindNo(no: Match, wording: string): Rewording {
  if (!shuts.test(wordsOf(wholeSentence(no)))) return afterSentence(no, wording)
  const reason = reasonBehind(no)
  return reason ? inPlaceOfSentence(no, `${asSentence(reason)} ${wording}`) : inPlaceOfTail(no, wording)
}

const shuts =
  /\b(?:nothing|no more|not much)\b[^.!?]{0,30}\b(?:can|could|to|be)\b|\b(?:can(?:no|['’])t|unable to|cannot) (?:do anything|(?:help|assist) (?:you|with)(?![^.!?]*\b(?:over|via|by (?:phone|e-?mail|text|chat)|on (?:here|social|this \w+)|(?:in|through) (?:here|this|public|comments|social)|here)\b)|be of)\b|\bhands are tied\b|\b(?:all|everything) (?:i|we) can (?:do|offer)\b|\bout of (?:my|our) hands\b/i

/** "Nothing can be done, as the sale has ended": the sale has ended, a clause of its own; what the customer did is none to tell alone. */
export function reasonBehind(no: Match): string | undefined {
  const {block} = no
  return because.exec(wordsOf(matchOf(block, no.last, sentenceOf(no).end - 1, no.phrase)))?.[1]
}

const because =
  /^[^,;:]{1,60}?,? (?:because|since|as|given that) ((?!you\b)(?:the|your|our|my|it|this|that|we|there|all|no|they|he|she|both|everything|nobody)\b[^;:.]*? (?:is|are|was|were|has|have|had|can(?:no|['’])?t?|will|ended|came|ran|left|closed|expired)\b[^,;:.]{2,100})$/i
