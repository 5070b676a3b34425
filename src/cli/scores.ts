/** How the rules do on the labelled replies. Made by `npm run eval`. */
import type {ScoreCard} from './score-card.ts'

export const scores: Record<string, ScoreCard> = {
  "calm-tone": {
    "replies": 1012,
    "precision": 0.94,
    "recall": 0.68,
    "warnings": 612,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.92,
      "recall": 0.58
    },
    "misses": [
      "How many more times",
      "How very alarming it must be that a travel card records travel.",
      "and we are honestly quite \"thrilled\" to be tagged about it"
    ]
  },
  "no-arguing": {
    "replies": 1502,
    "precision": 0.66,
    "recall": 0.65,
    "warnings": 695,
    "warningPrecision": 0.9,
    "alone": {
      "precision": 0.67,
      "recall": 0.25
    },
    "misses": [
      "We use staples nowhere in our kitchens, so that one didn't come from us",
      "But Luca, that someone 'broke in' is not so, he had your key.",
      "That's not a suspension, no matter what the app calls it"
    ]
  },
  "no-blame": {
    "replies": 1468,
    "precision": 0.6,
    "recall": 0.77,
    "warnings": 782,
    "warningPrecision": 0.9,
    "alone": {
      "precision": 0.7,
      "recall": 0.32
    },
    "misses": [
      "the board by the till says as much, for anyone who looks up from their phone",
      "Customers should ensure sufficient funds are in place in good time.",
      "you rocked up gone two"
    ]
  },
  "no-condescension": {
    "replies": 1481,
    "precision": 0.67,
    "recall": 0.58,
    "warnings": 249,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.64,
      "recall": 0.2
    },
    "misses": [
      "That's sort of what cotton does lol",
      "Props to you for finding the app store all by yourself at 71",
      "Any person who travels knows this."
    ]
  },
  "no-confrontation": {
    "replies": 1265,
    "precision": 0.87,
    "recall": 0.77,
    "warnings": 847,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.88,
      "recall": 0.42
    },
    "misses": [
      "Pay for what you break, sweetheart",
      "Next time: no dog on the bed, no dog in the dining room",
      "You do have to ring when you're late, no ifs."
    ]
  },
  "no-cornering": {
    "replies": 1282,
    "precision": 0.84,
    "recall": 0.73,
    "warnings": 755,
    "warningPrecision": 0.93,
    "alone": {
      "precision": 0.73,
      "recall": 0.27
    },
    "misses": [
      "That chapter is shut and writing to councillors will only waste their time and yours",
      "For yours I give only this: spend 20 lira today and they awaken, or they are gone forever",
      "Any complaint after 7 days won't be accepted"
    ]
  },
  "no-dead-end": {
    "replies": 949,
    "precision": 0.87,
    "recall": 0.74,
    "warnings": 648,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.7,
      "recall": 0.37
    },
    "misses": [
      "ringing round the branches won't get you a different answer",
      "I'm quite unable to offer anything at all",
      "I can't help with codes, nobody here can."
    ]
  },
  "no-deflection": {
    "replies": 1483,
    "precision": 0.81,
    "recall": 0.74,
    "warnings": 929,
    "warningPrecision": 0.92,
    "alone": {
      "precision": 0.74,
      "recall": 0.33
    },
    "misses": [
      "Staff can't see inside it and can't overrule it",
      "it's the diary program that says who",
      "The sign-up list was in the hands of the venue"
    ]
  },
  "no-dismissing": {
    "replies": 1356,
    "precision": 0.68,
    "recall": 0.63,
    "warnings": 617,
    "warningPrecision": 0.91,
    "alone": {
      "precision": 0.75,
      "recall": 0.2
    },
    "misses": [
      "Fourteen years doesn't buy anybody a loan",
      "Eighty coins, you can't even eat 'em",
      "As to being still shaken, a year is surely long enough for a few spoons"
    ]
  },
  "no-platitude": {
    "replies": 960,
    "precision": 0.86,
    "recall": 0.89,
    "warnings": 796,
    "warningPrecision": 0.93,
    "alone": {
      "precision": 0.88,
      "recall": 0.46
    },
    "misses": [
      "Access to justice is what gets each of us out of bed.",
      "Success of our clients, first and always",
      "Happy pets make a happy team"
    ]
  },
  "no-policy-shield": {
    "replies": 1306,
    "precision": 0.83,
    "recall": 0.75,
    "warnings": 844,
    "warningPrecision": 0.93,
    "alone": {
      "precision": 0.81,
      "recall": 0.53
    },
    "misses": [
      "The fare rules cover this, they don't bend",
      "Slots are estimates and not guaranteed as stated at the checkout",
      "When tick is green the program doesn't open the case for me."
    ]
  },
  "no-pushover": {
    "replies": 762,
    "precision": 0.96,
    "recall": 0.67,
    "warnings": 512,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.81,
      "recall": 0.17
    },
    "misses": [
      "Forget the fee, forget the inspection, forget the excess",
      "write your ain credit note, I'll sign it blind",
      "Any other wish you may have is granted in advance."
    ]
  },
  "no-reflex-giveaway": {
    "replies": 799,
    "precision": 0.95,
    "recall": 0.49,
    "warnings": 351,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.83,
      "recall": 0.13
    },
    "misses": [
      "Stay with us any time, for as long as you like, as often as you like",
      "I've also gone ahead and made the whole of your next rental free, with snacks",
      "We also give you a free docking station and two more years of warranty"
    ]
  },
  "no-stalling": {
    "replies": 1216,
    "precision": 0.88,
    "recall": 0.78,
    "warnings": 890,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.8,
      "recall": 0.47
    },
    "misses": [
      "we'll get to the bottom of it for you",
      "For the rest, inshallah, we see it one of those days",
      "Some colleague is going to see about it"
    ]
  },
  "respect": {
    "replies": 999,
    "precision": 0.68,
    "recall": 0.47,
    "warnings": 58,
    "warningPrecision": 0.91,
    "alone": {
      "precision": 0.63,
      "recall": 0.07
    },
    "misses": [
      "These things have a way of turning up when someone's after a free meal",
      "Who needs 300 euro at his age has in any case no talent for counting.",
      "Guess some devs only read Stack Overflow lol"
    ]
  },
  "sincere-apology": {
    "replies": 945,
    "precision": 0.97,
    "recall": 0.87,
    "warnings": 821,
    "warningPrecision": 0.98,
    "alone": {
      "precision": 0.98,
      "recall": 0.81
    },
    "misses": [
      "Bummer!! Sorry bout that 😅",
      "we regret if your expectations could not be fully satisfied",
      "Sorry also for anything whatsoever that is paining you."
    ]
  },
  "stay-personal": {
    "replies": 1214,
    "precision": 0.9,
    "recall": 0.8,
    "warnings": 955,
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
