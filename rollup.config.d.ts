/** What can be imported or run, and the source of each. */
export declare const entries: Record<string, string>
