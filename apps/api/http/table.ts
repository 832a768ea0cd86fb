/** A list that can also be had as a table for a spreadsheet. */
import { z } from 'zod';
import { csv } from '../planning/csv.js';
import { Answer } from './answer.js';

export const format = { formaat: z.enum(['json', 'csv']).optional().meta({ description: 'csv: een tabel voor een rekenblad; kan ook met Accept: text/csv' }) };

export const wantsTable = (formaat: 'json' | 'csv' | undefined, accept: string | undefined): boolean => formaat === 'csv' || (formaat === undefined && /^text\/csv\b/.test(accept ?? ''));

/** @param name of the file, without its extension */
export const tableAnswer = (name: string, rows: readonly (readonly string[])[]): Answer<string> =>
  new Answer(csv(rows), { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}.csv"` });
