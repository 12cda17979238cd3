/**
 * What reading one theme's code may take: milliseconds of computing for each of its two steps (what the files say, then
 * the linter), characters of all files together, and megabytes of heap. Measured: exports of 4 million characters take 0.4 s
 * and 14 s, one of 12.5 million 0.7 s and 33 s, in 0.7 and 0.9 GB.
 */
export type ThemeLimits = { ms: number; characters: number; heapMb: number };

export const themeLimits: ThemeLimits = { ms: 60_000, characters: 16_000_000, heapMb: 768 };

/** A step that computes nothing, or waits for a busy machine, is given up after so many times its milliseconds. */
export const patience = 5;

/** Themes that are read at the same time, and that may wait for it; waiting is no part of a theme's own time. */
export const mostAtOnce = 2;
export const mostWaiting = 10;
