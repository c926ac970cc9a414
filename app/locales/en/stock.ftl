## The stock of blank stickers

stock-title = Stock
stock-tab-overview = Stock
stock-tab-supply = Deliveries
stock-tab-issue = Issue and return
stock-tab-waste = Spoiled and destroyed
stock-tab-losses = Losses and alerts
stock-tab-transfers = Transfers
stock-tab-count = Count
stock-tab-report = Monthly report
stock-tab-serial = Look up a serial
stock-head = Journal of this stock: entry { $entry }, hash { $hash }

## Warnings

stock-warn-unreturned = You hold { $count } blanks issued on { $day }. Give them back before you load another.
stock-warn-incident = The count of { $day } differed from the book. Nothing is issued until a supervisor releases it.
stock-warn-count = { $name } is counting the stock. Nothing moves, and no totals are shown, until the count is entered.
stock-warn-gaps = You skipped { $serials }. Say why under "Issue and return".
stock-warn-lot = Today was drawn for a surprise count. The serials to be shown are under "Count".
stock-warn-overdue = A transfer is overdue: { $serials }

## Acts of two people

stock-acts-title = Waiting for a second person
stock-acts-none = Nothing waits for a second person.
stock-act-count = Pieces
stock-act-by = Begun by
stock-act-yours = for you
stock-confirm-button = I have checked it: confirm
stock-decline-button = Do not confirm
stock-take-back-button = Take it back
stock-deed-receive = Delivery counted
stock-deed-issue = Issue to an operator
stock-deed-return = Return to the vault
stock-deed-take-back = Take back from an operator
stock-deed-spoil = Spoiled
stock-deed-destroy = Destruction
stock-deed-miss = Missing
stock-deed-find = Found
stock-deed-send = Transfer to another post
stock-deed-take-in = Transfer counted

## What a post has

stock-own-title = You hold { $count } blanks
stock-tally-title = Pieces by state
stock-vault-title = Unbroken runs in the vault
stock-column-state = State
stock-column-count = Pieces
stock-column-first = First serial
stock-column-last = Last serial
stock-column-place = Place
stock-column-counted = Counted
stock-column-expected = Expected
stock-column-line = Line
stock-column-sign = Sign

stock-state-announced = Announced
stock-state-in-transit = On the way
stock-state-received = Counted, not confirmed
stock-state-vault = In the vault
stock-state-issued = With an operator
stock-state-loaded = In a printer
stock-state-rendered = Print file made
stock-state-printed = Printed
stock-state-controlled = Read back
stock-state-affixed = In a passport
stock-state-handed-over = With the holder
stock-state-voided = Crossed out
stock-state-spoiled = Spoiled
stock-state-expired = Old design
stock-state-between-posts = Between posts
stock-state-missing = Missing
stock-state-lost = Lost or stolen
stock-state-destroyed = Destroyed

## Fields

stock-serials = Serials
stock-serials-hint = Scan them, one on each line. A run goes on one line: first and last.
stock-first = First serial
stock-last = Last serial
stock-note = Note
stock-reason = Reason
stock-operator = Operator
stock-custodian = Custodian
stock-controller = Controller
stock-witness = Witness
stock-witness-hint = A colleague who saw it and had no part in this blank. The witness confirms after signing in.
stock-day = Day
stock-post = Post
stock-due = Last day of arrival
stock-courier = Courier or bag
stock-transfer = Transfer
stock-code = Reason
stock-picture = Picture
stock-picture-hint = A photograph on which the serial can be read. JPEG or PNG, at most 10 MB.
stock-picture-open = Show the picture
stock-method = Method
stock-method-hint = For example: cross-cut shredder.
stock-certificate = Number of the certificate
stock-certificate-hint = The paper that both of you sign. A number is used once.
stock-found-where = Where it was found
stock-looked = Where you have looked
stock-date-day = Day
stock-date-month = Month
stock-date-year = Year

## Deliveries

stock-announce-title = Announce a range
stock-announce-lead = The producer has made these blanks for this post. Serials are unique for ever: a range with one known serial is refused as a whole.
stock-announce-button = Announce
stock-per-box = Pieces in a box
stock-per-sheet = Pieces on a sheet or strip
stock-per-sheet-hint = Boxes hold whole sheets.
stock-design = Design
stock-producer = Producer
stock-dispatch-title = It is on its way
stock-dispatch-lead = The range left the producer.
stock-dispatch-button = Record
stock-count-in-title = Count a delivery
stock-count-in-lead = Open the boxes and count what is there. A second person confirms the count from the own session; only then is it in the vault.
stock-count-in-button = Record the count
stock-seals = State of the seals
stock-seals-hint = For example: four boxes, all seals whole.

## Issue and return

