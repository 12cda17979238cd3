/** What goes back over HTTP. A fault may ask the HTTP layer to break the delivery. */
export type Answer = {
  status: number;
  headers: Record<string, string>;
  body: string;
  delivery?: { kind: "reset" } | { kind: "dribble"; ms: number };
};
