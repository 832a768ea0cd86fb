/** Which methods a path knows: a wrong method is told from an unknown path by it. */
export class KnownPaths {
  private readonly routes: { pattern: RegExp; method: string }[] = [];

  /** @param path as routers write it: '/v1/gemeenten/:gemeente' */
  add(method: string, path: string): void {
    const pattern = new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:[a-zA-Z]+/g, '[^/]+')}$`);
    this.routes.push({ pattern, method });
  }

  methodsOf(url: string): string[] {
    const path = url.split('?', 1)[0]!;
    return [...new Set(this.routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))].sort();
  }
}
