# إطار كل صفحة، والصفحات العامة، وصفحات الأخطاء.

## الإطار

site-title = { $page } – Vidimus
site-title-error = خطأ: { $page } – Vidimus
site-service = خدمة التأشيرات
site-demo-tag = عرض تجريبي
site-demo-text = الدولة الخيالية { $state } – عرض تجريبي. لا تسري أي تأشيرة تصدر هنا.
ui-skip = الانتقال إلى المحتوى الرئيسي
ui-languages = اللغة
# اسم هذه اللغة بها.
ui-language = العربية
ui-menu = القائمة
ui-back = رجوع
ui-back-nav = رجوع
ui-error-prefix = خطأ:
ui-error-summary = ثمة مشكلة
ui-success = تم بنجاح
ui-important = هام
ui-warning = تحذير
ui-pages = الصفحات
ui-previous = الصفحة السابقة
ui-next = الصفحة التالية
ui-change = تغيير
ui-save = حفظ
ui-cancel = تراجع
ui-day = اليوم
ui-month = الشهر
ui-year = السنة
nav-applications = طلباتي
nav-desk = الملفات
nav-print = الطباعة
nav-stock = المخزون
nav-border = التدقيق الحدودي
nav-admin = الإدارة
nav-audit = المراجعة
nav-sign-in = تسجيل الدخول
nav-sign-out = تسجيل الخروج
footer-title = عن هذه الخدمة
footer-privacy = الخصوصية
footer-accessibility = إمكانية الوصول
footer-security = الإبلاغ عن ثغرة
footer-staff = دخول الموظفين
footer-text = تعمل هذه الخدمة بنظام Vidimus، وهو نظام مفتوح لإصدار التأشيرات.
session-ended-kept = انتهت الجلسة بسبب عدم النشاط مدةً من الزمن. ما كُتب لا يزال هنا. يُرجى مراجعته وإرساله من جديد.
session-ended-sign-in = انتهت الجلسة بسبب عدم النشاط مدةً من الزمن. يُرجى تسجيل الدخول من جديد: ما كُتب محفوظ وسيظهر بعد ذلك.
session-ended-kept-no-file = انتهت الجلسة بسبب عدم النشاط مدةً من الزمن. ما كُتب لا يزال هنا. يُرجى اختيار الملف من جديد ومراجعة كل شيء ثم الإرسال.
session-ended-no-file = انتهت الجلسة بسبب عدم النشاط مدةً من الزمن. يُرجى تسجيل الدخول من جديد: ما كُتب محفوظ وسيظهر بعد ذلك. لم يصل الملف؛ يُرجى اختياره من جديد.
session-ended-lost = انتهت الجلسة بسبب عدم النشاط مدةً من الزمن، ولم يصل ما أُرسل للتو. يُرجى تسجيل الدخول من جديد وإعادة الإرسال.
session-title = هل ما زلتم هنا؟
session-ends-two = ستنتهي الجلسة خلال أقل من دقيقتين بسبب عدم النشاط مدةً من الزمن.
session-ends-one = ستنتهي الجلسة خلال أقل من دقيقة بسبب عدم النشاط مدةً من الزمن.
session-ends-last = حرصًا على سلامتكم ستنتهي الجلسة خلال أقل من دقيقتين. يُرجى تسجيل الدخول من جديد للمتابعة هنا.
session-ends-last-here = حرصًا على سلامتكم ستنتهي الجلسة خلال أقل من دقيقتين. ما كُتب يبقى في هذه الصفحة. يُرجى تسجيل الدخول من جديد في علامة تبويب أخرى ثم العودة إلى هنا للمتابعة.
session-over = انتهت الجلسة. ما كُتب محفوظ. يُرجى تسجيل الدخول من جديد للمتابعة هنا.
session-over-staff = انتهت الجلسة. يُرجى تسجيل الدخول من جديد للمتابعة هنا.
session-over-here = انتهت الجلسة. ما كُتب يبقى في هذه الصفحة. يُرجى تسجيل الدخول من جديد في علامة تبويب أخرى ثم العودة إلى هنا للمتابعة.
session-stay = مواصلة الجلسة
session-again = تسجيل الدخول من جديد
session-again-apart = تسجيل الدخول من جديد في علامة تبويب أخرى
leave-title = توجد إجابات لم تُرسل بعد
leave-text = تبقى على هذا الجهاز ولا يستطيع أحد قراءتها هناك. وتُرسل عند تسجيل الدخول من جديد على هذا الجهاز.
waiting-count = الإجابات التي تنتظر الإرسال على هذا الجهاز:
offline-title = لا يوجد اتصال
offline-text = ما كُتب محفوظ على هذا الجهاز. وفور عودة الاتصال تُفتح هذه الصفحة من جديد ويُرسل كل شيء.
offline-again = إعادة المحاولة

