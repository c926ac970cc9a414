# Les pages du demandeur.

## Petits mots

applicant-choose = Choisir
applicant-optional = { $label } (facultatif)
applicant-accept = Déclaration
applicant-accepted = Acceptée
applicant-free = Gratuit
applicant-stale = Votre demande a changé depuis que vous avez ouvert la page. Rien n'a été fait. Regardez-la ci-dessous et réessayez.
applicant-not-now = Ce n'est plus possible : votre demande a avancé. Rien n'a été fait. La page ci-dessous dit où elle en est.
problem-draft-too-large = Vos réponses sont trop longues pour être enregistrées ensemble. Raccourcissez la plus longue.
problem-too-many-drafts = Vous avez commencé trop de demandes. Supprimez-en une dont vous n'avez pas besoin sous « Mes demandes ».
problem-visa-type-gone = Ce type de visa n'est plus délivré. Choisissez-en un autre.

## Ce qu'il faut pour un voyage

apply-title = Ce qu'il vous faut pour votre visa
apply-lead = Quelques questions, et nous vous montrons s'il vous faut un visa, lequel convient, quels documents il demande et ce qu'il coûte. Rien n'est enregistré.
apply-nationality = Quelle nationalité figure dans votre passeport ?
apply-nationality-hint = Le passeport avec lequel vous voyagerez.
apply-residence = Dans quel pays habitez-vous ?
apply-residence-hint = Le poste consulaire compétent en dépend.
apply-purpose = Pourquoi voulez-vous voyager ?
apply-purpose-hint = Choisissez le motif principal. Vous pourrez en ajouter d'autres dans le formulaire.
apply-days = Combien de jours voulez-vous rester en tout ?
apply-days-hint = Comptez le jour d'arrivée et le jour de départ.
apply-entries = Combien de fois voulez-vous entrer ?
apply-entries-hint = Ne choisissez plusieurs entrées que si vous devez sortir et revenir.
apply-arrival = Quand voulez-vous arriver ? (facultatif)
apply-arrival-hint = Nous en déduisons de quel jour à quel jour vous pouvez faire votre demande. Par exemple, 27 3 2027.
apply-eu-family = Famille d'un citoyen de l'Union européenne (facultatif)
apply-eu-family-hint = Conjoint, partenaire enregistré, enfant, petit-enfant, parent ou grand-parent d'un citoyen de l'UE, de l'EEE ou de la Suisse. Pour un court séjour, ces personnes ne paient pas de droits et ont besoin de moins de documents.
apply-eu-family-yes = Je voyage avec ce citoyen ou je le rejoins
apply-show = Voir ce qu'il me faut
problem-apply-nationality = Choisissez la nationalité qui figure dans votre passeport.
problem-apply-residence = Choisissez le pays où vous habitez.
problem-apply-purpose = Choisissez le motif de votre voyage.
problem-apply-days = Écrivez le nombre de jours en chiffres, par exemple 10.
problem-apply-entries = Choisissez combien de fois vous voulez entrer.
problem-apply-arrival = Écrivez la date d'arrivée avec jour, mois et année, par exemple 27 3 2027, ou laissez-la vide.
problem-apply-arrival-past = Cette date est passée. Écrivez le jour de votre arrivée, ou laissez-la vide.
problem-apply-exempt = Avec cette nationalité, il ne faut pas de visa pour un tel voyage : il n'y a rien à demander.
problem-apply-no-post = Aucun poste consulaire n'est compétent pour ce pays.
problem-apply-no-visa = Il n'y a pas de visa pour ce motif. Choisissez un autre motif.
problem-apply-too-long = Pour ce motif, le séjour le plus long est de { $max } jours. Écrivez un nombre plus petit ou choisissez un autre motif.
problem-apply-entries-not-given = Aucun visa pour un séjour aussi long ne donne ce nombre d'entrées. Choisissez un autre nombre d'entrées ou un séjour plus court.

