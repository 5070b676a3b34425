/**
 * Word classes for what customers go through and how they feel about it.
 */

/** How they feel. */
export const upset =
  'frustrated|annoyed|upset|angry|furious|cross|disappointed|worried|anxious|stressed|concerned|unhappy|irritated|livid|fuming|raging|mad|baffled|confused|puzzled|fed up|let down|dismayed|exasperated|nervous|gutted|distressed|shaken|embarrassed|offended|alarmed|dissatisfied|displeased|aggrieved|miffed|hurt|sore|wary|suspicious|overwhelmed|tired|hacked off|put out|at the end of your tether'

/** The feeling as a thing. */
export const distress =
  'frustration|disappointment|annoyance|anger|distress|worry|anxiety|concern|concerns|upset|irritation|dissatisfaction|displeasure|unhappiness|embarrassment|offence|offense|feelings|discomfort|alarm|impatience|exasperation|pain|disgust|stress'

/** What the experience was like. */
export const upsetting =
  'frustrating|annoying|upsetting|disappointing|worrying|stressful|awful|terrible|horrible|dreadful|rotten|maddening|infuriating|unpleasant|miserable|inconvenient|exasperating|distressing|alarming|unsettling|disheartening|scary|frightening|tiring|exhausting|irritating|nasty|lousy|grim|galling|horrid|unfair|unacceptable|tough|rough|hard|difficult|painful|daunting|tedious|shocking|gutting|unnerving|embarrassing|humiliating|infuriating|vexing|trying|wretched|appalling|disgraceful|ghastly|a nightmare|a nuisance|a pain|a headache|a hassle|a blow|a shock|a worry|a letdown|a let-down|a disappointment|a shame|a pity|no fun|no joke|not fun|not nice|not acceptable|not good enough|not right|not on|not ok|not okay|bad enough|hard enough|the last thing'

/** Those that are theirs. */
export const kin =
  'mother|mum|mom|father|dad|wife|husband|partner|son|daughter|brother|sister|baby|child|children|kids|little one|little ones|family|grandmother|grandfather|gran|nan|grandma|grandpa|grandson|granddaughter|uncle|aunt|cousin|friend|dog|cat|puppy|pet|parents|boy|girl|fiancé|fiancée'
