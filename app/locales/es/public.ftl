# El marco de todas las páginas, las páginas públicas y las páginas de error.

## Marco

site-title = { $page } – Vidimus
site-title-error = Error: { $page } – Vidimus
site-service = Servicio de visados
site-demo-tag = Demostración
site-demo-text = Estado ficticio { $state } – demostración. Ningún visado expedido aquí es válido.
ui-skip = Ir al contenido principal
ui-languages = Idioma
# El nombre de este idioma en sí mismo.
ui-language = Español
ui-menu = Menú
ui-back = Volver
ui-back-nav = Volver
ui-error-prefix = Error:
ui-error-summary = Hay un problema
ui-success = Hecho
ui-important = Importante
ui-warning = Advertencia
ui-pages = Páginas
ui-previous = Página anterior
ui-next = Página siguiente
ui-change = Cambiar
ui-save = Guardar
ui-cancel = Cancelar
ui-day = Día
ui-month = Mes
ui-year = Año
nav-applications = Mis solicitudes
nav-desk = Expedientes
nav-print = Impresión
nav-stock = Existencias
nav-border = Control fronterizo
nav-admin = Administración
nav-audit = Auditoría
nav-sign-in = Iniciar sesión
nav-sign-out = Cerrar sesión
footer-title = Acerca de este servicio
footer-privacy = Privacidad
footer-accessibility = Accesibilidad
footer-security = Comunicar una vulnerabilidad
footer-staff = Acceso del personal
footer-text = Funciona con Vidimus, un sistema abierto para la expedición de visados.
session-ended-kept = Se cerró su sesión porque durante un tiempo no hubo actividad. Lo que había escrito sigue aquí. Compruébelo y envíelo de nuevo.
session-ended-sign-in = Se cerró su sesión porque durante un tiempo no hubo actividad. Iníciela de nuevo: lo que había escrito se ha conservado y lo encontrará allí.
session-ended-kept-no-file = Se cerró su sesión porque durante un tiempo no hubo actividad. Lo que había escrito sigue aquí. Elija de nuevo el archivo, compruebe todo y envíelo.
session-ended-no-file = Se cerró su sesión porque durante un tiempo no hubo actividad. Iníciela de nuevo: lo que había escrito se ha conservado y lo encontrará allí. El archivo no llegó; elíjalo de nuevo.
session-ended-lost = Se cerró su sesión porque durante un tiempo no hubo actividad, y lo que acaba de enviar no llegó. Inicie sesión de nuevo y envíelo otra vez.
session-title = ¿Sigue ahí?
session-ends-two = Su sesión se cerrará en menos de 2 minutos porque durante un tiempo no hubo actividad.
session-ends-one = Su sesión se cerrará en menos de 1 minuto porque durante un tiempo no hubo actividad.
session-ends-last = Por su seguridad, la sesión se cerrará en menos de 2 minutos. Iníciela de nuevo para continuar aquí.
session-ends-last-here = Por su seguridad, la sesión se cerrará en menos de 2 minutos. Lo que ha escrito se queda en esta página. Inicie sesión de nuevo en otra pestaña y después vuelva aquí para continuar.
session-over = Se cerró su sesión. Lo que había escrito se ha conservado. Iníciela de nuevo para continuar aquí.
session-over-staff = Se cerró su sesión. Iníciela de nuevo para continuar aquí.
session-over-here = Se cerró su sesión. Lo que ha escrito se queda en esta página. Iníciela de nuevo en otra pestaña y después vuelva aquí para continuar.
session-stay = Mantener la sesión
session-again = Iniciar sesión de nuevo
session-again-apart = Iniciar sesión de nuevo en otra pestaña
leave-title = Hay respuestas que todavía no se han enviado
leave-text = Permanecen en este dispositivo, donde nadie puede leerlas. Se enviarán cuando inicie sesión de nuevo en este dispositivo.
waiting-count = Respuestas en espera de envío en este dispositivo:
offline-title = No hay conexión
offline-text = Lo que escribió está guardado en este dispositivo. En cuanto haya conexión, esta página se abrirá de nuevo y todo se enviará.
offline-again = Intentar de nuevo

