/**
 * What reading one theme's code may take: milliseconds for each of its two steps (what the files say, then the linter),
 * characters of all files together, and megabytes of the process that does it. Measured on two busy cores: exports
 * of 4 million characters take 0.3 to 1 s to follow and 5 to 10 s to lint, one of 11 million 1.5 s and 25 s, in 300 MB.
 */
export type ThemeLimits = { ms: number; characters: number; heapMb: number };

export const themeLimits: ThemeLimits = { ms: 45_000, characters: 16_000_000, heapMb: 768 };

/** Themes that are read at the same time, and that may wait for it; waiting is no part of a theme's own time. */
export const mostAtOnce = 2;
export const mostWaiting = 10;
