const UUID = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';

/** What the callables take by which a browser tells what happens in it. */
export const honestOfBrowsers = {
  recordAnalyticsEvent: {
    eventId: UUID,
    event: 'page_view',
    page: 'booking',
    locale: 'fr',
    visitId: UUID,
    clickId: 'Cj0KCQ',
    consent: { version: 1, at: 0, measuring: true, advertising: true },
  },
  reportBrowserError: {
    errorId: UUID,
    release: 'DqWytgkW',
    page: 'booking',
    name: 'TypeError',
    message: 'price is not a function',
    frames: [{ file: 'app-1a2b3c4.js', function: 'b', line: 1, column: 2345 }],
    consent: { version: 1, at: 0, measuring: true, advertising: false },
  },
} as const;
