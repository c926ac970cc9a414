# Fechas, cantidades y palabras breves comunes a todas las páginas.

core-month-1 = enero
core-month-2 = febrero
core-month-3 = marzo
core-month-4 = abril
core-month-5 = mayo
core-month-6 = junio
core-month-7 = julio
core-month-8 = agosto
core-month-9 = septiembre
core-month-10 = octubre
core-month-11 = noviembre
core-month-12 = diciembre

core-date = { $day } de { $month } de { $year }
core-date-range = del { $from } al { $to }
core-moment = { $date }, { $hour }:{ $minute } h ({ $zone })

core-yes = Sí
core-no = No

core-bytes-megabytes = { $megabytes } MB
core-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
