# The applicant's pages.

## Small words

applicant-choose = Choose
applicant-optional = { $label } (optional)
applicant-accept = Declaration
applicant-accepted = Accepted
applicant-free = No fee
applicant-stale = Your application has changed since you opened the page. Nothing was done. Look at it below and try again.
applicant-not-now = This is not possible any more: your application has gone on. Nothing was done. The page below says where it stands.
problem-draft-too-large = Your answers are too long to be saved together. Shorten the longest one.
problem-too-many-drafts = You have begun too many applications. Delete one that you do not need under “My applications”.
problem-visa-type-gone = This kind of visa is no longer given. Choose another one.

## What a journey needs

apply-title = What you need for your visa
apply-lead = A few questions, and we show whether you need a visa, which one fits, which papers it needs and what it costs. Nothing is stored.
apply-nationality = Which nationality is in your passport?
apply-nationality-hint = The passport that you will travel with.
apply-residence = In which country do you live?
apply-residence-hint = It decides which consular post is competent.
apply-purpose = Why do you want to travel?
apply-purpose-hint = Choose the main reason. You can add others in the form.
apply-days = How many days do you want to stay in all?
apply-days-hint = Count the day of arrival and the day of departure.
apply-entries = How often do you want to enter?
apply-entries-hint = Choose more than one only if you have to leave and come back.
apply-arrival = When do you want to arrive? (optional)
apply-arrival-hint = With it we work out from which day to which day you can apply. For example, 27 3 2027.
apply-eu-family = Family of a citizen of the European Union (optional)
apply-eu-family-hint = Husband, wife, registered partner, child, grandchild, parent or grandparent of a citizen of the EU, the EEA or Switzerland. They pay no fee for a short stay and need fewer papers.
apply-eu-family-yes = I travel with such a citizen or join them
apply-show = Show what I need
problem-apply-nationality = Choose the nationality that is in your passport.
problem-apply-residence = Choose the country where you live.
problem-apply-purpose = Choose why you want to travel.
problem-apply-days = Write the number of days as a whole number, for example 10.
problem-apply-entries = Choose how often you want to enter.
problem-apply-arrival = Write the day of arrival with day, month and year, for example 27 3 2027, or leave it empty.
problem-apply-arrival-past = This day has passed. Write the day on which you will arrive, or leave it empty.
problem-apply-exempt = With this nationality you need no visa for such a journey, so there is nothing to apply for.
problem-apply-no-post = No consular post serves this country.
problem-apply-no-visa = There is no visa for this purpose. Choose another purpose.
problem-apply-too-long = For this purpose the longest stay is { $max } days. Write a smaller number, or choose another purpose.
problem-apply-entries-not-given = No visa for such a long stay gives this number of entries. Choose another number of entries, or a shorter stay.

