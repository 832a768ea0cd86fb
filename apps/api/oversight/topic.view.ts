/** From topics and the mirror to the API's answers. */
import type { z } from 'zod';
import { knownTopics } from '#governance/oversight/known-topics';
import type { Mirror, MirrorRow, MirrorTheme } from '#governance/oversight/mirror';
import { topicOf } from '#governance/oversight/topic-ids';
import type { Scheme } from '#scheme/model';
import type * as schema from './topic.schema.js';

type View = z.output<typeof schema.mirror>;

const nationalView = ({ agreedPct, goalSetPct, goalReachedPct }: MirrorRow['national']) => ({ afgesproken: agreedPct, doelGesteld: goalSetPct, doelBereikt: goalReachedPct });

export function topicsView(scheme: Pick<Scheme, 'statutory'>): z.output<typeof schema.list> {
  return {
    resultaten: knownTopics(scheme).map(({ id, name, kind }) => {
      const topic = topicOf(id);
      return { id, naam: name, soort: kind, thema: topic?.theme ?? null, subthema: topic?.subtheme ?? null, landelijk: topic ? nationalView(topic) : null };
    }),
  };
}

export const mirrorView = (day: string, { rows, themes, notes }: Mirror): View => ({ op: day, leeswijzer: [...notes], themas: themes.map(themeView), onderwerpen: rows.map(rowView) });

const rowView = ({ state, national }: MirrorRow): View['onderwerpen'][number] => ({
  id: state.topicId,
  naam: state.topic.topic,
  thema: state.topic.theme,
  subthema: state.topic.subtheme,
  opDeAgenda: state.onAgenda,
  afgesproken: state.agreed,
  doelGesteld: state.goalSet,
  doelBereikt: state.goalReached,
  landelijk: nationalView(national),
  agendapunten: state.items.map(({ itemId, meetingId, on }) => ({ id: itemId, vergaderingId: meetingId, op: on })),
  afspraken: [...state.agreementIds],
  doelen: [...state.goalIds],
});

const themeView = ({ theme, topics, own, nationalAgreed }: MirrorTheme): View['themas'][number] => ({
  thema: theme,
  onderwerpen: topics,
  opDeAgenda: own.onAgenda,
  afgesproken: own.agreed,
  doelGesteld: own.goalSet,
  doelBereikt: own.goalReached,
  doelGesteldProcent: own.goalSetPct,
  doelBereiktProcent: own.goalReachedPct,
  landelijkAfgesproken: nationalAgreed,
});

/** The mirror as a table; what a reader must know stands below the figures. */
export function mirrorRows({ onderwerpen, leeswijzer }: View): string[][] {
  const yes = (is: boolean): string => (is ? 'ja' : 'nee');
  const pct = (share: number | null): string => (share === null ? '' : String(share));
  return [
    ['Thema', 'Subthema', 'Onderwerp', 'Op de agenda', 'Afgesproken', 'Doel gesteld', 'Doel bereikt', 'Landelijk: afgesproken (%)', 'Landelijk: doel gesteld (% van wie afspraken heeft)', 'Landelijk: doel bereikt (% van wie een doel heeft)'],
    ...onderwerpen.map((one) => [one.thema, one.subthema, one.naam, yes(one.opDeAgenda), yes(one.afgesproken), yes(one.doelGesteld), yes(one.doelBereikt), pct(one.landelijk.afgesproken), pct(one.landelijk.doelGesteld), pct(one.landelijk.doelBereikt)]),
    ...leeswijzer.map((note) => [note]),
  ];
}
