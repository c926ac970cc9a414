# استمارة الطلب: العناوين والأسئلة والإرشادات والخيارات والمشكلات.
# ‏$label هو السؤال الذي تتعلق به المشكلة. وتصل التواريخ مكتوبة بالكلمات.

## عناوين قائمة المهام

group-trip = رحلتكم
group-passport = جواز السفر
group-person = البيانات الشخصية
group-family = العائلة
group-contact = السكن والعمل
group-stay = مكان الإقامة
group-means = النفقات
group-finish = قبل الإرسال

## الصفحات

section-purpose = غرض السفر
section-dates = مواعيد السفر
section-destination = وجهة السفر
section-onward = متابعة السفر إلى بلد آخر
section-passport = جواز السفر أو وثيقة السفر
section-passport-dates = تواريخ جواز السفر
section-names = الأسماء
section-birth-name = ألقاب أخرى
section-birth = الولادة
section-nationality = الجنسية
section-civil-status = الحالة الاجتماعية ورقم الهوية
section-guardian = أحد الوالدين أو الوصي
section-guardian-contact = الاتصال بأحد الوالدين أو الوصي
section-eu-family = قريب في الاتحاد الأوروبي
section-eu-family-person = مواطن الاتحاد الأوروبي أو المنطقة الاقتصادية الأوروبية أو سويسرا من العائلة
section-home-address = عنوان السكن
section-contact = وسائل الاتصال بكم
section-residence = بلد الإقامة
section-occupation = المهنة
section-employer = جهة العمل أو الدراسة
section-host = مكان الإقامة
section-host-contact = عنوان مكان الإقامة
section-organisation = الجهة الداعية
section-organisation-contact = جهة الاتصال لدى الجهة الداعية
section-payer = من يتحمل نفقات الرحلة
section-sponsor = الكفيل
section-fingerprints = بصمات سابقة
section-preparer = من ملأ هذه الاستمارة
section-declarations = الإقرارات

## إجابات مشتركة بين أسئلة كثيرة

option-yes = نعم
option-no = لا

## الرحلة

field-purposes = غرض الرحلة
field-purposes-hint = يُرجى اختيار كل ما ينطبق.
option-purposes-tourism = السياحة
option-purposes-business = الأعمال
option-purposes-family-or-friends = زيارة الأقارب أو الأصدقاء
option-purposes-cultural = الثقافة
option-purposes-sports = الرياضة
option-purposes-official = زيارة رسمية
option-purposes-medical = أسباب طبية
option-purposes-study = الدراسة
option-purposes-airport-transit = تغيير الطائرة في مطار
option-purposes-other = غرض آخر
field-purpose-details = تفاصيل أخرى عن الغرض
field-purpose-details-hint = على سبيل المثال المناسبة أو العلاج أو الشخص المزور. ملء هذه الخانة لازم عند اختيار «غرض آخر».
field-entries = ما عدد مرات الدخول المرغوب فيها؟
field-entries-hint = لا يُختار أكثر من مرة إلا إذا لزم الخروج ثم العودة.
option-entries-single = مرة واحدة
option-entries-two = مرتان
option-entries-multiple = أكثر من مرتين
field-arrival-date = يوم الوصول
field-arrival-date-hint = يوم أول وصول وشهره وسنته، مثال: 27 ثم 3 ثم 2027.
field-departure-date = يوم المغادرة
field-departure-date-hint = آخر يوم من الإقامة الأولى. ويُحسب يوم الوصول ويوم المغادرة كلاهما.
field-stay-days = ما عدد أيام الإقامة المرغوب فيها إجمالًا؟
field-stay-days-hint = تُحسب أيام كل الإقامات معًا.
field-main-destination = الوجهة الرئيسية
field-main-destination-hint = البلد الذي ستُقضى فيه أطول مدة.
field-other-destinations = بلدان أخرى في هذه الرحلة
field-other-destinations-hint = تُترك فارغة إن لم توجد.
field-first-entry = بلد الدخول الأول
field-first-entry-hint = البلد الذي ستُعبر حدوده أولًا بهذه التأشيرة.
field-going-on = هل ستتابعون السفر إلى بلد آخر يشترط تصريح دخول؟
field-going-on-hint = على سبيل المثال تأشيرة أو تصريح إقامة للبلد الذي تنتهي فيه الرحلة.
field-onward-country = البلد الذي يُتابَع السفر إليه
field-onward-permit-issuer = الجهة التي أصدرت تصريح الدخول
field-onward-permit-issuer-hint = الجهة المذكورة في التصريح.
field-onward-permit-from = تصريح الدخول سارٍ من
field-onward-permit-until = تصريح الدخول سارٍ حتى

