export const messages = {
  'vat.title': 'Número de IVA de su empresa',
  'vat.text':
    'Si llama para una empresa de la Unión Europea, indique su número de IVA. Lo comprobamos en VIES, el registro de la Comisión Europea, y aparece en sus facturas.',
  'vat.label': 'Número de IVA',
  'vat.hint': 'Empieza por las dos letras de su país, por ejemplo {example}.',
  'vat.name.label': 'Nombre de la empresa',
  'vat.name.hint': 'Figura en sus facturas cuando el registro no lo indica.',
  'vat.address.label': 'Dirección de la empresa',
  'vat.missing': 'El registro no indica el nombre y la dirección de la empresa. Indíquelos para sus facturas.',
  'vat.check': 'Comprobar y guardar',
  'vat.again': 'Comprobar de nuevo',
  'vat.change': 'Cambiar número, nombre o dirección',
  'vat.remove': 'Quitar el número',
  'vat.removed': 'El número se ha quitado. Sus próximas facturas no lo muestran.',
  'vat.valid.title': 'El número es válido',
  'vat.valid.text':
    'Aparece en sus próximas facturas. Una empresa de otro país de la Unión que el nuestro debe ella misma el IVA, por lo que sus facturas no lo llevan.',
  'vat.invalid.title': 'Según VIES, este número no es válido',
  'vat.invalid.text':
    'Sus facturas llevan IVA, como para un particular. Busque un error al teclear o pregunte a su oficina tributaria si el número sirve para operaciones dentro de la Unión.',
  'vat.unavailable.title': 'El número aún no se ha podido comprobar',
  'vat.unavailable.text':
    'Preguntamos de nuevo cada día. Hasta entonces sus facturas llevan IVA. Cuando el número se confirma, se abonan y se emiten de nuevo sin él. El precio sigue siendo el mismo.',
  'vat.trouble.country': 'El registro de ese país no responde en este momento.',
  'vat.trouble.service': 'VIES no responde en este momento.',
  'vat.trouble.ours': 'VIES no acepta nuestras preguntas en este momento. Nos toca a nosotros remediarlo.',
  'vat.malformed': 'No puede ser un número de IVA de un país de la Unión Europea.',
  'vat.proof': 'Número de consulta {number}',
  'vat.checkedOn': 'Comprobado el {day}',
  'vat.business': 'Llamo en nombre de una empresa',
  'vat.business.given': 'Factura con el número de IVA {number}',
} as const;
