# La salle d’impression et le guichet de remise.

print-title = Impression
print-back = File d’impression
print-blanks = { $count ->
    [one] Une vignette vierge peut être chargée dans ce poste.
   *[other] { $count } vignettes vierges peuvent être chargées dans ce poste.
}
print-no-blanks = Il ne reste aucune vignette vierge dans ce poste. Demandez-en au gardien du stock avant de continuer.
print-tray-waiting = En attente d’une vignette
print-tray-printer = À l’imprimante
print-tray-control = Imprimées, en attente de contrôle
print-tray-affix = Validées, à apposer
print-tray-ready = Prêts à être remis
print-tray-empty = Rien n’attend ici.
print-to-sign = En attente de votre signature
print-column-why = Gâchée en raison de
print-column-by = Déclaré par
print-column-at = Le
print-column-reference = Référence
print-column-name = Nom
print-column-visa = Visa
print-column-serial = Vignette
print-column-from = Valable à partir du
print-column-state = État
print-trouble-fault = Panne d’imprimante
print-trouble-control = Non validée
print-trouble-spoil = En attente du témoin

print-job-title = Impression { $reference }
print-section-next = Étape suivante
print-section-spoil = Étape suivante : déclarer la vignette gâchée
print-section-sign = Étape suivante : signer comme témoin
print-section-witness = Déclarée gâchée, en attente du témoin
print-facts-title = Ce qui est imprimé
print-fact-name = Nom
print-fact-passport = Passeport
print-fact-nationality = Nationalité
print-fact-visa = Type de visa
print-fact-from = Valable à partir du
print-fact-until = Valable jusqu’au
print-fact-entries = Entrées
print-fact-days = Séjour
print-fact-format = Format de la vignette
print-fact-serial = Vignette
print-fact-printer = Imprimante
print-fact-operators = Manipulée par
print-mrz-title = Zone de lecture automatique
print-mrz-loaded = Voici ce qui sera imprimé, avec le numéro de la vignette chargée.
print-mrz-preview = Voici ce qui sera imprimé. Le numéro du visa est provisoire tant qu’aucune vignette n’est chargée.
print-stickers-title = Vignettes de ce dossier
print-sticker-serial = Numéro de série
print-sticker-fate = Actuellement
print-sticker-loaded = Chargée
print-sticker-control = Contrôle
print-sticker-end = Ce qu’elle est devenue
print-control-passed = Validée
print-witnessed = témoin { $name }
print-on-page = Page { $page } du passeport

print-wait-issued = Le visa est décidé. Un opérateur d’impression le met dans la file.
print-wait-print-queued = Un opérateur d’impression charge ensuite une vignette vierge.
print-wait-loaded = L’opérateur d’impression prépare ensuite le fichier d’impression.
print-wait-rendered = La vignette est à l’imprimante. L’opérateur indique ce qui en est sorti.
print-wait-retry = L’imprimante est tombée en panne sur cette vignette. Un contrôleur, un gardien du stock ou un superviseur qui ne l’a pas manipulée doit examiner la vignette vierge, sinon elle est déclarée gâchée.
print-wait-printed = La vignette est imprimée. Une autre personne, un contrôleur qualité, la relit ensuite.
print-wait-spoil = La vignette n’a pas été validée. L’opérateur la déclare gâchée et un témoin signe, puis une nouvelle vignette est chargée.
print-wait-witness = { $name } doit examiner la vignette et signer. D’ici là, aucune autre vignette ne peut être chargée pour ce dossier.
print-contradicted = déclarée gâchée, contredit par { $who } : { $reason }
print-declared-serial = Vignette
print-declared-code = Motif
print-declared-reason = Ce qui s’est passé
print-declared-by = Déclaré par
print-declared-at = Le
print-sign-text = Examinez vous-même la vignette. Une fois signé, elle est nulle pour toujours et une nouvelle peut être imprimée.
print-contradict-reason = Ce que vous voyez
print-other-witness = La déclarer de nouveau avec un autre témoin
print-wait-controlled = La vignette est validée. Un contrôleur ou un agent de remise l’appose ensuite.
print-wait-affixed = La vignette est dans le passeport. Un agent de remise le restitue ensuite.
print-wait-handed-over = Le passeport a été remis. Il n’y a plus rien à faire.

