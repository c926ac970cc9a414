# Mots pour les noms enregistrés de domain::case ; voir le catalogue anglais pour la règle des clés.

role-applicant = Demandeur
role-intake = Agent de réception
role-screening = Agent de vérification
role-officer = Agent instructeur
role-decider = Agent décideur
role-operator = Opérateur d’impression
role-controller = Contrôleur qualité
role-custodian = Dépositaire des vignettes
role-delivery = Agent de remise
role-border = Garde-frontière
role-supervisor = Responsable
role-auditor = Auditeur
role-admin = Administrateur
role-system = Vidimus

state-draft = Brouillon
state-submitted = Envoyée
state-lodged = Déposée
state-not-competent = Incompétence
state-inadmissible = Irrecevable
state-admissible = Recevable
state-screening = Vérification
state-examination = En instruction
state-documents-requested = Pièces demandées
state-interview = Entretien
state-consultation = Consultation
state-proposed = Proposition faite
state-withdrawn = Retirée
state-refused = Refusée
state-issued = Décision : délivrer
state-print-queued = En attente d’impression
state-loaded = Vignette chargée
state-rendered = Envoyée à l’imprimante
state-printed = Imprimée
state-controlled = Validée
state-affixed = Apposée
state-handed-over = Remise
state-annulled = Annulée
state-revoked = Abrogée

action-submit = Envoyer
action-lodge = Recevoir le dossier
action-record-fee = Enregistrer les droits
action-record-refund = Enregistrer le remboursement
action-return-payment = Rendre un paiement
action-find-not-competent = Incompétence
action-find-inadmissible = Irrecevable
action-admit = Déclarer recevable
action-start-screening = Commencer la vérification
action-clear-screening = Clore la vérification
action-confirm-clearance = Confirmer la levée
action-request-documents = Demander des pièces
action-receive-documents = Enregistrer les pièces reçues
action-invite-interview = Convoquer à un entretien
action-record-interview = Enregistrer l’entretien
action-consult = Consulter une autre autorité
action-record-consultation = Enregistrer la réponse
action-answer-consultation = Répondre pour l’autorité
action-question-consultation = Poser une question au poste
action-write-to-authority = Écrire à l’autorité
action-review = Revoir
action-draw-review = Tirer au sort pour révision
action-extend-clock = Prolonger le délai
action-mark-urgent = Marquer comme urgent
action-stop-clock = Suspendre le délai
action-resume-clock = Faire courir le délai à nouveau
action-note-outage = Noter une panne
action-propose-issue = Proposer un visa
action-propose-refuse = Proposer un refus
action-return-to-examination = Renvoyer à l’instruction
action-decide-issue = Décider : délivrer le visa
action-decide-refuse = Décider : refuser
action-queue-print = Mettre en file d’impression
action-load-sticker = Charger une vignette
action-render = Préparer le fichier d’impression
action-send-to-printer = Envoyer à l’imprimante
action-record-sent = Noter que l’imprimante l’a reçue
action-record-job-end = Noter la fin de la tâche
action-record-printed = Enregistrer l’impression
action-record-fault = Signaler une panne
action-confirm-retry = Confirmer un nouvel essai
action-move-print = Passer à une autre imprimante
action-unload = Retirer la vignette de ce dossier
action-send-print = Le faire imprimer par un autre poste
action-authorise-hand = Autoriser le remplissage à la main
action-take-by-hand = Prendre cette vignette pour la remplir à la main
action-fill-by-hand = La vignette est remplie
action-pass-hand-control = Libérer : chaque champ est juste
action-reconcile-hand = Marquer comme vérifié après coup
action-spoil = Déclarer la vignette gâchée
action-confirm-spoil = Signer comme témoin
action-contradict-spoil = Ce n’est pas ce que je vois
action-pass-control = Valider la vignette
action-fail-control = Ne pas valider
action-affix = Enregistrer l’apposition
action-hand-over = Remettre le passeport
action-withdraw = Retirer la demande
action-ask-revocation = Demander l’abrogation
action-propose-end = Proposer l’annulation ou l’abrogation
action-annul = Annuler le visa
action-revoke = Abroger le visa
action-mark-notified = Enregistrer la notification
action-open-notice = Ouvrir la notification
action-assign = Attribuer
action-unassign = Rendre au groupe
action-note = Écrire une note
action-record-contact = Consigner une intervention
action-message = Écrire un message
action-ask-amendment = Demander une correction
action-take-back-amendment = Retirer une correction
action-decide-amendment = Statuer sur la correction
action-read = Consulter le dossier
action-amend-passport-mrz = Corriger la ZLA du passeport
action-override-mrz-name = Fixer le nom de la ZLA
action-record-crossing = Enregistrer un passage de frontière

