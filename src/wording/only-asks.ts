import {customersRead} from '../opinion.ts'
import type {ReplyContext} from '../types.ts'

/** The customer complains of nothing: that was read, or, where nobody has read the message, all of it is a plain question. */
export function onlyAsks(context: ReplyContext): boolean {
  const read = customersRead.get(context)
  const message = context.customer ?? ''
  return read ? !read.complaint : message.length < longestQuestion && plainQuestion.test(message) && !trouble.test(message)
}

/** In UTF-16 code units. */
const longestQuestion = 240
const plainQuestion =
  /^\s*(?:(?:hi|hello|hey|dear|good|thanks?|sorry)\b[^.!?\n]{0,30}[,.!\n]\s*)?(?:(?:please|kindly|just|also|and|so) )?(?:(?:can|could|may|would|will|do|does|is|are|am|has|have|shall|should|what|which|when|where|who|how) [^.!?\n]+\?|(?:tell|send|let|advise|confirm|book) [^.!?\n]+[.?]?)[^.!?\n]{0,30}[.!]?\s*$/i
const trouble =
  /n['’]t\b|\b(?:no|not|never|still|yet|nobody|wrong|late|lost|broken?|damaged|missing|refund|money|charged|complain\w*|waiting|promised|supposed|going on|rude|kidding|explain|again|sick of|how (?:can|could|dare|come|long)|fix|delayed|cancelled|owe)\b/i
