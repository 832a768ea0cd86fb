import { definitions } from '#workflows/registry';
import { WHAT_FAILED } from './failed-effect.js';

it('the secretary reads in Dutch what did not happen, of every effect that a workflow can ask for', () => {
  const asked = new Set([...definitions.values()].flatMap(({ effects }) => [...effects]));
  expect([...asked].filter((type) => !(type in WHAT_FAILED))).toEqual([]);
});
