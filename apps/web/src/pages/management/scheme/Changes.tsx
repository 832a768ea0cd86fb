/** What a sound file changes from a day on; and then taking it. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { answer, api, type Schemas } from '../../../api/client';
import { mayManage, useSetting } from '../../../api/setting';
import { ActButton } from '../../../components/ActButton';
import { AskFirst } from '../../../components/AskFirst';
import { DayField } from '../../../components/DayField';
import { Dutch, mixed } from '../../../components/Dutch';
import { Notice } from '../../../components/Notice';
import { Section } from '../../../components/Page';
import { PageLink } from '../../../components/PageLink';
import { Failure } from '../../../components/states';
import { type Day, fullDay } from '../../../format/dates';
import { DUTCH, LOCALE, t } from '../../../language/t';
import { announce } from '../../../layout/announce';
import styles from '../Management.module.css';

interface Props {
  text: string;
  /** From which day it is to hold. */
  from: Day | null;
  onFrom: (day: Day | null) => void;
  onTaken: (one: { versie: number; vanaf: string }) => void;
}

export function Changes({ text, from, onFrom, onTaken }: Props) {
  const { municipality: { gemeente }, today } = useSetting();
  const [problem, setProblem] = useState<string | null>(null);
  const showing = useMutation({
    mutationFn: (vanaf: Day) => answer(api.POST('/v1/gemeenten/{gemeente}/structuur/voorbeeld', { params: { path: { gemeente } }, body: { bestand: text, vanaf } })),
    onSuccess: () => announce(t`Hieronder staat wat er verandert. Er is nog niets gewijzigd.`),
  });
  const choose = (day: Day | null): void => {
    onFrom(day);
    showing.reset();
  };
  const show = (): void => {
    setProblem(from === null ? t`Kies een dag.` : null);
    if (from !== null) showing.mutate(from);
  };
  return (
    <>
      <Section title={t`3. Wat er verandert`} id="verandert">
        <I18nProvider locale={LOCALE}>
          <DayField label={t`Vanaf welke dag geldt deze versie?`} value={from} onChange={choose} earliest={today} problem={problem} />
        </I18nProvider>
        <div className={styles['buttons']}>
          <Button purpose="secondary" aria-busy={showing.isPending} onClick={() => !showing.isPending && show()}>
            {showing.isPending ? t`Bezig met vergelijken …` : t`Laat zien wat er verandert`}
          </Button>
        </div>
        {showing.isError && <Failure error={showing.error} />}
        {showing.data && <Preview preview={showing.data} />}
      </Section>
      {showing.data && showing.data.inDeWeg.length === 0 && <Take text={text} preview={showing.data} onTaken={onTaken} />}
    </>
  );
}

const PARTS = [
  { part: 'overleggen', title: t`Overleggen` },
  { part: 'plekken', title: t`Plekken` },
  { part: 'vergaderingen', title: t`Vergaderingen` },
  { part: 'agenda en verslag', title: t`Agenda en verslag` },
  { part: 'inhoud', title: t`Inhoud` },
] as const;

function Preview({ preview: { versie, vanaf, verschillen, verliestPlek, houdtTermijnen, inDeWeg } }: { preview: Schemas['StructuurVerschil'] }) {
  return (
    <div className={styles['changes']}>
      <p>
        <strong>
          {t`Versie ${versie}, vanaf ${fullDay(vanaf)}.`}
        </strong>{' '}
        {t`Er is nog niets gewijzigd.`}
      </p>
      {inDeWeg.length > 0 && (
        <Notice kind="warning" title={t`Zo kan het nog niet`}>
          <p>{t`Deze vergaderingen zijn van een overleg dat er dan niet meer is. Annuleer of verplaats ze eerst, of kies een latere dag.`}</p>
          <ul>
            {inDeWeg.map(({ vergadering, tekst }) => (
              <li key={vergadering}>
                <PageLink to="/vergaderingen/$vergadering" params={{ vergadering }} lang={DUTCH}>
                  {tekst}
                </PageLink>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {PARTS.map(({ part, title }) => (
        <Lines key={part} title={title} of={verschillen.filter(({ onderdeel }) => onderdeel === part).map(({ tekst }) => <Dutch key={tekst}>{tekst}</Dutch>)} />
      ))}
      <Lines title={t`Wie een plek verliest`} of={verliestPlek.map(({ persoon, plek, overleg }) => mixed`${persoon}: ${plek} in ${overleg}.`)} />
      <Lines title={t`Al gepland, en blijft zoals gepland`} of={houdtTermijnen.map((line) => <Dutch key={line}>{line}</Dutch>)} />
    </div>
  );
}

const Lines = ({ title, of }: { title: string; of: readonly ReactNode[] }) =>
  of.length > 0 && (
    <div>
      <h3 className="nl-heading nl-heading--level-3">{title}</h3>
      <ul>
        {of.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </div>
  );

function Take({ text, preview: { versie, vanaf, verliestPlek }, onTaken }: { text: string; preview: Schemas['StructuurVerschil']; onTaken: Props['onTaken'] }) {
  const setting = useSetting();
  const { gemeente } = setting.municipality;
  if (!mayManage(setting, 'structuur-wijzigen')) {
    return (
      <Section title={t`4. Vastleggen`} id="vastleggen">
        <p className={styles['sentence']}>{t`Vastleggen doet de beheerder. Geef die het bestand; u vindt bij Beheer, Functies wie dat is.`}</p>
      </Section>
    );
  }
  return (
    <Section title={t`4. Vastleggen`} id="vastleggen">
      <p className={styles['sentence']}>
        {t`Wat al loopt, houdt de regels waarmee het begon. U kunt dit terugdraaien: elke eerdere versie blijft bewaard en kunt u weer laten gelden vanaf een dag.`}
        {verliestPlek.length > 0 && t` Wie een plek verliest, krijgt die dan niet vanzelf terug; dat legt u vast bij Mensen.`}
      </p>
      <AskFirst button={t`Leg versie ${versie} vast`} question={t`Deze versie geldt dan vanaf ${fullDay(vanaf)}.`}>
        <ActButton
          purpose="primary"
          busy={t`Bezig met vastleggen …`}
          done={t`Versie ${versie} is vastgelegd en geldt vanaf ${fullDay(vanaf)}.`}
          act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/structuur/versies', { params: { path: { gemeente }, header: { 'Idempotency-Key': key } }, body: { bestand: text, vanaf, versie } }))}
          after={() => onTaken({ versie, vanaf })}
        >
          {t`Ja, leg vast`}
        </ActButton>
      </AskFirst>
    </Section>
  );
}
