import {around, type Match} from '../match/match.ts'

/** What reads like a penalty and is none: "nothing will be charged after that", "copy it first, or the page could be lost". */
export function protects(match: Match): boolean {
  const said = around(match, 0, 120)
  return isSpared.test(said) || (warnsOfLoss.test(said) && !ofTheirs.test(said))
}

/** The negation stands in what is charged. */
const isSpared =
  /\b(?:nothing|none|not a \w+|no(?: (?!the|your|our|it|we|i\b)\w+){1,3})(?: (?:of (?:it|them|the (?:\w+ )?\w+)|else|more|further))* (?:will|can|is|are|gets)(?: be)? (?:charged|billed|taken|lost|deleted|removed|cancelled|closed|due)\b/i

/** What might befall a thing of theirs by itself. */
const warnsOfLoss =
  /\b(?:or|otherwise),? (?:[\p{L}'’]+ ){1,12}?(?:(?:could|might|may|would|can) (?:be|get) (?:deleted|lost|removed|released|overwritten)|(?:will|gets?|is|are) (?:be )?lost (?:in|when|if)\b)|\b(?:before|first)\b[^.;]*\b(?:or|otherwise),? (?:they|it|(?:the|your) \p{L}+) (?:will be |are |is )(?:deleted|lost|overwritten)\b/iu
const ofTheirs =
  /\b(?:account|access|membership|place|seat|booking|order|service|policy|claim|subscription|contract|listing|deposit|discount|offer|line|table|room|refund|appointment)\b[^,;]{0,20}\b(?:will|could|might|may|would|can|is)\b|\b(?:we|i)(?:['’]ll| will| may| might) /i