print-queue-text = Le visa est décidé, mais n’est pas encore dans la file d’impression.
print-load-text = Prenez une vignette vierge et scannez son numéro de série. Il devient le numéro du visa.
print-serial = Numéro de série de la vignette
print-serial-hint = Scannez le code de la vignette ou tapez ses lettres et ses chiffres.
print-printer = Imprimante
print-printer-hint = Le nom sur la machine dans laquelle vous mettez la vignette.
print-render-text = La vignette { $serial } est liée à ce dossier. Préparez le fichier d’impression : il ne peut être imprimé que sur cette vignette.
print-open-file = Ouvrir le fichier d’impression (PDF)
print-open-file-hint = Il s’ouvre dans un nouvel onglet. Chaque ouverture est enregistrée. Imprimez à la taille réelle (100 %).
print-printed-text = Lorsque la vignette est sortie entière, enregistrez-la comme imprimée.
print-no-printer = Aucune imprimante de ce poste n’est en service. Un responsable peut en remettre une en service ou en ajouter une.
print-send-text = Mettez la vignette { $serial } dans { $printer }, puis envoyez-la. Elle est envoyée une seule fois.
print-not-sent = Rien n’a été envoyé. { $reason }
print-job-on-its-way = La tâche est en route vers l’imprimante.
print-job-in-printer = L’imprimante a la tâche, sous le numéro { $number }.
print-job-says = L’imprimante dit : { $words }
print-look-again = Regarder de nouveau
print-job-look = Allez à l’imprimante et regardez la vignette. Si elle est sortie entière, notez-la comme imprimée. Sinon, signalez ce qui s’est passé.
print-fault-code = Ce qui s’est passé
print-intact = La vignette vierge est-elle intacte ?
print-intact-hint = Intacte signifie que rien du tout n’y est imprimé et qu’elle n’est ni pliée ni déchirée.
print-intact-yes = Oui, rien n’y est imprimé
print-intact-no = Non, ou je ne sais pas
print-retry-text = L’opérateur signale : { $fault }. Examinez vous-même la vignette. Si rien n’y est imprimé, la même vignette peut resservir.
print-retry-never = L’opérateur signale : { $fault }. La vignette n’est pas intacte. Elle ne peut qu’être déclarée gâchée.
print-retry-reason = Ce que vous avez vu sur la vignette
print-move-text = La vignette est à l’imprimante { $printer } et rien n’y est imprimé. Sa tâche y prend fin, et le fichier d’impression est refait pour l’autre imprimante. Le numéro reste le même.
print-move-look = Quelque chose est peut-être imprimé sur cette vignette. L’opérateur signale d’abord l’incident ; puis un contrôleur, un dépositaire ou un superviseur regarde la vignette et confirme qu’elle est vierge. Ensuite elle peut passer à une autre imprimante.
print-move-none = Ce poste n’a pas d’autre imprimante en service.
print-move-to = L’autre imprimante
print-move-reason = Pourquoi la vignette est déplacée
print-control-text = Lisez les deux lignes sur la vignette imprimée, avec le lecteur ou en les tapant. Lisez la vignette et non l’écran : les lignes sont comparées caractère par caractère avec ce qui a été envoyé à l’imprimante.
print-read = Les deux lignes de la zone de lecture automatique
print-read-hint = Les deux lignes avec des signes « < » au bas de la vignette.
print-compare = Comparer et valider
print-fail-text = Choisissez ceci si la vignette est erronée ou illisible. Elle est alors déclarée gâchée et une nouvelle est imprimée.
print-reason-code = Motif
print-reason = Précisions (facultatif)
print-affix-text = Collez { $serial } sur une page vide, puis scannez ce même passeport.
print-passport = Numéro du passeport
print-passport-hint = Scannez le passeport ou tapez le numéro qui y figure.
print-page = Page du passeport
print-relation = Qui reçoit le passeport
print-relation-hint = Vérifiez l’identité avant la remise.
print-relation-minor = Le demandeur est mineur : le passeport est remis à un parent, au tuteur ou à un représentant.
print-receiver = Nom de la personne qui le reçoit
print-receiver-hint = Tel qu’il figure sur sa pièce d’identité.
print-proof = Comment l’identité a été prouvée
print-proof-hint = Par exemple la nature et le numéro de la pièce d’identité, ou la procuration.
print-spoil-text = Une vignette gâchée ne ressert jamais. Un collègue qui ne l’a pas manipulée l’examine et signe dans sa propre session.
print-spoil-serial-hint = Scannez la vignette gâchée elle-même.
print-spoil-reason = Ce qui s’est passé
print-spoil-reason-hint = Une phrase que le témoin peut vérifier en regardant.
print-no-picture = Sans photo : pourquoi
print-no-picture-hint = Par exemple : l’appareil est en panne. Sans photo, il faut une raison.
print-witness = Témoin
print-witness-hint = Un collègue présent, qui n’a pas manipulé cette vignette. La page d’impression la lui présente à signer.

