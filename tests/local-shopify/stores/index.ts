export { brandNew } from "./brand-new.ts";
export { typical } from "./typical.ts";
