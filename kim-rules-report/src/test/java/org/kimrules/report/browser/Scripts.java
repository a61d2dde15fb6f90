package org.kimrules.report.browser;

/** What the tests ask the page, in the language of browsers. Each returns a list of texts unless it says otherwise. */
final class Scripts {

    /** Every amount in a table, clickable or not. */
    static final String AMOUNTS = """
            return [...document.querySelectorAll('td.number')]
                .map(cell => cell.innerText.trim()).filter(text => /[.,][0-9]{2}$/.test(text));
            """;

    /** The amounts that lead nowhere. */
    static final String AMOUNTS_WITHOUT_LINK = """
            return [...document.querySelectorAll('td.number')]
                .filter(cell => /[.,][0-9]{2}$/.test(cell.innerText.trim()) && !cell.querySelector('a'))
                .map(cell => cell.closest('section').id + ' ' + cell.innerText);
            """;

    /** Where all links lead. */
    static final String LINKS = "return [...document.links].map(link => link.getAttribute('href'));";

    /** The links that lead out of the page or to something that is not there. */
    static final String DEAD_LINKS = """
            return [...document.querySelectorAll('a')].map(link => link.getAttribute('href'))
                .filter(to => !to.startsWith('#') || !document.getElementById(to.substring(1)));
            """;

    private static final String FIRST_LINKS = """
            const first = new Map();
            document.querySelectorAll('td a, svg a, .why a').forEach(link => first.set(link.getAttribute('href'), link));
            """;

    /** How many different explanations something leads to; a number. */
    static final String WAYS = FIRST_LINKS + "return first.size;";

    /** The explanations that stay closed after somebody clicked on what leads to them, from the first to before the second argument. */
    static final String CLOSED_AFTER_CLICK = FIRST_LINKS + """
            return [...first].slice(arguments[0], arguments[1]).filter(([to, link]) => {
                const details = document.getElementById(to.substring(1)).closest('details');
                if (details === null) return false;
                const before = details.open;
                link.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, view: window}));
                return before || !details.open;
            }).map(([to]) => to);
            """;

    /** Clicks on the first element that the argument selects; returns what is shown where it leads to. */
    static final String CLICK = """
            const link = document.querySelector(arguments[0]);
            link.click();
            return document.getElementById(link.getAttribute('href').substring(1)).innerText;
            """;

    /** All ids. */
    static final String IDS = "return [...document.querySelectorAll('[id]')].map(each => each.id);";

    /** The names of all headings, in their order. */
    static final String HEADINGS =
            "return [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(each => each.tagName);";

    /** The tables without a caption. */
    static final String TABLES_WITHOUT_NAME = """
            return [...document.querySelectorAll('table')].filter(table => !table.caption || !table.caption.textContent.trim())
                .map(table => table.innerText);
            """;

    /** The head cells that do not say what they are the head of, and the tables without heads. */
    static final String HEADS_WITHOUT_SCOPE = """
            return [...document.querySelectorAll('th')].filter(head => !head.hasAttribute('scope')).map(head => head.innerText)
                .concat([...document.querySelectorAll('table')]
                    .filter(table => !table.querySelector('thead th[scope^=col]') || !table.querySelector('tbody th[scope=row]'))
                    .map(table => table.innerText));
            """;

    /** What each drawing is called and what it shows; empty where it does not say. */
    static final String DRAWINGS = """
            return [...document.querySelectorAll('svg')].map(svg => {
                const names = (svg.getAttribute('aria-labelledby') || '').split(' ')
                    .map(id => document.getElementById(id)).map(name => name ? name.textContent.trim() : '');
                return svg.getAttribute('role') === 'img' && names.length === 2 && names.every(name => name) ? names.join(': ') : '';
            });
            """;

    /** The texts whose contrast to what is behind them is below 4.5 to 1. */
    static final String FAINT_TEXTS = """
            const parse = colour => colour.match(/[0-9.]+/g).map(Number);
            const light = colour => parse(colour).slice(0, 3).map(part => part / 255)
                .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
                .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
            const ground = element => {
                for (let each = element; each; each = each.parentElement) {
                    const colour = getComputedStyle(each).backgroundColor;
                    const parts = parse(colour);
                    if (parts.length < 4 || parts[3] === 1) return colour;
                }
                return 'rgb(255, 255, 255)';
            };
            document.querySelectorAll('details').forEach(each => each.open = true);
            return [...document.querySelectorAll('body *')]
                .filter(each => [...each.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()))
                .filter(each => !each.closest('title, desc'))
                .filter(each => {
                    const style = getComputedStyle(each);
                    const front = light(each.closest('svg') ? style.fill : style.color);
                    const back = light(ground(each));
                    return (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05) < 4.5;
                }).map(each => each.outerHTML);
            """;

    /** The cells of all tables and the titles of all explanations, as far as they are one line each. */
    static final String TO_BE_PRINTED = """
            return [...document.querySelectorAll('td.number, tbody th, h2, .reason h3')]
                .map(each => each.textContent.trim()).filter(text => text);
            """;

    private Scripts() {}
}
