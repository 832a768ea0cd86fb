import { DomainError } from './errors.js';
import { createLog } from './logging.js';

/** A log with the lines it wrote. */
function recording(pretty = false) {
  const lines: string[] = [];
  return { lines, log: createLog({ program: 'api', pretty, write: (line) => lines.push(line) }) };
}

describe('the log', () => {
  it('writes one JSON object a line, with program, level and instant', () => {
    const { log, lines } = recording();
    log.info({ meetingId: 'm-1' }, 'agenda sent');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'info', program: 'api', meetingId: 'm-1', msg: 'agenda sent', time: expect.stringMatching(/Z$/) as string });
  });

  it('keeps names, addresses and secrets out, wherever they stand', () => {
    const { log, lines } = recording();
    log.info({ person: { id: 'p-1', name: 'Jansen', email: 'jansen@school.example' }, headers: { cookie: 'geheim' } }, 'sent to jansen@school.example');
    log.error({ err: new Error('cannot reach postgres://app:geheim@db.example:5432/x') }, 'failed');
    expect(lines.join('')).not.toMatch(/Jansen|jansen|geheim/);
    expect(lines.join('')).toContain('p-1');
  });

  it('tells of a database error what is wrong, not which row', () => {
    const { log, lines } = recording();
    const refused = Object.assign(new Error('duplicate key'), { code: '23505', constraint: 'person_email', detail: 'Key (email)=(jansen) exists', parameters: ['jansen'] });
    log.error({ err: refused }, 'failed');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ err: { errorCode: '23505', constraint: 'person_email' } });
    expect(lines[0]).not.toContain('jansen');
  });

  it('keeps code and details of an expected refusal', () => {
    const { log, lines } = recording();
    log.info({ err: new DomainError('conflict', 'minutes.not-drafted', 'Er is nog geen verslag.', { minutesId: 'v-1' }) }, 'refused');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ err: { errorCode: 'minutes.not-drafted', kind: 'conflict', details: { minutesId: 'v-1' } } });
  });

  it('is one short line on a terminal', () => {
    const { log, lines } = recording(true);
    log.warn({ milliseconds: 1200 }, 'slow query');
    expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d api warn slow query milliseconds=1200\n$/);
  });
});
