import { Route, Routes } from 'react-router';
import { page } from '../lazy-page.tsx';

const Register = page(['account', 'affiliates'], () => import('./register.tsx'));
const RegisterLawyer = page(['applications', 'account'], () => import('./register-lawyer.tsx'));
const RegisterExpat = page(['applications', 'account'], () => import('./register-expat.tsx'));
const RegisterAffiliate = page(['account', 'affiliates', 'partners'], () => import('./register-affiliate.tsx'));
const Affiliate = page([], () => import('./affiliate.tsx'));
const FollowLink = page([], () => import('./follow-link.tsx'));
const Application = page(['applications', 'providers', 'account'], () => import('./application.tsx'));
const ForgotPassword = page(['account', 'identity'], () => import('./forgot-password.tsx'));
const AccountAction = page(['account', 'identity'], () => import('./account-action.tsx'));
const OwnData = page(['mydata', 'account', 'identity'], () => import('./own-data.tsx'));
const OwnAccount = page(['account', 'identity', 'affiliates', 'mydata'], () => import('./account.tsx'));
const Notifications = page(['notifications'], () => import('./notifications.tsx'));
const ClientArea = page(['clientarea', 'account'], () => import('./client-area.tsx'));
const Colleagues = page(['colleagues', 'providers', 'booking', 'refusals'], () => import('./colleagues.tsx'));
const Console = page(['console', 'providers'], () => import('./console.tsx'));
const Invoices = page(['invoices', 'vat', 'clientarea', 'account'], () => import('./invoices.tsx'));
const NotFound = page([], () => import('./not-found.tsx'));

/** The pages of an account, and the ways to one. */
export function Component() {
  return (
    <Routes>
      <Route path="register" element={<Register />} />
      <Route path="register/lawyer" element={<RegisterLawyer />} />
      <Route path="register/expat" element={<RegisterExpat />} />
      <Route path="register/:affiliate" element={<RegisterAffiliate />} />
      <Route path="affiliate/*" element={<Affiliate />} />
      <Route path="r/:code" element={<FollowLink />} />
      <Route path="application" element={<Application />} />
      <Route path="forgot-password" element={<ForgotPassword />} />
      <Route path="account-action" element={<AccountAction />} />
      <Route path="account" element={<OwnAccount />} />
      <Route path="account/data" element={<OwnData />} />
      <Route path="notifications" element={<Notifications />} />
      {['calls', 'favourites', 'reviews', 'telephones', 'cards'].map((path) => (
        <Route key={path} path={path} element={<ClientArea />} />
      ))}
      <Route path="colleagues/*" element={<Colleagues />} />
      <Route path="console/*" element={<Console />} />
      <Route path="invoices" element={<Invoices />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
