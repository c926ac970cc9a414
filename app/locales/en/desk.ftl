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
tray-questions = Questions of authorities
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
desk-overdue-more = More than { $cases } open cases are late.
desk-take-next = Take the next free case
desk-taken = The case is yours now.
desk-nothing-to-take = No case in examination is free at the moment.
desk-empty = There is nothing in this tray.
desk-found-none = No case in this tray fits. Look in "All", or search for less.
desk-found-more = More cases fit than the { $count } that are shown here. Add another word, or more letters of one.
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
desk-portrait-found = { $count ->
    [0] The check found nothing against it
    [one] The check found one point
   *[other] The check found { $count } points
}
desk-paper-page = File { $page } of { $of }
desk-paper-pages = { $pages ->
    [one] one file
   *[other] { $pages } files
}
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
desk-earlier = Earlier applications
desk-earlier-none = No other application is known that may be by the same person.
desk-history = History
desk-readings = { $count ->
    [one] Looked at once
   *[other] Looked at { $count } times
}
desk-read-page = the case page
desk-read-border = a border check
desk-read-consultation = what the consulted authority sees, by its link
desk-read-decision = the form of the decision
desk-read-file = the whole file on paper
desk-read-disclosed = the file on paper, for disclosure
desk-read-journal = the journal
desk-read-export = the journal as a file
desk-read-sticker-copy = the copy of the sticker
desk-read-then = the case as of entry { $entry }

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
desk-decision-form = Form of the decision, to hand over (PDF)
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
desk-fee-paying = The applicant went to pay online, and the outcome is not known yet. Take no money before it is: look again in a few minutes. If money is taken here and there, the online payment goes back by itself.
desk-fee-later = Not settled yet
desk-fee-amount = Amount taken
desk-fee-amount-hint = In { $currency }. Enter 0 when the fee is waived.
desk-record-fee-lead = The fee decides when a file can be admitted.
desk-record-refund-lead = The fee has to go back to the applicant.
desk-refund-amount = To be paid back: { $amount }
desk-refund-online = The fee was paid online. It goes back by itself to the card with which it was paid: pay nothing at the counter.
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
desk-documents-due-closed = If the post is closed on this day, the next working day counts.
desk-receive-documents-lead = Tick what came. When everything that was asked for is there, the case goes back to examination.
desk-documents-came = Papers that came
desk-invite-interview-lead = The applicant gets a message with day, time and place.
desk-interview-day = Day
desk-interview-time = Time
desk-interview-time-hint = For example 9:30, on the clock of the post ({ $zone }).
desk-interview-place = Place
desk-interview-place-hint = Address and room, as the applicant needs it.
desk-interview-bring = What the applicant brings
desk-interview-bring-hint = Papers and originals, one to a line. May stay empty. The applicant reads this.
desk-interview-brings = To bring: { $what }
desk-record-interview-lead = Write down questions and answers. The applicant can ask to see this record.
desk-record = Questions and answers
desk-record-hint = As they were said. Say in which language, and who translated.
desk-consult-lead = The authority has a fixed time to answer. No answer counts as no objection.
desk-consult-needed = For this nationality, another authority has to be consulted before a proposal.
desk-authority = Authority
desk-authority-link = Gets a letter to { $email } with a link, and sees: { $sees }.
desk-authority-outside = Is asked outside this system; record its answer.
desk-authority-asked = { $name } asked on { $at }: { $text }
desk-authority-told = The post wrote on { $at }: { $text }
desk-authority-by = Answered by the authority itself through its link: { $who }, { $at }.
desk-authority-recorded = Recorded for it by { $who }, { $at }
desk-authority-outdated = Asked before it was corrected who the applicant is: it counts no longer.
desk-write-to-authority-lead = The authority gets a letter with a new link, and the former link stops working. The last day for its answer stays the same.
desk-authority-text = Text
desk-authority-text-hint = The answer to its question, or why you write again. The authority reads this behind the link.
desk-record-consultation-lead = An objection leaves only a refusal.
desk-consulted = { $authority } may answer until { $due }.
desk-answer = Answer
desk-extend-clock-lead = The decision gets more time, counted from the admission. The applicant sees the new last day.
desk-mark-urgent-lead = The decision has to come sooner, counted from today. An extension ends the urgency.
desk-urgent-reason = Why the case is urgent
desk-urgent-reason-hint = For example: a funeral in the family, urgent medical treatment.
desk-stop-clock-lead = The time for the decision stands still until the papers have come. The days in between do not count.
desk-stop-reason = Why the decision has to wait for the papers
desk-stop-reason-hint = The applicant sees that the time stands still, not this reason.
desk-resume-clock-lead = The time for the decision runs again from today.
desk-resume-reason = Why the time runs again
desk-resume-reason-hint = For example: the papers are no longer needed.
desk-limit-days = { $days } days from admission.
desk-extend-reason = Why more time is needed
desk-extend-reason-hint = The reason in this case.
desk-propose-issue-lead = The inputs show what the journey asks for. Another person decides.
desk-propose-reason = Why
desk-propose-reason-hint = For the deciding officer. The applicant does not read this.
desk-propose-refuse-lead = Tick every ground that applies, and write which fact of this case fulfils it. Another person decides.
desk-refusal-grounds = Grounds
desk-grounds-hint = The applicant reads the grounds and the facts, word for word.
desk-conditions = Conditions of the visa
desk-conditions-hint = Check every condition. One that is not met needs a fact of this case, and leaves only a refusal on one of its grounds.
desk-conditions-of = Conditions as they were checked (list { $version })
desk-condition-grounds = If not met: ground { $grounds }.
desk-condition-fact = Fact, if not met
desk-suggest = Fill in the grounds that follow
desk-grounds-suggested = Where one ground follows from a condition, it is ticked below with the fact. Where several can follow, choose.
desk-meant = Sentences that you have written before
desk-meant-yes = They say what is so in this case: send them as they are
fulfilment-met = Met
fulfilment-not-met = Not met
fulfilment-not-applicable = Does not apply
desk-review-lead = You have had no part in this case. Say whether you would have proposed or decided the same. A disagreement is counted, leaves a note and is shown to the deciding officer.
desk-agrees = Would you have done the same?
desk-agrees-yes = Yes
desk-agrees-no = No
desk-review-reason = Reason
desk-review-reason-hint = What you looked at. A disagreement needs a reason.
desk-review-by-rule = Reviewed by rule "{ $rule }" before anybody decides.
desk-review-by-lot = Drawn by lot from checkpoint { $checkpoint } over the decisions of { $day }.
desk-review-carried = Drawn by lot from checkpoint { $checkpoint } over the decisions of { $day }: that decision was sent back before anybody had reviewed it, and this one is reviewed in its place.
desk-review-open = The review is not done.
desk-reviewed = { $name }, { $at }: { $agrees ->
    [yes] agrees.
   *[no] does not agree.
} { $reason }
desk-reviews-of = Second review
reviews-title = Second reviews
reviews-lead = Proposals that a rule has reviewed, and decisions that were drawn by lot: { $share } of a thousand, from the first signed checkpoint after the day of the decision.
reviews-none = No review waits.
reviews-waiting = What waits for a reviewer
reviews-reference = Case
reviews-since = Since
reviews-why = Why
reviews-proposer = Proposed by
reviews-decider = Decided by
reviews-lot = Lot
reviews-rule = Rule
reviews-counts = How reviews came out
reviews-month = Month
reviews-reviews = Reviews
reviews-disagreed = Disagreed
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
desk-decide-amendment-lead = The applicant asks for other answers. Compare them with the passport and the papers. Tick what you take over; what is not ticked stays as it was signed. Another name, birth, nationality or passport is searched for in the lists again, and an open proposal falls.
desk-amendment-asked = What is to be corrected
desk-amendment-accepted = Taken over
desk-amendment-accepted-hint = Tick nothing to leave everything as it was signed.
desk-amendment-reason = Why the rest is not taken over
desk-amendment-reason-hint = The applicant reads this. Needed unless everything is taken over.
desk-correction = The applicant asks for a correction
desk-correction-waits = Nothing can be proposed or decided until this is answered.
desk-message-files = Files to send along, if any
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
problem-desk-not-at-work = This person takes no cases at this post any more. Choose somebody else.
problem-desk-too-many = Tick at most { $most } cases at once.
problem-desk-amount = Enter the amount in figures, for example 90.00.
problem-desk-time = Enter the time as hours and minutes, for example 9:30.
problem-desk-days = Enter the days of stay as a whole number.
problem-desk-hit = Fill in list, entry and reason of hit { $place }, or empty the row.

