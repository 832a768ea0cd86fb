/** The minutes as they are read: item by item, with what was decided. */
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Dutch } from '../../components/Dutch';
import { Section } from '../../components/Page';
import { Empty } from '../../components/states';
import { DUTCH, t } from '../../language/t';
import type { Meeting } from '../recording/values';
import { Present, RecordOf } from './RecordOf';
import type { Section as Part } from './sections';
import styles from './Minutes.module.css';

export function Reading({ meeting, sections, nameOf }: { meeting: Meeting; sections: readonly Part[]; nameOf: (id: string | null) => string }) {
  const known = new Set(meeting.agenda.map(({ id }) => id));
  const general = sections.filter(({ agendapuntId }) => agendapuntId === null || !known.has(agendapuntId));
  return (
    <Section title={t`De tekst`} id="tekst">
      {sections.length === 0 && <Empty>{t`Er is nog geen tekst om te lezen.`}</Empty>}
      {meeting.lezer === 'lid' && <Present meeting={meeting} nameOf={nameOf} />}
      {general.length > 0 && (
        <div className={styles['item']}>
          <Texts sections={general} />
        </div>
      )}
      {meeting.agenda.map((item, index) => (
        <section key={item.id} aria-labelledby={`tekst-${item.id}`} className={styles['item']}>
          <Heading level={3} appearance="level-5" id={`tekst-${item.id}`}>
            {index + 1}. <Dutch>{item.titel}</Dutch>
          </Heading>
          <Texts sections={sections.filter(({ agendapuntId }) => agendapuntId === item.id)} />
          <RecordOf meeting={meeting} itemId={item.id} nameOf={nameOf} />
        </section>
      ))}
    </Section>
  );
}

const Texts = ({ sections }: { sections: readonly Part[] }) =>
  sections.map(({ tekst, vertrouwelijk }, index) => (
    <div key={`${index} ${vertrouwelijk}`} className={vertrouwelijk ? styles['secret'] : undefined}>
      {vertrouwelijk && <p className="subtle">{t`Vertrouwelijk`}</p>}
      <p className={styles['text']} lang={DUTCH}>{tekst}</p>
    </div>
  ));
