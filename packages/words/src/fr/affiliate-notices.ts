/** What affiliates are told of what they earn. */
export const affiliateNotices = {
  welcome_affiliate: {
    title: 'Votre lien est prêt',
    text: 'Partagez votre lien avec des personnes à l’étranger. Quand quelqu’un venu par ce lien a un appel payé, une commission vous est créditée. Votre tableau de bord compte les clics, les inscriptions et les appels.',
  },
  earned_affiliate: {
    title: 'Des commissions ont été créditées',
    text: 'Ce que vous avez gagné a passé son délai d’attente et se trouve sur votre solde. Votre relevé montre chaque commission.',
  },
  reversed_affiliate: {
    title: 'Une commission a été reprise',
    text: 'Un appel qui vous avait rapporté de l’argent a été remboursé ou perdu après un litige : sa commission a quitté votre solde. Votre relevé montre laquelle.',
  },
  adjusted_affiliate: {
    title: 'Votre solde a été corrigé',
    text: 'Notre équipe a corrigé votre solde de {price}. Votre relevé le montre. Si cela vous semble faux, écrivez-nous.',
  },
  honest_affiliate: {
    title: 'Vos commissions ont été vérifiées',
    text: 'Nous avons examiné des appels que vous avez apportés et tout est en ordre. Les commissions qui attendaient suivent leur cours.',
  },
  fraud_affiliate: {
    title: 'Certaines de vos commissions ne comptent pas',
    text: 'Nous avons examiné des appels que vous avez apportés : ils enfreignent les règles du programme et leurs commissions ne comptent pas. Si vous pensez que c’est une erreur, écrivez-nous.',
  },
  prize_affiliate: {
    title: 'Vous avez gagné {price}',
    text: 'Vous êtes parmi les meilleurs d’un défi de la semaine : {price} se trouvent sur votre solde.',
  },
  piggy_affiliate: {
    title: 'Votre tirelire est ouverte',
    text: 'Vous avez assez gagné pour ouvrir votre tirelire : {price} se trouvent sur votre solde.',
  },
  boost_affiliate: {
    title: 'Vous gagnez plus ce mois-ci',
    text: 'Vous étiez parmi les meilleurs du mois dernier : les commissions des appels que vous apportez sont augmentées ce mois-ci.',
  },
} as const;
