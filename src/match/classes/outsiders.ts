/**
 * Word classes for those outside of the company whom a customer can be sent to, or who can be blamed.
 */

/** One outside the company. */
export const outsider =
  'courier|couriers|carrier|supplier|suppliers|manufacturer|manufacturers|maker|merchant|seller|vendor|retailer|dealer|bank|issuer|insurer|airline|airport|hotel|hotels|landlord|freeholder|council|developer|publisher|subcontractor|subcontractors|contractor|contractors|partner|partners|provider|providers|reseller|distributor|wholesaler|agency|processor|operator|venue|promoter|organizer|ombudsman|isp|marketplace|broker|importer|lender|embassy|customs|party|parties|firm|authority|police'

/** The same with 's. */
export const outsiders: string = /* @__PURE__ */ outsider.replace(/\w(?=\||$)/g, "$&'s")
