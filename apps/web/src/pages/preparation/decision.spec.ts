import { decideOn, decisionBody, mayTakeIn, problemsWith, whereItWent, type Choice, type Kind } from './decision';

const chosen = (kind: Kind, more: Partial<Choice> = {}): Choice => ({ ...decideOn({ minuten: 20 }), kind, ...more });

describe('a decision of the committee', () => {
  it.each<[Choice, string[]]>([
    [chosen('aanvaard'), []],
    [chosen('aanvaard', { minutes: '' }), ['minutes']],
    [chosen('samengevoegd'), ['into']],
    [chosen('uitgesteld'), ['meeting']],
    [chosen('verwezen'), ['body']],
    [chosen('afgewezen', { reason: '  ' }), ['reason']],
    [chosen('afgewezen', { reason: 'Dit hoort elders.' }), []],
  ])('%j asks for %j', (choice, asked) => expect(Object.keys(problemsWith(choice))).toEqual(asked));

  it.each<[Choice, object]>([
    [chosen('aanvaard', { minutes: '10', reason: 'niets' }), { besluit: 'aanvaard', minuten: 10 }],
    [chosen('samengevoegd', { into: 'b' }), { besluit: 'samengevoegd', met: 'b' }],
    [chosen('uitgesteld', { meeting: 'm' }), { besluit: 'uitgesteld', naar: 'm' }],
    [chosen('verwezen', { body: 'werkgroep', reason: ' Eerst daar. ' }), { besluit: 'verwezen', naar: 'werkgroep', reden: 'Eerst daar.' }],
    [chosen('afgewezen', { reason: 'Elders.' }), { besluit: 'afgewezen', reden: 'Elders.' }],
  ])('%j is sent as %j', (choice, body) => expect(decisionBody(choice)).toEqual(body));

  it('merges only into what is, or may come, on this agenda', () => {
    const item = (id: string, soort: string | null, geweerd = false) => ({ id, titel: id, geweerd, besluit: soort && { soort } }) as never;
    const punten = [item('a', null), item('b', 'aanvaard'), item('c', 'afgewezen'), item('d', null), item('e', null, true)];
    expect(mayTakeIn({ id: 'a' }, { punten }).map(({ id }) => id)).toEqual(['b', 'd']);
    expect(whereItWent({ met: 'b', naarOverleg: null }, { punten }, String)).toBe('Het staat nu bij ‘b’.');
    expect(whereItWent({ met: null, naarOverleg: 'werkgroep' }, { punten }, () => 'Werkgroep Inclusie')).toBe('Het gaat naar Werkgroep Inclusie.');
    expect(whereItWent({ met: null, naarOverleg: null }, { punten }, String)).toBe('');
  });
});
