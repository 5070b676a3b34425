/** How the rules do on the labelled replies. Made by `npm run eval`. */
import type {ScoreCard} from './score-card.ts'

export const scores: Record<string, ScoreCard> = {
  "calm-tone": {
    "replies": 1011,
    "precision": 0.9,
    "recall": 0.7,
    "warnings": 409,
    "warningPrecision": 0.98,
    "alone": {
      "precision": 0.89,
      "recall": 0.58
    },
    "misses": [
      "How many more times",
      "How very alarming it must be that a travel card records travel.",
      "The roof can't be climbed in hail, funnily enough!!"
    ]
  },
  "no-arguing": {
    "replies": 1493,
    "precision": 0.81,
    "recall": 0.62,
    "warnings": 634,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.61,
      "recall": 0.25
    },
    "misses": [
      "Funny how the other 212 people in that night managed to enjoy their dinner",
      "The statement that nobody was at fault does not hold up",
      "but nothing about it was hidden"
    ]
  },
  "no-blame": {
    "replies": 1458,
    "precision": 0.78,
    "recall": 0.69,
    "warnings": 717,
    "warningPrecision": 0.93,
    "alone": {
      "precision": 0.71,
      "recall": 0.32
    },
    "misses": [
      "the board by the till says as much, for anyone who looks up from their phone",
      "heels like these aren't designed for walking on cobbles",
      "The wrong tap was still yours"
    ]
  },
  "no-condescension": {
    "replies": 1473,
    "precision": 0.72,
    "recall": 0.59,
    "warnings": 490,
    "warningPrecision": 0.92,
    "alone": {
      "precision": 0.59,
      "recall": 0.19
    },
    "misses": [
      "Twenty-three people made it onto that aircraft with the same information",
      "Let us not insult even a machine",
      "A person with a bit of backbone would just stop"
    ]
  },
  "no-confrontation": {
    "replies": 1261,
    "precision": 0.87,
    "recall": 0.77,
    "warnings": 801,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.85,
      "recall": 0.43
    },
    "misses": [
      "Pay for what you break, sweetheart",
      "And ye can stop posting that screenshot under every release, once is plenty",
      "do NOT go skipping payments meanwhile"
    ]
  },
  "no-cornering": {
    "replies": 1275,
    "precision": 0.87,
    "recall": 0.72,
    "warnings": 803,
    "warningPrecision": 0.93,
    "alone": {
      "precision": 0.73,
      "recall": 0.27
    },
    "misses": [
      "That chapter is shut and writing to councillors will only waste their time and yours",
      "if that's too long for you the cancel button is where you left it.",
      "tonight only or the record purges"
    ]
  },
  "no-dead-end": {
    "replies": 946,
    "precision": 0.87,
    "recall": 0.76,
    "warnings": 688,
    "warningPrecision": 0.92,
    "alone": {
      "precision": 0.69,
      "recall": 0.37
    },
    "misses": [
      "ringing round the branches won't get you a different answer",
      "my craft ends at that whistle and so does anybody's",
      "there the matter leaves our hands"
    ]
  },
  "no-deflection": {
    "replies": 1473,
    "precision": 0.86,
    "recall": 0.75,
    "warnings": 886,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.72,
      "recall": 0.33
    },
    "misses": [
      "Staff can't see inside it and can't overrule it",
      "Our terms say data charges are between the member and the carrier",
      "though rooms are stocked by a contractor"
    ]
  },
  "no-dismissing": {
    "replies": 1352,
    "precision": 0.64,
    "recall": 0.68,
    "warnings": 756,
    "warningPrecision": 0.9,
    "alone": {
      "precision": 0.73,
      "recall": 0.2
    },
    "misses": [
      "Fourteen years doesn't buy anybody a loan",
      "Sixty pound, mind, folk lose that down the sofa",
      "Bless you for being scared of a bit of ice, my love!"
    ]
  },
  "no-platitude": {
    "replies": 956,
    "precision": 0.93,
    "recall": 0.85,
    "warnings": 745,
    "warningPrecision": 0.98,
    "alone": {
      "precision": 0.86,
      "recall": 0.46
    },
    "misses": [
      "Your peace of mind never sleeps with us",
      "The Belmont Central continues its journey of renewal",
      "We fry for the future o Scotland."
    ]
  },
  "no-policy-shield": {
    "replies": 1297,
    "precision": 0.9,
    "recall": 0.72,
    "warnings": 807,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.75,
      "recall": 0.53
    },
    "misses": [
      "The fare rules cover this, they don't bend",
      "Practice policy is that late arrival counts as non-attendance.",
      "Damage by weather is excluded in our conditions."
    ]
  },
  "no-pushover": {
    "replies": 761,
    "precision": 0.9,
    "recall": 0.79,
    "warnings": 539,
    "warningPrecision": 0.96,
    "alone": {
      "precision": 0.8,
      "recall": 0.17
    },
    "misses": [
      "There's no need for us to look at the roof, your word settles it.",
      "If that doesn't suit, write your own figure and we salute it",
      "And yet if you write one line, I'll unban whoever you name, sod it"
    ]
  },
  "no-reflex-giveaway": {
    "replies": 798,
    "precision": 0.85,
    "recall": 0.73,
    "warnings": 483,
    "warningPrecision": 0.95,
    "alone": {
      "precision": 0.8,
      "recall": 0.13
    },
    "misses": [
      "Stay with us any time, for as long as you like, as often as you like",
      "Hosting invoices for 2024 and 2025 were refunded to all attendees.",
      "Luna's last two visits have been refunded in full"
    ]
  },
  "no-stalling": {
    "replies": 1208,
    "precision": 0.94,
    "recall": 0.76,
    "warnings": 775,
    "warningPrecision": 0.99,
    "alone": {
      "precision": 0.78,
      "recall": 0.46
    },
    "misses": [
      "we'll get to the bottom of it for you",
      "It is being searched for",
      "New supplier'll be looked for once hay's in."
    ]
  },
  "respect": {
    "replies": 998,
    "precision": 0.55,
    "recall": 0.65,
    "warnings": 243,
    "warningPrecision": 0.88,
    "alone": {
      "precision": 0.59,
      "recall": 0.06
    },
    "misses": [
      "These things have a way of turning up when someone's after a free meal",
      "The dispatcher there is a sleepy donkey, excuse me.",
      "You must have a very empty life to count ribbons"
    ]
  },
  "sincere-apology": {
    "replies": 940,
    "precision": 0.98,
    "recall": 0.84,
    "warnings": 778,
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
    "recall": 0.82,
    "warnings": 895,
    "warningPrecision": 0.97,
    "alone": {
      "precision": 0.74,
      "recall": 0.77
    },
    "misses": [
      "We would like to draw your attention to the fact that brambles must be cut to 50 cm",
      "We thank you for your continued partnership",
      "Dear Self-Hosting User,"
    ]
  }
}
