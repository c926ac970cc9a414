# صفحات مقدم الطلب.

## كلمات قصيرة

applicant-choose = اختيار
applicant-optional = { $label } (اختياري)
applicant-accept = إقرار
applicant-accepted = تم القبول
applicant-free = بلا رسم
applicant-stale = تغيّر طلبكم منذ فتح الصفحة. لم يُنفَّذ شيء. يُرجى مراجعته أدناه وإعادة المحاولة.
problem-draft-too-large = الإجابات أطول من أن تُحفظ معًا. يُرجى اختصار أطولها.
problem-too-many-drafts = عدد الطلبات المبدوءة أكبر من المسموح. يُرجى حذف طلب لا حاجة إليه من «طلباتي».
problem-visa-type-gone = لم يعد هذا النوع من التأشيرات يُمنح. يُرجى اختيار نوع آخر.

## ما تتطلبه الرحلة

apply-title = ما يلزم للحصول على التأشيرة
apply-lead = بعد خمسة أسئلة نبيّن التأشيرة المناسبة والمستندات اللازمة لها وتكلفتها. لا يُحفظ أي شيء.
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
apply-show = عرض ما يلزم
problem-apply-nationality = يُرجى اختيار الجنسية المدونة في جواز السفر.
problem-apply-residence = يُرجى اختيار بلد الإقامة.
problem-apply-purpose = يُرجى اختيار غرض السفر.
problem-apply-days = يُرجى كتابة عدد الأيام عددًا صحيحًا، مثل 10.
problem-apply-entries = يُرجى اختيار عدد مرات الدخول.
problem-apply-no-post = لا توجد بعثة قنصلية تخدم هذا البلد.
problem-apply-no-visa = لا توجد تأشيرة لهذا الغرض. يُرجى اختيار غرض آخر.
problem-apply-too-long = أطول إقامة لهذا الغرض بالأيام: { $max }. يُرجى كتابة عدد أصغر أو اختيار غرض آخر.
problem-apply-entries-not-given = لا توجد تأشيرة لإقامة بهذا الطول تتيح هذا العدد من مرات الدخول. يُرجى اختيار عدد آخر من مرات الدخول أو إقامة أقصر.

needs-title = هذا ما يلزم
needs-visa = نوع التأشيرة
needs-purpose = الغرض
needs-longest = أطول إقامة
needs-post = البعثة القنصلية
needs-papers = المستندات
needs-papers-first = لا يمكن إرسال الطلب من دون ما يلي:
needs-papers-then = يُرفع ما يلي مع الطلب أو يُحضر إلى الشباك:
needs-paper-minors = { $paper }، لمقدمي الطلبات القاصرين
needs-fee = الرسم
needs-fee-everybody = الجميع
needs-fee-from = العمر بالسنوات: { $from } فأكثر
needs-fee-below = العمر بالسنوات: أقل من { $below }
needs-fee-between = العمر بالسنوات: { $from } فأكثر وأقل من { $below }
needs-fee-text = يتوقف الرسم على العمر يوم تقديم الطلب، ويُدفع عند الشباك. ويدفع التلاميذ والباحثون وبعض الفئات الأخرى رسمًا أقل أو لا يدفعون شيئًا؛ والقواعد معروفة لدى الشباك.
needs-times = المواعيد
needs-earliest = أقرب موعد لتقديم الطلب، بعدد الأشهر قبل الرحلة: { $months }.
needs-latest = آخر موعد لتقديم الطلب، بعدد الأيام قبل الرحلة: { $days }.
needs-decision = مهلة القرار، بعدد الأيام بعد الحضور إلى الشباك: { $days }. وقد تطول في بعض الحالات، وعندئذ نبلغكم بذلك.
needs-passport = مدة سريان جواز السفر اللازمة، بعدد الأشهر بعد الرحلة: { $months }.
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
papers-lead = يُرجى تصوير كل مستند أو مسحه ضوئيًا بحيث يُقرأ كل ما فيه. ويمكن رفع ملفات عدة للمستند الواحد.
papers-limits = الصيغ المقبولة JPEG أو PNG أو PDF، والحد الأقصى للملف الواحد { $megabytes } ميغابايت. ونزيل البيانات الخفية مثل مكان التقاط الصورة.
papers-there = المستندات الموجودة: { $there } من { $of }
papers-must = لازم قبل الإرسال
papers-or-counter = يُرفع أو يُحضر إلى الشباك
papers-perhaps = قد يلزم
papers-is-there = موجود
papers-if-you-like = لأي شيء آخر ترغبون في تقديمه.
papers-portrait-rules = الوجه من الأمام والعينان مفتوحتان ولا شيء أمام الوجه، وخلفية فاتحة موحدة اللون، ولم تمضِ على الصورة أكثر من ستة أشهر. نقص الصورة إلى 35 × 45 مليمترًا؛ يُرجى التحقق أدناه من ظهور الوجه كاملًا.
papers-portrait-alt = الصورة الشخصية كما ستظهر في الطلب
papers-choose = اختيار ملف
papers-choose-more = اختيار ملف آخر
papers-choose-portrait = اختيار صورة للوجه
papers-replace-portrait = اختيار صورة أخرى بدلًا منها
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
sent-next-counter = يُرجى الحضور إلى الشباك في مهلة عدد أيامها { $days }: { $post }، { $address }.
sent-next-bring = يُرجى إحضار جواز السفر وهذا الإيصال وأصول المستندات. تُؤخذ عند الشباك بصمات الأصابع ويُدفع الرسم.
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
problem-message-empty = يُرجى كتابة الرسالة أولًا.

timeline-submitted = أرسلتم الطلب.
timeline-lodged = استلمت البعثة ملفكم ({ $text }).
timeline-fee-paid = دفعتم الرسم.
timeline-fee-refunded = رُدّ الرسم.
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
revocation-title = التنازل عن التأشيرة
revocation-text = تطلبون من البعثة إلغاء تأشيرتكم. تقرر البعثة وتراسلكم؛ وتبقى التأشيرة سارية إلى ذلك الحين.
revocation-reason = ما سبب الرغبة في التنازل عنها؟ (اختياري)
revocation-reason-hint = لا يلزم ذكر السبب.
revocation-button = طلب الإلغاء
revocation-done = طُلب من البعثة إلغاء تأشيرتكم.

## الحفظ في المتصفح

autosave-saved = تم الحفظ في الساعة { $time }
autosave-offline = لم يُحفظ بعد: لا يوجد اتصال. يُرجى إبقاء هذه الصفحة مفتوحة؛ سنعيد المحاولة تلقائيًا.
autosave-failed = لم يُحفظ بعد. يُرجى الضغط على «حفظ ومتابعة»؛ وإذا انتهت الجلسة فيمكن تسجيل الدخول من جديد ولا يُفقد شيء.
autosave-stale = تغيرت الإجابة عن «{ $label }» في نافذة أخرى منذ فتح هذه الصفحة. المكتوب هناك: { $there }. وما كُتب هنا لا يزال في الخانة. أيهما الصحيح؟
autosave-mine = الإبقاء على المكتوب هنا
autosave-theirs = اعتماد الإجابة الأخرى
section-opened = ظهر سؤال آخر: { $questions }
problem-answer-stale = تغيرت الإجابة عن «{ $label }» في نافذة أخرى منذ فتح هذه الصفحة. المكتوب هناك: { $there }. وما كُتب هنا لا يزال في الخانة: يُرجى الحفظ من جديد لإبقائه، أو تغييره.

## سطور جواز السفر

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
