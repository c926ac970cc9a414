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
footer-security = Signaler une faille
footer-staff = Connexion des agents
footer-text = Fonctionne avec Vidimus, un système ouvert de délivrance des visas.
session-ended-kept = Vous avez été déconnecté après un moment d’inactivité. Ce que vous aviez saisi est toujours là. Vérifiez et envoyez à nouveau.
session-ended-sign-in = Vous avez été déconnecté après un moment d’inactivité. Reconnectez-vous : ce que vous aviez saisi est conservé et sera là.
session-ended-kept-no-file = Vous avez été déconnecté après un moment d’inactivité. Ce que vous aviez saisi est toujours là. Choisissez à nouveau le fichier, vérifiez tout et envoyez.
session-ended-no-file = Vous avez été déconnecté après un moment d’inactivité. Reconnectez-vous : ce que vous aviez saisi est conservé et sera là. Le fichier n’est pas arrivé ; choisissez-le à nouveau.
session-ended-lost = Vous avez été déconnecté après un moment d’inactivité, et ce que vous venez d’envoyer n’est pas arrivé. Reconnectez-vous et envoyez-le à nouveau.
session-title = Êtes-vous toujours là ?
session-ends-two = Vous serez déconnecté dans moins de 2 minutes, après un moment d’inactivité.
session-ends-one = Vous serez déconnecté dans moins d’une minute, après un moment d’inactivité.
session-ends-last = Pour votre sécurité, vous serez déconnecté dans moins de 2 minutes. Reconnectez-vous pour continuer ici.
session-ends-last-here = Pour votre sécurité, vous serez déconnecté dans moins de 2 minutes. Ce que vous avez saisi reste sur cette page. Reconnectez-vous dans un autre onglet, puis revenez ici pour continuer.
session-over = Vous avez été déconnecté. Ce que vous aviez saisi est conservé. Reconnectez-vous pour continuer ici.
session-over-staff = Vous avez été déconnecté. Reconnectez-vous pour continuer ici.
session-over-here = Vous avez été déconnecté. Ce que vous avez saisi reste sur cette page. Reconnectez-vous dans un autre onglet, puis revenez ici pour continuer.
session-stay = Rester connecté
session-again = Se reconnecter
session-again-apart = Se reconnecter dans un autre onglet
leave-title = Des réponses n’ont pas encore été envoyées
leave-text = Elles restent sur cet appareil, où personne ne peut les lire. Elles seront envoyées quand vous vous reconnecterez sur cet appareil.
waiting-count = Réponses en attente d’envoi sur cet appareil :
offline-title = Il n’y a pas de connexion
offline-text = Ce que vous avez saisi est conservé sur cet appareil. Dès qu’il y aura une connexion, cette page s’ouvrira de nouveau et tout sera envoyé.
offline-again = Réessayer

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

keep-title = Conserver ce que vous n'avez pas envoyé
keep-count = { $count ->
    [one] Vous avez une demande que vous n'avez pas envoyée.
   *[other] Vous avez { $count } demandes que vous n'avez pas envoyées.
}
keep-last-day = Elle sera supprimée avec toutes les réponses et tous les documents après le { $day } ; s'il y en a plusieurs, la première d'entre elles.
keep-button = Conserver jusqu'au { $day }
keep-otherwise = Si vous n'en avez plus besoin, vous n'avez rien à faire.
keep-done = Conservé jusqu'au { $day }. Connectez-vous pour continuer.

security-title = Signaler une faille de ce service
security-lead = Avez-vous trouvé un moyen de voir ou de modifier ce qui ne vous appartient pas, ou une autre faille de ce service ? Dites-le-nous. Vous n'avez pas à donner votre nom.
security-contact = Écrire à
security-languages = Langues
security-answer = Nous répondons sous
security-publish = Vous pouvez publier après
security-promise = Ce que nous promettons
security-promise-answer = Une personne vous répond et vous dit ce que nous faisons.
security-promise-fix = Nous corrigeons aussi vite que le danger l'exige et prévenons les personnes dont les données étaient exposées.
security-promise-publish = Vous pouvez publier ce que vous avez trouvé { $days } après l'avoir signalé, que nous l'ayons corrigé ou non.
security-promise-thanks = Nous vous remercions nommément, si vous le souhaitez.
security-promise-law = Nous n'engageons aucune poursuite contre quiconque respecte ce qui suit.
security-please = Ce que nous vous demandons
security-please-read-only = Ne regardez pas plus loin qu’il ne faut pour montrer la faille et ne modifiez rien.
security-please-own = Utilisez vos propres demandes chaque fois que c’est possible.
security-please-people = Gardez pour vous ce que vous voyez d'autres personnes et supprimez-le.
security-please-wait = Ne ralentissez pas le service pour les autres.
security-file = La même chose pour les programmes (RFC 9116) :