stock-issue-title = Issue to an operator
stock-issue-lead = The operator counts and confirms from the own session. Issue what one day needs.
stock-issue-next = The vault begins at { $serial }.
stock-issue-button = Issue
stock-return-title = Give back
stock-return-lead = At the end of the day everything that is left goes back. A custodian counts and confirms.
stock-return-hint = What the ledger says you hold. Scan what is really there.
stock-return-button = Give back
stock-explain-title = Skipped serials
stock-explain-lead = You loaded a later serial before these. Say what happened to them.
stock-explain-button = Explain
stock-left-title = Taken back for somebody else
stock-left-lead = When an operator does not come back, a supervisor takes back what is found and a custodian counts and confirms. What is not found is reported as missing.
stock-left-none = Nobody else holds blanks.
stock-left-hands = In the hands of others
stock-left-from = Whose blanks
stock-left-reason = Why this person does not give them back
stock-left-button = Take back
stock-done-left = A custodian counts and confirms.
stock-explain-for = { $name } skipped these serials. Say what happened to them.

## Spoiled and destroyed

stock-spoil-title = Spoiled before a case
stock-spoil-lead = For blanks that were spoiled without a case, for example by a test print. A sticker of a case is spoiled on the page of the case. The piece is kept until it is destroyed.
stock-spoil-button = Declare spoiled
stock-destroy-title = Destroy
stock-destroy-lead = Spoiled pieces and old designs are destroyed by two people. The second enters the number of the certificate.
stock-destroy-button = Destroy
stock-emergency-danger = Emergency
stock-emergency-choice = The post is in danger: destroy blanks as well
stock-emergency-title = Emergency destruction list
stock-emergency-lead = Everything at this post that must not fall into strange hands, in the order of the serials. Print it in quiet times and keep it with the keys: it needs no connection. That it was made is recorded.
stock-emergency-button = Make the list (PDF)
stock-emergency-first = First
stock-emergency-last = Last
stock-emergency-count = Pieces
stock-emergency-place = Place
stock-emergency-done = Destroyed
stock-emergency-sum = All pieces
stock-certificates-title = Certificates of destruction
stock-certificates-lead = Each with the serials, both names and the hash of the journal. Print it, sign it, keep it.
stock-certificates-open = Certificate { $number } (PDF)
stock-certificates-paper = Paper
stock-destruction-title = Certificate of destruction
stock-destruction-text = We have destroyed these pieces in each other's presence. The entry of the journal named here says the same; its hash proves it.
stock-expire-title = Old design
stock-expire-lead = Takes blanks out of use whose design is no longer valid. They wait for destruction.
stock-expire-button = Take out of use
stock-order = By which order
stock-monitor-title = Waste of the last 30 days
stock-monitor-lead = Who and what spoils more than is usual.
stock-monitor-limits = More than { $percent } percent of at least { $pieces } pieces asks for maintenance or an inquiry.
stock-monitor-none = Nothing was printed in the last 30 days.
stock-monitor-who = Operator or printer
stock-monitor-pieces = Pieces
stock-monitor-spoiled = Spoiled
stock-monitor-share = Share
stock-monitor-told = Finding
stock-monitor-alarm = Too many: ask why
stock-monitor-calm = As usual

## Losses and alerts

stock-raise-alert-title = Stop a range
stock-raise-alert-lead = In one act: the border sees it at the next check, and nobody can print from it. Without a last serial it is one sticker.
stock-raise-alert-button = Stop this range everywhere
stock-why = Why
stock-alert-stolen = Stolen
stock-alert-lost = Lost
stock-alert-counterfeit = Copies are about
stock-alert-withdrawn = Withdrawn
stock-alerts-title = Stopped ranges
stock-alerts-lead = The list that every border check reads, of all posts.
stock-alerts-none = No range is stopped.
stock-alerts-ticket = Alert
stock-alerts-range = Serials
stock-alerts-why = Why
stock-alerts-reason = Reason
stock-alerts-by = Stopped by
stock-lift-hint = Another supervisor than the one who stopped it.
stock-lift-alert-button = Free this range
stock-miss-title = Missing
stock-miss-lead = Report at once what cannot be found. A second person confirms.
stock-miss-button = Report missing
stock-find-title = Found
stock-find-lead = Missing stickers that came to light. A second person confirms; blanks go back to the vault.
stock-find-button = Report found
stock-lose-title = Give up
stock-lose-lead = Missing stickers that will not come back. The border stops them from now on.
stock-lose-button = Declare lost
stock-report-number = Number of the report to police or ministry
stock-stolen = Theft
stock-stolen-choice = Stolen, as far as is known

## Transfers

