import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";

// Without eslint-plugin-react, a component used only in JSX would count as unused: capitals are let through.
const unused = ["error", { varsIgnorePattern: "^[A-Z]", argsIgnorePattern: "^_" }];

export default [
  { ignores: ["static/dist/", "node_modules/", ".venv/"] },
  js.configs.recommended,
  {
    files: ["static/src/**/*.{js,jsx}"],
    languageOptions: { globals: globals.browser, parserOptions: { ecmaFeatures: { jsx: true } } },
    plugins: { "react-hooks": reactHooks },
    rules: {
      "no-unused-vars": unused,
      "prefer-const": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  { files: ["static/src/worker/**"], languageOptions: { globals: globals.serviceworker } },
  { files: ["static/build.mjs", "tests/js/**", "eslint.config.mjs"], languageOptions: { globals: globals.node } },
];
