import { readFileSync } from 'node:fs';
import { hasPage, WEB_SECTIONS } from './web-pages.js';

describe('letters link to the pages that there are', () => {
  it('as the web application’s router has them', () => {
    const paths = [...readFileSync('apps/web/src/router.tsx', 'utf8').matchAll(/path: '\/([^/']*)/g)].map(([, section]) => section);
    expect([...WEB_SECTIONS].sort()).toEqual([...new Set(paths)].sort());
  });

  it.each([['/vergaderingen/1', true], ['/termijnagenda?van=2021-08-01', true], ['', true], ['/', true], ['/geheim/1', false], ['/vergaderingenlijst', false]])('%s: %s', (page, there) => expect(hasPage(page)).toBe(there));
});
