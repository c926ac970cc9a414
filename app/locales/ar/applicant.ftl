# صفحات مقدم الطلب.

## كلمات قصيرة

applicant-choose = اختيار
applicant-optional = { $label } (اختياري)
applicant-accept = إقرار
applicant-accepted = تم القبول
applicant-free = بلا رسم
applicant-stale = تغيّر طلبكم منذ فتح الصفحة. لم يُنفَّذ شيء. يُرجى مراجعته أدناه وإعادة المحاولة.
applicant-not-now = لم يعد ذلك ممكنًا، فقد تقدّم طلبكم. لم يُنفَّذ شيء. تبيّن الصفحة أدناه أين وصل.
problem-draft-too-large = الإجابات أطول من أن تُحفظ معًا. يُرجى اختصار أطولها.
problem-too-many-drafts = عدد الطلبات المبدوءة أكبر من المسموح. يُرجى حذف طلب لا حاجة إليه من «طلباتي».
problem-visa-type-gone = لم يعد هذا النوع من التأشيرات يُمنح. يُرجى اختيار نوع آخر.

## ما تتطلبه الرحلة

apply-title = ما يلزم للحصول على التأشيرة
apply-lead = بعد بضعة أسئلة نبيّن هل تلزم تأشيرة وأيها تناسب والمستندات اللازمة لها وتكلفتها. لا يُحفظ أي شيء.
apply-nationality = ما الجنسية المدونة في جواز السفر؟
apply-nationality-hint = جواز السفر الذي سيُستعمل في الرحلة.
apply-residence = ما بلد الإقامة؟
apply-residence-hint = يتحدد به اختصاص البعثة القنصلية.
apply-purpose = ما غرض السفر؟
apply-purpose-hint = يُرجى اختيار الغرض الرئيسي. ويمكن إضافة غيره في الاستمارة.
apply-days = ما عدد أيام الإقامة المرغوب فيها إجمالًا؟
apply-days-hint = يُحسب يوم الوصول ويوم المغادرة.
apply-entries = ما عدد مرات الدخول المرغوب فيها؟
apply-entries-hint = لا يُختار أكثر من مرة إلا إذا لزم الخروج ثم العودة.
apply-arrival = متى موعد الوصول المرغوب فيه؟ (اختياري)
apply-arrival-hint = نحسب به الفترة التي يمكن فيها تقديم الطلب. مثال: 27 ثم 3 ثم 2027.
apply-eu-family = أسرة مواطن من الاتحاد الأوروبي (اختياري)
apply-eu-family-hint = الزوج أو الزوجة أو الشريك المسجل أو الأولاد أو الأحفاد أو الوالدان أو الأجداد لمواطن من الاتحاد الأوروبي أو المنطقة الاقتصادية الأوروبية أو سويسرا. لا يدفعون رسمًا للإقامة القصيرة ويلزمهم عدد أقل من المستندات.
apply-eu-family-yes = السفر مع هذا المواطن أو للالتحاق به
apply-show = عرض ما يلزم
problem-apply-nationality = يُرجى اختيار الجنسية المدونة في جواز السفر.
problem-apply-residence = يُرجى اختيار بلد الإقامة.
problem-apply-purpose = يُرجى اختيار غرض السفر.
problem-apply-days = يُرجى كتابة عدد الأيام عددًا صحيحًا، مثل 10.
problem-apply-entries = يُرجى اختيار عدد مرات الدخول.
problem-apply-arrival = يُرجى كتابة تاريخ الوصول باليوم والشهر والسنة، مثل 27 ثم 3 ثم 2027، أو تركه فارغًا.
problem-apply-arrival-past = مضى هذا التاريخ. يُرجى كتابة يوم الوصول أو تركه فارغًا.
problem-apply-exempt = لا تلزم تأشيرة بهذه الجنسية لمثل هذه الرحلة، فلا حاجة إلى تقديم طلب.
problem-apply-no-post = لا توجد بعثة قنصلية تخدم هذا البلد.
problem-apply-no-visa = لا توجد تأشيرة لهذا الغرض. يُرجى اختيار غرض آخر.
problem-apply-too-long = أطول إقامة لهذا الغرض بالأيام: { $max }. يُرجى كتابة عدد أصغر أو اختيار غرض آخر.
problem-apply-entries-not-given = لا توجد تأشيرة لإقامة بهذا الطول تتيح هذا العدد من مرات الدخول. يُرجى اختيار عدد آخر من مرات الدخول أو إقامة أقصر.

