# Le formulaire de demande : titres, questions, indications, choix, problèmes.
# `$label` est la question à laquelle un problème se rapporte. Les dates arrivent déjà écrites en toutes lettres.

## Titres de la liste des tâches

group-trip = Votre voyage
group-passport = Votre passeport
group-person = Vous
group-family = Votre famille
group-contact = Domicile et travail
group-stay = Votre hébergement
group-means = Qui paie
group-finish = Avant l’envoi

## Pages

section-purpose = Pourquoi vous voulez voyager
section-dates = Quand vous voulez voyager
section-destination = Où vous voulez aller
section-onward = Poursuite du voyage vers un autre pays
section-passport = Votre passeport ou document de voyage
section-passport-dates = Dates de votre passeport
section-names = Vos noms
section-birth-name = Autres noms de famille
section-birth = Votre naissance
section-nationality = Votre nationalité
section-civil-status = État civil et numéro d’identité
section-guardian = Parent ou tuteur
section-guardian-contact = Comment joindre le parent ou le tuteur
section-eu-family = Membre de votre famille dans l’UE
section-eu-family-person = Le citoyen de l’UE, de l’EEE ou de la Suisse dans votre famille
section-home-address = Votre adresse
section-contact = Comment vous joindre
section-residence = Où vous vivez
section-occupation = Votre profession
section-employer = Votre employeur ou votre école
section-host = Où vous logerez
section-host-contact = Adresse de votre hébergement
section-organisation = Organisation qui vous invite
section-organisation-contact = Personne de contact dans l’organisation
section-payer = Qui paie votre voyage
section-sponsor = Votre garant
section-fingerprints = Empreintes digitales déjà données
section-preparer = Qui a rempli ce formulaire
section-declarations = Déclarations

## Réponses communes à plusieurs questions

option-yes = Oui
option-no = Non

## Voyage

field-purposes = Objet de votre voyage
field-purposes-hint = Cochez tout ce qui convient.
option-purposes-tourism = Tourisme
option-purposes-business = Affaires
option-purposes-family-or-friends = Visite à la famille ou à des amis
option-purposes-cultural = Culture
option-purposes-sports = Sport
option-purposes-official = Visite officielle
option-purposes-medical = Raisons médicales
option-purposes-study = Études
option-purposes-airport-transit = Correspondance dans un aéroport
option-purposes-other = Autre objet
field-purpose-details = Précisions sur l’objet du voyage
field-purpose-details-hint = Par exemple la manifestation, le traitement ou la personne à qui vous rendez visite. À remplir si vous avez coché « Autre objet ».
field-entries = Combien de fois voulez-vous entrer ?
field-entries-hint = Ne demandez plusieurs entrées que si vous devez partir et revenir.
option-entries-single = Une fois
option-entries-two = Deux fois
option-entries-multiple = Plus de deux fois
field-arrival-date = Jour d’arrivée
field-arrival-date-hint = Jour, mois et année de votre première arrivée, par exemple 27 3 2027.
field-departure-date = Jour de départ
field-departure-date-hint = Le dernier jour de votre premier séjour. Le jour d’arrivée et le jour de départ comptent tous les deux.
field-stay-days = Combien de jours voulez-vous rester en tout ?
field-stay-days-hint = Comptez les jours de tous vos séjours ensemble.
field-main-destination = Destination principale
field-main-destination-hint = Le pays où vous passerez le plus de temps.
field-other-destinations = Autres pays de ce voyage
field-other-destinations-hint = Laissez vide s’il n’y en a pas.
field-first-entry = Pays de première entrée
field-first-entry-hint = Le pays dont vous franchirez la frontière en premier avec ce visa.
field-going-on = Poursuivrez-vous votre voyage vers un autre pays qui exige une autorisation d’entrée ?
field-going-on-hint = Par exemple un visa ou un titre de séjour du pays où votre voyage se termine.
field-onward-country = Pays vers lequel vous poursuivez votre voyage
field-onward-permit-issuer = Qui a délivré l’autorisation d’entrée
field-onward-permit-issuer-hint = L’autorité indiquée sur l’autorisation.
field-onward-permit-from = Autorisation d’entrée valable à partir du
field-onward-permit-until = Autorisation d’entrée valable jusqu’au

