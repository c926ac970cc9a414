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
session-ended-lost = Se cerró su sesión porque durante un tiempo no hubo actividad, y lo que acaba de enviar no llegó. Inicie sesión de nuevo y envíelo otra vez.
session-title = ¿Sigue ahí?
session-ends-two = Su sesión se cerrará en menos de 2 minutos porque durante un tiempo no hubo actividad.
session-ends-one = Su sesión se cerrará en menos de 1 minuto porque durante un tiempo no hubo actividad.
session-ends-last = Por su seguridad, la sesión se cerrará en menos de 2 minutos. Iníciela de nuevo para continuar aquí.
session-over = Se cerró su sesión. Lo que había escrito se ha conservado. Iníciela de nuevo para continuar aquí.
session-over-staff = Se cerró su sesión. Iníciela de nuevo para continuar aquí.
session-stay = Mantener la sesión
session-again = Iniciar sesión de nuevo
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
