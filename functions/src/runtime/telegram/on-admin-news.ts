import { newlyRaised } from '../alerts/newly-raised.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { tellAdmins } from './admins.ts';

const tellOfNewcomer: DocumentHandler = ({ id }) => tellAdmins.registration(id);

const tellOfAlert: DocumentHandler = async (change) => {
  const alert = newlyRaised(change);
  if (alert) await tellAdmins.alert(alert.kind);
};

/** What admins are told of in their chat, for the dispatchers. */
export const onUserCreated: readonly DocumentHandler[] = [tellOfNewcomer];
export const onAlert: readonly DocumentHandler[] = [tellOfAlert];
