package shred_test

import (
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"backupvault/internal/sysfault"
)

// writer is a store of which every update is made by a process of its own, whose writes
// are held.
type writer struct {
	t       *testing.T
	program string
	path    string
	uris    []string
	values  string // of each size in an update
	sure    int    // updates that must be found; known exactly
	runs    int
	whole   int            // commits that were let through
	seen    map[string]int // calls of a commit, by what they do
}

func newWriter(t *testing.T, tokens, values int) *writer {
	t.Helper()
	w := &writer{t: t, program: build(t, "./testdata/write"), path: filepath.Join(t.TempDir(), "store"), values: strconv.Itoa(values), seen: map[string]int{}}
	w.uris = newTokens(t, tokens)
	if out, err := exec.Command(w.program, append([]string{"create", w.path}, w.uris...)...).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return w
}

func newTokens(t *testing.T, n int) (uris []string) {
	t.Helper()
	for range n {
		uri, _, err := folder.Create("write")
		if err != nil {
			t.Fatal(err)
		}
		uris = append(uris, uri)
	}
	return uris
}

func build(t *testing.T, dir string, flags ...string) string {
	t.Helper()
	program := filepath.Join(t.TempDir(), filepath.Base(dir))
	if out, err := exec.Command("go", append(append([]string{"build"}, flags...), "-o", program, dir)...).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return program
}

const bboltPage = 4096

// pagesInUse reads where bbolt's newest meta page says that the file's used part ends.
func pagesInUse(t *testing.T, path string) int64 {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	number := func(page, at int) uint64 { return binary.NativeEndian.Uint64(b[page*bboltPage+16+at:]) }
	newest := 0
	if number(1, 48) > number(0, 48) {
		newest = 1
	}
	return int64(number(newest, 40))
}

// what a call is for, as bbolt lays its file out: pages 0 and 1 are the metas.
func what(c sysfault.Call) string {
	if c.Name == "pwrite" && c.Offset < 2*bboltPage {
		return "meta"
	}
	return c.Name
}

// update lets call number at meet its fate in a commit that makes the file grow; it tells
// whether there was such a call.
func (w *writer) update(at int, fate sysfault.Fate) (reached bool) {
	w.t.Helper()
	return w.commit(func(n int, _ sysfault.Call) sysfault.Fate {
		if n == at {
			return fate
		}
		return sysfault.Fate{}
	})
}

// commit makes an update in a file without room; it tells whether it was disturbed, but for
// writes that were lost.
func (w *writer) commit(decide func(int, sysfault.Call) sysfault.Fate) (disturbed bool) {
	w.t.Helper()
	if err := os.Truncate(w.path, pagesInUse(w.t, w.path)*bboltPage); err != nil {
		w.t.Fatal(err)
	}
	var out, stderr strings.Builder
	var target sysfault.Call
	var fate sysfault.Fate
	metaDone := false // the new state is what the file shows
	cmd := exec.Command(w.program, append([]string{"update", w.values, w.path}, w.uris...)...)
	cmd.Stdout, cmd.Stderr = &out, &stderr
	watch, err := sysfault.Start(cmd, w.path, func(n int, c sysfault.Call) sysfault.Fate {
		w.seen[what(c)]++
		f := decide(n, c)
		if f.Kill || f.Errno != 0 {
			target, fate, disturbed = c, f, true
		}
		metaDone = metaDone || what(c) == "meta" && (f == sysfault.Fate{} || f.Effect != sysfault.None)
		return f
	})
	if err != nil {
		w.t.Fatal(err)
	}
	ended, fault := watch.Wait()
	w.runs++
	w.judge(target, fate, disturbed, errors.Join(fault, unlessKilled(cmd, ended, fate.Kill)), out.String(), stderr.String())
	if metaDone {
		w.sure++
	}
	return disturbed
}

func unlessKilled(cmd *exec.Cmd, ended error, want bool) error {
	killed := cmd.ProcessState.Sys().(syscall.WaitStatus).Signal() == syscall.SIGKILL
	switch {
	case killed && want:
		return nil
	case want:
		return errors.New("it was not killed")
	}
	return ended
}

