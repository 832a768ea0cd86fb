import { notePartsOf } from './note-parts';

describe('an explanation', () => {
  it('is read as words with what they are where it is a list of them, with what goes on below', () => {
    const note = 'Werkgroep: Tafel taal\nResultaat: Eén route\nvoor alle ouders\nWaaraan te zien: Van 25% naar 15%\n\nLet op: er is geen trekker.';
    expect(notePartsOf(note)).toEqual([
      { kind: 'facts', facts: [{ title: 'Werkgroep', text: 'Tafel taal' }, { title: 'Resultaat', text: 'Eén route\nvoor alle ouders' }, { title: 'Waaraan te zien', text: 'Van 25% naar 15%' }] },
      { kind: 'text', text: 'Let op: er is geen trekker.' },
    ]);
  });

  it.each(['Gewoon een zin.', 'Twee vragen: wie en wanneer?\nAntwoord: volgt.', 'Eerst dit.\nWerkgroep: a\nResultaat: b\nKader: c', 'om 10:30\nom 11:30\nom 12:30', ''])('is otherwise read as it was written: %j', (text) => expect(notePartsOf(text)).toEqual([{ kind: 'text', text }]));
});
