import type { messages as english } from '../../en/web/partners.ts';

export const messages: Record<keyof typeof english, string> = {
  'partners.title': 'Gagner de l’argent en nous faisant connaître',
  'partners.description':
    'Soyez payé quand des personnes à l’étranger trouvent de l’aide grâce à vous : ce que chaque programme rapporte, quand l’argent est à vous et où nous pouvons l’envoyer.',
  'partners.chatter.title': 'Gagner de l’argent comme chatteur',
  'partners.chatter.text':
    'Pour qui fréquente messageries et forums à l’étranger : ce qui est payé pour chaque appel, et quand.',
  'partners.chatter.do':
    'Vous êtes là où les personnes à l’étranger demandent de l’aide : messageries, forums, groupes. Vous partagez votre lien avec celles qui ont besoin de parler à quelqu’un, et vous pouvez recruter d’autres chatteurs.',
  'partners.influencer.title': 'Gagner de l’argent comme influenceur',
  'partners.influencer.text':
    'Pour qui a une communauté : ce qui est payé pour chaque appel des personnes qui vous suivent.',
  'partners.influencer.do':
    'Vous dites à votre communauté que l’aide à l’étranger est à un appel. Votre lien, votre code, des logos et des bannières prêts à l’emploi sont sur votre tableau de bord.',
  'partners.blogger.title': 'Gagner de l’argent comme blogueur',
  'partners.blogger.text':
    'Pour qui écrit sur la vie à l’étranger : ce qui est payé pour les appels des lecteurs et des personnes que vous recrutez.',
  'partners.blogger.do':
    'Vous écrivez sur la vie à l’étranger. Un lien ou un petit encadré dans vos articles mène vos lecteurs à nous, et vous pouvez recruter des personnes qui aident par téléphone.',
  'partners.groupAdmin.title': 'Gagner de l’argent avec votre groupe',
  'partners.groupAdmin.text':
    'Pour qui anime un groupe à l’étranger : ce qui est payé pour les appels des membres et des personnes que vous recrutez.',
  'partners.groupAdmin.do':
    'Vous animez un groupe de personnes à l’étranger. Vous y partagez des messages tout prêts et votre lien, et vous pouvez recruter des personnes qui aident par téléphone ou d’autres responsables de groupe.',
  'partners.paid': 'Ce qui est payé',
  'partners.amount.percent': '{percent} de nos frais',
  'partners.once': 'Une seule fois',
  'partners.months': 'Nombre de mois payés, à partir de leur arrivée chez nous : {count}',
  'partners.calls': 'Appels payés nécessaires : {count}',
  'partners.cap': 'Au plus {amount} par mois civil',
  'partners.none': 'Ce programme ne paie rien en ce moment.',
  'partners.discount': 'Avec votre code, un premier appel coûte {percent} de moins.',
  'partners.terms': 'Quand l’argent est à vous',
  'partners.terms.counts': 'Un appel compte s’il a été payé et s’il a duré au moins {seconds} s.',
  'partners.terms.hold':
    'Une commission est vérifiée pendant {first} h puis attend encore {second} h. Elle est ensuite sur votre solde.',
  'partners.terms.margin':
    'Toutes les commissions d’un appel ne dépassent jamais, ensemble, {percent} de nos frais. Ce qui dépasse est retranché.',
  'partners.terms.back':
    'Si l’argent d’un appel est rendu, en tout ou en partie, la commission est reprise en proportion, même après que nous vous avons payé.',
  'partners.terms.withdraw':
    'Vous pouvez retirer à partir de {least}, au plus {most} à la fois et {month} par mois civil.',
  'partners.terms.checked':
    'Vous confirmez chaque retrait par Telegram ou par un code reçu par e-mail, et notre équipe le vérifie avant que l’argent parte. Le premier peut demander un peu plus de temps.',
  'partners.countries': 'Où nous pouvons envoyer de l’argent',
  'partners.countries.text':
    'Vers des banques et des portefeuilles mobiles de ces pays, et d’aucun autre pour l’instant : {countries}',
  'partners.ask': 'Vos questions',
  'partners.ask.cost.title': 'Est-ce que cela coûte quelque chose ?',
  'partners.ask.cost.text': 'Non. Participer est gratuit et vous n’avez rien à acheter.',
  'partners.ask.who.title': 'Qui peut participer ?',
  'partners.ask.who.text':
    'Toute personne majeure. Avant de commencer, vérifiez que nous pouvons envoyer de l’argent dans votre pays.',
  'partners.ask.recruits.title': 'Est-on payé pour le seul fait de recruter ?',
  'partners.ask.recruits.text': 'Non. Chaque montant vient d’appels que quelqu’un a payés.',
  'partners.ask.friends.title': 'Puis-je utiliser mon propre lien ?',
  'partners.ask.friends.text':
    'Non. Vos propres appels ne rapportent rien, ni ceux faits avec votre téléphone, votre carte ou votre appareil. Qui nous trompe n’est pas payé.',
  'partners.ask.tax.title': 'Dois-je payer des impôts ?',
  'partners.ask.tax.text':
    'Cela dépend du pays où vous vivez. Vous déclarez ce que vous gagnez ; votre relevé mensuel vous y aide.',
  'partners.ask.stop.title': 'Puis-je arrêter ?',
  'partners.ask.stop.text': 'À tout moment. Ce que vous avez gagné jusque-là reste à vous, aux mêmes règles.',
  'partners.all': 'Tous les programmes',
  'partners.more': 'Ce qui est payé, et quand',
  'partners.own': 'Vos taux',
  'partners.closed': 'Les inscriptions sont fermées pour le moment',
  'partners.closed.text': 'Les personnes qui participent déjà continuent de gagner selon les mêmes règles.',
  'partners.others': 'Autres programmes',
};
