import { NoConnection, Refusal } from '../../api/client';
import { Sheet, type Port, type Store } from './sheet';
import { isSame, missingIn, type Kept, type Kind, type Values } from './values';

/** The server in a few lines: rows with a version, commands done once, refusals of what is stale. */
class Server implements Port<null> {
  version = 1;
  kept: Kept[] = [];
  away = false;
  /** The next answer is lost on its way back. */
  loses = false;
  private readonly done = new Map<string, { etag: string; id?: string }>();
  writes = 0;

  read = () => this.answering(() => ({ snapshot: null, etag: `"${this.version}"`, kept: structuredClone(this.kept) }));

  write: Port<null>['write'] = ({ kind, id, itemId }, value, etag, key) =>
    this.answering(() => {
      const before = this.done.get(key);
      if (before) return before;
      if (etag !== `"${this.version}"`) throw new Refusal(412, 'revision.stale', 'Iemand anders was eerder.');
      if ((value as { tekst?: string } | null)?.tekst === 'weiger') throw new Refusal(400, 'invalid', 'Dit mag niet.');
      const at = id ?? `nieuw-${this.writes}`;
      if (id !== null && (kind === 'besluit' || kind === 'actie') && !this.kept.some((one) => one.id === id)) throw new Refusal(404, 'decision.unknown', 'Weg.');
      this.change(kind, at, itemId, value);
      const answer = { etag: `"${this.version}"`, ...(id === null ? { id: at } : {}) };
      this.done.set(key, answer);
      return answer;
    });

  change(kind: Kind, id: string, itemId: string | null, value: Values[Kind] | null): void {
    this.writes++;
    this.version++;
    const others = this.kept.filter((one) => one.id !== id || one.kind !== kind);
    this.kept = value === null ? others : [...others, { kind, id, itemId, value } as Kept];
  }

  private async answering<T>(work: () => T): Promise<T> {
    await Promise.resolve();
    if (this.away) throw new NoConnection();
    const answer = work();
    if (this.loses) {
      this.loses = false;
      throw new NoConnection();
    }
    return answer;
  }

  texts = () => this.kept.filter(({ kind }) => kind === 'besluit').map(({ value }) => (value as Values['besluit']).tekst).sort();
}

class Device implements Store {
  text: string | null = null;
  load = () => this.text;
  save = (text: string | null) => void (this.text = text);
}

const said = (tekst: string): Values['besluit'] => ({ tekst, vertrouwelijk: false });
let server: Server;
let keys: number;
const open = async (device = new Device()) => new Sheet(server, await server.read(), device, () => `sleutel-${++keys}`);
type Opened = Awaited<ReturnType<typeof open>>;
const write = (sheet: Opened, tekst: string) => {
  const { key } = sheet.add('besluit', 'punt', said(''));
  sheet.put('besluit', { key }, said(tekst), true);
  return key;
};
const shown = (sheet: Opened) => sheet.of('besluit').map(({ draft }) => draft?.tekst);

beforeEach(() => {
  server = new Server();
  keys = 0;
});

