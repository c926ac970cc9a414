# Le guichet consulaire : file, dossier, et tout ce qui est fait à un dossier.

## File

desk-title = Dossiers
desk-back = Dossiers
desk-back-case = Retour au dossier
desk-back-border = Retour au contrôle
desk-trays = Corbeille
tray-mine = Les miens
tray-unassigned = Libres
tray-open = Ouverts
tray-intake = Guichet
tray-screening = Vérification
tray-questions = Questions d’autorités
tray-to-decide = À décider
tray-printing = Impression
tray-closed = Clos
tray-all = Tous
desk-search = Rechercher
desk-search-hint = Référence, nom, numéro de passeport ou de visa
desk-search-go = Rechercher
desk-any-state = Tout état
desk-state = État
desk-due = Échéance
desk-due-any = N'importe quel jour
desk-due-within = { $days ->
    [0] Aujourd'hui ou en retard
   *[other] Sous { $days } jours
}
desk-overdue = { $cases ->
    [one] { $cases } dossier ouvert est en retard.
   *[other] { $cases } dossiers ouverts sont en retard.
}
desk-overdue-more = Plus de { $cases } dossiers ouverts sont en retard.
desk-take-next = Prendre le prochain dossier libre
desk-taken = Ce dossier est maintenant le vôtre.
desk-nothing-to-take = Aucun dossier en examen n'est libre en ce moment.
desk-empty = Cette corbeille est vide.
desk-found-none = Aucun dossier de cette corbeille ne correspond. Cherchez dans « Tous », ou avec moins de mots.
desk-found-more = Plus de dossiers correspondent que les { $count } affichés ici. Ajoutez un autre mot, ou d’autres lettres.
desk-reference = Référence
desk-name = Nom
desk-visa-type = Type de visa
desk-holder = Détenu par
desk-waiting = En attente de
waiting-for-applicant = Demandeur
waiting-for-intake = Guichet
waiting-for-screening = Vérification
waiting-for-officer = Agent instructeur
waiting-for-authority = Autre autorité
waiting-for-decider = Agent décideur
waiting-for-operator = Impression
waiting-for-controller = Contrôle qualité
waiting-for-delivery = Remise
waiting-for-nobody = Personne
desk-due-late = { $days ->
    [one] { $days } jour de retard
   *[other] { $days } jours de retard
}
desk-due-today = aujourd'hui
desk-due-left = { $days ->
    [one] encore { $days } jour
   *[other] encore { $days } jours
}

## Dossier

desk-held-by = Détenu par { $name }
desk-held-by-nobody = Détenu par personne
desk-until = jusqu'au { $day }
desk-minor = mineur
desk-fact-nationality = Nationalité
desk-fact-born = Naissance
desk-fact-passport = Passeport
desk-fact-visa = Visa demandé
desk-fact-purpose = Objet
desk-fact-trip = Voyage
desk-fact-fee = Droits
desk-fee-paid = { $amount }, réglés
desk-fee-due = { $amount }, non réglés
desk-fee-by-age = Droits selon l'âge
desk-doing = Ce qui peut être fait maintenant
desk-nothing-to-do = Vous n'avez rien à faire dans ce dossier en ce moment.
desk-take = Prendre ce dossier
desk-to-print = Aller à l'impression
desk-portrait = Portrait
desk-portrait-of = Portrait de { $name }
desk-no-portrait = Aucun portrait n'a été envoyé.
desk-declared = Formulaire tel que déclaré
desk-form-unreadable = Le formulaire de ce dossier ne peut pas être lu. Donnez la référence du dossier à votre administrateur.
desk-passport = Passeport et formulaire
desk-passport-not-read = La zone de lecture automatique du passeport n'a pas été lue.
desk-passport-unreadable = Ces lignes ne sont pas la zone de lecture automatique d'un passeport. Lisez le passeport à nouveau.
desk-passport-same = Le formulaire concorde avec le passeport.
desk-passport-differs = Le formulaire diffère du passeport
desk-passport-faults = Ce qui ne va pas dans les lignes elles-mêmes :
desk-compare-field = Champ
desk-compare-form = Formulaire
desk-compare-passport = Passeport
desk-mrz-fault-check-digit = { $field } : le chiffre de contrôle de la ligne { $line }, position { $position } ne correspond pas.
desk-mrz-fault-date = { $field } : la ligne { $line }, position { $position } n'est pas une date.
desk-mrz-fault-empty = { $field } : rien ne figure à la ligne { $line } à partir de la position { $position }.
desk-mrz-fault-character = { $field } : le caractère de la ligne { $line }, position { $position } ne peut pas figurer là.
desk-mrz-title = Zone de lecture automatique du visa
desk-mrz-issued = Telle qu'imprimée sur la vignette.
desk-mrz-loaded = Aperçu, avec le numéro de la vignette chargée.
desk-mrz-preview = Aperçu. Le numéro est provisoire tant qu'aucune vignette n'est chargée.
desk-mrz-from-passport = Le nom est repris du passeport.
desk-mrz-transliterated = Le nom est translittéré à partir du formulaire.
desk-mrz-override = Le nom a été fixé par un agent.
desk-mrz-cut = Le nom est coupé à la largeur de la ligne.
desk-mrz-impossible = Elle ne peut pas être écrite en l'état : { $detail }. Fixez le nom à la main, ou corrigez les lignes du passeport.
desk-papers = Pièces
desk-papers-missing = Absent du dossier :
desk-papers-old = Pièces remplacées
desk-paper = Pièce
desk-paper-file = Fichier
desk-paper-came = Reçue
desk-paper-missing = Manquante
desk-paper-conditional = Le cas échéant
desk-portrait-found = { $count ->
    [0] Le contrôle n'a rien relevé
    [one] Le contrôle a relevé un point
   *[other] Le contrôle a relevé { $count } points
}
desk-paper-page = Fichier { $page } sur { $of }
desk-paper-pages = { $pages ->
    [one] un fichier
   *[other] { $pages } fichiers
}
desk-paper-version = version { $version }
desk-paper-download = Télécharger le fichier
desk-clock = Délai
desk-submitted = Envoyé
desk-admitted = Recevable
desk-limit = Limite
desk-inquiries = Constats
desk-lodged = Déposé
desk-requested = Pièces demandées
desk-interview = Entretien
desk-messages = Messages
desk-messages-none = Aucun message pour l'instant.
desk-notes = Notes
desk-notes-none = Aucune note pour l'instant. Le demandeur ne voit pas les notes.
desk-earlier = Demandes antérieures
desk-earlier-none = Aucune autre demande connue ne semble être de la même personne.
desk-history = Historique
desk-readings = { $count ->
    [one] Consulté une fois
   *[other] Consulté { $count } fois
}
desk-read-page = la page du dossier
desk-read-border = un contrôle à la frontière
desk-read-consultation = ce que voit l’autorité consultée, par son lien
desk-read-decision = le formulaire de la décision
desk-read-file = le dossier entier sur papier
desk-read-disclosed = le dossier sur papier, pour communication
desk-read-journal = le journal
desk-read-export = le journal en fichier
desk-read-sticker-copy = la copie de la vignette
desk-read-then = le dossier tel qu’à l’entrée { $entry }

## Proposition et décision

desk-proposed-issue = Proposé : délivrer
desk-proposed-refuse = Proposé : refuser
desk-proposed-by = Par { $name }, { $at }
desk-proposal-reason = Pour l'agent décideur
desk-decided-issue = Décidé : délivrer
desk-decided-refuse = Décidé : refuser
desk-decided-by = Par { $name } le { $on }, sur proposition de { $proposer }
desk-not-notified = Le demandeur n'a pas encore été informé.
desk-notified = Le demandeur a été informé le { $at } ({ $channel }). Recours possible jusqu'au { $appeal }.
desk-decision-form = Formulaire de la décision, à remettre (PDF)
desk-end-proposed = Proposition
desk-ended-by = Par { $name } le { $on }
end-done-annul = Annulé
end-done-revoke = Abrogé
channel-mail = Par courrier électronique
channel-counter = Au guichet
desk-validity = Validité
desk-valid-from = Premier jour de validité
desk-valid-until = Dernier jour de validité
desk-validity-most = Au plus { $days } jours, premier et dernier jour compris.
desk-entries = Entrées
desk-days = Jours de séjour
desk-days-most = Au plus { $days } jours pour ce type de visa.
desk-territory = Partie du territoire
desk-territory-hint = Laissez vide pour tout le territoire de l'État.
desk-remarks = Remarques sur la vignette
desk-remarks-hint = Courtes, en lettres latines. Le plus souvent vide.
desk-narrow = Ce que le visa permettra
desk-narrow-hint = Vous pouvez restreindre la proposition. Pour permettre davantage, renvoyez le dossier à l'examen.

