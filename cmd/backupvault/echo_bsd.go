//go:build darwin || freebsd || netbsd || openbsd || dragonfly

package main

import "golang.org/x/sys/unix"

const (
	getTermios = unix.TIOCGETA
	setTermios = unix.TIOCSETA
)

// dropTyped drops what was typed and not yet read (FREAD of <sys/fcntl.h>).
func dropTyped(fd int) error { return unix.IoctlSetPointerInt(fd, unix.TIOCFLUSH, 1) }
