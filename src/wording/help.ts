/**
 * Help that a reply gives already, in plain words that no detector may know; one more offer behind it would only double it.
 */
import type {Reply} from '../reply/read.ts'

const given =
  /\b(?:(?:from|until|in the) (?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow)\b|is replying|(?:is|are) open (?:till|until|from|at|on|every|to)\b|out (?:on|this|next)|(?:is|are) being \w+ed\b|(?:i|we) (?:issued|sent|refunded|loaded|booked|replaced|credited|moved|reset)\b|from the next \w+|sent back|you['’]d (?:see|have|get)|(?:has|have) since been|you(?:['’]re| are) now|(?:has|have) been (?:\w+ )?(?:sent|moved|changed|booked|reset|refunded|removed|added|arranged|credited|fixed|corrected|cancelled)|(?:i|we)(?:['’]ve| have) (?:now |also |just |already )?(?!heard|read|seen|received|noted|had|got|been|to\b)\w+(?:ed|en|ent|ut|one|ade)\b|was (?:packed|sent|shipped|posted)|will (?:bring|be with you|arrive|reach you)|leaves (?:us|today|our)|you(?:['’]ll| will) (?:be|get|have|hear|receive|find)|on its way|no fee|(?:i|we)(?:['’]ll| will) (?:send|call|ring|refund|replace|book|move|come|collect|pay|credit|find|fix|check|sort|ask|take|put|bring|drop|change)|(?:comes?|goes|leaves?|reach|reaches|arrives?|opens?|ships?|starts?|lands?) (?:\w+ )?(?:on|at|today|tomorrow|tonight|by|this|next|from)\b)/i

/** The reply says what was done, or what will be. */
export const helps = ({blocks}: Reply): boolean => blocks.some(({text}) => given.test(text))