needs-title = This is what you need
needs-visa = Kind of visa
needs-purpose = Purpose
needs-nationality = Nationality
needs-exempt = You need no visa
needs-exempt-text = You can travel without a visa for as long as this. At the border you show a valid passport, and you can be asked why you come, where you stay and what you live on. For a longer stay or another purpose, ask again with those answers.
needs-rule = Rule:
needs-version = These are the rules of version { $version }. You can print this page or keep its address.
needs-longest = Longest stay
needs-post = Consular post
needs-post-named = It serves the residents of { $country }.
needs-post-others = It serves the residents of all countries that no other post serves, { $country } among them.
needs-papers = Papers
needs-papers-text = Upload papers with your application, or bring them to the counter.
needs-papers-all = For your journey
needs-papers-purpose = For your purpose
needs-papers-minors = Besides, for applicants under age
needs-paper-first = Needed before you can send.
needs-fee = Fee
needs-fee-everybody = Everybody
needs-fee-from = { $from } years and older
needs-fee-below = Younger than { $below } years
needs-fee-between = { $from } years and older, younger than { $below }
needs-fee-text = The fee depends on the age on the day of the application. You pay at the counter, or online where the post offers it. Pupils, researchers and some others pay less or nothing; the counter knows the rules.
needs-times = Times
needs-earliest = You can apply from { $months } months before your journey.
needs-latest = Apply at least { $days } days before your journey.
needs-earliest-day = You can apply from { $day }, { $months } months before your journey.
needs-latest-day = Apply by { $day }, { $days } days before your journey.
needs-latest-passed = You should have applied by { $day }. Apply at once; the decision may come too late for your journey.
needs-too-early = You can begin now and type your answers, but the application can be sent only from { $day }.
needs-decision = The post decides within { $days } days after you were at the counter. In some cases it takes longer; then we tell you.
needs-passport = Your passport must be valid for { $months } months after your journey.
needs-passport-day = Your passport must be valid until { $day } at least, { $months } months after your journey.
needs-passport-issued = Your passport must have been issued within the last { $years } years.
needs-passport-pages = Your passport must have { $pages } blank pages.
needs-consultation = For your nationality another authority is asked first. This can take up to { $days } days more.
needs-kept = Your application is saved as you type. Until you send it, it is kept for { $days } days after your last change.
needs-sign-in = To begin, give your e-mail address. We send you a link with which you come back to this page.
needs-start = Begin the application
needs-change = Use this kind of visa
start-begun = Your application has begun. Fill in the parts in any order.
start-changed = The kind of visa was changed. Your answers are still there.

## List

applications-title = My applications
applications-none = You have no application yet.
applications-new = Begin a new application
applications-begun = Begun, not sent yet
applications-sent = Sent
applications-who = For
applications-nameless = No name yet
applications-kind = Visa
applications-done = Done
applications-done-of = { $done } of { $of } parts
applications-until = Kept until
applications-reference = Reference
applications-status = Status
applications-acts = Who acts
applications-latest = Date

## Draft

draft-title = Your application
draft-change-kind = Change the kind of visa
draft-saved = Saved on { $moment }.
draft-until = If you change nothing, it is deleted after { $day } (the day at the consular post: { $post }).
applications-until-at = { $day } ({ $post })
draft-progress = { $done } of { $of } parts are complete.
draft-kept = It is kept for longer.
export-text = Keep everything that is written here, with its history and messages, for yourself:
export-pdf = as a paper (PDF)
export-json = for machines (JSON)
export-title = Everything about your application
export-unsent = Not sent yet
export-begun = Begun
export-changed = Changed last
export-made = Made on
draft-send-title = Check and send
draft-send-text = You see everything on one page before you send it.
draft-check = Check my answers
draft-delete = Delete this application
group-papers = Your papers
task-not-started = Not started
task-in-progress = In progress
task-completed = Completed
task-cannot-start = Cannot start yet
section-continue = Save and continue
section-back = Save and go back to the list
section-saved = Saved.
section-more-questions = Saved. Your answer opens more questions on this page. Please answer them too.
section-not-asked = You do not have to answer anything here.
section-later = This part comes later: other parts have to be completed first.
section-names-lead = Write your names as in your passport. Under the questions you see how they will stand in the machine-readable lines of your visa.
section-declarations-lead = You sign by accepting each declaration. Read them carefully: false statements can lead to a refusal.

## Papers