event-submitted = Demande envoyée
event-lodged = Dossier reçu au guichet
event-fee-recorded = Droits enregistrés
event-fee-refunded = Droits remboursés
event-payment-returned = Paiement rendu
event-found-not-competent = Incompétence constatée
event-found-inadmissible = Irrecevabilité constatée
event-admitted = Déclarée recevable
event-screening-started = Vérification commencée
event-screening-cleared = Vérification close
event-clearance-confirmed = Levée confirmée
event-documents-requested = Pièces demandées
event-documents-received = Pièces reçues
event-interview-invited = Convocation à un entretien
event-interview-recorded = Entretien enregistré
event-consulted = Autre autorité consultée
event-consultation-recorded = Réponse de l’autorité consultée enregistrée
event-consultation-answered = Réponse de l’autorité consultée, donnée par son lien
event-consultation-questioned = Question de l’autorité consultée, posée par son lien
event-authority-written = Lettre à l’autorité consultée
event-review-asked = Révision demandée par une règle
event-review-drawn = Tiré au sort pour révision
event-review-carried = Révision par tirage au sort reportée sur la prochaine décision
event-review-dropped = Révision tombée avec sa proposition
event-reviewed = Revu
event-clock-extended = Délai prolongé
event-clock-urgent = Marqué comme urgent
event-clock-stopped = Délai suspendu
event-clock-resumed = Le délai court à nouveau
event-outage-noted = Panne notée
event-issue-proposed = Visa proposé
event-refusal-proposed = Refus proposé
event-returned-to-examination = Renvoyée à l’instruction
event-issue-decided = Décision : délivrer le visa
event-refusal-decided = Décision : refus
event-print-queued = Mise en file d’impression
event-sticker-loaded = Vignette chargée
event-sticker-rendered = Fichier d’impression préparé
event-print-job-opened = Tâche d’impression créée
event-print-job-refused = Second envoi refusé
event-print-job-sent = Reçue par l’imprimante
event-print-job-ended = Tâche d’impression terminée
event-sticker-printed = Vignette imprimée
event-print-faulted = Panne de l’imprimante
event-retry-confirmed = Nouvel essai confirmé
event-print-moved = Passé à une autre imprimante
event-unloaded = Vignette retirée du dossier
event-print-sent = Confié à un autre poste pour l’impression
event-hand-authorised = Remplissage à la main autorisé
event-taken-by-hand = Vignette prise pour être remplie à la main
event-filled-by-hand = Remplie à la main
event-hand-control-passed = Vignette remplie à la main libérée
event-hand-reconciled = Vérifiée après la panne
event-spoil-declared = Vignette déclarée gâchée
event-spoil-contradicted = Déclaration contredite par le témoin
event-sticker-spoiled = Vignette gâchée, signé par le témoin
event-control-passed = Vignette validée
event-control-failed = Vignette non validée
event-sticker-affixed = Vignette apposée
event-handed-over = Passeport remis
event-withdrawn = Demande retirée
event-revocation-asked = Abrogation demandée par le titulaire
event-end-proposed = Annulation ou abrogation proposée
event-ended = Visa annulé ou abrogé
event-notified = Notification envoyée
event-notice-opened = Notification ouverte par le demandeur
event-assigned = Attribuée
event-unassigned = Rendue au groupe
event-noted = Note écrite
event-amendment-asked = Corrections demandées
event-amendment-taken-back = Corrections retirées
event-amendment-decided = Corrections décidées
event-contact-recorded = Intervention consignée
event-message-sent = Message envoyé
event-read = Dossier consulté
event-passport-mrz-amended = ZLA du passeport corrigée
event-mrz-name-overridden = Nom de la ZLA fixé à la main
event-crossed = Passage de frontière enregistré

biometrics-taken = Recueillies maintenant
biometrics-reused = Reprises d’une demande antérieure
biometrics-not-required = Non exigées
biometrics-impossible = Physiquement impossibles

