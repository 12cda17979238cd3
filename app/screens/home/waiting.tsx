import { BlockStack, Card, Link, List, Text } from "@shopify/polaris";
import type { Waiting } from "./home";

/** What would make more of the store known; nothing when there is nothing to be done. */
export function WhatIsOpen({ waiting }: { waiting: Waiting }) {
  const { permission, merchant, reading, unread, app, nothing } = waiting;
  if (Object.values(waiting).every((questions) => questions === 0)) return null;
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          What is still open
        </Text>
        <List>
          {permission > 0 ? (
            <List.Item>
              {questions(permission)} {wait(permission)} for a permission you have not given.{" "}
              <Link url="/app/permissions">See permissions</Link>
            </List.Item>
          ) : null}
          {reading > 0 ? (
            <List.Item>
              {questions(reading)} could not be answered because Shopify did not let that part be read this
              time. <Link url="/app/gaps?state=not-known">See why</Link>
            </List.Item>
          ) : null}
          {unread > 0 ? (
            <List.Item>
              {questions(unread)} {wait(unread)} for a part of your store that the app has not read yet. It
              reads it by itself. <Link url="/app/gaps?state=not-known">See which</Link>
            </List.Item>
          ) : null}
          {app > 0 ? (
            <List.Item>
              {questions(app)} could not be judged because of a fault in the app, not in your store.{" "}
              <Link url="/app/gaps?state=not-known">See which</Link>
            </List.Item>
          ) : null}
          {merchant > 0 ? (
            <List.Item>
              {questions(merchant)} only you can answer. <Link url="/app/gaps?state=yours">See which</Link>
            </List.Item>
          ) : null}
          {nothing > 0 ? (
            <List.Item>
              {questions(nothing)} cannot be told from what your store holds today.{" "}
              <Link url="/app/gaps?state=not-known">See why</Link>
            </List.Item>
          ) : null}
        </List>
      </BlockStack>
    </Card>
  );
}

function questions(n: number): string {
  return n === 1 ? "1 question" : `${n} questions`;
}

function wait(n: number): string {
  return n === 1 ? "waits" : "wait";
}
