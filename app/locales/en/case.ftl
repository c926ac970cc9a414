# Words for the stored names of domain::case. A key is the kind of the name, a hyphen, and the stored name with hyphens
# for underscores. The values action, state, deed, part, played, check, entries and field of a refusal are given as words.

role-applicant = Applicant
role-intake = Intake clerk
role-screening = Screening clerk
role-officer = Examining officer
role-decider = Deciding officer
role-operator = Print operator
role-controller = Quality controller
role-custodian = Stock custodian
role-delivery = Delivery clerk
role-border = Border officer
role-supervisor = Supervisor
role-auditor = Auditor
role-admin = Administrator
role-system = Vidimus

state-draft = Draft
state-submitted = Submitted
state-lodged = Lodged
state-not-competent = Not competent
state-inadmissible = Inadmissible
state-admissible = Admissible
state-screening = Screening
state-examination = In examination
state-documents-requested = Papers requested
state-interview = Interview
state-consultation = Consultation
state-proposed = Proposed
state-withdrawn = Withdrawn
state-refused = Refused
state-issued = Decided: issue
state-print-queued = Waiting for print
state-loaded = Sticker loaded
state-rendered = Sent to printer
state-printed = Printed
state-controlled = Released
state-affixed = Affixed
state-handed-over = Handed over
state-annulled = Annulled
state-revoked = Revoked

action-submit = Submit
action-lodge = Take the file in
action-record-fee = Record the fee
action-record-refund = Record the refund
action-return-payment = Return a payment
action-find-not-competent = Not competent
action-find-inadmissible = Not admissible
action-admit = Admit
action-start-screening = Start screening
action-clear-screening = Clear screening
action-confirm-clearance = Confirm the clearance
action-request-documents = Ask for papers
action-receive-documents = Record papers received
action-invite-interview = Invite to an interview
action-record-interview = Record the interview
action-consult = Consult another authority
action-record-consultation = Record the answer
action-answer-consultation = Answer for the authority
action-question-consultation = Ask the post something back
action-write-to-authority = Write to the authority
action-review = Review
action-draw-review = Draw for review
action-extend-clock = Extend the deadline
action-mark-urgent = Mark as urgent
action-stop-clock = Stop the clock
action-resume-clock = Let the clock run again
action-note-outage = Note an outage
action-propose-issue = Propose a visa
action-propose-refuse = Propose a refusal
action-return-to-examination = Send back to examination
action-decide-issue = Decide: issue the visa
action-decide-refuse = Decide: refuse
action-queue-print = Send to the print queue
action-load-sticker = Load a sticker
action-render = Make the print file
action-send-to-printer = Send to the printer
action-record-sent = Record that the printer took it
action-record-job-end = Record how the job ended
action-record-printed = Record as printed
action-record-fault = Report a printer fault
action-confirm-retry = Confirm another try
action-move-print = Move to another printer
action-unload = Take the blank off this case
action-send-print = Let another post print it
action-authorise-hand = Allow filling in by hand
action-take-by-hand = Take this blank to fill in by hand
action-fill-by-hand = The sticker is filled in
action-pass-hand-control = Release: every field is right
action-reconcile-hand = Mark as gone through
action-spoil = Declare the sticker spoiled
action-confirm-spoil = Sign as witness
action-contradict-spoil = This is not what I see
action-pass-control = Release the sticker
action-fail-control = Do not release
action-affix = Record as affixed
action-hand-over = Hand over the passport
action-withdraw = Withdraw the application
action-ask-revocation = Ask for revocation
action-propose-end = Propose to annul or revoke
action-annul = Annul the visa
action-revoke = Revoke the visa
action-mark-notified = Record the notice as sent
action-open-notice = Open the notice
action-assign = Assign
action-unassign = Give back to the pool
action-note = Write a note
action-record-contact = Record a contact
action-message = Write a message
action-ask-amendment = Ask for a correction
action-take-back-amendment = Take a correction back
action-decide-amendment = Decide on the correction
action-read = Look at the case
action-amend-passport-mrz = Correct the passport MRZ
action-override-mrz-name = Set the MRZ name by hand
action-record-crossing = Record a border crossing

