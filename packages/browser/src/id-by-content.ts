/** Gives the id that a thing is sent under: the same while the thing is, so that sending it again makes no second one. */
export function idByContent(): (content: unknown) => string {
  let sent: { readonly text: string; readonly id: string } | undefined;
  return (content) => {
    const text = JSON.stringify(content);
    if (sent?.text !== text) sent = { text, id: crypto.randomUUID() };
    return sent.id;
  };
}