papers-title = Papers and photograph
papers-lead = Photograph or scan each paper so that everything can be read. You can choose several files for one paper; they are joined to one document in the order in which you put them. Until you send the application you can remove and replace everything.
papers-limits = JPEG, PNG or PDF, at most { $megabytes } MB for each file. We take hidden data such as the place of a photograph out.
papers-there = { $there } of { $of } papers are there
papers-must = Needed before you send
papers-or-counter = Upload, or bring to the counter
papers-perhaps = Perhaps needed
papers-is-there = Is there
papers-if-you-like = If there is anything else that you want to show.
papers-portrait-rules = Face from the front, eyes open, nothing in front of the face, a plain light background, not older than six months. We cut the picture to 35 by 45 millimetres around your face and check it; you can change the cut.
papers-portrait-alt = The photograph as it will stand in your application
papers-choose = Choose a file
papers-choose-more = Choose another file
papers-choose-portrait = Choose a photograph of your face
papers-replace-portrait = Choose another photograph in its place
papers-camera = Or take the photograph now
papers-camera-hint = On a phone or tablet this opens the camera.
papers-progress = { $percent } % of { $name } is there.
papers-waiting = The connection is gone. It goes on by itself as soon as it is back; leave this page open.
papers-gone = The file could not be sent. Choose it again later: it goes on where it stopped.
papers-joined = { $pages ->
    [one] One page
   *[other] These { $pages } files are one document. The officer sees them in this order.
}
papers-move-earlier = Move { $name } forward
papers-move-later = Move { $name } back
papers-upload = Upload
papers-remove = Remove { $name }
papers-nameless = file without a name
papers-kilobytes = { $kilobytes } kB
papers-taken = { $name } is there.
papers-removed = The file was removed.
papers-done = Back to the list
problem-upload-none = Choose a file first, then press “Upload”.
problem-upload-kind = This kind of paper is not known.
problem-upload-too-many = There are already { $most } files. Remove one first.
problem-paper-missing = Upload: { $paper }

## Check and send

check-title = Check your answers
check-missing = { $count ->
    [one] One thing is missing or has to be corrected
   *[other] { $count } things are missing or have to be corrected
}
check-add = Add
check-empty = Not answered
check-paper-missing = Missing
check-paper-counter = To be brought to the counter
check-not-yet = You can send your application when nothing is missing any more.
check-send-title = Send your application
check-send-warning = After sending you cannot change your answers any more. You can still write to the post and send papers that it asks for.
check-send = Send the application
check-changed = It could not be sent: something is missing or has to be corrected. See the list below.

sent-title = Your application was sent
sent-reference = Your reference
sent-next = What happens next
sent-next-mail = You get an e-mail with this reference.
sent-next-visit = Book a visit to the counter: { $post }, { $address }. As a rule a time is found within { $days } days.
sent-next-counter = Come to the counter within { $days } days: { $post }, { $address }.
sent-next-bring = Bring your passport, this receipt and the originals of your papers. At the counter your fingerprints are taken, and you pay the fee if you have not paid it online.
sent-next-follow = Follow your application here. When something changes we write to you.
sent-case = Go to my application
sent-receipt = Receipt to print

receipt-title = Receipt
receipt-text = The application for a visa of { $state } was received.
receipt-name = Applicant
receipt-journey = Journey
receipt-mail = E-mail of the post
receipt-print = Print this page with the print command of your browser.
receipt-paper = Keep the receipt as PDF

## Case

case-title = Application
case-reference = Reference
case-status = Status
case-next = What to do
case-acts = Who acts next
case-latest-arrival = Your arrival
case-latest-decision = Decision at the latest
case-latest-validity = Valid until
case-latest-appeal = Appeal until
case-latest-interview = Interview
case-latest-answer = At the latest
case-interview-when = Interview
case-interview-where = Place
case-interview-bring = What to bring
case-history = What has happened
case-file = What you sent
case-sent-at = Sent
case-withdraw = Withdraw this application
case-revocation = Give the visa back
request-title = The post asks for papers
request-due = Send them by { $day }.
request-received = Something of this kind has been sent.
request-send-text = The post does not see the files until you send them.
request-send = Send these papers to the post
request-answered = Your papers were sent. The post goes on with your case.
request-answered-partly = Your papers were sent. Something that the post asked for is still missing; see the list.
problem-request-nothing-uploaded = Upload a paper first, then send.
messages-title = Messages
messages-none = No messages yet.
messages-you = You
messages-text = Write to the post
messages-hint = For example a question, or a change of your address. It becomes part of your file.
messages-send = Send the message
messages-sent = Your message was sent.
messages-files = Files to send along, if any
messages-files-hint = JPEG, PNG or PDF, at most 5 files and 30 MB together
problem-message-files = Choose at most { $most } files for one message.
problem-message-empty = Write your message first.

