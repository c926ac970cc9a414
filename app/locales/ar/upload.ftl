# ما الخطأ في الملف المرفوع. القيم: megabytes وmegapixels وwidth وheight.

problem-upload-empty = الملف فارغ. يُرجى اختيار الملف من جديد.
problem-upload-size = حجم الملف أكبر من { $megabytes } ميغابايت. يُرجى اختيار ملف أصغر، أو مسح المستند ضوئيًا بدقة أقل.
problem-upload-type = يجب أن يكون الملف بصيغة JPEG أو PNG أو PDF. يُرجى حفظه بإحدى هذه الصيغ ثم اختياره من جديد.
problem-upload-portrait-type = يجب أن تكون الصورة الشخصية بصيغة JPEG أو PNG.
problem-upload-pixels = تزيد الصورة على { $megapixels } ميغابكسل. يُرجى حفظها بحجم أصغر ثم اختيارها من جديد.
problem-upload-image-broken = الصورة تالفة أو لم تصل كاملة، فلا يمكن فتحها. يُرجى اختيار الملف من جديد أو التقاط صورة أخرى.
problem-upload-portrait-small = الصورة الشخصية صغيرة جدًا: { $width } × { $height } بكسل. يجب ألا تقل عن { $minimum-width } × { $minimum-height } بكسل.
problem-upload-portrait-shape = الصورة أعرض أو أضيق مما يصلح لصورة شخصية. يُرجى استعمال صورة يقع فيها الرأس والكتفان في الوسط، بنسبة 35 إلى 45.
problem-upload-portrait-blank = لا تُظهر الصورة إلا لونًا واحدًا. يُرجى اختيار صورة يظهر فيها الوجه.
problem-upload-pdf-broken = ملف PDF تالف أو لم يصل كاملًا، فلا يمكن فتحه. يُرجى حفظه ثم اختياره من جديد.
problem-upload-pdf-not-pdf = يحمل الملف اسم PDF لكنه شيء آخر. يُرجى طباعة المستند أو حفظه بصيغة PDF ثم اختيار ذلك الملف.
problem-upload-pdf-encrypted = ملف PDF محمي بكلمة مرور. يُرجى حفظه بلا كلمة مرور ثم اختياره من جديد.
problem-upload-pdf-active = يحتوي ملف PDF على برامج أو ملفات مضمَّنة، وهي غير مقبولة. يُرجى طباعته في ملف PDF جديد ثم اختيار الملف الجديد.
