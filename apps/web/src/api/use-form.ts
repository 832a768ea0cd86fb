/** A form in React: by what thing and person it is kept on the device, and on which version of what the server has it goes. */
import type { QueryKey } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { Form, type Version } from './form';
import type { PartsOf } from './form-parts';
import { formStore } from './keeping';
import { queryClient } from './queries';
import { useSetting } from './setting';

interface Options<D, B> {
  /** Of the form and of what it is about: 'jaarplan/2022/regels/taal'. */
  name: string;
  begin: () => D;
  /** What it changes, so that it goes on the version that was seen. Left out: it makes something new. */
  on?: {
    query: { queryKey: QueryKey };
    /** How the form begins with this; null: what it is about is gone. Left out: the form shows nothing that the server keeps. */
    of?: (body: B) => D | null;
    parts?: PartsOf<D>;
  };
}

interface Read<B> {
  body: B;
  etag: string;
}

export function useForm<D, B = unknown>(options: Options<D, B>): Form<D> {
  const { municipality, session } = useSetting();
  const [gemeente, personId] = [municipality.gemeente, session?.persoonId ?? ''];
  const given = useRef(options);
  given.current = options;
  const form = useMemo(() => {
    const { begin, on } = given.current;
    const now = (): Read<B> | undefined => on && queryClient.getQueryData<Read<B>>(on.query.queryKey);
    const newest = async (): Promise<Version<D> | undefined> => {
      await queryClient.invalidateQueries({ queryKey: [gemeente] });
      return versionIn(now(), given.current);
    };
    return new Form<D>({ draft: begin(), etag: now()?.etag ?? '*' }, on?.parts ?? NO_PARTS, formStore(gemeente, personId, options.name), newest);
  }, [gemeente, personId, options.name]);
  useSyncExternalStore(form.subscribe, form.version);
  const read = useRead<B>(options.on?.query.queryKey);
  useEffect(() => {
    const version = versionIn(read, given.current);
    if (version) form.see(version);
  });
  return form;
}

const NO_PARTS = () => [];

const versionIn = <D, B>(read: Read<B> | undefined, { on }: Options<D, B>): Version<D> | undefined => read && { etag: read.etag, draft: on?.of?.(read.body) ?? null };

/** What was fetched last, by whoever on the page asked for it. */
function useRead<B>(key: QueryKey | undefined): Read<B> | undefined {
  const subscribe = useCallback((listener: () => void) => queryClient.getQueryCache().subscribe(listener), []);
  return useSyncExternalStore(subscribe, () => (key ? queryClient.getQueryData<Read<B>>(key) : undefined));
}