## صفحة البداية

start-title = طلب تأشيرة
start-heading = طلب تأشيرة لدخول { $state }
start-lead = هنا يمكن ملء الطلب وإرسال المستندات معه ومتابعته إلى حين استعادة جواز السفر. يستغرق ذلك نحو 30 دقيقة، ويمكن التوقف في أي وقت والمتابعة لاحقًا.
start-apply = تقديم طلب الآن
start-return-title = لمن بدأ طلبًا من قبل
start-return-text = لمتابعة طلب أو قراءة رسائلنا أو معرفة ما وصل إليه الملف، نرسل رابطًا إلى عنوان البريد الإلكتروني؛ ولا حاجة إلى تذكر كلمة مرور.
start-sign-in = تسجيل الدخول بالبريد الإلكتروني
start-needs-title = ما يلزم لتقديم الطلب
start-need-passport = جواز السفر
start-need-photo = صورة حديثة للوجه
start-need-mail = عنوان بريد إلكتروني يمكن فتحه الآن
start-need-dates = تواريخ السفر ومكان الإقامة
start-your-name = معرفة كيفية كتابة الاسم في التأشيرة
start-steps-title = خطوات الطلب
start-step-purpose-title = تحديد غرض السفر
start-step-purpose-text = نبيّن التأشيرة المناسبة والمستندات اللازمة لها وتكلفتها قبل طلب أي بيانات شخصية.
start-step-form-title = ملء الاستمارة
start-step-form-text = تُحفظ كل صفحة عند مغادرتها. ونتحقق من الأسماء وأرقام جوازات السفر ما دام تصحيحها ممكنًا.
start-step-papers-title = إضافة المستندات
start-step-papers-text = يمكن تصويرها أو مسحها ضوئيًا. وننبّه فورًا إلى ما تتعذر قراءته.
start-step-send-title = المراجعة والإرسال
start-step-send-text = يظهر كل شيء في صفحة واحدة قبل التوقيع، ثم يصدر رقم مرجعي.
start-step-decision-title = متابعة الملف
start-step-decision-text = تظهر دائمًا الخطوة التالية والجهة التي تقوم بها وموعدها. وإذا رُفض الطلب بيّنّا السبب وطريقة الطعن.

## الاسم في التأشيرة

your-name-title = الاسم في التأشيرة
your-name-text = تقرأ الأجهزة على الحدود الاسم بالأحرف من A إلى Z. يُرجى كتابته كما هو في جواز السفر لمعرفة ما يصير إليه. لا يُحفظ أي شيء.
your-name-line = السطر الأول من التأشيرة
your-name-small = السطر الأول من ملصق التأشيرة الصغير
your-name-rewritten = ما يُكتب بأحرف أخرى:
your-name-left-out = يُحذف
your-name-cut = في السطر { $places } خانة للاسم. هذه الأحرف لا تتسع لها الخانات فتُحذف: { $cut }. وتبقى التأشيرة سارية، فالأجهزة تعرف أن الأسماء الطويلة تُختصر.
your-name-whole = الاسم كاملًا:
your-name-refused = لا توجد قاعدة لكتابة «{ $letter }». يُرجى كتابة الاسم كما هو في السطرين المحتويين على علامات «{"\u2066<\u2069"}» أسفل صفحة الصورة في جواز السفر.
your-name-show = عرض
problem-your-name-empty = يُرجى إدخال اللقب. ومن له اسم واحد فقط يكتبه هنا.

