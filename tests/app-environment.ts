import { localKeys } from "./local-shopify/app-config.ts";

/** Where the app is said to be. Nothing listens there: requests are handed to it. */
export const appOrigin = "https://app.dijipilot.example";

// Before each test file that has the app in its own process: set before any of its modules looks.
Object.assign(process.env, {
  SHOPIFY_API_KEY: localKeys.apiKey,
  SHOPIFY_API_SECRET: localKeys.apiSecret,
  SHOPIFY_APP_URL: appOrigin,
  JOBS: "here",
});
