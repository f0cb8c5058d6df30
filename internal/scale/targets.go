package main

import (
	"fmt"
	"io"
	"slices"
)

// target is what a figure may be at most.
type target struct {
	measure string
	most    float64
	from    int  // judged from this number of records on
	time    bool // differs by machine: told, but never a failure
}

// For few records a file is mostly pages that hold little.
const large = 100_000

var targets = []target{
	{measure: "release_ratio", most: 1.3},
	{measure: "commit_pages_p99", most: 14},
	{measure: "batch_kib", most: 22},
	{measure: "file_per_payload", most: 2.2, from: large},
	{measure: "growth_file_percent", most: 1, from: large},
	{measure: "cache_mb", most: 80},
	{measure: "anon_mib", most: 400},
	{measure: "open_s", most: 2, time: true},
	{measure: "fsck_s", most: 10, time: true},
}

// verdict is a target at one size.
type verdict struct {
	target
	records int
	value   float64
}

func (v verdict) met() bool { return v.value <= v.most }

// judge holds every figure against its target.
func judge(rows []row) (out []verdict) {
	for _, t := range targets {
		for _, n := range slices.Sorted(slices.Values(sizes(rows))) {
			if value, ok := find(rows, n, t.measure); ok && n >= t.from {
				out = append(out, verdict{t, n, value})
			}
		}
	}
	return out
}

// writeVerdicts returns whether one was missed that counts.
func writeVerdicts(out io.Writer, all []verdict) (missed bool) {
	fmt.Fprintln(out, "\nTargets")
	for _, v := range all {
		m, _ := measureOf(v.measure)
		word := "met   "
		switch {
		case v.met():
		case v.time:
			word = "slow  " // of this machine, at this time
		default:
			word, missed = "MISSED", true
		}
		fmt.Fprintf(out, "  %s %s: %s, at most %v (%s records)\n", word, m.title(), m.format(v.value), v.most, thousands(v.records))
	}
	return missed
}
