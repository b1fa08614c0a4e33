#!/usr/bin/env python3
"""Makes GenLabSans-Regular.ttf and GenLabSans-SemiBold.ttf; run by hand, needs fontTools.

    make-fonts.py INTER_FOLDER NOTO_FOLDER      (as in Debian's fonts-inter and fonts-noto-core)

Why not Inter itself: it exists there with cubic outlines only, which PDF libraries embed badly; its figures are
proportional unless a program asks for tabular ones, which few can; and it lacks a dozen signs of mathematics. So: Inter's
outlines turned quadratic, tabular figures in the place of the others, the missing signs from Noto Sans Math, and only
the characters a laboratory writes.
"""
import sys

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

RANGES = [(0x20, 0x7E), (0xA0, 0x17F), (0x391, 0x3A9), (0x3B1, 0x3C9), (0x3D1, 0x3D1), (0x3D5, 0x3D6), (0x3F5, 0x3F5),
          (0x2010, 0x2027), (0x2030, 0x2030), (0x2032, 0x2033), (0x2039, 0x203A), (0x2070, 0x208E), (0x2090, 0x209C), (0x1D62, 0x1D66), (0x2C7C, 0x2C7C)]
SINGLE = ("ŷ°µ′″₁₂←↑→↓↔↗↘⇒⇔↦∀∂∃∅∆∇∈∉∏∑−∓∗∘√∝∞∣∥∧∨∩∪∫∼≈≃≅≠≡≤≥≪≫≲≳⊂⊆⊕⊗⊙⊥⋅⋆⌊⌋⌈⌉⟨⟩‖½¼¾⅓⅔ℓℒℝℕℤ𝔼𝒩ℋ●○◆◇■□▲△▶◀✓✗…"
          "\u0302\u0303\u0304\ufffd")


def wanted():
    codes = {c for low, high in RANGES for c in range(low, high + 1)}
    return codes | {ord(c) for c in SINGLE}


def tabular(font):
    """glyph -> tabular glyph, as the font's own tnum feature says, for the figures alone."""
    gsub = font["GSUB"].table
    lookups = {i for f in gsub.FeatureList.FeatureRecord if f.FeatureTag == "tnum" for i in f.Feature.LookupListIndex}
    swap = {}
    for i in lookups:
        for table in gsub.LookupList.Lookup[i].SubTable:
            table = getattr(table, "ExtSubTable", table)
            swap.update(getattr(table, "mapping", {}))
    cmap = font.getBestCmap()
    return {cmap[c]: swap[cmap[c]] for c in range(0x30, 0x3A)}


def quadratic(glyphs, name, scale):
    pen = TTGlyphPen(None)
    glyphs[name].draw(TransformPen(Cu2QuPen(pen, 1.0, reverse_direction=True), (scale, 0, 0, scale, 0, 0)))
    return pen.glyph()


def copied(glyphs, name, scale):
    recording = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(recording)
    pen = TTGlyphPen(None)
    recording.replay(TransformPen(pen, (scale, 0, 0, scale, 0, 0)))
    return pen.glyph()


def make(inter_path, maths_path, style, weight, out):
    inter, maths = TTFont(inter_path), TTFont(maths_path)
    units = inter["head"].unitsPerEm
    scale = units / maths["head"].unitsPerEm
    inter_cmap, maths_cmap, swap = inter.getBestCmap(), maths.getBestCmap(), tabular(inter)
    inter_glyphs, maths_glyphs = inter.getGlyphSet(), maths.getGlyphSet()
    order, glyphs, metrics, cmap, missing = [".notdef"], {}, {}, {}, []
    glyphs[".notdef"] = quadratic(inter_glyphs, ".notdef", 1)
    metrics[".notdef"] = inter["hmtx"][".notdef"]
    for code in sorted(wanted()):
        name = f"u{code:04X}"
        if code in inter_cmap:
            source = swap.get(inter_cmap[code], inter_cmap[code])
            glyphs[name] = quadratic(inter_glyphs, source, 1)
            metrics[name] = inter["hmtx"][source]
        elif code in maths_cmap:
            glyphs[name] = copied(maths_glyphs, maths_cmap[code], scale)
            width, bearing = maths["hmtx"][maths_cmap[code]]
            metrics[name] = (round(scale * width), round(scale * bearing))
        else:
            missing.append(chr(code))
            continue
        order.append(name)
        cmap[code] = name
    # In some weights one figure is a hair narrower than the others.
    for figure in range(0x30, 0x3A):
        metrics[f"u{figure:04X}"] = metrics["u0030"]
    hhea, os2 = inter["hhea"], inter["OS/2"]
    builder = FontBuilder(units, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap(cmap)
    builder.setupGlyf(glyphs)
    table = builder.font["glyf"]
    builder.setupHorizontalMetrics({n: (w, getattr(table[n], "xMin", 0)) for n, (w, _) in metrics.items()})
    builder.setupHorizontalHeader(ascent=hhea.ascent, descent=hhea.descent, lineGap=hhea.lineGap)
    bold = weight > 400
    builder.setupNameTable({
        "copyright": "Copyright 2016 The Inter Project Authors; copyright 2015-2020 Google LLC (Noto Sans Math)",
        "familyName": "GenLab Sans", "styleName": "Bold" if bold else "Regular", "uniqueFontIdentifier": f"GenLabSans-{style}",
        "fullName": f"GenLab Sans {style}", "version": "Version 1.000", "psName": f"GenLabSans-{style}",
        "licenseDescription": "SIL Open Font License 1.1", "licenseInfoURL": "https://openfontlicense.org"})
    builder.setupOS2(sTypoAscender=os2.sTypoAscender, sTypoDescender=os2.sTypoDescender, sTypoLineGap=os2.sTypoLineGap,
                     usWinAscent=os2.usWinAscent, usWinDescent=os2.usWinDescent, usWeightClass=weight, sxHeight=os2.sxHeight,
                     sCapHeight=os2.sCapHeight, fsSelection=0x20 if bold else 0x40, fsType=0)
    builder.setupPost(keepGlyphNames=True)
    builder.font["head"].macStyle = 1 if bold else 0
    # The same bytes every time.
    builder.font["head"].created = builder.font["head"].modified = 3500000000
    builder.font.recalcTimestamp = False
    builder.save(out)
    print(out, len(order), "glyphs; capitals", os2.sCapHeight / units, "; missing:", "".join(missing))


if __name__ == "__main__":
    inter_folder, noto_folder = sys.argv[1:]
    for style_, weight_ in (("Regular", 400), ("SemiBold", 600)):
        make(f"{inter_folder}/Inter-{style_}.otf", f"{noto_folder}/NotoSansMath-Regular.ttf", style_, weight_, f"GenLabSans-{style_}.ttf")