## Pages d'action

desk-not-now = Ce n'est pas possible maintenant : le dossier est dans l'état « { $state } », ou quelqu'un d'autre doit le faire.
desk-kept-title = Ce que vous avez saisi
desk-kept-text = Ce n'a pas été enregistré dans le dossier. Copiez ce dont vous avez encore besoin.
desk-done = Fait : { $action }.
desk-changed = Le dossier a changé entre-temps : { $what } Votre saisie est conservée. Relisez-la, puis envoyez-la.

desk-lodge-lead = La personne est au guichet. Regardez le passeport et les originaux des pièces.
desk-place = Lieu
desk-place-hint = Le guichet ou le centre où le dossier est reçu.
desk-biometrics = Empreintes digitales
desk-fee-rule = Droits
desk-fee-paying = Le demandeur est allé payer en ligne, et le résultat n'est pas encore connu. N'encaissez rien avant : regardez de nouveau dans quelques minutes. Si les droits sont payés deux fois, le paiement en ligne est rendu automatiquement.
desk-fee-later = Pas encore réglés
desk-fee-amount = Montant perçu
desk-fee-amount-hint = En { $currency }. Saisissez 0 en cas d'exemption.
desk-record-fee-lead = Un dossier n'est recevable qu'une fois les droits réglés.
desk-record-refund-lead = Les droits doivent être remboursés au demandeur.
desk-refund-amount = À rembourser : { $amount }
desk-refund-online = Les droits ont été payés en ligne. Ils sont remboursés automatiquement sur la carte utilisée : ne remboursez rien au guichet.
desk-find-not-competent-lead = Un autre service doit traiter cette demande. Le dossier se termine ici, et les droits sont remboursés.
desk-office = Service compétent
desk-office-hint = Nom et adresse. Le demandeur lit ce texte.
desk-find-inadmissible-lead = Il manque un élément sans lequel rien ne peut être examiné. Le dossier se termine ici, les droits sont remboursés et les empreintes détruites.
desk-missing = Quelles vérifications échouent
desk-inadmissible-reason = Ce qui manque exactement
desk-inadmissible-reason-hint = Le demandeur lit ce texte. Dites ce qu'il faudra apporter.
desk-admit-lead = Cochez chaque vérification après l'avoir faite. Le délai de décision commence aujourd'hui.
desk-checks = Vérifications
desk-checks-hint = À côté de chaque vérification figure ce que montre le dossier.
desk-check-period = Envoyé le { $day }, { $days } jours avant le voyage.
desk-check-period-late = Envoyé le { $day }, seulement { $days } jours avant le voyage : plus tard que d'usage, ce qui n'est pas un obstacle.
desk-check-papers = Toutes les pièces exigées sont là.
desk-check-papers-missing = Absent du dossier : { $papers }
desk-check-none = Rien d'enregistré.
desk-start-screening-lead = Le dossier passe à la recherche dans les listes.
desk-clear-screening-lead = Indiquez les listes consultées, et chaque correspondance avec la raison pour laquelle elle est levée.
desk-lists = Listes consultées
desk-lists-hint = Une par ligne, avec la version ou le jour.
desk-hits = Correspondances
desk-hits-hint = Laissez toutes les lignes vides si rien n'a été trouvé.
desk-hit = Correspondance { $number }
desk-hit-list = Liste et version
desk-hit-reference = Entrée de la liste
desk-hit-serious = Gravité
desk-hit-serious-yes = Grave : une deuxième personne doit confirmer
desk-hit-reason = Pourquoi elle est levée
desk-cleared-by = Levé par { $name }
desk-confirm-clearance-lead = Examinez vous-même les correspondances graves. Vous confirmez qu'elles ne concernent pas le demandeur ou sont sans importance.
desk-clearance-reason = Pourquoi vous êtes d'accord
desk-clearance-reason-hint = Ce que vous avez regardé et constaté.
desk-request-documents-lead = Le demandeur reçoit un message avec cette liste. Le délai de décision ne s'arrête pas.
desk-items = Pièces
desk-item-note = Quoi exactement ({ $paper })
desk-documents-due = Dernier jour pour le demandeur
desk-documents-due-hint = Au moins { $days } jours à partir d'aujourd'hui.
desk-documents-due-closed = Si le poste est fermé ce jour-là, le jour ouvrable suivant compte.
desk-receive-documents-lead = Cochez ce qui est arrivé. Quand tout ce qui était demandé est là, le dossier revient à l'examen.
desk-documents-came = Pièces arrivées
desk-invite-interview-lead = Le demandeur reçoit un message avec le jour, l'heure et le lieu.
desk-interview-day = Jour
desk-interview-time = Heure
desk-interview-time-hint = Par exemple 9:30, à l'heure du poste ({ $zone }).
desk-interview-place = Lieu
desk-interview-place-hint = Adresse et salle, comme le demandeur en a besoin.
desk-interview-bring = Ce que le demandeur apporte
desk-interview-bring-hint = Documents et originaux, un par ligne. Peut rester vide. Le demandeur le lit.
desk-interview-brings = À apporter : { $what }
desk-record-interview-lead = Notez les questions et les réponses. Le demandeur peut demander à voir ce compte rendu.
desk-record = Questions et réponses
desk-record-hint = Telles qu'elles ont été dites. Indiquez la langue, et qui a traduit.
desk-consult-lead = L'autorité a un délai fixe pour répondre. Le silence vaut absence d'objection.
desk-consult-needed = Pour cette nationalité, une autre autorité doit être consultée avant toute proposition.
desk-authority = Autorité
desk-authority-link = Reçoit une lettre à { $email } avec un lien, et voit : { $sees }.
desk-authority-outside = Est consultée hors de ce système ; enregistrez sa réponse.
desk-authority-asked = { $name } a demandé le { $at } : { $text }
desk-authority-told = Le poste a écrit le { $at } : { $text }
desk-authority-by = Réponse de l’autorité elle-même par son lien : { $who }, { $at }.
desk-authority-recorded = Enregistrée à sa place par { $who }, { $at }
desk-authority-outdated = Demandée avant que l’identité du demandeur soit corrigée : elle ne compte plus.
desk-write-to-authority-lead = L’autorité reçoit une lettre avec un nouveau lien, et l’ancien cesse de fonctionner. Le dernier jour pour sa réponse reste le même.
desk-authority-text = Texte
desk-authority-text-hint = La réponse à sa question, ou pourquoi vous écrivez de nouveau. L’autorité le lit derrière le lien.
desk-record-consultation-lead = Une objection ne laisse que le refus.
desk-consulted = { $authority } peut répondre jusqu'au { $due }.
desk-answer = Réponse
desk-extend-clock-lead = La décision dispose de plus de temps, compté depuis l'admission. Le demandeur voit le nouveau dernier jour.
desk-mark-urgent-lead = La décision doit intervenir plus tôt ; les jours sont comptés à partir d'aujourd'hui. Une prolongation met fin à l'urgence.
desk-urgent-reason = Pourquoi le dossier est urgent
desk-urgent-reason-hint = Par exemple : un décès dans la famille, un traitement médical urgent.
desk-stop-clock-lead = Le délai de décision est suspendu jusqu'à l'arrivée des pièces. Les jours entre-temps ne comptent pas.
desk-stop-reason = Pourquoi la décision doit attendre les pièces
desk-stop-reason-hint = Le demandeur voit que le délai est suspendu, mais pas ce motif.
desk-resume-clock-lead = Le délai de décision court à nouveau à partir d'aujourd'hui.
desk-resume-reason = Pourquoi le délai court à nouveau
desk-resume-reason-hint = Par exemple : les pièces ne sont plus nécessaires.
desk-limit-days = { $days } jours à partir de la recevabilité.
desk-extend-reason = Pourquoi il faut plus de temps
desk-extend-reason-hint = Le motif dans ce dossier.
desk-propose-issue-lead = Les champs montrent ce que le voyage demande. Une autre personne décide.
desk-propose-reason = Pourquoi
desk-propose-reason-hint = Pour l'agent décideur. Le demandeur ne lit pas ce texte.
desk-propose-refuse-lead = Cochez chaque motif qui s'applique, et écrivez quel fait de ce dossier le remplit. Une autre personne décide.
desk-refusal-grounds = Motifs
desk-grounds-hint = Le demandeur lit les motifs et les faits, mot pour mot.
desk-conditions = Conditions du visa
desk-conditions-hint = Vérifiez chaque condition. Une condition non remplie demande un fait de ce dossier et ne laisse qu’un refus pour l’un de ses motifs.
desk-conditions-of = Conditions telles que vérifiées (liste { $version })
desk-condition-grounds = Si elle n’est pas remplie : motif { $grounds }.
desk-condition-fact = Fait, si elle n’est pas remplie
desk-suggest = Remplir les motifs qui en découlent
desk-grounds-suggested = Là où un seul motif découle d’une condition, il est coché ci-dessous avec le fait. Là où plusieurs sont possibles, choisissez.
desk-meant = Phrases que vous avez déjà écrites
desk-meant-yes = Elles disent ce qui est vrai dans ce dossier : les envoyer telles quelles
fulfilment-met = Remplie
fulfilment-not-met = Non remplie
fulfilment-not-applicable = Sans objet
desk-review-lead = Vous n’avez pas pris part à ce dossier. Dites si vous auriez proposé ou décidé de même. Un désaccord est compté, laisse une note et est montré à la personne qui décide.
desk-agrees = Auriez-vous fait de même ?
desk-agrees-yes = Oui
desk-agrees-no = Non
desk-review-reason = Motif
desk-review-reason-hint = Ce que vous avez regardé. Un désaccord demande un motif.
desk-review-by-rule = Revu selon la règle « { $rule } » avant toute décision.
desk-review-by-lot = Tiré au sort à partir du point de contrôle { $checkpoint } parmi les décisions du { $day }.
desk-review-carried = Tiré au sort à partir du point de contrôle { $checkpoint } parmi les décisions du { $day } : cette décision a été renvoyée avant que quelqu’un ne l’ait revue, et celle-ci est revue à sa place.
desk-review-open = La révision n’est pas faite.
desk-reviewed = { $name }, { $at } : { $agrees ->
    [yes] d’accord.
   *[no] pas d’accord.
} { $reason }
desk-reviews-of = Seconde révision
reviews-title = Secondes révisions
reviews-lead = Propositions qu’une règle fait revoir, et décisions tirées au sort : { $share } sur mille, à partir du premier point de contrôle signé après le jour de la décision.
reviews-none = Aucune révision n’attend.
reviews-waiting = Ce qui attend une révision
reviews-reference = Dossier
reviews-since = Depuis
reviews-why = Pourquoi
reviews-proposer = Proposé par
reviews-decider = Décidé par
reviews-lot = Sort
reviews-rule = Règle
reviews-counts = Résultat des révisions
reviews-month = Mois
reviews-reviews = Révisions
reviews-disagreed = Désaccords
desk-ground = Motif { $number }
desk-ground-fact = Fait de ce dossier pour le motif { $number }
desk-refuse-reason = Complément pour l'agent décideur
desk-refuse-reason-hint = Peut rester vide. Le demandeur ne lit pas ce texte.
desk-return-to-examination-lead = Une proposition ouverte, ou une décision pas encore imprimée, tombe.
desk-return-reason = Pourquoi
desk-return-reason-hint = Ce qui doit être revu.
desk-decide-issue-lead = Lisez la proposition, puis décidez. Le visa part ensuite à l'impression.
desk-decide-refuse-lead = Lisez les motifs et les faits, puis décidez. Si vous voyez d'autres motifs, renvoyez le dossier à l'examen.
desk-propose-end-lead = Le visa a été délivré. Une autre personne décide s'il prend fin.
desk-end = Ce qui est proposé
desk-end-hint = Annuler si les conditions n'étaient pas remplies lors de la délivrance. Abroger si elles ne le sont plus, ou si le titulaire le demande.
desk-end-grounds = Motifs
desk-end-alone = Personne ne l'a proposé. Seul, vous ne pouvez décider que sur demande du titulaire.
desk-annul-lead = Le visa prend fin : les conditions n'étaient pas remplies lors de la délivrance.
desk-revoke-lead = Le visa prend fin : les conditions ne sont plus remplies, ou le titulaire l'a demandé.
desk-mark-notified-lead = Le délai de recours court à partir de ce message.
desk-channel = Comment le demandeur a été informé
desk-assign-lead = La personne qui détient un dossier l'examine.
desk-assign-to = Qui le prend
desk-unassign-lead = Le dossier revient dans le lot commun, où chaque agent peut le prendre.
desk-unassign-reason = Pourquoi
desk-unassign-reason-hint = Par exemple un congé, ou un conflit d'intérêts.
desk-note-lead = Les collègues qui peuvent voir le dossier lisent la note. Le demandeur ne la lit pas.
desk-note = Note
desk-note-hint = Des faits, pas de suppositions sur la personne.
desk-message-lead = Le demandeur reçoit un courriel l'avertissant d'un message, et le lit après s'être identifié.
desk-decide-amendment-lead = Le demandeur demande d'autres réponses. Comparez-les avec le passeport et les documents. Cochez ce que vous reprenez ; ce qui n'est pas coché reste tel que signé. Un autre nom, une autre naissance, nationalité ou un autre passeport sont recherchés à nouveau dans les listes, et une proposition ouverte tombe.
desk-amendment-asked = Ce qui doit être corrigé
desk-amendment-accepted = Repris
desk-amendment-accepted-hint = Ne cochez rien pour laisser tout tel que signé.
desk-amendment-reason = Pourquoi le reste n'est pas repris
desk-amendment-reason-hint = Le demandeur lit ce texte. Nécessaire sauf si tout est repris.
desk-correction = Le demandeur demande une correction
desk-correction-waits = Rien ne peut être proposé ni décidé avant la réponse.
desk-message-files = Fichiers à joindre, le cas échéant
desk-message = Message
desk-message-hint = Des mots simples : ce qui est demandé, et pour quand.
desk-amend-passport-mrz-lead = Lisez le passeport à nouveau, au lecteur ou à la main.
desk-passport-lines = Lignes du passeport
desk-passport-lines-hint = Deux lignes de 44 caractères, ou autant qu'en a le document.
desk-amend-reason = Pourquoi
desk-amend-reason-hint = Par exemple : mal lu au premier passage.
desk-override-mrz-name-lead = Seulement quand ni le passeport ni la translittération ne donnent le bon nom. Lettres A à Z et espaces.
desk-mrz-primary = Identifiant primaire
desk-mrz-primary-hint = Nom de famille, comme dans la zone de lecture automatique.
desk-mrz-secondary = Identifiant secondaire
desk-mrz-secondary-hint = Prénoms. Vide pour une personne qui n'a qu'un nom.
desk-override-reason = Pourquoi
desk-override-reason-hint = Ce que les autres voies rendent mal.

