/** What agencies, their members and clients who ask them are told. */
export const agencyNotices = {
  welcome_agency: {
    title: 'Vous gérez désormais une équipe',
    text: 'Connectez-vous au tableau de bord des agences, invitez les prestataires de votre équipe et choisissez comment vous êtes informé de leurs demandes. Vous ne voyez rien de personne avant son accord.',
  },
  asked_agency: {
    title: 'Un client a besoin de votre équipe',
    text: 'Un client cherche quelqu’un qui puisse l’aider. Nous demandons l’un après l’autre aux membres libres de votre équipe. Vous pouvez aussi accepter à la place de l’un d’eux.',
  },
  unanswered_agency: {
    title: 'Personne de votre équipe n’a encore accepté',
    text: 'Tous ceux qui sont libres ont été sollicités, et la demande d’un client reste ouverte. Vous pouvez l’accepter à la place de l’un de vos membres.',
  },
  offered_provider: {
    title: 'Un client de votre agence a besoin de vous',
    text: 'Quelqu’un attend une aide que vous pouvez apporter. Ouvrez la demande et acceptez-la ; sinon, nous demandons au membre suivant.',
  },
  accepted_client: {
    title: '{name} peut prendre votre appel',
    text: '{name} a du temps pour vous. Réservez vite l’appel, car la demande ne reste pas ouverte longtemps.',
  },
  unfound_client: {
    title: 'Personne dans l’équipe n’était libre',
    text: 'Nous avons demandé aux collègues, et personne ne pouvait prendre votre appel. Rien n’a été débité. Vous pouvez chercher quelqu’un d’autre.',
  },
  invited_provider: {
    title: 'Une agence vous invite à la rejoindre',
    text: 'Une agence souhaite vous avoir dans son équipe. Lisez dans votre console ce que cela signifie, puis acceptez ou refusez.',
  },
  joined_agency: {
    title: '{name} a rejoint votre agence',
    text: '{name} a accepté votre invitation et fait maintenant partie de votre équipe.',
  },
  left_agency: {
    title: '{name} a quitté votre agence',
    text: '{name} ne fait plus partie de votre équipe. Vous ne voyez plus rien de son activité.',
  },
  removed_provider: {
    title: 'Vous ne faites plus partie de votre agence',
    text: 'Votre agence a mis fin à votre appartenance et ne voit plus rien de vous. Votre profil reste tel qu’il est.',
  },
} as const;
