import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { BuiltPage } from './built-site.ts';
import type { PageRule } from './page-rules.ts';

/** All recommended rules of html-validate, but for what two writers of HTML cannot agree on and what is not ours. */
const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'doctype-style': ['error', { style: 'lowercase' }],
    // The pages' writer closes void elements, the bundler, which adds files to the front page, does not.
    'void-style': 'off',
    // The front page is titled in two languages.
    'long-title': ['error', { maxlength: 80 }],
    // Our own files come from where the page itself comes from.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The list of a combobox (ARIA Authoring Practices) has no element of its own.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));

/** Every page is valid HTML: https://html-validate.org/rules/ */
export const validity: PageRule = {
  name: 'html-validate',
  problems: ({ path, html }: BuiltPage) =>
    validator
      .validateStringSync(html, path)
      .results.flatMap(({ messages }) => messages)
      .map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (line ${line}, column ${column})`),
};
