## Le stock de vignettes vierges

stock-title = Stock
stock-tab-overview = Stock
stock-tab-supply = Livraisons
stock-tab-issue = Remise et retour
stock-tab-waste = Gâchées et détruites
stock-tab-losses = Pertes et alertes
stock-tab-transfers = Transferts
stock-tab-count = Comptage
stock-tab-report = Rapport mensuel
stock-tab-serial = Chercher un numéro
stock-head = Journal de ce stock : entrée { $entry }, empreinte { $hash }

## Avertissements

stock-warn-unreturned = Vous détenez { $count } vignettes remises le { $day }. Rendez-les avant d’en charger une autre.
stock-warn-incident = Le comptage du { $day } diffère du livre. Rien n’est remis tant qu’un superviseur ne l’a pas levé.
stock-warn-count = { $name } compte le stock. Rien ne bouge et aucun total n’est montré tant que le comptage n’est pas saisi.
stock-warn-gaps = Vous avez sauté { $serials }. Dites pourquoi sous « Remise et retour ».
stock-warn-lot = Ce jour a été tiré pour un comptage surprise. Les numéros à présenter sont sous « Comptage ».
stock-warn-overdue = Un transfert est en retard : { $serials }

## Actes à deux

stock-acts-title = En attente d’une seconde personne
stock-acts-none = Rien n’attend une seconde personne.
stock-act-count = Pièces
stock-act-by = Commencé par
stock-act-yours = pour vous
stock-confirm-button = J’ai vérifié : confirmer
stock-decline-button = Ne pas confirmer
stock-take-back-button = Retirer
stock-deed-receive = Livraison comptée
stock-deed-issue = Remise à un opérateur
stock-deed-return = Retour au coffre
stock-deed-take-back = Reprise auprès d’un opérateur
stock-deed-spoil = Gâchée
stock-deed-destroy = Destruction
stock-deed-miss = Manquante
stock-deed-find = Retrouvée
stock-deed-send = Transfert vers un autre poste
stock-deed-take-in = Transfert compté

## Ce qu’a un poste

stock-own-title = Vous détenez { $count } vignettes
stock-tally-title = Pièces par état
stock-vault-title = Suites ininterrompues dans le coffre
stock-column-state = État
stock-column-count = Pièces
stock-column-first = Premier numéro
stock-column-last = Dernier numéro
stock-column-place = Lieu
stock-column-counted = Compté
stock-column-expected = Attendu
stock-column-line = Ligne
stock-column-sign = Signe

stock-state-announced = Annoncée
stock-state-in-transit = En route
stock-state-received = Comptée, non confirmée
stock-state-vault = Au coffre
stock-state-issued = Chez un opérateur
stock-state-loaded = Dans une imprimante
stock-state-rendered = Fichier d’impression fait
stock-state-printed = Imprimée
stock-state-controlled = Relue
stock-state-affixed = Dans un passeport
stock-state-handed-over = Chez le titulaire
stock-state-voided = Barrée
stock-state-spoiled = Gâchée
stock-state-expired = Ancien modèle
stock-state-between-posts = Entre deux postes
stock-state-missing = Manquante
stock-state-lost = Perdue ou volée
stock-state-destroyed = Détruite

## Champs

stock-serials = Numéros
stock-serials-hint = Scannez-les, un par ligne. Une suite tient sur une ligne : premier et dernier.
stock-first = Premier numéro
stock-last = Dernier numéro
stock-note = Note
stock-reason = Motif
stock-operator = Opérateur
stock-custodian = Gardien
stock-controller = Contrôleur
stock-witness = Témoin
stock-witness-hint = Un collègue qui l’a vu et n’a eu aucune part à cette vignette. Le témoin confirme depuis sa propre session.
stock-day = Jour
stock-post = Poste
stock-due = Dernier jour d’arrivée
stock-courier = Courrier ou valise
stock-transfer = Transfert
stock-code = Motif
stock-picture = Photo
stock-picture-hint = Une photo sur laquelle le numéro est lisible. JPEG ou PNG, 10 Mo au plus.
stock-picture-open = Voir la photo
stock-method = Procédé
stock-method-hint = Par exemple : destructeur à coupe croisée.
stock-certificate = Numéro du procès-verbal
stock-certificate-hint = Le papier que vous signez tous deux. Un numéro ne sert qu’une fois.
stock-found-where = Où elle a été retrouvée
stock-looked = Où vous avez cherché
stock-date-day = Jour
stock-date-month = Mois
stock-date-year = Année

## Livraisons

