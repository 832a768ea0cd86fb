import { readFileSync } from 'node:fs';
import { workflowsPage } from './diagrams.js';

describe('docs/workflows.md', () => {
  it('shows the workflows as they are (npx leidraad diagrams > docs/workflows.md)', () => {
    expect(readFileSync('docs/workflows.md', 'utf8')).toBe(workflowsPage());
  });
});
