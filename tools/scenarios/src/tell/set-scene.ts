import { agencyDocumentSchema } from '@sos/contracts/agencies';
import { applicationDocumentSchema } from '@sos/contracts/applications';
import { adminWhitelistSchema } from '@sos/contracts/audit';
import { callConfigSchema, pricingSchema } from '@sos/contracts/configuration';
import { couponDocumentSchema } from '@sos/contracts/coupons';
import { paths } from '@sos/contracts/paths';
import { type DeskDocument, deskDocumentSchema, profileDocumentSchema } from '@sos/contracts/providers';
import { userDocumentSchema } from '@sos/contracts/users';
import { defaultCallRules } from '@sos/domain/calls/session';
import { defaultPrices, type PriceTable } from '@sos/domain/money/price';
import { noAnswers } from '@sos/domain/applications/answers';
import { newApplication } from '@sos/domain/applications/application';
import { aProfile } from '@sos/testing/a-profile';
import { aUser } from '@sos/testing/a-user';
import { contactDocument } from '@sos/world/seed/telephones';
import { storedDocument } from '@sos/world/state/stored-document';
import type { World } from '@sos/world/world';
import type { Story } from '../story.ts';
import { type Cast, type Member, plantedOf } from './cast.ts';
import { affiliateAccounts, affiliateDocuments } from './set-affiliates.ts';

/** Who acts for the platform. */
export const ADMIN = 'admin';

/** The functions go on with the rules they know for a minute. */
const RULES_ARE_KNOWN_AFTER_MS = 61_000;

const emptyDesk: DeskDocument = {
  busyWith: null,
  busySince: null,
  sharedBusyWith: [],
  sharedWith: [],
  switchedAt: null,
  shutOutAt: null,
  agencyId: null,
  missedCalls: null,
  activeAt: null,
  awaitedSince: null,
  offlineBecause: null,
};

/** Writes the story's rules and people into the world and gives everybody their telephone. */
export async function setScene(world: World, { rules, agencies, coupons }: Story, cast: Cast): Promise<void> {
  const documents: Record<string, object> = {
    [paths.callConfig()]: storedDocument(callConfigSchema, { lawyer: rules, expat: rules }),
    [paths.pricingConfig()]: storedDocument(pricingSchema, pricesWith(rules.maxTalk)),
    [paths.adminWhitelist()]: storedDocument(adminWhitelistSchema, {
      uids: [ADMIN],
      revision: 0,
      enrolled: [],
      factorRequired: false,
    }),
  };
  for (const [code, { off, totalLimit }] of Object.entries(coupons)) {
    const discount = { percent: null, amounts: { EUR: off, USD: off } };
    const limits = { firstCallOnly: false, validFrom: 0, validUntil: null, totalLimit, personLimit: null };
    const counts = { used: 0, revision: 1, createdAt: world.clock.now() };
    documents[paths.coupon(code)] = storedDocument(couponDocumentSchema, {
      discount,
      bearer: 'platform',
      kinds: ['lawyer', 'expat'],
      ...limits,
      ...counts,
    });
  }
  for (const [name, members] of Object.entries(agencies)) {
    documents[paths.agency(cast.agencyIds[name] ?? '')] = storedDocument(agencyDocumentSchema, {
      name,
      shareBusyStatus: true,
      memberIds: members.map((member) => cast.people[member]?.uid ?? ''),
    });
  }
  for (const [name, member] of Object.entries(cast.people)) {
    world.twilio.setPhone(member.phone, { name, personas: member.telephone });
    if (member.is === 'client') {
      Object.assign(documents, invoiced(name, member));
      continue;
    }
    Object.assign(documents, payable(name, member));
    documents[paths.profile(member.uid)] = storedDocument(
      profileDocumentSchema,
      aProfile({ displayName: name, kind: member.is, locale: member.locale }),
    );
    documents[paths.profileDesk(member.uid)] = storedDocument(deskDocumentSchema, {
      ...emptyDesk,
      agencyId: agencyOf(name, agencies, cast),
    });
    documents[paths.profileContact(member.uid)] = contactDocument(member.phone);
  }
  Object.assign(documents, affiliateDocuments(cast));
  await world.accounts.importAccounts(JSON.stringify([...accountsOf(cast), ...affiliateAccounts(cast)]));
  await world.documents.write(documents);
  await world.clock.advance(RULES_ARE_KNOWN_AFTER_MS);
}

/** The product's prices, with the minutes that a story names. */
function pricesWith(maxTalk: number): PriceTable {
  if (maxTalk === defaultCallRules.maxTalk) return defaultPrices;
  const shortened = ({ EUR, USD }: PriceTable['lawyer']) => {
    return { EUR: { ...EUR, includedMinutes: maxTalk / 60 }, USD: { ...USD, includedMinutes: maxTalk / 60 } };
  };
  return { lawyer: shortened(defaultPrices.lawyer), expat: shortened(defaultPrices.expat) };
}

/** Whoever is paid out opens pages of their own, for which their account is looked up. */
function accountsOf({ people }: Cast): object[] {
  const paid = Object.values(people).filter(({ bank }) => bank !== undefined);
  const claims = (role: Member['is']) => JSON.stringify({ role, isAdmin: false });
  return paid.map(({ uid, is }) => ({ localId: uid, customAttributes: claims(is) }));
}

function userOf(name: string, member: Member, more: { readonly country?: string } = {}) {
  const { email, lastName } = plantedOf(member);
  return aUser({ firstName: name, lastName, email, role: member.is, locale: member.locale, ...more });
}

/** Whoever has a bank was approved by an application that names it. */
function payable(name: string, member: Member): Record<string, object> {
  const { uid, is, bank, paypal } = member;
  if (bank === undefined || is === 'client') return {};
  const decided = {
    status: 'approved',
    answers: { ...noAnswers, payoutCountry: bank, paypalEmail: paypal ?? null },
  } as const;
  const application = { ...newApplication(is, 0), ...decided };
  return {
    [paths.application(uid)]: storedDocument(applicationDocumentSchema, application),
    [paths.user(uid)]: storedDocument(userDocumentSchema, userOf(name, member)),
  };
}

/** Whoever calls for a business has an account whose documents are addressed to it. */
function invoiced(name: string, member: Member): Record<string, object> {
  const { uid, vatNumber } = member;
  if (vatNumber === undefined) return {};
  return {
    [paths.user(uid)]: storedDocument(userDocumentSchema, userOf(name, member, { country: 'FR' })),
  };
}

function agencyOf(name: string, agencies: Story['agencies'], cast: Cast): string | null {
  const agency = Object.keys(agencies).find((each) => agencies[each]?.includes(name));
  return agency === undefined ? null : (cast.agencyIds[agency] ?? null);
}
