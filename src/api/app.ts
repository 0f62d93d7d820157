import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Answers } from './answers.ts';
import { files } from './files.ts';
import { giving, type Give } from './kept.ts';
import { bounded, headers, ownOnly } from './guard.ts';
import { page } from './page.ts';
import { problemOf } from './problem.ts';
import { decisions } from './routes/decisions.ts';
import { exports } from './routes/export.ts';
import { find } from './routes/find.ts';
import { incidents } from './routes/incidents.ts';
import { reports } from './routes/reports.ts';
import { takeIn } from './routes/take-in.ts';

/** What the app needs beside the desk: where the built workbench lies (null for the API alone) and where faults are noted. */
export interface Setting { readonly workbench: string | null; readonly note: (error: unknown) => void }

const about = { openapi: '3.1.0', info: { title: 'Ascribe', version: '1', description: 'Incident records in which every fact says who claims it.', license: { name: 'Apache-2.0' } } };
/** Hash of the one style element that Observable Plot writes for the class name `ascribe-plot`; a test compares it with Plot's own text. */
export const plotStyle = 'sha256-PfJ6kYmojlr9ZmjsIM0vrTqamYMd1NnKtNEgbzPCJ6s=';

function fault(error: unknown, c: Context, note: Setting['note']): Response {
  const { name, message } = error instanceof Error ? error : { name: '', message: '' };
  if (name === 'NotFound') return problemOf(c, 404, 'Not here', message);
  if (name === 'Unreadable') return problemOf(c, 422, 'Could not be read', message);
  if (name === 'Refused') return problemOf(c, 409, 'Refused', message);
  if (name === 'Changed') return problemOf(c, 412, 'Changed meanwhile', message);
  if (error instanceof HTTPException && error.status === 400) return problemOf(c, 400, 'Not understood', message);
  note(error);
  return problemOf(c, 500, 'Something went wrong', 'It was noted where the desk was started. Nothing was recorded.');
}

/** The routes of the API, each in its own file, over one desk. */
export const routes = (desk: Answers, give: Give) => new OpenAPIHono()
  .route('/', incidents(desk, give)).route('/', reports(desk, give)).route('/', decisions(desk)).route('/', find(desk, give)).route('/', takeIn(desk)).route('/', exports(desk));

/** The whole door: guards, API, its description, the workbench's files. */
export function createApp(desk: Answers, { workbench, note }: Setting): OpenAPIHono {
  const app = new OpenAPIHono();
  app.use(headers(plotStyle));
  app.use(ownOnly);
  app.use('/api/judgements', bounded(64 * 1024));
  app.use('/api/reviews', bounded(256 * 1024));
  app.use('/api/statements', bounded(256 * 1024));
  app.use('/api/claims', bounded(256 * 1024));
  app.use('/api/aliases', bounded(16 * 1024));
  app.use('/api/undo', bounded(16 * 1024));
  app.use('/api/take-in', bounded(25 * 1024 * 1024));
  app.route('/', routes(desk, giving(desk)));
  app.doc31('/api/openapi.json', about);
  app.get('/api', (c) => c.html(page(app.getOpenAPI31Document(about) as never)));
  app.all('/api/*', (c) => problemOf(c, 404, 'Not here', 'The API has no such address; /api lists them all.'));
  if (workbench) app.use(files(workbench));
  app.notFound((c) => problemOf(c, 404, 'Not here', 'Nothing is served at this address.'));
  app.onError((error, c) => fault(error, c, note));
  return app;
}
/** The routes' types, for a typed client. */
export type App = ReturnType<typeof routes>;
