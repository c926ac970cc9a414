# Ce qui ne va pas avec un fichier envoyé. Valeurs : megabytes, megapixels, width, height.

problem-upload-empty = Le fichier est vide. Choisissez-le de nouveau.
problem-upload-size = Le fichier dépasse { $megabytes } Mo. Choisissez un fichier plus petit ou numérisez le document avec une résolution plus faible.
problem-upload-type = Le fichier doit être au format JPEG, PNG ou PDF. Enregistrez-le dans l’un de ces formats, puis choisissez-le de nouveau.
problem-upload-portrait-type = La photo d’identité doit être une image JPEG ou PNG.
problem-upload-pixels = L’image dépasse { $megapixels } mégapixels. Enregistrez-la dans une taille plus petite, puis choisissez-la de nouveau.
problem-upload-image-broken = L’image est endommagée ou n’a été envoyée qu’en partie : elle ne peut pas être ouverte. Choisissez le fichier de nouveau ou prenez une nouvelle photo.
problem-upload-portrait-small = La photo est trop petite : { $width } sur { $height } pixels. Elle doit mesurer au moins { $minimum-width } sur { $minimum-height } pixels.
problem-upload-portrait-shape = L’image est trop large ou trop étroite pour une photo d’identité. Utilisez une image où la tête et les épaules sont au milieu, dans les proportions 35 sur 45.
problem-upload-portrait-blank = L’image est d’une seule couleur. Choisissez une image qui montre votre visage.
problem-upload-pdf-broken = Le PDF est endommagé ou n’a été envoyé qu’en partie : il ne peut pas être ouvert. Enregistrez-le de nouveau, puis choisissez-le.
problem-upload-pdf-not-pdf = Le fichier porte le nom d’un PDF, mais c’est autre chose. Imprimez ou enregistrez le document au format PDF, puis choisissez ce fichier.
problem-upload-pdf-encrypted = Le PDF est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis choisissez-le de nouveau.
problem-upload-pdf-active = Le PDF contient des programmes ou des fichiers joints, qui ne sont pas acceptés. Imprimez-le dans un nouveau PDF et choisissez celui-ci.
problem-upload-virus = Le contrôle a trouvé un logiciel malveillant dans le fichier ; il n'a pas été pris. Vérifiez votre appareil, puis numérisez ou photographiez le document à nouveau.
problem-upload-scanner = Les fichiers ne peuvent pas être contrôlés pour le moment ; aucun n'est pris. Votre fichier n'a rien : réessayez dans quelques minutes.
problem-upload-part = Une partie du fichier est arrivée incomplète. Choisissez le fichier de nouveau.
