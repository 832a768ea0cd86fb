/** The end of it: the record is complete, and the list of decisions and actions goes out. */
import { Refusal } from '../../api/client';
import { useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { mixed } from '../../components/Dutch';
import { Section } from '../../components/Page';
import { ButtonLink } from '../../components/PageLink';
import { longMoment } from '../../format/dates';
import { counted, listed } from '../../format/text';
import { t } from '../../language/t';
import { completeRecord } from './port';
import type { Writing } from './use-sheet';
import type { Meeting } from './values';
import styles from './Recording.module.css';

export function Complete({ meeting, writing: { sheet } }: { meeting: Meeting; writing: Writing }) {
  const { municipality, today } = useSetting();
  const may = meeting.mogelijk.includes('besluitenlijst');
  const due = meeting.termijnen.find(({ id }) => id === 'decisionList');
  // Standing items come back by themselves; any other without an outcome goes on to the next meeting.
  const open = meeting.agenda.filter(({ id, herkomst }) => herkomst !== 'vast' && !sheet.find('uitkomst', id)?.base);
  const complete = async (key: string): Promise<void> => {
    await sheet.send();
    if (sheet.standing() !== 'saved') throw new Refusal(409, 'unsaved', t`Nog niet alles is opgeslagen. Kijk bovenaan wat er nog moet, en probeer het dan opnieuw.`);
    try {
      await completeRecord(municipality.gemeente, meeting.id, sheet.tag(), key);
    } finally {
      await sheet.refresh();
    }
  };
  return (
    <Section title={t`Klaar?`} id="klaar">
      <div className={styles['end']}>
        <p>
          {t`${counted(sheet.of('besluit').filter(({ base }) => base).length, t`besluit`, t`besluiten`)} en ${counted(sheet.of('actie').filter(({ base }) => base).length, t`actie`, t`acties`)} vastgelegd.`}
          {open.length > 0 && mixed` Zonder uitkomst, en dus door naar de volgende vergadering: ${listed(open.map(({ titel }) => `‘${titel}’`))}.`}
        </p>
        {may ? (
          <>
            <p>{t`De leden krijgen dan de besluiten- en actielijst.`}{due && t` Doet u niets, dan gaat vanzelf uit wat er is: ${longMoment(due.moment, today)}.`}</p>
            <ActButton purpose="primary" busy={t`Bezig met versturen …`} done={t`De besluiten- en actielijst gaat uit.`} act={complete}>
              {t`Alles staat erin: verstuur de lijst`}
            </ActButton>
          </>
        ) : null}
        {meeting.mogelijk.includes('verslag') && (
          <ButtonLink to="/vergaderingen/$vergadering/verslag" params={{ vergadering: meeting.id }}>
            {t`Verder met het verslag`}
          </ButtonLink>
        )}
      </div>
    </Section>
  );
}
