# The application form: titles, questions, hints, options, problems.
# `$label` is the question that a problem belongs to. Dates arrive already written out.

## Headings of the task list

group-trip = Your journey
group-passport = Your passport
group-person = About you
group-family = Your family
group-contact = Home and work
group-stay = Where you will stay
group-means = Who pays
group-finish = Before you send

## Pages

section-purpose = Why you want to travel
section-dates = When you want to travel
section-destination = Where you want to go
section-onward = Travelling on to another country
section-passport = Your passport or travel document
section-passport-dates = Dates of your passport
section-names = Your names
section-birth-name = Other family names
section-birth = Your birth
section-nationality = Your nationality
section-civil-status = Civil status and identity number
section-guardian = Parent or guardian
section-guardian-contact = How to reach the parent or guardian
section-eu-family = Family member in the EU
section-eu-family-person = The EU, EEA or Swiss citizen in your family
section-home-address = Your home address
section-contact = How to reach you
section-residence = Where you live
section-occupation = Your occupation
section-employer = Your employer or school
section-host = Where you will stay
section-host-contact = Address of the place where you will stay
section-organisation = Inviting organisation
section-organisation-contact = Contact person in the organisation
section-payer = Who pays for your journey
section-sponsor = Your sponsor
section-fingerprints = Earlier fingerprints
section-preparer = Who filled in this form
section-declarations = Declarations

## Answers that many questions share

option-yes = Yes
option-no = No

## Journey

field-purposes = Purpose of your journey
field-purposes-hint = Choose all that apply.
option-purposes-tourism = Tourism
option-purposes-business = Business
option-purposes-family-or-friends = Visiting family or friends
option-purposes-cultural = Culture
option-purposes-sports = Sports
option-purposes-official = Official visit
option-purposes-medical = Medical reasons
option-purposes-study = Study
option-purposes-airport-transit = Changing planes at an airport
option-purposes-other = Another purpose
field-purpose-details = More about the purpose
field-purpose-details-hint = For example the event, the treatment or the person you visit. You have to fill this in if you chose “Another purpose”.
field-entries = How many times do you want to enter?
field-entries-hint = Choose more than one only if you have to leave and come back.
option-entries-single = Once
option-entries-two = Twice
option-entries-multiple = More than twice
field-arrival-date = Day of arrival
field-arrival-date-hint = Day, month and year of your first arrival, for example 27 3 2027.
field-departure-date = Day of departure
field-departure-date-hint = The last day of your first stay. The day of arrival and the day of departure both count.
field-stay-days = How many days do you want to stay altogether?
field-stay-days-hint = Count the days of all your stays together.
field-main-destination = Main destination
field-main-destination-hint = The country where you will spend the most time.
field-other-destinations = Other countries on this journey
field-other-destinations-hint = Leave this empty if there are none.
field-first-entry = Country of first entry
field-first-entry-hint = The country whose border you will cross first with this visa.
field-going-on = Will you travel on to another country that asks you for an entry permit?
field-going-on-hint = For example a visa or a residence permit for the country where your journey ends.
field-onward-country = Country you travel on to
field-onward-permit-issuer = Who issued the entry permit
field-onward-permit-issuer-hint = The authority that is named on the permit.
field-onward-permit-from = Entry permit valid from
field-onward-permit-until = Entry permit valid until

## Passport

field-passport-mrz = Machine-readable lines
field-passport-mrz-hint = Optional. Scan or paste the two lines with “<” signs at the bottom of the photo page. They can fill in your names, birth date and passport number.
field-passport-type = Kind of document
option-passport-type-ordinary = Ordinary passport
option-passport-type-diplomatic = Diplomatic passport
option-passport-type-service = Service passport
option-passport-type-official = Official passport
option-passport-type-special = Special passport
option-passport-type-other = Another travel document
field-passport-type-other = Which document is it?
field-passport-number = Passport number
field-passport-number-hint = As printed in your passport. Spaces and hyphens do not matter.
field-passport-country = Issuing country
field-passport-country-hint = The country or organisation that issued the passport.
field-passport-issued = Date of issue
field-passport-issued-hint = Day, month and year as in your passport, for example 27 3 2021.
field-passport-expires = Valid until
field-passport-expires-hint = Day, month and year as in your passport, for example 26 3 2031.
field-passport-authority = Issuing authority
field-passport-authority-hint = As printed in your passport, for example a ministry, an office or a number.

## Person