## Passeport

field-passport-mrz = Lignes lisibles par machine
field-passport-mrz-hint = Facultatif. Scannez ou collez les deux lignes avec des signes « < » au bas de la page de la photo. Elles peuvent remplir vos noms, votre date de naissance et le numéro du passeport.
field-passport-type = Type de document
option-passport-type-ordinary = Passeport ordinaire
option-passport-type-diplomatic = Passeport diplomatique
option-passport-type-service = Passeport de service
option-passport-type-official = Passeport officiel
option-passport-type-special = Passeport spécial
option-passport-type-other = Autre document de voyage
field-passport-type-other = De quel document s’agit-il ?
field-passport-number = Numéro du passeport
field-passport-number-hint = Tel qu’il est imprimé dans votre passeport. Les espaces et les tirets ne comptent pas.
field-passport-country = Pays de délivrance
field-passport-country-hint = Le pays ou l’organisation qui a délivré le passeport.
field-passport-issued = Date de délivrance
field-passport-issued-hint = Jour, mois et année comme dans votre passeport, par exemple 27 3 2021.
field-passport-expires = Valable jusqu’au
field-passport-expires-hint = Jour, mois et année comme dans votre passeport, par exemple 26 3 2031.
field-passport-authority = Autorité de délivrance
field-passport-authority-hint = Telle qu’elle est imprimée dans votre passeport, par exemple un ministère, un bureau ou un numéro.

## Personne

field-one-name = N’avez-vous qu’un seul nom ?
field-one-name-hint = Répondez oui si votre passeport ne comporte pas à la fois un nom de famille et des prénoms.
field-surname = Nom de famille
field-surname-hint = Exactement comme dans votre passeport. Si vous n’avez qu’un seul nom, écrivez-le ici.
field-given-names = Prénoms
field-given-names-hint = Tous vos prénoms exactement comme dans votre passeport, dans le même ordre.
field-native-name = Nom complet dans votre écriture
field-native-name-hint = Seulement si vous écrivez votre nom avec d’autres lettres, par exemple محمد ou Олена.
field-other-surname = Avez-vous déjà porté un autre nom de famille ?
field-other-surname-hint = Par exemple à la naissance ou avant un mariage.
field-birth-surname = Nom de naissance ou ancien nom de famille
field-birth-surname-hint = S’il y en a plusieurs, commencez par celui de votre naissance.
field-birth-date = Date de naissance
field-birth-date-hint = Jour, mois et année, par exemple 12 8 1974. Si votre passeport n’indique pas le jour ou le mois, écrivez 00 à cet endroit.
field-birth-place = Lieu de naissance
field-birth-place-hint = Ville ou village, comme dans votre passeport.
field-birth-country = Pays de naissance
field-birth-country-hint = Le pays auquel ce lieu appartient aujourd’hui.
field-sex = Sexe
field-sex-hint = Comme dans votre passeport.
option-sex-female = Féminin
option-sex-male = Masculin
option-sex-other = Autre ou non précisé
field-nationality = Nationalité actuelle
field-nationality-hint = La nationalité inscrite dans votre passeport.
field-nationality-changed = Aviez-vous une autre nationalité à la naissance ?
field-birth-nationality = Nationalité à la naissance
field-more-nationalities = Avez-vous aujourd’hui d’autres nationalités ?
field-other-nationality = Autre nationalité
field-third-nationality = Encore une nationalité, si vous en avez une
field-civil-status = État civil
option-civil-status-single = Célibataire
option-civil-status-married = Marié ou mariée
option-civil-status-registered-partnership = Partenariat enregistré
option-civil-status-separated = Séparé ou séparée
option-civil-status-divorced = Divorcé ou divorcée
option-civil-status-widowed = Veuf ou veuve
option-civil-status-other = Autre
field-civil-status-other = Quel est votre état civil ?
field-national-id = Numéro national d’identité
field-national-id-hint = Laissez vide si votre pays n’en donne pas.

## Famille