check-period = Déposée dans la période
check-papers = Formulaire signé, passeport et photo
check-biometrics = Données biométriques recueillies ou non exigées
check-fee = Droits payés ou exonérés

answer-no-objection = Pas d’objection
answer-objection = Objection
answer-silence = Pas de réponse à temps (vaut absence d’objection)

limit-normal = Délai normal
limit-extended = Délai prolongé
limit-exceptional = Délai exceptionnel

end-annul = Annuler
end-revoke = Abroger

entries-single = Une entrée
entries-two = Deux entrées
entries-multiple = Entrées multiples

sex-f = Féminin
sex-m = Masculin
sex-x = Non précisé

direction-entry = Entrée
direction-exit = Sortie

spoil-misfeed = Mauvaise prise du papier
spoil-ink = Défaut d’encre ou de toner
spoil-data-error = Données imprimées fausses
spoil-alignment = Impression décalée
spoil-seal-unreadable = Cachet illisible
spoil-mrz-unreadable = ZLA illisible ou différente
spoil-damaged = Déchirée, pliée ou mouillée
spoil-test = Utilisée pour un essai
spoil-affixed-error = Erreur constatée après l’apposition

fault-not-ready = Imprimante non prête, rien d’imprimé
fault-jam = Bourrage
fault-supplies = Plus d’encre ou de toner
fault-aborted = Impression interrompue
fault-unknown = L’imprimante ne répond pas

job-outcome-printed = L’imprimante dit qu’elle a imprimé la vignette.
job-outcome-failed = L’imprimante a abandonné la tâche.
job-outcome-not-sent = Rien n’a été envoyé à l’imprimante.
job-outcome-unknown = Personne ne sait ce que la tâche est devenue.

printer-kind-download = Téléchargement : le fichier s’imprime avec un pilote
printer-kind-ipp = IPP : les fichiers sont envoyés à l’imprimante

control-mrz-differs = La ZLA se lit autrement
control-mrz-unreadable = ZLA illisible
control-seal-unreadable = Cachet illisible
control-portrait = Photo fausse ou peu claire
control-alignment = Impression décalée
control-data-error = Valeur fausse dans la zone visuelle
control-damaged = Déchirée, pliée ou tachée

fate-live = En usage
fate-unloaded = Retirée vierge
fate-spoil-declared = Déclarée gâchée, pas encore signé
fate-spoiled = Gâchée
fate-cancelled = Annulée

receiver-holder = Le titulaire
receiver-guardian = Parent ou tuteur
receiver-representative = Représentant
receiver-courier = Coursier


status-draft = Pas encore envoyée
status-draft-next = Remplissez chaque partie et envoyez votre demande.
status-sent = Envoyée
status-sent-next = Présentez-vous au guichet du poste avec votre passeport et les originaux de vos pièces.
status-being-examined = En cours d’examen
status-being-examined-next = Vous n’avez rien à faire. Nous vous écrivons quand quelque chose change.
status-papers-wanted = Des pièces vous sont demandées
status-papers-wanted-next = Envoyez les pièces indiquées ci-dessous.
status-interview-arranged = Entretien fixé
status-interview-arranged-next = Venez à l’entretien à l’heure et au lieu indiqués ci-dessous.
status-visa-being-made = Votre visa est en préparation
status-visa-being-made-next = Vous n’avez rien à faire. Nous vous écrivons quand votre passeport peut être retiré.
status-ready-to-collect = Votre passeport peut être retiré
status-ready-to-collect-next = Présentez-vous au guichet avec le reçu et un document qui prouve votre identité.
status-visa-given = Visa délivré
status-visa-given-next = Vérifiez la vignette dans votre passeport : nom, dates, nombre d’entrées.
status-refused = Refusée
status-refused-next = Les motifs et les voies de recours sont indiqués ci-dessous.
status-sent-elsewhere = Un autre service est compétent
status-sent-elsewhere-next = Adressez-vous au service indiqué ci-dessous. Vos droits sont remboursés.
status-sent-back = Renvoyée : quelque chose manquait
status-sent-back-next = Ce qui manquait est indiqué ci-dessous. Vos droits sont remboursés et vous pouvez déposer une nouvelle demande.
status-withdrawn = Retirée par vous
status-withdrawn-next = Il ne se passe plus rien. Vous pouvez déposer une nouvelle demande à tout moment.
status-visa-ended = Visa plus valable
status-visa-ended-next = Les motifs et les voies de recours sont indiqués ci-dessous.
status-acts-applicant = Vous
status-acts-post = Le poste consulaire
status-acts-nobody = Personne