needs-title = Voici ce qu'il vous faut
needs-visa = Type de visa
needs-purpose = Motif
needs-nationality = Nationalité
needs-exempt = Il ne vous faut pas de visa
needs-exempt-text = Vous pouvez voyager sans visa pendant cette durée. À la frontière, vous présentez un passeport valable, et on peut vous demander pourquoi vous venez, où vous logez et de quoi vous vivez. Pour un séjour plus long ou un autre motif, posez à nouveau la question.
needs-rule = Règle :
needs-version = Ce sont les règles de la version { $version }. Vous pouvez imprimer cette page ou garder son adresse.
needs-longest = Séjour le plus long
needs-post = Poste consulaire
needs-post-named = Il sert les résidents du pays suivant : { $country }.
needs-post-others = Il sert les résidents de tous les pays qu'aucun autre poste ne sert, dont : { $country }.
needs-papers = Documents
needs-papers-text = Joignez les documents à votre demande ou apportez-les au guichet.
needs-papers-all = Pour votre voyage
needs-papers-purpose = Pour votre motif
needs-papers-minors = En plus, pour les demandeurs mineurs
needs-paper-first = Nécessaire avant l'envoi.
needs-fee = Droits de visa
needs-fee-everybody = Tout le monde
needs-fee-from = { $from } ans et plus
needs-fee-below = Moins de { $below } ans
needs-fee-between = De { $from } ans à moins de { $below } ans
needs-fee-text = Le montant dépend de l'âge le jour de la demande. Vous payez au guichet, ou en ligne si le poste le propose. Les élèves, les chercheurs et quelques autres paient moins ou rien ; le guichet connaît les règles.
needs-times = Délais
needs-earliest = Vous pouvez faire votre demande à partir de { $months } mois avant votre voyage.
needs-latest = Faites votre demande au moins { $days } jours avant votre voyage.
needs-earliest-day = Vous pouvez faire votre demande à partir du { $day }, { $months } mois avant votre voyage.
needs-latest-day = Faites votre demande au plus tard le { $day }, { $days } jours avant votre voyage.
needs-latest-passed = Vous auriez dû faire votre demande au plus tard le { $day }. Faites-la tout de suite ; la décision peut arriver trop tard pour votre voyage.
needs-too-early = Vous pouvez commencer maintenant et écrire vos réponses, mais la demande ne peut être envoyée qu'à partir du { $day }.
needs-decision = Le poste décide dans les { $days } jours après votre passage au guichet. Parfois, cela dure plus longtemps ; nous vous le disons alors.
needs-passport = Votre passeport doit être valable encore { $months } mois après votre voyage.
needs-passport-day = Votre passeport doit être valable au moins jusqu'au { $day }, { $months } mois après votre voyage.
needs-passport-issued = Votre passeport doit avoir été délivré au cours des { $years } dernières années.
needs-passport-pages = Votre passeport doit avoir { $pages } pages vierges.
needs-consultation = Pour votre nationalité, une autre autorité est d'abord consultée. Cela peut prendre jusqu'à { $days } jours de plus.
needs-kept = Votre demande est enregistrée au fur et à mesure. Tant que vous ne l'envoyez pas, elle est gardée { $days } jours après votre dernière modification.
needs-sign-in = Pour commencer, donnez votre adresse électronique. Nous vous envoyons un lien qui vous ramène à cette page.
needs-start = Commencer la demande
needs-change = Prendre ce type de visa
start-begun = Votre demande est commencée. Remplissez les parties dans l'ordre que vous voulez.
start-changed = Le type de visa a été changé. Vos réponses sont toujours là.

## Liste

applications-title = Mes demandes
applications-none = Vous n'avez pas encore de demande.
applications-new = Commencer une nouvelle demande
applications-begun = Commencées, pas encore envoyées
applications-sent = Envoyées
applications-who = Pour
applications-nameless = Pas encore de nom
applications-kind = Visa
applications-done = Fait
applications-done-of = { $done } parties sur { $of }
applications-until = Gardée jusqu'au
applications-reference = Référence
applications-status = État
applications-acts = Qui agit
applications-latest = Date

## Brouillon

draft-title = Votre demande
draft-change-kind = Changer le type de visa
draft-saved = Enregistrée le { $moment }.
draft-until = Si vous ne changez rien, elle est supprimée après le { $day } (jour du poste consulaire : { $post }).
applications-until-at = { $day } ({ $post })
draft-progress = { $done } parties sur { $of } sont complètes.
draft-kept = Elle est conservée plus longtemps.
export-text = Gardez pour vous tout ce qui est écrit ici, avec l'historique et les messages :
export-pdf = sur papier (PDF)
export-json = pour les machines (JSON)
export-title = Tout ce qui concerne votre demande
export-unsent = Pas encore envoyée
export-begun = Commencée
export-changed = Dernière modification
export-made = Établi le
draft-send-title = Vérifier et envoyer
draft-send-text = Vous voyez tout sur une page avant d'envoyer.
draft-check = Vérifier mes réponses
draft-delete = Supprimer cette demande
group-papers = Vos documents
task-not-started = Pas commencé
task-in-progress = En cours
task-completed = Complet
task-cannot-start = Plus tard
section-continue = Enregistrer et continuer
section-back = Enregistrer et revenir à la liste
section-saved = Enregistré.
section-more-questions = Enregistré. Votre réponse ouvre d'autres questions sur cette page. Répondez-y aussi, s'il vous plaît.
section-not-asked = Vous n'avez rien à répondre ici.
section-later = Cette partie vient plus tard : d'autres parties doivent d'abord être complètes.
section-names-lead = Écrivez vos noms comme dans votre passeport. Sous les questions, vous voyez comment ils figureront dans les lignes lisibles à la machine de votre visa.
section-declarations-lead = Vous signez en acceptant chaque déclaration. Lisez-les avec attention : de fausses déclarations peuvent entraîner un refus.