field-guardian-role = Qui exerce l’autorité parentale ?
field-guardian-role-hint = La personne qui demande le visa est mineure. Un parent ou un tuteur doit donner son accord au voyage.
option-guardian-role-parent = Un parent
option-guardian-role-legal-guardian = Un tuteur légal
field-guardian-surname = Nom de famille du parent ou du tuteur
field-guardian-surname-hint = Si cette personne n’a qu’un seul nom, écrivez-le ici.
field-guardian-given-names = Prénoms du parent ou du tuteur
field-guardian-given-names-hint = Laissez vide si la personne n’a qu’un seul nom.
field-guardian-nationality = Nationalité du parent ou du tuteur
field-guardian-same-address = Cette personne habite-t-elle à la même adresse que l’enfant ?
field-guardian-address = Adresse du parent ou du tuteur
field-guardian-address-hint = Rue, ville, code postal et pays.
field-guardian-phone = Téléphone du parent ou du tuteur
field-guardian-phone-hint = Avec l’indicatif du pays, par exemple +221 33 555 01 42.
field-guardian-email = Adresse électronique du parent ou du tuteur
field-eu-family = Êtes-vous membre de la famille d’un citoyen de l’UE, de l’EEE ou de la Suisse ?
field-eu-family-hint = Répondez aussi oui si les droits des membres de la famille de ressortissants du Royaume-Uni au titre de l’accord de retrait s’appliquent à vous. Plusieurs questions sont alors supprimées.
field-eu-relationship = Quel est votre lien avec ce citoyen ?
option-eu-relationship-spouse = Conjoint ou conjointe
option-eu-relationship-child = Enfant
option-eu-relationship-grandchild = Petit-fils ou petite-fille
option-eu-relationship-dependent-ascendant = Parent ou grand-parent à charge
option-eu-relationship-registered-partner = Partenaire enregistré
option-eu-relationship-other = Autre
field-eu-relationship-other = Quel est votre lien de parenté ?
field-eu-surname = Nom de famille de ce citoyen
field-eu-surname-hint = Si cette personne n’a qu’un seul nom, écrivez-le ici.
field-eu-given-names = Prénoms de ce citoyen
field-eu-given-names-hint = Laissez vide si la personne n’a qu’un seul nom.
field-eu-birth-date = Date de naissance de ce citoyen
field-eu-birth-date-hint = Jour, mois et année, par exemple 5 5 1986.
field-eu-nationality = Nationalité de ce citoyen
field-eu-document-number = Numéro du passeport ou de la carte d’identité de ce citoyen
field-eu-document-number-hint = Les espaces et les tirets ne comptent pas.

## Domicile et travail

field-home-street = Rue et numéro
field-home-street-hint = Avec l’appartement ou l’étage si c’est utile. Vous pouvez écrire plusieurs lignes.
field-home-city = Ville
field-home-region = Région, province ou État
field-home-postcode = Code postal
field-home-postcode-hint = Laissez vide s’il n’y en a pas.
field-home-country = Pays où vous habitez
field-email = Adresse électronique
field-email-hint = Nous envoyons à cette adresse les nouvelles de votre demande.
field-phone = Téléphone
field-phone-hint = Avec l’indicatif du pays, par exemple +999 20 555 0142.
field-lives-abroad = Vivez-vous dans un autre pays que celui de votre nationalité ?
field-lives-abroad-hint = Répondez oui si vous y avez un titre de séjour.
field-residence-permit = Numéro de votre titre de séjour
field-residence-permit-hint = Ou du document qui vous autorise à y vivre.
field-residence-unlimited = Ce titre est-il valable sans date de fin ?
field-residence-until = Titre valable jusqu’au
field-residence-until-hint = Jour, mois et année, par exemple 31 12 2028.
field-occupation = Profession actuelle
field-occupation-hint = Choisissez ce qui décrit votre activité principale.
option-occupation-employee = Salarié ou salariée
option-occupation-self-employed = Indépendant ou chef d’entreprise
option-occupation-civil-servant = Service public
option-occupation-student = Élève ou étudiant
option-occupation-retired = À la retraite
option-occupation-homemaker = Au foyer
option-occupation-unemployed = À la recherche d’un emploi
option-occupation-farmer = Agriculture ou pêche
option-occupation-seafarer = Marin
option-occupation-journalist = Journaliste
option-occupation-religious = Fonction religieuse
option-occupation-diplomat = Diplomate
option-occupation-none = Aucune
option-occupation-other = Autre
field-occupation-title = Votre travail en quelques mots
field-occupation-title-hint = Par exemple infirmière, menuisier, étudiant en droit. À remplir si vous avez choisi « Autre ».
field-employer-name = Nom de l’employeur ou de l’école
field-employer-name-hint = Si vous travaillez à votre compte, le nom de votre entreprise ou votre propre nom.
field-employer-address = Adresse de l’employeur ou de l’école
field-employer-address-hint = Rue, ville, code postal et pays.
field-employer-phone = Téléphone de l’employeur ou de l’école
field-employer-phone-hint = Avec l’indicatif du pays, par exemple +999 20 555 0100.

