/** The versions of the minutes, and what changed from one to another. */
import { useQuery } from '@tanstack/react-query';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { minutesOfVersionQuery, minutesVersionsQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { SelectBox } from '../../components/Choices';
import { Dutch } from '../../components/Dutch';
import { Section } from '../../components/Page';
import { Failure, Loading } from '../../components/states';
import { shortMoment } from '../../format/dates';
import { counted } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import type { Meeting } from '../recording/values';
import { differences, sittings } from './differences';
import { keptSections, type Section as Part } from './sections';
import styles from './Minutes.module.css';

export function Versions({ meeting, latest }: { meeting: Meeting; latest: number }) {
  const { municipality, today } = useSetting();
  const versions = useQuery(minutesVersionsQuery(municipality.gemeente, meeting.id));
  const [chosen, setChosen] = useState<{ from: number | null; to: number | null }>({ from: null, to: null });
  const [open, setOpen] = useState(false);
  const shown = sittings(versions.data?.resultaten ?? []);
  const to = chosen.to ?? shown.at(-1)?.versie ?? latest;
  const from = chosen.from ?? shown.filter(({ versie }) => versie < to).at(-1)?.versie ?? null;
  const options = shown.map(({ versie, door, op }, index) => ({ value: `${versie}`, text: t`Versie ${index + 1}, ${shortMoment(op, today)}${door ? `, ${door.naam}` : ''}` })).reverse();
  return (
    <Section title={t`Versies`} id="versies">
      {versions.isPending && <Loading what={t`De lijst met versies`} />}
      {versions.isError && !versions.data && <Failure error={versions.error} retry={() => void versions.refetch()} />}
      {versions.data && (
        <details className={styles['versions']} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{shown.length < 2 ? t`Er is één versie` : t`${counted(shown.length, t`versie`, t`versies`)}: vergelijk ze`}</summary>
          {open && shown.length > 1 && (
            <>
              <div className={styles['pick']}>
                <SelectBox label={t`Van`} none={t`Kies`} value={`${from ?? ''}`} onChange={(value) => setChosen({ from: Number(value) || null, to })} options={options} />
                <SelectBox label={t`Naar`} none={t`Kies`} value={`${to}`} onChange={(value) => setChosen({ from, to: Number(value) || null })} options={options} />
              </div>
              {from !== null && <Compared meeting={meeting} from={from} to={to} />}
            </>
          )}
        </details>
      )}
    </Section>
  );
}

function Compared({ meeting, from, to }: { meeting: Meeting; from: number; to: number }) {
  const { municipality } = useSetting();
  const before = useQuery(minutesOfVersionQuery(municipality.gemeente, meeting.id, from));
  const after = useQuery(minutesOfVersionQuery(municipality.gemeente, meeting.id, to));
  if (before.isError || after.isError) return <Failure error={before.error ?? after.error} />;
  if (!before.data || !after.data) return <Loading what={t`Het verschil`} />;
  const changed = changes(meeting, before.data.secties, after.data.secties);
  if (changed.length === 0) return <p>{t`Deze versies zijn gelijk.`}</p>;
  return (
    <>
      {changed.map(({ key, title, secret, was, is }) => (
        <div key={key} className={styles['item']}>
          <Heading level={3} appearance="level-5">
            {title === null ? t`Algemeen` : <Dutch>{title}</Dutch>}
            {secret && t` (vertrouwelijk)`}
          </Heading>
          <p className={styles['text']}>
            {differences(was, is).map(({ kind, text }, index) =>
              kind === 'same' ? (
                <span key={index} lang={DUTCH}>{text}</span>
              ) : kind === 'added' ? (
                <ins key={index}>
                  <span className="visually-hidden">{t`toegevoegd:`} </span>
                  <Dutch>{text}</Dutch>
                </ins>
              ) : (
                <del key={index}>
                  <span className="visually-hidden">{t`weggehaald:`} </span>
                  <Dutch>{text}</Dutch>
                </del>
              ),
            )}
          </p>
        </div>
      ))}
    </>
  );
}

/** Each part that reads otherwise, in the order of the agenda. */
function changes(meeting: Meeting, before: readonly Part[], after: readonly Part[]): { key: string; title: string | null; secret: boolean; was: string; is: string }[] {
  const [a, b] = [keptSections(before), keptSections(after)];
  const ids = [...new Set([...b, ...a].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [was, is] = [a, b].map((parts) => parts.find((part) => part.id === id)?.value.tekst ?? '') as [string, string];
    const itemId = id.split('/')[0]!;
    const title = meeting.agenda.find((one) => one.id === itemId)?.titel ?? null;
    return was === is ? [] : [{ key: id, title, secret: id.includes('/vertrouwelijk/'), was, is }];
  });
}
