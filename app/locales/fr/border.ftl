# Le contrôle d’un visa à la frontière. Valeurs d’une erreur : field, line, position, expected, found.

border-title = Contrôle frontalier
border-lead = Scannez les deux lignes au bas de la vignette-visa ou tapez-les. Chaque consultation est enregistrée.
border-mrz = Zone de lecture automatique du visa
border-mrz-hint = Deux lignes avec des signes « < ». Elles peuvent aussi être lues d’un seul tenant.
border-check = Contrôler ce visa
border-result-title = { $verdict } – contrôle frontalier
border-next = Visa suivant
border-again = Réessayer
border-recent = Mes dernières consultations
border-recent-at = Heure
border-recent-number = Numéro du visa
border-recent-verdict = Réponse
border-fields = Ce qui a été lu
border-column-field = Champ
border-column-read = Lu
border-column-issued = Délivré
border-differs = diffère
border-record = Le visa tel qu’il a été délivré
border-record-name = Nom
border-record-passport = Passeport
border-record-number = Numéro du visa
border-record-from = Valable à partir du
border-record-until = Valable jusqu’au
border-record-entries = Entrées
border-record-days = Séjour
border-record-reference = Référence
border-entries-left = { $count ->
    [0] aucune restante
    [one] une restante
   *[other] { $count } restantes
}
border-portrait = Portrait
border-portrait-alt = Portrait imprimé sur ce visa
border-crossing = Enregistrer le passage
border-place = Point de passage
border-record-entry = Enregistrer l’entrée
border-record-exit = Enregistrer la sortie
border-done-entry = L’entrée est enregistrée.
border-done-exit = La sortie est enregistrée.

verdict-valid = Valable
verdict-valid-text = Nous avons délivré ce visa, rien n’y a été modifié et il peut servir aujourd’hui. Comparez le portrait et le passeport.
verdict-not-yet-valid = Pas encore valable
verdict-not-yet-valid-text = Nous avons délivré ce visa et rien n’y a été modifié, mais il commence plus tard.
verdict-expired = Expiré
verdict-expired-text = Nous avons délivré ce visa et rien n’y a été modifié, mais il est terminé.
verdict-used-up = Épuisé
verdict-used-up-text = Nous avons délivré ce visa et rien n’y a été modifié, mais toutes ses entrées sont utilisées.
verdict-revoked = Abrogé
verdict-revoked-text = Nous avons délivré ce visa, puis nous l’avons abrogé. Il ne donne pas le droit d’entrer.
verdict-annulled = Annulé
verdict-annulled-text = Nous avons délivré ce visa, puis nous l’avons annulé. Il ne donne pas le droit d’entrer.
verdict-spoiled = Vignette gâchée
verdict-spoiled-text = Cette vignette a été déclarée gâchée. Personne ne devrait la détenir. Conservez-la et signalez-la.
verdict-reported = Signalé : à retenir
verdict-reported-text = Ce numéro figure sur la liste des vignettes volées, perdues ou retirées. Conservez le document, retenez le titulaire et signalez-le aussitôt.
verdict-not-issued = Non délivré
verdict-not-issued-text = Cette vignette est à nous, mais n’a été remise à personne. Elle est peut-être volée. Conservez-la et signalez-la.
verdict-unknown = Inconnu
verdict-unknown-text = Nous n’avons jamais délivré de visa avec ce numéro. Vérifiez qu’il s’agit d’un visa de cet État et que le numéro a été bien lu.
verdict-other-passport = Autre passeport
verdict-other-passport-text = Ce visa a été délivré pour un autre passeport. Demandez un second contrôle.
border-by-number = La vignette n’a pas de lignes lisibles
border-by-number-text = Un visa peut être rempli à la main quand un poste ne peut pas imprimer ; il n’a alors pas de lignes au bas. Saisissez le numéro de la vignette et celui du passeport d’après les documents.
border-number = Numéro de la vignette
border-passport = Numéro du passeport
border-check-numbers = Contrôler les numéros
border-by-hand = Rempli à la main.
border-by-hand-told = Le poste { $post } a rempli cette vignette à la main le { $when }. Elle n’a ni lignes lisibles par machine ni sceau ; s’il y en a, ils ne sont pas de nous. Comparez chaque valeur avec l’enregistrement.
border-by-hand-why = Pourquoi : { $reason }
border-by-hand-reconciled = Un superviseur l’a vérifiée depuis.
border-by-hand-open = Personne ne l’a vérifiée depuis.
verdict-forged = Diffère de ce qui a été délivré
verdict-forged-text = Le numéro est à nous, mais la vignette dit autre chose que ce que nous avons imprimé. Les différences sont marquées ci-dessous. Conservez le document et signalez-le.
verdict-unreadable = Illisible
verdict-unreadable-text = Rien n’est dit sur le visa. Corrigez ce qui est indiqué ici ou scannez de nouveau.

border-fault-check-digit = Ligne { $line }, position { $position } : le chiffre de contrôle de « { $field } » est { $found } au lieu de { $expected }.
border-fault-character = Ligne { $line }, position { $position } : « { $found } » ne peut pas figurer dans « { $field } ».
border-fault-date = Ligne { $line }, position { $position } : « { $field } » n’est pas une date.
border-fault-sex = Ligne { $line }, position { $position } : « { $found } » n’est ni F, ni M, ni « < ».
border-fault-document-code = Ligne { $line }, position { $position } : ce n’est pas le début d’un visa.
border-fault-filler = Ligne { $line }, position { $position } : un « < » figure dans « { $field } » là où il ne doit pas être.
border-fault-empty = Ligne { $line }, position { $position } : « { $field } » est vide.
problem-mrz-empty = Scannez ou tapez les deux lignes.
problem-mrz-read-character = Ligne { $line }, position { $position } : « { $found } » ne figure dans aucune zone de lecture automatique. Elle n’a que des lettres de A à Z, des chiffres et « < ».
problem-mrz-line-length = La ligne { $line } a { $found } caractères au lieu de { $expected }. Scannez-la de nouveau, avec tous les signes « < ».
problem-mrz-read-length = Il y a { $found } caractères, ce qui ne correspond à aucun document. Scannez de nouveau les deux lignes, avec tous les signes « < ».
problem-mrz-no-visa = Ce sont les lignes d’un passeport ou d’une carte d’identité. Scannez la vignette-visa.

mrz-field-document-code = Code du document
mrz-field-issuing-state = État de délivrance
mrz-field-name = Nom
mrz-field-document-number = Numéro
mrz-field-nationality = Nationalité
mrz-field-birth = Date de naissance
mrz-field-sex = Sexe
mrz-field-expiry = Valable jusqu’au
mrz-field-optional-data = Données facultatives
mrz-field-personal-number = Numéro personnel
mrz-field-composite = Chiffre de contrôle composite

## Packs for posts without a network

border-pack-nothing = On ne peut rien dire
border-pack-not-listed = Absent de la liste
border-pack-not-listed-text = Le numéro ne figurait pas sur la liste des plages bloquées et des visas terminés. Cela ne rend pas le visa bon : vérifiez ses dates et son sceau.
border-pack-too-old = La liste est trop ancienne.
border-pack-made = Liste établie