needs-title = هذا ما يلزم
needs-visa = نوع التأشيرة
needs-purpose = الغرض
needs-nationality = الجنسية
needs-exempt = لا تلزم تأشيرة
needs-exempt-text = يمكن السفر من دون تأشيرة طوال هذه المدة. ويُبرز عند الحدود جواز سفر ساري المفعول، وقد يُسأل المسافر عن سبب قدومه ومكان إقامته ووسائل عيشه. ولإقامة أطول أو لغرض آخر يُرجى طرح السؤال من جديد.
needs-rule = القاعدة:
needs-version = هذه قواعد النسخة { $version }. يمكن طباعة هذه الصفحة أو الاحتفاظ بعنوانها.
needs-longest = أطول إقامة
needs-post = البعثة القنصلية
needs-post-named = تخدم المقيمين في البلد التالي: { $country }.
needs-post-others = تخدم المقيمين في كل البلدان التي لا تخدمها بعثة أخرى، ومنها: { $country }.
needs-papers = المستندات
needs-papers-text = تُرفع المستندات مع الطلب أو تُحضر إلى الشباك.
needs-papers-all = لرحلتكم
needs-papers-purpose = للغرض المختار
needs-papers-minors = إضافةً إلى ذلك لمقدمي الطلبات القاصرين
needs-paper-first = يلزم قبل الإرسال.
needs-fee = الرسم
needs-fee-everybody = الجميع
needs-fee-from = العمر بالسنوات: { $from } فأكثر
needs-fee-below = العمر بالسنوات: أقل من { $below }
needs-fee-between = العمر بالسنوات: { $from } فأكثر وأقل من { $below }
needs-fee-text = يتوقف الرسم على العمر يوم تقديم الطلب، ويُدفع عند الشباك، أو عبر الإنترنت حيث تتيح البعثة ذلك. ويدفع التلاميذ والباحثون وبعض الفئات الأخرى رسمًا أقل أو لا يدفعون شيئًا؛ والقواعد معروفة لدى الشباك.
needs-times = المواعيد
needs-earliest = أقرب موعد لتقديم الطلب، بعدد الأشهر قبل الرحلة: { $months }.
needs-latest = آخر موعد لتقديم الطلب، بعدد الأيام قبل الرحلة: { $days }.
needs-earliest-day = يمكن تقديم الطلب ابتداءً من { $day }. عدد الأشهر قبل الرحلة: { $months }.
needs-latest-day = آخر موعد لتقديم الطلب { $day }. عدد الأيام قبل الرحلة: { $days }.
needs-latest-passed = كان آخر موعد لتقديم الطلب { $day }. يُرجى تقديمه حالًا، فقد يتأخر القرار عن موعد الرحلة.
needs-too-early = يمكن البدء الآن وكتابة الإجابات، لكن لا يمكن إرسال الطلب إلا ابتداءً من { $day }.
needs-decision = مهلة القرار، بعدد الأيام بعد الحضور إلى الشباك: { $days }. وقد تطول في بعض الحالات، وعندئذ نبلغكم بذلك.
needs-passport = مدة سريان جواز السفر اللازمة، بعدد الأشهر بعد الرحلة: { $months }.
needs-passport-day = يجب أن يكون جواز السفر ساريًا حتى { $day } على الأقل. عدد الأشهر بعد الرحلة: { $months }.
needs-passport-issued = يجب أن يكون جواز السفر قد صدر خلال السنوات الأخيرة، وعددها: { $years }.
needs-passport-pages = عدد الصفحات الفارغة اللازمة في جواز السفر: { $pages }.
needs-consultation = تُستشار جهة أخرى أولًا في حالة جنسيتكم. وقد يزيد ذلك المهلة بما لا يتجاوز من الأيام: { $days }.
needs-kept = يُحفظ الطلب أثناء الكتابة. وقبل إرساله يُحتفظ به بعد آخر تغيير مدةً بالأيام: { $days }.
needs-sign-in = للبدء يُرجى كتابة عنوان البريد الإلكتروني. نرسل رابطًا يعيدكم إلى هذه الصفحة.
needs-start = بدء الطلب
needs-change = استعمال هذا النوع من التأشيرات
start-begun = بدأ طلبكم. يمكن ملء الأجزاء بأي ترتيب.
start-changed = تم تغيير نوع التأشيرة. والإجابات لا تزال موجودة.

