// What the runs came to: a line for each as it ends, then one for each scheme and kind of people.

const HEADS = [['scheme', 22], ['people', 9], ['seed', 5], ['meetings', 9], ['latest day', 11], ['with akkoord', 13], ['items', 6], ['mails', 7], ['violations', 11], ['seconds', 8]];
const line = (cells) => HEADS.map(([, width], column) => (column < 2 ? `${cells[column]}`.padEnd(width) : `${cells[column]}`.padStart(width))).join(' ');

export const head = () => line(HEADS.map(([name]) => name));

export function row({ run, file, failure }) {
  if (file === null) return `${line([run.scheme, run.people, run.seed, ...HEADS.slice(3).map(() => '–')])}\n  ${failure}`;
  const { meetings, latest, akkoord, sent, items, mails, violations, seconds } = counted([file]);
  return line([run.scheme, run.people, run.seed, meetings, latest, `${akkoord} of ${sent}`, items, mails, violations, seconds.toFixed(1)]);
}

export const violations = ({ file }) => (file?.violations ?? []).map(({ rule, at, detail }) => `  ${at} ${rule}: ${detail}`);

/** Under the heads of the table: 'seed' is the number of runs, 'seconds' those of the slowest. */
export function summary(outcomes) {
  const groups = new Map();
  for (const outcome of outcomes) {
    const key = `${outcome.run.scheme}\u001f${outcome.run.people}`;
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  const lines = [...groups.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1)).map((group) => {
    const { meetings, latest, akkoord, sent, items, mails, violations, seconds } = counted(group.flatMap(({ file }) => file ?? []));
    return line([group[0].run.scheme, group[0].run.people, group.length, meetings, latest, `${akkoord} of ${sent}`, items, mails, violations, seconds.toFixed(1)]);
  });
  return [line([...HEADS.slice(0, 2).map(([name]) => name), 'runs', ...HEADS.slice(3, -1).map(([name]) => name), 'slowest']), ...lines, '', verdict(outcomes)].join('\n');
}

const key = ([{ run }]) => `${run.scheme} ${run.people}`;

function verdict(outcomes) {
  const failed = outcomes.filter(({ file }) => file === null).length;
  const broken = outcomes.filter(({ file }) => (file?.violations.length ?? 0) > 0).length;
  if (failed + broken === 0) return `${outcomes.length} runs, no violation`;
  return [`${outcomes.length} runs`, ...(broken > 0 ? [`${broken} with violations`] : []), ...(failed > 0 ? [`${failed} ended without a result`] : [])].join(', ');
}

function counted(files) {
  const meetings = files.flatMap((file) => file.meetings);
  const sent = meetings.filter(({ minutes }) => minutes.withinDays !== null);
  return {
    meetings: meetings.length,
    latest: sent.length === 0 ? '–' : Math.max(...sent.map(({ minutes }) => minutes.withinDays)),
    akkoord: sent.filter(({ minutes }) => minutes.status === 'akkoord').length,
    sent: sent.length,
    items: meetings.reduce((sum, { agendaItems }) => sum + agendaItems.submitted, 0),
    mails: files.reduce((sum, { mails }) => sum + mails.total, 0),
    violations: files.reduce((sum, file) => sum + file.violations.length, 0),
    seconds: Math.max(0, ...files.map(({ elapsedMs }) => elapsedMs / 1000)),
  };
}
