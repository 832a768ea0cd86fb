/** A scheme told in words, in the API. */
import { z } from 'zod';
import { explainScheme } from '#scheme/explain/scheme';
import type { Block, Section } from '#scheme/explain/text';
import type { Scheme } from '#scheme/model';

const told = z.object({ tekst: z.string(), herkomst: z.string().nullable().meta({ description: 'Bron, aanname of verzonnen' }) });
const block = z.object({ inleiding: z.string().nullable(), herkomst: z.string().nullable(), punten: z.array(told).nullable().meta({ description: 'null: een gewone zin, die dan de inleiding is' }) });
export const section = z.object({ kop: z.string(), niveau: z.int(), blokken: z.array(block) }).meta({ id: 'StructuurDeel' });

export const toldInWords = (scheme: Scheme): z.output<typeof section>[] => explainScheme(scheme).map(sectionView);

const sectionView = ({ heading, level, blocks }: Section): z.output<typeof section> => ({ kop: heading, niveau: level, blokken: blocks.map(blockView) });

const blockView = (one: Block): z.output<typeof block> =>
  one.kind === 'text'
    ? { inleiding: one.text, herkomst: one.origin, punten: null }
    : { inleiding: one.intro, herkomst: one.origin, punten: one.items.map(({ text, origin }) => ({ tekst: text, herkomst: origin })) };
