/** How the rules do on the labelled replies. Made by `npm run eval`. */
import type {ScoreCard} from './score-card.ts'

export const scores: Record<string, ScoreCard> = {
  "calm-tone": {
    "replies": 1011,
    "precision": 0.89,
    "recall": 0.7,
    "warnings": 349,
    "warningPrecision": 0.99,
    "alone": {
      "precision": 0.89,
      "recall": 0.58
    },
    "misses": [
      "How many more times",
      "Lovely photo of a Kreator nozzle",
      "Upside down, oh \"dear\"..."
    ]
  },
  "no-arguing": {
    "replies": 1493,
    "precision": 0.75,
    "recall": 0.65,
    "warnings": 702,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.61,
      "recall": 0.25
    },
    "misses": [
      "Funny how the other 212 people in that night managed to enjoy their dinner",
      "Only, forgive me, it didn't rain that day, I looked",
      "Before you say it: no, other apps don't do it either."
    ]
  },
  "no-blame": {
    "replies": 1458,
    "precision": 0.75,
    "recall": 0.69,
    "warnings": 650,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.71,
      "recall": 0.32
    },
    "misses": [
      "the board by the till says as much, for anyone who looks up from their phone",
      "Your children were running and screaming in the corridor for an hour and a half, madam",
      "The calls you speak of began after you ticked \"partners\""
    ]
  },
  "no-condescension": {
    "replies": 1473,
    "precision": 0.66,
    "recall": 0.64,
    "warnings": 508,
    "warningPrecision": 0.91,
    "alone": {
      "precision": 0.59,
      "recall": 0.19
    },
    "misses": [
      "Twenty-three people made it onto that aircraft with the same information",
      "As the confirmation text did explain, a slot is an estimate and not an appointment",
      "Then again, it hardly takes an expert to pick a longer password"
    ]
  },
  "no-confrontation": {
    "replies": 1261,
    "precision": 0.86,
    "recall": 0.81,
    "warnings": 819,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.85,
      "recall": 0.43
    },
    "misses": [
      "Pay for what you break, sweetheart",
      "Next time: no dog on the bed, no dog in the dining room",
      "Outbuilding or nothing, and don't go writing \"shed\" in there"
    ]
  },
  "no-cornering": {
    "replies": 1275,
    "precision": 0.82,
    "recall": 0.74,
    "warnings": 753,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.73,
      "recall": 0.27
    },
    "misses": [
      "That chapter is shut and writing to councillors will only waste their time and yours",
      "No to nothing else",
      "Claims after Friday will be ignored"
    ]
  },
  "no-dead-end": {
    "replies": 946,
    "precision": 0.83,
    "recall": 0.82,
    "warnings": 639,
    "warningPrecision": 0.93,
    "alone": {
      "precision": 0.68,
      "recall": 0.37
    },
    "misses": [
      "ringing round the branches won't get you a different answer",
      "Bar reading your answer there's nowt we can do from a language app",
      "As to the ones already printed, I am quite at the end of my tether and of my department."
    ]
  },
  "no-deflection": {
    "replies": 1473,
    "precision": 0.8,
    "recall": 0.75,
    "warnings": 886,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.72,
      "recall": 0.33
    },
    "misses": [
      "Staff can't see inside it and can't overrule it",
      "The call will have dropped because of your reception",
      "Well, postage is the Royal Mail's department and the stamps are dear"
    ]
  },
  "no-dismissing": {
    "replies": 1352,
    "precision": 0.76,
    "recall": 0.63,
    "warnings": 619,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.73,
      "recall": 0.2
    },
    "misses": [
      "Fourteen years doesn't buy anybody a loan",
      "Eighty coins, you can't even eat 'em",
      "Two hours in daylight is a common occurrence"
    ]
  },
  "no-platitude": {
    "replies": 956,
    "precision": 0.9,
    "recall": 0.87,
    "warnings": 755,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.86,
      "recall": 0.46
    },
    "misses": [
      "Access to justice is what gets each of us out of bed.",
      "Thank you for helping us keep Playdeck a fair place for everybody.",
      "We fry for the future o Scotland."
    ]
  },
  "no-policy-shield": {
    "replies": 1297,
    "precision": 0.89,
    "recall": 0.73,
    "warnings": 737,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.75,
      "recall": 0.53
    },
    "misses": [
      "The fare rules cover this, they don't bend",
      "Notes left on the dashboard are not a valid means of payment under the Order.",
      "The pricing engine just doesn't do matching."
    ]
  },
  "no-pushover": {
    "replies": 761,
    "precision": 0.89,
    "recall": 0.79,
    "warnings": 486,
    "warningPrecision": 0.98,
    "alone": {
      "precision": 0.8,
      "recall": 0.17
    },
    "misses": [
      "Forget the fee, forget the inspection, forget the excess",
      "still, what you say is law here, ask for ten shirts, ask for the moon",
      "The refund, the boat, the lough and my mother's house, take whichever ye fancy."
    ]
  },
  "no-reflex-giveaway": {
    "replies": 798,
    "precision": 0.76,
    "recall": 0.78,
    "warnings": 437,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.8,
      "recall": 0.13
    },
    "misses": [
      "Stay with us any time, for as long as you like, as often as you like",
      "free books, full library, anything",
      "We'll double it and add a free flight"
    ]
  },
  "no-stalling": {
    "replies": 1208,
    "precision": 0.92,
    "recall": 0.8,
    "warnings": 804,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.78,
      "recall": 0.46
    },
    "misses": [
      "we'll get to the bottom of it for you",
      "perhaps in the autumn we look",
      "the code will find its way to you before long"
    ]
  },
  "respect": {
    "replies": 998,
    "precision": 0.5,
    "recall": 0.66,
    "warnings": 134,
    "warningPrecision": 0.9,
    "alone": {
      "precision": 0.59,
      "recall": 0.06
    },
    "misses": [
      "These things have a way of turning up when someone's after a free meal",
      "The gentleman's girth suggests that the delay was survived",
      "as it seems you've been slapping on old cream, you mucky pup"
    ]
  },
  "sincere-apology": {
    "replies": 940,
    "precision": 0.97,
    "recall": 0.84,
    "warnings": 792,
    "warningPrecision": 0.98,
    "alone": {
      "precision": 0.95,
      "recall": 0.81
    },
    "misses": [
      "Bummer!! Sorry bout that 😅",
      "we regret if your expectations could not be fully satisfied",
      "our sorrow if the chart has offended any eye"
    ]
  },
  "stay-personal": {
    "replies": 1209,
    "precision": 0.87,
    "recall": 0.86,
    "warnings": 965,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.74,
      "recall": 0.77
    },
    "misses": [
      "Ticket closed automatically.",
      "We thank you for your continued partnership",
      "Receipt is confirmed of the item dated 6/6."
    ]
  }
}