## الأخطاء

error-home = الانتقال إلى صفحة البداية
error-reference = عند مراسلتنا يُرجى ذكر هذا المرجع:
error-not-found-title = الصفحة غير موجودة
error-not-found-text = لا توجد صفحة في هذا العنوان. إذا كُتب العنوان يدويًا فيُرجى التحقق منه. وإذا أدى إليه رابط فربما نُقلت الصفحة.
error-forbidden-title = لا يُسمح لكم بعرض هذه الصفحة
error-forbidden-text = سبق تسجيل الدخول، لكن الحساب لا يملك صلاحية القيام بذلك. إذا كان ذلك لازمًا للعمل فيُرجى سؤال المسؤول عن النظام.
error-foreign-origin-title = ورد هذا الطلب من موقع آخر
error-foreign-origin-text = حرصًا على الحماية لا تُقبل الاستمارات إلا من صفحات هذا الموقع. يُرجى العودة إلى الصفحة في هذا الموقع وإعادة المحاولة.
error-stale-title = سبقكم شخص آخر
error-stale-text = لم تعد هذه الصفحة محدَّثة حين أُرسلت. لم يتغير شيء. يُرجى فتحها من جديد لمعرفة الوضع الحالي.
error-too-large-title = الحجم أكبر من المسموح
error-too-large-text = ما أُرسل أكبر مما يمكن استقباله، فلم يُحفظ منه شيء. وكل ما حُفظ سابقًا لا يزال موجودًا. يُرجى الرجوع وإرسال ملف أصغر أو نص أقصر.
error-bad-request-title = تعذرت القراءة
error-bad-request-text = ما وصل ناقص أو تلف في الطريق، فلم يُحفظ منه شيء. وكل ما حُفظ سابقًا لا يزال موجودًا. يُرجى الرجوع وفتح الصفحة من جديد وإعادة الإرسال.
error-too-many-title = محاولات أكثر من المسموح
error-too-many-text = وردت طلبات كثيرة في وقت قصير. يُرجى الانتظار بضع دقائق ثم إعادة المحاولة.
error-unavailable-title = الخدمة غير متاحة حاليًا
error-unavailable-text = يُرجى إعادة المحاولة بعد بضع دقائق. ما حُفظ في أمان.
error-internal-title = حدث خطأ من جانبنا
error-internal-text = ليس هذا خطأ منكم، وما حُفظ في أمان. يُرجى إعادة المحاولة بعد بضع دقائق.
error-stale = تغيرت البيانات منذ فتح الصفحة. ما كُتب لا يزال هنا: يُرجى مراجعته وإرساله من جديد.
error-throttled = محاولات أكثر من المسموح. يُرجى الانتظار { $seconds } ثانية ثم إعادة المحاولة.

keep-title = الاحتفاظ بما لم ترسلوه
keep-count = { $count ->
    [zero] ليس لديكم طلبات لم ترسلوها.
    [one] لديكم طلب لم ترسلوه.
    [two] لديكم طلبان لم ترسلوهما.
    [few] لديكم { $count } طلبات لم ترسلوها.
    [many] لديكم { $count } طلبًا لم ترسلوها.
   *[other] لديكم { $count } طلب لم ترسلوها.
}
keep-last-day = يُحذف مع كل الإجابات والمستندات بعد { $day }، وإن كانت عدة طلبات فأولها.
keep-button = الاحتفاظ حتى { $day }
keep-otherwise = إذا لم تعودوا تحتاجون إليه فلا يلزمكم فعل شيء.
keep-done = حُفظ حتى { $day }. سجّلوا الدخول للمتابعة.

