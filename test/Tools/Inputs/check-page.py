"""Checks that an HTML page is whole and refers to nothing outside, and prints
its text, a line for each row of a table, section and plot.

check-page.py FILE
"""

import html.parser
import pathlib
import sys

VOID = {"meta", "wbr", "br"}
LINES = {"h1", "h2", "tr", "section", "pre", "svg", "p"}


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.text, self.ids, self.targets = [], "", set(), set()

    def handle_starttag(self, tag, attributes):
        if tag not in VOID:
            self.open.append(tag)
        for key, value in attributes:
            if key == "id":
                self.ids.add(value)
            if key == "href" and value.startswith("#"):
                self.targets.add(value[1:])
            elif key in ("href", "src") or key.startswith("on"):
                sys.exit(f"<{tag} {key}={value!r}> is not in this page")
        if tag in ("script", "link", "img", "iframe", "object"):
            sys.exit(f"<{tag}> is not expected")
        if tag in LINES:
            self.text += "\n"
        if tag == "rect":
            self.text += f" [{dict(attributes)['class']}]"

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if tag in VOID:
            return
        if not self.open or self.open.pop() != tag:
            sys.exit(f"</{tag}> closes nothing")

    def handle_data(self, data):
        if "style" in self.open:
            if "url(" in data or "@import" in data:
                sys.exit("the style refers to something outside")
            return
        self.text += " " + data.strip()


page = Page()
page.feed(pathlib.Path(sys.argv[1]).read_text())
page.close()
if page.open:
    sys.exit(f"{page.open} are not closed")
if page.targets - page.ids:
    sys.exit(f"{page.targets - page.ids} are no places in the page")
for line in page.text.splitlines():
    if line.strip():
        print(" ".join(line.split()))
