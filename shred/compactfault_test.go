package shred_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"backupvault/internal/sysfault"
)

// runner runs a program on a store with real tokens.
type runner struct {
	t       *testing.T
	program string
	path    string
	uris    []string
}

func (r *runner) command(path string, args ...string) *exec.Cmd {
	return exec.Command(r.program, append(append(args, path), r.uris...)...)
}

func (r *runner) must(args ...string) string {
	r.t.Helper()
	out, err := r.command(r.path, args...).CombinedOutput()
	if err != nil {
		r.t.Fatalf("%v: %v\n%s", args, err, out)
	}
	return strings.Join(strings.Fields(string(out)), " ")
}

// copies keeps the store's file, and what stands beside it, as they are now.
func (r *runner) copies() (kept []string) {
	r.t.Helper()
	dir := r.t.TempDir()
	for _, path := range []string{r.path, r.path + ".compact"} {
		b, err := os.ReadFile(path)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		to := filepath.Join(dir, filepath.Base(path))
		if err = errors.Join(err, os.WriteFile(to, b, 0o600)); err != nil {
			r.t.Fatal(err)
		}
		kept = append(kept, to)
	}
	return kept
}

// wantRefused: once the store went on, no other file opens.
func (r *runner) wantRefused(what string, paths []string, args ...string) {
	r.t.Helper()
	for _, path := range paths {
		out, err := r.command(path, args...).CombinedOutput()
		if err == nil || !strings.Contains(string(out), "older copy") && !strings.Contains(string(out), "damaged") {
			r.t.Errorf("%s: %s opens, or is refused in another way: %v\n%s", what, filepath.Base(path), err, out)
		}
	}
}

// TestAttackKillDuringCompact kills a compaction after each of its steps. What stands under
// the store's name opens and has everything; after its next commit neither the file from
// before nor a rest beside it opens any more.
func TestAttackKillDuringCompact(t *testing.T) {
	r := &runner{t: t, program: build(t, "./testdata/kill", "-tags", "failpoints"), path: filepath.Join(t.TempDir(), "store"), uris: newTokens(t, 3)}
	r.must("create")
	written := 0
	for _, point := range []string{"compact.rebuilt", "commit.roots", "compact.written", "compact.renamed", "commit.written", "commit.destroyed", "commit.checked"} {
		files := r.copies()
		kill := r.command(r.path, "compact")
		kill.Env = append(os.Environ(), "BACKUPVAULT_FAILPOINT="+point)
		if err := unlessKilled(kill, kill.Run(), true); err != nil {
			t.Fatalf("%s: %v", point, err)
		}
		files = append(files, r.copies()...)
		if found := r.must("verify"); found != strconv.Itoa(written) {
			t.Fatalf("%s: %s updates found, %d written", point, found, written)
		}
		write := r.command(r.path, "write")
		write.Env = append(os.Environ(), "BACKUPVAULT_FAILPOINT=commit.checked")
		if err := unlessKilled(write, write.Run(), true); err != nil {
			t.Fatalf("%s: writing: %v", point, err)
		}
		written++
		r.wantRefused(point, files, "verify")
	}
	r.must("compact")
	if found := r.must("verify"); found != strconv.Itoa(written) || len(r.copies()) != 1 {
		t.Fatalf("%s updates found, %d written, %d files", found, written, len(r.copies()))
	}
}

// TestAttackEveryWriteOfCompact: each call by which a compaction writes, grows or flushes the
// second file fails, or is where the process dies. What stands under the store's name opens,
// with everything.
func TestAttackEveryWriteOfCompact(t *testing.T) {
	r := &runner{t: t, program: build(t, "./testdata/write"), path: filepath.Join(t.TempDir(), "store"), uris: newTokens(t, 3)}
	r.must("create")
	r.must("next", "3")
	fates := []sysfault.Fate{{Kill: true}, {Errno: syscall.ENOSPC}, {Errno: syscall.EIO}}
	updates, calls := 3, 0
	var files []string
	for reached := true; reached; calls++ {
		for i, fate := range fates {
			if i != calls%len(fates) && !full() {
				continue
			}
			files = append(files, r.copies()...)
			reached = r.compact(calls+1, fate)
			if found := r.must("next", "0"); found != strconv.Itoa(updates) {
				t.Fatalf("call %d, %+v: %s updates found, %d written", calls+1, fate, found, updates)
			}
		}
		if calls%8 == 0 || !reached { // an update adds to what a compaction writes: after each call there would be no last one
			files = append(files, r.copies()...)
			r.must("next", "1")
			updates++
			r.wantRefused(fmt.Sprint("call ", calls+1), files, "next", "0")
			files = nil
		}
	}
	if t.Logf("%d calls", calls-1); calls < 10 {
		t.Fatal("that is not all by which a compaction writes")
	}
}

// compact lets one call on the second file meet its fate; it tells whether there was one.
func (r *runner) compact(at int, fate sysfault.Fate) (reached bool) {
	r.t.Helper()
	if err := os.WriteFile(r.path+".compact", nil, 0o600); err != nil { // so that it can be watched
		r.t.Fatal(err)
	}
	var out strings.Builder
	cmd := r.command(r.path, "compact", "0")
	cmd.Stdout, cmd.Stderr = &out, &out
	watch, err := sysfault.Start(cmd, r.path+".compact", func(n int, _ sysfault.Call) sysfault.Fate {
		if n != at {
			return sysfault.Fate{}
		}
		reached = true
		return fate
	})
	if err != nil {
		r.t.Fatal(err)
	}
	ended, fault := watch.Wait()
	want := "compacted"
	if reached && fate.Kill {
		want = ""
	} else if reached {
		want = "failed"
	}
	if err := errors.Join(fault, unlessKilled(cmd, ended, reached && fate.Kill)); err != nil || strings.TrimSpace(out.String()) != want {
		r.t.Fatalf("call %d, %+v: %q, want %q: %v", at, fate, &out, want, err)
	}
	return reached
}

// TestAttackFullDiskAtCompact: without room a compaction is refused; when the room goes on the
// way, really, the store's file stays as it was.
func TestAttackFullDiskAtCompact(t *testing.T) {
	r := &runner{t: t, program: build(t, "./testdata/write"), uris: newTokens(t, 3)}
	steps := "3"
	if full() {
		steps = "40"
	}
	cmd := r.command(t.TempDir(), "full-compact", steps)
	cmd.SysProcAttr = ownMounts()
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	t.Logf("%s", out)
}
