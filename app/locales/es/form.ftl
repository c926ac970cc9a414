# El formulario de solicitud: títulos, preguntas, indicaciones, opciones, problemas.
# `$label` es la pregunta a la que se refiere un problema. Las fechas llegan ya escritas con palabras.

## Títulos de la lista de tareas

group-trip = Su viaje
group-passport = Su pasaporte
group-person = Sobre usted
group-family = Su familia
group-contact = Domicilio y trabajo
group-stay = Dónde se alojará
group-means = Quién paga
group-finish = Antes de enviar

## Páginas

section-purpose = Por qué desea viajar
section-dates = Cuándo desea viajar
section-destination = Adónde desea ir
section-onward = Continuación del viaje a otro país
section-passport = Su pasaporte o documento de viaje
section-passport-dates = Fechas de su pasaporte
section-names = Sus nombres
section-birth-name = Otros apellidos
section-birth = Su nacimiento
section-nationality = Su nacionalidad
section-civil-status = Estado civil y número de identidad
section-guardian = Padre, madre o tutor
section-guardian-contact = Cómo contactar con el padre, la madre o el tutor
section-eu-family = Familiar en la UE
section-eu-family-person = El ciudadano de la UE, del EEE o de Suiza de su familia
section-home-address = Su domicilio
section-contact = Cómo contactar con usted
section-residence = Dónde vive
section-occupation = Su ocupación
section-employer = Su empleador o centro de estudios
section-host = Dónde se alojará
section-host-contact = Dirección del lugar donde se alojará
section-organisation = Organización que invita
section-organisation-contact = Persona de contacto en la organización
section-payer = Quién paga su viaje
section-sponsor = Su patrocinador
section-fingerprints = Huellas dactilares anteriores
section-preparer = Quién rellenó este formulario
section-declarations = Declaraciones

## Respuestas comunes a muchas preguntas

option-yes = Sí
option-no = No

## Viaje

field-purposes = Motivo de su viaje
field-purposes-hint = Elija todos los que correspondan.
option-purposes-tourism = Turismo
option-purposes-business = Negocios
option-purposes-family-or-friends = Visita a familiares o amigos
option-purposes-cultural = Cultura
option-purposes-sports = Deporte
option-purposes-official = Visita oficial
option-purposes-medical = Motivos médicos
option-purposes-study = Estudios
option-purposes-airport-transit = Cambio de avión en un aeropuerto
option-purposes-other = Otro motivo
field-purpose-details = Más información sobre el motivo
field-purpose-details-hint = Por ejemplo, el acto, el tratamiento o la persona que visita. Debe rellenarlo si eligió «Otro motivo».
field-entries = ¿Cuántas veces desea entrar?
field-entries-hint = Elija más de una solo si tiene que salir y volver.
option-entries-single = Una vez
option-entries-two = Dos veces
option-entries-multiple = Más de dos veces
field-arrival-date = Día de llegada
field-arrival-date-hint = Día, mes y año de su primera llegada, por ejemplo 27 3 2027.
field-departure-date = Día de salida
field-departure-date-hint = El último día de su primera estancia. Se cuentan tanto el día de llegada como el de salida.
field-stay-days = ¿Cuántos días desea quedarse en total?
field-stay-days-hint = Cuente los días de todas sus estancias juntas.
field-main-destination = Destino principal
field-main-destination-hint = El país donde pasará más tiempo.
field-other-destinations = Otros países de este viaje
field-other-destinations-hint = Déjelo vacío si no hay ninguno.
field-first-entry = País de primera entrada
field-first-entry-hint = El país cuya frontera cruzará primero con este visado.
field-going-on = ¿Continuará el viaje a otro país que le exige un permiso de entrada?
field-going-on-hint = Por ejemplo, un visado o un permiso de residencia del país donde termina su viaje.
field-onward-country = País al que continúa el viaje
field-onward-permit-issuer = Quién expidió el permiso de entrada
field-onward-permit-issuer-hint = La autoridad que figura en el permiso.
field-onward-permit-from = Permiso de entrada válido desde
field-onward-permit-until = Permiso de entrada válido hasta

