# Why a use case did not do what was asked.

error-not-found = There is no such case, or it is not yours to see.
error-forbidden = Your account has no right to do this.
error-problems = Something has to be corrected.
error-busy = The system is busy. Nothing was changed: try again in a moment.
error-internal = Something went wrong on our side. Nothing was changed. If you write to us, give this reference: { $reference }.

problem-label-missing = { $field } is empty, and the sticker needs it.
problem-label-too-long = { $field } has { $got } characters; the sticker has room for { $limit }.
problem-label-does-not-fit = { $field } does not fit on the sticker, even in the smallest size.
problem-label-no-glyph = { $field } has the sign { $letter }, which the sticker’s typefaces do not have.
problem-label-portrait = The portrait cannot be printed: it must be a JPEG picture of about 35 by 45.
problem-number-ledger = The stock ledger has another number for this sticker than the case. Nothing is printed; report it to the custodian.
problem-number-case = The number on the sticker is not the one of the case. Nothing is printed; report it.
problem-number-mrz = The machine readable zone shows another number than the case. Nothing is printed; report it.
problem-number-seal = The digital seal says another number than the case. Nothing is printed; report it.
problem-seal-no-key = No key may sign digital seals now, so nothing is printed. An administrator has to make one.

problem-visa-mrz-document-code = The type of visa cannot be written in the machine readable zone.
problem-visa-mrz-issuing-state = The code of the issuing State cannot be written in the machine readable zone.
problem-visa-mrz-name = The name cannot be written in the machine readable zone. Set the name by hand.
problem-visa-mrz-letter = The name cannot be written in the machine readable zone: there is no rule for the letter { $letter }. Set the name by hand.
problem-visa-mrz-document-number = The document number cannot be written in the machine readable zone.
problem-visa-mrz-nationality = The nationality cannot be written in the machine readable zone.
problem-visa-mrz-birth = The date of birth cannot be written in the machine readable zone.
problem-visa-mrz-sex = The sex cannot be written in the machine readable zone.
problem-visa-mrz-expiry = The last day of validity cannot be written in the machine readable zone.
problem-visa-mrz-optional-data = The optional data cannot be written in the machine readable zone.

sticker-place-of-issue = Place of issue
sticker-valid-from = First day of validity
sticker-valid-until = Last day of validity
sticker-entries = Number of entries
sticker-duration = Days of stay
sticker-number = Visa number
sticker-date-of-issue = Date of issue
sticker-kind = Type of visa
sticker-remarks = Remarks
sticker-primary = Surname
sticker-secondary = Given names
sticker-passport-number = Passport number
sticker-sex = Sex
sticker-birth-date = Date of birth
sticker-nationality = Nationality
sticker-portrait = Portrait
sticker-signature = Signature
sticker-seal = Seal
sticker-mrz-upper = Upper line of the machine readable zone
sticker-mrz-lower = Lower line of the machine readable zone
sticker-specimen = Specimen mark
sticker-copy = Copy mark
sticker-state = Name of the State
sticker-document = Word for visa
problem-paper-of-other-case = This paper was not uploaded for this case, or as another kind of paper. Choose among the papers that the page offers.
