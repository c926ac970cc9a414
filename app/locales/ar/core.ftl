# التواريخ والمقادير والكلمات القصيرة المشتركة بين كل الصفحات. الأرقام غربية لأنها تجاور أرقام جواز السفر والملصق.

core-month-1 = يناير
core-month-2 = فبراير
core-month-3 = مارس
core-month-4 = أبريل
core-month-5 = مايو
core-month-6 = يونيو
core-month-7 = يوليو
core-month-8 = أغسطس
core-month-9 = سبتمبر
core-month-10 = أكتوبر
core-month-11 = نوفمبر
core-month-12 = ديسمبر

core-date = { $day } { $month } { $year }
core-date-range = من { $from } إلى { $to }
core-moment = { $date }، الساعة { $hour }:{ $minute } ({ $zone })

core-yes = نعم
core-no = لا

core-bytes-megabytes = { $megabytes } ميغابايت
core-days = { $days ->
    [zero] لا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