## Séjour

field-lodging = Où logerez-vous ?
field-lodging-hint = Choisissez l’endroit où vous passerez le plus de nuits.
option-lodging-person = Chez la personne qui m’invite
option-lodging-hotel = À l’hôtel ou dans un autre hébergement
option-lodging-none = Je ne passe pas de nuit sur place
field-host-surname = Nom de famille de la personne qui vous invite
field-host-surname-hint = Si cette personne n’a qu’un seul nom, écrivez-le ici.
field-host-given-names = Prénoms de la personne qui vous invite
field-host-given-names-hint = Laissez vide si la personne n’a qu’un seul nom.
field-hotel-name = Nom de l’hôtel ou de l’hébergement
field-hotel-name-hint = S’il y en a plusieurs, celui où vous resterez le plus longtemps.
field-host-address = Adresse de votre hébergement
field-host-address-hint = Rue, ville et code postal.
field-host-email = Adresse électronique de l’hôte ou de l’hôtel
field-host-phone = Téléphone de l’hôte ou de l’hôtel
field-host-phone-hint = Avec l’indicatif du pays, par exemple +999 1 555 0100.
field-invited-by-organisation = Une entreprise ou une organisation vous invite-t-elle ?
field-invited-by-organisation-hint = Par exemple une société, une université, un hôpital ou un club.
field-organisation-name = Nom de l’organisation
field-organisation-address = Adresse de l’organisation
field-organisation-address-hint = Rue, ville, code postal et pays.
field-organisation-phone = Téléphone de l’organisation
field-organisation-phone-hint = Avec l’indicatif du pays, par exemple +999 1 555 0177.
field-organisation-email = Adresse électronique de l’organisation
field-organisation-contact-surname = Nom de famille de la personne de contact
field-organisation-contact-surname-hint = Si cette personne n’a qu’un seul nom, écrivez-le ici.
field-organisation-contact-given-names = Prénoms de la personne de contact
field-organisation-contact-given-names-hint = Laissez vide si la personne n’a qu’un seul nom.
field-organisation-contact-address = Adresse de la personne de contact
field-organisation-contact-address-hint = Laissez vide si c’est l’adresse de l’organisation.
field-organisation-contact-phone = Téléphone de la personne de contact
field-organisation-contact-phone-hint = Avec l’indicatif du pays, par exemple +999 1 555 0178.
field-organisation-contact-email = Adresse électronique de la personne de contact

## Moyens

field-payers = Qui paie votre voyage et votre séjour ?
field-payers-hint = Cochez les deux réponses si vous partagez les frais.
option-payers-self = Moi
option-payers-sponsor = Quelqu’un d’autre
field-own-means = Comment paierez-vous ?
option-own-means-cash = Argent liquide
option-own-means-travellers-cheques = Chèques de voyage
option-own-means-credit-card = Carte de crédit
option-own-means-prepaid-accommodation = Hébergement déjà payé
option-own-means-prepaid-transport = Transport déjà payé
option-own-means-other = Autrement
field-own-means-other = De quelle autre façon paierez-vous ?
field-sponsor = Qui est votre garant ?
field-sponsor-hint = Si c’est la personne ou l’organisation que vous avez déjà indiquée, vous n’avez rien à répéter.
option-sponsor-host = La personne qui m’invite
option-sponsor-organisation = L’organisation qui m’invite
option-sponsor-other = Quelqu’un d’autre
field-sponsor-name = Nom du garant
field-sponsor-name-hint = Une personne, une entreprise ou une organisation.
field-sponsor-means = Que prend en charge le garant ?
option-sponsor-means-cash = Argent liquide
option-sponsor-means-accommodation = Hébergement
option-sponsor-means-all-expenses = Tous les frais pendant le séjour
option-sponsor-means-prepaid-transport = Transport déjà payé
option-sponsor-means-other = Autre chose
field-sponsor-means-other = Que prend-il encore en charge ?