event-submitted = Application submitted
event-lodged = Taken in at the counter
event-fee-recorded = Fee recorded
event-fee-refunded = Fee paid back
event-payment-returned = Payment returned
event-found-not-competent = Found not competent
event-found-inadmissible = Found not admissible
event-admitted = Admitted
event-screening-started = Screening started
event-screening-cleared = Screening cleared
event-clearance-confirmed = Clearance confirmed
event-documents-requested = Papers requested
event-documents-received = Papers received
event-interview-invited = Invited to an interview
event-interview-recorded = Interview recorded
event-consulted = Another authority consulted
event-consultation-recorded = Answer of the consulted authority recorded
event-consultation-answered = Answer of the consulted authority, given through its link
event-consultation-questioned = Question of the consulted authority, asked through its link
event-authority-written = Consulted authority written to
event-review-asked = Review asked for by a rule
event-review-drawn = Drawn by lot for review
event-review-carried = Drawn review carried to the next decision
event-review-dropped = Review dropped with its proposal
event-reviewed = Reviewed
event-clock-extended = Deadline extended
event-clock-urgent = Marked as urgent
event-clock-stopped = Clock stopped
event-clock-resumed = Clock runs again
event-outage-noted = Outage noted
event-issue-proposed = Visa proposed
event-refusal-proposed = Refusal proposed
event-returned-to-examination = Sent back to examination
event-issue-decided = Decided: visa to be issued
event-refusal-decided = Decided: refused
event-print-queued = Sent to the print queue
event-sticker-loaded = Sticker loaded
event-sticker-rendered = Print file made
event-print-job-opened = Print job made
event-print-job-refused = Second submission refused
event-print-job-sent = Taken by the printer
event-print-job-ended = Print job ended
event-sticker-printed = Sticker printed
event-print-faulted = Printer fault
event-retry-confirmed = Another try confirmed
event-print-moved = Moved to another printer
event-unloaded = Blank taken off the case
event-print-sent = Given to another post to print
event-hand-authorised = Filling in by hand allowed
event-taken-by-hand = Blank taken to be filled in by hand
event-filled-by-hand = Filled in by hand
event-hand-control-passed = Sticker filled in by hand released
event-hand-reconciled = Gone through after the outage
event-spoil-declared = Sticker declared spoiled
event-spoil-contradicted = Declaration contradicted by the witness
event-sticker-spoiled = Sticker spoiled, signed by the witness
event-control-passed = Sticker released
event-control-failed = Sticker not released
event-sticker-affixed = Sticker affixed
event-handed-over = Passport handed over
event-withdrawn = Application withdrawn
event-revocation-asked = Holder asked for revocation
event-end-proposed = Annulment or revocation proposed
event-ended = Visa annulled or revoked
event-notified = Notice sent
event-notice-opened = Notice opened by the applicant
event-assigned = Assigned
event-unassigned = Back in the pool
event-noted = Note written
event-amendment-asked = Corrections asked for
event-amendment-taken-back = Corrections taken back
event-amendment-decided = Corrections decided
event-contact-recorded = Contact recorded
event-message-sent = Message sent
event-read = Case looked at
event-passport-mrz-amended = Passport MRZ corrected
event-mrz-name-overridden = MRZ name set by hand
event-crossed = Border crossing recorded

biometrics-taken = Taken now
biometrics-reused = Reused from an earlier application
biometrics-not-required = Not required
biometrics-impossible = Physically impossible

check-period = Lodged within the period
check-papers = Signed form, passport and portrait
check-biometrics = Biometrics taken or not required
check-fee = Fee paid or waived

answer-no-objection = No objection
answer-objection = Objection
answer-silence = No answer in time (counts as no objection)

limit-normal = Normal limit
limit-extended = Extended limit
limit-exceptional = Exceptional limit

end-annul = Annul
end-revoke = Revoke

entries-single = One entry
entries-two = Two entries
entries-multiple = Multiple entries

