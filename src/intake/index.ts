export { makeReport, readText, realDay, type Meta, type Read } from './text.ts';
export { mapping } from './csv.ts';
export { fetcher, type Fetch, type Fetching, type Got, type Seen } from './fetch.ts';
export { gather, type Gathering, type Memory } from './gather.ts';
export { type Failed, type Found, type Given, type Taken } from './item.ts';
export { statedDay } from './day.ts';
export { isPublic } from './address.ts';
