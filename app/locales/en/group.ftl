# People who apply together: a family, a class, a tour.

group-title = Group
group-groups = Groups
group-caption = Group number
group-begin-title = Do several people travel together?
group-begin-text = A family, a class or a tour types the journey, the hosts and the address once. Each person has an own application with an own passport and portrait, an own decision and an own visa.
group-name = What do you call the group? (optional)
group-name-hint = Only you see this name. For example: Family, Class 7b.
group-begin = Begin a group
group-begun = Your group has begun. Add the people, and type what they share.
group-shared = What the group shares
group-shared-text = You type these answers once. They go to everybody who was not sent yet, except to people who have typed an answer of their own.
group-people = People
group-nobody = Nobody is in the group yet.
group-count = { $count } of at most { $most } people
group-own = Differs from the group
group-ready = Ready to send
group-missing = { $count ->
    [one] 1 thing missing
   *[other] { $count } things missing
}
group-add = Add people
group-add-one = One person
group-add-text = Type what you know. The rest is asked in the person's own application.
group-add-go = Add this person
group-done = Back to the group
group-like = Take home, contact and work from
group-like-hint = For people of one household. You can change every answer afterwards.
group-like-nobody = Nobody
group-added = { $name } is in the group now.
group-add-list = A list
group-list-text = Save your spreadsheet as CSV, or copy its cells. The first line names the columns. You can use these, in any order, and every other question of the form by its name:
group-sheet = Download an empty list
group-file = File
group-file-hint = CSV, with commas, semicolons or tabs, in UTF-8.
group-list = Or paste the list
group-list-hint = Dates as 2019-04-27, countries by their code of three letters as in a passport, sex as female, male or other. If anything is wrong, nobody is added and every fault is named.
group-list-go = Add everybody on the list
group-list-added = Everybody on the list was added. People: { $count }.
group-send = Send applications of the group
group-send-ready = Send those who are ready ({ $count })
group-send-text = These applications are complete, and the declarations were accepted in each of them. Each one is sent by itself: if one cannot be sent, the others are.
group-whom = Whose application do you send?
group-whom-hint = Take the mark away from those who should wait.
group-send-go = Send the marked applications
group-not-ready = Not complete yet
group-nobody-ready = No application is complete yet. Open those below to see what is missing.
group-sent = Sent. Applications: { $count }.
group-receipts = Applications of the group that were sent
group-receipts-text = Print this list and bring it to the counter with the passports.
group-sent-at = Sent
group-none-sent = None was sent yet.
group-decided-alone = The post decides about each person alone. A refusal of one says nothing about the others.
group-own-papers = Papers that concern everybody, such as an invitation or the booking of a house, you upload once for the group. Passports, portraits and everything else about one person belong to that person's own application.
group-common-papers = Papers for everybody
group-common-papers-text = What you upload here belongs to the application of everybody in the group who was not sent yet. Until then you can replace it here. Passports, portraits and everything else about one person you upload in the person's own application.
group-common-papers-hint = Invitation, booking, insurance for all
group-common-papers-count = { $count ->
    [0] None yet
    [one] One file
   *[other] { $count } files
}
group-common-paper = From the group. It is replaced there:
group-visits = After sending, book one visit to the counter for all, or one for each person in the application of the person.
group-visit = Visit to the counter for all
group-visit-none = No time yet
group-visit-text = { $count ->
    [one] Choose a day and a time for the person who has none yet.
   *[other] Choose a day and a time: { $count } people get places from then on that follow each other. Each place belongs to a person and a passport.
}
group-visit-nothing = There is no day on which there are enough places for all of you. Book for each person alone, or look again when another day is opened.
group-visit-cancel = Cancel the visits of everybody in the group?
group-visit-cancel-go = Cancel all visits
group-visit-booked = The visits are booked. We have sent you a letter about each of them.
group-visit-cancelled = All visits were cancelled.
group-delete = Delete the group
group-delete-warning = What the group shares and every application of it that was not sent is deleted with its papers, for good. Applications that were sent stay.
group-section-whole = You answer for the whole group. A change goes to everybody who was not sent yet and has no own answer.
group-section-member = The answers of the group are filled in here. What you change counts for this person only.
group-differs = Differs from the group, which says:
group-no-answer = no answer
group-take = Take the group's answer: { $question }
group-taken = The answer is that of the group again.
group-member = This person is in a group.
problem-group-full = A group has at most { $most } people. Take some off the list, or begin another group.
problem-group-like = This person is no longer in the group. Choose another one, or nobody.
problem-group-nobody = Mark at least one application.
problem-group-not-sent = { $name } was not sent: { $reason }
problem-too-many-groups = You keep too many groups. Delete one that you no longer need.
problem-roster-at = Line { $line }, column { $column }: { $text }
problem-roster-line = Line { $line }: { $text }
problem-roster-long = The list is longer than 64 kB. Make two lists of it.
problem-roster-quote = A quotation mark opens here and never closes. Add the second one, or take it out.
problem-roster-empty = Nobody is on the list. Write the names of the columns in the first line and a person in each further line.
problem-roster-many = There is no room from this person on: { $most } more fit into the group. Make another group for the rest.
problem-roster-twice = This passport number stands in line { $first } already. Each person has an own passport.
problem-roster-column = No question of the form is called "{ $name }". Use the names that stand above the list, or take the column out.
problem-roster-column-twice = The column "{ $name }" stands there twice. Take one out.
problem-roster-surname = Write the surname, or the only name.
problem-roster-cell = There is no column for this cell. Quote values with a comma in them, or name the column in the first line.
