import type { messages as english } from '../../en/web/documents.ts';

export const messages: Record<keyof typeof english, string> = {
  'callDocuments.title': 'Dokumente für {name}',
  'callDocuments.text':
    'Ein Brief, ein Vertrag, eine Seite im Pass: vor dem Gespräch oder danach. Nur {name} liest sie hier, bis Sie sie zurücknehmen; nach 180 Tagen werden sie gelöscht.',
  'callDocuments.told': 'Dokumente, die der Kunde erlaubt',
  'callDocuments.told.text': 'Sie dürfen sie nur für die Sache dieses Kunden lesen. Der Kunde kann sie zurücknehmen.',
  'callDocuments.allow':
    'Ich erlaube {name}, zu lesen, was ich hier hinzufüge, und dem Assistenzprogramm, mit dem {name} arbeitet, den Text darin zu lesen.',
  'callDocuments.add': 'Ein Bild oder PDF hinzufügen',
  'callDocuments.kinds': 'JPEG, PNG, WebP oder PDF, je höchstens {size} MB und {count} insgesamt',
  'callDocuments.sending': '{name} wird gesendet',
  'callDocuments.stop': 'Senden abbrechen',
  'callDocuments.kept': '{name} ist da.',
  'callDocuments.take': '{name} zurücknehmen',
  'callDocuments.taken': '{name} ist zurückgenommen. Niemand sieht es mehr.',
  'callDocuments.untaken': '{name} wurde nicht zurückgenommen. Versuchen Sie es noch einmal.',
  'callDocuments.make': '{name} abrufen',
  'callDocuments.ready': '{name} speichern',
  'callDocuments.gone': '{name} ist nicht mehr da.',
  'callDocuments.failed': '{name} konnte nicht abgerufen werden. Versuchen Sie es noch einmal.',
  'callDocuments.failed.refused':
    '{name} ist weder ein Bild noch ein einfaches PDF, oder es ist beschädigt. Fotografieren Sie es stattdessen.',
  'callDocuments.failed.large':
    '{name} ist größer als {size} MB. Senden Sie einen Teil davon oder eine kleinere Datei.',
  'callDocuments.failed.full': 'Mehr Dokumente passen nicht. Nehmen Sie erst eines zurück.',
  'callDocuments.failed.other':
    '{name} wurde nicht gesendet. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
};