## Pasaporte

field-passport-mrz = Líneas de lectura mecánica
field-passport-mrz-hint = Opcional. Escanee o pegue las dos líneas con signos «<» de la parte inferior de la página con la fotografía. A partir de ellas se pueden rellenar sus nombres, su fecha de nacimiento y el número de pasaporte.
field-passport-type = Tipo de documento
option-passport-type-ordinary = Pasaporte ordinario
option-passport-type-diplomatic = Pasaporte diplomático
option-passport-type-service = Pasaporte de servicio
option-passport-type-official = Pasaporte oficial
option-passport-type-special = Pasaporte especial
option-passport-type-other = Otro documento de viaje
field-passport-type-other = ¿Qué documento es?
field-passport-number = Número de pasaporte
field-passport-number-hint = Como está impreso en su pasaporte. Los espacios y los guiones no importan.
field-passport-country = País de expedición
field-passport-country-hint = El país o la organización que expidió el pasaporte.
field-passport-issued = Fecha de expedición
field-passport-issued-hint = Día, mes y año como figuran en su pasaporte, por ejemplo 27 3 2021.
field-passport-expires = Válido hasta
field-passport-expires-hint = Día, mes y año como figuran en su pasaporte, por ejemplo 26 3 2031.
field-passport-authority = Autoridad de expedición
field-passport-authority-hint = Como está impresa en su pasaporte, por ejemplo un ministerio, una oficina o un número.

## Persona

field-one-name = ¿Tiene un solo nombre?
field-one-name-hint = Responda que sí si en su pasaporte no figuran a la vez apellido y nombre.
field-surname = Apellidos
field-surname-hint = Exactamente como figuran en su pasaporte. Si tiene un solo nombre, escríbalo aquí.
field-given-names = Nombres
field-given-names-hint = Todos los nombres exactamente como figuran en su pasaporte y en el mismo orden.
field-native-name = Nombre completo en su propia escritura
field-native-name-hint = Solo si escribe su nombre con otras letras, por ejemplo محمد u Олена.
field-other-surname = ¿Ha tenido alguna vez otros apellidos?
field-other-surname-hint = Por ejemplo, al nacer o antes de casarse.
field-birth-surname = Apellidos de nacimiento o apellidos anteriores
field-birth-surname-hint = Si son varios, empiece por los que tenía al nacer.
field-birth-date = Fecha de nacimiento
field-birth-date-hint = Día, mes y año, por ejemplo 12 8 1974. Si en su pasaporte no figura el día o el mes, escriba ahí 00.
field-birth-place = Lugar de nacimiento
field-birth-place-hint = Ciudad o pueblo, como figura en su pasaporte.
field-birth-country = País de nacimiento
field-birth-country-hint = El país al que pertenece hoy ese lugar.
field-sex = Sexo
field-sex-hint = Como figura en su pasaporte.
option-sex-female = Femenino
option-sex-male = Masculino
option-sex-other = Otro o no indicado
field-nationality = Nacionalidad actual
field-nationality-hint = La nacionalidad que figura en su pasaporte.
field-nationality-changed = ¿Tenía otra nacionalidad al nacer?
field-birth-nationality = Nacionalidad de nacimiento
field-more-nationalities = ¿Tiene hoy otras nacionalidades?
field-other-nationality = Otra nacionalidad
field-third-nationality = Una nacionalidad más, si la tiene
field-civil-status = Estado civil
option-civil-status-single = Soltería
option-civil-status-married = Matrimonio
option-civil-status-registered-partnership = Unión registrada
option-civil-status-separated = Separación
option-civil-status-divorced = Divorcio
option-civil-status-widowed = Viudez
option-civil-status-other = Otro
field-civil-status-other = ¿Cuál es su estado civil?
field-national-id = Número nacional de identidad
field-national-id-hint = Déjelo vacío si su país no lo asigna.

## Familia