## جواز السفر

field-passport-mrz = المنطقة المقروءة آليًا
field-passport-mrz-hint = اختياري. يُرجى مسح السطرين المحتويين على علامات «{"\u2066<\u2069"}» أسفل صفحة الصورة أو لصقهما. ويمكن بهما ملء الأسماء وتاريخ الميلاد ورقم جواز السفر.
field-passport-type = نوع الوثيقة
option-passport-type-ordinary = جواز سفر عادي
option-passport-type-diplomatic = جواز سفر دبلوماسي
option-passport-type-service = جواز سفر خدمة
option-passport-type-official = جواز سفر رسمي
option-passport-type-special = جواز سفر خاص
option-passport-type-other = وثيقة سفر أخرى
field-passport-type-other = ما هذه الوثيقة؟
field-passport-number = رقم جواز السفر
field-passport-number-hint = كما هو مطبوع في جواز السفر. لا أهمية للمسافات والشرطات.
field-passport-country = بلد الإصدار
field-passport-country-hint = البلد أو المنظمة التي أصدرت جواز السفر.
field-passport-issued = تاريخ الإصدار
field-passport-issued-hint = اليوم والشهر والسنة كما في جواز السفر، مثال: 27 ثم 3 ثم 2021.
field-passport-expires = سارٍ حتى
field-passport-expires-hint = اليوم والشهر والسنة كما في جواز السفر، مثال: 26 ثم 3 ثم 2031.
field-passport-authority = جهة الإصدار
field-passport-authority-hint = كما هي مطبوعة في جواز السفر، مثل وزارة أو مكتب أو رقم.

## الشخص

field-one-name = هل لكم اسم واحد فقط؟
field-one-name-hint = يُجاب بنعم إذا لم يكن في جواز السفر لقب واسم شخصي معًا.
field-surname = اللقب
field-surname-hint = اسم العائلة تمامًا كما هو في جواز السفر. ومن له اسم واحد فقط يكتبه هنا.
field-given-names = الأسماء الشخصية
field-given-names-hint = كل الأسماء الشخصية تمامًا كما هي في جواز السفر وبالترتيب نفسه.
field-native-name = الاسم الكامل بالكتابة الأصلية
field-native-name-hint = فقط إذا كان الاسم يُكتب بأحرف أخرى، مثل محمد أو Олена.
field-other-surname = هل سبق أن كان لكم لقب آخر؟
field-other-surname-hint = على سبيل المثال عند الولادة أو قبل الزواج.
field-birth-surname = اللقب عند الولادة أو اللقب السابق
field-birth-surname-hint = إذا تعددت الألقاب فيُبدأ باللقب عند الولادة.
field-birth-date = تاريخ الميلاد
field-birth-date-hint = اليوم والشهر والسنة، مثال: 12 ثم 8 ثم 1974. إذا لم يظهر اليوم أو الشهر في جواز السفر فيُكتب مكانه 00.
field-birth-place = مكان الولادة
field-birth-place-hint = المدينة أو القرية كما في جواز السفر.
field-birth-country = بلد الولادة
field-birth-country-hint = البلد الذي يتبع له المكان اليوم.
field-sex = الجنس
field-sex-hint = كما في جواز السفر.
option-sex-female = أنثى
option-sex-male = ذكر
option-sex-other = غير ذلك أو غير مذكور
field-nationality = الجنسية الحالية
field-nationality-hint = الجنسية المدونة في جواز السفر.
field-nationality-changed = هل كانت لكم جنسية أخرى عند الولادة؟
field-birth-nationality = الجنسية عند الولادة
field-more-nationalities = هل لكم اليوم جنسيات أخرى؟
field-other-nationality = جنسية أخرى
field-third-nationality = جنسية إضافية إن وُجدت
field-civil-status = الحالة الاجتماعية
option-civil-status-single = عزوبة
option-civil-status-married = زواج
option-civil-status-registered-partnership = شراكة مسجلة
option-civil-status-separated = انفصال
option-civil-status-divorced = طلاق
option-civil-status-widowed = ترمّل
option-civil-status-other = غير ذلك
field-civil-status-other = ما الحالة الاجتماعية؟
field-national-id = رقم الهوية الوطنية
field-national-id-hint = تُترك فارغة إذا كان البلد لا يمنح رقمًا كهذا.

