/**
 * Word classes for what a customer is told to do: verbs in their base form.
 */

/** Handling a site, an app, a device or a desk: "you can open it". */
export const handle =
  'open|reopen|go to|go through|head|navigate|proceed|click|tap|press|select|choose|pick|scroll|swipe|type|enter|log|sign|visit|find|locate|use|try|follow|download|install|uninstall|reinstall|update|upgrade|restart|reboot|refresh|reload|reset|unplug|plug|unscrew|unlock|switch|turn|connect|disconnect|upload|print|scan|fill|complete|submit|set|edit|delete|clear|add|contact|ask|speak|talk|apply|book|rebook|register|redeem|track|check|view|see|access|change|manage|review|read|explore|browse|consult|raise|appeal|ring|call|phone|write|report|search|compare|look|work|stop|put|get onto|get in touch|take that up|take this up|take it up|export|import|reach out'

/** Anything to carry out, at the head of a sentence: "unplug it". Verbs that are nouns as well stand in `stepNoun`. */
export const step =
  'reopen|head|navigate|proceed|click|tap|press|select|choose|scroll|swipe|type|enter|log|sign|visit|find|locate|use|try|follow|download|install|uninstall|reinstall|restart|reboot|refresh|reload|reset|unplug|plug|unscrew|unlock|undo|untick|uncheck|unpair|unsubscribe|switch|turn|pull|push|remove|rinse|wipe|soak|wash|dry|stretch|squeeze|tighten|loosen|connect|disconnect|reconnect|insert|eject|upload|save|print|scan|fill|complete|submit|resubmit|tick|set|edit|delete|clear|empty|copy|paste|drag|bring|take|put|place|wrap|ring|call|phone|dial|contact|ask|speak|talk|apply|rebook|cancel|run|close|quit|exit|enable|disable|toggle|pick|hit|activate|add|bin|wear|shake|redeem|quote|mention|collect|verify|compare|search|browse|explore|consult|look|swap|replace|avoid|attach|renew|adjust|dispose|limit|tilt|restore|launch|detach|rotate|flip|fold|peel|drain|pair|unpack|twist'

/** A step whose verb is a noun or an adjective as well; it needs its object behind it. */
export const stepNoun =
  'check|return|order|book|email|mail|post|text|message|change|charge|view|file|request|transfer|store|mix|load|test|record|label|name|list|report|hand|review|measure|drop|clean|heat|point|roll|export|import|snap|tag|pay|pop|slide|lift|hold|pack|open|update|upgrade|register|cut|move|start|create|go|reach'

/** What opens the object or the place behind such a verb. */
export const object =
  'the|your|a|an|it|this|that|these|those|them|us|me|my|our|his|her|their|to|into|on|in|for|at|with|by|from|under|out|up|off|back|here|both|each|any|all|one|settings|<number>|<link>|<slot>'
