/**
 * Loaded into the app's process before the app (`node --import`), so that the app itself stays unchanged:
 * requests to any `*.myshopify.com` go to the local Shopify, with their Host kept; requests to any other
 * host but this machine are refused. Nothing reaches the internet.
 */
import { Agent, setGlobalDispatcher } from "undici";
import type { Dispatcher } from "undici";

const target = process.env.LOCAL_SHOPIFY_ORIGIN;
if (!target) throw new Error("LOCAL_SHOPIFY_ORIGIN must say where the local Shopify listens.");

const agent = new Agent();
const shopHost = /^[a-z0-9][a-z0-9-]*\.myshopify\.com$/i;
const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

// Node's own fetch takes its dispatcher from the same global place that this sets.
setGlobalDispatcher(
  agent.compose(
    (dispatch) =>
      function toLocalShopify(options, handler) {
        const { hostname, host } = new URL(String(options.origin));
        if (loopback.has(hostname)) return dispatch(options, handler);
        if (shopHost.test(hostname)) {
          return dispatch({ ...options, origin: target, headers: withHost(options.headers, host) }, handler);
        }
        throw new Error(`The local Shopify lets the app talk to Shopify only, not to ${hostname}.`);
      },
  ),
);

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

// Started by another process, the app ends with it, however that one ends.
if (process.channel) {
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.channel.unref();
}
