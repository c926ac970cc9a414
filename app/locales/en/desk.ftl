# The consular desk: queue, case, and everything that is done to a case.

## Queue

desk-title = Cases
desk-back = Cases
desk-back-case = Back to the case
desk-back-border = Back to the check
desk-trays = Tray
tray-mine = Mine
tray-unassigned = Free
tray-open = Open
tray-intake = Intake
tray-screening = Screening
tray-to-decide = To decide
tray-printing = Printing
tray-closed = Closed
tray-all = All
desk-search = Search
desk-search-hint = Reference, name, passport or visa number
desk-search-go = Search
desk-any-state = Any state
desk-state = State
desk-due = Due
desk-due-any = Any day
desk-due-within = { $days ->
    [0] Today or late
   *[other] Within { $days } days
}
desk-overdue = { $cases ->
    [one] { $cases } open case is late.
   *[other] { $cases } open cases are late.
}
desk-take-next = Take the next free case
desk-taken = The case is yours now.
desk-nothing-to-take = No case in examination is free at the moment.
desk-empty = There is nothing in this tray.
desk-found-none = No case in this tray fits. Look in "All", or search for less.
desk-reference = Reference
desk-name = Name
desk-visa-type = Visa type
desk-holder = Held by
desk-waiting = Waiting for
waiting-for-applicant = Applicant
waiting-for-intake = Intake
waiting-for-screening = Screening
waiting-for-officer = Officer
waiting-for-authority = Other authority
waiting-for-decider = Deciding officer
waiting-for-operator = Print room
waiting-for-controller = Quality control
waiting-for-delivery = Delivery
waiting-for-nobody = Nobody
desk-due-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
desk-due-today = today
desk-due-left = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}

## Case

desk-held-by = Held by { $name }
desk-held-by-nobody = Held by nobody
desk-until = until { $day }
desk-minor = under age
desk-fact-nationality = Nationality
desk-fact-born = Born
desk-fact-passport = Passport
desk-fact-visa = Visa asked for
desk-fact-purpose = Purpose
desk-fact-trip = Journey
desk-fact-fee = Fee
desk-fee-paid = { $amount }, settled
desk-fee-due = { $amount }, not settled
desk-fee-by-age = Fee by age
desk-doing = What can be done now
desk-nothing-to-do = There is nothing to do for you in this case at the moment.
desk-take = Take this case
desk-to-print = Go to the print room
desk-portrait = Portrait
desk-portrait-of = Portrait of { $name }
desk-no-portrait = No portrait was uploaded.
desk-declared = Form as declared
desk-form-unreadable = The form of this case cannot be read. Tell your administrator the reference of the case.
desk-passport = Passport and form
desk-passport-not-read = The machine readable zone of the passport was not read.
desk-passport-unreadable = These lines are not the machine readable zone of a passport. Read the passport again.
desk-passport-same = The form agrees with the passport.
desk-passport-differs = The form differs from the passport
desk-passport-faults = What is wrong in the lines themselves:
desk-compare-field = Field
desk-compare-form = Form
desk-compare-passport = Passport
desk-mrz-fault-check-digit = { $field }: the check digit in line { $line }, position { $position } does not fit.
desk-mrz-fault-date = { $field }: line { $line }, position { $position } is no date.
desk-mrz-fault-empty = { $field }: nothing stands in line { $line } from position { $position } on.
desk-mrz-fault-character = { $field }: the character in line { $line }, position { $position } may not stand there.
desk-mrz-title = Machine readable zone of the visa
desk-mrz-issued = As printed on the sticker.
desk-mrz-loaded = Preview, with the number of the loaded sticker.
desk-mrz-preview = Preview. The number is a stand-in until a sticker is loaded.
desk-mrz-from-passport = The name is copied from the passport.
desk-mrz-transliterated = The name is transliterated from the form.
desk-mrz-override = The name was set by an officer.
desk-mrz-cut = The name is cut to the width of the line.
desk-mrz-impossible = It cannot be written as things stand: { $detail }. Set the name by hand, or correct the passport lines.
desk-papers = Papers
desk-papers-missing = Not in the file:
desk-papers-old = Replaced papers
desk-paper = Paper
desk-paper-file = File
desk-paper-came = Received
desk-paper-missing = Missing
desk-paper-conditional = If it applies
desk-paper-version = version { $version }
desk-paper-download = Download the file
desk-clock = Clock
desk-submitted = Submitted
desk-admitted = Admitted
desk-limit = Limit
desk-inquiries = Findings
desk-lodged = Lodged
desk-requested = Papers requested
desk-interview = Interview
desk-messages = Messages
desk-messages-none = No messages yet.
desk-notes = Notes
desk-notes-none = No notes yet. The applicant does not see notes.
desk-earlier = Earlier cases of this passport
desk-earlier-none = None at this post.
desk-history = History
desk-readings = { $count ->
    [one] Looked at once
   *[other] Looked at { $count } times
}
desk-read-page = the case page
desk-read-border = a border check

