/** How the rules do on the labelled replies. Made by `npm run eval`. */
import type {ScoreCard} from './score-card.ts'

export const scores: Record<string, ScoreCard> = {
  "calm-tone": {
    "replies": 1012,
    "precision": 0.96,
    "recall": 0.64,
    "warnings": 353,
    "warningPrecision": 0.99,
    "alone": {
      "precision": 0.91,
      "recall": 0.58
    },
    "misses": [
      "How many more times",
      "Forty days, and in all of that travelling not ONE of those famous Wi-Fi hotspots!",
      "One \"whole\" minute, how will you ever recover?"
    ]
  },
  "no-arguing": {
    "replies": 1502,
    "precision": 0.69,
    "recall": 0.68,
    "warnings": 619,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.69,
      "recall": 0.25
    },
    "misses": [
      "Funny how the other 212 people in that night managed to enjoy their dinner",
      "\"Three days\" is an exaggeration: fifty-one hours",
      "I did not say one week, it must be somebody else"
    ]
  },
  "no-blame": {
    "replies": 1468,
    "precision": 0.69,
    "recall": 0.74,
    "warnings": 503,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.71,
      "recall": 0.32
    },
    "misses": [
      "the board by the till says as much, for anyone who looks up from their phone",
      "You had reserved the cheapest category",
      "you must have scrolled straight past it"
    ]
  },
  "no-condescension": {
    "replies": 1481,
    "precision": 0.64,
    "recall": 0.63,
    "warnings": 206,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.68,
      "recall": 0.19
    },
    "misses": [
      "That's sort of what cotton does lol",
      "Props to you for finding the app store all by yourself at 71",
      "choosing PM this time"
    ]
  },
  "no-confrontation": {
    "replies": 1265,
    "precision": 0.88,
    "recall": 0.79,
    "warnings": 787,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.88,
      "recall": 0.43
    },
    "misses": [
      "Pay for what you break, sweetheart",
      "And ye can stop posting that screenshot under every release, once is plenty",
      "It is not permitted to rename the channel yourself."
    ]
  },
  "no-cornering": {
    "replies": 1282,
    "precision": 0.79,
    "recall": 0.79,
    "warnings": 739,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.73,
      "recall": 0.27
    },
    "misses": [
      "That chapter is shut and writing to councillors will only waste their time and yours",
      "or no more orders",
      "Any more tweets and you'll be blocked"
    ]
  },
  "no-dead-end": {
    "replies": 949,
    "precision": 0.85,
    "recall": 0.79,
    "warnings": 656,
    "warningPrecision": 0.93,
    "alone": {
      "precision": 0.71,
      "recall": 0.37
    },
    "misses": [
      "ringing round the branches won't get you a different answer",
      "As regards the sum itself, the avenue has regrettably come to its close",
      "As it stands the yams are on their own and we have put down the hoe."
    ]
  },
  "no-deflection": {
    "replies": 1483,
    "precision": 0.82,
    "recall": 0.73,
    "warnings": 789,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.74,
      "recall": 0.33
    },
    "misses": [
      "Staff can't see inside it and can't overrule it",
      "Band is from the marriage hall, we have zero to do with it",
      "The sign-up list was in the hands of the venue"
    ]
  },
  "no-dismissing": {
    "replies": 1356,
    "precision": 0.67,
    "recall": 0.64,
    "warnings": 641,
    "warningPrecision": 0.9,
    "alone": {
      "precision": 0.76,
      "recall": 0.2
    },
    "misses": [
      "Fourteen years doesn't buy anybody a loan",
      "one does feel that so much indignation over a stuffed animal could be laid aside",
      "Lad's eighteen, not eight, he'll cope."
    ]
  },
  "no-platitude": {
    "replies": 960,
    "precision": 0.89,
    "recall": 0.86,
    "warnings": 739,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.88,
      "recall": 0.46
    },
    "misses": [
      "Access to justice is what gets each of us out of bed.",
      "We want every order to be a happy order",
      "We're obsessed with delighting our creators every single day."
    ]
  },
  "no-policy-shield": {
    "replies": 1306,
    "precision": 0.86,
    "recall": 0.74,
    "warnings": 725,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.81,
      "recall": 0.53
    },
    "misses": [
      "The fare rules cover this, they don't bend",
      "The laundry slip states that the hotel accepts no liability for delicate fabrics",
      "It's how the scheme's wrote up."
    ]
  },
  "no-pushover": {
    "replies": 762,
    "precision": 0.96,
    "recall": 0.73,
    "warnings": 529,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.81,
      "recall": 0.17
    },
    "misses": [
      "Forget the fee, forget the inspection, forget the excess",
      "Then it shall be £24, or £14, or whatever the motorway is charging by then",
      "Without prejudice thereto, every demand, present or future, is conceded."
    ]
  },
  "no-reflex-giveaway": {
    "replies": 799,
    "precision": 0.93,
    "recall": 0.6,
    "warnings": 390,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.83,
      "recall": 0.13
    },
    "misses": [
      "Stay with us any time, for as long as you like, as often as you like",
      "Hosting invoices for 2024 and 2025 were refunded to all attendees.",
      "I've added a year of our privacy screen service free of charge"
    ]
  },
  "no-stalling": {
    "replies": 1216,
    "precision": 0.89,
    "recall": 0.8,
    "warnings": 823,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.82,
      "recall": 0.46
    },
    "misses": [
      "we'll get to the bottom of it for you",
      "perhaps in the autumn we look",
      "the alarm log will get a look in a while"
    ]
  },
  "respect": {
    "replies": 999,
    "precision": 0.7,
    "recall": 0.45,
    "warnings": 31,
    "warningPrecision": 0.9,
    "alone": {
      "precision": 0.62,
      "recall": 0.07
    },
    "misses": [
      "These things have a way of turning up when someone's after a free meal",
      "Persons who take to one-star reviews over it remain single for evident reasons.",
      "Audiophiles, mate, you're a painful lot"
    ]
  },
  "sincere-apology": {
    "replies": 945,
    "precision": 0.98,
    "recall": 0.85,
    "warnings": 807,
    "warningPrecision": 0.98,
    "alone": {
      "precision": 0.98,
      "recall": 0.81
    },
    "misses": [
      "Bummer!! Sorry bout that 😅",
      "sorry but the traffic was terrible",
      "Sorry, where a feeling was touched."
    ]
  },
  "stay-personal": {
    "replies": 1214,
    "precision": 0.86,
    "recall": 0.87,
    "warnings": 811,
    "warningPrecision": 0.94,
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
