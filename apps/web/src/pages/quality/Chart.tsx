/** The figures of an indicator between where it stood and what is to be reached. The table beside it says the same. */
import { dayOfYear } from '../../format/dates';
import { t } from '../../language/t';
import { chartOf, type Indicator } from './cycle';
import styles from './Quality.module.css';

const WIDTH = 360;
const HEIGHT = 180;
/** Room for words: left none, right for what the lines are, below for days. */
const ROOM = { top: 22, right: 92, bottom: 26, left: 14 };

export function Chart({ indicator }: { indicator: Indicator }) {
  const chart = chartOf(indicator);
  if (!chart) return null;
  const [wide, high] = [WIDTH - ROOM.left - ROOM.right, HEIGHT - ROOM.top - ROOM.bottom];
  const x = (share: number): number => ROOM.left + (share / 100) * wide;
  const y = (share: number): number => ROOM.top + high - (share / 100) * high;
  const [first, last] = [chart.points[0]!, chart.points.at(-1)!];
  const level = (at: number | null, className: string, words: string) =>
    at === null ? null : (
      <g className={styles[className]}>
        <line x1={ROOM.left} x2={ROOM.left + wide} y1={y(at)} y2={y(at)} />
        <text x={ROOM.left + wide + 8} y={y(at) + 4}>
          {words}
        </text>
      </g>
    );
  return (
    <svg className={styles['chart']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {level(chart.baseline, 'baseline', t`was ${short(indicator.huidigeSituatie)}`)}
      {level(chart.target, 'target', t`doel ${short(indicator.teBereikenResultaat)}`)}
      <polyline points={chart.points.map((point) => `${x(point.x)},${y(point.y)}`).join(' ')} />
      {chart.points.map((point) => (
        <g key={point.day}>
          <circle cx={x(point.x)} cy={y(point.y)} r="4.5" />
          <text x={x(point.x)} y={y(point.y) - 9} textAnchor={point.x === 0 && chart.points.length > 1 ? 'start' : 'middle'} className={styles['figure']}>
            {short(point.text)}
          </text>
        </g>
      ))}
      <text x={x(first.x)} y={HEIGHT - 6} textAnchor={chart.points.length > 1 ? 'start' : 'middle'}>
        {dayOfYear(first.day)}
      </text>
      {chart.points.length > 1 && (
        <text x={x(last.x)} y={HEIGHT - 6} textAnchor="end">
          {dayOfYear(last.day)}
        </text>
      )}
    </svg>
  );
}

const short = (text: string | null): string => (text === null ? '' : text.length > 12 ? `${text.slice(0, 11)}…` : text);