## القائمة

applications-title = طلباتي
applications-none = لا يوجد طلب بعد.
applications-new = بدء طلب جديد
applications-begun = طلبات مبدوءة لم تُرسل بعد
applications-sent = طلبات مرسلة
applications-who = صاحب الطلب
applications-nameless = بلا اسم بعد
applications-kind = التأشيرة
applications-done = المنجز
applications-done-of = الأجزاء المنجزة: { $done } من { $of }
applications-until = يُحفظ حتى
applications-reference = المرجع
applications-status = الحالة
applications-acts = صاحب الخطوة التالية
applications-latest = التاريخ

## المسودة

draft-title = طلبكم
draft-change-kind = تغيير نوع التأشيرة
draft-saved = تم الحفظ في { $moment }.
draft-until = إذا لم يُغيَّر شيء فسيُحذف الطلب بعد { $day } (اليوم بحسب البعثة القنصلية: { $post }).
applications-until-at = { $day } ({ $post })
draft-progress = الأجزاء المكتملة: { $done } من { $of }.
draft-kept = سيُحفظ مدة أطول.
export-text = احتفظوا لأنفسكم بكل ما هو مكتوب هنا مع سجل الأحداث والرسائل:
export-pdf = على الورق (PDF)
export-json = للآلات (JSON)
export-title = كل ما يتعلق بطلبكم
export-unsent = لم يُرسل بعد
export-begun = بدأ
export-changed = آخر تغيير
export-made = أُعدّ في
draft-send-title = المراجعة والإرسال
draft-send-text = يظهر كل شيء في صفحة واحدة قبل الإرسال.
draft-check = مراجعة الإجابات
draft-delete = حذف هذا الطلب
group-papers = المستندات
task-not-started = لم يبدأ
task-in-progress = قيد الإنجاز
task-completed = مكتمل
task-cannot-start = لا يمكن البدء بعد
section-continue = حفظ ومتابعة
section-back = حفظ والعودة إلى القائمة
section-saved = تم الحفظ.
section-more-questions = تم الحفظ. تفتح الإجابة أسئلة أخرى في هذه الصفحة. يُرجى الإجابة عنها أيضًا.
section-not-asked = لا يلزم الإجابة عن أي شيء هنا.
section-later = يأتي هذا الجزء لاحقًا: يجب أولًا استكمال أجزاء أخرى.
section-names-lead = يُرجى كتابة الأسماء كما هي في جواز السفر. وتظهر تحت الأسئلة صيغتها في المنطقة المقروءة آليًا من التأشيرة.
section-declarations-lead = قبول كل إقرار بمثابة توقيع. يُرجى قراءتها بعناية: قد تؤدي البيانات الكاذبة إلى الرفض.

## المستندات

