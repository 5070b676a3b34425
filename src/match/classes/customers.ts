/**
 * Word classes for the customer who is spoken of without "you".
 */

/** Customers at large. */
export const customers =
  'customers|clients|guests|passengers|travellers|users|members|tenants|residents|visitors|patients|parents|shoppers|buyers|sellers|applicants|students|players|diners|policyholders|cardholders|householders|cyclists|motorists|owners|subscribers|people'

/** The customer as a third person, behind "the". */
export const customer =
  'customer|client|guest|passenger|user|tenant|patient|parent|buyer|purchaser|seller|applicant|subscriber|sender|remitter|payer|person|holder|cardholder|policyholder|hirer|resident|student|member|owner|operator'
