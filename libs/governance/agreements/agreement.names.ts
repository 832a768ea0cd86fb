/** An agreement in words, and whether a reminder of it still means something. PURE. */
import { localDateOf } from '#calendar/local-date';
import type { Instant } from '#calendar/model';
import type { Scheme } from '#scheme/model';
import type { Agreement } from './agreement.entity.js';

/** A partner that the scheme no longer has goes by its id. */
export const partnerNames = ({ partners }: Pick<Scheme, 'partners'>, { partnerIds }: Pick<Agreement, 'partnerIds'>): string[] => partnerIds.map((id) => partners.find((partner) => partner.id === id)?.name ?? id);

/** For a list. */
export const firstLine = (text: string): string => text.split('\n')[0]!;

/** What is confidential is not named. */
export const shortName = ({ text, confidential }: Pick<Agreement, 'text' | 'confidential'>): string => (confidential ? 'een vertrouwelijke afspraak' : `de afspraak ‘${firstLine(text)}’`);

/** Evaluated, put off or ended since the reminder for `due` was asked for. */
export const isMoot = ({ status, evaluateOn }: Pick<Agreement, 'status' | 'evaluateOn'>, due: Instant): boolean => status === 'beeindigd' || evaluateOn > localDateOf(due);
