#!/usr/bin/env python3
"""Reads stickers as strangers do: a scanner's picture of each, the MRZ by OCR, the seal by two decoders, one of them in two versions.

Usage: readback.py FOLDER, which `stickers write` has filled. Every miss stays in FOLDER/misses as a picture with what was
read. Needs pdftoppm and tesseract; MRZ_TRAINEDDATA names a tesseract model for MRZ (without it the general model of old
kind reads, which cannot tell O from 0). The seal is read where the list names one: with zxing-cpp
as published today, with the one of the system (that of Debian 12, 1.4, finds nothing on
an MRV-A that is turned clockwise by 0.4 degrees or more, which is why both are here), and with libdmtx.
"""
import io, json, os, random, shutil, subprocess, sys, tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import zxingcpp
from PIL import Image, ImageFilter

DPI = 300
FOLDER = Path(sys.argv[1])
MISSES = FOLDER / "misses"
MODEL = os.environ.get("MRZ_TRAINEDDATA")


def scan(pdf, seed):
    """The page as a flatbed scanner gives it: turned by up to a degree, a little blurred, grainy, JPEG."""
    raw = subprocess.run(["pdftoppm", "-r", str(DPI), "-gray", str(pdf)], capture_output=True, check=True).stdout
    page = Image.open(io.BytesIO(raw)).convert("L")
    rng = random.Random(seed)
    turn, blur = rng.uniform(-1, 1), rng.uniform(0.3, 0.9)
    edge = 40
    paper = Image.new("L", (page.width + 2 * edge, page.height + 2 * edge), 245)
    paper.paste(page, (edge, edge))
    paper = paper.rotate(turn, resample=Image.BICUBIC, fillcolor=245).filter(ImageFilter.GaussianBlur(blur))
    grain = Image.effect_noise(paper.size, 14)
    paper = Image.blend(paper, grain, 0.06)
    jpeg = io.BytesIO()
    paper.save(jpeg, "JPEG", quality=75, dpi=(DPI, DPI))
    return Image.open(io.BytesIO(jpeg.getvalue())).convert("L"), (turn, blur)


def zone(page, record):
    """The part of the picture where Doc 9303 puts the MRZ: the lower 23.2 mm."""
    low = page.height - 40
    return page.crop((0, int(low - 23.2 / 25.4 * DPI), page.width, page.height))


def read_mrz(picture, where):
    png = where / "mrz.png"
    picture.save(png, dpi=(DPI, DPI))
    command = ["tesseract", str(png), "-", "--psm", "6"]
    if MODEL:
        command += ["--tessdata-dir", str(Path(MODEL).resolve().parent), "-l", Path(MODEL).stem.split(".")[0]]
    else:
        command += ["-l", "eng", "-c", "tessedit_char_whitelist=ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"]
    text = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "OMP_THREAD_LIMIT": "1"}).stdout
    return [line.replace(" ", "") for line in text.splitlines() if len(line.replace(" ", "")) > 20][-2:]


def read_seal(page, where, expected):
    png = where / "page.png"
    page.save(png, dpi=(DPI, DPI))
    new = [found.bytes for found in zxingcpp.read_barcodes(page, formats=zxingcpp.BarcodeFormat.DataMatrix)]
    old = subprocess.run(["ZXingReader", "-format", "DataMatrix", "-bytes", str(png)], capture_output=True).stdout
    # dmtxread tries until it has found something: give it the time that a busy machine needs.
    dmtx = subprocess.run(["dmtxread", "-N1", "-m20000", str(png)], capture_output=True).stdout
    return new == [expected], old == expected, dmtx == expected


def distance(a, b):
    return sum(x != y for x, y in zip(a, b)) + abs(len(a) - len(b))


def one(record):
    with tempfile.TemporaryDirectory() as folder:
        where = Path(folder)
        page, (turn, blur) = scan(FOLDER / record["file"], record["file"])
        lines = read_mrz(zone(page, record), where)
        lines += [""] * (2 - len(lines))
        wrong = sum(distance(got, want) for got, want in zip(lines, record["mrz"]))
        seal = read_seal(page, where, bytes.fromhex(record["seal"])) if record.get("seal") else None
        if wrong or (seal and not all(seal)):
            MISSES.mkdir(exist_ok=True)
            name = Path(record["file"]).stem
            page.save(MISSES / f"{name}.png")
            told = {**record, "read": lines, "wrong": wrong, "seal_read": seal, "turn": turn, "blur": blur}
            (MISSES / f"{name}.json").write_text(json.dumps(told, ensure_ascii=False, indent=1))
        return len(record["mrz"][0]), wrong, seal, turn


def main():
    shutil.rmtree(MISSES, ignore_errors=True)
    records = [json.loads(line) for line in (FOLDER / "expected.jsonl").open()]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(one, records))
    print(f"{len(results)} stickers at {DPI} dpi, turned by up to 1 degree, blurred, grainy, JPEG 75")
    model = Path(MODEL).name if MODEL else "general English"
    for width, name in ((44, "MRV-A"), (36, "MRV-B")):
        of = [r for r in results if r[0] == width]
        exact, chars, wrong = sum(r[1] == 0 for r in of), 2 * width * len(of), sum(r[1] for r in of)
        if of:
            print(f"  MRZ {name}, tesseract with {model}: {exact}/{len(of)} exact, {100 * (1 - wrong / chars):.2f} % of characters")
    seals = [r[2] for r in results if r[2] is not None]
    for at, name in enumerate(("zxing-cpp 3.1.1", "zxing-cpp of the system", "dmtx")):
        if seals:
            print(f"  seal, {name}: {sum(s[at] for s in seals)}/{len(seals)} with the very bytes")
    if not seals:
        print("  no sticker of this series carries a seal")
    print(f"  misses: {len(list(MISSES.glob('*.json')))} in {MISSES}")


main()
