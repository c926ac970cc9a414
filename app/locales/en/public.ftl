# The frame of every page, the public pages and the error pages.

## Frame

site-title = { $page } – Vidimus
site-title-error = Error: { $page } – Vidimus
site-service = Visa service
site-demo-tag = Demonstration
site-demo-text = Fictional State { $state } – demonstration. No visa that is issued here is valid.
ui-skip = Skip to main content
ui-languages = Language
# The name of this language in itself.
ui-language = English
ui-menu = Menu
ui-back = Back
ui-back-nav = Back
ui-error-prefix = Error:
ui-error-summary = There is a problem
ui-success = Success
ui-important = Important
ui-warning = Warning
ui-pages = Pages
ui-previous = Previous page
ui-next = Next page
ui-change = Change
ui-save = Save
ui-cancel = Cancel
ui-day = Day
ui-month = Month
ui-year = Year
nav-applications = My applications
nav-desk = Cases
nav-print = Printing
nav-stock = Stock
nav-border = Border check
nav-admin = Administration
nav-audit = Audit
nav-sign-in = Sign in
nav-sign-out = Sign out
footer-title = About this service
footer-privacy = Privacy
footer-accessibility = Accessibility
footer-security = Report a weakness
footer-staff = Staff sign-in
footer-text = Runs on Vidimus, an open system for issuing visas.
session-ended-kept = You were signed out because nothing happened for a while. What you had typed is still here. Check it and send it again.
session-ended-sign-in = You were signed out because nothing happened for a while. Sign in again: what you had typed is kept and will be there.
session-ended-kept-no-file = You were signed out because nothing happened for a while. What you had typed is still here. Choose the file again, check everything and send it.
session-ended-no-file = You were signed out because nothing happened for a while. Sign in again: what you had typed is kept and will be there. The file did not arrive; choose it again.
session-ended-lost = You were signed out because nothing happened for a while, and what you just sent did not arrive. Sign in again and send it once more.
session-title = Are you still there?
session-ends-two = You will be signed out in less than 2 minutes, because nothing happened for a while.
session-ends-one = You will be signed out in less than 1 minute, because nothing happened for a while.
session-ends-last = For your safety you will be signed out in less than 2 minutes. Sign in again to go on here.
session-ends-last-here = For your safety you will be signed out in less than 2 minutes. What you typed stays on this page. Sign in again in another tab, then come back here and go on.
session-over = You have been signed out. What you had typed is kept. Sign in again to go on here.
session-over-staff = You have been signed out. Sign in again to go on here.
session-over-here = You have been signed out. What you typed stays on this page. Sign in again in another tab, then come back here and go on.
session-stay = Stay signed in
session-again = Sign in again
session-again-apart = Sign in again in another tab
leave-title = Some answers have not been sent yet
leave-text = They stay on this device, and nobody can read them there. They are sent when you sign in again on this device.
waiting-count = Answers that wait on this device to be sent:
offline-title = There is no connection
offline-text = What you typed before is kept on this device. As soon as there is a connection, this page opens again and everything is sent.
offline-again = Try again

## Start page

start-title = Apply for a visa
start-heading = Apply for a visa for { $state }
start-lead = Fill in your application here, send your papers with it and follow it until your passport is back in your hands. It takes about 30 minutes. You can stop at any time and go on later.
start-apply = Apply now
start-return-title = You have already begun
start-return-text = Go on with an application, read our messages or see how far your case is. We send a link to your e-mail address; there is no password to remember.
start-sign-in = Sign in with your e-mail address
start-needs-title = What you need
start-need-passport = your passport
start-need-photo = a recent photograph of your face
start-need-mail = an e-mail address that you can open now
start-need-dates = your travel dates and where you will stay
start-your-name = See how your name will be written in the visa
start-steps-title = How it works
start-step-purpose-title = Say why you travel
start-step-purpose-text = We show which visa fits, which papers it needs and what it costs, before you give any personal details.
start-step-form-title = Fill in the form
start-step-form-text = Every page is saved when you leave it. We check names and passport numbers while you can still correct them.
start-step-papers-title = Add your papers
start-step-papers-text = Photograph or scan them. We tell you at once when something cannot be read.
start-step-send-title = Check and send
start-step-send-text = You see everything on one page before you sign. Then you get a reference number.
start-step-decision-title = Follow your case
start-step-decision-text = You always see what happens next, who acts and by when. If we refuse, we say why and how to appeal.

