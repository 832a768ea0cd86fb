/** The doelentoets, reading along. It advises and holds nothing back; read out only as a number. */
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { goalCheckQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { Dutch, mixed } from '../../components/Dutch';
import { counted } from '../../format/text';
import { t } from '../../language/t';
import { checkBody, type GoalDraft } from './goal';
import styles from './Quality.module.css';

const PAUSE_MS = 350;

export function GoalCheck({ draft }: { draft: GoalDraft }) {
  const { municipality } = useSetting();
  const body = JSON.stringify(checkBody(draft));
  const [asked, setAsked] = useState(body);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(body), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [body]);
  const check = useQuery(goalCheckQuery(municipality.gemeente, JSON.parse(asked) as ReturnType<typeof checkBody>));
  const findings = check.data?.doelentoets ?? [];
  return (
    <div className={styles['check']}>
      <Heading level={2} appearance="level-4">
        {t`Doelentoets`}
      </Heading>
      <p role="status">{check.data === undefined ? t`De toets leest mee …` : findings.length === 0 ? t`Dit doel is straks te evalueren.` : t`${counted(findings.length, t`advies`, t`adviezen`)} om dit doel straks te kunnen evalueren.`}</p>
      {findings.length > 0 && (
        <ol>
          {findings.map(({ code, advies, omdat, indicator }) => (
            <li key={`${code} ${indicator}`}>
              <Dutch>
                {indicator && <strong>{indicator}: </strong>}
                {advies}
              </Dutch>
              {omdat && <span className="subtle"> {mixed`Gelezen: ‘${omdat}’.`}</span>}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
