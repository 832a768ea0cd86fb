import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartError } from '#platform/start-error';
import { occupy } from './occupancy.js';

describe('a data folder', () => {
  let folder: string;
  let other: ChildProcess;
  const file = () => join(folder, 'running.json');

  /** Another Leidraad, by its command line. */
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'leidraad-occupancy-'));
    other = spawn(process.execPath, ['-e', 'process.stdin.resume()', 'leidraad', 'start'], { stdio: ['pipe', 'ignore', 'ignore'] });
  });
  afterEach(async () => {
    await end();
    rmSync(folder, { recursive: true });
  });
  const end = (): Promise<unknown> => (other.exitCode !== null || other.signalCode !== null ? Promise.resolve() : new Promise((ended) => other.once('exit', ended) && other.kill()));
  const occupied = (pid: number): string => {
    const text = JSON.stringify({ pid, url: 'http://127.0.0.1:3000', since: '2026-11-22T18:30:00.000Z' });
    writeFileSync(file(), text);
    return text;
  };

  it('in which Leidraad runs says who is there and what to do, and stays as it was', () => {
    const text = occupied(other.pid!);
    const start = () => occupy(folder, 'http://127.0.0.1:4000');
    expect(start).toThrow(StartError);
    expect(start).toThrow(new RegExp(`^Leidraad draait al op ${folder}: proces ${other.pid}, open op http://127\\.0\\.0\\.1:3000 sinds 2026-11-22 18:30 UTC\\. Gebruik dat, of stop het eerst .*kill ${other.pid}`));
    expect(readFileSync(file(), 'utf8')).toBe(text);
  });

  it('is taken over from one that was killed, and from what is cut off', async () => {
    occupied(other.pid!);
    await end();
    occupy(folder, 'http://127.0.0.1:4000');
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ pid: process.pid, url: 'http://127.0.0.1:4000' });
    writeFileSync(file(), '{"pid": 1');
    occupy(folder, 'http://127.0.0.1:4001');
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ url: 'http://127.0.0.1:4001' });
  });

  it('is made when there is none', () => {
    occupy(join(folder, 'new'), 'http://127.0.0.1:4000');
    expect(existsSync(join(folder, 'new', 'running.json'))).toBe(true);
  });
});
