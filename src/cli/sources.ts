/** How the five documents are called, on the pages and by --explain. */
import type {Source} from '../types.ts'

export const sources: Readonly<Record<Source | (string & {}), string>> = {
  'petting-the-shark': 'Chris Reich, “petting the shark”, TeachU’s Business Talk Blog',
  'good-offense': 'a consultant’s five steps for an angry customer (“the best defense is a good offense”)',
  'saying-no': 'four tips for when the customer is wrong',
  'way-out': 'a customer-service trainer on giving the customer a way out, 12 October 2015',
  asap: 'the ASAP steps: apologize, sympathize, accept responsibility, prepare to take action'
}
