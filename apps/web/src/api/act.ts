/** One change at the API: the command's key, what is said aloud when it is done, and everything that is shown fetched anew. */
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { announce } from '../layout/announce';
import { queryClient } from './queries';
import { useSetting } from './setting';

interface Options<V> {
  /** `key` is the command's own: what is repeated after a lost answer is done once. Another content is another command. */
  act(content: V, key: string): Promise<unknown>;
  /** Said aloud when it is done. */
  done(content: V): string;
  /** What is shown is up to date by then. */
  after?(content: V): void;
}

export function useAct<V>({ act, done, after }: Options<V>) {
  const { municipality } = useSetting();
  const last = useRef<{ content: string; key: string } | null>(null);
  return useMutation({
    mutationFn: (content: V) => {
      const text = JSON.stringify(content) ?? '';
      if (last.current?.content !== text) last.current = { content: text, key: crypto.randomUUID() };
      return act(content, last.current.key);
    },
    onSuccess: async (_, content) => {
      last.current = null;
      announce(done(content));
      await queryClient.invalidateQueries({ queryKey: [municipality.gemeente] });
      after?.(content);
    },
  });
}
