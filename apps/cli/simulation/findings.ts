/** What a run found broken. */
export interface Violation {
  /** Stable: 'minutes.late', 'year.too-few'. */
  rule: string;
  /** ISO instant or local date to which it belongs. */
  at: string;
  /** Dutch. */
  detail: string;
}

/** Collects violations; the same one is told once. */
export class Findings {
  private readonly found = new Map<string, Violation>();

  add(rule: string, at: string, detail: string): void {
    const key = `${rule}\u001f${detail}`;
    if (!this.found.has(key)) this.found.set(key, { rule, at, detail });
  }

  /** By time, then by rule. */
  all(): Violation[] {
    return [...this.found.values()].sort((a, b) => compare(a.at, b.at) || compare(a.rule, b.rule) || compare(a.detail, b.detail));
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
