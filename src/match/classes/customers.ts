/**
 * Word classes for the customer who is spoken of without "you".
 */

/** Customers at large. */
export const customers =
  'customers|clients|guests|passengers|travellers|users|members|tenants|residents|visitors|patients|parents|shoppers|buyers|sellers|applicants|students|players|diners|policyholders|cardholders|people'

/** The customer as a third person. */
export const customer =
  'the customer|the client|the guest|the passenger|the user|the tenant|the patient|the parent|the buyer|the seller|the applicant|the subscriber|the sender|the remitter|the payer|the person|the account holder|the cardholder|the policyholder'