papers-title = المستندات والصورة الشخصية
papers-lead = يُرجى تصوير كل مستند أو مسحه ضوئيًا بحيث يُقرأ كل ما فيه. ويمكن اختيار ملفات عدة للمستند الواحد، فتُضم في مستند واحد بالترتيب الذي تختاره. ويمكن إزالة كل شيء واستبداله حتى إرسال الطلب.
papers-limits = الصيغ المقبولة JPEG أو PNG أو PDF، والحد الأقصى للملف الواحد { $megabytes } ميغابايت. ونزيل البيانات الخفية مثل مكان التقاط الصورة.
papers-there = المستندات الموجودة: { $there } من { $of }
papers-must = لازم قبل الإرسال
papers-or-counter = يُرفع أو يُحضر إلى الشباك
papers-perhaps = قد يلزم
papers-is-there = موجود
papers-if-you-like = لأي شيء آخر ترغبون في تقديمه.
papers-portrait-rules = الوجه من الأمام والعينان مفتوحتان ولا شيء أمام الوجه، وخلفية فاتحة موحدة اللون، ولم تمضِ على الصورة أكثر من ستة أشهر. نقص الصورة إلى 35 × 45 مليمترًا حول الوجه ونفحصها، ويمكن تغيير القصّ.
papers-portrait-alt = الصورة الشخصية كما ستظهر في الطلب
papers-choose = اختيار ملف
papers-choose-more = اختيار ملف آخر
papers-choose-portrait = اختيار صورة للوجه
papers-replace-portrait = اختيار صورة أخرى بدلًا منها
papers-camera = أو التقاط الصورة الآن
papers-camera-hint = يفتح هذا الكاميرا على الهاتف أو الجهاز اللوحي.
papers-progress = وصل { $percent } % من { $name }.
papers-waiting = انقطع الاتصال. يُستأنف الإرسال تلقائيًا عند عودته؛ يُرجى إبقاء هذه الصفحة مفتوحة.
papers-gone = تعذّر إرسال الملف. يُرجى اختياره مرة أخرى لاحقًا: يُستأنف الإرسال من حيث توقف.
papers-joined = { $pages ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] هذان الملفان مستند واحد. ويراهما الموظف بهذا الترتيب.
    [few] هذه الملفات الـ{ $pages } مستند واحد. ويراها الموظف بهذا الترتيب.
    [many] هذه الملفات الـ{ $pages } مستند واحد. ويراها الموظف بهذا الترتيب.
   *[other] هذه الملفات الـ{ $pages } مستند واحد. ويراها الموظف بهذا الترتيب.
}
papers-move-earlier = تقديم { $name }
papers-move-later = تأخير { $name }
papers-upload = رفع
papers-remove = إزالة { $name }
papers-nameless = ملف بلا اسم
papers-kilobytes = { $kilobytes } كيلوبايت
papers-taken = تم استلام { $name }.
papers-removed = تمت إزالة الملف.
papers-done = العودة إلى القائمة
problem-upload-none = يُرجى اختيار ملف أولًا ثم الضغط على «رفع».
problem-upload-kind = هذا النوع من المستندات غير معروف.
problem-upload-too-many = عدد الملفات الموجودة بلغ الحد الأقصى: { $most }. يُرجى إزالة أحدها أولًا.
problem-paper-missing = يُرجى رفع: { $paper }

## المراجعة والإرسال

check-title = مراجعة الإجابات
check-missing = { $count ->
    [zero] لا شيء ناقص أو بحاجة إلى تصحيح
    [one] أمر واحد ناقص أو بحاجة إلى تصحيح
    [two] أمران ناقصان أو بحاجة إلى تصحيح
    [few] { $count } أمور ناقصة أو بحاجة إلى تصحيح
    [many] { $count } أمرًا ناقصًا أو بحاجة إلى تصحيح
   *[other] { $count } أمر ناقص أو بحاجة إلى تصحيح
}
check-add = إضافة
check-empty = بلا إجابة
check-paper-missing = ناقص
check-paper-counter = يُحضر إلى الشباك
check-not-yet = يمكن إرسال الطلب حين لا يبقى شيء ناقص.
check-send-title = إرسال الطلب
check-send-warning = لا يمكن تغيير الإجابات بعد الإرسال. وتبقى ممكنةً مراسلة البعثة وإرسال المستندات التي تطلبها.
check-send = إرسال الطلب
check-changed = تعذر الإرسال: ثمة ما هو ناقص أو بحاجة إلى تصحيح. يُرجى مراجعة القائمة أدناه.