field-guardian-role = ¿Quién ejerce la patria potestad?
field-guardian-role-hint = El solicitante es menor de edad. El padre, la madre o el tutor debe consentir el viaje.
option-guardian-role-parent = El padre o la madre
option-guardian-role-legal-guardian = Un tutor legal
field-guardian-surname = Apellidos del padre, la madre o el tutor
field-guardian-surname-hint = Si esta persona tiene un solo nombre, escríbalo aquí.
field-guardian-given-names = Nombres del padre, la madre o el tutor
field-guardian-given-names-hint = Déjelo vacío si la persona tiene un solo nombre.
field-guardian-nationality = Nacionalidad del padre, la madre o el tutor
field-guardian-same-address = ¿Vive esta persona en la misma dirección que el solicitante?
field-guardian-address = Dirección del padre, la madre o el tutor
field-guardian-address-hint = Calle, localidad, código postal y país.
field-guardian-phone = Teléfono del padre, la madre o el tutor
field-guardian-phone-hint = Con el prefijo del país, por ejemplo +221 33 555 01 42.
field-guardian-email = Correo electrónico del padre, la madre o el tutor
field-eu-family = ¿Es familiar de un ciudadano de la UE, del EEE o de Suiza?
field-eu-family-hint = Responda que sí también si le corresponden los derechos de los familiares de nacionales del Reino Unido según el acuerdo de retirada. En ese caso se omiten varias preguntas.
field-eu-relationship = ¿Qué parentesco tiene con ese ciudadano?
option-eu-relationship-spouse = Cónyuge
option-eu-relationship-child = Hijo o hija
option-eu-relationship-grandchild = Nieto o nieta
option-eu-relationship-dependent-ascendant = Padre, madre, abuelo o abuela a cargo
option-eu-relationship-registered-partner = Pareja registrada
option-eu-relationship-other = Otro
field-eu-relationship-other = ¿Cuál es el parentesco?
field-eu-surname = Apellidos de ese ciudadano
field-eu-surname-hint = Si esta persona tiene un solo nombre, escríbalo aquí.
field-eu-given-names = Nombres de ese ciudadano
field-eu-given-names-hint = Déjelo vacío si la persona tiene un solo nombre.
field-eu-birth-date = Fecha de nacimiento de ese ciudadano
field-eu-birth-date-hint = Día, mes y año, por ejemplo 5 5 1986.
field-eu-nationality = Nacionalidad de ese ciudadano
field-eu-document-number = Número de pasaporte o de documento de identidad de ese ciudadano
field-eu-document-number-hint = Los espacios y los guiones no importan.

## Domicilio y trabajo

field-home-street = Calle y número
field-home-street-hint = Con piso o puerta si es útil. Puede utilizar varias líneas.
field-home-city = Localidad
field-home-region = Región, provincia o estado
field-home-postcode = Código postal
field-home-postcode-hint = Déjelo vacío si no hay.
field-home-country = País donde vive
field-email = Correo electrónico
field-email-hint = Enviamos las novedades de su solicitud a esta dirección.
field-phone = Teléfono
field-phone-hint = Con el prefijo del país, por ejemplo +999 20 555 0142.
field-lives-abroad = ¿Vive en un país distinto del de su nacionalidad?
field-lives-abroad-hint = Responda que sí si tiene allí un permiso de residencia.
field-residence-permit = Número de su permiso de residencia
field-residence-permit-hint = O del documento que le permite vivir allí.
field-residence-unlimited = ¿Es válido este permiso sin fecha de fin?
field-residence-until = Permiso válido hasta
field-residence-until-hint = Día, mes y año, por ejemplo 31 12 2028.
field-occupation = Ocupación actual
field-occupation-hint = Elija la que describa su actividad principal.
option-occupation-employee = Trabajo por cuenta ajena
option-occupation-self-employed = Trabajo por cuenta propia o empresa propia
option-occupation-civil-servant = Servicio público
option-occupation-student = Estudios
option-occupation-retired = Jubilación
option-occupation-homemaker = En casa con la familia
option-occupation-unemployed = En busca de empleo
option-occupation-farmer = Agricultura o pesca
option-occupation-seafarer = Gente de mar
option-occupation-journalist = Periodismo
option-occupation-religious = Cargo religioso
option-occupation-diplomat = Diplomacia
option-occupation-none = Ninguna
option-occupation-other = Otra
field-occupation-title = Su trabajo en pocas palabras
field-occupation-title-hint = Por ejemplo: enfermería, carpintería, estudios de derecho. Debe rellenarlo si eligió «Otra».
field-employer-name = Nombre del empleador o del centro de estudios
field-employer-name-hint = Si trabaja por cuenta propia, el nombre de su empresa o el suyo propio.
field-employer-address = Dirección del empleador o del centro de estudios
field-employer-address-hint = Calle, localidad, código postal y país.
field-employer-phone = Teléfono del empleador o del centro de estudios
field-employer-phone-hint = Con el prefijo del país, por ejemplo +999 20 555 0100.

