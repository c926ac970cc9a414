# الرسائل الإلكترونية. لكل منها موضوع ونص (يفصل سطر فارغ بين فقراته) وكلمات لرابطها.
# قد يقرأ البريدَ آخرون: لا تذكر أي رسالة مقدم الطلب ولا جواز السفر ولا مضمون القرار.

mail-greeting = تحية طيبة وبعد،
mail-footer = أُرسلت هذه الرسالة آليًا ولا يقرأ أحد الردود عليها. لا نطلب كلمة المرور أبدًا، ولا يطلب أحد من مكتب التأشيرات مالًا بالبريد الإلكتروني.

mail-fact-line = { $label }: { $value }
mail-fact-reference = الطلب
mail-fact-until = آخر يوم
mail-fact-when = الموعد
mail-fact-place = المكان
mail-fact-post = مكتب التأشيرات
mail-fact-address = العنوان
mail-fact-login = اسم المستخدم

mail-sign-in-link-subject = رابط تسجيل الدخول
mail-sign-in-link-text = طُلب رابط لتسجيل الدخول. يصلح الرابط مرة واحدة خلال { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}.
    {""}
    إذا لم يصدر الطلب منكم فلا يلزم القيام بأي شيء: لا يستطيع أحد تسجيل الدخول بعنوانكم من دون هذا الرابط.
mail-sign-in-link-action = تسجيل الدخول

mail-submitted-subject = استلمنا الطلب { $reference }
mail-submitted-text = استلمنا طلبكم. تبيّن صفحتكم ما يلي ذلك وما ينبغي إحضاره.
    {""}
    لم يدرس مكتب التأشيرات الطلب بعد. ويمكن من الصفحة مراسلة المكتب وسحب الطلب.
mail-submitted-action = فتح الطلب

mail-lodged-subject = اكتمل الطلب { $reference } لدى مكتب التأشيرات
mail-lodged-text = تمت زيارتكم ويدرس مكتب التأشيرات طلبكم. تبيّن صفحتكم الموعد الذي يُنتظر صدور القرار قبله.
mail-lodged-action = فتح الطلب

mail-not-competent-subject = الطلب { $reference } من اختصاص جهة أخرى
mail-not-competent-text = لا يمكن لمكتب التأشيرات البت في طلبكم لأنه من اختصاص جهة أخرى. تبيّن صفحتكم هذه الجهة، ومآل الرسم وبصمات الأصابع.
mail-not-competent-action = فتح الطلب

mail-inadmissible-subject = تتعذر دراسة الطلب { $reference }
mail-inadmissible-text = ينقص شيء إلزامي، فتتعذر دراسة طلبكم. تبيّن صفحتكم ما ينقص، ومآل الرسم وبصمات الأصابع. ويمكن تقديم طلب جديد.
mail-inadmissible-action = فتح الطلب

mail-papers-wanted-subject = يحتاج مكتب التأشيرات إلى مستندات للطلب { $reference }
mail-papers-wanted-text = يحتاج مكتب التأشيرات إلى مستندات منكم لمتابعة العمل. تجدون قائمتها في صفحتكم، ويمكن رفعها هناك.
    {""}
    بعد آخر يوم يقرر المكتب بناءً على ما لديه.
mail-papers-wanted-action = عرض المستندات المطلوبة

mail-interview-subject = دعوة إلى مقابلة بشأن الطلب { $reference }
mail-interview-text = يود مكتب التأشيرات إجراء مقابلة معكم. يُرجى إحضار جواز السفر وهذه الرسالة.
    {""}
    إذا تعذر الحضور فيُرجى مراسلة المكتب من صفحتكم قبل ذلك اليوم.
mail-interview-action = فتح الطلب

mail-decision-subject = صدر قرار بشأن الطلب { $reference }
mail-decision-text = اتخذ مكتب التأشيرات قرارًا بشأن طلبكم. يمكن في صفحتكم قراءة القرار ومعرفة ما يمكن القيام به حياله.
mail-decision-action = قراءة القرار

mail-ready-to-collect-subject = يمكن استلام جواز السفر الخاص بالطلب { $reference }
mail-ready-to-collect-text = جواز السفر جاهز في مكتب التأشيرات. يُرجى إحضار ما يثبت الهوية. ويحتاج من يستلمه نيابة عنكم إلى إذن خطي منكم.
    {""}
    يُرجى التحقق من الملصق قبل المغادرة: الأسماء والتواريخ ورقم جواز السفر.
mail-ready-to-collect-action = عرض أوقات عمل المكتب

mail-withdrawn-subject = سُحب الطلب { $reference }
mail-withdrawn-text = سُحب طلبكم بناءً على رغبتكم. ولن يتخذ مكتب التأشيرات أي إجراء آخر بشأنه.
mail-withdrawn-action = فتح الطلب

mail-visa-ended-subject = خبر هام بشأن الطلب { $reference }
mail-visa-ended-text = اتخذ مكتب التأشيرات قرارًا بشأن التأشيرة الممنوحة لكم. يُرجى قراءته قبل السفر.
mail-visa-ended-action = قراءة القرار

mail-message-subject = رسالة من مكتب التأشيرات بشأن الطلب { $reference }
mail-message-text = في صفحتكم رسالة من مكتب التأشيرات. ويمكن الرد عليها هناك.
mail-message-action = قراءة الرسالة

mail-account-made-subject = حسابكم لطلبات التأشيرات
mail-account-made-text = أُنشئ حساب لكم. يسلمكم المسؤول عن النظام كلمة المرور الأولى شخصيًا؛ وعند تسجيل الدخول أول مرة تُختار كلمة مرور خاصة وتُعَدّ الرموز على الهاتف.
mail-account-made-action = تسجيل الدخول

mail-account-changed-subject = تغيّر حسابكم
mail-account-changed-text = تغيرت كلمة المرور أو رموز حسابكم في { $when }.
    {""}
    إذا لم يكن ذلك منكم فيُرجى إبلاغ المسؤول عن النظام فورًا.
mail-account-changed-action = تسجيل الدخول

job-error-effect-unknown = لا يُعرف هل أُرسلت هذه الرسالة: انقطع الاتصال أو توقف الخادم بعد تسليمها. لا يُعاد تشغيلها إلا إذا كانت رسالة ثانية لا تضر.