## Avant l’envoi

field-fingerprints-before = Avez-vous déjà donné vos empreintes digitales pour un visa ?
field-fingerprints-before-hint = Seulement pour un visa du même type que celui-ci.
field-fingerprints-date = Jour où vous les avez données
field-fingerprints-date-hint = Laissez vide si vous ne le connaissez pas.
field-earlier-visa-number = Numéro de ce visa
field-earlier-visa-number-hint = Il figure sur la vignette du visa. Laissez vide si vous ne le connaissez pas.
field-preparer-self = Avez-vous rempli ce formulaire vous-même ?
field-preparer-self-hint = Répondez non si une autre personne l’a rempli pour vous.
field-preparer-surname = Nom de famille de la personne qui l’a rempli
field-preparer-surname-hint = Si cette personne n’a qu’un seul nom, écrivez-le ici.
field-preparer-given-names = Prénoms de la personne qui l’a rempli
field-preparer-given-names-hint = Laissez vide si la personne n’a qu’un seul nom.
field-preparer-address = Adresse de cette personne
field-preparer-address-hint = Rue, ville, code postal et pays.
field-preparer-email = Adresse électronique de cette personne
field-preparer-phone = Téléphone de cette personne
field-preparer-phone-hint = Avec l’indicatif du pays, par exemple +94 37 555 0199.
field-signing-place = Lieu où vous faites ces déclarations
field-signing-place-hint = La ville où vous vous trouvez en ce moment.
field-declare-fee = Je sais que les frais de visa ne sont pas remboursés si le visa est refusé.
field-declare-insurance = Je demande plusieurs entrées : je sais que j’ai besoin d’une assurance médicale de voyage pour mon premier séjour et pour chaque séjour suivant.
field-declare-data = J’ai lu comment mes données sont utilisées : elles sont nécessaires à l’examen de cette demande, les autorités qui décident des visas peuvent les voir, et je peux demander à les consulter et à les faire corriger.
field-declare-truth = Tout ce que j’ai déclaré est exact et complet, à ma connaissance. Je sais que de fausses déclarations peuvent entraîner un refus, l’annulation du visa et des poursuites.
field-declare-leave = Je partirai avant la fin du visa, s’il m’est accordé.
field-declare-entry = Je sais qu’un visa ne donne pas à lui seul le droit d’entrer : à la frontière, je dois encore remplir les conditions d’entrée.
field-declare-guardian = Je suis le parent ou le tuteur indiqué dans ce formulaire. Je donne mon accord au voyage et je fais ces déclarations au nom de l’enfant.

## Problèmes : quoi, où, et comment corriger

problem-required = Remplissez « { $label } ».
problem-choose = Choisissez une réponse à « { $label } ».
problem-choose-some = Choisissez au moins une réponse à « { $label } ».
problem-accept = Cochez la case pour accepter : « { $label } » Vous ne pourrez envoyer le formulaire qu’après l’avoir acceptée.
problem-date-required = Indiquez le jour, le mois et l’année pour « { $label } ».
problem-too-long = « { $label } » peut contenir { $max } caractères au plus ; votre réponse en a { $length }. Raccourcissez-la.
problem-not-an-option = La réponse à « { $label } » n’est plus dans la liste. Choisissez-en une dans la liste.
problem-date-missing = Dans « { $label } », il manque { $part ->
        [day] le jour
        [month] le mois
       *[year] l’année
    }. Ajoutez cette indication.
problem-date-number = Dans « { $label } », { $part ->
        [day] le jour n’est pas un nombre. Écrivez-le en chiffres, par exemple 27.
        [month] le mois n’est pas un nombre. Écrivez-le en chiffres, par exemple 3 pour mars.
       *[year] l’année n’est pas un nombre. Écrivez-la en chiffres, par exemple 2027.
    }