## History

history-submitted = Application submitted.
history-lodged = Taken in: { $place }. Fingerprints: { $biometrics }.
history-fee-recorded = Fee recorded: { $amount } ({ $rule }).
history-fee-refunded = Fee paid back, receipt { $receipt }.
history-payment-returned = A payment of { $amount } { $currency } that the provider took goes back, because this case does not take it.
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
history-consultation-answered = { $name } answered for the authority, through its link: { $answer }. { $reason }
history-consultation-questioned = { $name } of the consulted authority asked something back, through its link.
history-authority-written = The consulted authority was written to; it has a new link.
history-review-asked = A rule has this proposal reviewed before anybody decides: { $rule }.
history-review-drawn = The lot fell on this decision of { $day }, drawn from checkpoint { $checkpoint }.
history-review-carried = The review of the decision of { $day }, drawn from checkpoint { $checkpoint }, was not done: the next decision is reviewed in its place.
history-review-dropped = The review that a rule had asked for fell with the proposal.
history-reviewed = { $agrees ->
    [true] Reviewed: agrees.
   *[false] Reviewed: does not agree.
} { $reason }
history-clock-extended = { $limit }: decision due by { $due }. { $reason }
history-clock-urgent = Urgent: decision due by { $due }. { $reason }
history-clock-stopped = The time for the decision stands still. { $reason }
history-clock-resumed = The time for the decision runs again: due by { $due }. { $reason }
history-outage-noted = Outage from { $from } to { $until }. New last days: { $days }.
history-issue-proposed = Visa proposed: { $visa-type }, { $from } to { $until }, { $entries }, { $days } days. { $reason }
history-refusal-proposed = Refusal proposed on ground { $grounds }. { $reason }
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
history-noted = { $disclosable ->
    [yes] Note written; it is disclosable.
   *[no] Note written; it is not disclosable.
}
history-contact-recorded = { $name } ({ $capacity }) turned to the post on behalf of the applicant, { $contact-way }.
history-message-sent = Message written.
history-amendment-asked = The applicant asked for corrections: { $fields }.
history-amendment-taken-back = The applicant took the corrections back.
history-amendment-decided = Corrections taken over: { $fields }. { $reason }
history-read = Looked at: { $what }.
history-passport-mrz-amended = Passport lines corrected: { $reason }
history-mrz-name-overridden = MRZ name set to { $primary } { $secondary }: { $reason }
history-crossed = { $direction } on { $on } at { $place }.