## Documents

papers-title = Documents et photographie
papers-lead = Photographiez ou numérisez chaque document de façon que tout soit lisible. Vous pouvez choisir plusieurs fichiers pour un document ; ils sont réunis en un seul, dans l'ordre que vous leur donnez. Jusqu'à l'envoi de la demande, vous pouvez tout supprimer et remplacer.
papers-limits = JPEG, PNG ou PDF, { $megabytes } Mo au plus par fichier. Nous enlevons les données cachées, comme le lieu d'une photographie.
papers-there = { $there } documents sur { $of } sont là
papers-must = Nécessaire avant l'envoi
papers-or-counter = À joindre, ou à apporter au guichet
papers-perhaps = Peut-être nécessaire
papers-is-there = Là
papers-if-you-like = S'il y a autre chose que vous voulez montrer.
papers-portrait-rules = Visage de face, yeux ouverts, rien devant le visage, fond clair et uni, photographie de moins de six mois. Nous recadrons l'image à 35 sur 45 millimètres autour de votre visage et la vérifions ; vous pouvez changer le cadrage.
papers-portrait-alt = La photographie telle qu'elle figurera dans votre demande
papers-choose = Choisir un fichier
papers-choose-more = Choisir un autre fichier
papers-choose-portrait = Choisir une photographie de votre visage
papers-replace-portrait = Choisir une autre photographie à sa place
papers-camera = Ou prendre la photographie maintenant
papers-camera-hint = Sur un téléphone ou une tablette, cela ouvre l'appareil photo.
papers-progress = { $percent } % de { $name } est arrivé.
papers-waiting = La connexion est coupée. L'envoi reprend de lui-même dès qu'elle revient ; laissez cette page ouverte.
papers-gone = Le fichier n'a pas pu être envoyé. Choisissez-le de nouveau plus tard : l'envoi reprend où il s'est arrêté.
papers-joined = { $pages ->
    [one] Une page
   *[other] Ces { $pages } fichiers forment un seul document. L'agent les voit dans cet ordre.
}
papers-move-earlier = Avancer { $name }
papers-move-later = Reculer { $name }
papers-upload = Envoyer le fichier
papers-remove = Supprimer { $name }
papers-nameless = fichier sans nom
papers-kilobytes = { $kilobytes } ko
papers-taken = { $name } est bien arrivé.
papers-removed = Le fichier a été supprimé.
papers-done = Revenir à la liste
problem-upload-none = Choisissez d'abord un fichier, puis appuyez sur « Envoyer le fichier ».
problem-upload-kind = Ce genre de document n'est pas connu.
problem-upload-too-many = Il y a déjà { $most } fichiers. Supprimez-en un d'abord.
problem-paper-missing = À joindre : { $paper }

## Vérifier et envoyer

check-title = Vérifiez vos réponses
check-missing = { $count ->
    [one] Une chose manque ou doit être corrigée
   *[other] { $count } choses manquent ou doivent être corrigées
}
check-add = Ajouter
check-empty = Pas de réponse
check-paper-missing = Manque
check-paper-counter = À apporter au guichet
check-not-yet = Vous pourrez envoyer votre demande quand il ne manquera plus rien.
check-send-title = Envoyer votre demande
check-send-warning = Après l'envoi, vous ne pouvez plus changer vos réponses. Vous pourrez encore écrire au poste et envoyer les documents qu'il demande.
check-send = Envoyer la demande
check-changed = L'envoi n'a pas eu lieu : quelque chose manque ou doit être corrigé. Voyez la liste ci-dessous.

