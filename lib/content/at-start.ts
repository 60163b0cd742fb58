/** A name as it is written where a line begins: "legevakten" is "Legevakten" there. */
export function atStart(name: string): string {
  return name.charAt(0).toLocaleUpperCase("nb") + name.slice(1);
}
