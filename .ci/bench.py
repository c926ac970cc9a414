"""What a ministry would script: the label with reportlab, the lines with the PyPI package mrz. Usage: bench.py LINES.TSV

Times only the loops, by CPU time, the best of three. Says where our lines and those of mrz 0.6.2 differ, and why.
"""
import collections, io, sys, time

from mrz.generator.mrva import MRVACodeGenerator
from mrz.generator.mrvb import MRVBCodeGenerator
from mrz.checker.mrva import MRVACodeChecker
from PIL import Image
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

MAKERS = {"MrvA": (MRVACodeGenerator, 44), "MrvB": (MRVBCodeGenerator, 36)}


def rate(count, work):
    best = min(timed(work) for _ in range(3))
    return count / best


def timed(work):
    start = time.process_time()
    work()
    return time.process_time() - start


def written(record):
    form, state, surname, given, number, nationality, birth, sex, until, optional = record[:10]
    maker, _ = MAKERS[form]
    return str(maker("V", state, surname, given, number, nationality, birth, sex.replace("<", "X"), until, optional))


def why(record, error, theirs):
    """The class of a disagreement, from the list of known faults of mrz 0.6.2; `unexplained` counts against us."""
    form, state, surname, given, _, nationality, birth = record[:7]
    width = MAKERS[form][1]
    ours = record[10:12]
    if "<" in birth:
        return "unknown parts of the birth date: it wants a whole date"
    name = ours[0][5:]
    if name[-1] != "<":
        return "long name: it refuses or cuts without Doc 9303's rule"
    if nationality in ("XCE", "XES", "XMP", "XDC", "IAO"):
        return "code of Doc 9303-3 that it does not know"
    if error:
        return f"unexplained: it says {error[:60]!r}"
    for at in range(2):
        if theirs[at] != ours[at]:
            where = next(i for i, (a, b) in enumerate(zip(theirs[at] + " " * width, ours[at])) if a != b)
            return f"unexplained: line {at + 1} from position {where + 1}: {theirs[at]} for {ours[at]}"
    return "unexplained"


def compare(records):
    same, classes, example = 0, collections.Counter(), {}
    for record in records:
        error, theirs = None, ["", ""]
        try:
            theirs = written(record).split("\n")
        except Exception as failure:  # the package raises several kinds
            error = str(failure) or type(failure).__name__
        if theirs == record[10:12]:
            same += 1
        else:
            reason = why(record, error, theirs)
            key = reason if not reason.startswith("unexplained: line") else "unexplained: another line"
            classes[key] += 1
            example.setdefault(key, (record[2], record[3], reason))
    print(f"  {same} of {len(records)} records give the same two lines")
    for reason, count in classes.most_common():
        surname, given, whole = example[reason]
        print(f"  {count:>6}  {reason}")
        if reason.startswith("unexplained"):
            print(f"          first: {surname}, {given}: {whole}")


def sticker(record, photo):
    """The same boxes and texts; Helvetica and Courier, because reportlab takes no CFF OCR-B and shapes no Arabic."""
    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=(120 * mm, 80 * mm), invariant=1)
    page.drawImage(photo, 4 * mm, 32.6 * mm, 28 * mm, 36 * mm)
    page.setFont("Helvetica-Bold", 12)
    page.drawString(4 * mm, 73 * mm, "REPUBLIC OF UTOPIA")
    page.drawRightString(116 * mm, 73 * mm, "VISA")
    for at in range(15):
        x, y = (36 + (at % 3) * 26) * mm, (66 - (at // 3) * 6) * mm
        page.setFont("Helvetica", 4.4)
        page.drawString(x, y + 3 * mm, "Caption / Caption")
        page.setFont("Helvetica", 7.5)
        page.drawString(x, y, (record[2] if at % 2 else record[4])[:18])
    page.setFont("Courier", 10)
    for line, base in zip(record[10:12], (14.5, 8.2)):
        for at, letter in enumerate(line):
            page.drawString((4 + at * 2.54) * mm, base * mm, letter)
    page.showPage()
    page.save()
    return out.getvalue()


def main():
    records = [line.rstrip("\n").split("\t") for line in open(sys.argv[1], encoding="utf-8")]
    compare(records)
    some = [r for r in records if "<" not in r[6] and r[10][-1] == "<" and r[0] == "MrvA"][:5000]
    print(f"  mrz 0.6.2: {rate(len(some), lambda: [written(r) for r in some]):.0f} MRZ written per second")
    lines = ["\n".join(r[10:12]) for r in some]
    print(f"  mrz 0.6.2: {rate(len(lines), lambda: [bool(MRVACodeChecker(text)) for text in lines]):.0f} read and checked per second")
    picture = io.BytesIO()
    Image.effect_noise((331, 425), 40).convert("RGB").save(picture, "JPEG", quality=85)
    photo = ImageReader(io.BytesIO(picture.getvalue()))
    few = some[:100]
    made = rate(len(few), lambda: [sticker(r, photo) for r in few])
    print(f"  reportlab 5.1.0: {made:.0f} stickers per second, {len(sticker(few[0], photo))} bytes; no OCR-B, no seal, no shaping, portrait not re-encoded")


main()
