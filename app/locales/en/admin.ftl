# The accounts of staff, the posts, and background work that failed.

admin-title = Administration
admin-tab-users = Accounts
admin-tab-posts = Posts
admin-tab-jobs = Failed work
admin-column-login = Sign-in name
admin-column-name = Name
admin-column-roles = Roles
admin-column-post = Post
admin-column-state = State
admin-state-active = Active
admin-state-new = Not yet set up
admin-state-disabled = Disabled
admin-add = Add an account
admin-add-lead = The next page shows a first password once. Give it to the person yourself. At the first sign-in the person chooses an own password and sets up the second step.
admin-login-hint = Small letters, digits, dots and hyphens, for example a.pavic.
admin-name-hint = As colleagues know the person.
admin-roles = Roles
admin-roles-hint = Only what the work needs. An administrator has no other role.
admin-post = Post
admin-post-hint = Border officers, auditors and administrators can be without a post.
admin-no-post = No post
admin-second-factor = Second step set up
admin-first-password = First password not yet changed
admin-created = Added
admin-disabled-since = Disabled since
admin-own-account = This is your own account. Another administrator has to change it.
admin-roles-title = Roles and post
admin-access-title = Access
admin-enable = Enable again
admin-disable = Disable the account
admin-disable-title = Disable the account of { $name }?
admin-disable-text = The person is signed out everywhere at once and cannot sign in any more. What the person did stays in the journals under this name.
admin-disable-cases = { $count ->
    [0] The person holds no open case.
    [one] One open case goes back to the pool.
   *[other] { $count } open cases go back to the pool.
}
admin-disable-blanks = { $count ->
    [one] This person holds one blank sticker. Afterwards a supervisor of the post takes it back and a custodian counts and confirms.
   *[other] This person holds { $count } blank stickers. Afterwards a supervisor of the post takes them back and a custodian counts and confirms.
}
admin-reset = Start the account anew
admin-reset-title = Start the account of { $name } anew?
admin-reset-text = For a person who lost the password or the phone. The old password and the second step stop working, and the person is signed out everywhere. Make sure that you speak with the right person.
admin-password-title = First password
admin-password-text = Give this to the person yourself, not by mail.
admin-password = First password
admin-password-once = The password is shown only now.
admin-password-done = I have noted it
admin-posts-lead = Posts stand in the policy (version { $version }). They are changed there, not here.
admin-posts-code = Code
admin-posts-name = Name
admin-posts-city = Place of issue
admin-posts-zone = Time zone
admin-posts-currency = Currency
admin-posts-email = E-mail
admin-jobs-lead = Work that was tried several times and given up, for example letters that could not be sent. When the cause is gone, try again.
admin-jobs-none = No work has failed.
admin-jobs-kind = Kind
admin-jobs-failed = Given up
admin-jobs-attempts = Tries
admin-jobs-error = Cause
admin-jobs-retry = Action
admin-jobs-again = Try again
admin-done-roles = Roles and post are changed. The person has to sign in again.
admin-done-disabled = { $count ->
    [0] The account is disabled.
    [one] The account is disabled. One case went back to the pool.
   *[other] The account is disabled. { $count } cases went back to the pool.
}
admin-done-enabled = The account is enabled.
admin-done-retry = The work is tried again.
admin-problem-login = Use only small letters, digits, dots, hyphens and underscores, at most 64.
admin-problem-login-taken = There is already an account with this sign-in name. Choose another.
admin-problem-name = Enter the name, at most 100 characters.
admin-problem-roles = Choose at least one role.
admin-problem-admin-alone = An administrator can have no other role. Untick the others, or the administrator.
admin-problem-own-account = You cannot change your own account here. Ask another administrator.
admin-problem-post-missing = These roles need a post. Choose one.
admin-problem-post-unknown = There is no such post in the policy. Choose another.

admin-tab-printers = Printers
admin-printers-lead = Operators choose one of these when they load a sticker. A correction counts from the next print file on.
admin-printers-none = There is no printer yet. Without one no sticker can be loaded.
admin-printer-add = Add a printer
admin-printer-title = Printer { $name }
admin-printer-name = Name
admin-printer-name-hint = The short name on the machine, for example P1.
admin-printer-post = Post
admin-printer-kind = How files get there
admin-printer-uri = Address
admin-printer-uri-hint = For IPP only, for example ipps://printer.example/ipp/print.
admin-printer-trust = Certificate of the printer (PEM)
admin-printer-trust-hint = For ipps only. With one, the printer must show exactly this certificate or one that it signed. Leave it empty when a public authority signed the printer’s certificate.
admin-printer-offset = Correction (right / down)
admin-printer-offset-x = Correction to the right, in millimetres
admin-printer-offset-x-hint = From the calibration sheet; negative to the left.
admin-printer-offset-y = Correction down, in millimetres
admin-printer-offset-y-hint = From the calibration sheet; negative upwards.
admin-printer-state = Service
admin-printer-active = In service
admin-printer-out = Out of service
admin-printer-change = Save the printer
admin-printer-calibration = Calibration sheet
admin-printer-calibration-text = Print it at actual size on plain paper cut to the size of a sticker. The rungs show how far off the printer is; add their numbers to the correction and print it again.
admin-printer-sheet = Calibration sheet { $format } (PDF)
admin-printer-format = Size
admin-printer-test = Send the sheet to the printer
admin-printer-service = Service
admin-printer-reason = Why it is out of service
admin-printer-reason-hint = Operators read this.
admin-printer-take-out = Take out of service
admin-printer-put-back = Put back into service
admin-done-printer-added = The printer is added. Print its calibration sheet next.
admin-done-printer-changed = The printer is saved.
admin-done-printer-out = The printer is out of service. Nothing is loaded into it any more.
admin-done-printer-back = The printer is in service again.
admin-done-printer-test = The printer took the sheet as job { $job }.
admin-tab-lists = Watch lists