## Appointments

desk-visits-title = Appointments
desk-visits-before = The day before
desk-visits-today = Today
desk-visits-after = The next day
desk-visits-places = { $kind }: { $free } of { $all } places free
desk-visits-closed = Nobody is received on this day.
desk-visits-none = Nobody has booked.
desk-visits-day = Another day
desk-visits-show = Show the day
desk-visits-column-time = Time
desk-visits-column-name = Name
desk-visits-column-reference = Application
desk-visits-column-kind = For
desk-visits-column-state = Status
desk-visits-passport = Number of the passport that is shown
desk-visits-passport-hint = Scan it or type it. The visit belongs to this passport only.
desk-visits-arrived = The person came
desk-visits-missed = The person did not come
desk-visits-done-arrived = Recorded: the person came.
desk-visits-done-missed = Recorded: the person did not come.
desk-visits-of-case = Appointments
visit-state-held = Kept
visit-state-booked = Booked
visit-state-arrived = Came
visit-state-missed = Did not come
visit-state-cancelled = Cancelled
visit-state-moved = Moved
visit-state-freed = Taken back
visit-state-lapsed = Not accepted
problem-visit-passport-empty = Enter the number of the passport.
problem-visit-other-passport = This visit belongs to another passport. Check the number. Whoever comes with another passport or name needs a visit of their own.
problem-visit-not-now = This cannot be recorded now: somebody comes on the day of the visit, and is missed only after it has begun.

## Groups

desk-group-number = Group number
desk-group = Applied together with others
desk-group-place = Person { $place } of { $people } in group
desk-group-unsent = { $count ->
    [one] 1 person has not sent yet.
   *[other] { $count } people have not sent yet.
}
desk-group-elsewhere = { $count ->
    [one] 1 case is not shown: another post has it, or it was erased.
   *[other] { $count } cases are not shown: another post has them, or they were erased.
}
desk-group-only = Only group { $reference }.
desk-group-all = Show all

## The case as it was

desk-then-heading = As it was
desk-then-banner = This is the case as it was known on { $at }, after entry { $entry } of its journal. Nothing can be done here.
desk-then-last = Last entry:
desk-then-hash = Hash of this entry:
desk-then-steps = Entries of the journal
desk-then-previous = Entry before
desk-then-next = Next entry
desk-then-back = The case as it is now
desk-then-link = As it was then
desk-then-entry = after entry { $entry }
desk-then-ask = See the case as it was at a moment
desk-then-day = Day
desk-then-time = Time
desk-then-time-hint = At the post ({ $zone }), for example 14:30. Leave it empty for the end of the day.
desk-then-open = Show
desk-then-no-moment = That is no day and time.
problem-desk-then-before = The application had not been sent then.

## Viewer of papers

desk-view-size = Size (keys + and −, 0 for the width)
desk-view-page = Whole page
desk-view-width = Width
desk-view-beside = Beside it
desk-view-nothing = Nothing
desk-view-show = Show
desk-view-replaced = replaced
desk-view-turn = Turn to the right
desk-view-checked = Checked on arrival
desk-view-checked-picture = Written anew as a picture: nothing hidden comes with it.
desk-view-checked-pdf = Whole, not locked, and without anything that runs.
desk-view-sealed = SHA-256 of the sealed file

## Keys

desk-keys = Keys (?)
desk-keys-off = Switch these keys off in this browser
desk-key-next = Next row
desk-key-previous = Row before
desk-key-open = Open the row
desk-key-select = Tick the row
desk-key-queue = Cases
desk-key-search = Search
desk-key-papers = Papers
desk-key-history = History
desk-key-note = Write a note
desk-key-message = Write a message
desk-key-doing = What can be done now
desk-key-list = This list

## Left behind

orphans-title = Left behind
orphans-lead = Open cases, blanks, skipped serials and acts of people who do not work here any more. Cases go back to the pool when an account is closed; the rest two others take over.
orphans-none = Nothing was left behind.
orphans-what = What
orphans-which = Which
orphans-holder = Left by
orphans-post = Post
orphans-blanks = { $count ->
    [one] One blank
   *[other] { $count } blanks
}
orphan-case = Open case
orphan-blanks = Blanks
orphan-gap = Skipped serials
orphan-act = Act that waits for a confirmation

## Contacts on behalf of an applicant

