package main

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// row is one figure of one size. Rows are kept as CSV: records,measure,value,unit.
type row struct {
	records int
	measure string
	value   float64
}

const csvHead = "records,measure,value,unit"

// measure says how a figure is shown.
type measure struct {
	name, unit, label string
	digits            int
}

// measures, in the order of the table. Units: KiB and MiB are powers of 1,024.
var measures = []measure{
	{"enrolled", "", "records enrolled; the others are copies", 0},
	{"enrolments_per_s", "1/s", "enrolments, 256 at once", 0},
	{"payload_per_record", "B", "payload per record (both rows and their keys)", 0},
	{"file_per_record", "B", "file on disk per record, after the enrolments", 0},
	{"in_use_per_record", "B", "... without free pages", 0},
	{"file_per_payload", "", "file : payload", 2},
	{"load_free_pages", "pages", "free pages after the enrolments", 0},

	{"login_s", "s", "login to three tokens", 3},
	{"open_s", "s", "open, with the HSM", 3},
	{"fsck_s", "s", "fsck (every page read and opened, every account decoded)", 2},
	{"read_all_s", "s", "read all values", 2},
	{"cache_mb", "MB", "inner-page cache, full", 1},

	{"commit_pages_p50", "pages", "pages per single-update commit, p50", 0},
	{"commit_pages_p99", "pages", "... p99", 0},
	{"commit_kib", "KiB", "KiB per single-update commit, mean", 1},
	{"batch_kib", "KiB", "KiB per update, batches of 64", 1},
	{"commits_per_s", "1/s", "single-update commits, one after the other", 0},
	{"commit_tokens_share", "%", "... of their time in calls on tokens", 0},
	{"batch_updates_per_s", "1/s", "updates in batches of 64", 0},

	{"release_ms_p50", "ms", "release by one client, time in the vault, p50", 2},
	{"release_ms_p99", "ms", "... p99", 2},
	{"release_ratio", "", "... p50 : that of the smallest size", 2},
	{"releases_per_s", "1/s", "releases, 64 clients at once", 0},
	{"releases_batch", "", "... updates that shared a commit, mean", 1},
	{"releases_kib", "KiB", "... KiB written per release", 1},

	{"growth_updates", "", "updates made", 0},
	{"growth_file_percent", "%", "file growth by them", 1},
	{"growth_in_use_percent", "%", "... without free pages", 1},
	{"growth_free_pages", "pages", "free pages after them", 0},

	{"anon_mib", "MiB", "memory of the serving process, at most", 0},
	{"heap_mib", "MiB", "... of it reachable heap, idle", 1},
	{"rss_mib", "MiB", "... with the file's pages in the page cache", 0},

	{"delete_pages_p50", "pages", "pages per forget, one after the other, p50", 0},
	{"erased", "", "records forgotten", 0},
	{"erase_per_s", "1/s", "... 256 at once", 0},
	{"erased_in_use_percent", "%", "file without free pages, by the erasure", 1},
	{"erased_file_percent", "%", "file size on disk by it", 1},
	{"erased_free_pages", "pages", "free pages after it", 0},
	{"erased_commit_pages", "pages", "pages per single-update commit after it, p50", 0},
	{"erased_fsck_s", "s", "fsck after it", 2},

	{"compact_s", "s", "compact after the erasure", 2},
	{"compact_anon_mib", "MiB", "... memory, at most", 0},
	{"compacted_file_percent", "%", "... file size on disk by it", 1},
	{"compacted_free_pages", "pages", "... free pages after it", 0},
	{"compacted_commit_pages", "pages", "... pages per single-update commit after it, p50", 0},
}

func measureOf(name string) (measure, bool) {
	for _, m := range measures {
		if m.name == name {
			return m, true
		}
	}
	return measure{}, false
}

func (r row) String() string {
	m, _ := measureOf(r.measure)
	return fmt.Sprintf("%d,%s,%s,%s", r.records, r.measure, strconv.FormatFloat(r.value, 'f', m.digits+2, 64), m.unit)
}

// parseRows reads what String wrote; it takes nothing else.
func parseRows(r io.Reader) (rows []row, err error) {
	in := bufio.NewScanner(r)
	for in.Scan() {
		if in.Text() == csvHead {
			continue
		}
		f := strings.Split(in.Text(), ",")
		if len(f) != 4 {
			return nil, fmt.Errorf("not a row: %q", in.Text())
		}
		n, err := strconv.Atoi(f[0])
		if err != nil {
			return nil, fmt.Errorf("not a row: %q", in.Text())
		}
		v, err := strconv.ParseFloat(f[2], 64)
		if _, known := measureOf(f[1]); err != nil || !known {
			return nil, fmt.Errorf("not a row: %q", in.Text())
		}
		rows = append(rows, row{n, f[1], v})
	}
	return rows, in.Err()
}

// sizes are the numbers of records in rows, each once, in the order of their first row.
func sizes(rows []row) (out []int) {
	seen := map[int]bool{}
	for _, r := range rows {
		if !seen[r.records] {
			seen[r.records] = true
			out = append(out, r.records)
		}
	}
	return out
}

func find(rows []row, records int, name string) (float64, bool) {
	for _, r := range rows {
		if r.records == records && r.measure == name {
			return r.value, true
		}
	}
	return 0, false
}
