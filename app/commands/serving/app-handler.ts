import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { inTurns } from "../../limits/admit.server.ts";
import { inLanes } from "../../limits/in-lanes.ts";
import { answering } from "../answering.ts";
import { sayingOutages } from "../outage.ts";

/**
 * What answers the requests that the server lets through: the app, with all that stands before it. `appUrl` is the
 * address that the app goes by.
 */
export function appHandler(build: ServerBuild, appUrl: string): (request: Request) => Promise<Response> {
  return answering(inLanes(inTurns(createRequestHandler(sayingOutages(build), "production"))), appUrl);
}