## العائلة

field-guardian-role = من له الولاية على القاصر؟
field-guardian-role-hint = صاحب الطلب قاصر. ويجب أن يوافق أحد الوالدين أو الوصي على السفر.
option-guardian-role-parent = أحد الوالدين
option-guardian-role-legal-guardian = وصي قانوني
field-guardian-surname = لقب أحد الوالدين أو الوصي
field-guardian-surname-hint = من له اسم واحد فقط يُكتب اسمه هنا.
field-guardian-given-names = الأسماء الشخصية لأحد الوالدين أو الوصي
field-guardian-given-names-hint = تُترك فارغة إذا كان للشخص اسم واحد فقط.
field-guardian-nationality = جنسية أحد الوالدين أو الوصي
field-guardian-same-address = هل يسكن هذا الشخص في عنوان صاحب الطلب نفسه؟
field-guardian-address = عنوان أحد الوالدين أو الوصي
field-guardian-address-hint = الشارع والمدينة والرمز البريدي والبلد.
field-guardian-phone = هاتف أحد الوالدين أو الوصي
field-guardian-phone-hint = مع رمز البلد، مثال: {"\u2066+221 33 555 01 42\u2069"}.
field-guardian-email = البريد الإلكتروني لأحد الوالدين أو الوصي
field-eu-family = هل أنتم من أفراد عائلة مواطن من الاتحاد الأوروبي أو المنطقة الاقتصادية الأوروبية أو سويسرا؟
field-eu-family-hint = يُجاب بنعم أيضًا إذا كانت تنطبق عليكم حقوق أفراد عائلات مواطني المملكة المتحدة بموجب اتفاق الانسحاب. وعندئذ تُحذف أسئلة عدة.
field-eu-relationship = ما صلة قرابتكم بهذا المواطن؟
option-eu-relationship-spouse = زوج أو زوجة
option-eu-relationship-child = ابن أو ابنة
option-eu-relationship-grandchild = حفيد أو حفيدة
option-eu-relationship-dependent-ascendant = أب أو أم أو جد أو جدة تحت إعالته
option-eu-relationship-registered-partner = شريك مسجل
option-eu-relationship-other = غير ذلك
field-eu-relationship-other = ما صلة القرابة؟
field-eu-surname = لقب هذا المواطن
field-eu-surname-hint = من له اسم واحد فقط يُكتب اسمه هنا.
field-eu-given-names = الأسماء الشخصية لهذا المواطن
field-eu-given-names-hint = تُترك فارغة إذا كان للشخص اسم واحد فقط.
field-eu-birth-date = تاريخ ميلاد هذا المواطن
field-eu-birth-date-hint = اليوم والشهر والسنة، مثال: 5 ثم 5 ثم 1986.
field-eu-nationality = جنسية هذا المواطن
field-eu-document-number = رقم جواز سفر هذا المواطن أو بطاقة هويته
field-eu-document-number-hint = لا أهمية للمسافات والشرطات.

## السكن والعمل