## Proposal and decision

desk-proposed-issue = Proposed: issue
desk-proposed-refuse = Proposed: refuse
desk-proposed-by = By { $name }, { $at }
desk-proposal-reason = For the deciding officer
desk-decided-issue = Decided: issue
desk-decided-refuse = Decided: refuse
desk-decided-by = By { $name } on { $on }, proposed by { $proposer }
desk-not-notified = The applicant has not been told yet.
desk-notified = The applicant was told on { $at } ({ $channel }). Appeal possible until { $appeal }.
desk-end-proposed = Proposal
desk-ended-by = By { $name } on { $on }
end-done-annul = Annulled
end-done-revoke = Revoked
channel-mail = By mail
channel-counter = At the counter
desk-validity = Valid
desk-valid-from = First day of validity
desk-valid-until = Last day of validity
desk-validity-most = At most { $days } days, first and last day included.
desk-entries = Entries
desk-days = Days of stay
desk-days-most = At most { $days } days for this visa type.
desk-territory = Part of the territory
desk-territory-hint = Leave empty for the whole State.
desk-remarks = Remarks on the sticker
desk-remarks-hint = Short, in Latin letters. Usually empty.
desk-narrow = What the visa will allow
desk-narrow-hint = You can narrow the proposal. To allow more, send the case back to examination.

## Action pages

desk-not-now = This cannot be done now: the case is in the state "{ $state }", or somebody else has to do it.
desk-kept-title = What you typed
desk-kept-text = It was not saved in the case. Copy what you still need.
desk-done = Done: { $action }.
desk-changed = The case has changed in the meantime: { $what } What you typed is kept. Look at it again, then send it.

