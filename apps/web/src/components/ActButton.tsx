/** A button that does one thing at once: it says that it is busy, that it was done, or why it could not be. */
import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactNode } from 'react';
import { useAct } from '../api/act';
import { isStale } from '../api/client';
import { Changed } from './Changed';
import { Failure } from './states';

interface Props {
  children: string;
  /** While it goes on: 'Bezig met versturen …'. */
  busy: string;
  /** Said aloud when it is done. */
  done: string;
  /** What it is about, for who hears the button among others of the same name. */
  about?: ReactNode;
  purpose?: 'primary' | 'secondary' | 'subtle';
  /** `key` is the command's own: a click that is repeated after a lost answer does it once. */
  act(key: string): Promise<unknown>;
  /** What is shown is up to date by then; the button itself may be gone. */
  after?(): void;
}

export function ActButton({ children, busy, done, about, purpose = 'secondary', act, after }: Props) {
  const acting = useAct<null>({ act: (_, key) => act(key), done: () => done, ...(after ? { after } : {}) });
  return (
    <>
      {acting.isError && (isStale(acting.error) ? <Changed button={children} /> : <Failure error={acting.error} />)}
      <Button purpose={purpose} onClick={() => !acting.isPending && acting.mutate(null)} aria-busy={acting.isPending}>
        {acting.isPending ? busy : children}
        {about !== undefined && <span className="visually-hidden"> {about}</span>}
      </Button>
    </>
  );
}
