/** How the rules do on the labelled replies. Made by `npm run eval`. */
import type {ScoreCard} from './score-card.ts'

export const scores: Record<string, ScoreCard> = {
  "calm-tone": {
    "replies": 1011,
    "precision": 0.91,
    "recall": 0.69,
    "warnings": 378,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.89,
      "recall": 0.58
    },
    "misses": [
      "Funny how the other 212 people in that night managed to enjoy their dinner",
      "how delightful to see you've noticed before we could tell you",
      "The roof can't be climbed in hail, funnily enough!!"
    ]
  },
  "no-arguing": {
    "replies": 1493,
    "precision": 0.78,
    "recall": 0.66,
    "warnings": 0,
    "warningPrecision": 0,
    "alone": {
      "precision": 0.61,
      "recall": 0.25
    },
    "misses": [
      "Funny how the other 212 people in that night managed to enjoy their dinner",
      "We didn't tell anyone to use a bin, and the note on the order plainly says 'safe place'.",
      "we did confirm, on the 3rd at 4.15 pm"
    ]
  },
  "no-blame": {
    "replies": 1458,
    "precision": 0.76,
    "recall": 0.7,
    "warnings": 809,
    "warningPrecision": 0.91,
    "alone": {
      "precision": 0.71,
      "recall": 0.32
    },
    "misses": [
      "the board by the till says as much, for anyone who looks up from their phone",
      "You may have been sleeping and not opened the door",
      "you have walked together with the suitcase in one tap"
    ]
  },
  "no-condescension": {
    "replies": 1473,
    "precision": 0.75,
    "recall": 0.59,
    "warnings": 549,
    "warningPrecision": 0.91,
    "alone": {
      "precision": 0.59,
      "recall": 0.19
    },
    "misses": [
      "Twenty-three people made it onto that aircraft with the same information",
      "Susan is pink, as gardeners know",
      "How should a desk arrive without address?"
    ]
  },
  "no-confrontation": {
    "replies": 1261,
    "precision": 0.9,
    "recall": 0.75,
    "warnings": 794,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.85,
      "recall": 0.43
    },
    "misses": [
      "Pay for what you break, sweetheart",
      "And don't be flooding t' forum about it, or you'll be stopped",
      "you will abstain from buying from strangers on Telegram"
    ]
  },
  "no-cornering": {
    "replies": 1275,
    "precision": 0.82,
    "recall": 0.75,
    "warnings": 763,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.73,
      "recall": 0.27
    },
    "misses": [
      "We regard the correspondence as concluded",
      "but only if you order before Sunday, after that you're on your own",
      "so be on time or don't come"
    ]
  },
  "no-dead-end": {
    "replies": 946,
    "precision": 0.85,
    "recall": 0.79,
    "warnings": 696,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.69,
      "recall": 0.37
    },
    "misses": [
      "ringing round the branches won't get you a different answer",
      "As regards the sum itself, the avenue has regrettably come to its close",
      "After page 40 we've nothing to help you with, I'm told"
    ]
  },
  "no-deflection": {
    "replies": 1473,
    "precision": 0.86,
    "recall": 0.73,
    "warnings": 0,
    "warningPrecision": 0,
    "alone": {
      "precision": 0.72,
      "recall": 0.33
    },
    "misses": [
      "Staff can't see inside it and can't overrule it",
      "It was not us who cancelled, and we could not have stopped it",
      "If the machine refuses still, go and sing it to the maker of your board."
    ]
  },
  "no-dismissing": {
    "replies": 1352,
    "precision": 0.73,
    "recall": 0.64,
    "warnings": 731,
    "warningPrecision": 0.92,
    "alone": {
      "precision": 0.73,
      "recall": 0.2
    },
    "misses": [
      "Fourteen years doesn't buy anybody a loan",
      "It is a little foolish to be sentimental over a machine",
      "The stress goes over, everyone exaggerates it"
    ]
  },
  "no-platitude": {
    "replies": 956,
    "precision": 0.96,
    "recall": 0.82,
    "warnings": 728,
    "warningPrecision": 0.98,
    "alone": {
      "precision": 0.86,
      "recall": 0.46
    },
    "misses": [
      "Your peace of mind never sleeps with us",
      "We want every order to be a happy order",
      "The client is our sun."
    ]
  },
  "no-policy-shield": {
    "replies": 1297,
    "precision": 0.93,
    "recall": 0.68,
    "warnings": 739,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.75,
      "recall": 0.53
    },
    "misses": [
      "The fare rules cover this, they don't bend",
      "as per notice on counter",
      "Editions are defined in the terms."
    ]
  },
  "no-pushover": {
    "replies": 761,
    "precision": 0.94,
    "recall": 0.71,
    "warnings": 506,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.8,
      "recall": 0.17
    },
    "misses": [
      "There's no need for us to look at the roof, your word settles it.",
      "of the rest say only \"I want\" and it is done, two inverters, five",
      "Stay as long as you fancy next time and pay what you feel like"
    ]
  },
  "no-reflex-giveaway": {
    "replies": 798,
    "precision": 0.9,
    "recall": 0.69,
    "warnings": 426,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.8,
      "recall": 0.13
    },
    "misses": [
      "Stay with us any time, for as long as you like, as often as you like",
      "Hosting invoices for 2024 and 2025 were refunded to all attendees.",
      "his next three visits are free of charge"
    ]
  },
  "no-stalling": {
    "replies": 1208,
    "precision": 0.93,
    "recall": 0.78,
    "warnings": 832,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.78,
      "recall": 0.46
    },
    "misses": [
      "we'll get to the bottom of it for you",
      "your feedback has been noted",
      "rest to follow when someone's free"
    ]
  },
  "respect": {
    "replies": 998,
    "precision": 0.67,
    "recall": 0.55,
    "warnings": 215,
    "warningPrecision": 0.87,
    "alone": {
      "precision": 0.59,
      "recall": 0.06
    },
    "misses": [
      "These things have a way of turning up when someone's after a free meal",
      "The dispatcher there is a sleepy donkey, excuse me.",
      "as it seems you've been slapping on old cream, you mucky pup"
    ]
  },
  "sincere-apology": {
    "replies": 940,
    "precision": 0.98,
    "recall": 0.84,
    "warnings": 764,
    "warningPrecision": 0.99,
    "alone": {
      "precision": 0.95,
      "recall": 0.81
    },
    "misses": [
      "Bummer!! Sorry bout that 😅",
      "apologise for the inconvenience",
      "We apologize for the inconvenience po."
    ]
  },
  "stay-personal": {
    "replies": 1209,
    "precision": 0.92,
    "recall": 0.82,
    "warnings": 969,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.67,
      "recall": 0.77
    },
    "misses": [
      "We would like to draw your attention to the fact that brambles must be cut to 50 cm",
      "Your case has been escalated to our finance team who will revert as soon as possible",
      "Dear Participant,"
    ]
  }
}
