import type { messages as english } from '../../en/web/legal.ts';

export const messages: Record<keyof typeof english, string> = {
  'terms.title': 'Conditions',
  'terms.service.title': 'Ce que nous faisons',
  'terms.service.text':
    'SOS Expat vous met en relation par téléphone avec l’avocat ou l’expatrié d’expérience de votre choix. Cette personne répond de ses conseils ; nous répondons de l’appel et de l’argent.',
  'terms.price.title': 'Ce que cela coûte',
  'terms.price.text':
    'Le prix total est affiché avant le paiement et comprend un nombre de minutes donné. Il n’y a pas d’abonnement et rien ne s’ajoute ensuite.',
  'terms.charge.title': 'Quand vous êtes débité',
  'terms.charge.text':
    'La réservation bloque le prix sur votre carte ou auprès de PayPal. Il n’est débité que si vous avez été tous deux en ligne au moins une minute ; sinon la somme est libérée sans démarche de votre part.',
  'terms.cancel.title': 'Annuler',
  'terms.cancel.text':
    'Tant que votre téléphone n’a pas sonné, vous pouvez annuler sur la page de l’appel, et la somme est libérée aussitôt. En demandant que l’appel ait lieu tout de suite, vous acceptez que le droit de rétractation prenne fin une fois l’appel passé.',
  'privacy.title': 'Confidentialité',
  'privacy.phone.title': 'Votre numéro de téléphone',
  'privacy.phone.text':
    'Il sert à vous appeler pour l’appel que vous réservez. Il est conservé chiffré et n’est jamais montré à votre interlocuteur.',
  'privacy.payment.title': 'Votre paiement',
  'privacy.payment.text':
    'Les données de carte vont directement à notre prestataire de paiement, et vous vous connectez à PayPal dans sa propre fenêtre. Nos serveurs ne voient jamais ni votre carte ni votre mot de passe PayPal.',
  'privacy.device.title': 'Sur cet appareil',
  'privacy.device.text':
    'Nous gardons votre connexion, votre langue, votre devise, l’apparence choisie, la réservation en cours, votre dernier appel jusqu’à ce que vous vous déconnectiez, et les fichiers de ce site, pour qu’il s’ouvre sans réseau. Nous gardons aussi les factures, les favoris et les profils que vous avez ouverts, pour les lire sans réseau, et votre réponse sur la mesure. Rien n’est mesuré sans votre accord.',
  'terms.parties.title': 'Entre qui',
  'terms.parties.text':
    'Ces conditions valent entre vous et la société nommée dans les mentions légales. Pour réserver, il faut un compte et être majeur.',
  'terms.advice.title': 'Les conseils',
  'terms.advice.text':
    'La personne à qui vous parlez vous conseille en toute indépendance et selon les règles de sa profession. Un appel ne remplace ni la police, ni un tribunal, ni un médecin. En cas de danger, appelez d’abord le numéro d’urgence du pays.',
  'terms.conduct.title': 'Usage correct',
  'terms.conduct.text':
    'Les appels ne servent ni à menacer, ni à tromper, ni à harceler, et nul ne peut en enregistrer un sans accord. Nous pouvons fermer un compte utilisé ainsi.',
  'terms.reviews.title': 'Les avis',
  'terms.reviews.text':
    'Les avis sont l’opinion de clients après leur appel. Nous retirons ce qui enfreint la loi ou insulte quelqu’un.',
  'terms.partners.title': 'Partenaires qui nous font connaître',
  'terms.partners.text':
    'Qui participe à un programme de partenaires gagne les commissions indiquées sur la page de celui-ci quand un appel est payé ; un changement ne vaut que pour les appels suivants. Une commission attend d’être vérifiée, ne dépasse jamais nos frais avec les autres du même appel, et revient en proportion quand l’argent de l’appel est rendu, même après son versement. Les retraits ont un minimum et un maximum, vont vers les pays indiqués sur la page et sont vérifiés par notre équipe. Les appels pour soi-même, les personnes inventées et toute autre tromperie ne rapportent rien : nous bloquons ces commissions, nous les annulons et nous pouvons mettre fin au partenariat. Vous pouvez nous demander un nouvel examen.',
  'terms.law.title': 'Réclamations et droit',
  'terms.law.text':
    'Écrivez-nous d’abord : une personne répond. Les règles qui protègent les consommateurs dans le pays où vous vivez vous restent acquises dans tous les cas.',
  'privacy.who.title': 'Qui est responsable',
  'privacy.who.text':
    'La société nommée dans les mentions légales. Vous pouvez lui écrire pour tout ce qui touche à vos données.',
  'privacy.kept.title': 'Ce que nous gardons',
  'privacy.kept.text':
    'Votre compte, vos réservations et vos appels avec leur heure et leur durée, les paiements et les factures, ce que vous nous écrivez et vos avis. Ce qui se dit pendant un appel n’est pas enregistré, sauf si vous êtes tous deux interrogés et acceptez en appuyant sur une touche.',
  'privacy.others.title': 'Qui d’autre les reçoit',
  'privacy.others.text':
    'Seulement ceux dont le service a besoin, chacun pour sa part : l’opérateur téléphonique, le prestataire de paiement, l’hébergeur et le service de courrier. La personne à qui vous parlez ne voit jamais ni votre numéro, ni votre adresse, ni votre carte.',
  'privacy.long.title': 'Combien de temps',
  'privacy.long.text':
    'Aussi longtemps que vous avez un compte. Les factures et les traces des paiements sont gardées aussi longtemps que la loi l’exige. Le son d’un appel que vous nous avez tous deux permis d’enregistrer est supprimé après 120 jours, ou plus tôt avec le compte de l’un de vous ; il n’est gardé plus longtemps que pendant qu’une banque examine le paiement. Notre équipe ne l’écoute que pour régler une réclamation, et chaque écoute est consignée.',
  'privacy.rights.title': 'Vos droits',
  'privacy.rights.text':
    'Dans votre compte, vous pouvez faire établir une copie de vos données, les corriger et les faire effacer. Vous pouvez vous opposer à leur usage et vous plaindre auprès de l’autorité de protection des données de votre pays.',
  'cookies.title': 'Témoins de connexion (cookies)',
  'cookies.needed.title': 'Ce qui est nécessaire',
  'cookies.needed.text':
    'Votre connexion, votre langue, votre devise, l’apparence, la réservation en cours et les fichiers de ce site sont gardés sur votre appareil, car le site ne fonctionne pas sans eux.',
  'cookies.partners.title': 'Les liens de partenaires',
  'cookies.partners.text':
    'Si vous êtes venu par le lien d’un partenaire, un cookie nommé __session et une entrée nommée sos.trail dans la mémoire de votre navigateur retiennent pendant 30 jours de qui venait le lien. Ni l’un ni l’autre n’est gardé si votre navigateur demande de ne pas être suivi.',
  'cookies.payment.title': 'Quand vous payez',
  'cookies.payment.text': 'Stripe et PayPal peuvent alors déposer leurs propres cookies, pour reconnaître la fraude.',
  'cookies.check.title': 'Quand vous interrogez nos serveurs',
  'cookies.check.text':
    'Nos sites peuvent charger reCAPTCHA de Google, qui assure à nos serveurs que la demande vient de notre page et non d’un robot. Google reçoit alors votre adresse réseau et des indications sur l’usage de la page, et dépose un cookie nommé _GRECAPTCHA ; votre navigateur garde la réponse sous le nom sos.app pendant une heure. Les règles de confidentialité de Google s’y appliquent.',
  'cookies.none.title': 'Ce qu’il n’y a pas',
  'cookies.none.text':
    'Ni publicité d’autrui, ni programme d’un autre site qui mesure votre visite. Rien n’est mesuré sans votre accord, et ce que vous permettez n’est transmis que par notre propre serveur.',
  'cookies.delete.title': 'Comment tout effacer',
  'cookies.delete.text': 'Déconnectez-vous, puis effacez les données de ce site dans les réglages de votre navigateur.',
  'legal.title': 'Mentions légales',
  'legal.lead': 'Qui est derrière SOS Expat et répond de ce site.',
  'legal.publisher': 'Éditeur',
  'legal.address': 'Adresse',
  'legal.registration': 'Registre des sociétés',
  'legal.vat': 'Numéro de TVA',
  'legal.contact': 'Nous joindre',
  'legal.contact.text': 'Écrivez-nous sur la page de contact. Une personne répond.',
  'legal.hosting': 'Hébergement',
  'legal.hosting.text': 'Google Cloud héberge ce site.',
  'legal.review': 'Un avocat doit encore relire ce texte.',
  'legal.unnamed':
    'Le nom et l’adresse de l’éditeur ne sont pas encore indiqués ici. Écrivez-nous si vous en avez besoin.',
};
