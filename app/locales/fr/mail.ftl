# Lettres envoyées par courriel. Chacune a un objet, un texte (une ligne vide sépare les paragraphes) et les mots de son lien.
# D’autres peuvent lire un courriel : aucune lettre ne nomme le demandeur, le passeport ni la décision.

mail-greeting = Bonjour,
mail-footer = Ce message est envoyé automatiquement ; personne ne lit les réponses. Nous ne vous demandons jamais votre mot de passe, et personne du service des visas ne demande d’argent par courriel.

mail-fact-line = { $label } : { $value }
mail-fact-reference = Demande
mail-fact-until = Dernier jour
mail-fact-when = Quand
mail-fact-place = Où
mail-fact-post = Service des visas
mail-fact-address = Adresse
mail-fact-visit = Rendez-vous
mail-fact-accept = À accepter avant
mail-fact-cancel = Annuler
mail-fact-login = Identifiant

mail-sign-in-link-subject = Votre lien de connexion
mail-sign-in-link-text = Vous avez demandé un lien de connexion. Il fonctionne une seule fois, dans un délai de { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
    {""}
    Si vous ne l’avez pas demandé, ne faites rien : sans ce lien, personne ne peut se connecter avec votre adresse.
mail-sign-in-link-action = Se connecter

mail-submitted-subject = Nous avons reçu la demande { $reference }
mail-submitted-text = Nous avons reçu votre demande. Votre page indique la suite et ce qu’il faut apporter.
    {""}
    Le service des visas ne l’a pas encore examinée. Sur votre page, vous pouvez lui écrire et retirer la demande.
mail-submitted-action = Ouvrir votre demande

mail-lodged-subject = La demande { $reference } est complète auprès du service des visas
mail-lodged-text = Votre rendez-vous a eu lieu et le service des visas examine votre demande. Votre page indique jusqu’à quand vous pouvez attendre une décision.
mail-lodged-action = Ouvrir votre demande

mail-fee-paid-subject = Les droits de la demande { $reference } sont payés
mail-fee-paid-text = Le prestataire de paiement a confirmé le paiement des droits. Votre reçu se trouve sur la page de votre demande, sous « Droits et paiement ».
mail-fee-paid-action = Ouvrir votre demande

mail-fee-returned-subject = Les droits de la demande { $reference } ont été remboursés
mail-fee-returned-text = Votre demande n'est pas examinée, les droits ont donc été remboursés sur la carte utilisée. Votre banque peut mettre quelques jours à l'afficher. La pièce se trouve sur la page de votre demande.
mail-fee-returned-action = Ouvrir votre demande

mail-payment-returned-subject = Un paiement pour la demande { $reference } est rendu
mail-payment-returned-text = Un paiement inutile a été reçu : les droits étaient déjà réglés, ou la demande est close. Il est remboursé sur la carte utilisée. Vous n'avez rien à faire.
mail-payment-returned-action = Ouvrir votre demande

mail-not-competent-subject = Un autre service doit traiter la demande { $reference }
mail-not-competent-text = Le service des visas ne peut pas statuer sur votre demande, car un autre service est compétent. Votre page indique lequel, et ce qu’il advient des droits payés et de vos empreintes.
mail-not-competent-action = Ouvrir votre demande

mail-inadmissible-subject = La demande { $reference } ne peut pas être examinée
mail-inadmissible-text = Il manque un élément obligatoire : votre demande ne peut pas être examinée. Votre page indique lequel, et ce qu’il advient des droits payés et de vos empreintes. Vous pouvez présenter une nouvelle demande.
mail-inadmissible-action = Ouvrir votre demande

mail-papers-wanted-subject = Le service des visas a besoin de documents pour la demande { $reference }
mail-papers-wanted-text = Pour continuer, le service des visas a besoin de documents de votre part. Votre page en donne la liste et vous pouvez les y envoyer.
    {""}
    Passé le dernier jour, le service statuera avec ce dont il dispose.
mail-papers-wanted-action = Voir les documents demandés

mail-interview-subject = Invitation à un entretien pour la demande { $reference }
mail-interview-text = Le service des visas souhaite s’entretenir avec vous. Veuillez apporter votre passeport et cette lettre.
    {""}
    Si vous ne pouvez pas venir, écrivez au service sur votre page avant ce jour.
mail-interview-action = Ouvrir votre demande

mail-decision-subject = Une décision a été prise sur la demande { $reference }
mail-decision-text = Le service des visas a statué sur votre demande. Vous pouvez lire la décision sur votre page, ainsi que les recours possibles.
mail-decision-action = Lire la décision

mail-ready-to-collect-subject = Vous pouvez retirer votre passeport pour la demande { $reference }
mail-ready-to-collect-text = Votre passeport est prêt au service des visas. Veuillez apporter une preuve de votre identité. La personne qui le retire à votre place doit présenter votre autorisation écrite.
    {""}
    Vérifiez la vignette avant de partir : noms, dates et numéro de passeport.
mail-ready-to-collect-action = Voir les heures d’ouverture

mail-withdrawn-subject = La demande { $reference } a été retirée
mail-withdrawn-text = Votre demande a été retirée, comme vous l’avez souhaité. Le service des visas ne la traitera pas davantage.
mail-withdrawn-action = Ouvrir votre demande

mail-visa-ended-subject = Information importante sur la demande { $reference }
mail-visa-ended-text = Le service des visas a pris une décision concernant le visa qui vous a été délivré. Veuillez la lire avant de voyager.
mail-visa-ended-action = Lire la décision

mail-message-subject = Le service des visas vous a écrit au sujet de la demande { $reference }
mail-message-text = Un message du service des visas vous attend sur votre page. Vous pouvez y répondre.
mail-message-action = Lire le message
mail-correction-subject = Le poste a répondu à vos corrections de la demande { $reference }
mail-correction-text = Le poste a décidé lesquelles de vos corrections il reprend. Votre page montre chacune d’elles, et la raison si l’une ne l’a pas été.
mail-correction-action = Voir les corrections

mail-visit-action = Voir votre rendez-vous
mail-visit-booked-subject = Votre rendez-vous est réservé, demande { $reference }
mail-visit-booked-text = Votre rendez-vous au service des visas est réservé. Le fichier joint l’ajoute à votre agenda.
    {""}
    Apportez votre passeport. Le rendez-vous est lié au nom et au passeport de votre demande ; personne d’autre ne peut l’utiliser.
mail-visit-soon-subject = Votre rendez-vous au service des visas approche, demande { $reference }
mail-visit-soon-text = Votre rendez-vous au service des visas approche. Si vous ne pouvez pas venir, annulez-le : quelqu’un d’autre pourra prendre l’horaire.
mail-visit-today-subject = Votre rendez-vous au service des visas est aujourd’hui, demande { $reference }
mail-visit-today-text = Votre rendez-vous au service des visas est aujourd’hui. Apportez votre passeport et venez dix minutes en avance.
mail-visit-found-subject = Un horaire a été trouvé pour votre rendez-vous, demande { $reference }
mail-visit-found-text = Vous attendez un rendez-vous au service des visas et un horaire a été trouvé pour vous. Acceptez-le sur votre page avant qu’il n’aille à la personne suivante.
mail-visit-lapsed-subject = L’horaire de votre rendez-vous n’est plus gardé, demande { $reference }
mail-visit-lapsed-text = Vous n’avez pas accepté l’horaire qui vous était gardé ; il va à quelqu’un d’autre. Vous pouvez en réserver un autre ou vous inscrire à nouveau sur la liste d’attente.
mail-visit-cancelled-subject = Votre rendez-vous a été annulé, demande { $reference }
mail-visit-cancelled-text = Votre rendez-vous au service des visas a été annulé, comme vous l’avez demandé. Vous pouvez en réserver un autre sur votre page.
mail-visit-freed-subject = Votre rendez-vous n’a pas lieu, demande { $reference }
mail-visit-freed-text = Votre rendez-vous au service des visas n’a pas lieu. Un rendez-vous est lié à un nom, à un passeport et à une étape de la demande, et l’un d’eux a changé. Votre page indique la suite.

mail-draft-ends-subject = { $count ->
    [one] Votre demande non envoyée va être supprimée
   *[other] Vos demandes non envoyées vont être supprimées
}
mail-draft-ends-text = { $count ->
    [one] Vous avez commencé une demande et ne l'avez pas envoyée. Elle sera supprimée avec toutes les réponses et tous les documents après le dernier jour indiqué ci-dessous.
   *[other] Vous avez commencé { $count } demandes et ne les avez pas envoyées. La première sera supprimée avec toutes les réponses et tous les documents après le dernier jour indiqué ci-dessous.
}
    {""}
    Si vous en avez encore besoin, conservez-la d'une seule pression. Tout ce que vous modifiez dans une demande la conserve aussi. Sinon, vous n'avez rien à faire.
mail-draft-ends-action = Conserver

mail-account-made-subject = Votre compte pour les demandes de visa
mail-account-made-text = Un compte a été créé pour vous. Votre administrateur vous remet le premier mot de passe en main propre ; vous choisirez le vôtre à la première connexion et configurerez les codes sur votre téléphone.
mail-account-made-action = Se connecter

mail-account-changed-subject = Votre compte a été modifié
mail-account-changed-text = Le mot de passe ou les codes de votre compte ont été modifiés le { $when }.
    {""}
    Si ce n’était pas vous, prévenez immédiatement votre administrateur.
mail-account-changed-action = Se connecter

job-error-effect-unknown = On ne sait pas si cette lettre est partie : la connexion ou le serveur s’est interrompu après la remise. Ne la relancez que si une seconde lettre est sans inconvénient.

mail-consultation-subject = Consultation sur la demande { $reference } : votre réponse est attendue
mail-consultation-text = Le service des visas vous consulte sur une demande de visa. Le lien montre ce que vous pouvez en voir et reçoit votre réponse : pas d’objection, une objection motivée ou une question.
    {""}
    Ce lien est réservé à votre autorité. Il ne demande pas de mot de passe : ne le transmettez pas. Sans réponse de votre part au dernier jour, l’absence de réponse vaut absence d’objection.
mail-consultation-action = Ouvrir la consultation
