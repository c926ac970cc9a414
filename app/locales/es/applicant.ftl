# Las páginas del solicitante.

## Palabras breves

applicant-choose = Elegir
applicant-optional = { $label } (opcional)
applicant-accept = Declaración
applicant-accepted = Aceptada
applicant-free = Gratuito
applicant-stale = Su solicitud ha cambiado desde que abrió la página. No se ha hecho nada. Véala abajo e inténtelo de nuevo.
applicant-not-now = Ya no es posible: su solicitud ha avanzado. No se ha hecho nada. La página de abajo dice en qué punto está.
problem-draft-too-large = Sus respuestas son demasiado largas para guardarse juntas. Acorte la más larga.
problem-too-many-drafts = Ha empezado demasiadas solicitudes. Elimine en «Mis solicitudes» alguna que no necesite.
problem-visa-type-gone = Este tipo de visado ya no se expide. Elija otro.

## Lo que exige un viaje

apply-title = Qué necesita para su visado
apply-lead = Unas pocas preguntas, y le mostramos si necesita visado, cuál corresponde, qué documentos exige y cuánto cuesta. No se guarda nada.
apply-nationality = ¿Qué nacionalidad figura en su pasaporte?
apply-nationality-hint = El pasaporte con el que va a viajar.
apply-residence = ¿En qué país vive?
apply-residence-hint = De ello depende qué oficina consular es competente.
apply-purpose = ¿Por qué desea viajar?
apply-purpose-hint = Elija el motivo principal. En el formulario podrá añadir otros.
apply-days = ¿Cuántos días desea quedarse en total?
apply-days-hint = Cuente el día de llegada y el día de salida.
apply-entries = ¿Cuántas veces desea entrar?
apply-entries-hint = Elija más de una solo si tiene que salir y volver.
apply-arrival = ¿Cuándo desea llegar? (opcional)
apply-arrival-hint = Con ello calculamos desde qué día y hasta qué día puede presentar la solicitud. Por ejemplo, 27 3 2027.
apply-eu-family = Familia de un ciudadano de la Unión Europea (opcional)
apply-eu-family-hint = Cónyuge, pareja registrada, hijo, nieto, padre, madre o abuelo de un ciudadano de la UE, del EEE o de Suiza. Para una estancia corta no pagan tasa y necesitan menos documentos.
apply-eu-family-yes = Viajo con ese ciudadano o me reúno con él
apply-show = Mostrar lo que necesito
problem-apply-nationality = Elija la nacionalidad que figura en su pasaporte.
problem-apply-residence = Elija el país donde vive.
problem-apply-purpose = Elija por qué desea viajar.
problem-apply-days = Escriba el número de días como número entero, por ejemplo 10.
problem-apply-entries = Elija cuántas veces desea entrar.
problem-apply-arrival = Escriba la fecha de llegada con día, mes y año, por ejemplo 27 3 2027, o déjela vacía.
problem-apply-arrival-past = Esta fecha ya ha pasado. Escriba el día en que va a llegar o déjela vacía.
problem-apply-exempt = Con esta nacionalidad no necesita visado para un viaje así, por lo que no hay nada que solicitar.
problem-apply-no-post = Ninguna oficina consular atiende a este país.
problem-apply-no-visa = No hay visado para este motivo. Elija otro motivo.
problem-apply-too-long = Para este motivo la estancia máxima es de { $max } días. Escriba un número menor o elija otro motivo.
problem-apply-entries-not-given = Ningún visado para una estancia tan larga permite este número de entradas. Elija otro número de entradas o una estancia más corta.

