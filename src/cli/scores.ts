/** How the rules do on the labelled replies. Made by `npm run eval`. */
import type {ScoreCard} from './score-card.ts'

export const scores: Record<string, ScoreCard> = {
  "calm-tone": {
    "replies": 1012,
    "precision": 0.96,
    "recall": 0.64,
    "warnings": 355,
    "warningPrecision": 0.99,
    "alone": {
      "precision": 0.89,
      "recall": 0.58
    },
    "misses": [
      "How many more times",
      "How kind of you to let us know at such length.",
      "and we are honestly quite \"thrilled\" to be tagged about it"
    ]
  },
  "no-arguing": {
    "replies": 1502,
    "precision": 0.74,
    "recall": 0.65,
    "warnings": 582,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.61,
      "recall": 0.26
    },
    "misses": [
      "Funny how the other 212 people in that night managed to enjoy their dinner",
      "It's exactly what was typed, so spare us the 'your system'.",
      "Once is not already, once is just once."
    ]
  },
  "no-blame": {
    "replies": 1468,
    "precision": 0.7,
    "recall": 0.74,
    "warnings": 493,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.71,
      "recall": 0.32
    },
    "misses": [
      "the board by the till says as much, for anyone who looks up from their phone",
      "Error F21 appears when the filter has not been cleaned by the user.",
      "Skirting gap at unit 4 results from customer's own floor"
    ]
  },
  "no-condescension": {
    "replies": 1481,
    "precision": 0.68,
    "recall": 0.6,
    "warnings": 234,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.59,
      "recall": 0.19
    },
    "misses": [
      "That's sort of what cotton does lol",
      "we did not say accessible; read it again",
      "Naturally that has been possible all along for those who look."
    ]
  },
  "no-confrontation": {
    "replies": 1265,
    "precision": 0.86,
    "recall": 0.79,
    "warnings": 794,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.85,
      "recall": 0.43
    },
    "misses": [
      "Pay for what you break, sweetheart",
      "Next time: no dog on the bed, no dog in the dining room",
      "It is not permitted to rename the channel yourself."
    ]
  },
  "no-cornering": {
    "replies": 1282,
    "precision": 0.78,
    "recall": 0.79,
    "warnings": 743,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.73,
      "recall": 0.27
    },
    "misses": [
      "That chapter is shut and writing to councillors will only waste their time and yours",
      "The rule admits no exception",
      "Share them or find another place"
    ]
  },
  "no-dead-end": {
    "replies": 949,
    "precision": 0.87,
    "recall": 0.76,
    "warnings": 610,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.68,
      "recall": 0.37
    },
    "misses": [
      "ringing round the branches won't get you a different answer",
      "no means exist to take the wish any further than this window",
      "from here nothing else exists to do"
    ]
  },
  "no-deflection": {
    "replies": 1483,
    "precision": 0.79,
    "recall": 0.75,
    "warnings": 831,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.71,
      "recall": 0.33
    },
    "misses": [
      "Staff can't see inside it and can't overrule it",
      "the owner decides who he rents to",
      "The charge is Stripe, I don't touch it."
    ]
  },
  "no-dismissing": {
    "replies": 1356,
    "precision": 0.7,
    "recall": 0.63,
    "warnings": 613,
    "warningPrecision": 0.91,
    "alone": {
      "precision": 0.72,
      "recall": 0.2
    },
    "misses": [
      "Fourteen years doesn't buy anybody a loan",
      "An eight, a three, the sea has seen greater storms",
      "Four euro, sure you'd drop that down the back of a sofa."
    ]
  },
  "no-platitude": {
    "replies": 960,
    "precision": 0.89,
    "recall": 0.87,
    "warnings": 737,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.86,
      "recall": 0.46
    },
    "misses": [
      "Trust us, it's grand",
      "Success of our clients, first and always",
      "We light up lives, one home at a time."
    ]
  },
  "no-policy-shield": {
    "replies": 1306,
    "precision": 0.86,
    "recall": 0.73,
    "warnings": 663,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.75,
      "recall": 0.53
    },
    "misses": [
      "The fare rules cover this, they don't bend",
      "but the service level agreement only covers full outages, which this was not",
      "The pricing engine just doesn't do matching."
    ]
  },
  "no-pushover": {
    "replies": 762,
    "precision": 0.95,
    "recall": 0.73,
    "warnings": 545,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.8,
      "recall": 0.17
    },
    "misses": [
      "Forget the fee, forget the inspection, forget the excess",
      "If that doesn't suit, write your own figure and we salute it",
      "The refund, the boat, the lough and my mother's house, take whichever ye fancy."
    ]
  },
  "no-reflex-giveaway": {
    "replies": 799,
    "precision": 0.92,
    "recall": 0.62,
    "warnings": 405,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.8,
      "recall": 0.13
    },
    "misses": [
      "Stay with us any time, for as long as you like, as often as you like",
      "here are two free Wednesday stalls, keep the Tuesday ones as well",
      "Luna's last two visits have been refunded in full"
    ]
  },
  "no-stalling": {
    "replies": 1216,
    "precision": 0.89,
    "recall": 0.79,
    "warnings": 835,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.79,
      "recall": 0.46
    },
    "misses": [
      "we'll get to the bottom of it for you",
      "perhaps in the autumn we look",
      "Let's see on the day."
    ]
  },
  "respect": {
    "replies": 999,
    "precision": 0.77,
    "recall": 0.41,
    "warnings": 29,
    "warningPrecision": 0.9,
    "alone": {
      "precision": 0.6,
      "recall": 0.07
    },
    "misses": [
      "These things have a way of turning up when someone's after a free meal",
      "The delivery man's a useless lump, between us, he only comes when he's hungry.",
      "A payroll clerk who can't count days, that's a new one"
    ]
  },
  "sincere-apology": {
    "replies": 945,
    "precision": 0.95,
    "recall": 0.85,
    "warnings": 824,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.95,
      "recall": 0.81
    },
    "misses": [
      "Bummer!! Sorry bout that 😅",
      "Oopsie! Looks like something went wrong on our end 🙈",
      "Sorry, where a feeling was touched."
    ]
  },
  "stay-personal": {
    "replies": 1214,
    "precision": 0.86,
    "recall": 0.86,
    "warnings": 781,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.74,
      "recall": 0.77
    },
    "misses": [
      "Ticket closed automatically.",
      "We thank you for your continued partnership",
      "Dear Self-Hosting User,"
    ]
  }
}
