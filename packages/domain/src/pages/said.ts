/** The words of a page, by their keys. */
export type PageWords = Readonly<Record<string, string>>;

export type Said = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Says messages without plurals. Throws for a key that has no words, or an argument that has no value. */
export function saying(words: PageWords): Said {
  return (key, values = {}) => {
    const text = words[key];
    if (text === undefined) throw new Error(`no words for ${key}`);
    return text.replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`${key} lacks ${name}`);
      return String(value);
    });
  };
}