needs-title = Esto es lo que necesita
needs-visa = Tipo de visado
needs-purpose = Motivo
needs-nationality = Nacionalidad
needs-exempt = No necesita visado
needs-exempt-text = Puede viajar sin visado durante ese tiempo. En la frontera mostrará un pasaporte válido y pueden preguntarle por qué viene, dónde se aloja y con qué medios cuenta. Para una estancia más larga u otro motivo, pregunte de nuevo con esas respuestas.
needs-rule = Regla:
needs-version = Estas son las reglas de la versión { $version }. Puede imprimir esta página o guardar su dirección.
needs-longest = Estancia máxima
needs-post = Oficina consular
needs-post-named = Atiende a los residentes de este país: { $country }.
needs-post-others = Atiende a los residentes de todos los países que no atiende otra oficina, entre ellos { $country }.
needs-papers = Documentos
needs-papers-text = Suba los documentos con la solicitud o tráigalos a la ventanilla.
needs-papers-all = Para su viaje
needs-papers-purpose = Para su motivo
needs-papers-minors = Además, para solicitantes menores de edad
needs-paper-first = Necesario antes de enviar.
needs-fee = Tasa
needs-fee-everybody = Para todos
needs-fee-from = { $from } años o más
needs-fee-below = Menos de { $below } años
needs-fee-between = { $from } años o más y menos de { $below }
needs-fee-text = La tasa depende de la edad el día de la solicitud. Se paga en la ventanilla, o en línea si la oficina lo ofrece. Los alumnos, los investigadores y algunas otras personas pagan menos o nada; en la ventanilla conocen las reglas.
needs-times = Plazos
needs-earliest = Puede presentar la solicitud desde { $months } meses antes de su viaje.
needs-latest = Preséntela al menos { $days } días antes de su viaje.
needs-earliest-day = Puede presentar la solicitud desde el { $day }, { $months } meses antes de su viaje.
needs-latest-day = Preséntela a más tardar el { $day }, { $days } días antes de su viaje.
needs-latest-passed = Debería haberla presentado a más tardar el { $day }. Preséntela enseguida; la decisión puede llegar demasiado tarde para su viaje.
needs-too-early = Puede empezar ahora y escribir sus respuestas, pero la solicitud solo se puede enviar desde el { $day }.
needs-decision = La oficina decide en un plazo de { $days } días desde que usted acude a la ventanilla. En algunos casos tarda más; entonces se lo comunicamos.
needs-passport = Su pasaporte debe ser válido durante { $months } meses después de su viaje.
needs-passport-day = Su pasaporte debe ser válido al menos hasta el { $day }, { $months } meses después de su viaje.
needs-passport-issued = Su pasaporte debe haberse expedido en los últimos { $years } años.
needs-passport-pages = Su pasaporte debe tener { $pages } páginas en blanco.
needs-consultation = Para su nacionalidad se consulta antes a otra autoridad. Ello puede requerir hasta { $days } días más.
needs-kept = Su solicitud se guarda mientras escribe. Hasta que la envíe, se conserva { $days } días desde su último cambio.
needs-sign-in = Para empezar, indique su correo electrónico. Le enviaremos un enlace con el que volverá a esta página.
needs-start = Empezar la solicitud
needs-change = Utilizar este tipo de visado
start-begun = Su solicitud ha empezado. Rellene las partes en el orden que prefiera.
start-changed = Se ha cambiado el tipo de visado. Sus respuestas siguen ahí.

## Lista

applications-title = Mis solicitudes
applications-none = Todavía no tiene ninguna solicitud.
applications-new = Empezar otra solicitud
applications-begun = Empezadas, sin enviar
applications-sent = Enviadas
applications-who = Para
applications-nameless = Todavía sin nombre
applications-kind = Visado
applications-done = Completado
applications-done-of = { $done } de { $of } partes
applications-until = Se conserva hasta
applications-reference = Referencia
applications-status = Situación
applications-acts = Quién debe actuar
applications-latest = Fecha

## Borrador

draft-title = Su solicitud
draft-change-kind = Cambiar el tipo de visado
draft-saved = Guardada el { $moment }.
draft-until = Si no cambia nada, se eliminará después del { $day } (día según la oficina consular: { $post }).
applications-until-at = { $day } ({ $post })
draft-progress = { $done } de { $of } partes están completas.
draft-kept = Se conserva más tiempo.
export-text = Guarde para usted todo lo que está escrito aquí, con su historial y sus mensajes:
export-pdf = en papel (PDF)
export-json = para máquinas (JSON)
export-title = Todo sobre su solicitud
export-unsent = Todavía sin enviar
export-begun = Empezada
export-changed = Último cambio
export-made = Hecho el
draft-send-title = Comprobar y enviar
draft-send-text = Antes de enviarla lo ve todo en una sola página.
draft-check = Comprobar mis respuestas
draft-delete = Eliminar esta solicitud
group-papers = Sus documentos
task-not-started = Sin empezar
task-in-progress = En curso
task-completed = Completada
task-cannot-start = Todavía no disponible
section-continue = Guardar y continuar
section-back = Guardar y volver a la lista
section-saved = Guardado.
section-more-questions = Guardado. Su respuesta abre más preguntas en esta página. Contéstelas también.
section-not-asked = Aquí no tiene que contestar nada.
section-later = Esta parte viene después: antes hay que completar otras.
section-names-lead = Escriba sus nombres como figuran en su pasaporte. Debajo de las preguntas verá cómo quedarán en las líneas de lectura mecánica de su visado.
section-declarations-lead = Usted firma al aceptar cada declaración. Léalas con atención: las declaraciones falsas pueden dar lugar a la denegación.

