/** Which methods a path knows: a wrong method is told from an unknown path by it. */
export class KnownPaths {
  private readonly routes: readonly { pattern: RegExp; method: string }[];

  /** @param routes with paths as routers write them: '/v1/gemeenten/:gemeente' */
  constructor(routes: readonly { method: string; path: string }[]) {
    this.routes = routes.map(({ method, path }) => ({ method, pattern: new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:[a-zA-Z]+/g, '[^/]+')}$`) }));
  }

  methodsOf(url: string): string[] {
    const path = url.split('?', 1)[0]!;
    return [...new Set(this.routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))].sort();
  }
}
