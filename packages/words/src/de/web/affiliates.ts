import type { messages as english } from '../../en/web/affiliates.ts';

export const messages: Record<keyof typeof english, string> = {
  'affiliate.chatter.title': 'Als Chatter registrieren',
  'affiliate.chatter.text':
    'Sie sprechen in Chats und Foren mit Menschen im Ausland und führen die zu uns, die Hilfe brauchen.',
  'affiliate.influencer.title': 'Als Influencer registrieren',
  'affiliate.influencer.text': 'Sie erzählen denen von uns, die Ihnen folgen.',
  'affiliate.blogger.title': 'Als Blogger registrieren',
  'affiliate.blogger.text': 'Sie schreiben über das Leben im Ausland und führen Ihre Leser zu uns.',
  'affiliate.groupAdmin.title': 'Als Gruppenleitung registrieren',
  'affiliate.groupAdmin.text': 'Sie leiten eine Gruppe von Menschen im Ausland und führen ihre Mitglieder zu uns.',
  'affiliate.coming':
    'Ihr Konto funktioniert sofort. Ihre Links, Zahlen und Auszahlungen gibt es noch nicht: Bis dahin wird nichts gezählt und nichts geschuldet.',
  'affiliate.links': 'Machen Sie uns bekannt?',
  'affiliate.role': 'Ihre Rolle',
  'affiliate.is.chatter': 'Im Chat aktiv',
  'affiliate.is.influencer': 'Influencerin oder Influencer',
  'affiliate.is.blogger': 'Bloggerin oder Blogger',
  'affiliate.is.groupAdmin': 'Gruppenleitung',
  'affiliate.is.agency_manager': 'Agenturleitung',
  'affiliate.agency': 'Die Seiten für Agenturen gibt es noch nicht. Ihr Konto funktioniert sofort.',
  'affiliate.chatter.place': 'Wo sprechen Sie mit Menschen im Ausland?',
  'affiliate.influencer.place': 'Adresse Ihres Profils oder Kanals',
  'affiliate.blogger.place': 'Adresse Ihres Blogs',
  'affiliate.groupAdmin.place': 'Name oder Adresse Ihrer Gruppe',
  'affiliate.place.missing': 'Bitte füllen Sie dieses Feld mit mindestens drei Buchstaben aus.',
  'affiliate.influencer.audience': 'Wie viele Menschen folgen Ihnen?',
  'affiliate.blogger.audience': 'Wie viele Menschen lesen Sie im Monat?',
  'affiliate.groupAdmin.audience': 'Wie viele Mitglieder hat sie?',
  'affiliate.audience.to': 'Bis {count}',
  'affiliate.audience.more': 'Mehr als {count}',
  'affiliate.language': 'Vor allem in welcher Sprache?',
};