## Documentos

papers-title = Documentos y fotografía
papers-lead = Fotografíe o escanee cada documento de modo que todo se pueda leer. Puede elegir varios archivos para un mismo documento; se unen en uno solo, en el orden que usted les dé. Hasta enviar la solicitud puede quitar y sustituir todo.
papers-limits = JPEG, PNG o PDF, como máximo { $megabytes } MB por archivo. Eliminamos los datos ocultos, como el lugar de una fotografía.
papers-there = { $there } de { $of } documentos entregados
papers-must = Necesario antes de enviar
papers-or-counter = Subir o traer a la ventanilla
papers-perhaps = Quizá necesario
papers-is-there = Entregado
papers-if-you-like = Si hay algo más que desee presentar.
papers-portrait-rules = Rostro de frente, ojos abiertos, nada delante del rostro, fondo liso y claro, de no más de seis meses. Recortamos la imagen a 35 por 45 milímetros alrededor de su rostro y la comprobamos; puede cambiar el recorte.
papers-portrait-alt = La fotografía tal como figurará en su solicitud
papers-choose = Elegir un archivo
papers-choose-more = Elegir otro archivo
papers-choose-portrait = Elegir una fotografía de su rostro
papers-replace-portrait = Elegir otra fotografía en su lugar
papers-camera = O tomar la fotografía ahora
papers-camera-hint = En un teléfono o una tableta se abre la cámara.
papers-progress = Ha llegado el { $percent } % de { $name }.
papers-waiting = Se ha cortado la conexión. El envío sigue por sí solo en cuanto vuelva; deje esta página abierta.
papers-gone = No se ha podido enviar el archivo. Elíjalo de nuevo más tarde: el envío sigue donde se detuvo.
papers-joined = { $pages ->
    [one] Una página
   *[other] Estos { $pages } archivos son un solo documento. El funcionario los ve en este orden.
}
papers-move-earlier = Adelantar { $name }
papers-move-later = Retrasar { $name }
papers-upload = Subir
papers-remove = Quitar { $name }
papers-nameless = archivo sin nombre
papers-kilobytes = { $kilobytes } kB
papers-taken = { $name } se ha recibido.
papers-removed = Se ha quitado el archivo.
papers-done = Volver a la lista
problem-upload-none = Elija primero un archivo y pulse después «Subir».
problem-upload-kind = No se conoce este tipo de documento.
problem-upload-too-many = Ya hay { $most } archivos. Quite uno primero.
problem-paper-missing = Suba: { $paper }

## Comprobar y enviar

check-title = Compruebe sus respuestas
check-missing = { $count ->
    [one] Falta una cosa o hay que corregirla
   *[other] Faltan { $count } cosas o hay que corregirlas
}
check-add = Añadir
check-empty = Sin contestar
check-paper-missing = Falta
check-paper-counter = Se traerá a la ventanilla
check-not-yet = Podrá enviar la solicitud cuando ya no falte nada.
check-send-title = Enviar su solicitud
check-send-warning = Después de enviarla ya no podrá cambiar sus respuestas. Sí podrá escribir a la oficina y enviar los documentos que pida.
check-send = Enviar la solicitud
check-changed = No se pudo enviar: falta algo o hay que corregirlo. Vea la lista de abajo.

