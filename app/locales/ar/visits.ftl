# المواعيد عند الشباك كما يراها مقدمو الطلبات.

visit-title-lodging = موعد تقديم الطلب عند الشباك
visit-title-collection = موعد استلام جواز السفر
visit-lead-lodging = يُرجى حجز وقت للحضور إلى الشباك مع جواز السفر وأصول المستندات.
visit-lead-collection = يُرجى حجز وقت لاستلام جواز السفر.
visit-kind-lodging = تقديم الطلب
visit-kind-collection = استلام جواز السفر
visit-when = الوقت
visit-length = المدة
visit-minutes = { $minutes ->
    [zero] لا دقائق
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
visit-booked = تم الحجز
visit-calendar = إضافة الموعد إلى التقويم (ملف)
visit-move = اختيار وقت آخر
visit-not-movable = لم يعد بالإمكان تغيير هذا الموعد. عند تعذر الحضور يُرجى إلغاؤه ليستفيد منه شخص آخر.
visit-bring-lodging = يُرجى إحضار جواز السفر وأصول المستندات، والحضور قبل الموعد بعشر دقائق.
visit-bring-collection = يُرجى إحضار الإيصال ومستند يثبت الهوية. ومن يستلم نيابةً عن صاحب الجواز يحتاج إلى إذن خطي منه.
visit-bound = الموعد مرتبط بالاسم وبجواز السفر المذكورين في الطلب. لا يمكن لأحد آخر استخدامه، ولا يمكن بيعه أو التنازل عنه.
visit-cancel = إلغاء الموعد
visit-found = وُجد موعد متاح
visit-found-until = يُحفظ هذا الموعد حتى { $moment }. وبعد ذلك يُعرض على الشخص التالي في القائمة.
visit-accept = قبول هذا الموعد
visit-decline = لا أريد هذا الموعد
visit-nothing-free = لا توجد مواعيد متاحة الآن
visit-list-text = يمكن الانضمام إلى قائمة الانتظار. كل موعد يصبح متاحًا يُعرض على المنتظرين بترتيب انضمامهم. تصل رسالة بالبريد الإلكتروني، ومهلة القبول { $hours ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}.
visit-join = الانضمام إلى قائمة الانتظار
visit-waits = الطلب على قائمة الانتظار
visit-place = الترتيب في القائمة: { $place } من { $people }.
visit-waits-text = عندما يتوفر موعد نرسل رسالة، ومهلة القبول { $hours ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}.
visit-leave = الخروج من قائمة الانتظار
visit-how = كيف تُمنح المواعيد
visit-waited = حصل نصف المتقدمين على موعد خلال هذه المدة: { $half }، وحصل تسعة من كل عشرة عليه خلال: { $most }.
visit-waited-unknown = المواعيد في الفترة الأخيرة قليلة، فلا يمكن تحديد مدة الانتظار.
visit-waiting-people = { $people ->
    [zero] لا أحد على قائمة الانتظار.
    [one] شخص واحد على قائمة الانتظار.
    [two] شخصان على قائمة الانتظار.
    [few] { $people } أشخاص على قائمة الانتظار.
    [many] { $people } شخصًا على قائمة الانتظار.
   *[other] { $people } شخص على قائمة الانتظار.
}
visit-opens = يُفتح الحجز كل يوم ليوم إضافي. اليوم التالي هو { $day }، ويُفتح حجزه في { $moment }.
visit-returns = الموعد الملغى يصبح متاحًا من جديد في وقت عشوائي (بعد { $from } دقيقة على الأقل و{ $until } ساعة على الأكثر)، ويُعرض أولًا على المنتظرين.
visit-moves = عدد المرات المسموح فيها بتغيير الموعد: { $moves }، وذلك قبل بدايته بما لا يقل عن { $hours ->
    [zero] ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}. ويمكن إلغاؤه حتى بدايته.
visit-card-found = وُجد موعد متاح: { $moment }. يُرجى قبوله في المهلة.
visit-card-booked = { $moment }
visit-card-waits = الطلب على قائمة الانتظار. نرسل رسالة عندما يتوفر موعد.
visit-card-accept = عرض الموعد وقبوله
visit-card-open = عرض الموعد
visit-card-book = حجز موعد
visit-next-accept = وُجد موعد متاح. يُرجى قبوله في المهلة.
visit-next-come-lodging = يُرجى الحضور إلى الشباك مع جواز السفر وأصول المستندات: { $moment }.
visit-next-come-collection = يُرجى استلام جواز السفر: { $moment }.
visit-next-wait = الطلب على قائمة انتظار المواعيد. نرسل رسالة عندما يتوفر موعد.
visit-next-book-lodging = يُرجى حجز موعد والحضور إلى الشباك مع جواز السفر وأصول المستندات.
visit-next-book-collection = يُرجى حجز موعد لاستلام جواز السفر.
visit-choose-day = اختيار اليوم
visit-zone = الأوقات بتوقيت { $zone }، حيث تقع البعثة.
visit-show-times = عرض الأوقات
visit-free = { $places ->
    [zero] لا أماكن متاحة
    [one] مكان واحد متاح
    [two] مكانان متاحان
    [few] { $places } أماكن متاحة
    [many] { $places } مكانًا متاحًا
   *[other] { $places } مكان متاح
}
visit-late = قد يصدر القرار بعد موعد السفر.
visit-day = { $weekday }، { $day }
visit-weekday-1 = الاثنين
visit-weekday-2 = الثلاثاء
visit-weekday-3 = الأربعاء
visit-weekday-4 = الخميس
visit-weekday-5 = الجمعة
visit-weekday-6 = السبت
visit-weekday-7 = الأحد
visit-day-gone = لم يعد في ذلك اليوم أي مكان متاح. يُرجى اختيار يوم آخر.
visit-choose-time = اختيار الوقت
visit-choose-on = متابعة
visit-book = حجز هذا الوقت
visit-other-day = يوم آخر
visit-move-title = اختيار وقت آخر
visit-back = الموعد
visit-move-nothing = لا توجد أوقات أخرى متاحة الآن. يبقى الموعد كما هو.
visit-move-from = الموعد الحالي
visit-move-to = الموعد الجديد
visit-move-warning = الوقت الذي يُترك يذهب إلى شخص آخر.
visit-move-button = تغيير الموعد
visit-keep = الإبقاء على الموعد كما هو
visit-cancel-title = هل تريدون إلغاء هذا الموعد؟
visit-cancel-warning = يذهب هذا الوقت إلى شخص آخر. ويمكن الحجز من جديد إذا توفرت أوقات.
visit-done-booked = تم حجز الموعد. أرسلنا رسالة مع ملف للتقويم.
visit-done-moved = تم تغيير الموعد. أرسلنا رسالة مع ملف للتقويم.
visit-done-cancelled = تم إلغاء الموعد.
visit-done-joined = تم الانضمام إلى قائمة الانتظار.
visit-done-left = تم الخروج من قائمة الانتظار.
visit-calendar-lodging = مكتب التأشيرات: تقديم الطلب { $reference }
visit-calendar-collection = مكتب التأشيرات: استلام جواز السفر، الطلب { $reference }
visit-calendar-text = يُرجى إحضار جواز السفر وهذا المرجع. يمكن تغيير الموعد أو إلغاؤه على صفحة الطلب.

problem-visit-none = لا يحتاج هذا الطلب إلى موعد الآن.
problem-visit-choose = يُرجى اختيار وقت.
problem-visit-gone = لم يعد بالإمكان حجز هذا الوقت. يُرجى اختيار وقت آخر.
problem-visit-full = أخذ شخص آخر للتو المكان الأخير في هذا الوقت. يُرجى اختيار وقت آخر أو الانضمام إلى قائمة الانتظار.
problem-visit-waiting = الأماكن المتاحة في هذا الوقت محفوظة للمنتظرين. يُرجى اختيار وقت آخر أو الانضمام إلى قائمة الانتظار.
problem-visit-too-few = لم تعد الأماكن ابتداءً من هذا الوقت تكفيكم جميعًا. لم يُحجز شيء. يُرجى اختيار وقت آخر.
problem-visit-day = هذا اليوم لا يناسب السفر. يُرجى اختيار يوم قبل بدايته، لا في وقت مبكر جدًا.
problem-visit-same-person = يوجد موعد بهذا الاسم وبجواز السفر هذا لطلب آخر. يُرجى إلغاء ذلك الموعد أولًا.
problem-visit-has = يوجد موعد محجوز. يُرجى تغييره أو إلغاؤه.
problem-visit-has-none = لم يعد هناك موعد.
problem-visit-begun = بدأ الموعد أو انتهى، ولا يمكن تغييره.
problem-visit-lapsed = لم يعد هذا الوقت محفوظًا. يمكن الانضمام إلى قائمة الانتظار من جديد.
problem-visit-not-movable = لم يعد بالإمكان تغيير هذا الموعد.
problem-visit-free = توجد أوقات متاحة: يُرجى اختيار أحدها.
problem-visit-waits = الطلب على قائمة الانتظار بالفعل.
problem-visit-not-waiting = الطلب ليس على قائمة الانتظار.
