/** What a part of a page shows when there is nothing to show yet, nothing at all, or when it may not or cannot. */
import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { isDamagedAddress, langOf, NoConnection, Refusal } from '../api/client';
import { t } from '../language/t';
import { listAbove } from './list-above';
import { Notice } from './Notice';
import { PageLink } from './PageLink';
import styles from './states.module.css';

/** Quiet for the first moments: what is fast needs no announcement. */
const QUIET_MS = 400;

export function Loading({ what }: { what: string }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles['loading']} role="status" data-loading>
      {slow && <span>{t`${what} wordt opgehaald …`}</span>}
    </div>
  );
}

/** Over a list that stays until the next one is there, and keeps its place. */
export const Turning = ({ to, what }: { to: boolean; what: string }) => <div className={styles['turning']}>{to && <Loading what={what} />}</div>;

export function Empty({ children }: { children: ReactNode }) {
  return <p className={styles['empty']}>{children}</p>;
}

/** Says what went wrong and what one can do: a lost connection, a refusal, or a fault of ours. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  if (error instanceof Refusal && error.code === 'actor.unknown') return <ChooseFirst />;
  if (error instanceof Refusal && error.code === 'actor.signed-out') return <SignedOut />;
  if (error instanceof Refusal && error.status === 403) return <NotAllowed>{error.detail}</NotAllowed>;
  // What is not there (yet) comes no sooner by asking again.
  if (error instanceof Refusal && error.status === 404 && retry) return <NotThere error={error} />;
  return (
    <Notice kind="error" title={titleOf(error)}>
      <Paragraph lang={langOf(textOf(error))}>{textOf(error)}</Paragraph>
      {retry && (
        <Button purpose="secondary" onClick={retry}>
          {t`Opnieuw proberen`}
        </Button>
      )}
    </Notice>
  );
}

/** Where one can look instead is where all of the kind are. */
function NotThere({ error }: { error: Refusal }) {
  const list = listAbove(useLocation({ select: ({ pathname }) => pathname }));
  return (
    <Notice kind="info" title={titleOf(error)}>
      <Paragraph>
        <span lang={langOf(error.detail)}>{error.detail}</span> {list && <PageLink to={list.to}>{list.name}</PageLink>}
      </Paragraph>
    </Notice>
  );
}

export function NotAllowed({ title = t`Dit is niet voor u te zien`, children }: { title?: string; children: ReactNode }) {
  return (
    <Notice kind="info" title={title}>
      <Paragraph lang={langOf(children)}>{children}</Paragraph>
    </Notice>
  );
}

/** The session ended meanwhile. Signing in in another tab leaves what was typed here where it is. */
export function SignedOut() {
  return (
    <Notice kind="warning" title={t`U bent uitgelogd`} live>
      <Paragraph>
        <PageLink to="/inloggen" target="_blank">
          {t`Log opnieuw in`} <span className="visually-hidden">{t`(in een nieuw tabblad)`}</span>
        </PageLink>
        {t`; dat opent een nieuw tabblad. Kom daarna hier terug en probeer het nog eens. Wat u typte, staat er nog.`}
      </Paragraph>
    </Notice>
  );
}

/** For who has not said who they are: what they may see depends on that. Choosing brings them back to this page. */
export function ChooseFirst({ children = t`Wat u hier ziet, hangt af van wie u bent.` }: { children?: ReactNode }) {
  const terug = useLocation({ select: ({ href }) => href });
  return (
    <Notice kind="info" title={t`Kies eerst als wie u meekijkt`}>
      <Paragraph>
        {children} <PageLink to="/kijk-mee" search={{ terug }}>{t`Kies iemand`}</PageLink>{t`; daarna komt u hier terug.`}
      </Paragraph>
    </Notice>
  );
}

function titleOf(error: unknown): string {
  if (error instanceof NoConnection) return t`Geen verbinding`;
  if (isDamagedAddress(error)) return t`Deze pagina bestaat niet of niet meer`;
  if (error instanceof Refusal && error.status === 404) return t`Niet gevonden`;
  return t`Dit lukte niet`;
}

function textOf(error: unknown): string {
  if (error instanceof NoConnection) return t`De server antwoordt niet. Zodra hij er weer is, gaat het vanzelf verder.`;
  if (error instanceof Refusal) return error.detail;
  return error instanceof Error && error.message !== '' ? error.message : t`Er ging iets mis. Probeer het straks opnieuw.`;
}