sent-title = Su solicitud se ha enviado
sent-reference = Su referencia
sent-next = Qué sigue
sent-next-mail = Recibirá un correo electrónico con esta referencia.
sent-next-visit = Reserve una cita en la ventanilla: { $post }, { $address }. Por regla general se encuentra una hora en un plazo de { $days } días.
sent-next-counter = Acuda a la ventanilla en un plazo de { $days } días: { $post }, { $address }.
sent-next-bring = Traiga su pasaporte, este resguardo y los originales de sus documentos. En la ventanilla se toman sus huellas dactilares y se paga la tasa si no la ha pagado en línea.
sent-next-follow = Siga aquí su solicitud. Cuando haya algún cambio le escribiremos.
sent-case = Ir a mi solicitud
sent-receipt = Resguardo para imprimir

receipt-title = Resguardo
receipt-text = Se ha recibido la solicitud de un visado de { $state }.
receipt-name = Solicitante
receipt-journey = Viaje
receipt-mail = Correo electrónico de la oficina
receipt-print = Imprima esta página con la función de impresión de su navegador.
receipt-paper = Guardar el resguardo en PDF

## Expediente

case-title = Solicitud
case-reference = Referencia
case-status = Situación
case-next = Qué hacer
case-acts = Quién debe actuar
case-latest-arrival = Su llegada
case-latest-decision = Decisión a más tardar
case-latest-validity = Válido hasta
case-latest-appeal = Recurso hasta
case-latest-interview = Entrevista
case-latest-answer = A más tardar
case-interview-when = Entrevista
case-interview-where = Lugar
case-interview-bring = Qué llevar
case-history = Qué ha ocurrido
case-file = Lo que envió
case-sent-at = Enviada
case-withdraw = Retirar esta solicitud
case-revocation = Renunciar al visado
request-title = La oficina pide documentos
request-due = Envíelos a más tardar el { $day }.
request-received = Ya se ha enviado algo de este tipo.
request-send-text = La oficina no ve los archivos hasta que usted los envía.
request-send = Enviar estos documentos a la oficina
request-answered = Sus documentos se han enviado. La oficina continúa con su expediente.
request-answered-partly = Sus documentos se han enviado. Todavía falta algo de lo que pidió la oficina; vea la lista.
problem-request-nothing-uploaded = Suba primero un documento y envíe después.
messages-title = Mensajes
messages-none = Todavía no hay mensajes.
messages-you = Usted
messages-text = Escribir a la oficina
messages-hint = Por ejemplo, una pregunta o un cambio de dirección. Pasa a formar parte de su expediente.
messages-send = Enviar el mensaje
messages-sent = Su mensaje se ha enviado.
messages-files = Archivos que quiere adjuntar, si los hay
messages-files-hint = JPEG, PNG o PDF, como máximo 5 archivos y 30 MB en total
problem-message-files = Elija como máximo { $most } archivos para un mensaje.
problem-message-empty = Escriba primero su mensaje.

timeline-submitted = Usted envió la solicitud.
timeline-lodged = La oficina recibió su expediente ({ $text }).
timeline-fee-paid = Usted pagó la tasa.
timeline-fee-refunded = Se devolvió la tasa.
timeline-payment-returned = Se le devuelve un pago que no hacía falta.
timeline-not-competent = La oficina determinó que la competencia es de otra.
timeline-inadmissible = La oficina devolvió la solicitud porque faltaba algo.
timeline-admitted = La oficina examina su solicitud. Decide a más tardar el { $day }.
timeline-papers-requested = La oficina le pidió documentos, a más tardar el { $day }.
timeline-papers-received = { $count ->
    [one] Se envió un documento.
   *[other] Se enviaron { $count } documentos.
}
timeline-interview-invited = La oficina le invita a una entrevista: { $moment }, { $text }.
timeline-interview-held = Se celebró la entrevista.
timeline-clock-extended = La decisión tarda más. Llegará a más tardar el { $day }.
timeline-clock-stopped = La decisión espera sus documentos. Hasta que lleguen, el plazo está suspendido.
timeline-clock-resumed = El plazo de la decisión vuelve a correr. Llegará a más tardar el { $day }.
timeline-outage = La oficina no pudo trabajar durante un tiempo. El nuevo último día es el { $day }.
timeline-visa-decided = La oficina decidió concederle un visado.
timeline-reopened = La oficina vuelve a estudiar su solicitud.
timeline-refused = La oficina denegó el visado.
timeline-ready = Su visado está en su pasaporte.
timeline-handed-over = Se entregó su pasaporte.
timeline-withdrawn = Usted retiró la solicitud.
timeline-revocation-asked = Usted pidió renunciar al visado.
timeline-annulled = Se anuló el visado.
timeline-revoked = Se retiró el visado.
timeline-notified = Le escribimos sobre la decisión. Se considera recibida el { $day }, o cuando usted la abra.
timeline-notice-opened = Usted abrió la decisión. Se puede recurrir hasta el { $day }.
timeline-message-sent = Usted escribió a la oficina.
timeline-message-received = La oficina le escribió.
timeline-correction-asked = { $count ->
    [one] Usted pidió que se corrigiera una respuesta.
   *[other] Usted pidió que se corrigieran { $count } respuestas.
}
timeline-correction-taken-back = Usted retiró sus correcciones.
timeline-correction-decided = { $count ->
    [0] La oficina no aceptó sus correcciones.
    [one] La oficina aceptó una corrección.
   *[other] La oficina aceptó { $count } correcciones.
}

