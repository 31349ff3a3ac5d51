const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in an element or in a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** Readable at 390 px and at any size of type, in light and dark, on paper too; nothing but text is fetched. */
const style = `
  :root { color-scheme: light dark; --ground: #fff; --text: #16191f; --line: #6b7280; --soft: #f3f4f6; --key: #0b5394; --onKey: #fff; --bad: #a11212; }
  @media (prefers-color-scheme: dark) {
    :root { --ground: #10151c; --text: #f3f4f6; --line: #9ca3af; --soft: #1f2937; --key: #8ec5ff; --onKey: #10151c; --bad: #ffb4ab; }
  }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--ground); color: var(--text); font: 1.0625rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
  header, main { max-width: 40rem; margin: 0 auto; padding: 1rem; }
  header { display: flex; justify-content: space-between; gap: 1rem; flex-wrap: wrap; }
  h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
  h2 { font-size: 1.125rem; margin: 0; }
  fieldset, .field { border: 0; margin: 1.5rem 0 0; padding: 0; }
  legend, .field > label { font-weight: 600; font-size: 1.125rem; padding: 0; display: block; }
  .hint { margin: .25rem 0; }
  .choice { display: flex; align-items: center; gap: .75rem; min-height: 2.75rem; padding: .25rem .75rem; margin-top: .375rem;
            border: 1px solid var(--line); border-radius: .5rem; cursor: pointer; }
  .choice input { width: 1.25rem; height: 1.25rem; flex: none; accent-color: var(--key); }
  textarea { width: 100%; min-height: 7rem; font: inherit; padding: .5rem; border: 1px solid var(--line); border-radius: .5rem; }
  button { margin: 1.5rem 0; min-height: 3rem; padding: .5rem 1.5rem; font: inherit; font-weight: 600; border: 0; border-radius: .5rem;
           background: var(--key); color: var(--onKey); cursor: pointer; }
  a { color: var(--key); }
  :focus-visible { outline: 3px solid var(--key); outline-offset: 2px; }
  .notice { border-left: .375rem solid var(--key); background: var(--soft); padding: .75rem 1rem; margin: 1rem 0; }
  .notice p { margin: .25rem 0; }
  .wrong { border-color: var(--bad); }
  .fault { color: var(--bad); font-weight: 600; margin: .25rem 0; }
`;

export type Frame = { readonly language: string; readonly title: string; readonly beside: string; readonly main: string };

/** A whole page around what is already markup; `title` is text. */
export const document = ({ language, title, beside, main }: Frame): string => `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header>${beside}</header>
<main>
${main}
</main>
</body>
</html>
`;
