/** The sheet's way to the API: which resource a part is. */
import { answer, api, versioned } from '../../api/client';
import { dayOf } from '../../format/dates';
import { instantOf } from '../../format/instant';
import type { Port } from './sheet';
import { keptIn, type ActionValue, type DecisionValue, type Meeting, type OutcomeValue, type PresenceValue } from './values';

export function portTo(gemeente: string, vergadering: string): Port<Meeting> {
  const meeting = { gemeente, vergadering };
  return {
    read: async () => {
      const { body, etag } = await versioned(api.GET('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}', { params: { path: meeting } }));
      return { snapshot: body, etag, kept: keptIn(body, dayOf) };
    },
    write: async ({ kind, id, itemId }, value, etag, key) => {
      const header = { 'If-Match': etag, 'Idempotency-Key': key };
      if (kind === 'aanwezigheid') {
        const { aanwezigheid, vervangenDoor } = value as PresenceValue;
        const body = { personen: [{ persoonId: id!, aanwezigheid, vervangenDoor: vervangenDoor.trim() === '' ? null : vervangenDoor.trim() }] };
        return plain(versioned(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/aanwezigheid', { params: { path: meeting, header }, body })));
      }
      if (kind === 'uitkomst') {
        const params = { path: { ...meeting, agendapunt: id! }, header };
        return plain(versioned(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten/{agendapunt}/uitkomst', { params, body: outcomeBody(value as OutcomeValue) })));
      }
      if (kind === 'besluit') return decision(id, itemId, value as DecisionValue | null, header);
      return action(id, itemId, value as ActionValue | null, header);
    },
  };

  type Header = { 'If-Match': string; 'Idempotency-Key': string };

  async function decision(id: string | null, agendapuntId: string | null, value: DecisionValue | null, header: Header) {
    if (id === null) return made(versioned(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/besluiten', { params: { path: meeting, header }, body: { ...value!, agendapuntId } })));
    const params = { path: { ...meeting, besluit: id }, header };
    if (value === null) return plain(versioned(api.DELETE('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/besluiten/{besluit}', { params })));
    return plain(versioned(api.PUT('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/besluiten/{besluit}', { params, body: value })));
  }

  async function action(id: string | null, agendapuntId: string | null, value: ActionValue | null, header: Header) {
    if (id === null) return made(versioned(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/acties', { params: { path: meeting, header }, body: { ...value!, agendapuntId } })));
    const params = { path: { ...meeting, actie: id }, header };
    if (value === null) return plain(versioned(api.DELETE('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/acties/{actie}', { params })));
    return plain(versioned(api.PUT('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/acties/{actie}', { params, body: value })));
  }
}

const plain = async (asked: Promise<{ etag: string }>): Promise<{ etag: string }> => ({ etag: (await asked).etag });
const made = async (asked: Promise<{ body: { id: string }; etag: string }>): Promise<{ etag: string; id: string }> => {
  const { body, etag } = await asked;
  return { etag, id: body.id };
};

/** Until the end of the working day that was chosen. */
const REPLY_BY = '17:00';

function outcomeBody({ uitkomst, tot, van, keuze, welkeWijzigingen, wijzigingenVertrouwelijk }: OutcomeValue) {
  const changes = welkeWijzigingen.trim();
  return {
    uitkomst,
    ...(uitkomst === 'onder-voorbehoud' && tot !== null ? { tot: instantOf(tot, REPLY_BY), voorbehoudVan: van === '' ? null : van } : {}),
    ...(keuze !== null ? { keuze } : {}),
    ...(changes !== '' ? { welkeWijzigingen: changes, wijzigingenVertrouwelijk } : {}),
  };
}

export const completeRecord = (gemeente: string, vergadering: string, etag: string, key: string): Promise<unknown> =>
  answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/besluitenlijst', { params: { path: { gemeente, vergadering }, header: { 'If-Match': etag, 'Idempotency-Key': key } } }));
