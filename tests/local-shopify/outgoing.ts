import { Agent } from "undici";
import type { Dispatcher } from "undici";

const shopHost = /^[a-z0-9][a-z0-9-]*\.myshopify\.com$/i;
const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Where the requests of an app go that is surrounded by a local Shopify at `target`: those to any
 * `*.myshopify.com` to it, with their Host kept; those to any other host but this machine are refused.
 */
export function towardsLocalShopify(target: string): Dispatcher {
  return new Agent().compose(
    (dispatch) =>
      function toLocalShopify(options, handler) {
        const { hostname, host } = new URL(String(options.origin));
        if (loopback.has(hostname)) return dispatch(options, handler);
        if (shopHost.test(hostname)) {
          return dispatch({ ...options, origin: target, headers: withHost(options.headers, host) }, handler);
        }
        throw new Error(`The local Shopify lets the app talk to Shopify only, not to ${hostname}.`);
      },
  );
}

function withHost(
  headers: Dispatcher.DispatchOptions["headers"],
  host: string,
): { [name: string]: string | string[] } {
  const all: { [name: string]: string | string[] } = {};
  const add = (name: string, value: string | string[] | undefined): void => {
    if (value !== undefined && name.toLowerCase() !== "host") all[name] = value;
  };
  if (Array.isArray(headers)) {
    for (let at = 0; at < headers.length; at += 2) add(String(headers[at]), String(headers[at + 1]));
  } else if (headers && Symbol.iterator in headers) {
    for (const [name, value] of headers) add(name, value);
  } else if (headers) {
    for (const [name, value] of Object.entries(headers)) add(name, value);
  }
  all.host = host;
  return all;
}
