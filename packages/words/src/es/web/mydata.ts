export const messages = {
  'mydata.link': 'Copiar o eliminar sus datos',
  'mydata.signIn': 'Inicie sesión para ver sus datos.',
  'mydata.title': 'Sus datos',
  'mydata.intro': 'Llévese lo que guardamos sobre usted, o dese de baja.',
  'mydata.copy.title': 'Una copia de sus datos',
  'mydata.copy.text':
    'Recibe un solo archivo con todo lo suyo: cuenta, llamadas, pagos, facturas, opiniones y mensajes, para leer y en forma de datos. De otras personas solo contiene los nombres que usted ya ve.',
  'mydata.copy.ask': 'Solicitar una copia',
  'mydata.copy.again': 'Solicitar una copia nueva',
  'mydata.copy.gathering': 'Estamos reuniendo sus datos. Tarda unos minutos y un correo le avisará cuando esté lista.',
  'mydata.copy.progress': 'Reunido hasta ahora',
  'mydata.copy.ready': 'Su copia está lista. Puede descargarla hasta el {date}.',
  'mydata.copy.prepare': 'Descargar la copia',
  'mydata.copy.link': 'Guardar el archivo',
  'mydata.copy.expired': 'Su última copia se eliminó a los siete días.',
  'mydata.copy.failed': 'No se pudo reunir su última copia. Solicítela de nuevo.',
  'mydata.leave.title': 'Eliminar su cuenta',
  'mydata.leave.text':
    'Se hace siete días después de que lo solicite. Hasta entonces puede anularlo aquí. Después nadie puede recuperarla.',
  'mydata.leave.deleted.title': 'Qué se elimina',
  'mydata.leave.deleted.text':
    'Su cuenta y su acceso, perfil, números de teléfono, mensajes, favoritos, preferencias y archivos, y su nombre en las opiniones.',
  'mydata.leave.kept.title': 'Qué debe conservarse y por qué',
  'mydata.leave.kept.text':
    'Las facturas, los pagos y la contabilidad, el tiempo que exige la ley fiscal, con un número en lugar de su nombre. Con ellos se conserva que hubo una llamada.',
  'mydata.leave.waits': 'Espera a que termine lo siguiente:',
  'mydata.open.call': 'Una llamada reservada o en curso',
  'mydata.open.money': 'Dinero que está en camino',
  'mydata.open.dispute': 'Una disputa sobre un pago',
  'mydata.leave.unconfirmed':
    'Confirme antes su dirección de correo: solo un correo podría avisarle si lo pidiera otra persona.',
  'mydata.leave.toAccount': 'Ir a su cuenta',
  'mydata.leave.ask': 'Eliminar mi cuenta',
  'mydata.leave.asked': 'Su cuenta se elimina el {date}',
  'mydata.leave.asked.text':
    'Hasta entonces puede iniciar sesión como antes. Los perfiles de los profesionales ya no se muestran.',
  'mydata.leave.keep': 'Conservar mi cuenta',
  'mydata.leave.begun': 'Su cuenta se está eliminando. Ya no se puede anular.',
  'mydata.again.text': 'Para esto debe haber iniciado sesión hace un momento.',
  'mydata.again.link': 'Iniciar sesión de nuevo',
};
