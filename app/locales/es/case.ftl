# Palabras sobre los expedientes que ve el solicitante. Lo demás lo ve solo el personal.

check-period = Presentada dentro del plazo
check-papers = Formulario firmado, pasaporte y fotografía
check-biometrics = Datos biométricos tomados o no exigidos
check-fee = Tasa pagada o exenta

entries-single = Una entrada
entries-two = Dos entradas
entries-multiple = Entradas múltiples

status-draft = Sin enviar
status-draft-next = Complete todas las partes y envíe su solicitud.
status-sent = Enviada
status-sent-next = Acuda a la ventanilla de la oficina consular con su pasaporte y los originales de sus documentos.
status-being-examined = En examen
status-being-examined-next = No tiene que hacer nada. Le escribiremos cuando haya algún cambio.
status-papers-wanted = Se le piden documentos
status-papers-wanted-next = Suba los documentos que se indican abajo.
status-interview-arranged = Entrevista fijada
status-interview-arranged-next = Acuda a la entrevista a la hora y en el lugar que se indican abajo.
status-visa-being-made = Su visado se está elaborando
status-visa-being-made-next = No tiene que hacer nada. Le escribiremos cuando pueda recoger el pasaporte.
status-ready-to-collect = Puede recoger su pasaporte
status-ready-to-collect-next = Acuda a la ventanilla con el resguardo y un documento que acredite su identidad.
status-visa-given = Visado expedido
status-visa-given-next = Compruebe la etiqueta de su pasaporte: nombre, fechas, número de entradas.
status-refused = Denegada
status-refused-next = Abajo se indican los motivos y cómo recurrir.
status-sent-elsewhere = La competencia es de otra oficina
status-sent-elsewhere-next = Presente la solicitud en la oficina que se indica abajo. Se le devuelve la tasa.
status-sent-back = Devuelta: faltaba algo
status-sent-back-next = Abajo se indica qué faltaba. Se le devuelve la tasa y puede presentar otra solicitud.
status-withdrawn = Retirada por usted
status-withdrawn-next = No habrá más trámites. Puede presentar otra solicitud en cualquier momento.
status-visa-ended = El visado ya no es válido
status-visa-ended-next = Abajo se indican los motivos y cómo recurrir.
status-acts-applicant = Usted
status-acts-post = La oficina consular
status-acts-nobody = Nadie

refusal-other-applicant = Esta solicitud pertenece a otra cuenta.
refusal-other-policy = Este expediente está vinculado a la versión { $version } de las normas, que no es la que está en uso.
refusal-unknown-post = No existe la oficina «{ $post }».
refusal-unknown-visa-type = La oficina no expide visados del tipo { $visa_type }.
refusal-purpose = Este tipo de visado no corresponde al motivo del viaje. Elija otro tipo de visado.
refusal-no-purpose = Elija al menos un motivo del viaje.
refusal-trip-dates = El viaje termina antes de empezar. Corrija las fechas de llegada y de salida.
refusal-too-early = Todavía es pronto para presentar la solicitud. Puede hacerlo a partir del { $from }.
refusal-arrival-past = La fecha de llegada ya ha pasado. Corrija las fechas del viaje.
refusal-guardian-missing = Si la persona es menor de edad, en la solicitud debe figurar uno de los padres o el tutor.
refusal-document-missing = Falta todavía un documento sin el cual no se puede enviar la solicitud. Súbalo en «Documentos».
refusal-unknown-document = No se conoce el tipo de documento «{ $document }».
refusal-text-missing = «{ $field }» está vacío. Rellénelo.
refusal-text-too-long = «{ $field }» es demasiado largo. Utilice como máximo { $max } caracteres.
refusal-nothing-chosen = Elija al menos una opción en «{ $field }».
refusal-person-needed = Este paso debe darlo una persona.
refusal-inconsistent = A este expediente le falta algo que debería tener. Es un fallo del sistema, no suyo. No se ha cambiado nada: avise a la oficina.
refusal-passport-mrz = La zona de lectura mecánica de un pasaporte tiene dos líneas de 44 o 36 caracteres, o tres de 30. Escanéela de nuevo.
refusal-unchanged = No cambiaría nada.
refusal-nothing-amended = Con esto no se corregiría nada. Cambie antes una respuesta.
refusal-amendment-incomplete = Con estas respuestas juntas la solicitud no estaría completa o se contradiría. Revise las respuestas y envíelas de nuevo.

problem-reference-length = Una referencia tiene nueve letras y cifras, con la forma XXXX-XXXX-X. Cuéntelas y escríbala de nuevo.
problem-reference-character = Una referencia solo tiene letras y cifras. Quite cualquier otro signo.
problem-reference-mistyped = Esta referencia contiene un error de escritura. Compárela con su correo y escríbala de nuevo.