sent-title = تم إرسال طلبكم
sent-reference = المرجع
sent-next = الخطوات التالية
sent-next-mail = ستصلكم رسالة إلكترونية بهذا المرجع.
sent-next-visit = يُرجى حجز موعد عند الشباك: { $post }، { $address }. وعادةً ما يتوفر موعد في مهلة عدد أيامها { $days }.
sent-next-counter = يُرجى الحضور إلى الشباك في مهلة عدد أيامها { $days }: { $post }، { $address }.
sent-next-bring = يُرجى إحضار جواز السفر وهذا الإيصال وأصول المستندات. تُؤخذ عند الشباك بصمات الأصابع، ويُدفع الرسم إن لم يُدفع عبر الإنترنت.
sent-next-follow = يمكن متابعة الطلب هنا. وسنراسلكم عند حدوث أي تغيير.
sent-case = الانتقال إلى طلبي
sent-receipt = إيصال للطباعة

receipt-title = إيصال
receipt-text = تم استلام طلب تأشيرة { $state }.
receipt-name = مقدم الطلب
receipt-journey = الرحلة
receipt-mail = البريد الإلكتروني للبعثة
receipt-print = تُطبع هذه الصفحة بأمر الطباعة في المتصفح.
receipt-paper = حفظ الإيصال بصيغة PDF

## الملف

case-title = الطلب
case-reference = المرجع
case-status = الحالة
case-next = المطلوب القيام به
case-acts = صاحب الخطوة التالية
case-latest-arrival = تاريخ الوصول
case-latest-decision = آخر موعد للقرار
case-latest-validity = سارية حتى
case-latest-appeal = الطعن حتى
case-latest-interview = المقابلة
case-latest-answer = آخر موعد
case-interview-when = المقابلة
case-interview-where = المكان
case-interview-bring = ما ينبغي إحضاره
case-history = ما تم حتى الآن
case-file = ما أرسلتموه
case-sent-at = تاريخ الإرسال
case-withdraw = سحب هذا الطلب
case-revocation = التنازل عن التأشيرة
request-title = تطلب البعثة مستندات
request-due = يُرجى إرسالها في موعد أقصاه { $day }.
request-received = سبق إرسال شيء من هذا النوع.
request-send-text = لا ترى البعثة الملفات قبل إرسالها.
request-send = إرسال هذه المستندات إلى البعثة
request-answered = تم إرسال المستندات. وتتابع البعثة دراسة ملفكم.
request-answered-partly = تم إرسال المستندات. ما زال ينقص بعض ما طلبته البعثة؛ يُرجى مراجعة القائمة.
problem-request-nothing-uploaded = يُرجى رفع مستند أولًا ثم الإرسال.
messages-title = الرسائل
messages-none = لا توجد رسائل بعد.
messages-you = أنتم
messages-text = مراسلة البعثة
messages-hint = على سبيل المثال سؤال أو تغيير في العنوان. وتصبح الرسالة جزءًا من الملف.
messages-send = إرسال الرسالة
messages-sent = تم إرسال رسالتكم.
messages-files = ملفات تُرفق بالرسالة إن وجدت
messages-files-hint = بصيغة JPEG أو PNG أو PDF، وبحد أقصى 5 ملفات و30 ميغابايت في المجموع
problem-message-files = يُرجى اختيار { $most } ملفات على الأكثر للرسالة الواحدة.
problem-message-empty = يُرجى كتابة الرسالة أولًا.

