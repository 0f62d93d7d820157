export type { Addition, AliasChange, Answers, Filters, Hit, Missed, Offer, Page, Review, Status, Taken, Turn, Voiced } from './answers.ts';
export { createApp, routes, type App, type Setting } from './app.ts';
export { refuseForeign, serveDesk, type Serving } from './serve.ts';
export type { ActorRow, Arc, Bearing, Candidate, Entry, IncidentPage, IncidentRow, Interval, Problem, ReportHead, ReportPage, ReportRow, Spot, Told, Voice } from './shapes.ts';
