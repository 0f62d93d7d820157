export * from './lists.ts';
export * from './values.ts';
