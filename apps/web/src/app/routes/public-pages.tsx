import { registerSlugs } from '@sos/domain/affiliates/landing';
import { Route, Routes } from 'react-router';
import { page } from '../lazy-page.tsx';

const RegisterAffiliate = page(['account', 'affiliates', 'partners'], () => import('./register-affiliate.tsx'));
const Partners = page(['partners'], () => import('./partners.tsx'));
const PartnerProgramme = page(['partners', 'affiliates'], () => import('./partner-programme.tsx'));
const Where = page(['search', 'providers'], () => import('./where.tsx'));
const Contact = page(['contact'], () => import('./contact.tsx'));
const Terms = page(['legal'], () => import('./terms.tsx'));
const Privacy = page(['legal'], () => import('./privacy.tsx'));
const Cookies = page(['legal', 'consent'], () => import('./cookies.tsx'));
const Legal = page(['legal'], () => import('./legal.tsx'));
const Pricing = page(['pricing'], () => import('./pricing.tsx'));
const HowItWorks = page(['steps'], () => import('./how-it-works.tsx'));
const Help = page(['help'], () => import('./help.tsx'));
const HelpSubject = page(['help'], () => import('./help-subject.tsx'));
const Place = page(['places', 'providers'], () => import('./place.tsx'));
const NotFound = page([], () => import('./not-found.tsx'));

/** The pages that everybody may read, and whatever is no page. */
export function Component() {
  return (
    <Routes>
      {registerSlugs.map((slug) => (
        <Route key={slug} path={`:programme/${slug}`} element={<RegisterAffiliate />} />
      ))}
      <Route path="where" element={<Where />} />
      <Route path="partners" element={<Partners />} />
      <Route path="partners/:slug" element={<PartnerProgramme />} />
      <Route path="contact" element={<Contact />} />
      <Route path="terms" element={<Terms />} />
      <Route path="privacy" element={<Privacy />} />
      <Route path="cookies" element={<Cookies />} />
      <Route path="legal" element={<Legal />} />
      <Route path="pricing" element={<Pricing />} />
      <Route path="how-it-works" element={<HowItWorks />} />
      <Route path="help" element={<Help />} />
      <Route path="help/:subject" element={<HelpSubject />} />
      <Route path=":segment/:country/*" element={<Place />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
