/**
 * The cheapest maximum flow through a small network: paths of least cost are filled one after the other (successive shortest
 * paths; Bellman and Ford with a queue, for costs may be negative). PURE. Capacities and costs are whole numbers.
 */

interface Arc {
  from: number;
  to: number;
  /** What still fits. */
  capacity: number;
  cost: number;
}

export class Network {
  /** An arc and the way back, at `index ^ 1`, stand beside each other. */
  private readonly arcs: Arc[] = [];
  private readonly out: number[][];

  /** @param nodes how many; they are numbered from 0. The arcs must not make a circle of negative cost. */
  constructor(nodes: number) {
    this.out = Array.from({ length: nodes }, () => []);
  }

  /** @returns the arc's number, for `used` */
  add(from: number, to: number, capacity: number, cost: number): number {
    const index = this.arcs.length;
    this.arcs.push({ from, to, capacity, cost }, { from: to, to: from, capacity: 0, cost: -cost });
    this.out[from]!.push(index);
    this.out[to]!.push(index + 1);
    return index;
  }

  fill(source: number, sink: number): void {
    for (let path = this.cheapest(source, sink); path.length > 0; path = this.cheapest(source, sink)) {
      const room = Math.min(...path.map((index) => this.arcs[index]!.capacity));
      for (const index of path) {
        this.arcs[index]!.capacity -= room;
        this.arcs[index ^ 1]!.capacity += room;
      }
    }
  }

  /** Whether anything flows through the arc. */
  used(index: number): boolean {
    return this.arcs[index ^ 1]!.capacity > 0;
  }

  /** By node: the least cost of a way to `target` that still has room; Infinity where there is none. */
  costsTo(target: number): number[] {
    return this.search(target, (node) => this.out[node]!.map((index) => index ^ 1), (arc) => arc.from).costs;
  }

  /** Arcs of the cheapest path with room; empty when there is none. */
  private cheapest(source: number, sink: number): number[] {
    const { by } = this.search(source, (node) => this.out[node]!, (arc) => arc.to);
    const path: number[] = [];
    for (let node = sink; node !== source; ) {
      const index = by[node];
      if (index === undefined) return [];
      path.push(index);
      node = this.arcs[index]!.from;
    }
    return path.reverse();
  }

  private search(start: number, arcsAt: (node: number) => readonly number[], next: (arc: Arc) => number): { costs: number[]; by: (number | undefined)[] } {
    const costs = this.out.map((_, node) => (node === start ? 0 : Infinity));
    const by: (number | undefined)[] = this.out.map(() => undefined);
    const waiting = new Set([start]);
    for (const node of waiting) {
      waiting.delete(node); // a node that gets cheaper later comes back at the end
      for (const index of arcsAt(node)) {
        const arc = this.arcs[index]!;
        const cost = costs[node]! + arc.cost;
        const to = next(arc);
        if (arc.capacity === 0 || cost >= costs[to]!) continue;
        costs[to] = cost;
        by[to] = index;
        waiting.add(to);
      }
    }
    return { costs, by };
  }
}
