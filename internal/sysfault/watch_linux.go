package sysfault

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"unsafe"

	"golang.org/x/sys/unix"
)

// Watch decides the calls of one process.
type Watch struct {
	cmd    *exec.Cmd
	path   string
	decide func(n int, c Call) Fate
	n      int
	file   *os.File
	done   chan error
}

// Start starts cmd. From its Arm on, decide is asked for the fate of each call on the file
// at path, which exists, with the number of the call, from 1. Calls on other files pass.
func Start(cmd *exec.Cmd, path string, decide func(n int, c Call) Fate) (*Watch, error) {
	path, err := filepath.EvalSymlinks(path) // as the kernel names it
	if err != nil {
		return nil, err
	}
	pair, err := unix.Socketpair(unix.AF_UNIX, unix.SOCK_SEQPACKET|unix.SOCK_CLOEXEC, 0)
	if err != nil {
		return nil, err
	}
	ours, theirs := os.NewFile(uintptr(pair[0]), "watcher"), os.NewFile(uintptr(pair[1]), "watched")
	defer theirs.Close()
	cmd.ExtraFiles = append(cmd.ExtraFiles, theirs)
	if cmd.Env == nil {
		cmd.Env = os.Environ()
	}
	// A call that Go's own signal interrupts would be made, and so be held, twice.
	cmd.Env = append(cmd.Env, fmt.Sprintf("%s=%d", socketEnv, 2+len(cmd.ExtraFiles)), "GODEBUG=asyncpreemptoff=1")
	w := &Watch{cmd: cmd, path: path, decide: decide, done: make(chan error, 1)}
	if w.file, err = os.OpenFile(path, os.O_RDWR, 0); err == nil {
		err = cmd.Start()
	}
	if err != nil {
		return nil, errors.Join(err, ours.Close())
	}
	go func() {
		w.done <- errors.Join(w.run(ours), ours.Close(), w.file.Close())
	}()
	return w, nil
}

// Wait waits for the end of the process. It returns what cmd.Wait does; fault is the
// watcher's own.
func (w *Watch) Wait() (ended, fault error) {
	ended = w.cmd.Wait()
	return ended, <-w.done
}

// run decides calls until the process has ended.
func (w *Watch) run(socket *os.File) error {
	listener, err := receive(int(socket.Fd()))
	if err != nil || listener < 0 {
		return err // it ended without Arm
	}
	defer unix.Close(listener)
	for {
		fds := []unix.PollFd{{Fd: int32(listener), Events: unix.POLLIN}}
		if _, err := unix.Poll(fds, -1); err == unix.EINTR {
			continue
		} else if err != nil {
			return err
		}
		if fds[0].Revents&unix.POLLIN == 0 {
			return nil // the last thread is gone
		}
		if err := w.one(listener); err != nil {
			return errors.Join(err, w.cmd.Process.Kill())
		}
	}
}

// receive takes the listener that Arm sends; -1: none came.
func receive(socket int) (int, error) {
	oob := make([]byte, unix.CmsgSpace(4))
	n, used, _, _, err := unix.Recvmsg(socket, make([]byte, 1), oob, unix.MSG_CMSG_CLOEXEC)
	if err != nil || n == 0 {
		return -1, err
	}
	messages, err := unix.ParseSocketControlMessage(oob[:used])
	if err != nil || len(messages) != 1 {
		return -1, fmt.Errorf("no listener was sent: %v", err)
	}
	fds, err := unix.ParseUnixRights(&messages[0])
	if err != nil || len(fds) != 1 {
		return -1, fmt.Errorf("no listener was sent: %v", err)
	}
	return fds[0], nil
}

// one takes a call and lets its fate happen.
func (w *Watch) one(listener int) error {
	var n notification
	if err := ioctl(listener, unix.SECCOMP_IOCTL_NOTIF_RECV, unsafe.Pointer(&n)); err == unix.ENOENT || err == unix.EINTR {
		return nil // the caller is gone
	} else if err != nil {
		return err
	}
	answer := response{id: n.id, flags: unix.SECCOMP_USER_NOTIF_FLAG_CONTINUE}
	path, err := os.Readlink(fmt.Sprintf("/proc/%d/fd/%d", n.pid, n.args[0]))
	if err != nil {
		return err
	}
	if path == w.path {
		w.n++
		c := n.call()
		if f := w.decide(w.n, c); !f.passes() {
			if err := n.perform(int(w.file.Fd()), c, f.Effect); err != nil {
				return err
			}
			if f.Kill {
				return w.cmd.Process.Kill()
			}
			answer.flags, answer.errno = 0, -int32(f.Errno)
			if f.Lost {
				answer.value = int64(c.Size)
			}
		}
	}
	if err := ioctl(listener, unix.SECCOMP_IOCTL_NOTIF_SEND, unsafe.Pointer(&answer)); err != unix.ENOENT {
		return err
	}
	return nil
}

func ioctl(fd int, request uintptr, arg unsafe.Pointer) error {
	if _, _, errno := unix.Syscall(unix.SYS_IOCTL, uintptr(fd), request, uintptr(arg)); errno != 0 {
		return errno
	}
	return nil
}
