package main

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"time"

	"github.com/creack/pty"
	"github.com/rogpeppe/go-internal/testscript"
)

// dialog CODE FILE COMMAND...: runs the command on a terminal of its own, as a person
// does, and writes all that the terminal showed to the file "screen". Each line of FILE is
// "see TEXT", which waits until the terminal shows it, or "type TEXT", which types it and
// presses enter, or "interrupt", which presses Ctrl-C.
func dialog(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 3 {
		ts.Fatalf("usage: dialog CODE FILE COMMAND [ARG]...")
	}
	cmd := exec.Command(lookPath(ts, args[2]), args[3:]...)
	cmd.Dir = ts.MkAbs(".")
	for _, name := range []string{"PATH", "HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "TMPDIR", "SOFTHSM2_CONF"} {
		if value := ts.Getenv(name); value != "" {
			cmd.Env = append(cmd.Env, name+"="+value)
		}
	}
	tty, err := pty.Start(cmd)
	ts.Check(err)
	defer tty.Close()
	s := &screen{more: make(chan struct{}, 1)}
	s.Go(func() { io.Copy(s, tty) })
	lines := bufio.NewScanner(strings.NewReader(ts.ReadFile(args[1])))
	for lines.Scan() {
		if err := s.act(tty, lines.Text()); err != nil {
			cmd.Process.Kill()
			cmd.Wait()
			ts.Fatalf("%v on the screen:\n%s", err, s)
		}
	}
	hang := time.AfterFunc(time.Minute, func() { cmd.Process.Kill() })
	defer hang.Stop()
	err = cmd.Wait()
	s.Wait() // the terminal closes with its last process
	ts.Logf("[screen]\n%s", s)
	ts.Check(os.WriteFile(ts.MkAbs("screen"), []byte(s.String()), 0o600))
	checkExit(ts, args[0], err)
}

func lookPath(ts *testscript.TestScript, name string) string {
	for _, dir := range strings.Split(ts.Getenv("PATH"), string(os.PathListSeparator)) {
		if path, err := exec.LookPath(dir + string(os.PathSeparator) + name); err == nil {
			return path
		}
	}
	ts.Fatalf("no command %s", name)
	return ""
}

// screen is what a terminal has shown so far.
type screen struct {
	sync.WaitGroup
	mu   sync.Mutex
	all  bytes.Buffer
	seen int // up to where "see" has looked
	more chan struct{}
}

func (s *screen) Write(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	select {
	case s.more <- struct{}{}:
	default:
	}
	return s.all.Write(b)
}

func (s *screen) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.all.String()
}

func (s *screen) act(tty io.Writer, line string) error {
	verb, text, _ := strings.Cut(line, " ")
	switch verb {
	case "see":
		return s.see(text)
	case "type":
		_, err := io.WriteString(tty, text+"\n")
		return err
	case "interrupt":
		_, err := io.WriteString(tty, "\x03")
		return err
	}
	return errors.New("not a line of a dialog: " + line)
}

// see wakes with every byte, so that what is typed next follows as fast as it can: a prompt
// that shows before the echo is off is found out.
func (s *screen) see(text string) error {
	hang := time.After(time.Minute)
	for {
		s.mu.Lock()
		n := bytes.Index(s.all.Bytes()[s.seen:], []byte(text))
		if n >= 0 {
			s.seen += n + len(text)
		}
		s.mu.Unlock()
		if n >= 0 {
			return nil
		}
		select {
		case <-s.more:
		case <-hang:
			return errors.New("never saw " + text)
		}
	}
}
