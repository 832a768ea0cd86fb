/** What an assignment lays before the body that issues it: the words on its agenda, and what it may choose. PURE. */
import { BOTTLENECK_CHOICES, DISCHARGE_CHOICES, ISSUE_CHOICES, LATE_CHOICES, PROPOSAL_CHOICES } from './assignment.model.js';
import { bringBottleneck, layBefore, type Args } from './assignment.setup.js';

export const askIssue = layBefore('uitgifte', ({ title, coverNote }) => ({ title: `Opdracht uitgeven: ${title}`, minutes: 10, decisionAsked: 'De opdracht uitgeven aan de werkgroep.', coverNote, choices: ISSUE_CHOICES }));

export const askProposal = layBefore('voorstel', ({ title, coverNote }) => ({ title: `Voorstel van de werkgroep: ${title}`, minutes: 15, decisionAsked: 'Het voorstel aannemen.', coverNote, choices: PROPOSAL_CHOICES }));

export const askTerm = layBefore('termijn', ({ title, acceptedAt }) => ({
  title: `Opdracht loopt vast: ${title}`,
  minutes: 10,
  decisionAsked: 'Een nieuwe termijn van drie maanden geven, of de opdracht stoppen.',
  coverNote: acceptedAt === null ? 'De werkgroep heeft de opdracht niet aanvaard. De eigenaren en wie opdrachten volgt, zijn eraan herinnerd.' : 'De einddatum is voorbij en er is geen voorstel. De eigenaren en wie opdrachten volgt, zijn eraan herinnerd.',
  choices: LATE_CHOICES,
}));

export const askDischarge = layBefore('decharge', ({ title }) => ({ title: `Decharge: ${title}`, minutes: 5, decisionAsked: 'De werkgroep decharge verlenen voor deze opdracht.', coverNote: null, choices: DISCHARGE_CHOICES }));

const stuck = (noteId: (args: Args) => string) =>
  bringBottleneck(noteId, ({ title }) => ({ title: `Knelpunt bij opdracht: ${title}`, minutes: 10, decisionAsked: 'Het knelpunt oplossen: wat is er nodig om verder te gaan?', coverNote: null, choices: BOTTLENECK_CHOICES }));

/** One that asks for more time: only the body can grant it. */
export const askRaised = stuck(({ event }) => ('noteId' in event ? event.noteId : ''));
/** One that nobody solved in three weeks. */
export const askUnsolved = stuck(({ event }) => ('bottleneckId' in event ? event.bottleneckId : ''));
/** One that was talked about only. */
export const askAgain = stuck(({ context, event }) => (event.type === 'ITEM_OUTCOME' ? (context.bottlenecks.find(({ noteId }) => event.ref.endsWith(noteId))?.noteId ?? '') : ''));

