/** Who does a secretary's work in a body whose members still have to choose one. PURE. */
import type { BodyKind } from './model.js';

/** The secretary of a stuurgroep knows its working groups best; then that of the LEA's other bodies. */
const NEAREST: readonly BodyKind[] = ['stuurgroep', 'regiegroep', 'platform', 'agendacommissie', 'werkgroep'];

type WithSecretary = { id: string; kind: BodyKind; secretary: string | null };

/** The seat of the nearest secretary in the scheme; null for a body with a secretary of its own, or where there is none at all. */
export function secretaryUntilChosen(body: WithSecretary, all: readonly WithSecretary[]): { body: string; seat: string } | null {
  if (body.secretary !== null) return null;
  const found = [...all].sort((a, b) => NEAREST.indexOf(a.kind) - NEAREST.indexOf(b.kind)).find(({ secretary }) => secretary !== null);
  return found ? { body: found.id, seat: found.secretary! } : null;
}
