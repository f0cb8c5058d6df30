package sysfault

import (
	"fmt"
	"syscall"

	"golang.org/x/sys/unix"
)

// Call is a call that is held.
type Call struct {
	Name   string // pwrite, ftruncate, fsync or fdatasync
	Offset int64  // of a pwrite; the new size of an ftruncate
	Size   int    // of a pwrite, in bytes
}

func (c Call) String() string {
	switch c.Name {
	case "pwrite":
		return fmt.Sprintf("pwrite of %d bytes at %d", c.Size, c.Offset)
	case "ftruncate":
		return fmt.Sprintf("ftruncate to %d", c.Offset)
	}
	return c.Name
}

// Effect is how much of a call happens.
type Effect int

const (
	None Effect = iota
	Half        // of a pwrite the first half of the bytes; of other calls nothing
	All
)

// Fate is what becomes of a call; the zero value lets it pass.
type Fate struct {
	Errno  syscall.Errno // that it returns; 0: it passes, unless Kill
	Kill   bool          // the process gets SIGKILL instead of an answer
	Lost   bool          // it is told that all went well, as of a write that a power cut takes back
	Effect Effect        // with an error, a kill or a loss
}

func (f Fate) passes() bool { return f.Errno == 0 && !f.Kill && !f.Lost }

// notification and response are the kernel's seccomp_notif and seccomp_notif_resp.
type notification struct {
	id         uint64
	pid, flags uint32
	nr         int32
	arch       uint32
	ip         uint64
	args       [6]uint64
}

type response struct {
	id    uint64
	value int64
	errno int32
	flags uint32
}

func (n *notification) call() Call {
	c := Call{Name: held[n.nr]}
	switch n.nr {
	case unix.SYS_PWRITE64:
		c.Size, c.Offset = int(n.args[2]), int64(n.args[3])
	case unix.SYS_FTRUNCATE:
		c.Offset = int64(n.args[1])
	}
	return c
}

// perform does the call, or half of it, on the watcher's own descriptor of the same file.
func (n *notification) perform(fd int, c Call, e Effect) error {
	if e == None {
		return nil
	}
	switch {
	case c.Name == "pwrite":
		if e == Half {
			c.Size /= 2
		}
		data := make([]byte, c.Size)
		from := []unix.RemoteIovec{{Base: uintptr(n.args[1]), Len: c.Size}}
		if got, err := unix.ProcessVMReadv(int(n.pid), []unix.Iovec{iovec(data)}, from, 0); err != nil || got != c.Size {
			return fmt.Errorf("reading what is written: %d bytes, %w", got, err)
		}
		_, err := unix.Pwrite(fd, data, c.Offset)
		return err
	case e == Half:
		return nil
	case c.Name == "ftruncate":
		return unix.Ftruncate(fd, c.Offset)
	}
	return unix.Fsync(fd)
}

func iovec(b []byte) (v unix.Iovec) {
	if len(b) > 0 {
		v.Base = &b[0]
	}
	v.SetLen(len(b))
	return v
}
