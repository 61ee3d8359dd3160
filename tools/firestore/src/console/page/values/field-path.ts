/** A field's name as a mask or filter spells it: in backticks unless it is a plain word. */
export function quotedName(name: string): string {
  if (/^[A-Za-z_][A-Za-z_0-9]*$/.test(name)) return name;
  return `\`${name.replaceAll(/[\\`]/g, '\\$&')}\``;
}
