# Cartas por correo electrónico. Cada una tiene un asunto, un texto (una línea vacía separa sus párrafos) y las palabras de su enlace.
# Otras personas leen el correo: ninguna carta nombra al solicitante, el pasaporte ni lo que se ha decidido.

mail-greeting = Estimada señora, estimado señor:
mail-footer = Este mensaje se ha enviado de forma automática y nadie lee las respuestas. Nunca le pedimos su contraseña, y nadie de la oficina de visados pide dinero por correo electrónico.

mail-fact-line = { $label }: { $value }
mail-fact-reference = Solicitud
mail-fact-until = Último día
mail-fact-when = Cuándo
mail-fact-place = Dónde
mail-fact-post = Oficina de visados
mail-fact-address = Dirección
mail-fact-visit = Cita
mail-fact-accept = Aceptar antes de
mail-fact-cancel = Cancelar
mail-fact-login = Nombre de usuario

mail-sign-in-link-subject = Su enlace para iniciar sesión
mail-sign-in-link-text = Ha pedido un enlace para iniciar sesión. Sirve una sola vez, durante { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
    {""}
    Si no lo ha pedido usted, no haga nada: sin este enlace nadie puede iniciar sesión con su dirección.
mail-sign-in-link-action = Iniciar sesión

mail-submitted-subject = Hemos recibido la solicitud { $reference }
mail-submitted-text = Hemos recibido su solicitud. En su página se indica qué sigue y qué debe traer.
    {""}
    La oficina de visados todavía no la ha examinado. En su página puede escribir a la oficina y retirar la solicitud.
mail-submitted-action = Abrir su solicitud

mail-lodged-subject = La solicitud { $reference } está completa en la oficina de visados
mail-lodged-text = Su visita ha concluido y la oficina de visados examina su solicitud. En su página se indica hasta cuándo puede esperar una decisión.
mail-lodged-action = Abrir su solicitud

mail-fee-paid-subject = La tasa de la solicitud { $reference } está pagada
mail-fee-paid-text = El proveedor de pagos ha confirmado que se pagó la tasa. Su recibo está en la página de su solicitud, en «Tasa y pago».
mail-fee-paid-action = Abrir su solicitud

mail-fee-returned-subject = Se devolvió la tasa de la solicitud { $reference }
mail-fee-returned-text = Su solicitud no se examina, por lo que la tasa se devolvió a la tarjeta con la que se pagó. Su banco puede tardar unos días en mostrarlo. El comprobante está en la página de su solicitud.
mail-fee-returned-action = Abrir su solicitud

mail-payment-returned-subject = Se devuelve un pago de la solicitud { $reference }
mail-payment-returned-text = Llegó un pago que no hace falta, porque la tasa ya estaba saldada o la solicitud ha terminado. Se devuelve a la tarjeta con la que se pagó. No tiene que hacer nada.
mail-payment-returned-action = Abrir su solicitud

mail-not-competent-subject = La solicitud { $reference } corresponde a otra oficina
mail-not-competent-text = La oficina de visados no puede decidir sobre su solicitud porque la competencia es de otra oficina. En su página se indica cuál, y qué ocurre con la tasa pagada y con sus huellas dactilares.
mail-not-competent-action = Abrir su solicitud

mail-inadmissible-subject = La solicitud { $reference } no se puede examinar
mail-inadmissible-text = Falta algo obligatorio, por lo que su solicitud no se puede examinar. En su página se indica qué es, y qué ocurre con la tasa pagada y con sus huellas dactilares. Puede presentar otra solicitud.
mail-inadmissible-action = Abrir su solicitud

mail-papers-wanted-subject = La oficina de visados necesita documentos para la solicitud { $reference }
mail-papers-wanted-text = Para continuar, la oficina de visados necesita documentos suyos. En su página está la lista y allí puede subirlos.
    {""}
    Pasado el último día, la oficina decide con lo que tiene.
mail-papers-wanted-action = Ver qué documentos

mail-interview-subject = Invitación a una entrevista sobre la solicitud { $reference }
mail-interview-text = La oficina de visados desea hablar con usted. Le rogamos que traiga su pasaporte y esta carta.
    {""}
    Si no puede acudir, escriba a la oficina desde su página antes de ese día.
mail-interview-action = Abrir su solicitud

mail-decision-subject = Hay una decisión sobre la solicitud { $reference }
mail-decision-text = La oficina de visados ha decidido sobre su solicitud. En su página puede leer la decisión y qué puede hacer al respecto.
mail-decision-action = Leer la decisión

mail-ready-to-collect-subject = Puede recoger su pasaporte por la solicitud { $reference }
mail-ready-to-collect-text = Su pasaporte está preparado en la oficina de visados. Le rogamos que traiga un documento que acredite su identidad. Quien lo recoja en su nombre necesita su autorización por escrito.
    {""}
    Antes de marcharse, compruebe la etiqueta: nombres, fechas y número de pasaporte.
mail-ready-to-collect-action = Ver el horario de la oficina

mail-withdrawn-subject = La solicitud { $reference } ha sido retirada
mail-withdrawn-text = Su solicitud ha sido retirada, como usted pidió. La oficina de visados no hará nada más con ella.
mail-withdrawn-action = Abrir su solicitud

mail-visa-ended-subject = Noticias importantes sobre la solicitud { $reference }
mail-visa-ended-text = La oficina de visados ha tomado una decisión sobre el visado que se le concedió. Léala antes de viajar.
mail-visa-ended-action = Leer la decisión

mail-message-subject = La oficina de visados le ha escrito sobre la solicitud { $reference }
mail-message-text = En su página hay un mensaje de la oficina de visados. Puede responder allí.
mail-message-action = Leer el mensaje
mail-correction-subject = La oficina ha respondido a sus correcciones de la solicitud { $reference }
mail-correction-text = La oficina ha decidido cuáles de sus correcciones acepta. Su página muestra cada una y el motivo si alguna no fue aceptada.
mail-correction-action = Ver las correcciones

mail-visit-action = Ver su cita
mail-visit-booked-subject = Su cita está reservada, solicitud { $reference }
mail-visit-booked-text = Su cita en la oficina de visados está reservada. El archivo adjunto la añade a su calendario.
    {""}
    Traiga su pasaporte. La cita está vinculada al nombre y al pasaporte de su solicitud, y nadie más puede usarla.
mail-visit-soon-subject = Se acerca su cita en la oficina de visados, solicitud { $reference }
mail-visit-soon-text = Se acerca su cita en la oficina de visados. Si no puede acudir, cancélela, para que otra persona pueda usar la hora.
mail-visit-today-subject = Su cita en la oficina de visados es hoy, solicitud { $reference }
mail-visit-today-text = Su cita en la oficina de visados es hoy. Traiga su pasaporte y acuda diez minutos antes.
mail-visit-found-subject = Se ha encontrado una hora para su cita, solicitud { $reference }
mail-visit-found-text = Espera una cita en la oficina de visados y se ha encontrado una hora para usted. Acéptela en su página antes de que pase a la siguiente persona.
mail-visit-lapsed-subject = Ya no se reserva la hora de su cita, solicitud { $reference }
mail-visit-lapsed-text = No aceptó la hora que se le reservaba, y pasa a otra persona. Puede reservar otra o volver a apuntarse a la lista de espera.
mail-visit-cancelled-subject = Su cita se ha cancelado, solicitud { $reference }
mail-visit-cancelled-text = Su cita en la oficina de visados se ha cancelado, como pidió. Puede reservar otra en su página.
mail-visit-freed-subject = Su cita no tiene lugar, solicitud { $reference }
mail-visit-freed-text = Su cita en la oficina de visados no tiene lugar. Una cita está vinculada a un nombre, a un pasaporte y a un paso de la solicitud, y uno de ellos ha cambiado. Su página indica qué sigue.

mail-draft-ends-subject = { $count ->
    [one] Su solicitud sin enviar se va a borrar
   *[other] Sus solicitudes sin enviar se van a borrar
}
mail-draft-ends-text = { $count ->
    [one] Usted empezó una solicitud y no la ha enviado. Se borra con todas las respuestas y todos los documentos después del último día que figura abajo.
   *[other] Usted empezó { $count } solicitudes y no las ha enviado. La primera se borra con todas las respuestas y todos los documentos después del último día que figura abajo.
}
    {""}
    Si todavía la necesita, consérvela con una sola pulsación. Cualquier cambio en una solicitud también la conserva. Si no, no tiene que hacer nada.
mail-draft-ends-action = Conservarla

mail-account-made-subject = Su cuenta para solicitudes de visado
mail-account-made-text = Se ha creado una cuenta para usted. Su administrador le dará en persona la primera contraseña; al iniciar sesión por primera vez elegirá la suya y configurará los códigos en su teléfono.
mail-account-made-action = Iniciar sesión

mail-account-changed-subject = Su cuenta ha cambiado
mail-account-changed-text = La contraseña o los códigos de su cuenta cambiaron el { $when }.
    {""}
    Si no fue usted, avise de inmediato a su administrador.
mail-account-changed-action = Iniciar sesión

job-error-effect-unknown = No se sabe si esta carta se envió: la conexión se cortó, o el servidor se detuvo, después de entregarla. Vuelva a iniciarla solo si una segunda carta no causa perjuicio.

mail-consultation-subject = Consulta sobre la solicitud { $reference }: se espera su respuesta
mail-consultation-text = La oficina de visados le consulta sobre una solicitud de visado. El enlace muestra lo que usted puede ver de ella y recoge su respuesta: ninguna objeción, una objeción motivada o una pregunta.
    {""}
    El enlace es solo para su autoridad. No pide contraseña, así que no lo comparta. Si no responde hasta el último día, se entenderá que no hay objeción.
mail-consultation-action = Abrir la consulta