problem-desk-date = Saisissez un jour, un mois et une année qui existent, par exemple 27 3 2027.
problem-desk-choose = Choisissez une des réponses.
problem-desk-not-at-work = Cette personne ne prend plus de dossiers à ce poste. Choisissez quelqu’un d’autre.
problem-desk-too-many = Cochez au plus { $most } dossiers à la fois.
problem-desk-amount = Saisissez le montant en chiffres, par exemple 90,00.
problem-desk-time = Saisissez l'heure en heures et minutes, par exemple 9:30.
problem-desk-days = Saisissez les jours de séjour en nombre entier.
problem-desk-hit = Remplissez liste, entrée et raison de la correspondance { $place }, ou videz la ligne.

## Historique

history-submitted = Demande envoyée.
history-lodged = Dossier reçu : { $place }. Empreintes : { $biometrics }.
history-fee-recorded = Droits enregistrés : { $amount } ({ $rule }).
history-fee-refunded = Droits remboursés, reçu { $receipt }.
history-payment-returned = Un paiement de { $amount } { $currency } reçu par le prestataire est rendu, car ce dossier ne le prend pas.
history-found-not-competent = Un autre service est compétent : { $office }
history-found-inadmissible = Irrecevable. { $missing } : { $reason }
history-admitted = Recevable. Décision au plus tard le { $due }.
history-screening-started = Vérification commencée.
history-screening-cleared = Vérification close avec { $hits ->
    [0] aucune correspondance
    [one] { $hits } correspondance
   *[other] { $hits } correspondances
}. Listes : { $lists }.{ $second ->
    [true] {" "}Une deuxième personne doit confirmer.
   *[other] {""}
}
history-clearance-confirmed = Levée confirmée : { $reason }
history-documents-requested = Pièces demandées jusqu'au { $due } : { $documents }.
history-documents-received = Pièces reçues : { $documents }.{ $complete ->
    [true] {" "}Tout ce qui était demandé est là.
   *[other] {" "}Il manque encore quelque chose.
}
history-interview-invited = Convocation à un entretien le { $when }, { $place }.
history-interview-recorded = Entretien consigné.
history-consulted = { $authority } : consultation, réponse jusqu'au { $due }.
history-consultation-recorded = Réponse de l'autorité : { $answer }.
history-consultation-answered = { $name } a répondu pour l'autorité, par son lien : { $answer }. { $reason }
history-consultation-questioned = { $name }, de l'autorité consultée, a posé une question par son lien.
history-authority-written = Lettre à l'autorité consultée ; elle a un nouveau lien.
history-review-asked = Une règle fait revoir cette proposition avant toute décision : { $rule }.
history-review-drawn = Le sort est tombé sur cette décision du { $day }, à partir du point de contrôle { $checkpoint }.
history-review-carried = La révision de la décision du { $day }, tirée au sort à partir du point de contrôle { $checkpoint }, n’a pas été faite : la prochaine décision est revue à sa place.
history-review-dropped = La révision demandée par une règle est tombée avec la proposition.
history-reviewed = { $agrees ->
    [true] Revu : d’accord.
   *[false] Revu : pas d’accord.
} { $reason }
history-clock-extended = { $limit } : décision au plus tard le { $due }. { $reason }
history-clock-urgent = Urgent : décision au plus tard le { $due }. { $reason }
history-clock-stopped = Le délai de décision est suspendu. { $reason }
history-clock-resumed = Le délai de décision court à nouveau : au plus tard le { $due }. { $reason }
history-outage-noted = Panne du { $from } au { $until }. Nouveaux derniers jours : { $days }.
history-issue-proposed = Visa proposé : { $visa-type }, du { $from } au { $until }, { $entries }, { $days } jours. { $reason }
history-refusal-proposed = Refus proposé sur le motif { $grounds }. { $reason }
history-returned-to-examination = Renvoyé à l'examen : { $reason }
history-issue-decided = Délivrance décidée : { $visa-type }, du { $from } au { $until }, { $entries }, { $days } jours.
history-refusal-decided = Refus décidé sur le motif { $grounds }.
history-print-queued = Envoyé dans la file d'impression.
history-sticker-loaded = Vignette { $serial } chargée ({ $printer }).
history-sticker-rendered = Fichier d'impression établi pour la vignette { $serial }.
history-print-job-opened = Tâche d’impression de la vignette { $serial } créée.
history-print-job-refused = Un second envoi de la vignette { $serial } a été refusé ; rien n’a été envoyé.
history-print-job-sent = L’imprimante a reçu la tâche de la vignette { $serial } sous le numéro { $remote }.
history-print-job-ended = Tâche de la vignette { $serial } : { $outcome } { $reason }
history-sticker-printed = Vignette { $serial } imprimée.
history-print-faulted = Incident d'impression sur la vignette { $serial } : { $code }.
history-retry-confirmed = Nouvel essai sur la vignette { $serial } confirmé : { $reason }
history-print-moved = Vignette { $serial } passée de l’imprimante { $from } à l’imprimante { $to } : { $reason }
history-unloaded = Vignette { $serial } retirée du dossier sans impression : { $reason }
history-print-sent = Le poste { $to } imprime ce visa : { $reason }
history-hand-authorised = Remplissage à la main autorisé, car le poste ne peut pas imprimer : { $reason }
history-taken-by-hand = Vignette { $serial }, remise par { $custodian }, prise pour être remplie à la main.
history-filled-by-hand = Vignette { $serial } remplie à la main.
history-hand-control-passed = Vignette { $serial }, remplie à la main, libérée après comparaison de { $count } champs.
history-hand-reconciled = Vignette { $serial }, remplie à la main, vérifiée après la panne : { $note }
history-spoil-declared = Vignette { $serial } déclarée gâchée : { $code }. { $reason } Le témoin { $witness } doit signer.
history-spoil-contradicted = Le témoin conteste que la vignette { $serial } soit gâchée : { $reason }
history-sticker-spoiled = La vignette { $serial } est gâchée : { $code }. Signé par le témoin { $witness }.
history-control-passed = Vignette { $serial } validée.
history-control-failed = Vignette { $serial } non validée : { $code }. { $reason }
history-sticker-affixed = Vignette { $serial } apposée à la page { $page }.
history-handed-over = Passeport remis à { $receiver } ({ $relation }).
history-withdrawn = Retirée par le demandeur.
history-revocation-asked = Le titulaire a demandé l'abrogation. { $reason }
history-end-proposed = Proposé : { $end }, sur le motif { $grounds }.
history-ended = Décidé : { $end }, sur le motif { $grounds }.
history-notified = Décision envoyée ({ $channel }). Elle est réputée reçue le { $deemed-on } ; recours jusqu'au { $appeal-until }.
history-notice-opened = Décision ouverte par le demandeur. Recours jusqu'au { $appeal-until }.
history-assigned = Confié à { $to }.
history-unassigned = Remis dans le lot commun : { $reason }
history-noted = { $disclosable ->
    [yes] Note rédigée ; elle est communicable.
   *[no] Note rédigée ; elle n’est pas communicable.
}
history-contact-recorded = { $name } ({ $capacity }) est intervenu auprès du poste pour le demandeur, { $contact-way }.
history-message-sent = Message rédigé.
history-amendment-asked = Le demandeur a demandé des corrections : { $fields }.
history-amendment-taken-back = Le demandeur a retiré les corrections.
history-amendment-decided = Corrections reprises : { $fields }. { $reason }
history-read = Consulté : { $what }.
history-passport-mrz-amended = Lignes du passeport corrigées : { $reason }
history-mrz-name-overridden = Nom MRZ fixé à { $primary } { $secondary } : { $reason }
history-crossed = { $direction } le { $on } à { $place }.

