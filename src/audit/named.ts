/**
 * Problems that have a name in any trade, and how customers tell of them. Of problems in the same words the one that stands first here counts,
 * so what is special stands before what is general.
 */
import {isNegatedWithin, type Match} from '../match/match.ts'
import {compileMatcher} from '../match/matcher.ts'
import {type Phrases, phrases} from '../match/phrase.ts'
import type {Block} from '../reply/read.ts'

const classes = {
  no: 'no|not|never|nobody|no one|none|without|hardly',
  be: 'is|was|are|were|be|been|being|gets|got|get|getting|looks|looked|feels|felt|stays|stayed|has gone|had gone|went|came|comes|arrived',
  broken:
    'broken|damaged|smashed|cracked|shattered|dented|crushed|snapped|bent|chipped|torn|ripped|squashed|bashed|split|defective|in smithereens|smithereens|mangled|warped|in pieces|in bits|in shards|crack|dent|damage|bashed-in|in two|cracks|dents|burst|buckled|splintered|fractured|in half|two halves|caved in',
  here: 'arrived|arrives|arrive|arrival|came|come|delivered|delivery|received|receive|turned up|reached|got here|opened the|unpacked|unpacking|unboxed|parcel|package|box|transit|handed|courier|postman|shipping|shipment|the post|the mail|took it out|dead on',
  bill: 'charged|charge|charges|billed|bill|bills|debited|debit|took|taken|paid|pay|payment|payments|deducted|invoiced|withdrew|transaction|transactions',
  twice: 'twice|double|two times|a second time|doubly|duplicate|duplicated|three times|2x',
  day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december',
  fee: 'fee|fees|charge|charges|surcharge|surcharges|extra|extras|cost|costs|supplement',
  answers: 'answer|answers|answered|answering|reply|replies|replied|replying|response|responses|responded|respond|responding',
  letter: 'call|calls|message|messages|email|emails|e-mails|mail|mails|letter|letters|text|texts|complaint|complaints|question|questions|inquiry|claim|ticket|tickets',
  login: 'log in|log on|log into|log me in|logging in|logging on|logging into|logged in|log back in|sign in|signed in|sign into|signing in|login|log-in|sign-in',
  staff:
    'staff|man|woman|lady|guy|colleague|colleagues|employee|employees|agent|receptionist|waiter|waitress|driver|manager|nurse|doctor|cashier|clerk|assistant|operator|team|crew|porter|teacher|owner|technician|host|hostess|bartender|barista|chap|bloke|girl|lad|boy|gentleman|bouncer|guard|usher|conductor|doorman|caretaker|landlady|landlord|pharmacist|instructor|trainer|tutor|coach|vet|fitter|plumber|waitress|bartenders|server|guide|attendant|matron|stylist|dentist|lifeguard|bellboy|maid|housekeeper|checkout|umpire|nanny|secretary|steward|stewardess|supervisor|adviser|advisor|rep|engineer|mechanic|barber|hairdresser|salesman',
  ill: 'sick|ill|poisoned|poisoning|vomiting|vomited|diarrhea|diarrhoea|rash|hives|allergic',
  comes: 'come|came|comes|arrive|arrived|arrives|show|shows|showed|shown|turn up|turned up|turns up|appear|appeared|appears|turned up',
  visitor:
    'sweep|engineer|courier|postman|van|taxi|cab|binmen|vet|decorator|roofer|glazier|plumber|technician|electrician|driver|man|fitter|installer|builder|cleaner|mechanic|teacher|tutor|instructor|coach|trainer|guide|agent|gardener|painter|repairman|handyman|inspector|surveyor|crew|movers|locksmith|nurse|carer|doctor|photographer|babysitter|sitter|therapist',
  count: 'one|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen|half',
  span: 'hour|hours|day|days|week|weeks|fortnight|month|months',
  /** What is agreed for a day. */
  agreed:
    'delivery|deliveries|order|orders|slot|slots|appointment|appointments|visit|visits|installation|collection|pickup|repair|fitting|booking|operation|surgery|hearing|inspection|date|dates|departure|completion',
  postponed: 'moved|changed|postponed|rescheduled|rebooked|rearranged|shifted|pushed back|put back|put off|bumped|delayed|deferred',
  /** What comes with a thing, and what it is put together with. */
  fitting:
    'screw|screws|bolt|bolts|hinge|hinges|runners|fitting|fittings|fixing|fixings|fixing kit|dowel|dowels|bracket|brackets|cam locks|allen key|pegs|rivets|washers|castors|hardware pack|hardware bag|charger|power lead|power cable|cable|lead|plug|adapter|batteries|battery|manual|instructions|instruction booklet|remote|lid|straps|accessories|cutlery|spare part|spare parts',
  piece:
    'part|parts|piece|pieces|handle|handles|leg|legs|key|keys|shelf|shelves|drawer|drawers|door|wheel|wheels|cushion|cushions|cover|cap|hose|filter|nozzle|component|components|item|items|things|bit|bits|side|sides|sauce|sauces|drink|drinks|fries|chips|bread|rice|dip|dessert|starter|topping|toppings|salad|pillow|glove|shoe|sock|rail|kit|pack|booklet|disc|sim card|stand|pole|poles|bulb|panel|belt|lens|case|sleeve|tray',
  box: 'box|boxes|bag|bags|carton|parcel|package|packet|envelope|pack|kit|case',
  coupon:
    'voucher|vouchers|coupon|coupons|promo|promotion|promotional code|promotional price|promotional offer|discount|discounts|gift card|gift cards|gift token|gift certificate|money-off|code|codes|offer|deal',
  refused: 'rejected|rejects|refused|refuses|declined|declines|turned down|denied|invalid|ignored|unrecognized',
  takes:
    'work|works|working|accepted|accept|valid|recognized|redeemed|redeem|applied|apply|go through|going through|gone through|went through|come through|came through|come off|came off|taken off|knocked off|deducted|honored|scan|scans|scanning|do anything|register|go in|taken|used|count',
  application: 'application|claim|claims|loan|mortgage|finance|overdraft|visa|permit|appeal|grant|planning permission|benefit|benefits',
  ware: 'plate|plates|glass|glasses|mug|mugs|cup|cups|saucer|bowl|bowls|dish|vase|jug|teapot|bottle|bottles|jar|jars|stool|chair|chairs|bench|table|sofa|bed|shelf|shelves|cupboard|frame|mirror|picture|ornament|statue|pot|planter|lamp shade|lampshade|tile|tiles|window|windows|eggs|egg|biscuits|fence|suitcase|corner|worktop|basin|ornaments|toy|doll|guitar|violin',
  program:
    'app|site|website|page|checkout|screen|system|program|game|phone|laptop|tablet|computer|software|browser|tv|console|basket|form|portal|it|upload|download|server|import|export|sync|scanner|till',
  /** What somebody does to a thing that runs, so that it should start. */
  tries:
    'press|pressed|push|pushed|click|clicked|tap|tapped|flick|flicked|flip|flipped|plug|plugged|switch|switched|turn|turned|hit|pull|pulled|charged|recharged|pressing|pushing|new batteries|fresh batteries',
  /** What runs. */
  machine:
    'kettle|toaster|heater|boiler|oven|hob|cooker|fridge|freezer|dishwasher|washer|dryer|hoover|vacuum|blender|mixer|grinder|lamp|torch|light|lights|fan|radio|speaker|tv|printer|scanner|phone|laptop|tablet|monitor|router|camera|watch|clock|shaver|toothbrush|hairdryer|drill|saw|mower|lawnmower|strimmer|pump|alarm|doorbell|remote|console|keyboard|iron|scale|scales|e-reader|tracker|scooter|engine|motor|machine|device|gadget|thing|appliance|juicer|microwave|trimmer|cutter|charger|battery|dehumidifier|humidifier|stove|extractor|headphones|earbuds|receiver|projector|treadmill|razor|clippers|curler|straightener|blanket|air fryer|fryer|coffee maker|extension lead|e-bike|car|bike|it',
  /** As people say of what runs no more. */
  ends: 'quit on me|quit on us|died|passed away|pass away|expired|perished|gave up|given up|gave in|thrown in the towel|threw in the towel|called it quits|called it a day|keeled over|snuffed it|met its end|early grave|in its grave|gone quiet|went quiet|fallen silent|fell silent|mute|lifeless|stone dead|dead|out of action|out of service|beyond help|finished for good',
  /** What comes by post or van. */
  parcel: 'order|orders|parcel|package|delivery|shipment|post|goods|purchase',
  /** Where it should lie. */
  mat: 'doormat|mat|letterbox|letter box|mailbox|postbox|porch|doorstep',
  /** Money that went, said of no battery. */
  charged:
    'charged|charges|charging me|charging us|a charge|the charge|this charge|that charge|another charge|any charge|extra charge|billed|bill|bills|billing|debited|debits|invoiced|invoice|invoices|deducted|renewed|auto-renewed|rebilled',
  paid: 'payment|payments|instalment|paying|pay|paid',
  took: 'took|take|takes|taken|taking|withdrew|withdrawn|collected|collecting|collect',
  sum: 'money|payment|payments|<number>|fee|fees|rent|premium|premiums|euros|pounds|dollars|instalment|sum',
  /** What ends an agreement, whoever ends it. */
  calledOff:
    'cancelled|called off|called it off|scrapped|terminated|unsubscribed|resigned|opted out|pulled out|backed out|gave notice|given notice|called you off|called them off|called him off',
  /** What runs until somebody ends it. */
  running: 'membership|subscription|contract|policy|plan|trial|tenancy|rental|lease|cover|agreement|account|term|let|hire|course|season|insurance|hosting|licence|license',
  ran: 'ended|over|expired|finished|run out|ran out|terminated|closed|stopped|lapsed',
  wished:
    'ordered|order|asked for|ask for|asked|requested|request|wanted|want|booked|book|signed up|sign up|agreed|agree|authorized|authorize|authorised|approved|approve|chose|choose|bought|buy|subscribed|subscribe|ticked|consented|opted|selected|recognize',
  had: 'received|receive|sent|had|have|get|got|given|delivered|provided|done|carried out|happened|happen|took place|take place|taken place|performed|fitted|installed|completed|rendered|used|use|touched|touch|watched|watch|ate|eat|eaten|drank|drink|opened|open|visited|stayed in|stay in|attended|attend|went to|turned up|held|collected',
  booking: 'booking|bookings|reservation|reservations|appointment|appointments',
  /** What is kept for who booked it. */
  place:
    'room|rooms|table|tables|seat|seats|pitch|slot|court|place|places|cabin|berth|bed|flat|apartment|villa|cottage|car|van|spot|tent|suite|chalet|lane|unit|bay|kennel|site|yurt|lodge|hut|boat|studio|hall|barn',
  book: 'list|lists|system|book|books|diary|register|schedule|calendar|sheet|computer|records|rota',
  elses: "someone else's|somebody else's|another customer's|another guest's|another person's|another patient's|another family's|a stranger's|other people's",
  hears:
    'hums|hummed|buzzes|buzzed|bangs|clanks|clanked|clunks|clunked|clatters|clattered|rattles|roars|roared|screeches|screeched|squeaks|squeak|squeaked|squeals|squealed|creaks|creak|creaked|crackles|crackle|whines|whined|whirrs|drones|grinds|thumps|thumped|howls|howled|hisses|gurgles|gurgled|whistles|rumbles|rumbled|groans',
  works:
    'work|works|worked|working|turn on|turns on|switch on|start|starts|power on|charge|charges|function|functions|functioning|respond to|switch off|turn off|open|opens|load|loads|print|prints|play|plays|sync|syncs|connect|connects|update|boot|boots|save|saves|heat|heats|heat up|spin|drain|cool|flush|lock|unlock|light|light up|pair|scan|dispense|ring|recharge|stay on|come on|react|display|download|install'
}

