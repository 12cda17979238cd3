import type { AppConfig } from "../app-config.ts";
import type { RunningStore } from "../running-store.ts";
import type { SignInFaults } from "./faults.ts";
import { localUserId, verifySessionToken } from "./session-token.ts";
import { accessTokenLifetime, refreshTokenLifetime } from "./tokens.ts";
import type { IssuedToken, Tokens } from "./tokens.ts";

const tokenExchange = "urn:ietf:params:oauth:grant-type:token-exchange";
const idToken = "urn:ietf:params:oauth:token-type:id_token";
const offlineToken = "urn:shopify:params:oauth:token-type:offline-access-token";
const onlineToken = "urn:shopify:params:oauth:token-type:online-access-token";

export type TokenAnswer = { status: number; body: { [field: string]: unknown } };

/** Answers `POST https://<shop>/admin/oauth/access_token`: token exchange and refresh. */
export async function answerTokenRequest(
  request: { [field: string]: unknown },
  shop: RunningStore,
  platform: { app: AppConfig; tokens: Tokens; faults: SignInFaults; now: () => Date },
): Promise<TokenAnswer> {
  const { app, tokens, faults } = platform;
  if (request.client_id !== app.apiKey || request.client_secret !== app.apiSecret) {
    return refusal("invalid_client", "The client id or secret is wrong.", 401);
  }
  if (!shop.installed)
    return refusal("application_cannot_be_found", "The app is not installed on this shop.");

  if (request.grant_type === "refresh_token") {
    if (faults.take("refresh-500")) return { status: 500, body: { errors: "Internal Server Error" } };
    if (faults.take("refresh-echoes")) {
      const errors = `The token ${String(request.refresh_token)} cannot be refreshed.`;
      return { status: 400, body: { error: "invalid_subject_token", errors, request } };
    }
    const issued = tokens.refresh(shop.domain, String(request.refresh_token));
    if (issued === null)
      return refusal("invalid_grant", "The refresh token is unknown, expired or already replaced.");
    const answer = offlineAnswer(issued, shop);
    if (faults.take("refresh-without-expiry")) delete answer.body.expires_in;
    return answer;
  }

  if (request.grant_type !== tokenExchange)
    return refusal("unsupported_grant_type", "The grant type is not supported.");
  if (faults.take("exchange-500")) return { status: 500, body: { errors: "Internal Server Error" } };
  if (request.subject_token_type !== idToken)
    return refusal("invalid_request", "The subject token must be an id token.");
  try {
    await verifySessionToken(app, shop.domain, String(request.subject_token), platform.now());
  } catch {
    return refusal("invalid_subject_token", "The session token is not valid for this shop and app.");
  }
  if (request.requested_token_type === offlineToken) {
    return offlineAnswer(
      tokens.issueOffline(shop.domain, { expiring: String(request.expiring) === "1" }),
      shop,
    );
  }
  if (request.requested_token_type === onlineToken)
    return onlineAnswer(tokens.issueOnline(shop.domain), shop);
  return refusal("invalid_request", "The requested token type is not known.");
}

function offlineAnswer(issued: IssuedToken, shop: RunningStore): TokenAnswer {
  const scope = shop.grantedScopes().join(",");
  if (issued.refreshToken === null) return { status: 200, body: { access_token: issued.accessToken, scope } };
  return {
    status: 200,
    body: {
      access_token: issued.accessToken,
      expires_in: accessTokenLifetime,
      refresh_token: issued.refreshToken,
      refresh_token_expires_in: refreshTokenLifetime,
      scope,
    },
  };
}

function onlineAnswer(issued: IssuedToken, shop: RunningStore): TokenAnswer {
  const scope = shop.grantedScopes().join(",");
  return {
    status: 200,
    body: {
      access_token: issued.accessToken,
      scope,
      expires_in: 86_399,
      associated_user_scope: scope,
      associated_user: {
        id: Number(localUserId),
        first_name: "Local",
        last_name: "Merchant",
        email: "merchant@example.com",
        email_verified: true,
        account_owner: true,
        locale: "en",
        collaborator: false,
      },
    },
  };
}

function refusal(error: string, description: string, status = 400): TokenAnswer {
  return { status, body: { error, error_description: description } };
}
