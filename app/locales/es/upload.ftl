# Qué le falta o le sobra a un archivo enviado. Valores: megabytes, megapixels, width, height.

problem-upload-empty = El archivo está vacío. Elija de nuevo el archivo.
problem-upload-size = El archivo supera los { $megabytes } MB. Elija un archivo más pequeño o escanee el documento con menos resolución.
problem-upload-type = El archivo debe ser JPEG, PNG o PDF. Guárdelo en uno de estos formatos y elíjalo de nuevo.
problem-upload-portrait-type = La fotografía debe ser una imagen JPEG o PNG.
problem-upload-pixels = La imagen tiene más de { $megapixels } megapíxeles. Guárdela con un tamaño menor y elíjala de nuevo.
problem-upload-image-broken = La imagen está dañada o llegó incompleta, por lo que no se puede abrir. Elija de nuevo el archivo o tome otra imagen.
problem-upload-portrait-small = La fotografía es demasiado pequeña: { $width } por { $height } píxeles. Debe tener al menos { $minimum-width } por { $minimum-height } píxeles.
problem-upload-portrait-shape = La imagen es demasiado ancha o demasiado estrecha para una fotografía de identidad. Utilice una imagen con la cabeza y los hombros en el centro, en proporción de 35 por 45.
problem-upload-portrait-blank = La imagen muestra un único color. Elija una imagen en la que se vea su rostro.
problem-upload-pdf-broken = El PDF está dañado o llegó incompleto, por lo que no se puede abrir. Guárdelo de nuevo y vuelva a elegirlo.
problem-upload-pdf-not-pdf = El archivo se presenta como PDF, pero es otra cosa. Imprima o guarde el documento como PDF y elija ese archivo.
problem-upload-pdf-encrypted = El PDF está protegido con una contraseña. Guárdelo sin contraseña y elíjalo de nuevo.
problem-upload-pdf-active = El PDF contiene programas o archivos incrustados, que no se aceptan. Imprímalo en un PDF nuevo y elija ese.
problem-upload-virus = La comprobación ha encontrado un programa dañino en el archivo y no se ha aceptado. Revise su dispositivo y escanee o fotografíe el documento de nuevo.
problem-upload-scanner = En este momento no se pueden comprobar los archivos, por lo que no se acepta ninguno. Su archivo está bien: inténtelo de nuevo en unos minutos.
problem-upload-part = Una parte del archivo ha llegado incompleta. Elija el archivo de nuevo.