// judge holds what the process found and was told against what must be.
func (w *writer) judge(c sysfault.Call, fate sysfault.Fate, reached bool, err error, out, stderr string) {
	w.t.Helper()
	want := strconv.Itoa(w.sure)
	switch {
	case !reached:
		w.whole++
		want += " acknowledged"
	case !fate.Kill:
		want += " fatal"
	}
	if got := strings.Join(strings.Fields(out), " "); err != nil || got != want {
		w.t.Fatalf("run %d, %v, %+v: got %q, want %q: %v\n%s", w.runs, c, fate, got, want, err, stderr)
	}
}

// What may become of a call: it fails, with nothing, half or all of it done; the process
// dies before, in the middle of it, or after.
var fates = []sysfault.Fate{
	{Errno: syscall.EIO}, {Errno: syscall.ENOSPC}, {Errno: syscall.EIO, Effect: sysfault.Half}, {Errno: syscall.EIO, Effect: sysfault.All},
	{Kill: true}, {Kill: true, Effect: sysfault.Half}, {Kill: true, Effect: sysfault.All},
}

// TestAttackEveryWrite: each call by which a commit writes, grows or flushes the file
// fails, at the kernel, or is the last thing that the process did. An error is fatal; the
// next process finds what was acknowledged, and the update under way whole if the meta page
// was written, else nothing of it. The tokens are real, so is the file.
func TestAttackEveryWrite(t *testing.T) {
	sizes := map[string]int{"small": 1}
	if full() {
		sizes["large"] = 40
	}
	for name, values := range sizes {
		t.Run(name, func(t *testing.T) {
			w := newWriter(t, 3, values)
			w.update(0, sysfault.Fate{})
			t.Logf("one commit: %v", w.seen)
			if s := w.seen; s["pwrite"] < 4 || s["meta"] != 1 || s["ftruncate"] != 1 || s["fsync"] != 1 || s["fdatasync"] != 2 {
				t.Fatal("that is not all that a commit can do to the file")
			}
			for _, fate := range fates {
				for at := 1; w.update(at, fate); at++ {
				}
			}
			t.Logf("%d processes, %d of them undisturbed", w.runs, w.whole)
		})
	}
}

// ownMounts gives a process mounts of its own, which go away with it, whatever becomes of it.
func ownMounts() *syscall.SysProcAttr {
	own := &syscall.SysProcAttr{Cloneflags: syscall.CLONE_NEWNS}
	if os.Getuid() != 0 {
		own.Cloneflags |= syscall.CLONE_NEWUSER
		own.UidMappings = []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getuid(), Size: 1}}
		own.GidMappings = []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getgid(), Size: 1}}
	}
	return own
}

// TestAttackPowerCut: the process dies at one of the flushes of a commit, and of what it wrote
// since the flush before any part is lost, wholly or by halves, as when the power fails. What
// is found does not depend on what was lost, only on whether the meta page was.
func TestAttackPowerCut(t *testing.T) {
	w, seed, cuts := newWriter(t, 3, 3), rand.Uint64(), 12
	if full() {
		cuts = 400
	}
	t.Logf("seed %d", seed)
	rng := rand.New(rand.NewPCG(seed, 0))
	made, lost := 0, 0
	for i := range cuts {
		flushes := 0
		cut := w.commit(func(_ int, c sysfault.Call) sysfault.Fate {
			last := flushes == i%3
			switch {
			case c.Name != "pwrite" && c.Name != "ftruncate":
				flushes++
				return sysfault.Fate{Kill: last}
			case last && rng.IntN(2) == 0:
				lost++
				return sysfault.Fate{Lost: true, Effect: sysfault.Effect(rng.IntN(2))} // None or Half
			}
			return sysfault.Fate{}
		})
		if cut {
			made++
		}
	}
	t.Logf("%d cuts, %d writes lost", made, lost)
	if made < cuts/2 || lost == 0 { // a commit for which the file need not grow has a flush less
		t.Error("that is hardly an attack")
	}
}

// TestAttackFullDisk: the disk is full, really, at one place of a commit after another. The
// store stops; with room again it opens and has all that was acknowledged.
func TestAttackFullDisk(t *testing.T) {
	program, uris := build(t, "./testdata/write"), newTokens(t, 3)
	steps := "6"
	if full() {
		steps = "60"
	}
	cmd := exec.Command(program, append([]string{"full", steps, t.TempDir()}, uris...)...)
	cmd.SysProcAttr = ownMounts()
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	t.Logf("on a disk that was full:\n%s", out)
}

// full: scripts/prove runs, not scripts/test.
func full() bool { return os.Getenv("BACKUPVAULT_PROVE") == "full" }
