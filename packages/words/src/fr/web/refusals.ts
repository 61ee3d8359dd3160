import type { messages as english } from '../../en/web/refusals.ts';

export const messages: Record<keyof typeof english, string> = {
  'money.held': 'La somme est bloquée, pas débitée. Sans appel, elle est libérée dans l’heure.',
  'money.released': 'La somme bloquée est libérée. Rien n’a été débité.',
  'refusal.signed_out.title': 'Vous êtes déconnecté.',
  'refusal.signed_out.text': 'Reconnectez-vous pour continuer. Ce que vous avez écrit est gardé.',
  'refusal.not_allowed.title': 'Ce compte ne peut pas réserver d’appel.',
  'refusal.not_allowed.text': 'Les appels se réservent avec un compte client. Connectez-vous avec un tel compte.',
  'refusal.invalid_input.title': 'Une partie de la réservation est illisible.',
  'refusal.invalid_input.text': 'Vérifiez le numéro de téléphone, puis réessayez.',
  'refusal.not_found.title': 'Cela n’existe plus.',
  'refusal.not_found.text': 'Cela a pu être fermé entre-temps. Repartez de la recherche.',
  'refusal.provider_unavailable.title': 'Cette personne vient de devenir indisponible.',
  'refusal.provider_unavailable.text': 'Quelqu’un l’a réservée avant vous, ou elle n’est plus en ligne.',
  'refusal.own_profile.title': 'C’est votre propre profil.',
  'refusal.own_profile.text': 'Vous ne pouvez pas réserver un appel avec vous-même.',
  'refusal.other_role.title': 'Ce compte ne sert pas à réserver des appels.',
  'refusal.other_role.text':
    'Chaque compte a un seul usage, et le vôtre en a un autre. Pour obtenir de l’aide, déconnectez-vous et continuez comme client, avec une autre adresse e-mail.',
  'refusal.signedInAs': 'Vous êtes connecté en tant que {address}.',
  'refusal.asClient': 'Me déconnecter et continuer comme client',
  'refusal.payment_not_authorized.title': 'Votre banque n’a pas encore confirmé le paiement.',
  'refusal.payment_not_authorized.text': 'Réessayez dans un instant. Vous ne paierez pas deux fois.',
  'refusal.payment_mismatch.title': 'Le prix a changé depuis le début.',
  'refusal.payment_mismatch.text': 'Recommencez le paiement pour voir le nouveau prix avant de l’accepter.',
  'refusal.coupon_unusable.title': 'Ce code ne peut pas servir pour cet appel.',
  'refusal.coupon_unusable.text':
    'Il est peut-être mal écrit, épuisé, expiré ou réservé à d’autres appels. Rien n’a été débité.',
  'refusal.coupon_gone.title': 'Le code ne peut plus être utilisé.',
  'refusal.coupon_gone.text':
    'Une autre personne l’a utilisé en dernier, ou il a expiré. Vous pouvez réserver de nouveau sans lui.',
  'refusal.payment_unavailable.title': 'Le service de paiement ne répond pas en ce moment.',
  'refusal.payment_unavailable.text': 'Réessayez dans une minute. Vous ne paierez pas deux fois.',
  'refusal.payment_not_approved.title': 'Ce paiement n’a pas encore été accepté chez PayPal.',
  'refusal.payment_not_approved.text': 'Recommencez le paiement et donnez votre accord dans la fenêtre de PayPal.',
  'refusal.closed_for_now.title': 'Rien ne peut être réservé pour l’instant.',
  'refusal.closed_for_now.text':
    'Nous travaillons sur la plateforme. Rien n’a été débité. Réessayez plus tard dans la journée.',
  'refusal.country_closed.title': 'Les réservations depuis votre pays sont fermées.',
  'refusal.country_closed.text':
    'Nous ne pouvons pas prendre de réservation de clients qui vivent dans le pays de votre compte. Rien n’a été débité.',
  'refusal.away.title': '{name} n’est pas joignable pour l’instant.',
  'refusal.away.text':
    'Cette personne est en communication ou hors ligne. Revenez plus tard, ou parlez à quelqu’un d’autre.',
  'refusal.call_open.title': 'Vous avez déjà un appel réservé.',
  'refusal.call_open.text':
    'Il n’y a qu’un appel à la fois, car il fait sonner un seul téléphone. Ouvrez-le. Pour en réserver un autre, annulez-le sur sa page avant qu’il ne sonne, ou attendez sa fin.',
  'refusal.number_unproved.title': 'Votre dernier appel n’a pas été pris sur ce téléphone.',
  'refusal.number_unproved.text':
    'Attendez de pouvoir y répondre, ou donnez le numéro d’un téléphone que vous avez sous la main.',
  'refusal.telephone_busy.title': 'Un autre appel attend déjà ce téléphone.',
  'refusal.telephone_busy.text':
    'Donnez le numéro d’un autre téléphone, ou réservez de nouveau quand cet appel sera fini.',
  'refusal.phone_same.title': 'C’est le téléphone de la personne que vous souhaitez appeler.',
  'refusal.phone_same.text': 'Revenez à la première étape et donnez votre propre numéro.',
  'refusal.toCall': 'Voir votre appel',
  'refusal.retryAfter':
    '{minutes, plural, one {Un nouvel essai sera possible dans une minute environ.} other {Un nouvel essai sera possible dans # minutes environ.}}',
  'refusal.call_already_started.title': 'L’appel a déjà commencé.',
  'refusal.call_already_started.text':
    'Il ne peut plus être annulé ici. Raccrochez pour y mettre fin : moins d’une minute de conversation n’est jamais débitée.',
  'refusal.phone_missing.title': 'Il nous faut un numéro de téléphone.',
  'refusal.phone_missing.text': 'Revenez à la première étape et écrivez le numéro que nous devons appeler.',
  'refusal.phone_invalid.title': 'Ce numéro ne peut pas être appelé.',
  'refusal.phone_invalid.text': 'Revenez à la première étape et vérifiez le pays et les chiffres.',
  'refusal.phone_premium.title': 'Appeler ce numéro coûte plus cher.',
  'refusal.phone_premium.text':
    'Nous ne pouvons pas appeler les numéros surtaxés ou personnels. Revenez à la première étape et donnez-en un autre.',
  'refusal.phone_country.title': 'Nous ne pouvons pas encore appeler ce pays.',
  'refusal.phone_country.text': 'Revenez à la première étape et donnez le numéro d’un autre pays.',
  'refusal.too_many_requests.title': 'Trop d’essais en peu de temps.',
  'refusal.too_many_requests.text': 'Attendez un peu, puis réessayez.',
  'refusal.calls_spent.title': 'Trop de vos appels sont restés sans suite aujourd’hui.',
  'refusal.calls_spent.text':
    'Aucun téléphone ne sonnera donc pour l’instant. S’il vous faut de l’aide plus tôt, écrivez-nous : nous pouvons vous permettre de réserver à nouveau.',
  'refusal.no_more_calls.title': 'Aucun autre appel ne peut être réservé aujourd’hui.',
  'refusal.no_more_calls.text':
    'La limite d’appels de la journée est atteinte, et aucun téléphone n’a sonné. Revenez plus tard, ou écrivez-nous.',
  'refusal.toContact': 'Nous écrire',
  'refusal.retryHours':
    '{hours, plural, one {Un nouvel essai sera possible dans une heure environ.} other {Un nouvel essai sera possible dans # heures environ.}}',
  'refusal.try_again.title': 'La demande n’a pas abouti.',
  'refusal.try_again.text': 'Réessayez. Vous ne paierez pas deux fois.',
  'refusal.offline.title': 'Notre serveur ne répond pas.',
  'refusal.offline.text': 'Vérifiez votre connexion, puis réessayez. Vous ne paierez pas deux fois.',
  'refusal.not_cancelled.title': 'La demande n’a pas abouti.',
  'refusal.not_cancelled.text':
    'À notre connaissance, l’appel est toujours réservé. Vérifiez votre connexion, puis réessayez.',
  'refusal.unexpected.title': 'Une erreur s’est produite de notre côté.',
  'refusal.unexpected.text': 'Réessayez. Vous ne paierez pas deux fois.',
  'next.title': 'Quelqu’un d’autre',
  'next.book': 'Appeler {name}',
  'next.match.country': '{name} connaît aussi : {countries}. Langues parlées : {languages}.',
  'next.match.language':
    'Personne d’autre n’est en ligne pour : {wanted}. {name} connaît : {countries}. Langues en commun : {languages}.',
  'next.none': 'Personne d’autre n’est en ligne pour : {countries}. Des personnes se connectent à toute heure.',
  'next.all': 'Voir toutes les personnes en ligne',
  'maintenance.notice':
    'Nous travaillons sur la plateforme. Certaines choses peuvent être impossibles un moment ; les appels réservés ont lieu.',
  'waiting.long': 'C’est plus long que d’habitude. Nous continuons d’essayer. Vous pouvez aussi recharger la page.',
};
