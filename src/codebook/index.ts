export * from './lists.ts';
export * from './records.ts';
export * from './values.ts';
