/** How the rules do on the labelled replies. Made by `npm run eval`. */
import type {ScoreCard} from './score-card.ts'

export const scores: Record<string, ScoreCard> = {
  'calm-tone': {
    replies: 221,
    precision: 0.73,
    recall: 0.59,
    warnings: 79,
    warningPrecision: 0.9,
    alone: {
      precision: 0.76,
      recall: 0.47
    },
    misses: ['Funny how the other 212 people in that night managed to enjoy their dinner', 'how very observant', 'Really, HOW many times can one be asked']
  },
  'no-arguing': {
    replies: 404,
    precision: 0.5,
    recall: 0.61,
    warnings: 0,
    warningPrecision: 0,
    alone: {
      precision: 0.48,
      recall: 0.21
    },
    misses: ['Funny how the other 212 people in that night managed to enjoy their dinner', "hot water works tho, we tested, so ur story's off", 'The jacket is true to size']
  },
  'no-blame': {
    replies: 425,
    precision: 0.54,
    recall: 0.62,
    warnings: 197,
    warningPrecision: 0.79,
    alone: {
      precision: 0.57,
      recall: 0.23
    },
    misses: [
      'the board by the till says as much, for anyone who looks up from their phone',
      'the country box was left to its own devices by a purchaser in such a hurry',
      'you ordered the steak well done against the advice of our waiter'
    ]
  },
  'no-condescension': {
    replies: 344,
    precision: 0.63,
    recall: 0.4,
    warnings: 71,
    warningPrecision: 0.86,
    alone: {
      precision: 0.4,
      recall: 0.15
    },
    misses: [
      'the board by the till says as much, for anyone who looks up from their phone',
      "It's a long word, dependent, and you did very well to find it",
      'In Italy already a child can read a tracking number'
    ]
  },
  'no-confrontation': {
    replies: 280,
    precision: 0.73,
    recall: 0.61,
    warnings: 85,
    warningPrecision: 0.93,
    alone: {
      precision: 0.7,
      recall: 0.32
    },
    misses: [
      'Pay for what you break, sweetheart',
      'You are not to place the ring under a lamp and then report what you see.',
      'you have to come to the desk and tell us on night one, no suffering in silence allowed'
    ]
  },
  'no-cornering': {
    replies: 317,
    precision: 0.72,
    recall: 0.61,
    warnings: 144,
    warningPrecision: 0.88,
    alone: {
      precision: 0.66,
      recall: 0.22
    },
    misses: [
      'That chapter is shut and writing to councillors will only waste their time and yours',
      'Only one way lah, you pay cash at Toa Payoh counter before Saturday, otherwise no lesson.',
      "there isn't a third option"
    ]
  },
  'no-dead-end': {
    replies: 234,
    precision: 0.77,
    recall: 0.62,
    warnings: 143,
    warningPrecision: 0.83,
    alone: {
      precision: 0.56,
      recall: 0.26
    },
    misses: ['We regard the correspondence as concluded', 'That or the road; nothing else will be arranged by us', "Other than that I'm plum out of keys for this one"]
  },
  'no-deflection': {
    replies: 394,
    precision: 0.77,
    recall: 0.58,
    warnings: 0,
    warningPrecision: 0,
    alone: {
      precision: 0.63,
      recall: 0.31
    },
    misses: [
      'it was probably the football lot who checked out, nothing to do with us lol',
      "Chasing a bag's the driver's gig, mate, so he's the fella to bail up.",
      "If the pharmacy can't find it, the pharmacy has to sort that out"
    ]
  },
  'no-dismissing': {
    replies: 313,
    precision: 0.47,
    recall: 0.54,
    warnings: 96,
    warningPrecision: 0.78,
    alone: {
      precision: 0.67,
      recall: 0.18
    },
    misses: ["it's mad busy today for everyone not just you!", "I'm sure the encore was lovely as well.", 'tbh its just hair and itll grow']
  },
  'no-platitude': {
    replies: 289,
    precision: 0.91,
    recall: 0.72,
    warnings: 226,
    warningPrecision: 0.92,
    alone: {
      precision: 0.84,
      recall: 0.48
    },
    misses: ['Your peace of mind never sleeps with us', 'gamers are everything to us', 'Inclusion is in our company values one']
  },
  'no-policy-shield': {
    replies: 359,
    precision: 0.8,
    recall: 0.52,
    warnings: 161,
    warningPrecision: 0.89,
    alone: {
      precision: 0.64,
      recall: 0.4
    },
    misses: ["The fare rules cover this, they don't bend", "it's what the sheet by the bell says", 'tags are system-issued']
  },
  'no-pushover': {
    replies: 146,
    precision: 0.89,
    recall: 0.64,
    warnings: 103,
    warningPrecision: 0.89,
    alone: {
      precision: 0.59,
      recall: 0.15
    },
    misses: [
      'Forget the fee, forget the inspection, forget the excess',
      "From here on you name it and you've got it: rental, rate, deductible, your call entirely.",
      "You take what you like, the lobby, the buffet, the boss's car"
    ]
  },
  'no-reflex-giveaway': {
    replies: 144,
    precision: 0.75,
    recall: 0.47,
    warnings: 53,
    warningPrecision: 0.83,
    alone: {
      precision: 0.65,
      recall: 0.13
    },
    misses: [
      'Stay with us any time, for as long as you like, as often as you like',
      'Already we have made your unit free for the year',
      "I've cancelled this year's whole plan fee and you keep the plan."
    ]
  },
  'no-stalling': {
    replies: 338,
    precision: 0.87,
    recall: 0.67,
    warnings: 236,
    warningPrecision: 0.9,
    alone: {
      precision: 0.75,
      recall: 0.43
    },
    misses: ["we'll get to the bottom of it for you", 'for some season before the cliffs fall in', 'In any case we are going to see about reducing them']
  },
  respect: {
    replies: 185,
    precision: 0.43,
    recall: 0.39,
    warnings: 53,
    warningPrecision: 0.7,
    alone: {
      precision: 0.52,
      recall: 0.07
    },
    misses: [
      "These things have a way of turning up when someone's after a free meal",
      'I fear one can tell when a gentleman has married down',
      'Only a drongo would leave the box in the rain while waiting, mind.'
    ]
  },
  'sincere-apology': {
    replies: 258,
    precision: 0.98,
    recall: 0.72,
    warnings: 190,
    warningPrecision: 0.98,
    alone: {
      precision: 0.9,
      recall: 0.74
    },
    misses: ['Bummer!! Sorry bout that 😅', "I'm sorry, but it isn't for a pen to know who has died", 'Pasensya na po for any disappointment']
  },
  'stay-personal': {
    replies: 320,
    precision: 0.73,
    recall: 0.77,
    warnings: 256,
    warningPrecision: 0.83,
    alone: {
      precision: 0.61,
      recall: 0.74
    },
    misses: ['We would like to draw your attention to the fact that brambles must be cut to 50 cm', 'Re: account 40071, query dated 2/12', 'To the author of this review.']
  }
}