sent-title = Votre demande est envoyée
sent-reference = Votre référence
sent-next = La suite
sent-next-mail = Vous recevez un courriel avec cette référence.
sent-next-visit = Prenez rendez-vous au guichet : { $post }, { $address }. En règle générale, un horaire est trouvé dans les { $days } jours.
sent-next-counter = Venez au guichet dans les { $days } jours : { $post }, { $address }.
sent-next-bring = Apportez votre passeport, ce récépissé et les originaux de vos documents. Au guichet, on prend vos empreintes digitales et vous payez les droits si vous ne les avez pas payés en ligne.
sent-next-follow = Suivez votre demande ici. Quand quelque chose change, nous vous écrivons.
sent-case = Aller à ma demande
sent-receipt = Récépissé à imprimer

receipt-title = Récépissé
receipt-text = La demande de visa pour l'État suivant a été reçue : { $state }.
receipt-name = Demandeur
receipt-journey = Voyage
receipt-mail = Adresse électronique du poste
receipt-print = Imprimez cette page avec la commande d'impression de votre navigateur.
receipt-paper = Conserver le récépissé en PDF

## Dossier

case-title = Demande
case-reference = Référence
case-status = État
case-next = Ce qu'il faut faire
case-acts = Qui agit maintenant
case-latest-arrival = Votre arrivée
case-latest-decision = Décision au plus tard
case-latest-validity = Valable jusqu'au
case-latest-appeal = Recours jusqu'au
case-latest-interview = Entretien
case-latest-answer = Au plus tard
case-interview-when = Entretien
case-interview-where = Lieu
case-interview-bring = À apporter
case-history = Ce qui s'est passé
case-file = Ce que vous avez envoyé
case-sent-at = Envoyée
case-withdraw = Retirer cette demande
case-revocation = Rendre le visa
request-title = Le poste demande des documents
request-due = Envoyez-les avant la fin du { $day }.
request-received = Un document de ce genre a été envoyé.
request-send-text = Le poste ne voit les fichiers que lorsque vous les envoyez.
request-send = Envoyer ces documents au poste
request-answered = Vos documents sont envoyés. Le poste poursuit l'examen de votre dossier.
request-answered-partly = Vos documents sont envoyés. Il manque encore quelque chose que le poste a demandé ; voyez la liste.
problem-request-nothing-uploaded = Joignez d'abord un document, puis envoyez.
messages-title = Messages
messages-none = Pas encore de message.
messages-you = Vous
messages-text = Écrire au poste
messages-hint = Par exemple une question ou un changement d'adresse. Votre message est versé au dossier.
messages-send = Envoyer le message
messages-sent = Votre message est envoyé.
messages-files = Fichiers à joindre, le cas échéant
messages-files-hint = JPEG, PNG ou PDF, 5 fichiers et 30 Mo en tout au plus
problem-message-files = Choisissez au plus { $most } fichiers pour un message.
problem-message-empty = Écrivez d'abord votre message.

timeline-submitted = Vous avez envoyé la demande.
timeline-lodged = Le poste a reçu votre dossier ({ $text }).
timeline-fee-paid = Vous avez payé les droits.
timeline-fee-refunded = Les droits ont été remboursés.
timeline-payment-returned = Un paiement inutile vous est rendu.
timeline-not-competent = Le poste a constaté qu'un autre bureau est compétent.
timeline-inadmissible = Le poste a renvoyé la demande parce qu'il manquait quelque chose.
timeline-admitted = Le poste examine votre demande. Il décide le { $day } au plus tard.
timeline-papers-requested = Le poste vous a demandé des documents, pour le { $day }.
timeline-papers-received = { $count ->
    [one] Un document a été envoyé.
   *[other] { $count } documents ont été envoyés.
}
timeline-interview-invited = Le poste vous invite à un entretien : { $moment }, { $text }.
timeline-interview-held = L'entretien a eu lieu.
timeline-clock-extended = La décision prend plus de temps. Elle vient le { $day } au plus tard.
timeline-clock-stopped = La décision attend vos pièces. Jusqu'à leur arrivée, le délai est suspendu.
timeline-clock-resumed = Le délai de décision court à nouveau. La décision vient le { $day } au plus tard.
timeline-outage = Le poste n'a pas pu travailler pendant un certain temps. Le nouveau dernier jour est le { $day }.
timeline-visa-decided = Le poste a décidé de vous donner un visa.
timeline-reopened = Le poste examine à nouveau votre demande.
timeline-refused = Le poste a refusé le visa.
timeline-ready = Votre visa est dans votre passeport.
timeline-handed-over = Votre passeport a été remis.
timeline-withdrawn = Vous avez retiré la demande.
timeline-revocation-asked = Vous avez demandé à rendre le visa.
timeline-annulled = Le visa a été annulé.
timeline-revoked = Le visa a été abrogé.
timeline-notified = Nous vous avons écrit au sujet de la décision. Elle est réputée reçue le { $day }, ou quand vous l'ouvrez.
timeline-notice-opened = Vous avez ouvert la décision. Un recours est possible jusqu'au { $day }.
timeline-message-sent = Vous avez écrit au poste.
timeline-message-received = Le poste vous a écrit.
timeline-correction-asked = { $count ->
    [one] Vous avez demandé la correction d'une réponse.
   *[other] Vous avez demandé la correction de { $count } réponses.
}
timeline-correction-taken-back = Vous avez retiré vos corrections.
timeline-correction-decided = { $count ->
    [0] Le poste n'a pas repris vos corrections.
    [one] Le poste a repris une correction.
   *[other] Le poste a repris { $count } corrections.
}

