# Personnes qui font leur demande ensemble : famille, classe, voyage organisé.

group-title = Groupe
group-groups = Groupes
group-caption = Numéro du groupe
group-begin-title = Plusieurs personnes voyagent ensemble ?
group-begin-text = Une famille, une classe ou un groupe de voyage écrit une seule fois le voyage, les hôtes et l'adresse. Chaque personne a sa propre demande, avec son passeport et sa photographie, sa propre décision et son propre visa.
group-name = Comment appelez-vous le groupe ? (facultatif)
group-name-hint = Vous seul voyez ce nom. Par exemple : Famille, Classe 5b.
group-begin = Commencer un groupe
group-begun = Votre groupe est commencé. Ajoutez les personnes et écrivez ce qu'elles ont en commun.
group-shared = Ce que le groupe a en commun
group-shared-text = Vous écrivez ces réponses une seule fois. Elles vont à toutes les personnes dont la demande n'est pas envoyée, sauf à celles qui ont écrit leur propre réponse.
group-people = Personnes
group-nobody = Il n'y a encore personne dans le groupe.
group-count = { $count } personnes, { $most } au plus
group-own = Diffère du groupe
group-ready = Prêt à envoyer
group-missing = { $count ->
    [one] { $count } élément manque
   *[other] { $count } éléments manquent
}
group-add = Ajouter des personnes
group-add-one = Une personne
group-add-text = Écrivez ce que vous savez. Le reste est demandé dans la demande de la personne.
group-add-go = Ajouter cette personne
group-done = Retour au groupe
group-like = Reprendre domicile, coordonnées et travail de
group-like-hint = Pour les personnes d'un même foyer. Vous pourrez modifier chaque réponse ensuite.
group-like-nobody = Personne
group-added = { $name } est maintenant dans le groupe.
group-add-list = Une liste
group-list-text = Enregistrez votre feuille de calcul en CSV, ou copiez ses cellules. La première ligne nomme les colonnes. Vous pouvez utiliser celles-ci, dans n'importe quel ordre, et toute autre question du formulaire par son nom :
group-sheet = Télécharger une liste vide
group-file = Fichier
group-file-hint = CSV, avec virgules, points-virgules ou tabulations, en UTF-8.
group-list = Ou collez la liste
group-list-hint = Dates comme 2019-04-27, pays par leur code de trois lettres comme dans un passeport, sexe : female, male ou other. Si quelque chose est faux, personne n'est ajouté et chaque erreur est nommée.
group-list-go = Ajouter toute la liste
group-list-added = Toute la liste a été ajoutée. Personnes : { $count }.
group-send = Envoyer des demandes du groupe
group-send-ready = Envoyer les demandes prêtes ({ $count })
group-send-text = Ces demandes sont complètes, et les déclarations ont été acceptées dans chacune. Chacune est envoyée séparément : si l'une ne peut pas l'être, les autres le sont.
group-whom = De qui envoyez-vous la demande ?
group-whom-hint = Décochez les personnes qui doivent attendre.
group-send-go = Envoyer les demandes cochées
group-not-ready = Pas encore complètes
group-nobody-ready = Aucune demande n'est encore complète. Ouvrez celles ci-dessous pour voir ce qui manque.
group-sent = Envoyé. Demandes : { $count }.
group-receipts = Demandes du groupe qui ont été envoyées
group-receipts-text = Imprimez cette liste et apportez-la au guichet avec les passeports.
group-sent-at = Envoyée
group-none-sent = Aucune n'a encore été envoyée.
group-decided-alone = Le poste décide pour chaque personne séparément. Un refus pour l'une ne dit rien des autres.
group-own-papers = Les documents qui concernent tout le monde, comme une invitation ou une réservation, se téléversent une seule fois pour le groupe. Les passeports, les portraits et tout ce qui concerne une seule personne appartiennent à la demande de cette personne.
group-common-papers = Documents pour tout le monde
group-common-papers-text = Ce que vous ajoutez ici appartient à la demande de chaque personne du groupe dont la demande n'est pas encore envoyée. Jusque-là, vous pouvez le remplacer ici. Les passeports, les portraits et tout ce qui concerne une seule personne se joignent dans la demande de cette personne.
group-common-papers-hint = Invitation, réservation, assurance pour tous
group-common-papers-count = { $count ->
    [0] Aucun pour l'instant
    [one] Un fichier
   *[other] { $count } fichiers
}
group-common-paper = Vient du groupe. Pour le remplacer :
group-visits = Après l'envoi, prenez un seul rendez-vous au guichet pour tous, ou un pour chaque personne dans sa demande.
group-visit = Rendez-vous au guichet pour tous
group-visit-none = Pas encore d'horaire
group-visit-text = { $count ->
    [one] Choisissez un jour et un horaire pour la personne qui n'en a pas encore.
   *[other] Choisissez un jour et un horaire : { $count } personnes obtiennent à partir de là des places qui se suivent. Chaque place est liée à une personne et à un passeport.
}
group-visit-nothing = Aucun jour n'a assez de places pour vous tous. Prenez rendez-vous pour chaque personne séparément, ou revenez quand un autre jour sera ouvert.
group-visit-cancel = Annuler les rendez-vous de tout le groupe ?
group-visit-cancel-go = Annuler tous les rendez-vous
group-visit-booked = Les rendez-vous sont pris. Nous vous avons envoyé un courriel pour chacun.
group-visit-cancelled = Tous les rendez-vous sont annulés.
group-delete = Supprimer le groupe
group-delete-warning = Ce que le groupe a en commun et toutes ses demandes non envoyées sont supprimés avec leurs documents, définitivement. Les demandes envoyées restent.
group-section-whole = Vous répondez pour tout le groupe. Une modification va à toutes les personnes dont la demande n'est pas envoyée et qui n'ont pas leur propre réponse.
group-section-member = Les réponses du groupe sont déjà écrites ici. Ce que vous modifiez ne vaut que pour cette personne.
group-differs = Diffère du groupe, qui répond :
group-no-answer = pas de réponse
group-take = Reprendre la réponse du groupe : { $question }
group-taken = La réponse est de nouveau celle du groupe.
group-member = Cette personne fait partie d'un groupe.
problem-group-full = Un groupe a au plus { $most } personnes. Retirez-en de la liste ou commencez un autre groupe.
problem-group-like = Cette personne n'est plus dans le groupe. Choisissez-en une autre, ou personne.
problem-group-nobody = Cochez au moins une demande.
problem-group-not-sent = { $name } n'a pas été envoyé : { $reason }
problem-too-many-groups = Vous gardez trop de groupes. Supprimez-en un dont vous n'avez plus besoin.
problem-roster-at = Ligne { $line }, colonne { $column } : { $text }
problem-roster-line = Ligne { $line } : { $text }
problem-roster-long = La liste dépasse 64 ko. Faites-en deux.
problem-roster-quote = Un guillemet s'ouvre ici et ne se ferme jamais. Ajoutez le second ou retirez-le.
problem-roster-empty = Il n'y a personne dans la liste. Écrivez les noms des colonnes dans la première ligne et une personne dans chaque ligne suivante.
problem-roster-many = Il n'y a plus de place à partir de cette personne : le groupe peut encore en prendre { $most }. Faites un autre groupe pour les autres.
problem-roster-twice = Ce numéro de passeport figure déjà à la ligne { $first }. Chaque personne a son propre passeport.
problem-roster-column = Aucune question du formulaire ne s'appelle « { $name } ». Utilisez les noms donnés au-dessus de la liste ou retirez la colonne.
problem-roster-column-twice = La colonne « { $name } » figure deux fois. Retirez-en une.
problem-roster-surname = Écrivez le nom de famille, ou le nom unique.
problem-roster-cell = Il n'y a pas de colonne pour cette cellule. Mettez entre guillemets les valeurs qui contiennent une virgule, ou nommez la colonne dans la première ligne.
