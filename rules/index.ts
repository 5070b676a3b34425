/**
 * Every rule by its camel-case name.
 */
export {default as leaveAWayOut} from './leave-a-way-out.ts'
export {default as noBlame} from './no-blame.ts'
export {default as noDeadEnd} from './no-dead-end.ts'
export {default as refusalNeedsAlternative} from './refusal-needs-alternative.ts'
export {default as refusalNeedsReason} from './refusal-needs-reason.ts'
export {default as sincereApology} from './sincere-apology.ts'
