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
    "precision": 0.73,
    "recall": 0.66,
    "warnings": 602,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.69,
      "recall": 0.25
    },
    "misses": [
      "Funny how the other 212 people in that night managed to enjoy their dinner",
      "You maintain that nobody warned you, which my letter of the ninth disproves",
      "CUSTOMS IS NOT CHARGED BY US!!!"
    ]
  },
  "no-blame": {
    "replies": 1468,
    "precision": 0.68,
    "recall": 0.75,
    "warnings": 508,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.71,
      "recall": 0.32
    },
    "misses": [
      "the board by the till says as much, for anyone who looks up from their phone",
      "Error F21 appears when the filter has not been cleaned by the user.",
      "You'd sent page 3 twice instead"
    ]
  },
  "no-condescension": {
    "replies": 1481,
    "precision": 0.7,
    "recall": 0.6,
    "warnings": 179,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.68,
      "recall": 0.19
    },
    "misses": [
      "That's sort of what cotton does lol",
      "Twenty, sir, count with your ten fingers twice",
      "It should be self-evident that an app with heating data cannot stay at one price forever."
    ]
  },
  "no-confrontation": {
    "replies": 1265,
    "precision": 0.87,
    "recall": 0.8,
    "warnings": 805,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.88,
      "recall": 0.43
    },
    "misses": [
      "Pay for what you break, sweetheart",
      "Next time, do ring FIRST",
      "It is not permitted to rename the channel yourself."
    ]
  },
  "no-cornering": {
    "replies": 1282,
    "precision": 0.79,
    "recall": 0.78,
    "warnings": 726,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.73,
      "recall": 0.27
    },
    "misses": [
      "That chapter is shut and writing to councillors will only waste their time and yours",
      "LAST CHANCE to say yes, this chat shuts in 60 seconds!!!",
      "You'll have to fetch them from there, it's the only way in"
    ]
  },
  "no-dead-end": {
    "replies": 949,
    "precision": 0.86,
    "recall": 0.76,
    "warnings": 623,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.71,
      "recall": 0.37
    },
    "misses": [
      "ringing round the branches won't get you a different answer",
      "my craft ends at that whistle and so does anybody's",
      "This counter has no second question it can ask."
    ]
  },
  "no-deflection": {
    "replies": 1483,
    "precision": 0.83,
    "recall": 0.73,
    "warnings": 809,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.74,
      "recall": 0.33
    },
    "misses": [
      "Staff can't see inside it and can't overrule it",
      "The man is not employed here",
      "It is therefore the old publisher's job to find it"
    ]
  },
  "no-dismissing": {
    "replies": 1356,
    "precision": 0.7,
    "recall": 0.63,
    "warnings": 618,
    "warningPrecision": 0.91,
    "alone": {
      "precision": 0.75,
      "recall": 0.2
    },
    "misses": [
      "Fourteen years doesn't buy anybody a loan",
      "An eight, a three, the sea has seen greater storms",
      "This happens to somebody every hour and the exercises are only stretches."
    ]
  },
  "no-platitude": {
    "replies": 960,
    "precision": 0.89,
    "recall": 0.86,
    "warnings": 731,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.88,
      "recall": 0.46
    },
    "misses": [
      "Trust us, it's grand",
      "Our vocation is service",
      "Mates before mail, that's us."
    ]
  },
  "no-policy-shield": {
    "replies": 1306,
    "precision": 0.86,
    "recall": 0.74,
    "warnings": 726,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.81,
      "recall": 0.53
    },
    "misses": [
      "The fare rules cover this, they don't bend",
      "Slots are estimates and not guaranteed as stated at the checkout",
      "Pack size: set by price list 2026."
    ]
  },
  "no-pushover": {
    "replies": 762,
    "precision": 0.95,
    "recall": 0.72,
    "warnings": 535,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.8,
      "recall": 0.17
    },
    "misses": [
      "Forget the fee, forget the inspection, forget the excess",
      "whatever you want from Provence",
      "You name it and it's given, no ceiling."
    ]
  },
  "no-reflex-giveaway": {
    "replies": 799,
    "precision": 0.92,
    "recall": 0.62,
    "warnings": 409,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.8,
      "recall": 0.13
    },
    "misses": [
      "Stay with us any time, for as long as you like, as often as you like",
      "I've also gone ahead and made the whole of your next rental free, with snacks",
      "Luna's last two visits have been refunded in full"
    ]
  },
  "no-stalling": {
    "replies": 1216,
    "precision": 0.89,
    "recall": 0.79,
    "warnings": 832,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.82,
      "recall": 0.46
    },
    "misses": [
      "we'll get to the bottom of it for you",
      "perhaps in the autumn we look",
      "he'll surface when he surfaces"
    ]
  },
  "respect": {
    "replies": 999,
    "precision": 0.77,
    "recall": 0.41,
    "warnings": 29,
    "warningPrecision": 0.9,
    "alone": {
      "precision": 0.62,
      "recall": 0.07
    },
    "misses": [
      "These things have a way of turning up when someone's after a free meal",
      "Persons who take to one-star reviews over it remain single for evident reasons.",
      "Cheapskates usually ask for a discount next"
    ]
  },
  "sincere-apology": {
    "replies": 945,
    "precision": 0.98,
    "recall": 0.85,
    "warnings": 806,
    "warningPrecision": 0.98,
    "alone": {
      "precision": 0.98,
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
    "precision": 0.87,
    "recall": 0.87,
    "warnings": 808,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.83,
      "recall": 0.76
    },
    "misses": [
      "Ticket closed automatically.",
      "Kindly comply at the earliest",
      "To the purchaser of item 771,"
    ]
  }
}
