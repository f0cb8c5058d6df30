package headroom

import (
	"bytes"
	"os"
	"runtime"
	"runtime/metrics"
	"testing"
	"unsafe"

	"golang.org/x/sys/unix"
)

// The heap may grow by Size, for which no memory is taken, unless the operator has chosen.
func TestMake(t *testing.T) {
	t.Cleanup(func() { room = nil })
	runtime.KeepAlive(bytes.Repeat([]byte{1}, 2*Size)) // memory that was in use before
	for _, given := range []string{"100", ""} {
		t.Setenv("GOGC", given)
		before := goal()
		Make()
		if grown := goal() - before; (grown >= Size) != (given == "") {
			t.Errorf("GOGC=%q: the heap may grow by %d more", given, grown)
		}
	}
	if n := resident(t, room); n > 16 {
		t.Errorf("%d pages of it are in memory", n)
	}
}

// goal is the size at which the heap is collected next, in bytes.
func goal() int64 {
	runtime.GC()
	s := []metrics.Sample{{Name: "/gc/heap/goal:bytes"}}
	metrics.Read(s)
	return int64(s[0].Value.Uint64())
}

// resident counts the pages of b that are in memory (mincore(2)).
func resident(t *testing.T, b []byte) (n int) {
	t.Helper()
	pages := make([]byte, len(b)/os.Getpagesize())
	_, _, errno := unix.Syscall(unix.SYS_MINCORE, uintptr(unsafe.Pointer(&b[0])), uintptr(len(b)), uintptr(unsafe.Pointer(&pages[0])))
	if errno != 0 {
		t.Fatal(errno)
	}
	for _, p := range pages {
		n += int(p & 1)
	}
	return n
}
