/** What is wrong with what was typed, before it is sent. The server judges it anew. PURE. */
import { t } from '../../language/t';

export const addressProblem = (typed: string): string | null => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.trim()) ? null : t`Vul uw e-mailadres in, zoals naam@organisatie.nl.`);

/** People type a code as they read it: '004 217'. */
export const codeProblem = (typed: string): string | null => (/^\d{3}\s?\d{3}$/.test(typed.trim()) ? null : t`De code is zes cijfers.`);
