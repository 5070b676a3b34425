/** What the learned detector says of words that no phrase of the rule matched: what they do, why it hurts, what to do instead. */
const messages: Readonly<Record<string, string>> = {
  'no-dead-end': 'seems to end the help here, and a customer with no way left pushes harder. Say what you can do instead, even if it is small.',
  'no-blame': 'may sound as if the customer had caused it, and who is blamed defends. Tell the fact without “you” in it, and what happens next.',
  'no-confrontation': 'may sound like an order or a warning, and orders make people dig in. Show the way that works instead.',
  'no-cornering': 'seems to leave one way only, and somebody in a corner fights on to save face. Offer a choice, or ask what they would find fair.',
  'no-condescension': 'may make the customer feel foolish, and who feels foolish digs in. Say the fact alone, or that many people trip over this.',
  'no-dismissing': 'seems to play down what happened, and a feeling that is waved away grows. Name it, and what caused it.',
  'no-arguing': 'seems to set out to be right, and nobody was ever won over that way. State the fact once, calmly, and say what happens next.',
  'sincere-apology': 'may not be heard as an apology, because it names nothing that you did. Say sorry for what happened, and stop there.',
  'no-deflection': 'seems to hand the problem to somebody else, and the customer is left holding it. Say who on your side does what, whoever caused it.',
  'no-platitude': 'could stand in anybody’s letter, so it tells this customer nothing. Leave it out, or say what you did that shows it.',
  'stay-personal': 'reads like an office and not like a person. Say it the way you would on the phone.',
  'no-stalling': 'promises nothing that could be checked, so it reads as being put off. Say who does what, and by when.',
  'no-policy-shield': 'seems to name a rule where a reason is owed, and leaves a bad taste. Give the reason behind it, best as what it does for the customer.',
  'no-pushover': 'seems to give up all ground, and an offer without an end is never enough. Offer one measured thing, or ask what they would find fair.',
  'no-reflex-giveaway': 'may give away more than was asked for, before anybody knows what would settle it. Offer a part in proportion, or ask what they would find fair.',
  'calm-tone': 'may sound impatient or sarcastic, and takes back every kind word around it. Say plainly what you mean, or leave it out.',
  respect: 'may sound like mockery or an insult, and that is all they will remember of this reply. Leave it out and speak of the matter.'
}

/** The rules about words that do harm. */
export const harms: readonly string[] = Object.keys(messages)

export const messageOf = (ruleId: string, words: string): string => `“${words}” ${messages[ruleId] ?? 'seems to break this rule. Read it once more as the customer would.'}`