describe('the sheet on which a meeting is written down', () => {
  it('sends what is typed, and what is typed meanwhile', async () => {
    const sheet = await open();
    const key = write(sheet, 'Instemmen');
    const sending = sheet.send();
    sheet.put('besluit', { key }, said('Instemmen met de aanpak'), true);
    expect(sheet.standing()).toBe('saving');
    void sheet.send();
    await sending;
    expect([server.texts(), sheet.standing(), server.writes]).toEqual([['Instemmen met de aanpak'], 'saved', 2]);
  });

  it('waits for the next pause with what is typed while it sends', async () => {
    const sheet = await open();
    const key = write(sheet, 'Een');
    const sending = sheet.send();
    sheet.put('besluit', { key }, said('Een schoo'), true);
    await sending;
    expect([server.texts(), sheet.standing()]).toEqual([['Een'], 'unsent']);
  });

  it('says what waits for who writes, and sends it when it is complete', async () => {
    const sheet = await open();
    sheet.put('uitkomst', { id: 'punt', itemId: 'punt' }, outcome('onder-voorbehoud'), false);
    await sheet.send();
    expect([sheet.standing(), server.writes]).toEqual(['incomplete', 0]);
    sheet.put('uitkomst', { id: 'punt', itemId: 'punt' }, { ...outcome('onder-voorbehoud'), tot: '2026-11-20' }, true);
    await sheet.send();
    expect([sheet.standing(), server.writes]).toEqual(['saved', 1]);
  });

  it('sends no empty row, and what is struck out goes', async () => {
    const sheet = await open();
    sheet.add('besluit', null, said(''));
    await sheet.send();
    expect([server.writes, sheet.standing()]).toEqual([0, 'saved']);
    const key = write(sheet, 'Te veel');
    await sheet.send();
    sheet.put('besluit', { key }, null, true);
    await sheet.send();
    expect([server.texts(), shown(sheet)]).toEqual([[], ['']]);
  });

  it('keeps what two people write side by side, each on another part', async () => {
    const [anna, bas] = [await open(), await open()];
    write(anna, 'Van Anna');
    write(bas, 'Van Bas');
    await Promise.all([anna.send(), bas.send()]);
    await Promise.all([anna.refresh(), bas.refresh()]);
    expect(server.texts()).toEqual(['Van Anna', 'Van Bas']);
    expect([shown(anna).sort(), shown(bas).sort()]).toEqual([server.texts(), server.texts()]);
  });

  it.each([
    ['mine', ['Van Bas']],
    ['theirs', ['Van Anna']],
    ['both', ['Van Anna\nVan Bas']],
  ] as const)('shows both where two changed the same, and keeps what is chosen: %s', async (choice, texts) => {
    server.change('besluit', 'b1', 'punt', said('Eerst'));
    const [anna, bas] = [await open(), await open()];
    for (const [sheet, text] of [[anna, 'Van Anna'], [bas, 'Van Bas']] as const) sheet.put('besluit', { id: 'b1', itemId: 'punt' }, said(text), true);
    await anna.send();
    await bas.send();
    expect(bas.standing()).toBe('choose');
    const [part] = bas.of('besluit');
    expect([part!.draft!.tekst, part!.theirs!.value]).toEqual(['Van Bas', said('Van Anna')]);
    bas.choose(part!.key, choice);
    await bas.send();
    expect([server.texts(), bas.standing()]).toEqual([texts, 'saved']);
  });

  it('asks also when it reads before it sends, and never takes the other’s version for its own', async () => {
    server.change('besluit', 'b1', 'punt', said('Eerst'));
    const sheet = await open();
    sheet.put('besluit', { id: 'b1', itemId: 'punt' }, said('Van mij'), true);
    server.change('besluit', 'b1', 'punt', said('Van de ander'));
    await sheet.refresh();
    await sheet.send();
    expect([server.texts(), sheet.standing()]).toEqual([['Van de ander'], 'choose']);
  });

  it('brings back what somebody else struck out, when one wants it all the same', async () => {
    server.change('besluit', 'b1', 'punt', said('Eerst'));
    const sheet = await open();
    sheet.put('besluit', { id: 'b1', itemId: 'punt' }, said('Beter'), true);
    server.change('besluit', 'b1', 'punt', null);
    await sheet.send();
    expect(sheet.of('besluit')[0]!.theirs).toEqual({ value: null });
    sheet.choose(sheet.of('besluit')[0]!.key, 'mine');
    await sheet.send();
    expect(server.texts()).toEqual(['Beter']);
  });

  it('does once what it says twice, because the answer was lost', async () => {
    const sheet = await open();
    server.loses = true;
    const key = write(sheet, 'Eén keer');
    await sheet.send();
    expect([sheet.standing(), server.texts()]).toEqual(['offline', ['Eén keer']]);
    sheet.put('besluit', { key }, said('Eén keer, en beter'), true);
    server.change('besluit', 'ander', null, said('Van een ander'));
    await sheet.send();
    await sheet.refresh();
    expect([server.texts(), shown(sheet).sort()]).toEqual([['Eén keer, en beter', 'Van een ander'], ['Eén keer, en beter', 'Van een ander']]);
  });

  it('keeps on the device what could not be sent, also when the page is opened anew', async () => {
    const device = new Device();
    const sheet = await open(device);
    server.away = true;
    write(sheet, 'In de trein');
    await sheet.send();
    expect([sheet.standing(), sheet.unsent()]).toEqual(['offline', 1]);
    server.away = false;
    const again = await open(device);
    await again.send();
    expect([server.texts(), again.standing(), device.text]).toEqual([['In de trein'], 'saved', null]);
  });

  it('says why the server does not take something, goes on with the rest, and tries again once it is changed', async () => {
    const sheet = await open();
    const key = write(sheet, 'weiger');
    write(sheet, 'Wel goed');
    await sheet.send();
    expect([sheet.find('besluit', 'x'), sheet.of('besluit').find((part) => part.key === key)!.problem, server.texts(), sheet.standing()]).toEqual([undefined, 'Dit mag niet.', ['Wel goed'], 'refused']);
    sheet.put('besluit', { key }, said('Nu goed'), true);
    await sheet.send();
    expect([server.texts(), sheet.standing()]).toEqual([['Nu goed', 'Wel goed'], 'saved']);
  });

  it('shows what others write, and leaves the space that one is typing behind a word', async () => {
    server.change('besluit', 'b1', 'punt', said('Eerst'));
    const sheet = await open();
    sheet.put('besluit', { id: 'b1', itemId: 'punt' }, said('Eerst '), true);
    await sheet.send();
    server.change('actie', 'a1', 'punt', { tekst: 'Bellen', vertrouwelijk: false, eigenaarId: null, uiterlijk: null });
    await sheet.refresh();
    expect([shown(sheet), sheet.of('actie').map(({ draft }) => draft?.tekst)]).toEqual([['Eerst '], ['Bellen']]);
    server.change('besluit', 'b1', 'punt', said('Door een ander'));
    await sheet.refresh();
    expect(shown(sheet)).toEqual(['Door een ander']);
  });
});