sex-f = Female
sex-m = Male
sex-x = Unspecified

direction-entry = Entry
direction-exit = Exit

spoil-misfeed = Misfeed
spoil-ink = Ink or toner failed
spoil-data-error = Wrong data printed
spoil-alignment = Print out of place
spoil-seal-unreadable = Seal cannot be read
spoil-mrz-unreadable = MRZ cannot be read or differs
spoil-damaged = Torn, bent or wet
spoil-test = Used for a test print
spoil-affixed-error = Found wrong after affixing

fault-not-ready = Printer not ready, nothing printed
fault-jam = Paper jam
fault-supplies = Out of ink or toner
fault-aborted = Printer gave up the job
fault-unknown = No answer from the printer

job-outcome-printed = The printer says that it has printed the sticker.
job-outcome-failed = The printer gave the job up.
job-outcome-not-sent = Nothing was sent to the printer.
job-outcome-unknown = Nobody knows what became of the job.

printer-kind-download = Download: print the file with a driver
printer-kind-ipp = IPP: the files are sent to the printer

control-mrz-differs = MRZ reads differently
control-mrz-unreadable = MRZ cannot be read
control-seal-unreadable = Seal cannot be read
control-portrait = Portrait wrong or unclear
control-alignment = Print out of place
control-data-error = Wrong value in the visual zone
control-damaged = Torn, bent or stained

fate-live = In use
fate-unloaded = Taken off blank
fate-spoil-declared = Declared spoiled, not signed yet
fate-spoiled = Spoiled
fate-cancelled = Cancelled

receiver-holder = The holder
receiver-guardian = Parent or guardian
receiver-representative = Representative
receiver-courier = Courier


status-draft = Not sent yet
status-draft-next = Complete every part and send your application.
status-sent = Sent
status-sent-next = Come to the counter of the post with your passport and the originals of your papers.
status-being-examined = Being examined
status-being-examined-next = You do not have to do anything. We write to you when something changes.
status-papers-wanted = Papers wanted from you
status-papers-wanted-next = Upload the papers listed below.
status-interview-arranged = Interview arranged
status-interview-arranged-next = Come to the interview at the time and place given below.
status-visa-being-made = Your visa is being made
status-visa-being-made-next = You do not have to do anything. We write to you when your passport can be collected.
status-ready-to-collect = Your passport can be collected
status-ready-to-collect-next = Come to the counter with the receipt and a document that shows who you are.
status-visa-given = Visa issued
status-visa-given-next = Check the sticker in your passport: name, dates, number of entries.
status-refused = Refused
status-refused-next = The reasons and how to appeal are given below.
status-sent-elsewhere = Another office is competent
status-sent-elsewhere-next = Apply at the office named below. Your fee is paid back.
status-sent-back = Sent back: something was missing
status-sent-back-next = What was missing is given below. Your fee is paid back, and you can apply again.
status-withdrawn = Withdrawn by you
status-withdrawn-next = Nothing more happens. You can apply again at any time.
status-visa-ended = Visa no longer valid
status-visa-ended-next = The reasons and how to appeal are given below.
status-acts-applicant = You
status-acts-post = The consular post
status-acts-nobody = Nobody

deed-issue = issuing
deed-refuse = refusing
deed-annul = annulling
deed-revoke = revoking
deed-serious-hit = clearing a serious hit
deed-refund = paying back

part-proposer = proposer
part-decider = deciding officer
part-operator = print operator
part-controller = quality controller
part-custodian = stock custodian
part-affixer = person who affixed the sticker
part-delivery = delivery clerk

input-place = Place
input-office = Competent office
input-reason = Reason
input-record = Record of the interview
input-authority = Authority
input-text = Text
input-lists = Lists searched
input-items = Papers
input-missing = What is missing
input-proof = Proof of identity
input-receiver = Receiver
input-printer = Printer
input-receipt = Receipt number
input-when = Date and time
input-due = Last day
input-name = Name
input-for-whom = For whom
input-about = What it was about
input-note = What exactly is wanted
input-bring = What the applicant brings
input-fact = Fact
input-territory = Territory
input-channel = How the applicant was told

