# Pourquoi une demande n’a pas été exécutée.

error-not-found = Ce dossier n’existe pas, ou vous n’avez pas à le consulter.
error-forbidden = Votre compte n’a pas le droit de faire cela.
error-problems = Quelque chose est à corriger.
error-busy = Le système est occupé. Rien n’a été modifié : réessayez dans un instant.
error-internal = Une erreur s’est produite de notre côté. Rien n’a été modifié. Si vous nous écrivez, indiquez cette référence : { $reference }.

problem-label-missing = { $field } : vide, alors que la vignette en a besoin.
problem-label-too-long = { $field } : { $got } caractères, alors que la vignette a de la place pour { $limit }.
problem-label-does-not-fit = { $field } : ne tient pas sur la vignette, même dans la plus petite taille.
problem-label-no-glyph = { $field } : le signe { $letter } manque dans les polices de la vignette.
problem-label-portrait = La photographie ne peut pas être imprimée : il faut une image JPEG d’environ 35 sur 45.
problem-number-ledger = Le registre des vignettes a un autre numéro que le dossier pour cette vignette. Rien n’est imprimé ; signalez-le au dépositaire.
problem-number-case = Le numéro sur la vignette n’est pas celui du dossier. Rien n’est imprimé ; signalez-le.
problem-number-mrz = La zone de lecture automatique montre un autre numéro que le dossier. Rien n’est imprimé ; signalez-le.
problem-number-seal = Le cachet numérique dit un autre numéro que le dossier. Rien n’est imprimé ; signalez-le.
problem-seal-no-key = Aucune clé ne peut signer de cachets numériques en ce moment ; rien n’est imprimé. Un administrateur doit en créer une.

problem-visa-mrz-document-code = Le type de visa ne peut pas être écrit dans la zone de lecture automatique.
problem-visa-mrz-issuing-state = Le code de l’État émetteur ne peut pas être écrit dans la zone de lecture automatique.
problem-visa-mrz-name = Le nom ne peut pas être écrit dans la zone de lecture automatique. Saisissez le nom à la main.
problem-visa-mrz-letter = Le nom ne peut pas être écrit dans la zone de lecture automatique : il n’y a pas de règle pour la lettre { $letter }. Saisissez le nom à la main.
problem-visa-mrz-document-number = Le numéro du document ne peut pas être écrit dans la zone de lecture automatique.
problem-visa-mrz-nationality = La nationalité ne peut pas être écrite dans la zone de lecture automatique.
problem-visa-mrz-birth = La date de naissance ne peut pas être écrite dans la zone de lecture automatique.
problem-visa-mrz-sex = Le sexe ne peut pas être écrit dans la zone de lecture automatique.
problem-visa-mrz-expiry = Le dernier jour de validité ne peut pas être écrit dans la zone de lecture automatique.
problem-visa-mrz-optional-data = Les données facultatives ne peuvent pas être écrites dans la zone de lecture automatique.

sticker-place-of-issue = Lieu de délivrance
sticker-valid-from = Premier jour de validité
sticker-valid-until = Dernier jour de validité
sticker-entries = Nombre d’entrées
sticker-duration = Jours de séjour
sticker-number = Numéro du visa
sticker-date-of-issue = Date de délivrance
sticker-kind = Type de visa
sticker-remarks = Remarques
sticker-primary = Nom
sticker-secondary = Prénoms
sticker-passport-number = Numéro du passeport
sticker-sex = Sexe
sticker-birth-date = Date de naissance
sticker-nationality = Nationalité
sticker-portrait = Photographie
sticker-signature = Signature
sticker-seal = Cachet
sticker-mrz-upper = Ligne supérieure de la zone de lecture automatique
sticker-mrz-lower = Ligne inférieure de la zone de lecture automatique
sticker-specimen = Mention de spécimen
sticker-copy = Mention de copie
sticker-state = Nom de l’État
sticker-document = Mot visa
problem-paper-of-other-case = Cette pièce n’a pas été téléversée pour ce dossier, ou comme pièce d’un autre genre. Choisissez parmi les pièces que la page propose.
