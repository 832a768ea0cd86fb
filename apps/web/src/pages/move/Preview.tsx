/** What a move would do, and the button that does it. */
import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useAct } from '../../api/act';
import { answer, api, isStale, type Schemas } from '../../api/client';
import type { Form } from '../../api/form';
import { movePreviewQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { Changed } from '../../components/Changed';
import { Notice } from '../../components/Notice';
import { Failure, Loading } from '../../components/states';
import { longMoment } from '../../format/dates';
import { counted } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { BeforeAfter } from './BeforeAfter';
import type { Moment } from './moment';
import styles from './Move.module.css';

interface Props {
  meeting: Schemas['VergaderingVolledig'];
  /** With the version that the reader saw: when somebody moved the meeting since, nothing is moved. */
  form: Form<Moment>;
  begin: string;
}

export function Preview({ meeting, form, begin }: Props) {
  const setting = useSetting();
  const { municipality, today } = setting;
  const preview = useQuery(movePreviewQuery(municipality.gemeente, meeting.id, begin));
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = preview.data?.begin.straks;
  useEffect(() => {
    if (shown) heading.current?.focus();
  }, [shown]);
  if (preview.isPending) return <Loading what={t`Wat er verandert`} />;
  if (!preview.data) return <Failure error={preview.error} retry={() => void preview.refetch()} />;
  const { betrokkenen, gaatMee, termijnen, waarschuwingen } = preview.data;
  return (
    <section className={styles['preview']} aria-labelledby="wat-verandert">
      <Heading level={2} id="wat-verandert" ref={heading} tabIndex={-1}>
        {t`Wat er verandert`}
      </Heading>
      <p className={styles['summary']}>
        {t`Van ${longMoment(preview.data.begin.nu, today)} naar`} <strong>{longMoment(begin, today)}</strong>{t`. ${counted(termijnen.filter(({ verandert }) => verandert).length, t`termijn verandert`, t`termijnen veranderen`)} mee; ${counted(betrokkenen.length, t`mens krijgt`, t`mensen krijgen`)} bericht.`}
      </p>
      {gaatMee.map(({ overleg, nu, straks }) => (
        <p key={overleg}>
          {t`${nameOfBody(setting, overleg)} gaat mee: van ${longMoment(nu, today)} naar`} <strong>{longMoment(straks, today)}</strong>.
        </p>
      ))}
      {waarschuwingen.length > 0 && (
        <Notice kind="warning" title={t`Let op`}>
          <ul lang={DUTCH}>
            {waarschuwingen.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      <BeforeAfter deadlines={termijnen} />
      <Heading level={3} appearance="level-4">
        {t`Wie dit raakt`}
      </Heading>
      <ul className={styles['people']}>
        {betrokkenen.map(({ naam, als }) => (
          <li key={`${als} ${naam}`}>
            {naam}
            {als === 'gast' && <span className="subtle"> {t`(gast)`}</span>}
          </li>
        ))}
      </ul>
      <Confirm key={begin} meeting={meeting} form={form} begin={begin} />
    </section>
  );
}

function Confirm({ meeting, form, begin }: Props) {
  const { municipality, today } = useSetting();
  const navigate = useNavigate();
  const path = { gemeente: municipality.gemeente, vergadering: meeting.id };
  const button = t`Verplaats naar ${longMoment(begin, today)}`;
  const move = useAct({
    form,
    act: (body: { begin: string }, key, etag) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verplaatsing', { params: { path, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body })),
    done: () => t`De vergadering is verplaatst naar ${longMoment(begin, today)}.`,
    after: () => void navigate({ to: '/vergaderingen/$vergadering', params: { vergadering: meeting.id } }),
  });
  return (
    <div className={styles['confirm']}>
      {move.isError && (isStale(move.error) ? <Changed button={button} /> : <Failure error={move.error} />)}
      <Button purpose="primary" onClick={() => !move.isPending && move.mutate({ begin })} aria-busy={move.isPending}>
        {move.isPending ? t`Bezig met verplaatsen …` : button}
      </Button>
    </div>
  );
}