desk-record-contact-lead = Everybody who reads the case sees who spoke for the applicant and what was said. It changes nothing in what is examined.
desk-contact-name = Who
desk-contact-name-hint = The name that was given, and the office if there is one.
desk-contact-capacity = As what
desk-contact-for = For whom
desk-contact-for-hint = The applicant, the family, a group.
desk-contact-way = How
desk-contact-about = What about
desk-contact-about-hint = What was asked for, and what you answered.
desk-contact-who = { $name } ({ $capacity }) for { $for }, { $way }
desk-contacts = Contacts on behalf of the applicant
desk-contacts-none = Nobody has turned to the post on behalf of the applicant.
capacity-family = relative or friend
capacity-host = host
capacity-organisation = employer, school or organisation
capacity-lawyer = lawyer or representative
capacity-authority = other mission or ministry
capacity-parliament = member of a parliament
capacity-colleague = colleague without a part in the case
capacity-other = somebody else
contact-way-phone = by telephone
contact-way-counter = in person
contact-way-email = by e-mail
contact-way-letter = by letter
contact-way-note = by diplomatic note
desk-note-disclosable = When the applicant asks for a copy of the file
desk-note-disclosed = this note is in it
desk-note-kept = this note is not in it
desk-note-open = Disclosable
desk-note-closed = Not disclosable

## The file on paper

desk-file = The file on paper
desk-file-whole = Whole file (PDF)
desk-file-disclosed = For disclosure to the applicant (PDF)
desk-file-hint = Taking it is recorded in the history. The second leaves out what is not for the applicant: notes that are not disclosable, reasons written for colleagues, what other authorities wrote, contacts, watch lists and other applications.
dossier-title = File of case { $reference }
dossier-post = Post
dossier-policy = Rules that bind the case
dossier-made = Made
dossier-head = Head of the journal
dossier-head-entry = entry { $entry }
dossier-hash = SHA-256
dossier-checkpoint = Checkpoint
dossier-checkpoint-in = number { $number }, signed; it holds the entries up to { $entry }
dossier-checkpoint-none = not yet in a checkpoint
dossier-disclosed = This copy is for disclosure. Left out are: notes that are not disclosable; reasons that members of staff wrote for each other, such as those of a proposal or of a second review; what other authorities wrote; who turned to the post on behalf of the applicant; and what watch lists and other applications say.
dossier-journal = Journal
dossier-entry = No.
dossier-when = When and who
dossier-what = What
dossier-sha = SHA-256 of the file
dossier-apart = This file is not in this paper; it is kept beside it.
dossier-none = None.
dossier-none-disclosed = Nothing of this kind is disclosed.
dossier-corrections = Corrections that the applicant asked for
dossier-notice = How the applicant was told
dossier-notice-deemed = Counts as received on
dossier-notice-opened = Opened by the applicant
dossier-notice-unopened = not opened
dossier-appeal-until = Appeal possible until
dossier-appeal-body = Appeal to

## Filters, order, many at once

desk-order = Order
order-due = Due date
order-untouched = Untouched longest
order-waiting = Waiting for whom
desk-filters = Your filters
desk-filter-save = Your filters: keep this one, or remove some
desk-filter-name = Name of this filter
desk-filter-keep = Keep this filter
desk-filter-remove = Remove “{ $name }”
desk-filter-saved = The filter is kept.
desk-filter-removed = The filter is removed.
desk-pick = Tick { $reference }
desk-pick-column = Tick
desk-assign-ticked = Give the ticked cases to
desk-assign-give = Give
desk-assign-none = No case is ticked.
desk-assigned-all = { $count ->
    [one] The case was given.
   *[other] { $count } cases were given.
}
desk-assigned-some = { $count ->
    [0] No case was given.
    [one] One case was given.
   *[other] { $count } cases were given.
} Not given: { $refused }
problem-filter-name = Give the filter a name of at most { $most } characters.
problem-filter-long = This filter is too long to be kept. Search for less.
problem-filter-many = You keep { $most } filters already. Remove one first.

## Clocks, stays and validity

