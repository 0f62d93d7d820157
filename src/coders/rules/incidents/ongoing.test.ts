import { describe, expect, it } from 'vitest';
import { code } from '../trial.ts';
