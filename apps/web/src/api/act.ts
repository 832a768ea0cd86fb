/** One change at the API: the command's key, what is said aloud when it is done, and everything that is shown fetched anew. */
import { notifyManager, useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { announce } from '../layout/announce';
import { isStale, Refusal } from './client';
import type { Form } from './form';
import { queryClient } from './queries';
import { useSetting } from './setting';

interface Options<V> {
  /**
   * `key` is the command's own: what is repeated after a lost answer is done once. Another content is another command.
   * `etag` is the version that whoever fills in `form` has seen.
   */
  act(content: V, key: string, etag: string): Promise<unknown>;
  /** Said aloud when it is done. */
  done(content: V): string;
  /** What is shown is up to date by then. */
  after?(content: V): void;
  /** What it was typed in. */
  form?: Pick<Form<never>, 'over' | 'done'>;
}

export function useAct<V>({ act, done, after, form }: Options<V>) {
  const { municipality } = useSetting();
  const everything = { queryKey: [municipality.gemeente] };
  const last = useRef<{ content: string; key: string } | null>(null);
  return useMutation({
    mutationFn: (content: V) => {
      const text = JSON.stringify(content) ?? '';
      if (last.current?.content !== text) last.current = { content: text, key: crypto.randomUUID() };
      const { key } = last.current;
      return form ? form.over((etag) => act(content, key, etag)) : act(content, key, '*');
    },
    onSuccess: async (_, content) => {
      last.current = null;
      form?.done();
      announce(done(content));
      await queryClient.invalidateQueries(everything);
      // What was fetched is drawn a moment later: before that, what is gone by then could still be given the focus.
      await new Promise<void>((drawn) => notifyManager.schedule(drawn));
      after?.(content);
    },
    // Somebody else was first: what they made of it is on the page before it says so.
    onError: async (error) => {
      if ((isStale(error) && !form) || (error instanceof Refusal && error.status === 409)) await queryClient.invalidateQueries(everything);
    },
  });
}
