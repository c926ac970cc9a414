# Rendez-vous au guichet, tels que les demandeurs les rencontrent.

visit-title-lodging = Votre rendez-vous pour déposer la demande
visit-title-collection = Votre rendez-vous pour retirer le passeport
visit-lead-lodging = Réservez un horaire pour venir au guichet avec votre passeport et les originaux de vos pièces.
visit-lead-collection = Réservez un horaire pour retirer votre passeport.
visit-kind-lodging = Déposer la demande
visit-kind-collection = Retirer le passeport
visit-when = Quand
visit-length = Durée
visit-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
visit-booked = Réservé
visit-calendar = L’ajouter à votre agenda (fichier)
visit-move = Choisir un autre horaire
visit-not-movable = Ce rendez-vous ne peut plus être déplacé. Si vous ne pouvez pas venir, annulez-le : quelqu’un d’autre pourra prendre l’horaire.
visit-bring-lodging = Apportez votre passeport et les originaux de vos pièces. Venez dix minutes en avance.
visit-bring-collection = Apportez le reçu et un document qui prouve votre identité. La personne qui retire le passeport pour vous doit avoir votre autorisation écrite.
visit-bound = Un rendez-vous est lié au nom et au passeport de votre demande. Personne d’autre ne peut l’utiliser ; il ne peut être ni vendu ni cédé.
visit-cancel = Annuler le rendez-vous
visit-found = Un horaire a été trouvé pour vous
visit-found-until = Il vous est gardé jusqu’au { $moment }. Ensuite, il va à la personne suivante sur la liste.
visit-accept = Accepter cet horaire
visit-decline = Je ne veux pas de cet horaire
visit-nothing-free = Rien n’est libre pour le moment
visit-list-text = Inscrivez-vous sur la liste d’attente. Chaque horaire qui se libère est proposé aux personnes inscrites, dans l’ordre de leur inscription. Vous recevez un courriel et avez { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
} pour accepter.
visit-join = S’inscrire sur la liste d’attente
visit-waits = Vous êtes sur la liste d’attente
visit-place = Votre place : { $place } sur { $people }.
visit-waits-text = Quand un horaire est trouvé pour vous, nous vous écrivons et vous avez { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
} pour l’accepter.
visit-leave = Quitter la liste d’attente
visit-how = Comment les horaires sont attribués
visit-waited = La moitié des personnes a obtenu un horaire en { $half } au plus, neuf sur dix en { $most } au plus.
visit-waited-unknown = Il y a eu trop peu de rendez-vous récemment pour indiquer un temps d’attente.
visit-waiting-people = { $people ->
    [0] Personne n’est sur la liste d’attente.
    [one] { $people } personne est sur la liste d’attente.
   *[other] { $people } personnes sont sur la liste d’attente.
}
visit-opens = Chaque jour, une journée de plus peut être réservée. La prochaine est le { $day } ; elle s’ouvre le { $moment }.
visit-returns = Un horaire rendu redevient libre à un moment aléatoire, entre { $from } minutes et { $until } heures plus tard ; il est d’abord proposé aux personnes qui attendent.
visit-moves = Vous pouvez déplacer un rendez-vous { $moves ->
    [one] { $moves } fois
   *[other] { $moves } fois
}, jusqu’à { $hours } heures avant son début. Vous pouvez l’annuler jusqu’à son début.
visit-card-found = Un horaire a été trouvé pour vous : { $moment }. Acceptez-le à temps.
visit-card-booked = { $moment }
visit-card-waits = Vous êtes sur la liste d’attente. Nous vous écrivons quand un horaire est trouvé.
visit-card-accept = Voir l’horaire et l’accepter
visit-card-open = Voir votre rendez-vous
visit-card-book = Prendre rendez-vous
visit-next-accept = Un horaire a été trouvé pour votre rendez-vous. Acceptez-le à temps.
visit-next-come-lodging = Présentez-vous au guichet avec votre passeport et les originaux de vos pièces : { $moment }.
visit-next-come-collection = Retirez votre passeport : { $moment }.
visit-next-wait = Vous êtes sur la liste d’attente pour un rendez-vous. Nous vous écrivons quand un horaire est trouvé.
visit-next-book-lodging = Prenez rendez-vous et présentez-vous au guichet avec votre passeport et les originaux de vos pièces.
visit-next-book-collection = Prenez rendez-vous pour retirer votre passeport.
visit-choose-day = Choisissez un jour
visit-zone = Les heures sont celles de { $zone }, où se trouve le service.
visit-show-times = Afficher les horaires
visit-free = { $places ->
    [one] { $places } place libre
   *[other] { $places } places libres
}
visit-late = La décision pourrait arriver trop tard pour votre voyage.
visit-day = { $weekday } { $day }
visit-weekday-1 = Lundi
visit-weekday-2 = Mardi
visit-weekday-3 = Mercredi
visit-weekday-4 = Jeudi
visit-weekday-5 = Vendredi
visit-weekday-6 = Samedi
visit-weekday-7 = Dimanche
visit-day-gone = Il n’y a plus rien de libre ce jour-là. Choisissez-en un autre.
visit-choose-time = Choisissez un horaire
visit-choose-on = Continuer
visit-book = Réserver cet horaire
visit-other-day = Un autre jour
visit-move-title = Choisir un autre horaire
visit-back = Votre rendez-vous
visit-move-nothing = Aucun autre horaire n’est libre pour le moment. Votre rendez-vous reste inchangé.
visit-move-from = Actuellement
visit-move-to = À la place
visit-move-warning = L’horaire que vous rendez va à quelqu’un d’autre.
visit-move-button = Déplacer le rendez-vous
visit-keep = Ne rien changer
visit-cancel-title = Annuler ce rendez-vous ?
visit-cancel-warning = L’horaire va à quelqu’un d’autre. Vous pourrez réserver à nouveau s’il reste des places.
visit-done-booked = Votre rendez-vous est réservé. Nous vous avons envoyé un courriel avec un fichier pour votre agenda.
visit-done-moved = Votre rendez-vous a été déplacé. Nous vous avons envoyé un courriel avec un fichier pour votre agenda.
visit-done-cancelled = Votre rendez-vous a été annulé.
visit-done-joined = Vous êtes sur la liste d’attente.
visit-done-left = Vous n’êtes plus sur la liste d’attente.
visit-calendar-lodging = Service des visas : dépôt de la demande { $reference }
visit-calendar-collection = Service des visas : retrait du passeport, demande { $reference }
visit-calendar-text = Apportez votre passeport et cette référence. Vous pouvez déplacer ou annuler le rendez-vous sur votre page.

