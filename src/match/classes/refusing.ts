/**
 * Word classes for declining.
 */

/** The company as the subject of a refusal, in one word: "our team" ends in it. */
export const us =
  'i|we|team|staff|colleague|colleagues|manager|management|department|office|company|shop|store|warehouse|nobody|supplier|suppliers|courier|manufacturer|airline|insurer|bank|landlord|hotel|seller|provider|panel|committee'

/** What customers ask for, as a verb. */
export const give =
  'refund|return|replace|repair|fix|exchange|swap|give|offer|accept|honor|make|provide|pay|cover|issue|approve|grant|authorize|extend|waive|cancel|change|amend|alter|adjust|modify|send|resend|ship|reship|deliver|post|mail|reopen|reverse|remove|review|reconsider|reinstate|restore|unlock|release|refer|discuss|disclose|share|credit|compensate|reimburse|match|reduce|lower|discount|add|apply|book|hold|reserve|upgrade|transfer|move|switch|do|process|proceed|help|assist|support|take|let|allow|permit|entertain|consider|comment|sell|supply|stock|install|collect|fit|service|unblock|unban|delete|split|combine|backdate|reissue|renew|budge|intervene|comply|agree|accommodate|arrange|hand|put|get|bring|override|bypass|undo|sign'
