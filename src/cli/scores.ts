/** How the rules do on the labelled replies. Made by `npm run eval`. */
import type {ScoreCard} from './score-card.ts'

export const scores: Record<string, ScoreCard> = {
  "calm-tone": {
    "replies": 1012,
    "precision": 0.93,
    "recall": 0.68,
    "warnings": 610,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.92,
      "recall": 0.58
    },
    "misses": [
      "How many more times",
      "And of course the world had to be told within nine minutes, as one does.",
      "Again the address, always the address..."
    ]
  },
  "no-arguing": {
    "replies": 1502,
    "precision": 0.69,
    "recall": 0.63,
    "warnings": 642,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.67,
      "recall": 0.25
    },
    "misses": [
      "Leeds were right to decline it",
      "I get the school run, but nobody else on your street struggles with it",
      "That's not a suspension, no matter what the app calls it"
    ]
  },
  "no-blame": {
    "replies": 1468,
    "precision": 0.72,
    "recall": 0.72,
    "warnings": 649,
    "warningPrecision": 0.92,
    "alone": {
      "precision": 0.7,
      "recall": 0.32
    },
    "misses": [
      "the board by the till says as much, for anyone who looks up from their phone",
      "You unsubscribed from the newsletter in January, hence the surprise",
      "You choose 15 by own finger kha."
    ]
  },
  "no-condescension": {
    "replies": 1481,
    "precision": 0.72,
    "recall": 0.57,
    "warnings": 311,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.64,
      "recall": 0.2
    },
    "misses": [
      "That's sort of what cotton does lol",
      "Props to you for finding the app store all by yourself at 71",
      "there's a thing called a volume button"
    ]
  },
  "no-confrontation": {
    "replies": 1265,
    "precision": 0.89,
    "recall": 0.76,
    "warnings": 809,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.88,
      "recall": 0.42
    },
    "misses": [
      "Pay for what you break, sweetheart",
      "passengers must have a valid ticket before boarding",
      "And no tasting the rest. None. Hands off."
    ]
  },
  "no-cornering": {
    "replies": 1282,
    "precision": 0.8,
    "recall": 0.76,
    "warnings": 777,
    "warningPrecision": 0.93,
    "alone": {
      "precision": 0.73,
      "recall": 0.27
    },
    "misses": [
      "That chapter is shut and writing to councillors will only waste their time and yours",
      "or you'll be the one paying for the door",
      "The 12GB plan at £10 is the only one we can offer you, decide today"
    ]
  },
  "no-dead-end": {
    "replies": 949,
    "precision": 0.85,
    "recall": 0.77,
    "warnings": 697,
    "warningPrecision": 0.91,
    "alone": {
      "precision": 0.71,
      "recall": 0.37
    },
    "misses": [
      "We regard the correspondence as concluded",
      "my craft ends at that whistle and so does anybody's",
      "As to the ones already printed, I am quite at the end of my tether and of my department."
    ]
  },
  "no-deflection": {
    "replies": 1483,
    "precision": 0.86,
    "recall": 0.7,
    "warnings": 846,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.74,
      "recall": 0.33
    },
    "misses": [
      "Staff can't see inside it and can't overrule it",
      "That core isn't ours anyway, so shout at the open-source chaps",
      "Complaints likewise: Kraków."
    ]
  },
  "no-dismissing": {
    "replies": 1356,
    "precision": 0.71,
    "recall": 0.61,
    "warnings": 596,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.75,
      "recall": 0.2
    },
    "misses": [
      "Fourteen years doesn't buy anybody a loan",
      "Eighty coins, you can't even eat 'em",
      "This happens to somebody every hour and the exercises are only stretches."
    ]
  },
  "no-platitude": {
    "replies": 960,
    "precision": 0.85,
    "recall": 0.85,
    "warnings": 749,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.88,
      "recall": 0.46
    },
    "misses": [
      "Your peace of mind never sleeps with us",
      "Our team is proud of the guidance it gives",
      "Innovation, at our bank, is not a department but a heartbeat."
    ]
  },
  "no-policy-shield": {
    "replies": 1306,
    "precision": 0.83,
    "recall": 0.75,
    "warnings": 799,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.81,
      "recall": 0.53
    },
    "misses": [
      "The fare rules cover this, they don't bend",
      "The laundry slip states that the hotel accepts no liability for delicate fabrics",
      "Pack size: set by price list 2026."
    ]
  },
  "no-pushover": {
    "replies": 762,
    "precision": 0.97,
    "recall": 0.66,
    "warnings": 491,
    "warningPrecision": 0.98,
    "alone": {
      "precision": 0.81,
      "recall": 0.17
    },
    "misses": [
      "Forget the fee, forget the inspection, forget the excess",
      "Still, you order and I will do, free books, full library, anything.",
      "Any other wish you may have is granted in advance."
    ]
  },
  "no-reflex-giveaway": {
    "replies": 799,
    "precision": 0.93,
    "recall": 0.55,
    "warnings": 390,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.83,
      "recall": 0.13
    },
    "misses": [
      "Stay with us any time, for as long as you like, as often as you like",
      "A webcam cover is sent to you at no charge",
      "Please take a free canvas and a set of acrylics when you come in"
    ]
  },
  "no-stalling": {
    "replies": 1216,
    "precision": 0.88,
    "recall": 0.82,
    "warnings": 862,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.81,
      "recall": 0.47
    },
    "misses": [
      "we'll get to the bottom of it for you",
      "The rest will come up at the next meeting.",
      "When the pieces come, one will perhaps make you a sign"
    ]
  },
  "respect": {
    "replies": 999,
    "precision": 0.71,
    "recall": 0.46,
    "warnings": 13,
    "warningPrecision": 0.77,
    "alone": {
      "precision": 0.63,
      "recall": 0.07
    },
    "misses": [
      "These things have a way of turning up when someone's after a free meal",
      "You'd only be the sort who stands at the window in a vest",
      "as cheap people tend to"
    ]
  },
  "sincere-apology": {
    "replies": 945,
    "precision": 0.98,
    "recall": 0.86,
    "warnings": 814,
    "warningPrecision": 0.98,
    "alone": {
      "precision": 0.98,
      "recall": 0.81
    },
    "misses": [
      "Bummer!! Sorry bout that 😅",
      "Oopsie! Looks like something went wrong on our end 🙈",
      "sorry the mean little machine hurt your feelings"
    ]
  },
  "stay-personal": {
    "replies": 1214,
    "precision": 0.89,
    "recall": 0.82,
    "warnings": 978,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.83,
      "recall": 0.76
    },
    "misses": [
      "Ticket closed automatically.",
      "Your case has been escalated to our finance team who will revert as soon as possible",
      "The concerned department will do the needful at the earliest"
    ]
  }
}
