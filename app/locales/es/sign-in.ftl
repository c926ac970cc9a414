# Entrada y salida, y la cuenta propia.

sign-in-title = Iniciar sesión con su correo electrónico
sign-in-lead = Le enviaremos un enlace. No hay contraseña que recordar. Utilice siempre la misma dirección para volver a encontrar sus solicitudes.
sign-in-email = Dirección de correo electrónico
sign-in-email-hint = Por ejemplo, nombre@example.org
sign-in-send = Enviarme un enlace
sign-in-to-staff = Trabajo en una oficina consular
sign-in-sent-title = Consulte su correo
sign-in-sent-text = Hemos enviado un enlace a { $address }. Sirve una sola vez, durante { $minutes } minutos.
sign-in-sent-nothing = ¿No ha recibido nada? Mire en la carpeta de correo no deseado y compruebe que la dirección es correcta.
sign-in-sent-demo = En esta demostración no necesita un buzón de correo.
sign-in-sent-demo-open = Abrir el enlace del correo
sign-in-link-title = Iniciar sesión
sign-in-link-text = Su enlace es válido. Pulse el botón para iniciar sesión en este dispositivo.
sign-in-link-use = Iniciar sesión
sign-in-link-dead-title = Este enlace ya no es válido
sign-in-link-dead-text = Un enlace sirve una sola vez, durante { $minutes } minutos. Pida otro; nada de lo que escribió se ha perdido.
sign-in-link-again = Pedir otro enlace
sign-in-problem-email = Esto no es una dirección de correo electrónico. Escríbala con la forma nombre@example.org.
sign-in-problem-wrong = El nombre de usuario o la contraseña no son correctos. Compruebe ambos e inténtelo de nuevo.
sign-in-problem-code = Este código no es correcto o ya se utilizó. Espere al código siguiente de la aplicación o utilice un código de recuperación.
sign-in-problem-current = La contraseña actual no es correcta.
sign-in-problem-same = La contraseña nueva es igual a la actual. Elija otra.

staff-sign-in-title = Acceso del personal
staff-sign-in-login = Nombre de usuario
staff-sign-in-password = Contraseña
staff-sign-in-continue = Continuar
staff-sign-in-lost = ¿Ha perdido la contraseña o el dispositivo? Su administrador puede restablecer su cuenta.
staff-sign-in-to-applicant = Quiero solicitar un visado

second-factor-title = Segundo paso
second-factor-code = Código
second-factor-hint = Las seis cifras que muestra ahora su aplicación, o uno de sus códigos de recuperación.
second-factor-demo = En esta demostración el código es { $code }.

set-up-title = Configurar el segundo paso
set-up-lead = Cada vez que inicie sesión necesitará, además de la contraseña, un código de una aplicación de autenticación de su teléfono.
set-up-step-app = Abra en su teléfono una aplicación de autenticación.
set-up-step-scan = Escanee con ella este cuadrado.
set-up-step-code = Escriba las seis cifras que la aplicación muestre entonces.
set-up-qr = Código QR con el secreto para la aplicación de autenticación
set-up-typing = Si no puede escanear, escriba esto en la aplicación:
set-up-code-hint = Seis cifras
set-up-finish = Terminar

recovery-title = Sus códigos de recuperación
recovery-lead = Si pierde el teléfono, cada uno de estos códigos le permitirá entrar una vez. Anótelos o imprímalos y guárdelos lejos de su ordenador.
recovery-warning = Solo se muestran ahora.
recovery-continue = Los he guardado

account-title = Mi cuenta
account-name = Nombre
account-roles = Funciones
account-sessions = Dispositivos con sesión iniciada
account-must-change = Elija su propia contraseña antes de continuar.
account-password-title = Cambiar la contraseña
account-current = Contraseña actual
account-new = Contraseña nueva
account-new-hint = Al menos 8 caracteres. Son buenas varias palabras seguidas. No utilice su nombre.
account-change = Cambiar la contraseña
account-changed = Su contraseña ha cambiado. Inicie sesión con la nueva.
account-sessions-title = Cerrar todas las sesiones
account-sessions-text = Cierra su sesión en todos los dispositivos, también en este.
account-end-all = Cerrar todas las sesiones
account-ended-all = Se ha cerrado su sesión en todos los dispositivos.
