import type { messages as english } from '../../en/web/affiliates.ts';

export const messages: Record<keyof typeof english, string> = {
  'affiliate.chatter.title': 'S’inscrire comme chatteur',
  'affiliate.chatter.text':
    'Vous échangez avec des personnes à l’étranger sur des messageries et des forums, et vous nous adressez celles qui ont besoin d’aide.',
  'affiliate.influencer.title': 'S’inscrire comme influenceur',
  'affiliate.influencer.text': 'Vous parlez de nous à votre communauté.',
  'affiliate.blogger.title': 'S’inscrire comme blogueur',
  'affiliate.blogger.text': 'Vous écrivez sur la vie à l’étranger et vous nous adressez vos lecteurs.',
  'affiliate.groupAdmin.title': 'S’inscrire comme responsable de groupe',
  'affiliate.groupAdmin.text': 'Vous animez un groupe de personnes à l’étranger et vous nous adressez ses membres.',
  'affiliate.coming':
    'Votre compte fonctionne tout de suite. Vos liens, vos chiffres et vos paiements ne sont pas encore ouverts : d’ici là, rien n’est compté et rien n’est dû.',
  'affiliate.links': 'Vous nous faites connaître ?',
  'affiliate.role': 'Votre rôle',
  'affiliate.is.chatter': 'Chatteur',
  'affiliate.is.influencer': 'Influenceur',
  'affiliate.is.blogger': 'Blogueur',
  'affiliate.is.groupAdmin': 'Responsable de groupe',
  'affiliate.is.agency_manager': 'Responsable d’agence',
  'affiliate.agency': 'Le tableau de bord des agences n’est pas encore ouvert. Votre compte fonctionne tout de suite.',
  'affiliate.chatter.place': 'Où échangez-vous avec des personnes à l’étranger ?',
  'affiliate.influencer.place': 'Adresse de votre profil ou de votre chaîne',
  'affiliate.blogger.place': 'Adresse de votre blog',
  'affiliate.groupAdmin.place': 'Nom ou adresse de votre groupe',
  'affiliate.place.missing': 'Veuillez remplir ce champ, avec au moins trois lettres.',
  'affiliate.influencer.audience': 'Combien de personnes vous suivent ?',
  'affiliate.blogger.audience': 'Combien de personnes vous lisent en un mois ?',
  'affiliate.groupAdmin.audience': 'Combien de membres compte-t-il ?',
  'affiliate.audience.to': 'Jusqu’à {count}',
  'affiliate.audience.more': 'Plus de {count}',
  'affiliate.language': 'Dans quelle langue, principalement ?',
};