decision-title = Decisión
decision-card-visa = Se le ha concedido un visado.
decision-card-refused = Su solicitud fue denegada. La decisión explica por qué y cómo recurrir.
decision-card-ended = Su visado ya no es válido. La decisión explica por qué y cómo recurrir.
decision-card-returned = La oficina no admitió su solicitud. La decisión explica por qué.
decision-open = Abrir la decisión
decision-opens = El plazo para recurrir empieza cuando usted la abre y, a más tardar, el { $day }.
decision-read = Leer la decisión
decision-not-opened = Los motivos se muestran cuando abra la decisión en la página de su solicitud.
decision-visa = Se le ha concedido un visado.
decision-valid-from = Válido desde
decision-valid-until = Válido hasta
decision-entries = Entradas
decision-days = Días de estancia
decision-refused = El { $day } la oficina consular ({ $post }) denegó su solicitud de visado.
decision-annulled = El { $day } la oficina consular ({ $post }) anuló su visado.
decision-revoked = El { $day } la oficina consular ({ $post }) retiró su visado.
decision-not-competent = La competencia sobre su solicitud es de otra oficina. Se le devuelve la tasa.
decision-inadmissible = Su solicitud no se pudo examinar porque no se cumplían estas condiciones. Se le devuelve la tasa y puede presentar otra solicitud.
decision-reasons = Motivos
decision-appeal = Recurso
decision-appeal-text = Puede recurrir ante este órgano hasta el { $day }: { $body }. Indique la referencia de esta decisión y lo que considera incorrecto.
decision-again = Una denegación no le impide presentar otra solicitud.
decision-paper = Guardar la decisión en PDF

## Antes de algo que no se puede deshacer

delete-title = ¿Eliminar esta solicitud?
delete-warning = Todas las respuestas y todos los documentos se eliminan definitivamente. Nadie puede recuperarlos.
delete-button = Eliminar la solicitud
delete-done = Se ha eliminado la solicitud.
withdraw-title = ¿Retirar esta solicitud?
withdraw-text = La oficina deja de tramitarla. Puede presentar otra solicitud en cualquier momento.
withdraw-warning = La tasa que haya pagado no se devuelve, y esto no se puede deshacer.
withdraw-button = Retirar la solicitud
withdraw-done = Ha retirado la solicitud.
changed-question = Pregunta
changed-was = Respuesta firmada
changed-now = Respuesta correcta
changed-accepted = aceptada
changed-declined = no aceptada
changed-taken-back = retirada

