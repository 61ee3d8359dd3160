export const messages = {
  'callDocuments.title': 'Documents for {name}',
  'callDocuments.text':
    'A letter, a contract, a passport page: before the call or after it. Only {name} reads it here, until you take it back; after 180 days it is deleted.',
  'callDocuments.told': 'Documents that the client allows',
  'callDocuments.told.text': 'They are yours to read for this client’s matter alone. The client can take them back.',
  'callDocuments.allow':
    'I allow {name} to read what I add here, and the assistant program that {name} works with to read its text.',
  'callDocuments.add': 'Add a picture or a PDF',
  'callDocuments.kinds': 'JPEG, PNG, WebP or PDF, at most {size} MB each and {count} in all',
  'callDocuments.sending': 'Sending {name}',
  'callDocuments.stop': 'Stop sending',
  'callDocuments.kept': '{name} is there.',
  'callDocuments.take': 'Take back {name}',
  'callDocuments.taken': '{name} is taken back. Nobody sees it any more.',
  'callDocuments.untaken': '{name} was not taken back. Try again.',
  'callDocuments.make': 'Get {name}',
  'callDocuments.ready': 'Save {name}',
  'callDocuments.gone': '{name} is not there any more.',
  'callDocuments.failed': '{name} could not be got. Try again.',
  'callDocuments.failed.refused':
    '{name} is neither a picture nor a plain PDF, or it is broken. Take a picture of it instead.',
  'callDocuments.failed.large': '{name} is larger than {size} MB. Send a part of it, or a lighter file.',
  'callDocuments.failed.full': 'No more documents fit here. Take one back first.',
  'callDocuments.failed.other': '{name} was not sent. Check the connection, then try again.',
};