/** By name; the wordings that tell of each. */
const wordings: Readonly<Record<string, string>> = {
  'charged after cancelling': `
    {charged} *9 {calledOff}
    {calledOff} *9 {charged}
    {paid} *3 for *6 {calledOff}
    {calledOff} *7 (had|have|having|expected|asked) to pay
    {took} *4 {sum} *9 {calledOff}
    {calledOff} *9 {took} *4 {sum}
    {calledOff} *8 (money|payment|fee|premium) *3 (went|gone|left|goes|leaves|comes out|came out|been kept)
    {calledOff} *9 (still|keep|kept|yet|again) *3 ({bill}|charging|billing|taking|sending)
    {charged} *6 (after|despite|although|though|since|following) *4 (cancelling|cancellation|terminating|leaving|closing|quitting|the end|i left|we left)
    (charging|billing|charged|billed|taking|payment|payments) *8 (that|which|after|although|though|despite|even though|since) *4 (cancelling|cancellation|closed)
    still *2 (paying|charged|billed|charging|billing|pay|debited|invoiced|taking) *6 (left|quit|ended|stopped|closed|gave up|moved out|handed back|returned|sold)
    (after|since|although|though|when|once|even though) (i|we) (have|had)? (closed|ended|stopped|left|quit|returned|handed back|gave back|moved out) *7 ({charged}|{took} *4 {sum})
    (i|we) (have|had)? (closed|ended|stopped|quit|left) (my|the|our|your|this|that) *3 *8 (charged|billed|invoiced|debited|still (paying|charging|billing|taking))
    ({charged}|{took} *4 {sum}) *8 (after|although|though|since|but|even though|when|yet|because|whose|which|that) *3 {running} *3 {ran}
    {running} *2 {ran} *9 ({charged}|{took} *4 {sum})
    ({charged}|{took} *4 {sum}) *6 {running} *2 (that|which) *2 {ran}
    (no longer|not) *3 (customer|member|subscriber|tenant|client) *8 ({charged}|{took} *4 {sum})
    ({charged}|{took} *4 {sum}) *9 (no longer|stopped being|ceased to be) *3 (customer|member|subscriber|tenant|client|with you)
    ! (charged|pay|paying|charge|bill|billed|invoiced) *3 (cancellation|late cancellation|cancelling|early termination|exit|termination) (fee|fees|charge|charges|penalty)
    ! {charged} *9 (so|therefore|and so|hence) (i|we) *2 {calledOff}
    ! {calledOff} *6 (because|as|since|over|due to) *9 {charged}
    ! {calledOff} *3 (because|as) *9 {took}
    ! (when|if) (i|we) {calledOff} *2
    ! {charged} *2 (be|is|was|been|get|got)? {calledOff} $
    ! (want|have|get|need|like) *4 {charged} *1 {calledOff}
    {calledOff} *7 {sum} *2 (taken|took|collected|debited|deducted)
    {calledOff} *5 still *1 (paying|pay|being charged|getting charged)`,
  'charged for something not ordered': `
    {charged} *9 {no} *4 {wished}
    {paid} *1 for *6 {no} *4 {wished}
    (charge|charges|purchase|payment|payments|transaction|transactions) *6 {no} *2 (made|make|recognize)
    {took} *2 {sum} *3 for *6 {no} *4 {wished}
    <number> *3 for *5 {no} *3 (ordered|asked for|requested|signed up|agreed to|wanted)
    {no} *3 (ordered|asked for|requested|signed up|signed up for|agreed to|subscribed|sign up|subscribe|authorized|bought) *9 (charged|billed|invoiced|debited|bill|invoice|statement|(my|our) card)
    (bill|invoice|statement|receipt|folio) *3 (lists|has|shows|includes|contains) *8 {no} *4 ({wished}|{had})
    (on|to|in) (my|our|the) *1 (bill|invoice|statement|receipt|order|basket|folio|account|rental|check|tab) *9 ({no} *4 ({wished}|touched|touch|drink|drank|ate|eat|watched|used)|without (asking|being asked|my|our|telling)|(said|say) no)
    (added|put|slipped|snuck) *8 (bill|invoice|order|basket|receipt|rental|account) *8 (without|never|not|nobody|said no|had said no|although)
    ({charged}|fee|charge|pay) *9 (never heard of|know nothing about|no idea what|nothing to do with|do not recognize|not recognize)
    (no idea|not know|do not recognize) *3 what *3 ({charged}|charge|fee)
    {charged} *6 (another|someone else's|somebody else's|other) *2 (table's|table|guest's|customer's|person's|room|family's|order|food|bill|usage)
    ! {charged} *8 {no} *1 (agreed|what *)
    ! late payment *6
    ! {charged} *6 (more|higher|price|amount|twice|double) *6 {no} *4 {wished}
    ! not *2 (charged|billed|invoiced)`,
  'charged for something not received': `
    (charged|billed|invoiced|debited|charging (me|us)|charges) *4 for *6 {no} *3 {had}
    (bill|invoice|payment|paid) *1 for (a|an|the|some) *2 (that|which|i|we) *1 {no} *2 {had}
    {took} *2 {sum} *3 for *6 {no} *3 {had}
    (charged|billed|invoiced|debited) (me|us)? *2 for *3 (that|which|who) *2 {no} *
    (bill|invoice) *2 (lists|has|shows|includes|contains) *8 {no} *3 {had}
    (invoiced|billed) (me|us)? *4 {no} *3 (done|carried out|happened|took place|performed|taken|made)
    {no} *2 (took place|taken place|happened|carried out|delivered|received|done|used|attended) *8 (charged|billed|invoiced|bill for|invoice for)
    ! (charged|recharged) (it|them|overnight|fully|for *1 (hour|hours|minutes))
    ! not *2 (charged|billed|invoiced)
    ! (charged|billed|invoiced|payment) *8 for *1 (day|days|week|weeks|month|months|ages)`,
  'booking lost': `
    {no} *3 (record|records|trace|sign|note|sight|knowledge|mention) *2 (of|for|about) *4 ({booking}|our name|my name|our party|booked|reserved|hired|rented)
    {no} *3 (record|records|trace|sign|knowledge) *2 (of|for|about) (us|me)
    {no} *3 (record|trace|sign|note) *2 of *4 {place} *2 (i|we|that|which)? *2 (booked|reserved|hired|rented)
    {booking} *4 (lost|vanished|disappeared|gone|deleted|missing|wiped|mislaid|misplaced|evaporated)
    {place} *2 (had|has|have)? (vanished|disappeared) from
    (my|our|the) *2 {place} *3 (was|were|been|got) *1 (deleted|wiped|lost)
    (lost|mislaid|deleted|misplaced|wiped|mixed up|forgot|forgotten|losing) *2 (my|our|the|a|his|her) *2 {booking}
    (you|they|he|she|salon|desk|clinic|restaurant|hotel|staff|receptionist|garage|surgery|shop) *1 (forgot|forgotten|failed|omitted) *1 to *2 (book|enter|write down|note|record|put|log|reserve|register) *
    {booking} *5 (never|not|nowhere) *3 (passed on|entered|recorded|registered|written down|logged|exist|existed|there|found|to be found|made it|reached|showing|show|appear|on *1 {book}|in *1 {book})
    (gave|given|giving|let|sold|handed|passed|rented|hired) *1 (my|our|the|his|her|that|this) *2 {place} *2 (away|out)? *1 (to (someone|somebody|another|other|others|a different|strangers|the next)|away)
    (gave|given|giving|sold|let) away (my|our|his|her) {place}
    (forgot|forgotten|failed|omitted) *1 to *1 (put|book|enter|write|note|log|reserve) (me|us|it|my|our) *2 (in|down|on)
    (my|our|the) *2 {place} *3 (given|let|sold|taken|handed|gone|rented) *1 (away|to|by) *1 (someone|somebody|another|other|others|a different|strangers|else)
    {no} *4 (find|locate) *2 (my|our|his|her) *1 (name|booking|reservation|appointment)
    {no} *1 (have|had) (my|our|his|her) *1 (name|booking|reservation) *
    (my|our) *1 (name|names|party|group|booking|family|reservation|appointment) *4 {no} *3 (on|in) *2 {book}
    (is|was|are|were|am) {no} *1 (on|in) *1 (the|your|his|her|their|any) *1 {book}
    {no} *3 (entered|put|written|recorded|logged|registered) *1 (in|into|on) *2 {book}
    {no} *2 booked in
    {no} *2 (have|had|got) *1 (me|us|him|her) (down|on|in) *
    {no} *1 (expecting|expected) (us|me) *
    {no} *1 heard of (us|me|our|my) *
    no (car|van|room|table|booking|reservation|seat|appointment|order|ticket) *2 (under|in|for) *2 name
    (say|says|said|claims|claimed|told|tells|insisted|insists|claiming) *6 ({no} *2 (have|had|a|an|such)|(no|never)) *1 (appointment|booking|reservation)
    {booking} *2 {no} *2 (exist|existed|found)
    ({no} one|nobody|not) *5 (knew|know) *2 (about|of) *2 {booking}
    ! (i|we) *1 (forgot|lost|mislaid|deleted|forgotten)
    ! {booking} *3 (and|i|we) lost
    ! {place} *2 (and|i|we) lost
    ! no {booking} *2 (needed|necessary|required|fee|fees)
    ! {no} *3 (time|times) *
    ! {no} *3 (refund|charged|refunded|available|confirmation) *2 (for|on) *3 {booking}`,
  'double charge': `
    (card|account) *4 (hit|stung|tapped|debited|dinged|swiped|raided) *6 {twice}
    <number> *3 (on|from|off|out of) *2 (statement|account|card|bank) *4 {twice}
    (helped|help) (yourself|yourselves|themselves) *6 {twice}
    (took|taken|takes) *2 (money|payment|fee|fare|rent|instalment|<number>) *9 (took|taken|takes) *1 (it|them|the same)? (again|once more)
    (took|taken|collected|debited|charged|withdrawn) *8 (once more|and again) on
    {bill} *5 for both (attempts|times|tries|goes)
    (two|2) *5 (out of|from) *2 account
    (same|identical) (payment|amount|charge|sum) *7 (again|{twice})
    (amount|sum) *5 {twice}
    (one|single) * (two|2) (charges|debits|payments|transactions|bills)
    (two|2) (identical|equal) (charges|debits|payments|transactions|amounts)
    second (charge|debit)
    {bill} *6 {twice}
    {twice} *2 {bill}
    (are|were|see) (two|2) *1 (charges|debits|transactions|invoices)
    two *2 (payments|charges|debits|transactions|invoices|bills)
    (charged|charge|billed|took|taken|invoiced|debited|pay) *5 again *5 (already|paid)
    two lots of
    already paid *8 (charged|took|billed|again|still (asking|chasing|demanding|billing)|reminder)
    paid *4 already *6 (again|still (asking|chasing|demanding|billing)|reminder)
    pay *8 already paid
    {bill} *5 once *6 (once more|again)
    (collected|withdrawn|left my account|went out|come out|came out) *3 {twice}
    (paid|pay|paying) double
    (see|saw|find|shows|appears|appear|listed|lists|is) *6 (on|in) (my|our|the) *1 (statement|bill|account|bank|invoice) *1 {twice}
    (same|identical) <number>? *2 (went|gone|came|goes|left|taken|leaves) *6 (and|then) *2 (on|again|the next|next)
    (paid|pay) *6 (and|then) *1 again
    (paid|pay|settled) *5 (asked|told|made|had|reminded|chased|invited|reminder) *2 (to)? pay *2 again
    {bill} *3 once *8 (and|then) once
    (paid|settled) *5 (came|come|comes|arrived|has come|was sent|got) (again|once more|back)
    {bill} *5 both (my|me|of us|the|my wife|my husband) *
    (charged|billed|took) 2 x *`,
  'refund missing': `
    ({no}|where is|waiting for|wait for|waiting on|still|when|owe|owed|without) *5 (refund|refunded|money back|reimbursement|reimbursed|reimburse)
    (refund|reimbursement|money|deposit) *8 (not|never|missing|pending|nowhere|no sign|outstanding|overdue)
    (refuse|refuses|refused|refusing|denied|rejected) *3 (refund|reimburse|money back|deposit)
    (where is|not|never|keep|kept|keeping) *4 deposit
    where is *2 money
    waiting *2 for *3 (money|<number>) back
    ! (want|demand|expect|need|like|request|give) *3 (refund|money back)
    ! money off`,
  'discount or voucher refused': `
    {coupon} *8 (not|never|no longer|cannot) *2 {takes}
    {coupon} *6 ({refused}|error|errors|fails|failed|does nothing|did nothing|nothing happened|nothing happens|already been used|too late)
    (voucher|coupon|promo|promotion|discount|offer) code *5 expired
    (voucher|coupon|gift card|promo|offer) *3 (expired|says expired)
    (not|never|refuse to|refuses to|refused to|unable to|impossible to|trying to) *3 (accept|take|use|apply|redeem|honor|recognize|add|enter|scan|cash|take off) *4 {coupon}
    {refused} *3 {coupon}
    full price *6 {coupon}
    {coupon} *4 (nobody|no one) *3 (take|takes|accept|accepts|honor)
    (got|get|gave|with) no (money|discount|reduction|pounds) off
    {coupon} *8 full price
    (keeps saying|says|it said|keeps telling me) *3 (not valid|invalid)
    not work *2 (at|in) *1 (checkout|check-out|the till)
    ! (door|entry|gate|verification|security|confirmation|access|pin|qr|zip|area|bar|dress|activation|unlock|reset|one time|login|sms|key|error|room|safe|pickup|locker) (code|codes) *8
    ! (paypal|apple pay|google pay|klarna|button|page|site|app|website|credit card|debit card|bank card|my card) *2 not work
    ! (insurance|policy|ticket|passport|id|id card|bank card|credit card|debit card|my card) *3 (not valid|invalid)
    ! ({application}|job|bank|council|landlord) *4 offer
    ! (accept|accepted|refused|declined|rejected|take|taken) *1 (your|the|my|our|their|his|an?) *1 offer
    ! (deal with|deal|great deal|good deal|not *1 deal|a deal of) *3`,
  'cannot cancel': `
    (not|unable to|impossible to|refuse to|refuses to|no way to|no way of|how hard|cannot|trying to|tried to|no option to|difficult to) *3 (cancel|cancelling|unsubscribe|get out of|quit|end my|terminate|close my)
    (cancelled|unsubscribed|cancellation|left|closed) *9 (still|keep|kept|yet|again) *3 ({bill}|charging|billing|taking|sending)
    not let me *1 (cancel|leave|unsubscribe)`,
  'delivered to the wrong place': `
    (delivered|left|sent|delivery|went|shipped|brought) *6 (wrong (address|house|door|place|street|flat)|neighbor|neighbors|neighbour|neighbours|someone else|somebody else)
    wrong address
    ! sent (me|us) {elses}`,
  'wrong color': `
    (wrong|different|another|other) *1 (color|shade|colors)
    color *6 (wrong|not|different|off|nothing like)
    not *2 color
    {colored} *4 (instead of|rather than|should|not|when i|but i) *5 {colored}
    (ordered|wanted|chose|asked for|bought|picked) *5 {colored} *6 (got|received|came|sent|arrived|is) *4 {colored}
    (sent|got|received|came|arrived|delivered|is|are) *4 {colored} *6 (ordered|wanted|chose|chosen|asked for|picked|bought) *3 {colored}
    {colored} not {colored}`,
  'wrong size': `
    (wrong|different) (size|sizes|length|width|measurements)
    (does|do|did|will|would) not *1 fit
    (size|sizing) *3 (wrong|off|not right|way out)
    too (small|big|large|tight|loose|wide|narrow|long)`,
  shrunk: `
    (shrunk|shrank|shrunken|shrink|shrinks|shrinking|shrinkage)`,
  'wrong item': `
    (different|other) *5 (from|to|than) what (i|we)
    (wrong|different|incorrect) *1 (item|items|order|orders|product|products|thing|things|parcel|package|model|version|one|dish|food|meal|book|part|kind|type|brand|flavor)
    (sent|got|received|brought|served|gave|delivered|given|shipped|order|arrived) *3 wrong
    wrong *4 (in the box|delivered|arrived|sent|was sent|came)
    (sent|got|received|brought|served|delivered|ordered|asked for|came|box) *8 (something (else|different|completely different|entirely different)|instead|another order|someone else)
    not *2 what (i|we) (ordered|asked for|bought|wanted|chose|paid for)
    (is|was|are|were) not the *5 (i|we) (ordered|bought|chose)
    (i|we) (did not|never|had not) *1 (order|ordered|ask for|asked for)
    (mixed up|mix-up|mixup|muddled|swapped) *5 (order|orders|parcel|item|another|other|items|ones)
    instead of *8 (there was|i got|we got|you sent)
    (ordered|asked for|chose|requested) *6 (and|but|yet) *2 (got|received|was given|were given|was sent|were sent|sent (me|us)|brought (me|us)?|gave (me|us)|served|handed) (a|an|the|some|one with)? *
    (sent|gave|given|brought|served|got|handed|supplied|fitted|delivered) *6 (when|although|though|whereas) (i|we) (have|had)? *1 (ordered|chosen|requested)
    (is|was|are|were|came|arrived) (in|as)? (a|an)? * (i|we) (have|had)? *1 ordered *
    ! (is|was|are|were|came|arrived) (after|when|since|before|as|because|than|what|that|which|where|everything|all|one|something) *1 (i|we) *2 ordered *
    ! (i|we) *4 wrong
    ! (picked|chosen|choosing|uploaded|bought|booked|typed|clicked|pressed|entered|asked) *3 wrong
    (contains|contained|containing|received|sent|given|delivered|opened|handed|gave) *3 {elses} *
    got {elses} *
    (is|was|are|were|one) *1 for (someone|somebody) else
    (is|was|are|were|sent|fits|made|belongs|works) *1 (for|to) (a|an|the|another)? (different|another|other|wrong) (bike|car|printer|phone|model|machine|lock|door|frame|customer|patient|order|size|type|kind|brand|version|language|job|lens|camera|vehicle|boiler|kit|set|person|family|name)
    is *4 for another *
    (fitted|installed|gave|given|packed|supplied|shipped|dispensed|handed|sold) *3 wrong *
    wrong (tyres|tyre|tires|key|keys|medicine|prescription|cake|shoes|shirt|coat|flowers|film|file|glasses|lenses|drink|meat|topping|cable|charger|battery|filter|frame|door|carpet|paint|bulb|cartridge|ink|dress|suit|pills|tablets|toy|lamp|chair|sofa|table|plant|plants|bread|sauce|ticket|tickets|song|photo|photos|dog food|cover|lid|mug)
    for (a|an) *2 (i|we) (do not|never|have never) (own|owned)
    ! (ordered|asked for|chose|requested) *8 (got|received|given|sent|brought|gave|served|handed) (me|us|a|an|the|some|just|just a|me a|us a)? (nothing|no|none|confirmation|confirmed|email|mail|message|text|call|invoice|bill|told|notice|answer|reply|only|one|two|three|<number>|half|refund|number|tracking|it|them|this|that|here|there|home|stuck|sick|ill|silence|ignored|late|cold|broken|damaged|empty|rubbish|charged|back|through|away|out|to|in|on|up|off|by|for|lost|cancelled|delivered|what (i|we)|exactly|looks|sighs|apology|excuse|excuses|burnt|raw)
    ! (got|received|sent|given) *3 {elses} *2 (number|name|details|address|help|instead of me)
    ! wrong (family|patient|customer|guest|owner|people|address|date|dates|time|day|number|price|way|place|house|door|side|amount|account|name|information|size|color|colour|bill|direction|turn|season|hand|end|impression|person|department|room|again) *
    ! is *4 for another (day|days|date|time|week|weeks|month|months|year|hour|hours|reason|<number>|matter)`,
  'missing parts': `
    only (<number>|{count}) of (the|my|our|them)? *1 (<number>|{count})
    no *3 (included|enclosed|supplied|provided|in the {box})
    (<number>|{count}) *1 (short|missing)
    (is|was|are|were|came|arrived) *2 short (of|by) *
    short (of|by) *2 ({fitting}|{piece})
    (sent|delivered|got|received) *4 but not *2 ({fitting}|{piece})
    ({fitting}|{piece}) *1 not (with|in|among|inside) (it|them|there)
    one {piece} in the {box}
    ({fitting}|{piece}) *7 (missing|not included|not enclosed|not supplied|not provided|not there|not in (the|my|our|its) {box}|were not in)
    missing *4 ({fitting}|{piece})
    (no|without|without a|without any|not a single|not one|lacks|where are the|where is the) *1 {fitting}
    (no|not a single) (bag|set|pack|kit) of *1 {fitting}
    (no|without) *1 {piece} *2 (in (the|my|its) {box}|with it|supplied)
    (came|arrived|delivered|sent|got|received) *6 without *2
    (came|come|arrived|delivered|sent|supplied) *4 with no *2
    (you|they|packers|packer|kitchen|someone|somebody|restaurant|warehouse|shop|team|driver) *2 (left out|omitted|left off) *
    (you|they|packers|packer|kitchen|someone|somebody|restaurant|warehouse|shop|team|driver) *2 (forgot|forgotten) *2 ({fitting}|{piece}|to (include|pack|put|enclose|add))
    (packers|packer|kitchen|warehouse) *2 forgot *
    only (sent|received|delivered|packed|brought|gave me|gave us|put in) *2 (<number>|{count}) *
    only (<number>|{count}) *6 (ordered|paid for|bought) *1 (<number>|{count})
    (there was|there were|got) only (<number>|{count}) *4 (in the {box}|in it|in there|inside)
    (ordered|paid for|bought|list|lists|listed|asked for) (<number>|{count}) *5 (got|received|sent|only|arrived|there are|there were) *1 (<number>|{count}) $
    (ordered|paid for|bought|listed|asked for) (<number>|{count}) *4 (<number>|{count}) (came|arrived|were sent|were delivered|turned up)
    half (the|of|my|our) *3 (missing|not there|not in (the|my|our) {box})
    (got|received|sent|delivered) *1 (<number>|{count}) *4 (ordered|paid for|instead of) *1 (<number>|{count})
    not in (the|my|our|its) {box}
    {box} *1 (half empty|was empty|is empty|arrived empty|came empty)
    empty {box}
    where is *1 other *
    (should|supposed to|meant to) *2 (have|be|include|contain|come with|hold) (<number>|{count}) *6 (<number>|{count})
    ({piece}|{fitting}) *3 (forgotten|left out|left off|omitted|not packed)
    no (sign|trace) of *1 ({fitting}|{piece})
    (incomplete|only half of|was missing from|were missing from|missing from (my|our|the) (order|delivery|box|bag|parcel|set|kit))
    ! (without|with no) *2 (warning|notice|asking|telling|reason|explanation|permission|consent|my|our|us|me|reply|answer|replying|knocking|ringing|a word|checking|problem|problems|issue|issues)
    ! (<number>|{count}) *1 (hours|days|weeks|minutes|months) short
    ! (went|gone|goes|gone|going) missing
    ! too short
    ! short (notice|time|while|term|staffed|changed)
    ! (lead|cable) to
    ! (is|was|are|were) *2 short (of|by) (staff|time|money|breath)`,
  'left in the rain or outside': `
    (left|dumped|thrown|threw|put|stood|standing|soaked|soaking|sat|sitting|lay|lying|drenched|wet|abandoned|chucked|slung|lobbed|tossed) *7 (in the (rain|snow|wet|open|bin|bins|hedge|garden|front garden|driveway|yard|sun)|from the rain|by the (rain|bins)|over *2 (fence|wall|gate|hedge)|outside (my|our|the) *1 (door|house|gate)|at the *1 gate|on the (doorstep|step|steps|pavement|sidewalk|street|lawn|porch|drive|kerb)|in (full view|plain sight))
    (in|by) the rain *5 (soaked|soaking|ruined|wet)
    for (anyone|anybody|everyone) to (take|grab|steal)
    ({box}|order|delivery|post|shopping) *1 on the (doorstep|step|steps|pavement|sidewalk|street|lawn|porch|drive|kerb)
    (found|lay|left) *4 outside *2 (soaked|soaking|drenched|wet)
    ({box}|order|delivery|it) *3 (sat|stood|lay|left|sitting|standing|lying|dropped) *1 (in a puddle|in water)
    (waterlogged|rain-soaked|sodden|soaked|soaking|soggy|drenched|rained on) *2 ({box}|cardboard|order|delivery)
    ({box}|cardboard|order|delivery) *5 (waterlogged|rain-soaked|sodden|soaked|soaking|soggy|drenched|rained on)
    ! (i|we) *1 (was|were)? *1 (left|stood|standing|sat|soaked|waited) *7
    ! left *2 (me|us|her|him|mother|mum|mom|father|dad|daughter|son|wife|husband|kids|children|people|passengers|guests|dog) *7
    ! (mother|mum|mom|father|dad|daughter|son|wife|husband|kids|children|dog) *2 left *7
    ! (soggy|soaked) *1 (chips|fries|bun|bread|burger|pastry)`,
  'slow or no connection': `
    (pages|page|videos|site|website|app|downloads|streaming|everything|system|it) *4 (forever to load|slow|slowly|sluggish|crawls|buffers|takes forever|takes ages|take forever|take ages)
    (no bars|sluggish)
    ! it *3 slow
    (wifi|wi-fi|internet|signal|broadband|connection|network|coverage|bandwidth) *7 (not|no|slow|drop|drops|dropped|dropping|down|weak|bad|terrible|keeps|unusable|joke|cuts|cut|disconnects|disconnected|lost|poor|unstable|patchy|never)
    (no|not|never|slow|terrible|poor|weak|bad|without|losing|lost|patchy|down|drops|spotty) *4 (wifi|wi-fi|internet|signal|connection|coverage|network)
    (mobile|cell|tv|radio|sim|4g|5g) reception
    (no|zero|poor|bad|terrible|weak|lost|losing|patchy|spotty) (phone)? reception
    reception *5 (drops|dropping|patchy|spotty|weak|indoors|on (my|our|the) *1 (phone|phones|mobile|cell|tv|radio|sim))
    ! reception (desk|area|staff|team|room|hall)
    not *3 connect *4 (wifi|wi-fi|internet|network|server|servers)
    (disconnects|disconnected|buffering|keeps dropping|lag|lags|laggy|lagging)`,
  'arrived broken': `
    {here} *8 {broken}
    {broken} *6 ({here}|on arrival|when (i|we) (opened|got))
    (got|get|sent (me|us)|given|gave (me|us)|received) (a|an|the|two|three|some|my|our) *1 {broken} *2 $
    (a|one) *2 spout gone
    ! (got|get|given|gave (me|us)) (a|an|the) *1 {broken} (tooth|nose|arm|leg|rib|bone|heart|promise|lift|room|line)
    ! burst into
    ! {broken} promise`,
  'never arrived': `
    ! not *1 (get|got) (hot|warm|cold|cool|going)
    empty {mat}
    {mat} *2 (bare|empty)
    yet to (see|set eyes on|lay eyes on|lay hands on|hold)
    (hide|sight) (nor|or) (hair|sound) of
    nothing in the (post|mail)
    (ordered|order|paid|bought|money) *9 nothing to show for
    (postman|postie|mailman|courier|van) *6 (with nothing|empty-handed|empty handed)
    (says|said|handed|marked|according|site|tracking|delivered) *9 (i|we) *1 not (have|got|get) (it|them)
    (claims|claimed|insists|insisted|swears) *3 (handed|gave|delivered|left|brought) (it|them|my *1|the *1)
    (failed|fails|failing) to (materialize|materialise|arrive|appear|turn up|show up|reach (me|us))
    waiting on *8 (ordered|bought|paid for)
    what *4 (happened to|become of|became of) (my|our|the) {parcel}
    {parcel} *3 (gone astray|went astray|fallen|swallowed|disappeared|evaporated|in limbo|black hole)
    ^ (so|and|but|well|then)? where is it (now|then|please|already)? $
    (is|are|was|were) *1 still nowhere
    (still|yet) not have (it|them)
    (ordered|bought|paid|paid for) *9 still not have
    ! no (sign|signs|trace) of life
    ! not *3 {comes} *1 (to|into|back to) life
    ! not *1 come near
    ! not *2 (had|got|get|received|receive) (so much as|as much as|even) *1 (a|an) *1 (line|word|acknowledgement|acknowledgment|text|call|email|reply|answer)
    (bought|paid for|ordered) *6 (missing|nowhere|not in my|not here)
    where (is|are) *5 (i|we) *1 (paid for|bought|ordered)
    (not|never) *2 credited
    (no|where are|lost) *3 results
    results *5 (missing|never|not)
    nothing *2 (been delivered|delivered|arrived|come|came|received|turned up|shown up)
    (still|yet) not *1 (here|with me|with us)
    not (here|with us) (yet|still)
    nowhere to be (seen|found)
    (is|are) not here
    (delivery|deliveries|visit) *2 (never|not) *1 (happened|happen)
    yet to (receive|arrive|be delivered|get|turn up|show up)
    (says|said|saying|marked|showing|shows|claims) *2 delivered
    (parcel|package|delivery|shipment|order) *4 (lost|vanished|missing|stuck)
    (not|never) *1 (shown up|materialized|materialised)
    (not|never) *1 (arrived|arrive|been delivered|delivered|received|receive|delivered)
    ({no}|where is|waiting for) *5 (parcel|package|delivery|shipment)
    (not|never) *1 (come|came|turned up|turn up|showed up|show up|got|get|gotten|brought|had|deliver|reached|appeared) *3
    no (sign|trace) of
    where is *1 my *3
    waiting for *8 (delivered|arrive|come|delivery|ordered|bought|paid for)
    (month|months|week|weeks|days) *6 (waiting for my|no *3 at my door)
    (lost|missing) in the (post|mail)
    ! ({visitor}|nobody|no one|someone) *8 {comes}
    ! not *3 {comes} (out|off|on|with|through|back|again|to terms)
    ! (refund|money|answer|reply|response|hear|heard|code|link) *4 (not|never) *4
    ! (not|never) *4 (refund|money|answer|reply|response|code|link|into|in to|worked)
    ! (nobody|no one|he|she|i|we|they|you|staff|someone|manager) *3 not (here|with)
    ! not get *2 (through|into|in|to|out|hold|it to|any sleep|what|why)
    ! (not|never) *1 (got|get|had) *2 (any|to)
    ! not *1 come *1 (clean|off|out)`,
  'no-show': `
    {visitor} *6 bother *1 (turning up|coming|showing up|to turn up)
    (waited and waited|waited hours) for *2 {visitor}
    {visitor} *2 (was|is) not there
    {visitor} *6 (stayed away|kept away|gave us a miss|forgot (about)? (me|us)|blew (us|me) out|bailed)
    (nobody|no one|not a soul) *2 (at|to) (the|my|our) door
    {visitor} *3 not *1 (seen|heard of) since
    (nobody|no one) *2 (called round|called in|dropped by|stopped by|been seen|called at the house)
    (waited|waiting|waits) in vain
    waited up for *
    like a lemon
    ! waited in vain for (a|an|the|your|any) (answer|reply|call|response)
    (nobody|no one) *2 (pressed|rang|knocked|buzzed|tried) *2 (bell|door|buzzer|doorbell|intercom)
    (not one of *2|none of *2|nobody|no one) *4 set foot
    {visitor} *9 let (me|us) down
    no {visitor} *2 no
    (slot|window|appointment) *3 came and went
    (am|was|were|been|at|stayed) home (all|the (entire|whole)) (day|time|morning|afternoon|weekend)
    (sat|stood|watched|waiting|waited) (by|at) the (window|door|gate) *9
    {visitor} *4 (booked|due|expected|arranged) for *6 (still|alone|nobody|no one)
    (he|she|they) *2 (would|will|was going to) be (here|round|over|with (me|us)) *6 (still|nobody|no one|never)
    ! (nobody|no one) *2 (comes|came|come) to the phone
    ! {visitor} *9 let (me|us) down (gently|the)
    {no} *3 soul *1 (came|come|turned up|turns up|showed|appeared|in sight|to be seen|rang|knocked)
    still not a soul $
    {visitor} *6 (failed|fails|neglected|not bother|never bothered|not deign|forgot) *1 to *1 (come|show|turn up|appear|attend|arrive)
    (not|never|failed to|fails to) *1 show (his|her|their|your) (face|faces)
    {visitor} *5 (left|leaves|leaving) (me|us|him|her|them) (hanging|in the lurch|high and dry)
    (looking|looked|staring|stared|gazing) at (an|the|my|our) empty (drive|driveway|road|street|hall)
    (waited|waiting|stayed|stay|sat|home) *9 (bell|doorbell|buzzer|intercom) *1 (not|never) *1 (ring|rang|rung|went|buzzed)
    (waited|waiting|stayed|stay|sat) *6 for (nobody|no one|nothing)
    (waited|waiting|stayed|stay) in *1 (all|from|until|till|since|twice|again)
    (not|never) *1 graced (me|us) with *
    (waited|stayed|sat|waiting) *9 saw (nobody|no one|not a soul)
    (no-show|no show|no-shows)
    (nobody|no one) *9 (turned up|showed up|turn up|show up|showed|came to|come to|appeared)
    {visitor} *7 (not|never|no|nobody) *2 (turned up|showed up|turn up|show up|showed|came to|come to|appeared)
    {visitor} *6 (not|never) *2 {comes}
    (nobody|no one) *2 (came|comes|turned up|showed up|appeared|visited)
    no {visitor} *2 {comes}
    (nobody|no one) *2 been (to|round|here|yet)
    {visitor} *6 (not|never) *1 (rang|ring|knock|knocked|buzz|buzzed)
    (missed|skipped) *2 (appointment|visit|slot)
    {visitor} *1 missed
    ! missed *2 (plane|flight|connecting|connection|train|ferry|boat)
    (waited|stayed|was|were|sat|been) (in|home|at home|indoors|around|here|by the *1) *1 (all (day|morning|afternoon)|for nothing|from)
    (saw|seen) no {visitor}
    {visitor} *1 not been $
    no {visitor} $
    stood *1 (me|us|her|him) *2 up
    (said|says|claims|claimed) *4 (tried|attempted) *2 (deliver|delivery|call|visit)
    ! (was|were|sat|been) (here|around) *1 from`,
  'no answer': `
    (not|never|unable to|impossible to) *1 reach *1 (anyone|anybody|a human|a person|someone)
    (nobody|no one) *1 (has|have) *1 (rung|phoned|called|written|emailed)
    never *1 (write|writes|call|calls|ring|rings|phone|phones|email|emails) back
    waiting for (you|someone|somebody|anyone) to *1 (get in touch|get back|call|ring|phone|write|reply|answer|respond|contact)
    (phone|line|helpline|phone line) (is|goes|went) *1 dead
    ! (i|we) *1 (have|had) *1 (rung|phoned|called|written|emailed)
    (calls|emails|messages|letters|calls and emails|attempts) (and)? *1 (no joy|no luck|nothing back|nothing)
    (still|not|never) *2 been (contacted|called back|rung back|rung|phoned)
    recorded (voice|message)
    (inbox|mailbox|office|support|helpdesk) *3 black hole
    (somebody|someone|anybody|anyone) finally (talk|talks|speak|speaks|write|writes) to me
    (nobody|no one|not|never) *3 (calls|rings|called|rang|phoned|phones|call|ring|phone|email|emails|emailed|wrote|writes|write|written) (me|us|anyone|anybody) back
    (not|never) *2 acknowledged
    (rang|called|phoned|rung) *9 (nobody|no one) *1 there
    before (someone|somebody|anyone|anybody) *1 (writes|calls|rings|gets) back
    (completely|totally|entirely|left|kept) *1 in the dark (about|over|as to|on what) *
    (chat|desk|helpline|phone line|hotline|counter) *2 (never|not|always) *1 (staffed|manned|open|answered|offline)
    ! in the dark *1 (with|without|at night|street|park|bedroom)
    not (one|a single one) *1 (back|answered)
    (anyone|anybody|someone) *1 (reading|reads|listening|checking|looking at) *1 (these|this|them|my|our|any) *
    (sitting|waiting|sat) by the phone
    not (find|reach|get|see) *1 (a soul|a person|a human|a human being|anyone|anybody|someone) *1 to (speak|talk|help|ask|listen)
    nice to hear (something|anything|back)
    straight in the bin
    (machine|robot|bot|recording|computer|tape) *1 (instead of|not|rather than) *1 (a|an)? *1 (person|human|human being|people)
    {span} *3 by without a (word|line|call)
    without (so much as|as much as) (a|an) (word|reply|answer|line|call)
    (nobody|no one) *2 (comes|came|come) to the phone
    (number|phone|line|lines) *9 (engaged|busy) *1 (every time|all day|always|whenever|each time|at all hours|constantly|permanently|all the time)
    ({letter}|phone) *4 (engaged|busy) (every|each) time
    connecting you
    no one is ever (free|available|there)
    (nothing but|deafening|stony|wall of) silence
    silence ever? since
    (written|wrote|emailed|rung|called|messaged|texted|asked|sent|rang|phoned|tried) *9 silence
    (shouting|talking|speaking|writing|screaming|emailing|calling) *1 (into|to|at) (a|an|the|thin)? *1 (void|wall|abyss|vacuum|air|black hole)
    (phone|phones|line|number|helpline|hotline|calls) *2 (rings and rings|rang and rang|rings out|rang out|rings off|rings forever|keeps ringing|always engaged|permanently engaged|constantly engaged|always busy|goes unanswered)
    {no} *4 (decency|courtesy|manners|good grace) to
    (not|never|nobody|no one) *3 (so much as|as much as|even) *1 (a|an) *1 (line|word|acknowledgement|acknowledgment|text|call|email|auto-reply)
    ^ is? *1 there? (anyone|anybody) alive
    ^ is? *1 there? (anyone|anybody) (there|home|listening|awake|out there) $
    (my|our) *1 {letter} *3 (unread|unacknowledged|on deaf ears|into the void|nowhere)
    ({no}|not one *2|not a *2|none of you) *4 (got|gotten|get|gets|been|getting) (in touch|in contact)
    not *1 (get|getting|got) through (to|on|by)
    (written|wrote|emailed|rung|called|messaged|texted|asked|rang|phoned) *9 none the wiser
    ^ ghosted
    (ghosted (me|us|by|since)|(been|was|got|being) ghosted|ghosting (me|us)|stonewalled|stonewalling|silent treatment|left on read|cold shoulder)
    ! not a peep out of (it|them|the *|my *)
    ! {machine} *4 not *1 respond
    (not a word|no word (from|since|back|for)|not a peep|no feedback|no news|voicemail|voice mail|answering machine|answerphone|radio silence|unanswered)
    (yet|waiting) to hear
    (waiting|wait|promised) *2 (for|on)? *3 (a|your|the) (call|callback|call back|phone call)
    zero (replies|answers|responses|response)
    (not|never|nobody|no|no one|without|waiting for|wait for|still) *4 {answers}
    (nobody|no one|not|never) *3 (picks up|picked up|pick up|gets back|got back|get back|getting back|call back|called back|calls back|rings back|rang back|returned|returns|return my)
    (ignored|ignore|ignores|ignoring) (me|us|again|for|since|customers|people|everyone|(my|our|all|all my|all our|every|your) *1 {letter})
    (i|we|customers|{letter}) *4 (ignored|ignore)
    ^ (being)? ignored
    (heard|hear|hearing) (nothing|not)
    not *1 (heard|hear) *1 (back|from|a word|anything)
    (not|impossible to|unable to) *2 (reach|get hold of|get through to|get through|contact|speak to) *1 (anyone|anybody|you|someone|a human|a person|support|customer service|a real)
    (calls|messages|emails|letters|e-mails|mails) *4 (unanswered|not returned|never returned|are never|ignored|bounce)
    radio silence
    ! (ignore|ignored) *1 (this|that|the (smell|noise|warning)|(my|our|his|her) *1 (allergy|allergies|diet|dietary|needs|wish|wishes|instructions))`,
  'long wait': `
    (sat|stood|held) *6 (hour|hours|minutes|mins|months|forever|ages|half the day|far too long|too long)
    ! (sat|stood) *1 in *2 (puddle|water|wet|mud|dirt|smoke|draught|dark|vomit|clothes)
    ! held my breath *
    (waited|waiting|wait|queued|queuing|on hold|kept us|queue|holding) *6 (hour|hours|minutes|mins|months|forever|endless|ages|absurd|joke|half the day|all (day|morning)|far too long|too long)
    (hour|hours|minutes|mins) *4 (waiting room|on hold|in the queue|in line|in a queue|waiting|queue|wait)
    (on hold|waiting times|waiting time|wait times|long wait|long queue|endless queue|such a long wait|still waited|kept waiting|endless wait)
    (past|after) my (time|appointment|slot)
    the wait *5 (was|is)`,
  'rude staff': `
    (looked|looks|looking|stared|glared|staring|glaring) at (me|us|him|her|my *1|our *1) *1 (as if|as though|like)
    looked *2 down (on (me|us)|(his|her|their) (nose|noses))
    (treated|spoke|spoken|talked|speaks|talks) *4 (like (a|an|some|dirt|we|i|she|he)|as if|as though)
    (made|make|makes|making) *3 feel *4 (small|stupid|unwelcome|tiny|inches|foolish|worthless|inferior|thief|criminal|nuisance|burden|idiot|dirt|rubbish|beggar|fool|dumb)
    (talked|talks|talking|spoke) (over|across) (me|us)
    (cut|interrupted) (me|us|him|her) (off|short)? *1 (in the middle|in mid|mid|mid-sentence|halfway|before (i|we))
    (put|slammed|slamming|putting) *1 phone down
    ! (i|we|to) *3 (put|slammed) *1 phone down
    (bit|bites|bitten) *1 head off
    down my throat
    (tutted|tutting|scoffed|smirked|smirking|sniggered|glared at|scowled at|huffed)
    (with|such|utter|complete|nothing but|only) *1 (contempt|disdain|scorn|disrespect|hostility|sarcasm|arrogance|rudeness|insolence)
    (mouthful|torrent|string|stream) of (abuse|insults)
    (had|has|have|with|got|gave me|gave us|full of|real) *3 attitude
    told *3 to (get lost|shut up|get out|go away|clear off|piss off|go to hell|grow up|get a life|buzz off|sling my hook|do one|lump it)
    (laughed|laughing|shouted|yelled|right|finger) *1 in my face
    (raised|raising|raises) (his|her|their) (voice|voices)
    too busy (chatting|talking|texting|gossiping|scrolling|laughing|on (his|her|their)) *
    (can not|could not|not) *1 be bothered to (look up|serve|greet|smile|say|speak|get up|help)
    (slammed|threw|banged|plonked|chucked|flung) *3 (plates|plate|drinks|drink|change|food|menu|menus|receipt|card) *1 (down|at|on)
    (offhand|off-hand|snooty|stroppy|discourteous|uncivil|ill-mannered|obnoxious|standoffish|stand-offish|stuck-up|snide|belligerent|bad-tempered|foul-mouthed|hostile)
    (is|was|were|been|being|got|so|very|really|quite|rather|downright|verbally|short and) (abusive|snappy|curt|brusque|snippy)
    ! (great|good|positive|friendly|lovely|fantastic|excellent|right|nice|wonderful|helpful|can do) attitude
    ! (treated|spoke|spoken|talked) *4 (like|as if|as though) *3 (royalty|family|king|kings|queen|queens|prince|princess|princesses|friend|friends|vip|vips|star|stars|one of|own|human|adult|adults|gold|guest|guests)
    (talked|spoke|talks|speaks|spoken|talking|speaking) *3 (like i|as if i|as though i|like we|as if we)
    (nasty|horrible|mean|abusive|hostile|snippy|curt|snappy|brusque) (to|towards|with)
    short with (me|us)
    (called|calling) (me|us|him|her|my *1|our *1) names
    (bad|terrible|awful|foul) attitude
    (rude|rudely|rudeness|impolite|unfriendly|arrogant|condescending|dismissive|aggressive|bad-mannered|disrespectful|insolent|surly|patronizing|patronising|unprofessional|sarcastic|disrespected|racist|snotty)
    (shouted|shouting|yelled|yelling|swore|sneered|snapped|snarled|barked|screamed|cursed|laughed) at
    (insulted|humiliated|belittled|mocked) *3 (me|us|by|my)
    (was|were|been|being) *1 (insulted|humiliated|shouted at|yelled at|talked down to|laughed at|mocked)
    hung up
    (rolled|rolling) *1 eyes
    (appalling|terrible|awful|bad|no) *1 manners
    (treated|spoke|talked|spoken) *4 (like dirt|like (a )?rubbish|down to|like an idiot|like a (criminal|child)|like garbage)
    (called|calling|calls) (me|us|him|her|my *1|our *1) (a|an|some)? *1 (liar|liars|idiot|idiots|fool|thief|thieves|cheat|nuisance|moron|stupid|cow|pig|karen|scrounger|fraud)
    (treated|treat|treats|treating) *2 like (thieves|thief|criminals|criminal|dirt|children|child|cattle|nobodies|fools|idiots|beggars|rubbish|garbage|trash|shoplifters|suspects|animals|liars)
    (made fun|took the mickey|taking the mickey|made a fool|poked fun) (of|out of) *
    (insulted|insulting|insults|mocks|mocking|humiliated|humiliates|ridiculed|bullied|bullies|berated|scolded|threatened|intimidated) (me|us|an|a|my|our|him|her|the|passengers|customers|guests|people|tenants|other)
    could not have been (less (friendly|helpful|interested|polite|welcoming|caring)|ruder|colder|more (rude|hostile|unhelpful))
    made it (clear|plain|obvious|known) *3 {no} *1 (welcome|wanted)
    (grabbed|shoved|manhandled|elbowed) (my arm|my shoulder|me|us|him|her)
    pushed (me|us) (out|away|aside)
    {staff} *4 (walked off|walked away|turned (his|her|their) back|ignored (me|us)|looked straight through|laughed|nasty|snotty|grumpy|grunted|sighed|hostile|short with|blanked)
    (plain|downright|just|really|so|very|quite|such) nasty
    {no} *3 (said hello|say hello|a hello|a smile|smiled|greeted (us|me)|looked up from|look up from|said good morning) *
    {staff} *4 (attitude|slammed (down|off|(the|my|our|a) *1 (door|phone|plate|plates|drink|drinks|food|glass|card)))`,
  'login fails': `
    reset (link|email|mail|code|password) *4 (not|never)
    (not|unable to|impossible to|no way to) *3 (get into|get in to|access|enter) *3 (account|profile|portal|app|dashboard|area)
    not *1 (take|takes|took|recognize|know|like) *1 password
    (kicks|kicked|throws|logs) me out
    (not|unable to|never|no way to|won't|fails|impossible to) *4 {login}
    {login} *5 (fails|failed|not|broken|page|error|loop|impossible)
    locked *1 out
    (password|password's|pin) *6 (not|wrong|rejected|refused|incorrect|invalid|no longer)
    (reset|resetting|recover) *3 password
    (verification|security|confirmation|login|access) (code|email|link) *3 (not|never)`,
  'account blocked': `
    (blocked|locked|frozen) *2 (since|without|for no|over night|overnight)
    (account|accounts|card|profile|access) *5 (blocked|frozen|suspended|locked|banned|disabled|deactivated|restricted|closed)
    (blocked|froze|frozen|suspended|locked|banned|disabled|deactivated|closed) *3 (account|accounts|card|profile|access)
    (you|they) *1 (froze|blocked|suspended|banned)
    {be} (frozen|suspended|banned)`,
  'application declined': `
    {application} *5 (declined|rejected|refused|turned down|denied|knocked back|dismissed)
    (declined|rejected|refused|turned down|denied|dismissed) *4 {application}
    ! credit (card|cards)
    ! (refused|refuse) to *1`,
  'card declined': `
    (payment|payments|card|transaction|checkout) *3 (fails|failing|failed|error)
    (card|payment|transaction|checkout|bank|till|shop|it|keeps|gets|you|they) *3 (declined|declines|declining)
    (payment|card|transaction) *5 (rejected|refused|not (go through|accepted|work|going through)|failed|fails|bounced)
    (rejected|rejects|refused|refuses|declined|declines) *3 (payment|card)
    not *2 (take|accept|taking|accepting) *2 (card|cards|payment)`,
  'repair did not hold': `
    (after|since) *2 (your|the|a) (repair|service|fix|visit)
    (same|old) *1 (fault|problem|issue|noise|leak) *6 (back|again|returned|still|after|since)
    (repaired|fixed|repair|mended|serviced) *9 (again|back|not last|not hold|same|no better|still broken|broke down|worse|already)
    ! never again
    (third|second|fourth) (repair|time (you|it was) (repaired|fixed))`,
  'cancelled by us': `
    (cancelled|cancellation|cancel|cancels|called off|scrapped|axed) *6 (last minute|notice|hour|hours|night before|day before|minutes|on the day|told|warning|without|at the door|again)
    (you|they) *2 (cancelled|called off|axed)
    {be} *1 (cancelled|called off)
    (cancellation of|cancelled at|cancelled on|cancelled again)
    ! (i|we) *2 (cancelled|called off)
    ! (i|we) *1 want *4 cancelled`,
  late: `
    {day} *4 (came|arrived|got here|turned up|delivered) *2 {day}
    (promised|due|said|supposed|meant|told) *4 {day} *4 (came|arrived|got here|turned up|it is|and it is) *2 ({day}|now)
    (was|were|been) (due|promised|expected) *5 ({day}|yesterday|today|this (morning|week)|last (week|month|night)|ago|in|by|at|before|between|within)
    (was|were) *1 (meant|supposed) to *1 (come|arrive|be (here|delivered|ready|done|finished|fitted|installed|collected|with (me|us)|there|back)|turn up|get here|start|deliver|reach (me|us)|happen|be *1 (by|on|at|yesterday))
    (was|were) to (come|arrive|call|be (here|delivered|fitted|installed|collected|ready)) *2 (on|by|at|before|{day}|yesterday|today|last)
    still without (the|my|our|a|an) *
    not *1 ready until
    (due|meant|supposed|promised) *4 not *2 (here|there|arrived|come|been|ready|done)
    (due|supposed|promised|meant) *5 (still|and i am|and we are) waiting
    (should|ought to) have *1 (come|arrived|been (here|delivered|done|finished|ready|fitted|installed|collected|there|back)|got here|turned up|left)
    expected (delivery|arrival|by|on|in) *3 (<number>|{day}|yesterday)
    (promised|guaranteed) *2 (me|us|it|them|him|her|delivery) *2 (by|before|for|within|in|on|at|next) *
    you promised *4 for *1 ({day}|today|tomorrow|yesterday)
    (said|told (me|us)|paid for|booked) *1 (next day|same day|express|within|in|by) *8 (later|now|still|afterwards|ago|yet)
    {day} at the latest
    waiting *4 since *2 (<number>|{day}|{span})
    not *1 (arrive|come|arrived|delivered|here|delivery) on *2 (day|date|{day})
    told *2 between <number>
    (now|already) day (<number>|{count})
    day <number> *1 and *2 (nothing|still|no)
    been *1 (<number>|{count}|several|a) {span} for *2 day
    been *2 {span} *6 (not have|not had|no (delivery|parcel|order|van)|nothing (has|came|arrived))
    (am|are|been|still|fed up with|tired of|sick of) *1 waiting (for|on|since) *
    yet to (leave|ship|start|be (sent|shipped|fitted|installed|collected|dispatched))
    would be *2 (here|delivered|ready|done|finished|there|with (me|us)) *1 (by|on|at|in|within) *4 (not|never|still|now)
    (slipped|slips) (from|to|by)
    (skipped|missed) *1 (our|my) *1 (street|road|house|bin|bins)
    (still|only) *3 (processing|pending|preparing|in transit) *3 (after|for|since|weeks|days)
    (tracking|parcel|package|order|shipment) *3 (not|never) *2 (moved|move|budged|budge|updated|changed|update)
    {parcel} *9 (depot|warehouse|hub|customs) *3 <number> {span}
    (days|weeks|months|day *) and counting
    (ordered|order|bought|paid|booked) *4 <number> *2 (today is|it is|now it is|we are) *2 <number>
    tracking *2 (stuck|shows nothing)
    not *2 (left|moved|shipped|been (sent|shipped|dispatched|posted|started|collected)) *1 (yet|from|your|since|for)
    (stuck|sitting|held) (in|at) *2 (depot|customs|warehouse|hub|transit|sorting *1)
    after it should
    how (much longer|many more {span})
    (arrived|arrives|came|come|comes|delivered|turned up|got here|reached (me|us)) *2 too late
    (came|arrived|turned up|got here|was delivered) after (the|my|our|his|her) (wedding|party|birthday|funeral|holiday|trip|event|concert|show|match|exam|ceremony|move|feast)
    (you|they|site|website|mail|email|letter|shop|app) *1 (said|told me|told us|promised|quoted) *1 (<number>|{count}) {span} $
    (you|they|site|website|mail|email|letter|shop|app) *1 (said|told me|told us|promised) *2 would be *1 (here|there|done|ready|delivered|with (me|us)) *2 (by|on|within|in) *3
    {span} (on|later) and *5 (still|nothing|not|no|yet)
    no (movement|progress|update|updates) *2 (for|since|in)
    ordered on *3 it is *2 <number>
    still waiting
    still no *2
    {span} (go|went|have gone|pass|passed|have passed) by
    (ordered|bought|booked|applied) *6 (in|on|since|back in) *1 {day} *4 (it is|now|still)
    (ordered|booked) at *6 (came|arrived|here|turned up) *1 (at|after|past)
    (came|arrived|got it|got them|received|delivered|turned up|got here) *4 {span} (later|afterwards|after|too late)
    (took|taken|takes|taking) *2 {span} (and a half)? to *1 (come|arrive|get here|get to|reach|deliver|be delivered|turn up|get it|show up|bring|send|serve|make|prepare|ship|dispatch)
    (it|that) was *2 (weeks|week|days|month|months|fortnight) ago
    {span} past *2 (date|deadline|due|time)
    not *1 (ready|finished|done) *1 (on|by|in time|as promised|when)
    not *2 (been collected|been picked up|been emptied|been fetched|been installed|been fitted|collected|picked up|emptied)
    (you|they|he|she|company|firm|courier|garage|shop|builders|airline) *3 {postponed} *4 {agreed}
    {agreed} *5 {postponed}
    {agreed} *3 (changes|slips|slipped|keeps (changing|moving|slipping))
    (keep|keeps|kept) *1 (moving|changing|postponing|rescheduling|pushing back|putting back|putting off|rearranging|delaying) *
    {be} *1 (pushed back|put off until|put off again|postponed|rescheduled|deferred)
    (behind schedule)
    {be} *4 (late|delayed|overdue|behind schedule)
    (arrived|arrives|ran|runs|running|delivered|delivery|always|hours|hour|minutes|day|days|week|weeks|month|again|deliveries|came|late) (late|later than|overdue|behind schedule)
    (late|delayed|overdue) (again|delivery|deliveries|arrival|departure|flight|train|bus)
    ^ late $
    (delay|delays|delayed)
    not *3 (on time|in time|punctual)
    (hours|hour|minutes|days|weeks) (after the|behind|later than|past the) *1 (time|date|planned|promised|scheduled|agreed|booked)?
    ! (is|was|be|been|already|now|never) *1 too late
    ! too late (to|now)
    ! late (fee|fees|charge|payment|bill|night|checkout|check|shift)
    ! (redeemed|asked|cancelled) *4 {span} after
    ! (i|we) *1 (am|was|were|are|had|have) *1 (been)? *1 (supposed|meant|due|late|expected)
    ! (i|we) *3 {postponed} *6
    ! (i|we) *3 (want|need|like|had|have) to *1 (change|move|postpone|rearrange|reschedule)
    ! {postponed} *6 (at|as) (my|our|i|we) *
    ! still (no|without) *2 (idea|clue|heating|heat|hot|water|power|electricity|gas|internet|signal|wifi|broadband|connection|light|lift|explanation|reason|solution|apology|compensation|good|better|luck|closer|nearer|different|match)
    ! (not|never) *1 {works} *1 (on|in) time
    ! (payment|paid|pay|bill|rent|invoice|instalment) *3 (late|overdue|due)
    ! (i|we) *3 (turned up|arrived|came|sent|returned|cancelled|got there) *4 late
    ! (pay|paid|paying) *5 late
    ! (refund|money|payment|credit|reply) *6 not *3
    ! waiting (room|area|list|times|time)
    ! (came|come) *1 (off|apart|out|loose|undone|away|back|home) *4
    ! (promised|guaranteed) *2 (me|us|it|them) *2 (in (writing|person)|on the phone)
    ! kind of *1 delay`,
  'parking charge': `
    (parking|car park) *5 (fine|ticket|fee|charge|penalty|cost|charged|pay|paid|expensive|free|pounds)
    (pay|paid|charged|fined|fine|fee|charge|cost|ticket|penalty|pounds|free) *5 (parking|park|parked|car park)`,
  'price increase': `
    (gone|went|jumped|goes|rose|risen|increased) *2 from <number> to
    (price|prices|rent|premium|subscription|rate|cost|tariff|fees) *5 (went up|gone up|going up|goes up|increased|increases|raised|doubled|tripled|up again|risen|rose|hiked|higher than last|jumped)
    (put up|raise|raised|increase|increased|hiked|doubled|jacked up|upped) *4 (price|prices|rent|premium|cost|rate|tariff|fees)
    (price|rent|rate) (increase|increases|hike|hikes|rise|jump)
    (more expensive|now costs|costs double|too expensive|overpriced|rip-off|rip off)`,
  overcharged: `
    (menu|shelf|label|tag|price tag|website|advert|sign|quote|estimate) *7 (charged|took|rang up|billed|till)
    (rang up|charged|paid|billed) *3 full price
    (short-changed|shortchanged|wrong change|too little change)
    (overcharged|overcharge|overcharging|overbilled)
    (took|taken|charged|debited|billed|paid) *1 <number> *2 instead of *1 <number>
    (charged|charge|billed|bill|invoice|cost|costs|paid|total|price) *8 (more than|higher than|too (much|high)|twice the (quote|price)|double the|far higher|above the|over the quote|than agreed|than quoted|than you said|not what *2 quoted)
    quoted *5 (paid|charged|pay|billed)
    (wrong|incorrect) *2 (price|bill|amount|invoice|total)
    (bill|invoice|statement) *4 (wrong|incorrect|mistake|error|estimate)
    (estimated|estimate|estimates) *8 (wrong|too high|bill|nonsense|reading|never read)`,
  'unexpected fee': `
    what is *3 {fee}
    {fee} *4 (my|the|our) (bill|invoice|statement)
    (hidden|extra|unexpected|surprise|additional|undisclosed|secret|unannounced|sneaky) *1 {fee}
    (charged|charge|billed|took|take|pay|paid|taken|adding|added|demanded) *6 {fee}
    {fee} *5 (nobody|never|not|no one|on my bill|without|hidden|advertised)
    (why|there is|there are|late|booking|cleaning|cancellation|delivery|service|resort|administration|admin|baggage|luggage|overdraft|transfer|penalty) *3 (fee|fees|surcharge)`,
  crashes: `
    (program|app|game|software|page|tool|tablet|phone|console) *2 (quits|closes|shuts down|shuts off|restarts|reboots|dies)
    {program} *1 shut down
    {program} *3 (hangs|hung|goes blank|went blank|goes white|went white|goes black|went black|spins|just spinning|closes|shuts) *1 (itself|at|on|when|every|down|again|after)
    {program} *2 (hangs|hung|spins|goes blank|went blank|goes white|went white|goes black|went black) *2 $
    (app|site|website|page|checkout|portal|basket|form) *4 (error|errors|spins|spinning|hangs|hung)
    (spinning|endless) (wheel|circle) (forever|of death)
    (keeps|just|endlessly|stuck) *1 (spinning|loading)
    ! (we|i|us|all|kids|children) *1 froze
    (crash|crashes|crashed|crashing|freezes|froze|freeze|freezing up|blue screen|closes by itself|shuts down by itself|keeps closing|force closes|keeps freezing|not responding)
    ! you froze
    ! crash course`,
  'data lost': `
    (data|files|file|work|entries|photos|pictures|notes|messages|contacts|everything|history|progress|settings|documents|projects|saves|songs|playlists) *8 (gone|lost|deleted|disappeared|wiped|vanished|erased|missing)
    (deleted|wiped|lost|erased|loses|deletes|ate) *3 (data|files|file|work|entries|photos|pictures|notes|messages|contacts|progress|history|documents|settings|everything)`,
  'no heating or hot water': `
    (we|i|kids|children) *1 froze
    (heater|heating) *4 (dead|stone cold)
    (no|without|not) *2 (heating|heat|hot water|warm water)
    (heating|heater|hot water|radiator|radiators) *5 (not|broken|off|cold|failed|down|broke|gone|stopped|out)
    (freezing|water *3 cold)
    (cold|freezing) (shower|showers|water|flat|room|house|radiators)`,
  'power cut': `
    (power|electricity) *2 (cut|cuts|outage|outages|failure|off|went|out|failed|went off|gone)
    (no|without|lost) *2 (power|electricity)
    ! power (adapter|cable|cord|lead|button|supply|bank|plug|tool|tools)
    (blackout|outage|outages)`,
  leaks: `
    (leak|leaks|leaking|leaked|leaky|leakage|drips|dripping|dripped|puddle|puddles|flooded|flooding|flood)
    burst *1 pipe
    water *3 (coming|comes|drips|pours|pouring|runs|running|dripping|came|everywhere) *3`,
  'mold and damp': `
    (mould|mold|mouldy|moldy|damp|mildew)`,
  'bad smell': `
    (smell|smells|smelled|smelt|smelling|smelly|stink|stinks|stinking|stank|stench|pong|pongs|ponged|whiff|whiffs|reek|reeks|reeked|odor|odour|musty)
    (gives|giving|gave) off *3 (fumes|vapors|vapours)
    ! smell of success`,
  noise: `
    (disco|music|party|parties|neighbors|neighbours|dog|dogs|construction|traffic|bass|kids) *6 (until|till|all night|awake|every night)
    (no|without) sleep
    (woke|woken|waking) *2 (us|me|up) *3 (night|times|at|by)
    (noise|noises|noisy|loud|loudly|barking|drilling|thumping|rattling|rattles|squeaks|squeaking|squeaky|buzzing|humming)
    not *1 sleep
    {hears}
    (humming|whirring|clanking|clattering|hammering|jackhammer|creaking|screeching|howling|roaring|knocking|snoring|whistling|crackling|rumbling|karaoke|rattle|racket|din|hum|buzz) *
    (pipes|pipe|radiator|radiators|engine|boiler|heating) *2 (knock|knocks|knocked|tick|ticks)
    (building|construction) (site|work|works|noise)
    (generator|engine|alarm|siren|pump|compressor|aircon|air conditioning|fan|machine) *4 (ran|running|went off|going|on) *5 (all night|at night|through the night|until)
    (shouting|singing|partying|screaming|yelling|screams|laughing|arguing|cheering|fireworks|talking|dancing|music|disco|drilling|barking) *5 (all night|all day|until|till|dawn|in the corridor|in the hallway|outside (my|our|the)|next door|through the wall)
    (sounds|sounded|sounding) like *1 (a|an) *2 (plane|jet|tractor|helicopter|train|truck|lorry|chainsaw|aeroplane|engine|hoover|drill|washing machine|hairdryer|motorbike|lawnmower|rocket|building site)
    (walls|wall|ceiling|floor|floors) *4 thin *
    (hear|heard|hearing) *2 (everything|every *1|each) *4 (next door|neighbors|neighbours|say|said|upstairs|above|through|wall|walls|step|steps)
    (hear|heard|hearing) (the|our)? *1 (neighbors|neighbours|people upstairs|people next door|guests next door|traffic|trains|lift|pumps) *
    (too|so|very|really|unbearably) loud *
    had to (shout|raise our voices) *
    ! (box|parcel|package) *2 (rattles|rattle) *
    ! {hears} *2 (with|into) (laughter|joy)
    ! (rattle|buzz|hum) (for|toy) *
    ! (dog|cat|staff|waiter|man|she|he|colleague) *1 (whines|groans|hissed|hisses|whistles|bangs on) *1 (at|on|about)
    kept (us|me) (awake|up)
    (banging|party|music) *6 (all night|until|till|awake|loud|next door)`,
  pests: `
    (mice|mouse|rats|rat|cockroach|cockroaches|bedbugs|bedbug|bed bugs|bed bug|ants|flies|maggots|maggot|moths|vermin|infested|infestation|insects|wasps|fleas)
    ! wireless mouse
    ! {fee} mouse`,
  'something in the food': `
    ! (hair|hairs) *8 (bed|sheets|floor|shower|sink|bath|towel|towels|pillow|bathroom)
    (hair|hairs|insect|bug|fly|plastic|glass|stone|metal|plaster|bone|shell|worm|nail|fingernail|slug) *2 (in|inside|out of|on) *4
    (hair|hairs) *6 (food|plate|dish|soup|meal)
    found *2 (hair|insect|bug|fly|plastic|glass|stone|metal|worm|nail|slug)
    ! {staff} hair
    ! hair *2 (salon|cut|color|dye)
    ! (much|so|all that|of|all the) *1 (plastic|glass|metal) *
    ! (glass|plastic|stone|metal|bug) in *3 (packaging|wrapping|packing|bin|recycling|app|box|parcel|software|program|system|room|shop)`,
  'ill afterwards': `
    (throwing up|threw up|vomit|stomach cramps|stomach ache|upset stomach)
    {ill} *6 (after|from|food|since|all night|eating|ate|with)
    (made|makes|got|was|were|been|fell|making) *3 {ill}
    (food poisoning|allergic reaction)`,
  'raw or undercooked': `
    (undercooked|uncooked|underdone|half raw|raw|half-cooked|undercook|bloody in the middle|still frozen)
    not *1 (cooked|baked) *1 (through|properly|enough)?
    pink (inside|in the middle)
    ! raw (data|file|files)`,
  'cold food': `
    (food|meal|dinner|lunch|breakfast|coffee|tea|chips|fries|pizza|burger|soup|dish|dishes|plate|fish|steak|pasta|curry|rice|noodles|eggs|toast|chicken|meat|starter|takeaway|order) *4 (cold|lukewarm|stone cold)
    (stone cold|stone-cold|lukewarm|barely warm|gone cold|ice cold|ice-cold|cold again|went cold|tepid|arrived cold|came cold|served cold|was cold|were cold)
    , cold *2 again
    ! cold (shower|showers|water|room|rooms|flat|house|radiator|radiators)`,
  'burnt food': `
    (burnt|charred|overcooked|burned to|dried out)
    ! (burnt|burned) *3 (skin|hand|neck|finger|arm|leg|face)`,
  'stale or spoiled': `
    (milk|meat|fish|cheese|cream|yogurt|yoghurt|chicken|bread|fruit|salad|eggs|vegetables|ham) *2 (off|bad|turned|sour|slimy)
    dated (last|from|two|three)
    (stale|rancid|spoiled|spoilt|gone off|rotten|rotting|sour|expired|out of date|past (its|their) *2 (date|best)|use-by|best before|best-before|days old|not fresh|curdled|rock hard|soggy)`,
  'bad taste': `
    tasted *2 (nothing|soap|cardboard|plastic|fish|metal|rubber|burnt|off)
    (too|so|over) (salty|spicy|sweet|oily|dry|bitter)
    like (cardboard|rubber|shoe leather|leather)
    (rubbery|tough as)
    (tasteless|bland|salty|greasy|oversalted|inedible|watery|chewy|disgusting food|tasted (of|like|bad|awful|horrible|strange|funny|off)|no taste|no flavor|flavorless|horrible taste|awful taste)`,
  dirty: `
    (crumbs|toothpaste|mouse droppings|droppings|overflowing|cobwebs)
    (used|someone else's|somebody else's|old) (towels|towel|sheets|tissues|plaster|plasters|hair|toothpaste|bedding|egg|food)
    (dirty|filthy|dirt|filth|grubby|dusty|unclean|grimy|disgusting|unhygienic|grime|sticky floor|greasy|sticky|dust)
    not *2 (cleaned|clean|hoovered|vacuumed|washed|wiped|swept)
    (nobody|no one|never) *2 (cleaned|cleans|clean|swept|hoovered)
    (hair|hairs|blood|crumbs) *4 (bed|sheets|floor|shower|sink|bathroom|towels)
    ! disgusting (service|behavior|way|treatment|attitude|customer|company|how|manners)`,
  stained: `
    (yellow|grey|gray|brown|oil|grease|greasy|dark|ink) (mark|marks|spot|spots|streak|streaks|patch|patches)
    (stain|stains|stained|staining|bleached|discolored|discolouration|discoloration)`,
  scratched: `
    (scratch|scratches|scratched|scuffed|scuffs|scuff|scrape|scraped|scrapes)`,
  'sold out': `
    (none left|nothing left|all gone|no more left|had none)
    (sold out|out of stock|not *2 in stock|never *4 in stock|unavailable|no stock|ran out|run out|none left|always out of|sold *3 to (someone|somebody) else)
    no *4 left *2 (at|in|when|by|again|for)`,
  'full or overbooked': `
    (is|was|were|so|too|completely|always) packed
    no (table|room|seat|seats|bed|car|place|space|spot) for (us|me|my|our)
    (turned|sent) away
    ! packed (in|it|up|the|my|our|with|by)
    (overbooked|overbook|double-booked|overcrowded|crowded|fully booked|overfull|double booked)
    (is|was|were|are|always|already|classes|class|room) full
    no (space|spaces|spot|spots|place|room|seat|seats|table|tables) *5 (left|again|for|in|although|free|had booked|available)
    too many (people|children|kids|guests|students|members)
    ! full (of|refund|price|amount|payment)`,
  'voucher or points missing': `
    (voucher|coupon|promo|discount|gift card|code|points|credits|bonus|reward|rewards|miles|cashback) *6 (not|never|rejected|invalid|expired|missing|gone|vanished|disappeared|refused|does)
    ! (door|entry|gate|verification|security|confirmation|access|pin|activation|reset|login|pickup|locker) (code|codes) *8
    (not|never|no) *4 (voucher|discount|gift card|points|credits|bonus|cashback|miles|promo code|coupon)`,
  'lost by us': `
    no idea where *5 (is|are|went)
    not *2 find *1 (my|our)
    (you|they|shop|courier|movers|crew|airline|men|team|hotel|garage|cleaners|lab|office|staff|he|she|driver) *2 (lost|lose|mislaid|misplaced)
    {be} *1 (lost|mislaid|misplaced)
    (went|gone|has gone) missing
    (not|never) *1 find my
    (vanished|disappeared|got lost|lost luggage|lost baggage|missing luggage)
    ! (i|we) *1 (am|are|was|were) *2 (lost|at a loss)
    ! {visitor} got lost`,
  'misprint or typo': `
    (typo|typos|misspelled|misspelt|misspelling|spelling|misprint|misprinted|spelled wrong|spelt wrong)
    (name|names|date|address) *4 (wrong|misspelled|incorrect|spelt)
    wrong (name|date|names)`,
  'blurry or faded': `
    (blurry|blurred|pixelated|fuzzy|faded|out of focus|grainy|smudged|low resolution|washed out)
    ! faded away`,
  'pain or injury': `
    (ache|aches|aching|sore|swelling|swelled|sprained|stitches|cut my (hand|finger|foot|leg|lip|face))
    hit a nerve
    (hurt|hurts|hurting|painful|pain|injured|injury|injuries|bleeding|bruise|bruised|bruises|burns on|burned my|burnt my|burn from|swollen|blister|blisters|infected|infection|scalded|electric shock)
    (skin|neck|hand|face|scalp|arm|leg) *4 (burnt|burned|burning|red|burns|sore)
    (burned|burnt|burning|burns) *3 (skin|neck|hand|face|scalp|arm|leg|me)
    ! (hurt|hurts) my feelings
    ! pain (in the neck|in the ass|in the arse)`,
  unsafe: `
    (dangerous|unsafe|hazard|hazardous|caught fire|on fire|smoke came|sparks|sparking|exploded|overheats|overheating|overheated|toxic|choking)`,
  'fraud or hacked account': `
    (somebody|someone|stranger|thief|person) *3 (used|using|opened|hacked|stole|bought|booked|logged) *5 my (card|name|account|details|profile)
    (hacked|fraud|fraudulent|unauthorized|unauthorised|phishing|data breach|stole my (data|details|money|card)|compromised|identity theft)`,
  'unwanted messages': `
    (spam|spamming|spammed|junk mail|unsolicited|bombarding|bombarded|robocalls|cold calls|cold calling|unsubscribed)
    (stop|keep|keeps) *2 (sending|calling|emailing|texting|messaging) me`,
  'passed around': `
    (passed|transferred|sent|bounced|handed|shunted) *2 (on to|to|between|through|around|from) *3 (department|departments|people|agents|times|desks|teams|pillar|person)
    (transferred|passed|sent|pushed|bounced) *3 (from one|from department|from pillar|around|between departments|to another department|to a different department|back and forth)
    (told|explain|explained) *5 (different people|everyone different|over and over|five times|four times|three times)`,
  'wrong information': `
    told *2 (me|us) *8 (was wrong|is wrong|not true|untrue|turned out)
    turned out *2 (wrong|false|untrue)
    (wrong|false|incorrect|misleading|contradictory) *1 (information|advice|info|answer|answers|details|directions|instructions|time|times)
    (misinformed|misled|lied|lied to|lies|misleading|false advertising|conflicting)`,
  'not as described': `
    not *2 (as (described|advertised|shown|pictured|promised)|match *2 (description|picture|pictures|photo|photos)|like (in|on) *1 (picture|photo|photos|website|site)|what *3 (advertised|described|promised|website|site|photo))
    (nothing like|different from|looks different|worse than) *2 (picture|pictures|photo|photos|description|website|site|brochure|advert|ad)`,
  'poor quality': `
    (rust|rusty|rusted|rusting)
    (poor|bad|terrible|low|awful|cheap|shoddy|inferior|dreadful) (quality|workmanship|materials|material|print|make|build|finish|stitching)
    (fell|falls|falling|came|coming|comes|fallen) (apart|off|loose|undone|to bits)
    ! crooked (teeth|tooth|rats|lot|company|bastards)
    (crooked|lopsided|wonky|uneven|flimsy|shoddy|botched|sloppy|badly made|poorly made|peeling|peels|peeled|flaking|flakes|frayed|frays|wobbly|wobbles)`,
  'not working': `
    * {machine} *4 (stays|stayed|remains|remained) *1 off
    * {machine} *9 then *2 (dies|died|goes off|goes dead|cuts out|gives up)
    * {machine} *2 stopped $
    ! {machine} *4 line *2 dead
    ! (phone|line|helpline) (line|is|goes|went) *1 dead
    (stays|stayed|remains|remained|keeps|is as|as) (silent|asleep|dead|mute|quiet as the grave)
    * {machine} *2 (silent|asleep) *2 $
    * {machine} *4 (gone|went) on strike
    * {machine} *1 not *1 (blow|cool|heat|pump|suck|spray|steam|brew|grind|cut|mow|beep|tick|vibrate|shine|glow|rotate|stir|wash|dry|boil|toast|bake|record|focus|weigh|measure|make (a|any) (sound|noise))
    * {machine} *2 stopped (cooling|heating|charging|spinning|draining|pumping|printing|ringing|playing|turning|moving|blowing|brewing|grinding|cutting|recording|responding|reacting|showing|counting)
    {tries} *7 (no|without|not *1) (reaction|response|sign|light|power)
    (nothing|no light|no lights|none of the lights) *1 (lights|light|comes|come|powers|moves|shows) *1 (up|on) *
    * {machine} *3 (lights|lamps|leds) *2 (out|off) $
    not *2 (switch|turn|power) *3 on *1 (any more|anymore|any longer|again)
    not get (hot|warm|cold) *1 $
    (that was|been) the end of (it|them)
    ! {no} one *2 lights
    ! (i|we|he|she|you|child|baby|kids|son|daughter|foot|leg|arm|staff|team|support|company|agent|chat|seller|driver) *3 (asleep|silent)
    * {machine} *4 {ends}
    (quit|died|packed up|gave up) on (me|us)
    (nothing but|only|hear|just) a click
    (no|without) (power|lights|display|picture|response|reaction|charge) *1 (at all|whatsoever|when|whatever|however)
    * {machine} *2 (will not|would not|refuses to|can not) *1 (wake|wake up|stir|go|do (its|the) (job|work|thing)|kick in|fire up|get going|run|tick|light) *2 $
    no amount of *4 (wakes|starts|helps|works|revives|brings|gets|makes)
    charged *6 (still|stays|remains) *1 (flat|dead|empty)
    (refuses|refuse|refused) to (do (its|the) (job|work|thing)|wake|start|run|go|budge|cooperate|light|charge)
    ! (i|we) (have|had)? (gave up|given up|gave in|called it a day)
    ! (contract|warranty|ticket|voucher|card|session|offer|membership|trial|code|link|policy|visa|passport) *2 expired
    ! it *4 expired
    {no} *3 (sign|signs|hint) of life
    {no} *1 life (in|left in) (it|the|my|this|our|either|any)
    {no} *4 (spark|flicker|glimmer|glow|hum|beep|peep|squeak|whirr|sound) *1 (out of|from) (it|the|my|this|that|our|them|either)
    not *2 (come|coming|spring|sprung|brought|coaxed|bring|coax|jolt) *3 (to|back to|into) life
    * it *2 (does|did|do) *1 (nothing|zilch|zero)
    * {machine} *2 (does|did|do|doing) *1 (nothing|zilch)
    (does|did|do|doing) (nothing|zilch) *1 (when|whenever|however|whatever|no matter)
    (it|they|thing|machine) *3 (sits|sat|sit|stands|stood|lies) there *2 (nothing|dead|looking|like|and)
    * {machine} *6 not *1 (do|doing) *1 (a thing|anything)
    not do (a thing|anything) *1 (when|whenever|however|whatever|no matter)
    nothing (happens|happened) *1 (when|whenever|however|whatever|no matter) *4 {tries}
    {tries} *7 nothing *1 (happens|happened|whatsoever|at all|comes on|moves|lights)
    {tries} *6 (and|but|then|still|yet|wait|waited) *1 nothing *1 $
    * {machine} *4 not *1 (respond|react|budge|go)
    (lifeless|unresponsive|inoperative|inoperable|defunct|bricked|a goner)
    (ceased|ceases) *1 (working|functioning|to (work|function|operate|run))
    (breathed its last|bit the dust|bitten the dust|bites the dust|bought the farm|popped its clogs|snuffed it|pegged it|went phut|gone phut|went pop|gone pop|plays dead|playing dead|met its maker)
    (gave|given) out (on|after|within|during|before|halfway|last|this|completely|on me) *
    (gave|given) out $
    (like a|as a|glorified|expensive|now a|than a|into a|just a|fancy) *1 (paperweight|doorstop)
    (expensive|into a|now a|just a) brick
    ! not *1 (sit|lie|fit) flush
    ! not *1 go (off|on about)
    ! dead (battery|batteries)
    ! dead (straight|easy|simple|good|cheap|slow|centre|center|right|end|ends|skin|leaves|flowers|weight|line|quiet|boring)
    ! {no} *4 (sound|peep|squeak) *1 from (you|your *)
    (packed in|gave up the ghost|gone dead|went dead|conked out|given up|kicked the bucket|short-circuited)
    (screen|display) *4 (black|blank|white|frozen|flickers|flickering)
    (not|never|stopped|quit|stops|nothing|hardly|fails to|refuses to|no longer) *2 {works}
    (broke|broken|faulty|defective|dead|died|has failed|malfunction|malfunctions|malfunctioning|packed up|gave up|broke down|breaks down|breaking down|out of order|on the blink|kaput|bust|busted|stuck|jammed|jams)
    (is|was|are|were|been|gone|went|goes) *1 (down|broken|offline|faulty)
    (error|errors|bug|bugs|glitch|glitches|outage)
    ! {ware} *4 (broke|broken)
    ! (broke|broken) off
    ! (broke|broken) *3 {ware}
    ! {broken} *3 {ware}
    ! cut down
    ! not work (with|for|there|that)
    ! (dad|mum|mom|mother|father|brother|sister|son|daughter|husband|wife|gran|nan|grandmother|grandfather|uncle|aunt|friend|he|she) *2 died
    ! (stuck|dead) (in traffic|on hold|with you|line|at home)
    ! (break|broke|broken) (promise|promises|my heart|heart|english)`,
  damaged: `
    {broken}
    (broke|breaks) *4 {ware}
    {ware} *4 (broke|snapped)
    (broke|snapped) off
    (hole|holes|gash|chunk) (in|out of) *1 (its|the|my|one|both|our) *
    spout gone
    ! (burst|cracked) *1 (pipe|pipes)
    ! burst (into|out|mode)
    ! (crack|cracks) (on|up)`
}

