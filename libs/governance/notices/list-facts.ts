/** The besluiten- en actielijst as mails tell it, and what its readers have been told of it. */
import { localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { digest } from '#engine/history';
import type { ActionFacts, DecisionFacts, EarlierActionFacts } from '#messaging/templates/setting';
import { earlierActions, noteDoneTold, type EarlierAction } from '../meetings/action.queries.js';
import { Meeting } from '../meetings/meeting.entity.js';
import type { MeetingDetail } from '../meetings/meeting.queries.js';
import { allTold, replacedOn, withTold } from '../meetings/told-list.js';
import { actionFacts, load } from './agenda-facts.js';
import { decisionFacts, decisionsLeftOut } from './decision-facts.js';
import type { NoticeContext } from './notice.js';
import { receiving } from './readers.js';

interface ListFacts {
  decisions: DecisionFacts[];
  decisionsLeftOut: number;
  actions: ActionFacts[];
  /** Of earlier meetings: done, and told in no other list. */
  done: EarlierActionFacts[];
}

interface ListToTell {
  detail: MeetingDetail;
  list: ListFacts;
  /** Everybody who receives it was told exactly this before. */
  isTold: boolean;
  /** The day of the list that everybody has and that this one replaces; null: there is none. */
  replaces: LocalDate | null;
  /** The letter is written: its readers have been told. */
  note(): Promise<void>;
}

/** What is done in earlier meetings is no part of the comparison: it is told with whatever list comes next. */
export async function listToTell(context: NoticeContext): Promise<ListToTell> {
  const { tx, meeting, today } = context;
  const { detail, known } = await load(context);
  const own = { decisions: decisionFacts(detail), decisionsLeftOut: decisionsLeftOut(detail), actions: actionFacts(detail, known) };
  const done = (await earlierActions(tx, meeting)).filter(({ doneOn }) => doneOn !== null);
  const [bodies, list] = [receiving(context), digest(own)];
  return {
    detail,
    list: { ...own, done: done.map(earlierFacts) },
    isTold: allTold(meeting.toldLists, bodies, list),
    replaces: replacedOn(meeting.toldLists, bodies),
    async note() {
      await tx.update(Meeting, { id: meeting.id }, { toldLists: withTold(meeting.toldLists, bodies, { on: today, list }) });
      await noteDoneTold(tx, meeting.id, [...done, ...detail.actions.filter(({ doneOn }) => doneOn !== null)].map(({ id }) => id));
    },
  };
}

/** So many open actions are looked at in a meeting; older ones are counted. */
const OPEN_ACTIONS = 12;

/** For the agenda: the latest that are open, and what was done since the last list. Nothing is noted as told: the list does that. */
export async function earlierActionFacts({ tx, meeting }: NoticeContext): Promise<{ actions: EarlierActionFacts[]; olderActions: number }> {
  const all = await earlierActions(tx, meeting);
  const open = all.filter(({ doneOn }) => doneOn === null);
  const shown = new Set(open.slice(-OPEN_ACTIONS));
  return { actions: all.filter((action) => action.doneOn !== null || shown.has(action)).map(earlierFacts), olderActions: open.length - shown.size };
}

const earlierFacts = ({ agreedAt, text, owner, dueOn, doneOn }: EarlierAction): EarlierActionFacts => ({ from: localDateOf(agreedAt), what: text, who: owner ?? 'nog te bepalen', due: dueOn, doneOn });
