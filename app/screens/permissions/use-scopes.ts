import { useRevalidator } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useState } from "react";

/** Asks for optional permissions and gives them back, through App Bridge: the merchant decides in Shopify's own window. */
export function useScopes() {
  const shopify = useAppBridge();
  const { revalidate } = useRevalidator();
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function change(scope: string, ask: () => Promise<unknown>): Promise<void> {
    setBusy(scope);
    setProblem(null);
    try {
      await ask();
    } catch {
      setProblem("Shopify did not take the change, so your permissions are as they were.");
    } finally {
      setBusy(null);
      revalidate();
    }
  }

  return {
    busy,
    problem,
    allow: (scope: string) => void change(scope, () => shopify.scopes.request([scope])),
    takeBack: (scope: string) => void change(scope, () => shopify.scopes.revoke([scope])),
    retry() {
      setProblem(null);
      revalidate();
    },
  };
}
