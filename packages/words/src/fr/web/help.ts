import type { messages as english } from '../../en/web/help.ts';

export const messages: Record<keyof typeof english, string> = {
  'help.title': 'Aide',
  'help.description':
    'Des réponses sur les appels, l’argent, les personnes qui aident et votre compte, et un moyen de nous écrire.',
  'help.search': 'De quoi s’agit-il ?',
  'help.search.hint': 'Quelques mots, comme vous le diriez',
  'help.found': '{count, plural, one {# réponse} other {# réponses}}',
  'help.none': 'Aucune réponse ne contient ces mots. Essayez-en d’autres, ou écrivez-nous.',
  'help.contact': 'Nous écrire',
  'help.contact.text': 'Aucune réponse ne convient ? Une personne lit ce que vous écrivez.',
  'help.other': 'Autres sujets',
  'help.subject.calls': 'Les appels',
  'help.subject.money': 'Argent et reçus',
  'help.subject.people': 'Les personnes qui aident',
  'help.subject.account': 'Votre compte',
  'help.subject.helping': 'Aider les autres',
  'help.about.calls': 'Quel numéro vous appelle, ce qui se passe si un appel est manqué ou coupé, et comment annuler.',
  'help.about.money': 'Quand un appel est débité, quand une somme est libérée, et où trouver reçus et factures.',
  'help.about.people': 'Qui est à l’autre bout, ce qui a été vérifié, et d’où viennent les avis.',
  'help.about.account': 'La connexion, la langue et la devise, vos données et comment les effacer.',
  'help.about.helping': 'Comment avocats et expatriés commencent, et quand ils sont payés.',
  'help.number.title': 'Quel numéro m’appelle ?',
  'help.number.text':
    'L’appel vient de notre numéro, indiqué sur la page de l’appel. La personne à qui vous parlez ne voit pas votre numéro, et vous ne voyez pas le sien.',
  'help.number.words': 'numéro inconnu, téléphone, masqué',
  'help.missed.title': 'J’ai manqué l’appel. Que faire ?',
  'help.missed.text':
    'Nous vous appelons plusieurs fois. Si vous ne répondez pas, l’appel prend fin, la somme bloquée est libérée, et vous pouvez réserver de nouveau aussitôt.',
  'help.missed.words': 'pas répondu, pas sonné, trop tard',
  'help.press.title': 'Pourquoi dois-je appuyer sur 1 ?',
  'help.press.text':
    'Pour qu’aucune messagerie ne prenne l’appel à votre place. L’appel ne commence que lorsque vous avez tous deux appuyé sur 1.',
  'help.press.words': 'touche, répondeur, clavier',
  'help.lost.title': 'La ligne a coupé au milieu',
  'help.lost.text':
    'Appelez notre numéro dans la minute et vous retrouvez le même appel. Celui qui est resté peut aussi vous faire rappeler une fois. Le temps ne compte que lorsque vous êtes tous deux en ligne.',
  'help.lost.words': 'coupé, interrompu, pas de réseau',
  'help.cancel.title': 'Puis-je annuler ?',
  'help.cancel.text':
    'Oui, sur la page de l’appel, jusqu’à ce que votre téléphone sonne. La somme bloquée est libérée aussitôt.',
  'help.cancel.words': 'changer d’avis, arrêter, rétractation',
  'help.longer.title': 'J’ai besoin de plus de temps',
  'help.longer.text':
    'L’appel se termine de lui-même quand les minutes comprises sont écoulées. Vous pouvez alors réserver la même personne, si elle est en ligne.',
  'help.longer.words': 'plus long, minutes, prolonger',
  'help.charged.title': 'Quand suis-je débité ?',
  'help.charged.text':
    'Quand l’appel est terminé, et seulement si vous avez été tous deux en ligne au moins une minute. Jusque-là le prix est bloqué, pas débité.',
  'help.charged.words': 'payer, prix, coût, paiement',
  'help.released.title': 'La somme figure encore sur mon relevé',
  'help.released.text':
    'Elle est libérée aussitôt. C’est votre banque qui décide quand elle l’affiche, le plus souvent en quelques jours. Si cela dure plus longtemps, écrivez-nous avec la référence de l’appel.',
  'help.released.words': 'en attente, bloqué, banque, pas rendu',
  'help.refund.title': 'J’ai été débité et je ne suis pas d’accord',
  'help.refund.text':
    'Écrivez-nous avec la référence de l’appel et ce qui s’est passé. Une personne le lit et peut rendre le prix, en partie ou en entier.',
  'help.refund.words': 'remboursement, rembourser, réclamation',
  'help.receipt.title': 'Où sont mes reçus et mes factures ?',
  'help.receipt.text':
    'Le reçu est sur la page de l’appel et peut vous être envoyé par courriel. Vos factures ont leur propre page une fois que vous êtes connecté.',
  'help.receipt.words': 'document, PDF, TVA, justificatif',
  'help.code.title': 'J’ai un code de réduction',
  'help.code.text':
    'Saisissez-le là où le prix est affiché, avant de payer. Vous voyez aussitôt le nouveau prix. Si l’appel n’est pas débité, le code peut resservir.',
  'help.code.words': 'coupon, bon, promotion',
  'help.checked.title': 'Qui sont les personnes qui aident ?',
  'help.checked.text':
    'Des avocats inscrits à un barreau, et des expatriés qui connaissent un pays pour y vivre. Nous lisons chaque candidature, et le profil dit ce qui a été vérifié et quand.',
  'help.checked.words': 'confiance, vérifié, sérieux, barreau',
  'help.choose.title': 'Un avocat ou un expatrié ?',
  'help.choose.text':
    'Choisissez un avocat pour les droits, les contrats, la police ou les tribunaux. Choisissez un expatrié pour le quotidien : papiers, logement, médecins, habitudes du pays.',
  'help.choose.words': 'différence, lequel, conseil',
  'help.offline.title': 'Personne n’est en ligne pour mon pays',
  'help.offline.text':
    'Regardez de nouveau dans un moment : des personnes se connectent à toute heure. Ou choisissez pour le même pays quelqu’un qui parle une autre langue que vous connaissez.',
  'help.offline.words': 'disponible, absent, attendre',
  'help.review.title': 'D’où viennent les avis ?',
  'help.review.text':
    'Seuls les clients qui ont eu un appel peuvent en écrire un, et la personne concernée peut répondre. Chacun peut signaler un avis, et une personne décide alors.',
  'help.review.words': 'note, étoiles, opinion',
  'help.password.title': 'Je n’arrive pas à me connecter',
  'help.password.text':
    'Sur la page de connexion, vous pouvez vous faire envoyer un lien pour un nouveau mot de passe. Si vous avez commencé avec Google, connectez-vous avec Google.',
  'help.password.words': 'mot de passe oublié, identifiant, bloqué',
  'help.language.title': 'Comment changer de langue ou de devise ?',
  'help.language.text':
    'Avec le menu en haut de chaque page. Les courriels arrivent dans la langue choisie dans votre compte.',
  'help.language.words': 'euro, dollar, traduction',
  'help.data.title': 'Puis-je avoir mes données, ou les faire effacer ?',
  'help.data.text':
    'Oui, dans votre compte. Vous pouvez faire établir une copie de vos données ou faire supprimer votre compte. Les factures sont gardées aussi longtemps que la loi l’exige.',
  'help.data.words': 'vie privée, export, fermer mon compte, RGPD',
  'help.apply.title': 'Comment devenir l’une des personnes qui aident ?',
  'help.apply.text':
    'Posez votre candidature comme avocat ou comme expatrié, avec vos pièces. Une personne la lit, et la décision vous parvient par courriel.',
  'help.apply.words': 'inscription, rejoindre, travailler avec vous',
  'help.paid.title': 'Quand mes appels me sont-ils payés ?',
  'help.paid.text':
    'Votre part de chaque appel débité part vers votre banque ou votre compte PayPal dès que vos coordonnées de paiement sont complètes. Votre console montre ce qui est dû et ce qui a été payé.',
  'help.paid.words': 'gains, versement, virement',
};