refusal-not-allowed = "{ $action }" is not possible for you while the case is in the state "{ $state }". Reload the case to see what can be done now.
refusal-other-post = This case belongs to another post.
refusal-other-applicant = This application belongs to another account.
refusal-other-policy = This case is bound to policy version { $version }, which is not the one in use.
refusal-unknown-post = There is no post "{ $post }".
refusal-unknown-visa-type = The post does not issue visas of type { $visa_type }.
refusal-purpose = This visa type does not serve the purpose of the journey. Choose another visa type.
refusal-no-purpose = Choose at least one purpose of the journey.
refusal-trip-dates = The journey ends before it begins. Correct the dates of arrival and departure.
refusal-too-early = It is too early to apply. You can apply from { $from } on.
refusal-arrival-past = The date of arrival has passed. Correct the dates of the journey.
refusal-guardian-missing = A person under age needs a parent or guardian in the application.
refusal-document-missing = A paper is still missing without which the application cannot be sent. Upload it under "Papers".
refusal-unknown-document = The kind of paper "{ $document }" is not known.
refusal-text-missing = "{ $field }" is empty. Fill it in.
refusal-text-too-long = "{ $field }" is too long. Use at most { $max } characters.
refusal-nothing-chosen = Choose at least one entry under "{ $field }".
refusal-fee-rule = No fee rule "{ $rule }" applies to this case. Choose the rule again.
refusal-fee-amount = The amount is not the one that is due by the chosen rule. Check the amount.
refusal-receipt-missing = Enter the number of the receipt.
refusal-fee-settled = The fee is settled already. It is taken once.
refusal-pay-way = Money cannot be taken or paid back in this way here. What was paid online goes back online, what was paid at the counter at the counter.
refusal-checks-missing = Not all checks of admissibility are made. Missing: { $check }.
refusal-check-is-met = The file shows that this check is met: { $check }. Untick it or correct the file first.
refusal-date-past = The date in "{ $field }" has passed. Enter a later one.
refusal-due-too-soon = The applicant needs more time. The earliest possible day is { $earliest }.
refusal-unknown-authority = The policy does not name the authority "{ $authority }".
refusal-consultation-open = The authority may still answer until { $due }. Silence can be recorded after that day.
refusal-consultation-over = This consultation is over: its last day has passed, or it has an answer.
refusal-authority-unreachable = The policy has no mail address of "{ $authority }". Ask it outside this system and record its answer.
refusal-authority-answers-itself = "{ $authority }" answers by its own link. Nobody can record for it that it does not object; without an answer by the last day it counts as not objecting.
refusal-consultation-missing = For this nationality another authority has to be consulted before a proposal.
refusal-consultation-objection = A consulted authority objects. Only a refusal can be proposed.
refusal-condition-unchecked = The condition "{ $condition }" has to be checked once.
refusal-condition-unknown = The policy has no condition "{ $condition }" for this visa type. Load the page again.
refusal-condition-fact = The condition "{ $condition }" is not met: say why with a fact of this case, in at least { $min } characters.
refusal-condition-unmet = The condition "{ $condition }" is not met, so no visa can be proposed. Propose a refusal, or check it again.
refusal-condition-without-ground = The condition "{ $condition }" is not met: give one of the grounds that follow from it.
refusal-ground-of-met-condition = Ground { $ground } follows from the condition "{ $condition }", which you have marked as met. Correct one of the two.
refusal-sentence-repeated = { $count ->
    [one] A sentence is the same, or nearly, as one of your last twenty.
   *[other] { $count } sentences are the same, or nearly, as some of your last twenty.
} Say what is so in this case, or tick that it is meant.
refusal-own-review = You have proposed or decided this. Another person reviews it.
refusal-reviewer = You have reviewed this proposal. Another person decides on it.
refusal-clock-not-longer = The deadline already has this limit or a longer one.
refusal-clock-no-documents = The exceptional limit is only for cases in which papers were asked for.
refusal-clock-not-urgent = The rules that bind this case have no time for urgent cases.
refusal-clock-extended = The deadline was extended: the case cannot be marked as urgent.
refusal-clock-runs = By the rules that bind this case, the clock cannot be stopped.
refusal-clock-ran-out = The time ran out on { $due }. A clock that has run out cannot be stopped.
refusal-clock-not-in-time = The time ran out on { $due }. A clock that has run out cannot be extended: the case stays overdue until it is decided.
refusal-outage-lasts = The outage is not over yet.
refusal-outage-noted = This outage was noted before.
refusal-outage-moves-nothing = The outage moves no last day of this case.
refusal-assigned-to-other = Another officer holds this case.
refusal-assign-to-self-only = You can take a case for yourself only. A supervisor can assign it to others.
refusal-already-assigned = The case is already assigned to this person.
refusal-validity-order = The last day of validity is before the first. Correct the dates.
refusal-validity-past = The validity is over or begins before today. Correct the dates.
refusal-validity-too-long = The validity is too long. At most { $max } days are possible for this visa type.
refusal-days = The number of days does not fit. At most { $max } days are possible here.
refusal-entries = This visa type does not allow "{ $entries }".
refusal-passport-too-short = The passport ends too early. It must be valid until { $needed } at least.
refusal-passport-too-old = The passport was issued more than { $years } years ago.
refusal-remarks = The remarks are too long for the sticker or have characters that cannot be printed. Shorten them.
refusal-grounds-missing = Choose at least { $min } { $min ->
    [one] ground
   *[other] grounds
} and write the fact of this case for each.
refusal-ground-not-applicable = Ground { $ground } cannot be used for { $deed }.
refusal-ground-twice = Ground { $ground } is given twice.
refusal-fact-too-short = Ground { $ground } needs the fact of this case in at least { $min } characters. The applicant reads it.
refusal-fact-empty = The fact for ground { $ground } says nothing. Write what in this case fulfils the ground.
refusal-fact-repeated = The fact for ground { $ground } repeats the text of the ground or of another fact. Write what in this case fulfils it.
refusal-not-asked = Ground { $ground } is for a request of the holder, and there is none on file.
refusal-widened = The decision allows more than was proposed. Narrow it, or send the case back to examination.
refusal-second-person-needed = For { $deed }, another person has to propose first.
refusal-own-proposal = You proposed this yourself. Another person has to decide.
refusal-own-finding = You recorded this finding yourself. Another person has to confirm it.
refusal-separate-parts = You cannot be { $part } in this case, since you were { $played } in it.
refusal-person-needed = This step needs a person.
refusal-serial-shape = "{ $serial }" is not a sticker serial. Scan the serial on the blank again.
refusal-serial-used = The sticker { $serial } was already used in this case. Load a new blank.
refusal-other-serial = The sticker { $serial } is bound to this case. Scan that one.
refusal-visa-expired = The decided visa is already over and cannot be printed. Send the case back to examination.
refusal-bad-hash = The hash of the print file is damaged.
refusal-bad-mrz = The MRZ lines are not those of this case (line { $line }, position { $position }).
refusal-bad-seal = The digital seal says something else than this case ({ $part ->
    [format] its form
    [passport_number] passport number
    [entries] number of entries
    [stay_days] duration of stay
    [issued_on] date of issue
   *[other] machine readable zone
}). Make the print file again.
refusal-read-back-differs = The sticker reads differently from what was printed: line { $line }, position { $position }. Read it again; if it stays so, do not release it.
refusal-not-direct = This printer gets its files by a driver. Open the print file and print it.
refusal-job-missing = This sticker is printed by a job that is sent to the printer, and none has been sent. Send it first.
refusal-job-used = This job was sent before. Nothing was sent again, and this attempt is recorded. Look at the printer.
refusal-may-be-printed = Something may be printed on this blank. The operator reports the fault first, and another person looks at the blank and confirms that nothing is on it.
refusal-same-printer = The blank is in this printer. Choose another one.
refusal-same-post = This post prints it already.
refusal-hand-own-work = You have a part in this visa already: who allows that it is filled in by hand, who writes it, who reads it, and who goes through it later are different people.
refusal-hand-number = This is not the number of the sticker that was taken for this case. Read it from the sticker once more.
refusal-hand-unchecked = Compare this field too: { $field ->
    [place_of_issue] place of issue
    [valid_from] valid from
    [valid_until] valid until
    [entries] number of entries
    [visa_number] number of the visa
    [visa_type] type of visa
    [stay_days] days of stay
    [issued_on] date of issue
    [remarks] remarks
    [primary_identifier] surname
    [secondary_identifier] given names
    [passport_number] number of the passport
    [sex] sex
    [birth_date] date of birth
   *[nationality] nationality
}. Every field has to be compared.
refusal-other-job = Another print job belongs to this sticker.
refusal-blank-not-intact = The blank is not intact. It can only be declared spoiled.
refusal-witness-not-independent = Whoever confirms or witnesses for a sticker must not have it in hand, before or after. Another person has to do this.
refusal-not-the-witness = Somebody else was named as the witness. Only that person can sign or contradict.
refusal-spoil-code = This reason is for stickers in another situation. Choose another reason.
refusal-other-passport = This is not the passport of the case. Scan the passport again.
refusal-passport-page = Enter the number of the passport page.
refusal-receiver = Choose who receives the passport.
refusal-receiver-minor = The passport of a person under age goes to a parent, guardian or representative.
refusal-entries-used = All entries of this visa are used.
refusal-not-valid-on = The visa is not valid on { $on }.
refusal-mrz-name = An MRZ name has only the letters A to Z and single spaces, and at least a primary identifier.
refusal-not-own-proposal = Somebody else made this proposal. Only that person can take it back.
refusal-mrz-not-writable = The machine readable zone of the visa cannot be written: “{ $field }” has a value that it cannot hold. Correct it in the case first.
refusal-inconsistent = This case lacks something that it should have. That is a fault of the system, not yours. Nothing was changed: tell your administrator.
refusal-passport-mrz = The MRZ of a passport has two lines of 44 or 36 characters or three of 30. Scan it again.
refusal-unchanged = Nothing would change.
refusal-nothing-amended = Nothing would be corrected by this. Change an answer first.
refusal-amendment-incomplete = With these answers together the application would not be complete, or answers would contradict each other. Take over others, or ask the applicant.
refusal-other-field = The applicant did not ask for "{ $field }" to be corrected.
refusal-amended-identity = Another name, birth, nationality or passport has to be searched for in the lists. Bring the case back to examination first, then decide on the correction.

