/** How the rules do on the labelled replies. Made by `npm run eval`. */
import type {ScoreCard} from './score-card.ts'

export const scores: Record<string, ScoreCard> = {
  "calm-tone": {
    "replies": 355,
    "precision": 0.82,
    "recall": 0.56,
    "warnings": 243,
    "warningPrecision": 0.82,
    "alone": {
      "precision": 0.79,
      "recall": 0.47
    },
    "misses": [
      "How many more times",
      "\"What happened\" is a lovely open question, gold star.",
      "Aye, grand \"next day\" service that was, ten out of ten, give the man a medal"
    ]
  },
  "no-arguing": {
    "replies": 609,
    "precision": 0.63,
    "recall": 0.6,
    "warnings": 0,
    "warningPrecision": 0,
    "alone": {
      "precision": 0.52,
      "recall": 0.22
    },
    "misses": [
      "Funny how the other 212 people in that night managed to enjoy their dinner",
      "It does say it, back of the packet, second line, DIRECT SOW OUTDOORS",
      "We didn't tell anyone to use a bin, and the note on the order plainly says 'safe place'."
    ]
  },
  "no-blame": {
    "replies": 599,
    "precision": 0.6,
    "recall": 0.62,
    "warnings": 357,
    "warningPrecision": 0.76,
    "alone": {
      "precision": 0.65,
      "recall": 0.25
    },
    "misses": [
      "the board by the till says as much, for anyone who looks up from their phone",
      "Looks like you ticked 'dust' where you meant 'chemical', easy one to trip us up with",
      "But you came after midnight, so the sea beds had gone"
    ]
  },
  "no-condescension": {
    "replies": 559,
    "precision": 0.52,
    "recall": 0.63,
    "warnings": 415,
    "warningPrecision": 0.64,
    "alone": {
      "precision": 0.45,
      "recall": 0.14
    },
    "misses": [
      "Twenty-three people made it onto that aircraft with the same information",
      "He'd tell you to holler for somebody with good eyes and quit fussing with the machine.",
      "like. u can read a calendar right"
    ]
  },
  "no-confrontation": {
    "replies": 440,
    "precision": 0.8,
    "recall": 0.73,
    "warnings": 328,
    "warningPrecision": 0.85,
    "alone": {
      "precision": 0.79,
      "recall": 0.39
    },
    "misses": [
      "Pay for what you break, sweetheart",
      "You will please not forward the code to any other person.",
      "Tone it down or I'll block you."
    ]
  },
  "no-cornering": {
    "replies": 501,
    "precision": 0.81,
    "recall": 0.61,
    "warnings": 266,
    "warningPrecision": 0.9,
    "alone": {
      "precision": 0.66,
      "recall": 0.2
    },
    "misses": [
      "That chapter is shut and writing to councillors will only waste their time and yours",
      "Next cuss word and this number gets blocked.",
      "It's Sunday night or never though, it dies at midnight"
    ]
  },
  "no-dead-end": {
    "replies": 369,
    "precision": 0.78,
    "recall": 0.7,
    "warnings": 302,
    "warningPrecision": 0.81,
    "alone": {
      "precision": 0.57,
      "recall": 0.26
    },
    "misses": [
      "We regard the correspondence as concluded",
      "Ticket closed as expected behavior.",
      "The fine we can't do a thing about"
    ]
  },
  "no-deflection": {
    "replies": 567,
    "precision": 0.79,
    "recall": 0.58,
    "warnings": 0,
    "warningPrecision": 0,
    "alone": {
      "precision": 0.68,
      "recall": 0.32
    },
    "misses": [
      "Staff can't see inside it and can't overrule it",
      "The brushes left here, the road is with the Correio and the Correio is with God",
      "$6 is the gantry take, not we take"
    ]
  },
  "no-dismissing": {
    "replies": 552,
    "precision": 0.68,
    "recall": 0.45,
    "warnings": 245,
    "warningPrecision": 0.8,
    "alone": {
      "precision": 0.66,
      "recall": 0.18
    },
    "misses": [
      "Fourteen years doesn't buy anybody a loan",
      "thirty cents only what, cannot even buy tissue",
      "But it's an hour to Faro, there's no call for terror!"
    ]
  },
  "no-platitude": {
    "replies": 385,
    "precision": 0.88,
    "recall": 0.76,
    "warnings": 334,
    "warningPrecision": 0.88,
    "alone": {
      "precision": 0.81,
      "recall": 0.45
    },
    "misses": [
      "Your peace of mind never sleeps with us",
      "Public water is a public trust, now and forever.",
      "Thank you for choosing Gatelink, your partner in reliability."
    ]
  },
  "no-policy-shield": {
    "replies": 513,
    "precision": 0.78,
    "recall": 0.65,
    "warnings": 329,
    "warningPrecision": 0.86,
    "alone": {
      "precision": 0.69,
      "recall": 0.44
    },
    "misses": [
      "The fare rules cover this, they don't bend",
      "The subscription agreement limits us to one bag.",
      "Notifications by telephone cannot be accepted."
    ]
  },
  "no-pushover": {
    "replies": 263,
    "precision": 0.78,
    "recall": 0.69,
    "warnings": 197,
    "warningPrecision": 0.84,
    "alone": {
      "precision": 0.72,
      "recall": 0.16
    },
    "misses": [
      "There's no need for us to look at the roof, your word settles it.",
      "Or take the private double, the penthouse, our manager's bed, name it, it's yours!",
      "Say to us which tools of the catalogue would console you, the number is for you to fix."
    ]
  },
  "no-reflex-giveaway": {
    "replies": 266,
    "precision": 0.82,
    "recall": 0.64,
    "warnings": 193,
    "warningPrecision": 0.82,
    "alone": {
      "precision": 0.74,
      "recall": 0.12
    },
    "misses": [
      "Stay with us any time, for as long as you like, as often as you like",
      "To make up for it, we'd like to install your eight panels completely free of charge.",
      "Anyhow we'll give you the points, a tent and a pack for nix."
    ]
  },
  "no-stalling": {
    "replies": 465,
    "precision": 0.91,
    "recall": 0.65,
    "warnings": 329,
    "warningPrecision": 0.91,
    "alone": {
      "precision": 0.74,
      "recall": 0.45
    },
    "misses": [
      "we'll get to the bottom of it for you",
      "The matter has been placed in the queue for consideration in the fullness of the cycle.",
      "Renovations are planned"
    ]
  },
  "respect": {
    "replies": 346,
    "precision": 0.43,
    "recall": 0.51,
    "warnings": 65,
    "warningPrecision": 0.74,
    "alone": {
      "precision": 0.53,
      "recall": 0.07
    },
    "misses": [
      "These things have a way of turning up when someone's after a free meal",
      "so the adults here can picture it along with you",
      "aren't you the right gobshite"
    ]
  },
  "sincere-apology": {
    "replies": 355,
    "precision": 0.97,
    "recall": 0.79,
    "warnings": 291,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.9,
      "recall": 0.74
    },
    "misses": [
      "Bummer!! Sorry bout that 😅",
      "SO sorry that £90 of snow bit somebody.",
      "Sorry, but she would not keep still."
    ]
  },
  "stay-personal": {
    "replies": 541,
    "precision": 0.85,
    "recall": 0.79,
    "warnings": 448,
    "warningPrecision": 0.9,
    "alone": {
      "precision": 0.73,
      "recall": 0.71
    },
    "misses": [
      "Ticket closed automatically.",
      "To the distinguished attention of the below-named passenger",
      "Dear theatre visitor"
    ]
  }
}