field-home-street = الشارع والرقم
field-home-street-hint = مع الشقة أو الطابق عند الحاجة. ويمكن استعمال أسطر عدة.
field-home-city = المدينة
field-home-region = الإقليم أو المحافظة أو الولاية
field-home-postcode = الرمز البريدي
field-home-postcode-hint = تُترك فارغة إن لم يوجد.
field-home-country = بلد السكن
field-email = البريد الإلكتروني
field-email-hint = نرسل مستجدات الطلب إلى هذا العنوان.
field-phone = الهاتف
field-phone-hint = مع رمز البلد، مثال: {"\u2066+999 20 555 0142\u2069"}.
field-lives-abroad = هل تقيمون في بلد غير بلد جنسيتكم؟
field-lives-abroad-hint = يُجاب بنعم إذا كان لكم تصريح إقامة هناك.
field-residence-permit = رقم تصريح الإقامة
field-residence-permit-hint = أو رقم الوثيقة التي تسمح بالإقامة هناك.
field-residence-unlimited = هل هذا التصريح سارٍ بلا تاريخ انتهاء؟
field-residence-until = التصريح سارٍ حتى
field-residence-until-hint = اليوم والشهر والسنة، مثال: 31 ثم 12 ثم 2028.
field-occupation = المهنة الحالية
field-occupation-hint = يُرجى اختيار ما يصف النشاط الرئيسي.
option-occupation-employee = عمل لدى الغير
option-occupation-self-employed = عمل حر أو منشأة خاصة
option-occupation-civil-servant = الخدمة العامة
option-occupation-student = الدراسة
option-occupation-retired = التقاعد
option-occupation-homemaker = في البيت مع العائلة
option-occupation-unemployed = البحث عن عمل
option-occupation-farmer = الزراعة أو صيد الأسماك
option-occupation-seafarer = العمل البحري
option-occupation-journalist = الصحافة
option-occupation-religious = وظيفة دينية
option-occupation-diplomat = السلك الدبلوماسي
option-occupation-none = بلا مهنة
option-occupation-other = غير ذلك
field-occupation-title = وصف العمل في كلمات قليلة
field-occupation-title-hint = على سبيل المثال: التمريض، النجارة، دراسة القانون. ملء هذه الخانة لازم عند اختيار «غير ذلك».
field-employer-name = اسم جهة العمل أو الدراسة
field-employer-name-hint = عند العمل للحساب الخاص يُكتب اسم المنشأة أو الاسم الشخصي.
field-employer-address = عنوان جهة العمل أو الدراسة
field-employer-address-hint = الشارع والمدينة والرمز البريدي والبلد.
field-employer-phone = هاتف جهة العمل أو الدراسة
field-employer-phone-hint = مع رمز البلد، مثال: {"\u2066+999 20 555 0100\u2069"}.

## الإقامة

field-lodging = أين ستقيمون؟
field-lodging-hint = يُرجى اختيار المكان الذي ستُقضى فيه معظم الليالي.
option-lodging-person = عند الشخص الداعي
option-lodging-hotel = في فندق أو مسكن آخر
option-lodging-none = بلا مبيت
field-host-surname = لقب الشخص الداعي
field-host-surname-hint = من له اسم واحد فقط يُكتب اسمه هنا.
field-host-given-names = الأسماء الشخصية للشخص الداعي
field-host-given-names-hint = تُترك فارغة إذا كان للشخص اسم واحد فقط.
field-hotel-name = اسم الفندق أو المسكن
field-hotel-name-hint = إذا تعددت الأماكن فيُكتب المكان الذي ستكون الإقامة فيه أطول.
field-host-address = عنوان مكان الإقامة
field-host-address-hint = الشارع والمدينة والرمز البريدي.
field-host-email = البريد الإلكتروني للمضيف أو الفندق
field-host-phone = هاتف المضيف أو الفندق
field-host-phone-hint = مع رمز البلد، مثال: {"\u2066+999 1 555 0100\u2069"}.
field-invited-by-organisation = هل تدعوكم شركة أو مؤسسة؟
field-invited-by-organisation-hint = على سبيل المثال شركة أو جامعة أو مستشفى أو نادٍ.
field-organisation-name = اسم المؤسسة
field-organisation-address = عنوان المؤسسة
field-organisation-address-hint = الشارع والمدينة والرمز البريدي والبلد.
field-organisation-phone = هاتف المؤسسة
field-organisation-phone-hint = مع رمز البلد، مثال: {"\u2066+999 1 555 0177\u2069"}.
field-organisation-email = البريد الإلكتروني للمؤسسة
field-organisation-contact-surname = لقب الشخص المسؤول عن الاتصال
field-organisation-contact-surname-hint = من له اسم واحد فقط يُكتب اسمه هنا.
field-organisation-contact-given-names = الأسماء الشخصية للشخص المسؤول عن الاتصال
field-organisation-contact-given-names-hint = تُترك فارغة إذا كان للشخص اسم واحد فقط.
field-organisation-contact-address = عنوان الشخص المسؤول عن الاتصال
field-organisation-contact-address-hint = تُترك فارغة إذا كان هو عنوان المؤسسة.
field-organisation-contact-phone = هاتف الشخص المسؤول عن الاتصال
field-organisation-contact-phone-hint = مع رمز البلد، مثال: {"\u2066+999 1 555 0178\u2069"}.
field-organisation-contact-email = البريد الإلكتروني للشخص المسؤول عن الاتصال