field-one-name = Do you have only one name?
field-one-name-hint = Answer yes if your passport does not have both a surname and given names.
field-surname = Surname
field-surname-hint = The family name exactly as in your passport. If you have only one name, write it here.
field-given-names = Given names
field-given-names-hint = All given names exactly as in your passport, in the same order.
field-native-name = Full name in your own script
field-native-name-hint = Only if you write your name in other letters, for example محمد or Олена.
field-other-surname = Have you ever had another surname?
field-other-surname-hint = For example at birth or before a marriage.
field-birth-surname = Surname at birth, or former surname
field-birth-surname-hint = If there are several, begin with the one you had at birth.
field-birth-date = Date of birth
field-birth-date-hint = Day, month and year, for example 12 8 1974. If your passport shows no day or no month, write 00 there.
field-birth-place = Place of birth
field-birth-place-hint = Town or village, as in your passport.
field-birth-country = Country of birth
field-birth-country-hint = The country that the place belongs to today.
field-sex = Sex
field-sex-hint = As in your passport.
option-sex-female = Female
option-sex-male = Male
option-sex-other = Other or not stated
field-nationality = Present nationality
field-nationality-hint = The nationality that is written in your passport.
field-nationality-changed = Did you have another nationality at birth?
field-birth-nationality = Nationality at birth
field-more-nationalities = Do you have other nationalities today?
field-other-nationality = Other nationality
field-third-nationality = One more nationality, if you have it
field-civil-status = Civil status
option-civil-status-single = Single
option-civil-status-married = Married
option-civil-status-registered-partnership = Registered partnership
option-civil-status-separated = Separated
option-civil-status-divorced = Divorced
option-civil-status-widowed = Widowed
option-civil-status-other = Other
field-civil-status-other = What is your civil status?
field-national-id = National identity number
field-national-id-hint = Leave this empty if your country does not give one.

## Family

field-guardian-role = Who has parental authority?
field-guardian-role-hint = The applicant is under age. A parent or guardian has to agree to the journey.
option-guardian-role-parent = A parent
option-guardian-role-legal-guardian = A legal guardian
field-guardian-surname = Surname of the parent or guardian
field-guardian-surname-hint = If this person has only one name, write it here.
field-guardian-given-names = Given names of the parent or guardian
field-guardian-given-names-hint = Leave this empty if the person has only one name.
field-guardian-nationality = Nationality of the parent or guardian
field-guardian-same-address = Does this person live at the same address as the applicant?
field-guardian-address = Address of the parent or guardian
field-guardian-address-hint = Street, town, postal code and country.
field-guardian-phone = Telephone of the parent or guardian
field-guardian-phone-hint = With the country code, for example +221 33 555 01 42.
field-guardian-email = E-mail of the parent or guardian
field-eu-family = Are you a family member of a citizen of the EU, the EEA or Switzerland?
field-eu-family-hint = Also answer yes if the rights of family members of United Kingdom nationals under the withdrawal agreement apply to you. Several questions are then left out.
field-eu-relationship = What are you to this citizen?
option-eu-relationship-spouse = Spouse
option-eu-relationship-child = Child
option-eu-relationship-grandchild = Grandchild
option-eu-relationship-dependent-ascendant = Dependent parent or grandparent
option-eu-relationship-registered-partner = Registered partner
option-eu-relationship-other = Other
field-eu-relationship-other = How are you related?
field-eu-surname = Surname of this citizen
field-eu-surname-hint = If this person has only one name, write it here.
field-eu-given-names = Given names of this citizen
field-eu-given-names-hint = Leave this empty if the person has only one name.
field-eu-birth-date = Date of birth of this citizen
field-eu-birth-date-hint = Day, month and year, for example 5 5 1986.
field-eu-nationality = Nationality of this citizen
field-eu-document-number = Passport or identity card number of this citizen
field-eu-document-number-hint = Spaces and hyphens do not matter.

## Home and work