## Estancia

field-lodging = ¿Dónde se alojará?
field-lodging-hint = Elija dónde pasará la mayoría de las noches.
option-lodging-person = Con la persona que me invita
option-lodging-hotel = En un hotel u otro alojamiento
option-lodging-none = No pasaré ninguna noche
field-host-surname = Apellidos de la persona que le invita
field-host-surname-hint = Si esta persona tiene un solo nombre, escríbalo aquí.
field-host-given-names = Nombres de la persona que le invita
field-host-given-names-hint = Déjelo vacío si la persona tiene un solo nombre.
field-hotel-name = Nombre del hotel o alojamiento
field-hotel-name-hint = Si son varios, aquel en el que se quedará más tiempo.
field-host-address = Dirección del lugar donde se alojará
field-host-address-hint = Calle, localidad y código postal.
field-host-email = Correo electrónico del anfitrión o del hotel
field-host-phone = Teléfono del anfitrión o del hotel
field-host-phone-hint = Con el prefijo del país, por ejemplo +999 1 555 0100.
field-invited-by-organisation = ¿Le invita una empresa u organización?
field-invited-by-organisation-hint = Por ejemplo, una empresa, una universidad, un hospital o un club.
field-organisation-name = Nombre de la organización
field-organisation-address = Dirección de la organización
field-organisation-address-hint = Calle, localidad, código postal y país.
field-organisation-phone = Teléfono de la organización
field-organisation-phone-hint = Con el prefijo del país, por ejemplo +999 1 555 0177.
field-organisation-email = Correo electrónico de la organización
field-organisation-contact-surname = Apellidos de la persona de contacto
field-organisation-contact-surname-hint = Si esta persona tiene un solo nombre, escríbalo aquí.
field-organisation-contact-given-names = Nombres de la persona de contacto
field-organisation-contact-given-names-hint = Déjelo vacío si la persona tiene un solo nombre.
field-organisation-contact-address = Dirección de la persona de contacto
field-organisation-contact-address-hint = Déjelo vacío si es la dirección de la organización.
field-organisation-contact-phone = Teléfono de la persona de contacto
field-organisation-contact-phone-hint = Con el prefijo del país, por ejemplo +999 1 555 0178.
field-organisation-contact-email = Correo electrónico de la persona de contacto

## Medios

