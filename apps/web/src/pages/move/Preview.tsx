/** What a move would do, and the button that does it. */
import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useAct } from '../../api/act';
import { isStale, type Schemas } from '../../api/client';
import type { Form } from '../../api/form';
import { nameOfBody, useSetting } from '../../api/setting';
import { Changed } from '../../components/Changed';
import { mixed } from '../../components/Dutch';
import { Notice } from '../../components/Notice';
import { Failure, Loading } from '../../components/states';
import { longMoment } from '../../format/dates';
import { counted } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { BeforeAfter } from './BeforeAfter';
import { type Moment, placeIn, type Planned } from './moment';
import styles from './Move.module.css';

type Move = Schemas['Verplaatsingsvoorbeeld'];

export interface Previewed {
  planned: Planned;
  /** With the version that the reader saw. */
  form: Form<Moment>;
  begin: string;
  query: (begin: string) => Pick<UseQueryOptions<Move, Error, Move, string[]>, 'queryKey' | 'queryFn'>;
  move: (body: { begin: string; plaats?: string }, key: string, etag: string) => Promise<unknown>;
  /** Said aloud when it is done, and where one goes on. */
  done: (begin: string) => string;
  after: () => void;
}

export function Preview(props: Previewed) {
  const { planned, form, begin, query } = props;
  const setting = useSetting();
  const { today } = setting;
  const preview = useQuery(query(begin));
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = preview.data?.begin.straks;
  useEffect(() => {
    if (shown) heading.current?.focus();
  }, [shown]);
  if (preview.isPending) return <Loading what={t`Wat er verandert`} />;
  if (!preview.data) return <Failure error={preview.error} retry={() => void preview.refetch()} />;
  const { betrokkenen, gaatMee, termijnen, waarschuwingen } = preview.data;
  const place = form.draft.place.trim();
  return (
    <section className={styles['preview']} aria-labelledby="wat-verandert">
      <Heading level={2} id="wat-verandert" ref={heading} tabIndex={-1}>
        {t`Wat er verandert`}
      </Heading>
      <p className={styles['summary']}>
        {begin === preview.data.begin.nu ? (
          t`Het blijft op ${longMoment(begin, today)}. `
        ) : (
          <>
            {t`Van ${longMoment(preview.data.begin.nu, today)} naar`} <strong>{longMoment(begin, today)}</strong>.{' '}
          </>
        )}
        {place !== planned.plaats && <>{mixed`De plaats wordt ${place}.`} </>}
        {t`${counted(termijnen.filter(({ verandert }) => verandert).length, t`termijn verandert`, t`termijnen veranderen`)}; ${betrokkenen.length === 0 ? t`niemand krijgt bericht, want niemand kent deze datum nog` : t`${counted(betrokkenen.length, t`mens krijgt`, t`mensen krijgen`)} bericht`}.`}
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
      {betrokkenen.length > 0 && (
        <>
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
        </>
      )}
      <Confirm key={begin} {...props} />
    </section>
  );
}

function Confirm({ planned, form, begin, move, done, after }: Previewed) {
  const { today } = useSetting();
  const button = begin === planned.begin ? t`Wijzig de plaats` : t`Verplaats naar ${longMoment(begin, today)}`;
  const moving = useAct({ form, act: move, done: () => (begin === planned.begin ? t`De plaats is gewijzigd.` : done(begin)), after });
  return (
    <div className={styles['confirm']}>
      {moving.isError && (isStale(moving.error) ? <Changed button={button} /> : <Failure error={moving.error} />)}
      <Button purpose="primary" onClick={() => !moving.isPending && moving.mutate({ begin, ...placeIn(form.draft) })} aria-busy={moving.isPending}>
        {moving.isPending ? t`Bezig met verplaatsen …` : button}
      </Button>
    </div>
  );
}
