/**
 * Every rule by its camel-case name.
 */
export {default as noDeadEnd} from './no-dead-end.ts'
export {default as refusalNeedsAlternative} from './refusal-needs-alternative.ts'
export {default as refusalNeedsReason} from './refusal-needs-reason.ts'
export {default as sincereApology} from './sincere-apology.ts'
