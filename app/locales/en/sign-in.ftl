# Coming in and going out, and the own account.

sign-in-title = Sign in with your e-mail address
sign-in-lead = We send you a link. There is no password to remember. Use the same address each time, so that you find your applications again.
sign-in-email = E-mail address
sign-in-email-hint = For example name@example.org
sign-in-send = Send me a link
sign-in-to-staff = I work for a consular post
sign-in-sent-title = Look into your mail
sign-in-sent-text = We sent a link to { $address }. It works once and for { $minutes } minutes.
sign-in-sent-nothing = Nothing there? Look into the folder for unwanted mail, and check that the address is right.
sign-in-sent-demo = In this demonstration you do not need a mailbox.
sign-in-sent-demo-open = Open the link from the mail
sign-in-link-title = Sign in
sign-in-link-text = Your link works. Press the button to sign in on this device.
sign-in-link-use = Sign in
sign-in-link-dead-title = This link does not work any more
sign-in-link-dead-text = A link works once and for { $minutes } minutes. Ask for a new one; nothing you have typed is lost.
sign-in-link-again = Ask for a new link
sign-in-problem-email = This is not an e-mail address. Write it in the form name@example.org.
sign-in-problem-wrong = Sign-in name or password is not right. Check both and try again.
sign-in-problem-code = This code is not right or was used already. Wait for the next code of the app, or use a recovery code.
sign-in-problem-current = The current password is not right.
sign-in-problem-same = The new password is the same as the current one. Choose another.

staff-sign-in-title = Staff sign-in
staff-sign-in-login = Sign-in name
staff-sign-in-password = Password
staff-sign-in-continue = Continue
staff-sign-in-lost = Password or device lost? Your administrator can start your account anew.
staff-sign-in-to-applicant = I apply for a visa

second-factor-title = Second step
second-factor-code = Code
second-factor-hint = The six digits that your app shows now, or one of your recovery codes.
second-factor-demo = In this demonstration the code is { $code }.

set-up-title = Set up the second step
set-up-lead = Besides your password you need a code of an authenticator app on your phone each time you sign in.
set-up-step-app = Open an authenticator app on your phone.
set-up-step-scan = Scan this square with it.
set-up-step-code = Type the six digits that the app then shows.
set-up-qr = QR code with the secret for the authenticator app
set-up-typing = If you cannot scan, type this into the app:
set-up-code-hint = Six digits
set-up-finish = Finish

recovery-title = Your recovery codes
recovery-lead = If you lose your phone, each of these codes lets you in once. Write them down or print them, and keep them apart from your computer.
recovery-warning = They are shown only now.
recovery-continue = I have kept them

account-title = My account
account-name = Name
account-roles = Roles
account-sessions = Devices signed in
account-must-change = Choose your own password before you go on.
account-password-title = Change the password
account-current = Current password
account-new = New password
account-new-hint = At least 8 characters. A few words in a row are good. Not your name.
account-change = Change the password
account-changed = Your password is changed. Sign in with the new one.
account-sessions-title = Sign out everywhere
account-sessions-text = Ends your session on every device, this one too.
account-end-all = Sign out everywhere
account-ended-all = You are signed out on every device.