## Rendez-vous

desk-visits-title = Rendez-vous
desk-visits-before = La veille
desk-visits-today = Aujourd’hui
desk-visits-after = Le lendemain
desk-visits-places = { $kind } : { $free } places libres sur { $all }
desk-visits-closed = Personne n’est reçu ce jour-là.
desk-visits-none = Personne n’a réservé.
desk-visits-day = Un autre jour
desk-visits-show = Afficher le jour
desk-visits-column-time = Heure
desk-visits-column-name = Nom
desk-visits-column-reference = Demande
desk-visits-column-kind = Motif
desk-visits-column-state = État
desk-visits-passport = Numéro du passeport présenté
desk-visits-passport-hint = Lisez-le avec le lecteur ou saisissez-le. Le rendez-vous est lié à ce seul passeport.
desk-visits-arrived = La personne est venue
desk-visits-missed = La personne n’est pas venue
desk-visits-done-arrived = Enregistré : la personne est venue.
desk-visits-done-missed = Enregistré : la personne n’est pas venue.
desk-visits-of-case = Rendez-vous
visit-state-held = Gardé
visit-state-booked = Réservé
visit-state-arrived = Venu
visit-state-missed = Absent
visit-state-cancelled = Annulé
visit-state-moved = Déplacé
visit-state-freed = Repris
visit-state-lapsed = Non accepté
problem-visit-passport-empty = Saisissez le numéro du passeport.
problem-visit-other-passport = Ce rendez-vous est lié à un autre passeport. Vérifiez le numéro. Qui vient avec un autre passeport ou un autre nom doit prendre son propre rendez-vous.
problem-visit-not-now = Cela ne peut pas être enregistré maintenant : on vient le jour du rendez-vous, et on n’est absent qu’après son début.

## Groupes

desk-group-number = Numéro de groupe
desk-group = Demande faite avec d'autres
desk-group-place = Personne { $place } sur { $people } du groupe
desk-group-unsent = { $count ->
    [one] { $count } personne n'a pas encore envoyé sa demande.
   *[other] { $count } personnes n'ont pas encore envoyé leur demande.
}
desk-group-elsewhere = { $count ->
    [one] { $count } dossier n'est pas montré : un autre poste l'a, ou il a été effacé.
   *[other] { $count } dossiers ne sont pas montrés : un autre poste les a, ou ils ont été effacés.
}
desk-group-only = Seulement le groupe { $reference }.
desk-group-all = Tout montrer

## Le dossier tel qu’il était

