# Mots de passe et second facteur du personnel. Valeurs : minimum, maximum.

problem-password-short = Le mot de passe doit comporter au moins { $minimum } caractères. Quelques mots sans rapport entre eux conviennent bien.
problem-password-long = Le mot de passe doit comporter au plus { $maximum } caractères.
problem-password-common = Ce mot de passe est l’un des premiers qu’un intrus essaiera. Choisissez-en un autre.
problem-password-context = Le mot de passe ne doit contenir ni votre nom, ni votre poste, ni le nom de ce système.
