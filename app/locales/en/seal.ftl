# The check of a digital seal. Values: part, byte, sealed, passport, day, days, months, years.

seal-title = Check a digital seal
seal-link = Check the digital seal of a visa
seal-lead = Scan the square barcode of the visa. The answer says whether a signer whom we believe signed it, and whether the printed lines and the passport are the ones that were signed. Every look-up is recorded.
seal-bytes = Content of the barcode
seal-bytes-hint = Hexadecimal digits or base64, as the scanner sends them.
seal-mrz = Machine readable zone of the visa
seal-mrz-hint = Two lines. Without them nothing tells whether the printed text was changed.
seal-passport = Machine readable zone of the passport
seal-passport-hint = Two lines, if you want to compare the passport.
seal-check = Check this seal
seal-next = Next seal
seal-result-title = { $verdict } – digital seal
seal-good = Good
seal-good-text = A signer whom we believe signed this seal, and all that was given agrees with it. The seal does not cover the portrait.
seal-training = Training key
seal-training-text = The signature is right, but the key is for training. This is no visa.
seal-unreadable = Not readable
seal-unreadable-text = These bytes are no digital seal of a visa. Scan the barcode again.
seal-unreadable-at = At byte { $byte }: { $part ->
    [magic] these bytes do not begin as a seal does
    [version] the version is not known
    [state] the issuing State is wrong
    [signer] the signer is wrong
    [date] a date is wrong
    [kind] the seal is not of a visa
    [feature] a part of the content is wrong or missing
   *[signature] the signature is missing, cut or wrong in form
}.
seal-unknown-signer = Unknown signer
seal-unknown-signer-text = The certificate of the signer is not here, so nothing can be said. Ask for the newest certificates of the issuing State.
seal-untrusted = Signer not trusted
seal-untrusted-text = No authority whom we believe answers for this signer. Take the seal as a forgery until the issuing State confirms it.
seal-wrong-type = Signer not for visas
seal-wrong-type-text = The certificate of the signer is not for such a document. Take the seal as a forgery.
seal-expired-signer = Expired signer
seal-expired-signer-text = The certificate of the signer was not valid when it signed, or is not valid now. Look the visa up at the issuing State.
seal-until = The certificate is valid until { $day }.
seal-revoked = Revoked signer
seal-revoked-text = The certificate of the signer was revoked. Its seals are not to be believed.
seal-since = It was revoked on { $day }.
seal-forged = Forged seal
seal-forged-text = The signature does not belong to this content: the seal was changed. Keep the document and report it.
seal-wrong-visa-mrz = Visa lines wrong
seal-wrong-visa-mrz-text = The printed lines are wrong by themselves. Scan them again; if they stay so, report the visa.
seal-altered = Altered visa
seal-altered-text = The printed lines are not those that were signed. The differences are named below. Keep the document and report it.
seal-wrong-passport-mrz = Passport lines wrong
seal-wrong-passport-mrz-text = The lines of the passport are wrong by themselves. Scan them again; if they stay so, report the passport.
seal-other-passport = Another passport
seal-other-passport-text = The visa was issued for another passport than this one.
seal-passport-numbers = The seal names the passport { $sealed }; this is { $passport }.
seal-note-stale = The list of revoked certificates is missing or old: a revocation could have been missed.
seal-note-unknown-feature = The seal has parts that this program does not know. They are signed and change nothing.
seal-note-nationality = The passport was issued by another State than the nationality in the visa. That can be right.
seal-note-nationality-values = The visa names the nationality { $sealed }, the passport was issued by { $passport }. That can be right, for example for refugees.
seal-note-not-compared = The printed lines were not given, so nothing was compared with them.
seal-mismatches = What differs
seal-column-field = Field
seal-column-sealed = Sealed
seal-column-printed = Printed
seal-said = What the seal says
seal-said-hint = The optional data at the end of the second line are not in the seal.
seal-said-state = Issuing State
seal-said-signer = Signer and certificate
seal-said-issued = Issued on
seal-said-signed = Signed on
seal-said-passport = Passport
seal-said-entries = Entries
seal-said-stay = Stay
seal-entries-none = Not said
seal-entries-unlimited = Without limit
seal-stay-until = Until the last day of validity
seal-stay-border = Decided at the border
seal-stay-transit = Transit without entry
seal-stay-for = { $days } days, { $months } months, { $years } years
problem-seal-bytes = Scan the barcode again: hexadecimal digits or base64 are needed.
problem-mrz-no-passport = These are the lines of a visa. Scan the passport.

# The same answers in the list of look-ups.
verdict-seal-good = Seal: good
verdict-seal-training = Seal: training key
verdict-seal-unreadable = Seal: not readable
verdict-seal-unknown-signer = Seal: unknown signer
verdict-seal-untrusted = Seal: signer not trusted
verdict-seal-wrong-type = Seal: signer not for visas
verdict-seal-expired-signer = Seal: expired signer
verdict-seal-revoked = Seal: revoked signer
verdict-seal-forged = Seal: forged seal
verdict-seal-wrong-visa-mrz = Seal: visa lines wrong
verdict-seal-altered = Seal: altered visa
verdict-seal-wrong-passport-mrz = Seal: passport lines wrong
verdict-seal-other-passport = Seal: another passport
