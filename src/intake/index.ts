export { makeReport, readText, realDay, type Meta, type Read } from './text.ts';
