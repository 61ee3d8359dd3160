import { LegalPage } from '../legal-page.tsx';

const sections = [
  { heading: 'terms.service.title', text: 'terms.service.text' },
  { heading: 'terms.price.title', text: 'terms.price.text' },
  { heading: 'terms.charge.title', text: 'terms.charge.text' },
  { heading: 'terms.cancel.title', text: 'terms.cancel.text' },
] as const;

export function Component() {
  return <LegalPage title="terms.title" sections={sections} />;
}
