/** How the rules do on the labelled replies. Made by `npm run eval`. */
import type {ScoreCard} from './score-card.ts'

export const scores: Record<string, ScoreCard> = {
  "calm-tone": {
    "replies": 726,
    "precision": 0.86,
    "recall": 0.66,
    "warnings": 426,
    "warningPrecision": 0.88,
    "alone": {
      "precision": 0.86,
      "recall": 0.56
    },
    "misses": [
      "How many more times",
      "but yes, do go on, tell the internet how WE missed it.",
      "Do mention the word \"May\", it opens so many hearts..."
    ]
  },
  "no-arguing": {
    "replies": 1126,
    "precision": 0.73,
    "recall": 0.61,
    "warnings": 0,
    "warningPrecision": 0,
    "alone": {
      "precision": 0.6,
      "recall": 0.24
    },
    "misses": [
      "Funny how the other 212 people in that night managed to enjoy their dinner",
      "I do not drink and have not for nine years",
      "in this shop we have not said ten, never"
    ]
  },
  "no-blame": {
    "replies": 1060,
    "precision": 0.83,
    "recall": 0.54,
    "warnings": 444,
    "warningPrecision": 0.9,
    "alone": {
      "precision": 0.67,
      "recall": 0.28
    },
    "misses": [
      "the board by the till says as much, for anyone who looks up from their phone",
      "You went down a kerb, mate. That's not servicing, that's you riding it like a tank.",
      "It sat in your inbox for a year with you not using it."
    ]
  },
  "no-condescension": {
    "replies": 1038,
    "precision": 0.73,
    "recall": 0.53,
    "warnings": 390,
    "warningPrecision": 0.85,
    "alone": {
      "precision": 0.53,
      "recall": 0.18
    },
    "misses": [
      "Twenty-three people made it onto that aircraft with the same information",
      "There is a MAX line for a reason",
      "most grown-ups pack a spare shirt in the cabin"
    ]
  },
  "no-confrontation": {
    "replies": 869,
    "precision": 0.87,
    "recall": 0.67,
    "warnings": 524,
    "warningPrecision": 0.93,
    "alone": {
      "precision": 0.81,
      "recall": 0.4
    },
    "misses": [
      "Pay for what you break, sweetheart",
      "You must attend when instructed.",
      "Don't haggle, the last one who did slept at the campsite."
    ]
  },
  "no-cornering": {
    "replies": 917,
    "precision": 0.85,
    "recall": 0.69,
    "warnings": 598,
    "warningPrecision": 0.91,
    "alone": {
      "precision": 0.69,
      "recall": 0.25
    },
    "misses": [
      "That chapter is shut and writing to councillors will only waste their time and yours",
      "Patients who miss a second appointment are removed from the list.",
      "If it isn't sorted by Thursday arvo, the transfer dies."
    ]
  },
  "no-dead-end": {
    "replies": 708,
    "precision": 0.88,
    "recall": 0.67,
    "warnings": 495,
    "warningPrecision": 0.9,
    "alone": {
      "precision": 0.64,
      "recall": 0.33
    },
    "misses": [
      "ringing round the branches won't get you a different answer",
      "Unfortunately we cannot provide any further information.",
      "after that the cupboard's empty"
    ]
  },
  "no-deflection": {
    "replies": 1070,
    "precision": 0.82,
    "recall": 0.71,
    "warnings": 0,
    "warningPrecision": 0,
    "alone": {
      "precision": 0.71,
      "recall": 0.33
    },
    "misses": [
      "Staff can't see inside it and can't overrule it",
      "Unfortunately a sample appears to have gone astray.",
      "your accountant picked the plan i think, so that's one for them"
    ]
  },
  "no-dismissing": {
    "replies": 997,
    "precision": 0.81,
    "recall": 0.52,
    "warnings": 447,
    "warningPrecision": 0.91,
    "alone": {
      "precision": 0.7,
      "recall": 0.19
    },
    "misses": [
      "Fourteen years doesn't buy anybody a loan",
      "the alternative hotel was of the same category, so in reality you lost nothing",
      "Nerves: unnecessary."
    ]
  },
  "no-platitude": {
    "replies": 700,
    "precision": 0.88,
    "recall": 0.84,
    "warnings": 629,
    "warningPrecision": 0.9,
    "alone": {
      "precision": 0.85,
      "recall": 0.46
    },
    "misses": [
      "Your peace of mind never sleeps with us",
      "We hope you enjoy the show",
      "Connecting hearts is what Beacon Fibre was put on this earth to do."
    ]
  },
  "no-policy-shield": {
    "replies": 940,
    "precision": 0.87,
    "recall": 0.66,
    "warnings": 586,
    "warningPrecision": 0.92,
    "alone": {
      "precision": 0.72,
      "recall": 0.49
    },
    "misses": [
      "The fare rules cover this, they don't bend",
      "Information given by the virtual assistant is non-binding and does not come from our team",
      "the Lounge Rules make no provision"
    ]
  },
  "no-pushover": {
    "replies": 532,
    "precision": 0.89,
    "recall": 0.72,
    "warnings": 373,
    "warningPrecision": 0.93,
    "alone": {
      "precision": 0.77,
      "recall": 0.16
    },
    "misses": [
      "There's no need for us to look at the roof, your word settles it.",
      "Should anything at all be desired besides, be it ever so great, it is granted beforehand",
      "That said, a new hob, new kitchen or new flat, tick whichever and it's agreed."
    ]
  },
  "no-reflex-giveaway": {
    "replies": 570,
    "precision": 0.87,
    "recall": 0.69,
    "warnings": 360,
    "warningPrecision": 0.93,
    "alone": {
      "precision": 0.79,
      "recall": 0.13
    },
    "misses": [
      "Stay with us any time, for as long as you like, as often as you like",
      "The mattress stays with you",
      "Nine pizzas I give you for nothing, only so I hear silence."
    ]
  },
  "no-stalling": {
    "replies": 918,
    "precision": 0.93,
    "recall": 0.72,
    "warnings": 666,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.79,
      "recall": 0.44
    },
    "misses": [
      "we'll get to the bottom of it for you",
      "your claim is under process",
      "The matter of the errors is being studied"
    ]
  },
  "respect": {
    "replies": 699,
    "precision": 0.57,
    "recall": 0.52,
    "warnings": 335,
    "warningPrecision": 0.77,
    "alone": {
      "precision": 0.52,
      "recall": 0.06
    },
    "misses": [
      "These things have a way of turning up when someone's after a free meal",
      "With a head like that on the licence, no wonder it choked",
      "Twelve hens, mind, is a flock nobody with ears would roof together."
    ]
  },
  "sincere-apology": {
    "replies": 680,
    "precision": 0.97,
    "recall": 0.82,
    "warnings": 565,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.93,
      "recall": 0.77
    },
    "misses": [
      "Bummer!! Sorry bout that 😅",
      "Sorry to any passengers affected",
      "So sorry that pretend hearts have broken a real one."
    ]
  },
  "stay-personal": {
    "replies": 915,
    "precision": 0.87,
    "recall": 0.83,
    "warnings": 810,
    "warningPrecision": 0.9,
    "alone": {
      "precision": 0.71,
      "recall": 0.73
    },
    "misses": [
      "We would like to draw your attention to the fact that brambles must be cut to 50 cm",
      "If this does not answer your question, please rephrase it using simple keywords",
      "Dear Brother or Sister in the Joy of Furniture"
    ]
  }
}
