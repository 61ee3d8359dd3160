import { LegalPage } from '../legal-page.tsx';

const sections = [
  { heading: 'privacy.who.title', text: 'privacy.who.text' },
  { heading: 'privacy.phone.title', text: 'privacy.phone.text' },
  { heading: 'privacy.payment.title', text: 'privacy.payment.text' },
  { heading: 'privacy.kept.title', text: 'privacy.kept.text' },
  { heading: 'privacy.others.title', text: 'privacy.others.text' },
  { heading: 'privacy.device.title', text: 'privacy.device.text' },
  { heading: 'privacy.long.title', text: 'privacy.long.text' },
  { heading: 'privacy.rights.title', text: 'privacy.rights.text' },
] as const;

export function Component() {
  return <LegalPage title="privacy.title" description="privacy.phone.text" sections={sections} />;
}
