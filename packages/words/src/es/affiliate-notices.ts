/** What affiliates are told of what they earn. */
export const affiliateNotices = {
  welcome_affiliate: {
    title: 'Su enlace está listo',
    text: 'Comparta su enlace con personas en el extranjero. Cuando alguien que llegó por él tiene una llamada pagada, se le abona una comisión. Su panel cuenta los clics, los registros y las llamadas.',
  },
  earned_affiliate: {
    title: 'Se le han abonado comisiones',
    text: 'Lo que ganó ya pasó su tiempo de espera y está en su saldo. Su extracto muestra cada comisión.',
  },
  reversed_affiliate: {
    title: 'Se retiró una comisión',
    text: 'Una llamada que le dio dinero fue reembolsada o se perdió en una disputa, y su comisión ha salido de su saldo. Su extracto muestra cuál.',
  },
  adjusted_affiliate: {
    title: 'Se corrigió su saldo',
    text: 'Nuestro equipo corrigió su saldo en {price}. Su extracto lo muestra. Si le parece un error, escríbanos.',
  },
  honest_affiliate: {
    title: 'Se revisaron sus comisiones',
    text: 'Revisamos llamadas que usted trajo y todo está en orden. Las comisiones que esperaban siguen su curso.',
  },
  fraud_affiliate: {
    title: 'Algunas de sus comisiones no cuentan',
    text: 'Revisamos llamadas que usted trajo: infringen las reglas del programa y sus comisiones no cuentan. Si cree que es un error, escríbanos.',
  },
  prize_affiliate: {
    title: 'Ha ganado {price}',
    text: 'Está entre los mejores de un reto semanal: {price} están en su saldo.',
  },
  piggy_affiliate: {
    title: 'Su hucha está abierta',
    text: 'Ha ganado lo suficiente para abrir su hucha: {price} están en su saldo.',
  },
  boost_affiliate: {
    title: 'Este mes gana más',
    text: 'Estuvo entre los mejores del mes pasado: las comisiones de las llamadas que trae son mayores este mes.',
  },
} as const;