field-home-street = Street and number
field-home-street-hint = With flat or floor where it helps. You can use several lines.
field-home-city = Town
field-home-region = Region, province or state
field-home-postcode = Postal code
field-home-postcode-hint = Leave this empty if there is none.
field-home-country = Country where you live
field-email = E-mail
field-email-hint = We send news about your application to this address.
field-phone = Telephone
field-phone-hint = With the country code, for example +999 20 555 0142.
field-lives-abroad = Do you live in a country other than that of your nationality?
field-lives-abroad-hint = Answer yes if you have a residence permit there.
field-residence-permit = Number of your residence permit
field-residence-permit-hint = Or of the document that allows you to live there.
field-residence-unlimited = Is this permit valid without an end date?
field-residence-until = Permit valid until
field-residence-until-hint = Day, month and year, for example 31 12 2028.
field-occupation = Present occupation
field-occupation-hint = Choose the one that describes your main activity.
option-occupation-employee = Employee
option-occupation-self-employed = Self-employed or business owner
option-occupation-civil-servant = Public service
option-occupation-student = Pupil or student
option-occupation-retired = Retired
option-occupation-homemaker = At home with family
option-occupation-unemployed = Looking for work
option-occupation-farmer = Farming or fishing
option-occupation-seafarer = Seafarer
option-occupation-journalist = Journalist
option-occupation-religious = Religious office
option-occupation-diplomat = Diplomat
option-occupation-none = None
option-occupation-other = Other
field-occupation-title = Your work in a few words
field-occupation-title-hint = For example nurse, carpenter, student of law. You have to fill this in if you chose “Other”.
field-employer-name = Name of employer or school
field-employer-name-hint = If you work for yourself, the name of your business or your own name.
field-employer-address = Address of employer or school
field-employer-address-hint = Street, town, postal code and country.
field-employer-phone = Telephone of employer or school
field-employer-phone-hint = With the country code, for example +999 20 555 0100.

## Stay

field-lodging = Where will you stay?
field-lodging-hint = Choose where you will spend most nights.
option-lodging-person = With the person who invites me
option-lodging-hotel = In a hotel or other lodging
option-lodging-none = I will not stay overnight
field-host-surname = Surname of the person who invites you
field-host-surname-hint = If this person has only one name, write it here.
field-host-given-names = Given names of the person who invites you
field-host-given-names-hint = Leave this empty if the person has only one name.
field-hotel-name = Name of the hotel or lodging
field-hotel-name-hint = If there are several, the one where you will stay longest.
field-host-address = Address of the place where you will stay
field-host-address-hint = Street, town and postal code.
field-host-email = E-mail of the host or hotel
field-host-phone = Telephone of the host or hotel
field-host-phone-hint = With the country code, for example +999 1 555 0100.
field-invited-by-organisation = Does a company or organisation invite you?
field-invited-by-organisation-hint = For example a firm, a university, a hospital or a club.
field-organisation-name = Name of the organisation
field-organisation-address = Address of the organisation
field-organisation-address-hint = Street, town, postal code and country.
field-organisation-phone = Telephone of the organisation
field-organisation-phone-hint = With the country code, for example +999 1 555 0177.
field-organisation-email = E-mail of the organisation
field-organisation-contact-surname = Surname of the contact person
field-organisation-contact-surname-hint = If this person has only one name, write it here.
field-organisation-contact-given-names = Given names of the contact person
field-organisation-contact-given-names-hint = Leave this empty if the person has only one name.
field-organisation-contact-address = Address of the contact person
field-organisation-contact-address-hint = Leave this empty if it is the address of the organisation.
field-organisation-contact-phone = Telephone of the contact person
field-organisation-contact-phone-hint = With the country code, for example +999 1 555 0178.
field-organisation-contact-email = E-mail of the contact person

## Means

field-payers = Who pays for your journey and your stay?
field-payers-hint = Choose both if you share the costs.
option-payers-self = I pay
option-payers-sponsor = Somebody else pays
field-own-means = How will you pay?
option-own-means-cash = Cash
option-own-means-travellers-cheques = Traveller’s cheques
option-own-means-credit-card = Credit card
option-own-means-prepaid-accommodation = Lodging already paid
option-own-means-prepaid-transport = Transport already paid
option-own-means-other = In another way
field-own-means-other = In which other way will you pay?
field-sponsor = Who is your sponsor?
field-sponsor-hint = If it is the person or organisation that you named before, you do not have to repeat anything.
option-sponsor-host = The person who invites me
option-sponsor-organisation = The organisation that invites me
option-sponsor-other = Somebody else
field-sponsor-name = Name of the sponsor
field-sponsor-name-hint = A person, a company or an organisation.
field-sponsor-means = What does the sponsor give?
option-sponsor-means-cash = Cash
option-sponsor-means-accommodation = Lodging
option-sponsor-means-all-expenses = All costs during the stay
option-sponsor-means-prepaid-transport = Transport already paid
option-sponsor-means-other = Something else
field-sponsor-means-other = What else does the sponsor give?

## Before sending

