import { randomUUID } from "node:crypto";
import type { ApiVersion } from "../schema/schema.ts";
import type { Answer } from "./answer.ts";
import type { ThrottleStatus } from "./bucket.ts";
import { MAX_QUERY_COST } from "./cost.ts";
import type { ShopifyError } from "./shopify-errors.ts";

const RATE_LIMITS = "https://shopify.dev/api/usage/rate-limits";
const JSON_TYPE = { "Content-Type": "application/json; charset=utf-8" };

/** An answer of the GraphQL server itself: always HTTP 200. */
export function reply(body: { data?: unknown; errors?: ShopifyError[]; extensions?: unknown }): Answer {
  return {
    status: 200,
    headers: JSON_TYPE,
    body: JSON.stringify(body),
  };
}

/** The headers every answer carries: the version that answered and an id of the request. */
export function withHeaders(answer: Answer, version: ApiVersion | undefined): Answer {
  const headers = {
    ...(version && { "X-Shopify-API-Version": version }),
    "X-Request-Id": randomUUID(),
    ...answer.headers,
  };
  return { ...answer, headers };
}

/** No such API version. */
export function notFound(): Answer {
  return {
    status: 404,
    headers: JSON_TYPE,
    body: '{"errors":"Not Found"}',
  };
}

/** The bucket holds less than the query asks for: HTTP 200 without data. */
export function throttled(requested: number, throttleStatus: ThrottleStatus): Answer {
  return reply({
    errors: [
      {
        message: "Throttled",
        extensions: { code: "THROTTLED", documentation: RATE_LIMITS },
      },
    ],
    extensions: { cost: { requestedQueryCost: requested, actualQueryCost: null, throttleStatus } },
  });
}

/** No bucket could ever hold what the query asks for. */
export function tooDear(requested: number, throttleStatus: ThrottleStatus): Answer {
  const cost = Math.max(requested, MAX_QUERY_COST + 1);
  return reply({
    errors: [
      {
        message: `Query cost is ${cost}, which exceeds the single query max cost limit (${MAX_QUERY_COST}).`,
        extensions: {
          code: "MAX_COST_EXCEEDED",
          cost,
          maxCost: MAX_QUERY_COST,
          documentation: RATE_LIMITS,
        },
      },
    ],
    extensions: { cost: { requestedQueryCost: cost, actualQueryCost: null, throttleStatus } },
  });
}
