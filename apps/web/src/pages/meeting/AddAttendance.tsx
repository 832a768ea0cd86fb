/** The record is closed, and who was there is missing or wrong in it: the statutory check misses that, so it can still be added. */
import { Button } from '@nl-design-system-candidate/button-react';
import type { Schemas } from '../../api/client';
import { t } from '../../language/t';
import { useInPlace } from '../../layout/use-in-place';
import { AttendanceForm, Opened } from './forms';
import styles from './Meeting.module.css';

export function AddAttendance({ meeting }: { meeting: Schemas['VergaderingVolledig'] }) {
  const { open, show, close, place, opener } = useInPlace<HTMLDivElement>();
  if (!meeting.aanwezigheidAanTeVullen && !open) return null;
  return (
    <div ref={place} className={`${styles['add']} no-print`}>
      {open ? (
        <Opened>
          <AttendanceForm meeting={meeting} onDone={() => close()} onCancel={() => close()} />
        </Opened>
      ) : (
        <>
          <p className="subtle">{t`Het verslag is afgesloten. Klopt de aanwezigheid niet, dan kunt u die voor de wettelijke toets nog aanvullen.`}</p>
          <Button purpose="secondary" ref={opener} onClick={show}>
            {t`Vul aan wie er was`}
          </Button>
        </>
      )}
    </div>
  );
}