stock-announce-title = Annoncer une série
stock-announce-lead = Le fabricant a produit ces vignettes pour ce poste. Les numéros sont uniques pour toujours : une série dont un seul numéro est connu est refusée en entier.
stock-announce-button = Annoncer
stock-per-box = Pièces par boîte
stock-per-sheet = Pièces par feuille ou bande
stock-per-sheet-hint = Une boîte contient des feuilles entières.
stock-design = Modèle
stock-producer = Fabricant
stock-dispatch-title = Elle est en route
stock-dispatch-lead = La série a quitté le fabricant.
stock-dispatch-button = Enregistrer
stock-count-in-title = Compter une livraison
stock-count-in-lead = Ouvrez les boîtes et comptez ce qui s’y trouve. Une seconde personne confirme depuis sa propre session ; alors seulement la livraison est au coffre.
stock-count-in-button = Enregistrer le comptage
stock-seals = État des scellés
stock-seals-hint = Par exemple : quatre boîtes, tous les scellés intacts.

## Remise et retour

stock-issue-title = Remettre à un opérateur
stock-issue-lead = L’opérateur compte et confirme depuis sa propre session. Remettez ce qu’il faut pour un jour.
stock-issue-next = Le coffre commence à { $serial }.
stock-issue-button = Remettre
stock-return-title = Rendre
stock-return-lead = En fin de journée, tout ce qui reste retourne au coffre. Un gardien compte et confirme.
stock-return-hint = Ce que vous détenez selon le livre. Scannez ce qui est vraiment là.
stock-return-button = Rendre
stock-explain-title = Numéros sautés
stock-explain-lead = Vous avez chargé un numéro plus élevé avant ceux-ci. Dites ce qu’ils sont devenus.
stock-explain-button = Expliquer
stock-left-title = Reprise pour une autre personne
stock-left-lead = Quand un opérateur ne revient pas, un responsable reprend ce qui est trouvé ; un gardien compte et confirme. Ce qui n’est pas trouvé est déclaré manquant.
stock-left-none = Personne d’autre ne détient de vignettes vierges.
stock-left-hands = En d’autres mains
stock-left-from = Vignettes de
stock-left-reason = Pourquoi cette personne ne les rend pas
stock-left-button = Reprendre
stock-done-left = Un gardien compte et confirme.
stock-explain-for = { $name } a sauté ces numéros. Dites ce qu’ils sont devenus.

## Gâchées et détruites

stock-spoil-title = Gâchée hors dossier
stock-spoil-lead = Pour les vignettes gâchées sans dossier, par exemple par un essai d’impression. Une vignette d’un dossier est déclarée gâchée sur la page du dossier. La pièce est gardée jusqu’à sa destruction.
stock-spoil-button = Déclarer gâchée
stock-destroy-title = Détruire
stock-destroy-lead = Les pièces gâchées et les anciens modèles sont détruits par deux personnes. La seconde saisit le numéro du procès-verbal.
stock-destroy-button = Détruire
stock-emergency-danger = Urgence
stock-emergency-choice = Le poste est en danger : détruire aussi les vignettes vierges
stock-emergency-title = Liste de destruction d’urgence
stock-emergency-lead = Tout ce qui, à ce poste, ne doit pas tomber en des mains étrangères, dans l’ordre des numéros. Imprimez-la par temps calme et gardez-la avec les clés : elle n’a pas besoin de connexion. Son établissement est enregistré.
stock-emergency-button = Établir la liste (PDF)
stock-emergency-first = Premier
stock-emergency-last = Dernier
stock-emergency-count = Pièces
stock-emergency-place = Lieu
stock-emergency-done = Détruit
stock-emergency-sum = Toutes les pièces
stock-certificates-title = Certificats de destruction
stock-certificates-lead = Chacun avec les numéros, les deux noms et l’empreinte du journal. Imprimez-le, signez-le, gardez-le.
stock-certificates-open = Certificat { $number } (PDF)
stock-certificates-paper = Document
stock-destruction-title = Certificat de destruction
stock-destruction-text = Nous avons détruit ces pièces en présence l’un de l’autre. L’écriture du journal nommée ici dit la même chose ; son empreinte le prouve.
stock-expire-title = Ancien modèle
stock-expire-lead = Retire de l’usage les vignettes dont le modèle n’est plus valable. Elles attendent leur destruction.
stock-expire-button = Retirer de l’usage
stock-order = Selon quel ordre
stock-monitor-title = Gâchis des 30 derniers jours
stock-monitor-lead = Qui et quoi gâche plus que d’habitude.
stock-monitor-limits = Plus de { $percent } pour cent d’au moins { $pieces } pièces appelle un entretien ou une enquête.
stock-monitor-none = Rien n’a été imprimé ces 30 derniers jours.
stock-monitor-who = Opérateur ou imprimante
stock-monitor-pieces = Pièces
stock-monitor-spoiled = Gâchées
stock-monitor-share = Part
stock-monitor-told = Constat
stock-monitor-alarm = Trop : demander pourquoi
stock-monitor-calm = Comme d’habitude

