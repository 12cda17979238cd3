import { useNavigate } from "@remix-run/react";
import { useState } from "react";

/** Starts a new scan from a page other than Home, and goes to Home, where its progress is shown. */
export function useNewScan() {
  const navigate = useNavigate();
  const [starting, setStarting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function start(): Promise<void> {
    setStarting(true);
    setProblem(null);
    try {
      const response = await fetch("/app/scan", { method: "POST" });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      void navigate("/app");
    } catch {
      setProblem("The scan did not start, so nothing has changed.");
      setStarting(false);
    }
  }

  return { starting, problem, start: () => void start() };
}
