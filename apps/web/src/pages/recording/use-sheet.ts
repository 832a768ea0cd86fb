/** The sheet of a meeting in React: it sends a moment after the last key, and looks at what others write. */
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { connection } from '../../api/connection';
import { queryClient } from '../../api/queries';
import { dayOf } from '../../format/dates';
import { portTo } from './port';
import { Sheet } from './sheet';
import { keptIn, type Meeting } from './values';

/** After the last key; short enough that the other sees it while both still talk about it. */
const PAUSE_MS = 700;
/** So often what others wrote is looked at. */
const LOOK_MS = 5000;

export interface Writing {
  sheet: Sheet<Meeting>;
  /** Something was typed: send it after a pause. */
  soon: () => void;
}

/** @param personId whose device-kept texts these are */
export function useSheet(gemeente: string, personId: string, first: { body: Meeting; etag: string }): Writing {
  const meetingId = first.body.id;
  // One sheet as long as the page stands: what is fetched later comes in by the sheet itself.
  const begin = useRef(first);
  const sheet = useMemo(() => {
    const { body, etag } = begin.current;
    const name = `leidraad.vastleggen.${gemeente}.${meetingId}.${personId}`;
    return new Sheet<Meeting>(portTo(gemeente, meetingId), { snapshot: body, etag, kept: keptIn(body, dayOf) }, deviceStore(name), () => crypto.randomUUID());
  }, [gemeente, meetingId, personId]);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useSyncExternalStore(sheet.subscribe, sheet.version);

  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') sheet.refresh().catch(() => {}); // a lost connection says so by itself
    };
    const leave = (): void => void sheet.send();
    const interval = setInterval(look, LOOK_MS);
    const stop = connection.subscribe(() => {
      if (!connection.isLost()) void sheet.send();
    });
    look();
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(interval);
      stop();
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pagehide', leave);
      leave();
      // Other pages show what was written here.
      void queryClient.invalidateQueries({ queryKey: [gemeente] });
    };
  }, [sheet, gemeente]);

  const soon = useMemo(
    () => () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void sheet.send(), PAUSE_MS);
    },
    [sheet],
  );
  return { sheet, soon };
}

const deviceStore = (name: string) => ({
  load: () => localStorage.getItem(name),
  save: (text: string | null) => (text === null ? localStorage.removeItem(name) : localStorage.setItem(name, text)),
});