deed-issue = la délivrance
deed-refuse = le refus
deed-annul = l’annulation
deed-revoke = l’abrogation
deed-serious-hit = la levée d’une alerte grave
deed-refund = rembourser

part-proposer = auteur de la proposition
part-decider = agent décideur
part-operator = opérateur d’impression
part-controller = contrôleur qualité
part-custodian = dépositaire des vignettes
part-affixer = personne qui a apposé la vignette
part-delivery = agent de remise

input-place = Lieu
input-office = Service compétent
input-reason = Motif
input-record = Compte rendu de l’entretien
input-authority = Autorité
input-text = Texte
input-lists = Listes consultées
input-items = Pièces
input-missing = Ce qui manque
input-proof = Preuve d’identité
input-receiver = Personne qui reçoit
input-printer = Imprimante
input-receipt = Numéro du reçu
input-when = Date et heure
input-due = Dernier jour
input-name = Nom
input-for-whom = Pour qui
input-about = De quoi il s’agissait
input-note = Ce qui est demandé exactement
input-bring = Ce que le demandeur apporte
input-fact = Fait
input-territory = Territoire
input-channel = Comment le demandeur a été informé

refusal-not-allowed = « { $action } » ne vous est pas possible tant que le dossier est dans l’état « { $state } ». Rechargez le dossier pour voir ce qui est possible maintenant.
refusal-other-post = Ce dossier relève d’un autre poste.
refusal-other-applicant = Cette demande relève d’un autre compte.
refusal-other-policy = Ce dossier est lié à la version { $version } des règles, qui n’est pas celle en usage.
refusal-unknown-post = Il n’existe pas de poste « { $post } ».
refusal-unknown-visa-type = Le poste ne délivre pas de visas de type { $visa_type }.
refusal-purpose = Ce type de visa ne correspond pas au but du voyage. Choisissez un autre type.
refusal-no-purpose = Choisissez au moins un but du voyage.
refusal-trip-dates = Le voyage finit avant de commencer. Corrigez les dates d’arrivée et de départ.
refusal-too-early = Il est trop tôt pour déposer une demande. Vous le pourrez à partir du { $from }.
refusal-arrival-past = La date d’arrivée est passée. Corrigez les dates du voyage.
refusal-guardian-missing = Pour une personne mineure, un parent ou tuteur doit figurer dans la demande.
refusal-document-missing = Il manque encore une pièce sans laquelle la demande ne peut pas être envoyée. Ajoutez-la sous « Pièces ».
refusal-unknown-document = Le type de pièce « { $document } » n’est pas connu.
refusal-text-missing = « { $field } » est vide. Remplissez ce champ.
refusal-text-too-long = « { $field } » est trop long. Utilisez au plus { $max } caractères.
refusal-nothing-chosen = Choisissez au moins une entrée sous « { $field } ».
refusal-fee-rule = Aucune règle de droits « { $rule } » ne s’applique à ce dossier. Choisissez la règle à nouveau.
refusal-fee-amount = Le montant n’est pas celui qui est dû selon la règle choisie. Vérifiez le montant.
refusal-receipt-missing = Indiquez le numéro du reçu.
refusal-fee-settled = Les droits sont déjà réglés. Ils ne sont perçus qu’une fois.
refusal-pay-way = L’argent ne peut être ni perçu ni remboursé ainsi ici. Ce qui a été payé en ligne est remboursé en ligne, ce qui a été payé au guichet l’est au guichet.
refusal-checks-missing = Tous les contrôles de recevabilité ne sont pas faits. Il manque : { $check }.
refusal-check-is-met = Le dossier montre que ce contrôle est satisfait : { $check }. Décochez-le ou corrigez d’abord le dossier.
refusal-date-past = La date dans « { $field } » est passée. Indiquez-en une plus tardive.
refusal-due-too-soon = Le demandeur a besoin de plus de temps. Le premier jour possible est le { $earliest }.
refusal-unknown-authority = Les règles ne connaissent pas l’autorité « { $authority } ».
refusal-consultation-open = L’autorité peut encore répondre jusqu’au { $due }. Le silence peut être enregistré après ce jour.
refusal-consultation-over = Cette consultation est close : son dernier jour est passé, ou elle a une réponse.
refusal-authority-unreachable = La politique n’a pas d’adresse de « { $authority } ». Consultez-la hors de ce système et enregistrez sa réponse.
refusal-authority-answers-itself = « { $authority } » répond par son propre lien. Personne ne peut enregistrer à sa place qu’elle ne s’oppose pas ; sans réponse au dernier jour, elle est réputée ne pas s’opposer.
refusal-consultation-missing = Pour cette nationalité, une autre autorité doit être consultée avant toute proposition.
refusal-consultation-objection = Une autorité consultée fait objection. Seul un refus peut être proposé.
refusal-condition-unchecked = La condition « { $condition } » doit être vérifiée une fois.
refusal-condition-unknown = La politique n’a pas de condition « { $condition } » pour ce type de visa. Rechargez la page.
refusal-condition-fact = La condition « { $condition } » n’est pas remplie : dites pourquoi par un fait de ce dossier, en { $min } caractères au moins.
refusal-condition-unmet = La condition « { $condition } » n’est pas remplie : aucun visa ne peut être proposé. Proposez un refus, ou vérifiez-la de nouveau.
refusal-condition-without-ground = La condition « { $condition } » n’est pas remplie : donnez l’un des motifs qui en découlent.
refusal-ground-of-met-condition = Le motif { $ground } découle de la condition « { $condition } », que vous avez marquée comme remplie. Corrigez l’un des deux.
refusal-sentence-repeated = { $count ->
    [one] Une phrase est la même, ou presque, que l’une de vos vingt dernières.
   *[other] { $count } phrases sont les mêmes, ou presque, que certaines de vos vingt dernières.
} Dites ce qui est vrai dans ce dossier, ou cochez que c’est voulu.
refusal-own-review = Vous avez proposé ou décidé ceci. Une autre personne le revoit.
refusal-reviewer = Vous avez revu cette proposition. Une autre personne en décide.
refusal-clock-not-longer = Le délai a déjà cette limite ou une limite plus longue.
refusal-clock-no-documents = La limite exceptionnelle est réservée aux dossiers dans lesquels des pièces ont été demandées.
refusal-clock-not-urgent = Les règles applicables à ce dossier ne prévoient pas de délai pour les cas urgents.
refusal-clock-extended = Le délai a été prolongé : le dossier ne peut pas être marqué comme urgent.
refusal-clock-runs = Selon les règles applicables à ce dossier, le délai ne peut pas être suspendu.
refusal-clock-ran-out = Le délai a expiré le { $due }. Un délai expiré ne peut pas être suspendu.
refusal-clock-not-in-time = Le délai a expiré le { $due }. Un délai expiré ne peut pas être prolongé : le dossier reste en retard jusqu'à la décision.
refusal-outage-lasts = La panne n'est pas encore terminée.
refusal-outage-noted = Cette panne a déjà été notée.
refusal-outage-moves-nothing = La panne ne déplace aucun dernier jour de ce dossier.
refusal-assigned-to-other = Un autre agent tient ce dossier.
refusal-assign-to-self-only = Vous ne pouvez prendre un dossier que pour vous-même. Un responsable peut l’attribuer à d’autres.
refusal-already-assigned = Le dossier est déjà attribué à cette personne.
refusal-validity-order = Le dernier jour de validité précède le premier. Corrigez les dates.
refusal-validity-past = La validité est terminée ou commence avant aujourd’hui. Corrigez les dates.
refusal-validity-too-long = La validité est trop longue. Au plus { $max } jours sont possibles pour ce type de visa.
refusal-days = Le nombre de jours ne convient pas. Au plus { $max } jours sont possibles ici.
refusal-entries = Ce type de visa ne permet pas « { $entries } ».
refusal-passport-too-short = Le passeport expire trop tôt. Il doit être valable au moins jusqu’au { $needed }.
refusal-passport-too-old = Le passeport a été délivré il y a plus de { $years } ans.
refusal-remarks = Les remarques sont trop longues pour la vignette ou contiennent des caractères qui ne peuvent pas être imprimés. Raccourcissez-les.
refusal-grounds-missing = Choisissez au moins { $min } { $min ->
    [one] motif
   *[other] motifs
} et écrivez pour chacun le fait propre à ce dossier.
refusal-ground-not-applicable = Le motif { $ground } ne peut pas servir pour { $deed }.
refusal-ground-twice = Le motif { $ground } est donné deux fois.
refusal-fact-too-short = Le motif { $ground } demande le fait propre à ce dossier en au moins { $min } caractères. Le demandeur le lira.
refusal-fact-empty = Le fait pour le motif { $ground } ne dit rien. Écrivez ce qui, dans ce dossier, remplit le motif.
refusal-fact-repeated = Le fait pour le motif { $ground } répète le texte du motif ou d’un autre fait. Écrivez ce qui, dans ce dossier, remplit le motif.
refusal-not-asked = Le motif { $ground } suppose une demande du titulaire, et il n’y en a pas au dossier.
refusal-widened = La décision permet plus que la proposition. Réduisez-la ou renvoyez le dossier à l’instruction.
refusal-second-person-needed = Pour { $deed }, une autre personne doit d’abord proposer.
refusal-own-proposal = C’est votre propre proposition. Une autre personne doit décider.
refusal-own-finding = C’est votre propre constat. Une autre personne doit le confirmer.
refusal-separate-parts = Vous ne pouvez pas être { $part } dans ce dossier, car vous y avez été { $played }.
refusal-person-needed = Cette étape demande une personne.
refusal-serial-shape = « { $serial } » n’est pas un numéro de vignette. Lisez à nouveau le numéro de la vignette vierge.
refusal-serial-used = La vignette { $serial } a déjà servi dans ce dossier. Chargez une nouvelle vignette.
refusal-other-serial = La vignette { $serial } est liée à ce dossier. Lisez celle-là.
refusal-visa-expired = Le visa décidé est déjà terminé et ne peut pas être imprimé. Renvoyez le dossier à l’instruction.
refusal-bad-hash = L’empreinte du fichier d’impression est endommagée.
refusal-bad-mrz = Les lignes de la ZLA ne sont pas celles de ce dossier (ligne { $line }, position { $position }).
refusal-bad-seal = Le cachet numérique dit autre chose que ce dossier ({ $part ->
    [format] sa forme
    [passport_number] numéro de passeport
    [entries] nombre d’entrées
    [stay_days] durée du séjour
    [issued_on] date de délivrance
   *[other] zone de lecture automatique
}). Créez de nouveau le fichier d’impression.
refusal-read-back-differs = La vignette se lit autrement que ce qui a été imprimé : ligne { $line }, position { $position }. Lisez-la à nouveau ; si la différence demeure, ne la validez pas.
refusal-not-direct = Cette imprimante reçoit ses fichiers par un pilote. Ouvrez le fichier et imprimez-le.
refusal-job-missing = Cette vignette est imprimée par une tâche envoyée à l’imprimante, et aucune n’a été envoyée. Envoyez-la d’abord.
refusal-job-used = Cette tâche a déjà été envoyée. Rien n’a été envoyé de nouveau, et cet essai est noté. Regardez l’imprimante.
refusal-may-be-printed = Quelque chose est peut-être imprimé sur cette vignette. L’opérateur signale d’abord l’incident, et une autre personne regarde la vignette et confirme qu’elle est vierge.
refusal-same-printer = La vignette est dans cette imprimante. Choisissez-en une autre.
refusal-same-post = Ce poste l’imprime déjà.
refusal-hand-own-work = Vous avez déjà une part dans ce visa : la personne qui autorise le remplissage à la main, celle qui écrit, celle qui relit et celle qui vérifie après coup sont différentes.
refusal-hand-number = Ce n’est pas le numéro de la vignette prise pour ce dossier. Relisez-le sur la vignette.
refusal-hand-unchecked = Comparez aussi ce champ : { $field ->
    [place_of_issue] lieu de délivrance
    [valid_from] valable du
    [valid_until] au
    [entries] nombre d’entrées
    [visa_number] numéro du visa
    [visa_type] type de visa
    [stay_days] durée du séjour
    [issued_on] date de délivrance
    [remarks] remarques
    [primary_identifier] nom
    [secondary_identifier] prénoms
    [passport_number] numéro du passeport
    [sex] sexe
    [birth_date] date de naissance
   *[nationality] nationalité
}. Chaque champ doit être comparé.
refusal-other-job = Une autre tâche d’impression appartient à cette vignette.
refusal-blank-not-intact = La vignette n’est pas intacte. Elle ne peut qu’être déclarée gâchée.
refusal-witness-not-independent = La personne qui confirme ou témoigne pour une vignette ne doit pas l’avoir en main, ni avant ni après. Une autre personne doit le faire.
refusal-not-the-witness = Une autre personne a été désignée comme témoin. Elle seule peut signer ou contredire.
refusal-spoil-code = Ce motif est réservé à des vignettes dans une autre situation. Choisissez un autre motif.
refusal-other-passport = Ce n’est pas le passeport du dossier. Lisez à nouveau le passeport.
refusal-passport-page = Indiquez le numéro de la page du passeport.
refusal-receiver = Indiquez qui reçoit le passeport.
refusal-receiver-minor = Le passeport d’une personne mineure est remis à un parent, tuteur ou représentant.
refusal-entries-used = Toutes les entrées de ce visa sont utilisées.
refusal-not-valid-on = Le visa n’est pas valable le { $on }.
refusal-mrz-name = Un nom de ZLA ne contient que les lettres A à Z et des espaces simples, et au moins un identifiant primaire.
refusal-not-own-proposal = Cette proposition vient de quelqu’un d’autre. Seule cette personne peut la retirer.
refusal-mrz-not-writable = La zone lisible à la machine du visa ne peut pas être écrite : « { $field } » a une valeur qu’elle ne peut pas contenir. Corrigez-la d’abord dans le dossier.
refusal-inconsistent = Il manque à ce dossier quelque chose qu’il devrait avoir. C’est une erreur du système, pas la vôtre. Rien n’a été changé : prévenez votre administrateur.
refusal-passport-mrz = La ZLA d’un passeport a deux lignes de 44 ou 36 caractères ou trois de 30. Lisez-la à nouveau.
refusal-unchanged = Rien ne changerait.
refusal-nothing-amended = Cela ne corrigerait rien. Changez d’abord une réponse.
refusal-amendment-incomplete = Avec ces réponses, la demande ne serait pas complète ou se contredirait. Reprenez-en d’autres, ou interrogez le demandeur.
refusal-other-field = Le demandeur n’a pas demandé la correction de « { $field } ».
refusal-amended-identity = Un autre nom, une autre naissance, nationalité ou un autre passeport doivent être recherchés dans les listes. Ramenez d’abord le dossier à l’examen, puis statuez sur la correction.

