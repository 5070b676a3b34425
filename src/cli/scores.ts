/** How the rules do on the labelled replies. Made by `npm run eval`. */
import type {ScoreCard} from './score-card.ts'

export const scores: Record<string, ScoreCard> = {
  "calm-tone": {
    "replies": 1012,
    "precision": 0.96,
    "recall": 0.66,
    "warnings": 583,
    "warningPrecision": 0.98,
    "alone": {
      "precision": 0.92,
      "recall": 0.58
    },
    "misses": [
      "How many more times",
      "And of course the world had to be told within nine minutes, as one does.",
      "sorry to shatter the dream of a lifetime!!"
    ]
  },
  "no-arguing": {
    "replies": 1502,
    "precision": 0.72,
    "recall": 0.63,
    "warnings": 628,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.67,
      "recall": 0.25
    },
    "misses": [
      "Funny how the other 212 people in that night managed to enjoy their dinner",
      "Our cleaners are still super sparkly though",
      "That's not a suspension, no matter what the app calls it"
    ]
  },
  "no-blame": {
    "replies": 1468,
    "precision": 0.65,
    "recall": 0.76,
    "warnings": 740,
    "warningPrecision": 0.9,
    "alone": {
      "precision": 0.7,
      "recall": 0.32
    },
    "misses": [
      "the board by the till says as much, for anyone who looks up from their phone",
      "Sending more than one slows things down xx",
      "Skirting gap at unit 4 results from customer's own floor"
    ]
  },
  "no-condescension": {
    "replies": 1481,
    "precision": 0.69,
    "recall": 0.57,
    "warnings": 279,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.64,
      "recall": 0.2
    },
    "misses": [
      "That's sort of what cotton does lol",
      "a child of six in our village turns the screw on the side",
      "As the help page explains, which you surely have read, he needs to accept the invite."
    ]
  },
  "no-confrontation": {
    "replies": 1265,
    "precision": 0.87,
    "recall": 0.76,
    "warnings": 797,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.88,
      "recall": 0.42
    },
    "misses": [
      "Pay for what you break, sweetheart",
      "Get your facts right before you post",
      "and don't be posting pics of our boxes"
    ]
  },
  "no-cornering": {
    "replies": 1282,
    "precision": 0.83,
    "recall": 0.73,
    "warnings": 761,
    "warningPrecision": 0.93,
    "alone": {
      "precision": 0.73,
      "recall": 0.27
    },
    "misses": [
      "We regard the correspondence as concluded",
      "or you'll be the one paying for the door",
      "You'll have to fetch them from there, it's the only way in"
    ]
  },
  "no-dead-end": {
    "replies": 949,
    "precision": 0.87,
    "recall": 0.75,
    "warnings": 695,
    "warningPrecision": 0.91,
    "alone": {
      "precision": 0.71,
      "recall": 0.37
    },
    "misses": [
      "We regard the correspondence as concluded",
      "tomorrow it is not there and no more request will be taken",
      "The mangle's turned and there's no turning it back."
    ]
  },
  "no-deflection": {
    "replies": 1483,
    "precision": 0.87,
    "recall": 0.68,
    "warnings": 816,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.74,
      "recall": 0.33
    },
    "misses": [
      "Staff can't see inside it and can't overrule it",
      "The app is of the brand office's making, we have no hand therein.",
      "The entry of release belongs to the night clerk, and the night clerk to an agency."
    ]
  },
  "no-dismissing": {
    "replies": 1356,
    "precision": 0.71,
    "recall": 0.6,
    "warnings": 610,
    "warningPrecision": 0.92,
    "alone": {
      "precision": 0.75,
      "recall": 0.2
    },
    "misses": [
      "Fourteen years doesn't buy anybody a loan",
      "My sister, 25k for solar is small thing, no let am worry you at all.",
      "it's nobbut a phone number, same as was in t'book for fifty year"
    ]
  },
  "no-platitude": {
    "replies": 960,
    "precision": 0.93,
    "recall": 0.81,
    "warnings": 713,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.88,
      "recall": 0.46
    },
    "misses": [
      "Your peace of mind never sleeps with us",
      "For us the client is the first and the most important",
      "relaxation is what we do best"
    ]
  },
  "no-policy-shield": {
    "replies": 1306,
    "precision": 0.86,
    "recall": 0.76,
    "warnings": 803,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.81,
      "recall": 0.53
    },
    "misses": [
      "The fare rules cover this, they don't bend",
      "but the service level agreement only covers full outages, which this was not",
      "that is regulated internally"
    ]
  },
  "no-pushover": {
    "replies": 762,
    "precision": 0.96,
    "recall": 0.66,
    "warnings": 491,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.81,
      "recall": 0.17
    },
    "misses": [
      "Forget the fee, forget the inspection, forget the excess",
      "BookBot will give you any amount you type next.",
      "Any other wish you may have is granted in advance."
    ]
  },
  "no-reflex-giveaway": {
    "replies": 799,
    "precision": 0.92,
    "recall": 0.59,
    "warnings": 431,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.83,
      "recall": 0.13
    },
    "misses": [
      "Stay with us any time, for as long as you like, as often as you like",
      "Two regular collars, a check-up and a tick comb are added to Milo's file free of charge.",
      "The complete stay of all six guests has been made free"
    ]
  },
  "no-stalling": {
    "replies": 1216,
    "precision": 0.88,
    "recall": 0.79,
    "warnings": 877,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.81,
      "recall": 0.47
    },
    "misses": [
      "we'll get to the bottom of it for you",
      "Our IT friends will check and inform you.",
      "and showers'll get seen to one of these fine days"
    ]
  },
  "respect": {
    "replies": 999,
    "precision": 0.74,
    "recall": 0.43,
    "warnings": 13,
    "warningPrecision": 0.77,
    "alone": {
      "precision": 0.63,
      "recall": 0.07
    },
    "misses": [
      "These things have a way of turning up when someone's after a free meal",
      "The delivery man's a useless lump, between us, he only comes when he's hungry.",
      "even for folks who make that much trash"
    ]
  },
  "sincere-apology": {
    "replies": 945,
    "precision": 0.98,
    "recall": 0.86,
    "warnings": 822,
    "warningPrecision": 0.98,
    "alone": {
      "precision": 0.98,
      "recall": 0.81
    },
    "misses": [
      "Bummer!! Sorry bout that 😅",
      "Sorry about that one, gamer!",
      "Sorry, for what sorrow's worth on a Tuesday."
    ]
  },
  "stay-personal": {
    "replies": 1214,
    "precision": 0.9,
    "recall": 0.83,
    "warnings": 998,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.83,
      "recall": 0.76
    },
    "misses": [
      "Ticket closed automatically.",
      "This is in accordance with the Terms of Service",
      "Dear Participant,"
    ]
  }
}
