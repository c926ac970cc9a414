# The check of a visa at the border. Values of a fault: field, line, position, expected, found.

border-title = Border check
border-lead = Scan the two lines at the bottom of the visa sticker, or type them. Every look-up is recorded.
border-mrz = Machine readable zone of the visa
border-mrz-hint = Two lines with “<” signs. They can also come as one.
border-check = Check this visa
border-result-title = { $verdict } – border check
border-next = Next visa
border-again = Try again
border-recent = My last look-ups
border-recent-at = Time
border-recent-number = Visa number
border-recent-verdict = Answer
border-fields = What was read
border-column-field = Field
border-column-read = Read
border-column-issued = Issued
border-differs = differs
border-record = The visa as issued
border-record-name = Name
border-record-passport = Passport
border-record-number = Visa number
border-record-from = Valid from
border-record-until = Valid until
border-record-entries = Entries
border-record-days = Stay
border-record-reference = Reference
border-entries-left = { $count ->
    [0] none left
    [one] one left
   *[other] { $count } left
}
border-portrait = Portrait
border-portrait-alt = Portrait that was printed on this visa
border-crossing = Record the crossing
border-place = Crossing point
border-record-entry = Record entry
border-record-exit = Record exit
border-done-entry = The entry is recorded.
border-done-exit = The exit is recorded.

verdict-valid = Valid
verdict-valid-text = We issued this visa, nothing in it was changed, and it can be used today. Compare the portrait and the passport.
verdict-not-yet-valid = Not yet valid
verdict-not-yet-valid-text = We issued this visa and nothing in it was changed, but it begins later.
verdict-expired = Expired
verdict-expired-text = We issued this visa and nothing in it was changed, but it is over.
verdict-used-up = Used up
verdict-used-up-text = We issued this visa and nothing in it was changed, but all its entries are used.
verdict-revoked = Revoked
verdict-revoked-text = We issued this visa and later revoked it. It gives no right to enter.
verdict-annulled = Annulled
verdict-annulled-text = We issued this visa and later annulled it. It gives no right to enter.
verdict-spoiled = Spoiled sticker
verdict-spoiled-text = This sticker was declared spoiled. Nobody should hold it. Keep it and report it.
verdict-reported = On the list: stop
verdict-reported-text = This number is on the list of stolen, lost or withdrawn stickers. Keep the document, stop the holder and report it at once.
verdict-not-issued = Not issued
verdict-not-issued-text = This sticker is ours but was handed over to nobody. It may be stolen. Keep it and report it.
verdict-unknown = Unknown
verdict-unknown-text = We have never issued a visa with this number. Check that it is a visa of this State and that the number was read right.
verdict-other-passport = Other passport
verdict-other-passport-text = This visa was issued for another passport. Ask for a second control.
border-by-number = The sticker has no lines that can be read
border-by-number-text = A visa can be filled in by hand when a post cannot print; then it has no lines at the bottom. Type the number of the sticker and the number of the passport from the papers.
border-number = Number of the sticker
border-passport = Number of the passport
border-check-numbers = Check the numbers
border-by-hand = Filled in by hand.
border-by-hand-told = The post { $post } filled this sticker in by hand on { $when }. It has no machine readable lines and no seal; lines or a seal on it are not ours. Compare every value with the record.
border-by-hand-why = Why: { $reason }
border-by-hand-reconciled = A supervisor has gone through it since.
border-by-hand-open = Nobody has gone through it since.
verdict-forged = Differs from what was issued
verdict-forged-text = The number is ours, but the sticker says something else than what we printed. The differences are marked below. Keep the document and report it.
verdict-unreadable = Not readable
verdict-unreadable-text = Nothing is said about the visa. Correct what is named here, or scan again.

border-fault-check-digit = Line { $line }, position { $position }: the check digit of “{ $field }” is { $found } but should be { $expected }.
border-fault-character = Line { $line }, position { $position }: “{ $found }” may not stand in “{ $field }”.
border-fault-date = Line { $line }, position { $position }: “{ $field }” is no date.
border-fault-sex = Line { $line }, position { $position }: “{ $found }” is not F, M or “<”.
border-fault-document-code = Line { $line }, position { $position }: this is not the beginning of a visa.
border-fault-filler = Line { $line }, position { $position }: a “<” stands in “{ $field }” where none may be.
border-fault-empty = Line { $line }, position { $position }: “{ $field }” is empty.
problem-mrz-empty = Scan or type the two lines.
problem-mrz-read-character = Line { $line }, position { $position }: “{ $found }” is in no machine readable zone. They have only A to Z, digits and “<”.
problem-mrz-line-length = Line { $line } has { $found } characters instead of { $expected }. Scan it again, with all “<” signs.
problem-mrz-read-length = There are { $found } characters, which fits no document. Scan both lines again, with all “<” signs.
problem-mrz-no-visa = These are the lines of a passport or identity card. Scan the visa sticker.

mrz-field-document-code = Document code
mrz-field-issuing-state = Issuing State
mrz-field-name = Name
mrz-field-document-number = Number
mrz-field-nationality = Nationality
mrz-field-birth = Date of birth
mrz-field-sex = Sex
mrz-field-expiry = Valid until
mrz-field-optional-data = Optional data
mrz-field-personal-number = Personal number
mrz-field-composite = Composite check digit

## Packs for posts without a network

border-pack-nothing = Nothing can be said
border-pack-not-listed = Not listed
border-pack-not-listed-text = The number was not on the list of stopped ranges and ended visas. That alone does not make the visa good: look at its dates and its seal.
border-pack-too-old = The pack is too old.
border-pack-made = Pack made