field-payers = ¿Quién paga su viaje y su estancia?
field-payers-hint = Elija las dos opciones si comparten los gastos.
option-payers-self = Pago yo
option-payers-sponsor = Paga otra persona
field-own-means = ¿Cómo pagará?
option-own-means-cash = Efectivo
option-own-means-travellers-cheques = Cheques de viaje
option-own-means-credit-card = Tarjeta de crédito
option-own-means-prepaid-accommodation = Alojamiento ya pagado
option-own-means-prepaid-transport = Transporte ya pagado
option-own-means-other = De otra forma
field-own-means-other = ¿De qué otra forma pagará?
field-sponsor = ¿Quién es su patrocinador?
field-sponsor-hint = Si es la persona u organización que ya ha indicado, no tiene que repetir nada.
option-sponsor-host = La persona que me invita
option-sponsor-organisation = La organización que me invita
option-sponsor-other = Otra persona
field-sponsor-name = Nombre del patrocinador
field-sponsor-name-hint = Una persona, una empresa o una organización.
field-sponsor-means = ¿Qué aporta el patrocinador?
option-sponsor-means-cash = Efectivo
option-sponsor-means-accommodation = Alojamiento
option-sponsor-means-all-expenses = Todos los gastos durante la estancia
option-sponsor-means-prepaid-transport = Transporte ya pagado
option-sponsor-means-other = Otra cosa
field-sponsor-means-other = ¿Qué más aporta el patrocinador?

## Antes de enviar

field-fingerprints-before = ¿Ha dado antes sus huellas dactilares para un visado?
field-fingerprints-before-hint = Solo para un visado del mismo tipo que este.
field-fingerprints-date = Día en que las dio
field-fingerprints-date-hint = Déjelo vacío si no lo sabe.
field-earlier-visa-number = Número de ese visado
field-earlier-visa-number-hint = Figura en la etiqueta del visado. Déjelo vacío si no lo sabe.
field-preparer-self = ¿Ha rellenado usted personalmente este formulario?
field-preparer-self-hint = Responda que no si otra persona lo rellenó por usted.
field-preparer-surname = Apellidos de la persona que lo rellenó
field-preparer-surname-hint = Si esta persona tiene un solo nombre, escríbalo aquí.
field-preparer-given-names = Nombres de la persona que lo rellenó
field-preparer-given-names-hint = Déjelo vacío si la persona tiene un solo nombre.
field-preparer-address = Dirección de esta persona
field-preparer-address-hint = Calle, localidad, código postal y país.
field-preparer-email = Correo electrónico de esta persona
field-preparer-phone = Teléfono de esta persona
field-preparer-phone-hint = Con el prefijo del país, por ejemplo +94 37 555 0199.
field-signing-place = Lugar donde hace estas declaraciones
field-signing-place-hint = La localidad donde se encuentra ahora.
field-declare-fee = Sé que la tasa del visado no se devuelve si el visado se deniega.
field-declare-insurance = Solicito más de una entrada: sé que necesito un seguro médico de viaje para mi primera estancia y para todas las posteriores.
field-declare-data = He leído cómo se utilizan mis datos: son necesarios para examinar esta solicitud, pueden verlos las autoridades que deciden sobre los visados, y puedo pedir verlos y corregirlos.
field-declare-truth = Todo lo que he declarado es, según mi leal saber y entender, correcto y completo. Sé que las declaraciones falsas pueden dar lugar a la denegación, a la anulación del visado y a acciones penales.
field-declare-leave = Saldré antes de que termine el visado, si se me concede.
field-declare-entry = Sé que el visado por sí solo no da derecho a entrar: en la frontera debo seguir cumpliendo las condiciones de entrada.
field-declare-guardian = Soy el padre, la madre o el tutor que figura en este formulario. Consiento el viaje y hago estas declaraciones en nombre del menor.

## Problemas: qué falla, dónde y cómo corregirlo

problem-required = Rellene «{ $label }».
problem-choose = Elija una respuesta en «{ $label }».
problem-choose-some = Elija al menos una respuesta en «{ $label }».
problem-accept = Marque la casilla para aceptar: «{ $label }» Solo podrá enviar el formulario cuando la haya aceptado.
problem-date-required = Indique día, mes y año en «{ $label }».
problem-too-long = «{ $label }» puede tener como máximo { $max } caracteres; el suyo tiene { $length }. Acórtelo.
problem-not-an-option = La respuesta a «{ $label }» ya no está en la lista. Elija una de la lista.
problem-date-missing = En «{ $label }» falta { $part ->
        [day] el día
        [month] el mes
       *[year] el año
    }. Añádalo.