## Pertes et alertes

stock-raise-alert-title = Bloquer une série
stock-raise-alert-lead = En un seul acte : la frontière la voit au prochain contrôle et personne ne peut l’imprimer. Sans dernier numéro, il s’agit d’une seule vignette.
stock-raise-alert-button = Bloquer cette série partout
stock-why = Pourquoi
stock-alert-stolen = Volée
stock-alert-lost = Perdue
stock-alert-counterfeit = Des copies circulent
stock-alert-withdrawn = Retirée
stock-alerts-title = Séries bloquées
stock-alerts-lead = La liste que lit chaque contrôle à la frontière, pour tous les postes.
stock-alerts-none = Aucune série n’est bloquée.
stock-alerts-ticket = Alerte
stock-alerts-range = Numéros
stock-alerts-why = Pourquoi
stock-alerts-reason = Motif
stock-alerts-by = Bloquée par
stock-lift-hint = Un autre superviseur que celui qui l’a bloquée.
stock-lift-alert-button = Libérer cette série
stock-miss-title = Manquante
stock-miss-lead = Signalez aussitôt ce qui est introuvable. Une seconde personne confirme.
stock-miss-button = Signaler comme manquante
stock-find-title = Retrouvée
stock-find-lead = Des vignettes manquantes sont réapparues. Une seconde personne confirme ; les vierges retournent au coffre.
stock-find-button = Signaler comme retrouvée
stock-lose-title = Abandonner les recherches
stock-lose-lead = Des vignettes manquantes qui ne reviendront pas. La frontière les arrête désormais.
stock-lose-button = Déclarer perdue
stock-report-number = Numéro de la déclaration à la police ou au ministère
stock-stolen = Vol
stock-stolen-choice = Volée, à ce que l’on sait

## Transferts

stock-coming-title = En route vers nous
stock-sent-title = Envoyé par nous
stock-transfers-none = Rien.
stock-transfers-ticket = Transfert
stock-transfers-from = De
stock-transfers-to = À
stock-transfers-range = Pas encore arrivé
stock-transfers-due = Dernier jour
stock-transfers-courier = Courrier
stock-overdue = en retard
stock-send-title = Envoyer à un autre poste
stock-send-lead = Une seconde personne confirme le départ. Ce poste en répond jusqu’à ce que l’autre l’ait compté.
stock-send-button = Envoyer
stock-take-in-title = Compter ce qui est arrivé
stock-take-in-lead = Scannez ce qui est vraiment là. Une seconde personne confirme ; ce qui manque reste à la charge de l’expéditeur.
stock-take-in-button = Enregistrer le comptage

## Comptage

stock-begin-count-title = Commencer un comptage
stock-begin-count-lead = Dès qu’il commence, rien ne bouge, et personne au poste n’apprend ce que le livre attend.
stock-begin-count-button = Commencer
stock-count-kind = Sorte de comptage
stock-count-day-close = Clore la journée
stock-count-surprise = Comptage surprise
stock-count-monthly = Comptage mensuel
stock-enter-count-title = Saisir ce que vous avez compté
stock-enter-count-lead = Comptez de vos mains, puis saisissez. La comparaison vient ensuite.
stock-enter-count-button = Saisir le comptage
stock-place-vault = Vignettes vierges au coffre
stock-place-vault-hint = Y compris les anciens modèles.
stock-place-at-work = En cours d’usage
stock-place-at-work-hint = Chez les opérateurs, dans les imprimantes, imprimées et pas encore dans un passeport.
stock-place-spoiled = Pièces gâchées conservées
stock-place-spoiled-hint = Jusqu’à leur destruction.
stock-outcome-good = Le comptage concorde avec le livre
stock-outcome-differs = Le comptage diffère du livre
stock-comparison = Compté et attendu
stock-closed = Dernier jour clos : { $day }
stock-closed-never = Aucun jour n’a encore été clos.
stock-monthly-due = Le comptage mensuel de ce mois n’a pas encore été fait.
stock-lot-title = Comptage surprise du jour
stock-lot-lead = Tiré du premier point de contrôle signé du jour. Faites-vous présenter ces numéros.
stock-incident-title = Différence ouverte
stock-incident-told = Comptage du { $day } par { $name }. Rien n’est remis tant qu’un superviseur ne l’a pas levée.
stock-release-button = Lever avec ce motif

