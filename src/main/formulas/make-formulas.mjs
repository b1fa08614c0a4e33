#!/usr/bin/env node
// Makes formulas.tsv out of formulas.txt: TeX turned into outlines, once and by hand, so that the window needs no TeX. Needs MathJax:
//
//     npm install --prefix FOLDER mathjax-full@3
//     node make-formulas.mjs FOLDER
//
// The outlines of a letter are written once, however often formulas use it. All lengths are in thousandths of an em, y downwards, and
// the base line is y = 0.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const need = createRequire(`${process.argv[2].replace(/\/?$/, '/')}package.json`);
const { mathjax } = need('mathjax-full/js/mathjax.js');
const { TeX } = need('mathjax-full/js/input/tex.js');
const { SVG } = need('mathjax-full/js/output/svg.js');
const { liteAdaptor } = need('mathjax-full/js/adaptors/liteAdaptor.js');
const { RegisterHTMLHandler } = need('mathjax-full/js/handlers/html.js');
need('mathjax-full/js/input/tex/ams/AmsConfiguration.js');

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);
const tex = new TeX({ packages: ['base', 'ams'], formatError: (jax, error) => { throw error; } });
const page = mathjax.document('', { InputJax: tex, OutputJax: new SVG({ fontCache: 'none' }) });

const shapes = new Map();
const lines = [];
for (const { ids, words, source } of read(new URL('formulas.txt', import.meta.url))) {
    const formula = outline(source);
    ids.forEach(id => lines.push([id, formula.width, formula.height, formula.depth, words, formula.places].join('\t')));
}
const made = '# Made from src/main/formulas/formulas.txt by make-formulas.mjs with MathJax (Apache-2.0) and its TeX fonts; not to be edited.\n'
    + '# A shape: its outline. A formula: id, width, height above and depth below the base line, words, places “x y shape”. 1000 to the em.\n';
const outlines = [...shapes.keys()].map(shape => `shape\t${shape}\n`).join('');
writeFileSync(new URL('../resources/genlab/formulas/formulas.tsv', import.meta.url), made + outlines + lines.map(l => `${l}\n`).join(''));

/** The blocks of the source: ids, words, TeX. */
function read(file) {
    const text = readFileSync(file, 'utf8').replace(/^#.*\n/gm, '');
    return text.trim().split(/\n\s*\n/).map(block => {
        const [head, ...rest] = block.split('\n').map(line => line.trim());
        const words = rest[0].startsWith('words: ') ? rest.shift().slice('words: '.length) : '';
        return { ids: head.split(', '), words, source: rest.join(' ') };
    });
}

/** A formula as shapes and their places. */
function outline(source) {
    const svg = adaptor.firstChild(page.convert(source, { display: true, em: 16, ex: 8, containerWidth: 1e4 }));
    const [, top, width, height] = adaptor.getAttribute(svg, 'viewBox').split(' ').map(Number);
    const places = [];
    adaptor.childNodes(svg).forEach(child => walk(child, [1, 0, 0, 1, 0, 0], [-Infinity, Infinity], places));
    return { width: Math.round(width), height: Math.round(-top), depth: Math.round(height + top), places: places.join(',') };
}

/** Collects what is drawn in a node and below it, under a transform that scales and moves and between two heights. */
function walk(node, outer, between, places) {
    const kind = adaptor.kind(node);
    if (kind === '#text') {
        return;
    }
    let [a, , , d, e, f] = outer;
    for (const [, name, list] of (adaptor.getAttribute(node, 'transform') ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
        const [x, y] = list.split(/[ ,]+/).map(Number);
        if (name === 'translate') {
            [e, f] = [e + a * x, f + d * (y || 0)];
        } else if (name === 'scale') {
            [a, d] = [a * x, d * (y ?? x)];
        } else {
            throw new Error(`Expected to be moved or scaled, got ${name} in ${adaptor.outerHTML(node)}`);
        }
    }
    const at = name => Number(adaptor.getAttribute(node, name) ?? 0);
    if (kind === 'svg') {
        // The middle of a stretched bracket, cut off above and below.
        const [left, top, , height] = adaptor.getAttribute(node, 'viewBox').split(' ').map(Number);
        [e, f] = [e + a * (at('x') - left), f + d * (at('y') - top)];
        between = [f + d * top, f + d * (top + height)].sort((low, high) => low - high);
    } else if (kind === 'path') {
        place(adaptor.getAttribute(node, 'd'), [a, d, e, f], between, places);
    } else if (kind === 'rect') {
        const [w, h] = [at('width'), at('height')];
        place(`M0 0H${w}V${h}H0Z`, [a, d, e + a * at('x'), f + d * at('y')], between, places);
    } else if (kind === 'text') {
        throw new Error(`Expected a sign MathJax has, got “${adaptor.textContent(node)}”`);
    }
    adaptor.childNodes(node).forEach(child => walk(child, [a, 0, 0, d, e, f], between, places));
}

function place(path, [a, d, e, f], [top, bottom], places) {
    const shape = relative(path, x => Math.round(a * x), y => Math.round(Math.min(Math.max(d * y, top - f), bottom - f)));
    if (shape) {
        if (!shapes.has(shape)) {
            shapes.set(shape, shapes.size);
        }
        places.push(`${Math.round(e)} ${Math.round(f)} ${shapes.get(shape)}`);
    }
}

/** A path in other coordinates, every point said from the one before: so it can be put anywhere. */
function relative(path, across, down) {
    let [x, y, startX, startY] = [0, 0, 0, 0];
    let text = '';
    for (const [, command, list] of path.matchAll(/([A-Z])([^A-Z]*)/g)) {
        const given = (list.match(/-?[\d.]+/g) ?? []).map(Number);
        if (command === 'Z') {
            text += 'z';
            [x, y] = [startX, startY];
        } else if (command === 'H') {
            const to = across(given[0]);
            text += `h${to - x}`;
            x = to;
        } else if (command === 'V') {
            const to = down(given[0]);
            text += `v${to - y}`;
            y = to;
        } else if ('MLQTC'.includes(command)) {
            const points = given.map((number, i) => i % 2 ? down(number) - y : across(number) - x);
            text += command.toLowerCase() + points.join(' ').replaceAll(' -', '-');
            [x, y] = [x + points.at(-2), y + points.at(-1)];
            if (command === 'M') {
                [startX, startY] = [x, y];
            }
        } else {
            throw new Error(`Expected a command of MathJax's outlines, got ${command}`);
        }
    }
    return text;
}
