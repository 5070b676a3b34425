/** How the rules do on the labelled replies. Made by `npm run eval`. */
import type {ScoreCard} from './score-card.ts'

export const scores: Record<string, ScoreCard> = {
  "calm-tone": {
    "replies": 1012,
    "precision": 0.91,
    "recall": 0.69,
    "warnings": 334,
    "warningPrecision": 0.99,
    "alone": {
      "precision": 0.89,
      "recall": 0.58
    },
    "misses": [
      "How many more times",
      "Forty days, and in all of that travelling not ONE of those famous Wi-Fi hotspots!",
      "and we are honestly quite \"thrilled\" to be tagged about it"
    ]
  },
  "no-arguing": {
    "replies": 1502,
    "precision": 0.8,
    "recall": 0.61,
    "warnings": 624,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.61,
      "recall": 0.26
    },
    "misses": [
      "Funny how the other 212 people in that night managed to enjoy their dinner",
      "but it's the same amount of lessons really, just in fewer pieces",
      "this our man never said"
    ]
  },
  "no-blame": {
    "replies": 1468,
    "precision": 0.8,
    "recall": 0.66,
    "warnings": 676,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.71,
      "recall": 0.32
    },
    "misses": [
      "the board by the till says as much, for anyone who looks up from their phone",
      "You may have been sleeping and not opened the door",
      "for you wrote us an IBAN with one number less"
    ]
  },
  "no-condescension": {
    "replies": 1481,
    "precision": 0.68,
    "recall": 0.64,
    "warnings": 422,
    "warningPrecision": 0.92,
    "alone": {
      "precision": 0.59,
      "recall": 0.19
    },
    "misses": [
      "That's sort of what cotton does lol",
      "Even the most scatterbrained of our customers can find it at the top of the page",
      "Users are of course expected to know that older phones do not run new software forever"
    ]
  },
  "no-confrontation": {
    "replies": 1265,
    "precision": 0.84,
    "recall": 0.82,
    "warnings": 855,
    "warningPrecision": 0.93,
    "alone": {
      "precision": 0.85,
      "recall": 0.43
    },
    "misses": [
      "Pay for what you break, sweetheart",
      "use a .gitignore like everybody else",
      "The phone is not to be put on the dashboard speaker, in any case."
    ]
  },
  "no-cornering": {
    "replies": 1282,
    "precision": 0.82,
    "recall": 0.73,
    "warnings": 748,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.73,
      "recall": 0.27
    },
    "misses": [
      "We regard the correspondence as concluded",
      "Ring the council though and we'll stop talking to you altogether.",
      "All guests wanting a second key have until Friday, then none will be cut, ever."
    ]
  },
  "no-dead-end": {
    "replies": 949,
    "precision": 0.85,
    "recall": 0.76,
    "warnings": 559,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.68,
      "recall": 0.37
    },
    "misses": [
      "We regard the correspondence as concluded",
      "Nowt we can do from here, love, you're on your own with it",
      "This counter has no second question it can ask."
    ]
  },
  "no-deflection": {
    "replies": 1483,
    "precision": 0.84,
    "recall": 0.74,
    "warnings": 814,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.72,
      "recall": 0.33
    },
    "misses": [
      "Staff can't see inside it and can't overrule it",
      "Our terms say data charges are between the member and the carrier",
      "Section C is nonetheless for your former employer to put right"
    ]
  },
  "no-dismissing": {
    "replies": 1356,
    "precision": 0.83,
    "recall": 0.55,
    "warnings": 531,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.72,
      "recall": 0.2
    },
    "misses": [
      "Fourteen years doesn't buy anybody a loan",
      "But it's an hour to Faro, there's no call for terror!",
      "Lad's eighteen, not eight, he'll cope."
    ]
  },
  "no-platitude": {
    "replies": 961,
    "precision": 0.91,
    "recall": 0.84,
    "warnings": 703,
    "warningPrecision": 0.98,
    "alone": {
      "precision": 0.86,
      "recall": 0.46
    },
    "misses": [
      "Assuring you of our best services at all times",
      "Every piece we make carries a bit of our heart with it.",
      "Innovation, at our bank, is not a department but a heartbeat."
    ]
  },
  "no-policy-shield": {
    "replies": 1306,
    "precision": 0.83,
    "recall": 0.76,
    "warnings": 732,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.75,
      "recall": 0.53
    },
    "misses": [
      "The fare rules cover this, they don't bend",
      "The laundry slip states that the hotel accepts no liability for delicate fabrics",
      "By the law of labour relations no statement is made."
    ]
  },
  "no-pushover": {
    "replies": 762,
    "precision": 0.88,
    "recall": 0.81,
    "warnings": 520,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.8,
      "recall": 0.17
    },
    "misses": [
      "Forget the fee, forget the inspection, forget the excess",
      "if you insist, okay, I do everything as you say",
      "You want more? Whatever you dream up is yours!"
    ]
  },
  "no-reflex-giveaway": {
    "replies": 799,
    "precision": 0.77,
    "recall": 0.79,
    "warnings": 385,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.8,
      "recall": 0.13
    },
    "misses": [
      "Stay with us any time, for as long as you like, as often as you like",
      "The 14, the 260 of the jacket and the boots besides are upon your card.",
      "just have it, and the chairs, for nothing"
    ]
  },
  "no-stalling": {
    "replies": 1217,
    "precision": 0.93,
    "recall": 0.76,
    "warnings": 753,
    "warningPrecision": 0.98,
    "alone": {
      "precision": 0.79,
      "recall": 0.46
    },
    "misses": [
      "we'll get to the bottom of it for you",
      "The keyboard is finished when it's finished",
      "The value will be used when convenient, for a purpose not yet fixed"
    ]
  },
  "respect": {
    "replies": 999,
    "precision": 0.55,
    "recall": 0.62,
    "warnings": 34,
    "warningPrecision": 0.94,
    "alone": {
      "precision": 0.6,
      "recall": 0.07
    },
    "misses": [
      "These things have a way of turning up when someone's after a free meal",
      "he'd the same gormless look about him",
      "It takes a beginner to believe in a price without a paper"
    ]
  },
  "sincere-apology": {
    "replies": 946,
    "precision": 0.96,
    "recall": 0.86,
    "warnings": 808,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.95,
      "recall": 0.81
    },
    "misses": [
      "Bummer!! Sorry bout that 😅",
      "Sorry you weren't a fan",
      "Sorry, where a feeling was touched."
    ]
  },
  "stay-personal": {
    "replies": 1214,
    "precision": 0.88,
    "recall": 0.84,
    "warnings": 867,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.74,
      "recall": 0.77
    },
    "misses": [
      "Ticket closed automatically.",
      "Your case has been escalated to our finance team who will revert as soon as possible",
      "Request to stand down received at 0814"
    ]
  }
}
