/** What agencies, their members and clients who ask them are told. */
export const agencyNotices = {
  welcome_agency: {
    title: 'Ahora lleva usted un equipo',
    text: 'Entre en el panel de agencias, invite a los profesionales de su equipo y elija cómo se le avisa de sus solicitudes. No ve nada de nadie antes de que acepte.',
  },
  asked_agency: {
    title: 'Un cliente necesita a alguien de su equipo',
    text: 'Un cliente busca a alguien que pueda ayudarle. Preguntamos uno tras otro a quienes están libres en su equipo. También puede aceptar usted en nombre de uno de ellos.',
  },
  unanswered_agency: {
    title: 'Nadie de su equipo ha aceptado todavía',
    text: 'Hemos preguntado a todos los que están libres y la solicitud de un cliente sigue abierta. Puede aceptarla en nombre de uno de sus miembros.',
  },
  offered_provider: {
    title: 'Un cliente de su agencia le necesita',
    text: 'Alguien espera una ayuda que usted puede dar. Abra la solicitud y acéptela; si no, preguntamos al siguiente miembro.',
  },
  accepted_client: {
    title: '{name} puede atender su llamada',
    text: '{name} tiene tiempo para usted. Reserve pronto la llamada, porque la solicitud no queda abierta mucho tiempo.',
  },
  unfound_client: {
    title: 'Nadie del equipo estaba libre',
    text: 'Hemos preguntado a los colegas y nadie podía atender su llamada. No se ha cobrado nada. Puede buscar a otra persona.',
  },
  invited_provider: {
    title: 'Una agencia le invita a unirse',
    text: 'A una agencia le gustaría tenerle en su equipo. Lea en su consola lo que eso significa y después acepte o rechace.',
  },
  joined_agency: {
    title: '{name} se ha unido a su agencia',
    text: '{name} ha aceptado su invitación y ya forma parte de su equipo.',
  },
  left_agency: {
    title: '{name} ha dejado su agencia',
    text: '{name} ya no forma parte de su equipo. Usted no ve nada más de su actividad.',
  },
  removed_provider: {
    title: 'Ya no forma parte de su agencia',
    text: 'Su agencia ha puesto fin a su pertenencia y no ve nada más de usted. Su perfil sigue como está.',
  },
} as const;
