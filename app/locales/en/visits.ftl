# Appointments at the counter, as applicants meet them.

visit-title-lodging = Your visit to lodge the application
visit-title-collection = Your visit to collect the passport
visit-lead-lodging = Book a time to come to the counter with your passport and the originals of your papers.
visit-lead-collection = Book a time to collect your passport.
visit-kind-lodging = Lodge the application
visit-kind-collection = Collect the passport
visit-when = When
visit-length = How long
visit-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
visit-booked = Booked
visit-calendar = Put it into your calendar (file)
visit-move = Choose another time
visit-not-movable = This visit can no longer be moved. If you cannot come, please cancel it, so that somebody else can have the time.
visit-bring-lodging = Bring your passport and the originals of your papers. Please come ten minutes earlier.
visit-bring-collection = Bring the receipt and a document that shows who you are. Whoever collects for you needs your written permission.
visit-bound = A visit belongs to the name and the passport in your application. Nobody else can use it, and it cannot be sold or given away.
visit-cancel = Cancel the visit
visit-found = A time was found for you
visit-found-until = It is kept for you until { $moment }. After that the next person who waits gets it.
visit-accept = Accept this time
visit-decline = I do not want this time
visit-nothing-free = Nothing is free now
visit-list-text = Join the waiting list. Each time that becomes free is offered to those who wait, in the order in which they joined. You get a letter by mail and have { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
} to accept.
visit-join = Join the waiting list
visit-waits = You are on the waiting list
visit-place = Your place is { $place } of { $people }.
visit-waits-text = When a time is found for you, we write to you, and you have { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
} to accept it.
visit-leave = Leave the waiting list
visit-how = How times are given
visit-waited = Half of the people got a time within { $half }, nine in ten within { $most }.
visit-waited-unknown = There were too few visits lately to say how long people wait.
visit-waiting-people = { $people ->
    [0] Nobody is on the waiting list.
    [one] { $people } person is on the waiting list.
   *[other] { $people } people are on the waiting list.
}
visit-opens = Every day one more day can be booked. The next one is { $day }; it opens on { $moment }.
visit-returns = A time that somebody gives back is free again at a random moment, { $from } minutes to { $until } hours later, and is offered to those who wait first.
visit-moves = You can move a visit { $moves ->
    [one] once
    [2] twice
   *[other] { $moves } times
}, until { $hours } hours before it begins. You can cancel it until it begins.
visit-card-found = A time was found for you: { $moment }. Please accept it in time.
visit-card-booked = { $moment }
visit-card-waits = You are on the waiting list. We write to you when a time is found.
visit-card-accept = See the time and accept it
visit-card-open = See your visit
visit-card-book = Book a visit
visit-next-accept = A time for your visit was found. Accept it in time.
visit-next-come-lodging = Come to the counter with your passport and the originals of your papers: { $moment }.
visit-next-come-collection = Collect your passport: { $moment }.
visit-next-wait = You are on the waiting list for a visit. We write to you when a time is found.
visit-next-book-lodging = Book a visit, and come to the counter with your passport and the originals of your papers.
visit-next-book-collection = Book a visit to collect your passport.
visit-choose-day = Choose a day
visit-zone = Times are those of { $zone }, where the office is.
visit-show-times = Show the times
visit-free = { $places ->
    [one] { $places } place free
   *[other] { $places } places free
}
visit-late = The decision may come too late for your journey.
visit-day = { $weekday }, { $day }
visit-weekday-1 = Monday
visit-weekday-2 = Tuesday
visit-weekday-3 = Wednesday
visit-weekday-4 = Thursday
visit-weekday-5 = Friday
visit-weekday-6 = Saturday
visit-weekday-7 = Sunday
visit-day-gone = Nothing is free on that day any more. Please choose another one.
visit-choose-time = Choose a time
visit-choose-on = Continue
visit-book = Book this time
visit-other-day = Another day
visit-move-title = Choose another time
visit-back = Your visit
visit-move-nothing = No other time is free now. Your visit stays as it is.
visit-move-from = Now
visit-move-to = Instead
visit-move-warning = The time that you give up goes to somebody else.
visit-move-button = Move the visit
visit-keep = Keep it as it is
visit-cancel-title = Cancel this visit?
visit-cancel-warning = The time goes to somebody else. You can book again, if something is free.
visit-done-booked = Your visit is booked. We have sent you a letter with a file for your calendar.
visit-done-moved = Your visit was moved. We have sent you a letter with a file for your calendar.
visit-done-cancelled = Your visit was cancelled.
visit-done-joined = You are on the waiting list.
visit-done-left = You are no longer on the waiting list.
visit-calendar-lodging = Visa office: lodge application { $reference }
visit-calendar-collection = Visa office: collect the passport, application { $reference }
visit-calendar-text = Bring your passport and this reference. You can move or cancel the visit on your page.

problem-visit-none = No visit is needed for this application now.
problem-visit-choose = Choose a time.
problem-visit-gone = This time can no longer be booked. Choose another one.
problem-visit-full = Somebody else has just taken the last place at this time. Choose another time, or join the waiting list.
problem-visit-waiting = The free places at this time are kept for people who wait. Choose another time, or join the waiting list.
problem-visit-too-few = There are no longer enough places for all of you from this time on. Nothing was booked. Choose another time.
problem-visit-day = This day does not fit your journey. Choose a day before it begins, and not too early.
problem-visit-same-person = There is already a visit in this name with this passport, for another application. Cancel that one first.
problem-visit-has = You have a visit already. Move or cancel it.
problem-visit-has-none = There is no visit any more.
problem-visit-begun = The visit has begun or is over, so it cannot be changed.
problem-visit-lapsed = This time is no longer kept for you. You can join the waiting list again.
problem-visit-not-movable = This visit can no longer be moved.
problem-visit-free = There are free times: choose one of them.
problem-visit-waits = You are on the waiting list already.
problem-visit-not-waiting = You are not on the waiting list.
