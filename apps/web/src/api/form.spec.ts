import { Refusal } from './client';
import { Form, type Version } from './form';
import { type Part, textPart, wholePart } from './form-parts';

interface Draft {
  title: string;
  text: string;
  days: readonly string[];
}

const BEGAN: Draft = { title: 'Lezen', text: 'Meer lezen.', days: ['2022-01-20'] };
const parts = (): Part<Draft>[] => [textPart<Draft>('title', 'Titel'), textPart<Draft>('text', 'Tekst', { lines: true }), wholePart<Draft, 'days'>('days', 'Dagen', (days) => days.join(', '))];

/** A server that keeps one draft, and a device that keeps what is typed. */
class World {
  kept: string | null = null;
  now: { etag: string; draft: Draft | null } = { etag: '1', draft: BEGAN };
  saves: string[] = [];

  open(begin = this.now as Version<Draft> & { draft: Draft }): Form<Draft> {
    return new Form(begin, parts, { load: () => this.kept, save: (text) => void (this.kept = text) }, () => Promise.resolve(this.now), () => new Date('2022-01-04T13:05:00Z'));
  }

  other(part: Partial<Draft>): void {
    this.now = { etag: `${Number(this.now.etag) + 1}`, draft: { ...this.now.draft!, ...part } };
  }

  save = (form: Form<Draft>) =>
    form.over((etag) => {
      this.saves.push(etag);
      if (etag !== this.now.etag) return Promise.reject(new Refusal(412, 'revision.stale', 'Iemand anders was eerder.'));
      this.now = { etag: `${Number(etag) + 1}`, draft: form.draft };
      return Promise.resolve();
    });
}

describe('a form on which two people write', () => {
  it('follows what the server says until somebody types', () => {
    const world = new World();
    const form = world.open();
    world.other({ title: 'Schrijven' });
    form.see(world.now);
    expect(form.draft.title).toBe('Schrijven');
  });

  it('never writes over unseen what was fetched while one typed', async () => {
    const world = new World();
    const form = world.open();
    form.change({ text: 'Van mij.' });
    world.other({ text: 'Van de ander.' });
    form.see(world.now);
    expect(form.draft.text).toBe('Van mij.');
    expect(form.differences()).toEqual([{ key: 'text', name: 'Tekst', mine: 'Van mij.', theirs: 'Van de ander.', dutch: true, both: true }]);
  });

  it('is refused, and keeps what only the other changed beside what only I did', async () => {
    const world = new World();
    const form = world.open();
    form.change({ text: 'Van mij.' });
    world.other({ title: 'Van de ander', days: [] });
    await expect(world.save(form)).rejects.toThrow('Iemand anders was eerder.');
    expect(form.draft).toEqual({ title: 'Van de ander', text: 'Van mij.', days: [] });
    expect(form.taken.map(({ name, text }) => `${name}: ${text}`)).toEqual(['Titel: Van de ander', 'Dagen: leeg']);
    expect(form.differences()).toEqual([]);
    await world.save(form);
    expect(world.now.draft).toEqual({ title: 'Van de ander', text: 'Van mij.', days: [] });
  });

  it.each([
    ['mine', 'Van mij.'],
    ['theirs', 'Van de ander.'],
    ['both', 'Van de ander.\nVan mij.'],
  ] as const)('is saved over the new version with what was chosen: %s', async (choice, text) => {
    const world = new World();
    const form = world.open();
    form.change({ text: 'Van mij.' });
    world.other({ text: 'Van de ander.' });
    await expect(world.save(form)).rejects.toThrow();
    form.choose('text', choice);
    expect(form.differences()).toEqual([]);
    await world.save(form);
    expect(world.now.draft!.text).toBe(text);
  });

  it('goes on by itself where the other changed nothing that stands here, or the same', async () => {
    const world = new World();
    const form = world.open();
    form.change({ text: 'Van mij.' });
    world.other({});
    world.other({ text: 'Van mij. ' });
    await world.save(form);
    expect(world.saves).toEqual(['1', '3']);
    expect(form.taken).toEqual([]);
  });

  it('that shows nothing of what the server keeps says so once, and then goes on what is there', async () => {
    const world = new World();
    const form = world.open();
    world.now = { etag: '2', draft: null };
    form.change({ text: 'Waarom ik dit doe.' });
    await expect(world.save(form)).rejects.toThrow();
    expect(form.draft.text).toBe('Waarom ik dit doe.');
    await world.save(form);
    expect(world.saves).toEqual(['1', '2']);
  });

  it('asks again when the other changes it once more, and no longer when both wrote the same', () => {
    const world = new World();
    const form = world.open();
    form.change({ text: 'Van mij.' });
    world.other({ text: 'Eerst dit.' });
    form.see(world.now);
    world.other({ text: 'Toen dat.' });
    form.see(world.now);
    expect(form.differences().map(({ theirs }) => theirs)).toEqual(['Toen dat.']);
    world.other({ text: 'Van mij.' });
    form.see(world.now);
    expect(form.differences()).toEqual([]);
  });
});

describe('what was typed', () => {
  it('stands on the device until it is saved', async () => {
    const world = new World();
    world.open().change({ text: 'Half af' });
    const form = world.open();
    expect([form.draft.text, form.kept?.toISOString()]).toEqual(['Half af', '2022-01-04T13:05:00.000Z']);
    await world.save(form);
    form.done();
    expect(world.kept).toBeNull();
    expect(world.open().kept).toBeNull();
  });

  it('goes when it is thrown away, or typed back to how it was', () => {
    const world = new World();
    world.open().change({ text: 'Half af' });
    const form = world.open();
    form.discard();
    expect([form.draft, world.kept, form.kept]).toEqual([BEGAN, null, null]);
    form.change({ text: 'Iets' });
    form.change({ text: BEGAN.text });
    expect(world.kept).toBeNull();
  });

  it('meets what another saved while one was away, also where one went away in the midst of choosing', () => {
    const world = new World();
    world.open().change({ text: 'Van mij.' });
    world.other({ text: 'Van de ander.' });
    for (let visit = 0; visit < 2; visit += 1) {
      const form = world.open();
      form.see(world.now);
      expect(form.differences().map(({ mine, theirs }) => [mine, theirs])).toEqual([['Van mij.', 'Van de ander.']]);
    }
  });

  it.each(['{', '{}', '{"at":"2022-01-04T13:05:00Z","etag":"1","base":{},"draft":{"name":"x"}}'])('is not what a device kept of something else: %s', (kept) => {
    const world = new World();
    world.kept = kept;
    expect([world.open().draft, world.open().kept]).toEqual([BEGAN, null]);
  });
});