## Página de inicio

start-title = Solicitar un visado
start-heading = Solicitar un visado para { $state }
start-lead = Rellene aquí su solicitud, envíe con ella sus documentos y sígala hasta que vuelva a tener el pasaporte en sus manos. Se tarda unos 30 minutos. Puede interrumpirla en cualquier momento y continuar más tarde.
start-apply = Solicitar ahora
start-return-title = Ya ha empezado
start-return-text = Continúe una solicitud, lea nuestros mensajes o vea en qué punto está su expediente. Enviamos un enlace a su correo electrónico; no hay contraseña que recordar.
start-sign-in = Iniciar sesión con su correo electrónico
start-needs-title = Qué necesita
start-need-passport = su pasaporte
start-need-photo = una fotografía reciente de su rostro
start-need-mail = una dirección de correo electrónico que pueda abrir ahora
start-need-dates = las fechas de su viaje y el lugar donde se alojará
start-your-name = Ver cómo figurará su nombre en el visado
start-steps-title = Cómo funciona
start-step-purpose-title = Indique por qué viaja
start-step-purpose-text = Le mostramos qué visado corresponde, qué documentos exige y cuánto cuesta, antes de que facilite ningún dato personal.
start-step-form-title = Rellene el formulario
start-step-form-text = Cada página se guarda al salir de ella. Comprobamos los nombres y los números de pasaporte cuando todavía puede corregirlos.
start-step-papers-title = Añada sus documentos
start-step-papers-text = Fotografíelos o escanéelos. Le avisamos enseguida si algo no se puede leer.
start-step-send-title = Compruebe y envíe
start-step-send-text = Lo ve todo en una sola página antes de firmar. Después recibe un número de referencia.
start-step-decision-title = Siga su expediente
start-step-decision-text = Siempre ve cuál es el paso siguiente, quién debe darlo y hasta cuándo. Si denegamos el visado, explicamos por qué y cómo recurrir.

## Su nombre en el visado

your-name-title = Su nombre en el visado
your-name-text = En la frontera, las máquinas leen su nombre con las letras de la A a la Z. Escríbalo como figura en su pasaporte y vea cómo queda. No se guarda nada.
your-name-line = Primera línea del visado
your-name-small = Primera línea de una etiqueta de visado pequeña
your-name-rewritten = Se escribe con otras letras:
your-name-left-out = se omite
your-name-cut = La línea tiene { $places } espacios para el nombre. Estas letras no caben y se suprimen: { $cut }. Su visado sigue siendo válido: las máquinas saben que los nombres largos se cortan.
your-name-whole = Su nombre completo:
your-name-refused = No hay ninguna regla para «{ $letter }». Escriba el nombre como figura en las líneas con signos «<» de la parte inferior de la página con la fotografía de su pasaporte.
your-name-show = Mostrar
problem-your-name-empty = Escriba el apellido. Si tiene un solo nombre, escríbalo aquí.

## Errores

