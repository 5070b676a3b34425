import {type Match, wholeSentence, wordsOf} from '../match/match.ts'
import {afterSentence, inPlaceOfTail, type Rewording} from '../suggestion.ts'

/** Puts an offer or a question behind a no; where that shuts the door ("there is nothing we can do"), in its place, for nobody believes it behind a shut one. */
export const behindNo = (no: Match, wording: string): Rewording => (shuts.test(wordsOf(wholeSentence(no))) ? inPlaceOfTail(no, wording) : afterSentence(no, wording))

const shuts =
  /\b(?:nothing|no more|not much)\b[^.!?]{0,30}\b(?:can|could|to|be)\b|\b(?:can(?:no|['’])t|unable to|cannot) (?:do anything|(?:help|assist) (?:you|with)|be of)\b|\bhands are tied\b|\b(?:all|everything) (?:i|we) can (?:do|offer)\b|\bout of (?:my|our) hands\b/i
