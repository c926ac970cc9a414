# Dates, amounts and small words that every area uses.

core-month-1 = January
core-month-2 = February
core-month-3 = March
core-month-4 = April
core-month-5 = May
core-month-6 = June
core-month-7 = July
core-month-8 = August
core-month-9 = September
core-month-10 = October
core-month-11 = November
core-month-12 = December

core-date = { $day } { $month } { $year }
core-date-range = { $from } to { $to }
core-moment = { $date }, { $hour }:{ $minute } ({ $zone })

core-yes = Yes
core-no = No

core-bytes-megabytes = { $megabytes } MB
core-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