footer-rules = Règles
rules-title = Les règles de l’État
rules-lead = Ces règles décident d’une demande, et rien d’autre : aucun score n’est établi d’une personne, et une nationalité ne compte que là où une règle la nomme. Toute page qui suit une règle la nomme comme elle figure ici.
rules-version = Version { $version }. Une demande garde la version en vigueur à son envoi.
rules-and = { ", " }
rules-column-rule = Règle
rules-column-says = Ce qu’elle dit
rules-need = Visa et poste
rules-papers = Documents et passeport
rules-money = Argent
rules-time = Délais
rules-stay = Séjour et validité
rules-examination = Examen
rules-decision = Décision
rule-exemption = Les ressortissants de { $states } n’ont pas besoin de visa jusqu’à { $count } jours pour : { $purposes }.
rule-visa-type = { $name }, pour : { $purposes }.
rule-visa-entries = { $name } : { $entries }.
rule-visa-days = { $name } : un séjour de { $count } jours au plus.
rule-visa-validity = { $name } : valable { $count } jours au plus.
rule-visa-grace = { $name } : pour une entrée, { $count } jours s’ajoutent à la validité en cas de départ tardif.
rule-post-named = { $name } sert les résidents de : { $states }.
rule-post-others = { $name } sert les résidents de tous les pays qu’aucun poste ne nomme.
rule-paper-required = { $name } : document requis.
rule-paper-conditional = { $name } : document requis { $when }.
rule-fee-from = À partir de { $from } ans : { $amount }.
rule-fee-between = De { $from } ans à moins de { $below } ans : { $amount }.
rule-waiver-part = { $name } : il reste { $amount } à payer.
rule-waiver-whole = { $name } : rien à payer.
rule-refund-not-competent = Les droits sont remboursés lorsqu’un autre bureau est compétent.
rule-refund-inadmissible = Les droits sont remboursés lorsque la demande est irrecevable.
rule-decision-days = La décision est prise dans les { $count } jours suivant l’admission.
rule-extension-days = Dans un cas particulier, le délai de décision peut être porté à { $count } jours.
rule-exceptional-days = Dans des cas exceptionnels, s’il faut d’autres documents, le délai de décision peut être porté à { $count } jours.
rule-urgent-days = Un cas urgent est décidé dans les { $count } jours qui suivent le jour où il est marqué urgent.
rule-consultation-days = Une autorité consultée répond dans les { $count } jours ; le silence vaut absence d’objection.
rule-notice-days = Une décision est réputée reçue { $count } jours après son envoi.
rule-appeal-days = Un recours est possible pendant { $count } jours à compter de la réception.
rule-papers-days = Qui doit fournir des documents dispose d’au moins { $count } jours.
rule-stops = Le délai de décision peut être suspendu pendant l’attente de documents.
rule-outage-moves = Un dernier jour tombant pendant une panne de { $count } heures ou plus est reporté au premier jour suivant.
rule-outage-extends = Les jours comptant une panne de { $count } heures ou plus ne comptent pas.
rule-closed-day-next = Un dernier jour où le poste est fermé est reporté au jour ouvrable suivant.
rule-earliest-months = Une demande est reçue à partir de { $count } mois avant le voyage.
rule-latest-days = La demande devrait être faite au plus tard { $count } jours avant le voyage.
rule-passport-months = Le passeport est valable au moins { $count } mois après le départ.
rule-passport-years = Le passeport a été délivré dans les { $count } ans précédant la demande.
rule-passport-pages = Le passeport a au moins { $count } pages vierges.
rule-stays = Un séjour dure { $count } jours au plus sur toute période de { $within } jours.
rule-multi-entry = Entrées multiples pour { $years } ans après { $visas } visas utilisés légalement dans les { $within } ans{ $least ->
    [0] .
   *[other] , chacun à entrées multiples et d’au moins { $least } ans.
}
rule-consultation-nationalities = Pour les ressortissants de { $states }, une autre autorité est consultée.
rule-screening-hit = Une inscription d’une liste est examinée par une personne à partir d’un score de { $count } sur 1 000.
rule-screening-serious = À partir d’un score de { $count } sur 1 000, deux personnes l’examinent.
rule-condition = Condition : { $name }.
rule-ground = Motif { $number } : { $name }
rule-review-grounds = Un refus fondé sur l’un des motifs { $grounds } est revu par une autre personne avant d’être décidé{ $count ->
    [0] .
   *[other] , de même que les { $count } premières propositions d’un agent.
}
rule-review-first = Les { $count } premières propositions d’un agent sont revues par une autre personne avant d’être décidées.
rule-review-share = Sur 1 000 décisions, { $count } sont tirées au sort et revues par une autre personne.
rule-second-person = Qui propose une décision ne la prend pas : il faut deux personnes.
rule-appeal-body = Un recours contre une décision de { $post } est porté devant : { $name }.
rule-scope-visas = Seulement pour : { $visas }.
rule-scope-purposes = Seulement pour ces motifs : { $purposes }.
rule-scope-minors = Seulement pour les mineurs.
rule-scope-eu-only = Seulement pour les membres de la famille de citoyens de l’Union, de l’EEE ou de la Suisse.
rule-scope-eu-never = Pas pour les membres de la famille de citoyens de l’Union, de l’EEE ou de la Suisse.
