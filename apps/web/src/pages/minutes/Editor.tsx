/** Writing the minutes: a text for each item, beside what was decided; kept while one types. */
import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { type ReactNode, useState } from 'react';
import { Dutch, mixed } from '../../components/Dutch';
import { GrowingText } from '../../components/GrowingText';
import { Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { purposeWord } from '../../format/words';
import { t } from '../../language/t';
import { Choose } from '../recording/Choose';
import { Standing } from '../recording/Standing';
import type { DecisionValue, Meeting } from '../recording/values';
import { Present, RecordOf } from './RecordOf';
import { sectionId } from './sections';
import type { Minutes, WritingMinutes } from './use-minutes';
import styles from './Minutes.module.css';

interface Props {
  meeting: Meeting;
  minutes: Minutes;
  writing: WritingMinutes;
  nameOf: (id: string | null) => string;
}

export function Editor({ meeting, minutes, writing, nameOf }: Props) {
  const corrects = !minutes.mogelijk.includes('verslag');
  const part = { writing, corrects };
  return (
    <Section title={t`Het verslag schrijven`} id="schrijven">
      {!corrects && <Standing sheet={writing.sheet} />}
      {corrects && <p className={styles['lead']}>{t`Wijzig hieronder wat anders moet, en verstuur het onderaan. Wat u typt, blijft tot dan op dit apparaat staan.`}</p>}
      <div className={styles['item']}>
        <p className={styles['lead']}>
          {t`Aanwezigheid, besluiten en acties komen vanzelf in het verslag.`}
          {meeting.mogelijk.includes('besluiten') && (
            <>
              {' '}
              <PageLink to="/vergaderingen/$vergadering/vastleggen" params={{ vergadering: meeting.id }}>
                {t`Daar iets aan wijzigen`}
              </PageLink>
            </>
          )}
        </p>
        <Present meeting={meeting} nameOf={nameOf} />
        <RecordOf meeting={meeting} itemId={null} nameOf={nameOf} />
        <Texts itemId={null} label={t`Algemeen`} of="" confidentialItem={false} {...part} />
      </div>
      {meeting.agenda.map((item, index) => (
        <section key={item.id} aria-labelledby={`verslag-${item.id}`} className={styles['item']}>
          <Heading level={3} appearance="level-5" id={`verslag-${item.id}`}>
            {index + 1}. <Dutch>{item.titel}</Dutch>
          </Heading>
          <p className="subtle">{[purposeWord(item.doel), item.vertrouwelijk && t`vertrouwelijk: alleen de leden lezen dit`].filter(Boolean).join(', ')}</p>
          <RecordOf meeting={meeting} itemId={item.id} nameOf={nameOf} />
          <Texts itemId={item.id} label={t`Wat is besproken`} of={mixed`bij ${item.titel}`} confidentialItem={item.vertrouwelijk} {...part} />
        </section>
      ))}
    </Section>
  );
}

interface TextProps {
  itemId: string | null;
  label: string;
  /** Of what, for who hears the field among others. */
  of: ReactNode;
  /** All of it is confidential: there is no passage of its own to keep apart. */
  confidentialItem: boolean;
  writing: WritingMinutes;
  corrects: boolean;
}

function Texts({ itemId, label, of, confidentialItem, writing, corrects }: TextProps) {
  const [asked, setAsked] = useState(false);
  const { sheet, soon } = writing;
  const parts = sheet.of('sectie', itemId);
  // The first of each kind is always there to be written; more of them came with older versions.
  const open = sectionId(itemId, false);
  const hidden = sectionId(itemId, true);
  const there = parts.map(({ id }) => id!);
  const ids = [...new Set([open, ...there.filter((id) => id.includes('/open/')).sort(), ...(asked ? [hidden] : []), ...there.filter((id) => id.includes('/vertrouwelijk/')).sort()])];
  const put = (id: string, tekst: string): void => {
    sheet.put('sectie', { id, itemId }, { tekst, vertrouwelijk: id.includes('/vertrouwelijk/') }, !corrects && !(tekst.trim() === '' && !sheet.find('sectie', id)?.base));
    if (!corrects) soon();
  };
  return (
    <>
      {ids.map((id) => {
        const part = sheet.find('sectie', id);
        const secret = id.includes('/vertrouwelijk/');
        return (
          <div key={id} className={secret ? styles['secret'] : undefined}>
            <GrowingText
              label={secret ? t`Vertrouwelijke passage` : label}
              of={of}
              {...(secret ? { hint: t`Alleen de leden van dit overleg lezen dit. In de mail en de pdf staat het niet.` } : {})}
              value={part?.draft?.tekst ?? ''}
              onChange={(tekst) => put(id, tekst)}
              onBlur={() => void (corrects || sheet.send())}
              problem={part?.problem}
              lines={secret ? 2 : 3}
              autoFocus={secret && asked && !part}
            />
            {part && <Choose part={part} sheet={sheet} told={(value) => <Dutch>{(value as DecisionValue).tekst}</Dutch>} />}
          </div>
        );
      })}
      {!confidentialItem && !ids.includes(hidden) && (
        <div>
          <Button purpose="subtle" onClick={() => setAsked(true)}>
            {t`Vertrouwelijke passage toevoegen`}<span className="visually-hidden"> {of}</span>
          </Button>
        </div>
      )}
    </>
  );
}