timeline-submitted = أرسلتم الطلب.
timeline-lodged = استلمت البعثة ملفكم ({ $text }).
timeline-fee-paid = دفعتم الرسم.
timeline-fee-refunded = رُدّ الرسم.
timeline-payment-returned = يُرد إليكم دفع لم تكن إليه حاجة.
timeline-not-competent = رأت البعثة أن الطلب من اختصاص جهة أخرى.
timeline-inadmissible = أعادت البعثة الطلب لأن شيئًا ما كان ناقصًا.
timeline-admitted = تدرس البعثة طلبكم. ويصدر قرارها في موعد أقصاه { $day }.
timeline-papers-requested = طلبت البعثة منكم مستندات في موعد أقصاه { $day }.
timeline-papers-received = { $count ->
    [zero] لم يُرسل أي مستند.
    [one] أُرسل مستند واحد.
    [two] أُرسل مستندان.
    [few] أُرسلت { $count } مستندات.
    [many] أُرسل { $count } مستندًا.
   *[other] أُرسل { $count } مستند.
}
timeline-interview-invited = تدعوكم البعثة إلى مقابلة: { $moment }، { $text }.
timeline-interview-held = جرت المقابلة.
timeline-clock-extended = سيستغرق القرار وقتًا أطول. ويصدر في موعد أقصاه { $day }.
timeline-clock-stopped = القرار في انتظار مستنداتكم. ومدته متوقفة إلى حين وصولها.
timeline-clock-resumed = عادت مدة القرار إلى السريان. ويصدر في موعد أقصاه { $day }.
timeline-outage = تعذر على المكتب العمل لبعض الوقت. آخر يوم جديد هو { $day }.
timeline-visa-decided = قررت البعثة منحكم تأشيرة.
timeline-reopened = تعيد البعثة النظر في طلبكم.
timeline-refused = رفضت البعثة منح التأشيرة.
timeline-ready = التأشيرة في جواز سفركم.
timeline-handed-over = سُلّم جواز السفر.
timeline-withdrawn = سحبتم الطلب.
timeline-revocation-asked = طلبتم التنازل عن التأشيرة.
timeline-annulled = أُبطلت التأشيرة.
timeline-revoked = أُلغيت التأشيرة.
timeline-notified = راسلناكم بشأن القرار. ويُعدّ مستلَمًا في { $day }، أو عند فتحه.
timeline-notice-opened = فتحتم القرار. والطعن ممكن حتى { $day }.
timeline-message-sent = راسلتم البعثة.
timeline-message-received = راسلتكم البعثة.
timeline-correction-asked = { $count ->
    [zero] لم تطلبوا تصحيح أي إجابة.
    [one] طلبتم تصحيح إجابة واحدة.
    [two] طلبتم تصحيح إجابتين.
    [few] طلبتم تصحيح { $count } إجابات.
    [many] طلبتم تصحيح { $count } إجابة.
   *[other] طلبتم تصحيح { $count } إجابة.
}
timeline-correction-taken-back = سحبتم تصحيحاتكم.
timeline-correction-decided = { $count ->
    [zero] لم تعتمد البعثة تصحيحاتكم.
    [one] اعتمدت البعثة تصحيحًا واحدًا.
    [two] اعتمدت البعثة تصحيحين.
    [few] اعتمدت البعثة { $count } تصحيحات.
    [many] اعتمدت البعثة { $count } تصحيحًا.
   *[other] اعتمدت البعثة { $count } تصحيح.
}

