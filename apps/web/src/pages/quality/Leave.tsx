/** To who may: ending the phase that lasts before it is done, with the reason. The form comes when it is opened. */
import { Button } from '@nl-design-system-candidate/button-react';
import { lazy } from 'react';
import type { Schemas } from '../../api/client';
import { t } from '../../language/t';
import { onceConnected } from '../../layout/lazy-route-component';
import { useInPlace } from '../../layout/use-in-place';
import { Opened } from '../meeting/forms';
import { phaseName } from './cycle';
import styles from './Quality.module.css';

const LeaveForm = lazy(async () => ({ default: (await onceConnected(() => import('./LeaveForm'))).LeaveForm }));

/** @param on id of the heading under which one goes on */
export function Leave({ cycle, on }: { cycle: Schemas['Kwaliteitsronde']; on: string }) {
  const { open, show, close, place, opener } = useInPlace<HTMLDivElement>();
  if (!open && !cycle.mogelijk.includes('overslaan')) return null;
  return (
    <div ref={place} className={`${styles['leave']} no-print`}>
      {open ? (
        <Opened>
          <LeaveForm cycle={cycle} onDone={() => close(() => document.getElementById(on))} onCancel={() => close()} />
        </Opened>
      ) : (
        <Button ref={opener} purpose="subtle" onClick={show}>
          {t`Sla ‘${phaseName(cycle.status)}’ over`}
        </Button>
      )}
    </div>
  );
}