clock-title = Clocks
clock-column-kind = Clock
clock-column-last = Last day
clock-column-state = State
clock-column-why = How it is counted, and by which rule
clock-kind-decision = Decision
clock-kind-consultation = Consultation
clock-kind-papers = Papers from the applicant
clock-kind-notice = Decision counts as received
clock-kind-appeal = Appeal
clock-state-running = Running
clock-state-stopped = Stands still
clock-state-met = Met
clock-state-late = Late
clock-state-overdue = Overdue
clock-state-ended = Over
clock-stands-since = Stands still since { $day }
clock-entry = entry { $entry }
clock-step-count = { $days } days from { $begun }: { $last }.
clock-step-urgent = Urgent, { $days } days from { $begun }: { $last }.
clock-step-extended = Extended to { $days } days from { $begun }: { $last }.
clock-step-exceptional = Exceptionally extended to { $days } days from { $begun }: { $last }.
clock-step-named = As the officer set it, { $days } days from { $begun }: { $last }.
clock-step-stopped = Stood still for { $days } days: { $last }.
clock-step-outage = Outage, { $days } days more: { $last }.
clock-step-closed-day = Off closed days, { $days } days more: { $last }.
stays-title = Earlier stays known to the system
stays-column-entry = Entry
stays-column-exit = Exit
stays-column-days = Days
stays-unfinished = No exit recorded
stays-unfinished-lead = A stay without an exit is not counted.
stays-rule = Rule
stays-rule-words = { $days } days in any { $within } days
stays-used = Used on the eve of the planned arrival
stays-longest = Longest stay from the planned arrival
stays-last-day = Its last day
stays-earliest = First day for the whole planned stay
validity-title = Validity by the rules
validity-column-part = Part
validity-column-value = Value
validity-column-rule = Rules behind it
validity-lead = The inputs are filled with these values. You may change them; what is wider than the rules is shown to the deciding officer.
validity-wider = The proposed visa allows more than the rules give.
problem-stay-order = The stay from { $entry } to { $exit } ends before it begins.
problem-stays-overlap = The stay from { $entry } to { $exit } overlaps with another one.
problem-stay-unfinished = Line { $line }: this stay has no day of exit. Only finished stays can be counted.
problem-stay-line = Line { $line }: write the day of entry and the day of exit, for example 2027-03-01 2027-03-17.
outages-title = Outages that move last days
outages-lead = Record here when nobody could work at { $posts }, once it is over. It is noted in every open case, and moves last days as the rules of the case say.
outages-column-post = Post
outages-column-from = From
outages-column-until = Until
outages-column-reason = Reason
outages-column-by = Recorded by
outages-recorded = Recorded outages
outages-from = First day
outages-from-time = Time of its beginning
outages-until = Last day
outages-until-time = Time of its end
outages-time-hint = On the clock of the post, for example 9:30.
outages-reason = Why nobody could work
outages-reason-hint = For example: no connection to the data centre, building closed after a flood.
outages-record = Record the outage
outages-done = The outage is recorded. Last days are moved in the next minutes.
problem-outage-length = The end must come after the beginning, and within a year.
problem-outage-future = Record an outage when it is over.
calculator-title = Calculator of stays
calculator-stays = Stays
calculator-stays-hint = A line for each stay: the day of entry and the day of exit, for example 2027-03-01 2027-03-17.
calculator-entry = Day of the next entry
calculator-entry-hint = For example 2027-06-01.
calculator-days = Days of the next stay
calculator-go = Count
calculator-answer = Answer
calculator-used = Days used in the period that ends on this day
calculator-left = Days left on this day
calculator-last-day = Last day of a stay from this day on
calculator-longest = Its days
calculator-earliest = First day on which so many days are possible
calculator-counted = Stays that were counted
problem-calculator-day = Write the day of the next entry, for example 2027-06-01.
problem-calculator-days = Write a number of days from 1 to { $most }.