security-title = الإبلاغ عن ثغرة في هذه الخدمة
security-lead = هل وجدتم طريقة لرؤية ما ليس لكم أو تغييره، أو أي ثغرة أخرى في هذه الخدمة؟ أخبرونا بها، ولا يلزم ذكر الاسم.
security-contact = الكتابة إلى
security-languages = اللغات
security-answer = نجيب خلال
security-publish = يمكنكم النشر بعد
security-promise = ما نعد به
security-promise-answer = يجيبكم شخص ويخبركم بما نفعله.
security-promise-fix = نصلحها بالسرعة التي يتطلبها الخطر، ونخبر من تعرضت بياناتهم للخطر.
security-promise-publish = يمكنكم نشر ما وجدتموه بعد { $days } من الإبلاغ عنه، سواء أصلحناه أم لا.
security-promise-thanks = نشكركم بالاسم إن أردتم ذلك.
security-promise-law = لا نتخذ أي إجراء قانوني ضد من يلتزم بما يلي.
security-please = ما نطلبه منكم
security-please-read-only = لا تنظروا إلى أكثر مما يلزم لإظهار الثغرة، ولا تغيروا شيئًا.
security-please-own = استخدموا طلباتكم أنتم كلما أمكن ذلك.
security-please-people = احتفظوا لأنفسكم بما ترونه عن الآخرين واحذفوه.
security-please-wait = لا تبطئوا الخدمة على الآخرين.
security-file = المعلومات نفسها للبرامج (RFC 9116):

