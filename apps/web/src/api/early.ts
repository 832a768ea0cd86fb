/** Questions that the first script asked (begin.ts) for the application, whose own is still on its way: each answer is taken over once. */

/** Milliseconds after which an answer that nobody took is old. */
const OLD = 10_000;

const answers = new Map<string, Promise<Response>>();
/** Paths that the application asked for itself meanwhile; null: the first script has done its work. */
let meanwhile: Set<string> | null = new Set();

/** In place of fetch: the answer to what was asked already, else it is asked now. Who changes something reads anew. */
export function fetchOnce(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const path = pathname + search;
  if (request.method !== 'GET') answers.clear();
  const answer = answers.get(path);
  answers.delete(path);
  meanwhile?.add(path);
  return answer ? answer.catch(() => fetch(request)) : fetch(request);
}

/** null: the application was first to ask, or the server did not answer. What went wrong is told where the application asks. */
export async function askEarly<T>(path: string): Promise<T | null> {
  if (meanwhile?.has(path)) return null;
  const answer = fetch(path);
  answers.set(path, answer);
  return answer.then((response) => response.clone().json() as Promise<T>).catch(() => null);
}

export function allAsked(): void {
  meanwhile = null;
  setTimeout(() => answers.clear(), OLD);
}