error-home = Ir a la página de inicio
error-reference = Si nos escribe, indique esta referencia:
error-not-found-title = Página no encontrada
error-not-found-text = No hay ninguna página en esta dirección. Si la ha escrito, compruébela. Si le trajo aquí un enlace, es posible que la página haya cambiado de lugar.
error-forbidden-title = No puede ver esta página
error-forbidden-text = Ha iniciado sesión, pero su cuenta no tiene derecho a hacer esto. Si lo necesita para su trabajo, consulte a su administrador.
error-foreign-origin-title = Esta petición vino de otro sitio web
error-foreign-origin-text = Para protegerle, solo se aceptan formularios de nuestras propias páginas. Vuelva a la página en este sitio web e inténtelo de nuevo.
error-stale-title = Otra persona fue más rápida
error-stale-text = Esta página ya no estaba al día cuando la envió. No se ha cambiado nada. Ábrala de nuevo para ver la situación actual.
error-too-large-title = Es demasiado grande
error-too-large-text = Lo que envió supera lo que podemos recibir, por lo que no se ha conservado nada de ello. Todo lo que guardó antes sigue ahí. Vuelva atrás y envíe un archivo más pequeño o un texto más corto.
error-bad-request-title = No hemos podido leerlo
error-bad-request-text = Lo que llegó estaba incompleto o se dañó por el camino, por lo que no se ha conservado nada de ello. Todo lo que guardó antes sigue ahí. Vuelva atrás, abra la página de nuevo y envíelo otra vez.
error-too-many-title = Demasiados intentos
error-too-many-text = Ha habido muchas peticiones en poco tiempo. Espere unos minutos e inténtelo de nuevo.
error-unavailable-title = El servicio no está disponible en este momento
error-unavailable-text = Inténtelo de nuevo dentro de unos minutos. Lo que ha guardado está a salvo.
error-internal-title = Ha fallado algo por nuestra parte
error-internal-text = No es culpa suya, y lo que ha guardado está a salvo. Inténtelo de nuevo dentro de unos minutos.
error-stale = Esto ha cambiado desde que abrió la página. Lo que escribió sigue aquí: compruébelo y envíelo de nuevo.
error-throttled = Ha habido demasiados intentos. Espere { $seconds } segundos e inténtelo de nuevo.

keep-title = Conservar lo que no ha enviado
keep-count = { $count ->
    [one] Tiene una solicitud que no ha enviado.
   *[other] Tiene { $count } solicitudes que no ha enviado.
}
keep-last-day = Se borra con todas las respuestas y todos los documentos después del { $day }; si son varias, la primera de ellas.
keep-button = Conservar hasta el { $day }
keep-otherwise = Si ya no la necesita, no tiene que hacer nada.
keep-done = Conservado hasta el { $day }. Inicie sesión para continuar.

security-title = Comunicar una vulnerabilidad de este servicio
security-lead = ¿Ha encontrado una forma de ver o cambiar lo que no es suyo, u otra vulnerabilidad de este servicio? Díganoslo. No tiene que dar su nombre.
security-contact = Escriba a
security-languages = Idiomas
security-answer = Respondemos en
security-publish = Puede publicarlo después de
security-promise = Lo que prometemos
security-promise-answer = Le responde una persona y le dice qué hacemos al respecto.
security-promise-fix = Lo corregimos tan deprisa como exige el peligro y avisamos a las personas cuyos datos estaban en riesgo.
security-promise-publish = Puede publicar lo que encontró { $days } después de comunicarlo, lo hayamos corregido o no.
security-promise-thanks = Le damos las gracias con su nombre, si lo desea.
security-promise-law = No emprendemos acciones legales contra nadie que respete lo que sigue.
security-please = Lo que le pedimos
security-please-read-only = No mire más de lo necesario para mostrar la vulnerabilidad y no cambie nada.
security-please-own = Use solicitudes propias siempre que sea posible.
security-please-people = Guarde para sí lo que vea de otras personas y bórrelo.
security-please-wait = No haga más lento el servicio para los demás.
security-file = Lo mismo para programas (RFC 9116):