## النفقات

field-payers = من يتحمل نفقات الرحلة والإقامة؟
field-payers-hint = يُرجى اختيار الاثنين عند تقاسم النفقات.
option-payers-self = أنا
option-payers-sponsor = جهة أخرى
field-own-means = ما وسيلة الدفع؟
option-own-means-cash = نقدًا
option-own-means-travellers-cheques = شيكات سياحية
option-own-means-credit-card = بطاقة ائتمان
option-own-means-prepaid-accommodation = إقامة مدفوعة مسبقًا
option-own-means-prepaid-transport = نقل مدفوع مسبقًا
option-own-means-other = وسيلة أخرى
field-own-means-other = ما وسيلة الدفع الأخرى؟
field-sponsor = من الكفيل؟
field-sponsor-hint = إذا كان الشخص أو المؤسسة المذكورة سابقًا فلا يلزم تكرار أي شيء.
option-sponsor-host = الشخص الداعي
option-sponsor-organisation = المؤسسة الداعية
option-sponsor-other = غيرهما
field-sponsor-name = اسم الكفيل
field-sponsor-name-hint = شخص أو شركة أو مؤسسة.
field-sponsor-means = ماذا يقدم الكفيل؟
option-sponsor-means-cash = مبلغًا نقديًا
option-sponsor-means-accommodation = الإقامة
option-sponsor-means-all-expenses = كل النفقات أثناء الإقامة
option-sponsor-means-prepaid-transport = نقلًا مدفوعًا مسبقًا
option-sponsor-means-other = شيئًا آخر
field-sponsor-means-other = ماذا يقدم الكفيل غير ذلك؟

## قبل الإرسال

field-fingerprints-before = هل سبق أخذ بصماتكم من أجل تأشيرة؟
field-fingerprints-before-hint = فقط من أجل تأشيرة من نوع هذه التأشيرة.
field-fingerprints-date = يوم أخذ البصمات
field-fingerprints-date-hint = تُترك فارغة إذا لم يكن معروفًا.
field-earlier-visa-number = رقم تلك التأشيرة
field-earlier-visa-number-hint = مدون على ملصق التأشيرة. تُترك فارغة إذا لم يكن معروفًا.
field-preparer-self = هل ملأتم هذه الاستمارة بأنفسكم؟
field-preparer-self-hint = يُجاب بلا إذا ملأها شخص آخر نيابة عنكم.
field-preparer-surname = لقب الشخص الذي ملأها
field-preparer-surname-hint = من له اسم واحد فقط يُكتب اسمه هنا.
field-preparer-given-names = الأسماء الشخصية للشخص الذي ملأها
field-preparer-given-names-hint = تُترك فارغة إذا كان للشخص اسم واحد فقط.
field-preparer-address = عنوان هذا الشخص
field-preparer-address-hint = الشارع والمدينة والرمز البريدي والبلد.
field-preparer-email = البريد الإلكتروني لهذا الشخص
field-preparer-phone = هاتف هذا الشخص
field-preparer-phone-hint = مع رمز البلد، مثال: {"\u2066+94 37 555 0199\u2069"}.
field-signing-place = مكان تقديم هذه الإقرارات
field-signing-place-hint = المدينة التي توجدون فيها الآن.
field-declare-fee = أعلم أن رسم التأشيرة لا يُرد إذا رُفضت التأشيرة.
field-declare-insurance = أطلب الدخول أكثر من مرة: أعلم أن التأمين الطبي للسفر لازم لإقامتي الأولى ولكل إقامة بعدها.
field-declare-data = قرأت كيفية استعمال بياناتي: هي لازمة لدراسة هذا الطلب، وقد تطلع عليها الجهات التي تقرر بشأن التأشيرات، ويحق لي طلب الاطلاع عليها وتصحيحها.
field-declare-truth = كل ما صرحت به صحيح وكامل على حد علمي. وأعلم أن البيانات الكاذبة قد تؤدي إلى الرفض وإلى إبطال التأشيرة وإلى الملاحقة القضائية.
field-declare-leave = أتعهد بالمغادرة قبل انتهاء التأشيرة إذا مُنحت لي.
field-declare-entry = أعلم أن التأشيرة وحدها لا تمنح حق الدخول: ما زال عليّ استيفاء شروط الدخول عند الحدود.
field-declare-guardian = أنا أحد الوالدين أو الوصي المذكور في هذه الاستمارة. أوافق على السفر وأقدم هذه الإقرارات نيابة عن القاصر.