desk-lodge-lead = The person is at the counter. Look at the passport and the originals of the papers.
desk-place = Place
desk-place-hint = The counter or the centre where the file is taken in.
desk-biometrics = Fingerprints
desk-fee-rule = Fee
desk-fee-later = Not settled yet
desk-fee-amount = Amount taken
desk-fee-amount-hint = In { $currency }. Enter 0 when the fee is waived.
desk-receipt = Receipt number
desk-receipt-hint = Empty only when nothing was taken.
desk-record-fee-lead = The fee decides when a file can be admitted.
desk-record-refund-lead = The fee has to go back to the applicant.
desk-refund-amount = To be paid back: { $amount }
desk-find-not-competent-lead = Another office has to handle this application. The case ends here, and the fee goes back.
desk-office = Competent office
desk-office-hint = Name and address. The applicant reads this.
desk-find-inadmissible-lead = Something without which nothing can be examined is missing. The case ends here, the fee goes back, and fingerprints are destroyed.
desk-missing = Which checks fail
desk-inadmissible-reason = What exactly is missing
desk-inadmissible-reason-hint = The applicant reads this. Say what to bring next time.
desk-admit-lead = Tick each check after you have made it. The time for the decision starts today.
desk-checks = Checks
desk-checks-hint = Beside each check is what the file shows.
desk-check-period = Submitted on { $day }, { $days } days before the journey.
desk-check-period-late = Submitted on { $day }, only { $days } days before the journey: later than usual, which does not bar it.
desk-check-papers = Every required paper is there.
desk-check-papers-missing = Not in the file: { $papers }
desk-check-none = Nothing recorded.
desk-start-screening-lead = The case goes to the search of the lists.
desk-clear-screening-lead = Record which lists were searched, and every hit with the reason why it is cleared.
desk-lists = Lists searched
desk-lists-hint = One a line, with the version or the day.
desk-hits = Hits
desk-hits-hint = Leave all rows empty when nothing was found.
desk-hit = Hit { $number }
desk-hit-list = List and version
desk-hit-reference = Entry in the list
desk-hit-serious = How serious
desk-hit-serious-yes = Serious: a second person has to confirm
desk-hit-reason = Why it is cleared
desk-cleared-by = Cleared by { $name }
desk-confirm-clearance-lead = Look at the serious hits yourself. You confirm that they do not concern the applicant or do not matter.
desk-clearance-reason = Why you agree
desk-clearance-reason-hint = What you looked at and what you found.
desk-request-documents-lead = The applicant gets a message with this list. The time for the decision does not stop.
desk-items = Papers
desk-item-note = What exactly ({ $paper })
desk-documents-due = Last day for the applicant
desk-documents-due-hint = At least { $days } days from today.
desk-receive-documents-lead = Tick what came. When everything that was asked for is there, the case goes back to examination.
desk-documents-came = Papers that came
desk-invite-interview-lead = The applicant gets a message with day, time and place.
desk-interview-day = Day
desk-interview-time = Time
desk-interview-time-hint = For example 9:30, on the clock of the post ({ $zone }).
desk-interview-place = Place
desk-interview-place-hint = Address and room, as the applicant needs it.
desk-record-interview-lead = Write down questions and answers. The applicant can ask to see this record.
desk-record = Questions and answers
desk-record-hint = As they were said. Say in which language, and who translated.
desk-consult-lead = The authority has a fixed time to answer. No answer counts as no objection.
desk-consult-needed = For this nationality, another authority has to be consulted before a proposal.
desk-authority = Authority
desk-record-consultation-lead = An objection leaves only a refusal.
desk-consulted = { $authority } may answer until { $due }.
desk-answer = Answer
desk-extend-clock-lead = The clock never stops; it can only be extended, with a reason.
desk-limit-days = { $days } days from admission.
desk-extend-reason = Why more time is needed
desk-extend-reason-hint = The reason in this case.
desk-propose-issue-lead = The inputs show what the journey asks for. Another person decides.
desk-propose-reason = Why
desk-propose-reason-hint = For the deciding officer. The applicant does not read this.
desk-propose-refuse-lead = Tick every ground that applies, and write which fact of this case fulfils it. Another person decides.
desk-refusal-grounds = Grounds
desk-grounds-hint = The applicant reads the grounds and the facts, word for word.
desk-ground = Ground { $number }
desk-ground-fact = Fact of this case for ground { $number }
desk-refuse-reason = More for the deciding officer
desk-refuse-reason-hint = Can be empty. The applicant does not read this.
desk-return-to-examination-lead = An open proposal, or a decision that is not printed yet, falls.
desk-return-reason = Why
desk-return-reason-hint = What has to be looked at again.
desk-decide-issue-lead = Read the proposal, then decide. After that the visa goes to the print room.
desk-decide-refuse-lead = Read the grounds and facts, then decide. If you see other grounds, send the case back to examination.
desk-propose-end-lead = The visa was issued. Another person decides whether it ends.
desk-end = What is proposed
desk-end-hint = Annul when the conditions were not met at the time of issue. Revoke when they are no longer met, or when the holder asks.
desk-end-grounds = Grounds
desk-end-alone = Nobody has proposed this. Alone, you can decide only on a ground that the holder asked for.
desk-annul-lead = The visa ends: the conditions were not met when it was issued.
desk-revoke-lead = The visa ends: the conditions are no longer met, or the holder asked for it.
desk-mark-notified-lead = The time for an appeal counts from this message.
desk-channel = How the applicant was told
desk-assign-lead = The person who holds a case examines it.
desk-assign-to = Who takes it
desk-unassign-lead = The case goes back to the pool, where every officer can take it.
desk-unassign-reason = Why
desk-unassign-reason-hint = For example leave, or a conflict of interest.
desk-note-lead = Colleagues who may see the case read the note. The applicant does not.
desk-note = Note
desk-note-hint = Facts, not guesses about the person.
desk-message-lead = The applicant gets a mail that a message is waiting, and reads it after signing in.
desk-message = Message
desk-message-hint = Plain words: what is wanted, and by when.
desk-amend-passport-mrz-lead = Read the passport again, with a scanner or by hand.
desk-passport-lines = Lines of the passport
desk-passport-lines-hint = Two lines of 44 characters, or as many as the document has.
desk-amend-reason = Why
desk-amend-reason-hint = For example: misread on the first scan.
desk-override-mrz-name-lead = Only when neither the passport nor the transliteration gives the right name. Letters A to Z and blanks.
desk-mrz-primary = Primary identifier
desk-mrz-primary-hint = Surname, as in the machine readable zone.
desk-mrz-secondary = Secondary identifier
desk-mrz-secondary-hint = Given names. Empty for a person with one name.
desk-override-reason = Why
desk-override-reason-hint = What the other ways get wrong.

problem-desk-date = Enter a day, month and year that exist, for example 27 3 2027.
problem-desk-choose = Choose one of the answers.
problem-desk-amount = Enter the amount in figures, for example 90.00.
problem-desk-time = Enter the time as hours and minutes, for example 9:30.
problem-desk-days = Enter the days of stay as a whole number.
problem-desk-hit = Fill in list, entry and reason of hit { $place }, or empty the row.

## History

