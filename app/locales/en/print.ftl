# The printing room and the delivery desk.

print-title = Printing
print-back = Print queue
print-blanks = { $count ->
    [one] One blank sticker can be loaded at this post.
   *[other] { $count } blank stickers can be loaded at this post.
}
print-no-blanks = There is no blank sticker left at this post. Ask the stock custodian for more before you go on.
print-tray-waiting = Waiting for a sticker
print-tray-printer = At the printer
print-tray-control = Printed, waiting for control
print-tray-affix = Released, waiting to be affixed
print-tray-ready = Ready to hand over
print-tray-empty = Nothing is waiting here.
print-to-sign = Waiting for your signature
print-column-why = Spoiled because
print-column-by = Declared by
print-column-at = On
print-column-reference = Reference
print-column-name = Name
print-column-visa = Visa
print-column-serial = Sticker
print-column-from = Valid from
print-column-state = State
print-trouble-fault = Printer fault
print-trouble-control = Not released
print-trouble-spoil = Waits for the witness

print-job-title = Print job { $reference }
print-section-next = Next step
print-section-spoil = Next step: declare the sticker spoiled
print-section-sign = Next step: sign as the witness
print-section-witness = Declared spoiled, waiting for the witness
print-facts-title = What is printed
print-fact-name = Name
print-fact-passport = Passport
print-fact-nationality = Nationality
print-fact-visa = Visa type
print-fact-from = Valid from
print-fact-until = Valid until
print-fact-entries = Entries
print-fact-days = Stay
print-fact-format = Sticker format
print-fact-serial = Sticker
print-fact-printer = Printer
print-fact-operators = Handled by
print-mrz-title = Machine readable zone
print-mrz-loaded = This is how it will be printed, with the number of the loaded blank.
print-mrz-preview = This is how it will be printed. The visa number is a stand-in until a blank is loaded.
print-stickers-title = Stickers of this case
print-sticker-serial = Serial
print-sticker-fate = Now
print-sticker-loaded = Loaded
print-sticker-control = Control
print-sticker-end = What became of it
print-control-passed = Released
print-witnessed = witness { $name }
print-on-page = Passport page { $page }

print-wait-issued = The visa is decided. A print operator puts it into the queue.
print-wait-print-queued = A print operator loads a blank sticker next.
print-wait-loaded = The print operator makes the print file next.
print-wait-rendered = The sticker is at the printer. The print operator says what came out.
print-wait-retry = The printer failed on this sticker. A controller, custodian or supervisor who did not handle it has to look at the blank, or it is declared spoiled.
print-wait-printed = The sticker is printed. Another person, a quality controller, reads it back next.
print-wait-spoil = The sticker was not released. The print operator declares it spoiled and a witness signs; then a new blank is loaded.
print-wait-witness = { $name } has to look at the sticker and sign. Until then no other sticker can be loaded for this case.
print-contradicted = declared spoiled, contradicted by { $who }: { $reason }
print-declared-serial = Sticker
print-declared-code = Reason
print-declared-reason = What happened
print-declared-by = Declared by
print-declared-at = On
print-sign-text = Look at the sticker yourself. When you sign, it is void for ever and a new one can be printed.
print-contradict-reason = What you see instead
print-other-witness = Declare it again with another witness
print-wait-controlled = The sticker is released. A controller or delivery clerk affixes it next.
print-wait-affixed = The sticker is in the passport. A delivery clerk hands it over next.
print-wait-handed-over = The passport was handed over. There is nothing left to do.