overview-title = Overview of the post
overview-posts = Posts
overview-times = How far back
overview-weeks = { $weeks ->
    [52] A year
    *[other] { $weeks } weeks
}
overview-source = Counted { $counted } from the journals as of checkpoint { $number } of { $at } (hash { $hash }).
overview-source-none = Counted { $counted } from the journals. No checkpoint has been signed yet.
overview-newer = { $entries ->
    [0] Nothing has been written at this post since.
    [one] One newer entry of this post is counted with them.
    *[other] { $entries } newer entries of this post are counted with them.
}
overview-newer-many = { $entries } newer entries of this post, or more, are counted with them.
overview-alerts = Patterns to look at
overview-alerts-lead = Over the last { $days } days; a visa after a refusal of at most { $reversal } days before it; one officer and one applicant over the last { $pair } days. A case that was proposed or decided again counts once. A pattern is a reason to ask, not a finding: open the cases and talk to the people.
overview-alerts-hours = Working hours are { $from } to { $until } on working days of the post.
overview-alerts-none = Nothing stands out.
overview-alerts-what = Pattern
overview-alerts-who = Who
overview-alerts-why = Why it is shown
overview-alerts-cases = Cases
overview-alerts-some = { $shown } of { $whole }
overview-alerts-more = Of visas after refusals, in other cases and in the same case, only the { $most } newest of each are shown. There are more.
overview-alert-off-hours = Acts while the post was closed
overview-alert-pair = One officer, one applicant
overview-alert-reversal = Refused, then issued
overview-alert-turned = From refusal to visa in one case
overview-alert-outlier = Rate unlike that of the others
overview-why-off-hours = { $acts } acts, the first { $first }, the last { $last }
overview-why-pair-decide = Decided { $own } cases of this applicant within { $days } days; otherwise { $usual } of the cases of the post
overview-why-pair-examine = Proposed in { $own } cases of this applicant within { $days } days; otherwise in { $usual } of the cases of the post
overview-why-reversal-passport = The same passport got a visa of this post after a refusal, on { $at }
overview-why-reversal-person = Somebody of the same birth, name and nationality with another passport got a visa of this post after a refusal, on { $at }
overview-why-turned-proposed-proposed = A refusal was proposed, then a visa in the same case, on { $at }
overview-why-turned-proposed-issued = A refusal was proposed, then a visa was given in the same case, on { $at }
overview-why-turned-refused-proposed = A refusal was decided, then a visa proposed in the same case, on { $at }
overview-why-turned-refused-issued = A refusal was decided, then a visa was given in the same case, on { $at }
overview-why-outlier-decide = Issues { $own } ({ $of }); with cases of the same visa types the others would issue { $expected } (they issued { $among })
overview-why-outlier-examine = Proposes a visa in { $own } ({ $of }); with cases of the same visa types the others would in { $expected } (they did in { $among })
overview-pictures = The work of the post
overview-csv = Numbers as CSV
overview-numbers = Show the numbers
overview-nothing = There is nothing to count.
overview-highest = Highest week: { $count }
overview-nobody = Nobody yet
overview-intake = Applications by week
overview-decisions = Decisions by week
overview-due = Time left for the decision
overview-ages = Age of open applications
overview-workload = Open applications by officer
overview-visa-types = Refusals by visa type
overview-deciders = Refusals by deciding officer
overview-asked-intake = Entries “submitted” and “lodged” in journals of { $post }, { $days }, by week.
overview-asked-decisions = The last decision of each case, and entries of other ends, in journals of { $post }, { $days }, by week.
overview-asked-due = Undecided cases of { $post } now, by the last day that the journal gives.
overview-asked-ages = Undecided cases of { $post } now, by days since the entry “submitted”.
overview-asked-workload = Undecided cases of { $post } now, by who holds them.
overview-asked-visa-types = Cases of { $post } whose last decision, { $days }, is a refusal, among all decided ones, with the 95 % interval.
overview-asked-deciders = Cases of { $post } whose last decision, { $days }, is a refusal, among all decided ones, by who took it, with the 95 % interval. Few decisions say little.
overview-series-submitted = Submitted
overview-series-lodged = Lodged
overview-series-issued = Issued
overview-series-refused = Refused
overview-series-other = Withdrawn or not examined
overview-series-cases = Cases
overview-series-in-time = In time
overview-series-overdue = Overdue
overview-column-intake = Week from
overview-column-decisions = Week from
overview-column-due = Time left
overview-column-ages = Age
overview-column-workload = Officer
overview-column-visa-types = Visa type
overview-column-deciders = Officer
overview-column-picture = Picture
overview-column-rate = Rate
overview-column-interval = Interval
overview-column-of = Refused / decided
overview-rate-of-all = The upright line is the rate of all: { $rate }.
overview-age-week = Up to 7 days
overview-age-fortnight = 8 to 15 days
overview-age-month = 16 to 30 days
overview-age-extended = 31 to 45 days
overview-age-older = More than 45 days
overview-room-overdue = Overdue
overview-room-days = Today to 2 days
overview-room-week = 3 to 7 days
overview-room-later = More than 7 days
overview-room-none = No last day yet

presence-reading = { $name } has this case open too.
presence-acting = { $name } has a page of this case open: { $action }.
presence-opened = { $name } opened a page of this case: { $action } ({ $at }). It is not known whether it is still open.
presence-changed = This case has changed since you opened it ({ $changes }). Last: { $name }, { $at }. What you type here stays; load the page again to see the change.

desk-joined = All pages as one PDF

history-lists-searched = Lists searched: { $lists }. Found: { $found }, new: { $raised }.{ $more ->
    [0] {""}
   *[other] {" "}Left out by this search: { $more }.
}
history-hit-judged = Hit { $number }: { $verdict }. { $reason }{ $second ->
    [true] {" "}A second person has to look at it.
   *[other] {""}
}
history-hit-reviewed = Hit { $number }: { $agrees ->
    [true] a second person agrees.
   *[other] a second person does not agree; the hit is open again.
} { $reason }
history-withheld = This entry is not disclosed.
history-left-out = (reason not disclosed)

desk-judge-hit-lead = Compare the entry with the applicant and say who it is. Your reason is kept with the case.
desk-review-hit-lead = Look at the hit anew. If you do not agree, it is open again.

hits-title = Watch lists
hits-searched-at = Last search
hits-lists = Lists and versions
hits-numbers = Algorithm, thresholds
hits-found = Entries found
hits-more = Left out
hits-more-value = { $more ->
    [one] One more entry reached the threshold. It comes when the hits below are settled.
   *[other] { $more } more entries reached the threshold. The next ones come when the hits below are settled.
}
hits-stop = A hit is not settled: nothing is decided, printed or handed over.
hits-queue = Hits to settle
hits-queue-lead = Cases in any state in which a hit of a watch list is open or waits for a second person. Nothing is decided or printed there.
hits-none = No hit waits.
hits-waiting = { $cases ->
    [one] { $cases } case has a hit of a watch list to settle
   *[other] { $cases } cases have a hit of a watch list to settle
}
hits-column-case = Case
hits-column-name = Name
hits-column-state = State
hits-column-open = Open
hits-column-waiting = Wait for a second person
hits-column-since = Since