desk-then-heading = État antérieur
desk-then-banner = Voici le dossier tel qu’il était connu le { $at }, après l’entrée { $entry } de son journal. Aucune action n’est possible ici.
desk-then-last = Dernière entrée :
desk-then-hash = Empreinte de cette entrée :
desk-then-steps = Entrées du journal
desk-then-previous = Entrée précédente
desk-then-next = Entrée suivante
desk-then-back = Le dossier actuel
desk-then-link = État à ce moment
desk-then-entry = après l’entrée { $entry }
desk-then-ask = Voir le dossier tel qu’il était à un moment donné
desk-then-day = Jour
desk-then-time = Heure
desk-then-time-hint = Au poste ({ $zone }), par exemple 14:30. Laissez vide pour la fin de la journée.
desk-then-open = Afficher
desk-then-no-moment = Ce n’est pas un jour et une heure.
problem-desk-then-before = La demande n’avait pas encore été envoyée à ce moment.

## Visionneuse des pièces

desk-view-size = Taille (touches + et −, 0 pour la largeur)
desk-view-page = Page entière
desk-view-width = Largeur
desk-view-beside = À côté
desk-view-nothing = Rien
desk-view-show = Afficher
desk-view-replaced = remplacée
desk-view-turn = Tourner vers la droite
desk-view-checked = Vérifiée à l’arrivée
desk-view-checked-picture = Réécrite comme image : rien de caché ne l’accompagne.
desk-view-checked-pdf = Entière, non verrouillée et sans rien qui s’exécute.
desk-view-sealed = SHA-256 du fichier scellé

## Touches

desk-keys = Touches (?)
desk-keys-off = Désactiver ces touches dans ce navigateur
desk-key-next = Ligne suivante
desk-key-previous = Ligne précédente
desk-key-open = Ouvrir la ligne
desk-key-select = Cocher la ligne
desk-key-queue = Dossiers
desk-key-search = Rechercher
desk-key-papers = Pièces
desk-key-history = Historique
desk-key-note = Écrire une note
desk-key-message = Écrire un message
desk-key-doing = Ce qui peut être fait maintenant
desk-key-list = Cette liste

## Laissé en suspens

orphans-title = Laissé en suspens
orphans-lead = Dossiers en cours, vignettes vierges, numéros sautés et actes de personnes qui ne travaillent plus ici. Les dossiers retournent dans la réserve commune à la fermeture d’un compte ; le reste est repris par deux autres personnes.
orphans-none = Rien n’est en suspens.
orphans-what = Objet
orphans-which = Lequel
orphans-holder = Laissé par
orphans-post = Poste
orphans-blanks = { $count ->
    [one] Une vignette vierge
   *[other] { $count } vignettes vierges
}
orphan-case = Dossier en cours
orphan-blanks = Vignettes vierges
orphan-gap = Numéros sautés
orphan-act = Acte en attente de confirmation

## Interventions pour un demandeur

desk-record-contact-lead = Toute personne qui lit le dossier voit qui est intervenu pour le demandeur et ce qui a été dit. L’examen n’en est pas changé.
desk-contact-name = Qui
desk-contact-name-hint = Le nom indiqué, et le service s’il y en a un.
desk-contact-capacity = À quel titre
desk-contact-for = Pour qui
desk-contact-for-hint = Le demandeur, la famille, un groupe.
desk-contact-way = Comment
desk-contact-about = À quel sujet
desk-contact-about-hint = Ce qui a été demandé et ce que vous avez répondu.
desk-contact-who = { $name } ({ $capacity }) pour { $for }, { $way }
desk-contacts = Interventions pour le demandeur
desk-contacts-none = Personne n’est intervenu auprès du poste pour le demandeur.
capacity-family = parent ou ami
capacity-host = hôte
capacity-organisation = employeur, école ou organisation
capacity-lawyer = avocat ou représentant
capacity-authority = autre mission ou ministère
capacity-parliament = membre d’un parlement
capacity-colleague = collègue étranger au dossier
capacity-other = une autre personne
contact-way-phone = par téléphone
contact-way-counter = en personne
contact-way-email = par courriel
contact-way-letter = par lettre
contact-way-note = par note diplomatique
desk-note-disclosable = Quand le demandeur demande une copie du dossier
desk-note-disclosed = cette note y figure
desk-note-kept = cette note n’y figure pas
desk-note-open = Communicable
desk-note-closed = Non communicable

## Le dossier sur papier

desk-file = Le dossier sur papier
desk-file-whole = Dossier entier (PDF)
desk-file-disclosed = Pour communication au demandeur (PDF)
desk-file-hint = L’extraction est inscrite à l’historique. Le second document omet ce qui n’est pas destiné au demandeur : notes non communicables, motivations écrites pour les collègues, écrits d’autres autorités, interventions, listes de surveillance et autres demandes.
dossier-title = Dossier { $reference }
dossier-post = Poste
dossier-policy = Règles applicables au dossier
dossier-made = Établi
dossier-head = Tête du journal
dossier-head-entry = entrée { $entry }
dossier-hash = SHA-256
dossier-checkpoint = Point de contrôle
dossier-checkpoint-in = numéro { $number }, signé ; il contient les entrées jusqu’à { $entry }
dossier-checkpoint-none = pas encore dans un point de contrôle
dossier-disclosed = Cet exemplaire est destiné à la communication. N’y figurent pas : les notes non communicables ; les motivations que les agents ont écrites pour leurs collègues, par exemple celle d’une proposition ou d’une seconde revue ; ce que d’autres autorités ont écrit ; les interventions auprès du poste pour le demandeur ; et ce que disent les listes de surveillance et d’autres demandes.
dossier-journal = Journal
dossier-entry = N°
dossier-when = Quand et qui
dossier-what = Quoi
dossier-sha = SHA-256 du fichier
dossier-apart = Ce fichier ne figure pas dans ce document ; il est conservé à part.
dossier-none = Néant.
dossier-none-disclosed = Rien de tel n’est communiqué.
dossier-corrections = Corrections demandées par le demandeur
dossier-notice = Information du demandeur
dossier-notice-deemed = Réputée reçue le
dossier-notice-opened = Ouverte par le demandeur
dossier-notice-unopened = non ouverte
dossier-appeal-until = Recours possible jusqu’au
dossier-appeal-body = Recours auprès de

## Filtres, ordre, plusieurs à la fois

desk-order = Ordre
order-due = Échéance
order-untouched = Sans suite depuis le plus longtemps
order-waiting = En attente de qui
desk-filters = Vos filtres
desk-filter-save = Vos filtres : garder celui-ci ou en supprimer
desk-filter-name = Nom de ce filtre
desk-filter-keep = Garder ce filtre
desk-filter-remove = Supprimer « { $name } »
desk-filter-saved = Le filtre est gardé.
desk-filter-removed = Le filtre est supprimé.
desk-pick = Cocher { $reference }
desk-pick-column = Cocher
desk-assign-ticked = Confier les dossiers cochés à
desk-assign-give = Confier
desk-assign-none = Aucun dossier n’est coché.
desk-assigned-all = { $count ->
    [one] Le dossier a été confié.
   *[other] { $count } dossiers ont été confiés.
}
desk-assigned-some = { $count ->
    [0] Aucun dossier n’a été confié.
    [one] Un dossier a été confié.
   *[other] { $count } dossiers ont été confiés.
} Non confiés : { $refused }
problem-filter-name = Donnez au filtre un nom de { $most } caractères au plus.
problem-filter-long = Ce filtre est trop long pour être gardé. Cherchez moins de mots.
problem-filter-many = Vous gardez déjà { $most } filtres. Supprimez-en un d’abord.

## Délais, séjours et validité

