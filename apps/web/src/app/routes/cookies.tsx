import { ConsentChoice } from '../consent-choice.tsx';
import { LegalPage } from '../legal-page.tsx';

const sections = [
  { heading: 'cookies.needed.title', text: 'cookies.needed.text' },
  { heading: 'cookies.partners.title', text: 'cookies.partners.text' },
  { heading: 'cookies.payment.title', text: 'cookies.payment.text' },
  { heading: 'cookies.none.title', text: 'cookies.none.text' },
  { heading: 'cookies.delete.title', text: 'cookies.delete.text' },
] as const;

export function Component() {
  return (
    <LegalPage title="cookies.title" description="cookies.none.text" sections={sections}>
      <ConsentChoice />
    </LegalPage>
  );
}