field-fingerprints-before = Have you given fingerprints for a visa before?
field-fingerprints-before-hint = Only for a visa of the same kind as this one.
field-fingerprints-date = Day on which you gave them
field-fingerprints-date-hint = Leave this empty if you do not know it.
field-earlier-visa-number = Number of that visa
field-earlier-visa-number-hint = It is on the visa sticker. Leave this empty if you do not know it.
field-preparer-self = Did you fill in this form yourself?
field-preparer-self-hint = Answer no if another person filled it in for you.
field-preparer-surname = Surname of the person who filled it in
field-preparer-surname-hint = If this person has only one name, write it here.
field-preparer-given-names = Given names of the person who filled it in
field-preparer-given-names-hint = Leave this empty if the person has only one name.
field-preparer-address = Address of this person
field-preparer-address-hint = Street, town, postal code and country.
field-preparer-email = E-mail of this person
field-preparer-phone = Telephone of this person
field-preparer-phone-hint = With the country code, for example +94 37 555 0199.
field-signing-place = Place where you make these declarations
field-signing-place-hint = The town where you are now.
field-declare-fee = I know that the visa fee is not paid back if the visa is refused.
field-declare-insurance = I apply for more than one entry: I know that I need travel medical insurance for my first stay and for every later one.
field-declare-data = I have read how my data are used: they are needed to examine this application, authorities that decide on visas may see them, and I may ask to see and correct them.
field-declare-truth = All that I have stated is correct and complete, as far as I know. I know that false statements can lead to refusal, to annulment of the visa and to prosecution.
field-declare-leave = I will leave before the visa ends, if it is granted.
field-declare-entry = I know that a visa alone gives no right to enter: at the border I still have to meet the conditions of entry.
field-declare-guardian = I am the parent or guardian named in this form. I agree to the journey and make these declarations for the child.

## Problems: what is wrong, where, and how to put it right

problem-required = Fill in “{ $label }”.
problem-choose = Choose an answer to “{ $label }”.
problem-choose-some = Choose at least one answer to “{ $label }”.
problem-accept = Tick the box to accept: “{ $label }” You can only send the form once you have accepted it.
problem-date-required = Give day, month and year for “{ $label }”.
problem-too-long = “{ $label }” can have at most { $max } characters; yours has { $length }. Shorten it.
problem-not-an-option = The answer to “{ $label }” is not in the list any more. Choose one from the list.
problem-date-missing = “{ $label }” has no { $part ->
        [day] day
        [month] month
       *[year] year
    }. Add it.
problem-date-number = In “{ $label }” the { $part ->
        [day] day
        [month] month
       *[year] year
    } is not a number. Write it in digits, for example { $part ->
        [day] 27
        [month] 3 for March
       *[year] 2027
    }.
