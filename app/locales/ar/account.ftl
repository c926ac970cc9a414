# كلمات المرور والعامل الثاني للموظفين. القيم: minimum وmaximum.

problem-password-short = يجب ألا تقل كلمة المرور عن { $minimum } من الأحرف. بضع كلمات لا صلة بينها تصنع كلمة مرور جيدة.
problem-password-long = يجب ألا تزيد كلمة المرور على { $maximum } من الأحرف.
problem-password-common = كلمة المرور هذه من أول ما يُجرَّب. يُرجى اختيار غيرها.
problem-password-context = يجب ألا تتضمن كلمة المرور الاسم أو البعثة أو اسم هذا النظام.
