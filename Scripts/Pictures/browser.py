"""Pictures as Chromium draws them: its pixels, and the boxes of its texts."""

import html
import json
import re
import subprocess
import tempfile
from pathlib import Path

# The ink of a text is its place plus what the canvas says about the same letters in the same font.
MEASURE = """
const pen = document.createElement("canvas").getContext("2d"), boxes = [];
for (const text of document.querySelectorAll("svg text")) {
  if (!text.textContent.trim()) continue;
  const style = getComputedStyle(text), place = text.getBBox(), matrix = text.getScreenCTM();
  pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  pen.direction = style.direction;
  pen.textAlign = "left";
  const ink = pen.measureText(text.textContent), base = Number(text.getAttribute("y"));
  const xs = [], ys = [];
  for (const x of [place.x - ink.actualBoundingBoxLeft, place.x + ink.actualBoundingBoxRight])
    for (const y of [base - ink.actualBoundingBoxAscent, base + ink.actualBoundingBoxDescent]) {
      const corner = new DOMPoint(x, y).matrixTransform(matrix);
      xs.push(corner.x);
      ys.push(corner.y);
    }
  boxes.push([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
}
document.body.innerHTML = "<pre>" + JSON.stringify(boxes) + "</pre>";
"""


class Browser:
    """A Chromium without a window."""

    def __init__(self, program: str):
        self.program = program

    def run(self, page: str, width: int, height: int, *options: str) -> str:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "page.html"
            path.write_text(page)
            run = subprocess.run(
                [self.program, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                 "--force-device-scale-factor=1", "--disable-lcd-text", "--font-render-hinting=none", f"--window-size={width},{height}",
                 *options, path.as_uri()],
                capture_output=True, text=True, timeout=120)
        if run.returncode:
            raise RuntimeError(f"{self.program} ended with {run.returncode}: {run.stderr[-500:]}")
        return run.stdout

    def page(self, svg: str, width: int) -> str:
        sized = re.sub(r'<svg ([^>]*?)width="[^"]*" height="[^"]*"', rf'<svg \1width="{width}"', svg, count=1)
        return ('<!DOCTYPE html><meta charset="utf-8"><style>body { margin: 0 } svg { display: block }</style><body>'
                + sized[sized.index("<svg"):])

    def pixels(self, svg: str, width: int, height: int, file: Path) -> None:
        """Writes the picture as PNG."""
        self.run(self.page(svg, width), width, height, f"--screenshot={file}")

    def boxes(self, svg: str, width: int, height: int) -> list[list[float]]:
        """Left, top, right and bottom of the ink of each text, in the order of the SVG."""
        page = self.page(svg, width) + f"<script>{MEASURE}</script>"
        dumped = self.run(page, width, height, "--dump-dom")
        return json.loads(html.unescape(re.search(r"<pre>(.*?)</pre>", dumped, re.S)[1]))