problem-date-year = The year in “{ $label }” needs four digits, for example 1974.
problem-date-impossible = “{ $label }”: there is no day { $day } in month { $month } of the year { $year }. Check day, month and year.
problem-country = “{ $typed }” is not a country in the list for “{ $label }”. Choose one from the list.
problem-email = “{ $typed }” is not an e-mail address. Write “{ $label }” in the form name@example.org.
problem-phone = “{ $typed }” is not a telephone number. Write “{ $label }” in digits with the country code, for example +999 20 555 0142.
problem-document-letter = “{ $label }” has “{ $letter }” at place { $place }. Use only the letters A to Z and digits, as printed in the document.
problem-integer = “{ $typed }” is not a whole number. Write “{ $label }” in digits, for example 30.
problem-name-digit = “{ $label }” has the digit “{ $letter }” in it. Write the name in letters.
problem-name-letter = “{ $label }” has the character “{ $letter }” at place { $place }, which cannot be used in a name. Write the name as in your passport.
problem-name-machine = “{ $label }” has “{ $letter }” at place { $place }, for which passports have no common spelling. Write this name as in the lines with “<” signs at the bottom of the photo page.
problem-name-no-letter = “{ $label }” has no letter in it. Write the name as in your passport.
problem-name-dummy = Do not write “{ $typed }” for “{ $label }”. If you have only one name, answer yes to “Do you have only one name?” and write it as the surname.
problem-purpose = The visa that you chose does not cover all purposes in “{ $label }”. Change the purposes, or choose another kind of visa.
problem-entries = The visa that you chose does not give this number of entries. Change the answer to “{ $label }”, or choose another kind of visa.
problem-birth-future = “{ $label }” is in the future. Give a day not later than { $latest }.
problem-birth-old = “{ $label }” is more than { $years } years ago. Check the year.
problem-past-only = “{ $label }” is in the future. Give a day not later than { $latest }.
problem-passport-before-birth = “{ $label }” is before the date of birth ({ $birth }). Check both dates.
problem-passport-order = “{ $label }” is not after the date of issue ({ $issued }). Check both dates in your passport.
problem-passport-expired = Your passport ended on { $expired }. Check “{ $label }”; if it is right, you need a new passport before you apply.
problem-passport-old = Your passport must have been issued within the last { $years } years, that is on { $earliest } or later. Check “{ $label }”; if it is right, you need a new passport before you apply.
problem-passport-short = Your passport must be valid { $months } months after you leave on { $departure }, that is until { $needed } or longer. Check “{ $label }”; if it is right, travel earlier or get a new passport.
problem-departure-passport = Your passport is valid until { $expires } and must be valid { $months } months after you leave. Choose { $latest } or an earlier day for “{ $label }”, or get a new passport.
problem-arrival-past = “{ $label }” is in the past. Choose { $earliest } or a later day.
problem-arrival-early = You can apply at most { $months } months before you arrive. Choose an earlier day for “{ $label }”, or apply on { $from } or later.
problem-departure-order = “{ $label }” is before the day of arrival ({ $arrival }). Check both dates.
problem-stay-long = From arrival to departure there are { $days } days; this visa allows at most { $max }. Choose an earlier day for “{ $label }”.
problem-stay-days = You asked for { $days } days; this visa allows at most { $max }. Lower the number in “{ $label }”.
problem-stay-days-few = You asked for { $days } days altogether, but your first stay alone has { $first }. Raise the number in “{ $label }” or change the dates.
problem-permit-expired = The permit has already ended. Check “{ $label }”: it must be { $earliest } or later.
problem-onward-order = “{ $label }” is before the day from which the permit is valid ({ $from }). Check both dates.
problem-onward-expired = The entry permit ends before you leave on { $departure }. Check “{ $label }”, or travel earlier.
problem-nationality-repeated = You have already named { $country }. Name a different nationality in “{ $label }”, or answer no to the question above it.
problem-lodging-none = You stay overnight, so “{ $label }” needs a place. Choose one, or correct your dates if you leave on the day of arrival.
problem-sponsor-missing = For “{ $label }” you chose { $sponsor ->
        [host] the person who invites you, but you did not say that you stay with such a person
       *[organisation] the organisation that invites you, but you did not say that one invites you
    }. Change this answer, or go back to the pages about your stay.
problem-mrz-shape = “{ $label }” cannot be read as the lines of a passport. Scan or copy both lines with all “<” signs: two lines of 44 characters, or the two or three lines of an identity card.
problem-mrz-length = Line { $line } of “{ $label }” has { $length } characters; a line like this has { $expected }. Scan or copy it again, with all “<” signs.
problem-mrz-sign = Line { $line } of “{ $label }”, place { $place }: “{ $read }” does not occur in machine-readable lines. They have only A to Z, digits and “<”. Correct it, or empty the box and type your data.
problem-mrz-kind = “{ $label }” holds the lines of a visa. Scan or copy the lines of the passport itself, at the bottom of the photo page.
problem-mrz-check-digit = Line { $line } of “{ $label }”, place { $place }: the check digit for { $what ->
        [document_number] the document number
        [birth] the date of birth
        [expiry] the date of expiry
        [personal_number] the personal number
        [composite] the whole line
       *[optional_data] the optional data
    } is “{ $read }”, but “{ $computed }” is expected. A character was misread: compare this part with your passport, or empty the box and type your data.
problem-mrz-character = Line { $line } of “{ $label }”, place { $place }: “{ $read }” stands where { $expected ->
        [digits] a digit
       *[letters] a letter
    } is expected. Compare this place with your passport, or empty the box and type your data.
problem-mrz-part = Line { $line } of “{ $label }”, place { $place }: { $what ->
        [document_code] the kind of document
        [issuing_state] the issuing country
        [name] the name
        [document_number] the document number
        [nationality] the nationality
        [birth] the date of birth
        [sex] the sex
        [expiry] the date of expiry
        [personal_number] the personal number
        [composite] the last check digit
       *[optional_data] the optional data
    } cannot be read. Compare this part with your passport, or empty the box and type your data.
problem-mrz-conflict = “{ $label }” differs from your passport. You typed: { $typed }. The machine-readable lines say: { $read }. Correct the one that is wrong.
