import { LegalPage } from '../legal-page.tsx';

const sections = [
  { heading: 'privacy.phone.title', text: 'privacy.phone.text' },
  { heading: 'privacy.payment.title', text: 'privacy.payment.text' },
  { heading: 'privacy.device.title', text: 'privacy.device.text' },
] as const;

export function Component() {
  return <LegalPage title="privacy.title" sections={sections} />;
}
