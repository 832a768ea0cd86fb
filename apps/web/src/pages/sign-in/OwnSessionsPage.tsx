/** Where one is signed in, and out again: in this browser or in all of them. With several municipalities: on to another. */
import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client';
import { forgetTyped, unsaved } from '../../api/keeping';
import { goTo } from '../../api/municipality';
import { ownSessionsQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { Notice } from '../../components/Notice';
import { PageHeading, Section } from '../../components/Page';
import { Empty, Failure, Loading } from '../../components/states';
import { counted } from '../../format/text';
import { longMoment, type Day } from '../../format/dates';
import { t } from '../../language/t';
import styles from './SignIn.module.css';

export function OwnSessionsPage() {
  const { session, municipality, today } = useSetting();
  if (!session?.aangemeld) {
    return (
      <>
        <PageHeading title={t`Uitloggen`} />
        <Empty>{t`U kijkt mee in het voorbeeld en bent niet ingelogd. Er valt niets uit te loggen.`}</Empty>
      </>
    );
  }
  return (
    <>
      <PageHeading title={t`Uitloggen`} lead={<p>{t`U bent ingelogd als ${session.naam}.`}</p>} />
      <Sessions gemeente={municipality.gemeente} personId={session.persoonId} today={today} />
    </>
  );
}

function Sessions({ gemeente, personId, today }: { gemeente: string; personId: string; today: Day }) {
  const typed = unsaved(personId);
  const own = useQuery(ownSessionsQuery(gemeente));
  const params = { path: { gemeente } };
  // Nothing of what was seen or typed may stay behind: the page begins anew.
  const gone = {
    onSuccess: () => {
      forgetTyped(personId);
      location.assign('/');
    },
  };
  const leave = useMutation({ mutationFn: () => answer(api.DELETE('/v1/gemeenten/{gemeente}/sessie', { params })), ...gone });
  const leaveAll = useMutation({ mutationFn: () => answer(api.DELETE('/v1/gemeenten/{gemeente}/sessie/overal', { params })), ...gone });
  const failed = [leave, leaveAll].find(({ isError }) => isError);
  return (
    <>
      {failed && <Failure error={failed.error} />}
      {typed > 0 && (
        <Notice kind="warning" title={t`Er staat nog tekst die niet is bewaard`}>
          <Paragraph>{t`Bij ${counted(typed, t`formulier`, t`formulieren`)} in deze browser hebt u iets getypt en nog niet bewaard. Logt u uit, dan gaat dat weg.`}</Paragraph>
        </Notice>
      )}
      <div className={styles['buttons']}>
        <Button purpose="primary" onClick={() => leave.mutate()} aria-busy={leave.isPending}>
          {t`Log hier uit`}
        </Button>
        <Button purpose="secondary" onClick={() => leaveAll.mutate()} aria-busy={leaveAll.isPending}>
          {t`Log overal uit`}
        </Button>
      </div>
      {own.isPending && <Loading what={t`Waar u bent ingelogd`} />}
      {own.isError && <Failure error={own.error} retry={() => void own.refetch()} />}
      {own.data && (
        <Section title={t`Waar u bent ingelogd`} id="sessies">
          <Paragraph>{t`${counted(own.data.resultaten.length, t`browser`, t`browsers`)}. Wie acht uur niets doet, is vanzelf uitgelogd.`}</Paragraph>
          <ul className={styles['list']}>
            {own.data.resultaten.map((one) => (
              <li key={one.id}>
                {one.dezeBrowser ? <strong>{t`Deze browser`}</strong> : t`Een andere browser`}{t`: ingelogd ${longMoment(one.begonnenOp, today)}, het laatst gebruikt ${longMoment(one.gebruiktOp, today)}`}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {own.data && own.data.gemeenten.length > 1 && <OtherMunicipalities known={own.data.gemeenten.filter(({ hier }) => !hier)} />}
    </>
  );
}

function OtherMunicipalities({ known }: { known: readonly { gemeente: string; naam: string }[] }) {
  const move = useMutation({
    mutationFn: (gemeente: string): Promise<Schemas['Sessie']> => answer(api.POST('/v1/gemeenten/{gemeente}/sessie/overstap', { params: { path: { gemeente } } })),
    onSuccess: (_, gemeente) => goTo(gemeente, '/'),
  });
  return (
    <Section title={t`Andere gemeenten waar u bekend bent`} id="gemeenten">
      {move.isError && <Failure error={move.error} />}
      <div className={styles['buttons']}>
        {known.map(({ gemeente, naam }) => (
          <Button key={gemeente} purpose="secondary" onClick={() => move.mutate(gemeente)} aria-busy={move.isPending}>
            {t`Ga verder in ${naam}`}
          </Button>
        ))}
      </div>
    </Section>
  );
}