decision-title = Décision
decision-card-visa = Un visa vous a été délivré.
decision-card-refused = Votre demande a été refusée. La décision dit pourquoi et comment faire un recours.
decision-card-ended = Votre visa n'est plus valable. La décision dit pourquoi et comment faire un recours.
decision-card-returned = Le poste n'a pas pris votre demande en charge. La décision dit pourquoi.
decision-open = Ouvrir la décision
decision-opens = Le délai de recours commence quand vous l'ouvrez, et le { $day } au plus tard.
decision-read = Lire la décision
decision-not-opened = Les motifs s'affichent quand vous ouvrez la décision sur la page de votre demande.
decision-visa = Un visa vous a été délivré.
decision-valid-from = Valable du
decision-valid-until = Valable jusqu'au
decision-entries = Entrées
decision-days = Jours de séjour
decision-refused = Le { $day }, votre demande de visa a été refusée ({ $post }).
decision-annulled = Le { $day }, votre visa a été annulé ({ $post }).
decision-revoked = Le { $day }, votre visa a été abrogé ({ $post }).
decision-not-competent = Un autre bureau est compétent pour votre demande. Vos droits sont remboursés.
decision-inadmissible = Votre demande n'a pas pu être examinée, parce que ces conditions n'étaient pas remplies. Vos droits sont remboursés et vous pouvez faire une nouvelle demande.
decision-reasons = Motifs
decision-appeal = Recours
decision-appeal-text = Vous pouvez faire un recours jusqu'au { $day } auprès de : { $body }. Donnez la référence de cette décision et dites ce que vous contestez.
decision-again = Un refus ne vous empêche pas de faire une nouvelle demande.
decision-paper = Conserver la décision en PDF

## Avant ce qui ne peut être défait

delete-title = Supprimer cette demande ?
delete-warning = Toutes les réponses et tous les documents sont supprimés définitivement. Personne ne peut les rétablir.
delete-button = Supprimer la demande
delete-done = La demande a été supprimée.
withdraw-title = Retirer cette demande ?
withdraw-text = Le poste arrête de travailler sur votre demande. Vous pouvez en faire une autre à tout moment.
withdraw-warning = Les droits déjà payés ne sont pas remboursés, et le retrait ne peut être annulé.
withdraw-button = Retirer la demande
withdraw-done = Vous avez retiré la demande.
changed-question = Question
changed-was = Réponse signée
changed-now = Réponse correcte
changed-accepted = reprise
changed-declined = non reprise
changed-taken-back = retirée