decision-title = القرار
decision-card-visa = مُنحت لكم تأشيرة.
decision-card-refused = رُفض طلبكم. يبيّن القرار السبب وطريقة الطعن.
decision-card-ended = لم تعد تأشيرتكم سارية. يبيّن القرار السبب وطريقة الطعن.
decision-card-returned = لم تقبل البعثة النظر في طلبكم. يبيّن القرار السبب.
decision-open = فتح القرار
decision-opens = تبدأ مهلة الطعن عند فتح القرار، وفي موعد أقصاه { $day }.
decision-read = قراءة القرار
decision-not-opened = تظهر الأسباب عند فتح القرار في صفحة الطلب.
decision-visa = مُنحت لكم تأشيرة.
decision-valid-from = سارية من
decision-valid-until = سارية حتى
decision-entries = مرات الدخول
decision-days = أيام الإقامة
decision-refused = في { $day } رفضت البعثة ({ $post }) طلبكم للحصول على تأشيرة.
decision-annulled = في { $day } أبطلت البعثة ({ $post }) تأشيرتكم.
decision-revoked = في { $day } ألغت البعثة ({ $post }) تأشيرتكم.
decision-not-competent = طلبكم من اختصاص جهة أخرى. ويُرد إليكم الرسم.
decision-inadmissible = تعذرت دراسة طلبكم لعدم استيفاء الشروط التالية. ويُرد إليكم الرسم، ويمكن تقديم طلب جديد.
decision-reasons = الأسباب
decision-appeal = الطعن
decision-appeal-text = يمكن الطعن حتى { $day } أمام الجهة التالية: { $body }. يُرجى ذكر مرجع هذا القرار وبيان أوجه الخطأ فيه.
decision-again = لا يمنع الرفض من تقديم طلب جديد.
decision-paper = حفظ القرار بصيغة PDF

## قبل ما لا يمكن الرجوع عنه

delete-title = هل تريدون حذف هذا الطلب؟
delete-warning = تُحذف كل الإجابات والمستندات نهائيًا، ولا يستطيع أحد استعادتها.
delete-button = حذف الطلب
delete-done = تم حذف الطلب.
withdraw-title = هل تريدون سحب هذا الطلب؟
withdraw-text = تتوقف البعثة عن النظر فيه. ويمكن تقديم طلب جديد في أي وقت.
withdraw-warning = لا يُرد الرسم المدفوع، ولا يمكن الرجوع عن ذلك.
withdraw-button = سحب الطلب
withdraw-done = تم سحب الطلب.
changed-question = السؤال
changed-was = الإجابة الموقّعة
changed-now = الإجابة الصحيحة
changed-accepted = اعتُمدت
changed-declined = لم تُعتمد
changed-taken-back = سُحبت

amend-title = تصحيح إجاباتكم
amend-lead = أرسلتم هذه الإجابات في { $moment }. اختاروا الصفحة التي فيها الخطأ، وصحّحوه واحفظوه، ثم أرسلوا جميع التصحيحات معًا. تعتمد البعثة كل تصحيح أو تبيّن لكم سبب عدم اعتماده. لا يكلّف ذلك شيئًا.
amend-choose = أين الخطأ؟
amend-typed = ما غيّرتموه حتى الآن
amend-problems = يُرجى تصحيح ما يلي قبل إرسال التصحيحات
amend-reason = كيف حدث الخطأ؟ (اختياري)
amend-reason-hint = مثلًا: «أخطأت في قراءة التاريخ في جواز سفري».
amend-send = إرسال التصحيحات
amend-discard = إلغاء التغييرات
amend-keep = حفظ التغييرات
amend-kept = حُفظت التغييرات. لا يُعتدّ بها إلا بعد إرسالها واعتماد البعثة لها.
amend-sent = أُرسلت التصحيحات. ستعتمدها البعثة أو تراسلكم.
amend-discarded = أُلغيت التغييرات. تبقى إجاباتكم كما وقّعتموها.
amend-taken-back = سُحبت التصحيحات. يمكنكم تغييرها أدناه وإرسالها من جديد.
problem-amend-nothing = لم تغيّروا أي إجابة، فلا شيء يُرسَل.
corrections-title = التصحيحات
corrections-text = هل في إحدى إجاباتكم خطأ؟ يمكنكم تصحيحه دون طلب جديد ودون رسم جديد.
corrections-begin = تصحيح إجابة
corrections-asked = أُرسلت في { $moment }
corrections-reason = سبب عدم اعتماد بعضها
corrections-wait = لم تبتّ البعثة بعد في هذه التصحيحات. لن يُتخذ قرار بشأن تأشيرتكم قبل ذلك.
corrections-take-back = سحب التصحيحات
revocation-title = التنازل عن التأشيرة
revocation-text = تطلبون من البعثة إلغاء تأشيرتكم. تقرر البعثة وتراسلكم؛ وتبقى التأشيرة سارية إلى ذلك الحين.
revocation-reason = ما سبب الرغبة في التنازل عنها؟ (اختياري)
revocation-reason-hint = لا يلزم ذكر السبب.
revocation-button = طلب الإلغاء
revocation-done = طُلب من البعثة إلغاء تأشيرتكم.

