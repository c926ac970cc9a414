# Contraseñas y segundo factor del personal. Valores: minimum, maximum.

problem-password-short = La contraseña debe tener al menos { $minimum } caracteres. Unas pocas palabras sin relación entre sí forman una buena contraseña.
problem-password-long = La contraseña debe tener como máximo { $maximum } caracteres.
problem-password-common = Esta contraseña es de las primeras que se prueban. Elija otra.
problem-password-context = La contraseña no debe contener su nombre, su puesto ni el nombre de este sistema.