clock-title = Délais
clock-column-kind = Délai
clock-column-last = Dernier jour
clock-column-state = État
clock-column-why = Comment il est compté, et selon quelle règle
clock-kind-decision = Décision
clock-kind-consultation = Consultation
clock-kind-papers = Pièces du demandeur
clock-kind-notice = Décision réputée reçue
clock-kind-appeal = Recours
clock-state-running = En cours
clock-state-stopped = Suspendu
clock-state-met = Respecté
clock-state-late = Tardif
clock-state-overdue = Dépassé
clock-state-ended = Terminé
clock-stands-since = Suspendu depuis le { $day }
clock-entry = entrée { $entry }
clock-step-count = { $days } jours à partir du { $begun } : { $last }.
clock-step-urgent = Urgent, { $days } jours à partir du { $begun } : { $last }.
clock-step-extended = Prolongé à { $days } jours à partir du { $begun } : { $last }.
clock-step-exceptional = Prolongé exceptionnellement à { $days } jours à partir du { $begun } : { $last }.
clock-step-named = Fixé par l'agent, { $days } jours à partir du { $begun } : { $last }.
clock-step-stopped = Suspendu pendant { $days } jours : { $last }.
clock-step-outage = Panne, { $days } jours de plus : { $last }.
clock-step-closed-day = Hors jours de fermeture, { $days } jours de plus : { $last }.
stays-title = Séjours antérieurs connus du système
stays-column-entry = Entrée
stays-column-exit = Sortie
stays-column-days = Jours
stays-unfinished = Aucune sortie enregistrée
stays-unfinished-lead = Un séjour sans sortie n'est pas compté.
stays-rule = Règle
stays-rule-words = { $days } jours sur toute période de { $within } jours
stays-used = Utilisés la veille de l'arrivée prévue
stays-longest = Séjour le plus long dès l'arrivée prévue
stays-last-day = Son dernier jour
stays-earliest = Premier jour pour tout le séjour prévu
validity-title = Validité selon les règles
validity-column-part = Élément
validity-column-value = Valeur
validity-column-rule = Règles appliquées
validity-lead = Les champs sont remplis avec ces valeurs. Vous pouvez les modifier ; ce qui dépasse les règles est montré à l'agent qui décide.
validity-wider = Le visa proposé permet plus que ce que donnent les règles.
problem-stay-order = Le séjour du { $entry } au { $exit } se termine avant de commencer.
problem-stays-overlap = Le séjour du { $entry } au { $exit } en chevauche un autre.
problem-stay-unfinished = Ligne { $line } : ce séjour n'a pas de jour de sortie. Seuls les séjours terminés peuvent être comptés.
problem-stay-line = Ligne { $line } : écrivez le jour d'entrée et le jour de sortie, par exemple 2027-03-01 2027-03-17.
outages-title = Pannes qui déplacent les derniers jours
outages-lead = Enregistrez ici, une fois qu'elle est terminée, une période où personne ne pouvait travailler à { $posts }. Elle est notée dans chaque dossier ouvert et déplace les derniers jours selon les règles du dossier.
outages-column-post = Poste
outages-column-from = Du
outages-column-until = Au
outages-column-reason = Motif
outages-column-by = Enregistrée par
outages-recorded = Pannes enregistrées
outages-from = Premier jour
outages-from-time = Heure du début
outages-until = Dernier jour
outages-until-time = Heure de la fin
outages-time-hint = À l'heure du poste, par exemple 9:30.
outages-reason = Pourquoi personne ne pouvait travailler
outages-reason-hint = Par exemple : pas de liaison avec le centre de données, bâtiment fermé après une inondation.
outages-record = Enregistrer la panne
outages-done = La panne est enregistrée. Les derniers jours sont déplacés dans les prochaines minutes.
problem-outage-length = La fin doit venir après le début, et dans l'année.
problem-outage-future = Enregistrez une panne quand elle est terminée.
calculator-title = Calculateur de séjours
calculator-stays = Séjours
calculator-stays-hint = Une ligne par séjour : le jour d'entrée et le jour de sortie, par exemple 2027-03-01 2027-03-17.
calculator-entry = Jour de la prochaine entrée
calculator-entry-hint = Par exemple 2027-06-01.
calculator-days = Jours du prochain séjour
calculator-go = Compter
calculator-answer = Réponse
calculator-used = Jours utilisés dans la période qui se termine ce jour
calculator-left = Jours restants ce jour
calculator-last-day = Dernier jour d'un séjour à partir de ce jour
calculator-longest = Ses jours
calculator-earliest = Premier jour où autant de jours sont possibles
calculator-counted = Séjours comptés
problem-calculator-day = Écrivez le jour de la prochaine entrée, par exemple 2027-06-01.
problem-calculator-days = Écrivez un nombre de jours de 1 à { $most }.

overview-title = Vue d’ensemble du poste
overview-posts = Postes
overview-times = Période
overview-weeks = { $weeks ->
    [52] Un an
    *[other] { $weeks } semaines
}
overview-source = Compté { $counted } d’après les journaux au point de contrôle { $number } du { $at } (empreinte { $hash }).
overview-source-none = Compté { $counted } d’après les journaux. Aucun point de contrôle n’a encore été signé.
overview-newer = { $entries ->
    [0] Rien n’a été écrit à ce poste depuis.
    [one] Une écriture plus récente de ce poste est comptée avec.
    *[other] { $entries } écritures plus récentes de ce poste sont comptées avec.
}
overview-newer-many = { $entries } écritures plus récentes de ce poste, ou plus, sont comptées avec.
overview-alerts = Régularités à examiner
overview-alerts-lead = Sur les { $days } derniers jours ; un visa après un refus antérieur de { $reversal } jours au plus ; un agent et un demandeur sur les { $pair } derniers jours. Un dossier proposé ou décidé de nouveau compte une fois. Une régularité est une raison de demander, pas une constatation : ouvrez les dossiers et parlez aux personnes.
overview-alerts-hours = Les heures de travail vont de { $from } à { $until } les jours ouvrables du poste.
overview-alerts-none = Rien de particulier.
overview-alerts-what = Régularité
overview-alerts-who = Qui
overview-alerts-why = Pourquoi elle est signalée
overview-alerts-cases = Dossiers
overview-alerts-some = { $shown } sur { $whole }
overview-alerts-more = Des visas après un refus, dans un autre dossier et dans le même, seuls les { $most } plus récents de chaque sorte sont montrés. Il y en a d’autres.
overview-alert-off-hours = Actes pendant la fermeture du poste
overview-alert-pair = Un agent, un demandeur
overview-alert-reversal = Refusé, puis délivré
overview-alert-turned = Du refus au visa dans un dossier
overview-alert-outlier = Taux différent de celui des autres
overview-why-off-hours = { $acts } actes, le premier { $first }, le dernier { $last }
overview-why-pair-decide = A décidé { $own } dossiers de ce demandeur en { $days } jours ; ailleurs { $usual } des dossiers du poste
overview-why-pair-examine = A proposé dans { $own } dossiers de ce demandeur en { $days } jours ; ailleurs dans { $usual } des dossiers du poste
overview-why-reversal-passport = Le même passeport a reçu un visa de ce poste après un refus, le { $at }
overview-why-reversal-person = Une personne de mêmes naissance, nom et nationalité, avec un autre passeport, a reçu un visa de ce poste après un refus, le { $at }
overview-why-turned-proposed-proposed = Un refus a été proposé, puis un visa dans le même dossier, le { $at }
overview-why-turned-proposed-issued = Un refus a été proposé, puis un visa délivré dans le même dossier, le { $at }
overview-why-turned-refused-proposed = Un refus a été décidé, puis un visa proposé dans le même dossier, le { $at }
overview-why-turned-refused-issued = Un refus a été décidé, puis un visa délivré dans le même dossier, le { $at }
overview-why-outlier-decide = Délivre { $own } ({ $of }) ; avec des dossiers des mêmes types de visa, les autres délivreraient { $expected } (ils ont délivré { $among })
overview-why-outlier-examine = Propose un visa dans { $own } ({ $of }) ; avec des dossiers des mêmes types de visa, les autres le feraient dans { $expected } (ils l’ont fait dans { $among })
overview-pictures = Le travail du poste
overview-csv = Chiffres en CSV
overview-numbers = Montrer les chiffres
overview-nothing = Il n’y a rien à compter.
overview-highest = Semaine la plus haute : { $count }
overview-nobody = Personne encore
overview-intake = Demandes par semaine
overview-decisions = Décisions par semaine
overview-due = Temps restant pour la décision
overview-ages = Âge des demandes ouvertes
overview-workload = Demandes ouvertes par agent
overview-visa-types = Refus par type de visa
overview-deciders = Refus par agent qui décide
overview-asked-intake = Écritures « présentée » et « déposée » des journaux de { $post }, { $days }, par semaine.
overview-asked-decisions = Dernière décision de chaque dossier et écritures des autres fins dans les journaux de { $post }, { $days }, par semaine.
overview-asked-due = Dossiers non décidés de { $post } maintenant, selon le dernier jour donné par le journal.
overview-asked-ages = Dossiers non décidés de { $post } maintenant, selon les jours depuis l’écriture « présentée ».
overview-asked-workload = Dossiers non décidés de { $post } maintenant, selon qui les tient.
overview-asked-visa-types = Dossiers de { $post } dont la dernière décision, { $days }, est un refus, parmi tous les dossiers décidés, avec l’intervalle à 95 %.
overview-asked-deciders = Dossiers de { $post } dont la dernière décision, { $days }, est un refus, parmi tous les dossiers décidés, selon qui l’a prise, avec l’intervalle à 95 %. Peu de décisions disent peu.
overview-series-submitted = Présentées
overview-series-lodged = Déposées
overview-series-issued = Délivrés
overview-series-refused = Refusés
overview-series-other = Retirées ou non examinées
overview-series-cases = Dossiers
overview-series-in-time = Dans les délais
overview-series-overdue = En retard
overview-column-intake = Semaine du
overview-column-decisions = Semaine du
overview-column-due = Temps restant
overview-column-ages = Âge
overview-column-workload = Agent
overview-column-visa-types = Type de visa
overview-column-deciders = Agent
overview-column-picture = Image
overview-column-rate = Taux
overview-column-interval = Intervalle
overview-column-of = Refusés / décidés
overview-rate-of-all = Le trait vertical est le taux de l’ensemble : { $rate }.
overview-age-week = Jusqu’à 7 jours
overview-age-fortnight = 8 à 15 jours
overview-age-month = 16 à 30 jours
overview-age-extended = 31 à 45 jours
overview-age-older = Plus de 45 jours
overview-room-overdue = En retard
overview-room-days = Aujourd’hui à 2 jours
overview-room-week = 3 à 7 jours
overview-room-later = Plus de 7 jours
overview-room-none = Pas encore de dernier jour