## الحفظ في المتصفح

autosave-saved = تم الحفظ في الساعة { $time }
autosave-offline = محفوظ على هذا الجهاز: لا يوجد اتصال. يمكن متابعة الكتابة؛ سيُرسل كل شيء تلقائيًا فور عودة الاتصال.
autosave-signed-out = انتهت الجلسة. ما يُكتب محفوظ على هذا الجهاز. يُرجى تسجيل الدخول من جديد على هذا الجهاز، فيُرسل.
autosave-failed = محفوظ على هذا الجهاز، ولم يُرسل بعد. سنعيد المحاولة تلقائيًا؛ ويمكن أيضًا الضغط على «حفظ ومتابعة».
autosave-list = أين توجد الإجابات
autosave-there = محفوظة
autosave-here = على هذا الجهاز، في انتظار الإرسال
autosave-nowhere = لم تُحفظ بعد
autosave-held = تغيرت في مكان آخر: يُرجى الاختيار أعلاه
autosave-stale = تغيرت الإجابة عن «{ $label }» في نافذة أخرى منذ فتح هذه الصفحة. المكتوب هناك: { $there }. وما كُتب هنا لا يزال في الخانة. أيهما الصحيح؟
autosave-mine = الإبقاء على المكتوب هنا
autosave-theirs = اعتماد الإجابة الأخرى
section-opened = ظهر سؤال آخر: { $questions }
problem-answer-stale = تغيرت الإجابة عن «{ $label }» في نافذة أخرى منذ فتح هذه الصفحة. المكتوب هناك: { $there }. وما كُتب هنا لا يزال في الخانة: يُرجى الحفظ من جديد لإبقائه، أو تغييره.

## سطور جواز السفر

passport-photo = أو تصوير صفحة البيانات
passport-photo-hint = تُقرأ الصورة على هذا الجهاز ولا تُرسل. ضعوا الصفحة مستوية دون انعكاسات، وليظهر في الصورة سطرا الحروف والعلامات في أسفلها.
passport-photo-reading = جارٍ قراءة الصورة. قد يستغرق ذلك نصف دقيقة في المرة الأولى.
passport-photo-read = تمت القراءة. قارنوا السطرين أدناه بجواز سفركم.
passport-photo-none = تعذر العثور على السطرين. صوّروا الصفحة من الأعلى مباشرة صورة واضحة دون انعكاسات، أو اكتبوا السطرين.
passport-photo-failed = تتعذر قراءة الصورة هنا. يُرجى كتابة السطرين بدلًا من ذلك.
passport-read = قراءة السطرين
passport-marked = السطران كما قُرئا، مع تمييز ما لا يتطابق:
passport-wrong = (لا يتطابق)
passport-filled = مُلئ من جواز السفر: { $fields }.
passport-filled-differs = مُلئ من جواز السفر: { $fields }. وثمة إجابات أخرى تختلف عنه: يُرجى اختيار الصحيح منها أدناه.
passport-agrees = يمكن قراءة السطرين، والإجابات تطابقهما.
passport-unread = يمكن قراءة السطرين، لكن لا يوجد اتصال لمقارنتهما بالإجابات. يُرجى الضغط على «قراءة السطرين» لاحقًا.
passport-differs = ما في جواز السفر يختلف عما كُتب. يُرجى اختيار الصحيح.
passport-later = عند الإبقاء على إجابة تختلف عن جواز السفر يُرجى تصحيح السطرين أو إفراغ الخانة قبل إرسال الطلب.
passport-mine = المكتوب: { $answer }
passport-take = في جواز السفر: { $answer }
applicant-nothing = بلا إجابة
applicant-name = الاسم
