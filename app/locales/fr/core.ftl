# Dates, quantités et petits mots communs à toutes les pages.

core-month-1 = janvier
core-month-2 = février
core-month-3 = mars
core-month-4 = avril
core-month-5 = mai
core-month-6 = juin
core-month-7 = juillet
core-month-8 = août
core-month-9 = septembre
core-month-10 = octobre
core-month-11 = novembre
core-month-12 = décembre

core-date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
core-date-range = du { $from } au { $to }
core-moment = { $date }, { $hour } h { $minute } ({ $zone })

core-yes = Oui
core-no = Non

core-bytes-megabytes = { $megabytes } Mo
core-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
