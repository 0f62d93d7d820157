export { codings } from './codings.ts';
export { csv } from './csv.ts';
export { geojson } from './geojson.ts';
export { shown, unnamed, type Exported, type Names, type Origin, type Row, type Where } from './rows.ts';
