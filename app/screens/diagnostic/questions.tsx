import { useLocation, useRevalidator } from "@remix-run/react";
import { BlockStack } from "@shopify/polaris";
import { useEffect, useRef, useState } from "react";
import type { DiagnosticView, QuestionCard } from "./diagnostic";
import { QuestionsCard } from "./card";
import { nextCard } from "./next";
import { DiagnosticPage } from "./page";
import { ProgressOfCards } from "./progress";
import { AllPutOff, EnoughAnswered, NothingOpen } from "./stops";
import { rowsOfCard } from "./words";
import { useAnswers } from "./use-answers";

/**
 * The questions, card by card. A card stays as it is while it is answered; with “Next” the cards are worked out anew
 * from what was said, and the best of them comes up.
 */
export function DiagnosticQuestions({ view }: { view: DiagnosticView }) {
  const { progress, cards } = view;
  const answers = useAnswers();
  const { revalidate } = useRevalidator();
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState<{ card: QuestionCard | null; view: DiagnosticView }>(() => ({
    card: nextCard(cards, later),
    view,
  }));
  const [turning, setTurning] = useState(false);
  const [goesOn, setGoesOn] = useState(false);
  const [done, setDone] = useState(Math.ceil(progress.answered / rowsOfCard));
  const heading = useRef<HTMLHeadingElement>(null);
  // The card before may have been another page: the first card, about the business.
  const { state } = useLocation() as { state: { turned?: boolean } | null };
  const turned = useRef(state?.turned === true);

  // New data has come: whoever waits for the next card gets it. Anything else must not change a card under a thumb.
  if (turning && shown.view !== view) {
    setShown({ card: nextCard(cards, later), view });
    setTurning(false);
    turned.current = true;
  }

  useEffect(() => {
    if (!turned.current) return;
    turned.current = false;
    window.scrollTo({ top: 0 });
    heading.current?.focus();
  });

  async function turn(): Promise<void> {
    const card = shown.card;
    if (!card || turning) return;
    setTurning(true);
    setShown({ card, view });
    const unkept = await answers.settled();
    if (card.rows.some(({ checkpoint }) => unkept.includes(checkpoint))) {
      setTurning(false);
      return;
    }
    setDone(done + 1);
    setLater(new Set([...later, ...card.rows.map(({ checkpoint }) => checkpoint)]));
    void revalidate();
  }

  function show(putOff: ReadonlySet<string>): void {
    turned.current = true;
    setLater(putOff);
    setGoesOn(true);
    setShown({ card: nextCard(cards, putOff), view });
  }

  const { card } = shown;
  const stop = progress.enough && !goesOn;
  return (
    <DiagnosticPage
      now="questions"
      subtitle="Only what your store cannot show. Every answer can be changed later."
    >
      <BlockStack gap="400">
        <ProgressOfCards done={done} toGo={stop ? 0 : progress.cardsToGo} answered={progress.answered} />
        {progress.open === 0 ? (
          <NothingOpen heading={heading} answered={progress.answered} />
        ) : stop ? (
          <EnoughAnswered heading={heading} open={progress.open} onMore={() => show(later)} />
        ) : card ? (
          <QuestionsCard
            key={card.rows.map(({ checkpoint }) => checkpoint).join()}
            card={card}
            answers={answers}
            heading={heading}
            turning={turning}
            onNext={() => void turn()}
          />
        ) : (
          <AllPutOff heading={heading} open={progress.open} onAsk={() => show(new Set())} />
        )}
      </BlockStack>
    </DiagnosticPage>
  );
}