timeline-submitted = You sent the application.
timeline-lodged = The post took your file in ({ $text }).
timeline-fee-paid = You paid the fee.
timeline-fee-refunded = The fee was paid back.
timeline-payment-returned = A payment that was not needed goes back to you.
timeline-not-competent = The post found that another office is competent.
timeline-inadmissible = The post sent the application back because something was missing.
timeline-admitted = The post examines your application. It decides by { $day } at the latest.
timeline-papers-requested = The post asked you for papers, by { $day }.
timeline-papers-received = { $count ->
    [one] One paper was sent.
   *[other] { $count } papers were sent.
}
timeline-interview-invited = The post invites you to an interview: { $moment }, { $text }.
timeline-interview-held = The interview took place.
timeline-clock-extended = The decision takes longer. It comes by { $day } at the latest.
timeline-clock-stopped = The decision waits for your papers. Until they have come, its time stands still.
timeline-clock-resumed = The time for the decision runs again. It comes by { $day } at the latest.
timeline-outage = The post could not work for some time. The new last day is { $day }.
timeline-visa-decided = The post decided to give you a visa.
timeline-reopened = The post looks at your application again.
timeline-refused = The post refused the visa.
timeline-ready = Your visa is in your passport.
timeline-handed-over = Your passport was handed over.
timeline-withdrawn = You withdrew the application.
timeline-revocation-asked = You asked to give the visa back.
timeline-annulled = The visa was annulled.
timeline-revoked = The visa was revoked.
timeline-notified = We wrote to you about the decision. It counts as received on { $day }, or when you open it.
timeline-notice-opened = You opened the decision. An appeal is possible until { $day }.
timeline-message-sent = You wrote to the post.
timeline-message-received = The post wrote to you.
timeline-correction-asked = { $count ->
    [one] You asked for one answer to be corrected.
   *[other] You asked for { $count } answers to be corrected.
}
timeline-correction-taken-back = You took your corrections back.
timeline-correction-decided = { $count ->
    [0] The post did not take over your corrections.
    [one] The post took over one correction.
   *[other] The post took over { $count } corrections.
}

decision-title = Decision
decision-card-visa = You have been given a visa.
decision-card-refused = Your application was refused. The decision says why and how to appeal.
decision-card-ended = Your visa is no longer valid. The decision says why and how to appeal.
decision-card-returned = The post did not take your application on. The decision says why.
decision-open = Open the decision
decision-opens = The time for an appeal begins when you open it, and on { $day } at the latest.
decision-read = Read the decision
decision-not-opened = The reasons are shown when you open the decision on the page of your application.
decision-visa = You have been given a visa.
decision-valid-from = Valid from
decision-valid-until = Valid until
decision-entries = Entries
decision-days = Days of stay
decision-refused = On { $day } the { $post } refused your application for a visa.
decision-annulled = On { $day } the { $post } annulled your visa.
decision-revoked = On { $day } the { $post } revoked your visa.
decision-not-competent = Another office is competent for your application. Your fee is paid back.
decision-inadmissible = Your application could not be examined, because these conditions were not met. Your fee is paid back, and you can apply again.
decision-reasons = Reasons
decision-appeal = Appeal
decision-appeal-text = You can appeal to the { $body } until { $day }. Give the reference of this decision and say what you think is wrong.
decision-again = A refusal does not keep you from applying again.
decision-paper = Keep the decision as PDF

## Before something that cannot be taken back

delete-title = Delete this application?
delete-warning = All answers and papers are deleted for good. Nobody can bring them back.
delete-button = Delete the application
delete-done = The application was deleted.
withdraw-title = Withdraw this application?
withdraw-text = The post stops working on it. You can apply again at any time.
withdraw-warning = A fee that you have paid is not paid back, and this cannot be undone.
withdraw-button = Withdraw the application
withdraw-done = You withdrew the application.
changed-question = Question
changed-was = Answer that was signed
changed-now = Correct answer
changed-accepted = taken over
changed-declined = not taken over
changed-taken-back = taken back

