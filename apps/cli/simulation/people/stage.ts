/**
 * What everybody in a simulation has: the product, a character, a diary, office hours, and a way to do something through the
 * product's own commands as oneself.
 */
import { addDays, instantOf, localDateOf, localTimeOf, weekdayOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import type { Channel } from '#engine/model';
import type { CommandContext } from '#governance/command';
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import type { Diary } from '../diary.js';
import type { Findings } from '../findings.js';
import type { Habits, Temperament } from '../temperament.js';
import type { World } from '../world.js';
import type { Cast } from './cast.js';

const OPENS = '09:00';
const CLOSES = '17:00';
/** Who is at work later than this begins nothing new today. */
const LAST_START = '15:30';
/** Of the weeks of a school holiday. */
const AWAY = 0.6;
/** How the product refuses whoever sat or presided here when they meant to do it, and does not any more. */
const OFFICE_LOST: readonly DomainError['kind'][] = ['forbidden', 'invalid'];

export class Stage {
  constructor(
    readonly world: World,
    readonly cast: Cast,
    readonly temperament: Temperament,
    private readonly diary: Diary,
    private readonly findings: Findings,
  ) {}

  get product(): World['product'] {
    return this.world.product;
  }

  get chance(): World['chance'] {
    return this.world.chance;
  }

  habit(name: keyof Habits, ...about: readonly string[]): boolean {
    return this.chance.happens(this.temperament.habits[name], name, ...about);
  }

  heeds(...about: readonly string[]): boolean {
    return this.chance.happens(this.temperament.heeds, 'heeds', ...about);
  }

  /** Working days until this task is done by itself; null: forgotten. */
  delay(...about: readonly string[]): number | null {
    if (this.chance.happens(this.temperament.forgets, 'forgets', ...about)) return null;
    return this.chance.pick(this.temperament.delays, 'delay', ...about);
  }

  /** Note in the diary: so many working days from now, in office hours. `key` names the act; person null: the municipality itself. */
  intend(person: string | null, days: number, key: string, act: (as: Asker) => Promise<unknown>): void {
    this.intendAt(this.workingMoment(person, days, key), person, key, act);
  }

  intendAt(at: Instant, person: string | null, key: string, act: (as: Asker) => Promise<unknown>): void {
    const known = this.cast.version;
    this.diary.note({ at, key, act: () => this.attempt(key, known, () => act(this.asker(person, key))) });
  }

  isAtWork(person: string | null, date: LocalDate): boolean {
    const { calendar } = this.world;
    if (!calendar.isWorkingDay(date)) return false;
    if (!this.temperament.takesHolidays || !calendar.schoolHoliday(date)) return true;
    const monday = addDays(date, 1 - weekdayOf(date));
    return !this.chance.happens(AWAY, 'away', person ?? '', monday);
  }

  private workingMoment(person: string | null, days: number, key: string): Instant {
    const now = this.world.now();
    let date = localDateOf(now);
    if (localTimeOf(now) > LAST_START || !this.isAtWork(person, date)) date = this.nextDayAtWork(person, date);
    for (let left = days; left > 0; left--) date = this.nextDayAtWork(person, date);
    const opens = Math.max(Date.parse(instantOf(date, OPENS)), Date.parse(now) + 5 * 60_000);
    const closes = Date.parse(instantOf(date, CLOSES));
    const at = opens + this.chance.draw('moment', key) * (closes - opens);
    return new Date(Math.floor(at / 1000) * 1000).toISOString();
  }

  private nextDayAtWork(person: string | null, date: LocalDate): LocalDate {
    let next = addDays(date, 1);
    while (!this.isAtWork(person, next)) next = addDays(next, 1);
    return next;
  }

  /** Overtaken by others or by time is part of life; anything else that the product refuses is worth knowing. */
  private async attempt(key: string, known: number, act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (error instanceof DomainError && (await this.isOvertaken(error, known))) return;
      const rule = error instanceof DomainError ? 'people.refused' : 'command.error';
      this.findings.add(rule, this.world.now(), `${key}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  private async isOvertaken({ kind, code }: DomainError, known: number): Promise<boolean> {
    if (kind === 'conflict' || kind === 'stale' || code === 'minutes.unknown') return true;
    return OFFICE_LOST.includes(kind) && (this.cast.version !== known || (await this.cast.isOutOfDate()));
  }

  private asker(person: string | null, key: string): Asker {
    let commands = 0;
    const context = (onBehalfOf?: string, channel: Channel = 'telefoon'): CommandContext => ({
      tenantId: this.world.tenantId,
      commandId: derivedId('simulated', this.world.tenantId, key, commands++),
      actor: person === null ? { kind: 'system', name: 'simulation' } : { kind: 'person', personId: person, ...(onBehalfOf ? { onBehalfOf: { personId: onBehalfOf, channel, on: localDateOf(this.world.now()) } } : {}) },
      expectedRevision: null,
    });
    return { person, context };
  }
}

/** Who does something, with a context for each command in turn. */
export interface Asker {
  person: string | null;
  context(onBehalfOf?: string, channel?: Channel): CommandContext;
}