## Rapport

stock-report-title = Rapport mensuel des vignettes vierges
stock-report-lead = Début + reçu − utilisé − gâché − détruit − perdu = fin, avec la tête du journal comme preuve.
stock-report-month = Mois
stock-report-opening = En stock au début
stock-report-closing = En stock à la fin
stock-report-entry = Dernière entrée du journal
stock-report-by-hand = Dont remplies à la main
stock-report-unreconciled = Remplies à la main et non vérifiées à la fin du mois
stock-unreconciled = { $count ->
    [one] Un visa rempli à la main attend qu’un superviseur le vérifie.
   *[other] { $count } visas remplis à la main attendent qu’un superviseur les vérifie.
}
stock-report-head = Empreinte de cette entrée
stock-report-before = Mois précédent
stock-report-after = Mois suivant
stock-report-counting = Le stock est en cours de comptage : le compte est montré de nouveau une fois le comptage saisi.
stock-report-pdf = PDF à signer
stock-report-csv = CSV
stock-line-received = Reçu du fabricant
stock-line-taken-in = Reçu d’autres postes
stock-line-found = Retrouvé
stock-line-used = Utilisé
stock-line-spoiled = Gâché
stock-line-destroyed = Détruit sans être gâché
stock-line-lost = Perdu ou volé
stock-line-sent = Envoyé à d’autres postes
stock-paper-post = Poste
stock-paper-day = Jour
stock-paper-first-person = Première personne : nom, signature — lieu, date, heure
stock-paper-second-person = Seconde personne : nom, signature — lieu, date, heure

## Un numéro

stock-serial-field = Numéro
stock-serial-button = Chercher
stock-serial-unknown = Ce poste n’a pas cette vignette.
stock-position = Place dans sa livraison
stock-position-told = Boîte { $box }, feuille { $sheet }, place { $place }
stock-told-adopted = Repris de l’ancien compte
stock-told-announced = Annoncée
stock-told-dispatched = Partie de chez le fabricant
stock-told-receive = Comptée
stock-told-issue = Remise
stock-told-return = Rendue
stock-told-spoil = Déclarée gâchée
stock-told-destroy = Destruction commencée
stock-told-miss = Signalée manquante
stock-told-find = Signalée retrouvée
stock-told-send = Envoyée à un autre poste
stock-told-take-in = Comptée par l’autre poste
stock-told-act-confirmed = Confirmé par une seconde personne
stock-told-act-declined = Non confirmé
stock-told-load = Chargée
stock-told-render = Fichier d’impression fait
stock-told-retry = Rechargée
stock-told-move = Passée à une autre imprimante
stock-told-unload = Retirée de son dossier, vierge
stock-told-take-by-hand = Prise pour être remplie à la main
stock-told-fill-by-hand = Remplie à la main
stock-told-print = Imprimée
stock-told-control = Relue
stock-told-affix = Dans le passeport
stock-told-hand-over = Remise au titulaire
stock-told-void = Barrée
stock-told-spoil-in-case = Gâchée
stock-told-lost = Recherches abandonnées
stock-told-expired = Ancien modèle
stock-told-arrived = Reprise par l’autre poste
stock-told-gap-explained = Saut expliqué
stock-told-alert-raised = Série bloquée
stock-told-registered = Enregistrée
stock-told-issued = Remise
stock-told-loaded = Chargée
stock-told-rendered = Fichier d’impression fait
stock-told-printed = Imprimée
stock-told-controlled = Relue
stock-told-affixed = Dans le passeport
stock-told-handed-over = Remise au titulaire
stock-told-spoiled = Gâchée
stock-told-voided = Barrée
stock-told-destroyed = Détruite
stock-told-missing = Manquante

## Fait