amend-title = Correct your answers
amend-lead = You sent these answers on { $moment }. Choose the page with the mistake, correct it and keep it; then send all corrections together. The visa office takes each one over, or tells you why not. It costs nothing.
amend-choose = Where is the mistake?
amend-typed = What you have changed so far
amend-problems = Put this right before you send the corrections
amend-reason = How did the mistake come about? (optional)
amend-reason-hint = For example: "I misread the date in my passport."
amend-send = Send the corrections
amend-discard = Throw the changes away
amend-keep = Keep the changes
amend-kept = The changes are kept. They count once you have sent them and the visa office has taken them over.
amend-sent = The corrections were sent. The visa office takes them over or writes to you.
amend-discarded = The changes were thrown away. Your answers stand as you signed them.
amend-taken-back = The corrections were taken back. You can change them below and send them again.
problem-amend-nothing = You have changed no answer, so there is nothing to send.
corrections-title = Corrections
corrections-text = Is one of your answers wrong? You can correct it without a new application and without a new fee.
corrections-begin = Correct an answer
corrections-asked = Sent on { $moment }
corrections-reason = Why not everything was taken over
corrections-wait = The visa office has not decided on these corrections yet. No decision on your visa is made until it has.
corrections-take-back = Take the corrections back
revocation-title = Give the visa back
revocation-text = You ask the post to revoke your visa. The post decides and writes to you; until then the visa stays valid.
revocation-reason = Why do you want to give it back? (optional)
revocation-reason-hint = You do not have to give a reason.
revocation-button = Ask for revocation
revocation-done = The post was asked to revoke your visa.

## Saving in the browser

autosave-saved = Saved at { $time }
autosave-offline = Kept on this device: there is no connection. Go on typing; it is sent by itself as soon as there is one.
autosave-signed-out = You have been signed out. What you type is kept on this device. Sign in again on this device, and it is sent.
autosave-failed = Kept on this device, but not sent yet. We try again by ourselves; or press “Save and continue”.
autosave-list = Where your answers are
autosave-there = saved
autosave-here = kept on this device, waits to be sent
autosave-nowhere = not kept yet
autosave-held = changed elsewhere: please choose above
autosave-stale = “{ $label }” was changed in another window since you opened this page. There it says: { $there }. What you typed here is still in the box. Which one is right?
autosave-mine = Keep what I typed here
autosave-theirs = Take the other answer
section-opened = Another question was opened: { $questions }
problem-answer-stale = “{ $label }” was changed in another window since you opened this page. There it says: { $there }. What you typed here is still in the box: save again to keep it, or change it.

## The lines of the passport

passport-photo = Or photograph the data page
passport-photo-hint = The photograph is read on this device and not sent. Lay the page flat, without glare, with both lines of letters and signs at its foot in the picture.
passport-photo-reading = Reading the photograph. This can take half a minute the first time.
passport-photo-read = Read. Compare the lines below with your passport.
passport-photo-none = The lines could not be found. Photograph the page straight from above, sharp and without glare, or type the lines.
passport-photo-failed = The photograph cannot be read here. Type the lines instead.
passport-read = Read the lines
passport-marked = The lines as we read them; what does not fit is marked:
passport-wrong = (this does not fit)
passport-filled = Filled in from your passport: { $fields }.
passport-filled-differs = Filled in from your passport: { $fields }. Other answers differ from it: choose below which one is right.
passport-agrees = The lines can be read, and your answers agree with them.
passport-unread = The lines can be read, but there is no connection to compare them with your answers. Press “Read the lines” later.
passport-differs = Your passport says something else than you typed. Choose which one is right.
passport-later = If you keep an answer that differs from your passport, correct the lines or empty the box before you send the application.
passport-mine = What you typed: { $answer }
passport-take = Your passport: { $answer }
applicant-nothing = no answer
applicant-name = Your name