stock-coming-title = On the way to us
stock-sent-title = Sent by us
stock-transfers-none = Nothing.
stock-transfers-ticket = Transfer
stock-transfers-from = From
stock-transfers-to = To
stock-transfers-range = Not yet arrived
stock-transfers-due = Last day
stock-transfers-courier = Courier
stock-overdue = overdue
stock-send-title = Send to another post
stock-send-lead = A second person confirms that it leaves. This post answers for it until the other has counted it.
stock-send-button = Send
stock-take-in-title = Count what arrived
stock-take-in-lead = Scan what is really there. A second person confirms; what is not there stays with the sender.
stock-take-in-button = Record the count

## Count

stock-begin-count-title = Begin a count
stock-begin-count-lead = From the moment it begins nothing moves, and nobody at the post is told what the book expects.
stock-begin-count-button = Begin
stock-count-kind = Kind of count
stock-count-day-close = Close the day
stock-count-surprise = Surprise count
stock-count-monthly = Monthly count
stock-enter-count-title = Enter what you counted
stock-enter-count-lead = Count with your hands, then enter. The comparison comes afterwards.
stock-enter-count-button = Enter the count
stock-place-vault = Blanks in the vault
stock-place-vault-hint = Old designs too.
stock-place-at-work = At work
stock-place-at-work-hint = With operators, in printers, printed and not yet in a passport.
stock-place-spoiled = Spoiled pieces kept
stock-place-spoiled-hint = Until they are destroyed.
stock-outcome-good = The count agrees with the book
stock-outcome-differs = The count differs from the book
stock-comparison = Counted and expected
stock-closed = The last day that was closed: { $day }
stock-closed-never = No day was closed yet.
stock-monthly-due = The monthly count of this month has not been made yet.
stock-lot-title = Surprise count of today
stock-lot-lead = Drawn from the first signed checkpoint of the day. Have these serials shown to you.
stock-incident-title = Open difference
stock-incident-told = Count of { $day } by { $name }. Nothing is issued until a supervisor releases it.
stock-release-button = Release with this reason

## Report

stock-report-title = Monthly report of blank stickers
stock-report-lead = Opening + received − used − spoiled − destroyed − lost = closing, with the head of the journal as proof.
stock-report-month = Month
stock-report-opening = On hand at the beginning
stock-report-closing = On hand at the end
stock-report-entry = Last entry of the journal
stock-report-by-hand = Of these filled in by hand
stock-report-unreconciled = Filled in by hand and not gone through at the end of the month
stock-unreconciled = { $count ->
    [one] One visa that was filled in by hand waits for a supervisor to go through it.
   *[other] { $count } visas that were filled in by hand wait for a supervisor to go through them.
}
stock-report-head = Hash of that entry
stock-report-before = Month before
stock-report-after = Month after
stock-report-counting = The stock is being counted: the account is shown again when the count is entered.
stock-report-pdf = PDF to sign
stock-report-csv = CSV
stock-line-received = Received from the producer
stock-line-taken-in = Taken in from other posts
stock-line-found = Found again
stock-line-used = Used
stock-line-spoiled = Spoiled
stock-line-destroyed = Destroyed unspoiled
stock-line-lost = Lost or stolen
stock-line-sent = Sent to other posts
stock-paper-post = Post
stock-paper-day = Day
stock-paper-first-person = First person: name, signature — place, date, time
stock-paper-second-person = Second person: name, signature — place, date, time

## One serial

stock-serial-field = Serial
stock-serial-button = Look up
stock-serial-unknown = This post has no such sticker.
stock-position = Place in its delivery
stock-position-told = Box { $box }, sheet { $sheet }, place { $place }
stock-told-adopted = Taken over from the former account
stock-told-announced = Announced
stock-told-dispatched = Left the producer
stock-told-receive = Counted
stock-told-issue = Issued
stock-told-return = Given back
stock-told-spoil = Declared spoiled
stock-told-destroy = Destruction begun
stock-told-miss = Reported missing
stock-told-find = Reported found
stock-told-send = Sent to another post
stock-told-take-in = Counted by the other post
stock-told-act-confirmed = Confirmed by a second person
stock-told-act-declined = Not confirmed
stock-told-load = Loaded
stock-told-render = Print file made
stock-told-retry = Loaded again
stock-told-move = Moved to another printer
stock-told-unload = Taken off its case, blank
stock-told-take-by-hand = Taken to be filled in by hand
stock-told-fill-by-hand = Filled in by hand
stock-told-print = Printed
stock-told-control = Read back
stock-told-affix = In the passport
stock-told-hand-over = Handed over
stock-told-void = Crossed out
stock-told-spoil-in-case = Spoiled
stock-told-lost = Given up
stock-told-expired = Old design
stock-told-arrived = Taken over by the other post
stock-told-gap-explained = Skipping explained
stock-told-alert-raised = Range stopped
stock-told-registered = Registered
stock-told-issued = Issued
stock-told-loaded = Loaded
stock-told-rendered = Print file made
stock-told-printed = Printed
stock-told-controlled = Read back
stock-told-affixed = In the passport
stock-told-handed-over = Handed over
stock-told-spoiled = Spoiled
stock-told-voided = Crossed out
stock-told-destroyed = Destroyed
stock-told-missing = Missing