problem-reference-length = Une référence a neuf lettres et chiffres, sous la forme XXXX-XXXX-X. Comptez-les et saisissez-la à nouveau.
problem-reference-character = Une référence n’a que des lettres et des chiffres. Supprimez tout autre caractère.
problem-reference-mistyped = Cette référence contient une faute de frappe. Comparez-la avec votre message et saisissez-la à nouveau.
action-record-search = Enregistrer une recherche dans les listes
action-judge-hit = Dire si un signalement est le demandeur
action-review-hit = Revoir ce qui a été dit d’un signalement
event-lists-searched = Listes consultées
event-hit-judged = Signalement apprécié
event-hit-reviewed = Signalement revu
refusal-hit-unsettled = Un signalement d’une liste est ouvert, attend une seconde personne ou a été confirmé après la décision. Réglez-le d’abord ; après un signalement confirmé, le dossier doit être décidé à nouveau.
refusal-hit-not-open = Le signalement { $number } n’est plus ouvert à cela. Quelqu’un d’autre l’a peut-être réglé.
action-link-case = Lier une demande antérieure ou un doublon
action-set-apart = Écarter une demande
action-take-back-link = Retirer un lien
event-case-linked = Lié à une autre demande
event-case-set-apart = Demande écartée
event-link-taken-back = Lien retiré
refusal-kin-unknown = Aucune autre demande ne porte cette référence à votre poste. Vérifiez-la, ou interrogez l’autre poste.
refusal-kin-self = C’est la référence de cette demande. Indiquez celle de l’autre.
refusal-kin-settled = Autre chose est déjà consigné au sujet de cette demande. Retirez-le d’abord.
refusal-kin-nothing = Rien n’est consigné au sujet de cette demande qui puisse être retiré. Quelqu’un d’autre l’a peut-être fait.
