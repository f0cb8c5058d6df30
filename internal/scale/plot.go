package main

import (
	"bytes"
	"fmt"
	"math"
)

// plot draws figures over the number of records, which grows tenfold to the right, as SVG.

// panel is one diagram: lines over sizes, and a target where there is one.
type panel struct {
	title  string
	lines  []line
	target float64 // 0: none
}

type line struct{ measure, name, colour string }

const blue, orange = "#1f5fa8", "#c45a11"

var panels = []panel{
	{"bbolt pages per single-update commit", []line{{"commit_pages_p50", "p50", blue}, {"commit_pages_p99", "p99", orange}}, 14},
	{"KiB written per update, batches of 64", []line{{"batch_kib", "mean", blue}}, 22},
	{"release, ms in the vault", []line{{"release_ms_p50", "p50", blue}, {"release_ms_p99", "p99", orange}}, 0},
	{"memory, MiB without file pages", []line{{"anon_mib", "most", blue}, {"heap_mib", "heap, idle", orange}}, 400},
	{"fsck and opening, seconds", []line{{"fsck_s", "fsck", blue}, {"open_s", "open", orange}}, 10},
	{"bytes per record in the file", []line{{"file_per_record", "file", blue}, {"payload_per_record", "payload", orange}}, 0},
}

const (
	panelWidth, panelHeight = 330, 220
	columns                 = 3
	left, right, top, below = 46, 34, 36, 40 // margins of a panel
)

func plot(rows []row) []byte {
	var b bytes.Buffer
	width, height := columns*panelWidth, (len(panels)+columns-1)/columns*panelHeight
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="11" fill="#222" role="img">`+"\n", width, height)
	fmt.Fprintf(&b, "<title>What a store costs by its number of records</title>\n<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>\n", width, height)
	for i, p := range panels {
		fmt.Fprintf(&b, "<g transform=\"translate(%d %d)\">\n", i%columns*panelWidth, i/columns*panelHeight)
		p.draw(&b, rows)
		fmt.Fprintln(&b, "</g>")
	}
	fmt.Fprintln(&b, "</svg>")
	return b.Bytes()
}

// frame maps figures to places in a panel.
type frame struct{ least, most, high float64 }

func (f frame) x(records int) float64 {
	share := 0.5
	if f.most > f.least {
		share = (math.Log10(float64(records)) - f.least) / (f.most - f.least)
	}
	return left + share*(panelWidth-left-right)
}

func (f frame) y(v float64) float64 {
	return top + (1-v/f.high)*(panelHeight-top-below)
}

// frame fits all lines of the panel, and its target where they come near it.
func (p panel) frame(rows []row) frame {
	f := frame{least: math.Inf(1), most: math.Inf(-1)}
	for _, n := range sizes(rows) {
		f.least, f.most = min(f.least, math.Log10(float64(n))), max(f.most, math.Log10(float64(n)))
		for _, l := range p.lines {
			v, _ := find(rows, n, l.measure)
			f.high = max(f.high, v)
		}
	}
	f.high = ceiling(max(f.high, p.target) * 1.05)
	return f
}

// ceiling is the next 1, 2 or 5 times a power of ten, in halves.
func ceiling(v float64) float64 {
	if v <= 0 {
		return 1
	}
	unit := math.Pow(10, math.Floor(math.Log10(v)))
	return math.Ceil(v/unit*2) / 2 * unit
}

func (p panel) draw(b *bytes.Buffer, rows []row) {
	f := p.frame(rows)
	fmt.Fprintf(b, `<text x="%d" y="18" font-size="13" font-weight="bold">%s</text>`+"\n", left, p.title)
	for i := range 5 {
		v := f.high * float64(i) / 4
		fmt.Fprintf(b, `<path d="M%d %.1fH%d" stroke="#ddd"/><text x="%d" y="%.1f" text-anchor="end">%g</text>`+"\n",
			left, f.y(v), panelWidth-right, left-6, f.y(v)+4, math.Round(v*1000)/1000)
	}
	for _, n := range sizes(rows) {
		fmt.Fprintf(b, `<text x="%.1f" y="%d" text-anchor="middle">%s</text>`+"\n", f.x(n), panelHeight-below+16, thousands(n))
	}
	if p.target > 0 {
		fmt.Fprintf(b, `<path d="M%d %.1fH%d" stroke="#888" stroke-dasharray="5 4"/><text x="%d" y="%.1f" fill="#666">target</text>`+"\n",
			left, f.y(p.target), panelWidth-right, left+4, f.y(p.target)-4)
	}
	for i, l := range p.lines {
		l.draw(b, f, rows)
		fmt.Fprintf(b, `<text x="%d" y="%d" fill="%s">%s</text>`+"\n", left+i*110, panelHeight-6, l.colour, "\u25cf "+l.name)
	}
}

func (l line) draw(b *bytes.Buffer, f frame, rows []row) {
	move := "M"
	var path, dots bytes.Buffer
	for _, n := range sizes(rows) {
		v, ok := find(rows, n, l.measure)
		if !ok {
			continue
		}
		fmt.Fprintf(&path, "%s%.1f %.1f", move, f.x(n), f.y(v))
		fmt.Fprintf(&dots, `<circle cx="%.1f" cy="%.1f" r="3.5" fill="%s"/>`, f.x(n), f.y(v), l.colour)
		move = "L"
	}
	fmt.Fprintf(b, `<path d="%s" fill="none" stroke="%s" stroke-width="2"/>%s`+"\n", path.String(), l.colour, dots.String())
}