problem-date-number = En «{ $label }» { $part ->
        [day] el día
        [month] el mes
       *[year] el año
    } no es un número. Escríbalo con cifras, por ejemplo { $part ->
        [day] 27
        [month] 3 para marzo
       *[year] 2027
    }.
problem-date-year = El año de «{ $label }» necesita cuatro cifras, por ejemplo 1974.
problem-date-impossible = «{ $label }»: no existe el día { $day } del mes { $month } del año { $year }. Compruebe día, mes y año.
problem-country = «{ $typed }» no es un país de la lista de «{ $label }». Elija uno de la lista.
problem-email = «{ $typed }» no es una dirección de correo electrónico. Escriba «{ $label }» con la forma nombre@example.org.
problem-phone = «{ $typed }» no es un número de teléfono. Escriba «{ $label }» con cifras y con el prefijo del país, por ejemplo +999 20 555 0142.
problem-document-letter = «{ $label }» tiene «{ $letter }» en la posición { $place }. Utilice solo letras de la A a la Z y cifras, como están impresas en el documento.
problem-integer = «{ $typed }» no es un número entero. Escriba «{ $label }» con cifras, por ejemplo 30.
problem-name-digit = «{ $label }» contiene la cifra «{ $letter }». Escriba el nombre con letras.
problem-name-letter = «{ $label }» tiene el carácter «{ $letter }» en la posición { $place }, que no se puede utilizar en un nombre. Escriba el nombre como figura en su pasaporte.
problem-name-machine = «{ $label }» tiene «{ $letter }» en la posición { $place }, para la que los pasaportes no tienen una grafía común. Escriba este nombre como figura en las líneas con signos «<» de la parte inferior de la página con la fotografía.
problem-name-no-letter = «{ $label }» no contiene ninguna letra. Escriba el nombre como figura en su pasaporte.
problem-name-dummy = No escriba «{ $typed }» en «{ $label }». Si tiene un solo nombre, responda que sí a «¿Tiene un solo nombre?» y escríbalo como apellido.
problem-purpose = El visado que eligió no cubre todos los motivos de «{ $label }». Cambie los motivos o elija otro tipo de visado.
problem-entries = El visado que eligió no permite este número de entradas. Cambie la respuesta a «{ $label }» o elija otro tipo de visado.
problem-birth-future = «{ $label }» está en el futuro. Indique un día no posterior al { $latest }.
problem-birth-old = «{ $label }» es de hace más de { $years } años. Compruebe el año.
problem-past-only = «{ $label }» está en el futuro. Indique un día no posterior al { $latest }.
problem-passport-before-birth = «{ $label }» es anterior a la fecha de nacimiento ({ $birth }). Compruebe ambas fechas.
problem-passport-order = «{ $label }» no es posterior a la fecha de expedición ({ $issued }). Compruebe ambas fechas en su pasaporte.
problem-passport-expired = Su pasaporte caducó el { $expired }. Compruebe «{ $label }»; si es correcto, necesita un pasaporte nuevo antes de presentar la solicitud.
problem-passport-old = Su pasaporte debe haberse expedido en los últimos { $years } años, es decir, el { $earliest } o después. Compruebe «{ $label }»; si es correcto, necesita un pasaporte nuevo antes de presentar la solicitud.
problem-passport-short = Su pasaporte debe ser válido { $months } meses después de su salida el { $departure }, es decir, hasta el { $needed } o después. Compruebe «{ $label }»; si es correcto, viaje antes u obtenga un pasaporte nuevo.
problem-departure-passport = Su pasaporte es válido hasta el { $expires } y debe ser válido { $months } meses después de su salida. Elija en «{ $label }» el { $latest } o un día anterior, u obtenga un pasaporte nuevo.
problem-arrival-past = «{ $label }» está en el pasado. Elija el { $earliest } o un día posterior.
problem-arrival-early = La solicitud se puede presentar como máximo { $months } meses antes de la llegada. Elija en «{ $label }» un día anterior, o preséntela el { $from } o después.
problem-departure-order = «{ $label }» es anterior al día de llegada ({ $arrival }). Compruebe ambas fechas.
problem-stay-long = De la llegada a la salida hay { $days } días; este visado permite como máximo { $max }. Elija en «{ $label }» un día anterior.
problem-stay-days = Ha pedido { $days } días; este visado permite como máximo { $max }. Reduzca el número en «{ $label }».
problem-stay-days-few = Ha pedido { $days } días en total, pero solo su primera estancia tiene { $first }. Aumente el número en «{ $label }» o cambie las fechas.
problem-permit-expired = El permiso ya ha terminado. Compruebe «{ $label }»: debe ser el { $earliest } o después.
problem-onward-order = «{ $label }» es anterior al día desde el que es válido el permiso ({ $from }). Compruebe ambas fechas.
problem-onward-expired = El permiso de entrada termina antes de su salida el { $departure }. Compruebe «{ $label }» o viaje antes.
problem-nationality-repeated = Ya ha indicado { $country }. Indique otra nacionalidad en «{ $label }» o responda que no a la pregunta anterior.
problem-lodging-none = Usted pasa alguna noche, por lo que «{ $label }» necesita un lugar. Elija uno, o corrija las fechas si sale el mismo día de la llegada.
problem-sponsor-missing = En «{ $label }» eligió { $sponsor ->
        [host] a la persona que le invita, pero no indicó que se aloja con ella
       *[organisation] la organización que le invita, pero no indicó que le invite ninguna
    }. Cambie esta respuesta o vuelva a las páginas sobre su estancia.
