package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"runtime"

	"golang.org/x/term"

	"backupvault/internal/secret"
)

func isTerminal(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }

var errNoTerminal = errors.New("no terminal to ask on")

// withTerminal runs f on the terminal itself, whatever the standard streams are.
func withTerminal(f func(in, out *os.File) error) error {
	if runtime.GOOS == "windows" {
		in, err := os.OpenFile("CONIN$", os.O_RDWR, 0)
		if err != nil {
			return errNoTerminal
		}
		defer in.Close()
		out, err := os.OpenFile("CONOUT$", os.O_WRONLY, 0)
		if err != nil {
			return errNoTerminal
		}
		defer out.Close()
		return f(in, out)
	}
	tty, err := os.OpenFile("/dev/tty", os.O_RDWR, 0)
	if err != nil {
		return errNoTerminal
	}
	defer tty.Close()
	return f(tty, tty)
}

// askSecret reads a line without echo and erases the prompt. An interrupt gives the
// terminal its echo back.
func askSecret(ctx context.Context, prompt string) (*secret.Bytes, error) {
	var typed []byte
	err := withTerminal(func(in, out *os.File) error {
		fd := int(in.Fd())
		echoOn, err := echoOff(fd)
		if err != nil {
			return errNoTerminal
		}
		fmt.Fprintf(out, "%s: ", prompt)
		defer eraseLine(out)
		err = interruptible(ctx, func() (err error) { typed, err = term.ReadPassword(fd); return err })
		return errors.Join(err, echoOn())
	})
	if err != nil {
		return nil, err
	}
	return secret.Own(typed), nil
}

// askLine reads a line with echo.
func askLine(ctx context.Context, prompt string) (string, error) {
	var line []byte
	err := withTerminal(func(in, out *os.File) error {
		fmt.Fprintf(out, "%s: ", prompt)
		defer eraseLine(out)
		return interruptible(ctx, func() error {
			b := make([]byte, 1024) // a terminal hands over one line per read
			n, err := in.Read(b)
			line = b[:n]
			return err
		})
	})
	if err != nil { // where ctx ended, the read that was left behind may still write
		return "", err
	}
	return string(bytes.TrimSpace(line)), nil
}

// eraseLine opens a new line, which works everywhere, then clears the one above.
func eraseLine(out *os.File) { fmt.Fprint(out, "\r\n\033[F\033[K") }

// interruptible returns when f does or ctx ends; then f is left behind, because a read
// from a terminal or a pipe cannot be woken, and the process is about to end.
func interruptible(ctx context.Context, f func() error) error {
	done := make(chan error, 1)
	go func() { done <- f() }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}
