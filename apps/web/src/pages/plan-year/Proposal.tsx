/** The proposed meetings, by date, each to be left out; and the button that plans the others. */
import { Button } from '@nl-design-system-candidate/button-react';
import type { FormEvent } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { bodiesWith, nameOfBody, useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { Tick } from '../../components/Choices';
import { ChooseFirst, Failure, NotAllowed } from '../../components/states';
import { StillHere } from '../../components/Typed';
import { WhyThisDate } from '../../components/WhyThisDate';
import { longDay, timeOf } from '../../format/dates';
import { capital, counted } from '../../format/text';
import { t } from '../../language/t';
import styles from '../meetings/Meetings.module.css';
import { mayChoose, preparedBy, toPlan, type Proposed } from './proposal';

export function Proposal({ season: { schooljaar, vergaderingen }, onPlanned }: { season: Schemas['Jaarvoorstel']; onPlanned: (count: number) => void }) {
  const setting = useSetting();
  const { municipality, session } = setting;
  const mine = mayChoose(vergaderingen, bodiesWith(setting, 'secretaris'), setting.bodies);
  const form = useForm({ name: `schooljaren/${schooljaar}/voorstel`, begin: () => ({ leftOut: [] as string[], invite: false }) });
  const { leftOut, invite } = form.draft;
  const chosen = new Set(mine.filter((meeting) => !leftOut.includes(keyOf(meeting))));
  const wanted = toPlan(vergaderingen, chosen, setting.bodies);
  const planning = useAct({
    form,
    act: (body: { vergaderingen: { overleg: string; begin: string }[]; uitnodigen: boolean }, key) =>
      answer(api.POST('/v1/gemeenten/{gemeente}/schooljaren/{schooljaar}/voorstel', { params: { path: { gemeente: municipality.gemeente, schooljaar }, header: { 'Idempotency-Key': key } }, body })),
    done: ({ vergaderingen: planned }) => t`${counted(planned.length, t`vergadering is`, t`vergaderingen zijn`)} gepland.`,
    after: ({ vergaderingen: planned }) => onPlanned(planned.length),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wanted.length > 0 && !planning.isPending) planning.mutate({ vergaderingen: wanted.map(({ overleg, begin }) => ({ overleg, begin })), uitnodigen: invite });
  };
  const change = (meeting: Proposed) => (wants: boolean) => form.change({ leftOut: wants ? leftOut.filter((key) => key !== keyOf(meeting)) : [...leftOut, keyOf(meeting)] });
  return (
    <form onSubmit={submit} aria-label={t`Voorgestelde vergaderingen`}>
      <StillHere form={form} />
      <ol className={styles['list']}>
        {vergaderingen.map((meeting) => (
          <Row key={keyOf(meeting)} meeting={meeting} prepares={preparedBy(meeting, vergaderingen, setting.bodies)} onChange={mine.includes(meeting) ? change(meeting) : null} chosen={chosen.has(meeting)} />
        ))}
      </ol>
      {planning.isError && <Failure error={planning.error} />}
      {session === null && <ChooseFirst>{t`Plannen doet de secretaris van een overleg.`}</ChooseFirst>}
      {session !== null && mine.length === 0 && <NotAllowed title={t`Plannen kunt u hier niet`}>{t`Alleen de secretaris van een overleg kan zijn vergaderingen plannen.`}</NotAllowed>}
      {mine.length > 0 && (
        <div className={styles['confirm']}>
          <Tick label={t`Nodig de leden meteen uit. Anders horen zij de datum bij de oproep voor agendapunten`} checked={invite} onChange={(wants) => form.change({ invite: wants })} />
          <Button type="submit" purpose="primary" aria-busy={planning.isPending} aria-disabled={wanted.length === 0}>
            {planning.isPending ? t`Bezig met plannen …` : wanted.length === 0 ? t`Niets gekozen om te plannen` : t`Plan ${counted(wanted.length, t`vergadering`, t`vergaderingen`)}`}
          </Button>
        </div>
      )}
    </form>
  );
}

const keyOf = ({ overleg, begin }: Proposed): string => `${overleg} ${begin}`;

interface RowProps {
  meeting: Proposed;
  /** The meeting that this one prepares, with which it is planned. */
  prepares: Proposed | null;
  chosen: boolean;
  /** null: not for this reader to choose. */
  onChange: ((chosen: boolean) => void) | null;
}

function Row({ meeting, prepares, chosen, onChange }: RowProps) {
  const setting = useSetting();
  const name = nameOfBody(setting, meeting.overleg);
  const day = longDay(meeting.datum, setting.today);
  return (
    <li className={styles['row']}>
      <p className={styles['when']}>
        <time dateTime={meeting.begin}>
          {capital(day)}
          <span>{timeOf(meeting.begin)}</span>
        </time>
      </p>
      <div>
        <p>
          <strong>{name}</strong>
          <span className="subtle">{t`, ${meeting.duurMinuten} minuten`}</span>
        </p>
        <WhyThisDate steps={meeting.waarom} of={`${name}, ${day}`} />
      </div>
      <div className={styles['state']}>
        {onChange && <Tick label={t`Plannen`} of={`${name}, ${day}`} checked={chosen} onChange={onChange} />}
        {!onChange && <p className="subtle">{prepares ? t`Gaat mee met de vergadering van ${longDay(prepares.datum, setting.today)}` : t`Plant de secretaris van dit overleg`}</p>}
      </div>
    </li>
  );
}
