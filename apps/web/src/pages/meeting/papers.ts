import { LOCALE } from '../../language/t';

/** Where the API keeps a paper's file. */
export const paperUrl = (gemeente: string, meetingId: string, itemId: string, paperId: string): string => `/v1/gemeenten/${gemeente}/vergaderingen/${meetingId}/agendapunten/${itemId}/stukken/${paperId}`;

/** '(340 kB)' */
export function sizeOf(bytes: number | null): string {
  if (bytes === null) return '';
  const [unit, size] = bytes < 1_000_000 ? ['kB', Math.max(1, Math.round(bytes / 1000))] : ['MB', Math.round(bytes / 100_000) / 10];
  return `(${size.toLocaleString(LOCALE)} ${unit})`;
}
