/**
 * The typeface of our documents: Source Sans 3 (OFL), made for reading on screen and paper, with all letters of European names;
 * whole TTF files, so that é, ë, € and – are there. The standard fonts of PDF are not embedded, which PDF/UA forbids.
 */
import { createRequire } from 'node:module';
import { type Font, type GlyphRun, openSync } from 'fontkit';

const resolve = createRequire(import.meta.url).resolve;
/** Words kept; beyond it the memory begins anew. */
const MOST_WORDS = 20_000;

/**
 * Opened once: reading its tables for every document took 265 ms instead of 77, measured on a busy machine. And a word is set once:
 * pdfkit asks for each word of a table several times in every document, and the words of a municipality come back.
 */
export function openFont(style: '400Regular' | '600SemiBold'): PDFKit.Mixins.PDFFontSource {
  const font = openSync(resolve(`@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`)) as Font;
  const set = font.layout.bind(font);
  const known = new Map<string, GlyphRun>();
  font.layout = (text, features, ...more) => {
    if (features !== undefined || more.length > 0) return set(text, features, ...more);
    const run = known.get(text) ?? set(text);
    if (known.size >= MOST_WORDS) known.clear();
    known.set(text, run);
    return copyOf(run);
  };
  // fontkit's font is what pdfkit takes, though its types know of files only.
  return font as never;
}

/** pdfkit scales the positions that it gets, in place. */
function copyOf(run: GlyphRun): GlyphRun {
  const copy = Object.assign(Object.create(Object.getPrototypeOf(run) as object) as GlyphRun, run);
  copy.positions = run.positions.map((position) => ({ ...position }));
  return copy;
}
