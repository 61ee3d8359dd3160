import type { ExportWords } from '../export-words.ts';

export const exportWords: ExportWords = {
  title: 'Your data at SOS Expat',
  text: 'Everything that we hold about you, as it stood on {date}. The file data.json has the same for computers.',
  leftOut: 'These files are too large to be in here. Write to us and we send them to you:',
  count: 'Documents: {count}',
  groups: {
    account: 'Account and profile',
    calls: 'Calls',
    money: 'Payments, invoices and payouts',
    reviews: 'Reviews',
    messages: 'Messages',
    settings: 'Choices and saved things',
  },
};
