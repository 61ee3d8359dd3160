import { registerSlugs } from '@sos/domain/affiliates/landing';
import { segmentOf } from '@sos/domain/pages/segments';
import { locales } from '@sos/domain/shared/locale';
import { Route, Routes } from 'react-router';
import { page } from '../lazy-page.tsx';

const Register = page(['account', 'affiliates'], () => import('./register.tsx'));
const RegisterLawyer = page(['applications', 'account'], () => import('./register-lawyer.tsx'));
const RegisterExpat = page(['applications', 'account'], () => import('./register-expat.tsx'));
const RegisterAffiliate = page(['account', 'affiliates'], () => import('./register-affiliate.tsx'));
const Affiliate = page([], () => import('./affiliate.tsx'));
const FollowLink = page([], () => import('./follow-link.tsx'));
const Application = page(['applications', 'providers', 'account'], () => import('./application.tsx'));
const ForgotPassword = page(['account', 'identity'], () => import('./forgot-password.tsx'));
const AccountAction = page(['account', 'identity'], () => import('./account-action.tsx'));
const OwnData = page(['mydata', 'account', 'identity'], () => import('./own-data.tsx'));
const OwnAccount = page(['account', 'identity', 'affiliates', 'mydata'], () => import('./account.tsx'));
const Notifications = page(['notifications'], () => import('./notifications.tsx'));
const ClientArea = page(['clientarea', 'account'], () => import('./client-area.tsx'));
const Console = page(['console', 'providers'], () => import('./console.tsx'));
const Invoices = page(['invoices', 'vat'], () => import('./invoices.tsx'));
const Where = page(['search', 'providers'], () => import('./where.tsx'));
const Contact = page(['contact'], () => import('./contact.tsx'));
const Terms = page(['legal'], () => import('./terms.tsx'));
const Privacy = page(['legal'], () => import('./privacy.tsx'));
const Cookies = page(['legal'], () => import('./cookies.tsx'));
const Legal = page(['legal'], () => import('./legal.tsx'));
const Pricing = page(['pricing'], () => import('./pricing.tsx'));
const HowItWorks = page(['steps'], () => import('./how-it-works.tsx'));
const Help = page(['help'], () => import('./help.tsx'));
const HelpSubject = page(['help'], () => import('./help-subject.tsx'));
const Place = page(['places', 'providers'], () => import('./place.tsx'));
const NotFound = page([], () => import('./not-found.tsx'));

/** The pages that few people open first. */
export function Component() {
  return (
    <Routes>
      <Route path="register" element={<Register />} />
      <Route path="register/lawyer" element={<RegisterLawyer />} />
      <Route path="register/expat" element={<RegisterExpat />} />
      <Route path="register/:affiliate" element={<RegisterAffiliate />} />
      {registerSlugs.map((slug) => (
        <Route key={slug} path={`:programme/${slug}`} element={<RegisterAffiliate />} />
      ))}
      <Route path="affiliate/*" element={<Affiliate />} />
      <Route path="r/:code" element={<FollowLink />} />
      <Route path="application" element={<Application />} />
      <Route path="forgot-password" element={<ForgotPassword />} />
      <Route path="account-action" element={<AccountAction />} />
      <Route path="account" element={<OwnAccount />} />
      <Route path="account/data" element={<OwnData />} />
      <Route path="notifications" element={<Notifications />} />
      {['calls', 'favourites', 'reviews', 'telephones'].map((path) => (
        <Route key={path} path={path} element={<ClientArea />} />
      ))}
      <Route path="console/*" element={<Console />} />
      <Route path="invoices" element={<Invoices />} />
      <Route path="where" element={<Where />} />
      <Route path="contact" element={<Contact />} />
      <Route path="terms" element={<Terms />} />
      <Route path="privacy" element={<Privacy />} />
      <Route path="cookies" element={<Cookies />} />
      <Route path="legal" element={<Legal />} />
      <Route path="pricing" element={<Pricing />} />
      <Route path="how-it-works" element={<HowItWorks />} />
      <Route path="help" element={<Help />} />
      <Route path="help/:subject" element={<HelpSubject />} />
      {locales.map((locale) => (
        <Route key={locale} path={`${segmentOf(locale)}/*`} element={<Place />} />
      ))}
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
