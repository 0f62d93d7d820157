import { parentPort, workerData } from 'node:worker_threads';
import { trainingTrees } from './data.ts';
import { beam, foldTags, parser, tagger } from './jobs.ts';
import type { Job } from './pool.ts';

const jobs: Readonly<Record<string, (trees: ReturnType<typeof trainingTrees>, input: never) => unknown>> = { foldTags, tagger, parser, beam };
const { name, data, input } = workerData as Job;
parentPort?.postMessage(jobs[name]!(trainingTrees(data), input as never));
