/** What an assignment still lacks, while it is being written. Read out only as a number: every word would interrupt the writer. */
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { smartQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { mixed } from '../../components/Dutch';
import { Status } from '../../components/Status';
import { counted } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import styles from './Assignments.module.css';
import { checkBody, criteria, type Criterion, type Draft } from './draft';

/** So long after the last key. */
const PAUSE_MS = 350;
const STATES = { nodig: { text: t`Nog nodig`, tone: 'busy' }, advies: { text: t`Advies`, tone: 'quiet' }, goed: { text: t`In orde`, tone: 'good' } } as const;
const NAMES: Record<Criterion['name'], string> = { specifiek: t`Specifiek`, meetbaar: t`Meetbaar`, resultaatgericht: t`Resultaatgericht`, tijdgebonden: t`Tijdgebonden` };

export function SmartCheck({ draft, fieldId }: { draft: Draft; /** Where a field stands on the page, by the API's name of it. */ fieldId: (name: string) => string }) {
  const { municipality } = useSetting();
  const body = JSON.stringify(checkBody(draft));
  const [asked, setAsked] = useState(body);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(body), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [body]);
  const check = useQuery(smartQuery(municipality.gemeente, JSON.parse(asked) as ReturnType<typeof checkBody>));
  const findings = check.data?.smart ?? [];
  const needed = findings.filter(({ houdtTegen }) => houdtTegen).length;
  return (
    <aside className={styles['check']} aria-labelledby="smart-toets">
      <Heading level={2} appearance="level-4" id="smart-toets">
        {t`Is zij SMART?`}
      </Heading>
      <p role="status">{check.data === undefined ? t`De toets leest mee …` : needed === 0 ? t`Alles staat erin om haar uit te geven.` : t`Nog ${counted(needed, t`ding`, t`dingen`)} nodig om haar uit te geven.`}</p>
      {check.data && (
        <ul>
          {criteria(findings).map(({ name, state, findings: own }) => (
            <li key={name}>
              <p className={styles['criterion']}>
                <strong>{NAMES[name]}</strong> <Status tone={STATES[state].tone}>{STATES[state].text}</Status>
              </p>
              {own.length > 0 && (
                <ul>
                  {own.map(({ code, advies, omdat, veld }) => (
                    <li key={code}>
                      <Link href={`#${fieldId(veld)}`} lang={DUTCH}>{advies}</Link>
                      {omdat && <span className="subtle"> {mixed`Gelezen: ‘${omdat}’.`}</span>}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="subtle">{t`Acceptabel is de opdracht als de werkgroep haar aanvaardt.`}</p>
    </aside>
  );
}