hit-name = Hit { $number }: { $list }, entry { $reference }, score { $score }
hit-serious = Serious
hit-weak = weak
hit-beside = Applicant and entry
hit-column-what = What
hit-column-applicant = Applicant
hit-column-entry = Entry of the list
hit-row-names = Names
hit-row-births = Birth
hit-row-sex = Sex
hit-row-nationalities = Nationalities
hit-row-documents = Documents
hit-features = What raised and lowered the score
hit-column-feature = Feature
hit-column-points = Points
hit-column-why = Why
hit-score = Score
hit-only-applicant = only the applicant: { $parts }
hit-only-entry = only the entry: { $parts }
hit-feature-name = The names are alike
hit-feature-common-name = Many entries bear these names
hit-feature-weak-name = The list calls the name weak
hit-feature-birth = Birth
hit-feature-other-sex = Another sex
hit-feature-same-nationality = They share a nationality
hit-feature-other-nationality = They share no nationality
hit-feature-document = Document
birth-relation-same = The same day
birth-relation-swapped = Day and month have changed places
birth-relation-same-month = The same month; a day is unknown
birth-relation-year-slip = The same day of the next year
birth-relation-one-slip = Two of day, month and year are the same
birth-relation-same-year = The same year; a month is unknown
birth-relation-hijri = A year of the Hijri calendar that falls into the other
birth-relation-next-year = Years that follow each other
birth-relation-unknown = Unknown
birth-relation-near = Other days, at most two years apart
birth-relation-different = Other days, up to ten years apart
birth-relation-far = More than ten years apart
document-relation-same = The same number of the same country
document-relation-same-number = The same number; a country is unknown
document-relation-short-number = The same number of few signs; a country is unknown
document-relation-other-country = The same number of another country
document-relation-one-sign-off = The numbers differ in one sign
document-relation-none = No number is alike
hit-status-open = open
hit-status-waiting = waits for a second person
hit-status-cleared = cleared
hit-status-confirmed = confirmed
hit-status-replaced = replaced by a newer search
hit-which = Which hit
hit-verdict = Who it is
hit-verdict-cleared = Cleared: another person, or without weight
hit-verdict-cleared-hint = A serious hit takes a second person.
hit-verdict-confirmed = Confirmed: it is this person
hit-verdict-confirmed-hint = This always takes a second person.
hit-reason = Why
hit-reason-hint = The facts that tell them apart, or that tie them together.
hit-agrees = Do you agree?
hit-agrees-yes = Yes
hit-agrees-no = No: open the hit again
hit-review-reason = What you have seen
hit-was-cleared = Cleared
hit-was-confirmed = Confirmed
hit-second = Second person
hit-second-awaited = Awaited

lists-title = Watch lists
lists-lead = Searches use the version of each list that is in force. When another one is put in force, open cases and visas that are not handed over are searched again.
lists-none = No list has been imported.
lists-versions = Versions
lists-column-list = List
lists-column-version = Version
lists-column-state = State
lists-column-entries = Entries
lists-column-faults = Bad lines
lists-column-imported = Imported
lists-column-forced = Put in force
lists-column-file = SHA-256 of the file
list-state-reading = half read
list-state-read = read, not in force
list-state-in-force = in force
list-state-former = former
list-state-emptied = former, entries deleted
lists-import = Import a file
lists-name = Name of the list
lists-name-hint = Small letters, digits and hyphens, for example national-1.
lists-file = File
lists-file-hint = CSV with headings, or JSON with an entry or an entity a line; up to 8 MB. Larger files are imported at the terminal with vidimus lists import.
lists-read = Read the file
lists-was-read = Version { $version } was read: { $entries } entries. It is not in force yet.
lists-unchanged = This file was imported before, as version { $version } with { $entries } entries. Nothing has changed.
lists-waits = { $list }, version { $version }: { $entries } entries, { $faults } bad lines
lists-force-lead = It takes the place of the version that is in force. Your name is kept in the trail.
lists-force = Put in force
lists-forced = The version is in force. Cases are searched again in the next minutes.
lists-faults = Bad lines
lists-line = Line { $line }: { $why }
lists-accept = Bad lines
lists-accept-yes = Put it in force without the bad lines
list-fault-line = too long, or no text
list-fault-json = no object, or a field that is not known
list-fault-columns = another number of columns than the headings, or a quote that does not end
list-fault-heading = the headings lack reference or name, or have one that is not known
list-fault-reference = no reference, or one that is too long
list-fault-twice = an earlier line has the same reference
list-fault-name = no name, too many, or one that is too long
list-fault-birth = a date of birth that is none (1962, 1962-03 and 1962-03-17 are)
list-fault-country = a country without a code of Doc 9303-3
list-fault-sex = a sex that is none of f, m and x
problem-list-name = Give the list a name of small letters, digits and hyphens.
problem-list-file = Choose a file.
problem-list-empty = The file has no entry that can be read. The first bad line is line { $line }.
problem-list-faults = The file has { $count } bad lines. Accept that they are missing, or correct the file.
problem-list-state = The version is in force already, or was not read whole.
problem-lists-loading = The watch lists are being read into memory. Try again in a moment; nothing has been changed.

outcomes-title = Outcomes
outcomes-of = Outcomes of { $month }
outcomes-lead = Decisions of your post that stand, by nationality and sex. The interval holds the true rate in 95 of 100 such months: a rate of few cases says little.
outcomes-none = Nothing was decided in this month.
outcomes-before = The month before
outcomes-after = The month after
outcomes-csv = For tables (CSV)
outcomes-all = All
outcomes-column-nationality = Nationality
outcomes-column-sex = Sex
outcomes-column-decided = Decided
outcomes-column-issued = Issued
outcomes-column-refused = Refused
outcomes-column-rate = Refusal rate
outcomes-column-interval = Interval (95 %)

