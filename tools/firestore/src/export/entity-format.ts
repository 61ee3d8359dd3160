/**
 * Tags of Datastore's `EntityProto` (`entity.proto` of App Engine's datastore_v3) and of the messages inside it: field
 * number times 8 plus wire type. In groups the tag that ends one follows the tag that starts it.
 */
export const ENTITY = { key: 106, property: 114, rawProperty: 122, entityGroup: 130 } as const;
export const KEY = { app: 106, path: 114, database: 186 } as const;
export const PROPERTY = { meaning: 8, name: 26, multiple: 32, value: 42 } as const;
export const VALUE = { integer: 8, boolean: 16, bytes: 26, double: 33, point: 43, reference: 99 } as const;
export const POINT = { latitude: 49, longitude: 57, end: 44 } as const;
export const REFERENCE = { app: 106, database: 186, end: 100 } as const;

/** A path's element: the id of a collection with that of a document, which is a number or a name. */
export interface ElementTags {
  readonly start: number;
  readonly collection: number;
  readonly id: number;
  readonly name: number;
  readonly end: number;
}
export const KEY_ELEMENT: ElementTags = { start: 11, collection: 18, id: 24, name: 34, end: 12 };
export const REFERENCE_ELEMENT: ElementTags = { start: 115, collection: 122, id: 128, name: 138, end: 116 };

/**
 * What the format has no place for, in fields that its other readers skip: when a document was made and changed, in
 * microseconds, and a reference that names no document.
 */
export const EXTENSION = { createTime: 400_008, updateTime: 400_016, text: 400_026 } as const;

/** What a property's value means besides its type. */
export const MEANING = { time: 7, point: 9, blob: 14, byteString: 16, entity: 19, emptyList: 24 } as const;

/** A vector is an entity whose components are a list of this name. */
export const VECTOR = '__vector__';

export const DEFAULT_DATABASE = '(default)';
