# Les comptes du personnel, les postes et les tâches de fond en échec.

admin-title = Administration
admin-tab-users = Comptes
admin-tab-posts = Postes
admin-tab-jobs = Tâches en échec
admin-column-login = Identifiant
admin-column-name = Nom
admin-column-roles = Rôles
admin-column-post = Poste
admin-column-state = État
admin-state-active = Actif
admin-state-new = Pas encore configuré
admin-state-disabled = Désactivé
admin-add = Ajouter un compte
admin-add-lead = La page suivante affiche une seule fois un premier mot de passe. Remettez-le vous-même à la personne. À la première connexion, elle choisit son propre mot de passe et configure la deuxième étape.
admin-login-hint = Lettres minuscules, chiffres, points et traits d’union, par exemple a.pavic.
admin-name-hint = Tel que les collègues connaissent la personne.
admin-roles = Rôles
admin-roles-hint = Seulement ce que le travail exige. Un administrateur n’a aucun autre rôle.
admin-post = Poste
admin-post-hint = Les agents à la frontière, les auditeurs et les administrateurs peuvent être sans poste.
admin-no-post = Aucun poste
admin-second-factor = Deuxième étape configurée
admin-first-password = Premier mot de passe pas encore changé
admin-created = Ajouté
admin-disabled-since = Désactivé depuis
admin-own-account = C’est votre propre compte. Un autre administrateur doit le modifier.
admin-roles-title = Rôles et poste
admin-access-title = Accès
admin-enable = Réactiver
admin-disable = Désactiver le compte
admin-disable-title = Désactiver le compte de { $name } ?
admin-disable-text = La personne est aussitôt déconnectée partout et ne peut plus se connecter. Ce qu’elle a fait reste dans les journaux sous ce nom.
admin-disable-cases = { $count ->
    [0] La personne n’a aucun dossier en cours.
    [one] Un dossier en cours retourne dans la réserve commune.
   *[other] { $count } dossiers en cours retournent dans la réserve commune.
}
admin-disable-blanks = { $count ->
    [one] Cette personne détient une vignette vierge. Ensuite un responsable du poste la reprend ; un gardien compte et confirme.
   *[other] Cette personne détient { $count } vignettes vierges. Ensuite un responsable du poste les reprend ; un gardien compte et confirme.
}
admin-reset = Réinitialiser le compte
admin-reset-title = Réinitialiser le compte de { $name } ?
admin-reset-text = Pour une personne qui a perdu son mot de passe ou son téléphone. L’ancien mot de passe et la deuxième étape ne fonctionnent plus, et la personne est déconnectée partout. Assurez-vous de parler à la bonne personne.
admin-password-title = Premier mot de passe
admin-password-text = Remettez-le vous-même à la personne, pas par courrier électronique.
admin-password = Premier mot de passe
admin-password-once = Le mot de passe n’est affiché que maintenant.
admin-password-done = Je l’ai noté
admin-posts-lead = Les postes figurent dans la politique (version { $version }). On les modifie là, pas ici.
admin-posts-code = Code
admin-posts-name = Nom
admin-posts-city = Lieu de délivrance
admin-posts-zone = Fuseau horaire
admin-posts-currency = Monnaie
admin-posts-email = Adresse électronique
admin-jobs-lead = Tâches tentées plusieurs fois puis abandonnées, par exemple des lettres qui n’ont pas pu être envoyées. Une fois la cause éliminée, réessayez.
admin-jobs-none = Aucune tâche n’a échoué.
admin-jobs-kind = Nature
admin-jobs-failed = Abandonnée
admin-jobs-attempts = Tentatives
admin-jobs-error = Cause
admin-jobs-retry = Action
admin-jobs-again = Réessayer
admin-done-roles = Les rôles et le poste sont modifiés. La personne doit se reconnecter.
admin-done-disabled = { $count ->
    [0] Le compte est désactivé.
    [one] Le compte est désactivé. Un dossier est retourné dans la réserve commune.
   *[other] Le compte est désactivé. { $count } dossiers sont retournés dans la réserve commune.
}
admin-done-enabled = Le compte est réactivé.
admin-done-retry = La tâche est tentée de nouveau.
admin-problem-login = N’utilisez que des lettres minuscules, des chiffres, des points, des traits d’union et des traits de soulignement, 64 au plus.
admin-problem-login-taken = Un compte avec cet identifiant existe déjà. Choisissez-en un autre.
admin-problem-name = Indiquez le nom, 100 caractères au plus.
admin-problem-roles = Choisissez au moins un rôle.
admin-problem-admin-alone = Un administrateur ne peut avoir aucun autre rôle. Décochez les autres, ou l’administrateur.
admin-problem-own-account = Vous ne pouvez pas modifier votre propre compte ici. Adressez-vous à un autre administrateur.
admin-problem-post-missing = Ces rôles exigent un poste. Choisissez-en un.
admin-problem-post-unknown = Ce poste n’existe pas dans la politique. Choisissez-en un autre.

admin-tab-printers = Imprimantes
admin-printers-lead = Les opérateurs en choisissent une quand ils chargent une vignette. Une correction vaut dès le prochain fichier d’impression.
admin-printers-none = Il n’y a pas encore d’imprimante. Sans elle, aucune vignette ne peut être chargée.
admin-printer-add = Ajouter une imprimante
admin-printer-title = Imprimante { $name }
admin-printer-name = Nom
admin-printer-name-hint = Le nom court sur la machine, par exemple P1.
admin-printer-post = Poste
admin-printer-kind = Comment les fichiers y arrivent
admin-printer-uri = Adresse
admin-printer-uri-hint = Pour IPP seulement, par exemple ipps://imprimante.example/ipp/print.
admin-printer-trust = Certificat de l’imprimante (PEM)
admin-printer-trust-hint = Pour ipps seulement. Avec lui, l’imprimante doit montrer exactement ce certificat ou un certificat qu’il a signé. Laissez vide quand une autorité publique a signé le certificat de l’imprimante.
admin-printer-offset = Correction (droite / bas)
admin-printer-offset-x = Correction vers la droite, en millimètres
admin-printer-offset-x-hint = D’après la feuille d’étalonnage ; négatif vers la gauche.
admin-printer-offset-y = Correction vers le bas, en millimètres
admin-printer-offset-y-hint = D’après la feuille d’étalonnage ; négatif vers le haut.
admin-printer-state = Service
admin-printer-active = En service
admin-printer-out = Hors service
admin-printer-change = Enregistrer l’imprimante
admin-printer-calibration = Feuille d’étalonnage
admin-printer-calibration-text = Imprimez-la en taille réelle sur du papier ordinaire coupé à la taille d’une vignette. Les échelons montrent l’écart de l’imprimante ; ajoutez leurs nombres à la correction et imprimez de nouveau.
admin-printer-sheet = Feuille d’étalonnage { $format } (PDF)
admin-printer-format = Taille
admin-printer-test = Envoyer la feuille à l’imprimante
admin-printer-service = Service
admin-printer-reason = Pourquoi elle est hors service
admin-printer-reason-hint = Les opérateurs le lisent.
admin-printer-take-out = Mettre hors service
admin-printer-put-back = Remettre en service
admin-done-printer-added = L’imprimante est ajoutée. Imprimez maintenant sa feuille d’étalonnage.
admin-done-printer-changed = L’imprimante est enregistrée.
admin-done-printer-out = L’imprimante est hors service. On n’y charge plus rien.
admin-done-printer-back = L’imprimante est de nouveau en service.
admin-done-printer-test = L’imprimante a reçu la feuille sous le numéro { $job }.
admin-tab-lists = Listes de surveillance