amend-title = Corriger vos réponses
amend-lead = Vous avez envoyé ces réponses le { $moment }. Choisissez la page où se trouve l'erreur, corrigez-la et conservez-la ; envoyez ensuite toutes les corrections ensemble. Le poste reprend chacune d'elles, ou vous dit pourquoi il ne le fait pas. C'est gratuit.
amend-choose = Où est l'erreur ?
amend-typed = Ce que vous avez changé jusqu'ici
amend-problems = À rectifier avant d'envoyer les corrections
amend-reason = Comment l'erreur s'est-elle produite ? (facultatif)
amend-reason-hint = Par exemple : « J'ai mal lu la date dans mon passeport. »
amend-send = Envoyer les corrections
amend-discard = Abandonner les changements
amend-keep = Conserver les changements
amend-kept = Les changements sont conservés. Ils comptent une fois que vous les avez envoyés et que le poste les a repris.
amend-sent = Les corrections ont été envoyées. Le poste les reprend ou vous écrit.
amend-discarded = Les changements ont été abandonnés. Vos réponses restent telles que vous les avez signées.
amend-taken-back = Les corrections ont été retirées. Vous pouvez les modifier ci-dessous et les renvoyer.
problem-amend-nothing = Vous n'avez changé aucune réponse : il n'y a rien à envoyer.
corrections-title = Corrections
corrections-text = Une de vos réponses est fausse ? Vous pouvez la corriger sans nouvelle demande ni nouveaux frais.
corrections-begin = Corriger une réponse
corrections-asked = Envoyées le { $moment }
corrections-reason = Pourquoi tout n'a pas été repris
corrections-wait = Le poste n'a pas encore statué sur ces corrections. D'ici là, aucune décision n'est prise sur votre visa.
corrections-take-back = Retirer les corrections
revocation-title = Rendre le visa
revocation-text = Vous demandez au poste d'abroger votre visa. Le poste décide et vous écrit ; jusque-là, le visa reste valable.
revocation-reason = Pourquoi voulez-vous le rendre ? (facultatif)
revocation-reason-hint = Vous n'êtes pas obligé de donner un motif.
revocation-button = Demander l'abrogation
revocation-done = Le poste a été prié d'abroger votre visa.

## Enregistrement dans le navigateur

autosave-saved = Enregistré à { $time }
autosave-offline = Conservé sur cet appareil : il n’y a pas de connexion. Continuez votre saisie ; elle sera envoyée d’elle-même dès que possible.
autosave-signed-out = Vous avez été déconnecté. Votre saisie est conservée sur cet appareil. Reconnectez-vous sur cet appareil et elle sera envoyée.
autosave-failed = Conservé sur cet appareil, mais pas encore envoyé. Nous réessayons de nous-mêmes ; vous pouvez aussi appuyer sur « Enregistrer et continuer ».
autosave-list = Où sont vos réponses
autosave-there = enregistré
autosave-here = conservé sur cet appareil, en attente d’envoi
autosave-nowhere = pas encore conservé
autosave-held = modifié ailleurs : choisissez ci-dessus
autosave-stale = « { $label } » a été modifié dans une autre fenêtre depuis que vous avez ouvert cette page. On y lit : { $there }. Votre saisie est encore dans la case. Laquelle est juste ?
autosave-mine = Garder ma saisie
autosave-theirs = Prendre l’autre réponse
section-opened = Une autre question s’est ouverte : { $questions }
problem-answer-stale = « { $label } » a été modifié dans une autre fenêtre depuis que vous avez ouvert cette page. On y lit : { $there }. Votre saisie est encore dans la case : enregistrez de nouveau pour la garder, ou modifiez-la.

## Les lignes du passeport

passport-photo = Ou photographiez la page de données
passport-photo-hint = La photo est lue sur cet appareil et n'est pas envoyée. Posez la page à plat, sans reflet, avec les deux lignes de lettres et de signes du bas dans l'image.
passport-photo-reading = Lecture de la photo. La première fois, cela peut prendre une demi-minute.
passport-photo-read = Lecture faite. Comparez les lignes ci-dessous avec votre passeport.
passport-photo-none = Les lignes n'ont pas été trouvées. Photographiez la page bien à plat, d'en haut, nette et sans reflet, ou tapez les lignes.
passport-photo-failed = La photo ne peut pas être lue ici. Tapez plutôt les lignes.
passport-read = Lire les lignes
passport-marked = Les lignes telles que nous les lisons ; ce qui ne va pas est marqué :
passport-wrong = (ceci ne va pas)
passport-filled = Repris de votre passeport : { $fields }.
passport-filled-differs = Repris de votre passeport : { $fields }. D’autres réponses en diffèrent : choisissez ci-dessous laquelle est juste.
passport-agrees = Les lignes sont lisibles et vos réponses s’accordent avec elles.
passport-unread = Les lignes sont lisibles, mais il n’y a pas de connexion pour les comparer à vos réponses. Appuyez plus tard sur « Lire les lignes ».
passport-differs = Votre passeport dit autre chose que ce que vous avez saisi. Choisissez ce qui est juste.
passport-later = Si vous gardez une réponse qui diffère de votre passeport, corrigez les lignes ou videz la case avant d’envoyer la demande.
passport-mine = Votre saisie : { $answer }
passport-take = Votre passeport : { $answer }
applicant-nothing = aucune réponse
applicant-name = Votre nom
