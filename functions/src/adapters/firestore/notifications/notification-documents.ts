import {
  deadDeliverySchema,
  deliveryDocumentSchema,
  notificationDocumentSchema,
  preferencesDocumentSchema,
  switchSchema,
} from '@sos/contracts/notifications';
import { ownedNumberSchema } from '@sos/contracts/phones';
import { paths } from '@sos/contracts/paths';
import { documentsOf } from '../shared/documents.ts';

export const notificationDocuments = documentsOf(notificationDocumentSchema, paths.notification);
export const deliveryDocuments = documentsOf(deliveryDocumentSchema, paths.notificationDelivery);
export const deadDeliveryDocuments = documentsOf(deadDeliverySchema, paths.deadDelivery);
export const preferenceDocuments = documentsOf(preferencesDocumentSchema, paths.notificationPreferences);
/** Numbers, as far as they say whose they are. */
export const ownedNumberDocuments = documentsOf(ownedNumberSchema, paths.provedNumber);
/** Profiles, as far as they say whether the platform has switched somebody off. */
export const switchDocuments = documentsOf(switchSchema, paths.profile);
