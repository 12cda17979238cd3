import js from "@eslint/js";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { importX } from "eslint-plugin-import-x";
import hooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

const flow = "Admin API → facts → answers → gaps → roadmap → lesson; nothing flows back.";

/** A room, what it may not import, and why. `except` opens single files of a closed room. */
function closed(target, from, message, except = []) {
  return { target, from, except, message: `${message} ${flow}` };
}

const rooms = [
  "records",
  "jobs",
  "webhooks",
  "billing",
  "forms",
  "shop",
  "screens",
  "routes",
  "commands",
].map((room) => `./app/${room}`);
const doors = [
  "./app/shopify.server.ts",
  "./app/db.server.ts",
  "./app/env.server.ts",
  "./app/start.server.ts",
  "./app/sign-ins.server.ts",
  "./app/health.server.ts",
];
const outside = [...rooms, ...doors, "./app/secrets"];
const later = (...names) => names.map((name) => `./app/${name}`);

const zones = [
  closed("./app", "./tests", "The app is the same with and without tests: it never imports them."),
  closed(
    "./app/facts",
    [...outside, ...later("checkpoints", "diagnosis", "roadmap", "curriculum")],
    "A fact knows the Admin API only.",
  ),
  closed(
    "./app/checkpoints",
    [...outside, ...later("diagnosis", "roadmap", "curriculum")],
    "A checkpoint is pure: it knows the facts' types and nothing that comes after it.",
  ),
  closed(
    "./app/diagnosis",
    [...outside, ...later("roadmap", "curriculum")],
    "Diagnosis is pure: checkpoints and facts in, answers and gaps out.",
  ),
  closed(
    "./app/roadmap",
    [...outside, ...later("facts", "checkpoints")],
    "The roadmap is pure: it takes gaps and progress.",
  ),
  closed(
    "./app/curriculum",
    [...outside, ...later("facts", "checkpoints", "diagnosis", "roadmap")],
    "The curriculum knows content/ only.",
  ),
  closed(
    "./app/records",
    [...rooms.filter((room) => room !== "./app/records"), ...doors.filter((door) => !/db|env/.test(door))],
    "Records only keep and find.",
  ),
  closed(
    "./app/secrets",
    [...rooms, ...doors.filter((door) => !/env/.test(door)), ...later("facts", "checkpoints", "diagnosis")],
    "Secrets are sealed, opened and left unsaid here, whatever they are for.",
  ),
  closed(
    ["./app/routes", "./app/screens", "./app/commands", "./app/forms", "./app/shop", "./app/webhooks"],
    "./app/db.server.ts",
    "Only records, the session storage and the queue reach the database.",
  ),
  closed(
    "./app/screens",
    later(
      ...["jobs", "webhooks", "routes", "commands", "secrets"],
      ...["db.server.ts", "env.server.ts", "shopify.server.ts", "sign-ins.server.ts"],
    ),
    "A screen shows what it is given.",
  ),
];

export default tseslint.config(
  {
    ignores: [
      "build/",
      "node_modules/",
      ".data/",
      "app/facts/admin.types.ts",
      "tests/local-shopify/stores/theme-files/",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    plugins: { "import-x": importX, "react-hooks": hooks },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver({ project: "tsconfig.json" })] },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ["app/**/*.{ts,tsx}"],
    plugins: { regexp },
    // Merchants write what the patterns look at: one that a text can make slow would stop the server for all of them.
    rules: { "regexp/no-super-linear-backtracking": "error", "regexp/no-super-linear-move": "error" },
  },
  {
    files: ["app/facts/*.ts", "app/facts/stated/*.ts", "vite.config.ts"],
    // A fact adds its type to an interface, which is the one thing only an interface can do.
    rules: { "@typescript-eslint/consistent-type-definitions": "off" },
  },
  {
    files: ["app/**/*.{ts,tsx}"],
    ignores: ["app/screens/**", "app/routes/**", "app/root.tsx"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["@shopify/polaris*"],
              message: "Polaris stays in screens/ and routes/, so that replacing it is a small move.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["app/**/*.{ts,tsx}"],
    ignores: ["app/env.server.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        {
          object: "process",
          property: "env",
          message: "The environment is read in env.server.ts only, where it is checked.",
        },
      ],
    },
  },
  {
    files: ["app/checkpoints/**"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              // Which themes are copies of which, who prints on demand, what pages are called and what an address
              // looks like is decided once: for the facts that ask about them and for the answers.
              regex: "^~/facts/(?!theme-lineage/|print-names/|page-names/|addresses/)",
              allowTypeImports: true,
              message: "A checkpoint gets its facts handed in: it knows their types and reads no store.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["app/screens/**"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "\\.server$|^~/(facts|records|checkpoints)($|/index|/[a-z-]+/)",
              allowTypeImports: true,
              message: "A screen shows what it is given: it knows the steps' types only.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["app/checkpoints/**", "app/diagnosis/**", "app/roadmap/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: "Time is an input: use the fact readAt.",
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Time is an input: use the fact readAt.",
        },
      ],
    },
  },
  {
    files: ["app/records/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.property.name=/^(findUnique|findUniqueOrThrow)$/]",
          message: "Every call is scoped by shop: use findFirst with the shop in where.",
        },
      ],
    },
  },
);
