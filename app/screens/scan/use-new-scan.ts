import { useNavigate } from "@remix-run/react";
import { useState } from "react";
import { askApp, problemOf } from "../ask-app";

/** Starts a new scan from a page other than Home, and goes to Home, where its progress is shown. */
export function useNewScan() {
  const navigate = useNavigate();
  const [starting, setStarting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function start(): Promise<void> {
    setStarting(true);
    setProblem(null);
    try {
      await askApp("/app/scan", { method: "POST" });
      void navigate("/app");
    } catch (error) {
      setProblem(problemOf(error, "The scan did not start, so nothing has changed."));
      setStarting(false);
    }
  }

  return { starting, problem, start: () => void start() };
}
