import type { FoundPage } from './ask.ts';

/** A page of the web as it is on this machine. */
export interface WebPage extends FoundPage {
  readonly html: string;
}

const page = (url: string, title: string, text: string): WebPage => ({
  url,
  title,
  html: `<!doctype html><html lang="en"><head><title>${title}</title><script>document.title = 'no';</script></head><body><nav>Home</nav><main><h1>${title}</h1>${text}</main></body></html>`,
});

/** What every search finds at first; tests and people add others. */
export const firstPages: readonly WebPage[] = [
  page(
    'https://consulates.example/deposits',
    'Deposits of tenants abroad',
    '<p>A landlord returns the deposit within thirty days of the end of the lease. Deductions need receipts.</p><p>A tenant may complain to the office of consumers without a lawyer.</p>',
  ),
  page(
    'https://visas.example/extension',
    'Extension of a stay',
    '<p>A stay is extended at the office of immigration before it ends. The fee is the same for every nationality.</p>',
  ),
];