## المشكلات: ما الخطأ، وأين، وكيف يُصحَّح

problem-required = يُرجى ملء «{ $label }».
problem-choose = يُرجى اختيار إجابة عن «{ $label }».
problem-choose-some = يُرجى اختيار إجابة واحدة على الأقل عن «{ $label }».
problem-accept = يُرجى وضع علامة في الخانة للقبول: «{ $label }» لا يمكن إرسال الاستمارة إلا بعد القبول.
problem-date-required = يُرجى كتابة اليوم والشهر والسنة في «{ $label }».
problem-too-long = الحد الأقصى لعدد الأحرف في «{ $label }» هو { $max }؛ والعدد الحالي { $length }. يُرجى الاختصار.
problem-not-an-option = الإجابة عن «{ $label }» لم تعد في القائمة. يُرجى اختيار إجابة من القائمة.
problem-date-missing = ينقص «{ $label }» { $part ->
        [day] اليوم
        [month] الشهر
       *[year] السنة
    }. يُرجى إضافة ما ينقص.
problem-date-number = في «{ $label }» { $part ->
        [day] اليوم ليس عددًا
        [month] الشهر ليس عددًا
       *[year] السنة ليست عددًا
    }. يُرجى الكتابة بالأرقام، مثال: { $part ->
        [day] 27
        [month] 3 لشهر مارس
       *[year] 2027
    }.
