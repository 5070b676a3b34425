/** How the rules do on the labelled replies. Made by `npm run eval`. */
import type {ScoreCard} from './score-card.ts'

export const scores: Record<string, ScoreCard> = {
  "calm-tone": {
    "replies": 1011,
    "precision": 0.9,
    "recall": 0.69,
    "warnings": 392,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.89,
      "recall": 0.58
    },
    "misses": [
      "How many more times",
      "How very alarming it must be that a travel card records travel.",
      "One \"whole\" minute, how will you ever recover?"
    ]
  },
  "no-arguing": {
    "replies": 1493,
    "precision": 0.83,
    "recall": 0.62,
    "warnings": 0,
    "warningPrecision": 0,
    "alone": {
      "precision": 0.61,
      "recall": 0.25
    },
    "misses": [
      "Funny how the other 212 people in that night managed to enjoy their dinner",
      "However your cancellation was at 10:04 po and not at 9.",
      "The sound was not dull, our desk has won awards"
    ]
  },
  "no-blame": {
    "replies": 1458,
    "precision": 0.8,
    "recall": 0.7,
    "warnings": 730,
    "warningPrecision": 0.93,
    "alone": {
      "precision": 0.71,
      "recall": 0.32
    },
    "misses": [
      "the board by the till says as much, for anyone who looks up from their phone",
      "If you didn't want this you needed to update your preferences",
      "only someone didn't turn it over, and I wasn't the one holding it"
    ]
  },
  "no-condescension": {
    "replies": 1473,
    "precision": 0.72,
    "recall": 0.6,
    "warnings": 595,
    "warningPrecision": 0.9,
    "alone": {
      "precision": 0.59,
      "recall": 0.19
    },
    "misses": [
      "Twenty-three people made it onto that aircraft with the same information",
      "Props to you for finding the app store all by yourself at 71",
      "It should be self-evident that an app with heating data cannot stay at one price forever."
    ]
  },
  "no-confrontation": {
    "replies": 1261,
    "precision": 0.89,
    "recall": 0.76,
    "warnings": 828,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.85,
      "recall": 0.42
    },
    "misses": [
      "Pay for what you break, sweetheart",
      "Next time: no dog on the bed, no dog in the dining room",
      "nobody is to order a size without the measuring form"
    ]
  },
  "no-cornering": {
    "replies": 1275,
    "precision": 0.85,
    "recall": 0.73,
    "warnings": 759,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.73,
      "recall": 0.27
    },
    "misses": [
      "We regard the correspondence as concluded",
      "the ruling's been made and won't be looked at twice",
      "but only if you accept until tomorrow"
    ]
  },
  "no-dead-end": {
    "replies": 946,
    "precision": 0.84,
    "recall": 0.79,
    "warnings": 660,
    "warningPrecision": 0.93,
    "alone": {
      "precision": 0.69,
      "recall": 0.37
    },
    "misses": [
      "We regard the correspondence as concluded",
      "Beyond this it is the hotel's headache",
      "More is not feasible here, the calendar has no sixth day."
    ]
  },
  "no-deflection": {
    "replies": 1473,
    "precision": 0.83,
    "recall": 0.77,
    "warnings": 0,
    "warningPrecision": 0,
    "alone": {
      "precision": 0.72,
      "recall": 0.33
    },
    "misses": [
      "Staff can't see inside it and can't overrule it",
      "The call will have dropped because of your reception",
      "It wasn't me, I think the abuse bot did it, or Hetzner."
    ]
  },
  "no-dismissing": {
    "replies": 1352,
    "precision": 0.75,
    "recall": 0.64,
    "warnings": 697,
    "warningPrecision": 0.92,
    "alone": {
      "precision": 0.73,
      "recall": 0.2
    },
    "misses": [
      "Fourteen years doesn't buy anybody a loan",
      "It's not the end of the evening",
      "Two hours in daylight is a common occurrence"
    ]
  },
  "no-platitude": {
    "replies": 956,
    "precision": 0.96,
    "recall": 0.82,
    "warnings": 721,
    "warningPrecision": 0.98,
    "alone": {
      "precision": 0.86,
      "recall": 0.46
    },
    "misses": [
      "Your peace of mind never sleeps with us",
      "Respect is the salt of our house",
      "Innovation, at our bank, is not a department but a heartbeat."
    ]
  },
  "no-policy-shield": {
    "replies": 1297,
    "precision": 0.95,
    "recall": 0.68,
    "warnings": 725,
    "warningPrecision": 0.98,
    "alone": {
      "precision": 0.75,
      "recall": 0.53
    },
    "misses": [
      "The fare rules cover this, they don't bend",
      "Photos are non refundable once printed.",
      "it lies outside the cover"
    ]
  },
  "no-pushover": {
    "replies": 761,
    "precision": 0.91,
    "recall": 0.78,
    "warnings": 516,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.8,
      "recall": 0.17
    },
    "misses": [
      "There's no need for us to look at the roof, your word settles it.",
      "still, what you say is law here, ask for ten shirts, ask for the moon",
      "I make you none; you put the figure, I sign"
    ]
  },
  "no-reflex-giveaway": {
    "replies": 798,
    "precision": 0.87,
    "recall": 0.7,
    "warnings": 423,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.8,
      "recall": 0.13
    },
    "misses": [
      "Stay with us any time, for as long as you like, as often as you like",
      "Hosting invoices for 2024 and 2025 were refunded to all attendees.",
      "We'll give you £200 and the app for life regardless."
    ]
  },
  "no-stalling": {
    "replies": 1208,
    "precision": 0.92,
    "recall": 0.8,
    "warnings": 828,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.78,
      "recall": 0.46
    },
    "misses": [
      "we'll get to the bottom of it for you",
      "It is being searched for",
      "When the pieces come, one will perhaps make you a sign"
    ]
  },
  "respect": {
    "replies": 998,
    "precision": 0.69,
    "recall": 0.54,
    "warnings": 271,
    "warningPrecision": 0.88,
    "alone": {
      "precision": 0.59,
      "recall": 0.06
    },
    "misses": [
      "These things have a way of turning up when someone's after a free meal",
      "You'd only be the sort who stands at the window in a vest",
      "as it seems you've been slapping on old cream, you mucky pup"
    ]
  },
  "sincere-apology": {
    "replies": 940,
    "precision": 0.97,
    "recall": 0.85,
    "warnings": 784,
    "warningPrecision": 0.99,
    "alone": {
      "precision": 0.95,
      "recall": 0.81
    },
    "misses": [
      "Bummer!! Sorry bout that 😅",
      "Oopsie! Looks like something went wrong on our end 🙈",
      "We apologise should our earlier brochure have caused confusion."
    ]
  },
  "stay-personal": {
    "replies": 1209,
    "precision": 0.93,
    "recall": 0.8,
    "warnings": 935,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.67,
      "recall": 0.77
    },
    "misses": [
      "We would like to draw your attention to the fact that brambles must be cut to 50 cm",
      "Per CONTRIBUTING",
      "Request to stand down received at 0814"
    ]
  }
}
