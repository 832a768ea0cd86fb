/** Where we are and who looks: the municipality, its bodies by id, and the person that the API knows us as. */
import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { Notice } from '../components/Notice';
import { Failure, Loading } from '../components/states';
import type { Day } from '../format/dates';
import { t } from '../language/t';
import type { Schemas } from './client';
import { keepOnly } from './keeping';
import { chosenMunicipality } from './municipality';
import { bodiesQuery, municipalitiesQuery, sessionQuery } from './queries';

export type Body = Schemas['Overleg'];
export type Session = Schemas['Sessie'];

export interface Setting {
  municipality: Schemas['Gemeente'];
  /** The server's day, which in a test or simulation is not the browser's. */
  today: Day;
  /** In the order of the scheme. */
  bodies: readonly Body[];
  /** Bodies that a later scheme dropped; their meetings can still be read. */
  dissolved: readonly { id: string; naam: string }[];
  /** null: nobody has been chosen yet, in the worked example. */
  session: Session | null;
  /** Who was here is signed out by now: what stands on the page stays, and what was typed. */
  ended: boolean;
}

const Context = createContext<Setting | null>(null);

export function useSetting(): Setting {
  const setting = useContext(Context);
  if (!setting) throw new Error('useSetting stands outside SettingProvider');
  return setting;
}

/** A body's name, also of one that is gone. */
export const nameOfBody = ({ bodies, dissolved }: Setting, id: string | null): string => [...bodies, ...dissolved].find((body) => body.id === id)?.naam ?? id ?? '';

/** In which bodies the person holds one of these offices. */
export const bodiesWith = ({ session }: Setting, ...offices: readonly Session['functies'][number]['functies'][number][]): string[] =>
  (session?.functies ?? []).filter(({ functies }) => functies.some((office) => offices.includes(office))).map(({ overleg }) => overleg);

/** What the person does there as chair because nobody holds the office. */
export function standsIn({ session, bodies }: Pick<Setting, 'session' | 'bodies'>, bodyId: string | null): readonly ('secretaris' | 'notulist')[] {
  const body = bodies.find(({ id }) => id === bodyId);
  const keeps = session?.functies.some(({ overleg, functies }) => overleg === bodyId && functies.includes('secretaris')) ?? false;
  if (!body || body.secretarisId !== null || !keeps) return [];
  return body.notulistId === null ? ['secretaris', 'notulist'] : ['secretaris'];
}

export type Management = Session['beheer'][number];

/** May the person do this for the municipality as a whole? The server says so: with offices alone one cannot know. */
export const mayManage = ({ session }: Setting, what: Management): boolean => session?.beheer.includes(what) ?? false;

export type SignInPart = (municipality: Schemas['Gemeente'], all: readonly Schemas['Gemeente'][]) => ReactNode;

interface ProviderProps {
  children: ReactNode;
  /** Around what there is to say until the setting is known. */
  otherwise: (state: ReactNode) => ReactNode;
  /** For who is not signed in, where one must be. */
  signIn: SignInPart;
}

/** Shows `children` once the setting is known. */
export function SettingProvider({ children, otherwise, signIn }: ProviderProps) {
  const municipalities = useQuery(municipalitiesQuery);
  const all = municipalities.data?.resultaten ?? [];
  const municipality = chosenMunicipality(all);
  const gemeente = municipality?.gemeente ?? '';
  const session = useQuery({ ...sessionQuery(gemeente), enabled: municipality !== undefined });
  const [last, setLast] = useState<Session | null>(null);
  if (session.data && session.data !== last) setLast(session.data);
  const signedIn = session.data?.aangemeld ? session.data.persoonId : null;
  useEffect(() => {
    if (signedIn !== null) keepOnly(signedIn);
  }, [signedIn]);
  const open = municipality?.voorbeeld ?? false;
  // Who was signed in and is no longer keeps the page: only a visitor is asked first.
  const seen = session.data === undefined ? undefined : (session.data ?? (open ? null : last));
  const bodies = useQuery({ ...bodiesQuery(gemeente), enabled: open || Boolean(seen) });
  const setting = useMemo<Setting | null>(
    () => (municipality && bodies.data && seen !== undefined && (open || seen) ? { municipality, today: bodies.data.op, bodies: bodies.data.resultaten, dissolved: bodies.data.vervallen, session: seen, ended: session.data === null && seen !== null } : null),
    [municipality, bodies.data, seen, session.data, open],
  );
  if (setting) return <Context value={setting}>{children}</Context>;
  if (municipality && seen === null && !open) return otherwise(signIn(municipality, all));
  const failed = [municipalities, session, bodies].find((query) => query.isError);
  if (failed) return otherwise(<Failure error={failed.error} retry={() => void failed.refetch()} />);
  if (municipalities.data && !municipality) return otherwise(<Notice kind="info" title={t`Er is hier nog geen gemeente`} />);
  return otherwise(<Loading what="Leidraad" />);
}
