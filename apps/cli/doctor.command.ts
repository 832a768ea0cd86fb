import { Command } from 'commander';
import { readEnv } from '#platform/env';

/** Says of everything that Leidraad needs whether it is there; ends with 1 when something is not. */
export function doctorCommand(): Command {
  return new Command('doctor').description('nagaan of alles er is wat Leidraad op deze machine nodig heeft').action(async () => {
    const { CHECKS } = await import('./doctor.checks.js');
    const env = readEnv();
    for (const [name, check] of Object.entries(CHECKS)) {
      const { ok, text } = await check(env).catch((error: unknown) => ({ ok: false, text: error instanceof Error ? error.message || error.name : String(error) }));
      console.log(`${ok ? 'goed     ' : 'PROBLEEM '} ${name}: ${text}`);
      if (!ok) process.exitCode = 1;
    }
  });
}
