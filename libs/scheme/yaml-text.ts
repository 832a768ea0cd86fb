/**
 * From text to a YAML document, guarded against files that would eat the process. PURE.
 *
 * Measured with yaml 2.9.1 on Node 20: 20,000 open brackets end the process (the stack runs out inside V8's regular
 * expressions, nothing can be caught), and its check for repeated keys needs 111 seconds for a map of 100,000. So depth is
 * bounded on the tokens, before parsing, and repeated keys are found while walking (marked-tree.ts).
 */
import { Lexer, LineCounter, parseDocument, type Document } from 'yaml';
import type { Place } from './finding.js';

/** Westland's 48 pijlers come to about 60 kB; a megabyte is no scheme. In UTF-16 code units. */
export const MAX_LENGTH = 1_000_000;
const MAX_FLOW_DEPTH = 32;
const MAX_INDENT = 200;
const MAX_INDICATORS_PER_LINE = 16;

export interface TextProblem extends Place {
  code: string;
  expected: string;
  message: string;
}

export interface YamlText {
  document: Document.Parsed;
  /** Line and column, from 1, of a character offset. */
  placeOf(offset: number): Place;
}

export function parseYaml(text: string): { yaml: YamlText } | { problems: TextProblem[] } {
  if (text.length > MAX_LENGTH) return { problems: [tooLarge(text.length)] };
  const deep = tooDeep(text);
  if (deep) return { problems: [deep] };
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false,
    resolveKnownTags: false,
    logLevel: 'error',
  });
  const placeOf = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const problems = errors.map((error) => ({ ...placeOf(error.pos[0]), ...explained(error.code, error.message) }));
  return problems.length > 0 ? { problems } : { yaml: { document, placeOf } };
}

function tooLarge(length: number): TextProblem {
  const expected = `een bestand van hoogstens ${MAX_LENGTH / 1e6} miljoen tekens`;
  return { line: 1, column: 1, code: 'yaml.too-large', expected, message: `Dit bestand telt ${length} tekens en is te groot; verwacht: ${expected}.` };
}

/** Where nesting goes beyond what a scheme needs; looks at tokens only, so it cannot run out of stack itself. */
function tooDeep(text: string): TextProblem | undefined {
  let offset = 0;
  let line = 1;
  let lineStart = 0;
  let flow = 0;
  let indicators = 0;
  let scalarNext = false;
  for (const token of new Lexer().lex(text)) {
    const scalar = scalarNext;
    scalarNext = token === '\u001f';
    if (!scalar) {
      if (token === '[' || token === '{') flow += 1;
      else if (token === ']' || token === '}') flow -= 1;
      else if (token === '-' || token === '?') indicators += 1;
      const indent = offset === lineStart && /^ +$/.test(token) ? token.length : 0;
      if (flow > MAX_FLOW_DEPTH || indicators > MAX_INDICATORS_PER_LINE || indent > MAX_INDENT) {
        const expected = 'een bestand dat minder diep genest is';
        return { line, column: offset - lineStart + 1, code: 'yaml.too-deep', expected, message: `Hier is het bestand te diep genest; verwacht: ${expected}.` };
      }
    }
    // Three tokens are marks of the lexer itself and stand for no text: byte order mark aside, document and scalar.
    if (token !== '\u0002' && token !== '\u001f' && token !== '\u0018') offset += token.length;
    const lastBreak = token.lastIndexOf('\n');
    if (lastBreak >= 0) {
      line += token.split('\n').length - 1;
      lineStart = offset - (token.length - lastBreak - 1);
      indicators = 0;
    }
  }
  return undefined;
}

const SENTENCES: Record<string, { expected: string; message: string }> = {
  TAB_AS_INDENT: { expected: 'spaties om in te springen', message: 'Hier wordt met een tab ingesprongen. Gebruik spaties.' },
  BAD_INDENT: { expected: 'dezelfde inspringing als de regels die erbij horen', message: 'De inspringing klopt hier niet, of een haakje is niet gesloten.' },
  MULTIPLE_DOCS: { expected: 'één document', message: "Hier begint een tweede document ('---'). Een bestand bevat één samenwerkingsstructuur." },
  NON_STRING_KEY: { expected: 'een gewone tekst als sleutel', message: 'Deze sleutel is geen tekst.' },
  TAG_RESOLVE_FAILED: { expected: 'een waarde zonder YAML-tag', message: "Tags (met '!') worden in dit bestand niet gebruikt." },
  MULTILINE_IMPLICIT_KEY: { expected: "een regel als 'sleutel: waarde'", message: 'Op deze regel staat geen dubbele punt met een spatie erna, of de regel eronder springt te ver in. Verwacht: sleutel: waarde.' },
  BLOCK_AS_IMPLICIT_KEY: { expected: 'een waarde tussen aanhalingstekens', message: "In deze waarde staat zelf een dubbele punt met een spatie erna. Zet de hele waarde tussen aanhalingstekens." },
  UNEXPECTED_TOKEN: { expected: 'één waarde', message: 'Hier staat iets dat er niet bij past: een haakje te veel, of tekst na een aanhalingsteken. Staat er een aanhalingsteken in de waarde? Zet er dan een ander soort omheen.' },
  BAD_SCALAR_START: { expected: 'een waarde tussen aanhalingstekens', message: 'Een waarde kan niet met dit teken beginnen. Zet haar tussen aanhalingstekens.' },
  BAD_DQ_ESCAPE: { expected: "een waarde tussen enkele aanhalingstekens", message: "Tussen dubbele aanhalingstekens betekent een \\ iets bijzonders. Gebruik enkele aanhalingstekens (')." },
  MISSING_CHAR: { expected: 'een aanhalingsteken, haakje of streepje', message: 'Hier ontbreekt een teken: een aanhalingsteken of haakje dat sluit, of een streepje voor een regel van een lijst. Wat opent, kan ook een stuk hierboven staan.' },
  BLOCK_IN_FLOW: { expected: 'een lijst als [a, b]', message: "Tussen { } of [ ] kan geen lijst met streepjes staan. Schrijf [a, b], of gebruik geen haakjes." },
  MULTIPLE_ANCHORS: { expected: 'hoogstens één anker', message: 'Een waarde heeft hoogstens één anker (&naam).' },
  KEY_OVER_1024_CHARS: { expected: 'een korte sleutel', message: 'Deze sleutel is te lang. Ontbreekt er een aanhalingsteken of een regeleinde?' },
};

function explained(code: string, english: string): { code: string; expected: string; message: string } {
  const known = SENTENCES[code] ?? { expected: 'geldige YAML', message: `De YAML is hier niet te lezen (${english.split('\n')[0]}).` };
  return { code: `yaml.${code.toLowerCase().replaceAll('_', '-')}`, ...known };
}
