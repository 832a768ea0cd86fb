/** What the reader can do with an agreement: say what came of it, revise it, end it. One at a time, in place. */
import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactNode } from 'react';
import { nameOfBody, useSetting } from '../../api/setting';
import { Act, Acts } from '../../components/Acts';
import { Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { fullDay } from '../../format/dates';
import { t } from '../../language/t';
import { useInPlace } from '../../layout/use-in-place';
import { Opened } from '../meeting/forms';
import type { Agreement } from './draft';
import { EndForm, EvaluateForm, ReviseForm } from './forms';

/** Under which what happened is read: one goes on there once it is recorded. */
export const HISTORY = 'geschiedenis';

export function Doing({ agreement }: { agreement: Agreement }) {
  const setting = useSetting();
  const evaluating = useInPlace<HTMLDivElement>();
  const revising = useInPlace<HTMLDivElement>();
  const ending = useInPlace<HTMLDivElement>();
  const { mogelijk, teLaat, evalueerOp, overleg } = agreement;
  const all = [evaluating, revising, ending];
  const open = all.find((one) => one.open);
  // Who types keeps what they open, whatever became of it meanwhile.
  if (mogelijk.length === 0 && !open) return null;
  const shows = (one: (typeof all)[number], name: (typeof mogelijk)[number]): boolean => one.open || (!open && mogelijk.includes(name));
  const after = (one: (typeof all)[number]) => ({ agreement, onDone: () => one.close(() => document.getElementById(HISTORY)), onCancel: () => one.close() });
  const body = nameOfBody(setting, overleg);
  return (
    <Section title={t`Wat u nu kunt doen`} id="doen">
      <Acts>
        {shows(evaluating, 'evaluatie') && (
          <Place of={evaluating} form={<EvaluateForm {...after(evaluating)} />} text={teLaat ? t`Deze afspraak had op ${fullDay(evalueerOp)} geëvalueerd moeten zijn. Leg vast wat ervan is gekomen en hoe het verder gaat.` : t`Is de afspraak geëvalueerd? Leg vast wat ervan is gekomen en hoe het verder gaat. Eerder dan ${fullDay(evalueerOp)} mag ook.`} button={t`Leg de evaluatie vast`} purpose={teLaat ? 'primary' : 'secondary'}>
            <p className="subtle">
              {t`Moet zij nog besproken worden? Breng haar in bij`} <PageLink to="/vergaderingen" search={{ overleg }}>{t`een vergadering van ${body}`}</PageLink>.
            </p>
          </Place>
        )}
        {shows(revising, 'herziening') && <Place of={revising} form={<ReviseForm {...after(revising)} />} text={t`Is er iets anders besloten: andere woorden, andere partners, een andere dag? Wat er stond, blijft te lezen.`} button={t`Herzie de afspraak`} />}
        {shows(ending, 'beeindiging') && <Place of={ending} form={<EndForm {...after(ending)} />} text={t`Geldt de afspraak niet meer, en valt er niets te evalueren?`} button={t`Beëindig de afspraak`} />}
      </Acts>
    </Section>
  );
}

interface PlaceProps {
  of: ReturnType<typeof useInPlace<HTMLDivElement>>;
  form: ReactNode;
  /** Before the button: what it is for. */
  text: string;
  button: string;
  purpose?: 'primary' | 'secondary';
  children?: ReactNode;
}

function Place({ of: { open, show, place, opener }, form, text, button, purpose = 'secondary', children }: PlaceProps) {
  return (
    <div ref={place}>
      {open ? (
        <Opened>{form}</Opened>
      ) : (
        <Act text={text}>
          <Button ref={opener} purpose={purpose} onClick={show}>
            {button}
          </Button>
          {children}
        </Act>
      )}
    </div>
  );
}