footer-rules = القواعد
rules-title = قواعد الدولة
rules-lead = هذه القواعد هي وحدها ما يُبت به في الطلب: لا تُحسب لأي شخص درجة، ولا تُراعى الجنسية إلا حيث تسميها قاعدة. وكل صفحة تتبع قاعدة تسميها كما ترد هنا.
rules-version = النسخة { $version }. يحتفظ الطلب بالنسخة النافذة عند إرساله.
rules-and = { "، " }
rules-column-rule = القاعدة
rules-column-says = ما تنص عليه
rules-need = التأشيرة والبعثة
rules-papers = المستندات وجواز السفر
rules-money = المال
rules-time = الآجال
rules-stay = الإقامة والصلاحية
rules-examination = الدراسة
rules-decision = القرار
rule-exemption = لا يحتاج مواطنو { $states } إلى تأشيرة لمدة أقصاها { $count } من الأيام لغرض: { $purposes }.
rule-visa-type = { $name }، لغرض: { $purposes }.
rule-visa-entries = { $name }: { $entries }.
rule-visa-days = { $name }: إقامة أقصاها { $count } من الأيام.
rule-visa-validity = { $name }: صلاحية أقصاها { $count } من الأيام.
rule-visa-grace = { $name }: تُضاف إلى صلاحية الدخول الواحد { $count } من الأيام تحسبًا لتأخر السفر.
rule-post-named = تخدم { $name } المقيمين في: { $states }.
rule-post-others = تخدم { $name } المقيمين في كل بلد لا تسميه أي بعثة.
rule-paper-required = { $name }: مستند مطلوب.
rule-paper-conditional = { $name }: مستند مطلوب { $when }.
rule-fee-from = من سن { $from }: { $amount }.
rule-fee-between = من سن { $from } إلى ما قبل سن { $below }: { $amount }.
rule-waiver-part = { $name }: يبقى للدفع { $amount }.
rule-waiver-whole = { $name }: لا يُدفع شيء.
rule-refund-not-competent = يُرد الرسم إذا كان الاختصاص لمكتب آخر.
rule-refund-inadmissible = يُرد الرسم إذا كان الطلب غير مقبول شكلًا.
rule-decision-days = يصدر القرار خلال { $count } من الأيام بعد قبول الطلب شكلًا.
rule-extension-days = يجوز في حالة فردية تمديد أجل القرار إلى { $count } من الأيام.
rule-exceptional-days = يجوز في حالات استثنائية تحتاج إلى مستندات أخرى تمديد أجل القرار إلى { $count } من الأيام.
rule-urgent-days = يُبت في الحالة العاجلة خلال { $count } من الأيام من يوم تصنيفها عاجلة.
rule-consultation-days = تجيب الجهة المستشارة خلال { $count } من الأيام، وسكوتها يعني عدم الاعتراض.
rule-notice-days = يُعد القرار مستلَمًا بعد { $count } من الأيام من إرساله.
rule-appeal-days = يجوز الطعن خلال { $count } من الأيام من الاستلام.
rule-papers-days = يُمنح من تُطلب منه مستندات { $count } من الأيام على الأقل.
rule-stops = يجوز وقف أجل القرار في أثناء انتظار المستندات.
rule-outage-moves = إذا وقع اليوم الأخير في عطل مدته { $count } من الساعات أو أكثر انتقل إلى أول يوم بعده.
rule-outage-extends = لا تُحسب أيام العطل الذي مدته { $count } من الساعات أو أكثر.
rule-closed-day-next = إذا وقع اليوم الأخير في يوم إغلاق البعثة انتقل إلى يوم العمل التالي.
rule-earliest-months = يُستلم الطلب ابتداءً من { $count } من الأشهر قبل السفر.
rule-latest-days = يُستحسن تقديم الطلب قبل السفر بما لا يقل عن { $count } من الأيام.
rule-passport-months = جواز السفر صالح { $count } من الأشهر على الأقل بعد المغادرة.
rule-passport-years = صدر جواز السفر خلال { $count } من السنوات السابقة للطلب.
rule-passport-pages = في جواز السفر { $count } من الصفحات الفارغة على الأقل.
rule-stays = لا تتجاوز الإقامة { $count } من الأيام في أي مدة من { $within } يومًا.
rule-multi-entry = دخول متعدد لمدة { $years } من السنوات بعد { $visas } من التأشيرات المستعملة وفق القانون خلال { $within } من السنوات{ $least ->
    [0] .
   *[other] ، كل منها بدخول متعدد ولمدة { $least } من السنوات على الأقل.
}
rule-consultation-nationalities = تُستشار جهة أخرى بشأن مواطني { $states }.
rule-screening-hit = ينظر شخص في قيد من قوائم المراقبة ابتداءً من درجة { $count } من 1000.
rule-screening-serious = ابتداءً من درجة { $count } من 1000 ينظر فيه شخصان.
rule-condition = شرط: { $name }.
rule-ground = السبب { $number }: { $name }
rule-review-grounds = يراجع شخص آخر الرفض المبني على أحد الأسباب { $grounds } قبل البت فيه{ $count ->
    [0] .
   *[other] ، وكذلك أول { $count } من مقترحات كل موظف.
}
rule-review-first = يراجع شخص آخر أول { $count } من مقترحات كل موظف قبل البت فيها.
rule-review-share = من كل 1000 قرار يُسحب { $count } بالقرعة ويراجعه شخص آخر.
rule-second-person = من يقترح قرارًا لا يتخذه: يلزم شخصان.
rule-appeal-body = يُقدَّم الطعن في قرار { $post } إلى: { $name }.
rule-scope-visas = فقط لما يأتي: { $visas }.
rule-scope-purposes = فقط لهذه الأغراض: { $purposes }.
rule-scope-minors = للقاصرين فقط.
rule-scope-eu-only = فقط لأفراد أسر مواطني الاتحاد أو المنطقة الاقتصادية الأوروبية أو سويسرا.
rule-scope-eu-never = لا يسري على أفراد أسر مواطني الاتحاد أو المنطقة الاقتصادية الأوروبية أو سويسرا.
