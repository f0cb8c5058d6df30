package main

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"backupvault/softhsm"
)

// TestMain lets this binary be the steps' processes too.
func TestMain(m *testing.M) {
	if slices.Contains(os.Args, "-step") {
		main()
		return
	}
	os.Exit(m.Run())
}

// tokenFolder is on a tmpfs where there is one: SoftHSM is slow on a disk.
func tokenFolder(t *testing.T) string {
	t.Helper()
	d, err := os.MkdirTemp("/dev/shm", "backupvault-scale-")
	if err != nil {
		return t.TempDir()
	}
	t.Cleanup(func() { os.RemoveAll(d) })
	return d
}

// TestScale runs everything once, small.
func TestScale(t *testing.T) {
	dir := t.TempDir()
	stores, csv, svg := filepath.Join(dir, "stores"), filepath.Join(dir, "csv"), filepath.Join(dir, "svg")
	if err := os.Mkdir(stores, 0o700); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	args := []string{"-dir", stores, "-tokens", tokenFolder(t), "-csv", csv, "-svg", svg, "-updates", "400", "-rounds", "8", "-enrolled", "120", "100", "200"}
	if _, err := run(t.Context(), args, &out); err != nil {
		t.Fatal(err)
	}
	rows, err := readFile(csv)
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range []int{100, 200} {
		for _, m := range measures {
			if _, ok := find(rows, n, m.name); !ok {
				t.Errorf("%d records: no %s", n, m.name)
			}
		}
		for name, least := range map[string]float64{"payload_per_record": 900, "commit_pages_p50": 4, "releases_kib": 1,
			"anon_mib": 1, "growth_updates": 400, "release_ms_p50": 0.001} {
			if v, _ := find(rows, n, name); v < least {
				t.Errorf("%d records: %s = %v, cannot be below %v", n, name, v, least)
			}
		}
	}
	if !strings.Contains(out.String(), "Targets\n  met") {
		t.Errorf("no verdicts in:\n%s", out.String())
	}
	var again strings.Builder
	if _, err := run(t.Context(), []string{"-from", csv}, &again); err != nil || !strings.HasSuffix(out.String(), again.String()) {
		t.Errorf("the figures read from the file are told in another way (%v):\n%s", err, again.String())
	}
}

// TestBuiltStoresAreKept measures a copy of a store that an earlier run built, on tokens in
// another folder; the kept one stays for the next run.
func TestBuiltStoresAreKept(t *testing.T) {
	built := t.TempDir()
	var first []row
	for range 3 {
		w := &work{dir: t.TempDir(), tokens: tokenFolder(t), built: built, sizes: []int{minimum}, enrolled: minimum, updates: 100, rounds: 2, progress: io.Discard}
		rows, err := w.build(t.Context(), minimum)
		if err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = rows
		}
		if fmt.Sprint(rows) != fmt.Sprint(first) {
			t.Fatalf("built anew: %v, not %v", rows, first)
		}
		if _, err := w.measure(t.Context(), minimum); err != nil {
			t.Fatal(err)
		}
	}
	w := &work{dir: t.TempDir(), tokens: tokenFolder(t), built: built, enrolled: minimum - 1, progress: io.Discard}
	if _, err := w.build(t.Context(), minimum); err == nil {
		t.Fatal("a store with other records was taken")
	}
}

// TestPagesAreExact compares what the meter says of a commit with the pages of the file
// that differ after it. Up to three of a commit are not among these: bbolt's root page, a branch
// page and the list of free pages can be written to where they stood two commits ago and say
// the same again.
func TestPagesAreExact(t *testing.T) {
	dir := t.TempDir()
	w := &work{dir: dir, tokens: tokenFolder(t), sizes: []int{minimum}, enrolled: minimum, progress: io.Discard}
	if _, err := w.build(t.Context(), minimum); err != nil {
		t.Fatal(err)
	}
	if _, err := softhsm.NewDir(w.tokens); err != nil {
		t.Fatal(err)
	}
	s, err := openSite(t.Context(), dir, minimum)
	if err != nil {
		t.Fatal(err)
	}
	defer s.close(context.Background())
	before, err := os.ReadFile(s.path)
	if err != nil {
		t.Fatal(err)
	}
	s.meter.counting.Store(true)
	last := s.meter.read()
	u := &updates{site: s}
	err = u.pair(t.Context(), 1, func() {
		written := s.meter.read().file - last.file
		after, err := os.ReadFile(s.path)
		if err != nil {
			t.Fatal(err)
		}
		if n, pages := changed(before, after), int(written/pageSize); pages < n || pages > n+3 {
			t.Errorf("the meter says %d bytes, and %d pages of the file have changed", written, n)
		}
		before, last = after, s.meter.read()
	})
	if err != nil {
		t.Fatal(err)
	}
}

