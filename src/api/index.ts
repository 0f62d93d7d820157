export type { ActorRow, Bearing, Candidate, Entry, IncidentPage, IncidentRow, Interval, Problem, ReportHead, ReportPage, ReportRow, Spot, Told, Voice } from './shapes.ts';