describe('what is written down', () => {
  it('is the same with other white space, as the server tidies it', () => {
    expect(isSame(said('Een \n\n\n\ntwee '), said('Een\n\ntwee'))).toBe(true);
    expect(isSame(said('Een'), said('Twee'))).toBe(false);
  });

  it.each<[string, Kind, Values[Kind], string[], string | null]>([
    ['an empty decision', 'besluit', said(' '), [], 'Schrijf hier wat is afgesproken. Een lege regel wordt niet bewaard.'],
    ['a decision', 'besluit', said('Ja.'), [], null],
    ['a choice', 'uitkomst', outcome('besloten'), ['Anna', 'Bas'], 'Kies wat de vergadering besloot.'],
    ['a choice that is not needed', 'uitkomst', outcome('aangehouden'), ['Anna'], null],
    ['a reservation without a day', 'uitkomst', outcome('onder-voorbehoud'), [], 'Kies tot wanneer de achterban kan antwoorden: een dag na vandaag.'],
    ['a reservation until yesterday', 'uitkomst', { ...outcome('onder-voorbehoud'), tot: '2026-10-28' }, [], 'Kies tot wanneer de achterban kan antwoorden: een dag na vandaag.'],
    ['a reservation', 'uitkomst', { ...outcome('onder-voorbehoud'), tot: '2026-11-20' }, [], null],
  ])('says what is missing in %s', (_, kind, value, choices, missing) => {
    expect(missingIn(kind, value as never, choices, '2026-10-29')).toBe(missing);
  });
});

function outcome(uitkomst: Values['uitkomst']['uitkomst']): Values['uitkomst'] {
  return { uitkomst, tot: null, van: '', keuze: null, welkeWijzigingen: '', wijzigingenVertrouwelijk: false };
}
