/** What a move would do, and the button that does it. */
import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { answer, api, Refusal, type Schemas } from '../../api/client';
import { movePreviewQuery, queryClient } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { Notice } from '../../components/Notice';
import { Failure, Loading } from '../../components/states';
import { longMoment } from '../../format/dates';
import { counted } from '../../format/text';
import { t } from '../../language/t';
import { announce } from '../../layout/announce';
import { BeforeAfter } from './BeforeAfter';
import styles from './Move.module.css';

interface Props {
  meeting: Schemas['VergaderingVolledig'];
  /** The version that the reader saw: when somebody changed the meeting since, nothing is moved. */
  etag: string;
  begin: string;
}

export function Preview({ meeting, etag, begin }: Props) {
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
          <ul>
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
      <Confirm key={begin} meeting={meeting} etag={etag} begin={begin} />
    </section>
  );
}

function Confirm({ meeting, etag, begin }: Props) {
  const { municipality, today } = useSetting();
  const navigate = useNavigate();
  // One key per choice: a click that is repeated after a lost answer moves the meeting once.
  const key = useRef(crypto.randomUUID());
  const path = { gemeente: municipality.gemeente, vergadering: meeting.id };
  const move = useMutation({
    mutationFn: () =>
      answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verplaatsing', { params: { path, header: { 'If-Match': etag, 'Idempotency-Key': key.current } }, body: { begin } })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: [municipality.gemeente] });
      announce(t`De vergadering is verplaatst naar ${longMoment(begin, today)}.`);
      await navigate({ to: '/vergaderingen/$vergadering', params: { vergadering: meeting.id } });
    },
  });
  const stale = move.error instanceof Refusal && move.error.status === 412;
  return (
    <div className={styles['confirm']}>
      {move.isError && <Failure error={move.error} {...(stale ? { retry: () => void queryClient.invalidateQueries({ queryKey: [municipality.gemeente] }).then(() => move.reset()) } : {})} />}
      <Button purpose="primary" onClick={() => !move.isPending && move.mutate()} aria-busy={move.isPending}>
        {move.isPending ? t`Bezig met verplaatsen …` : t`Verplaats naar ${longMoment(begin, today)}`}
      </Button>
    </div>
  );
}
