import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 optimise only what runs often: four times its own budget of 132 KB of bytecode before a function is compiled again.
 * The coder is wide and flat, thousands of functions that run a little each; at the engine's own measure its compiler works on another core
 * a quarter of the time, long after the start, on functions that never pay it back, and takes that core from a second worker. Decision 123.
 * Called by programs, never by the library: the flag holds for the whole process.
 */
export function compileLate(): void { setFlagsFromString('--interrupt-budget=528000'); }
