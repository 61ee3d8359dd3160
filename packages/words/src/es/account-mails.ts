import type { NotificationWords } from '../notification-words.ts';

export const accountMails: NotificationWords['account'] = {
  confirm_address: {
    title: 'Confirme su dirección de correo',
    text: 'Con este enlace demuestra que esta dirección es suya. Hasta entonces puede reservar llamadas, pero nuestros correos no le dirán nada de ellas.',
    action: 'Confirmar la dirección',
  },
  reset_password: {
    title: 'Elija una contraseña nueva',
    text: 'Alguien ha pedido una contraseña nueva para la cuenta de esta dirección. El enlace sirve una sola vez, durante una hora. Mientras no se use, sigue valiendo la contraseña anterior.',
    action: 'Elegir la contraseña',
  },
  address_known: {
    title: 'Ya tiene una cuenta',
    text: 'Alguien ha intentado registrarse con esta dirección, que ya tiene una cuenta. Si ha sido usted, inicie sesión o pida allí una contraseña nueva.',
    action: 'Ir a iniciar sesión',
  },
  confirm_new_address: {
    title: 'Confirme su nueva dirección de correo',
    text: 'Alguien ha pedido usar esta dirección para su cuenta a partir de ahora. Con este enlace lo acepta; después iniciará sesión con ella.',
    action: 'Usar esta dirección',
  },
  new_address_asked: {
    title: 'Se ha pedido cambiar su dirección de correo',
    text: 'Alguien que ha iniciado sesión en su cuenta quiere darle otra dirección. Solo cambia cuando se confirma la nueva. Si no ha sido usted, inicie sesión, cambie la contraseña y cierre todas las sesiones.',
    action: 'Iniciar sesión y comprobar',
  },
  export_ready: {
    title: 'Sus datos están listos',
    text: 'La copia de sus datos que se solicitó está lista. Puede descargarla en su cuenta durante siete días; después se elimina el archivo. Si no la solicitó usted, inicie sesión, cambie su contraseña y cierre la sesión en todos los dispositivos.',
    action: 'Ir a sus datos',
  },
  deletion_asked: {
    title: 'Su cuenta se va a eliminar',
    text: 'Se ha solicitado la eliminación de su cuenta. Se hará dentro de siete días, en cuanto no quede abierta ninguna llamada, ningún pago ni ninguna disputa. Hasta entonces puede anularla: inicie sesión y abra la página de sus datos. Si no fue usted, hágalo ahora y cambie después su contraseña.',
    action: 'Iniciar sesión y comprobar',
  },
  deletion_withdrawn: {
    title: 'Su cuenta se conserva',
    text: 'La eliminación de su cuenta se ha anulado. Todo está como antes. Si no fue usted, inicie sesión y cambie su contraseña.',
    action: 'Iniciar sesión',
  },
  account_deleted: {
    title: 'Su cuenta se está eliminando',
    text: 'El plazo para anularlo ha terminado y ahora se eliminan su cuenta y sus datos. Las facturas y la contabilidad se conservan el tiempo que exige la ley, sin su nombre. Este es el último correo que recibe de nosotros al respecto.',
    action: 'Visitar SOS Expat',
  },
  account_suspended: {
    title: 'Su cuenta está suspendida',
    text: 'Nuestro equipo ha suspendido su cuenta y por ahora nadie puede iniciar sesión en ella. Las llamadas reservadas se cancelan y los importes retenidos por ellas se liberan. Para saber el motivo, o para oponerse, escríbanos y le responderemos.',
    action: 'Escribirnos',
  },
  account_restored: {
    title: 'Su cuenta vuelve a estar abierta',
    text: 'Nuestro equipo ha levantado la suspensión. Puede iniciar sesión y usar su cuenta como antes. Si atiende llamadas, vuelva a ponerse en línea cuando esté listo.',
    action: 'Iniciar sesión en su cuenta',
  },
  role_changed: {
    title: 'Su cuenta tiene ahora otro uso',
    text: 'Nuestro equipo ha cambiado el uso de su cuenta. Inicie sesión de nuevo para ver sus páginas. Si no lo pidió, escríbanos.',
    action: 'Iniciar sesión de nuevo',
  },
  withdrawal_code: {
    title: 'Confirme su retiro',
    text: 'Su código es {code}. Sirve durante 15 minutos. Escríbalo en la página de sus retiros. Si no ha pedido ningún retiro, no dé el código a nadie, cambie su contraseña y anule el retiro.',
    action: 'Ir a sus retiros',
  },
  alert_raised: {
    title: 'Alerta de la plataforma: {alert}',
    text: 'Acaba de ocurrir y ningún administrador lo ha revisado todavía. La consola dice a quién afecta y qué hacer.',
    action: 'Abrir la consola',
  },
  alert_waiting: {
    title: 'Sigue esperando: {alert}',
    text: 'Esta alerta no puede esperar y ningún administrador la ha atendido. Se la recordaremos hasta que alguien lo haga, a la media hora, a las dos horas y después cada seis.',
    action: 'Revisarla ahora',
  },
  alerts_open: {
    title: 'Quedan alertas abiertas',
    text: 'Hay alertas que ningún administrador ha revisado. Seguirán en este correo diario hasta que alguien lo haga.',
    action: 'Ver las alertas abiertas',
  },
};
