# الكلمات المتعلقة بالملفات التي يراها مقدم الطلب. وما عداها لا يراه إلا الموظفون.

check-period = تقديم الطلب ضمن المدة المحددة
check-papers = الاستمارة الموقعة وجواز السفر والصورة الشخصية
check-biometrics = أخذ البيانات البيومترية أو عدم اشتراطها
check-fee = دفع الرسم أو الإعفاء منه

entries-single = دخول واحد
entries-two = دخولان
entries-multiple = دخول متعدد

status-draft = لم يُرسل بعد
status-draft-next = يُرجى استكمال كل الأجزاء وإرسال الطلب.
status-sent = تم الإرسال
status-sent-next = يُرجى الحضور إلى شباك البعثة القنصلية مع جواز السفر وأصول المستندات.
status-being-examined = قيد الدراسة
status-being-examined-next = لا يلزم القيام بأي شيء. سنراسلكم عند حدوث أي تغيير.
status-papers-wanted = مطلوب منكم مستندات
status-papers-wanted-next = يُرجى رفع المستندات المذكورة أدناه.
status-interview-arranged = تم تحديد موعد مقابلة
status-interview-arranged-next = يُرجى الحضور إلى المقابلة في الوقت والمكان المذكورين أدناه.
status-visa-being-made = تأشيرتكم قيد الإعداد
status-visa-being-made-next = لا يلزم القيام بأي شيء. سنراسلكم حين يصبح استلام جواز السفر ممكنًا.
status-ready-to-collect = يمكن استلام جواز السفر
status-ready-to-collect-next = يُرجى الحضور إلى الشباك مع الإيصال ومستند يثبت الهوية.
status-visa-given = صدرت التأشيرة
status-visa-given-next = يُرجى التحقق من الملصق في جواز السفر: الاسم والتواريخ وعدد مرات الدخول.
status-refused = مرفوض
status-refused-next = الأسباب وطريقة الطعن مذكورة أدناه.
status-sent-elsewhere = الاختصاص لجهة أخرى
status-sent-elsewhere-next = يُرجى تقديم الطلب إلى الجهة المذكورة أدناه. ويُرد إليكم الرسم.
status-sent-back = أُعيد: ثمة ما كان ناقصًا
status-sent-back-next = ما كان ناقصًا مذكور أدناه. ويُرد إليكم الرسم، ويمكن تقديم طلب جديد.
status-withdrawn = سُحب بطلب منكم
status-withdrawn-next = لن يُتخذ أي إجراء آخر. ويمكن تقديم طلب جديد في أي وقت.
status-visa-ended = لم تعد التأشيرة سارية
status-visa-ended-next = الأسباب وطريقة الطعن مذكورة أدناه.
status-acts-applicant = أنتم
status-acts-post = البعثة القنصلية
status-acts-nobody = لا أحد

refusal-other-applicant = هذا الطلب تابع لحساب آخر.
refusal-other-policy = هذا الملف مرتبط بالإصدار { $version } من القواعد، وهو غير الإصدار المعمول به.
refusal-unknown-post = لا توجد بعثة بالرمز «{ $post }».
refusal-unknown-visa-type = لا تصدر البعثة تأشيرات من النوع { $visa_type }.
refusal-purpose = لا يشمل هذا النوع من التأشيرات غرض السفر. يُرجى اختيار نوع آخر.
refusal-no-purpose = يُرجى اختيار غرض واحد للسفر على الأقل.
refusal-trip-dates = تنتهي الرحلة قبل أن تبدأ. يُرجى تصحيح تاريخي الوصول والمغادرة.
refusal-too-early = لم يحن موعد تقديم الطلب بعد. يمكن تقديمه ابتداءً من { $from }.
refusal-arrival-past = انقضى تاريخ الوصول. يُرجى تصحيح تواريخ الرحلة.
refusal-guardian-missing = إذا كان صاحب الطلب قاصرًا وجب ذكر أحد الوالدين أو الوصي في الطلب.
refusal-document-missing = ما زال ينقص مستند لا يمكن إرسال الطلب من دونه. يُرجى رفعه في قسم «المستندات».
refusal-unknown-document = نوع المستند «{ $document }» غير معروف.
refusal-text-missing = الخانة «{ $field }» فارغة. يُرجى ملؤها.
refusal-text-too-long = النص في «{ $field }» طويل جدًا. الحد الأقصى لعدد الأحرف: { $max }.
refusal-nothing-chosen = يُرجى اختيار بند واحد على الأقل في «{ $field }».
refusal-person-needed = يجب أن يقوم شخص بهذه الخطوة.
refusal-inconsistent = ينقص هذا الملف شيء ينبغي أن يكون فيه. هذا خلل في النظام وليس خطأ منكم. لم يتغير شيء: يُرجى إبلاغ البعثة.
refusal-passport-mrz = تتألف المنطقة المقروءة آليًا في جواز السفر من سطرين طول كل منهما 44 أو 36 حرفًا، أو من ثلاثة أسطر طول كل منها 30 حرفًا. يُرجى مسحها من جديد.
refusal-unchanged = لن يتغير شيء.
refusal-nothing-amended = لن يُصحَّح شيء بذلك. يُرجى تغيير إجابة أولًا.
refusal-amendment-incomplete = بهذه الإجابات معًا لن يكون الطلب مكتملًا أو ستتناقض إجاباته. يُرجى مراجعتها وإرسالها من جديد.

problem-reference-length = يتألف المرجع من تسعة أحرف وأرقام على الشكل XXXX-XXXX-X. يُرجى عدّها ثم كتابته من جديد.
problem-reference-character = لا يحتوي المرجع إلا على أحرف وأرقام. يُرجى حذف أي علامة أخرى.
problem-reference-mistyped = في هذا المرجع خطأ في الكتابة. يُرجى مقارنته بالرسالة الإلكترونية ثم كتابته من جديد.