footer-rules = Reglas
rules-title = Las reglas del Estado
rules-lead = Estas reglas deciden sobre una solicitud, y nada más: no se puntúa a las personas, y una nacionalidad solo cuenta donde una regla la nombra. Toda página que sigue una regla la nombra como figura aquí.
rules-version = Versión { $version }. Una solicitud conserva la versión vigente cuando se envió.
rules-and = { ", " }
rules-column-rule = Regla
rules-column-says = Qué dice
rules-need = Visado y puesto
rules-papers = Documentos y pasaporte
rules-money = Dinero
rules-time = Plazos
rules-stay = Estancia y validez
rules-examination = Examen
rules-decision = Decisión
rule-exemption = Los nacionales de { $states } no necesitan visado hasta { $count } días para: { $purposes }.
rule-visa-type = { $name }, para: { $purposes }.
rule-visa-entries = { $name }: { $entries }.
rule-visa-days = { $name }: una estancia de { $count } días como máximo.
rule-visa-validity = { $name }: válido { $count } días como máximo.
rule-visa-grace = { $name }: para una entrada, se añaden { $count } días a la validez por si el viaje empieza más tarde.
rule-post-named = { $name } atiende a los residentes de: { $states }.
rule-post-others = { $name } atiende a los residentes de todo país que ningún puesto nombra.
rule-paper-required = { $name }: documento necesario.
rule-paper-conditional = { $name }: documento necesario { $when }.
rule-fee-from = Desde los { $from } años: { $amount }.
rule-fee-between = Desde los { $from } hasta antes de los { $below } años: { $amount }.
rule-waiver-part = { $name }: quedan por pagar { $amount }.
rule-waiver-whole = { $name }: no se paga nada.
rule-refund-not-competent = La tasa se devuelve cuando otra oficina es competente.
rule-refund-inadmissible = La tasa se devuelve cuando la solicitud es inadmisible.
rule-decision-days = La decisión se toma en los { $count } días siguientes a la admisión.
rule-extension-days = En un caso concreto el plazo de decisión puede ampliarse a { $count } días.
rule-exceptional-days = En casos excepcionales, cuando hacen falta más documentos, el plazo de decisión puede ampliarse a { $count } días.
rule-urgent-days = Un caso urgente se decide en { $count } días desde el día en que se marca como urgente.
rule-consultation-days = Una autoridad consultada responde en { $count } días; el silencio equivale a no objetar.
rule-notice-days = Una decisión se considera recibida { $count } días después de su envío.
rule-appeal-days = Se puede recurrir durante { $count } días desde la recepción.
rule-papers-days = Quien debe aportar documentos dispone de al menos { $count } días.
rule-stops = El plazo de decisión puede detenerse mientras se esperan documentos.
rule-outage-moves = Un último día dentro de una avería de { $count } horas o más pasa al primer día siguiente.
rule-outage-extends = Los días con una avería de { $count } horas o más no cuentan.
rule-closed-day-next = Un último día en que el puesto está cerrado pasa al siguiente día laborable.
rule-earliest-months = La solicitud se admite desde { $count } meses antes del viaje.
rule-latest-days = Conviene solicitar a más tardar { $count } días antes del viaje.
rule-passport-months = El pasaporte es válido al menos { $count } meses después de la salida.
rule-passport-years = El pasaporte se expidió en los { $count } años anteriores a la solicitud.
rule-passport-pages = El pasaporte tiene al menos { $count } páginas en blanco.
rule-stays = Una estancia dura como máximo { $count } días en cualquier período de { $within } días.
rule-multi-entry = Entradas múltiples durante { $years } años tras { $visas } visados usados legalmente en { $within } años{ $least ->
    [0] .
   *[other] , cada uno de entradas múltiples y de al menos { $least } años.
}
rule-consultation-nationalities = Para los nacionales de { $states } se consulta a otra autoridad.
rule-screening-hit = Una persona examina una entrada de una lista desde una puntuación de { $count } sobre 1000.
rule-screening-serious = Desde una puntuación de { $count } sobre 1000 la examinan dos personas.
rule-condition = Condición: { $name }.
rule-ground = Motivo { $number }: { $name }
rule-review-grounds = Una denegación por uno de los motivos { $grounds } la revisa otra persona antes de decidirse{ $count ->
    [0] .
   *[other] , al igual que las primeras { $count } propuestas de cada agente.
}
rule-review-first = Las primeras { $count } propuestas de cada agente las revisa otra persona antes de decidirse.
rule-review-share = De 1000 decisiones, { $count } se sortean y las revisa otra persona.
rule-second-person = Quien propone una decisión no la toma: hacen falta dos personas.
rule-appeal-body = El recurso contra una decisión de { $post } se presenta ante: { $name }.
rule-scope-visas = Solo para: { $visas }.
rule-scope-purposes = Solo para estos motivos: { $purposes }.
rule-scope-minors = Solo para menores.
rule-scope-eu-only = Solo para familiares de ciudadanos de la Unión, del EEE o de Suiza.
rule-scope-eu-never = No para familiares de ciudadanos de la Unión, del EEE o de Suiza.