print-done-queue = Le visa est dans la file d’impression.
print-done-load = La vignette est chargée. Préparez maintenant le fichier d’impression.
print-done-render = Le fichier est prêt. Imprimez-le maintenant.
print-done-send = La tâche est créée. Regardez de nouveau dans un instant ce que dit l’imprimante.
print-done-printed = Enregistrée comme imprimée. Une autre personne la contrôle ensuite.
print-done-fault = La panne est enregistrée. Une deuxième personne doit examiner la vignette.
print-done-retry = Confirmé. Le fichier d’impression peut être préparé de nouveau pour cette vignette.
print-done-move = Déplacée. L’opérateur fait le fichier d’impression pour l’autre imprimante.
print-done-spoil = La vignette est déclarée gâchée. Elle attend la signature du témoin.
print-done-confirm-spoil = Signé. La vignette est nulle et le dossier en attend une nouvelle.
print-done-contradict-spoil = Enregistré. La vignette reste en usage.
print-done-control = Tous les caractères sont identiques. La vignette est validée.
print-done-fail = La vignette n’est pas validée. Elle doit être déclarée gâchée.
print-done-affix = Enregistrée comme apposée. Le passeport est prêt à être remis.
print-done-hand-over = Le passeport a été remis.

print-problem-choose = Choisissez une des réponses.
print-problem-picture = Ajoutez une photo ou dites pourquoi il n’y en a pas.
print-problem-reason = Écrivez ce que vous avez vu sur la vignette.
print-problem-page = Indiquez le numéro de la page en chiffres, par exemple 12.
problem-serial-unknown = Ce poste n’a pas cette vignette en stock. Scannez de nouveau le numéro de série ou adressez-vous au gardien du stock.
problem-serial-used = Cette vignette a déjà servi. Prenez-en une autre et prévenez le gardien du stock.
problem-serial-not-issued = Cette vignette a été remise à un autre opérateur. Prenez-en une des vôtres.
problem-witness-unknown = Le témoin doit être un collègue de ce poste qui prend part à l’impression. Choisissez une autre personne.

print-proof-open = Comparer la vignette avec le passeport et la demande
print-proof-title = Épreuve de la vignette
print-proof-back = Retour à l’impression
print-proof-picture = La vignette telle qu’elle sera imprimée
print-proof-picture-link = Ouvrir la vignette seule (SVG)
print-proof-passport-alt = Page de données du passeport, envoyée par le demandeur
print-proof-passport-link = Ouvrir la page de données du passeport
print-proof-table = Chaque valeur à ses trois endroits
print-proof-field = Champ
print-proof-sticker = Vignette
print-proof-passport = Passeport (zone lisible à la machine)
print-proof-application = Demande
print-proof-differs = différent
print-proof-differences = { $count ->
    [0] Rien ne diffère.
    [one] Une valeur diffère. La décision peut s’écarter de la demande ; un nom ou un numéro ne le peut pas.
   *[other] { $count } valeurs diffèrent. La décision peut s’écarter de la demande ; un nom ou un numéro ne le peut pas.
}
print-proof-unread = La zone lisible à la machine du passeport n’a pas été lue : comparez avec la page de données.
print-copy-open = Ouvrir la copie pour le dossier (PDF/A)

station-title = Poste d’impression
station-open = Ouvrir le poste d’impression
station-waiting = { $count ->
    [0] Aucune tâche n’attend de vignette.
    [one] Une tâche attend une vignette.
   *[other] { $count } tâches attendent une vignette.
}
station-nothing = Il n’y a rien à imprimer.
station-choose = Travailler avec cette imprimante
station-scan = Lisez la prochaine vignette vierge et mettez-la dans { $printer }.
station-other-printer = Cette vignette a été chargée dans { $printer }.
station-back = Lisez la vignette qui est sortie
station-back-hint = Quand elle est sortie entière. Une autre personne la relit plus tard.
station-done-printer = Ce poste travaille avec l’imprimante choisie.
station-done-load = Le fichier d’impression est prêt.
station-done-send = Envoyée à l’imprimante.
station-done-printed = Notée comme imprimée. Voici la tâche suivante.
