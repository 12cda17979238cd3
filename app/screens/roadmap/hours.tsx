import { useFetcher } from "@remix-run/react";
import { Button, Card, TextField } from "@shopify/polaris";
import { useState } from "react";
import styles from "./roadmap.module.css";

type Props = {
  hours: number | null;
  /** The day by which all would be done. */
  until: string | null;
};

/** How many hours a week the merchant has: asked for in one line, and changed in the same place. */
export function WorkHours({ hours, until }: Props) {
  const fetcher = useFetcher<{ problem: string | null }>({ key: "hours" });
  const [typed, setTyped] = useState(hours === null ? "" : String(hours));
  const problem = fetcher.state === "idle" ? (fetcher.data?.problem ?? undefined) : undefined;
  const state = fetcher.state !== "idle" ? "Saving …" : fetcher.data && !problem ? "Saved." : undefined;
  return (
    <Card>
      <fetcher.Form method="post" action="/app/roadmap" noValidate className={styles.hours}>
        <div className={styles.hoursAsked}>
          {hours === null
            ? "How many hours a week do you have? Then your steps get dates."
            : `With ${hours === 1 ? "1 hour" : `${hours} hours`} a week, all of it takes until about ${until ?? "this week"}.`}
        </div>
        <div className={styles.hoursField}>
          <TextField
            label="Hours a week, from 1 to 40; empty for no dates"
            labelHidden
            name="hours"
            // A number field hands in nothing for what it does not understand, which would mean no dates.
            inputMode="numeric"
            suffix="h a week"
            autoComplete="off"
            value={typed}
            onChange={setTyped}
            error={problem}
            connectedRight={<Button submit>Save</Button>}
          />
        </div>
        <span role="status" className={styles.hoursState}>
          {state ?? (problem ? "" : hours === null ? "Whole hours, from 1 to 40." : "Empty it for no dates.")}
        </span>
      </fetcher.Form>
    </Card>
  );
}
