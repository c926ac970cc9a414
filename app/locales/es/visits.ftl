# Citas en la ventanilla, tal como las ven los solicitantes.

visit-title-lodging = Su cita para presentar la solicitud
visit-title-collection = Su cita para recoger el pasaporte
visit-lead-lodging = Reserve una hora para acudir a la ventanilla con su pasaporte y los originales de sus documentos.
visit-lead-collection = Reserve una hora para recoger su pasaporte.
visit-kind-lodging = Presentar la solicitud
visit-kind-collection = Recoger el pasaporte
visit-when = Cuándo
visit-length = Duración
visit-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
visit-booked = Reservada
visit-calendar = Añadirla a su calendario (archivo)
visit-move = Elegir otra hora
visit-not-movable = Esta cita ya no se puede cambiar. Si no puede acudir, cancélela, para que otra persona pueda usar la hora.
visit-bring-lodging = Traiga su pasaporte y los originales de sus documentos. Acuda diez minutos antes.
visit-bring-collection = Traiga el resguardo y un documento que acredite su identidad. Quien recoja el pasaporte por usted necesita su autorización por escrito.
visit-bound = La cita está vinculada al nombre y al pasaporte de su solicitud. Nadie más puede usarla, y no se puede vender ni ceder.
visit-cancel = Cancelar la cita
visit-found = Se ha encontrado una hora para usted
visit-found-until = Se le reserva hasta el { $moment }. Después pasa a la siguiente persona de la lista.
visit-accept = Aceptar esta hora
visit-decline = No quiero esta hora
visit-nothing-free = Ahora no hay nada libre
visit-list-text = Apúntese a la lista de espera. Cada hora que queda libre se ofrece a quienes esperan, por orden de inscripción. Recibirá un correo y tendrá { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
} para aceptar.
visit-join = Apuntarse a la lista de espera
visit-waits = Está en la lista de espera
visit-place = Su puesto: { $place } de { $people }.
visit-waits-text = Cuando se encuentre una hora para usted, le escribiremos y tendrá { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
} para aceptarla.
visit-leave = Salir de la lista de espera
visit-how = Cómo se asignan las horas
visit-waited = La mitad de las personas obtuvo una hora en un plazo de { $half }, y nueve de cada diez en un plazo de { $most }.
visit-waited-unknown = Últimamente ha habido muy pocas citas para decir cuánto se espera.
visit-waiting-people = { $people ->
    [0] No hay nadie en la lista de espera.
    [one] Hay { $people } persona en la lista de espera.
   *[other] Hay { $people } personas en la lista de espera.
}
visit-opens = Cada día se puede reservar un día más. El próximo es el { $day }; se abre el { $moment }.
visit-returns = Una hora devuelta vuelve a quedar libre en un momento al azar, entre { $from } minutos y { $until } horas después, y se ofrece primero a quienes esperan.
visit-moves = Puede cambiar una cita { $moves ->
    [one] una vez
   *[other] { $moves } veces
}, hasta { $hours } horas antes de que empiece. Puede cancelarla hasta que empiece.
visit-card-found = Se ha encontrado una hora para usted: { $moment }. Acéptela a tiempo.
visit-card-booked = { $moment }
visit-card-waits = Está en la lista de espera. Le escribiremos cuando se encuentre una hora.
visit-card-accept = Ver la hora y aceptarla
visit-card-open = Ver su cita
visit-card-book = Reservar una cita
visit-next-accept = Se ha encontrado una hora para su cita. Acéptela a tiempo.
visit-next-come-lodging = Acuda a la ventanilla con su pasaporte y los originales de sus documentos: { $moment }.
visit-next-come-collection = Recoja su pasaporte: { $moment }.
visit-next-wait = Está en la lista de espera para una cita. Le escribiremos cuando se encuentre una hora.
visit-next-book-lodging = Reserve una cita y acuda a la ventanilla con su pasaporte y los originales de sus documentos.
visit-next-book-collection = Reserve una cita para recoger su pasaporte.
visit-choose-day = Elija un día
visit-zone = Las horas son las de { $zone }, donde está la oficina.
visit-show-times = Mostrar las horas
visit-free = { $places ->
    [one] { $places } plaza libre
   *[other] { $places } plazas libres
}
visit-late = La decisión podría llegar tarde para su viaje.
visit-day = { $weekday }, { $day }
visit-weekday-1 = Lunes
visit-weekday-2 = Martes
visit-weekday-3 = Miércoles
visit-weekday-4 = Jueves
visit-weekday-5 = Viernes
visit-weekday-6 = Sábado
visit-weekday-7 = Domingo
visit-day-gone = Ese día ya no queda nada libre. Elija otro.
visit-choose-time = Elija una hora
visit-choose-on = Continuar
visit-book = Reservar esta hora
visit-other-day = Otro día
visit-move-title = Elegir otra hora
visit-back = Su cita
visit-move-nothing = Ahora no hay ninguna otra hora libre. Su cita queda como está.
visit-move-from = Ahora
visit-move-to = En su lugar
visit-move-warning = La hora que deja pasa a otra persona.
visit-move-button = Cambiar la cita
visit-keep = Dejarla como está
visit-cancel-title = ¿Cancelar esta cita?
visit-cancel-warning = La hora pasa a otra persona. Puede volver a reservar si hay algo libre.
visit-done-booked = Su cita está reservada. Le hemos enviado un correo con un archivo para su calendario.
visit-done-moved = Su cita se ha cambiado. Le hemos enviado un correo con un archivo para su calendario.
visit-done-cancelled = Su cita se ha cancelado.
visit-done-joined = Está en la lista de espera.
visit-done-left = Ya no está en la lista de espera.
visit-calendar-lodging = Oficina de visados: presentar la solicitud { $reference }
visit-calendar-collection = Oficina de visados: recoger el pasaporte, solicitud { $reference }
visit-calendar-text = Traiga su pasaporte y esta referencia. Puede cambiar o cancelar la cita en su página.

problem-visit-none = Esta solicitud no necesita ninguna cita ahora.
problem-visit-choose = Elija una hora.
problem-visit-gone = Esta hora ya no se puede reservar. Elija otra.
problem-visit-full = Otra persona acaba de tomar la última plaza a esta hora. Elija otra hora o apúntese a la lista de espera.
problem-visit-waiting = Las plazas libres a esta hora están reservadas para quienes esperan. Elija otra hora o apúntese a la lista de espera.
problem-visit-too-few = Ya no hay plazas suficientes para todos a partir de esta hora. No se ha reservado nada. Elija otra hora.
problem-visit-day = Ese día no conviene a su viaje. Elija un día antes de que empiece, y no demasiado pronto.
problem-visit-same-person = Ya hay una cita a este nombre con este pasaporte, para otra solicitud. Cancele primero esa.
problem-visit-has = Ya tiene una cita. Cámbiela o cancélela.
problem-visit-has-none = Ya no hay ninguna cita.
problem-visit-begun = La cita ha empezado o ya ha pasado, y no se puede cambiar.
problem-visit-lapsed = Esta hora ya no se le reserva. Puede volver a apuntarse a la lista de espera.
problem-visit-not-movable = Esta cita ya no se puede cambiar.
problem-visit-free = Hay horas libres: elija una de ellas.
problem-visit-waits = Ya está en la lista de espera.
problem-visit-not-waiting = No está en la lista de espera.
