/** How the rules do on the labelled replies. Made by `npm run eval`. */
import type {ScoreCard} from './score-card.ts'

export const scores: Record<string, ScoreCard> = {
  "calm-tone": {
    "replies": 221,
    "precision": 0.72,
    "recall": 0.59,
    "warnings": 118,
    "warningPrecision": 0.81,
    "alone": {
      "precision": 0.76,
      "recall": 0.47
    },
    "misses": [
      "Funny how the other 212 people in that night managed to enjoy their dinner",
      "how very observant",
      "Really, HOW many times can one be asked"
    ]
  },
  "no-arguing": {
    "replies": 404,
    "precision": 0.52,
    "recall": 0.59,
    "warnings": 0,
    "warningPrecision": 0,
    "alone": {
      "precision": 0.48,
      "recall": 0.21
    },
    "misses": [
      "Funny how the other 212 people in that night managed to enjoy their dinner",
      "hot water works tho, we tested, so ur story's off",
      "The jacket is true to size"
    ]
  },
  "no-blame": {
    "replies": 425,
    "precision": 0.5,
    "recall": 0.62,
    "warnings": 316,
    "warningPrecision": 0.68,
    "alone": {
      "precision": 0.57,
      "recall": 0.23
    },
    "misses": [
      "the board by the till says as much, for anyone who looks up from their phone",
      "if you'd moved yours a bit less often perhaps nobody would have noticed the button",
      "you and your friends left the apartment in a disgraceful condition"
    ]
  },
  "no-condescension": {
    "replies": 344,
    "precision": 0.64,
    "recall": 0.4,
    "warnings": 137,
    "warningPrecision": 0.77,
    "alone": {
      "precision": 0.4,
      "recall": 0.15
    },
    "misses": [
      "the board by the till says as much, for anyone who looks up from their phone",
      "a sum any pupil does on fingers",
      "You know that a foot is lifted when one walks, I assume"
    ]
  },
  "no-confrontation": {
    "replies": 280,
    "precision": 0.74,
    "recall": 0.61,
    "warnings": 192,
    "warningPrecision": 0.79,
    "alone": {
      "precision": 0.7,
      "recall": 0.34
    },
    "misses": [
      "Pay for what you break, sweetheart",
      "You are not to place the ring under a lamp and then report what you see.",
      "Stop hitting the dispute button at your bank"
    ]
  },
  "no-cornering": {
    "replies": 317,
    "precision": 0.69,
    "recall": 0.61,
    "warnings": 210,
    "warningPrecision": 0.82,
    "alone": {
      "precision": 0.66,
      "recall": 0.22
    },
    "misses": [
      "That chapter is shut and writing to councillors will only waste their time and yours",
      "so it's the full tariff or the beach hut with the gulls",
      "there isn't a third option"
    ]
  },
  "no-dead-end": {
    "replies": 234,
    "precision": 0.78,
    "recall": 0.62,
    "warnings": 186,
    "warningPrecision": 0.78,
    "alone": {
      "precision": 0.56,
      "recall": 0.26
    },
    "misses": [
      "We regard the correspondence as concluded",
      "I have no way to remove it, and neither does anyone here",
      "it is the end of the market for us"
    ]
  },
  "no-deflection": {
    "replies": 394,
    "precision": 0.76,
    "recall": 0.56,
    "warnings": 0,
    "warningPrecision": 0,
    "alone": {
      "precision": 0.63,
      "recall": 0.31
    },
    "misses": [
      "it was probably the football lot who checked out, nothing to do with us lol",
      "was mislaid by an outside laundry and not by anyone here",
      "If the pharmacy can't find it, the pharmacy has to sort that out"
    ]
  },
  "no-dismissing": {
    "replies": 313,
    "precision": 0.49,
    "recall": 0.51,
    "warnings": 147,
    "warningPrecision": 0.73,
    "alone": {
      "precision": 0.68,
      "recall": 0.19
    },
    "misses": [
      "it's mad busy today for everyone not just you!",
      "I'm sure the encore was lovely as well.",
      "tbh its just hair and itll grow"
    ]
  },
  "no-platitude": {
    "replies": 289,
    "precision": 0.9,
    "recall": 0.74,
    "warnings": 237,
    "warningPrecision": 0.9,
    "alone": {
      "precision": 0.83,
      "recall": 0.48
    },
    "misses": [
      "Your peace of mind never sleeps with us",
      "gamers are everything to us",
      "Quality service, that's us"
    ]
  },
  "no-policy-shield": {
    "replies": 359,
    "precision": 0.8,
    "recall": 0.53,
    "warnings": 216,
    "warningPrecision": 0.83,
    "alone": {
      "precision": 0.64,
      "recall": 0.4
    },
    "misses": [
      "The fare rules cover this, they don't bend",
      "it's what the sheet by the bell says",
      "guest tickets are non-refundable under the membership rules"
    ]
  },
  "no-pushover": {
    "replies": 146,
    "precision": 0.9,
    "recall": 0.64,
    "warnings": 104,
    "warningPrecision": 0.9,
    "alone": {
      "precision": 0.64,
      "recall": 0.15
    },
    "misses": [
      "Forget the fee, forget the inspection, forget the excess",
      "Okay lah, cash, pizza, box, all also can, you just take.",
      "Tell us what the bag was worth and then tell us twice that, we'd not haggle"
    ]
  },
  "no-reflex-giveaway": {
    "replies": 144,
    "precision": 0.76,
    "recall": 0.47,
    "warnings": 77,
    "warningPrecision": 0.78,
    "alone": {
      "precision": 0.65,
      "recall": 0.14
    },
    "misses": [
      "Stay with us any time, for as long as you like, as often as you like",
      "That said, the full debt is cancelled and the camera is yours",
      "We've zeroed your fees for the rest of the year and comped two terminals."
    ]
  },
  "no-stalling": {
    "replies": 338,
    "precision": 0.87,
    "recall": 0.67,
    "warnings": 259,
    "warningPrecision": 0.87,
    "alone": {
      "precision": 0.75,
      "recall": 0.43
    },
    "misses": [
      "we'll get to the bottom of it for you",
      "for some season before the cliffs fall in",
      "I've asked if anything can be done and we'll let you know when we hear back"
    ]
  },
  "respect": {
    "replies": 185,
    "precision": 0.44,
    "recall": 0.39,
    "warnings": 69,
    "warningPrecision": 0.64,
    "alone": {
      "precision": 0.52,
      "recall": 0.07
    },
    "misses": [
      "These things have a way of turning up when someone's after a free meal",
      "The brake works for anybody with two feet and a brain",
      "people like you are why I had to code a receipt page"
    ]
  },
  "sincere-apology": {
    "replies": 258,
    "precision": 0.98,
    "recall": 0.72,
    "warnings": 190,
    "warningPrecision": 0.98,
    "alone": {
      "precision": 0.9,
      "recall": 0.74
    },
    "misses": [
      "Bummer!! Sorry bout that 😅",
      "I'm sorry, but it isn't for a pen to know who has died",
      "Pasensya na po for any disappointment"
    ]
  },
  "stay-personal": {
    "replies": 320,
    "precision": 0.74,
    "recall": 0.77,
    "warnings": 323,
    "warningPrecision": 0.76,
    "alone": {
      "precision": 0.61,
      "recall": 0.74
    },
    "misses": [
      "We would like to draw your attention to the fact that brambles must be cut to 50 cm",
      "Re: account 40071, query dated 2/12",
      "Please refer to the General Conditions, article 12"
    ]
  }
}
