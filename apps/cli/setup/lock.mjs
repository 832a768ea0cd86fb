import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from './root.mjs';

/** Run `work` while no other process of this clone does: two set-ups at once would install into each other. */
export async function withLock(name, work) {
  const file = join(ROOT, '.cache', `${name}.lock`);
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  for (let told = false; !take(file); await pause(200)) {
    if (!told) console.error(`Wachten op een ander dat in deze map bezig is (${name}, proces ${holder(file)}; is dat er niet, verwijder dan ${file}) …`);
    told = true;
  }
  const release = () => rmSync(file, { force: true });
  process.on('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const pid = holder(file);
    if (!pid || isAlive(pid) || holder(file) !== pid) return false;
    rmSync(file, { force: true }); // of a set-up that was killed
    return take(file);
  }
}

function holder(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