func changed(a, b []byte) (n int) {
	for i := 0; i < len(b); i += pageSize {
		if i >= len(a) || !bytes.Equal(a[i:i+pageSize], b[i:i+pageSize]) {
			n++
		}
	}
	return n
}

func TestTargets(t *testing.T) {
	for _, tt := range []struct {
		name   string
		rows   []row
		missed bool
		says   string
	}{
		{"met exactly", []row{{1000, "commit_pages_p99", 14}}, false, "met "},
		{"missed", []row{{1000, "commit_pages_p99", 15}}, true, "MISSED"},
		{"one of two sizes", []row{{1000, "batch_kib", 3}, {100_000, "batch_kib", 22.1}}, true, "MISSED"},
		{"a ratio", []row{{100_000, "release_ratio", 1.31}}, true, "MISSED"},
		{"a time is told only", []row{{1000, "fsck_s", 11}}, false, "slow "},
		{"few records are mostly empty pages", []row{{1000, "file_per_payload", 14}}, false, ""},
		{"many are not", []row{{100_000, "file_per_payload", 2.3}}, true, "MISSED"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var out strings.Builder
			if missed := writeVerdicts(&out, judge(tt.rows)); missed != tt.missed || !strings.Contains(out.String(), tt.says) {
				t.Errorf("missed: %v, want %v, saying %q in %q", missed, tt.missed, tt.says, out.String())
			}
		})
	}
	for _, target := range targets {
		if _, ok := measureOf(target.measure); !ok {
			t.Errorf("a target for %s, which is not measured", target.measure)
		}
	}
}

func TestRowsAreReadBack(t *testing.T) {
	r := row{1_000_000, "batch_kib", 18.5}
	rows, err := parseRows(strings.NewReader(csvHead + "\n" + r.String() + "\n"))
	if err != nil || len(rows) != 1 || rows[0] != r {
		t.Errorf("%v came back as %v (%v)", r, rows, err)
	}
	for _, bad := range []string{"x", "1,batch_kib,1", "x,batch_kib,1,KiB", "1,none,1,KiB", "1,batch_kib,x,KiB", "1,batch_kib,1,KiB,"} {
		if _, err := parseRows(strings.NewReader(bad)); err == nil {
			t.Errorf("%q was taken for a row", bad)
		}
	}
}

func TestPlot(t *testing.T) {
	var rows []row
	for _, n := range []int{1000, 1_000_000} {
		for _, m := range measures {
			rows = append(rows, row{n, m.name, float64(n) / 1000})
		}
	}
	for name, rows := range map[string][]row{"full": rows, "one size": rows[:len(measures)], "nothing": nil} {
		t.Run(name, func(t *testing.T) {
			svg := plot(rows)
			d := xml.NewDecoder(bytes.NewReader(svg))
			dots := 0
			for {
				token, err := d.Token()
				if errors.Is(err, io.EOF) {
					break
				}
				if err != nil {
					t.Fatal(err)
				}
				if e, ok := token.(xml.StartElement); ok && e.Name.Local == "circle" {
					dots++
				}
			}
			want := 0
			for _, p := range panels {
				want += len(p.lines) * len(sizes(rows))
			}
			if dots != want || bytes.Contains(svg, []byte("NaN")) || bytes.Contains(svg, []byte("Inf")) {
				t.Errorf("%d dots, want %d, in\n%s", dots, want, svg)
			}
		})
	}
}
