// Command person plays somebody before a browser, for scripts/demo. It reads addresses of the
// vault's page from standard input, one a line, and does on each what a person does who wants
// his key: sign in, set up with a passkey where nothing is set up, else use one; then hand the
// key to the command that waits, if the page shows the code that the terminal shows. It writes
// a line for each thing that it does. An empty line is answered with a dot.
//
// It promises to press what a person sees, by its label, in a real Chromium that trusts one
// certificate and has an authenticator of its own, which stays as long as the program, and to
// leave nothing behind. The authenticator is Chromium's virtual one: it asks nobody, and keeps
// nothing secret.
package main

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"syscall"

	"github.com/chromedp/chromedp"
)

func main() {
	var o options
	flag.StringVar(&o.certificate, "certificate", "", "PEM `file` of the server's certificate, the only one that the browser trusts")
	flag.BoolVar(&o.noPRF, "no-prf", false, "an authenticator without the prf extension, whose passkeys carry no key")
	command := flag.String("access-token-command", "", "prints the access token that is pasted where the page asks for one")
	terminal := flag.String("terminal", "", "`file` with what the command line shows")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	p := &person{out: os.Stdout, terminal: *terminal, token: func() (string, error) {
		out, err := exec.CommandContext(ctx, "sh", "-c", *command).Output()
		return strings.TrimSpace(string(out)), err
	}}
	if err := p.live(ctx, o, os.Stdin); err != nil && ctx.Err() == nil {
		fmt.Println(err)
		os.Exit(1)
	}
}

// person is somebody with a tab, a terminal beside it, and a way to sign in.
type person struct {
	tab      context.Context
	out      io.Writer
	terminal string
	token    func() (string, error)
}

func (p *person) say(format string, args ...any) { fmt.Fprintf(p.out, format+"\n", args...) }

// live visits what it reads, until there is no more or ctx ends.
func (p *person) live(ctx context.Context, o options, in io.Reader) (err error) {
	tab, leave, err := open(ctx, o)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, leave()) }()
	p.tab = tab
	lines := make(chan string)
	go func() { // left behind at the end: a read cannot be woken
		defer close(lines)
		for s := bufio.NewScanner(in); s.Scan(); {
			lines <- s.Text()
		}
	}()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case line, more := <-lines:
			if !more {
				return nil
			}
			if err := p.read(line); err != nil {
				return err
			}
		}
	}
}

// read does what one line wants. Whoever handed a key over has looked at the command line by
// the time of the empty line, and leaves the screen that has the key.
func (p *person) read(line string) error {
	if line != "" {
		return p.visit(line)
	}
	s, err := p.look()
	if err == nil && s.has(done) {
		err = chromedp.Do(p.tab, chromedp.Click(button(done)))
	}
	p.say(".")
	return err
}