stock-done-announce = La série est annoncée.
stock-done-dispatch = Enregistré : en route.
stock-done-count-in = Compté. Une seconde personne doit confirmer.
stock-done-issue = Remis. L’opérateur doit confirmer.
stock-done-return = Rendu. Un gardien doit confirmer.
stock-done-explain = Expliqué.
stock-done-spoil = Déclarée gâchée. Le témoin doit confirmer.
stock-done-destroy = Commencé. Une seconde personne doit confirmer la destruction.
stock-done-expire = Hors d’usage.
stock-done-miss = Signalé. Une seconde personne doit confirmer.
stock-done-find = Signalé. Une seconde personne doit confirmer.
stock-done-lose = Recherches abandonnées. La frontière arrête ces numéros.
stock-done-raise-alert = La série est bloquée partout.
stock-done-lift-alert = La série est de nouveau libre.
stock-done-send = Préparé. Une seconde personne doit confirmer le départ.
stock-done-take-in = Compté. Une seconde personne doit confirmer.
stock-done-begin-count = Le comptage a commencé.
stock-done-enter-count = Le comptage est saisi.
stock-done-release = Levé.
stock-done-confirm = Confirmé.
stock-done-decline = Non confirmé.

## Problèmes

problem-stock-empty = Remplissez ce champ.
problem-stock-choose = Choisissez.
problem-stock-number = Saisissez un nombre entier.
problem-stock-serial = Ce n’est pas un numéro. Scannez de nouveau.
problem-stock-order = Le dernier numéro doit suivre le premier et avoir les mêmes lettres.
problem-stock-line = Une ligne contient un numéro, ou le premier et le dernier d’une suite.
problem-stock-lines = Trop de lignes. Saisissez les suites par premier et dernier.
problem-stock-twice = Un numéro figure deux fois.
problem-stock-no-serials = Scannez au moins un numéro.
problem-stock-picture = Ajoutez une photo.
problem-certificate-used = Ce numéro de procès-verbal a déjà servi.
problem-month = Choisissez un mois.

## Pourquoi pas

stock-refusal-not-allowed = Cela ne vous est pas possible.
stock-refusal-other-post = C’est le stock d’un autre poste.
stock-refusal-person-needed = Seule une personne peut le faire.
stock-refusal-not-here = Ce poste n’a pas { $serial }.
stock-refusal-wrong-state = { $serial } est dans l’état « { $state } » : cela ne vous est pas possible maintenant.
stock-refusal-other-case = { $serial } appartient à un autre dossier.
stock-refusal-held = { $serial } attend une seconde personne ({ $act }).
stock-refusal-overlap = { $serial } est déjà connu. Les numéros sont uniques pour toujours ; rien de la série n’a été pris.
stock-refusal-twice = Un numéro figure deux fois.
stock-refusal-nothing = Aucun numéro n’a été indiqué.
stock-refusal-too-many = Au plus { $max } numéros à la fois.
stock-refusal-packing = Une boîte doit contenir des feuilles entières.
stock-refusal-same-person = Une même personne ne peut pas tenir ces deux rôles. Gardien, opérateur, contrôleur et témoin sont des personnes différentes, et la seconde personne n’est jamais la première.
stock-refusal-not-named = Cela attend une autre personne.
stock-refusal-not-open = { $ticket } n’est plus ouvert.
stock-refusal-earlier-day = Cela a été proposé le { $day }. Retirez-le et remettez de nouveau.
stock-refusal-other-operator = { $serial } a été remise à un autre opérateur.
stock-refusal-unreturned = { $count } vignettes remises le { $day } n’ont pas été rendues. Rendez-les d’abord.
stock-refusal-over-limit = Un opérateur détient au plus { $limit } vignettes.
stock-refusal-day-closed = La journée est close. Continuez demain.
stock-refusal-incident-open = Un comptage diffère du livre ({ $ticket }). Un superviseur doit d’abord le lever.
stock-refusal-alerted = { $serial } appartient à une série bloquée.
stock-refusal-gap-open = { $serial } a été sauté sans motif. L’opérateur doit d’abord l’expliquer.
stock-refusal-no-gap = Vous n’avez pas sauté ces numéros.
stock-refusal-count-open = Le stock est en cours de comptage. Attendez la saisie du comptage.
stock-refusal-no-count = Vous n’avez commencé aucun comptage.
stock-refusal-own-post = Choisissez un autre poste.
stock-refusal-not-for-us = Ce transfert est destiné à un autre poste.
stock-refusal-day-past = Ce jour est passé.
stock-refusal-text-missing = Remplissez ce champ : { $field }.
stock-refusal-text-too-long = { $field } : au plus { $max } caractères.
stock-refusal-inconsistent = Le livre ne concorde pas. Arrêtez de travailler avec le stock et appelez l’administrateur.
stock-input-certificate = numéro du procès-verbal
stock-input-note = note
stock-input-courier = courrier
stock-input-method = procédé
stock-input-reason = motif
stock-input-place = lieu
stock-input-report = numéro de la déclaration
stock-input-design = modèle
stock-input-producer = fabricant
stock-input-picture = photo
stock-input-printer = imprimante