problem-date-year = يجب أن تتألف السنة في «{ $label }» من أربعة أرقام، مثال: 1974.
problem-date-impossible = «{ $label }»: لا يوجد اليوم { $day } في الشهر { $month } من السنة { $year }. يُرجى التحقق من اليوم والشهر والسنة.
problem-country = «{ $typed }» ليس بلدًا من قائمة «{ $label }». يُرجى اختيار بلد من القائمة.
problem-email = «{ $typed }» ليس عنوان بريد إلكتروني. يُرجى كتابة «{ $label }» على الشكل {"\u2066name@example.org\u2069"}.
problem-phone = «{ $typed }» ليس رقم هاتف. يُرجى كتابة «{ $label }» بالأرقام مع رمز البلد، مثال: {"\u2066+999 20 555 0142\u2069"}.
problem-document-letter = في «{ $label }» العلامة «{ $letter }» في الموضع { $place }. لا تُستعمل إلا الأحرف من A إلى Z والأرقام كما هي مطبوعة في الوثيقة.
problem-integer = «{ $typed }» ليس عددًا صحيحًا. يُرجى كتابة «{ $label }» بالأرقام، مثال: 30.
problem-name-digit = في «{ $label }» الرقم «{ $letter }». يُرجى كتابة الاسم بالأحرف.
problem-name-letter = في «{ $label }» العلامة «{ $letter }» في الموضع { $place }، وهي لا تُستعمل في الأسماء. يُرجى كتابة الاسم كما هو في جواز السفر.
problem-name-machine = في «{ $label }» الحرف «{ $letter }» في الموضع { $place }، وليست له كتابة موحدة في جوازات السفر. يُرجى كتابة هذا الاسم كما هو في السطرين المحتويين على علامات «{"\u2066<\u2069"}» أسفل صفحة الصورة.
problem-name-no-letter = لا حرف في «{ $label }». يُرجى كتابة الاسم كما هو في جواز السفر.
problem-name-dummy = لا يُكتب «{ $typed }» في «{ $label }». من له اسم واحد فقط يجيب بنعم عن «هل لكم اسم واحد فقط؟» ويكتبه في خانة اللقب.
problem-purpose = لا تشمل التأشيرة المختارة كل الأغراض في «{ $label }». يُرجى تغيير الأغراض أو اختيار نوع آخر من التأشيرات.
problem-entries = لا تتيح التأشيرة المختارة هذا العدد من مرات الدخول. يُرجى تغيير الإجابة عن «{ $label }» أو اختيار نوع آخر من التأشيرات.
problem-birth-future = «{ $label }» في المستقبل. يُرجى كتابة يوم لا يتجاوز { $latest }.
problem-birth-old = «{ $label }» أقدم مما يمكن؛ الحد الأقصى بالسنوات: { $years }. يُرجى التحقق من السنة.
problem-past-only = «{ $label }» في المستقبل. يُرجى كتابة يوم لا يتجاوز { $latest }.
problem-passport-before-birth = «{ $label }» قبل تاريخ الميلاد ({ $birth }). يُرجى التحقق من التاريخين.
problem-passport-order = «{ $label }» ليس بعد تاريخ الإصدار ({ $issued }). يُرجى التحقق من التاريخين في جواز السفر.
problem-passport-expired = انتهت صلاحية جواز السفر في { $expired }. يُرجى التحقق من «{ $label }»؛ وإذا كان صحيحًا فيلزم جواز سفر جديد قبل تقديم الطلب.
problem-passport-old = يجب ألا تزيد السنوات منذ إصدار جواز السفر على { $years }، أي أن يكون قد صدر في { $earliest } أو بعده. يُرجى التحقق من «{ $label }»؛ وإذا كان صحيحًا فيلزم جواز سفر جديد قبل تقديم الطلب.
problem-passport-short = عدد الأشهر التي يجب أن يبقى فيها جواز السفر ساريًا بعد المغادرة في { $departure } هو { $months }، أي حتى { $needed } أو بعده. يُرجى التحقق من «{ $label }»؛ وإذا كان صحيحًا فيُرجى تقديم موعد السفر أو استخراج جواز سفر جديد.
problem-departure-passport = جواز السفر سارٍ حتى { $expires }، وعدد الأشهر التي يجب أن يبقى فيها ساريًا بعد المغادرة هو { $months }. يُرجى اختيار { $latest } أو يوم قبله في «{ $label }»، أو استخراج جواز سفر جديد.
problem-arrival-past = «{ $label }» في الماضي. يُرجى اختيار { $earliest } أو يوم بعده.
problem-arrival-early = الحد الأقصى لعدد الأشهر بين تقديم الطلب والوصول هو { $months }. يُرجى اختيار يوم أقرب في «{ $label }»، أو تقديم الطلب في { $from } أو بعده.
problem-departure-order = «{ $label }» قبل يوم الوصول ({ $arrival }). يُرجى التحقق من التاريخين.
problem-stay-long = عدد الأيام من الوصول إلى المغادرة { $days }، والحد الأقصى في هذه التأشيرة { $max }. يُرجى اختيار يوم أقرب في «{ $label }».
problem-stay-days = عدد الأيام المطلوب { $days }، والحد الأقصى في هذه التأشيرة { $max }. يُرجى خفض العدد في «{ $label }».
problem-stay-days-few = عدد الأيام المطلوب إجمالًا { $days }، لكن أيام الإقامة الأولى وحدها { $first }. يُرجى زيادة العدد في «{ $label }» أو تغيير التواريخ.
problem-permit-expired = انتهت صلاحية التصريح. يُرجى التحقق من «{ $label }»: يجب أن يكون { $earliest } أو بعده.
problem-onward-order = «{ $label }» قبل اليوم الذي يسري التصريح ابتداءً منه ({ $from }). يُرجى التحقق من التاريخين.
problem-onward-expired = ينتهي تصريح الدخول قبل المغادرة في { $departure }. يُرجى التحقق من «{ $label }» أو تقديم موعد السفر.
problem-nationality-repeated = سبق ذكر { $country }. يُرجى ذكر جنسية أخرى في «{ $label }» أو الإجابة بلا عن السؤال الذي فوقه.
problem-lodging-none = في الرحلة مبيت، ولذلك يلزم ذكر مكان في «{ $label }». يُرجى اختيار مكان، أو تصحيح التواريخ إذا كانت المغادرة يوم الوصول.
problem-sponsor-missing = في «{ $label }» وقع الاختيار على { $sponsor ->
        [host] الشخص الداعي، لكن لم تُذكر الإقامة عند شخص كهذا
       *[organisation] المؤسسة الداعية، لكن لم تُذكر دعوة من مؤسسة
    }. يُرجى تغيير هذه الإجابة أو العودة إلى صفحات الإقامة.
