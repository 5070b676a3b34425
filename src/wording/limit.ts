/** A limit on how to talk with each other: "We won't tolerate this language." It refuses nothing that the customer wants, and it stays. */
export const limitsTone: RegExp =
  /\b(?:tolerate|accept|put up with)\b[^.!?]*\b(?:language|abuse|abusive|tone|insults?|swearing|shouting|threats?)\b|\b(?:spoken to|shouted at|sworn at|insulted) (?:like|in|this|that)\b/i
