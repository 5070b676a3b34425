/**
 * Word classes for what customers go through and how they feel about it.
 */

/** How they feel. */
export const upset =
  'frustrated|annoyed|upset|angry|furious|cross|disappointed|worried|anxious|stressed|concerned|unhappy|irritated|livid|fuming|raging|mad|baffled|confused|puzzled|dismayed|exasperated|nervous|gutted|distressed|shaken|embarrassed|offended|alarmed|dissatisfied|displeased|aggrieved|miffed|hurt|sore|wary|suspicious|overwhelmed|tired|outraged|infuriated|rattled|disheartened|fed up|let down|put out|hacked off'

/** The feeling as a thing. */
export const distress =
  'frustration|frustrations|disappointment|annoyance|anger|distress|worry|worries|anxiety|concern|concerns|upset|irritation|dissatisfaction|displeasure|unhappiness|embarrassment|offence|offense|feelings|discomfort|alarm|impatience|exasperation|pain|stress|unease'

/** What the experience was like. */
export const upsetting =
  'frustrating|annoying|upsetting|disappointing|worrying|stressful|awful|terrible|horrible|dreadful|rotten|maddening|infuriating|unpleasant|miserable|inconvenient|exasperating|distressing|alarming|unsettling|disheartening|scary|frightening|tiring|exhausting|irritating|nasty|lousy|grim|galling|horrid|unfair|painful|tedious|shocking|gutting|unnerving|embarrassing|humiliating|vexing|wretched|appalling|disgraceful|ghastly|crushing|heartbreaking|demoralizing|deflating|intolerable|inexcusable|unbearable|wearying|rough|tough|ridiculous|brutal|tiresome|uncomfortable|cruel|insulting'

/** What the experience was. */
export const nuisance =
  'pity|blow|shame|nightmare|mess|disappointment|pain|letdown|ordeal|nuisance|headache|hassle|shock|worry|palaver|faff|runaround|saga|bother|slog|strain|inconvenience|bind|downer|kick|knock|misery|fright|scare|upheaval|wrench|cheek|drag|cruelty|insult'

/** Those that are theirs. */
export const kin =
  'mother|mum|mom|father|dad|wife|husband|partner|son|daughter|brother|sister|baby|child|children|kids|family|grandmother|grandfather|gran|nan|grandma|grandpa|grandson|granddaughter|uncle|aunt|cousin|friend|dog|cat|puppy|pet|parents|boy|girl|fiancé|fiancée|little one|little ones'