problem-date-year = L’année de « { $label } » doit avoir quatre chiffres, par exemple 1974.
problem-date-impossible = « { $label } » : il n’y a pas de jour { $day } au mois { $month } de l’année { $year }. Vérifiez le jour, le mois et l’année.
problem-country = « { $typed } » n’est pas un pays de la liste pour « { $label } ». Choisissez-en un dans la liste.
problem-email = « { $typed } » n’est pas une adresse électronique. Écrivez « { $label } » sous la forme nom@example.org.
problem-phone = « { $typed } » n’est pas un numéro de téléphone. Écrivez « { $label } » en chiffres avec l’indicatif du pays, par exemple +999 20 555 0142.
problem-document-letter = « { $label } » contient « { $letter } » à la place { $place }. Utilisez seulement les lettres de A à Z et des chiffres, comme dans le document.
problem-integer = « { $typed } » n’est pas un nombre entier. Écrivez « { $label } » en chiffres, par exemple 30.
problem-name-digit = « { $label } » contient le chiffre « { $letter } ». Écrivez le nom en lettres.
problem-name-letter = « { $label } » contient à la place { $place } le caractère « { $letter } », qui ne peut pas figurer dans un nom. Écrivez le nom comme dans votre passeport.
problem-name-machine = « { $label } » contient à la place { $place } « { $letter } », pour lequel les passeports n’ont pas d’orthographe commune. Écrivez ce nom comme dans les lignes avec des signes « < » au bas de la page de la photo.
problem-name-no-letter = « { $label } » ne contient aucune lettre. Écrivez le nom comme dans votre passeport.
problem-name-dummy = N’écrivez pas « { $typed } » pour « { $label } ». Si vous n’avez qu’un seul nom, répondez oui à « N’avez-vous qu’un seul nom ? » et écrivez-le comme nom de famille.
problem-purpose = Le visa que vous avez choisi ne couvre pas tous les objets indiqués dans « { $label } ». Changez l’objet du voyage ou choisissez un autre type de visa.
problem-entries = Le visa que vous avez choisi ne permet pas ce nombre d’entrées. Changez la réponse à « { $label } », ou choisissez un autre type de visa.
problem-birth-future = « { $label } » est dans l’avenir. Indiquez le { $latest } ou un jour antérieur.
problem-birth-old = « { $label } » remonte à plus de { $years } ans. Vérifiez l’année.
problem-past-only = « { $label } » est dans l’avenir. Indiquez le { $latest } ou un jour antérieur.
problem-passport-before-birth = « { $label } » précède la date de naissance ({ $birth }). Vérifiez les deux dates.
problem-passport-order = « { $label } » n’est pas postérieur à la date de délivrance ({ $issued }). Vérifiez les deux dates dans votre passeport.
problem-passport-expired = Votre passeport n’est plus valable depuis le { $expired }. Vérifiez « { $label } » ; si la date est juste, il vous faut un nouveau passeport avant de faire la demande.
problem-passport-old = Votre passeport doit avoir été délivré au cours des { $years } dernières années, donc le { $earliest } ou plus tard. Vérifiez « { $label } » ; si la date est juste, il vous faut un nouveau passeport avant de faire la demande.
problem-passport-short = Votre passeport doit être valable { $months } mois après votre départ le { $departure }, donc jusqu’au { $needed } ou plus longtemps. Vérifiez « { $label } » ; si la date est juste, voyagez plus tôt ou faites faire un nouveau passeport.
problem-departure-passport = Votre passeport est valable jusqu’au { $expires } et doit rester valable { $months } mois après votre départ. Choisissez pour « { $label } » le { $latest } ou un jour antérieur, ou faites faire un nouveau passeport.
problem-arrival-past = « { $label } » est passé. Choisissez le { $earliest } ou un jour ultérieur.
problem-arrival-early = Vous pouvez faire la demande { $months } mois avant l’arrivée au plus tôt. Choisissez un jour plus proche pour « { $label } », ou faites la demande à partir du { $from }.
problem-departure-order = « { $label } » précède le jour d’arrivée ({ $arrival }). Vérifiez les deux dates.
problem-stay-long = De l’arrivée au départ il y a { $days } jours ; ce visa en permet { $max } au plus. Choisissez un jour plus proche pour « { $label } ».
problem-stay-days = Vous demandez { $days } jours ; ce visa en permet { $max } au plus. Diminuez le nombre dans « { $label } ».
problem-stay-days-few = Vous demandez { $days } jours en tout, mais votre premier séjour en compte déjà { $first }. Augmentez le nombre dans « { $label } » ou changez les dates.
problem-permit-expired = Le titre n’est plus valable. Vérifiez « { $label } » : ce doit être le { $earliest } ou plus tard.
problem-onward-order = « { $label } » précède le jour à partir duquel l’autorisation est valable ({ $from }). Vérifiez les deux dates.
problem-onward-expired = L’autorisation d’entrée prend fin avant votre départ le { $departure }. Vérifiez « { $label } », ou voyagez plus tôt.
problem-nationality-repeated = Vous avez déjà indiqué { $country }. Indiquez une autre nationalité dans « { $label } », ou répondez non à la question qui précède.
problem-lodging-none = Vous passez au moins une nuit sur place : « { $label } » demande un endroit. Choisissez-en un, ou corrigez vos dates si vous repartez le jour de l’arrivée.
problem-sponsor-missing = À « { $label } », vous avez choisi { $sponsor ->
        [host] la personne qui vous invite, mais vous n’avez pas indiqué que vous logez chez elle
       *[organisation] l’organisation qui vous invite, mais vous n’avez pas indiqué qu’une organisation vous invite
    }. Changez cette réponse, ou revenez aux pages sur votre hébergement.
