import { best, counts, presenceAt, type Mandate, type MeetingAttended, type SeatAt } from './presence.js';

const seat = (seatId: string, more: Partial<SeatAt> = {}): SeatAt => ({ seatId, partnerId: seatId, holder: { personId: `${seatId}-bestuurder`, standsIn: false }, standInName: null, ...more });
const meeting = (attendance: MeetingAttended['attendance'], seats: SeatAt[] = [seat('zon'), seat('maan')]): MeetingAttended => ({ meetingId: 'm', bodyId: 'platform', title: 'Platform', on: '2025-04-15', seats, attendance });
const there = (personId: string) => ({ personId, presence: 'aanwezig' as const, representedBy: null });
const away = (personId: string, representedBy: string | null = null) => ({ personId, presence: 'afgemeld' as const, representedBy });
const mandate = (more: Partial<Mandate> = {}): Mandate => ({ mandateId: 'b', partnerId: 'zon', bodyId: 'platform', seatId: null, standIn: null, from: '2025-01-01', until: null, ...more });
const of = (attended: MeetingAttended, mandates: Mandate[] = []) => presenceAt('zon', attended, mandates).presence;

describe('an organisation is', () => {
  it.each<[string, string, MeetingAttended, Mandate[]]>([
    ['present when who holds its seat is', 'aanwezig', meeting([there('zon-bestuurder')]), []],
    ['absent when nobody came for it', 'afwezig', meeting([away('zon-bestuurder')]), []],
    ['absent while its seat is vacant', 'afwezig', meeting([], [seat('zon', { holder: null })]), []],
    ['not told of when nobody wrote it down', 'onvermeld', meeting([there('maan-bestuurder')]), []],
    ['without a seat', 'geen-plek', meeting([there('maan-bestuurder')], [seat('maan')]), []],
    ['represented by the recorded plaatsvervanger', 'vertegenwoordigd', meeting([away('zon-bestuurder', 'jan de  wít')], [seat('zon', { standInName: 'Jan de Wit' })]), []],
    ['represented by the plaatsvervanger of a vacant seat', 'vertegenwoordigd', meeting([there('p')], [seat('zon', { holder: { personId: 'p', standsIn: true } })]), []],
    ['not represented by just anybody', 'zonder-mandaat', meeting([away('zon-bestuurder', 'Jan de Wit')]), []],
    ['represented by whom it named', 'vertegenwoordigd', meeting([away('zon-bestuurder', 'Jan de Wit')]), [mandate({ standIn: 'Jan de Wit' })]],
    ['not represented by another than it named', 'zonder-mandaat', meeting([away('zon-bestuurder', 'Piet')]), [mandate({ standIn: 'Jan de Wit' })]],
    ['represented by who speaks for it from another seat', 'vertegenwoordigd', meeting([there('maan-bestuurder')], [seat('maan')]), [mandate({ seatId: 'maan' })]],
    ['not represented when that one stayed away too', 'afwezig', meeting([away('maan-bestuurder')], [seat('maan')]), [mandate({ seatId: 'maan' })]],
    ['not represented in another body', 'geen-plek', meeting([there('maan-bestuurder')], [seat('maan')]), [mandate({ seatId: 'maan', bodyId: 'stuurgroep' })]],
    ['not represented before the mandate', 'geen-plek', meeting([there('maan-bestuurder')], [seat('maan')]), [mandate({ seatId: 'maan', from: '2025-04-16' })]],
    ['represented on the mandate’s last day', 'vertegenwoordigd', meeting([there('maan-bestuurder')], [seat('maan')]), [mandate({ seatId: 'maan', until: '2025-04-15' })]],
    ['not represented after the mandate', 'geen-plek', meeting([there('maan-bestuurder')], [seat('maan')]), [mandate({ seatId: 'maan', until: '2025-04-14' })]],
    ['not represented by another’s mandate', 'geen-plek', meeting([there('maan-bestuurder')], [seat('maan')]), [mandate({ seatId: 'maan', partnerId: 'ster' })]],
    ['present with one of two seats', 'aanwezig', meeting([away('zon-bestuurder'), there('zon-2-bestuurder')], [seat('zon'), seat('zon-2', { partnerId: 'zon' })]), []],
    ['present rather than represented', 'aanwezig', meeting([there('zon-bestuurder'), there('maan-bestuurder')]), [mandate({ seatId: 'maan' })]],
  ])('%s: %s', (_, presence, attended, mandates) => {
    expect(of(attended, mandates)).toBe(presence);
  });
});

it('names the mandate by which it was represented', () => {
  expect(presenceAt('zon', meeting([there('maan-bestuurder')], [seat('maan')]), [mandate({ seatId: 'maan' })])).toEqual({ meetingId: 'm', on: '2025-04-15', presence: 'vertegenwoordigd', mandateId: 'b' });
});

it('counts as taking part when it was there or was represented, and of several meetings the best counts', () => {
  expect((['aanwezig', 'vertegenwoordigd', 'zonder-mandaat', 'afwezig', 'onvermeld', 'geen-plek'] as const).map(counts)).toEqual([true, true, false, false, false, false]);
  expect(best([{ presence: 'afwezig' as const }, { presence: 'vertegenwoordigd' as const }, { presence: 'onvermeld' as const }])?.presence).toBe('vertegenwoordigd');
  expect(best([])).toBeNull();
});