print-queue-text = The visa is decided but not yet in the print queue.
print-load-text = Take a blank sticker and scan its serial. The serial becomes the visa number.
print-serial = Serial of the sticker
print-serial-hint = Scan the code on the blank, or type the letters and digits.
print-printer = Printer
print-printer-hint = The name on the machine that you put the sticker into.
print-render-text = Sticker { $serial } is bound to this case. Make the print file; it can be printed on this sticker only.
print-open-file = Open the print file (PDF)
print-open-file-hint = It opens in a new tab. Each opening is recorded. Print at actual size (100 %).
print-printed-text = When the sticker has come out whole, record it as printed.
print-no-printer = No printer of this post is in service. A supervisor can put one back or add one.
print-send-text = Put sticker { $serial } into { $printer }, then send it. It is sent once.
print-not-sent = Nothing was sent. { $reason }
print-job-on-its-way = The job is on its way to the printer.
print-job-in-printer = The printer has the job, as number { $number }.
print-job-says = The printer says: { $words }
print-look-again = Look again
print-job-look = Go to the printer and look at the sticker. If it came out whole, record it as printed. If not, report what happened.
print-fault-code = What happened
print-intact = Is the blank still intact?
print-intact-hint = Intact means that nothing at all was printed on it and it is not bent or torn.
print-intact-yes = Yes, nothing is printed on it
print-intact-no = No, or not sure
print-retry-text = The operator reports: { $fault }. Look at the blank yourself. If nothing is printed on it, the same sticker can be used again.
print-retry-never = The operator reports: { $fault }. The blank is not intact. It can only be declared spoiled.
print-retry-reason = What you saw on the blank
print-move-text = The blank is at printer { $printer } and nothing is printed on it. Its job ends there, and the print file is made again for the other printer. The same serial is kept.
print-move-look = Something may be printed on this blank. The operator reports the fault first; then a controller, custodian or supervisor looks at the blank and confirms that nothing is on it. After that it can go to another printer.
print-move-none = This post has no other printer in service.
print-move-to = The other printer
print-move-reason = Why the blank is moved
print-control-text = Read both lines from the printed sticker, with the reader or by typing them. Read the sticker, not the screen: the lines are compared character by character with what was sent to the printer.
print-read = Both lines of the machine readable zone
print-read-hint = Two lines with “<” signs at the bottom of the sticker.
print-compare = Compare and release
print-fail-text = Choose this when the sticker is wrong or cannot be read. The sticker is then declared spoiled and a new one is printed.
print-reason-code = Reason
print-reason = More about it (optional)
print-affix-text = Stick { $serial } onto an empty page, then scan that very passport.
print-passport = Passport number
print-passport-hint = Scan the passport or type the number from it.
print-page = Page of the passport
print-relation = Who receives the passport
print-relation-hint = Check the identity before you hand it over.
print-relation-minor = The applicant is under age: the passport goes to a parent, guardian or representative.
print-receiver = Name of the person who receives it
print-receiver-hint = As in that person’s identity document.
print-proof = How the identity was proved
print-proof-hint = For example the kind and number of the identity document, or the authority to act.
print-spoil-text = A spoiled sticker is never used again. A colleague who did not handle it looks at it and signs in the own session.
print-spoil-serial-hint = Scan the spoiled sticker itself.
print-spoil-reason = What happened
print-spoil-reason-hint = One sentence that the witness can check by looking.
print-no-picture = If there is no picture, why
print-no-picture-hint = For example: the camera is broken. Without a picture a reason is needed.
print-witness = Witness
print-witness-hint = A colleague who is present and did not handle this sticker. The print page shows it to this person for signature.

print-done-queue = The visa is in the print queue.
print-done-load = The sticker is loaded. Make the print file next.
print-done-render = The print file is made. Print it now.
print-done-send = The job is made. Look again in a moment to see what the printer says.
print-done-printed = Recorded as printed. Another person controls it next.
print-done-fault = The fault is recorded. A second person has to look at the blank.
print-done-retry = Confirmed. The print file can be made again for this sticker.
print-done-move = Moved. The operator makes the print file for the other printer.
print-done-spoil = The sticker is declared spoiled. It waits for the signature of the witness.
print-done-confirm-spoil = Signed. The sticker is void, and the case waits for a new one.
print-done-contradict-spoil = Recorded. The sticker stays in use.
print-done-control = Every character is the same. The sticker is released.
print-done-fail = The sticker is not released. It has to be declared spoiled.
print-done-affix = Recorded as affixed. The passport is ready to be handed over.
print-done-hand-over = The passport was handed over.

print-problem-choose = Choose one of the answers.
print-problem-picture = Add a picture, or say why there is none.
print-problem-reason = Write what you saw on the blank.
print-problem-page = Enter the page number as digits, for example 12.
problem-serial-unknown = This post has no such sticker in stock. Scan the serial again, or ask the stock custodian.
problem-serial-used = This sticker was used already. Take another blank, and tell the stock custodian.
problem-serial-not-issued = This blank was issued to another operator. Take one of your own.
problem-witness-unknown = The witness must be a colleague of this post with a part in printing. Choose another person.

print-proof-open = Compare the sticker with passport and application
print-proof-title = Proof of the sticker
print-proof-back = Back to the print job
print-proof-picture = The sticker as it will be printed
print-proof-picture-link = Open the sticker alone (SVG)
print-proof-passport-alt = Data page of the passport, as the applicant sent it
print-proof-passport-link = Open the data page of the passport
print-proof-table = Each value in its three places
print-proof-field = Field
print-proof-sticker = Sticker
print-proof-passport = Passport (machine readable zone)
print-proof-application = Application
print-proof-differs = differs
print-proof-differences = { $count ->
    [0] Nothing differs.
    [one] One value differs. What was decided may differ from what was asked for; a name or number may not.
   *[other] { $count } values differ. What was decided may differ from what was asked for; a name or number may not.
}
print-proof-unread = The machine readable zone of the passport was not read: compare with the data page.
print-copy-open = Open the copy for the record (PDF/A)

station-title = Print station
station-open = Open the print station
station-waiting = { $count ->
    [0] No job waits for a sticker.
    [one] One job waits for a sticker.
   *[other] { $count } jobs wait for a sticker.
}
station-nothing = There is nothing to print.
station-choose = Work at this printer
station-scan = Scan the next blank and put it into { $printer }.
station-other-printer = This sticker was loaded into { $printer }.
station-back = Scan the sticker that came out
station-back-hint = When it came out whole. Another person reads it back later.
station-done-printer = This station works at the chosen printer.
station-done-load = The print file is made.
station-done-send = Sent to the printer.
station-done-printed = Recorded as printed. This is the next job.
