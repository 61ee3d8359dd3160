import type { Room, RoomId, SubjectKind } from './room.ts';

/** The path of a room, without the language. */
export function roomPath(id: RoomId): string {
  return `/${id}`;
}

/** The path at which something is open in the drawer; null while no room shows such things. */
export function subjectPath(
  rooms: readonly Pick<Room, 'id' | 'opens'>[],
  subject: { readonly kind: SubjectKind; readonly id: string },
): string | null {
  const room = rooms.find(({ opens }) => opens.includes(subject.kind));
  return room ? `${roomPath(room.id)}?open=${encodeURIComponent(openName(subject))}` : null;
}

/** A room that opens several kinds of things finds the kind before the id. */
export function openName({ kind, id }: { readonly kind: SubjectKind; readonly id: string }): string {
  return `${kind}:${id}`;
}

/** Null for whatever is not the name of such a thing. */
export function openedOf(name: string | null): { readonly kind: SubjectKind; readonly id: string } | null {
  const [, kind, id] = /^(person|call|payment):(.+)$/.exec(name ?? '') ?? [];
  return kind && id ? { kind: kind as SubjectKind, id } : null;
}
