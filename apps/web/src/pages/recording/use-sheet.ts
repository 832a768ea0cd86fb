/** The sheet of a meeting in React: it sends a moment after the last key, and looks at what others write. */
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { connection } from '../../api/connection';
import { keptIn } from '../../api/keeping';
import { queryClient } from '../../api/queries';
import { dayOf } from '../../format/dates';
import { portTo } from './port';
import { Sheet, type Port, type Read } from './sheet';
import { keptIn as valuesIn, type Meeting } from './values';

/** After the last key; short enough that the other sees it while both still talk about it. */
const PAUSE_MS = 700;
/** So often what others wrote is looked at. */
const LOOK_MS = 5000;

export interface Written<S> {
  sheet: Sheet<S>;
  /** Something was typed: send it after a pause. */
  soon: () => void;
}
export type Writing = Written<Meeting>;

/** @param personId whose device-kept texts these are */
export function useSheet(gemeente: string, personId: string, first: { body: Meeting; etag: string }): Writing {
  const { body, etag } = first;
  const name = `leidraad.vastleggen.${gemeente}.${body.id}.${personId}`;
  return useWriting(name, () => portTo(gemeente, body.id), () => ({ snapshot: body, etag, kept: valuesIn(body, dayOf) }), PAUSE_MS);
}

/** One sheet as long as the page stands: what is fetched later comes in by the sheet itself. @param name on the device: another name is another sheet */
export function useWriting<S>(name: string, port: () => Port<S>, first: () => Read<S>, pauseMs: number): Written<S> {
  const begin = useRef({ port, first });
  const sheet = useMemo(() => new Sheet<S>(begin.current.port(), begin.current.first(), keptIn(localStorage, name), () => crypto.randomUUID()), [name]);
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
      clearTimeout(timer.current);
      stop();
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pagehide', leave);
      // Other pages show what was written here.
      void sheet.send().then(() => queryClient.invalidateQueries());
    };
  }, [sheet]);

  const soon = useMemo(
    () => () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void sheet.send(), pauseMs);
    },
    [sheet, pauseMs],
  );
  return { sheet, soon };
}