problem-visit-none = Cette demande n’a pas besoin de rendez-vous pour le moment.
problem-visit-choose = Choisissez un horaire.
problem-visit-gone = Cet horaire ne peut plus être réservé. Choisissez-en un autre.
problem-visit-full = Quelqu’un vient de prendre la dernière place à cette heure. Choisissez un autre horaire ou inscrivez-vous sur la liste d’attente.
problem-visit-waiting = Les places libres à cette heure sont gardées pour les personnes qui attendent. Choisissez un autre horaire ou inscrivez-vous sur la liste d’attente.
problem-visit-too-few = Il n'y a plus assez de places pour vous tous à partir de cet horaire. Rien n'a été réservé. Choisissez un autre horaire.
problem-visit-day = Ce jour ne convient pas à votre voyage. Choisissez un jour avant son début, et pas trop tôt.
problem-visit-same-person = Il existe déjà un rendez-vous à ce nom avec ce passeport, pour une autre demande. Annulez d’abord celui-là.
problem-visit-has = Vous avez déjà un rendez-vous. Déplacez-le ou annulez-le.
problem-visit-has-none = Il n’y a plus de rendez-vous.
problem-visit-begun = Le rendez-vous a commencé ou est passé ; il ne peut plus être modifié.
problem-visit-lapsed = Cet horaire ne vous est plus gardé. Vous pouvez vous inscrire à nouveau sur la liste d’attente.
problem-visit-not-movable = Ce rendez-vous ne peut plus être déplacé.
problem-visit-free = Il y a des horaires libres : choisissez-en un.
problem-visit-waits = Vous êtes déjà sur la liste d’attente.
problem-visit-not-waiting = Vous n’êtes pas sur la liste d’attente.