## Your name in the visa

your-name-title = Your name in the visa
your-name-text = Machines at the border read your name in the letters A to Z. Type it as it stands in your passport and see what becomes of it. Nothing is stored.
your-name-line = First line of the visa
your-name-small = First line of a small visa sticker
your-name-rewritten = Written with other letters:
your-name-left-out = left out
your-name-cut = The line has { $places } places for the name. These letters do not fit and fall away: { $cut }. Your visa stays valid: machines know that long names are cut.
your-name-whole = Your whole name:
your-name-refused = There is no rule for “{ $letter }”. Write the name as it stands in the lines with “<” signs at the bottom of your passport’s photo page.
your-name-show = Show
problem-your-name-empty = Enter the surname. If you have only one name, enter it here.

## Errors

error-home = Go to the start page
error-reference = If you write to us, give this reference:
error-not-found-title = Page not found
error-not-found-text = There is no page at this address. If you typed the address, check it. If a link led here, the page may have moved.
error-forbidden-title = You may not see this page
error-forbidden-text = You are signed in, but your account has no right to do this. If you need it for your work, ask your administrator.
error-foreign-origin-title = This request came from another website
error-foreign-origin-text = To protect you, forms are only accepted from our own pages. Go back to the page on this website and try again.
error-stale-title = Somebody else was faster
error-stale-text = This page was out of date when you sent it. Nothing was changed. Open it again to see how things stand now.
error-too-large-title = That is too large
error-too-large-text = What you sent is larger than we can take, so nothing of it was kept. Everything that you saved before is still there. Go back and send a smaller file, or a shorter text.
error-bad-request-title = We could not read that
error-bad-request-text = What arrived was incomplete or damaged on its way, so nothing of it was kept. Everything that you saved before is still there. Go back, open the page again and send it once more.
error-too-many-title = Too many tries
error-too-many-text = There were many requests in a short time. Wait a few minutes and try again.
error-unavailable-title = The service is not available right now
error-unavailable-text = Try again in a few minutes. What you have saved is safe.
error-internal-title = Something went wrong on our side
error-internal-text = It is not your fault, and what you have saved is safe. Try again in a few minutes.
error-stale = This has changed since you opened the page. What you typed is still here: look at it again and send it once more.
error-throttled = There were too many tries. Wait { $seconds } seconds and try again.

keep-title = Keep what you have not sent
keep-count = { $count ->
    [one] You have an application that you did not send.
   *[other] You have { $count } applications that you did not send.
}
keep-last-day = It is deleted with all answers and papers after { $day }, if several, the first of them.
keep-button = Keep until { $day }
keep-otherwise = If you no longer need it, you need not do anything.
keep-done = Kept until { $day }. Sign in to go on with it.

security-title = Report a weakness of this service
security-lead = Have you found a way to see or change what is not yours, or any other weakness of this service? Tell us. You need not give your name.
security-contact = Write to
security-languages = Languages
security-answer = We answer within
security-publish = You may publish after
security-promise = What we promise
security-promise-answer = A person answers you, and tells you what we do about it.
security-promise-fix = We put it right as fast as the danger demands, and tell those whose data was at risk.
security-promise-publish = You may publish what you found { $days } after you reported it, whether we have put it right or not.
security-promise-thanks = We thank you by name, if you want that.
security-promise-law = We take no legal steps against anybody who keeps to what stands below.
security-please = What we ask of you
security-please-read-only = Look no further than you need to show the weakness, and change nothing.
security-please-own = Use applications of your own wherever that is possible.
security-please-people = Keep what you see of other people to yourself, and delete it.
security-please-wait = Do not slow the service down for others.
security-file = The same for programs (RFC 9116):