## Done

stock-done-announce = The range is announced.
stock-done-dispatch = Recorded: on its way.
stock-done-count-in = Counted. A second person has to confirm it.
stock-done-issue = Issued. The operator has to confirm it.
stock-done-return = Given back. A custodian has to confirm it.
stock-done-explain = Explained.
stock-done-spoil = Declared spoiled. The witness has to confirm it.
stock-done-destroy = Begun. A second person has to confirm the destruction.
stock-done-expire = Out of use.
stock-done-miss = Reported. A second person has to confirm it.
stock-done-find = Reported. A second person has to confirm it.
stock-done-lose = Given up. The border stops these numbers.
stock-done-raise-alert = The range is stopped everywhere.
stock-done-lift-alert = The range is free again.
stock-done-send = Prepared. A second person has to confirm that it leaves.
stock-done-take-in = Counted. A second person has to confirm it.
stock-done-begin-count = The count has begun.
stock-done-enter-count = The count is entered.
stock-done-release = Released.
stock-done-confirm = Confirmed.
stock-done-decline = Not confirmed.

## Problems

problem-stock-empty = Fill this in.
problem-stock-choose = Choose one.
problem-stock-number = Enter a whole number.
problem-stock-serial = This is no serial. Scan it again.
problem-stock-order = The last serial must come after the first and have the same letters.
problem-stock-line = A line holds one serial, or the first and the last of a run.
problem-stock-lines = Too many lines. Enter runs as first and last.
problem-stock-twice = A serial is there twice.
problem-stock-no-serials = Scan at least one serial.
problem-stock-picture = Add a picture.
problem-certificate-used = This certificate number was used before.
problem-month = Choose a month.

## Why not

stock-refusal-not-allowed = This is not possible for you.
stock-refusal-other-post = This is the stock of another post.
stock-refusal-person-needed = Only a person can do this.
stock-refusal-not-here = This post does not have { $serial }.
stock-refusal-wrong-state = { $serial } is in the state "{ $state }": this is not possible for you now.
stock-refusal-other-case = { $serial } belongs to another case.
stock-refusal-held = { $serial } waits for a second person ({ $act }).
stock-refusal-overlap = { $serial } is known already. Serials are unique for ever; nothing of the range was taken.
stock-refusal-twice = A serial is there twice.
stock-refusal-nothing = No serial was named.
stock-refusal-too-many = At most { $max } serials at once.
stock-refusal-packing = Boxes must hold whole sheets.
stock-refusal-same-person = One person cannot play both parts here. Custodian, operator, controller and witness are different people, and the second person is never the first.
stock-refusal-not-named = This waits for another person.
stock-refusal-not-open = { $ticket } is not open any more.
stock-refusal-earlier-day = This was offered on { $day }. Take it back and issue anew.
stock-refusal-other-operator = { $serial } was issued to another operator.
stock-refusal-unreturned = { $count } blanks issued on { $day } were not given back. Give them back first.
stock-refusal-over-limit = An operator holds at most { $limit } blanks.
stock-refusal-day-closed = The day is closed. Go on tomorrow.
stock-refusal-incident-open = A count differed from the book ({ $ticket }). A supervisor has to release it first.
stock-refusal-alerted = { $serial } belongs to a range that is stopped.
stock-refusal-gap-open = { $serial } was skipped without a reason. The operator has to explain it first.
stock-refusal-no-gap = These serials were not skipped by you.
stock-refusal-count-open = The stock is being counted. Wait until the count is entered.
stock-refusal-no-count = You have begun no count.
stock-refusal-own-post = Choose another post.
stock-refusal-not-for-us = This transfer is for another post.
stock-refusal-day-past = This day has passed.
stock-refusal-text-missing = Fill this in: { $field }.
stock-refusal-text-too-long = { $field }: at most { $max } characters.
stock-refusal-inconsistent = The ledger does not fit together. Stop working with stock and call the administrator.
stock-input-certificate = number of the certificate
stock-input-note = note
stock-input-courier = courier
stock-input-method = method
stock-input-reason = reason
stock-input-place = place
stock-input-report = number of the report
stock-input-design = design
stock-input-producer = producer
stock-input-picture = picture
stock-input-printer = printer
