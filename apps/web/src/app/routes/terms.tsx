import { LegalPage } from '../legal-page.tsx';

const sections = [
  { heading: 'terms.service.title', text: 'terms.service.text' },
  { heading: 'terms.parties.title', text: 'terms.parties.text' },
  { heading: 'terms.price.title', text: 'terms.price.text' },
  { heading: 'terms.charge.title', text: 'terms.charge.text' },
  { heading: 'terms.cancel.title', text: 'terms.cancel.text' },
  { heading: 'terms.advice.title', text: 'terms.advice.text' },
  { heading: 'terms.conduct.title', text: 'terms.conduct.text' },
  { heading: 'terms.reviews.title', text: 'terms.reviews.text' },
  { heading: 'terms.partners.title', text: 'terms.partners.text' },
  { heading: 'terms.law.title', text: 'terms.law.text' },
] as const;

export function Component() {
  return <LegalPage title="terms.title" description="terms.price.text" sections={sections} />;
}