const colors = 'black|white|red|blue|green|grey|gray|yellow|pink|brown|orange|purple|beige|silver|gold|navy|cream|teal|turquoise|violet|golden'

export const problemNames: readonly string[] = Object.keys(wordings)

/** They hardly say what is wrong. */
export const generalProblems: ReadonlySet<string> = new Set(['not working', 'damaged', 'poor quality'])

/** Problems that are one to whoever has to mend it, by the name that they have together: who waits for a sofa may tell of any of these. */
export const headings: Readonly<Record<string, readonly string[]>> = {
  late: ['never arrived', 'no-show'],
  damaged: ['arrived broken']
}

const sets: readonly Phrases[] = Object.values(wordings).map((text) => phrases({...classes, colored: colors}, text))

/** Made once, when somebody audits. */
export interface NamedProblems {
  /** The numbers of the problems that are told of, each once, and the words that begin and end what tells of them. */
  find(blocks: readonly Block[]): {problem: number; block: Block; first: number; last: number}[]
}

export function nameProblems(): NamedProblems {
  const matcher = compileMatcher(sets)
  return {
    find(blocks) {
      const found: {problem: number; block: Block; first: number; last: number}[] = []
      matcher.find(blocks).forEach((last, problem) => {
        const hits = []
        for (let hit = last; hit; hit = hit.before) hits.push(hit)
        const excepted = hits.filter(({isException}) => isException)
        const isTaken = (hit: {block: Block; first: number; last: number}): boolean =>
          [...excepted, ...found].some((other) => other.block === hit.block && other.first <= hit.last && hit.first <= other.last)
        const own = hits.filter((hit) => !hit.isException && !isDenied(hit) && !isTaken(hit))
        for (const {block, first, last} of own) found.push({problem, block, first, last})
      })
      return found
    }
  }
}

/** "It was not late", "nothing was broken": denied, and not by the phrase itself. */
function isDenied(hit: Match): boolean {
  const {block, first, last, phrase} = hit
  if (denial.test(phrase)) return false
  const reach = auxiliary.test(block.words[first - 1]?.text ?? '') ? 2 : 1
  return isNegatedWithin(hit, reach) || block.words.slice(first, last).some(({text}) => denial.test(text))
}
const denial = /\b(?:not|no|never|nobody|none|nothing|without|zero|hardly)\b/
const auxiliary = /^(?:is|was|are|were|be|been|being|got|has|have|had|a|an|any|the)$/
