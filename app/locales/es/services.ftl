# Por qué no se hizo lo que se pidió.

error-not-found = Ese expediente no existe, o no le corresponde consultarlo.
error-forbidden = Su cuenta no tiene derecho a hacer esto.
error-problems = Hay que corregir algo.
error-busy = El sistema está ocupado. No se ha cambiado nada: inténtelo de nuevo en un momento.
error-internal = Ha fallado algo por nuestra parte. No se ha cambiado nada. Si nos escribe, indique esta referencia: { $reference }.
