/** Run as a process of its own: prints the milliseconds until the curriculum is there, modules included. */
const started = performance.now();
const { curriculum } = await import("~/curriculum/load.server");
curriculum();
console.log(performance.now() - started);
export {};
