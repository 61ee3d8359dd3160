/** What agencies, their members and clients who ask them are told. */
export const agencyNotices = {
  welcome_agency: {
    title: 'Sie führen jetzt ein Team',
    text: 'Melden Sie sich in der Übersicht der Agenturen an, laden Sie die Anbieter Ihres Teams ein und wählen Sie, wie Sie von Anfragen erfahren. Sie sehen von niemandem etwas, bevor er zugestimmt hat.',
  },
  asked_agency: {
    title: 'Ein Kunde braucht Ihr Team',
    text: 'Ein Kunde sucht jemanden, der helfen kann. Wir fragen nacheinander alle aus Ihrem Team, die frei sind. Sie können auch selbst für jemanden annehmen.',
  },
  unanswered_agency: {
    title: 'Noch niemand aus Ihrem Team hat angenommen',
    text: 'Alle, die frei sind, wurden gefragt, und die Anfrage eines Kunden ist noch offen. Sie können sie für eines Ihrer Mitglieder annehmen.',
  },
  offered_provider: {
    title: 'Ein Kunde Ihrer Agentur braucht Sie',
    text: 'Ein Kunde wartet auf Hilfe, die Sie geben können. Öffnen Sie die Anfrage und nehmen Sie sie an; sonst fragen wir das nächste Mitglied.',
  },
  accepted_client: {
    title: '{name} kann Ihr Gespräch übernehmen',
    text: '{name} hat Zeit für Sie. Buchen Sie das Gespräch bald, denn die Anfrage bleibt nicht lange offen.',
  },
  unfound_client: {
    title: 'Aus dem Team war niemand frei',
    text: 'Wir haben im Team gefragt, und niemand konnte Ihr Gespräch übernehmen. Es wurde nichts berechnet. Sie können jemand anderen suchen.',
  },
  invited_provider: {
    title: 'Eine Agentur lädt Sie ein',
    text: 'Eine Agentur möchte Sie in ihrem Team haben. Lesen Sie in Ihrer Konsole, was das bedeutet, und nehmen Sie dann an oder lehnen Sie ab.',
  },
  joined_agency: {
    title: '{name} ist Ihrer Agentur beigetreten',
    text: '{name} hat Ihre Einladung angenommen und gehört jetzt zu Ihrem Team.',
  },
  left_agency: {
    title: '{name} hat Ihre Agentur verlassen',
    text: '{name} gehört nicht mehr zu Ihrem Team. Sie sehen von da an nichts mehr von dem, was dort geschieht.',
  },
  removed_provider: {
    title: 'Sie gehören nicht mehr zu Ihrer Agentur',
    text: 'Ihre Agentur hat Ihre Mitgliedschaft beendet und sieht nichts mehr von Ihnen. Ihr Profil bleibt, wie es ist.',
  },
} as const;
