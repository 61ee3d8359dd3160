import type { messages as english } from '../../en/admin/journal.ts';

export const messages: Record<keyof typeof english, string> = {
  'adminJournal.entries': 'Écritures',
  'adminJournal.balances': 'Soldes',
  'adminJournal.differences': 'Écarts avec les services de paiement',
  'adminJournal.at': 'Le',
  'adminJournal.entry': 'Écriture',
  'adminJournal.payment': 'Paiement',
  'adminJournal.account': 'Compte',
  'adminJournal.cause': 'Origine',
  'adminJournal.amount': 'Mouvement',
  'adminJournal.lines': 'Lignes',
  'adminJournal.party': 'De qui',
  'adminJournal.debit': 'Débit',
  'adminJournal.credit': 'Crédit',
  'adminJournal.currency': 'Devise',
  'adminJournal.balance': 'Solde',
  'adminJournal.cause.capture': 'Encaissement',
  'adminJournal.cause.refund': 'Remboursement',
  'adminJournal.cause.transfer': 'Virement',
  'adminJournal.cause.vat': 'TVA',
  'adminJournal.cause.affiliate': 'Commission d’affilié',
  'adminJournal.cause.dispute': 'Litige',
  'adminJournal.cause.writeoff': 'Passage en perte',
  'adminJournal.cause.subscription': 'Abonnement',
  'adminJournal.account.stripe_clearing': 'Stripe (compte)',
  'adminJournal.account.paypal_clearing': 'PayPal (compte)',
  'adminJournal.account.client_refunds': 'Remboursements dus aux clients',
  'adminJournal.account.provider_payable': 'Dû aux prestataires',
  'adminJournal.account.platform_revenue': 'Revenus de la plateforme',
  'adminJournal.account.coupon_discounts': 'Remises par codes',
  'adminJournal.account.vat_payable': 'TVA due',
  'adminJournal.account.affiliate_commissions': 'Commissions des affiliés',
  'adminJournal.account.affiliate_payable': 'Dû aux affiliés',
  'adminJournal.account.affiliate_paid': 'En route vers les affiliés',
  'adminJournal.account.wise_clearing': 'Chez Wise',
  'adminJournal.account.flutterwave_clearing': 'Chez Flutterwave',
  'adminJournal.account.dispute_losses': 'Perdu en litige',
  'adminJournal.account.fees': 'Frais',
  'adminJournal.days': 'Jours',
  'adminJournal.days.none': 'Rien n’est encore compté. Cela se fait chaque matin à cinq heures.',
  'adminJournal.days.about': 'Ce que totalisent les écritures de chaque jour (UTC).',
  'adminJournal.day.day': 'Jour',
  'adminJournal.day.captures': 'Appels facturés',
  'adminJournal.day.captured': 'Encaissé',
  'adminJournal.day.refunded': 'Remboursé',
  'adminJournal.day.transferred': 'Versé aux prestataires',
  'adminJournal.day.subscribed': 'Abonnements',
  'adminJournal.day.disputed': 'Contesté',
  'adminJournal.day.vat': 'TVA',
  'adminJournal.day.fees': 'Frais des prestataires de paiement',
  'adminJournal.balances.about': 'Positif : débit ; négatif : crédit. Toutes les écritures jusqu’au {at} y sont.',
  'adminJournal.balances.none': 'Rien n’est encore additionné. Cela se fait toutes les demi-heures.',
  'adminJournal.balances.even': 'Chaque devise s’équilibre, comme il se doit.',
  'adminJournal.balances.odd': '{currency} ne s’équilibre pas. Une alerte dit quelle écriture est fausse.',
  'adminJournal.kind': 'Type',
  'adminJournal.ours': 'Nous disons',
  'adminJournal.theirs': 'L’autre côté dit',
  'adminJournal.rail': 'Service de paiement',
  'adminJournal.railPayment': 'Paiement chez le service',
  'adminJournal.withdrawal': 'Retrait',
  'adminJournal.railPayout': 'Virement chez le service',
  'adminJournal.about': 'Au sujet de',
  'adminJournal.means': 'Ce que cela signifie',
  'adminJournal.todo': 'Que faire',
  'adminJournal.foundAt': 'Trouvé',
  'adminJournal.seenAt': 'Vu en dernier',
  'adminJournal.state': 'État',
  'adminJournal.state.open': 'ouvert',
  'adminJournal.state.transit': 'expliqué par le délai',
  'adminJournal.state.gone': 'disparu',
  'adminJournal.state.explained': 'expliqué',
  'adminJournal.until': 'Expliqué par le délai jusqu’au',
  'adminJournal.explanation': 'Expliqué par le motif',
  'adminJournal.explainedBy': 'Expliqué par',
  'adminJournal.all': 'Aussi ceux qui sont réglés',
  'adminJournal.unknownAmount': 'montant inconnu',
  'adminJournal.noPayment': 'aucun des nôtres',
  'adminJournal.run.last':
    'Dernière comparaison terminée le {at} : {movements} lignes des services de paiement, {payments} paiements et {entries} écritures examinés, {found} nouveaux écarts.',
  'adminJournal.run.running': 'Une comparaison est en cours depuis le {at}.',
  'adminJournal.run.never': 'Rien n’a encore été comparé. Cela se fait chaque nuit.',
  'adminJournal.payoutRun.last':
    'Versements aux affiliés comparés le {at} : {payouts} lignes des services de paiement et {withdrawals} retraits examinés, {found} nouveaux écarts.',
  'adminJournal.payoutRun.running': 'Les versements aux affiliés sont en cours de comparaison depuis le {at}.',
  'adminJournal.compare': 'Comparer maintenant',
  'adminJournal.compare.sentence':
    'Le journal, les paiements et les listes des services de paiement sont comparés depuis la fin de la dernière comparaison. Rien n’est modifié et aucun argent ne bouge.',
  'adminJournal.explain': 'Expliquer',
  'adminJournal.explain.sentence':
    'L’écart est clos avec votre motif. Aucun argent ne bouge et aucune écriture n’est passée.',
  'adminJournal.export': 'Exporter pour le comptable',
  'adminJournal.export.sentence':
    'Toutes les écritures de la période sont enregistrées dans un fichier sur cet ordinateur. Rien n’est modifié.',
  'adminJournal.export.format': 'Format du fichier',
  'adminJournal.export.format.fec': 'FEC (pour la France)',
  'adminJournal.export.format.datev': 'DATEV (pour l’Allemagne)',
  'adminJournal.export.format.plain': 'Tableau simple (CSV)',
  'adminJournal.export.period': 'Année, ou année et mois',
  'adminJournal.export.period.hint': 'Par exemple 2026 ou 2026-01, en UTC',
  'adminJournal.export.save': 'Enregistrer le fichier',
  'adminJournal.export.done': '{entries} écritures sont dans le fichier.',
  'adminJournal.export.leftOut':
    '{count} écritures dans une autre devise que l’euro ne figurent pas dans ce format ; le tableau simple les contient.',
  'adminJournal.kind.payment_unknown': 'Paiement sans réservation',
  'adminJournal.kind.payment_unknown.means':
    'Le service de paiement a encaissé une somme à laquelle ne correspond aucun de nos paiements, ou une seconde fois pour une même réservation.',
  'adminJournal.kind.payment_unknown.todo':
    'Le chercher dans le tableau de bord du service de paiement. Y rembourser la somme si aucune réservation ne l’explique.',
  'adminJournal.kind.capture_missing': 'Encaissement inconnu du service de paiement',
  'adminJournal.kind.capture_missing.means':
    'Nous disons que le client a payé, et le service de paiement n’a rien encaissé.',
  'adminJournal.kind.capture_missing.todo':
    'Interroger le service de paiement. Si rien n’a été encaissé, corriger le journal et ne pas payer le prestataire.',
  'adminJournal.kind.capture_unrecorded': 'Encaissement non enregistré',
  'adminJournal.kind.capture_unrecorded.means':
    'Le service de paiement a encaissé l’argent du client et notre paiement ne le dit pas.',
  'adminJournal.kind.capture_unrecorded.todo':
    'Rejouer l’événement du service de paiement pour ce paiement, afin que l’encaissement soit enregistré.',
  'adminJournal.kind.capture_amount': 'Montant encaissé différent',
  'adminJournal.kind.capture_amount.means':
    'Le service de paiement a encaissé un autre montant que celui que nous indiquons.',
  'adminJournal.kind.capture_amount.todo':
    'Comparer les deux au prix de la réservation. Rembourser chez le service de paiement ce qui a été pris en trop.',
  'adminJournal.kind.capture_currency': 'Devise encaissée différente',
  'adminJournal.kind.capture_currency.means':
    'Le service de paiement a encaissé dans une autre devise que celle de la réservation.',
  'adminJournal.kind.capture_currency.todo':
    'Examiner le paiement dans le tableau de bord, et l’y rembourser si le client n’y a pas consenti.',
  'adminJournal.kind.fee_amount': 'Frais différents',
  'adminJournal.kind.fee_amount.means':
    'Le service de paiement a retenu d’autres frais que ceux du journal. Ni client ni prestataire n’est concerné.',
  'adminJournal.kind.fee_amount.todo':
    'Comparer au relevé du service de paiement et faire corriger le journal par une autre écriture.',
  'adminJournal.kind.refund_missing': 'Remboursement inconnu du service de paiement',
  'adminJournal.kind.refund_missing.means':
    'Nous disons qu’une somme a été rendue ; le service de paiement n’a rien rendu, ou la banque l’a renvoyée.',
  'adminJournal.kind.refund_missing.todo':
    'Demander au service de paiement ce qu’il en est. Si le client n’a rien reçu, rembourser de nouveau.',
  'adminJournal.kind.refund_unrecorded': 'Remboursement non enregistré',
  'adminJournal.kind.refund_unrecorded.means':
    'Le service de paiement a rendu une somme et notre paiement ne le dit pas.',
  'adminJournal.kind.refund_unrecorded.todo':
    'Rejouer l’événement du remboursement, afin qu’il soit enregistré et que la part du prestataire suive.',
  'adminJournal.kind.refund_amount': 'Montant remboursé différent',
  'adminJournal.kind.refund_amount.means':
    'Le service de paiement a rendu un autre montant que celui que nous indiquons.',
  'adminJournal.kind.refund_amount.todo': 'Comparer à la demande. Rembourser le reste, ou expliquer l’excédent.',
  'adminJournal.kind.transfer_missing': 'Virement inconnu du service de paiement',
  'adminJournal.kind.transfer_missing.means':
    'Nous disons qu’un prestataire a été payé et le service de paiement n’a rien envoyé.',
  'adminJournal.kind.transfer_missing.todo':
    'Examiner le compte du prestataire chez le service de paiement avant tout nouvel envoi.',
  'adminJournal.kind.transfer_unrecorded': 'Virement non enregistré',
  'adminJournal.kind.transfer_unrecorded.means':
    'Le service de paiement a envoyé de l’argent à un prestataire sans que nous le disions. Une part a pu être payée deux fois.',
  'adminJournal.kind.transfer_unrecorded.todo':
    'Examiner le virement chez le service de paiement. S’il est en double, l’y annuler.',
  'adminJournal.kind.transfer_amount': 'Montant viré différent',
  'adminJournal.kind.transfer_amount.means':
    'Le service de paiement a envoyé au prestataire un autre montant que celui que nous indiquons.',
  'adminJournal.kind.transfer_amount.todo':
    'Comparer à la part du prestataire. L’excédent s’annule chez le service de paiement.',
  'adminJournal.kind.entry_missing': 'Écriture manquante',
  'adminJournal.kind.entry_missing.means':
    'Un événement d’un paiement n’a aucune écriture au journal. Aucun argent ne manque.',
  'adminJournal.kind.entry_missing.todo':
    'Faire ajouter l’écriture par le comptable ; le paiement montre ce qui s’est passé.',
  'adminJournal.kind.entry_extra': 'Écriture en trop',
  'adminJournal.kind.entry_extra.means':
    'Le journal contient une écriture de ce qui n’a pas eu lieu, ou une écriture en double.',
  'adminJournal.kind.entry_extra.todo':
    'La faire annuler par une autre écriture. Aucune écriture n’est jamais supprimée.',
  'adminJournal.kind.entry_wrong': 'Écriture inexacte',
  'adminJournal.kind.entry_wrong.means':
    'Une écriture porte un autre montant ou une autre devise que l’événement, ou n’est pas équilibrée.',
  'adminJournal.kind.entry_wrong.todo':
    'La faire annuler par une autre écriture, puis la repasser telle que le paiement l’indique.',
  'adminJournal.differences.empty': 'Les services de paiement et notre journal concordent.',
  'adminJournal.kind.payout_unknown': 'Versement qu’aucun retrait n’explique',
  'adminJournal.kind.payout_unknown.means':
    'Le service de paiement a un virement sur notre solde qu’aucun affilié n’a demandé. Il a pu y être fait à la main.',
  'adminJournal.kind.payout_unknown.todo':
    'Chercher qui l’a fait dans le tableau de bord du service. L’annuler tant que c’est possible, ou l’expliquer ici.',
  'adminJournal.kind.payout_missing': 'Versement inconnu du service de paiement',
  'adminJournal.kind.payout_missing.means':
    'Nous disons qu’un retrait est parti et le service de paiement ne connaît pas le virement.',
  'adminJournal.kind.payout_missing.todo':
    'Chercher le virement par son numéro dans le tableau de bord du service, et l’interroger avant tout nouvel envoi.',
  'adminJournal.kind.payout_unrecorded': 'Versement non enregistré',
  'adminJournal.kind.payout_unrecorded.means':
    'Le service envoie ou a envoyé de l’argent alors que notre retrait ne le dit pas, ou le dit revenu sur le solde.',
  'adminJournal.kind.payout_unrecorded.todo':
    'Si le montant est revenu sur le solde, annuler le virement chez le service, ou reprendre le montant par un ajustement.',
  'adminJournal.kind.payout_amount': 'Montant versé différent',
  'adminJournal.kind.payout_amount.means':
    'Le service verse un autre montant ou une autre devise que ce que nous avons demandé.',
  'adminJournal.kind.payout_amount.todo':
    'Comparer au retrait. L’excédent se réclame chez le service ; ce qui manque se crédite par un ajustement.',
  'adminJournal.kind.payout_twice': 'Versement en double',
  'adminJournal.kind.payout_twice.means': 'Le service a deux virements en cours ou payés pour un seul retrait.',
  'adminJournal.kind.payout_twice.todo': 'Annuler celui que le retrait ne nomme pas, avant qu’il ne soit payé.',
  'adminJournal.kind.payout_bounced': 'Versement revenu',
  'adminJournal.kind.payout_bounced.means':
    'La banque a renvoyé l’argent, ou va le faire, et notre retrait dit encore qu’il est arrivé. Le solde suit dès qu’il est revenu.',
  'adminJournal.kind.payout_bounced.todo':
    'Attendre tant que le délai l’explique. Ensuite, appuyer sur Comparer maintenant et demander au service où est l’argent.',
};
