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

mail-account-made-subject = Votre compte pour les demandes de visa
mail-account-made-text = Un compte a été créé pour vous. Votre administrateur vous remet le premier mot de passe en main propre ; vous choisirez le vôtre à la première connexion et configurerez les codes sur votre téléphone.
mail-account-made-action = Se connecter

mail-account-changed-subject = Votre compte a été modifié
mail-account-changed-text = Le mot de passe ou les codes de votre compte ont été modifiés le { $when }.
    {""}
    Si ce n’était pas vous, prévenez immédiatement votre administrateur.
mail-account-changed-action = Se connecter

job-error-effect-unknown = On ne sait pas si cette lettre est partie : la connexion ou le serveur s’est interrompu après la remise. Ne la relancez que si une seconde lettre est sans inconvénient.
