/** An item's explanation as it is read: what Leidraad itself lays before a body is a list of words with what they are. PURE. */

export type NotePart = { kind: 'text'; text: string } | { kind: 'facts'; facts: { title: string; text: string }[] };

/** Fewer are a sentence with a colon in it. */
const LEAST = 3;
const FACT = /^(\p{Lu}[\p{L} ]{2,24}): (\S.*)$/u;

/** Parts are divided by empty lines; a line that begins with no word and colon goes on with the fact before it. */
export function notePartsOf(note: string): NotePart[] {
  return note.split(/\n{2,}/).map((text): NotePart => {
    const facts: { title: string; text: string }[] = [];
    for (const line of text.split('\n')) {
      const [, title, rest] = FACT.exec(line) ?? [];
      if (title !== undefined && rest !== undefined) facts.push({ title, text: rest });
      else if (facts.length > 0) facts[facts.length - 1]!.text += `\n${line}`;
      else return { kind: 'text', text };
    }
    return facts.length < LEAST ? { kind: 'text', text } : { kind: 'facts', facts };
  });
}
