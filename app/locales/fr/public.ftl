# Le cadre de toutes les pages, les pages publiques et les pages d'erreur.

## Cadre

site-title = { $page } – Vidimus
site-title-error = Erreur : { $page } – Vidimus
site-service = Service des visas
site-demo-tag = Démonstration
site-demo-text = { $state }, État fictif – démonstration. Aucun visa délivré ici n’est valable.
ui-skip = Aller au contenu principal
ui-languages = Langue
# The name of this language in itself.
ui-language = Français
ui-menu = Menu
ui-back = Retour
ui-back-nav = Retour
ui-error-prefix = Erreur :
ui-error-summary = Un point est à corriger
ui-success = C’est fait
ui-important = Important
ui-warning = Attention
ui-pages = Pages
ui-previous = Page précédente
ui-next = Page suivante
ui-change = Modifier
ui-save = Enregistrer
ui-cancel = Annuler
ui-day = Jour
ui-month = Mois
ui-year = Année
nav-applications = Mes demandes
nav-desk = Dossiers
nav-print = Impression
nav-stock = Stock
nav-border = Contrôle aux frontières
nav-admin = Administration
nav-audit = Audit
nav-sign-in = Se connecter
nav-sign-out = Se déconnecter
footer-title = À propos de ce service
footer-privacy = Données personnelles
footer-accessibility = Accessibilité
footer-staff = Connexion des agents
footer-text = Fonctionne avec Vidimus, un système ouvert de délivrance des visas.
session-ended-kept = Vous avez été déconnecté après un moment d’inactivité. Ce que vous aviez saisi est toujours là. Vérifiez et envoyez à nouveau.
session-ended-sign-in = Vous avez été déconnecté après un moment d’inactivité. Reconnectez-vous : ce que vous aviez saisi est conservé et sera là.
session-ended-lost = Vous avez été déconnecté après un moment d’inactivité, et ce que vous venez d’envoyer n’est pas arrivé. Reconnectez-vous et envoyez-le à nouveau.

## Page d'accueil

start-title = Demander un visa
start-heading = Demander un visa pour { $state }
start-lead = Remplissez votre demande ici, joignez vos pièces et suivez-la jusqu’au retour de votre passeport entre vos mains. Comptez environ 30 minutes. Vous pouvez vous arrêter à tout moment et reprendre plus tard.
start-apply = Faire une demande
start-return-title = Vous avez déjà commencé
start-return-text = Reprenez une demande, lisez nos messages ou voyez où en est votre dossier. Nous envoyons un lien à votre adresse électronique ; il n’y a pas de mot de passe à retenir.
start-sign-in = Se connecter avec son adresse électronique
start-needs-title = Ce qu’il vous faut
start-need-passport = votre passeport
start-need-photo = une photo récente de votre visage
start-need-mail = une adresse électronique que vous pouvez consulter maintenant
start-need-dates = vos dates de voyage et votre lieu de séjour
start-your-name = Voir comment votre nom sera écrit dans le visa
start-steps-title = Comment cela se passe
start-step-purpose-title = Dites pourquoi vous voyagez
start-step-purpose-text = Nous indiquons quel visa convient, quelles pièces il demande et ce qu’il coûte, avant toute donnée personnelle.
start-step-form-title = Remplissez le formulaire
start-step-form-text = Chaque page est enregistrée quand vous la quittez. Nous vérifions les noms et les numéros de passeport tant que vous pouvez les corriger.
start-step-papers-title = Ajoutez vos pièces
start-step-papers-text = Photographiez-les ou numérisez-les. Nous disons tout de suite si quelque chose est illisible.
start-step-send-title = Vérifiez et envoyez
start-step-send-text = Vous voyez tout sur une page avant de signer. Vous recevez ensuite un numéro de référence.
start-step-decision-title = Suivez votre dossier
start-step-decision-text = Vous voyez toujours ce qui vient ensuite, qui agit et dans quel délai. En cas de refus, nous disons pourquoi et comment faire recours.

## Votre nom dans le visa

your-name-title = Votre nom dans le visa
your-name-text = Les machines à la frontière lisent votre nom en lettres de A à Z. Saisissez-le comme dans votre passeport pour voir ce qu’il devient. Rien n’est enregistré.
your-name-line = Première ligne du visa
your-name-small = Première ligne d’une petite vignette
your-name-rewritten = Écrit avec d’autres lettres :
your-name-left-out = omis
your-name-cut = La ligne a { $places } places pour le nom. Ces lettres n’y entrent pas et tombent : { $cut }. Votre visa reste valable : les machines savent que les noms longs sont abrégés.
your-name-whole = Votre nom entier :
your-name-refused = Il n’y a pas de règle pour « { $letter } ». Écrivez le nom comme dans les lignes avec des signes « < » au bas de la page photo de votre passeport.
your-name-show = Afficher
problem-your-name-empty = Saisissez le nom de famille. Si vous n’avez qu’un seul nom, saisissez-le ici.

## Erreurs

error-home = Aller à la page d’accueil
error-reference = Si vous nous écrivez, indiquez cette référence :
error-not-found-title = Page introuvable
error-not-found-text = Il n’y a pas de page à cette adresse. Si vous l’avez saisie, vérifiez-la. Si un lien vous a conduit ici, la page a peut-être été déplacée.
error-forbidden-title = Vous ne pouvez pas voir cette page
error-forbidden-text = Vous êtes connecté, mais votre compte n’a pas ce droit. Si vous en avez besoin pour votre travail, adressez-vous à votre administrateur.
error-foreign-origin-title = Cette requête vient d’un autre site
error-foreign-origin-text = Pour vous protéger, les formulaires ne sont acceptés que depuis nos propres pages. Revenez à la page sur ce site et réessayez.
error-stale-title = Quelqu’un a été plus rapide
error-stale-text = Cette page n’était plus à jour quand vous l’avez envoyée. Rien n’a été modifié. Ouvrez-la de nouveau pour voir la situation actuelle.
error-too-large-title = C’est trop volumineux
error-too-large-text = Ce que vous avez envoyé dépasse ce que nous pouvons accepter, et rien n’en a été conservé. Tout ce que vous aviez enregistré auparavant est toujours là. Revenez en arrière et envoyez un fichier plus petit ou un texte plus court.
error-bad-request-title = Nous n’avons pas pu lire cela
error-bad-request-text = Ce qui est arrivé était incomplet ou endommagé, et rien n’en a été conservé. Tout ce que vous aviez enregistré auparavant est toujours là. Revenez en arrière, ouvrez la page de nouveau et renvoyez.
error-too-many-title = Trop d’essais
error-too-many-text = Il y a eu beaucoup de requêtes en peu de temps. Attendez quelques minutes et réessayez.
error-unavailable-title = Le service n’est pas disponible pour le moment
error-unavailable-text = Réessayez dans quelques minutes. Ce que vous avez enregistré est en sécurité.
error-internal-title = Un problème est survenu de notre côté
error-internal-text = Vous n’y êtes pour rien, et ce que vous avez enregistré est en sécurité. Réessayez dans quelques minutes.
error-stale = Ceci a changé depuis que vous avez ouvert la page. Ce que vous avez tapé est encore là : relisez-le et envoyez-le de nouveau.
error-throttled = Il y a eu trop de tentatives. Attendez { $seconds } secondes et réessayez.