amend-title = Corregir sus respuestas
amend-lead = Usted envió estas respuestas el { $moment }. Elija la página donde está el error, corríjalo y consérvelo; después envíe todas las correcciones juntas. La oficina acepta cada una o le explica por qué no. No cuesta nada.
amend-choose = ¿Dónde está el error?
amend-typed = Lo que ha cambiado hasta ahora
amend-problems = Corrija esto antes de enviar las correcciones
amend-reason = ¿Cómo se produjo el error? (opcional)
amend-reason-hint = Por ejemplo: «Leí mal la fecha de mi pasaporte».
amend-send = Enviar las correcciones
amend-discard = Descartar los cambios
amend-keep = Conservar los cambios
amend-kept = Los cambios se han conservado. Valdrán cuando los haya enviado y la oficina los haya aceptado.
amend-sent = Las correcciones se han enviado. La oficina las aceptará o le escribirá.
amend-discarded = Los cambios se han descartado. Sus respuestas quedan como las firmó.
amend-taken-back = Las correcciones se han retirado. Puede cambiarlas abajo y enviarlas de nuevo.
problem-amend-nothing = No ha cambiado ninguna respuesta, así que no hay nada que enviar.
corrections-title = Correcciones
corrections-text = ¿Alguna respuesta es incorrecta? Puede corregirla sin una nueva solicitud y sin pagar otra tasa.
corrections-begin = Corregir una respuesta
corrections-asked = Enviadas el { $moment }
corrections-reason = Por qué no se aceptó todo
corrections-wait = La oficina aún no ha decidido sobre estas correcciones. Hasta entonces no se toma ninguna decisión sobre su visado.
corrections-take-back = Retirar las correcciones
revocation-title = Renunciar al visado
revocation-text = Usted pide a la oficina que retire su visado. La oficina decide y le escribe; hasta entonces el visado sigue siendo válido.
revocation-reason = ¿Por qué desea renunciar a él? (opcional)
revocation-reason-hint = No está obligado a indicar un motivo.
revocation-button = Pedir la retirada
revocation-done = Se ha pedido a la oficina que retire su visado.

## Guardar en el navegador

autosave-saved = Guardado a las { $time }
autosave-offline = Guardado en este dispositivo: no hay conexión. Siga escribiendo; se enviará automáticamente en cuanto la haya.
autosave-signed-out = Se cerró su sesión. Lo que escribe se guarda en este dispositivo. Inicie sesión de nuevo en este dispositivo y se enviará.
autosave-failed = Guardado en este dispositivo, pero todavía sin enviar. Lo intentaremos de nuevo automáticamente; o pulse «Guardar y continuar».
autosave-list = Dónde están sus respuestas
autosave-there = guardada
autosave-here = en este dispositivo, en espera de envío
autosave-nowhere = todavía sin guardar
autosave-held = cambiada en otro lugar: elija arriba
autosave-stale = «{ $label }» se cambió en otra ventana desde que abrió esta página. Allí dice: { $there }. Lo que escribió aquí sigue en la casilla. ¿Qué es lo correcto?
autosave-mine = Conservar lo que escribí aquí
autosave-theirs = Tomar la otra respuesta
section-opened = Se ha abierto otra pregunta: { $questions }
problem-answer-stale = «{ $label }» se cambió en otra ventana desde que abrió esta página. Allí dice: { $there }. Lo que escribió aquí sigue en la casilla: guarde de nuevo para conservarlo, o cámbielo.

## Las líneas del pasaporte

passport-photo = O fotografíe la página de datos
passport-photo-hint = La fotografía se lee en este dispositivo y no se envía. Ponga la página plana, sin reflejos, con las dos líneas de letras y signos del pie dentro de la imagen.
passport-photo-reading = Leyendo la fotografía. La primera vez puede tardar medio minuto.
passport-photo-read = Leída. Compare las líneas de abajo con su pasaporte.
passport-photo-none = No se han encontrado las líneas. Fotografíe la página recta desde arriba, nítida y sin reflejos, o escriba las líneas.
passport-photo-failed = La fotografía no se puede leer aquí. Escriba las líneas.
passport-read = Leer las líneas
passport-marked = Las líneas tal como las leemos; lo que no concuerda está marcado:
passport-wrong = (esto no concuerda)
passport-filled = Rellenado a partir de su pasaporte: { $fields }.
passport-filled-differs = Rellenado a partir de su pasaporte: { $fields }. Otras respuestas difieren de él: elija abajo lo correcto.
passport-agrees = Las líneas se pueden leer y sus respuestas concuerdan con ellas.
passport-unread = Las líneas se pueden leer, pero no hay conexión para compararlas con sus respuestas. Pulse «Leer las líneas» más tarde.
passport-differs = Su pasaporte dice algo distinto de lo que escribió. Elija lo correcto.
passport-later = Si conserva una respuesta que difiere de su pasaporte, corrija las líneas o vacíe la casilla antes de enviar la solicitud.
passport-mine = Lo que escribió: { $answer }
passport-take = Su pasaporte: { $answer }
applicant-nothing = sin respuesta
applicant-name = Su nombre
