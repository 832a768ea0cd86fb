/** Lines and columns of a text, from 1. PURE. */
export interface Place {
  regel: number;
  kolom: number;
}

export const lineCount = (text: string): number => text.split('\n').length;

/** Where a place is in the text, from 0; beyond its end: the end. */
export function offsetOf(text: string, { regel, kolom }: Place): number {
  const before = text.split('\n').slice(0, regel - 1);
  const start = before.reduce((sum, line) => sum + line.length + 1, 0);
  return Math.min(text.length, start + kolom - 1);
}
