/** What can go wrong while an app signs in, by name; each waits for its moment and then happens `times` times. */
export const signInFaults = {
  "session-token-expired": "The next session tokens have expired.",
  "session-token-not-yet-valid": "The next session tokens become valid in an hour.",
  "session-token-wrong-audience": "The next session tokens are meant for another app.",
  "session-token-wrong-secret": "The next session tokens are signed with another secret.",
  "session-token-alg-none": "The next session tokens are not signed at all.",
  "session-token-dest-other-shop":
    "The next session tokens name one shop as issuer and another as destination.",
  "exchange-500": "Token exchange answers 500.",
  "refresh-500": "Refreshing a token answers 500.",
  "refresh-echoes": "Refreshing a token is refused with an answer that repeats it.",
  "refresh-without-expiry": "A refreshed token comes without expires_in.",
} as const;

export type SignInFault = keyof typeof signInFaults;

export type SignInFaults = {
  add(fault: SignInFault, options?: { times?: number }): void;
  /** Whether the fault is to happen now; counts it down when it is. */
  take(fault: SignInFault): boolean;
  clear(): void;
};

export function createSignInFaults(): SignInFaults {
  const left = new Map<SignInFault, number>();
  return {
    add(fault, { times = 1 } = {}) {
      left.set(fault, (left.get(fault) ?? 0) + times);
    },
    take(fault) {
      const count = left.get(fault) ?? 0;
      if (count > 0) left.set(fault, count - 1);
      return count > 0;
    },
    clear() {
      left.clear();
    },
  };
}