problem-mrz-shape = لا يمكن قراءة «{ $label }» على أنها سطور جواز سفر. يُرجى مسح السطرين أو نسخهما بكل علامات «{"\u2066<\u2069"}»: سطران طول كل منهما 44 حرفًا، أو سطرا بطاقة الهوية أو أسطرها الثلاثة.
problem-mrz-length = طول السطر { $line } من «{ $label }» بالأحرف { $length }، وطول سطر كهذا { $expected }. يُرجى مسحه أو نسخه من جديد بكل علامات «{"\u2066<\u2069"}».
problem-mrz-sign = السطر { $line } من «{ $label }»، الموضع { $place }: العلامة «{ $read }» لا ترد في المنطقة المقروءة آليًا، فليس فيها إلا الأحرف من A إلى Z والأرقام و«{"\u2066<\u2069"}». يُرجى تصحيحها، أو إفراغ الخانة وكتابة البيانات.
problem-mrz-kind = في «{ $label }» سطور تأشيرة. يُرجى مسح سطور جواز السفر نفسه أو نسخها، وهي أسفل صفحة الصورة.
problem-mrz-check-digit = السطر { $line } من «{ $label }»، الموضع { $place }: رقم التحقق الخاص بـ{ $what ->
        [document_number] رقم الوثيقة
        [birth] تاريخ الميلاد
        [expiry] تاريخ انتهاء الصلاحية
        [personal_number] الرقم الشخصي
        [composite] السطر كله
       *[optional_data] البيانات الاختيارية
    } هو «{ $read }»، والمتوقع «{ $computed }». قُرئ أحد الأحرف خطأً: يُرجى مقارنة هذا الجزء بجواز السفر، أو إفراغ الخانة وكتابة البيانات.
problem-mrz-character = السطر { $line } من «{ $label }»، الموضع { $place }: ورد «{ $read }» حيث يُتوقع { $expected ->
        [digits] رقم
       *[letters] حرف
    }. يُرجى مقارنة هذا الموضع بجواز السفر، أو إفراغ الخانة وكتابة البيانات.
problem-mrz-part = السطر { $line } من «{ $label }»، الموضع { $place }: تعذرت قراءة { $what ->
        [document_code] نوع الوثيقة
        [issuing_state] بلد الإصدار
        [name] الاسم
        [document_number] رقم الوثيقة
        [nationality] الجنسية
        [birth] تاريخ الميلاد
        [sex] الجنس
        [expiry] تاريخ انتهاء الصلاحية
        [personal_number] الرقم الشخصي
        [composite] رقم التحقق الأخير
       *[optional_data] البيانات الاختيارية
    }. يُرجى مقارنة هذا الجزء بجواز السفر، أو إفراغ الخانة وكتابة البيانات.
problem-mrz-conflict = يختلف «{ $label }» عن جواز السفر. المكتوب: { $typed }. وفي المنطقة المقروءة آليًا: { $read }. يُرجى تصحيح الخطأ منهما.
