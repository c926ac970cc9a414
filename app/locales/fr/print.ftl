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
print-column-reference = Référence
print-column-name = Nom
print-column-visa = Visa
print-column-serial = Vignette
print-column-from = Valable à partir du
print-column-state = État
print-trouble-fault = Panne d’imprimante
print-trouble-control = Non validée

print-job-title = Impression { $reference }
print-section-next = Étape suivante
print-section-spoil = Étape suivante : déclarer la vignette gâchée
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
print-wait-spoil = La vignette n’a pas été validée. L’opérateur la déclare gâchée, puis une nouvelle vignette est chargée.
print-wait-controlled = La vignette est validée. Un contrôleur ou un agent de remise l’appose ensuite.
print-wait-affixed = La vignette est dans le passeport. Un agent de remise le restitue ensuite.
print-wait-handed-over = Le passeport a été remis. Il n’y a plus rien à faire.

print-queue-text = Le visa est décidé, mais n’est pas encore dans la file d’impression.
print-load-text = Prenez une vignette vierge et scannez son numéro de série. Il devient le numéro du visa.
print-serial = Numéro de série de la vignette
print-serial-hint = Scannez le code de la vignette ou tapez ses lettres et ses chiffres.
print-printer = Imprimante
print-printer-hint = Le nom inscrit sur la machine que vous utilisez.
print-render-text = La vignette { $serial } est liée à ce dossier. Préparez le fichier d’impression : il ne peut être imprimé que sur cette vignette.
print-open-file = Ouvrir le fichier d’impression (PDF)
print-open-file-hint = Il s’ouvre dans un nouvel onglet. Chaque ouverture est enregistrée. Imprimez à la taille réelle (100 %).
print-printed-text = Lorsque la vignette est sortie entière, enregistrez-la comme imprimée.
print-fault-code = Ce qui s’est passé
print-intact = La vignette vierge est-elle intacte ?
print-intact-hint = Intacte signifie que rien du tout n’y est imprimé et qu’elle n’est ni pliée ni déchirée.
print-intact-yes = Oui, rien n’y est imprimé
print-intact-no = Non, ou je ne sais pas
print-retry-text = L’opérateur signale : { $fault }. Examinez vous-même la vignette. Si rien n’y est imprimé, la même vignette peut resservir.
print-retry-never = L’opérateur signale : { $fault }. La vignette n’est pas intacte. Elle ne peut qu’être déclarée gâchée.
print-retry-reason = Ce que vous avez vu sur la vignette
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
print-spoil-text = Une vignette gâchée ne ressert jamais. Un collègue qui ne l’a pas manipulée doit être présent et la voir.
print-spoil-serial-hint = Scannez la vignette gâchée elle-même.
print-witness = Témoin
print-witness-hint = Un collègue présent, qui n’a pas manipulé cette vignette.

print-done-queue = Le visa est dans la file d’impression.
print-done-load = La vignette est chargée. Préparez maintenant le fichier d’impression.
print-done-render = Le fichier d’impression est prêt. Ouvrez-le et imprimez-le.
print-done-printed = Enregistrée comme imprimée. Une autre personne la contrôle ensuite.
print-done-fault = La panne est enregistrée. Une deuxième personne doit examiner la vignette.
print-done-retry = Confirmé. Le fichier d’impression peut être préparé de nouveau pour cette vignette.
print-done-spoil = La vignette est déclarée gâchée. Le dossier attend une nouvelle vignette.
print-done-control = Tous les caractères sont identiques. La vignette est validée.
print-done-fail = La vignette n’est pas validée. Elle doit être déclarée gâchée.
print-done-affix = Enregistrée comme apposée. Le passeport est prêt à être remis.
print-done-hand-over = Le passeport a été remis.

print-problem-choose = Choisissez une des réponses.
print-problem-reason = Écrivez ce que vous avez vu sur la vignette.
print-problem-page = Indiquez le numéro de la page en chiffres, par exemple 12.
problem-serial-unknown = Ce poste n’a pas cette vignette en stock. Scannez de nouveau le numéro de série ou adressez-vous au gardien du stock.
problem-serial-used = Cette vignette a déjà servi. Prenez-en une autre et prévenez le gardien du stock.
problem-serial-not-issued = Cette vignette a été remise à un autre opérateur. Prenez-en une des vôtres.
problem-witness-unknown = Le témoin doit être un collègue de ce poste. Choisissez une autre personne.

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
    [0] La vignette, le passeport et la demande disent la même chose.
    [one] Une valeur diffère. La décision peut s’écarter de la demande ; un nom ou un numéro ne le peut pas.
   *[other] { $count } valeurs diffèrent. La décision peut s’écarter de la demande ; un nom ou un numéro ne le peut pas.
}
print-copy-open = Ouvrir la copie pour le dossier (PDF/A)
