import { GraphQLError } from "graphql";

const ACCESS_DOCUMENTATION = "https://shopify.dev/api/usage/access-scopes";
const PROTECTED_DOCUMENTATION = "https://shopify.dev/docs/apps/launch/protected-customer-data";

/** A field whose scope is not granted: the field is null, the rest of the answer stands. */
export function accessDenied(fieldName: string, anyOf: string[]): GraphQLError {
  const scopes = anyOf.map((scope) => `\`${scope}\` access scope`);
  const last = scopes.pop() ?? "";
  const requiredAccess = `${scopes.length > 0 ? `${scopes.join(", ")} or ${last}` : last}.`;
  return new GraphQLError(`Access denied for ${fieldName} field. Required access: ${requiredAccess}`, {
    extensions: { code: "ACCESS_DENIED", documentation: ACCESS_DOCUMENTATION, requiredAccess },
  });
}

/** An object of protected customer data that the app is not approved for. */
export function objectNotApproved(typeName: string): GraphQLError {
  return notApproved(`This app is not approved to access the ${typeName} object.`);
}

/** A field of protected customer data that the app is not approved for. */
export function fieldNotApproved(fieldName: string): GraphQLError {
  return notApproved(`This app is not approved to use the ${fieldName} field.`);
}

/** A request that is valid GraphQL but asks for something the API refuses, such as a page of 251. */
export function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_REQUEST" } });
}

/** Something real that this local API does not do: said aloud, so that no test passes by accident. */
export function notImplemented(what: string): GraphQLError {
  return new GraphQLError(`The local Admin API does not implement ${what}.`, {
    extensions: { code: "LOCAL_NOT_IMPLEMENTED" },
  });
}

function notApproved(sentence: string): GraphQLError {
  return new GraphQLError(`${sentence} See ${PROTECTED_DOCUMENTATION} for more details.`, {
    extensions: { code: "ACCESS_DENIED", documentation: PROTECTED_DOCUMENTATION },
  });
}
