/** How the rules do on the labelled replies. Made by `npm run eval`. */
import type {ScoreCard} from './score-card.ts'

export const scores: Record<string, ScoreCard> = {
  "calm-tone": {
    "replies": 1012,
    "precision": 0.95,
    "recall": 0.66,
    "warnings": 351,
    "warningPrecision": 0.98,
    "alone": {
      "precision": 0.89,
      "recall": 0.58
    },
    "misses": [
      "How many more times",
      "Would it be TOO MUCH to look at the sign over the door before posting?",
      "and we are honestly quite \"thrilled\" to be tagged about it"
    ]
  },
  "no-arguing": {
    "replies": 1502,
    "precision": 0.64,
    "recall": 0.68,
    "warnings": 620,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.61,
      "recall": 0.26
    },
    "misses": [
      "Funny how the other 212 people in that night managed to enjoy their dinner",
      "But nobody was 'let in' by us, comrade, she typed a valid password.",
      "CUSTOMS IS NOT CHARGED BY US!!!"
    ]
  },
  "no-blame": {
    "replies": 1468,
    "precision": 0.66,
    "recall": 0.75,
    "warnings": 570,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.71,
      "recall": 0.32
    },
    "misses": [
      "the board by the till says as much, for anyone who looks up from their phone",
      "You may have been sleeping and not opened the door",
      "only someone didn't turn it over, and I wasn't the one holding it"
    ]
  },
  "no-condescension": {
    "replies": 1481,
    "precision": 0.7,
    "recall": 0.6,
    "warnings": 231,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.59,
      "recall": 0.19
    },
    "misses": [
      "That's sort of what cotton does lol",
      "Heaps of members do read their notifications",
      "there's a thing called a volume button"
    ]
  },
  "no-confrontation": {
    "replies": 1265,
    "precision": 0.86,
    "recall": 0.77,
    "warnings": 798,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.85,
      "recall": 0.43
    },
    "misses": [
      "Pay for what you break, sweetheart",
      "Next time: no dog on the bed, no dog in the dining room",
      "And please no cancel at the bank, that is not allowed"
    ]
  },
  "no-cornering": {
    "replies": 1282,
    "precision": 0.87,
    "recall": 0.71,
    "warnings": 622,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.73,
      "recall": 0.27
    },
    "misses": [
      "We regard the correspondence as concluded",
      "For yours I give only this: spend 20 lira today and they awaken, or they are gone forever",
      "that is your sole option"
    ]
  },
  "no-dead-end": {
    "replies": 949,
    "precision": 0.88,
    "recall": 0.75,
    "warnings": 588,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.68,
      "recall": 0.37
    },
    "misses": [
      "ringing round the branches won't get you a different answer",
      "On this the door is shut",
      "After page 40 we've nothing to help you with, I'm told"
    ]
  },
  "no-deflection": {
    "replies": 1483,
    "precision": 0.81,
    "recall": 0.73,
    "warnings": 818,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.72,
      "recall": 0.33
    },
    "misses": [
      "Staff can't see inside it and can't overrule it",
      "It's a robot from our payments buddies that does it, so poke them",
      "If the machine refuses still, go and sing it to the maker of your board."
    ]
  },
  "no-dismissing": {
    "replies": 1356,
    "precision": 0.71,
    "recall": 0.62,
    "warnings": 557,
    "warningPrecision": 0.93,
    "alone": {
      "precision": 0.72,
      "recall": 0.2
    },
    "misses": [
      "Fourteen years doesn't buy anybody a loan",
      "My sister, 25k for solar is small thing, no let am worry you at all.",
      "Remarks last seconds; limps, on average, eight weeks."
    ]
  },
  "no-platitude": {
    "replies": 960,
    "precision": 0.85,
    "recall": 0.88,
    "warnings": 775,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.86,
      "recall": 0.46
    },
    "misses": [
      "Access to justice is what gets each of us out of bed.",
      "We want every order to be a happy order",
      "We light up lives, one home at a time."
    ]
  },
  "no-policy-shield": {
    "replies": 1306,
    "precision": 0.84,
    "recall": 0.78,
    "warnings": 741,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.75,
      "recall": 0.53
    },
    "misses": [
      "The fare rules cover this, they don't bend",
      "The ads are shown automatically by our ad partners",
      "My label system takes no edits after print."
    ]
  },
  "no-pushover": {
    "replies": 762,
    "precision": 0.95,
    "recall": 0.68,
    "warnings": 509,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.8,
      "recall": 0.17
    },
    "misses": [
      "Forget the fee, forget the inspection, forget the excess",
      "of the rest say only \"I want\" and it is done, two inverters, five",
      "Stay as long as you fancy next time and pay what you feel like"
    ]
  },
  "no-reflex-giveaway": {
    "replies": 799,
    "precision": 0.94,
    "recall": 0.57,
    "warnings": 361,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.8,
      "recall": 0.13
    },
    "misses": [
      "Stay with us any time, for as long as you like, as often as you like",
      "We've put five years of our own paper in your name, no charge",
      "Luna's last two visits have been refunded in full"
    ]
  },
  "no-stalling": {
    "replies": 1216,
    "precision": 0.92,
    "recall": 0.78,
    "warnings": 812,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.79,
      "recall": 0.46
    },
    "misses": [
      "we'll get to the bottom of it for you",
      "We'll check here and come back to you.",
      "Somebody there should be answering you in near future"
    ]
  },
  "respect": {
    "replies": 999,
    "precision": 0.73,
    "recall": 0.44,
    "warnings": 32,
    "warningPrecision": 0.91,
    "alone": {
      "precision": 0.6,
      "recall": 0.07
    },
    "misses": [
      "These things have a way of turning up when someone's after a free meal",
      "Mind you, only a proper fusspot turns her nose up at fennel.",
      "as it seems you've been slapping on old cream, you mucky pup"
    ]
  },
  "sincere-apology": {
    "replies": 945,
    "precision": 0.95,
    "recall": 0.86,
    "warnings": 820,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.95,
      "recall": 0.81
    },
    "misses": [
      "Bummer!! Sorry bout that 😅",
      "sorry but the traffic was terrible",
      "Sorrow is expressed for such feelings as may have arisen."
    ]
  },
  "stay-personal": {
    "replies": 1214,
    "precision": 0.89,
    "recall": 0.84,
    "warnings": 928,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.74,
      "recall": 0.77
    },
    "misses": [
      "Ticket closed automatically.",
      "Under section 4.3 of our terms we do not cover price differences",
      "Dear Self-Hosting User,"
    ]
  }
}
