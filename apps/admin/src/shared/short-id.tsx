const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** As much of an id as tells it from others on a page. */
export function shortOf(id: string): string {
  return UUID.test(id) ? id.slice(0, 8) : id;
}

/** An id among words; all of it for whoever points at it. */
export function ShortId({ id }: { readonly id: string }) {
  return (
    <bdi translate="no" title={id}>
      {shortOf(id)}
    </bdi>
  );
}