problem-reference-length = A reference has nine letters and digits, in the form XXXX-XXXX-X. Count them and type it again.
problem-reference-character = A reference has only letters and digits. Remove any other character.
problem-reference-mistyped = This reference has a typing error. Compare it with your mail and type it again.
action-record-search = Record a search of the lists
action-judge-hit = Say whether a hit is the applicant
action-review-hit = Review what was said of a hit
event-lists-searched = Lists searched
event-hit-judged = Hit judged
event-hit-reviewed = Hit reviewed
refusal-hit-unsettled = A hit of a watch list is open, waits for a second person, or was confirmed after the decision. Settle it first; after a confirmed hit the case has to be decided again.
refusal-hit-not-open = Hit { $number } is not open to this any more. Somebody else may have settled it.
action-link-case = Link an earlier application or a duplicate
action-set-apart = Set an application apart
action-take-back-link = Take back a link
event-case-linked = Linked to another application
event-case-set-apart = Set apart from another application
event-link-taken-back = Link taken back
refusal-kin-unknown = There is no other application with this reference at your post. Check it, or ask the other post.
refusal-kin-self = This is the reference of this application. Give that of the other one.
refusal-kin-settled = Something else stands about this application. Take it back first.
refusal-kin-nothing = Nothing stands about this application that could be taken back. Somebody else may have done so.
