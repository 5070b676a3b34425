/**
 * What a company does for a customer, and when: the verbs and times that make a step concrete enough to check later.
 */

/** The stems of such verbs; the irregular forms stand beside them. */
const deed =
  /^(?:re|un|over)?(?:activat|add|adjust|adapt|allocat|amend|appl|approv|arrang|ask|assign|attach|backdat|block|book|br(?:ing|ought)|buil[dt]|call|cancel|captur|chas|check|clean|clear|collect|compensat|confirm|contact|correct|courier|cover|credit|cut|deactivat|deduct|deliver|deploy|discount|dispatch|despatch|download|drop|email|mail|enclos|escalat|exchang|expedit|extend|fetch|fil[el]|fit|fix|flag|forward|fr[eo]ez|frozen|grant|hand|held|hold|honor|initiat|inspect|install|instruct|issu|knock|la(?:y|id)|lend|lent|link|loan|lock|measur|merg|migrat|mov|notif|open|order|overnight|pa(?:y|id)|pass|patch|pencil|phone?|phon|pick|place?|pop|post|prepar|print|process|pull|push|put|rais|rearrang|rectif|redirect|reduc|refund|reimburs|releas|remind|remit|remov|repair|repay|repaid|replac|report|request|reserv|reset|resolv|restor|retr|return|revers|review|ring|rang|rung|roll|rout|run|schedul|secur|send|sent|servic|set|shar|ship|sign|sp[eo]ken?|speak|start|stop|stor|strik|struck|submit|swap|switch|tak|took|telephon|test|text|top|discuss|trac|track|transfer|turn|updat|upgrad|upload|valet|verif|visit|waiv|weigh|wip|withdr[ae]w|writ|wrote|zero)(?:e|y|ies|n|en|ed|ied|es|s|ing|ying|(?:[bdglmnpt])(?:ed|ing|en))?$/

/** The verb, in any form, does something for a customer: refund, send, ring, fix. */
export const isDeed = (verb: string): boolean => deed.test(verb)

/** Days, times and terms that a promise can be held to. */
export const times =
  'today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|weekend|morning|afternoon|evening|noon|midday|midnight|lunch|minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks|month|january|february|march|april|june|july|august|september|october|november|december|straight|immediately|now|once|pm|am|eod|cob|overnight'
