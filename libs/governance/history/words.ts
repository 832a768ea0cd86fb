/** Every event of a workflow, and its beginning, with the words in which members read it; null: nothing that a reader looks for. */
export type Words<TEvent extends { type: string }> = Readonly<Record<TEvent['type'] | 'start', string | null>>;