rotation-title = Rotation
rotation-lead = How long each person has been at one task of this post without a change. After { $days } days somebody else should take it over; { $pause } days without the task begin the count anew.
rotation-who = Who
rotation-task = Task
rotation-since = For
rotation-pool = Decides most about
rotation-long = Change
rotation-task-screen = Settles hits
rotation-task-examine = Examines
rotation-task-decide = Decides
rotation-task-print = Prints

history-case-linked = Application { $other }: { $kin }. { $reason }
history-case-set-apart = Application { $other } is not by the same person. { $reason }
history-link-taken-back = What was said of application { $other } was taken back. { $reason }

desk-link-case-lead = Both files name the link, with you and your reason. Nothing else in them changes.
desk-set-apart-lead = Both files say that the other application is not by the same person. It is suggested again only if the data changes.
desk-take-back-link-lead = What was said stays in both files, marked as taken back with your reason.
desk-earlier-same-days-stop = Another open application of the same person may ask for the same days. Compare both before anything is proposed.

kin-suggested = suggested
kin-application = Application
kin-trip = Journey
kin-visa = Visa
kin-same-days = Same days
kin-same-days-words = Both applications are open and ask for days that both journeys have.
kin-reasons = Why it is suggested
kin-reason-same-passport = The same passport: one number of one State
kin-reason-alike = Name and birth are alike
kin-reason-same-account = Sent from the same account
kin-points = What raised and lowered the score of name and birth
kin-changed = The data has changed since this was said. Look at it again.
kin-elsewhere = { $count ->
    [one] One other application that may be by the same person is at { $post }. You do not see its file; ask that post: { $address }
   *[other] { $count } other applications that may be by the same person are at { $post }. You do not see their files; ask that post: { $address }
}
kin-many = More than { $count } applications have the passport number { $number }. Only the newest were compared; search for the number to find the others.
kin-verdict-earlier = same person, earlier application
kin-verdict-later = same person, later application
kin-verdict-duplicate-of = this one is its duplicate
kin-verdict-duplicated-by = a duplicate of this one
kin-verdict-apart = not the same person
kin-which = Which application
kin-reference = Another application, by its reference
kin-reference-hint = Only for one that is not suggested. It counts before what is chosen above.
kin-kind = What it is
kin-kind-same-person = An application of the same person
kin-kind-same-person-hint = For another journey. Which one is earlier follows from when they were sent.
kin-kind-duplicate = A duplicate
kin-kind-duplicate-hint = The same application sent twice. The one that was sent later is the duplicate.
kin-reason-of = Why
kin-reason-of-hint = What shows that it is the same person.
kin-apart = Why
kin-apart-hint = What shows that they are two people.
kin-back = Why
kin-back-hint = What was wrong with what was said.

applied-title = Rules that applied
applied-lead = Published rules of version { $version }, in the order of the case. Nothing else decides about it.
applied-count = { $count ->
    [one] One published rule of version { $version } applied to this case.
   *[other] { $count } published rules of version { $version } applied to this case.
}
applied-list = Show each rule and what it did
applied-column-rule = Rule
applied-column-says = What it says
applied-column-did = What it did
applied-column-entry = Entry
applied-no-visa = By this rule no visa is needed for a purpose of the journey.
applied-visa-asked = This kind of visa was asked for.
applied-post-competent = The post is competent.
applied-in-time = The application was sent within the time.
applied-passport = The passport satisfied it when the application was sent.
applied-paper-asked = The paper was asked for.
applied-fee = The fee was set by it.
applied-fee-back = The fee goes back by it.
applied-last-day = Last day: { $day }
applied-consulted = An authority was consulted.
applied-searched = Watch lists were searched; entries found: { $number }.
applied-serious-hit = An entry was serious: two people look at it.
applied-condition-met = Found met.
applied-condition-not-met = Found not met.
applied-condition-not-applicable = Found not to apply.
applied-ground = Named as a ground.
applied-validity = Gave a part of the proposed validity.
applied-review = The proposal is reviewed before it is decided.
applied-drawn = The lot fell on the decision: it is reviewed.
applied-second-person = Decided by another person than the one who proposed.
applied-appeal = An appeal goes there.

## Pages of PDF files

pages-page = Page { $page } of { $of }
pages-more = Only { $shown } of { $of } pages are shown. The file itself has the others.
pages-unread = This PDF cannot be shown as pages.
pages-unshown = This page cannot be shown.
pages-unshown-file = Download the file to see it.
pages-trouble-broken = It is damaged, or no PDF that can be read.
pages-trouble-locked = It is locked with a password.
pages-trouble-incomplete = A letter or a picture on it cannot be drawn, so a part would be missing.
pages-trouble-heavy = It takes more memory or time than a page of a paper may.
pages-trouble-none = It has no such page.
pages-trouble-busy = Too many pages are being drawn at the moment. Load it again.
pages-trouble-absent = This installation cannot draw pages. Tell the administrator.
