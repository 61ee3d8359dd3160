import { agencyDocumentSchema } from '@sos/contracts/agencies';
import { callConfigSchema } from '@sos/contracts/configuration';
import { paths } from '@sos/contracts/paths';
import { type DeskDocument, deskDocumentSchema, profileDocumentSchema } from '@sos/contracts/providers';
import { aProfile } from '@sos/testing/a-profile';
import { contactDocument } from '@sos/world/seed/telephones';
import { storedDocument } from '@sos/world/state/stored-document';
import type { World } from '@sos/world/world';
import type { Story } from '../story.ts';
import type { Cast } from './cast.ts';

/** The functions go on with the rules they know for a minute. */
const RULES_ARE_KNOWN_AFTER_MS = 61_000;

const emptyDesk: DeskDocument = {
  busyWith: null,
  busySince: null,
  sharedBusyWith: [],
  sharedWith: [],
  switchedAt: null,
  agencyId: null,
  missedCalls: null,
  activeAt: null,
  awaitedSince: null,
  offlineBecause: null,
};

/** Writes the story's rules and people into the world and gives everybody their telephone. */
export async function setScene(world: World, { rules, agencies }: Story, cast: Cast): Promise<void> {
  const documents: Record<string, object> = {
    [paths.callConfig()]: storedDocument(callConfigSchema, { lawyer: rules, expat: rules }),
  };
  for (const [name, members] of Object.entries(agencies)) {
    documents[paths.agency(cast.agencyIds[name] ?? '')] = storedDocument(agencyDocumentSchema, {
      name,
      shareBusyStatus: true,
      memberIds: members.map((member) => cast.people[member]?.uid ?? ''),
    });
  }
  for (const [name, member] of Object.entries(cast.people)) {
    world.twilio.setPhone(member.phone, { name, personas: member.telephone });
    if (member.is === 'client') continue;
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
  await world.documents.write(documents);
  await world.clock.advance(RULES_ARE_KNOWN_AFTER_MS);
}

function agencyOf(name: string, agencies: Story['agencies'], cast: Cast): string | null {
  const agency = Object.keys(agencies).find((each) => agencies[each]?.includes(name));
  return agency === undefined ? null : (cast.agencyIds[agency] ?? null);
}
