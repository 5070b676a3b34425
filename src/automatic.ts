/**
 * Messages that a machine sends by itself: "We have received your email and aim to reply within two days". They answer nothing.
 */

/** Messages are looked at so far, in UTF-16 code units. */
const farEnough = 2000

const isGenerated =
  /\b(?:automat(?:ed|ic|ically)\b[^.!?\n]{0,40}\b(?:message|reply|response|e-?mail|acknowledge?ment|answer|generated|notification|sent)|auto[- ]?(?:reply|response|responder|acknowledge?ment)|out of (?:the )?office|your (?:request|enquiry|inquiry|message|e-?mail|ticket|case|complaint|call)\b[^.!?\n]{0,30}\b(?:has|have) been (?:received|logged|registered)|(?:please )?(?:do not|don['’]t) (?:reply|respond) to this)\b/i

/** Says that a message came in, when somebody will look at it, or how to reach whom meanwhile. */
const ofReceipt =
  /\b(?:(?:have|has|been|we|was) (?:safely |now |successfully )?received|(?:thanks?|thank you)\b[^.!?]{0,30}\b(?:e-?mail|message|enquiry|inquiry|contact\w*|writing|reaching|getting in touch|request|patience)|(?:ticket|case|reference|request|enquiry|inquiry|call|complaint)\b[^.!?]{0,30}\b(?:created|opened|logged|registered|number|assigned|important)|(?:ref|reference|ticket|case)\b\W{0,3}\w*\d|hear from us|(?:aim|try|hope|endeavou?r|will|usually|normally|expect|always|are|is)\b[^.!?]{0,50}\b(?:repl(?:y|ied|ying)|respon(?:d|ding|se|ded)|answer(?:ed|ing)?|get(?:ting)? back|in touch|contact you|look into)|(?:reply|respond)\b[^.!?]{0,30}\b(?:within|in \d)|(?:longer|slower) than usual|not monitored|currently closed|out of (?:the )?office|office hours|opening hours|(?:if|for) [^.!?]{0,30}\burgent)\b/i

const pieceEnds = /[.!?\n]+/
const greeting =
  /^\W*(?:(?:[Hh]i|[Hh]ello|[Dd]ear|[Bb]est|[Kk]ind|[Ww]arm|[Mm]any|[Yy]ours)\b.{0,30}|(?:(?:\p{Lu}[\p{L}’'-]*|the|team|of|and|your|customer|care|service|support|regards)\W*){1,5})$/u
const byPerson = /\bI\b/

/** All that it says is that it was generated, or that something came in; whoever adds a word about the matter has answered. */
export function isAutomatic(message: string): boolean {
  const start = message.slice(0, farEnough)
  const pieces = start.split(pieceEnds).filter((piece) => /\p{L}/u.test(piece))
  const isTold = (piece: string): boolean => isGenerated.test(piece) || ofReceipt.test(piece)
  const told = pieces.filter(isTold).length
  return (isGenerated.test(start) || (told > 1 && !byPerson.test(start))) && pieces.every((piece) => isTold(piece) || greeting.test(piece))
}