problem-mrz-shape = « { $label } » : ce ne sont pas les lignes d’un passeport. Scannez ou copiez les deux lignes avec tous les signes « < » : deux lignes de 44 caractères, ou les deux ou trois lignes d’une carte d’identité.
problem-mrz-length = La ligne { $line } de « { $label } » a { $length } caractères ; une telle ligne en a { $expected }. Scannez ou copiez-la de nouveau, avec tous les signes « < ».
problem-mrz-sign = Ligne { $line } de « { $label } », place { $place } : « { $read } » n’existe pas dans les lignes lisibles par machine. Elles ne contiennent que des lettres de A à Z, des chiffres et « < ». Corrigez-le, ou videz la case et saisissez vos données.
problem-mrz-kind = « { $label } » contient les lignes d’un visa. Scannez ou copiez les lignes du passeport lui-même, au bas de la page de la photo.
problem-mrz-check-digit = Ligne { $line } de « { $label } », place { $place } : le chiffre de contrôle { $what ->
        [document_number] du numéro du document
        [birth] de la date de naissance
        [expiry] de la date d’expiration
        [personal_number] du numéro personnel
        [composite] de toute la ligne
       *[optional_data] des données facultatives
    } est « { $read } » au lieu de « { $computed } ». Un caractère a été mal lu : comparez cette partie avec votre passeport, ou videz la case et saisissez vos données.
problem-mrz-character = Ligne { $line } de « { $label } », place { $place } : « { $read } » se trouve là où { $expected ->
        [digits] un chiffre est attendu
       *[letters] une lettre est attendue
    }. Comparez cette place avec votre passeport, ou videz la case et saisissez vos données.
problem-mrz-part = Ligne { $line } de « { $label } », place { $place } : { $what ->
        [document_code] le type de document est illisible
        [issuing_state] le pays de délivrance est illisible
        [name] le nom est illisible
        [document_number] le numéro du document est illisible
        [nationality] la nationalité est illisible
        [birth] la date de naissance est illisible
        [sex] le sexe est illisible
        [expiry] la date d’expiration est illisible
        [personal_number] le numéro personnel est illisible
        [composite] le dernier chiffre de contrôle est illisible
       *[optional_data] les données facultatives sont illisibles
    }. Comparez cette partie avec votre passeport, ou videz la case et saisissez vos données.
problem-mrz-conflict = « { $label } » ne correspond pas à votre passeport. Vous avez écrit : { $typed }. Les lignes lisibles par machine indiquent : { $read }. Corrigez celui des deux qui est faux.
