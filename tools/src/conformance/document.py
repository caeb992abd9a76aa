"""A small document of headings, paragraphs and tables, as Markdown and as HTML.

Texts have Markdown's inline marks: [text](link), `code`, **bold**, *slanted*; at the front of a cell
{#name} is something to link to.
"""

import dataclasses
import html
import re

INLINE = re.compile(
    r"\[(?P<text>[^]]+)\]\((?P<link>[^)]+)\)|`(?P<code>[^`]+)`"
    r"|\*\*(?P<bold>[^*]+)\*\*|\*(?P<slanted>[^*]+)\*"
)

ANCHOR = re.compile(r"^\{#([^}]+)\}")
A_MARK = r'<a id="\1"></a>'

STYLE = """\
body { font: 15px/1.45 sans-serif; color: #222; }
body { margin: 2em auto; max-width: 1300px; padding: 0 1em; }
table { border-collapse: collapse; width: 100%; margin: 1em 0; }
th, td { border: 1px solid #ccc; padding: .3em .5em; text-align: left; vertical-align: top; }
th { background: #eef2f6; position: sticky; top: 0; }
td.good { background: #e8f5e8; } td.bad { background: #fbdcdc; } td.none { background: #f3f3f3; }
code { font-size: 90%; } a { color: #0b5394; }
"""


@dataclasses.dataclass
class Heading:
    level: int
    text: str
    anchor: str = ""


@dataclasses.dataclass
class Paragraph:
    text: str


@dataclasses.dataclass
class Table:
    header: list
    rows: list


def markdown(blocks):
    parts = []
    for block in blocks:
        if isinstance(block, Heading):
            anchor = f'<a id="{block.anchor}"></a>' if block.anchor else ""
            parts.append(f"{'#' * block.level} {anchor}{block.text}")
        elif isinstance(block, Paragraph):
            parts.append(block.text)
        else:
            lines = [_row(block.header), _row(["---"] * len(block.header))]
            parts.append("\n".join(lines + [_row(row) for row in block.rows]))
    return "\n\n".join(parts) + "\n"


def _row(cells):
    texts = [ANCHOR.sub(A_MARK, cell).replace("|", "\\|") for cell in cells]
    return "| " + " | ".join(texts) + " |"


def page(title, blocks):
    """The same as an HTML page that needs nothing beside it."""
    body = "\n".join(_html(block) for block in blocks)
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8">'
        f"<title>{html.escape(title)}</title>\n<style>\n{STYLE}</style></head>\n"
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _html(block):
    if isinstance(block, Heading):
        anchor = f' id="{block.anchor}"' if block.anchor else ""
        return f"<h{block.level}{anchor}>{inline(block.text)}</h{block.level}>"
    if isinstance(block, Paragraph):
        return f"<p>{inline(block.text)}</p>"
    head = "".join(f"<th>{inline(cell)}</th>" for cell in block.header)
    rows = "\n".join(
        "<tr>" + "".join(f"<td{_kind(cell)}>{_cell(cell)}</td>" for cell in row) + "</tr>"
        for row in block.rows
    )
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody></table>"


def _cell(text):
    found = ANCHOR.match(text)
    return found.expand(A_MARK) + inline(text[found.end() :]) if found else inline(text)


def _kind(cell):
    for mark, kind in (("✓", "good"), ("✗", "bad"), ("–", "none")):
        if cell.startswith(mark):
            return f' class="{kind}"'
    return ""


def inline(text):
    parts, position = [], 0
    for found in INLINE.finditer(text):
        parts.append(html.escape(text[position : found.start()]))
        if found["link"]:
            parts.append(f'<a href="{html.escape(found["link"])}">{html.escape(found["text"])}</a>')
        elif found["code"]:
            parts.append(f"<code>{html.escape(found['code'])}</code>")
        else:
            kind, marked = ("b", found["bold"]) if found["bold"] else ("i", found["slanted"])
            parts.append(f"<{kind}>{html.escape(marked)}</{kind}>")
        position = found.end()
    return "".join(parts) + html.escape(text[position:])