presence-reading = { $name } a aussi ouvert ce dossier.
presence-acting = { $name } a ouvert une page de ce dossier : { $action }.
presence-opened = { $name } a ouvert une page de ce dossier : { $action } ({ $at }). On ne sait pas si elle est encore ouverte.
presence-changed = Ce dossier a changé depuis que vous l’avez ouvert ({ $changes }). En dernier : { $name }, { $at }. Ce que vous tapez ici reste ; rechargez la page pour voir le changement.

desk-joined = Toutes les pages en un PDF

history-lists-searched = Listes consultées : { $lists }. Trouvés : { $found }, nouveaux : { $raised }.{ $more ->
    [0] {""}
   *[other] {" "}Non présentés par cette recherche : { $more }.
}
history-hit-judged = Signalement { $number } : { $verdict }. { $reason }{ $second ->
    [true] {" "}Une seconde personne doit le regarder.
   *[other] {""}
}
history-hit-reviewed = Signalement { $number } : { $agrees ->
    [true] une seconde personne est d’accord.
   *[other] une seconde personne n’est pas d’accord ; le signalement est de nouveau ouvert.
} { $reason }
history-withheld = Cette inscription n’est pas communiquée.
history-left-out = (motivation non communiquée)

desk-judge-hit-lead = Comparez l’inscription de la liste et le demandeur, et dites de qui il s’agit. Votre motif reste au dossier.
desk-review-hit-lead = Regardez le signalement à neuf. Si vous n’êtes pas d’accord, il est de nouveau ouvert.

hits-title = Listes de surveillance
hits-searched-at = Dernière recherche
hits-lists = Listes et versions
hits-numbers = Algorithme, seuils
hits-found = Inscriptions trouvées
hits-more = Non présentées
hits-more-value = { $more ->
    [one] Une autre inscription a atteint le seuil. Elle arrive quand les signalements ci-dessous sont réglés.
   *[other] { $more } autres inscriptions ont atteint le seuil. Les suivantes arrivent quand les signalements ci-dessous sont réglés.
}
hits-stop = Un signalement n’est pas réglé : rien n’est décidé, imprimé ni remis.
hits-queue = Signalements à régler
hits-queue-lead = Dossiers de tout état dans lesquels un signalement d’une liste est ouvert ou attend une seconde personne. Rien n’y est décidé ni imprimé.
hits-none = Aucun signalement n’attend.
hits-waiting = { $cases ->
    [one] { $cases } dossier a un signalement à régler
   *[other] { $cases } dossiers ont un signalement à régler
}
hits-column-case = Dossier
hits-column-name = Nom
hits-column-state = État
hits-column-open = Ouverts
hits-column-waiting = Attendent une seconde personne
hits-column-since = Depuis

hit-name = Signalement { $number } : { $list }, inscription { $reference }, score { $score }
hit-serious = Grave
hit-weak = faible
hit-beside = Demandeur et inscription
hit-column-what = Objet
hit-column-applicant = Demandeur
hit-column-entry = Inscription de la liste
hit-row-names = Noms
hit-row-births = Naissance
hit-row-sex = Sexe
hit-row-nationalities = Nationalités
hit-row-documents = Documents
hit-features = Ce qui a relevé et abaissé le score
hit-column-feature = Élément
hit-column-points = Points
hit-column-why = Pourquoi
hit-score = Score
hit-only-applicant = seulement le demandeur : { $parts }
hit-only-entry = seulement l’inscription : { $parts }
hit-feature-name = Les noms se ressemblent
hit-feature-common-name = Beaucoup d’inscriptions portent ces noms
hit-feature-weak-name = La liste tient le nom pour faible
hit-feature-birth = Naissance
hit-feature-other-sex = Un autre sexe
hit-feature-same-nationality = Une nationalité commune
hit-feature-other-nationality = Aucune nationalité commune
hit-feature-document = Document
birth-relation-same = Le même jour
birth-relation-swapped = Le jour et le mois sont intervertis
birth-relation-same-month = Le même mois ; un jour est inconnu
birth-relation-year-slip = Le même jour de l’année suivante
birth-relation-one-slip = Deux éléments du jour, du mois et de l’année sont égaux
birth-relation-same-year = La même année ; un mois est inconnu
birth-relation-hijri = Une année du calendrier hégirien qui tombe dans l’autre
birth-relation-next-year = Des années qui se suivent
birth-relation-unknown = Inconnue
birth-relation-near = D’autres jours, à deux ans au plus
birth-relation-different = D’autres jours, à dix ans au plus
birth-relation-far = Plus de dix ans d’écart
document-relation-same = Le même numéro du même pays
document-relation-same-number = Le même numéro ; un pays est inconnu
document-relation-short-number = Le même numéro, de peu de signes ; un pays est inconnu
document-relation-other-country = Le même numéro d’un autre pays
document-relation-one-sign-off = Les numéros diffèrent d’un signe
document-relation-none = Aucun numéro ne ressemble
hit-status-open = ouvert
hit-status-waiting = attend une seconde personne
hit-status-cleared = levé
hit-status-confirmed = confirmé
hit-status-replaced = remplacé par une recherche plus récente
hit-which = Quel signalement
hit-verdict = De qui il s’agit
hit-verdict-cleared = Levé : une autre personne, ou sans importance
hit-verdict-cleared-hint = Un signalement grave demande une seconde personne.
hit-verdict-confirmed = Confirmé : c’est cette personne
hit-verdict-confirmed-hint = Cela demande toujours une seconde personne.
hit-reason = Pourquoi
hit-reason-hint = Les faits qui les distinguent, ou qui les lient.
hit-agrees = Êtes-vous d’accord ?
hit-agrees-yes = Oui
hit-agrees-no = Non : rouvrir le signalement
hit-review-reason = Ce que vous avez constaté
hit-was-cleared = Levé
hit-was-confirmed = Confirmé
hit-second = Seconde personne
hit-second-awaited = Attendue

lists-title = Listes de surveillance
lists-lead = Les recherches utilisent la version en vigueur de chaque liste. Quand une autre est mise en vigueur, les dossiers ouverts et les visas non remis sont recherchés à nouveau.
lists-none = Aucune liste n’a été importée.
lists-versions = Versions
lists-column-list = Liste
lists-column-version = Version
lists-column-state = État
lists-column-entries = Inscriptions
lists-column-faults = Lignes fautives
lists-column-imported = Importée
lists-column-forced = Mise en vigueur
lists-column-file = SHA-256 du fichier
list-state-reading = lue à moitié
list-state-read = lue, pas en vigueur
list-state-in-force = en vigueur
list-state-former = ancienne
list-state-emptied = ancienne, entrées supprimées
lists-import = Importer un fichier
lists-name = Nom de la liste
lists-name-hint = Petites lettres, chiffres et traits d’union, par exemple national-1.
lists-file = Fichier
lists-file-hint = CSV avec des en-têtes, ou JSON avec une inscription ou une entité par ligne ; 8 Mo au plus. Les fichiers plus grands sont importés au terminal avec vidimus lists import.
lists-read = Lire le fichier
lists-was-read = La version { $version } a été lue : { $entries } inscriptions. Elle n’est pas encore en vigueur.
lists-unchanged = Ce fichier a déjà été importé, comme version { $version } avec { $entries } inscriptions. Rien n’a changé.
lists-waits = { $list }, version { $version } : { $entries } inscriptions, { $faults } lignes fautives
lists-force-lead = Elle prend la place de la version en vigueur. Votre nom reste dans la trace.
lists-force = Mettre en vigueur
lists-forced = La version est en vigueur. Les dossiers sont recherchés à nouveau dans les prochaines minutes.
lists-faults = Lignes fautives
lists-line = Ligne { $line } : { $why }
lists-accept = Lignes fautives
lists-accept-yes = La mettre en vigueur sans les lignes fautives
list-fault-line = trop longue, ou pas du texte
list-fault-json = pas un objet, ou un champ inconnu
list-fault-columns = un autre nombre de colonnes que les en-têtes, ou un guillemet qui ne se ferme pas
list-fault-heading = il manque reference ou name aux en-têtes, ou l’un d’eux est inconnu
list-fault-reference = aucune référence, ou une trop longue
list-fault-twice = une ligne précédente a la même référence
list-fault-name = aucun nom, trop de noms, ou un trop long
list-fault-birth = une date de naissance qui n’en est pas une (1962, 1962-03 et 1962-03-17 en sont)
list-fault-country = un pays sans code du Doc 9303-3
list-fault-sex = un sexe qui n’est ni f, ni m, ni x
problem-list-name = Donnez à la liste un nom de petites lettres, de chiffres et de traits d’union.
problem-list-file = Choisissez un fichier.
problem-list-empty = Le fichier n’a aucune inscription lisible. La première ligne fautive est la ligne { $line }.
problem-list-faults = Le fichier a { $count } lignes fautives. Acceptez qu’elles manquent, ou corrigez le fichier.
problem-list-state = La version est déjà en vigueur, ou n’a pas été lue en entier.
problem-lists-loading = Les listes de surveillance sont en cours de chargement. Réessayez dans un instant ; rien n’a été changé.

