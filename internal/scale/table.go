package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"
)

// writeTable prints a Markdown table: a line per measure, a column per size.
func writeTable(out io.Writer, rows []row) {
	all := sizes(rows)
	fmt.Fprintf(out, "| %-56s |", "")
	for _, n := range all {
		fmt.Fprintf(out, " %9s |", thousands(n))
	}
	fmt.Fprintf(out, "\n|%s|%s\n", strings.Repeat("-", 58), strings.Repeat("----------:|", len(all)))
	for _, m := range measures {
		fmt.Fprintf(out, "| %-56s |", m.heading())
		for _, n := range all {
			text := ""
			if v, ok := find(rows, n, m.name); ok {
				text = m.format(v)
			}
			fmt.Fprintf(out, " %9s |", text)
		}
		fmt.Fprintln(out)
	}
}

// heading is the label with the unit, where the label does not say it.
func (m measure) heading() string {
	if m.unit == "" || strings.Contains(strings.ToLower(m.label), strings.ToLower(m.unit)+" ") {
		return m.label
	}
	return m.label + ", " + m.unit
}

// title names a measure on its own; a label that continues the one above it is completed.
func (m measure) title() string {
	head := ""
	for _, other := range measures {
		if !strings.HasPrefix(other.label, "... ") {
			head, _, _ = strings.Cut(other.label, ",")
		}
		if other.name == m.name {
			break
		}
	}
	if rest, ok := strings.CutPrefix(m.label, "... "); ok {
		return head + ", " + rest
	}
	return m.label
}

func (m measure) format(v float64) string {
	if m.digits == 0 {
		return thousands(int(v + 0.5))
	}
	return strconv.FormatFloat(v, 'f', m.digits, 64)
}

// thousands writes 1000000 as 1,000,000.
func thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
