# Letters by mail. Each has a subject, a text (an empty line parts its paragraphs) and the words of its link.
# Mail is read by others: no letter names the applicant, the passport or what was decided.

mail-greeting = Hello,
mail-footer = This letter was sent by a machine that reads no answers. We never ask for your password, and nobody from the visa office asks for money by mail.

mail-fact-line = { $label }: { $value }
mail-fact-reference = Application
mail-fact-until = Last day
mail-fact-when = When
mail-fact-place = Where
mail-fact-post = Visa office
mail-fact-address = Address
mail-fact-visit = Visit
mail-fact-accept = Accept until
mail-fact-cancel = Cancel
mail-fact-login = Sign-in name

mail-sign-in-link-subject = Your link to sign in
mail-sign-in-link-text = You asked for a link to sign in. It works once, within { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
    {""}
    If you did not ask for it, do nothing: without this link nobody can sign in with your address.
mail-sign-in-link-action = Sign in

mail-submitted-subject = We have received application { $reference }
mail-submitted-text = We have received your application. Your page says what comes next and what to bring.
    {""}
    The visa office has not examined it yet. You can write to the office and withdraw the application on your page.
mail-submitted-action = Open your application

mail-lodged-subject = Application { $reference } is complete with the visa office
mail-lodged-text = Your visit is done, and the visa office examines your application. Your page says until when you can expect a decision.
mail-lodged-action = Open your application

mail-fee-paid-subject = The fee for application { $reference } is paid
mail-fee-paid-text = The payment provider has confirmed that the fee was paid. Your receipt is on the page of your application, under "Fee and payment".
mail-fee-paid-action = Open your application

mail-fee-returned-subject = The fee for application { $reference } was paid back
mail-fee-returned-text = Your application is not examined, so the fee went back to the card with which it was paid. It can take some days until your bank shows it. The voucher is on the page of your application.
mail-fee-returned-action = Open your application

mail-payment-returned-subject = A payment for application { $reference } goes back
mail-payment-returned-text = A payment came in that is not needed, because the fee was settled before or the application has ended. It goes back to the card with which it was paid. You need not do anything.
mail-payment-returned-action = Open your application

mail-not-competent-subject = Another office has to deal with application { $reference }
mail-not-competent-text = The visa office cannot decide on your application, because another office is responsible. Your page says which one, and what happens to your fee and your fingerprints.
mail-not-competent-action = Open your application

mail-inadmissible-subject = Application { $reference } cannot be examined
mail-inadmissible-text = Something that is required is missing, so your application cannot be examined. Your page says what it is, and what happens to your fee and your fingerprints. You may apply again.
mail-inadmissible-action = Open your application

mail-papers-wanted-subject = The visa office needs papers for application { $reference }
mail-papers-wanted-text = The visa office needs papers from you to go on. Your page lists them, and you can upload them there.
    {""}
    After the last day the office decides with what it has.
mail-papers-wanted-action = See which papers

mail-interview-subject = Invitation to an interview on application { $reference }
mail-interview-text = The visa office would like to talk to you. Please bring your passport and this letter.
    {""}
    If you cannot come, write to the office on your page before that day.
mail-interview-action = Open your application

mail-decision-subject = There is a decision on application { $reference }
mail-decision-text = The visa office has decided on your application. You can read the decision on your page, and what you can do about it.
mail-decision-action = Read the decision

mail-ready-to-collect-subject = You can collect your passport for application { $reference }
mail-ready-to-collect-text = Your passport is ready at the visa office. Please bring proof of who you are. Whoever collects it for you needs your written permission.
    {""}
    Check the sticker before you leave: names, dates and passport number.
mail-ready-to-collect-action = See when the office is open

mail-withdrawn-subject = Application { $reference } was withdrawn
mail-withdrawn-text = Your application was withdrawn, as you asked. The visa office does nothing more with it.
mail-withdrawn-action = Open your application

mail-visa-ended-subject = Important news on application { $reference }
mail-visa-ended-text = The visa office has taken a decision on the visa that you were given. Please read it before you travel.
mail-visa-ended-action = Read the decision

mail-message-subject = The visa office wrote to you on application { $reference }
mail-message-text = There is a message from the visa office on your page. You can answer it there.
mail-message-action = Read the message
mail-correction-subject = The visa office has answered your corrections of application { $reference }
mail-correction-text = The visa office has decided which of your corrections it takes over. Your page shows each of them, and why if one was not.
mail-correction-action = Look at the corrections

mail-visit-action = See your visit
mail-visit-booked-subject = Your visit is booked, application { $reference }
mail-visit-booked-text = Your visit to the visa office is booked. The attached file puts it into your calendar.
    {""}
    Bring your passport. The visit belongs to the name and the passport in your application, and nobody else can use it.
mail-visit-soon-subject = Your visit to the visa office is soon, application { $reference }
mail-visit-soon-text = Your visit to the visa office is soon. If you cannot come, please cancel it, so that somebody else can have the time.
mail-visit-today-subject = Your visit to the visa office is today, application { $reference }
mail-visit-today-text = Your visit to the visa office is today. Bring your passport, and please come ten minutes earlier.
mail-visit-found-subject = A time was found for your visit, application { $reference }
mail-visit-found-text = You wait for a visit to the visa office, and a time was found for you. Accept it on your page before it goes to the next person who waits.
mail-visit-lapsed-subject = The time for your visit is no longer kept, application { $reference }
mail-visit-lapsed-text = You did not accept the time that was kept for you, and it goes to somebody else. You can book another one or join the waiting list again.
mail-visit-cancelled-subject = Your visit was cancelled, application { $reference }
mail-visit-cancelled-text = Your visit to the visa office was cancelled, as you asked. You can book another one on your page.
mail-visit-freed-subject = Your visit does not take place, application { $reference }
mail-visit-freed-text = Your visit to the visa office does not take place. A visit belongs to a name, a passport and a step of the application, and one of them has changed. Your page says what comes next.

mail-draft-ends-subject = { $count ->
    [one] Your unsent application will be deleted
   *[other] Your unsent applications will be deleted
}
mail-draft-ends-text = { $count ->
    [one] You began an application and did not send it. It is deleted with all answers and papers after the last day below.
   *[other] You began { $count } applications and did not send them. The first of them is deleted with all answers and papers after the last day below.
}
    {""}
    If you still need this, keep it with one press. Whatever you change in an application keeps it, too. Otherwise you need not do anything.
mail-draft-ends-action = Keep it

mail-account-made-subject = Your account for visa applications
mail-account-made-text = An account was made for you. Your administrator gives you the first password in person; you choose your own when you sign in for the first time, and set up the codes on your phone.
mail-account-made-action = Sign in

mail-account-changed-subject = Your account was changed
mail-account-changed-text = The password or the codes of your account were changed on { $when }.
    {""}
    If this was not you, tell your administrator at once.
mail-account-changed-action = Sign in

job-error-effect-unknown = It is not known whether this letter was sent: the connection broke, or the server stopped, after it was handed over. Start it again only if a second letter does no harm.

mail-consultation-subject = Consultation about application { $reference }: please answer
mail-consultation-text = The visa office asks for your answer on a visa application. The link shows what you may see of it and takes your answer: no objection, an objection with its reason, or a question.
    {""}
    The link is for your authority only. It needs no password, so do not pass it on. If you do not answer until the last day, this counts as no objection.
mail-consultation-action = Open the consultation
