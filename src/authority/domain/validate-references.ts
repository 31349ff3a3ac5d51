import { isPlainObject } from './check-shape.ts';
import { type Report, below } from './fault.ts';
import { maxDepth, maxLeaves } from './validate-conditions.ts';

/** How large a condition becomes once every reference in it is replaced. */
type Size = { readonly depth: number; readonly leaves: number };

type Named = Readonly<Record<string, unknown>>;

/**
 * Checks that every reference leads somewhere and never back to itself, and that no tree outgrows its bounds once references
 * are replaced. Two conditions that name each other would keep json-rules-engine busy until memory ends; a dozen that each
 * name the next one twice would double a dozen times. Sizes are computed once per name.
 */
export function referenceChecker(named: Named, report: Report): (tree: unknown, pointer: string) => void {
  const sizes = new Map<string, Size>();
  const open: string[] = [];

  const sizeOf = (node: unknown, pointer: string): Size => {
    if (!isPlainObject(node)) return nothing;
    const inner = childrenOf(node, pointer);
    if (inner) return grouped(inner.map(({ child, at }) => sizeOf(child, at)));
    return typeof node['condition'] === 'string' ? sizeOfNamed(node['condition'], pointer) : { depth: 0, leaves: 1 };
  };

  const sizeOfNamed = (name: string, pointer: string): Size => {
    const known = sizes.get(name);
    if (known) return known;
    if (!Object.hasOwn(named, name)) {
      report(below(pointer, 'condition'), 'unknown-condition', { condition: name });
      return nothing;
    }
    if (open.includes(name)) {
      report(below(pointer, 'condition'), 'cyclic-condition', { through: [...open.slice(open.indexOf(name)), name] });
      return nothing;
    }
    open.push(name);
    const size = sizeOf(named[name], below('/conditions', name));
    open.pop();
    sizes.set(name, size);
    return size;
  };

  return (tree, pointer) => {
    const { depth, leaves } = sizeOf(tree, pointer);
    if (depth > maxDepth) report(pointer, 'too-deep', { maxDepth, depth });
    if (leaves > maxLeaves) report(pointer, 'too-many-leaves', { maxLeaves, leaves });
  };
}

const nothing: Size = { depth: 0, leaves: 0 };

const grouped = (children: readonly Size[]): Size => ({
  depth: 1 + Math.max(0, ...children.map(({ depth }) => depth)),
  leaves: Math.min(
    Number.MAX_SAFE_INTEGER,
    children.reduce((sum, { leaves }) => sum + leaves, 0),
  ),
});

function childrenOf(node: Named, pointer: string): readonly { readonly child: unknown; readonly at: string }[] | null {
  for (const kind of ['all', 'any'] as const) {
    const children = node[kind];
    if (Array.isArray(children)) {
      return Array.from(children, (child: unknown, index) => ({ child, at: below(below(pointer, kind), index) }));
    }
  }
  return Object.hasOwn(node, 'not') ? [{ child: node['not'], at: below(pointer, 'not') }] : null;
}