problem-mrz-shape = «{ $label }» no se puede leer como las líneas de un pasaporte. Escanee o copie ambas líneas con todos los signos «<»: dos líneas de 44 caracteres, o las dos o tres líneas de un documento de identidad.
problem-mrz-length = La línea { $line } de «{ $label }» tiene { $length } caracteres; una línea así tiene { $expected }. Escanéela o cópiela de nuevo, con todos los signos «<».
problem-mrz-sign = Línea { $line } de «{ $label }», posición { $place }: «{ $read }» no aparece en las líneas de lectura mecánica. Solo tienen letras de la A a la Z, cifras y «<». Corríjalo, o vacíe la casilla y escriba sus datos.
problem-mrz-kind = «{ $label }» contiene las líneas de un visado. Escanee o copie las líneas del propio pasaporte, en la parte inferior de la página con la fotografía.
problem-mrz-check-digit = Línea { $line } de «{ $label }», posición { $place }: el dígito de control de { $what ->
        [document_number] el número del documento
        [birth] la fecha de nacimiento
        [expiry] la fecha de caducidad
        [personal_number] el número personal
        [composite] toda la línea
       *[optional_data] los datos opcionales
    } es «{ $read }», pero se espera «{ $computed }». Algún carácter se leyó mal: compare esta parte con su pasaporte, o vacíe la casilla y escriba sus datos.
problem-mrz-character = Línea { $line } de «{ $label }», posición { $place }: aparece «{ $read }» donde se espera { $expected ->
        [digits] una cifra
       *[letters] una letra
    }. Compare esta posición con su pasaporte, o vacíe la casilla y escriba sus datos.
problem-mrz-part = Línea { $line } de «{ $label }», posición { $place }: no se puede leer { $what ->
        [document_code] el tipo de documento
        [issuing_state] el país de expedición
        [name] el nombre
        [document_number] el número del documento
        [nationality] la nacionalidad
        [birth] la fecha de nacimiento
        [sex] el sexo
        [expiry] la fecha de caducidad
        [personal_number] el número personal
        [composite] el último dígito de control
       *[optional_data] la parte de los datos opcionales
    }. Compare esta parte con su pasaporte, o vacíe la casilla y escriba sus datos.
problem-mrz-conflict = «{ $label }» difiere de su pasaporte. Usted escribió: { $typed }. Las líneas de lectura mecánica dicen: { $read }. Corrija lo que no sea correcto.
