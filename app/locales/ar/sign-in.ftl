# تسجيل الدخول والخروج، والحساب الشخصي.

sign-in-title = تسجيل الدخول بالبريد الإلكتروني
sign-in-lead = نرسل رابطًا، ولا حاجة إلى تذكر كلمة مرور. يُرجى استعمال العنوان نفسه في كل مرة للعثور على الطلبات من جديد.
sign-in-email = عنوان البريد الإلكتروني
sign-in-email-hint = مثال: {"\u2066name@example.org\u2069"}
sign-in-send = إرسال الرابط
sign-in-to-staff = أعمل في بعثة قنصلية
sign-in-sent-title = يُرجى تفقد البريد
sign-in-sent-text = أرسلنا رابطًا إلى { $address }. يصلح الرابط مرة واحدة، ومدته بالدقائق: { $minutes }.
sign-in-sent-nothing = ألم يصل شيء؟ يُرجى تفقد مجلد البريد غير المرغوب فيه والتحقق من صحة العنوان.
sign-in-sent-demo = في هذا العرض التجريبي لا حاجة إلى صندوق بريد.
sign-in-sent-demo-open = فتح الرابط الوارد في الرسالة
sign-in-link-title = تسجيل الدخول
sign-in-link-text = الرابط صالح. يُرجى الضغط على الزر لتسجيل الدخول على هذا الجهاز.
sign-in-link-use = تسجيل الدخول
sign-in-link-dead-title = لم يعد هذا الرابط صالحًا
sign-in-link-dead-text = يصلح الرابط مرة واحدة، ومدته بالدقائق: { $minutes }. يُرجى طلب رابط جديد؛ لم يُفقد شيء مما كُتب.
sign-in-link-again = طلب رابط جديد
sign-in-problem-email = ليس هذا عنوان بريد إلكتروني. يُرجى كتابته على الشكل {"\u2066name@example.org\u2069"}.
sign-in-problem-wrong = اسم المستخدم أو كلمة المرور غير صحيح. يُرجى التحقق من كليهما وإعادة المحاولة.
sign-in-problem-code = هذا الرمز غير صحيح أو سبق استعماله. يُرجى انتظار الرمز التالي في التطبيق أو استعمال أحد رموز الاسترداد.
sign-in-problem-current = كلمة المرور الحالية غير صحيحة.
sign-in-problem-same = كلمة المرور الجديدة هي الحالية نفسها. يُرجى اختيار غيرها.

staff-sign-in-title = دخول الموظفين
staff-sign-in-login = اسم المستخدم
staff-sign-in-password = كلمة المرور
staff-sign-in-continue = متابعة
staff-sign-in-lost = عند فقدان كلمة المرور أو الجهاز يمكن للمسؤول عن النظام إعادة تهيئة الحساب.
staff-sign-in-to-applicant = أريد طلب تأشيرة

second-factor-title = الخطوة الثانية
second-factor-code = الرمز
second-factor-hint = الأرقام الستة الظاهرة الآن في التطبيق، أو أحد رموز الاسترداد.
second-factor-demo = الرمز في هذا العرض التجريبي هو { $code }.

set-up-title = إعداد الخطوة الثانية
set-up-lead = يلزم عند كل تسجيل دخول، إلى جانب كلمة المرور، رمز من تطبيق مصادقة على الهاتف.
set-up-step-app = فتح تطبيق مصادقة على الهاتف.
set-up-step-scan = مسح هذا المربع بالتطبيق.
set-up-step-code = كتابة الأرقام الستة التي تظهر بعد ذلك في التطبيق.
set-up-qr = رمز QR يحمل السر الخاص بتطبيق المصادقة
set-up-typing = إذا تعذر المسح فيُرجى كتابة ما يلي في التطبيق:
set-up-code-hint = ستة أرقام
set-up-finish = إنهاء

recovery-title = رموز الاسترداد
recovery-lead = عند فقدان الهاتف يتيح كل رمز من هذه الرموز الدخول مرة واحدة. يُرجى تدوينها أو طباعتها وحفظها بعيدًا عن الحاسوب.
recovery-warning = لا تظهر هذه الرموز إلا الآن.
recovery-continue = تم حفظها

account-title = حسابي
account-name = الاسم
account-roles = المهام
account-sessions = الأجهزة المسجَّل الدخول عليها
account-must-change = يُرجى اختيار كلمة مرور خاصة قبل المتابعة.
account-password-title = تغيير كلمة المرور
account-current = كلمة المرور الحالية
account-new = كلمة المرور الجديدة
account-new-hint = 8 أحرف على الأقل. تحسن كلمات عدة متتالية، وليس الاسم الشخصي.
account-change = تغيير كلمة المرور
account-changed = تم تغيير كلمة المرور. يُرجى تسجيل الدخول بالكلمة الجديدة.
account-sessions-title = تسجيل الخروج من كل الأجهزة
account-sessions-text = ينهي الجلسة على كل الأجهزة، ومنها هذا الجهاز.
account-end-all = تسجيل الخروج من كل الأجهزة
account-ended-all = تم تسجيل الخروج من كل الأجهزة.