outcomes-title = Résultats
outcomes-of = Résultats de { $month }
outcomes-lead = Décisions de votre poste qui tiennent, par nationalité et par sexe. L’intervalle contient le vrai taux dans 95 mois sur 100 : un taux de peu de dossiers dit peu.
outcomes-none = Rien n’a été décidé ce mois-là.
outcomes-before = Le mois précédent
outcomes-after = Le mois suivant
outcomes-csv = Pour les tableaux (CSV)
outcomes-all = Tous
outcomes-column-nationality = Nationalité
outcomes-column-sex = Sexe
outcomes-column-decided = Décidés
outcomes-column-issued = Délivrés
outcomes-column-refused = Refusés
outcomes-column-rate = Taux de refus
outcomes-column-interval = Intervalle (95 %)

rotation-title = Rotation
rotation-lead = Depuis combien de temps chacun tient une même tâche de ce poste sans changement. Après { $days } jours, quelqu’un d’autre devrait la reprendre ; { $pause } jours sans la tâche font recommencer le compte.
rotation-who = Qui
rotation-task = Tâche
rotation-since = Depuis
rotation-pool = Décide surtout sur
rotation-long = Changer
rotation-task-screen = Règle les signalements
rotation-task-examine = Examine
rotation-task-decide = Décide
rotation-task-print = Imprime

history-case-linked = Demande { $other } : { $kin }. { $reason }
history-case-set-apart = La demande { $other } n’est pas de la même personne. { $reason }
history-link-taken-back = Ce qui était dit de la demande { $other } est retiré. { $reason }

desk-link-case-lead = Les deux dossiers nomment le lien, avec vous et votre motif. Rien d’autre n’y change.
desk-set-apart-lead = Les deux dossiers disent que l’autre demande n’est pas de la même personne. Elle n’est proposée à nouveau que si les données changent.
desk-take-back-link-lead = Ce qui a été dit reste aux deux dossiers, marqué comme retiré avec votre motif.
desk-earlier-same-days-stop = Une autre demande en cours de la même personne pourrait viser les mêmes jours. Comparez les deux avant toute proposition.

kin-suggested = proposée
kin-application = Demande
kin-trip = Voyage
kin-visa = Visa
kin-same-days = Mêmes jours
kin-same-days-words = Les deux demandes sont en cours et visent des jours communs aux deux voyages.
kin-reasons = Pourquoi elle est proposée
kin-reason-same-passport = Le même passeport : un même numéro d’un même État
kin-reason-alike = Nom et naissance se ressemblent
kin-reason-same-account = Envoyée du même compte
kin-points = Ce qui a élevé et abaissé le score du nom et de la naissance
kin-changed = Les données ont changé depuis. À revoir.
kin-elsewhere = { $count ->
    [one] Une autre demande peut-être de la même personne se trouve à { $post }. Vous ne voyez pas ce dossier ; interrogez ce poste : { $address }
   *[other] { $count } autres demandes peut-être de la même personne se trouvent à { $post }. Vous ne voyez pas ces dossiers ; interrogez ce poste : { $address }
}
kin-many = Plus de { $count } demandes portent le numéro de passeport { $number }. Seules les plus récentes ont été comparées ; cherchez ce numéro pour trouver les autres.
kin-verdict-earlier = même personne, demande antérieure
kin-verdict-later = même personne, demande ultérieure
kin-verdict-duplicate-of = celle-ci en est le doublon
kin-verdict-duplicated-by = doublon de celle-ci
kin-verdict-apart = pas la même personne
kin-which = Quelle demande
kin-reference = Une autre demande, par sa référence
kin-reference-hint = Seulement pour une demande qui n’est pas proposée. Elle l’emporte sur le choix ci-dessus.
kin-kind = De quoi il s’agit
kin-kind-same-person = Une demande de la même personne
kin-kind-same-person-hint = Pour un autre voyage. La plus ancienne est celle qui a été envoyée la première.
kin-kind-duplicate = Un doublon
kin-kind-duplicate-hint = La même demande envoyée deux fois. Celle qui a été envoyée après est le doublon.
kin-reason-of = Pourquoi
kin-reason-of-hint = Ce qui montre qu’il s’agit de la même personne.
kin-apart = Pourquoi
kin-apart-hint = Ce qui montre qu’il s’agit de deux personnes.
kin-back = Pourquoi
kin-back-hint = Ce qui était faux dans ce qui a été dit.

applied-title = Règles appliquées
applied-lead = Règles publiées de la version { $version }, dans l’ordre du dossier. Rien d’autre n’en décide.
applied-count = { $count ->
    [one] Une règle publiée de la version { $version } s’est appliquée à ce dossier.
   *[other] { $count } règles publiées de la version { $version } se sont appliquées à ce dossier.
}
applied-list = Montrer chaque règle et son effet
applied-column-rule = Règle
applied-column-says = Ce qu’elle dit
applied-column-did = Son effet
applied-column-entry = Entrée
applied-no-visa = Selon cette règle, aucun visa n’est requis pour un motif du voyage.
applied-visa-asked = Ce type de visa a été demandé.
applied-post-competent = Le poste est compétent.
applied-in-time = La demande a été envoyée dans le délai.
applied-passport = Le passeport y satisfaisait à l’envoi de la demande.
applied-paper-asked = Le document a été demandé.
applied-fee = Les droits ont été fixés par elle.
applied-fee-back = Les droits sont remboursés par elle.
applied-last-day = Dernier jour : { $day }
applied-consulted = Une autorité a été consultée.
applied-searched = Des listes ont été interrogées ; inscriptions trouvées : { $number }.
applied-serious-hit = Une inscription était grave : deux personnes l’examinent.
applied-condition-met = Constatée remplie.
applied-condition-not-met = Constatée non remplie.
applied-condition-not-applicable = Constatée sans objet.
applied-ground = Citée comme motif.
applied-validity = A donné une part de la validité proposée.
applied-review = La proposition est revue avant d’être décidée.
applied-drawn = La décision a été tirée au sort : elle est revue.
applied-second-person = Décidé par une autre personne que celle qui a proposé.
applied-appeal = Un recours y est porté.

## Pages des PDF

pages-page = Page { $page } sur { $of }
pages-more = Seules { $shown } pages sur { $of } sont montrées. Les autres sont dans le fichier lui-même.
pages-unread = Ce PDF ne peut pas être montré page par page.
pages-unshown = Cette page ne peut pas être montrée.
pages-unshown-file = Téléchargez le fichier pour la voir.
pages-trouble-broken = Le fichier est endommagé, ou ce n’est pas un PDF lisible.
pages-trouble-locked = Le fichier est verrouillé par un mot de passe.
pages-trouble-incomplete = Une lettre ou une image ne peut pas être dessinée ; une partie manquerait.
pages-trouble-heavy = Cela demande plus de mémoire ou de temps qu’une page de document ne peut en prendre.
pages-trouble-none = Cette page n’existe pas.
pages-trouble-busy = Trop de pages sont dessinées en ce moment. Rechargez.
pages-trouble-absent = Cette installation ne peut pas dessiner de pages. Prévenez l’administrateur.
