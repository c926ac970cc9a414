# Entrer et sortir, et le compte propre.

sign-in-title = Connectez-vous avec votre adresse e-mail
sign-in-lead = Nous vous envoyons un lien. Il n’y a pas de mot de passe à retenir. Utilisez toujours la même adresse pour retrouver vos demandes.
sign-in-email = Adresse e-mail
sign-in-email-hint = Par exemple nom@exemple.org
sign-in-send = Envoyez-moi un lien
sign-in-to-staff = Je travaille pour un poste consulaire
sign-in-sent-title = Consultez votre messagerie
sign-in-sent-text = Nous avons envoyé un lien à { $address }. Il fonctionne une fois, pendant { $minutes } minutes.
sign-in-sent-nothing = Rien reçu ? Regardez dans le courrier indésirable et vérifiez l’adresse.
sign-in-sent-demo = Dans cette démonstration, vous n’avez pas besoin de messagerie.
sign-in-sent-demo-open = Ouvrir le lien du message
sign-in-link-title = Connexion
sign-in-link-text = Votre lien fonctionne. Appuyez sur le bouton pour vous connecter sur cet appareil.
sign-in-link-use = Me connecter
sign-in-link-dead-title = Ce lien ne fonctionne plus
sign-in-link-dead-text = Un lien fonctionne une fois, pendant { $minutes } minutes. Demandez-en un nouveau ; rien de ce que vous avez saisi n’est perdu.
sign-in-link-again = Demander un nouveau lien
sign-in-problem-email = Ce n’est pas une adresse e-mail. Écrivez-la sous la forme nom@exemple.org.
sign-in-problem-wrong = Le nom de connexion ou le mot de passe n’est pas correct. Vérifiez les deux et réessayez.
sign-in-problem-code = Ce code n’est pas correct ou a déjà servi. Attendez le code suivant de l’application ou utilisez un code de secours.
sign-in-problem-current = Le mot de passe actuel n’est pas correct.
sign-in-problem-same = Le nouveau mot de passe est le même que l’actuel. Choisissez-en un autre.

staff-sign-in-title = Connexion des agents
staff-sign-in-login = Nom de connexion
staff-sign-in-password = Mot de passe
staff-sign-in-continue = Continuer
staff-sign-in-lost = Mot de passe ou appareil perdu ? Votre administrateur peut réinitialiser votre compte.
staff-sign-in-to-applicant = Je demande un visa

second-factor-title = Deuxième étape
second-factor-code = Code
second-factor-hint = Les six chiffres que votre application affiche maintenant, ou l’un de vos codes de secours.
second-factor-demo = Dans cette démonstration, le code est { $code }.

set-up-title = Configurer la deuxième étape
set-up-lead = En plus de votre mot de passe, il vous faut à chaque connexion un code d’une application d’authentification sur votre téléphone.
set-up-step-app = Ouvrez une application d’authentification sur votre téléphone.
set-up-step-scan = Scannez ce carré avec elle.
set-up-step-code = Saisissez les six chiffres que l’application affiche alors.
set-up-qr = Code QR contenant le secret pour l’application d’authentification
set-up-typing = Si vous ne pouvez pas scanner, saisissez ceci dans l’application :
set-up-code-hint = Six chiffres
set-up-finish = Terminer

recovery-title = Vos codes de secours
recovery-lead = Si vous perdez votre téléphone, chacun de ces codes vous permet d’entrer une fois. Notez-les ou imprimez-les et gardez-les loin de votre ordinateur.
recovery-warning = Ils ne sont affichés que maintenant.
recovery-continue = Je les ai conservés

account-title = Mon compte
account-name = Nom
account-roles = Rôles
account-sessions = Appareils connectés
account-must-change = Choisissez votre propre mot de passe avant de continuer.
account-password-title = Changer le mot de passe
account-current = Mot de passe actuel
account-new = Nouveau mot de passe
account-new-hint = Au moins 8 caractères. Quelques mots à la suite conviennent bien. Pas votre nom.
account-change = Changer le mot de passe
account-changed = Votre mot de passe est changé. Connectez-vous avec le nouveau.
account-sessions-title = Se déconnecter partout
account-sessions-text = Met fin à votre session sur tous les appareils, celui-ci compris.
account-end-all = Se déconnecter partout
account-ended-all = Vous êtes déconnecté de tous les appareils.
