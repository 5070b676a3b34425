/**
 * Word classes for who speaks and who is spoken of. Alternatives are separated by `|`; contractions are already spelled out by the reader.
 */

/** The writer or the company. */
export const we = 'i|we|our team|my team|the team|our staff|my colleague|my colleagues|our engineers|our support team|our manager|the manager|our department|our office'
