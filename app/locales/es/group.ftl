# Personas que solicitan juntas: familia, clase, viaje organizado.

group-title = Grupo
group-groups = Grupos
group-caption = Número del grupo
group-begin-title = ¿Viajan varias personas juntas?
group-begin-text = Una familia, una clase o un grupo de viaje escribe una sola vez el viaje, los anfitriones y la dirección. Cada persona tiene su propia solicitud, con su pasaporte y su fotografía, su propia decisión y su propio visado.
group-name = ¿Cómo llama al grupo? (opcional)
group-name-hint = Solo usted ve este nombre. Por ejemplo: Familia, Clase 7b.
group-begin = Empezar un grupo
group-begun = Su grupo ha empezado. Añada a las personas y escriba lo que tienen en común.
group-shared = Lo que comparte el grupo
group-shared-text = Escribe estas respuestas una sola vez. Pasan a todas las personas cuya solicitud no se ha enviado, salvo a quienes han escrito una respuesta propia.
group-people = Personas
group-nobody = Todavía no hay nadie en el grupo.
group-count = { $count } personas de un máximo de { $most }
group-own = Difiere del grupo
group-ready = Listo para enviar
group-missing = { $count ->
    [one] Falta 1 dato
   *[other] Faltan { $count } datos
}
group-add = Añadir personas
group-add-one = Una persona
group-add-text = Escriba lo que sepa. Lo demás se pregunta en la solicitud de cada persona.
group-add-go = Añadir a esta persona
group-done = Volver al grupo
group-like = Tomar domicilio, contacto y trabajo de
group-like-hint = Para personas de un mismo hogar. Después puede cambiar cada respuesta.
group-like-nobody = Nadie
group-added = { $name } está ahora en el grupo.
group-add-list = Una lista
group-list-text = Guarde su hoja de cálculo como CSV o copie sus celdas. La primera línea nombra las columnas. Puede usar estas, en cualquier orden, y cualquier otra pregunta del formulario por su nombre:
group-sheet = Descargar una lista vacía
group-file = Archivo
group-file-hint = CSV, con comas, puntos y comas o tabuladores, en UTF-8.
group-list = O pegue la lista
group-list-hint = Fechas como 2019-04-27, países con su código de tres letras como en el pasaporte, sexo: female, male u other. Si algo está mal, no se añade a nadie y se indica cada error.
group-list-go = Añadir a toda la lista
group-list-added = Se ha añadido toda la lista. Personas: { $count }.
group-send = Enviar solicitudes del grupo
group-send-ready = Enviar las que están listas ({ $count })
group-send-text = Estas solicitudes están completas y en cada una se han aceptado las declaraciones. Cada una se envía por separado: si una no se puede enviar, las demás sí.
group-whom = ¿De quién envía la solicitud?
group-whom-hint = Quite la marca a quienes deban esperar.
group-send-go = Enviar las solicitudes marcadas
group-not-ready = Aún no están completas
group-nobody-ready = Todavía no hay ninguna solicitud completa. Abra las de abajo para ver qué falta.
group-sent = Enviado. Solicitudes: { $count }.
group-receipts = Solicitudes del grupo que se han enviado
group-receipts-text = Imprima esta lista y tráigala a la ventanilla con los pasaportes.
group-sent-at = Enviada
group-none-sent = Todavía no se ha enviado ninguna.
group-decided-alone = La oficina decide sobre cada persona por separado. La denegación a una no dice nada de las demás.
group-own-papers = Los documentos que conciernen a todos, como una invitación o la reserva de una casa, se suben una sola vez para el grupo. Los pasaportes, los retratos y todo lo que concierne a una sola persona van en la solicitud de esa persona.
group-common-papers = Documentos para todos
group-common-papers-text = Lo que suba aquí forma parte de la solicitud de cada persona del grupo que todavía no se ha enviado. Hasta entonces puede sustituirlo aquí. Los pasaportes, los retratos y todo lo que concierne a una sola persona se suben en la solicitud de esa persona.
group-common-papers-hint = Invitación, reserva, seguro para todos
group-common-papers-count = { $count ->
    [0] Ninguno todavía
    [one] Un archivo
   *[other] { $count } archivos
}
group-common-paper = Viene del grupo. Se sustituye allí:
group-visits = Después de enviar, reserve una sola cita en la ventanilla para todos, o una para cada persona en su solicitud.
group-visit = Cita en la ventanilla para todos
group-visit-none = Todavía sin hora
group-visit-text = { $count ->
    [one] Elija un día y una hora para la persona que todavía no tiene.
   *[other] Elija un día y una hora: { $count } personas reciben a partir de ella plazas seguidas. Cada plaza corresponde a una persona y a un pasaporte.
}
group-visit-nothing = Ningún día tiene plazas suficientes para todos. Reserve para cada persona por separado o vuelva cuando se abra otro día.
group-visit-cancel = ¿Cancelar las citas de todo el grupo?
group-visit-cancel-go = Cancelar todas las citas
group-visit-booked = Las citas están reservadas. Le hemos enviado un correo sobre cada una.
group-visit-cancelled = Se han cancelado todas las citas.
group-delete = Eliminar el grupo
group-delete-warning = Se eliminan para siempre lo que comparte el grupo y todas sus solicitudes no enviadas, con sus documentos. Las enviadas se conservan.
group-section-whole = Responde por todo el grupo. Un cambio pasa a todas las personas cuya solicitud no se ha enviado y que no tienen respuesta propia.
group-section-member = Aquí figuran ya las respuestas del grupo. Lo que cambie vale solo para esta persona.
group-differs = Difiere del grupo, que dice:
group-no-answer = sin respuesta
group-take = Tomar la respuesta del grupo: { $question }
group-taken = La respuesta vuelve a ser la del grupo.
group-member = Esta persona está en un grupo.
problem-group-full = Un grupo tiene como máximo { $most } personas. Quite a algunas de la lista o empiece otro grupo.
problem-group-like = Esta persona ya no está en el grupo. Elija otra, o nadie.
problem-group-nobody = Marque al menos una solicitud.
problem-group-not-sent = { $name } no se ha enviado: { $reason }
problem-too-many-groups = Tiene demasiados grupos. Elimine uno que ya no necesite.
problem-roster-at = Línea { $line }, columna { $column }: { $text }
problem-roster-line = Línea { $line }: { $text }
problem-roster-long = La lista supera los 64 kB. Divídala en dos.
problem-roster-quote = Aquí se abren comillas que no se cierran. Añada las segundas o quítelas.
problem-roster-empty = No hay nadie en la lista. Escriba los nombres de las columnas en la primera línea y una persona en cada línea siguiente.
problem-roster-many = No hay sitio a partir de esta persona: en el grupo caben { $most } más. Haga otro grupo para los demás.
problem-roster-twice = Este número de pasaporte ya figura en la línea { $first }. Cada persona tiene su propio pasaporte.
problem-roster-column = Ninguna pregunta del formulario se llama «{ $name }». Use los nombres que figuran encima de la lista o quite la columna.
problem-roster-column-twice = La columna «{ $name }» figura dos veces. Quite una.
problem-roster-surname = Escriba el apellido, o el único nombre.
problem-roster-cell = No hay columna para esta celda. Ponga entre comillas los valores con coma o nombre la columna en la primera línea.
