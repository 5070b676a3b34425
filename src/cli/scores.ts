/** How the rules do on the labelled replies. Made by `npm run eval`. */
import type {ScoreCard} from './score-card.ts'

export const scores: Record<string, ScoreCard> = {
  "calm-tone": {
    "replies": 1012,
    "precision": 0.94,
    "recall": 0.67,
    "warnings": 585,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.91,
      "recall": 0.58
    },
    "misses": [
      "How many more times",
      "How very alarming it must be that a travel card records travel.",
      "One \"whole\" minute, how will you ever recover?"
    ]
  },
  "no-arguing": {
    "replies": 1502,
    "precision": 0.71,
    "recall": 0.62,
    "warnings": 568,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.69,
      "recall": 0.25
    },
    "misses": [
      "Funny how the other 212 people in that night managed to enjoy their dinner",
      "However your cancellation was at 10:04 po and not at 9.",
      "It is not \"again\", it is the first time"
    ]
  },
  "no-blame": {
    "replies": 1468,
    "precision": 0.6,
    "recall": 0.78,
    "warnings": 626,
    "warningPrecision": 0.93,
    "alone": {
      "precision": 0.71,
      "recall": 0.32
    },
    "misses": [
      "the board by the till says as much, for anyone who looks up from their phone",
      "If you didn't want this you needed to update your preferences",
      "The wrong tap was still yours"
    ]
  },
  "no-condescension": {
    "replies": 1481,
    "precision": 0.7,
    "recall": 0.57,
    "warnings": 246,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.68,
      "recall": 0.19
    },
    "misses": [
      "That's sort of what cotton does lol",
      "Props to you for finding the app store all by yourself at 71",
      "It's RIGHT THERE"
    ]
  },
  "no-confrontation": {
    "replies": 1265,
    "precision": 0.86,
    "recall": 0.78,
    "warnings": 830,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.88,
      "recall": 0.42
    },
    "misses": [
      "Pay for what you break, sweetheart",
      "Next time: no dog on the bed, no dog in the dining room",
      "the bill is not to be disputed by you at the table hereafter"
    ]
  },
  "no-cornering": {
    "replies": 1282,
    "precision": 0.85,
    "recall": 0.73,
    "warnings": 695,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.73,
      "recall": 0.27
    },
    "misses": [
      "We regard the correspondence as concluded",
      "Sign for it as complete by {{Date}}, or {{Firm Name}} ceases to act",
      "Without a receipt within 28 days you lose any claim"
    ]
  },
  "no-dead-end": {
    "replies": 949,
    "precision": 0.87,
    "recall": 0.74,
    "warnings": 619,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.71,
      "recall": 0.37
    },
    "misses": [
      "ringing round the branches won't get you a different answer",
      "tomorrow it is not there and no more request will be taken",
      "I can't help with codes, nobody here can."
    ]
  },
  "no-deflection": {
    "replies": 1483,
    "precision": 0.81,
    "recall": 0.73,
    "warnings": 876,
    "warningPrecision": 0.93,
    "alone": {
      "precision": 0.74,
      "recall": 0.33
    },
    "misses": [
      "Staff can't see inside it and can't overrule it",
      "Meals are made by SkyChef, report it to SkyChef.",
      "I didn't make the rule, that comes from the owners"
    ]
  },
  "no-dismissing": {
    "replies": 1356,
    "precision": 0.71,
    "recall": 0.63,
    "warnings": 643,
    "warningPrecision": 0.9,
    "alone": {
      "precision": 0.76,
      "recall": 0.2
    },
    "misses": [
      "Fourteen years doesn't buy anybody a loan",
      "a drop of water never troubled Jonah",
      "Bless you for being scared of a bit of ice, my love!"
    ]
  },
  "no-platitude": {
    "replies": 960,
    "precision": 0.84,
    "recall": 0.9,
    "warnings": 787,
    "warningPrecision": 0.93,
    "alone": {
      "precision": 0.88,
      "recall": 0.46
    },
    "misses": [
      "Fenchurch Travel Cover holds courtesy among its founding principles",
      "Every child is important when it swims",
      "Happy pets make a happy team"
    ]
  },
  "no-policy-shield": {
    "replies": 1306,
    "precision": 0.84,
    "recall": 0.75,
    "warnings": 761,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.81,
      "recall": 0.53
    },
    "misses": [
      "The fare rules cover this, they don't bend",
      "claims are assessed automatically by our system",
      "When tick is green the program doesn't open the case for me."
    ]
  },
  "no-pushover": {
    "replies": 762,
    "precision": 0.96,
    "recall": 0.65,
    "warnings": 487,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.81,
      "recall": 0.17
    },
    "misses": [
      "Forget the fee, forget the inspection, forget the excess",
      "Still, you order and I will do, free books, full library, anything.",
      "but say the sum and have it"
    ]
  },
  "no-reflex-giveaway": {
    "replies": 799,
    "precision": 0.95,
    "recall": 0.53,
    "warnings": 320,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.83,
      "recall": 0.13
    },
    "misses": [
      "Stay with us any time, for as long as you like, as often as you like",
      "A webcam cover is sent to you at no charge",
      "It's free, and so are the next three"
    ]
  },
  "no-stalling": {
    "replies": 1216,
    "precision": 0.84,
    "recall": 0.77,
    "warnings": 890,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.83,
      "recall": 0.47
    },
    "misses": [
      "we'll get to the bottom of it for you",
      "Information on the warranty side is going to be provided in the near future",
      "One of the crew may revisit the wording down the line."
    ]
  },
  "respect": {
    "replies": 999,
    "precision": 0.71,
    "recall": 0.45,
    "warnings": 70,
    "warningPrecision": 0.91,
    "alone": {
      "precision": 0.62,
      "recall": 0.07
    },
    "misses": [
      "These things have a way of turning up when someone's after a free meal",
      "Who needs 300 euro at his age has in any case no talent for counting.",
      "Numbers up to three are taught in kindergarten"
    ]
  },
  "sincere-apology": {
    "replies": 945,
    "precision": 0.97,
    "recall": 0.86,
    "warnings": 817,
    "warningPrecision": 0.98,
    "alone": {
      "precision": 0.98,
      "recall": 0.81
    },
    "misses": [
      "Bummer!! Sorry bout that 😅",
      "sorry but the traffic was terrible",
      "Sorry, for what sorrow's worth on a Tuesday."
    ]
  },
  "stay-personal": {
    "replies": 1214,
    "precision": 0.92,
    "recall": 0.79,
    "warnings": 889,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.83,
      "recall": 0.76
    },
    "misses": [
      "Ticket closed automatically.",
      "Under section 4.3 of our terms we do not cover price differences",
      "Dear Self-Hosting User,"
    ]
  }
}
