# La vérification d’un cachet numérique. Valeurs : part, byte, sealed, passport, day, days, months, years.

seal-title = Vérifier un cachet numérique
seal-link = Vérifier le cachet numérique d’un visa
seal-lead = Scannez le code-barres carré du visa. La réponse dit si un signataire en qui nous avons confiance l’a signé, et si les lignes imprimées et le passeport sont ceux qui ont été signés. Chaque consultation est enregistrée.
seal-bytes = Contenu du code-barres
seal-bytes-hint = Chiffres hexadécimaux ou base64, tels que le lecteur les envoie.
seal-mrz = Zone de lecture automatique du visa
seal-mrz-hint = Deux lignes. Sans elles, rien ne dit si le texte imprimé a été modifié.
seal-passport = Zone de lecture automatique du passeport
seal-passport-hint = Deux lignes, pour comparer le passeport.
seal-check = Vérifier ce cachet
seal-next = Cachet suivant
seal-result-title = { $verdict } – cachet numérique
seal-good = Bon
seal-good-text = Un signataire en qui nous avons confiance a signé ce cachet, et tout ce qui a été donné concorde. Le cachet ne couvre pas la photo.
seal-training = Clé de formation
seal-training-text = La signature est juste, mais la clé sert à la formation. Ce n’est pas un visa.
seal-unreadable = Illisible
seal-unreadable-text = Ces octets ne sont pas un cachet numérique de visa. Scannez de nouveau le code-barres.
seal-unreadable-at = À l’octet { $byte } : { $part ->
    [magic] ces octets ne commencent pas comme un cachet
    [version] la version est inconnue
    [state] l’État émetteur est faux
    [signer] le signataire est faux
    [date] une date est fausse
    [kind] le cachet n’est pas celui d’un visa
    [feature] une partie du contenu est fausse ou manque
   *[signature] la signature manque, est coupée ou fausse dans sa forme
}.
seal-unknown-signer = Signataire inconnu
seal-unknown-signer-text = Le certificat du signataire manque ; on ne peut rien dire. Demandez les certificats les plus récents de l’État émetteur.
seal-untrusted = Signataire sans confiance
seal-untrusted-text = Aucune autorité en qui nous avons confiance ne répond de ce signataire. Tenez le cachet pour faux tant que l’État émetteur ne le confirme pas.
seal-wrong-type = Signataire non prévu pour les visas
seal-wrong-type-text = Le certificat du signataire ne vaut pas pour un tel document. Tenez le cachet pour faux.
seal-expired-signer = Signataire expiré
seal-expired-signer-text = Le certificat du signataire n’était pas valable lors de la signature ou ne l’est plus. Consultez l’État émetteur.
seal-until = Le certificat est valable jusqu’au { $day }.
seal-revoked = Signataire révoqué
seal-revoked-text = Le certificat du signataire a été révoqué. Ses cachets ne sont plus dignes de foi.
seal-since = Il a été révoqué le { $day }.
seal-forged = Cachet falsifié
seal-forged-text = La signature n’appartient pas à ce contenu : le cachet a été modifié. Retenez le document et signalez-le.
seal-wrong-visa-mrz = Lignes du visa fausses
seal-wrong-visa-mrz-text = Les lignes imprimées sont fausses en elles-mêmes. Scannez-les de nouveau ; si elles le restent, signalez le visa.
seal-altered = Visa modifié
seal-altered-text = Les lignes imprimées ne sont pas celles qui ont été signées. Les différences figurent ci-dessous. Retenez le document et signalez-le.
seal-wrong-passport-mrz = Lignes du passeport fausses
seal-wrong-passport-mrz-text = Les lignes du passeport sont fausses en elles-mêmes. Scannez-les de nouveau ; si elles le restent, signalez le passeport.
seal-other-passport = Autre passeport
seal-other-passport-text = Le visa a été délivré pour un autre passeport que celui-ci.
seal-passport-numbers = Le cachet nomme le passeport { $sealed } ; celui-ci est { $passport }.
seal-note-stale = La liste des certificats révoqués manque ou est ancienne : une révocation a pu échapper.
seal-note-unknown-feature = Le cachet a des parties que ce programme ne connaît pas. Elles sont signées et ne changent rien.
seal-note-nationality = Le passeport a été délivré par un autre État que la nationalité du visa. Cela peut être juste.
seal-note-nationality-values = Le visa indique la nationalité { $sealed }, le passeport a été délivré par { $passport }. Cela peut être juste, par exemple pour des réfugiés.
seal-note-not-compared = Les lignes imprimées n’ont pas été données ; rien n’a été comparé avec elles.
seal-mismatches = Ce qui diffère
seal-column-field = Champ
seal-column-sealed = Signé
seal-column-printed = Imprimé
seal-said = Ce que dit le cachet
seal-said-hint = Les données facultatives à la fin de la deuxième ligne ne sont pas dans le cachet.
seal-said-state = État émetteur
seal-said-signer = Signataire et certificat
seal-said-issued = Délivré le
seal-said-signed = Signé le
seal-said-passport = Passeport
seal-said-entries = Entrées
seal-said-stay = Séjour
seal-entries-none = Non indiqué
seal-entries-unlimited = Sans limite
seal-stay-until = Jusqu’au dernier jour de validité
seal-stay-border = Décidé à la frontière
seal-stay-transit = Transit sans entrée
seal-stay-for = { $days } jours, { $months } mois, { $years } ans
problem-seal-bytes = Scannez de nouveau le code-barres : il faut des chiffres hexadécimaux ou du base64.
problem-mrz-no-passport = Ce sont les lignes d’un visa. Scannez le passeport.

# Les mêmes réponses dans la liste des consultations.
verdict-seal-good = Cachet : bon
verdict-seal-training = Cachet : clé de formation
verdict-seal-unreadable = Cachet : illisible
verdict-seal-unknown-signer = Cachet : signataire inconnu
verdict-seal-untrusted = Cachet : signataire sans confiance
verdict-seal-wrong-type = Cachet : signataire non prévu pour les visas
verdict-seal-expired-signer = Cachet : signataire expiré
verdict-seal-revoked = Cachet : signataire révoqué
verdict-seal-forged = Cachet : cachet falsifié
verdict-seal-wrong-visa-mrz = Cachet : lignes du visa fausses
verdict-seal-altered = Cachet : visa modifié
verdict-seal-wrong-passport-mrz = Cachet : lignes du passeport fausses
verdict-seal-other-passport = Cachet : autre passeport
