import { writeFileSync } from 'node:fs';
import { page } from './codebook.ts';

writeFileSync(new URL('../docs/codebook.md', import.meta.url), page());
