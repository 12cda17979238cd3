import { afterAll, describe, expect, inject, test } from "vitest";
import { appOrigin } from "../app-environment.ts";
import { startAppUnderTest } from "../app-under-test.ts";
import { written } from "../databases/rows.ts";
import type { RouteEntry } from "../route-manifest.ts";

type Exports = { [name: string]: unknown };

const app = await startAppUnderTest();
afterAll(() => app.stop());

const modules = import.meta.glob<Exports>("../../app/routes/app*.{ts,tsx}", { eager: true });
const entries = inject("routes");
const routes = Object.entries(modules).map(([file, exports]) => {
  const entry = entries.find((route) => file === `../../app/${route.file}`);
  if (!entry) throw new Error(`${file} answers no address.`);
  return { ...entry, address: addressOf(entry), exports, page: "default" in exports };
});
const pages = routes.filter(({ page }) => page);
const resources = routes.filter(({ page }) => !page);

/** The header that makes App Bridge fetch a new session token and ask again. */
const retry = "x-shopify-retry-invalid-session-request";
const expired = { expiresIn: -60 };
const host = Buffer.from("admin.shopify.com/store/typical").toString("base64");

function addressOf(route: RouteEntry): string {
  const parent = entries.find(({ id }) => id === route.parentId);
  const above = parent ? addressOf(parent) : "";
  const own = route.path?.replaceAll(/:\w+/g, "unknown") ?? "";
  return own ? `${above}/${own}` : above;
}

test("the app has pages and resources behind sign-in", () => {
  expect(pages.length).toBeGreaterThan(3);
  expect(resources.length).toBeGreaterThan(1);
});

describe.each(pages)("the page $address ($id)", ({ id, address, exports }) => {
  test("passes on the headers of errors, and shows them", () => {
    expect(Object.keys(exports)).toEqual(expect.arrayContaining(["headers", "ErrorBoundary"]));
    expect(errorHeader(exports)).toBe("1");
  });

  test("opened with an expired session token, or none, leads to the page that fetches a new one", async () => {
    const [shop, kept] = [app.shop("typical"), `${address}?kept=yes`];
    for (const [reply, known] of [
      [await app.open(kept, { token: expired }), shop],
      [await app.load(kept), null],
      [await app.load(`${kept}&shop=${shop}&host=${host}`), shop],
      [await app.load(`${kept}&shop=${shop}&host=${host}&embedded=1`), shop],
    ] as const) {
      expect(reply.status).toBe(302);
      const target = new URL(reply.headers.get("location") ?? "", appOrigin);
      const { to, shop: named } = Object.fromEntries(target.searchParams);
      expect([target.origin, target.pathname, to, named ?? null]).toEqual([
        appOrigin,
        "/auth/sign-in",
        kept,
        known,
      ]);
    }
  });

  test("asked for its data with an expired session token says to come again with a new one", async () => {
    for (const only of ["", `?_routes=${encodeURIComponent(id)}`]) {
      const reply = await app.fetch(`${address}.data${only}`, { token: expired });
      expect([reply.status, reply.headers.get(retry)]).toEqual([401, "1"]);
    }
  });

  test("shows nothing to what asks for its data without a session token", async () => {
    for (const path of [address, `${address}.data`]) expect((await app.send(path)).status).toBe(401);
  });
});

describe.each(resources)("the resource $address ($id)", ({ address, exports }) => {
  test("passes on the headers of errors", () => {
    expect(errorHeader(exports)).toBe("1");
  });

  test.each([
    ["loader", "GET"],
    ["action", "POST"],
    ["nothing", "PUT"],
    ["nothing", "DELETE"],
  ])("its %s refuses %s with an expired session token", async (handler, method) => {
    const before = await written(app.prisma);
    const reply = await app.fetch(address, { method, token: expired });
    const refusal = handler in exports ? [401, "1"] : [405, null];
    expect([reply.status, reply.headers.get(retry)]).toEqual(refusal);
    expect(await written(app.prisma)).toBe(before);
  });
});

function errorHeader({ headers }: Exports): string | null {
  const none = new Headers();
  const given = {
    parentHeaders: none,
    loaderHeaders: none,
    actionHeaders: none,
    errorHeaders: new Headers({ [retry]: "1" }),
  };
  if (typeof headers !== "function") throw new Error("The route exports no headers.");
  return new Headers(headers(given) as HeadersInit).get(retry);
}