history-submitted = Application submitted.
history-lodged = Taken in: { $place }. Fingerprints: { $biometrics }.
history-fee-recorded = Fee recorded: { $amount } ({ $rule }).
history-fee-refunded = Fee paid back, receipt { $receipt }.
history-found-not-competent = Another office is competent: { $office }
history-found-inadmissible = Not admissible. { $missing }: { $reason }
history-admitted = Admitted. Decision due by { $due }.
history-screening-started = Screening started.
history-screening-cleared = Screening cleared with { $hits ->
    [0] no hit
    [one] { $hits } hit
   *[other] { $hits } hits
}. Lists: { $lists }.{ $second ->
    [true] {" "}A second person has to confirm.
   *[other] {""}
}
history-clearance-confirmed = Clearance confirmed: { $reason }
history-documents-requested = Papers requested until { $due }: { $documents }.
history-documents-received = Papers received: { $documents }.{ $complete ->
    [true] {" "}Everything asked for is there.
   *[other] {" "}Something is still missing.
}
history-interview-invited = Invited to an interview on { $when }, { $place }.
history-interview-recorded = Interview recorded.
history-consulted = { $authority } consulted; answer until { $due }.
history-consultation-recorded = Answer of the authority: { $answer }.
history-clock-extended = { $limit }: decision due by { $due }. { $reason }
history-issue-proposed = Visa proposed: { $visa-type }, { $from } to { $until }, { $entries }, { $days } days.
history-refusal-proposed = Refusal proposed on ground { $grounds }.
history-returned-to-examination = Sent back to examination: { $reason }
history-issue-decided = Decided to issue: { $visa-type }, { $from } to { $until }, { $entries }, { $days } days.
history-refusal-decided = Decided to refuse on ground { $grounds }.
history-print-queued = Sent to the print queue.
history-sticker-loaded = Sticker { $serial } loaded ({ $printer }).
history-sticker-rendered = Print file made for sticker { $serial }.
history-print-job-opened = Print job for sticker { $serial } made.
history-print-job-refused = A second submission for sticker { $serial } was refused; nothing was sent.
history-print-job-sent = The printer took the job for sticker { $serial } as number { $remote }.
history-print-job-ended = Job for sticker { $serial }: { $outcome } { $reason }
history-sticker-printed = Sticker { $serial } printed.
history-print-faulted = Printer fault on sticker { $serial }: { $code }.
history-retry-confirmed = Another try on sticker { $serial } confirmed: { $reason }
history-print-moved = Sticker { $serial } moved from printer { $from } to printer { $to }: { $reason }
history-unloaded = Sticker { $serial } taken off the case with nothing printed on it: { $reason }
history-print-sent = The post { $to } prints this visa: { $reason }
history-hand-authorised = Filling in by hand allowed, because the post cannot print: { $reason }
history-taken-by-hand = Sticker { $serial }, handed out by { $custodian }, taken to be filled in by hand.
history-filled-by-hand = Sticker { $serial } filled in by hand.
history-hand-control-passed = Sticker { $serial }, filled in by hand, released after { $count } fields were compared.
history-hand-reconciled = Sticker { $serial }, filled in by hand, gone through after the outage: { $note }
history-spoil-declared = Sticker { $serial } declared spoiled: { $code }. { $reason } The witness { $witness } has to sign.
history-spoil-contradicted = The witness contradicts that sticker { $serial } is spoiled: { $reason }
history-sticker-spoiled = Sticker { $serial } is spoiled: { $code }. Signed by the witness { $witness }.
history-control-passed = Sticker { $serial } released.
history-control-failed = Sticker { $serial } not released: { $code }. { $reason }
history-sticker-affixed = Sticker { $serial } affixed on page { $page }.
history-handed-over = Passport handed over to { $receiver } ({ $relation }).
history-withdrawn = Withdrawn by the applicant.
history-revocation-asked = The holder asked for revocation. { $reason }
history-end-proposed = Proposed: { $end }, on ground { $grounds }.
history-ended = Decided: { $end }, on ground { $grounds }.
history-notified = Decision sent ({ $channel }). It counts as received on { $deemed-on }; appeal until { $appeal-until }.
history-notice-opened = Decision opened by the applicant. Appeal until { $appeal-until }.
history-assigned = Assigned to { $to }.
history-unassigned = Back in the pool: { $reason }
history-noted = Note written.
history-message-sent = Message written.
history-read = Looked at: { $what }.
history-passport-mrz-amended = Passport lines corrected: { $reason }
history-mrz-name-overridden = MRZ name set to { $primary } { $secondary }: { $reason }
history-crossed = { $direction } on { $on } at { $place }.
