import type { messages as english } from '../../en/admin/alerts.ts';

export const messages: Readonly<Record<keyof typeof english, string>> = {
  'adminAlerts.means': 'Ce que cela signifie',
  'adminAlerts.look': 'Ce qu’il faut regarder',
  'adminAlerts.press': 'Ce qu’il faut faire',
  'adminAlerts.session_abandoned.title': 'Le système a abandonné un appel',
  'adminAlerts.session_abandoned.means':
    'L’appel n’a pas pu être mené à son terme de notre côté. L’argent du client est libéré, sauf si les deux se sont parlé une minute auparavant.',
  'adminAlerts.session_abandoned.look': 'La chronologie de l’appel : la dernière étape et la réponse de l’opérateur.',
  'adminAlerts.session_abandoned.press':
    'Dire au client que rien n’a été débité et lui proposer un autre appel. Si les deux se sont bien parlé, forcer le règlement dans Appels.',
  'adminAlerts.hold_lost.title': 'Le blocage avait disparu avant l’appel',
  'adminAlerts.hold_lost.means':
    'La banque du client, ou quelqu’un dans le tableau de bord du service de paiement, a rendu l’argent avant l’appel. Personne n’a été appelé et rien ne peut être encaissé.',
  'adminAlerts.hold_lost.look':
    'Le paiement dans Appels et dans le tableau de bord du service de paiement : qui a annulé le blocage, et quand.',
  'adminAlerts.hold_lost.press':
    'Il n’y a rien à rendre. Écrire au client si l’annulation vient de nous ; plusieurs le même jour annoncent un problème auprès du service de paiement.',
  'adminAlerts.carrier_out.title': 'L’opérateur est injoignable',
  'adminAlerts.carrier_out.means':
    'Les téléphones ne sonnent plus. Les appels attendent, et ceux qui attendent trop longtemps se terminent sans débit.',
  'adminAlerts.carrier_out.look': 'Système : le disjoncteur de l’opérateur. La page d’incidents de l’opérateur.',
  'adminAlerts.carrier_out.press':
    'Rien, si l’opérateur dit y travailler : les appels reprennent d’eux-mêmes. Si cela dure, suspendre les réservations par le drapeau de maintenance.',
  'adminAlerts.carrier_account.title': 'L’opérateur refuse notre compte',
  'adminAlerts.carrier_account.means':
    'L’opérateur a refusé d’appeler à cause de notre compte : crédit épuisé, pays non autorisé ou numéro disparu. Le client n’est pas débité.',
  'adminAlerts.carrier_account.look':
    'Le code dans la chronologie de l’appel, puis le solde, les pays et les numéros dans la console de l’opérateur.',
  'adminAlerts.carrier_account.press': 'Rétablir le compte chez l’opérateur. L’appel suivant ne demande rien d’autre.',
  'adminAlerts.dialling_budget.title': 'La moitié d’un budget d’appels est dépensée',
  'adminAlerts.dialling_budget.means':
    'Un numéro, un client, un pays ou toute la plateforme a utilisé la moitié de ce qui peut être appelé dans sa période. Au plafond, les appels suivants sont refusés avant tout paiement.',
  'adminAlerts.dialling_budget.look':
    'De quel budget il s’agit, dans les détails ; les derniers appels de ce client ou de ce pays.',
  'adminAlerts.dialling_budget.press':
    'Une journée chargée : relever la limite dans Réglages. Une suite d’appels courts vers un pays cher : suspendre la personne et laisser la limite.',
  'adminAlerts.dialling_refused.title': 'Une de nos limites a empêché un appel réservé de sonner',
  'adminAlerts.dialling_refused.means':
    'L’appel était payé, et une limite de ce qui peut être appelé n’a pas permis la sonnerie. L’appel s’est terminé par notre faute : le client n’est pas débité, et cela ne compte contre personne.',
  'adminAlerts.dialling_refused.look':
    'De quelle limite il s’agit, dans les détails et dans la chronologie de l’appel ; les appels qui l’ont épuisée.',
  'adminAlerts.dialling_refused.press':
    'Relever la limite dans Réglages si des appels honnêtes l’ont épuisée, et écrire au client. Si une seule personne l’a épuisée, suspendre la personne et laisser la limite.',
  'adminAlerts.recording_without_consent.title': 'Un enregistrement a capté quelqu’un sans son accord',
  'adminAlerts.recording_without_consent.means':
    'Il ne s’agit pas d’argent. L’enregistrement est supprimé chez l’opérateur automatiquement ; la loi peut demander d’en informer la personne.',
  'adminAlerts.recording_without_consent.look':
    'La chronologie de l’appel : les deux accords et le début de l’enregistrement.',
  'adminAlerts.recording_without_consent.press':
    'Vérifier dans la console de l’opérateur que l’enregistrement a disparu, et noter ce que demande la loi du pays de la personne.',
  'adminAlerts.payment_hold_expiring.title': 'Un blocage expire dans moins d’un jour sans être encaissé',
  'adminAlerts.payment_hold_expiring.means':
    'Une conversation due n’est pas encore débitée. Après l’expiration, l’argent ne pourra plus être encaissé.',
  'adminAlerts.payment_hold_expiring.look':
    'La dernière réponse du service de paiement pour ce paiement, et l’état de son disjoncteur.',
  'adminAlerts.payment_hold_expiring.press':
    'Encaisser à la main : forcer le règlement de l’appel. Si le service de paiement refuse, encaisser dans son tableau de bord ; la plateforme en prend note d’elle-même.',
  'adminAlerts.payment_stuck.title': 'L’argent n’a pas bougé depuis une heure',
  'adminAlerts.payment_stuck.means':
    'Un encaissement, une libération ou un remboursement décidé il y a une heure n’est pas fait. Il est retenté automatiquement.',
  'adminAlerts.payment_stuck.look':
    'Système : le disjoncteur du service de paiement et la file des règlements. La dernière réponse pour ce paiement.',
  'adminAlerts.payment_stuck.press':
    'Rien tant que le service de paiement est en panne. Sinon, forcer le règlement de l’appel.',
  'adminAlerts.payment_outcome_unknown.title': 'Réponse du service de paiement inconnue depuis un quart d’heure',
  'adminAlerts.payment_outcome_unknown.means':
    'Nous avons demandé un mouvement d’argent sans savoir s’il a eu lieu. La demande est répétée sous la même clé : rien n’est pris deux fois.',
  'adminAlerts.payment_outcome_unknown.look':
    'Le paiement dans le tableau de bord du service de paiement, à côté du nôtre.',
  'adminAlerts.payment_outcome_unknown.press':
    'Attendre le service de paiement. Ne jamais refaire à la main dans son tableau de bord ce qui a pu avoir lieu.',
  'adminAlerts.payment_refused.title': 'Le service de paiement refuse un mouvement d’argent',
  'adminAlerts.payment_refused.means':
    'Le service de paiement a dit non à un encaissement, une libération ou un remboursement. La demande est répétée tant que le blocage tient.',
  'adminAlerts.payment_refused.look':
    'Le code dans les détails, et le paiement dans le tableau de bord du service de paiement.',
  'adminAlerts.payment_refused.press':
    'Corriger ce que désigne le code. Si le compte du client est fermé, il faut un autre moyen de payer ou de rembourser.',
  'adminAlerts.payment_uncollected.title': 'Une conversation pour laquelle rien n’a été encaissé',
  'adminAlerts.payment_uncollected.means':
    'Les deux se sont parlé et le blocage n’a pas pu être encaissé. Le prestataire a travaillé sans être payé, le client n’a pas payé.',
  'adminAlerts.payment_uncollected.look': 'La chronologie de l’appel et la dernière réponse du service de paiement.',
  'adminAlerts.payment_uncollected.press':
    'Convenir d’un autre paiement avec le client. S’il ne paie pas : « Passer en perte » dans le paiement, ce qui verse sa part au prestataire.',
  'adminAlerts.payment_captured_in_part.title': 'Une partie seulement du prix a été encaissée',
  'adminAlerts.payment_captured_in_part.means':
    'Le service de paiement a pris moins que le prix, ce que la plateforme ne demande jamais : quelqu’un a encaissé à la main.',
  'adminAlerts.payment_captured_in_part.look':
    'Le paiement dans le tableau de bord du service de paiement : qui a encaissé, et combien.',
  'adminAlerts.payment_captured_in_part.press':
    'Dire au client ce qu’il a payé. Verser au prestataire le reste de sa part, ou en convenir avec lui.',
  'adminAlerts.refund_failed.title': 'Un remboursement est revenu',
  'adminAlerts.refund_failed.means':
    'La banque du client a renvoyé le remboursement : l’argent du client est de nouveau chez nous.',
  'adminAlerts.refund_failed.look': 'Le remboursement et son motif dans le tableau de bord du service de paiement.',
  'adminAlerts.refund_failed.press':
    'Demander au client un autre moyen de lui rendre l’argent, et noter au journal comment cela s’est fait.',
  'adminAlerts.rail_account.title': 'Le service de paiement refuse notre propre compte',
  'adminAlerts.rail_account.means':
    'La clé est révoquée, un droit manque ou le compte est restreint. Aucun argent ne bouge d’ici là, et les blocages continuent de courir.',
  'adminAlerts.rail_account.look':
    'Le code dans les détails ; l’état du compte et ses clés dans le tableau de bord du service de paiement.',
  'adminAlerts.rail_account.press':
    'Rétablir le compte ou enregistrer la nouvelle clé parmi les secrets. Ce qui est dû se fait ensuite de lui-même.',
  'adminAlerts.transfer_refused.title': 'La part d’un prestataire a été refusée',
  'adminAlerts.transfer_refused.means':
    'Le service de paiement a refusé d’envoyer sa part à un prestataire, ou d’en reprendre une partie. La demande est répétée automatiquement.',
  'adminAlerts.transfer_refused.look':
    'La part dans Virements et versements, et le compte du prestataire dans le tableau de bord du service de paiement.',
  'adminAlerts.transfer_refused.press':
    'Pour une part à envoyer : dire au prestataire ce qui manque à son compte. Pour une part à reprendre : son solde est peut-être vide ; en convenir avec lui.',
  'adminAlerts.affiliate_balance_wrong.title': 'Le solde enregistré d’un affilié ne correspond pas au registre',
  'adminAlerts.affiliate_balance_wrong.means':
    'Le solde du profil et la somme des lignes diffèrent, ce qu’aucun de nos traitements ne peut produire.',
  'adminAlerts.affiliate_balance_wrong.look':
    'L’affilié dans Affiliés, avec le relevé de ce mois ; `stored` et `ledger` sont en centimes de dollar.',
  'adminAlerts.affiliate_balance_wrong.press':
    'Rien pour l’instant : n’approuvez pas ses retraits tant qu’un développeur n’a pas trouvé lequel des deux est juste.',
  'adminAlerts.fraud_case_waiting.title': 'Un cas de fraude attend un verdict',
  'adminAlerts.fraud_case_waiting.means':
    'Personne n’a tranché ce cas depuis trois jours. Ce que gagne l’affilié est retenu entre-temps, et seul un verdict le libère.',
  'adminAlerts.fraud_case_waiting.look':
    'Le cas dans Affiliés, sous fraude : les appels qui ont déclenché la règle, et combien de fois elle avait raison.',
  'adminAlerts.fraud_case_waiting.press':
    'Trancher : honnête laisse l’argent suivre son cours, fraude annule ce qui attend. Traitée sans verdict, l’alerte revient après six heures.',
  'adminAlerts.withdrawal_stuck.title': 'Le retrait d’un affilié ne bouge plus',
  'adminAlerts.withdrawal_stuck.means':
    'Le réseau de paiement l’a depuis deux jours, ou attend depuis autant de temps d’être alimenté à la main.',
  'adminAlerts.withdrawal_stuck.look':
    'Le retrait dans Retraits, et le virement sous son identifiant chez le réseau de paiement.',
  'adminAlerts.withdrawal_stuck.press':
    'Alimentez-le s’il attend cela, puis cliquez sur Marquer comme alimenté ; sinon, écrivez au support du réseau avec l’identifiant.',
  'adminAlerts.withdrawal_waiting.title': 'Le retrait d’un affilié attend un administrateur',
  'adminAlerts.withdrawal_waiting.means':
    'Depuis un jour, personne n’a décidé, ou il manque le second administrateur que le montant exige.',
  'adminAlerts.withdrawal_waiting.look':
    'Le retrait dans Retraits, et les dossiers de fraude de l’affilié s’il y en a.',
  'adminAlerts.withdrawal_waiting.press': 'Approuvez-le, ou refusez-le avec une raison que l’affilié lira.',
  'adminAlerts.transfer_stuck.title': 'La part d’un prestataire ne bouge plus',
  'adminAlerts.transfer_stuck.means': 'La part a été ordonnée et son issue n’est pas connue.',
  'adminAlerts.transfer_stuck.look':
    'La part dans Virements et versements ; le disjoncteur du service de paiement dans Système.',
  'adminAlerts.transfer_stuck.press':
    'Rien tant que le service de paiement est en panne. Sinon, regarder dans son tableau de bord si l’argent est parti.',
  'adminAlerts.transfer_by_hand.title': 'Quelqu’un a déplacé une part dans le tableau de bord',
  'adminAlerts.transfer_by_hand.means':
    'L’argent d’un prestataire a été déplacé sans la plateforme, qui en tient compte tel quel.',
  'adminAlerts.transfer_by_hand.look':
    'La part dans Virements et versements à côté du tableau de bord : qui, quand, combien.',
  'adminAlerts.transfer_by_hand.press': 'Si le prestataire en a trop ou trop peu, en convenir avec lui.',
  'adminAlerts.transfer_overpaid.title': 'Un prestataire a plus que sa part',
  'adminAlerts.transfer_overpaid.means':
    'De l’argent a été rendu au client après que PayPal avait porté la part au prestataire, et PayPal ne reprend rien.',
  'adminAlerts.transfer_overpaid.look':
    'La part dans Virements et versements : ce qui est parti, ce qui est désormais à lui.',
  'adminAlerts.transfer_overpaid.press':
    'Convenir avec le prestataire du remboursement de la différence, et le noter auprès de la part.',
  'adminAlerts.dispute_opened.title': 'Un client conteste un paiement auprès de sa banque',
  'adminAlerts.dispute_opened.means':
    'La banque ou le service de paiement retient le prix d’un appel, et ses frais sont à notre charge. La part du prestataire est gelée jusqu’à la décision.',
  'adminAlerts.dispute_opened.look':
    'Le litige dans Litiges : son motif, son échéance et les preuves tirées de l’appel.',
  'adminAlerts.dispute_opened.press':
    'Si les deux se sont parlé, lire les preuves, les compléter et les envoyer avant l’échéance. Si le client a raison, accepter.',
  'adminAlerts.dispute_deadline.title': 'L’échéance d’un litige approche',
  'adminAlerts.dispute_deadline.means':
    'Ce qui reste sans réponse à temps est perdu : le prix, les frais et la part du prestataire.',
  'adminAlerts.dispute_deadline.look': 'Le litige dans Litiges, qui montre l’échéance la plus proche en premier.',
  'adminAlerts.dispute_deadline.press': 'Envoyer les preuves maintenant, ou accepter.',
  'adminAlerts.dispute_refused.title': 'Le service de paiement a refusé notre réponse à un litige',
  'adminAlerts.dispute_refused.means':
    'Les preuves, ou l’acceptation, ne sont pas arrivées. L’échéance court toujours.',
  'adminAlerts.dispute_refused.look':
    'Le code dans les détails, et le litige dans le tableau de bord du service de paiement.',
  'adminAlerts.dispute_refused.press':
    'Corriger ce que désigne le code : la demande est répétée d’elle-même. Ou répondre dans le tableau de bord du service de paiement.',
  'adminAlerts.subscription_disputed.title': 'Un prestataire conteste un paiement de son abonnement',
  'adminAlerts.subscription_disputed.means':
    'La banque a repris le prix de la période, et ses frais sont pour nous. Aucun appel ni aucune part de prestataire n’est touché.',
  'adminAlerts.subscription_disputed.look':
    'Le litige dans le tableau de bord de Stripe, avec son échéance ; les écritures de la facture dans Journal.',
  'adminAlerts.subscription_disputed.press':
    'Répondez ou acceptez dans le tableau de bord de Stripe ; le journal suit. Résiliez-y l’abonnement s’il n’est pas voulu.',
  'adminAlerts.billing_failed.title': 'Une facture n’a pas pu être établie',
  'adminAlerts.billing_failed.means': 'L’appel est débité, sa facture ou son relevé manque. Aucun numéro n’est perdu.',
  'adminAlerts.billing_failed.look': 'L’adresse et le pays du client, et les coordonnées du vendeur dans Réglages.',
  'adminAlerts.billing_failed.press': 'Compléter ce qui manque. Une nouvelle tentative a lieu toutes les demi-heures.',
  'adminAlerts.backup_failed.title': 'La sauvegarde de la base a échoué',
  'adminAlerts.backup_failed.means':
    'Google n’a pas pu écrire la sauvegarde du jour nommé dans l’alerte. L’argent de personne n’est touché, mais sans sauvegarde rien de ce qui se perd aujourd’hui ne peut être rétabli.',
  'adminAlerts.backup_failed.look':
    'La tâche planifiée backupFirestore dans la salle du système, et les exports de Firestore dans la console de Google, qui disent pourquoi.',
  'adminAlerts.backup_failed.press':
    'Le plus souvent, le compte de service n’a pas le droit d’écrire dans le bucket : accordez-le. L’heure suivante recommence la sauvegarde ; lancez la tâche pour recommencer tout de suite.',
  'adminAlerts.backup_late.title': 'La dernière sauvegarde complète est trop ancienne',
  'adminAlerts.backup_late.means':
    'Aucune sauvegarde complète depuis un jour et demi, des comptes de connexion ou de la base, comme le dit l’alerte. Aucun argent n’est touché, mais ce qui serait perdu aujourd’hui ne pourrait pas être rétabli.',
  'adminAlerts.backup_late.look':
    'La salle du système : les dernières sauvegardes complètes et les dernières exécutions de backupFirebaseAuth et backupFirestore.',
  'adminAlerts.backup_late.press':
    'Y exécuter la tâche planifiée. Si elle échoue, voir si le compte de service peut écrire dans l’espace de stockage et lire les comptes.',
  'adminAlerts.journal_unbalanced.title': 'Le journal n’est pas équilibré',
  'adminAlerts.journal_unbalanced.means':
    'Les lignes d’une écriture ne s’annulent pas. La plateforme n’en écrit pas de telles : quelqu’un d’autre l’a écrite, ou le programme a un défaut.',
  'adminAlerts.journal_unbalanced.look': 'L’écriture nommée par l’alerte et celles du même paiement.',
  'adminAlerts.journal_unbalanced.press':
    'Corriger par une autre écriture, sans jamais modifier la première. Prévenir les développeurs.',
  'adminAlerts.money_differs.title': 'Nos comptes et ceux du service de paiement diffèrent',
  'adminAlerts.money_differs.means':
    'La comparaison quotidienne a trouvé une somme pour laquelle le service de paiement, notre paiement et le journal ne disent pas la même chose. Elle n’a rien modifié.',
  'adminAlerts.money_differs.look':
    'L’écart dans Journal comptable, qui explique ce type d’écart ; puis le paiement dans le tableau de bord du service de paiement.',
  'adminAlerts.money_differs.press':
    'Ce que Journal comptable indique pour ce type. Une fois réglé, l’expliquer avec un motif ; un écart corrigé disparaît de lui-même.',
  'adminAlerts.balances_differ.title': 'Les soldes ne correspondent pas aux écritures',
  'adminAlerts.balances_differ.means':
    'Les totaux conservés pour les comptes diffèrent de ceux de toutes les écritures. Aucun argent n’a bougé, mais les soldes affichés sont faux.',
  'adminAlerts.balances_differ.look':
    'Les soldes dans Journal comptable, et si une écriture a été ajoutée ou retirée à la main.',
  'adminAlerts.balances_differ.press':
    'Prévenir les développeurs. En attendant, utiliser le fichier du comptable, tiré des écritures elles-mêmes.',
  'adminAlerts.reconciliation_late.title': 'Services de paiement et journal non comparés depuis un jour',
  'adminAlerts.reconciliation_late.means':
    'La comparaison nocturne n’a pas commencé ou ne s’est pas terminée : un écart d’argent passerait inaperçu.',
  'adminAlerts.reconciliation_late.look':
    'La dernière exécution de reconcilePayments dans Système, et si le disjoncteur d’un service de paiement est ouvert.',
  'adminAlerts.reconciliation_late.press':
    'Dans Journal comptable, comparer maintenant. La comparaison reprend où elle s’était arrêtée.',
  'adminAlerts.payouts_unread.title': 'La liste d’un service de versement n’a pas pu être lue jusqu’au bout',
  'adminAlerts.payouts_unread.means':
    'Une partie de ce que Wise ou Flutterwave dit avoir versé aux affiliés est écrite d’une façon inconnue, ou la liste ne finissait pas. Le reste a été comparé ; dans ce qui a été laissé de côté, un écart d’argent ne serait pas remarqué.',
  'adminAlerts.payouts_unread.look':
    'Les virements nommés dans les détails, chez le service de versement lui-même : montant et état, face au retrait.',
  'adminAlerts.payouts_unread.press':
    'Signaler aux développeurs les champs nouveaux. Une fois réparé, comparer à nouveau dans Journal comptable.',
  'adminAlerts.forged_webhooks.title': 'Quelqu’un falsifie les messages d’un fournisseur',
  'adminAlerts.forged_webhooks.means':
    'Des messages à la signature fausse sont arrivés en nombre. Aucun n’a été cru et aucun argent n’a bougé.',
  'adminAlerts.forged_webhooks.look':
    'Quel fournisseur, dans les détails. Si son secret vient d’être renouvelé, les messages peuvent être vrais.',
  'adminAlerts.forged_webhooks.press':
    'Secret renouvelé : l’enregistrer parmi les nôtres. Attaque : rien, ils sont refusés d’eux-mêmes.',
  'adminAlerts.person_erased.title': 'Un compte va être supprimé par un administrateur',
  'adminAlerts.person_erased.means':
    'Aucun argent n’est en jeu. Dans sept jours, tout ce qui concerne cette personne est effacé, hors factures et comptabilité, qui restent sans son nom.',
  'adminAlerts.person_erased.look': 'Qui l’a demandé et pourquoi, dans l’historique de la personne.',
  'adminAlerts.person_erased.press':
    'Rien si c’est justifié. Sinon, annulez dans la salle Personnes avant la date indiquée ; ensuite, personne ne le peut.',
  'adminAlerts.account_kept.title': 'Stripe conserve le compte d’une personne supprimée',
  'adminAlerts.account_kept.means':
    'Son compte chez Stripe n’a pas pu être supprimé, le plus souvent parce qu’il contient encore de l’argent. Cet argent est à elle et Stripe le lui verse.',
  'adminAlerts.account_kept.look': 'Le compte chez Stripe, par l’identifiant dans les détails.',
  'adminAlerts.account_kept.press': 'Une fois le solde à zéro, le supprimer là-bas.',
  'adminAlerts.second_factor_guessed.title': 'Quelqu’un essaie de deviner les codes d’un administrateur',
  'adminAlerts.second_factor_guessed.means':
    'Des codes faux sont arrivés en nombre après le bon mot de passe. Rien ne s’est ouvert, et les essais suivants doivent attendre.',
  'adminAlerts.second_factor_guessed.look':
    'De quel compte il s’agit, dans les détails ; demander à la personne si c’était elle.',
  'adminAlerts.second_factor_guessed.press':
    'Si ce n’était pas elle : quelqu’un connaît son mot de passe. La déconnecter partout dans Personnes et lui faire choisir un nouveau mot de passe.',
  'adminAlerts.event_quarantined.title': 'Le message d’un fournisseur contredit ce que nous savons',
  'adminAlerts.event_quarantined.means':
    'Un message signé donne un autre montant, une autre devise, un autre compte ou une autre personne que le paiement concerné. Il est mis de côté et rien n’a bougé.',
  'adminAlerts.event_quarantined.look':
    'Les raisons dans les détails ; le paiement dans le tableau de bord du fournisseur.',
  'adminAlerts.event_quarantined.press':
    'Si le tableau de bord dit comme nous, marquer comme traité. Sinon, changer les clés du fournisseur : quelqu’un les possède peut-être.',
  'adminAlerts.dead_letter.title': 'Le message d’un fournisseur n’a pas pu être traité',
  'adminAlerts.dead_letter.means':
    'Il a échoué à chaque essai et il est conservé. Ce qu’il annonçait peut manquer jusqu’à ce que le contrôle régulier interroge le fournisseur.',
  'adminAlerts.dead_letter.look': 'Le message et son problème dans Avis et messages.',
  'adminAlerts.dead_letter.press': 'Une fois la cause corrigée, le renvoyer depuis cette page.',
  'adminAlerts.notification_undelivered.title': 'Un message n’est arrivé à personne',
  'adminAlerts.notification_undelivered.means':
    'Un e-mail, un SMS ou une notification a été refusé définitivement ou a échoué huit fois. Il ne s’agit pas d’argent.',
  'adminAlerts.notification_undelivered.look':
    'Non remis, dans Avis et messages : l’adresse et la réponse du fournisseur.',
  'adminAlerts.notification_undelivered.press':
    'Le renvoyer quand la cause a disparu, ou écrire à la personne autrement.',
  'adminAlerts.corrupt_document.title': 'Un document est illisible',
  'adminAlerts.corrupt_document.means':
    'Il est ignoré : ce qu’il représente, un paiement peut-être, reste en l’état tant qu’il n’est pas lisible. Rien d’autre n’est retardé.',
  'adminAlerts.corrupt_document.look':
    'Le chemin et le problème dans les détails ; le document dans la console de la base.',
  'adminAlerts.corrupt_document.press': 'Prévenir les développeurs. Ne pas le supprimer : c’est peut-être de l’argent.',
  'adminAlerts.review_reported.title': 'Un avis a été signalé',
  'adminAlerts.review_reported.means':
    'Il ne s’agit pas d’argent. L’avis reste visible jusqu’à ce que quelqu’un décide.',
  'adminAlerts.review_reported.look': 'L’avis et le signalement dans Avis et messages.',
  'adminAlerts.review_reported.press': 'Le masquer, ou le laisser et dire pourquoi.',
  'adminAlerts.assistant_differs.title': 'L’assistant a perdu une information qu’il avait reçue',
  'adminAlerts.assistant_differs.means':
    'La comparaison nocturne a trouvé des prestataires que l’assistant connaît moins bien qu’il ne l’avait confirmé, leur abonnement ou leur nom. Tout lui a été renvoyé aussitôt. Aucun argent n’a bougé, mais un accès a pu être ouvert ou refusé à tort entre-temps.',
  'adminAlerts.assistant_differs.look':
    'Les prestataires nommés dans les détails, et si une sauvegarde du projet a été restaurée.',
  'adminAlerts.assistant_differs.press': 'Rien tant que cela ne se reproduit pas. Sinon, prévenir les développeurs.',
};
