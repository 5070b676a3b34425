/**
 * Word classes for what can and can't be done.
 */

/** "can't" in its many forms. */
export const cannot =
  'can not|could not|am not able to|are not able to|is not able to|am unable to|are unable to|is unable to|was unable to|were unable to|was not able to|were not able to|will not be able to|would not be able to|will be unable to|would be unable to|may not|am not in a position to|are not in a position to|have no way to|have no way of|have no power to|am not authorized to|are not authorized to|am not allowed to|are not allowed to|do not have the ability to'
