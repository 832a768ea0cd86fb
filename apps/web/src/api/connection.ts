/** Does the server answer? Every request reports it; while it does not, a small request asks again until it does. */
import { useSyncExternalStore } from 'react';

const AGAIN_MS = 4000;

const ask = (): Promise<Response> => fetch('/v1/gemeenten', { cache: 'no-store' });

class Connection {
  private lost = false;
  private readonly listeners = new Set<() => void>();
  /** Called when the server answers again. */
  onRestored: () => void = () => {};

  works(): void {
    if (!this.lost) return;
    this.tell(false);
    this.onRestored();
  }

  fails(): void {
    if (this.lost) return;
    this.tell(true);
    this.askLater();
  }

  readonly isLost = (): boolean => this.lost;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** When the server answers: now, or once it does again. */
  async answered(): Promise<void> {
    try {
      await ask();
      this.works();
    } catch {
      this.fails();
      await new Promise<void>((resolve) => {
        const stop = this.subscribe(() => {
          if (this.lost) return;
          stop();
          resolve();
        });
      });
    }
  }

  private askLater(): void {
    setTimeout(() => {
      if (!this.lost) return;
      ask().then(
        () => this.works(),
        () => this.askLater(),
      );
    }, AGAIN_MS);
  }

  private tell(lost: boolean): void {
    this.lost = lost;
    for (const listener of this.listeners) listener();
  }
}

export const connection = new Connection();

export const useConnectionLost = (): boolean => useSyncExternalStore(connection.subscribe, connection.isLost);
