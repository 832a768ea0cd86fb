/** What the reader answers to the call: an item, or that there is none. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect, useRef, useState } from 'react';
import { answer, api, type Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { mixed } from '../../components/Dutch';
import { Section } from '../../components/Page';
import { longMoment } from '../../format/dates';
import { t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import { question } from '../meeting/handing-in';
import { OfferForm, type OfferBody } from './OfferForm';
import styles from './Preparation.module.css';

export function Answer({ preparation }: { preparation: Schemas['Voorbereiding'] }) {
  const { municipality, today } = useSetting();
  const { vergaderingId, mogelijk, geantwoord, termijnen, onderwerpen, tijd } = preparation;
  const [writing, setWriting] = useState(false);
  const [brought, setBrought] = useState<string | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (brought !== null) moveFocusFrom(said.current?.closest('section'), said.current);
  }, [brought]);
  if (!mogelijk.includes('voorbereiding/agendapunten')) return null;
  const asked = mogelijk.includes('voorbereiding/antwoord');
  const due = termijnen.find(({ id }) => id === 'itemsDue');
  const close = (title: string | null) => {
    setWriting(false);
    setBrought(title);
  };
  const path = { gemeente: municipality.gemeente, vergadering: vergaderingId };
  const send = (body: OfferBody, key: string) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/voorbereiding/agendapunten', { params: { path, header: { 'Idempotency-Key': key } }, body }));
  return (
    <Section title={t`Uw inbreng`} id="inbreng">
      <p ref={said} tabIndex={-1} className={styles['said']}>
        {brought !== null ? mixed`‘${brought}’ is ingebracht. U hoort wat de commissie besluit.` : question({ geantwoord, asked })}
        {due && t` Inbrengen kan tot ${longMoment(due.moment, today)}.`}
      </p>
      {writing ? (
        <OfferForm vergaderingId={vergaderingId} onderwerpen={onderwerpen} tijd={tijd} send={send} onDone={close} />
      ) : (
        <div className={styles['buttons']}>
          <Button purpose="primary" onClick={() => setWriting(true)}>
            {geantwoord ? t`Nog een punt inbrengen` : t`Punt inbrengen`}
          </Button>
          {asked && !geantwoord && <Nothing vergaderingId={vergaderingId} after={() => moveFocusFrom(said.current?.closest('section'), said.current)} />}
        </div>
      )}
    </Section>
  );
}

function Nothing({ vergaderingId, after }: { vergaderingId: string; after: () => void }) {
  const { municipality } = useSetting();
  const path = { gemeente: municipality.gemeente, vergadering: vergaderingId };
  const send = (key: string) =>
    answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/voorbereiding/antwoord', { params: { path, header: { 'Idempotency-Key': key } }, body: { antwoord: 'geen-agendapunten' } }));
  return (
    <ActButton busy={t`Bezig met vastleggen …`} done={t`Vastgelegd: u hebt geen agendapunten.`} act={send} after={after}>
      {t`Geen agendapunten`}
    </ActButton>
  );
}