footer-rules = Rules
rules-title = The rules of the State
rules-lead = These rules decide about an application, and nothing else does: no score is made of a person, and a nationality counts only where a rule names it. Every page that follows a rule names it as it stands here.
rules-version = Version { $version }. An application keeps the version that was in force when it was sent.
rules-and = { ", " }
rules-column-rule = Rule
rules-column-says = What it says
rules-need = Visa and post
rules-papers = Papers and passport
rules-money = Money
rules-time = Last days
rules-stay = Stay and validity
rules-examination = Examination
rules-decision = Decision
rule-exemption = Nationals of { $states } need no visa for up to { $count } days for: { $purposes }.
rule-visa-type = { $name }, for: { $purposes }.
rule-visa-entries = { $name }: { $entries }.
rule-visa-days = { $name }: a stay of at most { $count } days.
rule-visa-validity = { $name }: valid for at most { $count } days.
rule-visa-grace = { $name }: for one entry, { $count } days are added to the validity for a late start.
rule-post-named = { $name } serves residents of: { $states }.
rule-post-others = { $name } serves residents of every country that no post names.
rule-paper-required = { $name } is needed.
rule-paper-conditional = { $name } is needed { $when }.
rule-fee-from = From the age of { $from }: { $amount }.
rule-fee-between = From the age of { $from } until the age of { $below }: { $amount }.
rule-waiver-part = { $name }: { $amount } remains to be paid.
rule-waiver-whole = { $name }: nothing is to be paid.
rule-refund-not-competent = The fee goes back when another office is competent.
rule-refund-inadmissible = The fee goes back when the application is inadmissible.
rule-decision-days = The decision is made within { $count } days of the admission.
rule-extension-days = In an individual case the time for the decision can be extended to { $count } days.
rule-exceptional-days = In exceptional cases, when more papers are needed, the time for the decision can be extended to { $count } days.
rule-urgent-days = An urgent case is decided within { $count } days from the day on which it is marked urgent.
rule-consultation-days = A consulted authority answers within { $count } days; silence is no objection.
rule-notice-days = A decision counts as received { $count } days after it was sent.
rule-appeal-days = An appeal is possible for { $count } days from receipt.
rule-papers-days = Whoever is asked for papers has at least { $count } days.
rule-stops = The time for the decision can stand still while papers are awaited.
rule-outage-moves = A last day within an outage of { $count } hours or more moves to the first day after it.
rule-outage-extends = Days with an outage of { $count } hours or more do not count.
rule-closed-day-next = A last day on which the post is closed moves to the next working day.
rule-earliest-months = An application is taken from { $count } months before the journey on.
rule-latest-days = People should apply at the latest { $count } days before the journey.
rule-passport-months = The passport is valid for at least { $count } months after the departure.
rule-passport-years = The passport was issued within { $count } years before the application.
rule-passport-pages = The passport has at least { $count } blank pages.
rule-stays = A stay lasts at most { $count } days in any period of { $within } days.
rule-multi-entry = Several entries for { $years } years after { $visas } visas that were lawfully used within { $within } years{ $least ->
    [0] .
   *[other] , each for several entries and at least { $least } years.
}
rule-consultation-nationalities = For nationals of { $states } another authority is consulted.
rule-screening-hit = An entry of a watch list is looked at by a person from a score of { $count } of 1,000 on.
rule-screening-serious = From a score of { $count } of 1,000 on, two people look at it.
rule-condition = Condition: { $name }.
rule-ground = Ground { $number }: { $name }
rule-review-grounds = A refusal on one of the grounds { $grounds } is reviewed by another person before it is decided{ $count ->
    [0] .
   *[other] , and so are the first { $count } proposals of an officer.
}
rule-review-first = The first { $count } proposals of an officer are reviewed by another person before they are decided.
rule-review-share = Of 1,000 decisions { $count } are drawn by lot and reviewed by another person.
rule-second-person = Whoever proposes a decision does not make it: it takes two people.
rule-appeal-body = An appeal against a decision of { $post } goes to: { $name }.
rule-scope-visas = Only for: { $visas }.
rule-scope-purposes = Only for these purposes: { $purposes }.
rule-scope-minors = Only for minors.
rule-scope-eu-only = Only for family members of citizens of the Union, the EEA or Switzerland.
rule-scope-eu-never = Not for family members of citizens of the Union, the EEA or Switzerland.
